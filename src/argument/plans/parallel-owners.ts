import type { Argument } from "../argument";
import { matchesIn } from "../patterns/matches";
import { firstWord, isFunction, isLikelyName, isNamed, isOffice, isOpen } from "../somebody";
import type { Action } from "./actions";
import { lengthOfOpeningTime } from "./opening-times";
import { verbs } from "./work-words";

/**
 * Items of one list are built alike. Where some name who acts before "to order", before "orders" or before a colon, what
 * stands in that place is an owner in the others too, unless it is a thing; where all say that somebody acts, all are
 * owners; and "same" or "she" is whoever came before.
 */
export function withParallelOwners(argument: Argument, actions: readonly Action[]): readonly Action[] {
	if (actions.every(({ owner }) => owner)) return actions;
	const openings = actions.map((action) => openingOf(argument, action));
	const named = openings.filter((opening, index) => isNamedThere(argument, actions[index]!, opening));
	const places = new Set(named.map((opening) => opening!.place));
	const departments = new Set(
		openings.flatMap((each) => (each && LABELS.has(each.place) && isDepartment(each) ? each.who : [])),
	);
	if (departments.size > 1) for (const place of LABELS) places.add(place);
	if (openings.length > 1 && openings.every((each) => each?.place === "subject" && mayAct(each))) places.add("subject");
	if (actions.some((action) => BOTH.test(textOf(argument, action)))) places.add("before a colon");
	let last: Action["owner"];
	return actions.map((action, index) => {
		const opening = openings[index];
		const isAlike = opening !== undefined && places.has(opening.place) && mayAct(opening);
		const isSame = last !== undefined && AS_BEFORE.test(textOf(argument, action));
		last = action.owner ?? (isAlike || isSame ? { passage: action.passage, range: action.range } : undefined);
		return last === action.owner ? action : { ...action, owner: last };
	});
}

type Place = "subject" | "before a colon" | "before a dash" | "before an arrow" | "behind a colon" | "behind a comma";

interface Opening {
	readonly who: string;
	readonly place: Place;
	/** What is done, behind that place. */
	readonly rest: string;
}

/** The words of an action in which somebody may stand first, without a time that opens them. */
function openingOf(argument: Argument, action: Action): Opening | undefined {
	const whole = textOf(argument, action);
	return openingIn(whole.slice(lengthOfOpeningTime(whole), LONGEST_OPENING));
}

function openingIn(text: string): Opening | undefined {
	const behind = BEHIND_COLON.exec(text);
	if (behind && verbs.has(firstWord(text)) && !verbs.has(firstWord(behind[1]!)))
		return { who: behind[1]!, place: "behind a colon", rest: "" };
	const aside = BEHIND_COMMA.exec(text);
	if (aside && verbs.has(firstWord(text)) && !verbs.has(firstWord(aside[1]!)))
		return { who: aside[1]!, place: "behind a comma", rest: "" };
	for (const [place, pattern] of PLACES) {
		const match = pattern.exec(text);
		if (!match) continue;
		const who = match[1]!;
		const rest = text.slice(match[0].length);
		if (match[2] && !verbs.has(match[2]) && !ACTS_ON.test(rest)) continue;
		// "Prepare – Ana writes the guide": the label says what is done, and the rest who does it.
		const inner = LABELS.has(place) && (isDeed(who) || NO_SUBJECT.test(who)) ? openingIn(rest) : undefined;
		return inner?.place === "subject" ? inner : { who, place, rest };
	}
	const who = beforeVerb(text);
	if (!who || AUXILIARY.test(who)) return undefined;
	return { who, place: "subject", rest: text.slice(who.length) };
}

/** What stands before the first word that can be the verb of a sentence in the present. */
function beforeVerb(text: string): string | undefined {
	for (const match of matchesIn(text.slice(0, LONGEST_SUBJECT), WORD_AND_NEXT)) {
		const [verb, next] = [match[1]!, match[2]!];
		const who = text.slice(0, match.index).trim();
		if (who === "" || ENDS_OPEN.test(who) || BEGINS.test(verb) || !isVerbOfWork(verb)) continue;
		const isPlainObject = OBJECT.test(next) || (UNIT_OR_STAFF.test(` ${who}`) && !NO_OBJECT.test(next));
		if (/[^s]s$/u.test(verb) ? !NO_OBJECT.test(next) : (MANY.test(headOf(who)) || / and /u.test(who)) && isPlainObject)
			return who;
	}
	return IN_PRESENT.exec(text)?.[1];
}

/** "Nurses on Ward 6": nurses. */
function headOf(who: string): string {
	return who.replace(/ (?:of|for|from|in|at|on) .*$/u, "");
}

function textOf(argument: Argument, { passage, range }: Action): string {
	return argument
		.readingOf(passage)
		.text.slice(range.start, range.end)
		.replace(/^[^\p{L}\d]+/u, "");
}

