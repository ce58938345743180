import type { Action } from "./actions";
import type { Argument } from "./argument";
import { isLikelyName, isOpen } from "./somebody";
import { verbs } from "./work-words";

/**
 * Items of one list are built alike. Where some name who acts before "to order", before "orders" or before a colon, what
 * stands in that place is an owner in the others too, unless it is a thing; and "same" or "she" is whoever came before.
 */
export function withParallelOwners(argument: Argument, actions: readonly Action[]): readonly Action[] {
	if (actions.every(({ owner }) => owner)) return actions;
	const openings = actions.map((action) => openingOf(argument, action));
	const places = new Set(
		openings.filter((_, index) => isNamedThere(argument, actions[index]!)).map((each) => each?.place),
	);
	let last: Action["owner"];
	return actions.map((action, index) => {
		const opening = openings[index];
		const isAlike = opening !== undefined && places.has(opening.place) && mayAct(opening.who, opening.place);
		const isSame = last !== undefined && AS_BEFORE.test(textOf(argument, action));
		last = action.owner ?? (isAlike || isSame ? { passage: action.passage, range: action.range } : undefined);
		return last === action.owner ? action : { ...action, owner: last };
	});
}

type Place = "before to" | "before a verb" | "before a colon";

interface Opening {
	readonly who: string;
	readonly place: Place;
}

/** The words of an action in which somebody may stand first, without a time that opens them. */
function openingOf(argument: Argument, action: Action): Opening | undefined {
	const text = textOf(argument, action).replace(OPENING_TIME, "");
	const to = BEFORE_TO.exec(text);
	if (to && (verbs.has(to[2]!) || ACTS_ON.test(text.slice(to[0].length)))) return { who: to[1]!, place: "before to" };
	const colon = BEFORE_COLON.exec(text);
	if (colon) return { who: colon[1]!, place: "before a colon" };
	for (const match of text.slice(0, LONGEST_SUBJECT).matchAll(VERB_AND_OBJECT)) {
		const who = text.slice(0, match.index).trim();
		if (who === "" || ENDS_OPEN.test(who) || BEGINS.test(match[1]!) || !isVerbOfWork(match[1]!)) continue;
		if (!/[^s]s$/u.test(match[1]!) && !MANY.test(who)) continue;
		return AUXILIARY.test(who) ? undefined : { who, place: "before a verb" };
	}
	const [, who] = IN_PRESENT.exec(text) ?? [];
	return who && !AUXILIARY.test(who) ? { who, place: "before a verb" } : undefined;
}

function textOf(argument: Argument, { passage, range }: Action): string {
	return argument
		.readingOf(passage)
		.text.slice(range.start, range.end)
		.replace(/^[^\p{L}\d]+/u, "");
}

