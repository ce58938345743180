import type { Argument } from "./argument";
import { neighbours } from "./evidence";
import { isLength } from "./gates";
import type { Statement } from "./statements";

/**
 * Whether a figure is aimed at and another tells where it stands, in one sentence or in two of a paragraph: "Deliveries on
 * time are at 71%. By Easter they should be at 85%."
 */
export function aimsFromBase(argument: Argument, statement: Statement): boolean {
	if (statement.row || !aims(statement)) return false;
	if (tellsBase(statement) && countsFigures(statement) > 1) return true;
	return neighbours(argument, statement, SENTENCES_TO_A_BASE).some(
		(other) => other.passage === statement.passage && tellsBase(other) && countsFigures(other) > 0,
	);
}

const SENTENCES_TO_A_BASE = 2;

function tellsBase(statement: Statement): boolean {
	return statement.test(BASE) || statement.test(TOLD);
}

/** Staff and budgets have figures of today and of tomorrow as well. */
function aims(statement: Statement): boolean {
	return statement.test(AIM) && !statement.test(OF_MEANS) && countsFigures(statement) > 0;
}

function countsFigures(statement: Statement): number {
	const figures = statement.of("amount").filter((amount) => amount.tag !== "money" && !isLength(amount));
	return figures.length + (statement.test(SPELLED) ? 1 : 0);
}

const SHARE =
	"(?:(?:one|two|three|four|five|six|seven|eight|nine)(?: out)? (?:in|of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twenty)|half|an? third|two[ -]thirds|an? quarter|three[ -]quarters|(?:at|is|was) (?:barely |only )?(?:two|three|four|five|six|seven|eight|nine|ten))\\b";
const FIGURE = `(?:\\d|${SHARE})`;
const SPELLED = new RegExp(`\\b${SHARE}`, "iu");

/** What is wanted, with its figure: "should reach 85%", "the target is 1,970", "fewer than 400 would be a success". */
const AIM = new RegExp(
	[
		`\\b(?:should|must|shall|ha(?:s|ve) to|needs? to|ought to|wants?|aim(?:s|ed|ing)?|commit(?:s|ted)?|promised?|pledged?|target(?:s|ed)?|goals?|objectives?|commitments?|hope|look(?:ing)? for|bar|improves?|to reach|success(?:ful)?|succeeded)\\b[^;]{0,60}?[ (]${FIGURE}`,
		`${FIGURE}[^;:]{0,60}? (?:should|must|shall|ought to|ha(?:s|ve) to|would count|(?:would|will) be (?:a |an |our )?(?:success|failure|enough|win)|(?:have|['’]ve) failed)\\b`,
		`\\b(?:failed|failure|worked|works|worthwhile|worth it|a win|whether it works)\\b[^;]{0,60}${FIGURE}`,
		`\\b(?:anything|everything|more than|less than|fewer than|above|below|over|under)\\b[^;]{0,60}${FIGURE}[^;]{0,60}\\b(?:failed|failure|success|not worked|\\p{L}+n['’]t worked)\\b`,
		`\\b(?:no more than|at most|at least|no fewer than|not more than|fewer than|less than) ${FIGURE}[^.;]{0,24} (?:next|this|by|from|after|at the end|in)\\b`,
	].join("|"),
	"iu",
);

/** Where it stands: "stands at 59%", "58% today", "1,260 on 1 March", "a base of 13.5%". */
const BASE = new RegExp(
	[
		`\\b(?:now|today|at present|presently|present|current(?:ly)?|at the moment|as of now|to date|so far|(?:stands?|stood|is|are|was|were) (?:running )?(?:now )?at|base(?:line)?|starting point|last|this (?:year|season|term|quarter|spring|summer|autumn|winter|month)|(?:19|20)\\d\\d(?:[/–-]\\d\\d)?:?|Q[1-4]|H[12]|than the|up from|down from|we (?:lose|see|get|take))(?![\\p{L}\\d])[^;]{0,50}?[ (]${FIGURE}`,
		`${FIGURE}[^;]{0,50}?\\b(?:now|today|at present|presently|currently|at the moment|so far|to date|last (?:year|season|term|quarter|spring|summer|autumn|winter|month)|(?:in|for|during) (?:the )?(?:${FIGURE}|FY|Q[1-4]|H[12])|we (?:book|get|have|see|take|count)(?: \\p{Ll}+)?)\\b`,
	].join("|"),
	"iu",
);

/** "In May there were 310": beside an aim, what was counted is where it starts. */
const TOLD = new RegExp(
	`\\b(?:was|were|had|came|counted|logged|recorded|received|did)\\b[^;]{0,40}?${FIGURE}|^\\W*\\d[\\d,.]* (?:in|on) \\p{Lu}`,
	"iu",
);

/** People at work, rooms, opening hours and what is bought: no measure. */
const OF_MEANS =
	/\b(?:agents?|staff|FTEs?|posts?|employees|advisers|nurses|heads|trainers|engineers|desks|offices?|counters|licen[cs]es|seats|budget|contract|scale|points?|questions?) (?:on|in|at|of|for|to|from|by|,|should|must)\b|\b(?:hire|recruit|train|open|buy|employ|visit|send|interview) (?:\p{Ll}+ ){0,2}(?:\d|all\b|every\b|each\b)/iu;
