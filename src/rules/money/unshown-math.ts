import type { Argument } from "../../argument/argument";
import { attachFigures } from "../../argument/figuring";
import { rememberPerReading } from "../../argument/memory";
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
		{ good: "The new desk will save $2.6 million a year: 520,000 calls × $5." },
		{ good: "The new desk will save $2.6 million a year; the workings are in annex B." },
		{ good: "We assume 30% of 50,000 calls at $6. Savings will be $90,000." },
		{ good: "The hotel group will gain ₹6.5 crore: 13,000 more nights at ₹5,000." },
		{ good: "Savings of £84,000 a year follow from 12,000 calls avoided at £7 each." },
		{ good: "Last year the desk saved $2.6 million.", tempting: true, note: "A fact of the past." },
		{ good: "The platform will cost $400,000.", tempting: true, note: "A price." },
		{ good: "The contract obliges us to pay $1.2 million a year.", tempting: true, note: "A cost." },
		{ good: "In 2025 the lockers saved €300,000.", tempting: true, note: "A fact of the past." },
	],
	*passes(argument, passage) {
		for (const { figure, shown } of promisesIn(argument, passage))
			if (shown) yield { passage, range: figure, verdict: "accepted", because: shown };
	},
	*check(argument) {
		for (const passage of argument.document.passages) {
			for (const promise of promisesIn(argument, passage)) {
				if (promise.shown) continue;
				yield hitOf(argument, passage, promise);
				break;
			}
		}
	},
};

function mayPromise(argument: Argument, passage: Passage): boolean {
	if ((passage.kind !== "paragraph" && passage.kind !== "item") || argument.voiceOf(passage) !== "author") return false;
	if (argument.standsUnder(passage, "glossary", "method", "annex", "risks", "goals")) return false;
	const reading = argument.readingOf(passage);
	if (!reading.test(MAY_PROMISE)) return false;
	return (
		reading.test(BENEFIT) ||
		reading.test(SAME_AGAIN) ||
		argument.standsUnder(passage, "benefits") ||
		reading.test(PROMISE)
	);
}

/** What every promise of a benefit has: a figure and a word for what it does, or a promise by reference. */
const MAY_PROMISE = /\d|in line with|the same/u;

interface PromisedFigure {
	readonly sentence: number;
	readonly figure: Span;
	/** How it is shown where the figure comes from, for the writer. */
	readonly shown: string | undefined;
}

function* promisesIn(argument: Argument, passage: Passage): Generator<PromisedFigure> {
	if (!mayPromise(argument, passage)) return;
	const reading = argument.readingOf(passage);
	if (reading.has("placeholder")) return;
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		const isListed = argument.standsUnder(passage, "benefits");
		const key = `${sentence} ${passage.kind} ${isListed}`;
		const figure = remembered(reading, key, () => promisedFigure(passage, reading, sentence, isListed));
		if (figure) yield { sentence, figure, shown: howShown(argument, passage, figure) };
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

const remembered = rememberPerReading<string, Span | undefined>();

const BENEFIT =
	/\b(?:sav(?:e|es|ing|ings)|benefits?|returns?|ROI|uplift|upside|(?:extra|additional|more|new|expansion) (?:\p{L}+ ){0,2}(?:revenue|sales|billing|margin|deposits|contracts|orders)|(?:revenue|sales) growth|growth (?:of|in)|payback|pays? (?:for itself|back)|recaptur\p{L}*|recover\p{L}*)\b/iu;
const COST =
	/\b(?:costs?|fees?|prices?|licen[cs]es?|budget|invest(?:ment)?|spend|approv\p{L}*|one-off|we (?:ask|request|seek)|to run|instal\p{L}*|capital)\b/iu;
const PAST =
	/\b(?:saved|was|were|had|been|has|have|last year|in 20(?:1\d|2[0-4])|achieved|delivered|fell|rose|today|currently|at present|since)\b/iu;
const PROMISE =
	/\b(?:will|would|expect(?:s|ed)?|estimated?|projected|forecast|could|typically|annually|to come|(?:delivers?|yields?|generates?|offers?) (?:an? )?[\p{L}\d%.,]{1,12} ROI)\b/iu;
const SAME_AGAIN = /\bexpect\b[^.]{0,50}\b(?:in line with|the same|similar|likewise)\b/iu;

/** The figure of a benefit to come: money, a multiple, a percent; or "we expect the same" of somebody else's. */
function promisedFigure(passage: Passage, reading: Reading, sentence: number, isListed: boolean): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const same = SAME_AGAIN.exec(text);
	if (same) return { start: start + same.index, end: start + same.index + same[0].length };
	const isBenefit = BENEFIT.test(text);
	if (!isBenefit && !isListed && !PROMISE.test(text)) return undefined;
	if (COST.test(text) || PAST.test(text) || mentionsIn(reading, sentence, "negation").length > 0) return undefined;
	const changes =
		mentionsIn(reading, sentence, "change").length > 0 || /\b(?:by half|reduction|come down|decrease)\b/iu.test(text);
	const isPromise = PROMISE.test(text) || (isListed && (passage.kind === "item" || isBenefit || changes));
	if (!isPromise || !(isBenefit || changes || (isListed && passage.kind === "item"))) return undefined;
	const attached = attachFigures(reading, sentence);
	return mentionsIn(reading, sentence, "amount").find((amount) => {
		const owner = attached.ownerOf(amount)?.kind;
		if (owner === "score" || owner === "activity" || owner === "method") return false;
		return amount.tag === "money" || amount.tag === "multiple" || (amount.tag === "percent" && (isBenefit || changes));
	});
}

const WORKING =
	/[×÷=]|\d\s*[x*]\s*[$£€\d]|\b(?:assum\p{L}*|based on|multiplied|workings?|calculat\p{L}*|derived|per (?:call|case|customer|account|order|contact|ticket|unit|visit|claim)|low case|base case|sensitivity|at [$£€₹]\s?\d|from the pilot|in the pilot)/iu;
const POINTER = /\b(?:see|section|annex|appendix|worksheet|workbook|below|above|overleaf|§)\b/iu;

/** The section shows how it follows, or points to where it does; a summary's figure is shown where it stands again. */
function howShown(argument: Argument, passage: Passage, figure: Span): string | undefined {
	const own = argument.readingOf(passage);
	if (own.test(WORKING)) return "the paragraph shows how it follows.";
	if (own.test(POINTER)) return "the paragraph says where the sum stands.";
	if (passage.section.passages.some((other) => other.row !== undefined || argument.readingOf(other).test(WORKING)))
		return "the section shows how it follows, in a table or in words.";
	const amount = own.of("amount").find((mention) => mention.start === figure.start);
	if (!amount?.amount) return undefined;
	const { value } = amount.amount;
	const isAgain = argument.document.passages.some((other) => {
		if (other === passage || (other.row === undefined && other.index < passage.index)) return false;
		return argument
			.readingOf(other)
			.of("amount")
			.some((mention) => mention.amount !== undefined && isSame(mention.amount.value, value));
	});
	return isAgain ? "the same amount stands again in the paper." : undefined;
}

/** Rounded alike, whatever the scale of a table's head: 4.18 in a column of millions is £4.2m. */
function isSame(one: number, other: number): boolean {
	return [1, 1e3, 1e5, 1e6, 1e7].some((scale) => Math.abs(one * scale - other) <= Math.abs(other) * 0.02) && other > 20;
}
