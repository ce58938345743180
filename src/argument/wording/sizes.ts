import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { NAMED_THINGS } from "./gain-words";
import { thoseWhoLeave, whatGoesWrong } from "./leavers";

/** The quantity and what it sizes; undefined where it sizes no benefit, cost or problem. */
export function sizedBy(reading: Reading, quantity: Mention): Span | undefined {
	const { start, end } = reading.sentences[quantity.sentence]!;
	if (reading.text.slice(start, end).trimEnd().endsWith("?")) return undefined;
	if (/statistic\w*\s+$/iu.test(reading.text.slice(Math.max(0, quantity.start - 16), quantity.start))) return undefined;
	if (/^a long way$/iu.test(reading.text.slice(quantity.start, quantity.end)))
		return TOWARDS.test(reading.text.slice(quantity.end)) ? quantity : undefined;
	if (
		/^ about\b/u.test(reading.text.slice(quantity.end, quantity.end + 7)) &&
		/^a lot$/iu.test(wordsOf(reading, quantity))
	)
		return undefined;
	if (isPlainNoun(reading, quantity) || SUPPOSES.test(reading.text.slice(start, quantity.start))) return undefined;
	if (quantity.tag === "whole") return quantity;
	if (quantity.tag === "idiom") return isAboutLosses(reading, quantity) ? quantity : undefined;
	if (WEAK.test(wordsOf(reading, quantity))) return isPromisedSize(reading, quantity) ? quantity : undefined;
	const losing = thoseWhoLeave(reading, quantity) ?? whatGoesWrong(reading, quantity);
	if (losing || quantity.tag === "many") return losing;
	const likely = LIKELIER.exec(reading.text.slice(quantity.end, quantity.end + 24));
	if (likely && quantity.tag === "adverb" && mentionsIn(reading, quantity.sentence, "people").length > 0)
		return { start: quantity.start, end: quantity.end + likely[0].length };
	const graded = GRADED.exec(reading.text.slice(quantity.end, quantity.end + 30));
	if (graded && (graded[1] !== undefined) !== /\b(?:more|less)$/iu.test(wordsOf(reading, quantity)))
		return { start: quantity.start, end: quantity.end + graded[0].length };
	const danger = DANGER.exec(reading.text.slice(quantity.end, quantity.end + 16));
	if (danger && POSES.test(reading.text.slice(start, quantity.start)))
		return { start: quantity.start, end: quantity.end + danger[0].length };
	const verb = quantity.tag === "adverb" ? CHANGES.exec(reading.text.slice(start, quantity.start)) : null;
	if (verb) return { start: start + verb.index, end: quantity.end };
	const candidates = (["benefit", "behaviour", "money", quantity.tag === "adverb" ? "change" : "burden"] as const)
		.flatMap((kind) => mentionsIn(reading, quantity.sentence, kind))
		.filter(
			(candidate) =>
				candidate.lastWord === quantity.word - 1 || !NO_SIZE.test(reading.text.slice(candidate.start, candidate.end)),
		)
		.filter((candidate) => quantity.tag === "adverb" || !/ed$/iu.test(wordsOf(reading, candidate)))
		.filter((candidate) => candidate.kind !== "burden" || !isSupposed(reading, quantity));
	if (quantity.tag !== "adverb" && IS.test(reading.text.slice(start, quantity.start)))
		return saidOf(reading, quantity, candidates);
	if (quantity.tag === "predicate") return undefined;
	let best: Mention | undefined;
	for (const candidate of candidates) {
		const after = candidate.word - quantity.lastWord;
		const before = quantity.word - candidate.lastWord;
		const isNear =
			(after > 0 && after <= WORDS_TO_WHAT_IS_SIZED) ||
			((quantity.tag === "adverb" || /much$/iu.test(wordsOf(reading, quantity))) &&
				before > 0 &&
				before <= WORDS_TO_WHAT_IS_SIZED);
		if (!isNear || isParted(reading, quantity, candidate) || describesAnother(reading, candidate)) continue;
		if (!best || Math.abs(candidate.word - quantity.word) < Math.abs(best.word - quantity.word)) best = candidate;
	}
	if (!best) return undefined;
	const sized = best;
	const rest = candidates.find(
		(candidate) =>
			candidate.word === sized.lastWord + 1 && candidate.word > quantity.word && !isParted(reading, sized, candidate),
	);
	return { start: Math.min(sized.start, quantity.start), end: Math.max((rest ?? sized).end, quantity.end) };
}

