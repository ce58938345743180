import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { insertSentence } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const unprovenCausation: Rule = {
	id: "unproven-causation",
	title: "A score said to cause a result, without proof",
	why: "“Happy customers stay” may be true; a finance director has heard it often and seen it proved seldom. Two groups compared in your own data settle it.",
	clear:
		"Show it with your own customers (two groups compared, a test, a pilot), or say that it is a hypothesis and how you will test it.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "create and communicate the linkage between CX and their goals",
	},
	severity: "information",
	scope: "passage",
	pillar: "evidence",
	examples: [
		{
			bad: "«Higher NPS drives renewals» in every region.",
			fixed:
				"Higher NPS drives renewals in every region. We will test this: [group] against [comparison group] from [date], measured by [metric].",
		},
		{ bad: "«Happier customers stay longer» and tell their friends." },
		{ bad: "«Better satisfaction is closely linked to renewals» of leases." },
		{ bad: "There is a «direct correlation between NPS and growth»." },
		{ bad: "«Improved CSAT will result in higher revenue» per room." },
		{ bad: "A «better patient experience leads to fewer complaints»." },
		{ good: "Customers who scored 9 or 10 renewed at 94%, those below 7 at 81%, in a matched cohort of 400." },
		{ good: "Our hypothesis is that a higher NPS leads to more renewals; the pilot will test it." },
		{
			good: "In a matched cohort of 400 guests there is a clear link between satisfaction and second stays: 31% against 19%.",
		},
		{ good: "Guests who scored 9 or 10 came back 1.8 times a year, the others 1.1 times (n = 2,400, 2025)." },
		{ good: "NPS and revenue are both reported monthly.", tempting: true, note: "No cause is claimed." },
		{
			good: "Late repairs drive down satisfaction.",
			tempting: true,
			note: "The score is the effect here, not the cause.",
		},
		{ good: "There is no direct link between NPS and revenue.", tempting: true, note: "A denial." },
		{ good: "Higher tariffs led to lower satisfaction.", tempting: true, note: "The cause runs the other way." },
	],
	*check(argument) {
		for (const passage of argument.document.passages) {
			if ((passage.kind !== "paragraph" && passage.kind !== "item") || argument.voiceOf(passage) !== "author") continue;
			const reading = argument.readingOf(passage);
			if (!reading.has("score") && !reading.has("happiness") && !reading.test(HAPPY) && !reading.has("ratingWord"))
				continue;
			if (
				argument.standsUnder(passage, "glossary", "method", "annex") ||
				reading.has("evidence") ||
				reading.has("disclaimer")
			)
				continue;
			for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
				const range = causationIn(reading, sentence);
				if (!range) continue;
				yield hitOf(argument, passage, sentence, range);
			}
		}
	},
};

