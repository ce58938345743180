import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { followsFrom, resultsOf } from "./arithmetic";
import { isPrice, namesBenefit } from "./benefits";
import { hasInput, isGrownTo } from "./priced-changes";
import { isShareOfBenefit, promisedFigure, speaksOfPayback } from "./promises";
import { isMoney, isSame, WORKING } from "./sums";

/** How its own section shows a promised figure to follow, in words for the writer: by the paragraph, a table or an assumption. */
export function howShown(argument: Argument, passage: Passage, sentence: number, figure: Span): string | undefined {
	const own = argument.readingOf(passage);
	const said = own.sentences[sentence]!;
	const text = own.text.slice(said.start, said.end);
	if (isGrownTo(own, figure))
		return WORKING.test(own.text.slice(figure.end, said.end)) ? "the paragraph shows how it follows." : undefined;
	if (opensWithInputs(own, sentence, figure)) return "its inputs stand beside it.";
	if (hasInput(own, sentence, figure)) return "its inputs stand beside it.";
	if (ON_TOP.test(text)) return WORKING.test(text) ? "the sentence shows how it follows." : undefined;
	if (FURTHER.test(text) && !worksOut(argument, passage, sentence, figure) && !own.test(POINTER)) return undefined;
	if (
		sharesBenefit(own, sentence) &&
		passage.section.passages.some((other) => isWorkedOutBefore(argument, passage, other))
	)
		return "it is a share of what the section works out.";
	if (SEVERAL_YEARS.test(text) && passage.section.passages.some((other) => isWorkedOutBefore(argument, passage, other)))
		return "it adds up the years of what the section works out.";
	if (isShareOfThat(argument, passage, sentence, figure)) return "it is a share of what stands before it.";
	if (isDifference(own, sentence, figure)) return "the two values stand beside it.";
	if (own.test(WORKING) && worksOut(argument, passage, sentence, figure)) return "the paragraph shows how it follows.";
	if (resultsOf(own, sentence, figure).some((result) => followsFrom(result, inputsOf(argument, passage))))
		return "it follows from the figures beside it.";
	if (isSumOfList(argument, passage, figure)) return "the list above adds up to it.";
	if (isChangeOfListed(argument, passage, text)) return "the two values stand above it.";
	if (own.test(POINTER) || isFollowedByBasis(argument, passage)) return "the paragraph says where the sum stands.";
	const { passages } = passage.section;
	if (passages.some((other) => assumesFor(argument, passage, other))) return "the section says what is assumed.";
	if (passages.some((other) => other !== passage && carriesOn(argument, passage, sentence, other)))
		return "the section shows how it follows.";
	const amount = own.of("amount").find((mention) => mention.start === figure.start);
	if (
		speaksOfPayback(own) &&
		(!amount || own.of("amount").filter(isMoney).length >= 2) &&
		isPaidBackNear(argument, passage)
	)
		return "cost and benefit stand beside it.";
	if (amount?.tag !== "percent" && isTableOf(argument, passage)) return "a table in the section shows how it follows.";
	if (amount && own.of("amount").some((other) => other !== amount && isSame(amount, other)))
		return "the paragraph shows how it follows.";
	return undefined;
}

/** The amounts of the paragraph, or of the items up to this one. */
function inputsOf(argument: Argument, passage: Passage): readonly Mention[] {
	return [...itemsAbove(argument, passage), argument.readingOf(passage)].flatMap((reading) => reading.of("amount"));
}

function itemsAbove(argument: Argument, passage: Passage): readonly Reading[] {
	if (passage.kind !== "item") return [];
	const { passages } = passage.section;
	const at = passages.indexOf(passage);
	return passages
		.slice(Math.max(0, at - PASSAGES_OF_A_SUM), at)
		.filter((other) => other.kind === "item")
		.map((other) => argument.readingOf(other));
}

