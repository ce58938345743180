import type { Argument } from "./argument";
import { type Ask, askOf } from "./ask";
import type { Evidence } from "./evidence";
import { benefitOf, costOf, inactionOf, returnOf } from "./money-parts";
import { changePlanOf, customerEvidenceOf, executiveGoalOf, governanceOf, ownerOf } from "./people-parts";
import { pilotOf, risksOf, roadmapOf, successMeasureOf } from "./plan-parts";

/** The parts of a case, each looked for when first asked for and remembered. */
export class Parts {
	readonly #argument: Argument;
	readonly #found = new Map<unknown, unknown>();

	constructor(argument: Argument) {
		this.#argument = argument;
	}

	get ask(): Ask | undefined {
		return this.#once(askOf);
	}

	get cost(): Evidence {
		return this.#once(costOf);
	}

	get benefit(): Evidence {
		return this.#once(benefitOf);
	}

	/** Net benefit, ROI, NPV or payback. */
	get return(): Evidence {
		return this.#once(returnOf);
	}

	/** The cost or consequence of doing nothing. */
	get inaction(): Evidence {
		return this.#once(inactionOf);
	}

	get executiveGoal(): Evidence {
		return this.#once(executiveGoalOf);
	}

	get governance(): Evidence {
		return this.#once(governanceOf);
	}

	get owner(): Evidence {
		return this.#once(ownerOf);
	}

	get changePlan(): Evidence {
		return this.#once(changePlanOf);
	}

	get customerEvidence(): Evidence {
		return this.#once(customerEvidenceOf);
	}

	get pilot(): Evidence {
		return this.#once(pilotOf);
	}

	get roadmap(): Evidence {
		return this.#once(roadmapOf);
	}

	get risks(): Evidence {
		return this.#once(risksOf);
	}

	get successMeasure(): Evidence {
		return this.#once(successMeasureOf);
	}

	#once<Part>(find: (argument: Argument) => Part): Part {
		if (!this.#found.has(find)) this.#found.set(find, find(this.#argument));
		return this.#found.get(find) as Part;
	}
}
