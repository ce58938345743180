import type { Argument } from "../argument";
import type { Statement } from "../statements";

/** People for a time, or their days: what a programme takes where it takes no money. */
export function namesStaffing(statement: Statement): boolean {
	if (statement.test(TODAY)) return false;
	return statement.test(DAYS_OF_WORK) || (statement.test(STAFF_FOR_A_TIME) && !hearsPeople(statement));
}

/** "The roll-out needs two trainers for six weeks", "Effort: 220 person-days": said of the programme, and not of today's work. */
export function needsStaff(statement: Statement): boolean {
	if (statement.row || statement.has("negation") || statement.has("waiting", "loss")) return false;
	if (statement.test(LABELLED_EFFORT)) return namesStaffing(statement);
	if (statement.test(STAFF_DRAWN_OFF)) return statement.has("time") || statement.has("when") || statement.has("amount");
	return (
		(statement.test(PROGRAMME_NEEDS) || statement.test(EFFORT_SIZED) || statement.test(STAFF_TAKEN)) &&
		namesStaffing(statement)
	);
}

/** A row of "Who | FTE | Months": people and how long. */
export function isStaffRow(argument: Argument, { row, themes }: Statement): boolean {
	if (!row || themes.has("history") || themes.has("baseline") || themes.has("loss")) return false;
	const heads = row.table.header.cells.map((cell) => argument.readingOf(cell));
	const hasFigure = (column: number) => {
		const cell = row.cells[column];
		return cell !== undefined && /\d/u.test(argument.readingOf(cell).text);
	};
	return heads.some(
		(head, column) =>
			hasFigure(column) &&
			(head.test(HEAD_OF_DAYS) || (head.test(HEAD_OF_STAFF) && heads.some((other) => other.test(HEAD_OF_LENGTH)))),
	);
}

/** "We asked 40 drivers for a week": who is heard, and not who works for it. */
export function hearsPeople(statement: Statement): boolean {
	return statement.test(PEOPLE_ASKED);
}

/** "Today nine clerks spend two months on it": what the work takes without the programme. */
export function opensWithToday(statement: Statement): boolean {
	return !statement.row && statement.test(OPENS_WITH_TODAY);
}

const OPENS_WITH_TODAY = /^\W*(?:today|currently|at present|now|so far)\b/iu;

/** Whether a request is for people: "we ask the committee for two analysts". */
export function asksForStaff(statement: Statement): boolean {
	return !statement.has("negation") && statement.test(ASKED_STAFF) && !hearsPeople(statement);
}

const COUNT =
	"(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?) (?:more |extra |additional |further |new |temporary )?";
/** What people are called by what they do; customers are nobody's staff. */
const STAFF =
	"(?!(?:customer|user|member|passenger|subscriber|reader|visitor|caller|buyer|shopper|rider|donor|supporter|investor|other|number|letter|offer|paper|order|counter|computer|server|printer|router|scanner|folder|poster|locker|laser|sensor|monitor|newsletter|quarter|corner|centre|center|chapter|supplier|competitor|vendor|owner|tenant|farmer|player|consumer|tourist)s?\\b)(?:FTEs?|people|persons?|posts?|hires?|heads|colleagues|staff|members? of staff|nurses?|midwi(?:fe|ves)|clerks?|secondees?|squads?|crews?(?= of )|(?:product|delivery|scrum|feature|agile|engineering|development|dev|field|project) teams?|wardens?|stewards?|hosts?|trainees?|apprentices?|interns?|graduates?|temps?|cooks?|chefs?|guides?|\\p{L}*guards?|(?:crafts|draughts|fore)m[ae]n|\\p{L}{2,}(?:ers?|ors?|ists?|ants?|ysts?|ians?|wrights?))\\b";
const LENGTH =
	"(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|half a|the) (?:first |whole |full |school )?(?:days?|weeks?|months?|fortnights?|quarters?|terms?|seasons?|years?|sprints?)\\b";
const STAFF_FOR_A_TIME = new RegExp(
	`\\b${COUNT}(?:[\\p{L}-]+ ){0,3}?${STAFF}(?:(?: \\p{L}+){0,6} (?:for|over|during|through) (?:about |up to |only )?${LENGTH}|,? \\(?(?:full|half|part)[- ]time\\b| ?[x×] ?${LENGTH}|,? (?:half|(?:one|two|three|four|\\d) days?(?: of)?) (?:her|his|their|a|each|per|the) week\\b|(?: [\\p{L}-]+){0,3},? (?:from|between) [A-Z]\\p{Ll}+ (?:to|till|until|and) [A-Z]|,? \\(?${LENGTH}(?! (?:to \\p{Ll}|ago|earlier|before|later)))|\\b${LENGTH} of (?:\\p{L}+ )?(?:an? |one |two |three )?(?:[\\p{L}-]+ )?${STAFF}['’]s?(?: time| work)?|\\b\\d[\\d.,]* FTEs?\\b|\\bteam of (?:about )?(?:\\d|two|three|four|five|six|seven|eight|nine|ten|twelve)`,
	"iu",
);
/** A day of work of one person; "working days" are lengths of time. */
const DAYS_OF_WORK =
	/\b\d[\d.,]* ?(?:person|man|people|staff|team|consultant|developer|engineer|analyst|specialist|trainer|nurse|clerk|agent|officer|internal|IT)[- ](?:hours|days|weeks|months|years)\b/iu;
