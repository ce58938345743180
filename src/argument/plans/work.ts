import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { ATTRIBUTES, DECISION_VERBS, DEED_VERBS } from "../../lexicon/work";
import { firstWordsOf, formOfBody, isPassiveStatement, isSubject, tells } from "./work-forms";
import { verbs } from "./work-words";

/**
 * What an item of a plan is, by its wording.
 *
 * - `work`: it says what shall be done ("Launch…", "… will be trained", "Kick-off workshop").
 * - `attribute`: it says who, when, how much or how well of something else ("Owner: …", "Gate: if…").
 * - `statement`: it tells what is or was, asks or thanks.
 * - `unknown`: a noun phrase that may name work.
 */
export type Form = "work" | "attribute" | "statement" | "unknown";

/** Reads the form of an item's first sentence. */
export function formOf(sentence: string): Form {
	const known = forms.get(sentence);
	if (known) return known;
	const form = readForm(sentence);
	if (forms.size >= FORMS_REMEMBERED) forms.clear();
	forms.set(sentence, form);
	return form;
}

/** The same items are read at every keystroke elsewhere. */
const forms = new Map<string, Form>();

const FORMS_REMEMBERED = 4000;

function readForm(sentence: string): Form {
	const text = sentence
		.replace(QUOTED_NAME, "The ")
		.replace(/^\s*\(?[a-z\d]{1,3}[.)]\s/iu, "")
		.replace(/^[^\p{L}\d]+/u, "")
		.trim();
	if (text === "" || NO_ITEM.test(text)) return "statement";
	const coded = KEY_RESULT.exec(text);
	if (coded)
		return OUTCOME.test(text.slice(coded[0].length)) || GOES_FROM.test(text)
			? "statement"
			: formOfBody(text.slice(coded[0].length));
	const label = labelOf(text);
	if (label && attributes.has(lastWordOf(label)) && !OFFICE.test(label)) return "attribute";
	if (label && NO_WORK.test(label)) return "statement";
	const body = label ? text.slice(label.length).replace(/^[\s:–—-]+/u, "") : text;
	if (label && (SUM.test(body) || (FIGURE.test(body) && !MAY_BE_STEP.test(label) && !isOrder(label))))
		return "attribute";
	const own = formOfBody(body.replace(PROPOSED_TO, ""));
	if (label && ALLOCATION.test(label) && (own !== "work" || STAFF.test(body))) return "attribute";
	if (!label || own !== "unknown") return own;
	return formOfBody(label) === "work" ? "work" : "unknown";
}

/** "“Your berth is free” text": what a thing is called tells nothing of what is done. */
const QUOTED_NAME =
	/^[^\p{L}\d"“„«]*["“„«][^"“”„«»\n]{2,60}["”“»]\W{0,3}\s(?=(?!is\b|are\b|was\b|were\b|has\b|will\b)\p{Ll})/u;

/** "Head of Risk", "VP Customer Impact": an office, whatever it is over. */
const OFFICE =
	/^(?:the )?(?:\p{L}+ )?(?:head|director|manager|chief|president|controller|officer|secretary|minister|dean|chair|VP|SVP|EVP|AVP|GM|DGM|AGM)(?: of|,| for)? (?:the )?\p{Lu}/iu;

/** "Pilot: £40k and two engineers" says what the work takes. */
const SUM =
	/^(?:\p{Lu}{3}\s?|\p{Lu}{0,2}[$€£₹¥]\s?|Rs\.?\s?)\d|^\d[\d.,]*\s?(?:k|m|bn|million|thousand|crore|lakh)?\s?(?:€|EUR|USD|GBP|CHF|PLN|AED|INR)\b/u;

/** "Expected use: one rider in four", "Original opening: May", "Deferred items: benches": what was, may be, or is left out. */
const NO_WORK = /^(?:original|expected|projected|estimated|anticipated|deferred|postponed|parked|excluded)\s/iu;

