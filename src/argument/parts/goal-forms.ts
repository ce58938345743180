import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { neighbours } from "./evidence";
import { isLength } from "./gates";

/** Whether a statement holds a goal of the house by its form: owed by an executive, set in a plan, in a table or list of goals. */
export function hasFormOfGoal(argument: Argument, statement: Statement): boolean {
	if (statement.row) return isInColumnOfGoals(argument, statement);
	if (isBriefOfExecutive(argument, statement)) return true;
	if (statement.test(NUMBERED_OF_PLAN) && !statement.test(PLAN_OF_THE_WORK)) return true;
	if (statement.test(SERVES_DATED_AMBITION)) return true;
	if (!hasFigure(statement)) return false;
	return (
		isOwed(statement) ||
		((statement.test(PLAN_OF_HOUSE_WANTS) || statement.test(UNDER_NAMED_STRATEGY)) &&
			!statement.test(PLAN_OF_THE_WORK)) ||
		(statement.has("money") && statement.test(GOAL_OF_THE_YEAR)) ||
		isListedGoal(argument, statement)
	);
}

/** "Fully aligned with the company's strategy and values", "the goals will be agreed in the autumn": none is named. */
export function namesNoGoal(statement: Statement): boolean {
	return (
		statement.test(MERELY_ALIGNED) ||
		statement.test(GOALS_TO_COME) ||
		statement.test(TOLD_LATER) ||
		statement.test(OF_OTHERS) ||
		statement.test(TARGET_MODEL) ||
		statement.test(WANTS_TO_ACT) ||
		statement.test(VAGUE)
	);
}

/** "The pier master wants to do three things about it": what is to be done, and no goal. */
const WANTS_TO_ACT = /\bwants? (?:us )?to (?:do|try|change|say) (?:[\p{L}\d]+ )?things?\b/iu;

/** A figure that can be a goal; a length of time is one only as a level: "stock down to 45 days". */
export function hasFigure(statement: Statement): boolean {
	return statement.of("amount").some((amount) => !isLength(amount)) || statement.test(LEVEL_OF_TIME);
}

const LEVEL_OF_TIME =
	/\b(?:below|under|(?:down|back) to|to at most|no more than) (?:[a-z]+ )?\d[\d.]* (?:minutes|hours|days|weeks)\b/iu;

/** "The COO is on the hook for taking $6M out of the budget", "our CFO has one number: retention above 108%". */
function isOwed(statement: Statement): boolean {
	if (!statement.has("role", "executive") && !statement.has("leadership") && !statement.test(DIRECTOR)) return false;
	if (
		statement.has("request", "ask", "both") ||
		!statement.of("amount").some(({ tag }) => tag === "money" || tag === "percent")
	)
		return false;
	return statement.test(HAS_ONE_NUMBER) || statement.test(OWES);
}

const DIRECTOR = /\b(?:director|head of|vice[- ]president|principal|rector|chief)\b/iu;
const HAS_ONE_NUMBER =
	/\b(?:has|have|chases?|carr(?:y|ies)|watch(?:es)?|pursues?) (?:just |only |but |set )?(?:an?|one|two|three) (?:[\p{L}]+ )?(?:number|figure|goal|target|objective|aim|priority|mission)s?\b[^.;]*\d/iu;
const BUSINESS_DEED =
	"(?:tak|cut|bring|sav|get|grow|reduc|rais|lower|halv|doubl|lift|improv|increas|trim|find(?:ing)? [^.;,]{1,20} (?:in|from|out))";
/** An obligation with a deed behind it, or with a level; "accountable for the programme" owns work and no goal. */
const OWES = new RegExp(
	`\\b(?:on the hook|accountable|answerable|under (?:orders|pressure|instructions?)|tasked|charged|has|have|needs?|expected|bound|told|must|owes?)(?: (?:been|for|to|with|us)){0,3} ${BUSINESS_DEED}|\\b(?:on the hook|accountable|answerable) for (?:an? |the )?(?:[\\p{L}-]+ ){1,5}(?:below|above|under|over|of at (?:least|most))\\b|\\b(?:is|are|be) (?:judged|measured|assessed|paid) (?:on|by|against)\\b`,
	"iu",
);

const DEMANDS =
	"(?:wants?|aims?|asks?|calls for|requires?|demands?|expects?|foresees?|targets?|sets|commits|promises|obliges|assumes|counts on|relies on|seeks|provides for|looks for|is to)";
