import type { Argument } from "../argument/argument";
import { rememberPerReading } from "../argument/memory";
import type { Reading } from "../argument/reading";
import { isTitledAsApplication } from "./applications";
import { titleOf } from "./title";

/** What shows that a text puts a case to somebody, each in the author's own words. */
export type CaseMark = "title" | "intent" | "price" | "gain" | "goal" | "request";

/** Letters, e-mails, slides and strategies that say to whom they speak, what shall be done, and three more things of a case. */
export function putsCase(argument: Argument): boolean {
	if (!isTitledAsReport(argument) && (asksAmidCase(argument) || isMadeOfParts(argument))) return true;
	const opening = openingOf(argument);
	if (!isAddressed(argument, opening)) return false;
	if (asksInWriting(argument)) return true;
	const marks = marksOf(argument, opening);
	if (marks.has("price") && asksLeave(argument)) return true;
	if (!marks.has("intent") || marks.size < MARKS_OF_A_CASE) return false;
	return marks.has("request") || !opening.some(tellsOfPeriod);
}

/** "Q3 report", "Dashboard": titles of what tells how things went. */
export function isTitledAsReport(argument: Argument): boolean {
	const title = titleOf(argument);
	return title !== undefined && tellsOfPeriod(title);
}

function tellsOfPeriod(reading: Reading): boolean {
	return isShort(reading) && reading.test(REPORT);
}

/** A request with its sum among the other parts of a case needs no address. */
function asksAmidCase(argument: Argument): boolean {
	const { parts } = argument;
	if (!hasMoney(argument) || !asksInWriting(argument)) return false;
	const isUnderTitle = parts.ask?.statement?.themes.has("ask") === true;
	const least = isUnderTitle ? MARKS_OF_A_CASE : PARTS_OF_A_WHOLE_CASE;
	return PARTS_OF_A_CASE.filter((name) => parts[name].present).length >= least;
}

/** Where no title announces the request, as in decks, all parts but one. */
const PARTS_OF_A_WHOLE_CASE = 6;
const PARTS_OF_A_CASE = ["benefit", "pilot", "roadmap", "risks", "owner", "governance", "successMeasure"] as const;

/**
 * A page or two that holds most parts of a case puts one, whoever it speaks to and even if it forgot to ask. Reports and
 * working plans hold as many; what it brings, what waiting costs and whose goal it serves, two of them, they leave out.
 */
function isMadeOfParts(argument: Argument): boolean {
	const { parts, document } = argument;
	if (document.passages.length > PASSAGES_OF_A_SHORT_PAPER) return false;
	const reasons = [parts.benefit, parts.inaction, parts.executiveGoal].filter(isThere).length;
	if (reasons < LEAST_REASONS) return false;
	const steps = [
		...[parts.cost, parts.governance, parts.pilot, parts.roadmap, parts.risks],
		...[parts.changePlan, parts.owner, parts.successMeasure, parts.customerEvidence],
	];
	return reasons + steps.filter(isThere).length >= LEAST_PARTS;
}

function isThere({ present }: { readonly present: boolean }): boolean {
	return present;
}

const LEAST_REASONS = 2;
const LEAST_PARTS = 7;
const PASSAGES_OF_A_SHORT_PAPER = 80;

function hasMoney(argument: Argument): boolean {
	return argument.document.passages.some((passage) =>
		argument
			.readingOf(passage)
			.of("amount")
			.some((amount) => amount.tag === "money"),
	);
}

/** "Please let me have both", "€ 39,200, yes or no": words that ask, in a paper that names money. */
function asksInWriting(argument: Argument): boolean {
	const { ask } = argument.parts;
	return ask?.decides === true && ask.sized;
}

/** "Could we try quiet hours on Sundays?", "I would like to open at six": who asks leave to do something puts a case. */
function asksLeave(argument: Argument): boolean {
	return argument.document.passages.some(
		(passage) => argument.voiceOf(passage) === "author" && argument.readingOf(passage).test(LEAVE),
	);
}