function hitOf(argument: Argument, passage: Passage, sentence: number, range: Span) {
	const quote = argument.excerpt(passage, range);
	const test = "We will test this: [group] against [comparison group] from [date], measured by [metric].";
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}” is stated as a fact, without proof. Show it with two groups of your own customers, or call it a hypothesis and say how you will test it.`,
		fixes: [
			{
				kind: "guided" as const,
				title: "Say how you will test it",
				edits: [insertSentence(argument, passage, sentence, test)],
			},
		],
	};
}

const LONGEST_LINK = 14;

/** Who (a score, happy customers), what it is said to do, and the result, in this order. */
function causationIn(reading: Reading, sentence: number): Span | undefined {
	const subjects = [
		...mentionsIn(reading, sentence, "happiness"),
		...mentionsIn(reading, sentence, "score"),
		...percentiles(reading, sentence),
	];
	const linked = linkBetween(reading, sentence);
	if (linked) return isOpen(reading, sentence) ? undefined : linked;
	const happy = subjects.length === 0 ? happyIn(reading, sentence) : undefined;
	if (happy) subjects.push(happy);
	const subject = subjects.sort((one, other) => one.word - other.word)[0];
	if (!subject || isOpen(reading, sentence)) return undefined;
	const causes = mentionsIn(reading, sentence, "cause").filter(
		(cause) => cause.start >= subject.end && cause.word - subject.lastWord <= LONGEST_LINK,
	);
	for (const cause of causes) {
		if (SELF_CONTAINED.test(reading.text.slice(cause.start, cause.end)))
			return { start: subject.start, end: cause.end };
		const result = resultAfter(reading, sentence, cause);
		if (result) return { start: startOf(reading, subject), end: result.end };
	}
	return undefined;
}

const LINK = /\b(?:direct|clear|strong|close|proven|positive) (?:correlation|link|relationship|connection) between\b/iu;

/** "A clear link between satisfaction and renewals": the score and the result on both sides of "and". */
function linkBetween(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = LINK.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const from = start + match.index;
	const ends = [...mentionsIn(reading, sentence, "score"), ...mentionsIn(reading, sentence, "happiness")];
	const score = ends.find((mention) => mention.start >= from + match[0].length);
	const result = score && resultAfter(reading, sentence, score);
	return result && { start: from, end: result.end };
}

const HAPPY = /\b(?:happy|happier|delighted|satisfied|pleased|contented)\s\p{Ll}{4,}s?\b/iu;

/** "Happier borrowers": whoever they are. */
function happyIn(reading: Reading, sentence: number): Mention | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = HAPPY.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const next = mentionsIn(reading, sentence, "cause").find((cause) => cause.start > start + match.index);
	if (!next) return undefined;
	const at = start + match.index;
	return {
		kind: "happiness",
		tag: "happiness",
		start: at,
		end: at + match[0].length,
		word: next.word - 1,
		lastWord: next.word - 1,
		sentence,
		quoted: false,
	};
}

const SELF_CONTAINED =
	/^(?:stays?|spends?|buys?|worth|comes?|came|pays?|returns?|grows?|speaks?|tells?|becomes?|fills?|bound|brings? (?:ten|others|friends|new|more)|sends?|choos\p{L}*|stay)\b/iu;

function percentiles(reading: Reading, sentence: number): Mention[] {
	return mentionsIn(reading, sentence, "ratingWord").filter((unit) =>
		/percentile|quartile/iu.test(reading.text.slice(unit.start, unit.end)),
	);
}

/** "higher" and "improved" before the score belong to the claim. */
function startOf(reading: Reading, subject: Mention): number {
	const from = Math.max(0, subject.start - 24);
	const before =
		/(?:higher|better|improved|increased|rising|greater|a [\w-]+ increase in|moving to the \w+)\s+(?:\w+\s)?$/iu.exec(
			reading.text.slice(from, subject.start),
		);
	return before ? from + before.index : subject.start;
}

function resultAfter(reading: Reading, sentence: number, cause: Mention): Mention | undefined {
	const near = (mention: Mention) => mention.start >= cause.end && mention.word - cause.lastWord <= 8;
	for (const kind of ["behaviour", "money"] as const) {
		const found = mentionsIn(reading, sentence, kind).find(near);
		if (found) return found;
	}
	return mentionsIn(reading, sentence, "benefit").find(
		(mention) =>
			near(mention) &&
			/^(?:loyalty|advocacy|growth|value|returns?|savings?|expansion|profitability|profit|fidelity|sales|contracts|business)$/iu.test(
				reading.text.slice(mention.start, mention.end),
			),
	);
}

/** A denial, a question, a hypothesis or a figure of the result leaves nothing to prove here. */
function isOpen(reading: Reading, sentence: number): boolean {
	if (mentionsIn(reading, sentence, "negation").length > 0 || mentionsIn(reading, sentence, "definition").length > 0)
		return true;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	if (/\?["”']?\s*$/u.test(text) || /\b(?:if|whether|hypothesis|may|might|could)\b/iu.test(text)) return true;
	return (
		mentionsIn(reading, sentence, "amount").some((amount) => amount.tag === "money") ||
		mentionsIn(reading, sentence, "amount").filter((amount) => amount.tag === "percent").length >= 2
	);
}