/** "Confidence: 70%", "Riders kept: 1,300 more": a label and nothing but a figure. */
const FIGURE =
	/^(?:(?:about|around|up to|over|under|at least|from)\s|[~<>≥≤+–-]){0,2}(?:\d[\d.,]*\s?(?:%|percent|per cent|points|pp)(?:\s?(?:to|–|-|→)\s?\d[\d.,]*\s?(?:%|percent|per cent|points|pp))?|\d[\d,.]*\s(?:additional|more|fewer|less|in total|so far))\s*(?:$|[.;(])/iu;

/** "Wave 2: 40%", "June: 60%" are steps of a roll-out. */
const MAY_BE_STEP =
	/\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|second|third|final|pilot|wave|week|month|year|launch)/iu;

/** Here the noun: "Staff time for the trial". */
const STAFF = /^(?:staff|team)\s(?:time|hours|days|members?)\b/iu;

const ALLOCATION = /\b(?:resources?|staff|staffing|time|effort)\s(?:allocations?|needs?|requirements?)$/iu;

/** "There is need to sensitise the guards", "It is proposed to repaint the hall": what counts is what stands behind. */
const PROPOSED_TO =
	/^(?:there is (?:an? )?(?:[a-z]+ )?need|it is (?:[a-z]+ )?(?:proposed|suggested|planned|intended|recommended|required|necessary)|we (?:also )?(?:need|propose|plan|intend)) to (?=[a-z])/iu;

/** A pointer to another paper, or work that is done: "Lamps fitted (done, May)". */
const NO_ITEM =
	/\((?:already )?(?:done|completed|finished|closed)(?:[,;:–—]|\s(?:in|on|since|last|this|early|mid|late|\d|\p{Lu}))(?![^()]*\b(?:by|if|when|once|unless)\b)[^()]{1,60}\)\W*$|[✓✔✅☑]\uFE0F?\W*$|^(?:(?:done|closed)(?=:)|annex|appendix|attachment|enclosure|exhibit|slide|see|source|link(?! (?:to|with|between|the|each|up)\b))\b|\((?:done|completed?)\)|(?:\s[–—-]|:) (?:already )?(?:done|completed?|ordered|agreed|signed|closed|delivered|finished|in place|approved|cancelled|paid)\.?$/iu;

/** "KR 3.2 Launch…" is work; "KR 3.3 Reduce…" is a target. */
const KEY_RESULT = /^KR\s?\d[\d.]*[\s:–—-]+/u;

/** "Forms sent by app from 10% to 60%": what is measured, and where it goes. */
const GOES_FROM = /\bfrom \D{0,4}\d[\d.,]*[^.;:\d]{0,16} to \D{0,9}\d/iu;

/** True where an item says how far a measure shall go, and not by what work: "Lift NPS from 18 to 40". */
export function setsTarget(sentence: string): boolean {
	const body = sentence.replace(/^[^\p{L}]+/u, "");
	return MOVES_FROM.test(body) || (OUTCOME.test(body) && (GOES_FROM.test(body) || LEVEL_OF_SCORE.test(body)));
}

/** "Repeat calls within seven days down from 29% to 20%": what moves stands first, without a verb. */
const MOVES_FROM =
	/^(?!(?:take|bring|get|push|drive|cut|scale)\b)[^.;:,\d]{3,60} (?:down|up) from \D{0,4}[\d.]+ ?%? to \D{0,4}[\d.]+/iu;

/** "Bring every berth above an NPS of 30." */
const LEVEL_OF_SCORE =
	/\b(?:NPS|CSAT|CES|satisfaction|scores?|ratings?|stars)\b[^.;:\d]{0,24}?\s[+−-]?\d[\d.,]*\s?%?(?: points| out of \d+|\/\d+)?\W*$/iu;

