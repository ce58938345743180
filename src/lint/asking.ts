import type { Argument } from "../argument/argument";
import type { Evidence } from "../argument/parts/evidence";
import { type Part, requires } from "./kinds";
import { type Absence, missing } from "./missing";
import type { Rule } from "./rule";

/** The part of a case that a rule asks for. */
export interface Asked {
	/** What a statement that is the part counts as: "the cost of the work". */
	readonly as: string;
	find(argument: Argument): Evidence;
}

/** A part that a rule asks for, and what it says where the part is missing. */
export interface Question extends Asked {
	/** Which kinds of proposals must hold it; without it, all. */
	readonly part?: Part;
	absence(evidence: Evidence): Absence;
	/** The part that is missed next once this one is there, as the paper stands. */
	readonly uncovers?: (argument: Argument) => Part | undefined;
}

/** Makes of one search both the rule's check and what its trace tells, so that the two cannot disagree. */
export function asking({ as, find, part, absence, uncovers }: Question): Pick<Rule, "asks" | "check"> {
	return {
		asks: { as, find },
		*check(argument) {
			const evidence = find(argument);
			if (evidence.present || (part && !requires(argument, part))) return;
			const next = uncovers?.(argument);
			yield { ...missing(argument, absence(evidence)), ...(next && { uncovers: `missing-${next}` }) };
		},
	};
}
