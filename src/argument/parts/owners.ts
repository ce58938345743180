import type { TableRow } from "../../text/document";
import { mappingOf } from "../../text/yaml-values";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { namesPerson } from "../persons";
import { headOf } from "../plans/plan-heads";
import { isOrder } from "../plans/work";
import { isLikelyName, isOpen } from "../somebody";
import type { Statement } from "../statements";
import { DECLARED, type Evidence, isDenied, isLetterhead, search, statementBefore } from "./evidence";
import { isMyOwn } from "./owners-myself";
import { isOwnerOtherwise } from "./owners-otherwise";

/** An accountable person or role for the programme. */
export function ownerOf(argument: Argument): Evidence {
	if (ownsInFrontMatter(argument)) return DECLARED;
	return search(argument, isOwner, isNobody, isOwnerInOtherWords);
}

/** "owner: Dara Quinn": a key that many tools know, and which says here what it says to them. */
function ownsInFrontMatter({ document }: Argument): boolean {
	const { owner } = mappingOf(document.frontMatter?.data) ?? {};
	return typeof owner === "string" && !isOpen(owner);
}

function isNobody(_: Argument, statement: Statement): boolean {
	return statement.has("accountable", "nobody") && statement.has("accountable", "answers");
}

function isOwner(argument: Argument, statement: Statement): boolean {
	if (statement.row) return isOwnerRow(argument, statement);
	if (statement.test(NAMED_LEAD)) return true;
	if (isLetterhead(statement)) return labelsOwner(statement) || statement.test(NAMED_ANSWERABLE);
	if (isOfOneItem(argument, statement)) return false;
	if ((statement.test(WAS_LED) && !statement.has("future")) || statement.test(DECLINES)) return false;
	const answers = statement
		.of("accountable", "answers")
		.filter((mention) => !isDenied(statement, mention) && !isVisited(argument, statement, mention));
	if (
		statement.test(NAME_CARRIES) ||
		statement.test(ANSWERS_HIMSELF) ||
		statement.test(TAKES_IT_ON_HIMSELF) ||
		(statement.test(MAY_BE_BLAMED) && !statement.test(OFFERS_HELP)) ||
		statement.test(WRITERS_RUN) ||
		isLikelyName(IS_ASKED.exec(statement.text)?.[1] ?? "") ||
		labelsOwner(statement) ||
		(statement.test(NAMED_ANSWERABLE) && !statement.has("accountable", "nobody"))
	)
		return true;
	if (statement.themes.has("owner") && isNameAlone(argument, statement)) return true;
	if (statement.test(SO_SHE_ANSWERS) && isBehindName(argument, statement)) return true;
	if (!isNobody(argument, statement) && isGivenToSomebody(argument, statement)) return true;
	// Under "Governance and risks" both are told.
	if (
		answers.length === 0 ||
		(statement.themes.has("risks") && !statement.themes.has("governance")) ||
		statement.has("accountable", "nobody") ||
		statement.test(OF_ONE_TASK) ||
		statement.test(REST_HAS_NOBODY)
	)
		return false;
	return answers.some(
		(mention) => !isSupposed(statement, mention) && namesSomebody(argument, statement, mention.start, mention.end),
	);
}

/** "Baltic Hire invited the project director to its yard": to whom something is done. */
function isVisited(argument: Argument, { passage }: Statement, { start }: Mention): boolean {
	return VISITED.test(argument.readingOf(passage).text.slice(Math.max(0, start - 24), start));
}

const VISITED =
	/\b(?:(?:invit|visit|approach|lobb|phon)\p{L}*|(?:wrote|spoke|talked) to|met(?: with)?) (?:the|their|its|our|his) $/iu;

function isOwnerInOtherWords(argument: Argument, statement: Statement): boolean {
	if (statement.row || isLetterhead(statement) || isOfOneItem(argument, statement)) return false;
	if ((statement.test(WAS_LED) && !statement.has("future")) || statement.test(DECLINES)) return false;
	return isMyOwn(statement) || isOwnerOtherwise(argument, statement);
}

/** "The curator declined to lead it", "which director will carry it", "who owns it is a question for the council". */
const DECLINES =
	/\b(?:declin(?:es|ed)|refus(?:es|ed)) to (?:take|own|lead|run|accept|be|answer|head)\b|\b(?:has|have) (?:resigned|stepped down|retired) (?:as|from)\b|\bs?he said no\b|\bwho\b[^.;]{2,60} (?:is|remains) (?:an?|the) (?:open )?question\b|\b(?:which|whose|what) (?:\p{L}+ ){1,4}?(?:will|would|shall|should|is to|can) (?:carry|own|lead|run|take|answer|head|sponsor)\b/iu;