/** True where an item only says what comes to pass on a day: "30 May: decision", "3 March: first calls", "Gate, 4 July." */
export function isMilestone(sentence: string): boolean {
	return MILESTONE.test(sentence);
}

const MILESTONE =
	/^[^\p{L}\d]{0,4}[\p{L} ]{0,12}\d[^:]{0,16}:\s+(?:the |our )?(?:first \p{Ll}+|(?:(?:final|board) )?decision|go[ -]live|go ?\/ ?no[- ]?go|(?:first |final )?results|(?:board|committee|steering) meeting|end of (?:the )?(?:pilot|trial|test))[.;,]?\s*$|^[^\p{L}\d]{0,4}(?:gate|decision|go ?\/ ?no[- ]?go)(?: \d)?, [^.:;]{0,24}[.*_\s]*$/iu;

const OUTCOME = /^(?:reduce|increase|improve|grow|raise|lift|cut|achieve|reach|bring|get|move|keep)\b/iu;

/** True where an item asks somebody for a decision: "Approve…", "Note that…". */
export function asksForDecision(sentence: string): boolean {
	return decisions.has(stemOf(firstWordsOf(sentence.replace(/^[^\p{L}]+/u, ""))[0] ?? ""));
}

/** True where an item says which figure lets the work go on or ends it: "Continue if no-shows are below 4%". */
export function decidesByFigure(sentence: string): boolean {
	return DECIDES_BY_FIGURE.test(sentence) || BESIDE_FIGURE.test(sentence) || FIGURE_THEN.test(sentence);
}

/** "Repeat grades at 22% or under, go; over 26%, we stop." */
const FIGURE_THEN =
	/\d\s?%?(?: \p{L}+)?(?: or (?:under|below|less|lower|fewer|more|over|above|higher))?, (?:we |it )?(?:go|goes|stops?|continues?|carr(?:y|ies) on|extends?|rolls?|proceeds?|scales?|ends?)\b/iu;

const DECIDES_BY_FIGURE =
	/^[^\p{L}]*(?:continue|close|stop|extend|proceed|scale|expand|end|abandon|pause|go|no-go|roll|hold|repeat|adjust|pass|fail)\b[^.]{0,40}\b(?:if|unless|when|where|once)\b[^.]*\d/iu;

/** "Above 35: we stop", "Between 4 and 6%: …", "Refunds at 12 or lower: …", "8 to 11: the crews decide", "Pass: 9 of 12 or more". */
const BESIDE_FIGURE =
	/^[^\p{L}\d]*(?!20\d\d)\d[\d.,]*\s?%? ?(?:to|–|-) ?\d[\d.,]*\s?%?:\s[^.;]{0,40}\b(?:decides?|stops?|go|continues?|extend|repeat|reviews?|pauses?|discuss|look again)\b|^[^\p{L}]*(?:pass|fail|success|pass mark|threshold):\s[^.;]{0,60}\d|^[^\p{L}]*(?:(?:above|below|under|over|more than|less than|fewer than|at least)\s(?!20\d\d\b)[$€£₹]?\d[\d.,]*\s?%?(?: (?!days?\b|weeks?\b|months?\b|years?\b)\p{L}+)?|between\s\d[\d.,]*\s?%? and \d[\d.,]*\s?%?|[^:.]{3,60}\s\d[\d.,]*\s?%? or (?:lower|less|fewer|more|higher|better|above|below)\b[^:.]{0,80}):\s/iu;

const attributes: ReadonlySet<string> = new Set(ATTRIBUTES);

const deeds: ReadonlySet<string> = new Set(DEED_VERBS);

export const decisions: ReadonlySet<string> = new Set(DECISION_VERBS.map(stemOf));

function stemOf(word: string): string {
	return stemmer.stem(word);
}

