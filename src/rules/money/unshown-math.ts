import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mayPromise, namesBenefit, promisedFigure, speaksOfPayback } from "../../argument/promises";
import { mentionsIn, type Reading } from "../../argument/reading";
import type { Hit } from "../../lint/finding";
import { insertSentence } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const unshownMath: Rule = {
	id: "unshown-math",
	title: "A benefit without its sum",
	why: "A figure that nobody can retrace is a figure that nobody will defend in the meeting. Two inputs and a multiplication sign are enough.",
	clear: "Show in the same section how it follows: the inputs, the sum, the assumption; or point to where it stands.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "She also does the math",
	},
	severity: "information",
	scope: "passage",
	pillar: "money",
	supersedes: [],
	examples: [
		{
			bad: "The new desk will save «$2.6 million» a year.",
			fixed:
				"The new desk will save $2.6 million a year. The sum: [number of cases] × [amount per case] × [share we keep].",
		},
		{ bad: "We expect a return of «4x» from the desk." },
		{ bad: "## Benefits\n\n- Shorter repairs: «$0.4 million»" },
		{ bad: "Our solution delivers a «300%» ROI." },
		{ bad: "Retention will rise by «18%» in the first year." },
		{ bad: "The hotel group will gain «₹6.5 crore» in extra bookings." },
		{ bad: "The kiosk brings in another «€90,000» a year." },
		{ bad: "## Benefits\n\n- Room bookings will rise by «15%»\n- Cleaning saves €48,000: 4 shifts × €12,000" },
		{ bad: "Vendor says their customers typically see «30%» fewer calls and pay back in a year." },
		{ bad: "The ferry desk will «pay for itself in under a year»." },
		{ bad: "We forecast that «€3m» a year will be retained in the fund." },
		{ bad: "The number of lapsed berths will «be halved» by May." },
		{ bad: "The kiosk will save €40,000: 800 × €50. Broken seals will fall by «€90,000» a year." },
		{ bad: "The kiosk saves: 900 × €50 = €45,000. There will be a saving of «€80,000» on the night desk too." },
		{ bad: "The gate will bring savings of «€640,000». 900 nights at €50 are €45,000, and we plan on half." },
		{ bad: "It is foreseen an increase of the sales of «6%»." },
		{ bad: "Our renewals will go up «12%»." },
		{ bad: "We keep 900 rentals at €80 each.\n\nThe lounge will bring in another «€40,000» a year." },
		{ good: "The new desk will save $2.6 million a year: 520,000 calls × $5." },
		{ good: "The new desk will save $2.6 million a year; the workings are in annex B." },
		{ good: "We assume 30% of 50,000 calls at $6. Savings will be $90,000." },
		{ good: "The hotel group will gain ₹6.5 crore: 13,000 more nights at ₹5,000." },
		{
			good: "If no-shows come down from 30% to 20%, 410 slots are kept.",
			tempting: true,
			note: "A condition, not money.",
		},
		{
			good: "The crane costs €60,000 and frees €90,000 a year, so it pays for itself within eight months.",
			tempting: true,
			note: "Cost and benefit stand beside it.",
		},
		{ good: "Savings of £84,000 a year follow from 12,000 calls avoided at £7 each." },
		{
			good: "A study says that 86% of diners would pay more for a better evening.",
			tempting: true,
			note: "Another rule's.",
		},
		{
			good: "If we do nothing, we expect the same loss again, about €1.1 million.",
			tempting: true,
			note: "A loss, not a benefit.",
		},
		{
			good: "We sell 4,000 more nights × €70.\n\nTogether that will bring in €280,000 a year.",
			tempting: true,
			note: "The sum stands just before.",
		},
		{ good: "Rents will rise by 3% in April.", tempting: true, note: "No benefit." },
		{ good: "The market will grow by 8% a year.", tempting: true, note: "Not our doing." },
		{ good: "Last year the desk saved $2.6 million.", tempting: true, note: "A fact of the past." },
		{ good: "The platform will cost $400,000.", tempting: true, note: "A price." },
		{ good: "The contract obliges us to pay $1.2 million a year.", tempting: true, note: "A cost." },
		{ good: "In 2025 the lockers saved €300,000.", tempting: true, note: "A fact of the past." },
	],
	*passes(argument, passage) {
		for (const { figure, sums, shown } of promisesIn(argument, passage))
			if (shown) yield { passage, range: figure, verdict: "accepted", because: shown };
			else if (standsAgain(argument, passage, sums))
				yield { passage, range: figure, verdict: "accepted", because: "the same amount stands again in the paper." };
	},
	*check(argument) {
		for (const { alone, value } of argument.bySection(unshownIn)) {
			for (const { place, promises } of value) {
				const passage = alone.document.passages[place]!;
				const unshown = promises.find(({ sums }) => !standsAgain(argument, passage, sums));
				if (unshown) yield hitOf(argument, passage, unshown);
			}
		}
	},
};

