import type { Rule } from "../lint/rule";
import { assertedCommitment } from "./commitment/asserted-commitment";
import { bareScore } from "./money/bare-score";
import { scoreAsGoal } from "./money/score-as-goal";
import { scoreWithoutUrgency } from "./money/score-without-urgency";
import { falseUrgency } from "./urgency/false-urgency";
import { missingUrgency } from "./urgency/missing-urgency";
import { leftoverPlaceholder } from "./wording/leftover-placeholder";

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
	assertedCommitment,
	bareScore,
	falseUrgency,
	leftoverPlaceholder,
	missingUrgency,
	scoreAsGoal,
	scoreWithoutUrgency,
];