/** "The school's development plan wants the roll back at 640": whose plan it is stands before it. */
const PLAN_OF_HOUSE_WANTS = new RegExp(
	`(?<!\\b(?:project|pilot|programme|program|team|survey|vendor|supplier|consultant|customer|agency|competitor|rival|paper|proposal|workstream|everybody|nobody)s?)(?:['’]s|s['’]) (?!(?:CX|customer|service|experience)\\b)(?:[\\p{L}\\d–-]+ ){0,3}(?:plan|strategy|charter|masterplan|agenda|vision|compact)\\b(?: \\([^)]{1,40}\\)| for [\\d–-]+)?,? (?:also |itself |now )?${DEMANDS}\\b`,
	"iu",
);
/** "Under the Fit for Growth strategy, every division is to cut overheads by 8%". */
const UNDER_NAMED_STRATEGY =
	/\b(?:[Uu]nder|[Ww]ithin|[Ii]n|serves|supports|advances|delivers|by|of) (?:the|our) \p{Lu}[\p{L}-]+(?: (?:(?:for|of|to|and|in|the) )?\p{Lu}[\p{L}-]+){1,4} [Ss]trategy\b[^;]*\d/u;
/** "It feeds into the 2030 ambition of being the lowest-cost operator". */
const SERVES_DATED_AMBITION =
	/\b(?:feeds|serves|supports|contributes|advances|helps|furthers|towards?|part of)\b[^.;]{0,40}\b(?:the|our|its) 20\d\d (?:ambition|goal|aim|vision|pledge|commitment|target)s? (?:of|to|that|for)\b/iu;
/** "Our OKR for Q3 is to bring net revenue churn below 1%". */
const GOAL_OF_THE_YEAR =
	/\bour (?:\p{L}+ )?(?:OKRs?|goals?|targets?|objectives?|priority) (?:for|in) (?:Q[1-4]|H[12]|FY ?\d{2,4}|20\d\d|this year|the year|next year)[^.;]{0,10}? (?:is|are)\b/iu;
const ORDINAL = "(?:first|second|third|fourth|fifth|sixth|last)";
const ITEM_OF_PLAN =
	"(?:pillar|goal|objective|priority|theme|aim|ambition|outcome|commitment|promise|pledge|strand|target)";
/** "Pillar one of the Future Grid strategy", "the third pillar of our plan". */
const NUMBERED_OF_PLAN = new RegExp(
	`\\b(?:${ITEM_OF_PLAN} (?:no\\.? |number )?(?:one|two|three|four|five|six|seven|\\d{1,2}|[A-F])|${ORDINAL} ${ITEM_OF_PLAN}) (?:of|in|from|under) (?:[\\p{L}\\d'’“”"&-]+ ){1,6}(?:strategy|plan|charter|agenda|vision|compact|scorecard)\\b`,
	"iu",
);
const PLAN_OF_THE_WORK =
	/\b(?:project|implementation|communications?|training|action|work|delivery|roll-?out|test|pilot|CX|experience|change|adoption|launch|risk|survey|research|engagement|care|treatment) (?:plan|strategy|agenda|vision)\b/iu;

/** "The Finance Director's brief to all departments was clear: cash first. Debtor days of 35 by year end." */
function isBriefOfExecutive(argument: Argument, statement: Statement): boolean {
	if (!statement.test(BRIEF)) return false;
	return (
		hasFigure(statement) ||
		neighbours(argument, statement, 1).some(
			(other) =>
				other.passage === statement.passage &&
				other.range.start > statement.range.start &&
				hasFigure(other) &&
				!other.has("score") &&
				!other.has("request"),
		)
	);
}

