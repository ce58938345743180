import type { Span } from "../../text/document";
import type { Argument } from "../argument";
import { namesPerson } from "../persons";
import type { Statement } from "../statements";
import { isPast, isUncertain } from "../tense";
import { datesOf } from "./evidence";

/**
 * Whether a statement tells of something that comes on a day by itself: said in the present, of something that is
 * neither the writer, nor anybody of the house, nor the work that is proposed. "The loan ends on 31 December."
 */
export function comesByItself(argument: Argument, statement: Statement): boolean {
	if (statement.row || OF_THE_CASE.some((theme) => statement.themes.has(theme))) return false;
	if (!datesOf(statement).some((date) => isDay(argument, statement, date))) return false;
	if (statement.has("request", "ask", "both", "hard") || statement.test(IF_DONE)) return false;
	if (OF_THE_WORK.some((kind) => statement.has(kind)) || statement.has("spend", "people")) return false;
	if (!statement.test(SUBJECT) || !statement.test(IN_THE_PRESENT) || statement.test(OURSELVES)) return false;
	if (isPast(statement) || isUncertain(statement) || statement.test(DONE_BEFORE)) return false;
	if (statement.test(STARTS) && !statement.test(NEW_TO_US)) return false;
	return !namesPerson(statement.text, argument.people);
}

/** Under these titles the days are those of the case itself. */
const OF_THE_CASE = ["ask", "cost", "governance", "measure", "next", "evidence"];
const OF_THE_WORK = [
	"trial",
	"accountable",
	"adoption",
	"method",
	"score",
	"cadence",
	"forum",
	"goal",
	"role",
	"programme",
	"definition",
	"placeholder",
] as const;

/** A month or a day, not in brackets: a mere year forces nothing. */
function isDay(argument: Argument, { passage, range }: Statement, { start, end }: Span): boolean {
	const { text: whole } = argument.readingOf(passage);
	const text = whole.slice(start, end);
	const before = whole.slice(range.start, start);
	if (before.lastIndexOf("(") > before.lastIndexOf(")")) return false;
	return /\p{L}{3}|\d\D\d/u.test(text) && !/^(?:FY|last|previous|this|next|past)\b/iu.test(text);
}

/** "Galway would come in during September": what is proposed comes by nobody else's doing. */
const IF_DONE =
	/^\W*the (?:rest|others?|remaining)\b|\bwould (?:then )?(?:come|go|start|open|follow|join|move|take|begin|end|be)\b/iu;

/** It opens with a thing, or with the day: not with "it", "she" or "all of this". */
const SUBJECT =
	/^\W*(?:(?:from|in|on|by|also|further|but|and|next|until|before|after)\b[^.;]{0,40}? )?(?!(?:what|this|that|it|these|those|they|each|every|all|among|both|any|some|no|of|with|if|as|at|for|based|below|above|source)\b|\p{L}+ing\b)(?:\p{L}|\d)/iu;
const IN_THE_PRESENT =
	/(?<=[\p{L}\d%)”] )(?:is|are|has|must|will|no longer|applies|appl(?:y|ies)|goes|publish(?:es)?|switch(?:es)?|(?:end|expire|lapse|close|renew|change|reduce|raise|increase|cut|demand|commence|count|ask|want|need|require|oblige|offer|promise|charge|wait|put|fall|rise|come|leave|retire|stop|take|give|set|move|double|triple|halve|drop|turn|decide|vote|test|inspect|audit|review|enter|open|start|begin|cost|lose|bind|ban|forbid|allow|pull|shut|withdraw|replace|tighten|widen|bring|freeze|lock|hit|reach|double|bite|clash|coincide|overlap|compete|hold)s?)\b/iu;
const OURSELVES =
	/\b(?:milestones?|(?:steps?|phases?|stages?|sprints?) \d|we|I|me|you|he|she|(?:we|I|you|he|she)['’]\p{Ll}+|all of (?:it|this|them)|workshops?|surveys?|questionnaires?|training|meetings?|kick-?offs?|sessions?|lunch|party|drafts?|holidays?|our (?:opportunity|chance|year|moment))\b|:\s*(?:$|\D{0,3}\d)/iu;
/** "Orders softened in August." */
const DONE_BEFORE =
	/(?<!\b(?:is|are|be|been|being|the|a|an|our|of|and|or|for|to|with|by|was|were) )\b(?!need|feed|speed|seed|indeed|exceed|proceed|succeed|breed)\p{Ll}{3,}ed\b(?! (?:by|on|in time|for|to))|\b(?:made|brought|came|began|held|kept|lost|sold|put the|ran|saw|told)\b/u;
/** What begins may be our own work, unless it is new to the reader. */
const STARTS =
	/\b(?:opens?|starts?|begins?|goes? live|go-live|launch(?:es)?|runs?|moves?|follows?|joins?|arrives?|reports?|trains?|takes? part|reopens?|resumes?|returns?|(?:is|are) (?:live|ready|done|ordered|installed|trained|in place|open|planned|expected|due to start|voluntary|sent|given|held|made|checked|written|printed|shown|phoned|called|asked|built|tested|used|drawn up|redrawn|written|settled|loaded|filled|hired|bought|fitted|prepared|programmed|recruited|laid|linked|joined|connected|set up|put (?:on|up|in|together)|turned on|switched on|rolled out|introduced|taught|briefed|told|for \p{L}+ing|being (?:built|installed|written|tested|prepared|trained|set up|drawn up|printed|programmed|fitted))|go(?:es)? (?:out|to (?:all|every|each|the)|over to)|comes? out|has (?:an?|two|three|four|no)|shows?|will be)\b/iu;
const NEW_TO_US =
	/^\W*(?:in \p{L}+,? |(?:on|from) [\p{L}\d ]{1,16}?,? )?(?:an?|another|two|three|four|five) \p{L}|\b(?:downtown|nearby|next door|down the road|across (?:the|from)|opposite|(?:miles|metres|meters|kilometres|minutes|blocks) (?:away|from)|in (?:our|these|both|the same) (?:\p{L}+ )?(?:areas?|towns?|regions?|cit(?:y|ies)|count(?:y|ies)|districts?|streets?))\b/iu;
