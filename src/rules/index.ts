import type { Rule } from "../lint/rule";
import { absoluteBuyIn } from "./commitment/absolute-buy-in";
import { assertedCommitment } from "./commitment/asserted-commitment";
import { missingCustomerEvidence } from "./commitment/missing-customer-evidence";
import { missingGovernance } from "./commitment/missing-governance";
import { bareScore } from "./money/bare-score";
import { borrowedStatistic } from "./money/borrowed-statistic";
import { missingAsk } from "./money/missing-ask";
import { missingBenefit } from "./money/missing-benefit";
import { missingCost } from "./money/missing-cost";
import { missingExecutiveGoal } from "./money/missing-executive-goal";
import { missingSuccessMeasure } from "./money/missing-success-measure";
import { scoreAsGoal } from "./money/score-as-goal";
import { scoreWithoutUrgency } from "./money/score-without-urgency";
import { unprovenCausation } from "./money/unproven-causation";
import { unquantifiedValue } from "./money/unquantified-value";
import { bigBang } from "./plan/big-bang";
import { missingChangePlan } from "./plan/missing-change-plan";
import { missingOwner } from "./plan/missing-owner";
import { missingPilot } from "./plan/missing-pilot";
import { missingRisks } from "./plan/missing-risks";
import { missingRoadmap } from "./plan/missing-roadmap";
import { ownerlessAction } from "./plan/ownerless-action";
import { undatedAction } from "./plan/undated-action";
import { falseUrgency } from "./urgency/false-urgency";
import { missingInactionCost } from "./urgency/missing-inaction-cost";
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
	bigBang,
	borrowedStatistic,
	cxJargon,
	falseUrgency,
	hedgedBenefit,
	leftoverPlaceholder,
	missingAsk,
	missingBenefit,
	missingChangePlan,
	missingCost,
	missingCustomerEvidence,
	missingExecutiveGoal,
	missingGovernance,
	missingInactionCost,
	missingOwner,
	missingPilot,
	missingRisks,
	missingRoadmap,
	missingSuccessMeasure,
	missingUrgency,
	ownerlessAction,
	scoreAsGoal,
	scoreWithoutUrgency,
	undatedAction,
	unprovenCausation,
	unquantifiedValue,
	vagueQuantity,
	vagueTime,
];
