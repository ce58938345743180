import type { Rule } from "../lint/rule";
import { absoluteBuyIn } from "./commitment/absolute-buy-in";
import { ambitionBeyondCommitment } from "./commitment/ambition-beyond-commitment";
import { assertedCommitment } from "./commitment/asserted-commitment";
import { missingCustomerEvidence } from "./commitment/missing-customer-evidence";
import { missingCustomerVoice } from "./commitment/missing-customer-voice";
import { missingGovernance } from "./commitment/missing-governance";
import { missingStakeholderMap } from "./commitment/missing-stakeholder-map";
import { oneOffEngagement } from "./commitment/one-off-engagement";
import { singleSponsor } from "./commitment/single-sponsor";
import { unknownLevel } from "./commitment/unknown-level";
import { wordsWithoutResources } from "./commitment/words-without-resources";
import { bareScore } from "./money/bare-score";
import { borrowedStatistic } from "./money/borrowed-statistic";
import { buriedMoney } from "./money/buried-money";
import { executiveWithoutGoal } from "./money/executive-without-goal";
import { impossibleTarget } from "./money/impossible-target";
import { missingAsk } from "./money/missing-ask";
import { missingBenefit } from "./money/missing-benefit";
import { missingCost } from "./money/missing-cost";
import { missingExecutiveGoal } from "./money/missing-executive-goal";
import { missingReturn } from "./money/missing-return";
import { missingSuccessMeasure } from "./money/missing-success-measure";
import { scoreAsGoal } from "./money/score-as-goal";
import { scoreBasis } from "./money/score-basis";
import { scoreUnit } from "./money/score-unit";
import { scoreWithoutUrgency } from "./money/score-without-urgency";
import { serviceAndCostConflict } from "./money/service-and-cost-conflict";
import { skippedBehaviour } from "./money/skipped-behaviour";
import { storyWithoutResult } from "./money/story-without-result";
import { unprovenCausation } from "./money/unproven-causation";
import { unquantifiedValue } from "./money/unquantified-value";
import { unshownMath } from "./money/unshown-math";
import { unvaluedBehaviour } from "./money/unvalued-behaviour";
import { bigBang } from "./plan/big-bang";
import { deadEndPilot } from "./plan/dead-end-pilot";
import { lateFirstResult } from "./plan/late-first-result";
import { missingChangePlan } from "./plan/missing-change-plan";
import { missingNextHorizon } from "./plan/missing-next-horizon";
import { missingOwner } from "./plan/missing-owner";
import { missingPilot } from "./plan/missing-pilot";
import { missingRisks } from "./plan/missing-risks";
import { missingRoadmap } from "./plan/missing-roadmap";
import { ownerlessAction } from "./plan/ownerless-action";
import { undatedAction } from "./plan/undated-action";
import { unnamedSegment } from "./plan/unnamed-segment";
import { vaguePilot } from "./plan/vague-pilot";
import { cautionaryTale } from "./urgency/cautionary-tale";
import { digitisedPain } from "./urgency/digitised-pain";
import { falseUrgency } from "./urgency/false-urgency";
import { missingInactionCost } from "./urgency/missing-inaction-cost";
import { missingPriorityLink } from "./urgency/missing-priority-link";
import { missingUrgency } from "./urgency/missing-urgency";
import { cxJargon } from "./wording/cx-jargon";
import { hedgedBenefit } from "./wording/hedged-benefit";
import { leftoverPlaceholder } from "./wording/leftover-placeholder";
import { undefinedAcronym } from "./wording/undefined-acronym";
import { vagueQuantity } from "./wording/vague-quantity";
import { vagueTime } from "./wording/vague-time";

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
	absoluteBuyIn,
	ambitionBeyondCommitment,
	assertedCommitment,
	bareScore,
	bigBang,
	borrowedStatistic,
	buriedMoney,
	cautionaryTale,
	cxJargon,
	deadEndPilot,
	digitisedPain,
	executiveWithoutGoal,
	falseUrgency,
	hedgedBenefit,
	impossibleTarget,
	lateFirstResult,
	leftoverPlaceholder,
	missingAsk,
	missingBenefit,
	missingChangePlan,
	missingCost,
	missingCustomerEvidence,
	missingCustomerVoice,
	missingExecutiveGoal,
	missingGovernance,
	missingInactionCost,
	missingNextHorizon,
	missingOwner,
	missingPilot,
	missingPriorityLink,
	missingReturn,
	missingRisks,
	missingRoadmap,
	missingStakeholderMap,
	missingSuccessMeasure,
	missingUrgency,
	oneOffEngagement,
	ownerlessAction,
	scoreAsGoal,
	scoreBasis,
	scoreUnit,
	scoreWithoutUrgency,
	serviceAndCostConflict,
	singleSponsor,
	skippedBehaviour,
	storyWithoutResult,
	undatedAction,
	undefinedAcronym,
	unknownLevel,
	unnamedSegment,
	unprovenCausation,
	unquantifiedValue,
	unshownMath,
	unvaluedBehaviour,
	vaguePilot,
	vagueQuantity,
	vagueTime,
	wordsWithoutResources,
];
