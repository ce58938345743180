import type { Argument } from "../argument";
import { isLeftOpen } from "../declared/declared";
import { firstThat } from "../selection";
import type { Statement } from "../statements";
import { hasMoney } from "./evidence";
import { asksForStaff } from "./staffing";

/** What a document asks its readers to decide. */
export interface Ask {
	/** The words that ask; absent where front matter asks. */
	readonly statement?: Statement;
	/** True where something definite is to be decided, not only supported, endorsed or discussed. */
	readonly decides: boolean;
	/** True where an amount or other resource stands in the request. */
	readonly sized: boolean;
	readonly dated: boolean;
}

/** The most complete request that the document makes. */
export function askOf(argument: Argument): Ask | undefined {
	const declared = argument.declared.ask;
	const dated = declared?.by !== undefined || isLeftOpen(argument.declared, "ask", "by");
	if (declared?.amount !== undefined || isLeftOpen(argument.declared, "ask", "amount"))
		return { decides: true, sized: true, dated };
	const requested = declared?.decision !== undefined || isLeftOpen(argument.declared, "decision");
	const decided = firstThat(argument, asksForSomethingSized);
	const best = decided ?? firstThat(argument, asksForDecision) ?? firstThat(argument, asksMildly);
	if (!best || (requested && !decided)) {
		if (!requested) return undefined;
		return { decides: true, sized: argument.parts.cost.present, dated };
	}
	return {
		statement: best,
		decides: decides(argument, best),
		sized:
			decided !== undefined ||
			(decides(argument, best) && !best.has("request", "soft") && !best.test(BARE_YES) && argument.parts.cost.present),
		dated: best.of("time").some((time) => time.tag !== "duration"),
	};
}

/** The first request that names its money. */
export function requestOfMoney(argument: Argument): Statement | undefined {
	return firstThat(argument, asksForMoney);
}

function asksForMoney(argument: Argument, statement: Statement): boolean {
	return (
		asksForDecision(argument, statement) &&
		hasMoney(argument, statement) &&
		(statement.test(BIDS) || (!statement.has("gain") && !statement.has("waiting", "loss")))
	);
}

function asksForSomethingSized(argument: Argument, statement: Statement): boolean {
	return asksForDecision(argument, statement) && isSized(argument, statement);
}

function asksForDecision(argument: Argument, statement: Statement): boolean {
	return isRequest(argument, statement) && decides(argument, statement);
}

function asksMildly(argument: Argument, statement: Statement): boolean {
	return statement.has("request", "soft", "mild") && isRequest(argument, statement);
}

/** "We ask…", "Please approve…"; under a heading that asks, any statement that names a decision. */
function isRequest(argument: Argument, statement: Statement): boolean {
	if (
		isDenied(statement) ||
		statement.test(ASKED_ONCE) ||
		statement.test(ASKED_BY_TEXT) ||
		statement.test(PUT_OFF) ||
		takesForGranted(argument, statement)
	)
		return false;
	if (
		statement.has("request", "ask", "both") ||
		statement.test(GRATEFUL) ||
		statement.test(THAT_IS_ASKED) ||
		statement.test(WANTED_IS)
	)
		return true;
	if (statement.test(BIDS) && (hasMoney(argument, statement) || asksForStaff(statement))) return true;
	if (statement.test(DECISION_IS)) return true;
	if (statement.test(PUT_TO_BODY) && hasMoney(argument, statement)) return true;
	if ((statement.test(WITH_YOUR_YES) || statement.test(HOPED_OF_BODY)) && hasMoney(argument, statement)) return true;
	if (statesSum(argument, statement)) return true;
	if (!statement.themes.has("ask")) return false;
	return statement.has("request", "hard", "both", "mild", "soft") || isAmountAsked(argument, statement);
}

/** "Once we have your go-ahead we order the boats", "you gave us the green light in May": the yes is spoken of, not asked for. */
function takesForGranted(argument: Argument, statement: Statement): boolean {
	if (statement.test(YES_OF_BEFORE)) return !statement.test(ASKS_ANEW);
	return statement.test(AFTER_A_YES) && !hasMoney(argument, statement);
}

const ASKS_ANEW = /\b(?:ask|request|propose|seek|please)\b/iu;

/** "Customers get a text asking for a photo": what a message asks of those who are served. */
const ASKED_BY_TEXT =
	/\b(?:texts?|messages?|letters?|forms?|surveys?|e-?mails?|pages?|links?|pop-?ups?) (?:that |which )?ask(?:s|ing)?\b/iu;

