import type { TableRow } from "../../text/document";
import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { statementBefore, statementBehind } from "./evidence";

/** "Not fixing the form leaves us with 3,000 calls a month": not doing is the subject, and something counted or dated follows. */
export function followsFromNotDoing(statement: Statement): boolean {
	const isSaid = statement.test(NOT_DOING) || statement.test(WITHOUT) || statement.test(OPTION_OF_NOTHING);
	if (!isSaid || statement.test(QUESTION) || statement.has("trial")) return false;
	return statement.has("time") || statement.of("amount").some(({ tag }) => tag !== "duration");
}

/**
 * "Failure to reform the form would leave builders waiting": an opening that supposes not acting, and behind it, or in
 * the next sentence, a clause that foretells something definite. Feelings and questions foretell nothing.
 */
export function foretellsWithout(argument: Argument, statement: Statement): boolean {
	if (statement.row || statement.has("trial") || !statement.test(SUPPOSES_NOTHING)) return false;
	const behind = statement.text.slice(SUPPOSES_NOTHING.exec(statement.text)![0].length);
	if (foretells(behind) && !statement.test(QUESTION)) return true;
	const next = statementBehind(argument, statement);
	return next !== undefined && foretells(next.text);
}

function foretells(clause: string): boolean {
	return FORETELLS.test(clause) && !OF_FEELING.test(clause);
}

/** Not acting as a condition, a subject or an option, at the head of a sentence. */
const SUPPOSES_NOTHING = new RegExp(
	`^\\W*(?:(?:but|and|so|yet) )?(?:${[
		"(?:option|variant|scenario|alternative) \\S{1,3}\\W+(?:do(?:ing)? nothing|no change|carry on|status quo|as is)",
		"do(?:ing)? nothing",
		"no change",
		"otherwise",
		"what (?:happens|follows|if|would happen)[^?]{0,20}\\b(?:leave it|do nothing|do not act|don['’]t act|wait|carry on|leave things)",
		"the alternative is to (?:carry on|wait|do nothing|leave|go on|stay|continue)",
		"(?:each|every) (?:\\p{L}+ )?(?:day|week|month|quarter|term|season|year) (?:that |in which )?(?:we (?:wait|delay|hesitate|put it off)|of delay|without)",
		"(?:failing|failure|refusing|refusal|declining|postponing|deferring|delaying|waiting|rejecting|leaving)\\b(?! (?:times?|lists?|rooms?|areas?|staff|customers|members|patients|students))",
		"(?:without|unless) (?!(?:you|otherwise|stated|noted|agreed|there|exception|delay|prejudice|further ado|doubt|our|question|them|him|her)\\b)",
	].join("|")})`,
	"iu",
);

/**
 * "As long as it stays as it is, we will go on losing 900 a quarter", "left alone, we can expect 60 to stop every month":
 * that all stays as it is, and what then goes on, with a figure there or in the sentence before.
 */
export function staysAsItIs(argument: Argument, statement: Statement): boolean {
	if (statement.row || statement.has("trial", "trial") || !statement.test(AS_IT_IS) || !statement.test(KEEPS_ON))
		return false;
	if (statement.test(QUESTION) || statement.test(OF_THE_TRIAL)) return false;
	const before = statementBefore(argument, statement);
	const told = before ? [before, statement] : [statement];
	return told.some((other) => other.of("amount").some(({ tag }) => tag !== "duration") || other.has("waiting", "loss"));
}