const LEAVE =
	/\b(?:(?:could|can|may) (?:we|I) (?:please )?|(?:we|I)(?:['’]d| would) like to )(?:try|test|start|open|begin|pilot|run|hire|introduce|extend)\b/iu;

/** Blogs, articles, minutes, courses and what is sent "for information" put no case, whatever they speak of. */
export function isOfOtherGenre(argument: Argument): boolean {
	const isApplication = isTitledAsApplication(argument);
	return openingOf(argument).some(
		(reading) =>
			reading.test(ASKS_NOTHING) ||
			(isShort(reading) && reading.test(INFORMS)) ||
			(!isApplication && reading.wordCount <= WORDS_OF_A_LABEL && reading.test(OTHER_GENRE)),
	);
}

const MARKS_OF_A_CASE = 4;
const PASSAGES_OF_AN_OPENING = 8;
const WORDS_OF_A_TITLE = 40;
const WORDS_OF_A_LABEL = 14;

const OTHER_GENRE =
	/^\W*(?:news (?:of|from)|(?:first |originally )?published (?:in|on)|(?:an? )?interview with)\b|\b(?:blog|newsletter|(?:staff|club|company|member|school|parish) news|bulletin|article for|posted on (?=(?:the )?\d|our (?:blog|site|website)|linkedin|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d)|risk (?:register|log)|terms of reference|(?:role|job) (?:description|profile|specification)|clos(?:ing|ure|e-?out) report|(?:induction|training|learning) (?:module|unit|course|handout)|module \d|quiz|tutorial|webinar|podcast|press release|case study|knowledge base|how-to guide|talk notes|meetup|conference talk)\b/iu;
const INFORMS =
	/(?:^\W*|\b(?:the|draft) )minutes of\b|^\W*notes of (?:the )?(?:last )?meeting\b|\b(?:minutes\b.{0,40}\bmeeting|apologies|for (?:your )?information(?: only)?(?! and (?:decision|approval)))\b/iu;
const ASKS_NOTHING =
	/\b(?:asks? (?:you )?for nothing|no (?:decision|approval) is (?:being )?(?:needed|asked|required|sought)|(?:nothing|none)\b[^.;]{0,40}? (?:(?:needs|requires|calls for) (?:a |any )?(?:decision|approval)|to (?:decide|approve)))\b/iu;
/** What tells how things went asks for something only where it says so. */
const REPORT =
	/^\W*(?:the |our )?(?:results|report|figures) (?:for|of) (?:Q[1-4]|the (?:quarter|month|year)|20\d\d)\b|\b(?:(?:quarterly|annual|monthly|weekly|status|progress|performance|half-year(?:ly)?) (?:[a-z]+ )?(?:report|update|review|digest|bulletin)|quarterly:|dashboard|lessons learned|what we (?:have )?learned|(?:Q[1-4]|H[12])(?: (?:FY ?)?\d{2,4})? (?:[a-z]+ ){0,3}(?:report|update|review|results))\b/iu;

/** The first passages that the author wrote, titles included. */
function openingOf(argument: Argument): readonly Reading[] {
	const opening: Reading[] = [];
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) !== "author") continue;
		const reading = argument.readingOf(passage);
		if (reading.wordCount === 0) continue;
		if (opening.push(reading) === PASSAGES_OF_AN_OPENING) break;
	}
	return opening;
}

function isShort(reading: Reading): boolean {
	return reading.wordCount <= WORDS_OF_A_TITLE;
}

function isAddressed(argument: Argument, opening: readonly Reading[]): boolean {
	const { frontMatter, text } = argument.document;
	if (frontMatter && ADDRESS_FIELD.test(text.slice(frontMatter.span.start, frontMatter.span.end))) return true;
	return opening.some(
		(reading) =>
			reading.test(ADDRESS) ||
			(isShort(reading) && (reading.test(NAMED_READERS) || reading.test(BY_OFFICE))) ||
			(reading.wordCount <= WORDS_OF_A_LABEL && reading.test(OCCASION)),
	);
}

