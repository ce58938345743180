import type { Argument } from "../argument";
import { givesGoal, isLeftOpen } from "../declared/declared";
import type { Statement } from "../statements";
import { DECLARED, type Evidence, isDenied, isLetterhead, search } from "./evidence";
import { hasFigure, hasFormOfGoal, namesNoGoal } from "./goal-forms";
import { isIntendedAbove, OUTCOME } from "./intended-goals";
import { servesGoalAbove } from "./served-goals";

/** A goal or strategy of the company or of an executive that the programme serves; a score or a CX programme is none. */
export function executiveGoalOf(argument: Argument): Evidence {
	const { audience, stakeholders, supports } = argument.declared;
	if (supports.length > 0 || isLeftOpen(argument.declared, "supports")) return DECLARED;
	if ([...audience, ...stakeholders].some(givesGoal)) return DECLARED;
	return search(argument, isExecutiveGoal, isNearlyGoal, isGoalInOtherWords);
}

function isNearlyGoal(_: Argument, statement: Statement): boolean {
	return statement.has("priority", "strategy", "goal") && statement.has("role") && !isLetterhead(statement);
}

/** Whether a statement names a goal of the company or of an executive. */
export function isExecutiveGoal(argument: Argument, statement: Statement): boolean {
	if (statement.has("score") || statement.row?.index === -1 || namesNoGoal(statement)) return false;
	if (!hasFigure(statement) && (statement.test(CUSTOMERS_ARE_PRIORITY) || isBareLabel(statement))) return false;
	const named = statement.of("priority", "named").filter((mention) => !isDenied(statement, mention));
	if (named.length > 0 && !statement.test(OWN_PILLARS)) return !standsInGlossary(statement);
	if (statement.test(OWNED_PLAN) || statement.test(NAMED_GOAL)) return true;
	if (isNamedStrategy(statement)) return true;
	if (isOwnedGoal(statement)) return true;
	if (statement.test(OF_EXPERIENCE)) return false;
	return isGoalOfTheCompany(statement) || hasFormOfGoal(argument, statement) || isIntendedAbove(statement);
}

function isGoalInOtherWords(_: Argument, statement: Statement): boolean {
	if (statement.has("score") || statement.row?.index === -1 || namesNoGoal(statement)) return false;
	return !statement.test(OF_EXPERIENCE) && servesGoalAbove(statement);
}

/** "Plan 2028", "the charter 2030", but no "Visitor Experience Plan 2027", which is what the paper itself proposes. */
function isNamedStrategy(statement: Statement): boolean {
	const isNamed =
		(statement.has("priority", "strategy") && statement.test(NAMED_STRATEGY)) || statement.test(DATED_PLAN);
	return isNamed && !statement.test(OF_THE_PROJECT) && !statement.test(OF_EXPERIENCE);
}

