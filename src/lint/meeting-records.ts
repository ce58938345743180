import type { Argument } from "../argument/argument";
import type { Reading } from "../argument/reading";

/** Minutes tell what people said and settled: they ask nobody for anything, whatever sums and scores they name. */
export function isMinutes(argument: Argument): boolean {
	const signs = new Set<Sign>();
	let passages = 0;
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) !== "author") continue;
		const reading = argument.readingOf(passage);
		if (reading.wordCount === 0) continue;
		const isOpening = passages++ < PASSAGES_OF_AN_OPENING;
		for (const sign of signsIn(reading, isOpening)) signs.add(sign);
	}
	if (!signs.has("title") && !signs.has("roll")) return false;
	if (signs.has("agenda") && signs.has("actions")) return true;
	return ["title", "roll", "vote", "settled"].filter((sign) => signs.has(sign as Sign)).length >= SIGNS_OF_MINUTES;
}

/** Mails of several people below each other: by then somebody has answered. */
export function isThread(argument: Argument): boolean {
	const senders = new Set<string>();
	let replies = 0;
	for (const passage of argument.document.passages) {
		if (passage.kind === "cell" || argument.voiceOf(passage) !== "author") continue;
		const reading = argument.readingOf(passage);
		if (reading.test(REPLY)) replies++;
		if (reading.test(SENDER)) senders.add(SENDER.exec(reading.text)![1]!.trim().toLowerCase());
	}
	return senders.size >= SENDERS_OF_A_THREAD && replies >= 1;
}

/** What shows that a text keeps a meeting: its title, who was there, how it voted, what it settled. */
type Sign = "title" | "roll" | "vote" | "settled" | "agenda" | "actions";

const PASSAGES_OF_AN_OPENING = 12;
const WORDS_OF_A_LABEL = 14;
const SIGNS_OF_MINUTES = 2;
const SENDERS_OF_A_THREAD = 3;

function signsIn(reading: Reading, isOpening: boolean): readonly Sign[] {
	const signs: Sign[] = [];
	const isLabel = reading.wordCount <= WORDS_OF_A_LABEL;
	if (isOpening && isLabel && reading.test(TITLE)) signs.push("title");
	if (isOpening && reading.test(ROLL)) signs.push("roll");
	if (reading.test(VOTE)) signs.push("vote");
	if (!isLabel) return signs;
	if (reading.test(SETTLED)) signs.push("settled");
	if (reading.test(AGENDA)) signs.push("agenda");
	if (reading.test(ACTIONS)) signs.push("actions");
	return signs;
}

/** "Minutes of the tenants' circle", "Meeting notes: night bus"; not "12 minutes at the till". */
const TITLE =
	/^\W*minutes(?: of\b|\s*[:–—(,|]|\s-\s|\s*$|\s\d)|\b(?:meeting|board|committee|council|assembly|steering|team) minutes\b|\b(?:meeting|call|workshop) notes\b|\bnotes (?:of|from) (?:the |our |a )?(?:[a-z]+ ){0,3}(?:meeting|call|workshop)\b/iu;
/** Who was there, who was not, and who wrote it down. "Present: 14 minutes" is a state of things, "Attendance: 340" a figure. */
const ROLL =
	/(?:^|\n)\W*(?:attendees|attending|in attendance|apologies|absent|regrets|minutes (?:recorded|taken|kept|written)(?: by)?|minute[- ]taker|note[- ]?taker|scribe)(?: \([^)\n]{0,40}\))?\s*(?:[:|]|$)|(?:^|\n)\W*present\s*:\s*\p{L}[^\n]{2,}[,;]|\b(?:members|people|persons|present) in attendance\b/iu;
const VOTE =
	/\bmeeting (?:was )?(?:adjourned|closed|ended)\b|\badjourned at\b|\bcalled to order\b|\bmotion (?:was )?(?:carried|passed|approved|defeated)\b|\bseconded(?: by\b|[.;,]| and )|\b(?:unanimously|nem\.? con\.?) (?:approved|agreed|adopted|carried|passed)\b|\bcarried (?:unanimously|nem)\b|\bmatters arising\b|\bminutes of the (?:last|previous) meeting\b/iu;
const SETTLED =
	/^[\W\d]*(?:(?:key|main|final) )?(?:decisions?|resolutions?|votes?) (?:made|taken|outcome|reached|passed|recorded|agreed)\b|^[\W\d]*(?:decided|agreed|resolved)\s*:/iu;
const AGENDA =
	/^[\W\d]*(?:(?:key|main) )?(?:agenda|discussions?|items discussed|topics discussed)(?: (?:points?|items?|summary|notes))?\W*$/iu;
const ACTIONS = /^[\W\d]*(?:agreed )?(?:action (?:items|points|log)|actions (?:agreed|arising))\W*$/iu;
const SENDER = /(?:^|\n)\W*From\W*:\W*([^\n]{2,60})/u;
const REPLY = /(?:^|\n)\W*Subject\W*:\W*(?:re|aw|sv|rv|antw)\s*:/iu;