const BRIEF =
	/\b(?:C[A-Z]{1,2}O|MD|[Dd]irector|[Ee]xecutive|[Cc]hair(?:man|woman)?|[Pp]resident|[Bb]oard|[Oo]wner|[Mm]inister|[Hh]eadquarters|[Pp]rincipal|[Dd]ean|[Oo]fficer)(?: \p{Lu}[\p{L}-]+){0,3}['’]s? (?:\p{L}+ )?(?:brief|instructions?|orders?|directive|charge|challenge|mandate|message|call) (?:to|for) (?:all|every|each|the|us|our|his|her)\b/u;

/** "- *Win in services*: 35% of turnover by 2028", in a list that a title ties to the strategy. */
function isListedGoal(argument: Argument, statement: Statement): boolean {
	const { heading } = statement.passage.section;
	if (!statement.passage.item || !heading || !argument.readingOf(heading).test(TIES_TO_STRATEGY)) return false;
	return (
		statement.test(NAME_AND_FIGURE) &&
		(statement.has("time") || statement.has("money")) &&
		!statement.has("programme") &&
		!statement.has("future")
	);
}

const TIES_TO_STRATEGY =
	/\b(?:strateg(?:y|ic)|corporate (?:plan|goals|objectives|priorities)|(?:company|group) (?:plan|goals|objectives|priorities))\b/iu;
/** The name of a goal and its figure; "Fewer repeat calls: down 20%" is what the work brings. */
const NAME_AND_FIGURE =
	/^\W*(?!(?:fewer|less|lower|more|better|faster|higher|shorter|happier|reduced|improved|increased)\b)[^:\d]{3,60}: [^:]*\d/iu;

/** "| Strategic objective | Our part |": a row that gives one of them a figure. */
function isInColumnOfGoals(argument: Argument, { row }: Statement): boolean {
	if (!row || row.index === -1) return false;
	return row.table.header.cells.some((head, column) => {
		const cell = row.cells[column];
		if (!cell || !argument.readingOf(head).test(HEAD_OF_GOALS)) return false;
		const reading = argument.readingOf(cell);
		return !reading.has("score") && (reading.has("amount") || reading.has("money"));
	});
}

const GOALS = "(?:objective|goal|priority|priorities|aim|ambition|outcome|pillar|target)s?";
const HEAD_OF_GOALS = new RegExp(
	`\\b(?:strategic|strategy|corporate|company|group|council|board|trust)(?:['’]s)? (?:\\p{L}+ )?${GOALS}\\b|\\b${GOALS} (?:in|of|from|under) (?:the|our) (?:[\\p{L}\\d-]+ ){0,3}(?:strategy|plan|board|company|group)\\b`,
	"iu",
);

const HOUSE = "(?:Board|Group|Company|Council|Trust|University|Bank|Ministry|Executive|Society|School|Department)";
/** What it is aligned with ends the sentence, without a figure or a name of its own. */
const MERELY_ALIGNED = new RegExp(
	`^\\P{L}*\\p{L}(?:[^\\d“"‘:;\\p{Lu}]|\\b${HOUSE}\\b)*\\b(?:align(?:s|ed|ment)?|line|consistent|fits?|supports?|contribut(?:es?|ing)|underpins?|serves?|keeping|accord(?:ance)?|harmony|compatible|match(?:es)?|reflects?)\\b(?:[^\\d“"‘:;\\p{Lu}]|\\b${HOUSE}\\b)*\\b(?:strateg(?:y|ies)|vision|values|mission|goals|objectives|priorities|ambitions?|direction)\\W*$`,
	"u",
);
const GOALS_OR_PLAN = "(?:goals?|objectives?|priorit(?:y|ies)|targets?|OKRs?|strateg(?:y|ies)|plans?)";
const GOALS_TO_COME = new RegExp(
	`\\b${GOALS_OR_PLAN}\\b(?: [\\p{L}'’-]+){0,6}? (?:(?:will|shall|should|must) (?:then |also |later )?be|(?:are|is) (?:still |currently |now )?being|(?:are|is) (?:still |yet )?to be|ha(?:ve|s) (?:yet to|still to|not yet) be(?:en)?|remains? to be) (?:\\p{L}+ly )?(?:cascaded|defined|set|agreed|added|published|confirmed|communicated|reviewed|decided|fixed|drafted|drawn|determined|announced|developed|discussed|revised|finali[sz]ed|translated|clarified|identified|reworked|rewritten|updated)\\b|\\b${GOALS_OR_PLAN} as (?:they|it) (?:develops?|emerges?|evolves?|becomes?|firms? up)\\b`,
	"iu",
);
/** "How it supports the goals of the group will be added once the strategy is out." */
const TOLD_LATER = new RegExp(
	`\\b${GOALS_OR_PLAN}\\b[^.;]{0,60}? will be (?:added|described|shown|explained|detailed|set out|spelled out|supplied|provided|worked out|demonstrated)\\b[^.;]{0,30}\\b(?:once|when|after|later|in|as soon as|during|by)\\b`,
	"iu",
);
/** "Most of our clients have set themselves cost targets", "the director has promised €2m for the project". */
const OF_OTHERS =
	/\b(?:customers|clients|guests|patients|passengers|tenants|users|suppliers) have set themselves\b|\bpromised [^.;:]{0,12}\d[^.;:]{0,16} (?:for|to) (?:this|the|our) (?:project|programme|program|pilot|trial)\b/iu;
/** "All deputies must stand behind the target model": how the house shall work, and no goal. */
const TARGET_MODEL =
	/\btarget (?:operating )?(?:model|architecture|audience|picture|groups?|segments?|readers|persona)\b/iu;
/** "It pays into several strategic priorities of the group", "has promised the guests a better stay". */
const VAGUE =
	/\b(?:several|various|many|a number of|a range of|a variety of) (?:of )?(?:the |our )?(?:strategic|corporate|company) (?:priorities|goals|objectives|targets)\b[^\d:;“"(–—|]*$|\bpromised (?:all |the |our |its )*(?:customers|clients|guests|patients|passengers|tenants|users|visitors) (?:an? )?(?:much )?(?:better|best|great|new|friendlier|warmer|seamless|excellent)\b[^%€£$]*$/iu;