const WORDS_TO_WHAT_IS_SIZED = 4;

/** "Fuel bills will sink considerably", "it would move the dial significantly": the verb says that something changes. */
const CHANGES =
	/\b(?:s[iau]nks?|soar(?:s|ed)?|plung(?:es?|ed)|plummet(?:s|ed)?|shr[iau]nk(?:s|en)?|climb(?:s|ed)?|slump(?:s|ed)?|collapse[sd]?|dwindle[sd]?|erode[sd]?|deteriorate[sd]?|worsen(?:s|ed)?|escalate[sd]?|balloon(?:s|ed)?|surge[sd]?|tumble[sd]?|(?:mov|shift)(?:e|es|ed|s)? the (?:dial|needle)) $/iu;

const WEATHER_OR_FREIGHT =
	/^ (?:rain|rainfall|snow|snowfall|weather|frosts?|fog|storms?|winds?|gales?|seas?|swell|tides?|currents?|monsoons?|goods|vehicles?|machinery|machines|equipment|lifting|traffic|duty|industry|metals?|water|boxes|bags|luggage|doors?|lorries|trucks)\b/iu;

/** "Solid waste", "heavy rain", "material costs", "the major costs", "we put a lot of effort into it": no size of anything. */
function isPlainNoun(reading: Reading, { start, end }: Mention): boolean {
	const before = reading.text.slice(Math.max(0, start - 24), start);
	const [phrase, after] = [reading.text.slice(start, end), reading.text.slice(end, end + 20)];
	if (/^solid$/iu.test(phrase)) return /^ (?:waste|fuel|state|ground|wood|food|gold|rock)/iu.test(after);
	if (/^(?:heavy|severe|modest|strong)$/iu.test(phrase)) return WEATHER_OR_FREIGHT.test(after);
	if (/^material$/iu.test(phrase))
		return (
			/^ (?:costs?|prices?|handling|flow|waste|usage|losses)\b/iu.test(after) && !/\b(?:an?|no|any) $/iu.test(before)
		);
	if (/^major$/iu.test(phrase))
		return /\b(?:the|these|our|its|their) $/iu.test(before) && !/^ (?:impact|loss|damage)/iu.test(after);
	if (/\b(?:we|I)(?:['’]ve)? (?:have )?(?:also )?spent $/iu.test(before))
		return /^ (?:of )?time (?:with|in|listen|talk|und|read|visit|on t)/iu.test(after);
	if (/\b(?:have|had|has|got|with|received) $/iu.test(before) && /^ (?:of )?help\b/iu.test(after)) return true;
	return (
		/\b(?:put|putting|gone|went|goes) $/iu.test(before) &&
		/^ (?:of )?(?:effort|work|thought|time|energy|care)\b/iu.test(after)
	);
}

/** "If complaints rise sharply, the trial stops": nothing is said to be so. */
const SUPPOSES = /^\W*Should\b[^,;:]*$|\b(?:if|unless|in case|in the event)\b[^,;:]*$/iu;

/** A cost, a deed or people stand somewhere in its sentence. */
function isAboutLosses(reading: Reading, { sentence }: Mention): boolean {
	const { start, end } = reading.sentences[sentence]!;
	if (LEAVE_US.test(reading.text.slice(start, end))) return true;
	return (["money", "behaviour", "benefit", "burden", "people"] as const).some(
		(kind) => mentionsIn(reading, sentence, kind).length > 0,
	);
}

const LEAVE_US =
	/\b(?:desert|abandon|leav|quit|defect|turn(?:s|ed|ing)? (?:away|their)|switch|walk(?:s|ed|ing)? away)(?:e?s|ed|ing|e)?\b(?! (?:the|an?|it|some|this|that|behind)\b)/iu;

/** "Substantially more likely to take a second policy": what people will do, and by how much. */
const LIKELIER = /^ (?:more|less) likely(?= to\b)/iu;
/** "Vastly more productive", "much more expensive": what a comparison says of work or cost. */
const GRADED =
	/^ (?:(more|less) )?(?:efficient|productive|expensive|costly|profitable|lucrative|wasteful|labou?r[- ]intensive|time[- ]consuming|cost[- ]effective)\b/iu;
/** "Poses a considerable threat": what is at stake. */
const POSES = /\b(?:pos(?:e|es|ed|ing)|represents?|constitutes?)\s(?:an?\s)?(?:very |really )?$/iu;
const DANGER = /^ (?:threat|danger|risk)(?= (?:to|for)\b)/iu;

/** "Good reduction in complaints", as an item or behind "brings": elsewhere it grades. */
function isPromisedSize(reading: Reading, quantity: Mention): boolean {
	const { start } = reading.sentences[quantity.sentence]!;
	return BRINGS.test(reading.text.slice(start, quantity.start));
}

const WEAK = /^(?:good|decent|nice|fair)\s\p{L}+$/iu;
const BRINGS = /^\W*$|\b(?:brings?|gives?|expect|sees?|gets?|achieve|yields?|delivers?|make|to|in)\s(?:an?\s)?$/iu;

function wordsOf(reading: Reading, { start, end }: Span): string {
	return reading.text.slice(start, end);
}

/** "It could add a lot of effort": what may come weighs on nobody yet. */
function isSupposed(reading: Reading, quantity: Mention): boolean {
	return mentionsIn(reading, quantity.sentence, "hypothesis").some((mention) => mention.word < quantity.word);
}

/** "Goodwill among the team" is no payment, and "up front" no rise. */
const NO_SIZE = /^(?:goodwill|up|down|moving|move|drive|remain\w*)$/iu;

const IS = /\b(?:is|are|was|were|be|been)\s(?:(?:very|really|quite|so|truly|also)\s)?$/iu;
const CLAUSE_ENDS = /^\s*(?:[.,;!)]|$|(?:and|but|for us|in|on|this|next)\b)/iu;
const WORDS_TO_A_SUBJECT = 12;

/** "The impact on the income statement will be considerable": the subject of the sentence is what is sized. */
function saidOf(reading: Reading, quantity: Mention, candidates: readonly Mention[]): Span | undefined {
	if (!CLAUSE_ENDS.test(reading.text.slice(quantity.end))) return sizedPredicate(reading, quantity, candidates);
	const { start } = reading.sentences[quantity.sentence]!;
	const subject = candidates.find(
		(candidate) =>
			candidate.end < quantity.start &&
			quantity.word - candidate.lastWord <= WORDS_TO_A_SUBJECT &&
			!/[,;:()–—]|\b(?:and|but|while|because|if|that|which)\b/u.test(
				reading.text.slice(candidate.end, quantity.start),
			) &&
			!/\b(?:of|for|with|by)\s(?:the |our )?$/iu.test(reading.text.slice(start, candidate.start)) &&
			!describesAnother(reading, candidate),
	);
	return subject && { start: subject.start, end: quantity.end };
}

/** "Repeat calls are a huge drain": after the verb the quantity sizes a noun of its own. */
function sizedPredicate(reading: Reading, quantity: Mention, candidates: readonly Mention[]): Span | undefined {
	const noun = candidates.find((candidate) => candidate.word === quantity.lastWord + 1);
	const isCompared = /^[^,;]* than\b/u.test(reading.text.slice(quantity.end, quantity.end + 30));
	return isCompared || quantity.tag === "predicate" || !noun || describesAnother(reading, noun)
		? undefined
		: { start: quantity.start, end: noun.end };
}

function isParted(reading: Reading, one: Mention, other: Mention): boolean {
	const between = reading.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
	if (TWO_ADJECTIVES.test(between)) return false;
	return /[,;:.()–—]|\b(?:and|but|while|of the|is|are|was|were|(?:lines|areas|units|kinds|types|parts) of)\b/u.test(
		between,
	);
}

/** "Significant reputational and financial cost". */
const TWO_ADJECTIVES = /^ [\p{L}-]+(?:al|an|ar|ary|ic|ive|ous) and [\p{L}-]+(?:al|an|ar|ary|ic|ive|ous) $/iu;

/** "This would go a long way towards a cure" sizes a step; "a smile goes a long way" is a saying. */
const TOWARDS = /^\s+(?:to|towards?|in)\b/iu;

/** In "a strong retention focus" it is the focus that is strong. */
function describesAnother(reading: Reading, candidate: Mention): boolean {
	return ANOTHER.test(reading.text.slice(candidate.end, candidate.end + 16));
}

const ANOTHER = new RegExp(`^[\\s-](?:${NAMED_THINGS})\\b`, "iu");