/** "At 310 rooms and $2.10 a night, …", "310 rooms (each $2.10): …": how many, and how much each. */
function opensWithInputs(reading: Reading, sentence: number, { start, end }: Span): boolean {
	const { start: from, end: to } = reading.sentences[sentence]!;
	if (COMES_TO_BEHIND.test(reading.text.slice(end, to))) return true;
	const opening = OPENS_WITH.exec(reading.text.slice(from, start));
	if (!opening) return false;
	const inputs = mentionsIn(reading, sentence, "amount").filter((amount) => amount.end <= from + opening[0].length);
	return inputs.length >= 2 && inputs.some(isMoney);
}

const COMES_TO_BEHIND = /^[^:]{0,30}:\s\D{0,5}\d\S*(?: \S{1,7})?\W*$/u;
const OPENS_WITH = /^\W*(?:at|with|on|for|assuming|taking)\b.*,/iu;

const POINTER =
	/\(see\b|\bsee (?:section|point|item|paragraph|para|exhibit|figure|chart|chapter|page|table|note|the|our|also|slide|sheet|tab)\b|\b(?:section|annex|appendix|worksheet|workbook|overleaf)\b|§|\b(?:(?:see|as|the|shown|described|given|set out|listed|stated|explained|worked out|derived|calculated|tables?|figures?|sums?|calculations?|workings?|points?|lists?|inputs?|assumptions?) (?:above|below)|(?<!over and )(?:above|below)(?=\W*$|[.,;:)]))/iu;