const ADDRESS_FIELD =
	/^["']?(?:to|for|audience|prepared[ _-]for|submitted[ _-]to|meeting|committee|board|forum)["']?[ \t]*:/imu;
/** The head of a memo or an e-mail, and how letters begin. */
const ADDRESS =
	/(?:^|\n)[\s*_|]*(?:[\p{L}'’ ]{2,24}\/ ?)?(?:to|from|an|for|audience|prepared for|submitted to|attention|attn|subject|re|sub|object)[\s*_]*(?::|\|)|^\s*(?:dear|hi|hello|hey|respected|esteemed)\b(?! (?:[a-z]+ )?(?:colleagues?|all|everyone|everybody|friends?|readers?|customers?|members?|neighbours?|neighbors?|parents?|residents?|staff|team)\b)[^.:\n]{0,60}[,!]|^\W*(?:memo(?:randum)?|office note|aide[- ]m[ée]moire|briefing note|decision paper|request form)\W*$/iu;
const READERS =
	"(?:board|committee|exco|codir|comex|elt|slt|smt|cabinet|council|trustees|directors?|executives?|execs?|exec|management|leadership|partners|chief|ceo|cfo|coo|officers|governors|minister|shareholders|owners)";
const NAMED_READERS = new RegExp(
	`\\b(?:for|hey|hi|hello|dear|(?:proposal|paper|presentation|presented|memo|letter|note|submission|submitted|pitch|report|addressed) to|meeting of) (?:the |our )?(?:[@(]?[\\p{L}’'-]+,? ){0,3}[(]?${READERS}\\b`,
	"iu",
);
/** "Especially Lars (CEO) and Ines (CFO)": readers are told by their office in brackets. */
const BY_OFFICE = /\((?:CEO|CFO|COO|CIO|CTO|CMO|CCO|CHRO|MD|GM|chair|director)\)/iu;
const OCCASION =
	/\b(?:board|committee|council|cabinet|exco|management|executive|trustees['’]?) (?:meeting|paper|memo|session|note|agenda)\b/iu;

function marksOf(argument: Argument, opening: readonly Reading[]): ReadonlySet<CaseMark> {
	const marks = new Set<CaseMark>();
	if (opening.some((reading) => isShort(reading) && reading.test(TITLE))) marks.add("title");
	let intents = 0;
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) !== "author") continue;
		const reading = argument.readingOf(passage);
		if (passage.kind === "heading") {
			for (const [mark, pattern] of HEADINGS) if (!marks.has(mark) && reading.test(pattern)) marks.add(mark);
			continue;
		}
		if (intents < STATEMENTS_OF_INTENT) intents += intentsIn(reading);
		for (const mark of marksIn(reading)) marks.add(mark);
	}
	if (intents >= STATEMENTS_OF_INTENT) marks.add("intent");
	// Claims and plans are looked for in the whole text, so only where they can tell.
	if (!marks.has("goal") && argument.scoreClaims.some((claim) => claim.goal)) marks.add("goal");
	if (!marks.has("intent") && marks.size >= MARKS_OF_A_CASE - 1 && intendsByPlan(argument)) marks.add("intent");
	return marks;
}

function intendsByPlan({ plans, parts }: Argument): boolean {
	return plans.length > 0 || parts.gates.length > 0;
}

const STATEMENTS_OF_INTENT = 2;

const TITLE =
	/\b(?:strategy|proposals?|business case|plan|initiative|programme|program|mission|request|project|concept|idea|pitch|bid|roadmap|transformation|next year)\b/iu;

const HEADINGS: readonly (readonly [CaseMark, RegExp])[] = [
	[
		"intent",
		/\b(?:what (?:I|we)(?:['’]d| would)? (?:want|like|suggest|propose|will do|do\b)|our answer|the (?:idea|plan|proposal|projects|bets)|proposal|big bets|pillars|roadmap|action plan|plan of action|to-?do)\b/iu,
	],
	["price", /\b(?:budget|costs?|money|investment|funding|financials?|envelopes?|resources|expense)\b/iu],
	[
		"gain",
		/\b(?:benefits?|gains?|pay-?off|returns?|what (?:we|you) (?:get|gain)|savings|expected (?:results?|effects?))\b/iu,
	],
	["goal", /\b(?:goals?|targets?|objectives?|ambition|vision|success)\b/iu],
	["request", /\b(?:asks?|decision|approval|request|what (?:I|we) need|need from you)\b/iu],
];

const INTENT =
	/\b(?:we|I|our [a-z]+|the (?:team|project|programme|program|department))(?:['’](?:d|ll)| (?:therefore |now |also )?(?:want|would|will|shall|propose|suggest|intend|plan|are going|must|have to|should|recommend))\b|\bwill be (?:launched|created|built|rebuilt|introduced|rolled|set up|started|commenced|implemented|carried|done|opened|hired|replaced|tested|extended)\b|\b(?:is|are) (?:proposed|suggested|recommended|planned|to be)\b|\b(?:my|our|the) (?:idea|proposal|proposition|suggestion|plan)(?: (?:is|are)\b|:)|\bare we (?:gonna|going to)\b|\bhere(?:['’]s| is) (?:the|my|our) (?:plan|idea|proposal|pitch)\b|\bthe (?:other|rest|remaining)\b[^.]{0,40}\b(?:will|shall|follows?)\b/iu;

const rememberedIntents = rememberPerReading<"intents", number>();

function intentsIn(reading: Reading): number {
	return rememberedIntents(reading, "intents", () => {
		if (!INTENT.test(reading.text)) return 0;
		return reading.sentences.filter(({ start, end }) => INTENT.test(reading.text.slice(start, end))).length;
	});
}

const remembered = rememberPerReading<"marks", readonly CaseMark[]>();

function marksIn(reading: Reading): readonly CaseMark[] {
	return remembered(reading, "marks", () => {
		const marks: CaseMark[] = [];
		if (PRICE.test(reading.text) || reading.of("amount").some((amount) => amount.tag === "money")) marks.push("price");
		if (GOAL.test(reading.text)) marks.push("goal");
		if (REQUEST.test(reading.text)) marks.push("request");
		const isFigured = reading.has("money") || reading.has("behaviour") || reading.has("amount");
		if ((isFigured && reading.has("gain")) || EXPECTATION.test(reading.text)) marks.push("gain");
		return marks;
	});
}

const PRICE =
	/\b(?:costs?|budget|investment|envelope|fund(?:ing|s)?|fees?|licen[cs]es?|heads|FTEs?|it takes|price|offers? (?:the|us|it)|one-off|running cost)\b/iu;
const GOAL = /\b(?:goals?|targets?|objectives?|ambition|aim|we want to (?:come|reach|be|get))\b/iu;
const EXPECTATION =
	/\b(?:we|I) (?:expect|hope|reckon|believe|estimate)\b|\bwould (?:save|bring|free|spare|mean|earn)\b/iu;
const REQUEST =
	/\b(?:please|kindly|say yes|let me know|(?:give|let|lend|grant|allow) us\b|solicit\w*|(?:the|this|your|our) (?:board|committee|council|group|executive)? ?(?:approv\w+|decision|decides?)|your (?:yes|ok|go-ahead|support|thoughts|view|consent)|(?:I|we)(?:['’]d| would| do)? (?:ask|need|like|want|request|seek)\b[^.]{0,60}\b(?:approv\w+|decision|decide|release|you|your|from)|(?:be|am|are) (?:glad|grateful|happy|pleased) (?:if|to)|approve)\b|\bthoughts ?\?/iu;
