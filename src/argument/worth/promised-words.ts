import type { Span } from "../../text/document";
import type { Reading } from "../reading";

/** The words of one sentence. */
export function wordsOf({ text, sentences }: Reading, sentence: number): string {
	const { start, end } = sentences[sentence]!;
	return text.slice(start, end);
}

/** What a sentence does not promise: it denies, asks, weighs, tells of others or of the past. */
export function isNoPromise(reading: Reading, sentence: number, promises: readonly Span[]): boolean {
	const { start } = reading.sentences[sentence]!;
	const words = wordsOf(reading, sentence);
	if (/\?\s*$/u.test(words)) return true;
	const rest = without(words, promises);
	const first = Math.min(...promises.map((promise) => promise.start));
	if (promises.some((promise) => OF_A_GROUP.test(words.slice(0, promise.start)))) return true;
	if (OF_OTHERS.test(words.slice(0, first)) && !UNLIKE.test(words)) return true;
	if (IS_TOLD.test(rest) && !TO_COME.test(words)) return true;
	if ((WEIGHED.test(rest) || CHOOSES.test(rest)) && !NEED_NOT_CHOOSE.test(words)) return true;
	const isDenied = reading
		.of("negation")
		.some(
			(negation) =>
				negation.sentence === sentence &&
				!promises.some((promise) => negation.start < start + promise.end && start + promise.start < negation.end),
		);
	return isDenied && !NEED_NOT_CHOOSE.test(words) && !NO_DENIAL.test(words);
}

/** The words with each promise blanked out, so that places stay as they are. */
export function without(words: string, promises: readonly Span[]): string {
	let rest = words;
	for (const { start, end } of promises) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
	return rest;
}

/** Whether words name what is to come or what is aimed at. */
export function isAim(words: string): boolean {
	return PROMISES.test(words);
}

/** Told of what is to come, or as an aim; what has no verb of today is a slogan, and promises too. */
export function isPromised(words: string): boolean {
	return isAim(words) || !IS_FACT.test(words);
}

const TO_COME = /\b(?:will|shall|['’]ll|to be(?:come)?|by 20\d\d|going to|must|should)(?![\p{L}])/iu;
const PROMISES =
	/(?:\b(?:will|shall|would|wants?|wish|aims?|aiming|goals?|targets?|targeting|objectives?|ambitions?|visions?|missions?|promis\p{L}+|pledg\p{L}+|commit|commits|commitment|means? to|intend\p{L}*|seeks?|strives?|going (?:to|for)|must|should|let us|stands? for|offers?|offering|delivers?|delivering|provides?|providing|gives?|giving|gets?|enjoys?|receives?|becomes?|becoming|combines?|combining|by (?:the end of )?20\d\d|to (?:be|have|become|give|run|offer|remain|deliver|provide|combine|reach|bring))|['’]ll)(?![\p{L}])/iu;
const IS_FACT =
	/\b(?:have|has|had|was|were|did|won|came|costs? \D{0,5}\d\S*)\b|(?<!\b(?:that|which|who) )\b(?:is|are)\b|:[^.]*\d/iu;
const IS_TOLD =
	/(?<!\b(?:will|shall|would|to) )\b(?:had|was|were|nobody|no one|costs? more|costs \D{0,5}\d\S*|more than the|voted|awards?|award-winning|ranked|shortlisted|winners?|won|scored|according to|found|said|says)\b/iu;
const OF_OTHERS =
	/(?<!\b(?:than|any|every|all|no|of|our|to|beat) )\b(?:competitors?|rivals?|market leaders?|leaders (?:of|in)|leading (?:firms|companies|brands|players|banks)|vendors?|suppliers?|bidders?|tenderers?|consultants?)\b|^\W*(?:(?:most|some|many|few|other|those|these) (?:[\p{L}-]+ ){0,2}?\p{L}+s|(?:the|an?|those|every|each) [\p{L}-]+ (?:that|who|which|with))\b/iu;
/** "The crews with the lowest wages", "homes at the lowest rent": who is meant, and no aim. */
const OF_A_GROUP =
	/\b(?:crews?|staff|people|persons|those|teams?|households|homes|branch(?:es)?|depots?|sites?|wards?|clinics?|shops?|stores?|hotels?|customers|clients|patients|guests|tenants|members|students|subscribers|users|whoever|channels?|groups?) (?:with|on|at|in|who (?:have|pay|earn|spend)|that (?:have|has|spend)|paying|earning|having) (?:the )?$/iu;
const UNLIKE = /\b(?:unlike|in contrast|for (?:other|most|many) )/iu;
const WEIGHED =
	/\b(?:impossible|unrealistic|contradict\p{L}*|incompatible|rarely|seldom|hardly|whoever|anyone who|anybody who|tempting|at odds|myth|claims? to|so-called|naive|pretend|if|whether|options?|compar(?:e|es|ed)|conflict|both were|different)\b/iu;
const CHOOSES = /\b(?:either|choos\p{L}+|chose|choice|rather|instead)\b/iu;
const NEED_NOT_CHOOSE =
	/\b(?:no contradiction|(?:not|n['’]t|never|no need to|no longer|without) (?:have to |has to |need to |to )?(?:be )?(?:choos\p{L}+|choice|contradict\p{L}*|compromis\p{L}+)|cho(?:ice|ose) (?:is )?(?:not|never)|refuse to choose|no (?:choice|trade-?off|conflict|compromise)s?)\b/iu;
/** "No rival will match it", "not only … but", "nothing less": words of denial that deny nothing. */
const NO_DENIAL =
	/\b(?:not (?:only|just|merely|least)|no less|nothing (?:less|short|but)|no exceptions?|without exception|no matter|nobody else|no(?: other)? \p{L}+ (?:will|shall|can|could|comes?))\b/iu;