/** "Detailed funding will be submitted in due course." */
const PUT_OFF =
	/\b(?:will|shall|to) (?:be )?(?:follow|submitted|presented|tabled|requested|provided|detailed|brought|sought|worked out|determined)\b[^.;]{0,40}\b(?:separately|later|in due course|at a later|in a (?:later|separate|further)|next (?:time|paper))\b/iu;

/** "When we asked the nine why": a question of before. */
const ASKED_ONCE = /\b(?:when|after|where) (?:we|I) asked\b(?!.* to approve)/iu;

const YES =
	"(?:go[- ]ahead|green light|approval|nod|yes|blessing|agreement|consent|OK|okay|support|sign-?off|thumbs up|decision)";
const AFTER_A_YES = new RegExp(
	`\\b(?:once|when|as soon as|after|following|upon|on|subject to|assuming|pending|with|given|without)\\s(?:(?:we|I)(?: have|['’]ve)?(?: had| got| get| receive[d]?)? |you (?:give|have given|say) (?:us |me )?)?(?:the |your |a |an |this |that )${YES}\\b`,
	"iu",
);
const YES_OF_BEFORE = new RegExp(
	`\\b(?:you|the \\p{L}+) (?:have |has |had |already |kindly )*(?:gave|given|granted) (?:us |me |it |them )?(?:the |your |a |an )${YES}\\b`,
	"iu",
);
/** "I'd be grateful for a decision before the freeze", "it would help to have your answer by Friday". */
const GRATEFUL =
	/\b(?:grateful|thankful|glad|obliged|appreciate|pleased|great|help(?:ful)?|good)\b[^.;]{0,40}\b(?:for|have|get|receive|of)\b (?:an?|the|your) (?:early |quick |clear |formal )?(?:decision|yes|approval|go-ahead|answer|yes or no|sign-?off)\b|\b(?:it|this|that|which|we|I|contract|order|paper|plan|proposal|budget|form|offer|project) (?:only |now |still |just )?(?:needs?|requires?|wants?|awaits?|(?:is|are) waiting for|lacks?)\b[^.;]{0,40}\byour (?:signature|approval|decision|go-ahead|sign-?off|yes|OK|agreement|consent)\b/iu;

/** "That's the ask.", "This is all we need from you.", behind the sum. */
const THAT_IS_ASKED =
	/^\W*(?:(?:and|so),? )?(?:that|this|it|which)(?:['’]s| is) (?:(?:all|what|simply|really|just) )*(?:the|my|our|this|(?:I|we)(?:['’]re| am| are)?)(?: (?:whole|entire|only|full))? (?:ask|request|asking for|ask for|asking (?:of )?you|need from you|want from you)\b/iu;

