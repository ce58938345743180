import type { TableRow } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { allPicked } from "../selection";
import type { Statement } from "../statements";
import { isPast } from "../tense";

/**
 * Statements that let a figure decide what happens next: "If fewer than 600 are turned away, we do the same in Ostby",
 * a row of "Stop if below". The sentence after one that sets the figure may decide for it: "If not, we stop."
 */
export function gatesOf(argument: Argument): readonly Statement[] {
	return allPicked(argument, gatesIn);
}

function gatesIn(argument: Argument): readonly Statement[] {
	const { statements } = argument;
	return statements.filter((statement, index) => isGate(argument, statement, statements[index - 1]));
}

function isGate(argument: Argument, statement: Statement, before: Statement | undefined): boolean {
	if (statement.row && isGateRow(argument, statement)) return true;
	if (statement.row && !statement.test(IF)) return false;
	if (statement.test(LABEL)) return statement.has("amount");
	if (!isConditional(statement, before)) return false;
	return statement.test(GOES_ON) && !statement.test(OF_NOTHING) && !statement.test(AS_THEY_WISH);
}

function isConditional(statement: Statement, before: Statement | undefined): boolean {
	if (statement.test(CONDITION)) return holdsMeasure(statement);
	if (
		statement.has("amount") &&
		(statement.test(AT_A_FIGURE) || statement.test(OR_ELSE) || statement.test(NEEDED_BEFORE))
	)
		return holdsMeasure(statement) || !statement.test(NEEDED_BEFORE);
	return (
		statement.test(IN_THAT_CASE) &&
		before !== undefined &&
		before.passage.section === statement.passage.section &&
		holdsMeasure(before)
	);
}

/** A condition in the present is one to come, whatever else is told: "continue if it is below 45% in visited homes". */
export function isAhead(gate: Statement): boolean {
	return !isPast(gate) || gate.test(CONDITION_TO_COME);
}

/** A row with a figure under "Stop if below", "Go", "Pass mark". */
function isGateRow(argument: Argument, { row }: Statement): boolean {
	if (!row) return false;
	const isNamed = row.cells.some((cell) => GATE.test(argument.readingOf(cell).text));
	if (
		row.cells.some(
			(cell) => (isNamed || argument.readingOf(cell).test(LABEL)) && argument.readingOf(cell).has("amount"),
		)
	)
		return true;
	if (isVerdictRow(argument, row)) return true;
	return row.table.header.cells.some((head, column) => {
		const cell = row.cells[column];
		return (
			cell !== undefined &&
			cell !== row.cells[0] &&
			argument.readingOf(head).test(GATE_HEAD) &&
			argument.readingOf(cell).has("amount")
		);
	});
}

/** "12% or fewer | All depots from June", under "What follows": the figure stands first and the verdict beside it. */
function isVerdictRow(argument: Argument, { cells, table }: TableRow): boolean {
	const [figure, verdict] = cells;
	const head = table.header.cells[1];
	if (!figure || !verdict || !head || cells.length !== 2) return false;
	return argument.readingOf(head).test(VERDICT_HEAD) && argument.readingOf(figure).has("amount");
}

const VERDICT_HEAD = /^\W*(?:decision|consequence|what (?:follows|happens|we do)|then|outcome)\b/iu;

/** "Gate" in a cell of its own. */
const GATE = /^\W*(?:gate(?: \d)?|go ?\/ ?no-?go)\W*$/iu;

/** A figure that can be reached or missed: neither money alone nor a length of time. */
function holdsMeasure(statement: Statement): boolean {
	const measures = statement.of("amount").filter((amount) => !isLength(amount) || amount.amount?.bound !== undefined);
	return measures.length > 0 || statement.test(SPELLED_SHARE);
}

/** "Twelve weeks" is a length, "25 minutes" may be a measure. */
export function isLength(amount: Mention): boolean {
	return amount.tag === "duration" && /^(?:day|week|month|quarter|year)/u.test(amount.amount?.unit ?? "");
}

