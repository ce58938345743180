import { oncePerReading } from "./memory";
import { matchesIn } from "./patterns/matches";
import { nouns, verbs } from "./plans/work-words";
import type { Reading } from "./reading";

/** The people whom a document knows by name, by each part of their names: "Priscilla", "Nakamura". */
export type People = ReadonlySet<string>;

/** A person by name: with an initial or a title, by first and last name, or known from elsewhere in the document. */
export function namesPerson(value: string, people: People): boolean {
	if (INITIALED.test(value) || TITLED.test(value)) return true;
	for (const pair of matchesIn(value, FULL_NAME)) if (!isOrdinary(pair[0])) return true;
	return mentionsPerson(value, people);
}

const INITIALED =
	/(?<![\p{L}.])(?:\p{Lu}\.[ -]?){1,3}(?:(?:de|da|dos|van|von|der|la|al|bin|el|O['’])\s?){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*/u;

const TITLED =
	/\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Hr|Fr|Sh|Er|Lic|Tuan|Cik|Bpk|Ibu|Mme|Sra?|Shri|Smt|Dato|Datuk|Puan|Encik|Sir|Dame|Engr|Ing|Adv|Capt|Cmdr|Cdr|Col|Maj|Lt|Sgt|Insp|Rev|Dott)\.?\s\p{Lu}[\p{L}'’-]+/u;

const FULL_NAME =
	/(?<![\p{L}-])\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:\p{Lu}\.|de|da|dos|van|von|der|la|al|bin|el|ibn))?\s(?:[OD]['’])?\p{Lu}\p{Ll}[\p{L}'’-]+(?![\p{L}-])/gu;

/** Capitalised pairs that are no names hold a word of the trade: "Customer Room", "Phase One", "Journey Mapping". */
export function isOrdinary(pair: string): boolean {
	return pair.split(/\s/u).some((word) => {
		const lower = word.toLowerCase();
		return (
			verbs.has(lower) ||
			nouns.has(lower) ||
			TRADE.test(lower) ||
			/(?:tion|ment|ness|ship|ing|ings|ery|ance|ence|ics)s?$/u.test(lower)
		);
	});
}

/** Words of business, time and place: capitalised, they name no person. */
export const TRADE =
	/^(?:accounts?|acting|advisory|assistant|associate|chief|deputy|interim|junior|vice|strategic|operational|technical|critical|immediate|additional|specific|major|current|after|agents?|agency|airport|annual|app|area|assets?|autumn|baseline|before|big|board|branch|branches|brand|business|call|cards?|care|case|cases|cent(?:er|re)|central|change|chat|check|city|claims?|client|clients|close|club|committee|community|company|contact|core|corporate|council|country|credit|customers?|cx|daily|dashboard|data|day|days|demand|desk|digital|direct|district|early|east|eastern|email|energy|europe|every|experience|express|field|final|first|fleet|forum|framework|free|full|gate|global|go|gold|good|great|green|group|guest|half|head|health|high|home|hospital|hour|house|hub|insights?|internal|international|island|issue|january|february|march|april|may|june|july|august|september|october|november|december|journey|journeys|key|lab|late|learning|legal|letters?|level|life|line|live|local|loyalty|lower|loop|management|map|maps|market|medical|member|mid|mobile|model|modules?|month|monthly|national|net|new|next|night|north|northern|office|one|online|open|order|orders|our|page|partner|patient|people|phase|phone|platform|plaza|point|policy|portal|post|premium|price|prime|principles?|privacy|process|product|products|programme?|project|promise|promoter|public|pulse|quality|quarter|quarterly|quick|rail|red|region|regional|retail|review|right|road|room|sales|saturday|scale|school|score|second|segment|self|senior|service|services|sign|single|site|smart|social|south|southern|spring|stage|standard|standards|station|status|step|store|stores|strategy|street|student|summer|sunday|super|supply|survey|system|systems|target|tariff|team|teams|terms|the|third|this|time|today|tools?|top|total|touchpoint|town|trade|travel|two|tier|unit|united|upper|value|vehicle|vendor|version|video|view|vision|voice|wave|way|weeks?|weekly|west|western|winter|wins?|work|workshop|world|year|years|young|your)$/u;

/** True where a text names one of the people whom the document knows, other than as whom something is done for. */
export function mentionsPerson(text: string, people: People): boolean {
	if (people.size === 0) return false;
	for (const word of matchesIn(text, /[\p{L}'’-]+/gu)) {
		const name = word[0].replace(/['’]s$/u, "");
		if (!people.has(name)) continue;
		if (!/\b(?:to|for|about|under|like)\s(?:the |our )?$/iu.test(text.slice(Math.max(0, word.index - 12), word.index)))
			return true;
	}
	return false;
}

/** The parts of each name that stands beside a role ("Priscilla Nakamura, VP Lending"), once for a document. */
export function peopleIn(readings: Iterable<Reading>): People {
	const known = new Set<string>();
	for (const reading of readings) {
		if (!reading.has("role")) continue;
		for (const part of namesIn(reading)) known.add(part);
	}
	return known;
}

const namesIn = oncePerReading((reading): readonly string[] => {
	const found: string[] = [];
	const roles = reading.of("role");
	for (const pair of matchesIn(reading.text, FULL_NAME)) {
		const end = pair.index + pair[0].length;
		const isBeside = roles.some(
			(role) =>
				(role.start >= end &&
					role.start - end <= WIDTH_OF_A_GAP &&
					/^[\s,(:;–—|-]+(?:the |our )?(?:[\p{Lu}][\p{L}]*\s){0,2}$/u.test(reading.text.slice(end, role.start))) ||
				(role.end <= pair.index && /^[\s,(:–—-]*\(?$/u.test(reading.text.slice(role.end, pair.index))),
		);
		if (!isBeside || isOrdinary(pair[0])) continue;
		for (const part of pair[0].split(/\s/u)) if (part.length > 2 && part !== part.toLowerCase()) found.push(part);
	}
	return found;
});

/** The given names of the people whom a passage calls by both names: "Mel" of "Mel Askew". */
export const givenNamesIn = oncePerReading((reading): readonly string[] =>
	matchesIn(reading.text, FULL_NAME).flatMap(([pair]) => (isOrdinary(pair) ? [] : [pair.split(/\s/u)[0]!])),
);

/** The same people in the same order have the same id, so that what depends on them can be remembered. */
export function idOf(people: People): number {
	let id = ids.get(people);
	if (id === undefined) {
		const names = [...people].join(" ");
		id = known.get(names);
		if (id === undefined) {
			if (known.size > MOST_GROUPS) known.clear();
			id = nextId++;
			known.set(names, id);
		}
		ids.set(people, id);
	}
	return id;
}

const MOST_GROUPS = 200;

const known = new Map<string, number>();

const ids = new WeakMap<People, number>();

let nextId = 0;

const WIDTH_OF_A_GAP = 30;