/** "What I would like is a desk of four", "what we are after is two developers for a quarter": a thing or people, and no virtue. */
const WANTED_IS =
	/\bwhat (?:I|we)(?:['’](?:d|m|re)| would| am| are)? (?:really |now |simply |therefore )?(?:like|want|need|after|propose|proposing|asking(?: you)? for|ask for|seek|request)(?: from you| of you| here| now)? (?:is|are) (?:simply |just |only )?(?:an?|the|one|two|three|four|five|six|\d+) (?!(?:\p{L}+ )?(?:culture|mindset|shift|sense|spirit|commitment|conversation|chance|change|answer to|way|world|company|service that|place where)\b)\p{L}/iu;

/** "The only decision is whether to allocate 2.5 FTE." */
const DECISION_IS =
	/\b(?:decision|question|choice|matter|issue)\b[^.;?]{0,60}? (?:is|are) (?:simply |now |only |just )?whether (?:or not )?(?:to|we|you|it|the \p{L}+) (?!be\b)\p{L}/iu;

/** "Subject to your approval, we will spend £40,000": a request put as what follows a yes. */
const WITH_YOUR_YES = new RegExp(
	`^\\W*(?:subject to|with|given|on) (?:your|the \\p{L}+['’]s?) ${YES}\\b[^.;]{0,20}\\b(?:will|would|shall|can|could|['’]ll)\\b`,
	"iu",
);
/** "We invite the board to release the £1.2m", "can the partners agree to put up €60,000", "to obtain the committee's agreement to". */
const PUT_TO_BODY =
	/\b(?:my|our|the|this) (?:request|appeal|submission|prayer|plea|recommendation|suggestion|proposal)\b[^.;:]{0,70}? is (?:to|that)\b[^.;]{0,40}\b(?:sanction|approve|release|agree|fund|allocate|commit|grant|authori[sz]e|set aside|provide)\b|\b(?:we|I) (?:\p{L}+ )?(?:invite|urge|call on|look to|ask|request) (?:you|the|our)\b[^.;]{0,80} to (?:\p{L}+ )?(?:release|approve|agree|fund|allocate|commit|grant|sanction|authori[sz]e|set aside)\b|\b(?:is|are) (?:now |being |kindly |respectfully )?(?:asked|requested) for (?!comments?\b|feedback\b)\S|^\W*(?:[\d.]+ )?(?:can|could|will|would) (?:you|the \p{L}+|our \p{L}+) (?:please |kindly )?(?:agree|approve|release|fund|commit|allocate|authori[sz]e)\b|\bto (?:obtain|seek|secure|request) (?:the )?(?:\p{L}+ ){0,3}\p{L}+['’]s? (?:agreement|approval|consent|authority|sanction|permission) (?:to|for)\b/iu;

/** "We hope the trustees will agree £12,500 for the van." */
const HOPED_OF_BODY =
	/\b(?:hope|trust|wish|like|want) (?:that )?(?:you|the \p{L}+|our \p{L}+)(?: \p{L}+)? (?:will|would|to|can|could) (?:kindly |please )?(?:agree|approve|release|fund|grant|allocate|sanction|authori[sz]e|commit|sign off)\b/iu;

/** "Approve CHF 310,000 and 1.2 posts." */
export const BIDS =
	/^\W*(?:if you (?:agree|approve|concur|can|are happy|are content),? )?(?:resolved(?: \(\p{L}+\))?[:,]? )?(?:please |kindly |to |[^.;]{0,80}?\bdecision(?: requested| needed| sought)?: |that (?:the )?(?:[a-z]+ ){1,3})?(?:give (?:us|me)|lend us|let (?:us|me) have|approve|authori[sz]e|release|fund|grant|allocate|allot|earmark|set aside|sanction|commit|sign off|(?:counter)?sign the (?:attached |enclosed )?(?:\p{L}+ )?(?:order|contract|agreement|PO|form)|agree to|agree(?=s? (?:[A-Z]{1,3} ?)?[$€£₹]\d)|confirm|accept)s?\b|^\W*(?:I|we) (?:want|need) [$€£₹]\d|^\W*(?:(?:the )?(?:board|committee|council|exco|elt|slt|executive|management|trustees?['’]?|cabinet) )?(?:approval|sanction|release|authori[sz]ation|sign-off|allocation) (?:of|for)\b(?![^.;]{0,60}\b(?:was|were|had been|has been|have been)\b)/iu;
/** A field, a line or a section that is there for the sum that is asked. */
function statesSum(argument: Argument, statement: Statement): boolean {
	return (
		isFieldForAmount(argument, statement) ||
		isLineForAmount(argument, statement) ||
		isInTableOfAsks(argument, statement) ||
		isUnderSumRequested(argument, statement)
	);
}

/** "Amount requested | SEK 2.1 million", in the form that an organisation has for requests. */
function isFieldForAmount(argument: Argument, { row }: Statement): boolean {
	const [name, value] = row?.cells ?? [];
	if (!name || !value || (row?.cells.length ?? 0) > 2) return false;
	return argument.readingOf(name).test(AMOUNT_FIELD) && argument.readingOf(value).has("amount");
}

/** "| Ask | Amount |": every row is asked for. */
function isInTableOfAsks(argument: Argument, statement: Statement): boolean {
	const { row } = statement;
	if (!row || row.index === -1) return false;
	return (
		row.table.header.cells.some((cell) => argument.readingOf(cell).test(HEAD_OF_ASKS)) && hasMoney(argument, statement)
	);
}

const HEAD_OF_ASKS =
	/^\W*(?:(?:our|the|what we) )?(?:asks?|requests?|(?:decision|approval|funding|amount|sum|budget) (?:requested|sought|needed|required|asked for))\W*$/iu;

/** "**Amount:** 210 k€", among the first lines. */
function isLineForAmount(argument: Argument, statement: Statement): boolean {
	return (
		statement.test(AMOUNT_LINE) &&
		(statement.test(SUM_LINE) || isAmongFirst(argument, statement)) &&
		hasMoney(argument, statement)
	);
}

/** "## Total budget requested": the sum under it is the request, and so are the items that make it up. */
export function isUnderSumRequested(argument: Argument, statement: Statement): boolean {
	const { heading } = statement.passage.section;
	if (!heading || !argument.readingOf(heading).test(SUM_REQUESTED)) return false;
	return hasMoney(argument, statement) || statement.test(SUM_IN_TOKENS);
}

const SUM_REQUESTED =
	/^[\W\d]*(?:the |our |total |overall |full )*(?:amount|sum|budget|funding|grant|investment)s? (?:requested|sought|applied for|(?:that )?we (?:request|seek|ask for|apply for))\b/iu;
/** "400 KES", "1,000 FIL": currencies and tokens that nobody lists, where nothing but a sum can stand. */
const SUM_IN_TOKENS = /^\W*\d[\d.,']* ?[A-Z]{3,5}\b/u;

export const AMOUNT_LINE =
	/\b(?:[Aa]mount|[Ss]um|[Bb]udget|[Ff]unding)(?: (?:requested|sought|needed|asked))?: |^\W*(?:TL;?DR|In short|Bottom line|BLUF): /u;
/** True of the first lines of the document. */
function isAmongFirst(argument: Argument, statement: Statement): boolean {
	return argument.beyond(placesOfFirst).once(firstOf).includes(statement);
}

function firstOf(whole: Argument): readonly Statement[] {
	const found: Statement[] = [];
	for (const alone of whole.sections) {
		if (alone.remembered(countStatements) > 0) found.push(...alone.statements.slice(0, LINES_OF_A_HEAD - found.length));
		if (found.length === LINES_OF_A_HEAD) break;
	}
	return found;
}

function countStatements({ statements }: Argument): number {
	return statements.length;
}

function placesOfFirst(whole: Argument): string {
	return whole
		.once(firstOf)
		.map(({ passage, range }) => `${passage.index}:${range.start}`)
		.join();
}

/** What says that it is requested may stand further down. */
const SUM_LINE = /^\W*(?:[Tt]otal )?(?:[Aa]mount|[Ss]um|[Bb]udget|[Ff]unding) (?:requested|sought|asked): /u;
const LINES_OF_A_HEAD = 8;
const AMOUNT_FIELD =
	/^\W*(?:sum (?:requested|sought|required|applied for|asked)|(?:total |requested )?(?:amount|funding|budget|value|decision)(?: (?:requested|sought|required|applied for|asked))?|request(?:ed)?|ask|sought)\W*$/iu;
/** Without an amount or a thing, nobody knows to what. */
const BARE_YES =
	/^\W*(?:\p{L}+['’]?\p{L}* ){0,5}(?:yes|nod|go-ahead|green light|thumbs up|blessing|OK|okay)\b(?: to (?:start|begin|go|proceed|talk)[^\d]*)?[^\p{L}\d]*$/iu;

/** "€275k for 2026, so that …" under "Decision we ask": the amount itself is the request. */
function isAmountAsked(argument: Argument, statement: Statement): boolean {
	if (statement.test(LABEL_AND_AMOUNT)) return !statement.row;
	return (
		!statement.row &&
		!statement.has("waiting", "loss") &&
		!statement.has("gain") &&
		(statement.test(OPENS_WITH_STAFF) || (hasMoney(argument, statement) && statement.test(OPENS_WITH_AMOUNT)))
	);
}

/** "What we're after: $620,000 so that people can rebook": the sum stands straight behind its title. */
const LABEL_AND_AMOUNT = /^\W*\p{L}[^:.;\d]{2,40}: ?\W*(?:[A-Za-z]{1,3}\.? ?)?[$€£₹₦]? ?\d/u;

/** "- 4 engineers and a designer for two quarters", "- Two nurses from June". */
const OPENS_WITH_STAFF =
	/^\W*(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|ten) (?:[a-z]+[- ]){0,2}(?:FTEs?|people|persons?|posts?|hires?|heads|days|hours|[a-z]+(?:ers?|ors?|ists?|ants?|ees?|nurses?|clerks?|staff))\b/iu;
const OPENS_WITH_AMOUNT = /^\W*(?:[^:.;\d]{2,40}: )?\W*(?:[A-Za-z]+ ){0,3}(?:[A-Z]{1,3} ?)?[$€£₹]? ?\d/u;

/** "We do not ask for…": a denial before the words that ask. */
function isDenied(statement: Statement): boolean {
	const [asking] = statement.of("request", "ask", "both");
	if (!asking) return false;
	return statement
		.of("negation")
		.some((negation) => negation.word < asking.word && asking.word - negation.word <= WORDS_OF_A_DENIAL);
}

const WORDS_OF_A_DENIAL = 3;

function decides(argument: Argument, statement: Statement): boolean {
	if (isOfDirection(statement)) return false;
	if (statement.has("request", "hard", "both") || statement.test(BIDS) || statement.test(GRATEFUL)) return true;
	if (statement.test(THAT_IS_ASKED) || statement.test(WANTED_IS)) return true;
	if (statement.has("request", "soft")) return false;
	if (statement.themes.has("ask") && isAmountAsked(argument, statement)) return true;
	if (statesSum(argument, statement)) return true;
	if (statement.test(PUT_TO_BODY) && hasMoney(argument, statement)) return true;
	if (!hasMoney(argument, statement) && !asksForStaff(statement)) return false;
	return statement.has("request", "mild") || statement.has("request", "ask", "both");
}

/** "Endorsement of the direction and of an indicative €2 m", "note the outline budget": agreed to be agreeable. */
function isOfDirection(statement: Statement): boolean {
	if (statement.test(NOTES_BUDGET)) return true;
	return statement.has("request", "mild") && !statement.test(ORDERS_MONEY) && statement.test(INDICATIVE);
}

const INDICATIVE =
	/\b(?:indicative|notional|provisional|ballpark|outline|high-level|rough order|order of magnitude|illustrative)\b/iu;
const ORDERS_MONEY =
	/\b(?:approv(?:e|al)|authori[sz](?:e|ation)|release|fund|grant|allocate|sanction|sign off|decide|invest)\b/iu;
const NOTES_BUDGET =
	/^\W*(?:(?:to|and|please|kindly) )?note (?:that )?(?:the |our |an? )?(?:[a-z]+ ){0,2}(?:budget|cost|investment|envelope|estimate)s?\b/iu;

function isSized(argument: Argument, statement: Statement): boolean {
	if (hasMoney(argument, statement) || hasResource(statement) || isUnderSumRequested(argument, statement)) return true;
	if (statement.has("request", "soft")) return false;
	if (statement.test(OPENS_WITH_STAFF)) return true;
	return argument.statements.some(
		(other) => other !== statement && belongsTo(other, statement) && (hasMoney(argument, other) || hasResource(other)),
	);
}

/** Another sentence of the same paragraph, or of the list that the request leads in. */
function belongsTo(other: Statement, request: Statement): boolean {
	if (other.passage === request.passage) return true;
	const { item } = other.passage;
	if (item?.list.leadIn === request.passage) return true;
	if (item && item.list === request.passage.item?.list) return true;
	return other.row !== undefined && other.row.table.leadIn === request.passage;
}

/** "A PO for 300 seats", "40 days of the integrator's time": what is bought or lent, by its number. */
const THINGS_BOUGHT =
	/\b(?:purchase|orders?|PO|lease|leasing|rental|hire|supply|procurement|acquisition|approve|approval|buy|fund|grant|release|sign-?off)\b(?: (?:us|of|for|on|an?|the|order|PO|purchase)){0,4} (?:\p{L}+ )?\d[\d,.]* (?:\p{L}+ ){0,2}?(?:seats|licen[cs]es|tablets|phones|handsets|headsets|laptops|scanners|printers|terminals|machines|kiosks|lockers|sensors|screens|vans|vehicles|bikes|cars|buses|beds|rooms|chairs|places|units|devices|cameras|meters|boxes)\b|\b\d[\d,.]* (?:hours|days|weeks|months) of (?:\p{L}[\p{L}'’-]* ){1,3}?(?:time|work|effort|support|capacity|advice)\b/iu;

/** People, or a bounded trial: "two analysts", "an eight-week pilot with 10% of customers". */
function hasResource(statement: Statement): boolean {
	const isAsked = statement.has("request", "ask", "both") || statement.test(BIDS) || statement.test(DECISION_IS);
	if (isAsked && asksForStaff(statement)) return true;
	if (statement.has("request", "hard", "both") && (statement.has("spend", "people") || statement.test(THINGS_BOUGHT)))
		return true;
	const amounts = statement.of("amount");
	if (amounts.length === 0) return false;
	if (statement.has("spend", "people") && amounts.some((amount) => amount.tag === "number")) return true;
	return (
		statement.has("programme") &&
		amounts.some((amount) => amount.tag === "percent" || amount.tag === "duration" || amount.amount?.unit !== undefined)
	);
}