/** "Across the whole group", "on top of that": a benefit beyond the one that was worked out before. */
const ON_TOP =
	/\b(?:across|over) the (?:whole|entire) \p{L}+|\b(?:on top(?: of (?:that|this|it|these|those))?|over and above (?:that|this|these|those)|in addition|besides|moreover|furthermore)\b[^.;]{0,80}(?:\b(?:will|would|should|expected to|likely to)\b|['’](?:d|ll)\b)/iu;

/** "By a further £30,000": beside what is worked out, and so with a sum of its own. */
const FURTHER = /\b(?:a further|another|an additional)\s(?:about |some |around )?(?:[$€£₹]|[A-Z]{2,3}\s)\s?\d/u;

/** "Over four years the net position is $900,000". */
const SEVERAL_YEARS = /\b(?:cumulative(?:ly)?|over (?:the )?(?:two|three|four|five|ten|\d+) years)\b/iu;

/** "Half of the effect": of one that was worked out before. */
function sharesBenefit(reading: Reading, sentence: number): boolean {
	return mentionsIn(reading, sentence, "amount").some((amount) => isShareOfBenefit(reading, amount));
}

function isWorkedOutBefore(argument: Argument, passage: Passage, other: Passage): boolean {
	return other.index < passage.index && argument.readingOf(other).test(WORKING);
}

/** "A third of that goes: £90,000": of the money that stands just before. */
function isShareOfThat(argument: Argument, passage: Passage, sentence: number, { start }: Span): boolean {
	const own = argument.readingOf(passage);
	if (!OF_THAT.test(own.text.slice(own.sentences[sentence]!.start, start))) return false;
	if (own.of("amount").some((amount) => isMoney(amount) && amount.sentence < sentence)) return true;
	return itemsAbove(argument, passage).some((other) => other.of("amount").some(isMoney));
}

const OF_THAT =
	/\b(?:half|thirds?|quarters?|fifths?|tenths?|\d[\d.]*\s?(?:%|per ?cent)) of (?:that|this|it|these|those|them)\b[^.;]{0,60}$/iu;

/** "From 8.7% to 6.1%, an improvement of 2.6%": what a change amounts to, beside its two values. */
function isDifference(reading: Reading, sentence: number, figure: Span): boolean {
	const { start } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, reading.sentences[sentence]!.end);
	if (FROM_TO.test(text) && SAYS_DIFFERENCE.test(text)) return true;
	if (!CHANGE_OF.test(reading.text.slice(start, figure.start))) return false;
	const from = sentence > 0 ? reading.sentences[sentence - 1]!.start : start;
	return FROM_TO.test(reading.text.slice(from, figure.start));
}

const CHANGE_OF = /(?:\b(?:increase|decrease|improvement|reduction|rise|fall|drop) of |^\W*(?:this|that) is )$/iu;
const SAYS_DIFFERENCE =
	/\ban? (?:increase|decrease|improvement|reduction|rise|fall|drop) of \d|\d[^ ]{0,12}(?: (?:per ?cent|(?:percentage )?points?))? (?:less|fewer|more|lower|higher)\b/iu;
const FROM_TO = /\bfrom [^ ]*\d[^ ]*(?: ?%)? to [^ ]*\d/iu;

/** "Total: $734,000 a year", last in a list of amounts, or "less $9,000" below a sum; or the difference of two amounts above it. */
function isSumOfList(argument: Argument, passage: Passage, figure: Span): boolean {
	if (passage.kind !== "item") return false;
	const items = itemsAbove(argument, passage);
	const above = items.map((other) => other.of("amount").filter(isMoney)).filter((amounts) => amounts.length > 0);
	const reading = argument.readingOf(passage);
	if (/^\W*(?:less|minus|net)\s[^:,;.]{0,40}\d/iu.test(reading.text) && items.some((other) => other.test(WORKING)))
		return true;
	if (/^\W*(?:total|sum|together|all in all)\b/iu.test(reading.text)) return above.length >= 2;
	const value = reading.of("amount").find(({ start }) => start === figure.start)?.amount?.value;
	const values = above.flatMap((amounts) => amounts.flatMap(({ amount }) => (amount ? [amount.value] : [])));
	return value !== undefined && values.some((one) => values.some((other) => isNear(one - other, value)));
}

/** "87% reduction in cost per case", below two items that begin "Cost per case:". */
function isChangeOfListed(argument: Argument, passage: Passage, text: string): boolean {
	if (passage.kind !== "item") return false;
	const said = text.toLowerCase();
	const values = passage.section.passages.filter((other) => {
		const label =
			other !== passage && other.kind === "item" ? LABEL.exec(argument.readingOf(other).text)?.[1] : undefined;
		return label !== undefined && said.lastIndexOf(label.toLowerCase()) > LONGEST_MARK;
	});
	return values.length >= 2;
}

/** The mark of an item: what begins with the label is one of the values itself. */
const LONGEST_MARK = 4;
const LABEL = /^\W*([\p{L}][\p{L} -]{3,40}):\s*[^\d]{0,4}\d/u;

function isNear(one: number, other: number): boolean {
	return Math.abs(one - other) <= Math.abs(other) * ROUNDING;
}

const ROUNDING = 0.01;
const PASSAGES_OF_A_SUM = 4;

function textOf(reading: Reading, sentence: number): string {
	const { start, end } = reading.sentences[sentence]!;
	return reading.text.slice(start, end);
}

/** A sum in another sentence that comes to a promise of its own is not this one's. */
function worksOut(argument: Argument, passage: Passage, sentence: number, figure: Span): boolean {
	const { text, sentences } = argument.readingOf(passage);
	const quote = text.slice(figure.start, figure.end);
	return sentences.some(({ start, end }, index) => {
		if (!WORKING.test(text.slice(start, end))) return false;
		if (index === sentence) return true;
		const other = comesTo(argument, passage, index) ?? promisedFigure(argument, passage, index);
		return !other || text.slice(start, end).includes(quote);
	});
}

/** The money behind a sign of equality: what a sum comes to. */
function comesTo(argument: Argument, passage: Passage, sentence: number): Span | undefined {
	const reading = argument.readingOf(passage);
	const { start: from } = reading.sentences[sentence]!;
	const isResult = ({ start }: Span) => COMES_TO.test(reading.text.slice(from, start));
	return mentionsIn(reading, sentence, "amount").find((amount) => isMoney(amount) && isResult(amount));
}

const COMES_TO = /=\s*$|(?:×|\bat [$£€₹]).*\b(?:are|is|makes?|gives?|comes? to)\s$/u;

/** A table of benefits in the section, with money in it, which the passage sums up or leads in to. */
function isTableOf(argument: Argument, passage: Passage): boolean {
	const cells = passage.section.passages.filter((other) => other.row);
	if (!cells.some((cell) => namesBenefit(argument.readingOf(cell)))) return false;
	if (
		!cells.some((cell) =>
			argument
				.readingOf(cell)
				.of("amount")
				.some((amount) => amount.tag !== "duration"),
		)
	)
		return false;
	const { text } = argument.readingOf(passage);
	return !ADDS_ITS_OWN.test(text);
}

/** "The third benefit is…", "a further £30,000": beside what the table holds. */
const ADDS_ITS_OWN =
	/\b(?:(?:first|second|third|fourth|other|another|last|next) (?:benefit|effect|gain|saving|advantage)|a (?:further|third|second)|another|additional(?:ly)?|on top|in addition|besides|moreover)\b/iu;

/** What it brings, in the paragraph, or two sums of money there or beside it: what it costs alone tells no payback. */
function isPaidBackNear(argument: Argument, passage: Passage): boolean {
	const near = [argument.before(passage), passage, argument.behind(passage)];
	const sums = near.flatMap((other) => (other ? argument.readingOf(other).of("amount").filter(isMoney) : []));
	const own = argument.readingOf(passage);
	const bringsIn = own.of("amount").some((amount) => isMoney(amount) && !isPrice(textOf(own, amount.sentence)));
	return bringsIn || sums.length >= 2 || isPaidBackInTable(argument, passage);
}

/** A table in the section holds what goes out and what comes in: "Premium kept", "Net". */
function isPaidBackInTable(argument: Argument, passage: Passage): boolean {
	const cells = passage.section.passages.filter((other) => other.row).map((cell) => argument.readingOf(cell));
	return (
		cells.some((cell) => namesBenefit(cell) || cell.test(COMES_IN)) &&
		cells.flatMap((cell) => cell.of("amount").filter(isMoney)).length >= 2
	);
}

const COMES_IN = /\b(?:net|kept|saved|won|regained|recovered|avoided|retained|extra|gained|savings?)\b/iu;

/** A line in bold above a list that names its basis: "Benchmark: …", "Source: …". */
function isFollowedByBasis(argument: Argument, passage: Passage): boolean {
	if (passage.kind !== "paragraph") return false;
	const { passages } = passage.section;
	const next = passages.slice(passages.indexOf(passage) + 1).slice(0, PASSAGES_TO_A_BASIS);
	return next.some((other) => other.kind === "item" && argument.readingOf(other).test(BASIS));
}

const PASSAGES_TO_A_BASIS = 3;
const BASIS = /^\W*(?:benchmarks?|basis|source|calculation|derivation|how we know|inputs?)\s?:/iu;

/** The paragraph before or after works something out, and the later of the two points back at the earlier. */
function carriesOn(argument: Argument, passage: Passage, sentence: number, other: Passage): boolean {
	if (passage.kind !== "paragraph" || other.kind === "heading" || !argument.readingOf(other).test(WORKING))
		return false;
	const distance = other.index - passage.index;
	if (other.kind === "paragraph" && Math.abs(distance) !== 1) return false;
	const { text, sentences } = argument.readingOf(passage);
	const later = distance > 0 ? other.prose : text.slice(sentences[sentence]!.start);
	return /:\s*$/u.test(text) || POINTS_BACK.test(later);
}

/** Says what is assumed, and does not spend it on a result of its own: "we assume a third of them: 900 × £60 = £54,000". */
function assumesFor(argument: Argument, passage: Passage, other: Passage): boolean {
	const reading = argument.readingOf(other);
	if (!reading.test(ASSUMPTION)) return false;
	if (other === passage || other.row || other.kind !== passage.kind) return true;
	return !reading.sentences.some((_, sentence) => comesTo(argument, other, sentence));
}

const ASSUMPTION = /\b(?:assum(?:e|es|ed|ing|ptions?)|low case|base case|sensitivity)\b/iu;
const POINTS_BACK =
	/^\W*(?:(?:even |and )?(?:at|with|if) (?:only )?(?:half|a (?:third|quarter)|two thirds|\d[\d.]*\s?%) of|this|that|these|those|it|so|thus|hence|therefore|together|in total|in all|altogether|all in all|after|the (?:sum|total|net|result|calculation|maths?)|both|adding|added|net|taken together|which|half|one|of (?:this|that|these))\b/iu;
