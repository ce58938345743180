import type { ListItem, Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import { mentionsIn, type Reading } from "../reading";
import type { Said } from "./actions";
import { isPlaceInRow } from "./first-few";

/** A pilot, a first unit or a gate stands anywhere in the author's voice; what is launched everywhere "starts in" nothing small. */
export function smallerStepBefore(argument: Argument, launch: Passage): Said | undefined {
	for (const passage of argument.passagesWith("trial")) {
		if (passage === launch && !/pilot|trial|proof of/iu.test(passage.prose)) continue;
		if (isOfAnotherPart(passage, launch)) continue;
		const reading = argument.readingOf(passage);
		for (const trial of reading.of("trial")) {
			if (trial.tag !== "trial" || trial.quoted || !isLimited(reading.text, trial)) continue;
			const isDenied = mentionsIn(reading, trial.sentence, "negation").some(
				(negation) => negation.lastWord < trial.word && trial.word - negation.lastWord <= 6,
			);
			if (!isDenied && !isRejected(reading, trial)) return { passage, range: trial };
		}
	}
	for (const passage of argument.authored) {
		if (argument.standsUnder(passage, "glossary", "method") || isOfAnotherPart(passage, launch)) continue;
		const range = smallStartIn(argument.readingOf(passage));
		if (range && !isRejected(argument.readingOf(passage), range)) return { passage, range };
	}
	return undefined;
}

/** "**Late bus.** A trial in Moss…", an item among others with names, where the launch is of "One ticket", another of them. */
function isOfAnotherPart({ item }: Passage, launch: Passage): boolean {
	if (!item) return false;
	const words = wordsOf(launch.prose);
	const isLaunched = ({ passages }: ListItem) =>
		wordsOf(NAME_OF_PART.exec(passages[0]?.prose ?? "")?.[0] ?? "").some((word) => words.includes(word));
	return !isLaunched(item) && item.list.items.some(isLaunched);
}

const NAME_OF_PART = /^[^.:]{3,40}[.:]/u;

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

/** What begins or goes first is a smaller step where it is some of the units; a season, a topic or the first weeks are none. */
function isLimited(text: string, { start, end }: Span): boolean {
	const words = text.slice(start, end);
	const behind = text.slice(end, end + 60);
	if (/^(?:first|initial)/iu.test(words) && SPAN_OF_TIME.test(behind)) return false;
	if (isPlaceInRow(words, behind)) return false;
	if (FIRST_RELEASE.test(words)) return SOME_UNITS.test(behind);
	if (TESTED_WITH.test(words) && TEXTS.test(text.slice(Math.max(0, start - 40), start))) return false;
	if (PART_OF_THING.test(words)) return !/[,(–-]\s*$/u.test(text.slice(0, start));
	if (NAMES_OF_METHODS.test(words))
		return /\b(?:sites?|branch|branches|stores?|clients?|customers?|units?|teams?|project)\b/iu.test(behind);
	return !BEGINS_WITH.test(words) || SOME_UNITS.test(behind);
}

/** "The first two weeks of October". */
const SPAN_OF_TIME =
	/^(?:[- ]\p{L}+)?[- ](?:days?|weeks?|months?|quarters?|years?|hours?|steps?|questions?|calls?|sentences?|pages?|points?|meetings?)\b/u;
/** "App, phase 1" is the first part of a thing that is bought. */
const PART_OF_THING = /^(?:phase|stage|wave|first phase)\b/iu;
/** "No refunds in the first release" limits what a thing can do, "first release at the north pier" where. */
const FIRST_RELEASE = /^(?:first|initial) (?:release|version|build)$/iu;
/** "New notices, tested with five readers": whether words are understood. */
const TESTED_WITH = /^(?:test|tried)/iu;
const TEXTS =
	/\b(?:letters?|texts?|wording|forms?|templates?|scripts?|messages?|notices?|leaflets?|drafts?|questionnaires?|sheets?|e-?mails?|screens?|designs?|signs?|pages?)\b[^.;|]{0,16}$/iu;
const NAMES_OF_METHODS = /^(?:lighthouse|prototypes?)$/iu;
const BEGINS_WITH = /^(?:begin|start)|^run in$|^to see whether$/iu;
const SOME_UNITS =
	/^\s(?:(?:the|our|an?|with|in|at|on|only|just|its|their)\s){0,2}(?:(?:[2-9]|1\d|one|two|three|four|five|six|seven|eight|single|few|some|first|handful|small(?:er|est)? (?:group|number|team|unit|site|branch|part|set)|test|pilot)\b|(?:[\p{L}-]+\s){0,2}(?:branch|store|site|ward|depot|clinic|region|district|unit|team|hotel|office|station|school|hospital|city|county|country|market|campus|plant|line|route|terminal|segment|cluster|hub|zone|patch|area)\b|(?!January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Fall|Easter|Monday|Q\d)\p{Lu}\p{Ll}+)/u;

function isRejected({ text, sentences }: Reading, at: Span): boolean {
	const index = sentences.findIndex(({ start, end }) => start <= at.start && at.start < end);
	const sentence = sentences[index];
	if (!sentence) return false;
	const words = text.slice(sentence.start, sentence.end);
	const next = sentences[index + 1];
	const isDropped = ONCE_THOUGHT_OF.test(words) && next !== undefined && BUT.test(text.slice(next.start, next.end));
	return isDropped || isNotTaken(words);
}

/** "We begin with two sites"; not what somebody else would like, nor what a word means. */
function smallStartIn(reading: Reading): Span | undefined {
	const match = reading.test(FIRST) ? FIRST.exec(reading.text) : null;
	if (!match) return undefined;
	const quotes = reading.text.slice(0, match.index).match(/["“”]/gu)?.length ?? 0;
	return quotes % 2 === 0 ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** What was thought of and not done. */
export const REJECTED =
	/\b(?:considered but|rejected|turned (?:it |this |that |them )?down|dropped (?:it|the idea|this idea|that idea)|dismissed|ruled out|decided against|no need for|unnecessary|skip(?:ped)?)\b/iu;

const THOUGHT_OF =
	"(?:did|have|had|we) (?:talk|talked|think|thought|discuss|discussed|consider|considered|look|looked|debate|debated|weigh|weighed)\\b";
/** "We did talk about trying it in one hotel, but…", "a partial launch would dilute it": a smaller step that is not taken. */
const DISMISSED = new RegExp(
	`\\b(?:${THOUGHT_OF}[^.;]{0,80}\\bbut|(?:trial|pilot|test|phas\\p{L}+|partial|gradual|staged)[^.;]{0,40} (?:would|will) (?:only |just )?(?:take|dilute|delay|slow|spoil|kill|waste|cost|lose|confuse|postpone))(?![\\p{L}])`,
	"iu",
);
/** "We had considered to start with one pier. But the notice is printed for all." */
const ONCE_THOUGHT_OF = new RegExp(`\\b${THOUGHT_OF}`, "iu");
const BUT = /^\W*(?:but|however|yet|in the end|still)\b/iu;

/** Nor what is only asked, "Has anyone tried it?". */
function isNotTaken(sentence: string): boolean {
	return REJECTED.test(sentence) || DISMISSED.test(sentence) || /\?\W*$/u.test(sentence);
}

const FIRST =
	/\b(?:(?:we|will|to|would|could|then) (?:start|begin)s?|starting|beginning|starts?|first) (?:small|with (?:one|two|three|four|a few|some|a single)\b|in (?:one|two|three|four|a few|a single)\b)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\d?) (?!(?:days?|weeks?|months?|quarters?|years?|hours?|of)\b)(?:\w+ ){1,2}first(?=[.,;:]|\W*$)|\b(?:one|two|three) (?:\w+ )?first\b|\bwe (?:have )?tried (?:\p{L}+ ){1,4}(?:in|at|on|with)\b|\bone at a time\b|\bin (?:two|three|four|five) waves\b|\b(?:step|phase|stage|wave) (?:one|1) is (?:just|only|limited to|confined to)\b|\bone \p{L}+ of (?:the |our )?\d+\b/iu;
