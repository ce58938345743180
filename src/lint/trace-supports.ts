import type { Argument } from "../argument/argument";
import type { ScoreClaim } from "../argument/scores/claims";
import { type Support, supportIn, unfiguredIn, type Weighed, weighedFor } from "../argument/scores/support";
import { businessRowsOf } from "../argument/scores/table-worth";
import type { Passage, Span } from "../text/document";
import { overlap } from "../text/spans";
import type { Considered, Rule } from "./rule";
import { DISTANCES, type Distance, PAIR, reasonFor, SAME_ROW } from "./trace-sentences";

/** A place that could have been a claim's support. */
export interface WeighedSupport {
	readonly span: Span;
	/** As written, in one line. */
	readonly words: string;
	/** The rule that weighed it, where it is not the worth of a score. */
	readonly rule?: string;
	readonly kind: Support["tier"] | "reason to act now" | "evidence";
	readonly verdict: Considered["verdict"];
	/** A sentence for the writer. */
	readonly because: string;
}

/** A support on the line, and the claim on another line for which it was weighed. */
export interface Use extends WeighedSupport {
	readonly claim: { readonly span: Span; readonly words: string };
}

/** Of what is out of reach, the nearest are shown. */
const MOST_OUT_OF_REACH = 3;
const MOST_REASONS_TO_ACT = 2;

/** All that was weighed for a claim; where nothing counts, the nearest that are out of reach too. */
export function weighedOf(argument: Argument, claim: ScoreClaim, judges: readonly Rule[]) {
	const near = inReach(argument, claim);
	const far = near.some(({ verdict }) => verdict === "accepted") ? [] : outOfReach(argument, claim, near);
	const reasons = judges.flatMap((rule) => [...(rule.weighs?.(argument, claim) ?? [])]);
	return {
		weighed: [
			...acceptedFirst(near),
			...far.slice(0, MOST_OUT_OF_REACH),
			...acceptedFirst(withoutRepeats(reasons.map((reason) => reasonToAct(argument, reason)))).slice(
				0,
				MOST_REASONS_TO_ACT,
			),
		],
		farther: Math.max(0, far.length - MOST_OUT_OF_REACH),
	};
}

/** What in some place was weighed for a claim that stands elsewhere. */
export function usesOf(argument: Argument, claim: ScoreClaim, isThere: (span: Span) => boolean): Use[] {
	const words = argument.quote(claim.passage, claim.range);
	const span = argument.spanOf(claim.passage, claim.range);
	return inReach(argument, claim)
		.filter((support) => isThere(support.span))
		.map((support) => ({ ...support, claim: { span, words } }));
}

/** A cell that says what the score beside it is worth. */
export function weighedInTable(argument: Argument, support: Support): WeighedSupport {
	return shown(argument, support, "accepted", SAME_ROW);
}

function inReach(argument: Argument, claim: ScoreClaim): WeighedSupport[] {
	const { passage, sentence, goal } = claim;
	const found: WeighedSupport[] = [];
	const add = (support: WeighedSupport) => {
		if (!found.some(({ span }) => isSame(span, support.span))) found.push(support);
	};
	if (sentence !== undefined) {
		for (const weighed of weighedFor(argument, passage, sentence)) add(inWords(argument, weighed));
		for (const weighed of unfiguredIn(passage, argument.readingOf(passage), sentence)) add(inWords(argument, weighed));
	}
	if (goal?.paired) add(shown(argument, goal.paired, "accepted", PAIR));
	const rows = passage.row ? businessRowsOf(argument, passage.row.table) : [];
	for (const row of rows)
		add(goal ? shown(argument, row, "accepted", PAIR) : shown(argument, row, "rejected", DISTANCES.row));
	return found;
}

function inWords(argument: Argument, { support, bond, tie }: Weighed): WeighedSupport {
	const isAccepted = bond !== "untied" && bond !== "unfigured";
	const word = tie && argument.quote(support.passage, tie);
	return shown(argument, support, isAccepted ? "accepted" : "rejected", reasonFor({ bond, support }, word));
}

/** Money and behaviours with figures in the rest of the document, the nearest first. */
function outOfReach(argument: Argument, claim: ScoreClaim, near: readonly WeighedSupport[]): WeighedSupport[] {
	const { start } = argument.spanOf(claim.passage, claim.range);
	const found: WeighedSupport[] = [];
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) === "template" || passage.kind === "heading") continue;
		const reading = argument.readingOf(passage);
		for (const amount of reading.of("amount"))
			if (amount.quoted && amount.tag === "money")
				found.push(shown(argument, { passage, range: amount, tier: "money" }, "rejected", DISTANCES["other voice"]));
		for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
			const support = supportIn(passage, reading, sentence);
			if (!support || (passage === claim.passage && sentence === claim.sentence)) continue;
			const because = DISTANCES[distanceOf(argument, passage, claim.passage)];
			const candidate = shown(argument, support, "rejected", because);
			if (!near.some(({ span }) => overlap(span, candidate.span))) found.push(candidate);
		}
	}
	const distance = ({ span }: WeighedSupport) => Math.abs(span.start - start);
	return found.sort((one, other) => distance(one) - distance(other));
}

function distanceOf(argument: Argument, from: Passage, to: Passage): Distance {
	if (argument.voiceOf(from) === "quoted") return "other voice";
	if (from === to) return "paragraph";
	if (to.row && from.row?.table === to.row.table) return "row";
	if (from.item && from.item.list === to.item?.list) return "list";
	return from.section === to.section ? "section" : "elsewhere";
}

function reasonToAct(argument: Argument, { passage, range, verdict, because }: Considered): WeighedSupport {
	return {
		span: argument.spanOf(passage, range),
		words: argument.excerpt(passage, range),
		kind: "reason to act now",
		verdict,
		because,
	};
}

/** A sentence may hold several words that make it a reason. */
function withoutRepeats(reasons: readonly WeighedSupport[]): WeighedSupport[] {
	return reasons.filter(({ words }, index) => reasons.findIndex((other) => other.words === words) === index);
}

function shown(
	argument: Argument,
	{ passage, range, tier }: Support,
	verdict: WeighedSupport["verdict"],
	because: string,
): WeighedSupport {
	return {
		span: argument.spanOf(passage, range),
		words: argument.quote(passage, range),
		kind: tier,
		verdict,
		because,
	};
}

function acceptedFirst(supports: readonly WeighedSupport[]): WeighedSupport[] {
	const accepted = supports.filter(({ verdict }) => verdict === "accepted");
	return accepted.length > 0
		? [...accepted, ...supports.filter(({ verdict }) => verdict === "rejected")]
		: [...supports];
}

function isSame(one: Span, other: Span): boolean {
	return one.start === other.start && one.end === other.end;
}