/** The owner stands in the very words of the action, and neither in brackets nor behind a dash. */
function isNamedThere(argument: Argument, action: Action): boolean {
	const { owner, passage, range } = action;
	const isInside = owner?.passage === passage && owner.range.start <= range.start;
	return isInside && !/[([]|\s[–—|/-]\s|;\s/u.test(textOf(argument, action));
}

function mayAct(who: string, place: Place): boolean {
	const words = who.split(/\s+/u);
	const head = who.replace(/ (?:of|for|from|in|at|on) .*$/u, "");
	if (words.length > WORDS_OF_A_SUBJECT || isOpen(who) || NO_SUBJECT.test(who) || THING.test(head)) return false;
	if (verbs.has(words[0]!.toLowerCase()) && !isPlural(words[0]!)) return false;
	if (place !== "before a colon") return true;
	return isLikelyName(words[0]!) && words.slice(1).every((word) => /^(?:\p{Lu}[\p{L}’'-]+|and|of|&)$/u.test(word));
}

/** "Stores", "Facilities": in capitals and with an s, a department sooner than an order. */
function isPlural(word: string): boolean {
	return /^\p{Lu}\p{Ll}+s$/u.test(word);
}

function isVerbOfWork(word: string): boolean {
	return [word, word.replace(/s$/u, ""), word.replace(/es$/u, ""), word.replace(/ies$/u, "y")].some((form) =>
		verbs.has(form),
	);
}

const WORDS_OF_A_SUBJECT = 6;
const LONGEST_SUBJECT = 70;

/** "By 3 June, …", "12 May: …", "Q2: …", "From April …". */
const OPENING_TIME =
	/^(?:(?:by|from|on|in|until|before|after) (?:the )?(?:end of |mid-?|early |late )?)?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?: \d{1,2}(?!\d))?(?: 20\d\d)?|(?:week|month|day|year) \d+|Q[1-4](?: 20\d\d)?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)(?::|,| [–—-])?\s+/iu;
const BEFORE_TO = /^([^,;:.()]{2,60}?(?: \([^()]{1,20}\))?) to (?!be\b)(\p{Ll}{3,})\b/u;
/** What follows a verb sooner than a noun: "to sanction by", "to count the". */
const ACTS_ON = /^ (?:the|an?|our|all|each|every|both|this|these|by|on|\d)\b/u;
/** Only of many is the verb bare: "Two trustees interview". */
const MANY = /(?:s|staff|team|people|crew|men|women|I)$/iu;
/** "The deputy registrar counts no-shows": one of them, and the first word with an s. */
const IN_PRESENT =
	/^((?:The|An?|One|Each|My|Our|Her|His) (?:(?!\p{Ll}+s\b)[\p{L}-]+ ){0,3}\p{L}+) \p{Ll}{2,}[^s\W]s (?!(?:of|for|in|on|at|by|with|from|to|and|or|as|into|is|are|was|were|will|that|which)\b)[\p{L}\d]/u;
const BEFORE_COLON = /^(\p{Lu}[^,;:.()\d]{1,40}):\s/u;
const VERB_AND_OBJECT =
	/\s(\p{Ll}{3,})(?=\s(?:the|an?|our|all|both|each|every|it|us|them|this|these|their|his|her|its|two|three|four|five|six|ten|\d))/gu;
/** A subject does not end so: "the list of", "new and". */
const ENDS_OPEN = /(?:^|\s)(?:of|for|in|on|at|by|with|from|to|and|or|all|new|the|an?|our|that|which|who|not)$/iu;
/** "Same: …", "Ditto, …", "She also books the room". */
const AS_BEFORE = /^(?:(?:the )?same|ditto|idem|as above)(?=[:,]|\s[–—-]\s)|^(?:she|he) (?:also |then )?\p{Ll}{3,}/iu;
/** What a programme does as well as somebody: "Recruitment starts in May". */
const BEGINS = /^(?:starts?|begins?|runs?|opens?|goes|follows?|covers?|includes?|continues?|ends?|closes?)$/u;
/** "A dashboard will be built showing": the verb has come before. */
const AUXILIARY = /\b(?:will|shall|must|should|can|may|to|be|been|is|are|was|were|has|have|had)\b/iu;
/** Times and phases stand before a colon as well; pronouns and things act for nobody. */
const NO_SUBJECT =
	/^(?:phase|stage|step|wave|week|month|day|quarter|year|part|track|stream|sprint|it|this|that|these|those|there|what|nothing|everything|here|next|then|first|finally|access|ability|how|when|where|if|once)\b/iu;
/** What runs, starts and reports by itself, or is done. */
const THING =
	/\b(?:pilots?|projects?|programmes?|programs?|services?|systems?|tools?|apps?|forms?|letters?|contracts?|data|results?|reports?|surveys?|trainings?|tests?|trials?|launch|go-live|roll-?outs?|reviews?|decisions?|budgets?|costs?|plans?|phases?|stages?|steps?|scores?|ratings?|texts?|messages?|alerts?|portals?|pages?|sites?|websites?|dashboards?|lines?|queues?|calls?|cases?|changes?|licen[cs]es?|measures?|targets?|processe?s?|rules?|scripts?|cards?|screens?|buttons?|bots?|chatbots?|models?|modules?|interfaces?|visits?|meetings?|sessions?|workshops?|courses?|fees?|prices?|funds?|posts?|places?|rooms?|lists?|maps?|signs?|posters?|leaflets?|newsletters?|numbers?|time|work|efforts?|steps|need|option|right|way|permission|request|response|answers?|\p{L}{3,}(?:tion|ment|sion|ance|ence|ness|acity)s?(?<!department|management|association|organi[sz]ation|finance|maintenance|administration|compliance|insurance|procurement|education|recruitment|assurance))$/iu;