/** The owner stands in the very words of the action: in its label, or elsewhere neither in brackets nor behind a dash. */
function isNamedThere(argument: Argument, action: Action, opening: Opening | undefined): boolean {
	const { owner, passage, range } = action;
	const isInside = owner?.passage === passage && owner.range.start <= range.start;
	if (!isInside || !opening) return false;
	if (!LABELS.has(opening.place)) return !/[([]|\s[–—|/-]\s|;\s/u.test(opening.rest);
	const reading = argument.readingOf(passage);
	const start = reading.text.indexOf(opening.who, range.start);
	return (
		isOffice(opening.who) || namesPersons(opening.who) || isNamed(reading, { start, end: start + opening.who.length })
	);
}

/** "Engineering: fix the bug", "Board – approve the pilot": a function of the company, and what it is to do. */
function isDepartment({ who, rest }: Opening): boolean {
	return (isFunction(who) || isOffice(who)) && verbs.has(firstWord(rest));
}

/** "Karen", "Ben and Chloe", "Linda Park". */
function namesPersons(who: string): boolean {
	return who.split(/ (?:and|&) |\s/u).every(isLikelyName);
}

function mayAct({ who, place, rest }: Opening): boolean {
	const words = who.split(/\s+/u);
	const head = headOf(who);
	if (place === "subject" && RECEIVES.test(rest)) return false;
	if (
		words.length > (/ and /u.test(who) ? WORDS_OF_TWO_SUBJECTS : WORDS_OF_A_SUBJECT) ||
		(isOpen(who) && !PARTY.test(who)) ||
		NO_SUBJECT.test(who)
	)
		return false;
	if (THING.test(head) && !/ Services$/u.test(head)) return false;
	if (LABELS.has(place)) return words.length <= WORDS_OF_A_LABEL && (words.length > 1 || !isDeed(who));
	const mayOrder = verbs.has(words[0]!.toLowerCase()) && !isPlural(words[0]!) && !IN_CAPITALS.test(who);
	return !mayOrder || UNIT_OR_STAFF.test(` ${head}`);
}

const LABELS: ReadonlySet<Place> = new Set(["before a colon", "before a dash", "before an arrow"]);
/** Who is no colleague is a party all the same. */
const PARTY = /^(?:(?:the|our|their) )?(?:vendor|supplier|agency|contractor|consultant)s?$/iu;
const UNIT_OR_STAFF =
	/ (?:teams?|tutors?|leads?|managers?|agents?|staff|crews?|officers?|nurses?|desks?|groups?|boards?|committees?|office|department|unit|workers?|vendors?|agency|agencies|partners?|suppliers?|contractors?|cent(?:re|er)s?|teachers?|heads?|branches|depots?)$/iu;

/** "Group CX": no order has its object in capitals and a verb behind. */
const IN_CAPITALS = /^\p{Lu}\p{Ll}+ \p{Lu}{2,4}$/u;

/** "Stores", "Facilities": in capitals and with an s, a department sooner than an order. */
function isPlural(word: string): boolean {
	return /^\p{Lu}\p{Ll}+s$/u.test(word);
}

function isVerbOfWork(word: string): boolean {
	return [word, word.replace(/s$/u, ""), word.replace(/es$/u, ""), word.replace(/ies$/u, "y")].some((form) =>
		verbs.has(form),
	);
}

/** "Training", "Test": what is done, unless it is a department. */
function isDeed(word: string): boolean {
	return (/ing$/u.test(word) || verbs.has(word.toLowerCase())) && !DEPARTMENTS.test(word);
}

const DEPARTMENTS =
	/^(?:billing|marketing|housing|purchasing|engineering|catering|planning|accounting|nursing|fundraising|merchandising|underwriting|licensing|ticketing|scheduling|support|research|audit|finance)$/iu;
const WORDS_OF_A_SUBJECT = 6;
const WORDS_OF_TWO_SUBJECTS = 9;
const WORDS_OF_A_LABEL = 4;
const LONGEST_SUBJECT = 70;
/** Who acts is told in the first characters, with a time before. */
const LONGEST_OPENING = 400;

/** What follows a verb sooner than a noun: "to sanction by", "to count the". */
const ACTS_ON = /^ (?:the|an?|our|all|each|every|both|this|these|by|on|\d)\b/u;
/** Only of many is the verb bare: "Two trustees interview". */
const MANY = /(?:s|staff|team|people|crew|men|women|I)$/iu;
/** "The deputy registrar counts no-shows": one of them, and the first word with an s. */
const IN_PRESENT =
	/^((?:[Tt]he|An?|One|Each|My|Our|Her|His) (?:(?!\p{Ll}+s\b)[\p{L}-]+ ){0,3}\p{L}+|\p{Lu}[\p{L}&]+(?:(?: of)? \p{Lu}[\p{L}&]+){1,3}|\p{Lu}\p{L}*\p{Lu}) \p{Ll}{2,}[^s\W]s (?!(?:of|for|in|on|at|by|with|from|to|and|or|as|into|is|are|was|were|will|that|which)\b)[\p{L}\d]/u;
const PLACES = [
	["subject", /^([^,;:.()]{2,60}?(?: \([^()]{1,20}\))?) to (?!be\b)(\p{Ll}{3,})\b/u],
	[
		"subject",
		/^([^,;:.()]{2,60}?)(?: \([^()]{2,30}\)|, [^,;:.()]{2,30},)?(?: (?:will|shall|must|(?:is|are) (?:to|going to|responsible for|accountable for|in charge of))|['’](?:ll|s going to)) (?!be\b|have\b|not\b|go live\b)(?=\p{Ll})/u,
	],
	["before a colon", /^(\p{Lu}[^,;:.()\d]{1,40}?)(?: \([^()]{2,40}\))?:\s/u],
	["before a dash", /^(\p{Lu}[^,;:.()\d–—]{1,40}?)(?: \([^()]{2,40}\))? [–—-] /u],
	["before an arrow", /^(\p{Lu}[^,;:.()\d]{1,40}?) (?:→|->|=>) /u],
] as const;
/** "Book the review: Hamish, 22 May". */
const BEHIND_COLON = /^[^:]{8,80}:\s(\p{L}[^,:;.()\d]{1,40}), [^,;:]{2,40}$/u;
/** "Set up the line, Jamal in IT, by 20 March", "order the badges, Procurement". */
const BEHIND_COMMA = /^[^,:;.]{8,90}, (\p{Lu}[^,:;.()\d]{1,40})(?:, [^,;:]{2,40})?\.?$/u;
const WORD_AND_NEXT = /\s(\p{Ll}{3,})(?=\s(\S+))/gu;
const OBJECT =
	/^(?:the|an?|our|all|both|each|every|it|us|them|this|these|their|his|her|its|out|up|on|two|three|four|five|six|ten|\d.*)$/u;
/** "Weekly reports sent to", "calls with": the word before is a noun. */
const NO_OBJECT =
	/^(?:of|for|in|at|by|with|from|and|or|as|is|are|was|were|will|that|which|\p{Ll}{2,}ed|sent|made|done|held|given|taken|written|shown|built|set|put|run|begin|start)\b/u;
/** A subject does not end so: "the list of", "new and". */
const ENDS_OPEN = /(?:^|\s)(?:of|for|in|on|at|by|with|from|to|and|or|all|new|the|an?|our|that|which|who|not)$/iu;
/** "Same: …", "Ditto, …", "She also books the room", "Both will present", "The group will meet again". */
const AS_BEFORE =
	/^(?:(?:the )?same|ditto|idem|as above|both)(?=[:,]|\s[–—-]\s)|^(?:(?:she|he|both) |(?:both|we all|we both|(?:the|this) (?:group|two|three)) (?:will|shall) |we (?:will|shall) (?:then )?(?=meet ))(?:also |then )?\p{Ll}{3,}/iu;
/** "Mark: get a quote. Lucy: talk to the contractor. Both: come back on the 19th": the labels are people. */
const BOTH = /^(?:both|same|ditto)(?=:|\s[–—-]\s)/iu;
/** What a programme does as well as somebody: "Recruitment starts in May". */
const BEGINS = /^(?:starts?|begins?|runs?|opens?|goes|follows?|covers?|includes?|continues?|ends?|closes?)$/u;
/** "All tenants will get a letter": something is done to them. */
const RECEIVES = /^\s?(?:get|receive|see|hear|find|know|learn|benefit|enjoy|experience|notice|feel)s?\b/u;
/** "A dashboard will be built showing": the verb has come before. */
const AUXILIARY = /\b(?:will|shall|must|should|can|may|to|be|been|is|are|was|were|has|have|had)\b/iu;
/** Times and phases stand before a colon as well; pronouns and things act for nobody. */
const NO_SUBJECT =
	/^(?:phase|stage|step|wave|week|month|day|quarter|year|part|track|stream|sprint|we|you|they|it|this|that|these|those|there|what|nothing|everything|here|next|then|first|finally|access|ability|how|when|where|if|once)\b/iu;
/** What runs, starts and reports by itself, or is done. */
const THING =
	/\b(?:pilots?|projects?|programmes?|programs?|services?|systems?|tools?|apps?|forms?|letters?|contracts?|data|results?|reports?|surveys?|texts?|wording|format|layout|content|trainings?|tests?|trials?|launch|go-live|roll-?outs?|reviews?|decisions?|budgets?|costs?|plans?|phases?|stages?|steps?|scores?|ratings?|messages?|alerts?|portals?|pages?|sites?|websites?|dashboards?|lines?|queues?|calls?|cases?|changes?|licen[cs]es?|measures?|targets?|processe?s?|rules?|scripts?|cards?|screens?|buttons?|bots?|chatbots?|models?|modules?|interfaces?|visits?|meetings?|sessions?|workshops?|courses?|fees?|prices?|funds?|posts?|places?|rooms?|lists?|maps?|signs?|posters?|leaflets?|newsletters?|numbers?|time|work|efforts?|need|option|right|way|permission|request|response|answers?|\p{L}{3,}(?:tion|ment|sion|ance|ence|ness|acity)s?(?<!department|management|association|organi[sz]ation|finance|maintenance|administration|compliance|insurance|procurement|education|recruitment|assurance|reception|operations?|collections?|admissions?|communications?|production|distribution|prevention))$/iu;