/** "Phase 1 – Ignite", "Design", "KR 3.2": a few words before a colon or dash. */
function labelOf(text: string): string | undefined {
	const match = /^((?:[^\s:]+\s){0,6}?[^\s:]{1,30}?)(?::\s|\s[–—-]\s(?=\p{L}))/u.exec(text);
	if (!match) return undefined;
	const further = /^([^\s:]+(?:\s[^\s:]+){0,2}):\s/u.exec(text.slice(match[0].length));
	return further && match[0].trimEnd().endsWith(":") === false
		? text.slice(0, match[0].length + further[1]!.length)
		: match[1];
}

function lastWordOf(label: string): string {
	return /([\p{L}/-]+)[^\p{L}]*$/u.exec(label)?.[1]?.toLowerCase() ?? "";
}

/** True where words open with a count of things: "4 newsletters for the crews". */
export function countsThings(sentence: string): boolean {
	return COUNTED.test(sentence);
}

/** True where words size a thing that is there: "A portal with 40 pages and 12 guides". */
export function sizesThing(sentence: string): boolean {
	return SIZED.test(sentence);
}

const COUNTED =
	/^[^\p{L}\d]*(?:\d[\d.,]*k?|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|hundreds of)\s(?!(?:new|extra|additional|more|further|other)\b)\p{L}/iu;

const SIZED = /\bwith \d[\d.,]*k? \p{L}+ and \d[\d.,]*k? \p{L}+/iu;

/** True where words say who answers for the whole, and nothing of what is done: "Sales and the desk will lead jointly". */
export function saysOnlyWho(text: string): boolean {
	return ONLY_WHO.test(text) || WHOLE_BY_WHOM.test(text);
}

/** "The project will be carried jointly by Retail and IT". */
const WHOLE_BY_WHOM =
	/^[^\p{L}]*(?:the |this |our )?(?:whole |overall |entire )?(?:project|programme|program|initiative|pilot|work|plan|effort|scheme|roll-?out|implementation|execution|delivery|budget|result|costs?) (?:will|shall|would|should|is|are|to)(?: be)? (?:\p{Ll}+ly )?(?:carried|borne|owned|led|run|shared|executed|delivered|driven|managed|steered|sponsored|headed|overseen|supervised|co-?ordinated|implemented)(?: (?:out|through|forward|jointly|together|on))? by\b/iu;

const ONLY_WHO =
	/^[^.;:]{2,90}?\b(?:(?:will|shall|would|to|jointly|together|ultimately|also|both) ){0,3}(?:(?:is|am) the (?:one|person|name|contact|man|woman)(?: to \p{Ll}+(?: (?:at|to|for|about|on|after|if))?)?|owns?|leads?|sponsors?|answers? for|heads?|steers?|(?:is|are|be|remains?) (?:(?:fully|jointly|overall|solely) )?(?:accountable|responsible|answerable|in charge)|takes? (?:responsibility|ownership|the lead|charge))(?: (?:jointly|together|overall|for|of|it|this|them|all|both|the (?:whole |overall |entire )?(?:results?|outcomes?|programme|program|project|pilot|initiative|work|effort|plan|thing|numbers?|figures?|benefits?|budget|delivery|trial))){0,4}[.!\s*_]*$/iu;

/** True where words order something: "Rebuild the form". */
export function isOrder(text: string): boolean {
	const words = firstWordsOf(text.replace(/^[^\p{L}]+/u, ""));
	return words.length >= 2 && verbs.has(words[0]!) && !isSubject(words);
}

/** True where words tell what somebody or something does, in the present: "Compliance reviews the texts". */
export function tellsInPresent(sentence: string): boolean {
	return !isPassiveStatement(sentence) && tells(sentence) && !/\b(?:is|are|has|have|can|cannot)\b/iu.test(sentence);
}

/** True where an item opens with a verb that says nothing but work to be done. */
export function isDeed(sentence: string): boolean {
	return deeds.has(firstWordsOf(sentence.replace(/^[^\p{L}]+/u, ""))[0] ?? "");
}
