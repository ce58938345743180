import type { List, Passage, Section } from "../../text/document";
import type { Argument } from "../argument";
import type { Reading } from "../reading";
import { opensWithEmphasis } from "../voice";
import { firstSentenceOf } from "./item-actions";
import { formOf, isOrder } from "./work";

/** True where a lead-in tells what goes wrong, what there is, or what would have to happen: "We are still losing:", "There are nine piers. These are:", "We stop if:". */
export function tellsWhatIs(reading: Reading): boolean {
	return reading.test(CONDITIONS) || reading.test(GOES_WRONG) || (reading.test(THERE_ARE) && !reading.has("plan"));
}

/**
 * True where a heading or a lead-in announces what was learnt or what people want: "What the pilot taught us",
 * "Customers told us they want to:", "With the app, guests can:".
 */
export function tellsWhatWasHeard(reading: Reading): boolean {
	if (reading.test(WAS_LEARNT) || reading.test(WAS_TOLD)) return true;
	return reading.test(WISH) && (reading.has("people") || reading.test(STAFF));
}

/** "What the pilot taught us". */
const WAS_LEARNT =
	/\b(?:what|things)\b[^:.]{0,50}\b(?:taught|showed|told us|said|learn(?:ed|t)|found|saw|heard|noticed|discovered|observed|revealed|asked for|wanted|missed|liked|disliked|complained|wish(?:ed)?)\b[^:.]{0,40}:?\s*$/iu;