const GOES_ON =
	/\b(?:go(?:es)? (?:on|(?:no )?further)|gives? (?:it|them|this) up|keeps? going|go(?:es)? (?:back|to (?:all|every|the other))|(?:kill|bury|drop)s? it|(?:is|are) (?:sold|removed|taken down|undone)|carr(?:y|ies) on|continue[sd]?|(?:it|that|the trial|the test|the scheme) ends|exten(?:d(?:s|ed)?|sion)|expand(?:s|ed)?|expansion|continuation|replication|prolong(?:s|ed)?|roll(?:s|ed)?[ -]?(?:it |this |them )?out|scale[sd]?(?! (?:\d|of\b|from\b|where\b))|(?<!['’]s? (?:new )?)join(?:s|ed)?|follow(?:s|ed)?|(?:will be|is|are) opened|gets? it next|do (?:the same|likewise)|(?:mov(?:e[sd]?|ing)|press(?:es|ing)?|push(?:es|ing)?|go(?:es|ing)?|forg(?:e|ing)|carrying) (?:on|ahead|forward)|pulls? (?:up|the plug|back)|calls? (?:it off|it a day|a halt)|(?:re-?write|re-?work|re-?do|re-?think|re-?design|change|mend|fix)s? [^.;,]{2,40} before|(?:comes?|are|is) (?:after|next|in next|added|on board)|shuts? (?:it|this|them) (?:off|down)|turns? (?:it|this|them) (?:off|back)|(?:rest|remainder|others) (?:of [^.;,]{2,20} )?[^.;]{0,30} if|widens?|broadens?|spreads?|before (?:we|it|going|moving|doing|trying|starting|taking|any|the (?:next|others?|rest|second))|no (?:other|further|second|next) \p{L}+ (?:starts?|follows?|gets?|opens?|until|before|unless)|for the (?:next|others?|second|rest) [^.;]{0,12}(?:to follow|to start|to join)|proceed(?:s|ed)?|(?:is|are) released|com(?:e|es|ing) back|bring (?:it |the \w+ )?back|re-?look(?:ed)?|reconsider(?:ed)?|stop(?:s|ped)?|ends (?!of)|(?:we|be|is|are) (?:end|ended)|close[sd]?|halt(?:s|ed)?|switch(?:ed|es)? (?:\w+ ){0,2}(?:off|back)|hand (?:\w+ ){1,3}back|give (?:\w+ ){1,3}back|withdraw(?:s|n)?|abandon(?:s|ed)?|discontinue[sd]?|pause[sd]?|suspend(?:s|ed)?|lock (?:the|it)|cancel(?:led|s)?|terminate[sd]?|wind (?:it )?down|gate|pass mark|taken up|(?:go|pass(?:es)?|stop|continue|extend|scale|proceed) (?:only )?if|(?:we|I)(?:['’]ll|['’]d| will| would| shall)? (?:also )?(?:add|fold|scrap|drop(?! \d)|ditch|shelve|axe|bin|unwind|undo|take (?:it|this) (?:to|up)) |(?:is|are|be|gets?) (?:not |never )?(?:ordered|bought|dropped|scrapped|shelved|folded|added|stood down|unwound)|(?:we|I|they) (?:take|undo|remove|put) (?:them|it|this|everything) (?:out|back|off|down|away)|pull (?:the plug|out)|call(?:s|ed)? it off|stands? down|\d+\s?%?, (?:then )?no (?!matter\b|doubt\b|one\b)\p{L}+)\b/iu;
/** The figure stands behind the word that makes it a condition. */
const CONDITION =
	/\b(?:if|(?<!\b(?:is|are|was|were) )when|unless|should|once(?! (?:in|an?|per|every|each|more|again|or)\b)|provided|as soon as|until|wherever|in case|in the event|where|only with)\b[^;]{0,120}?(?:\d|\b(?:halves?|doubles?|half|third|quarter|one|two|three|four|five|six|seven|eight|nine)\b)/iu;
/** "Under 60 % we stop." */
const AT_A_FIGURE =
	/\b(?:at|below|under|above|over|less than|fewer than|more than|with)\s[^;]{0,25}\d[^;]{0,60}\b(?:we|they|it|the [a-z]+) (?:stop|end|close|halt|go|continue|extend|pause|withdraw|abandon|switch|hand|give|roll|cancel|take|remove|undo|fold|drop|scrap|put|return)/iu;
/** "Oslo has to be at 6% by April or we don't go to the other two." */
const OR_ELSE = /\b(?:must|ha(?:s|ve) to|needs? to)\b[^.;]{0,40}\d[^;]{0,60} or (?:else )?(?:we|they|it)\b/iu;
/** "We need 6 skippers in 10 to book before we go to the next pier." */
const NEEDED_BEFORE =
	/\b(?:need|want|require|must|ha(?:s|ve) to|look for|wait for|expect)\b[^;]{0,60}\d[^;]{0,70}\b(?:before (?:we|it|going|moving|any|the (?:next|others?|rest|second))|for the (?:next|others?|second|rest)\b[^.;]{0,12}(?:follow|start|join|open))/iu;
const CONDITION_TO_COME =
	/\b(?:if|unless|once|should)\b[^.;]{0,60}?\b(?:is|are|isn['’]t|aren['’]t|do|does|doesn['’]t|don['’]t|stays?|remains?|falls?|drops?|rises?|goes|comes?|reach(?:es)?|exceeds?|crosses|gets?|has|have)\b|^\W*(?:if|unless|once)\b[^.;]{3,80}, (?:then )?(?:we|it|they|the \p{L}+) (?:keep|stop|go|carry|continue|extend|move|close|end|drop)s?\b/iu;
const IF = /\bif\b/iu;
const IN_THAT_CASE =
	/^\W*(?:if (?:not|yes|no|so|it|they|either|neither|this|that|the)|otherwise|else|should it|when not|only then)\b|\bif (?:it|this|that|so|they|these)(?: (?:is|are|does|do|works?|succeeds?|holds?|(?:is|are) (?:obtained|met|reached|achieved|passed)))?\W*$/iu;
/** What would come of doing nothing decides nothing; nor do somebody's quoted words. */
const OF_NOTHING =
	/\b(?:nothing|(?:if|should) (?:the|this|that|our) (?:\p{L}+ ){0,2}(?:trend|rate|pace|speed|drift|decline|rise|fall|growth|pattern|situation|state of affairs)s? (?:continues?|goes on|persists?|holds?|carr(?:y|ies) on)|(?:if|should) (?:we|things|matters|it|all|this|everything) (?:just |simply |all )?(?:carry on|carries on|continues?|stays?|leave|wait|goes? on|keep|sit|let|drifts?|remains?|stand|do not act|don['’]t)|(?:goes?|going) on (?:losing|paying|spending|writing)|(?:keep|continue)s? (?:on )?(?:to )?(?:losing|paying|spending|writing|lose|pay|spend|write)|(?:not|is) (?:approved|funded|renewed)|declines?|refuses|without this)\b|=|^\W*["“„«]/iu;
/** "Should the trustees be minded to proceed, we ask for £9,000": whether they will, and no figure, decides. */
const AS_THEY_WISH =
	/\b(?:if|should|once|when|provided|where) (?:the (?:\p{L}+ ){1,2}?|you |they )(?:(?:is|are|be|feels?) (?:minded|willing|happy|inclined|content|ready)|agrees?|approves?|wish(?:es)?|wants?|decides?|prefers?|chooses?|accepts?|consents?|sees? fit)\b/iu;
const LABEL =
	/\b(?:test|condition|criterion) is (?:whether|that|if)\b|^\W*(?:gate|pass(?:es)? mark|go ?\/ ?no-?go|stop if|go if|threshold|hurdle|[a-z]+ (?:\d )?criteri(?:on|a))\b[^.]{0,60}[:–-]/iu;
const GATE_HEAD =
	/\b(?:stop(?:s)?(?: (?:if|when|below|above|at|under|over))?|gate|pass(?: mark)?|go(?: if| when)?|fail(?:s)?(?: if)?|threshold|hurdle|(?:continue|carry on|go on|proceed) if|exit)\b/iu;
const SPELLED_SHARE =
	/\b(?:one|two|three|four|five|six|seven|eight|nine) (?:\p{L}+ )?(?:in|of|out of|of every) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b|\b(?:half|a third|two thirds|a quarter|three quarters) (?:of|as|fewer|less|more|lower|higher)\b|\b(?:at least|by|under|over|less than|more than|below|above) (?:half|a third|two thirds|a quarter|three quarters)\b/iu;

/** Whether a statement limits the first step: one place only, some first, the others later. */
export function isLimitedStep(statement: Statement): boolean {
	return statement.test(LIMITED) && !statement.has("study");
}

const PLACES =
	"(?!(?:of|in|year|month|week|day|hour|third|half|person|thing|time|more|point|by|to|and|that|who|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\\b)[a-z]+";
const FEW = "(?:one|two|three|four|five|six|seven|eight|\\d{1,2})";
const LIMITED = new RegExp(
	[
		`\\b(?:only|just) (?:in |at |for |on |with |the |one |two |three |depot |branch |site |line )`,
		`\\b(?!(?:we|they|I|you|it|he|she|who|which|that|but|not|may|can|will|would|if|is|are|has|have|was|were|had|and|or|of|the|an?|to|get|got)\\b)\\p{L}+ only\\b|\\b\\p{L}+ alone,`,
		`\\b(?:by itself|by themselves|on (?:its|their) own|no other \\p{L}+|nobody else|no one else|nowhere else|none of the other)\\b`,
		`\\b${FEW} \\p{L}+ (?:out )?of (?:the |our )?(?:${FEW}|nine|ten|eleven|twelve|\\d{1,2})(?=[.,;]| \\p{L}+s\\b)`,
		`\\b(?:leads? the way|opens? the (?:round|series|scheme|dance)|(?:is )?enough for a start|dips? a toe|test bed|guinea pigs?)\\b`,
		`^\\W*only (?:the )?\\p{L}+ (?:\\d|\\p{L}+s? )`,
		`\\bat first\\b`,
		`\\bnowhere else\\b`,
		`\\b(?:begin|start)(?:s|ning|ing)? (?:small|with|in|at|on|from) `,
		`\\b(?:go|goes|come|comes|gets? it) first\\b`,
		`^\\W*(?:[\\w'’-]+ ){1,3}first\\b(?! \\p{L})`,
		`\\b(?:first|initial|opening) (?:phase|stage|step|wave|tranche|${FEW} (?!(?:hour|day|week|month|quarter|year)s?\\b)|\\d[\\d,]* \\p{L}|${PLACES}\\b)`,
		`\\bfirst (?:in|at) \\p{Lu}`,
		`\\b(?:phase|stage|wave) (?:one|1|I)\\b(?! (?:complaints?|cases?|appeals?|reviews?))`,
		`\\b${FEW} (?:\\p{L}+ )?${PLACES} (?:only|first)\\b`,
		`\\b(?:one|the (?:two|three|four)) (?!(?:lady|man|woman|gentleman|customer|person|caller|tenant|patient|guest|client|mother|father|page|form|screen|number|call|letter|price|name|name|app|system|sheet|list|word|voice|place|question|answer|reason|office manager)s?\\b)${PLACES}\\b`,
		`\\balone (?:gets?|starts?|tries|runs?|goes|has|will) `,
		`\\bwith (?:just |only )?one \\p{L}+ (?:for|in|at|on|until|from)\\b`,
		`\\b(?:the )?(?:other|remaining|balance|rest of the|all other|further(?! (?:ahead|along|away|behind|down|up|into|than|on|to|still))) (?:of the )?(?:${FEW} |\\d+ )?(?:\\p{L}+ )?${PLACES}\\b`,
		`\\bnot (?:yet )?(?:the (?:whole|entire)|all (?:of|our|the)|everywhere|everybody|everyone)\\b`,
		`\\b(?:we|to) (?:test|try) (?:it|this|them|out)\\b`,
		`\\b(?:we|I)(?:['’]d| would) like to (?:test|try) `,
		`\\b(?:in the first instance|to begin(?: with)?,|for a start|tried (?:out )?(?:at|in|with|on))`,
	].join("|"),
	"iu",
);