const AS_IT_IS =
	/\bshould (?:things|it|this|that|we|matters|the matter) (?:stay|remain|go on|carry on|continue|rest|let)\b|\bif we (?:have|change|do) nothing\b|\b(?:if|when) nothing is (?:altered|changed|done)\b|^\W*(?:leave (?:it|this|that|things|them) (?:alone|be|as)|should we (?:keep|leave|stay|carry|go on|wait))\b|\b(?:if the [\p{L} ]{3,40} (?:stays?|remains?) as (?:it|they)|(?:for )?(?:as|so) long as|if (?:we|things|nothing|it|this|that|the \p{L}+ \p{L}+|they)\b[^.;,]{0,40}?\b(?:carry on|carries on|continues?|go(?:es)? on|stays?|sit (?:tight|on)|don['’]t|do not|leave|do nothing|keep (?:on|going|as|\p{L}+ing the same)|run[^.;,]{0,20} the way|changes?|pass)\b|left (?:alone|as (?:it|they)|to (?:itself|themselves))|with no change|as things (?:stand|are)|(?:on|at) (?:present|current) (?:form|trends?)|unless (?:something|anything|we|that|this|it)|until (?:the \p{L}+ stop|(?:we|it|that|this) (?:change|stop)))/iu;
const KEEPS_ON =
	/\b(?:keeps? (?:\p{L}+ing|on)|(?:go(?:es)?|going|carr(?:y|ies)|carrying) on|continues?|grows? (?:by|to)|(?:we|I)(?:['’]d| can| would| must| have to)? expect|(?:the )?same (?:again|bill|amount|cost|number|sum)|(?:it|this) (?:will|shall) be the same|(?:we['’]re|we are) (?:out|down)\b|(?:would|will) (?:cost|choose|go|leave|pass|need)|that is|cannot be|can['’]t be|are likely|(?:will|would) (?:\p{L}+ )?stand (?:at|above)|remains?|we (?:give up|lose|forgo|spend|pay)|no (?:smaller|better|reason to think)|any smaller|(?:will|shall|['’]ll) (?:\p{L}+ ){0,3}?(?:lose|give|spend|pay|have|cost|happen|write|turn|cancel|leave|keep|be|do))\b/iu;
/** "If it stays below 40, we will carry on": a figure decides over the trial. */
const OF_THE_TRIAL =
	/\b(?:if|unless|as long as)\b[^.;,]{0,60}\b(?:below|under|above|over|at least|fewer than|less than|more than)\b/iu;

/** Somebody or something will do, stop, lack or pay something, with a time, a number or a deed that is definite. */
const FORETELLS =
	/\b(?:(?:will|would|shall|won['’]t|wouldn['’]t|means?|leaves?|loses?|lapses?|closes?|ends?|keeps?|goes|gives?|has said|costs?)\b|['’]ll\b)(?=[^?]*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|more|fewer|another|still|again|without|stop|close|strike|ballot|walk|leave|lapse|waiting|halfway|step in|go on|next|from|until|by) ?\b))|\b(?:give|leave|lose) (?:up|[^.;]{0,20}(?:place|post|job))|\b(?:keeps?|go(?:es)? on) \p{L}+ing\b[^?]*(?:\d|\b(?:two|three|four|five) )/iu;
const OF_FEELING =
	/\b(?:trust|hearts?|love|relevance|reputation|loyalty|goodwill|experience|image|suffer|unhappy|disappoint\p{Ll}*|fall(?:ing)? behind|left behind|our edge)\b/iu;

const BRINGS =
	"(?:would|will|shall|means?|costs?|leaves?|brings?|puts?|keeps?|adds?|exposes?|results? in|leads? to|forces?|condemns?)";
const NOT_DOING = new RegExp(
	`^\\W*(?:(?:but|and|so|yet|today) )?(?:not (?!only\\b)\\p{L}+ing|(?:failing|failure|refusing|refusal|declining) to \\p{L}+|leaving (?:the |this |that |our )?(?:[\\p{L}-]+ ){1,4}as (?:it|they) (?:is|are)|(?:staying|carrying on|going on|continuing) (?:as|like) (?:we|it|now|this|today|before)|deferring|postponing|a (?:no|refusal|rejection|deferral|postponement)|doing nothing|inaction|standing still|(?:the )?status quo|waiting(?! (?:times?|lists?|rooms?|areas?|periods?|for|customers|people|patients))|no (?:decision|approval|action|change|agreement)|(?:the )?(?:do[- ]nothing|no[- ]change|as[- ]is) (?:option|scenario|case|alternative|path|variant|course))\\b[^.;?]{0,80}?\\b${BRINGS}\\b`,
	"iu",
);
/** "Without a new line, 12,000 calls a year will go unanswered"; "unless you object, we start in May" is an announcement. */
const WITHOUT =
	/^\W*(?:without|unless|absent) (?!(?:you|otherwise|stated|noted|agreed|there|anybody|anyone|exception|delay|prejudice|further ado)\b)[^.;,]{3,80}, [^.;]*(?:\b(?:will|would|shall|won['’]t|wouldn['’]t)\b|['’](?:ll|d)\b)/iu;
/** "Option 0 – no change: service credits of £400k a year continue." */
const OPTION_OF_NOTHING =
	/^\W*(?:(?:option|variant|scenario|alternative) \S{1,3}\W+)?(?:do(?:ing)? nothing|no change|no action|status quo|carry on|stay as we are)(?: \([^)]{1,20}\))?(?::| [–—-]) (?=[^;]*[1-9])(?:[^\s]+ ){3}/iu;
const QUESTION = /\?\W*$/u;

/** "Competitors are not standing still": they move, and nothing is said of us. */
export function tellsOthersMove(statement: Statement): boolean {
	return statement.test(OTHERS_MOVE);
}

const OTHERS_MOVE =
	/\b(?:competit(?:ors?|ion)|rivals?|markets?|others|industry|sector|peers|world|technology|customers)\b[^.;,]{0,24}?(?:\bnot|n['’]t|\bnever|\bno longer|\bhardly) (?:\p{L}+ )?(?:stand(?:ing)? still|stood still|wait(?:ing|ed)?|sit(?:ting)? (?:still|idle)|asleep|idle)\b/iu;

/** "The present process eats up 5,200 staff hours per year": time of today's work, where it is said to be used up. */
export function wastesHours(statement: Statement): boolean {
	if (statement.row || statement.has("future") || statement.has("gain") || statement.has("programme")) return false;
	return statement.test(HOURS_WASTED) && statement.test(A_PERIOD);
}

const HOURS = "\\d[\\d.,]* (?:[\\p{L}-]+ ){0,2}(?:hours|days|weeks|FTEs?|person-\\p{L}+|man-\\p{L}+)\\b";
const HOURS_WASTED = new RegExp(
	`\\b(?:present|current|existing|manual|paper|old|today['’]s)(?: [\\p{L}-]+){1,3} (?:eats?|ties?|swallows?|absorbs?|consumes?|takes?|burns?|wastes?|costs?|uses?|devours?|soaks?|requires?|needs?)(?: us)?(?: up)? (?:(?:about|some|nearly|over|around|roughly|almost|another) )?${HOURS}|\\b(?:los|wast|squander)(?:e|es|ing|s)? (?:up to )?(?:(?:about|some|nearly|over|around|roughly|almost|another) )?${HOURS}`,
	"iu",
);
const A_PERIOD =
	/\b(?:an?|per|each|every) (?:year|month|quarter|week|day|annum|season|term|shift)\b|\b(?:annually|yearly|monthly|weekly|p\.a\.)/iu;

/** "Re-work eats £1,200 a day", "the 1,100 monthly visits will go on". */
export function goesOn(statement: Statement): boolean {
	if (statement.row) return false;
	if (statement.test(KEEPS_LOSING) && statement.has("amount")) return true;
	return (statement.test(EATS_MONEY) && statement.test(A_PERIOD)) || statement.test(WILL_GO_ON);
}

/** "That's $594,000 we'll keep handing away." */
const KEEPS_LOSING =
	/\bwe(?:['’]ll| will| shall)? (?:keep|go on|carry on) (?:handing|giving|losing|paying|throwing|writing|spending|wasting|turning|refunding)\b/iu;
const EATS_MONEY =
	/\b(?:eats?|swallows?|burns?|devours?|drains?|gobbles?)(?: up| through| away| us)? (?:(?:about|some|nearly|over|around|roughly|almost|another) )?(?:[A-Z]{1,3}\.? ?)?[$€£₹₦]\d/iu;
const WILL_GO_ON =
	/\d[\d,]* (?:[\p{L}-]+ ){1,4}(?:will|would) (?:simply |just |then )?(?:go on|carry on|continue|persist|recur)(?=[.,;]|$| (?:each|every|next|year|until|as (?:now|before|they|it))\b)/iu;

/** "The alternative is to carry on. In that case a fifth of our donors leave within a year." */
export function opensWithThatCase(statement: Statement): boolean {
	if (!statement.test(IN_THAT_CASE)) return false;
	return statement.has("time") || statement.of("amount").some(({ tag }) => tag !== "duration");
}

const IN_THAT_CASE =
	/^\W*(?:in (?:that|this|which) (?:case|event)|then|that way|as a (?:result|consequence)|(?:the|its|one) (?:result|consequence|effect|outcome|upshot)s? (?:is|are|would|will))\b/iu;

/** "Do nothing | Waiting list passes 1,000 by March": the row of a table of options that says what follows. */
export function isOptionOfNothing(argument: Argument, { row }: Statement): boolean {
	if (!row || row.index === -1) return false;
	if (billsNothingDone(argument, row)) return true;
	const named = row.cells.slice(0, 2).findIndex((cell) => cell && argument.readingOf(cell).test(DO_NOTHING));
	if (named < 0) return false;
	return row.cells.some((cell, column) => {
		if (!cell || column <= named) return false;
		const head = row.table.header.cells[column];
		const reading = argument.readingOf(cell);
		if (!reading.test(WORDS_AND_FIGURE)) return false;
		if (head && argument.readingOf(head).test(HEAD_OF_CONSEQUENCE)) return true;
		return reading.of("waiting").some(({ tag }) => tag === "loss") || (reading.has("driver") && reading.has("time"));
	});
}

/** "Bill for doing nothing | | 1,423,328": the last row of a sum. */
function billsNothingDone(argument: Argument, { cells }: TableRow): boolean {
	const [name, ...others] = cells;
	if (!name || !argument.readingOf(name).test(BILL_OF_NOTHING)) return false;
	return others.some((cell) => cell && argument.readingOf(cell).test(LARGE_FIGURE));
}

const BILL_OF_NOTHING =
	/\b(?:bill|price|cost|costs|total|sum) (?:for|of) (?:doing nothing|inaction|waiting|delay|standing still|staying as we are|leaving it|carrying on)\b/iu;
const LARGE_FIGURE = /\d{3}/u;

const DO_NOTHING =
	/^\W*(?:option )?(?:[A-Z\d]{1,2}\W+)?(?:do(?:ing)?[- ]nothing|(?:the )?status quo|as[- ]is|no (?:change|action|project)|carry(?:ing)? on|stay(?:ing)? as|leave|business as usual|continue as|keep (?:the )?(?:current|present|existing|things|today))\b/iu;
const HEAD_OF_CONSEQUENCE =
	/\b(?:consequences?|results?|effects?|impacts?|outcomes?|implications?|downsides?|drawbacks?|risks?|cons|disadvantages?|what (?:follows|happens|it means|it leads to))\b/iu;
const WORDS_AND_FIGURE = /^(?=.*[1-9])(?=.*\p{L}{3,}.*\p{L}{3,})/u;
