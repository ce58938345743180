import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { type Ask, askOf } from "./ask";
import { changePlanOf } from "./change-plans";
import {
	customerVoiceOf,
	executivesOf,
	priorityLinkOf,
	resourcesOf,
	type Stakeholder,
	sponsorshipOf,
	stakeholdersOf,
	wideScopeOf,
} from "./commitment-parts";
import { customerEvidenceOf } from "./customer-evidence";
import type { Evidence } from "./evidence";
import { executiveGoalOf } from "./executive-goals";
import { gatesOf } from "./gates";
import { inactionOf } from "./inaction";
import { benefitOf, costOf, returnOf } from "./money-parts";
import { occasionsOf, rarerOccasionsOf } from "./occasions";
import { type FirstResult, firstResultOf, horizonOf, type PilotRule, pilotRuleOf } from "./outlook-parts";
import { ownerOf } from "./owners";
import { governanceOf } from "./people-parts";
import { pilotOf } from "./pilot-parts";
import { risksOf } from "./risk-parts";
import { roadmapOf, stepsOf } from "./roadmap-parts";
import { successMeasureOf } from "./success-measures";

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

	/** Every dated step of the plan. */
	get steps(): readonly Statement[] {
		return this.#once(stepsOf);
	}

	/** Reasons to act now beyond those that a word names: see `Argument.drivers` for these. */
	get occasions(): readonly Statement[] {
		return this.#once(occasionsOf);
	}

	/** Reasons to act now in words that few papers need: worth asking for only where there are no others. */
	get rarerOccasions(): readonly Statement[] {
		return this.#once(rarerOccasionsOf);
	}

	/** Statements by which a figure decides what happens next. */
	get gates(): readonly Statement[] {
		return this.#once(gatesOf);
	}

	get risks(): Evidence {
		return this.#once(risksOf);
	}

	get successMeasure(): Evidence {
		return this.#once(successMeasureOf);
	}

	/** A tie to a strategy, programme or budget line that exists already. */
	get priorityLink(): Evidence {
		return this.#once(priorityLinkOf);
	}

	get customerVoice(): Evidence {
		return this.#once(customerVoiceOf);
	}

	get sponsorship(): Evidence {
		return this.#once(sponsorshipOf);
	}

	/** Budget, people or a right to decide. */
	get resources(): Evidence {
		return this.#once(resourcesOf);
	}

	get executives(): readonly string[] {
		return this.#once(executivesOf);
	}

	get stakeholders(): readonly Stakeholder[] {
		return this.#once(stakeholdersOf);
	}

	get wideScope(): Evidence {
		return this.#once(wideScopeOf);
	}

	/** What follows this project. */
	get horizon(): Evidence {
		return this.#once(horizonOf);
	}

	/** What follows the pilot; absent where there is none. */
	get pilotRule(): PilotRule | undefined {
		return this.#once(pilotRuleOf);
	}

	get firstResult(): FirstResult | undefined {
		return this.#once(firstResultOf);
	}

	#once<Part>(find: (argument: Argument) => Part): Part {
		if (!this.#found.has(find)) this.#found.set(find, find(this.#argument));
		return this.#found.get(find) as Part;
	}
}
