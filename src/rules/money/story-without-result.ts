import type { Argument } from "../../argument/argument";
import { mentionsIn, type Reading } from "../../argument/reading";
import { insertSentence } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const storyWithoutResult: Rule = {
	id: "story-without-result",
	title: "A success story without its result",
	why: "Executives like a case from their own industry, and ask at once what came of it. Without before, after and by when it is an anecdote.",
	clear: "Give the figure before and after, the period, and what it was compared with.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "reduced customer complaints and increased retention thanks to a new customer experience strategy",
	},
	severity: "information",
	scope: "case",
	pillar: "evidence",
	examples: [
		{
			bad: "«A large Nordic insurer has introduced» the same desk and is delighted with it.",
			fixed:
				"A large Nordic insurer has introduced the same desk and is delighted with it. There, [metric] went from [baseline] to [result] within [duration].",
		},
		{ bad: "Our Kisumu branch tried the new queue in May, and members have been «raving about» it." },
		{ bad: "The new letters were «a great success»." },
		{ bad: "«A leading European bank has implemented» the same approach with outstanding results." },
		{ bad: "The trial at our Pune lab was «very well received»." },
		{ bad: "They call every tenant back within a day in Oulu, and the mood there is «like night and day»." },
		{ bad: "Ushers were tried in Graz. «Response of the public was overwhelming»." },
		{ bad: "Our sister mill opened such a desk last year, and the «outcome has been very encouraging»." },
		{ bad: "Lund ran a trial of the same gate and it «went gangbusters»." },
		{
			bad: "The depot at Voss «tried this with wonderful results». Bergen tried it too: 31 missed boats a day became 12.",
		},
		{ bad: "Vigo «tried late boats and the crews swear by» them." },
		{ bad: "A neighbouring trust did this and «hasn't looked back»." },
		{ good: "A large Nordic insurer has introduced the same desk; repeat calls fell from 31% to 19% in six months." },
		{ good: "Our Kisumu branch tried the new queue in May: 212 of 640 waiting members left before, 61 after." },
		{ good: "The pilot was a great success: it saved £40,000." },
		{
			good: "A leading European bank implemented the same approach: complaints fell from 900 to 410 a month within a year.",
		},
		{
			good: "A rival carrier introduced tracking in May and advertises it on buses.",
			tempting: true,
			note: "A threat, not a model.",
		},
		{
			good: "Feedback from the pilot was very positive: 61 of 70 guests extended.",
			note: "A result stands there.",
			tempting: true,
		},
		{ good: "The response time was great in May.", tempting: true, note: "How fast, not how well received." },
		{ good: "The pilot will be a great success if repeat calls fall below 20%.", tempting: true, note: "A condition." },
		{ good: "Our Pune lab implemented the new barcode in May.", tempting: true, note: "A fact, no success claimed." },
	],
	*check(argument) {
		for (const passage of argument.document.passages) {
			if (passage.kind === "heading" || passage.sentences.length === 0) continue;
			if (
				argument.voiceOf(passage) !== "author" ||
				argument.standsUnder(passage, "method", "glossary", "annex", "risks")
			)
				continue;
			const reading = argument.readingOf(passage);
			if (!reading.test(MAY_TELL)) continue;
			const told = storyIn(reading);
			if (!told || reading.isQuoted(told.range.start) || hasResult(argument, passage, reading, told.sentence)) continue;
			const quote = argument.excerpt(passage, told.range);
			yield {
				span: argument.spanOf(passage, told.range),
				message: `“${quote}” tells a success without its result. Give the figure before and after, and the period.`,
				fixes: [
					{
						kind: "guided",
						title: "Add the result",
						edits: [
							insertSentence(
								argument,
								passage,
								told.sentence,
								"There, [metric] went from [baseline] to [result] within [duration].",
							),
						],
					},
				],
			};
		}
	},
};