const PEOPLE_ASKED =
	/\b(?:ask(?:ed)?|interview(?:ed)?|survey(?:ed)?|spoke (?:to|with)|listened to|shadow(?:ed)?|follow(?:ed)?|polled) (?:all |some |about |over |nearly )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b)/iu;

const PROGRAMME =
	"(?:it|this|that|(?:the|our|this|each) (?:[\\p{L}-]+ ){0,3}?(?:programme|program|project|pilot|trial|work|change|plan|build|roll-?out|proposal|set-?up|initiative|phase|step|task|implementation|development|design|redesign|scheme|migration|integration|training|move|service|desk|team|job|exercise|effort|[\\p{L}-]+ing)|(?:implementation|development|roll-?out|set-?up|migration|integration|design|installation|training|testing|preparation|delivery))";
const PROGRAMME_NEEDS = new RegExp(
	`(?:^|[.;:,(] ?|\\band )(?:[^.;:,]{1,30}, |(?:in (?:all|total|sum)|all told|altogether|overall) )?(?:\\b(?:we|I)(?:['’]ll| will| would|['’]d)?(?: only| also| have to| must){0,2} (?:need|require|second|set aside|commit|lend|release|put|assign|depute|detach|free(?: up)?|spare|find|take)|${PROGRAMME}(?: will| would| only| itself| also)*(?: in all)? (?:needs?|takes?|requires?|costs?|uses?|eats?|absorbs?|consumes?|ties? up|asks? for|calls? for|comes? to|amounts? to|is|are|be|will be))\\b`,
	"iu",
);
/** "We put the internal effort at 25 person-weeks". */
const EFFORT_SIZED =
	/\b(?:effort|workload|manpower|staff time|input)\b[^.;]{0,40}\b(?:at|is|of|to|estimated|about|around)\b/iu;
/** "Three wardens will be taken off the rota for two weeks". */
const STAFF_TAKEN = new RegExp(
	`\\b${COUNT}(?:[\\p{L}-]+ ){0,3}?${STAFF} (?:will|would|shall|must|are to|is to|need to|have to) be (?:taken|released|assigned|seconded|freed|detached|deputed|set aside|lent|needed|required|moved|posted|allocated|dedicated)\\b`,
	"iu",
);
/** "It takes six of our surveyors out of the field one day in five". */
const STAFF_DRAWN_OFF = new RegExp(
	`\\b(?:tak|pull|keep|draw|remov|lift|withdraw)(?:e?s|e|ing)? (?:about |some )?(?:\\d[\\d.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:of (?:our|the|its) (?:[\\p{L}\\d]+ ){0,2}?)?(?:[\\p{L}-]+ )?${STAFF} (?:out of|off|away from) (?:the |their |our )?(?:\\p{L}+ ){0,2}?(?:field|rotas?|phones?|floor|line|wards?|counter|jobs?|desks?|work|road|shop|plant|classroom|roster|schedule|projects?|duties|units?|posts?)\\b`,
	"iu",
);
const HEAD_OF_DAYS = /\b(?:person|man|staff|people|working)[- ](?:days|weeks|months)\b/iu;
const HEAD_OF_STAFF = /^\W*(?:FTEs?|headcount|heads|people|number of people)\b/iu;
const HEAD_OF_LENGTH = /^\W*(?:(?:for )?(?:how long|months?|weeks?|days|duration|period|length)|from|until)\b/iu;
const LABELLED_EFFORT =
	/^\W*(?:(?:total|internal|own|estimated|people|staff|project|team) )*(?:effort|staffing|people|resources?|manpower|headcount|workload|resource needs?|staff time|capacity(?: needed)?|team(?: needed| size)?)\b[^.:;]{0,20}(?::|\s[–—-]\s)/iu;
const TODAY =
	/\b(?:today|currently|at present|now|last (?:year|month|quarter)|so far|each (?:day|case|complaint|call|claim))\b/iu;

const ASKED_STAFF = new RegExp(
	`\\b(?:(?<!\\b(?:wait|look|thank|vote|care) )for|release|releasing|release of|loan of|lend us|give us|second|hire|recruit|have|fund|approve|approval (?:of|for)|secondment of|(?:hire|hiring|recruitment|appointment) of|depute|detach|loan|spare|free up|need(?: from you)?(?: is)?|sanction(?: of)?|put|request|requests|seek|seeks|seeking|look for|looking for|propose|post|appoint|(?:lend|send|assign|give|second) (?:[\\p{L}-]+ ){1,4}?) ?(?:the )?${COUNT}(?:[\\p{L}-]+ ){0,3}?${STAFF}(?! to be (?!assigned|released|seconded|deputed|freed|hired|posted|lent))`,
	"iu",
);