/** "The matron is responsible for washing the sheets": a task as any other. */
const OF_ONE_TASK =
	/\b(?:responsible|accountable|answerable|in charge) (?:for|of) (?!(?:deliver|runn|bring|achiev|lead|mak|meet|reach|implement|ensur|see|carry|driv|steer|manag|oversee|execut|gett|land|realis|realiz|complet|coordinat|co-ordinat|direct)\p{L}*ing\b)(?:\p{L}+ly )?\p{L}{3,}ing (?:the|a|an|our|up|all)\b(?![^.;]{0,90}\b(?:programme|program|project|initiative|pilot|scheme|plan|results?|proposal)\b)/iu;

/** "Ann Reid owns the leaflet; the other six strands are without a lead": a part is not the whole. */
const REST_HAS_NOBODY =
	/\b(?:rest|remaining|others?|remainder)\b[^.;]{0,50}\b(?:(?:still |yet |as yet )?without (?:an?|any|their) (?:owner|lead|leader|head|name)|ha(?:s|ve) (?:no|nobody)|unowned|unassigned|vacant|still open)\b/iu;

/** "Submitted by: Ann Reid, Head of Piers (accountable for this proposal)". */
const NAMED_ANSWERABLE =
	/\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+, [^.;:()]{3,60} \((?:[a-z]+ly )?(?:accountable|answerable|responsible|in charge)\b/u;

/** "Aoife Brennan, pier manager. The buck stops with her." */
function isBehindName(argument: Argument, statement: Statement): boolean {
	const before = statementBefore(argument, statement);
	return before !== undefined && namesWho(argument, before.text);
}

const SO_SHE_ANSWERS =
	/\b(?:buck|responsibility|accountability|ownership|blame|it) (?:stops?|rests?|lies?|sits?|stays?|falls?|lands?) (?:[a-z]+ly )?(?:with|at|on|in) (?:her|him|them|his|their)\b|^\W*(?:(?:[Ss]he|[Hh]e) (?:(?:alone |personally )?(?:answers|owns|carries|signs|accounts|vouches)\b|(?:is|will be) (?:[a-z]+ly )?(?:accountable|answerable|responsible|in charge|on the hook|the (?:one|person|owner)))|(?:[Ss]he|[Hh]e)['’]s (?:accountable|answerable|responsible|in charge|on the hook|the (?:one|person|owner)))/u;

/** The words say in whose hands it is, or who runs the work: one office, a person or the author. */
function isGivenToSomebody(argument: Argument, statement: Statement): boolean {
	const { text } = statement;
	const heirs = [RESPONDS, VESTED, ANNOUNCED, SITS_WITH, HANDED_TO, IN_MATRIX].flatMap(
		(pattern) => pattern.exec(text)?.[1] ?? [],
	);
	if (heirs.some((heir) => SELF.test(heir) || OFFICE_BY_NAME.test(heir) || namesWho(argument, heir))) return true;
	if (statement.test(SUPPOSED) && !statement.test(HAS_TO_ANSWER)) return false;
	return [RUNS_THE_WORK, TAKES_CHARGE, HAS_TO_ANSWER, HAS_IN_HAND].some((pattern) => {
		const [, first, second] = pattern.exec(text) ?? [];
		const runner = (first ?? second)?.replace(/,$/u, "");
		return runner !== undefined && isOneAlone(argument, runner);
	});
}

/** One office, or one person, by whatever name: not "the departments", and no "Finance". */
function isOneAlone(argument: Argument, runner: string): boolean {
	return ONE_OFFICE.test(runner) || namesByRole(runner) || isLikelyName(runner) || namesWho(argument, runner);
}

/** "Sunita (Regional Manager, West)", "Amina, our regional manager": one name with an office behind it. */
function namesByRole(words: string): boolean {
	const [, name, role] = NAME_AND_ROLE.exec(words) ?? [];
	return name !== undefined && isLikelyName(name) && OFFICE_BY_NAME.test(role!);
}

/** "Perhaps the registrar owns it"; a polite "The Board may kindly note that" far before it supposes nothing. */
function isSupposed(statement: Statement, answer: Mention): boolean {
	if (statement.test(WOULD_ANSWER) && !statement.test(SUPPOSED)) return false;
	return statement.of("hypothesis").some(({ word }) => Math.abs(word - answer.word) <= WORDS_TO_A_SUPPOSITION);
}

/** "The previous project was led by the head of logistics": who had it answers for nothing now. */
const WAS_LED =
	/\b(?:was|were|had been|used to be) (?:\p{L}+ly )?(?:led|owned|run|headed|managed|sponsored|chaired) by\b/iu;

const WORDS_TO_A_SUPPOSITION = 8;
const SUPPOSED = /\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Pp]erhaps|[Pp]ossibly|may|might|could)\b/u;
/** What waits for nothing but the approval: "the engagement would be owned by Ms. Alvarez". */
const WOULD_ANSWER =
	/\bwould (?:then |also )?(?:own|lead|run|be (?:owned|led|headed|run|accountable|responsible|answerable))\b/iu;

/** "- Publish one price (owner: Ana Ruiz), by May": who does one of several works answers for that alone. */
function isOfOneItem(argument: Argument, { passage, range, themes, text }: Statement): boolean {
	if (!passage.item || themes.has("owner") || themes.has("governance")) return false;
	const isBehindWork =
		range.start > (argument.readingOf(passage).sentences[0]?.start ?? 0) || LABELLED_BEHIND_WORK.test(text);
	return isBehindWork && argument.plans.some(({ actions }) => actions.some((action) => action.passage === passage));
}

const LABELLED_BEHIND_WORK = /[\p{L}\d][^.;]{8,160}[(–—,;-] ?(?:owner|owned by|responsible|lead|accountable)\b ?:?/iu;

/** "GM Field, Aroha Ngata." under "Accountability". */
function isNameAlone(argument: Argument, statement: Statement): boolean {
	if (statement.test(MINE)) return true;
	if (statement.test(TELLS_OF_SOMEBODY)) return false;
	return statement.text.length <= LONGEST_NAME && namesWho(argument, statement.text) && !NOBODY.test(statement.text);
}

const LONGEST_NAME = 60;
/** "It is mine." */
const MINE =
	/^\W*(?:(?:it|this|that)(?:['’]s| is| stays| will be) )?(?:me|mine|myself|I do|I am|I will|I['’]ll|with me|(?:with )?the undersigned)(?: (?:alone|and no one else|and nobody else))?\b\W*$/iu;
/** "The chief executive is passionate about it" gives nobody anything to answer for. */
const TELLS_OF_SOMEBODY =
	/\b(?:is|are|was|has been|feels?|loves?|believes?|supports?|backs?|cares?|champions?) (?:\p{Ll}+ )?(?:passionate|committed|supportive|keen|enthusiastic|behind|excited|proud|convinced|delighted|aware|informed|interested|this|it|about|in)\b/iu;

/** Behind the label stands a person or an office, not a department that nobody answers in. */
function labelsOwner(statement: Statement): boolean {
	return statement.test(LABELLED_OWNER) && !statement.has("accountable", "nobody");
}

/** A row that gives somebody by name something to answer for. */
function isOwnerRow(argument: Argument, statement: Statement): boolean {
	const { row } = statement;
	if (!row || statement.themes.has("risks")) return false;
	if (answersForAll(argument, row)) return true;
	if (!statement.themes.has("owner") && isStepOfPlan(argument, row)) return false;
	if (row.cells.length === CELLS_OF_A_FIELD && labelsOwner(statement)) return true;
	const heads = row.table.header.cells.map((cell) => argument.readingOf(cell));
	const isAbout =
		heads.some(
			(head) => /^\s*(?:who|names?)\b/iu.test(head.text) || head.of("theme").some((mention) => mention.tag === "owner"),
		) ||
		statement.themes.has("owner") ||
		statement.has("accountable", "answers");
	if (!isAbout) return false;
	if (isMarkedAccountable(argument, row)) return true;
	const column = heads.findIndex((head) => headOf(head.text) === "owner");
	return (
		(column < 0 ? row.cells : row.cells.slice(column, column + 1)).some((cell) => {
			const { text } = argument.readingOf(cell);
			return namesWho(argument, text) && !NOBODY.test(text) && !isOrder(text);
		}) ||
		(statement.themes.has("owner") && statement.of("role").some((role) => role.tag === "executive"))
	);
}

/** "Fit the lamps | Dara Quinn | May": whoever does one step answers for that alone, unless the head says for what. */
function isStepOfPlan(argument: Argument, row: TableRow): boolean {
	if (row.table.header.cells.some((cell) => ANSWERS_HEAD.test(argument.readingOf(cell).text))) return false;
	return argument.plans.some(({ actions }) => actions.some(({ passage }) => passage.row === row));
}

const ANSWERS_HEAD = /\b(?:accountable|answers?|answerable|responsible) for\b/iu;

/** "Responsible officer | Harbour Master" */
const CELLS_OF_A_FIELD = 2;

/** "Overall responsibility | I | A | R" in a matrix, "Ines Roth | Answers to the board for the result" in a plan: the whole, and who has it. */
function answersForAll(argument: Argument, { cells }: TableRow): boolean {
	const texts = cells.map((cell) => argument.readingOf(cell).text);
	if (OVERALL.test(texts[0] ?? "") && texts.some((text, column) => column > 0 && MARKED_A.test(text))) return true;
	return texts.some((text) => ANSWERS_FOR_ALL.test(text)) && texts.some((text) => namesWho(argument, text));
}

const OVERALL =
	/^\W*(?:overall|total|whole|entire|end[- ]to[- ]end) (?:\p{L}+ )?(?:responsibility|accountability|ownership|lead|leadership|result)\W*$/iu;
const MARKED_A = /^\s*A(?: ?\/ ?R)?\s*$/u;
const ANSWERS_FOR_ALL =
	/^\W*(?:is )?(?:answers|answerable|accountable)(?: to [^.;,]{2,40}?)? for (?:the (?:results?|outcomes?|whole|programme|program|project|pilot|figures|numbers)|it all|all of it|its results?)\b/iu;

/** An A in a matrix of responsibilities, under a person's name. */
function isMarkedAccountable(argument: Argument, row: TableRow): boolean {
	return row.cells.some((cell, column) => {
		if (column === 0 || !MARKED_A.test(argument.readingOf(cell).text)) return false;
		const head = row.table.header.cells[column];
		if (!head) return false;
		const reading = argument.readingOf(head);
		return /^\s*[A-ZÀ-Þ][^\s.]+\s*$/u.test(reading.text) && !reading.has("role");
	});
}

/** A name of two or more capitalised words, or an executive's role, near the words that make them answer. */
function namesSomebody(argument: Argument, statement: Statement, start: number, end: number): boolean {
	const { text } = argument.readingOf(statement.passage);
	const near = text.slice(
		Math.max(statement.range.start, start - REACH_OF_A_NAME),
		Math.min(statement.range.end, end + REACH_OF_A_NAME),
	);
	if (namesWho(argument, near)) return true;
	if (GIVEN_NAME_ANSWERS.test(near) || OFFICE_AND_FIELD.test(near)) return true;
	return statement
		.of("role")
		.some(
			(role) =>
				role.tag !== "function" &&
				role.end !== end &&
				(role.end <= start || role.start >= end) &&
				Math.abs(role.start - start) <= REACH_OF_A_NAME &&
				isDefinite(text, role.start, role.tag),
		);
}

/** "Ownership of the trial lies with the harbour master", "responsible for the result is the undersigned". */
const VESTED =
	/\b(?:ownership|leadership|sponsorship|responsibility|accountability|responsible|accountable|answerable|charge of (?:the|this) (?:project|programme|program|pilot|work|scheme))\b[^.;:]{0,60}? (?:(?:passes|goes|falls|moves|has passed|will pass|(?:is|was|has been|will be) (?:given|assigned|handed|entrusted)) to|is|are|lies?|rests?|sits?|vests?|stays?|remains?|will be) (?:[a-z]+ly )?(?:with |on |upon )?((?:the |our )?\p{L}[^.;]{0,60})/iu;
/** "Responsibility is clear: the matron carries it", "Executive ownership: Director of Fleet". */
const ANNOUNCED =
	/\b(?:ownership|leadership|sponsorship|responsibility|accountability)\b[^.;:–—]{0,60}?(?:\s*[:–—]| -)\s*[*_]*\s*((?:the |our )?\p{L}[^.;]{0,60})/iu;
const WORK =
	"(?:programme|program|project|roll-?out|pilot|trial|initiative|scheme|plan|proposal|implementation|delivery|engagement|improvement|transformation|work|change|result|case)";
/** "Responds for all Mr. Joan Vidal": the verb first, as in the south of Europe. */
const RESPONDS =
	/\b(?:[Rr]espond(?:s|ing)?|[Aa]nswer(?:s|ing|able)?|[Rr]esponsible|[Aa]ccountable|[Ii]n charge|[Hh]eading|[Ll]eading|[Rr]unning) (?:for|of) (?:it all|all(?: of (?:it|this))?|everything|the (?:whole|result|work|project|programme|pilot|outcome|roll-?out)(?: \p{Ll}+)?|this|it)(?: is| will be|:|,)? ((?:(?:Mr|Ms|Mrs|Dr|Engr|Prof|Sr|Sra|Dott|Ing)\.? )?\p{Lu}[^.;]{2,60})/u;
/** "This sits with the Retail Operations Director", "the plan belongs to Dr Osei". */
const SITS_WITH = new RegExp(
	`(?:^|[.;:,] |\\b(?:and|but) )\\W*(?:it|this|that|(?:the |this |our )?(?:\\p{L}+ ){0,2}${WORK}(?: (?:of|for) [^.;:]{2,40})?) (?:now |also )?(?:(?:sits?|lies?|rests?|stays?|remains?) (?:firmly |squarely )?with|(?:falls?|belongs?) to) ((?:the |our )?\\p{L}[^.;]{0,60})`,
	"iu",
);
/** "Sunita (Regional Manager, West) drives the rollout", "the Deputy Librarian will run the programme". */
const RUNS_THE_WORK = new RegExp(
	`^\\W*(?:(?:in|from|on|at|by|for|until) [^,;:]{1,40}, )?([^;:]{2,80}?) (?:(?:will|shall|would|has agreed to|has undertaken to|is to|is going to) )?(?:personally )?(?:own|lead|run|drive|head|manage|direct|oversee|steer|answer(?: to (?:the |our )?\\p{L}+(?: \\p{L}+)?)? for|has taken (?:on|over)|takes? (?:on|over))s?(?: up)? (?:the |this |our )?(?:\\p{L}+ ){0,2}(?:${WORK}|it|this|that)\\b|^\\W*([^;:]{2,80}?) (?:(?:takes?|has taken|is taking) (?:it|this) on\\b|(?:has (?:it|this) in hand|(?:will |shall |is to )?(?:sees?|brings?|carr(?:y|ies)|takes?) (?:it|this|the ${WORK}) (?:through|home|to the end|over the line)|(?:heads|leads|fronts|steers|oversees|is over) (?:it|this)\\b)|is (?:the )?(?:single|sole|named|overall) (?:owner|lead|head)\\b)`,
	"iu",
);
/** "We want to give complaints to the head of quality", "the scheme is entrusted to the dean". */
const HANDED_TO =
	/(?<!\b(?:was|were|had) )\b(?:giv(?:e|en|ing)|hand(?:ed|ing)?|assign(?:ed|ing)?|entrust(?:ed|ing)?|(?:put|place)(?: \p{L}+){1,4} in the hands of|(?:is|are|be) put under)(?: (?:over|this|it|them|all|the|these|whole|running|charge|\p{L}+)){0,4}? (?:to |under )?((?:the|our) [^.;]{3,60})/iu;
/** "RACI: A = Director of Networks", "One person should carry this: the depot manager". */
const IN_MATRIX =
	/(?:^|[\s:;(])(?:A(?:ccountable)?(?: ?\(A\))? ?[=–]|[Oo]ne (?:person|head|pair of hands|name)\b[^.:;]{0,40}:) ?((?:the |our )?\p{L}[^.;]{2,60})/u;
const IN_CHARGE = "(?:in (?:overall |sole |full )?charge|(?:[a-z]+ly )?(?:accountable|answerable|responsible))";
/** "The bursar takes charge of the desk", "the matron of Ward 6 be put in charge", "A programme director is personally accountable". */
const TAKES_CHARGE = new RegExp(
	`(?:^|[;:,] |\\b(?:and|but) )\\W*(?:(?:we|I) (?:\\p{Ll}+ )?(?:suggest|propose|recommend|ask|want) (?:that )?)?([^;:,]{2,60}?(?: ?\\([^)]{2,40}\\)|, [^;:,]{3,50},)?) (?:(?:will |shall |should |would )?(?:takes?|assumes?|has) (?:charge|ownership|responsibility|the lead)|(?:will |shall |should |would )?(?:is|be|remains?)(?: put| placed| made)? ${IN_CHARGE}) (?:of|for|on) (?:the|this|it\\b|that\\b|our|bringing|delivering)`,
	"iu",
);
/** "It is the branch director who has to explain why", "the harbour master is the person whom we hold to account". */
const HAS_TO_ANSWER =
	/\b[Ii]t (?:is|will be) ([^;:,.]{3,60}?) (?:who|that) (?:has to|must|will|shall|is to|would have to)? ?(?:explains?|answers?|accounts?|justif(?:y|ies)|stands? up)\b|(?:^|[;:,] )([^;:,.]{3,60}?) (?:is|will be|remains) the (?:one|person|man|woman|name|officer|executive)\b[^.;]{0,50}\b(?:account(?:able)?|answers?|answerable|responsib\p{L}+|blames?)\b/u;
/** "The treasurer has the whole of it in her hands", "Dr Mbeki's remit will include the new desk". */
const HAS_IN_HAND =
	/^\W*([^;:,]{3,60}?) (?:has|holds|will have|keeps) (?:it|this|the (?:\p{L}+ ?){1,4}|all)(?: of (?:it|this))? in (?:his|her|their) (?:own )?hands?\b|^\W*([^;:,]{3,60}?)['’]s (?:remit|brief|portfolio|duties|job(?: description)?|post) (?:(?:will |shall )?(?:includes?|covers?|contains?)|is) (?:the|this|it|all)\b/iu;
const SELF = /^(?:the undersigned|me|myself|I)\b/u;
/** One office, in capitals or with its article: not "the departments", "all heads" or "everyone". */
const OFFICES =
	"(?:(?:(?!(?:an?|all|each|any|some|every|respective|relevant|concerned)\\b)[\\p{L}&'’-]+,? ){0,4}(?:\\p{L}*manager|director|officer|head|lead|leader|chief|president|controller|superintendent|supervisor|coordinator|registrar|secretary|captain|\\p{L}*master|matron|principal|dean|provost|chancellor|commissioner|treasurer|bursar|librarian|pharmacist|nurse|physician|surgeon|engineer|inspector|surveyor|warden|curator|editor|headteacher|chair(?:man|woman|person)?|[CS]?[VEM]P|C[EFOITMDP]O|S?RO|MD|GM))\\b";
const OFFICE_BY_NAME = new RegExp(`^(?:the |our )?${OFFICES}`, "iu");
const NAME_PART = "[\\p{L}\\d][\\p{L}\\d&-]*";
const ONE_OFFICE = new RegExp(
	`^(?:(?:the |our )${OFFICES}|an? (?:programme|program|project|change|transformation) (?:manager|director|lead|leader|owner))(?:,? ${NAME_PART}(?:(?:, ?| )${NAME_PART})*(?:, ?| )?)?(?: ?\\([^)]{2,40}\\))?$`,
	"iu",
);
const NAME_AND_ROLE = /^(\p{Lu}[\p{L}'’-]+)(?:,? \(|, )([^()]{3,60})\)?$/u;

/** "Kelsey Ramos, VP Customer Experience (program lead)". */
const NAMED_LEAD =
	/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}(?:, [^,.;()]{3,50})? \((?:the )?(?:programme|program|project|pilot) (?:lead|owner|director|manager|sponsor|head)\)/u;

/** "Marco Ruiz has said he'll carry this", "Gráinne Foley, field manager, has this on her head". */
const NAME_CARRIES =
	/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}(?:, [^,.;]{3,50},)? (?:has (?:said (?:that )?(?:he|she|they)(?:['’]ll| will) (?:carry|own|answer|run|lead)|(?:this|it) on (?:his|her|their) head|agreed to (?:be responsible|be accountable|carry|own|answer))|is the (?:one|person|name) to (?:hold|blame|ask|go to|answer|chase)|(?:is|will be) in charge\b|(?:will )?carr(?:y|ies) (?:this|it|the (?:work|programme|project|responsibility))\b)/u;

/** The author answers in the first person: "I am accountable for the result", "I'll own the whole thing". */
const ANSWERS_HIMSELF =
	/\bI (?:should|would) be (?:happy|glad|delighted|prepared|willing|ready) to (?:lead|own|run|head|answer for|take (?:it|this) on)\b|\bI(?:['’]m| am| remain| stay| will be|['’]ll be) (?:[a-z]+[ -])?(?:accountable|responsible|answerable|in charge)\b(?! for (?:the|our) (?:front|daily|day-to-day|rota|\p{L}+ desk|desk|team|shop|office|department)\b)|\bI(?:['’]ll| will| shall|['’]m going to| am going to)? (?:[a-z]+ )?(?:own|answer(?: [a-z]+ly)?|vouch|take (?:[a-z]+ )?(?:responsibility|charge|ownership|accountability|the blame)|stand)(?: up)? (?:for|the|this|it|all|whole|of)\b|\bI(?:['’]ll| will| shall) (?:lead|run|head|carry) (?:this|it|the)\b|\b[Tt]he undersigned (?:(?:is|will be|shall be|remains) (?:[a-z]+ )?(?:accountable|responsible|answerable)|(?:will |shall )?(?:takes?|accepts?|assumes?|bears?) (?:[a-z]+ )?(?:responsibility|accountability|ownership))\b|\b(?:[Bb]lame|[Rr]esults?|[Rr]esponsibility|[Aa]ccountability|[Nn]umbers?|[Tt]argets?)(?: (?:for|of) [^.;:]{2,40})? (?:is|are|stays?|remains?) mine\b|\b[A-Z][a-z]+ (?:\([^)]{2,30}\) )?is the (?:one|person) to (?:shout at|blame|hold)\b|\bI(?:['’]m| am) on the hook\b|\bI(?:['’]ll| will)? carry the can\b|\b(?:[Ii]t|[Tt]his|[Tt]hat)(?:['’]s| is| will be) (?:mine|my (?:neck|head|failure|fault|name))\b|\b(?:is|are|sits?|stands?) (?:on|in) my (?:scorecard|objectives|bonus)\b|\bstops (?:at|with) m[ey]\b|\bI['’]m the (?:one|person|man|woman)\b|\b(?:hold|blame|shout at|come to|judge) me (?:if|for|when|to|by|on)\b(?! the (?:line|phone))|\bmy (?:own )?name (?:to|behind|on) (?:it|this|that)\b|\b[A-Z][a-z]+ (?:Office|Department|Division|Section|Bureau|Unit|Directorate) (?:will be|shall be|is|remains) (?:[a-z]+ )?(?:in charge|responsible|accountable|answerable) (?:of|for) (?:the|this) (?:whole|pro[a-z]+|pilot|plan|result)\b/u;

const OUTCOME =
	"(?:this|that|it|(?:the|this) (?:whole(?: (?:thing|of it|work|project))?|work|pilot|project|programme|scheme|plan|trial|result|outcome|job|number|numbers|target|rest|lot|blame|can|responsibility|accountability|ownership|change|roll-?out)|all of (?:it|this)|everything|full (?:responsibility|accountability|ownership)|responsibility|accountability|ownership|overall responsibility)";
const MYSELF = "(?: (?:[a-z]+ly|myself|alone|also|then|will|shall))*";
/**
 * The author takes it on in the first person: "I will personally answer to you", "I am the person responsible", "I shall
 * bear the responsibility myself", "this one's mine", "it's on me".
 */
const TAKES_IT_ON_HIMSELF = new RegExp(
	[
		`\\bI(?:['’]ll|['’]m going to| am going to| will| shall)?${MYSELF} (?:answer|account|be answering) (?:[a-z]+ly )?(?:to (?:you|the (?:board|committee|council|trustees|directors|group|executive|partners))|for ${OUTCOME})`,
		`\\bI(?:['’]ll|['’]m going to| am going to| will| shall| do| have)?${MYSELF} (?:carry|bear|shoulder|accept|assume|take on|taken on|take|hold|own|run|lead|head|drive|steer|front|oversee|guarantee|stand (?:behind|by|over|for)|stake my \\p{L}+ on|see|put my name (?:to|on|against|behind)|sign (?:up )?for) ${OUTCOME}(?= (?:myself|alone|on|upon|for|through|to the end|from|and|personally|as)\\b|[.,;:!)]|$)`,
		`\\b(?:I am|I['’]m|I(?: will|['’]ll| shall) be|I remain) (?:(?:the|its|your|this) )?(?:(?:one|single|sole|only|project|programme|pilot|named|accountable|responsible|overall) ?)*(?:one|person|man|woman|owner|lead|leader|sponsor|officer|manager|executive|head|name)(?: (?:here|of (?:it|this)|for (?:it|this)|in question))?(?: (?:responsible|accountable|answerable|in charge|on the hook|to (?:answer|blame|hold|call|ring|phone|chase|ask|come to)|who (?:answers(?! the (?:phone|door|calls?|mail|letters))|owns|carries|has to|will|takes|is (?:responsible|accountable|answerable)))| of (?:this|it|the (?:project|programme|pilot|scheme|trial|work))(?: one)?(?=[.,;]|$))`,
		`^\\W*(?:this|that|it)(?: one| job| project)?(?:['’]s| is| will be| stays| falls| comes| sits| lands| rests) (?:all |squarely |entirely |firmly |wholly |only )*(?:mine|on me|upon me|down to me|up to me|with me|to me|at my door|on my (?:desk|plate|head|watch|shoulders|back)|in my (?:hands|charge|name)|my (?:job|project|responsibility|baby|neck|head|watch|call|number|commitment))\\b(?! and (?:\\p{L}+ ){0,3}(?:we|they|you))`,
		`^\\W*(?:down to|on|up to) me(?: alone)?\\W*$|\\b(?:buck|blame|responsibility|accountability|ownership) (?:for (?:it|this|that|the \\p{L}+) )?(?:stops?|rests?|lies?|sits?|stays?|falls?|remains?|ends?|lands?) (?:[a-z]+ly )?(?:with|at|on|to|in) (?:me|my (?:desk|door|hands|shoulders))\\b|\\bmine is the (?:door|name|head|neck|desk|number|phone)\\b`,
		`\\b[Aa]s (?:the )?(?:project|programme|pilot|scheme|accountable|responsible|its) (?:owner|lead|leader|manager|head|sponsor|officer|person),? I\\b`,
	].join("|"),
	"iu",
);
/** "If it flops you phone me, nobody else", "hold me to the number", "if it goes wrong it's her and me you come to". */
const MAY_BE_BLAMED =
	/\b(?:[Ii]f|[Ss]hould|[Ww]hen|[Ww]here) (?:it|this|that|they|the (?:numbers?|pilot|trial|target|plan|scheme|project)|anything|something|things)\b[^.;!?]{3,40}[,:–—]? ?(?:[a-z]+ )*?(?:phone|ring|call|blame|sack|fire|chase|shout at|come (?:to|after|and (?:see|find))|ask|speak to|knock on|write to|see|come looking for) (?:me|my door)\b|\b(?:[Pp]hone|[Rr]ing|[Cc]all|[Bb]lame|[Cc]hase|[Ss]hout at|[Cc]ome to) me if (?:it|this|the (?:numbers?|pilot|trial|target|plan))\b|\b(?:[Hh]old|[Jj]udge|[Mm]easure) me (?:to|on(?! the (?:line|phone))|by|accountable|responsible|against)\b|\b[Pp]ut my name (?:on|to|against|next to|beside) (?:it|this|that)\b|\b[Ii]f (?:it|this|that|anything|things) (?:goes|go|all goes) wrong[^.;]{0,30}\b(?:it['’]s|it is|that['’]s|that is)\b[^.;]{0,24}\b(?:me|him|her|us)\b[^.;]{0,16}\b(?:you|they|anyone) (?:come|go|ring|phone|call|blame|look)\b/u;
/** "If anything is unclear, call me": where to ask is no accountability. */
const OFFERS_HELP =
	/\b(?:questions?|unclear|details?|help|interested|like to (?:see|know|hear|talk)|want(?:s)? to (?:see|know|hear|talk)|missing|figures|convenient|suits?)\b/iu;

/** "Gareth is the one I'll be asking": who is to give an account. */
const IS_ASKED =
	/(?:^|[\s,;])(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{L}+)? (?:is|will be) the (?:one|person|man|woman|name) (?:(?:that|whom?) )?(?:I|we|you)(?:['’]ll| will| can| shall| should)? (?:be )?(?:ask|come to|coming to|go to|going to|ring|phon|call|hold|look to|looking to|shout)/u;

/** "Nodal officer: Sr. DCM", "Owner of the project: R. Lima": a label with somebody behind it. */
const LABELLED_OWNER =
	/\b(?:nodal officer|(?:project|programme|program|pilot|business|executive|overall|process|initiative|scheme|trial) (?:owner|lead(?:er)?|manager|head|sponsor|director)|(?:person|officer|executive) (?:responsible|accountable|in charge)|(?:responsible|accountable) (?:person|officer|executive|owner|manager|director|lead)|owner(?: of (?:the |this |these )?\p{L}+)?|sponsor|SRO|DRI)[*_]*(?:\s*[:|–—]| -)\s*(?!TB[DC]|to be|tbd|tbc|open\b|n\/a|all\b|various|joint|shared|(?:the |our )?(?:whole |entire |full )?(?:ELT|SLT|[Ee]xco|EXCO|(?:executive|leadership|management|senior|project) (?:team|committee|group)|everyone|everybody|departments|teams)\b|\?)[*_]*[a-zÀ-ÿ]/iu;

/** Who writes the paper runs what it is about: "The authors of this proposal are organising the week". */
const WRITERS_RUN =
	/\b(?:authors?|applicants?|proposers?|writers|signatories|undersigned)(?: (?:of|to) (?:this|the) (?:proposal|paper|application|letter|request))? (?:(?:is|are|will be) (?:organi[sz]ing|leading|running|heading|co-?ordinating|in charge of)|will (?:organi[sz]e|lead|run|head|co-?ordinate)|(?:organi[sz]e|lead|run|head|co-?ordinate)s?)\b/iu;

const REACH_OF_A_NAME = 60;
/** A name, or a hole where one shall be filled in. */
function namesWho(argument: Argument, text: string): boolean {
	return (
		/\[(?:name|owner|sponsor|role)[^\]]*\]/iu.test(text) || namesPerson(text.replace(OFFICE, " "), argument.people)
	);
}

/** "Zonal Manager", "Retail Banking Team": in capitals, and nobody's name. */
const OFFICE =
	/(?:[A-Z][a-z&]* )*(?:Manager|Partner|Captain|Chef|Sister|Director|Officer|Head|Lead|Chief|President|Controller|Superintendent|Supervisor|Coordinator|Engineer|Inspector|Team|Office|Department|Desk|Committee|Board|Unit|Group)s?\b(?: of [A-Z][a-z]+)?/gu;

const NOBODY = /\b(?:TBD|TBC|to be|various|all)\b/iu;
/** "Priscilla owns the result": one given name before the verb. */
const GIVEN_NAME_ANSWERS =
	/(?:^|[.;:] )[A-ZÀ-Þ]\S+ (?:owns|leads|sponsors|answers for|is (?:[a-z]+[ -])?(?:accountable|responsible)|carries)\b/u;

/** "Head, Crane Maintenance", "DGM, Signalling": the office first and behind a comma what it is over. */
const OFFICE_AND_FIELD = /\b(?:(?:Manager|Head|Registrar), [A-Z]|[A-Z]?GM(?:,| of)? [A-Z][a-z])/u;

/** "The", "our project", "the Chief Distribution" before a role. */
const ARTICLE = /\b(?:[Tt]he|[Oo]ur|[Aa]s|[Tt]o|[Bb]y|:)\s*(?:\w+\s|(?:\p{Lu}[\p{L}&-]*\s){2,3})?$/u;

/** "Each regional and international" before a role. */
const LONGEST_ARTICLE = 30;

/** "The Head of Retail", "VP Operations": one role, not "a manager". */
function isDefinite(text: string, start: number, tag: string): boolean {
	const before = text.slice(Math.max(0, start - LONGEST_ARTICLE), start);
	if (/\b(?:an?|each|every|some|any|all|senior|dedicated)\s(?:[\p{L}-]+\s){0,2}$/iu.test(before)) return false;
	return tag === "executive" || before.trim() === "" || ARTICLE.test(before);
}
