import type { Argument } from "../argument/argument";
import { isLeftOpen } from "../argument/declared/declared";
import { rememberPerReading } from "../argument/memory";
import { mentionsIn, type Reading } from "../argument/reading";
import { appliesForMoney } from "./applications";
import { isOfOtherGenre, isTitledAsReport, putsCase } from "./case-marks";
import { isMinutes, isThread } from "./meeting-records";
import { titleOf } from "./title";

/**
 * Decides whether a document is a proposal, the same in all hosts: front matter `proposal:` says so (a kind, or false);
 * else it asks for a decision, money or approval, there or in its text, applies for money, argues from scores for a programme, or puts a case to somebody.
 */
export function isProposal(argument: Argument): boolean {
	const { proposal: declared, ask } = argument.declared;
	if (declared !== undefined) return declared !== false;
	if (ask?.decision !== undefined || ask?.amount !== undefined) return true;
	if (isLeftOpen(argument.declared, "ask", "decision", "amount")) return true;
	if (argument.document.passages.some((passage) => argument.voiceOf(passage) === "template")) return false;
	if (isOfOtherGenre(argument) || isMinutes(argument)) return false;
	if (asksForDecision(argument) || isTitledAsRequest(argument) || appliesForMoney(argument)) return true;
	if (isThread(argument)) return false;
	return (
		isTitledAsProposal(argument) || isBuiltAsProposal(argument) || arguesForProgramme(argument) || putsCase(argument)
	);
}

function asksForDecision(argument: Argument): boolean {
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) !== "author") continue;
		const reading = argument.readingOf(passage);
		if (!reading.has("ask")) continue;
		if (passage.kind === "heading") {
			if (DECISION_HEADING.test(reading.text)) return true;
			continue;
		}
		for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
			const { start, end } = reading.sentences[sentence]!;
			if (!REQUEST.test(reading.text.slice(start, end))) continue;
			if (/\bwithout\b/iu.test(reading.text.slice(start, end)) || ONLY_NOTES.test(reading.text.slice(start, end)))
				continue;
			const hasMoney = mentionsIn(reading, sentence, "amount").some((amount) => amount.tag === "money");
			if (hasMoney || ADDRESSED.test(reading.text.slice(start, end))) return true;
		}
	}
	return false;
}

const DECISION_HEADING =
	/\b(?:decision (?:requested|sought|we ask|needed)|what (?:we|you) (?:want|need|ask|decide)(?: (?:for|from|of))?\b|resolution requested|approval sought|the ask\b|our ask\b|investment committee|funding request|budget request)/iu;
const REQUEST =
	/\b(?:asked? (?:to|from)|^\W*(?:ask|request|approval)\b|agreement for|(?:we|I) need (?:a|your) (?:yes|decision|approval)|asks? (?:for|the)|asking for|requests?|requested|approve|(?:seek|for)(?:ing|s)? approval|seek(?:s|ing)?|recommend(?:ed|s)?|endorse|authori[sz]e|propose|our professional fees)\b/iu;
/** "The committee is asked to note the report": nothing is to be decided. */
const ONLY_NOTES =
	/\b(?:asked|invited|requested|recommended|asks?|invites?) (?:the \p{L}+ )?to (?:note|receive|take note|be aware|read|review|discuss|comment|consider|acknowledge|scrutini[sz]e|take assurance)\b(?![^.;]{0,160}\b(?:approv|agree|endors|decid|authori|releas|fund|support|adopt|sanction|recommend|choose|confirm))/iu;
const ADDRESSED =
	/\b(?:the|this) (?:board|committee|executive (?:team|committee|board)|cabinet|exco|elt|leadership team|council) (?:is (?:asked|requested|invited)|may (?:kindly )?|to approve)|\b(?:we|i) (?:ask|request|seek|need) (?:from you|of you|approval|a decision|your approval|funding|the (?:[a-z]+ )?(?:committee|board|group|team|council))|\bfor (?:decision|approval)\b|\bapproval to (?:launch|start|proceed|begin|run|fund|invest)|\bkindly approve\b/iu;

/** "Business case for Exco", "Renewal request": a title that asks, over a text that counts money. */
function isTitledAsRequest(argument: Argument): boolean {
	const opening = argument.document.passages
		.slice(0, PASSAGES_OF_A_TITLE)
		.map((passage) => argument.readingOf(passage).text);
	if (!opening.some((text) => TITLE.test(text))) return false;
	return countsMoney(argument, PASSAGES_THAT_COUNT_MONEY);
}

function countsMoney(argument: Argument, least: number): boolean {
	let count = 0;
	for (const passage of argument.passagesWith("amount")) {
		const amounts = argument.readingOf(passage).of("amount");
		if (amounts.some(({ tag }) => tag === "money") && ++count === least) return true;
	}
	return false;
}

/** "Proposal: calmer wards": whoever calls a text so, and counts money in it or speaks of scores and of "us", puts a case. */
function isTitledAsProposal(argument: Argument): boolean {
	if (titleOf(argument)?.test(TITLED) !== true && !isSubtitledAsProposal(argument)) return false;
	if (countsMoney(argument, 1)) return true;
	return argument.speaksOfScores && argument.mentions("firstPerson");
}

