import type { Rule } from "../lint/rule";
import { absoluteBuyIn } from "./commitment/absolute-buy-in";
import { assertedCommitment } from "./commitment/asserted-commitment";
import { bareScore } from "./money/bare-score";
import { borrowedStatistic } from "./money/borrowed-statistic";
import { missingAsk } from "./money/missing-ask";
import { scoreAsGoal } from "./money/score-as-goal";
import { scoreWithoutUrgency } from "./money/score-without-urgency";
import { unprovenCausation } from "./money/unproven-causation";
import { ownerlessAction } from "./plan/ownerless-action";
import { undatedAction } from "./plan/undated-action";
import { falseUrgency } from "./urgency/false-urgency";
import { missingUrgency } from "./urgency/missing-urgency";
import { cxJargon } from "./wording/cx-jargon";
import { hedgedBenefit } from "./wording/hedged-benefit";
import { leftoverPlaceholder } from "./wording/leftover-placeholder";
import { vagueQuantity } from "./wording/vague-quantity";
import { vagueTime } from "./wording/vague-time";

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
	absoluteBuyIn,
	assertedCommitment,
	bareScore,
	borrowedStatistic,
	cxJargon,
	falseUrgency,
	hedgedBenefit,
	leftoverPlaceholder,
	missingAsk,
	missingUrgency,
	ownerlessAction,
	scoreAsGoal,
	scoreWithoutUrgency,
	undatedAction,
	unprovenCausation,
	vagueQuantity,
	vagueTime,
];