interface PromisedFigure {
	readonly sentence: number;
	readonly figure: Span;
	/** The amounts of which one may stand again in the paper. */
	readonly sums: readonly Mention[];
	/** How its own section shows where the figure comes from, for the writer. */
	readonly shown: string | undefined;
}

/** The promises of a section that are not shown in it, by the passages that make them. */
function unshownIn(
	alone: Argument,
): readonly { readonly place: number; readonly promises: readonly PromisedFigure[] }[] {
	return alone.document.passages.flatMap((passage, place) => {
		const promises = [...promisesIn(alone, passage)].filter(({ shown }) => !shown);
		return promises.length > 0 ? [{ place, promises }] : [];
	});
}

function* promisesIn(argument: Argument, passage: Passage): Generator<PromisedFigure> {
	if (!mayPromise(argument, passage)) return;
	const reading = argument.readingOf(passage);
	if (reading.has("placeholder")) return;
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		const figure = promisedFigure(argument, passage, sentence);
		if (!figure) continue;
		const sums = sumsOf(reading, sentence, figure);
		yield { sentence, figure, sums, shown: howShown(argument, passage, sentence, figure) };
	}
}

function hitOf(argument: Argument, passage: Passage, { sentence, figure }: PromisedFigure): Hit {
	const quote = argument.quote(passage, figure);
	const text = "The sum: [number of cases] × [amount per case] × [share we keep].";
	return {
		span: argument.spanOf(passage, figure),
		message: `“${quote}”: where does it come from? Show the inputs and the sum here, or say where they stand.`,
		fixes: [{ kind: "guided", title: "Show the sum", edits: [insertSentence(argument, passage, sentence, text)] }],
	};
}

const WORKING =
	/[×÷=]|\d\s*[x*]\s*[$£€\d]|\b(?:assum\w*|based on|multiplied|workings\b|we calculated?|calculat(?:e|es|ion|ions)\b|calculated (?:from|with|as)|derived|per (?:call|case|customer|account|order|contact|ticket|unit|visit|claim)|low case|base case|sensitivity|at (?:an? )?(?:average |typical |mean )?(?:of )?[$£€₹]\s?\d|hourly rate|from the pilot|in the pilot|that is by \d|this makes|i\.e\.)/iu;
