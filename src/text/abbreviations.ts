/**
 * What the stop after a word may mean besides the end of a sentence:
 * - `joined`: an abbreviation that never stands last ("Dr. Ruiz", "vs. 12%");
 * - `numbered`: one only if a number follows ("No. 1", "Jan. 5");
 * - `name`: one that may stand last ("Acme Inc."), which only a word that opens a sentence shows;
 * - `time`: "7 p.m.", which a capital ends unless it belongs to the time.
 */
export type Abbreviation = "joined" | "numbered" | "name" | "time";

/** What kind of abbreviation the word before a stop is, if it is one. The word comes without that stop. */
export function abbreviationOf(word: string): Abbreviation | undefined {
	if (/^\p{Lu}$/u.test(word)) return "name";
	const known = ABBREVIATIONS.get(word.toLowerCase());
	if (known) return known;
	if (CAPITALISED_NUMBERED.has(word)) return "numbered";
	return word !== "p.a" && /^(?:\p{L}\.)+\p{L}$/u.test(word) ? "name" : undefined;
}

/** Whether a word is one of those that commonly open a sentence and are no part of a name. */
export function opensSentence(word: string): boolean {
	return OPENERS.has(/^\p{L}*/u.exec(word)![0]) && !word.endsWith(".");
}

/** Whether a word after "7 p.m." belongs to the time. */
export function belongsToTime(word: string): boolean {
	return TIME_WORDS.has(/^\p{L}*/u.exec(word)![0]);
}

/** Whether a word before a single letter makes of it a label, as in "option B" or "appendix C". */
export function takesLetter(word: string): boolean {
	return LABELLED.has(word.toLowerCase());
}

/** Whether a word is the suffix of a company's name, as after "Yahoo!". */
export function isCompanySuffix(word: string): boolean {
	return /^(?:Inc|Ltd|Corp|Co|LLC|Holdings)\b/.test(word);
}

/** Whether a word is a verb of saying, as in `"Why now?" Ana asked`. */
export function isSayingVerb(word: string): boolean {
	return /^(?:said|says|asked|asks|wrote|writes|replied|replies|told|tells|added|adds|explained|noted|shouted)\b/.test(
		word,
	);
}

const words = (text: string): string[] => text.trim().split(/\s+/);

function listed(kind: Abbreviation, text: string): [string, Abbreviation][] {
	return words(text).map((word) => [word, kind]);
}

const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map([
	...listed(
		"joined",
		"dr mr mrs ms mx messrs ing prof rev hon gen sen rep gov pres capt cmdr cdr col lt maj sgt insp supt engr adv smt sra srta dott mt ft",
	),
	...listed("joined", "vs v cf e.g i.e eg ie viz approx appx ca c circa incl excl est avg esp resp w.r.t a.k.a"),
	...listed(
		"numbered",
		"no nos nr fig figs sec sect vol vols ch chap pp p pt art eq tab ext tel ref para ver app ex max min rs kr",
	),
	...listed("name", "inc corp ltd co cos llc plc bros jr sr st ste ave blvd rd al dept govt intl assn univ natl hr fr"),
	...listed("time", "a.m p.m"),
]);

/** Months and days, which are words of their own in small letters. */
const CAPITALISED_NUMBERED = new Set(
	words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"),
);

const TIME_WORDS = new Set(
	words(`
		ET EST EDT PT PST PDT CT CST CDT MT MST MDT GMT UTC BST CET CEST Eastern Pacific Central Mountain
		Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
		September October November December
	`),
);

const LABELLED = new Set(
	words(`
		option plan appendix exhibit annex vitamin group tier phase type series class scenario table figure grade team
		part section level round segment cohort variant version region zone alternative proposal vendor supplier site tranche reg regulation
	`),
);

const OPENERS = new Set(
	words(`
		A An The This That These Those We It Its I In On At By For From With As If When While After Before Since Because
		But And Or So Yet Our Your Their My His Her He She They You There Here What Why How Who Which Where All Any Each
		Every Both Some Many Most More No Not None Now Then Next Today Once Under Over Despite Although Though However
		Therefore Meanwhile Instead Finally Also Only Even Still To Per Between During Without Within Until Unless Given
		Assuming Customers Nobody Everyone Today Last Such Another Other Please Let Is Are Was Were Has Have Had Do Does
		Did Will Would Should Could Can May Nothing Total Approving One Two Three Four Five
	`),
);
