import type { Passage } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import type { Found } from "./score-forms";

/** "To be the most trusted clinic of the coast, with an NPS of 65": an ambition is worded without a subject. */
export function isAmbition(argument: Argument, passage: Passage, reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	if (AMBITION.test(text)) return true;
	if (passage.kind === "paragraph" && AT_LEVEL.test(text) && !FINITE.test(text))
		return argument.standsUnder(passage, "goals");
	if (!FROM_TO.test(text) || SAID.test(text)) return false;
	return TO_DO.test(text) || (passage.kind === "paragraph" && argument.standsUnder(passage, "goals"));
}

const AMBITION =
	/^[\W\d]*to\s(?:(?:be|become|have|reach|achieve|earn|grow into|attain|secure|hit|win|deliver)\s|(?:take|raise|lift|bring|move|push|improve|increase|get|drive|restore|return|double|grow|touch|make|delight|give|build|create)\s(?:\S{1,20}\s){1,16}?(?:to|of|above|over|at)\s[+~≥]?\d)/iu;

/** "By 2027: stars at 4.4, refusals at 9%", without a verb, under a heading for goals. */
const AT_LEVEL = /\s(?:at|of|above|over|below|under|:)\s(?:least\s|most\s)?\+?\d/iu;
const FINITE =
	/\b(?:is|are|was|were|has|have|had|did|do|does|rose|fell|went|dropped|slipped|climbed|improved|moved|came|comes|increased|decreased|declined|stands?|stood|remains?|scored?|got|gets?|gave|gives?|tells?|shows?|says?|means?|makes?|puts?|leaves?)\b|['’](?:s|re|ve)\s/iu;

/** "To touch every heart …". */
const TO_DO = /^[\W\d]*to\s\p{Ll}{3,}\s/iu;

/** "NPS from 31 to 45", without a verb, under a heading for goals. */
const FROM_TO = /\bfrom\s[+−-]?\d[\d.,]*\s?(?:%|stars|points)?\s(?:today\s|now\s)?to\s[+−-]?\d/iu;
const SAID =
	/\b(?:rose|fell|went|has|have|had|was|were|did|dropped|slipped|climbed|improved|moved|came|increased|decreased|declined)\b/iu;

/** "will take our NPS from 31 to 40", "Raise CSAT to 4.3", "we want NPS at 45": a promise with an end point. */
export function movesTo(reading: Reading, sentence: number, found: Found): boolean {
	const { start } = reading.sentences[sentence]!;
	const whole = reading.text.slice(start, found.score.start);
	if (SETTLES_BY_ITSELF.test(reading.text.slice(found.score.end, found.range.end)) && FORECASTS.test(whole))
		return false;
	const isSaidHere = VERB_OF_STATE.test(reading.text.slice(found.score.end, found.range.end));
	const before = isSaidHere ? whole.replace(CLAUSES_BEFORE, "") : whole;
	const isPromise =
		mentionsIn(reading, sentence, "future").some((mention) => mention.word < found.score.word) ||
		(WISH.test(before) && !MEANS.test(before)) ||
		IMPERATIVE.test(before) ||
		OBLIGED.test(reading.text.slice(found.score.end, found.range.end));
	if (!isPromise) return hasDeadline(reading, sentence, found.score) || isScheduled(reading, before, found.score);
	const wish = WISH.exec(before);
	const isFigureFirst = found.score.kind === "amount" || found.range.start < found.score.start;
	const opening = wish ? found.score.start - before.length + wish.index : found.range.start - CHARACTERS_TO_A_FIGURE;
	const from = isFigureFirst ? Math.max(start, opening) : found.range.start;
	return END_POINT.test(reading.text.slice(from, found.range.end));
}

/** "We expect satisfaction to recover to 86% once people are used to it" forecasts, and sets no goal. */
const FORECASTS = /\b(?:expect|anticipate|forecast|predict|foresee|reckon|assume)(?:s|ed|ing)?\b[^.;]{0,40}$/iu;
const SETTLES_BY_ITSELF =
	/^\s(?:[^.;:,\d]{1,30}\s)?(?:to|will|should|would|may)\s(?:\p{L}+ly\s)?(?:recover|rebound|bounce back|settle|normali[sz]e|stabili[sz]e|come back|drift back|revert)\b/iu;

/** "Should achieve at least 80%". */
const CHARACTERS_TO_A_FIGURE = 24;

/** "The depot heads lift CSAT to 4.3 by year end": told in the present, with an end point and a day. */
function isScheduled(reading: Reading, before: string, score: Mention): boolean {
	return LIFTS.test(before) && TO_BY_WHEN.test(reading.text.slice(score.end));
}

const LIFTS = /\b(?:lift|raise|bring|take|get|push|move|increase|improve)s?\s(?:[\p{L}-]+\s){0,3}$/iu;
const TO_BY_WHEN =
	/^\s(?:[\p{L}-]+\s){0,3}?to\s[+~≥]?\d[\d.,]*\s?%?\s(?:stars\s|points\s)?(?:by|until|till|before)\s/iu;

/** "NPS 40 in claims until December", "CSAT of at least 60": a level without a verb that is to be reached. */
export function hasDeadline(reading: Reading, sentence: number, score: Mention): boolean {
	const { start, end } = reading.sentences[sentence]!;
	if (VERB_OF_STATE.test(reading.text.slice(start, end)) || mentionsIn(reading, sentence, "change").length > 0)
		return false;
	if (AT_LEAST.test(reading.text.slice(score.end, score.end + 24))) return true;
	return [...mentionsIn(reading, sentence, "time"), ...mentionsIn(reading, sentence, "when")].some(
		(time) => time.start >= score.end && BY_WHEN.test(reading.text.slice(score.end, time.start)),
	);
}

const AT_LEAST = /\b(?:at least|no less than|a minimum of)\b/iu;

const VERB_OF_STATE = /\b(?:is|are|was|were|has|have|had|stands|stood|remains|scored?|got|gave|gives|came)\b/iu;

const BY_WHEN = /\b(?:by|until|till|before)\s(?:the\s)?(?:end\s(?:of\s)?)?(?:the\s)?$/iu;

const END_POINT =
	/\b(?:to|of|at|above|over|reach|hits?|be|by|below|under|achieve|attain|secure|score|get|earn|deliver|win|keep|hold|maintain|sustain|exceed|pass)\s+(?:an?\s+)?[\p{L}\s]{0,20}[+~≥]?\s?\d/iu;

const WISH =
	/\b(?:want|wants|would (?:also |dearly |really )?(?:like|love)|we'd (?:like|love)|wish|hope|need|moving|taking|bringing|raising|lifting|driving|getting|increasing|improving|bar is set|must|commit(?:s|ted)? to|(?:is|are|(?:has|have|will) be(?:en)?) (?:now )?(?:asked|required|expected|tasked|obliged|charged|challenged|bound) (?:to|with)|undertakes? to|promised? (?:the \p{L}+ |our \p{L}+ )?that|(?:pledge[sd]?|promise[sd]?|aspires?|strives?|resolve[sd]?) to|(?:priority|job|task|mission|challenge|intention)\b[^.;]{0,30}\sis to)\b(?:[^.]|\.\d){0,56}$/iu;

/** "The fitters' score should be 8.5 by Christmas". */
const OBLIGED = /\b(?:should|shall|must|(?:has|have|is|are) to) (?:be|reach|touch|stand|get|return|go)\b/u;

const IMPERATIVE =
	/^\W*(?:(?:KR|O)\s?[\d.]*\s*)?(?:raise|lift|increase|improve|grow|move|bring|take|get|reach|achieve|hit|restore|return|push|double|attain|secure|earn|deliver|win|keep|hold|maintain|sustain|close|exceed|build)(?![\p{L}-])[^.;:]{0,30}$/iu;

/** "NPS to go up by 12 points", "our promise: satisfaction to exceed 85%": the score opens a clause without a finite verb. */
export function isToRise(reading: Reading, sentence: number, score: Mention): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return OPENS_CLAUSE.test(reading.text.slice(start, score.start)) && TO_RISE.test(reading.text.slice(score.end, end));
}

const OPENS_CLAUSE = /(?:^|[:–—]\s?)\W*(?:(?:our|the|a)\s)?(?:[\p{L}-]+\s){0,3}$/u;
const TO_RISE =
	/^(?: (?:with|of|in|at|on|among|for) [^.;:,\d]{2,40}?)? to (?:go up|rise|increase|improve|grow|climb|exceed|reach|touch|cross|surpass|be (?:at|above|over)|get to|hit|stay|remain|pass|top|move|average)\b/u;

/** "We've set the bar at a guest score of 9.1", "success for the hub looks like this: …", "we ask each house to bring its average up to 4.6". */
export function isFramedAsGoal(reading: Reading, sentence: number, found: Found): boolean {
	const { start } = reading.sentences[sentence]!;
	const before = reading.text.slice(Math.max(start, found.range.start - LONGEST_FRAME), found.range.start);
	return FRAMES_GOAL.test(before) && !ONCE.test(before);
}

const LONGEST_FRAME = 140;
const ONCE = /\b(?:was|were|had|did|used to|last (?:year|quarter)|in (?:19|20)\d\d)\b/iu;
const FRAMES_GOAL =
	/\bset (?:the|a|our) (?:bar|mark)\b|\bsuccess (?:for|of|in) [^.;:]{2,40}? (?:looks like|is|means)\b|\b(?:a|as a) success (?:when|if|once)\b|\bwhat (?:we|I)(?:['’]d| would)? (?:want|ask|like|expect|are after|aim for)\b[^.;:]{0,50}:|\b(?:ask|want|expect|need)s? (?:each|every|all|the|our) [^.;:]{2,40}? to (?:bring|lift|raise|get|take|reach|score|be|hold|rate)\b|\bcommits? to\b|\bundertakes? to\b|\b(?:team|desk|branch|region|site|supplier|operator|property|store|school|office|depot|service)s? (?:is|are) to (?:hold|reach|bring|keep|lift|raise|be|get|score)\b|\b(?:acceptance (?:test|criteri\p{L}+)|exit criteri\p{L}+)\b|\b(?:treated|regarded|counted|signed off) as (?:closed|done|complete|finished|a success) (?:once|when|if)\b|\b(?:one|single|headline|overall|main) (?:\p{L}+ )?goal\b|\b(?:going|gunning|shooting|aiming|striving|pushing|heading|playing) for\b|\blet(?:['’]s| us) (?:get|bring|push|lift|raise|take|drive)\b|\bwants? (?:to see )?us (?:at|in|on|above|up|over)\b|\b(?:we|I)(?:['’](?:ve|ll have)| have| will have) (?:done|cracked|made|managed|succeeded)(?: it| this)? (?:when|once|if)\b|\bset (?:ourselves|itself|themselves)\b|\bmission accomplished\b|\bnothing (?:short of|less than)\b|\b(?:won|done|finished|over) (?:if|when|once)\b|\b(?:purpose|point|task|job) of (?:this|the|our) [^.;]{2,30} is to\b|\b(?:pay|bonus(?:es)?|remuneration)\b[^.;]{0,30} (?:hangs?|rests?|depends?|turns?|rides?) on\b/iu;

/** "The objective is simple. To move to the first quartile…", "…by reaching CSAT 92. That is the one objective." */
export function isCalledGoal(reading: Reading, sentence: number): boolean {
	const textOf = (index: number) => {
		const span = reading.sentences[index];
		return span ? reading.text.slice(span.start, span.end) : "";
	};
	const own = textOf(sentence);
	if (SAID.test(own)) return false;
	if (IS_THE_GOAL.test(textOf(sentence + 1))) return true;
	const isAnnounced =
		ANNOUNCES.test(textOf(sentence - 1)) && mentionsIn(reading, sentence - 1, "negation").length === 0;
	return isAnnounced && !VERB_OF_STATE.test(own);
}

const IS_THE_GOAL =
	/^\W*(?:that|this|it)\s(?:is|will be|remains|shall be)\s(?:also\s)?(?:(?:the|our|my|a|their|its)\s(?:\p{L}+\s){0,2}?(?:goals?|targets?|objectives?|aims?|ambitions?|promise|commitment|bar)\b(?! of the survey)|the (?:measure|yardstick|figure|standard|number) (?:by|to|on|against) which\b|what we (?:aim|have (?:promised|set out|committed)|commit|promise)\b)/iu;
const ANNOUNCES =
	/\b(?:goals?|targets?|objectives?|aims?|ambitions?|OKRs?|key results?|promise|pledge|commitment)\b(?:[^.;:\d]{0,40}\s(?:is|are)\s(?:\p{L}+\s)?(?:simple|plain|clear|this|these|easy to state|modest|ambitious|bold|unchanged)|[^.;:\d]{0,20}\sreads?(?:\s\p{L}+)*|[^.;:\d]{0,20}\sas follows)?\W*$/iu;

/** What stands before the last clause says nothing of it: "we want it higher, and our rating is at 4.1". */
const CLAUSES_BEFORE = /^.{0,400}[,;:—–]\s(?:and|but|while|whereas|yet|so)\s/su;

/** "By raising NPS to 42 we will keep our accounts": the means to another end. */
const MEANS = /\bby\s(?:moving|taking|bringing|raising|lifting|driving|getting|increasing|improving)\s[^,.;]{0,30}$/iu;
