import type { Argument } from "../argument/argument";
import type { Reading } from "../argument/reading";
import type { Passage } from "../text/document";

/** Minutes tell what people said and settled: they ask nobody for anything, whatever sums and scores they name. */
export function isMinutes(argument: Argument): boolean {
	const readings = authored(argument, argument.document.passages).filter(({ wordCount }) => wordCount > 0);
	const opening = readings.slice(0, PASSAGES_OF_AN_OPENING);
	const isTitled = opening.some((reading) => isLabel(reading) && reading.test(TITLE));
	const hasRoll = opening.some((reading) => reading.test(ROLL));
	if (!isTitled && !hasRoll) return false;
	const labels = readings.filter(isLabel);
	const isLabelled = (pattern: RegExp) => labels.some((reading) => reading.test(pattern));
	if (isLabelled(AGENDA) && isLabelled(ACTIONS)) return true;
	const signs = [isTitled, hasRoll, readings.some((reading) => reading.test(VOTE)), isLabelled(SETTLED)];
	return signs.filter((isThere) => isThere).length >= SIGNS_OF_MINUTES;
}

/** Mails of several people below each other: by then somebody has answered. */
export function isThread(argument: Argument): boolean {
	const { passages } = argument.document;
	const readings = authored(
		argument,
		passages.filter(({ kind }) => kind !== "cell"),
	);
	const senders = new Set<string>();
	for (const reading of readings) {
		if (reading.test(SENDER)) senders.add(SENDER.exec(reading.text)![1]!.trim().toLowerCase());
	}
	return senders.size >= SENDERS_OF_A_THREAD && readings.some((reading) => reading.test(REPLY));
}

function authored(argument: Argument, passages: readonly Passage[]): readonly Reading[] {
	return passages
		.filter((passage) => argument.voiceOf(passage) === "author")
		.map((passage) => argument.readingOf(passage));
}

function isLabel(reading: Reading): boolean {
	return reading.wordCount <= WORDS_OF_A_LABEL;
}

const PASSAGES_OF_AN_OPENING = 12;
const WORDS_OF_A_LABEL = 14;
const SIGNS_OF_MINUTES = 2;
const SENDERS_OF_A_THREAD = 3;

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
