import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import type { Found } from "./score-forms";
import { decides, isCondition } from "./score-goals";

/** "We continue only if the NPS is positive", "if CSAT falls, we stop": a decision that hangs on a score, without a figure. */
export function withGate(reading: Reading, sentence: number, scores: readonly Mention[]): Found | undefined {
	const { end } = reading.sentences[sentence]!;
	if (!decides(reading, sentence) || namesBusiness(reading, sentence)) return undefined;
	for (const score of scores) {
		const match = score.kind === "score" ? TURNS.exec(reading.text.slice(score.end, end)) : null;
		if (!match) continue;
		const range = { start: score.start, end: score.end + match[0].length };
		if (isCondition(reading, sentence, range)) return { score, range, form: "level" };
	}
	return undefined;
}

/** "Only if churn falls and NPS rises" asks for more than the score. */
function namesBusiness(reading: Reading, sentence: number): boolean {
	return (["behaviour", "money"] as const).some((kind) => mentionsIn(reading, sentence, kind).length > 0);
}

const TURNS =
	/^(?: (?:with|of|in|at|on|among|for) [^.;:,\d]{2,40}?)? (?:(?:is|are|has|have|does|do|stays?|remains?|turns?|becomes?|gets?) (?:(?:still|again|not|been|turned|become|both) ){0,2}(?:positive|negative|above|below|over|under|higher|lower|better|worse|up|down|stable|good|high|low|poor|rise|rising|risen|fall|falling|fallen|improved?|improving|drop|dropped|recover(?:ed)?|hold)|(?:rises?|falls?|improves?|drops?|declines?|holds?|slips?|recovers?|increases?|decreases?|goes (?:up|down)|turns))\b/iu;
