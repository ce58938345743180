import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";

/**
 * What leaders have done at a cost to themselves: they freed people, stopped other work, wrote the saving into a budget,
 * keep a place on an agenda or give hours of their own. A blessing, a weight thrown behind or a word costs nothing.
 */
export function deedIn(reading: Reading, sentence: number, stance: Span): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	for (const pattern of DEEDS) {
		const match = pattern.exec(text);
		if (match && !STILL_TO_COME.test(text.slice(0, match.index)))
			return { start: start + match.index, end: start + match.index + match[0].length };
	}
	return decisionIn(reading, sentence, stance);
}

/** The first word of a sentence that tells of a decision, beside what is asserted: "approved", "seconded", "standing item". */
export function decisionIn(reading: Reading, sentence: number, stance: Span): Span | undefined {
	return mentionsIn(reading, sentence, "commitmentProof").find(
		({ tag, start, end }) => tag === "decision" && (end <= stance.start || start >= stance.end),
	);
}

const WORDLESS = "(?:blessing|backing|support|word|weight|voice|name|heart|approval in principle|commitment|trust)";
/** "Has freed three handlers", "cancelled the rebrand", "gave up her own slot". */
const GAVE_UP = new RegExp(
	`\\b(?:freed|lent|loaned|cancell?ed|postponed|froze|frozen|halted|shelved|scrapped|paused|dropped|hired|recruited|appointed|redeployed|reassigned|detached|earmarked|reserved|set aside|(?:gave|given|gives) up|(?:took|taken) over|transferred|pulled)\\b(?! (?:in|at|by)\\b)(?! (?:[\\p{L}-]+ ){0,3}${WORDLESS}\\b)`,
	"iu",
);
/** "Wrote the saving into next year's budget", "it is in her objectives", "tied a fifth of the bonus to it". */
const WROTE_DOWN =
	/\b(?:wrote|written|put|built|entered|booked|included|anchored|tied|linked|made)\b[^.;]{0,60}?\b(?:in(?:to)?|to|part of)\b[^.;]{0,40}?\b(?:budget|forecast|plan for|objectives|goals|bonus(?:es)?|scorecards?|appraisals?|contracts?|pay|remuneration|incentives?|diar(?:y|ies)|calendars?)\b/iu;
/** "Put its best planner on it full time", "moved two people to it", "one trustee sits on the group". */
const PUT_PEOPLE =
	/\b(?:put|puts|moved|moves|shifted|assigned|made|gave|given|released|seconded|provided|lends?|placed) (?:us )?(?:(?:its|their|her|his|our|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|half|part|several|best|own|of|the|full|time|[\p{L}-]+) ){1,6}?(?:people|persons?|posts?|planners?|analysts?|engineers?|developers?|managers?|staff|colleagues|advisers?|advisors?|nurses?|clerks?|handlers?|FTEs?|hours|days|half-days|time|slot|desk|room|floor|office|space|line|lorr(?:y|ies)|vans?|chair|seat)\b(?! (?:in favou?r|of need))/iu;
/** "Two engineers are on site until October, and the group pays half". */
const PEOPLE_AND_MONEY =
	/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\p{L}-]+ ){0,2}?(?:people|persons|posts|analysts?|engineers?|developers?|planners?|managers|advisers?|nurses|handlers?|specialists?|FTEs?)\b[^.;:]{0,40}?\b(?:on site|on loan|at our disposal|full time|with us|until|seconded)\b|\b(?:pays?|paid|funds?|finances?|bears|covers) (?:for )?(?:half|an? (?:third|quarter|fifth)|part|all|most|\d)/iu;
/** "Item one on the Monday agenda", "the first item of each of its meetings". */
const ON_AGENDA =
	/\b(?:first|standing|fixed|regular|permanent|opening|top|item \S+)(?: agenda)? (?:item|point|on)\b[^.;]{0,40}?\b(?:agenda|meetings?|sessions?)\b|\b(?:opens?|starts?|begins?) (?:every|each|all)\b[^.;]{0,30}?\bmeetings?\b|\bon (?:the|its|their|every|each) (?:monthly|weekly|quarterly|fortnightly|Monday|Tuesday|Wednesday|Thursday|Friday)[^.;]{0,20} agenda\b/iu;
/** "Every Monday she listens to ten calls", "takes two hours of calls each month". */
const HABIT =
	/\b(?:reads?|listens?|visits?|meets?|chairs?|spends?|takes?|joins?|sits?|reviews?|rings?|phones?|answers?|attends?|works?|reports?|hosts?|coaches|checks?)\b[^.;]{0,60}?\b(?:(?:every|each) (?:\p{L}+ )?(?:day|week|fortnight|month|quarter|Monday|Tuesday|Wednesday|Thursday|Friday|morning|shift)|(?:once|twice|hours?|days?|times) (?:a|per|each|every) (?:week|fortnight|month|quarter)|of every (?:week|month)|weekly|monthly|fortnightly)\b|\b(?:has|have) (?:read|heard|listened|discussed|watched|reviewed|visited|met)\b[^.;]{0,40}?\b(?:each|every)\b|\b(?:[Ee]very|[Ee]ach) (?:\p{L}+ )?(?:day|week|fortnight|month|quarter|Monday|Tuesday|Wednesday|Thursday|Friday|morning)\b[^.;]{0,30}?\b(?:she|he|they|it) (?:reads?|listens?|visits?|meets?|chairs?|spends?|takes?|joins?|sits?|reviews?|rings?|phones?|answers?)\b/iu;

const DEEDS = [GAVE_UP, WROTE_DOWN, PUT_PEOPLE, PEOPLE_AND_MONEY, ON_AGENDA, HABIT] as const;

/** What is asked, hoped or not done yet shows nothing. */
const STILL_TO_COME =
	/\b(?:(?:is|are|be) asked to|we (?:ask|need|want|propose|hope|expect)|should|would|could|might|not|never|nobody|nothing|until|once|if)\b[^.;:]*$/iu;
