import type { Argument } from "../argument/argument";
import type { Reading } from "../argument/reading";
import type { Passage, Span } from "../text/document";
import type { Fix } from "./finding";
import { guided } from "./insertions";

/** Puts a count to fill in where all are claimed to back it; nothing where no other words fit into the sentence as it stands. */
export function countedFixes(argument: Argument, passage: Passage, range: Span): Fix[] {
	const reading = argument.readingOf(passage);
	const counted = hasOwner(reading, range) ? undefined : countedWords(reading, range);
	if (!counted) return [];
	const edits = [{ ...argument.spanOf(passage, counted.range), text: counted.text }];
	return [guided("Say how many executives, and who they are", edits)];
}

interface Counted {
	/** The words to replace, with those behind them that say of whom: a count beside "from all directors" would say it twice. */
	readonly range: Span;
	readonly text: string;
}

function countedWords(reading: Reading, { start, end }: Span): Counted | undefined {
	const written = reading.text.slice(start, end);
	const backing = NOUN_AT_END.exec(written) ?? NOUN_BEFORE_ALL.exec(written);
	if (backing) {
		const behindNoun = start + backing.index + backing[0].length;
		const whose = whoseBacking(reading, behindNoun);
		const noun = opensSentence(reading, start) ? capitalised(backing[0]) : backing[0].toLowerCase();
		const text = `${noun} ${whose.link} ${COUNT}`;
		return { range: { start, end: Math.max(whose.end, behindNoun) }, text };
	}
	const said = IS_SAID_OF.test(reading.text.slice(0, start)) ? null : CLAUSE_ABOUT_ALL.exec(written);
	if (!said) return undefined;
	const joint = NAMES_WHAT.exec(reading.text.slice(end))?.[0] ?? "";
	const article = ARTICLE.exec(reading.text.slice(Math.max(0, start - LONGEST_ARTICLE), start))?.[0] ?? "";
	return {
		range: { start: start - article.length, end: end + joint.length },
		text: `${COUNT} ${/be$/iu.test(said[1]!) ? "must support" : "support"}${joint ? "" : " it"}`,
	};
}

/** "The dean is 100% behind it and everyone is on board": it opens in the middle of a clause about somebody else. */
const IS_SAID_OF = /\b(?:is|are|was|were|be|been|stands?)\s$/iu;
/** "On board with the tokens": what is backed is named behind. */
const NAMES_WHAT = /^ (?:with|behind)(?= (?:the|this|these|our|it|us)(?![\p{L}]))/iu;

function opensSentence({ text, sentences }: Reading, at: number): boolean {
	const sentence = sentences.find(({ end }) => at < end);
	return sentence !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, at));
}

function capitalised(word: string): string {
	return word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}

/** "The whole team": a count takes no article. */
const ARTICLE = /\b(?:the|our|its|their)\s$/iu;
const LONGEST_ARTICLE = 7;

const COUNT = "[number] of [number] executives ([role], [role])";

/** Of whom the backing is claimed: where those words end, and whether the backing is "from" them or "of" them. */
function whoseBacking({ text }: Reading, from: number): { readonly end: number; readonly link: "from" | "of" } {
	const whose = OF_WHOM.exec(text.slice(from));
	const [, preposition = "from", first = ""] = whose ?? [];
	const isPlace = !/^(?:from|of|by|among|amongst)$/iu.test(preposition) && !ALL.test(first);
	return { end: whose && !isPlace ? from + whose[0].length : from, link: /^of$/iu.test(preposition) ? "of" : "from" };
}

const ALL = /^(?:all|every|each|the (?:entire|whole)|100 ?%)$/iu;

/**
 * "From all nine members of the board and every harbour master": a preposition and names of people, up to the first word
 * that can only belong to what the sentence goes on to say.
 */
const OF_WHOM =
	/^\s(from|of|by|among|amongst|across|in|at|on|within|throughout) (all|every|each|the (?:entire|whole)|100 ?%|[\p{L}\p{N}%’'&-]+)(?: (?!(?:is|are|was|were|be|been|will|shall|would|should|has|have|had|can|could|may|must|do|does|did|to|for|on|in|at|by|before|after|behind|until|till|when|while|as|if|so|because|since|that|which|who|whose|but|or|without|with|from|once|during|this|next|last|first|now|today|and (?!(?:the|all|every|each|both|our|its|their|of) ))(?![\p{L}-]))[\p{L}\p{N}%’'&-]+)*/iu;

/** "Their fullest support": whose it is stands before it, and a count of others does not fit behind. */
function hasOwner({ text }: Reading, { start }: Span): boolean {
	return /\b(?:their|its|his|her|your|my|our)\s$/iu.test(text.slice(0, start));
}

/** "100% buy-in", "the full support". */
const NOUN_AT_END =
	/(?<=\s)(?:buy[ -]?in|support|alignment|backing|consensus|agreement|commitment|sponsorship|endorsement)$/iu;
/** "Support of 100% of the directors". */
const NOUN_BEFORE_ALL =
	/^(?:support|agreement|commitment|approval|backing|alignment|buy-in|acceptance)(?=\s(?:of|from|by|across)\s)/iu;
/** "All stakeholders are fully bought in", "Every last director has to be on board". */
const CLAUSE_ABOUT_ALL =
	/^(?:every\w*|all|each|entire|whole|100 ?%)\s.*\b(is|are|has to be|have to be|must be)\s.*(?:bought in|on board|on side|aligned)$/iu;