/** "The survey showed that:", "Drivers reported:". */
const WAS_TOLD =
	/\b(?:told|said|reported|complained|mentioned|showed|revealed|found|taught|learn(?:ed|t)|heard|noticed|discovered|observed|praised|critici[sz]ed)\b(?![^:.]*\b(?:we|I)(?:['’]ll| (?:will|shall|must|should|need|have to|are to)))[^:.]{0,60}:\s*$/iu;
/** What those who buy or use a service ask for, or are able to do. */
const WISH =
	/^(?![^:]*\b(?:so that|until|before|if|when|where|what|we will|steps?|actions?|measures)\b)[^:.]{3,80}?\s(?:asked|ask|want(?:ed)?|wish(?:ed)?|would (?:like|love|prefer|want)|expect(?:ed)?|hope(?:d)?|need(?:ed)? to|can|could|may|(?:are|were|will be|would be) able to)\b[^:.]{0,40}:\s*$/iu;
const STAFF =
	/^[^:]{0,60}\b(?:staff|agents|advis[eo]rs|drivers|nurses|clerks|colleagues|employees|teams|users|respondents|interviewees|callers|visitors|participants|crews?)\s(?:asked|want(?:ed)?|would)\b/iu;

/** True where a heading opens one choice among several, unless it is the one that the paper makes: "Option B: Rebuild". */
export function opensOption(reading: Reading): boolean {
	return reading.test(OPTION) && !reading.test(CHOSEN);
}

/** True where a lead-in or a heading tells what somebody's office is, year in, year out: "The warden is responsible for:". */
export function tellsDuties(reading: Reading): boolean {
	return reading.test(DUTIES) && reading.of("plan").every(({ tag }) => tag !== "steps");
}

/** True where a list stands in the closing words of a paper, which say again what it is about. */
export function closesPaper(argument: Argument, section: Section): boolean {
	return headingsOver(section).some((heading) => argument.readingOf(heading).test(CLOSING));
}

/** True where a heading puts what stands under it to those who decide: "What the Board is asked to do". */
export function asksReaders(reading: Reading): boolean {
	return reading.test(READERS_ARE_ASKED);
}

const READERS_ARE_ASKED =
	/\b(?:board|committee|council|cabinet|exco|trustees|directors|governors|partners|executive(?: \p{L}+)?|management|leadership(?: team)?|group|meeting|you) (?:is|are) (?:hereby |now |kindly |respectfully )?(?:asked|requested|invited)\b|\b(?:what|all|things?) (?:that )?(?:we|I)(?:(?: are|['’]re| am|['’]m)? (?:asking|requesting)|(?: would|['’]d)? (?:ask|request|need|want|like|require)) (?:of|from) (?:the|you)\b|\bdecisions? (?:requested|sought|required|needed|(?:we|I) (?:ask|seek|need))\b|^[\W\d]*(?:the |our )?resolutions?\W*$/iu;

/** True where a heading says that the work under it is over: "Closed actions from spring", "Steps taken so far". */
export function tellsWhatIsOver(reading: Reading): boolean {
	return reading.test(WORK_THAT_IS_OVER);
}

const WORKS =
	"(?:actions?|activities|tasks?|steps?|measures?|milestones?|(?:action |work )?items?|work|deliverables?|deliveries|improvements?|recommendations?)";
const WORK_THAT_IS_OVER = new RegExp(
	`^[\\W\\d]*(?:(?:the|our|all|recently|already|status of) )?(?:closed|completed|finished|accomplished|implemented|executed) (?:\\p{L}+ )?${WORKS}\\b|\\b${WORKS} (?:that (?:are|were) |already )?(?:taken|completed|closed|finished|accomplished|implemented|executed|done)\\b(?! (?:by|in (?:Q|the next)|when|if|before)\\b)|^[\\W\\d]*(?:(?:already )?(?:done|completed|delivered|achieved|finished)|what (?:we have|we['’]ve|has been|was) (?:already )?(?:done|completed|delivered|finished))(?: (?:so far|to date|already|until now|since\\b[^.:]{0,30}|in (?:the )?(?:last|past)\\b[^.:]{0,30}))\\W*$`,
	"iu",
);

/** True where a heading asks who stands behind the case, which those under it do not do as work: "Who's in", "Who is on board". */
export function namesBackers(reading: Reading): boolean {
	return reading.test(BACKERS);
}

const BACKERS =
	/^[\W\d]*who(?:['’]s| is| are|['’]re) (?:already |all |also )?(?:in|on board|behind (?:it|this|us)|with us|for (?:it|this)|backing (?:it|this|us))\W*$/iu;

/** True where the items say when something is done, and nothing of what: "within a day of a complaint", "once a month". */
export function listsOccasions(argument: Argument, { items }: List): boolean {
	const readings = items.flatMap(({ passages, lists }) =>
		lists.length === 0 && passages[0] ? [argument.readingOf(passages[0])] : [],
	);
	if (items.length < 2 || readings.length < items.length || !readings.every((reading) => reading.test(SAYS_WHEN)))
		return false;
	return readings.filter((reading) => reading.test(ONE_CLAUSE)).length * 2 > items.length;
}

const SAYS_WHEN =
	/^\W*(?:(?:up)?on|within|once|twice|every|each|after|before|when(?:ever)?|if|at|during|as soon as|not later than)\s[^:;–—]{2,80}$/iu;
/** Behind a comma may stand what is done on the occasion: "On 3 May, open the gate". */
const ONE_CLAUSE = /^[^,]*$/u;

/** True where most items tell what a plan has beside its work, and none orders anything: "Sponsor: …, Launch: …, Steering: …". */
export function listsAspects(argument: Argument, { items }: List): boolean {
	const sentences = items.map((item) => firstSentenceOf(argument, item));
	const bodies = sentences.map((sentence) => TITLED.exec(sentence)?.[1]);
	if (items.length < 3 || bodies.some((body) => body === undefined || isOrder(body))) return false;
	return sentences.filter((sentence) => formOf(sentence) === "attribute").length * 2 > items.length;
}

/** A title without a figure, and what stands behind its colon. */
const TITLED = /^[^\p{L}\d]*[^:.\d]{2,40}:\s+([^\s].*)/su;

/** True where a lead-in counts ideas or the like, and each item names one in bold: "Three ideas: **Points**: one for each ride". */
export function listsIdeas(argument: Argument, { items, leadIn }: List): boolean {
	if (!leadIn || !argument.readingOf(leadIn).test(IDEAS)) return false;
	return items.every(
		({ passages: [passage] }) =>
			passage !== undefined &&
			opensWithEmphasis(argument.document, passage) &&
			argument.readingOf(passage).test(TITLED),
	);
}

const IDEAS =
	/\b(?:two|three|four|five|six|seven|\d|several|some|our|the|these|following) (?:\p{L}+ )?(?:ideas|elements|features|ingredients|components|building blocks)\s?:\s*$/iu;

/** True where a lead-in says "what it would take", and the items are sums and things, of which none is an order: the means, and no steps. */
export function listsMeans(argument: Argument, { items, leadIn }: List): boolean {
	if (!leadIn || !argument.readingOf(leadIn).test(WHAT_IT_TAKES)) return false;
	const readings = items.flatMap(({ passages: [passage] }) => (passage ? [argument.readingOf(passage)] : []));
	return (
		readings.some((reading) => reading.of("amount").some(({ tag }) => tag === "money")) &&
		!items.some((item) => isOrder(firstSentenceOf(argument, item)))
	);
}

const WHAT_IT_TAKES =
	/\b(?:what|all|everything) (?:it|this|that|the \p{L}+|we|I|they)(?:['’](?:d|ll))?(?: would| will)? (?:takes?|needs?|costs?|requires?|calls? for)\b[^.:]{0,30}:\s*$/iu;

/** True where the items are names or links and nothing else: "Finance & Ops", "[Last report](q4.md)" do no work. */
export function listsNames(argument: Argument, { items }: List): boolean {
	const isBare = (passage: Passage | undefined) => {
		if (!passage) return false;
		const source = argument.document.text.slice(passage.start, passage.end).trim();
		return LINK.test(source) || (NAME.test(source) && (DEPARTMENTS.test(source) || !NAMES_WORK.test(source)));
	};
	return (
		items.length >= 2 &&
		items.every((item) => item.lists.length === 0 && item.passages.length === 1 && isBare(item.passages[0]))
	);
}

const LINK = /^\[[^\]\n]{1,200}\]\([^)\s]{1,300}\)$/u;
/** At most five words, each with a capital, joined as names of departments and places are. */
const NAME = /^\p{Lu}[\p{L}'’.-]{0,30}(?:(?:,? (?:and|of|the|&) | ?[&/] ?| )\p{Lu}[\p{L}'’.-]{0,30}){0,4}$/u;
/** Whatever their names sound like. */
const DEPARTMENTS =
	/^(?:(?:Finance|Sales|Retail|Logistics|Digital|Product|Quality|Supply Chain|Accounting|Accounts|Legal|Compliance|Procurement|Purchasing|Marketing|Engineering|Operations|Manufacturing|Facilities|Technology|Underwriting|Human Resources|Customer (?:Care|Service|Services|Support|Success)|HR|IT|R&D|QA|CX)(?:,? (?:and|&) | ?[&/] ?|$)){1,3}$/u;
/** "Contract Renewal Analysis" is a name too, and work all the same. */
const NAMES_WORK =
	/(?:tion|sion|ment|ing|ysis|als?|ure|ance|ery|age|out|up|off|over|design|build|test|review|survey|launch|report|audit|check|call|plan|start|pilot|trial|study|work|move|update|release|switch|change|hire|visit|fix|go-live)s?$/iu;

function headingsOver(section: Section): Passage[] {
	const found: Passage[] = [];
	for (let around: Section | undefined = section; around; around = around.parent) {
		if (around.heading) found.push(around.heading);
	}
	return found;
}

const GOES_WRONG =
	/\b(?:we|I|they|customers|people|clients|guests|members|users|staff|agents)(?:['’](?:re|ve)|\s(?:are|were|have|keep|kept))?\s(?:been\s)?(?:(?:currently|still|today|now|already|also|just|simply|constantly|regularly)\s)?(?:spending|wasting|losing|paying|missing|burning|bleeding|struggling|failing|suffering|facing|hearing|ignoring|complaining|spent|wasted|lost|paid|missed|burned|burnt|struggled|failed|suffered|faced|heard|ignored|complained)\b[^.:]{0,60}:\s*$/iu;

const CONDITIONS =
	/\b(?:if|when|unless|where|as soon as|in case)(?: (?:one|any|either|all) of (?:the following|these)(?: \p{Ll}+){0,2})?\s*:\s*$|^\W*(?:stop|exit|kill|pause|stopping|cancellation|termination|no-go|go\/no-go) (?:rules?|conditions?|triggers?|points?|criteria)\b/iu;

const THERE_ARE = /\bthere (?:are|were) [^.:]{1,160}[.:]\s(?:these|they) (?:are|were)\s?:\s*$/iu;

const OPTION = /^[\W\d]*(?:option|alternative|scenario|variant)\s(?:[a-z]|\d|one|two|three|four)\b/iu;

const CHOSEN = /\b(?:recommended|preferred|chosen|proposed|selected|our choice|recommendation)\b/iu;

const DUTIES =
	/\b(?:responsible|accountable|in charge)\s(?:for|of)\b[^.:]{0,60}:\s*$|\b(?:duties|responsibilities)\b[^.:]{0,60}:\s*$|^[\W\d]*(?:[a-z]+\s){0,3}(?:duties|responsibilities)\W*$/iu;

const CLOSING =
	/^[\W\d]*(?:in )?(?:(?:the|our|my|key|main)\s)*(?:conclusions?|concluding remarks|closing(?: remarks| thoughts| words| summary)?|summary|sum|short|takeaways?|take-aways?|bottom line|final (?:thoughts?|words?|remarks)|wrap[- ]?up|recap)\W*$/iu;