/** Praise that tells of a success by itself: how something was received, or that it went as nothing went before. */
const PRAISE =
	/\b(?:(?:response(?! (?:times?|rates?))|feedback|reception|reactions?|outcome|results?|reviews|echo)\b[^.;:]{0,40}\b(?:was|were|been|is|are) (?:(?:so|very|really|extremely|most|quite) (?:encouraging|warm|positive|good|great|favou?rable)|(?:so |simply |truly )?(?:overwhelming|fantastic|brilliant|wonderful|superb|enthusiastic|amazing))|received (?:very )?(?:favou?rably|warmly|enthusiastically|with open arms)|went (?:brilliantly|superbly|wonderfully|fantastically|like a dream|gangbusters|down a storm|(?:really |very )?well)|gone down a storm|rav(?:e|es|ed|ing) (?:about|reviews)|(?:ha(?:s|ve)n['’]t|ha(?:s|ve) not|never) looked back|(?:like |is |was |are |were )night and day|(?:completely|totally|utterly|really|truly) (?:changed|transformed) (?:how|the way)|show(?:ed|s) (?:us |every\w+ )?the way (?:to|for)|overwhelmingly? (?:warm|positive|enthusiastic|good)|(?:a )?(?:great|huge|big|resounding|runaway|tremendous|clear|real|massive|total|complete|absolute) success(?! (?:with (?!the \w+s\b)|in|factor))|reap(?:ing|ed|s) (?:\w+ )?(?:dividends|rewards|benefits)|loved? (?:it|every minute)|(?:is|are|became|become) (?:today |now )?(?:a |the )?(?:reference|benchmark for|role model)|(?:very |extremely )?well received|worked (?:wonders|brilliantly|beautifully)|speaks? for (?:itself|themselves)|delighted with (?:it|the results?)|how much (?:people|customers|clients|members|guests) value|transformed the (?:atmosphere|mood|culture|place)|(?:a|an instant|a huge) hit\b|(?:spectacular|excellent|very good|great|impressive) results|(?:was|were|been) (?:much |greatly |highly )?appreciated by)/iu;
/** Another company that did the same. */
const MODEL =
	/\b(?:an?|one|another)\s(?:[\p{L}-]+\s){0,4}?(?:bank|retailer|carrier|airline|insurer|utility|telco|operator|university|hospital|group|company|firm|distributor|supermarket|hotel|chain|agency|council|manufacturer|peer|client|provider|brand|organi[sz]ation|municipality|city|grocer|builder)\b(?:\s(?:in|from|of|at)\s(?:the\s)?[\p{L} ]{2,24}?)?\s(?:has |have |had |recently |already |successfully )*(?:implement(?:ed|s)|adopted|introduced|rolled out|went live|launched|deployed|implanted|put in place|did the same|followed (?:this|the same)|transformed|uses the same|turned around)\b/iu;
/** Others did it too, and were glad they did: what they did, and in the same breath how good it is. */
const DID_AND_LIKED =
	/\b(?:tried|did|ran|introduced|rolled out|installed|implemented|adopted|launched|reorgani[sz]ed|redesigned|set up|opened|switched to|brought in|made)\b[^.;:?!]{0,70}?(?:,| and| with)\b[^.;:?!]{0,30}?\b(?:success|couldn['’]t be happier|could not be happier|delighted|thrilled|praises?|appreciated|transformed|changed everything|loves? it|get enough|swears? by|a (?:boon|blessing|godsend)|gangbusters|wonders|(?:wonderful|brilliant|fantastic|excellent|outstanding|amazing|superb|great|very good) (?:results?|experiences?|success|outcomes?)|a reference|reference in|like a dream|never been (?:better|happier))\b|\b(?:made|had) (?:very |only |such )?(?:good|positive|great|excellent) experiences? with\b/iu;
const MAY_TELL =
	/\b(?:respon|feedback|recept|react|outcome|recei|went|gone|rav|look|night|chang|show|appreciat|overwhelm|success|reap|love|refer|role|work|speak|delight|how much|transform|hit|result|implement|adopt|introduc|roll|launch|deploy|implant|put in|the same|turned|tried|did|ran|install|reorgan|redesign|set up|open|switch|brought|made|experienc)/iu;

interface Story {
	readonly sentence: number;
	readonly range: Span;
}

function storyIn(reading: Reading): Story | undefined {
	for (const [index, sentence] of reading.sentences.entries()) {
		const text = reading.text.slice(sentence.start, sentence.end);
		const match = MODEL.exec(text) ?? PRAISE.exec(text) ?? DID_AND_LIKED.exec(text);
		if (!match || /\?\s*$/u.test(text) || OPEN.test(text)) continue;
		if (isThreat(reading, index) || isQuoted(reading, sentence.start + match.index)) continue;
		const end = match[0].trimEnd().length;
		return { sentence: index, range: { start: sentence.start + match.index, end: sentence.start + match.index + end } };
	}
	return undefined;
}

/** What would be, what must be and what was not tells no story. */
const OPEN =
	/\b(?:[Ii]f|[Ww]ill|[Ww]ould|could|may|might|[Ss]hould|[Nn]ot|[Nn]ever|[Nn]o|hope|aim|to be|[Uu]nless|success (?:criteria|measures|factors?|looks|metrics|rate|is|will|plans?))\b/u;

function isThreat(reading: Reading, sentence: number): boolean {
	return mentionsIn(reading, sentence, "driver").some((driver) => driver.tag === "competition");
}

function isQuoted(reading: Reading, at: number): boolean {
	const before = reading.text.slice(0, at);
	return (before.match(/[“"]/gu)?.length ?? 0) > (before.match(/[”"]/gu)?.length ?? 0) && before.includes("“");
}

/** A percentage, an amount, a change from one number to another near the story: how long it took is no result. */
function hasResult(argument: Argument, passage: Passage, reading: Reading, told: number): boolean {
	if (isResult(reading, told - 1) && (reading.test(SPEAKS) || mentionsIn(reading, told - 1, "change").length > 0))
		return true;
	for (let sentence = told; sentence <= told + 2; sentence++) {
		if (sentence > told && isOtherStory(reading, sentence)) break;
		if (isResult(reading, sentence)) return true;
	}
	const nested = passage.item?.lists.flatMap((list) => list.items.flatMap((item) => item.passages)) ?? [];
	const next = argument.document.passages[passage.index + 1];
	const isLeadIn = next?.kind === "item" && /:\s*$/u.test(reading.text);
	return [...nested, ...(isLeadIn && next ? [next] : [])].some((other) => {
		const below = argument.readingOf(other);
		return below.sentences.some((_, sentence) => isResult(below, sentence));
	});
}

/** "Nyeri ran it too: …" is a story of its own, and so is its result. */
function isOtherStory(reading: Reading, sentence: number): boolean {
	const bounds = reading.sentences[sentence];
	return bounds !== undefined && OTHER_PLACE.test(reading.text.slice(bounds.start, bounds.end));
}

const OTHER_PLACE =
	/^\W*(?:(?:At|In) \p{Lu}\w+ the same|(?:(?:The|Our) (?:\w+ (?:in|of|at) )?)?\p{Lu}\w+(?: \w+)? (?:did|ran|tried|has|had|used|took)\b)/u;

/** "The figures speak for themselves", after the figures. */
const SPEAKS = /\bspeaks? for (?:itself|themselves)\b/iu;

function isResult(reading: Reading, sentence: number): boolean {
	const bounds = reading.sentences[sentence];
	if (!bounds) return false;
	const amounts = mentionsIn(reading, sentence, "amount").filter((amount) => amount.tag !== "duration");
	if (amounts.some((amount) => amount.tag !== "number") || amounts.length >= 2) return true;
	return FROM_TO.test(reading.text.slice(bounds.start, bounds.end));
}

const FROM_TO = /\bfrom \S+ to \S+|\b(?:halved|doubled|tripled)\b/iu;