/** "Our approach rests on three strategic pillars": those of the paper, counted and without a name. */
const OWN_PILLARS =
	/(?<!\b(?:of|to|serves|supports|under|from|by|company['’]s|group['’]s|board['’]s) (?:the |our |its )?)\b(?:two|three|four|five|six|seven|\d) (?:\p{L}+ )?strategic (?:pillars|themes)\b(?! (?:of|in|that|which|set|adopted) (?:the|our|you)\b)|\bstrategic (?:pillars|themes|priorities|objectives|goals) of (?:this|the|our) (?:\p{L}+ )?(?:programme|program|project|initiative|proposal|paper|transformation|pilot)\b|\b(?:two|three|four|five|six|seven) strategic (?:priorities|objectives|goals)\s?:/iu;
/** "Strategic objective: be number one for guests": a label, and no result of business behind it. */
function isBareLabel(statement: Statement): boolean {
	return statement.test(STRATEGIC_LABEL) && !statement.test(OUTCOME);
}

const STRATEGIC_LABEL = /^\W*(?:our |the )?strategic (?:objective|goal|priority|pillar|theme|aim)s?\s?:/iu;
/** "The board has made visitor experience a priority": no goal of the business. */
const CUSTOMERS_ARE_PRIORITY =
	/\b(?:customers?|guests?|visitors?|patients?|passengers?|members?|readers?|clients?|citizens?|tenants?|students?|farmers?|users?|the)['’]?s? (?:experience|satisfaction|happiness|delight)\b[^.;:]{0,30}\b(?:an?|the|its|our|his|her|their|top|first|number one) (?:\p{L}+ )?(?:priority|goal|stakeholder)\b|\b(?:customer|guest|visitor|patient|passenger|member|reader|client|citizen|tenant|student|farmer|user)s? (?:is|are|as|comes?) (?:the |our |its |their )?(?:first|top|number one|main|most important) (?:priority|goal|stakeholder|concern)\b/iu;

/** Somebody above the author set it, promised it or wants it, and it has a figure: "the margin target the trustees adopted". */
function isGoalOfTheCompany(statement: Statement): boolean {
	if (
		(statement.test(POSSESSIVE) && statement.test(POSSESSED)) ||
		statement.test(GOAL_IN_PLAN) ||
		statement.test(ONE_OF_SEVERAL) ||
		statement.test(TOLD_EVERYBODY) ||
		statement.test(ASKED_ONE_THING) ||
		statement.test(STRATEGY_NAMES) ||
		statement.test(ON_THE_LIST) ||
		statement.test(GOAL_OF_TO) ||
		(statement.test(MADE_GOAL) && statement.test(WHO_MAKES_GOALS)) ||
		(statement.test(PLAN_NAMES) && hasFigure(statement))
	)
		return true;
	if (!hasFigure(statement)) return false;
	return (
		statement.test(DIRECTED) ||
		statement.test(SET_ABOVE) ||
		statement.test(PROMISED_ABOVE) ||
		statement.test(PLAN_DEMANDS) ||
		statement.test(SET_ITSELF) ||
		(statement.test(PLAN_OF_THE_YEAR) && !statement.has("request")) ||
		statement.test(LINE_OF_THE_YEAR) ||
		statement.test(GOAL_OF) ||
		statement.test(ADOPTED) ||
		statement.test(NAMED_PLAN_DEMANDS) ||
		((statement.has("role", "executive") || statement.test(OWNERS)) && statement.test(WANTS_HIMSELF)) ||
		setsByName(statement)
	);
}

/** "The MD has said since spring that she wants exports at 30% of turnover." */
const OWNERS =
	/\b(?:[Tt]he|[Oo]ur) (?:\p{L}+ )?(?:owners?|shareholders?|investors?|trustees|governors|lenders|board|founders?)\b/u;
const WANTS_HIMSELF = /\b(?:s?he|they) (?:wants?|expects?|promised)\b/iu;

/** "Tom set the 2026 goal: …", "The Board has fixed EBITDA of 9%": somebody by name, and a goal or a measure of business. */
function setsByName(statement: Statement): boolean {
	if (statement.has("request") || statement.has("spend", "spend")) return false;
	const isOfBusiness = statement.has("money", "profit", "topline", "capital");
	if (isOfBusiness && statement.has("bar", "goal") && (isLed(statement) || isPlanned(statement))) return true;
	if (!isOfBusiness && !MEASURES.some((kind) => statement.has(kind)) && !statement.has("bar", "goal")) return false;
	return statement.test(SETS_BY_NAME) && !statement.test(GIVES_FIGURE);
}

function isLed(statement: Statement): boolean {
	return statement.has("role", "executive") || statement.has("leadership");
}

/** "Revenue across practices from 12% to 20% by 2027", where the paper does not yet speak of its own effect. */
function isPlanned(statement: Statement): boolean {
	return (
		!OWN_EFFECT.some((theme) => statement.themes.has(theme)) &&
		statement.has("time") &&
		statement.test(FROM_TO) &&
		!statement.has("future")
	);
}

const FROM_TO = /\bfrom\b[^.;]*\d[^.;]* to \d/iu;
const OWN_EFFECT = ["benefit", "measure", "pilot", "roadmap", "cost", "history"];
const MEASURES = ["priority", "money", "gain"] as const;
const SETS_BY_NAME =
	/(?:^|[\s(“"])(?!(?:We|They|It|This|That|These|Those|You|He|She|Nobody|Customers?|Guests?|Patients?|Members?|Teams?|Pilot|Project|Programme|Program|Survey|Vendors?|Suppliers?)\b)[A-ZÀ-Þ]\S+(?: in (?:its|their|the|our) [^,.;]{3,40},)?(?: (?:has|have|had|was|were|is|are|also|already|now|[a-z]+ly)){0,3} (?:(?:has|have) (?:the|an?|as|for) (?:goal|target|objective|mandate)|sets?|fixed|given|gave|laid down|adopted|agreed|announced|promised|pledged|mandated|tasked|charged|committed|directed|instructed|wants|signed|approved|voted|undert(?:ook|aken))\b/u;

/** "Controlling gave us that in March": a figure is handed over, and no goal. */
const GIVES_FIGURE =
	/\b(?:given|gave|agreed|signed|approved|checked)(?: (?:to )?(?:us|me))? (?:that|this|these|it|them|those|(?:the|our|its) (?:figures?|numbers?|data|rates?|prices?|values?|accounts?|inputs?|assumptions?|unit (?:cost|value)s?))\b/iu;

/** Who stands at the top of a house, of whatever kind. */
const HEAD =
	"(?:chief executive|president|chair(?:man|woman|person)?|mayor|bishop|rector|(?:vice[- ])?chancellor|provost|dean|principal|headteacher|governor|premier|(?:prime )?minister|commissioner|superintendent|(?:managing|general|executive|group) (?:director|manager|partner)|C[A-Z]{1,2}O|MD|GM)";
const ABOVE = `(?:the board|board|the trustees|trustees|council|the cabinet|the (?:\\p{L}+ )?committee|the shareholders?|(?:the |our )?owners?|(?:the|our) founders?|the group|the ministry|the government|parliament|the governors|the (?:country|regional) (?:manager|director)|the management|headquarters|head office|the parent(?: company)?|exco|you|${HEAD})`;
const GOAL_WORD =
	"(?:goals?|targets?|objectives?|ambition|priorit(?:y|ies)|commitments?|pledge|promise|mandate|plan|strategy|budget|programme of government)";
/** "The goal the board set", "the plan you signed in May", "the strategy (approved in February) relies on £2.3m". */
const SET_ABOVE = new RegExp(
	`\\b${GOAL_WORD}\\b(?: (?:that|which))? ${ABOVE}(?: \\p{L}+){0,3} (?:set|sets|signed|adopted|agreed|approved|announced|published|gave|fixed|voted)\\b|\\b${GOAL_WORD}\\b[^.;]{0,30} (?:set|signed|adopted|agreed|approved|announced|published|fixed|voted|given) by ${ABOVE}\\b`,
	"iu",
);
/** What is wanted of the writer and not of the business: "three quotes", "a report by 3 May". */
const PAPERS =
	"(?:(?:an?|the|some|more|two|three|four|five|six|\\d+) )?(?:\\p{L}+ ){0,2}?(?:reports?|quotes?|quotations?|options?|answers?|papers?|proposals?|estimates?|updates?|versions?|summary|business case)\\b";
const WANTS_PAPERS = new RegExp(`\\bwants? ${PAPERS}`, "iu");
/** "You told the shareholders that we would carry 200,000 more", "the country manager has put persistence at 70 % as second goal". */
const PROMISED_ABOVE = new RegExp(
	`(?<!\\b[Ii]f )(?:\\b${ABOVE}|\\b(?:[Cc]ountry|[Gg]eneral|[Rr]egional|[Mm]anaging) (?:[Mm]anager|[Dd]irector)|\\b(?:CEO|CFO|COO|MD|GM|DRM)) (?:has |have |had |also |already |publicly ){0,2}(?:promised|pledged|undertook|undertaken|assured|committed (?:to|us)|announced|(?:told (?:us|me)|said|decided|resolved)(?: in \\d+)? that [^.;]*\\b(?:shall|must|should|(?:ha[sv]e?|is|are) to)\\b|told (?:the|our|its|all|every|each|his|her|shareholders|investors|analysts|staff|parliament) |(?:put|set|named|declared) .{1,60} (?:goal|target|priority|objective)|set (?:us |\\p{L}+sel(?:f|ves) |out )?(?:a |the )?(?:\\p{L}+ ){0,3}(?:goal|target|objective|ambition)|wants? (?!to (?:see|know|hear|talk)|${PAPERS})|(?:expects?|requires?|demands?) (?:(?:that )?(?:all|every|each)\\b|us to\\b|(?:the|its|our) (?:[\\p{L}-]+ ){1,3}to\\b)|insists? (?:that|on)\\b|aims? (?:for|at|to)|targets?\\b|is held to|has to deliver|(?:both )?asked (?:(?:us |me )?for(?! ${PAPERS})|(?:us|me)\\b[^.;]{0,30} to(?! (?:look|check|find out|count|see|study|examine|report|test)\\b)))`,
	"iu",
);
/** "The 2027 goal of the harbour master: 4% fewer", "target 3 of the board for 2027". */
const GOAL_OF = new RegExp(
	`\\b(?:goals?|targets?|objectives?|priorit(?:y|ies)|OKRs?|commitments?|mandate)(?: (?:no\\.? ?|number )?\\d{1,4})?(?: for (?:FY ?)?\\d{2,4})? (?:of|from|set by|given by|laid down by) (?:the |our )?${ABOVE}`,
	"iu",
);
/** "It belongs to the goal of the board to win the contract again." */
const GOAL_OF_TO = new RegExp(
	`\\b(?:goal|aim|target|objective|ambition|intention)s? of ${ABOVE}(?: (?:is|was|remains))? to (?!(?:improve|raise|lift) (?:the )?(?:customer|experience|satisfaction|service))\\p{Ll}+`,
	"iu",
);
/** "The state secretary has made it a main goal for this period." */
const MADE_GOAL =
	/\bha(?:s|ve) made [^.;]{3,80}? (?:an?|the|its|his|her|their) (?:\p{L}+ )?(?:goal|priority|aim|target)\b/iu;
const WHO_MAKES_GOALS =
	/\b(?:secretary|minister|mayor|president|chair|board|council|committee|cabinet|trustees|governors|director|chief|C[EFO]O|MD|owners?|founders?)\b[^.;]{0,30} ha(?:s|ve) made\b/iu;
/** "The development plan of the Presidium names 20,000 students in 2028 as goal." */
const PLAN_NAMES =
	/\b(?:strategy|plan|vision|charter|mandate)\b(?: of (?:the |our )?\p{L}+)? (?:names|gives|sets|has|puts) [^.;]{3,60} as (?:its |the |our |a |one )?(?:\p{L}+ )?(?:goals?|aims?|targets?|objectives?|priorit(?:y|ies))\b/iu;
/** "The bank has set itself the aim of 60,000 new accounts." */
const SET_ITSELF =
	/(?<!\b(?:team|desk|department|unit|crew|project|programme|branch) )\b(?:has|have|had) set (?:itself|himself|herself|themselves) (?:the|an?) (?:\p{L}+ ){0,2}(?:aims?|goals?|targets?|objectives?|ambition|task)\b/iu;
/** "This year's plan is to treat 1,500 more", "your plan is to bring revenue to S$40 million", "our strategy says we'll have half of our income from givers". */
const PLAN_OF_THE_YEAR =
	/\b(?:(?:(?:this|next|the) year['’]s|your|the (?:company|bank|business|corporate|strategic|annual|\p{L}+[- ]year|council|trust|school|university|group|partnership|practice|hospital|airline|co-?op|club|chain|museum|port|airport)(?:['’]s)?) (?:\p{L}+ )?(?:plan|strategy)|our (?:\p{L}+ )?strategy)\b[^.;]{0,50}? (?:is (?:to|that)|says? (?:that )?(?:we|it|us)|of \p{L}+ing|has us|takes us|sets out|promises|aims?)\b/iu;
/** "Fergal's line for this year is to get to €20m, and he asked each of us for an idea". */
const LINE_OF_THE_YEAR =
	/\b\p{Lu}\p{L}+['’]s? (?:line|steer|brief|ask|word|instruction|mantra|order|message) (?:to us |to all of us )?(?:for|this|in) (?:this |the |next )?(?:year|(?:FY ?)?20\d\d|FY ?\d\d|season|term)\b[^.;]{0,20} (?:is|was) (?:to|that)\b[^.;]*\d/iu;
/** "The council adopted the housing plan in March: 1,900 homes by 2028." */
const ADOPTED = new RegExp(
	`\\b${ABOVE} (?:has |have |had )?(?:adopted|approved|passed|published|announced|voted|launched|signed|set|laid down) (?:the|a|an|its|our|this) (?:[\\p{L}\\d“"‘'-]+ ){0,4}?(?:plan|strategy|charter|agenda|vision|pledge|goals?|targets?|objectives?|compact|settlement)\\b`,
	"iu",
);
/** "*Course 2027*, adopted by the Board in January, asks for 5% more." */
const NAMED_PLAN_DEMANDS =
	/\b\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ )?(?:20[2-4]\d|[A-Z]?\d{2})\b[^.;]{0,60}? (?:relies on|asks for|foresees|calls for|requires|demands|commits (?:us|the)|promises|expects|wants|aims (?:for|at)|sets us)\b/u;
/** "Our goal is the one in the Airport Plan": the plan of the house by its name. */
const GOAL_IN_PLAN =
	/\b(?:goals?|targets?|objectives?|priority|priorities|commitments?|pledges?|promises?|aims?)\b[^.;:]{0,40} (?:in|of|from|under) (?:the|our) (?:\p{Lu}[\p{L}-]+ ){1,3}(?:Plan|Strategy|Charter|Compact|Blueprint|Scorecard|Agenda|Mandate)\b(?! (?:paper|project))/u;
/** A plan of the company, named as such, that demands something of us. */
const PLAN_DEMANDS =
	/\b(?:(?:financial|company|council|national|regional|divisional|departmental|trust|bank|corporate|business|strategic|strategy|operating|medium-term|long-term|annual|group|five-year|three-year|budget|FY ?\d{2,4}|20\d\d|[a-z]+\d+) ){1,3}(?:plan|strategy|budget|framework|agreement|settlement|deal|charter|compact|mandate|contract with the [a-z]+)\b(?: \([^)]{1,40}\)| [“"‘'„«][^”"’»]{1,40}[”"’»])?(?: (?:you|we|they) (?:signed|adopted|approved|agreed)(?: in [a-z]+)?)?,? (?:[a-z]+ ){0,2}?(?:with the \p{L}+ )?(?:relies on|asks for|obliges|assumes|counts on|foresees|calls for|requires|demands|targets|sets|commits|promises|expects|wants|provides for|is built on|has|rests on|needs)\b/iu;
/** Somebody's something: a cheap look before {@link POSSESSED}, which begins with many common words. */
const POSSESSIVE = /['’]/u;
/** "The Chief Executive's AMP8 plan", "the 2027 plan's goal". */
const POSSESSED =
	/\b(?:20\d\d(?:[-–/]\d{2,4})?|FY ?\d{2,4}|corporate|company|strategic|group|annual|[a-z]+-year) (?:plan|strategy|budget)['’]s (?:[a-z]+ ){0,2}(?:goals?|objectives?|priorit(?:y|ies)|targets?)\b|\b(?:chief executive|CEO|CFO|COO|MD|president|chair(?:man|woman)?|board|trustees|minister|owners?|shareholders?|investors?|partners|governors|directors|founders?|mayor|bishop|rector|dean|principal|premier|university|bank|hospital|airline|college|association|charity|commission|partnership|organi[sz]ation|foundation|society|agency|co-?operative|co-?op|firm|(?:owner|owning|founding) famil(?:y|ies)|headquarters|group|managing director|general manager|vice[- ]chancellor|commissioner|council|company|cabinet)(?:['’]s|['’]) (?:(?!endorsement|approval|support|backing|blessing|consent|view|decision|guidance|agreement|attention|sign-off)[\p{L}\d-]+ ){0,3}(?:plan|strategy|goals?|aims?|promises?|missions?|objectives?|priorit(?:y|ies)|targets?|ambition|pledge|manifesto|commitments?(?= to (?:the |our )?(?:investors|shareholders|owners|board|analysts|lenders|\p{Ll}+ \d)|s)|mandate|agenda)\b/iu;
const ONE_OF_SEVERAL =
	/\b(?:one|first|second|third|two) of (?:the |our |her |his |their |its )(?:[a-z]+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d) (?:[a-z]+ )?(?:commitments|goals|priorities|objectives|pillars|targets|pledges|promises)\b/iu;
/** "Ines, you told all staff in May that 2028 is the year we stop…", "it happens to be the Board's own number: …". */
const TOLD_EVERYBODY =
	/\b(?:you|the (?:\p{L}+ )?\p{L}+|CEO|CFO|COO|MD) (?:have |has )?(?:told|promised|assured|announced to) (?:the whole |all (?:of )?(?:the |our )?|every |the |our |its )?(?:company|staff|everyone|everybody|all of us|us all|crews?|employees|colleagues|teams?|managers|directors|shareholders|investors|board|leaders|town hall|agm|annual meeting)\b[^;]{0,60}\bthat\b[^;]{0,40}\b(?:20\d\d|year|we|shall|will|must)\b|\b(?:(?:board|owner|president|chief executive|CEO|CFO|COO|MD|council|minister|mayor)['’]s|(?:trustees|owners|shareholders|governors|directors|partners)['’]) own (?:number|figure|goal|target|promise|measure|test|rule|line|yardstick)\b/iu;
/** "The bishop asked one thing of the diocese: that no parish close", "what the mayor pledged was a reply within five days". */
const ASKED_ONE_THING = new RegExp(
	`\\b(?:${HEAD}\\b|s?he\\b|they\\b)[^.;:]{0,40} (?:asked|wants?|has asked|demanded) (?:(?:us|everybody|everyone|every \\p{L}+|all of us) )?(?:for )?(?:just |only )?(?:one|two|three) things?\\b[^.;:]{0,40}[:–—]|\\bwhat (?:the |our )?(?:\\p{L}+ )?${HEAD} (?:has |have )?(?:publicly )?(?:pledged|promised|asked for|wants|committed to|vowed)\\b[^.;:]{0,50} (?:is|was)\\b`,
	"iu",
);
/** "Cutting returns is number two on the CEO's list", "the committee has put cost per case at the head of its agenda". */
const ON_THE_LIST = new RegExp(
	`\\b(?:number|no\\.|item|first|second|third|top|head|high(?:est)?)\\b[^.;:]{0,16} (?:on|of) (?:(?:the |our )?(?:\\p{L}+ )?${HEAD}['’]s|the board['’]s) (?:own )?(?:list|agenda|wish list|plan)\\b|\\b(?:${HEAD}|board|council|committee|cabinet|trustees|governors|owners)\\b[^.;:]{0,12} (?:puts?|placed|set|made|named|ranks?) [^.;:]{3,60}? (?:at the (?:head|top) of|first on|high on) (?:its|her|his|their|the) (?:agenda|list|programme|program)`,
	"iu",
);
/** "The hospital's strategy names shorter stays as its top priority." */
const STRATEGY_NAMES =
	/(?:['’]s|s['’]|\b(?:our|the)(?: \p{L}+)?) (?:\p{L}+ )?(?:strategy|plan|manifesto|budget)\b[^.;:]{0,30} (?:names|puts|ranks|lists|places|makes|declares|calls) [^.;]{3,60}? (?:as (?:its|the|our)|among (?:its|the|our)|its|our|the|first|top)\b(?: \p{L}+){0,2} ?(?:priorit(?:y|ies)|goals?|aims?|objectives?|targets?)\b/iu;

/** A programme for customers is no goal of the business, whoever signs it. */
const OF_EXPERIENCE =
	/\b(?:customer|guest|patient|passenger|member|client|cx|citizen|supporter|user)s?['’]?[- ](?:experience|happiness|delight|centricity|centric|satisfaction|service)(?: [a-z]+)? (?:plan|strategy|goals?|programme|program|agenda|vision|objectives?)\b|\b(?:experience|happiness|delight|centricity|satisfaction|loyalty)(?: [a-z]+)? (?:plan|strategy|programme|program|agenda|vision)\b|\b(?:\p{L}+)[- ](?:first|centric|obsessed) (?:strategy|plan|programme|program|agenda|vision)\b|\b(?:CX|service) (?:strategy|plan|agenda|vision)\b/iu;

/** "It was directed that the wait be brought below 30 minutes". */
const DIRECTED =
	/\bit (?:was|is|has been) (?:directed|desired|instructed|resolved|decreed)\b|\b(?:has|have|had) (?:directed|desired|instructed|ordered)\b/iu;
const DATED_PLAN =
	/\b(?:[A-Za-z]+ (?:plan|strategy|agenda|[Vv]ision|[Mm]ission)|[Cc]harter|[Ss]tatement of [Ii]ntent) 20[2-4]\d\b/u;
const OF_THE_PROJECT =
	/\b(?:project|implementation|communication|communications|training|action|work|delivery|roll-?out|test|pilot|business|CX|experience|service) (?:plan|strategy|agenda|vision) 20\d\d/iu;
/** "Strategy *Wexcombe 2030*", "the Closer to Home strategy", "Plan 2028". */
const NAMED_STRATEGY =
	/\b20[2-4]\d (?:[Ss]trategy|[Vv]ision|[Aa]genda)\b|\b[Ss]trategy,? [“"‘'(]?[A-Z]\w+ (?:\w+ )?20[2-4]\d|\b[A-Z]\w+ 20[2-4]\d(?:: | [Ss]trategy| [Pp]lan)|\b(?:[Ss]trategy|[Pp]lan|[Vv]ision|[Aa]genda|[Mm]asterplan) 20[2-4]\d|\b20[2-4]\d[-–/]\d{2,4} (?:corporate |strategic |business )?(?:strategy|plan)|[“"‘][A-Z][^”"’]{2,40}[”"’] (?:strategy|plan|agenda)/u;

/** "The Group's 2027 plan asks for…", "the Delivery Program commits us to…". */
const OWNED_PLAN =
	/(?:['’]s|s['’]|\b(?:corporate|group|board|company|council|trust|strategic|departmental|ministry))(?: (?:own|stated|published|20\d\d(?: ?[-–/] ?\d{2,4})?|FY ?\d{2,4}|three-year|five-year|annual|medium-term|strategic|corporate|business)){1,3} (?:plan|strategy|goals?|objectives?|priorit(?:y|ies)|targets?|commitments?(?! ha| is| was))\b|\b(?:[Cc]ompany|[Cc]orporate|[Gg]roup|[Bb]oard|[Cc]ouncil|[Ss]trategic|Exco|ELT|SLT) (?:priority|objective|goal|target) \d|\b(?:[Pp]lan|[Pp]rogram(?:me)?|[Ss]trategy|[Mm]andate)(?: (?:for|to|until) [\d–/-]+)? (?:commits us|commits the|asks for|asks us|demands|sets (?!out\b)|requires us|calls for|wants us|obliges)|\b(?:Priority|Objective|Goal|Pillar|Theme|OKR|KR) (?:One|Two|Three|Four|Five|\d)\b(?! ?[|:])/u;

/** "Priya's number one goal for 2026 is…", "her number is 108 by December". */
const NAMED_GOAL =
	/\b(?!(?:project|pilot|program(?:me)?|team|paper|plan|customer|guest|vendor|supplier|competitor|rival|union|survey|desk|proposal)s?['’])(?:her|his|your|[a-z]+['’]s) (?:[a-z]+ ){0,3}(?:number|goals?|targets?|priority|priorities|objectives?|scorecard|bonus) (?:for|in|this|of|is|depends|hangs|rides|rests|turns) [^.;]*\d/iu;

/** "The COO has promised…", "the CFO's priority for 2026". */
function isOwnedGoal(statement: Statement): boolean {
	const owners = statement.of("role").filter((role) => role.tag === "executive");
	return statement
		.of("priority", "goal")
		.some(
			(goal) =>
				owners.some((owner) => goal.word > owner.lastWord && goal.word - owner.lastWord <= WORDS_TO_A_GOAL) &&
				!isDenied(statement, goal) &&
				!statement.test(SUPPORTS_GOAL) &&
				!statement.test(WANTS_PAPERS),
		);
}

const WORDS_TO_A_GOAL = 4;
/** "The Director supports the goal": one that others have. */
const SUPPORTS_GOAL =
	/\b(?:supports?|backs?|likes?|shares?|welcomes?|endorses?|believes? in|loves?) (?:the|this|our|that|its) (?:\p{Ll}+ )?(?:goals?|targets?|objectives?|priorit(?:y|ies))\b/iu;

/** A row of a one-page table can be its glossary; elsewhere a glossary states nothing. */
function standsInGlossary(statement: Statement): boolean {
	return statement.themes.has("glossary");
}