const POINTER =
	/\(see\b|\bsee (?:section|chapter|page|table|note|the|our|also|slide|sheet|tab)\b|\b(?:section|annex|appendix|worksheet|workbook|below|above|overleaf|§)\b/iu;

/** The paragraph, a table of benefits or an assumption of the section shows how it follows, or a summary's figure stands again. */
function howShown(argument: Argument, passage: Passage, sentence: number, figure: Span): string | undefined {
	const own = argument.readingOf(passage);
	if (own.test(WORKING) && worksOut(argument, passage, sentence, figure)) return "the paragraph shows how it follows.";
	if (own.test(POINTER) || isFollowedByBasis(argument, passage)) return "the paragraph says where the sum stands.";
	const { passages } = passage.section;
	if (passages.some((other) => argument.readingOf(other).test(ASSUMPTION))) return "the section says what is assumed.";
	if (passages.some((other) => other !== passage && carriesOn(argument, passage, sentence, other)))
		return "the section shows how it follows.";
	const amount = own.of("amount").find((mention) => mention.start === figure.start);
	if (
		speaksOfPayback(own) &&
		(!amount || own.of("amount").filter(isBigSum).length >= 2) &&
		isPaidBackNear(argument, passage)
	)
		return "cost and benefit stand beside it.";
	if (amount?.tag !== "percent" && passages.some((other) => other.row && namesBenefit(argument.readingOf(other))))
		return "a table in the section shows how it follows.";
	if (amount && own.of("amount").some((other) => other !== amount && isSame(amount, other, AS_IT_IS)))
		return "the paragraph shows how it follows.";
	return undefined;
}

function sumsOf(reading: Reading, sentence: number, figure: Span): readonly Mention[] {
	const amount = reading.of("amount").find((mention) => mention.start === figure.start);
	if (!amount) return reading.of("amount").filter(isBigSum);
	return amount.tag === "percent" ? [amount, ...mentionsIn(reading, sentence, "amount").filter(isBigSum)] : [amount];
}

/** Whether one of the amounts stands in a table or farther down, or before in a passage that works something out. */
function standsAgain(argument: Argument, passage: Passage, sums: readonly Mention[]): boolean {
	for (const { index, isCell, isWorking, amounts } of argument.once(figuresOf)) {
		if (index === passage.index || (!isCell && index < passage.index && !isWorking)) continue;
		const scales = isCell ? SCALES : AS_IT_IS;
		for (const amount of amounts) for (const one of sums) if (isSame(one, amount, scales)) return true;
	}
	return false;
}

interface Figures {
	readonly index: number;
	readonly isCell: boolean;
	/** Whether the passage works something out. */
	readonly isWorking: boolean;
	readonly amounts: readonly Mention[];
}

function figuresOf(argument: Argument): readonly Figures[] {
	return [...argument.bySection(figuresIn)].flatMap(({ alone, value }) => {
		const first = alone.document.passages[0]?.index ?? 0;
		return value.map((figures) => ({ ...figures, index: first + figures.index }));
	});
}

function figuresIn(alone: Argument): readonly Figures[] {
	return alone.document.passages.flatMap((passage, index) => {
		const reading = alone.readingOf(passage);
		const amounts = reading.of("amount").filter(({ amount }) => amount && amount.value > LEAST_SUM);
		if (amounts.length === 0) return [];
		return [{ index, isCell: passage.row !== undefined, isWorking: reading.test(WORKING), amounts }];
	});
}

/** Smaller numbers are alike by chance. */
const LEAST_SUM = 20;

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
	return mentionsIn(reading, sentence, "amount").find((amount) => isBigSum(amount) && isResult(amount));
}

const COMES_TO = /=\s*$|(?:×|\bat [$£€₹]).*\b(?:are|is|makes?|gives?|comes? to)\s$/u;

/** A sum of money in the paragraph, or two beside it: what it costs, and what it brings. */
function isPaidBackNear(argument: Argument, passage: Passage): boolean {
	const near = [argument.before(passage), passage, argument.behind(passage)];
	const sums = near.flatMap((other) => (other ? argument.readingOf(other).of("amount").filter(isBigSum) : []));
	return argument.readingOf(passage).of("amount").some(isBigSum) || sums.length >= 2;
}

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

const ASSUMPTION = /\b(?:assum(?:e|es|ed|ing|ptions?)|low case|base case|sensitivity)\b/iu;
const POINTS_BACK =
	/^\W*(?:this|that|these|those|it|so|thus|hence|therefore|together|in total|in all|altogether|all in all|after|the (?:sum|total|net|result|calculation|maths?)|both|adding|added|net|taken together|which|half|one|of (?:this|that|these))\b/iu;

/** A percentage in one sentence with money is that money's: where the one is shown, the other is. */
function isBigSum(mention: Mention): boolean {
	return mention.tag === "money";
}

/** Rounded alike, whatever the scale of a table's head: 4.18 in a column of millions is £4.2m. */
function isSame(one: Mention, other: Mention, scales: readonly number[]): boolean {
	if (!one.amount || !other.amount || (one.tag === "percent") !== (other.tag === "percent")) return false;
	const { value } = other.amount;
	if (value <= LEAST_SUM) return false;
	for (const scale of one.tag === "percent" ? AS_IT_IS : scales)
		if (Math.abs(one.amount.value * scale - value) <= value * NEAR) return true;
	return false;
}

const NEAR = 0.02;
const AS_IT_IS = [1] as const;

const SCALES = [1, 1e3, 1e5, 1e6, 1e7] as const;