/** "A proposal from Guest Experience", in a line of its own below the title. */
function isSubtitledAsProposal(argument: Argument): boolean {
	return argument.document.passages
		.slice(1, PASSAGES_OF_A_TITLE)
		.map((passage) => argument.readingOf(passage))
		.some((reading) => reading.wordCount <= WORDS_OF_A_SUBTITLE && reading.test(SUBTITLED));
}

const WORDS_OF_A_SUBTITLE = 14;
const SUBTITLED =
	/^\W*(?:(?:an?|our|my|the) )?(?:[\p{L}-]+ )?(?:proposal|business case|recommendation) (?:from|by|for|to|of|prepared|submitted)\b/iu;
const TITLED =
	/^\W*(?:(?:our|a|project|investment|funding|budget) )?(?:proposal|business case|request)(?: for| to)?(?:[:–—]| -)/iu;

/** Headings of four kinds that only proposals have together, over a text that speaks of scores and of "us". */
function isBuiltAsProposal(argument: Argument): boolean {
	if (!argument.speaksOfScores || isTitledAsReport(argument)) return false;
	const kinds = new Set<number>();
	for (const passage of argument.document.passages) {
		if (passage.kind !== "heading" && !opensWithTitle(argument.document.text, passage.start)) continue;
		for (const kind of partsIn(argument.readingOf(passage))) kinds.add(kind);
		if (kinds.size >= PARTS_OF_A_PROPOSAL)
			return (
				argument.mentions("firstPerson") ||
				countsMoney(argument, PASSAGES_THAT_COUNT_MONEY) ||
				argument.scoreClaims.some((claim) => claim.goal)
			);
	}
	return false;
}

/** Words in bold; behind a colon stands the entry of a form. */
function opensWithTitle(text: string, start: number): boolean {
	return text.startsWith("**", start) && !text.slice(start, text.indexOf("**", start + 2)).endsWith(":");
}

const remembered = rememberPerReading<"parts", readonly number[]>();

/** Which parts a heading announces, or the words in bold that open a paragraph. */
function partsIn(reading: Reading): readonly number[] {
	return remembered(reading, "parts", () => {
		const [title = ""] = /^[\d.\s]*[^.\n]{0,80}/u.exec(reading.text) ?? [];
		return PARTS.flatMap((part, index) => (part.test(title) ? [index] : []));
	});
}

const PARTS_OF_A_PROPOSAL = 4;
const PARTS: readonly RegExp[] = [
	/\b(?:plan|roadmap|timeline|calendar|phases?|roll[ -]?(?:it )?out|when\?|implementation|reali[sz]ation|milestones|steps|workstreams|how (?:do )?we(?:['’]ll| will)? get there|we (?:will |shall )?deliver|next)\b/iu,
	/\b(?:benefits?|effects?|returns?|gains?|what (?:we|you|it) (?:get|brings?)|what(?:['’]s| is) it worth|business (?:case|impact|value)|value at stake|upside|\w+ pays$|payback|what.s in it)\b/iu,
	/\b(?:money|investment|budget|costs?|how much|fees|funding|financ[a-z]+|spend|resourc[a-z]+|economy)\b/iu,
	/\b(?:risks?|go wrong|what (?:may|could|might)|worries|concerns|attention)\b/iu,
	/\b(?:goals?|targets?|objectives?|ambition|where we(?:['’]re| are| want to)? (?:going|heading|headed|be)|success|keep score|it worked|good looks like|key results|OKRs?|we(?:['’]ll| will) know)\b/iu,
	/\b(?:governance|who(?:['’]s| (?:does|owns|is|will|could))|people|steering|team|rhythm|responsibilit|accountab|owners?)\b/iu,
	/\b(?:why (?:now|this|it matters|this matters|we|(?:are|is|do) (?:we|this)[^?.\n]{0,30}\bnow)|case for change|urgency|if we (?:do nothing|pass|wait|don.t))\b/iu,
	/\b(?:propos|pillars|our approach|our solution|what (?:we (?:want|will) (?:to )?|would we (?:actually )?)do|(?:the|your) idea|promise|pilot|trial)/iu,
	/\b(?:the ask|decisions?|decide|approval|request|(?:I|we) need|you need (?:from|of) (?:us|me)|recommendations?)\b/iu,
];

const PASSAGES_OF_A_TITLE = 4;
const PASSAGES_THAT_COUNT_MONEY = 3;
const TITLE =
	/\b(?:business case|proposal|request|board paper|committee paper|for decision|investment paper|budget bid|funding bid)\b/iu;

/** A programme, with claims of scores for it, a plan and money or people: a proposal that forgot to ask. */
function arguesForProgramme(argument: Argument): boolean {
	return announcesProgramme(argument) && argument.scoreClaims.some((claim) => claim.goal);
}

function announcesProgramme(argument: Argument): boolean {
	for (const passage of argument.passagesWith("programme")) {
		const reading = argument.readingOf(passage);
		if (reading.has("firstPerson") && reading.has("future")) return true;
	}
	return false;
}
