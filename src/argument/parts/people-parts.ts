import type { Argument } from "../argument";
import { isLeftOpen } from "../declared/declared";
import type { Mention } from "../mention";
import type { Statement } from "../statements";
import { isPast } from "../tense";
import { DECLARED, datesOf, type Evidence, search, statementBefore, statementBehind } from "./evidence";
import { isForOthers, isSteeredOtherwise, OFFICE_OF_STEERERS } from "./governance-otherwise";

/** Who meets, how often, to decide or review. */
export function governanceOf(argument: Argument): Evidence {
	if (argument.declared.governance || isLeftOpen(argument.declared, "governance")) return DECLARED;
	return search(argument, isGovernance, isNearlyGovernance, isGovernanceInOtherWords);
}

function isNearlyGovernance(_: Argument, statement: Statement): boolean {
	return (
		statement.has("forum", "body") &&
		(statement.has("cadence", "vague") || (statement.has("future") && statement.test(STEERS)))
	);
}

/** "The group will review it": what those who meet do, and no "roll out across the group". */
const STEERS =
	/\b(?:meets?|reviews?|decides?|steers?|oversees?|monitors?|reports?|reported|follows?|chairs?|chaired|governs?|governed|tracks?|looks? (?:at|after)|checks?(?!-)|informed|updated?|involved|sees?|representatives|meeting|oversight|comes? together|(?:be|is) (?:set up|formed|created|established|identified))\b/iu;

function isGovernance(argument: Argument, statement: Statement): boolean {
	if (statement.test(OBSERVED) || isForOthers(statement)) return false;
	const cadences = statement.of("cadence", "cadence").filter((cadence) => !isOfADay(argument, statement, cadence));
	const recurs = cadences.length > 0 || isOfSeveralTimes(statement);
	if ((!recurs && !statement.test(CADENCE_TO_FILL_IN)) || statement.test(USED_TO_MEET)) return false;
	if (recurs && statement.test(GROUP_MEETS) && !isPast(statement)) return true;
	if (recurs && statement.test(STANDING_ITEM)) return true;
	if (isOutsideTheWork(statement)) return false;
	if (recurs && isUnderReview(argument, statement)) return true;
	if (recurs && (statement.test(BODY_GETS) || statement.test(BODY_SEES))) return true;
	if (statement.ofHeads("forum").length > 0 || statement.themes.has("governance")) return true;
	if (!recurs || statement.has("score") || statement.has("method")) return false;
	if (statement.test(STEERING_DEED) && isOfThoseInCharge(statement) && !isPast(statement)) return true;
	if (statement.test(THEY_MEET) && !isPast(statement) && decidesOn(argument, statement)) return true;
	if (statement.test(IN_COMPANY) && statement.of("role").length + (statement.has("firstPerson") ? 1 : 0) > 0)
		return true;
	if (statement.test(BODY_AND_TIME) || statement.test(IN_TURN_WITH_POWER)) return true;
	if (statement.has("gain") && statement.of("amount", "money").length > 0) return false;
	if (statement.test(COUNTS_CALLS)) return false;
	const occasions = [
		...statement.of("forum", "occasion").filter((occasion) => !isSetUp(argument, statement, occasion)),
		...(statement.themes.has("governance") ? statement.of("forum", "body") : []),
	];
	return occasions.some(
		(occasion) =>
			cadences.some(
				(cadence) =>
					Math.abs(cadence.word - occasion.word) <= WORDS_TO_A_CADENCE &&
					!isOfNextThing(argument, statement, occasion, cadence),
			) || statement.row !== undefined,
	);
}

function isGovernanceInOtherWords(argument: Argument, statement: Statement): boolean {
	if (statement.test(OBSERVED) || isForOthers(statement) || isOutsideTheWork(statement)) return false;
	return isSteeredOtherwise(argument, statement);
}

/** Those report, meet or are met who steer nothing. */
function isOutsideTheWork(statement: Statement): boolean {
	return (
		statement.test(USED_TO_MEET) ||
		statement.test(SUPPLIERS_REPORT) ||
		statement.test(CUSTOMERS_REPORT) ||
		statement.test(JUDGED_FROM_OUTSIDE) ||
		(statement.test(THEY_REPORT) && !statement.test(OFFICE)) ||
		statement.test(STAFF_RECEIVE) ||
		statement.test(AMONG_PEERS) ||
		(statement.test(IN_DAILY_WORK) && !statement.test(OF_PROGRAMME))
	);
}

/** "A working group (repairs, finance) meets on the first Monday of each month, and members receive its note". */
const GROUP_MEETS =
	/\b(?:(?:working|steering|project|programme|core|task|delivery) (?:group|committee)|steerco)(?: \([^)]{2,120}\)| of [^,.;]{2,60})? (?:will |shall )?(?:meets?|sits?|comes? together|convenes?)\b/iu;

/** "A standing item in the monthly ELT since May", "obstacles decided in the room". */
const STANDING_ITEM =
	/\bstanding (?:agenda )?(?:item|point|slot)s? (?:in|on|at|of) (?:the|our|its|their) (?:weekly|fortnightly|monthly|quarterly|\p{L}+day) |\b(?:decided|settled|resolved|unblocked|cleared) (?:in|at) (?:the|that|this) (?:room|meeting|table|session|sitting|call)\b/iu;

/** "Managers get a weekly huddle sheet", "a monthly call with the others": what keeps people posted, and nobody who steers. */
const AMONG_PEERS =
	/\b(?:gets?|receives?|(?:is|are) sent) (?:an?|the|their) (?:daily|weekly|fortnightly|monthly) (?:[\p{L}-]+ )?(?:sheet|newsletter|bulletin|digest|mail|e-?mail|note|tip|card|poster)s?\b|\b(?:calls?|meetings?|coffees?|chats?|sessions?|lunch(?:es)?|exchanges?) with (?:(?:all )?the others|each other|one another|their peers|(?:their )?fellow)\b/iu;

/** "In March, June and December", "at half-time and at the end", "at each of its six meetings": more than one time, all told. */
function isOfSeveralTimes(statement: Statement): boolean {
	return datesOf(statement).length >= TIMES_OF_A_SERIES || statement.test(TIMES_IN_TURN);
}

const TIMES_OF_A_SERIES = 3;
const TIMES_IN_TURN =
	/\b(?:(?:every |each |on )?alternate (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weeks?|months?)|(?:every|each) (?:second|third|fourth|other) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?:every|each|on the) \d{1,2}(?:st|nd|rd|th) of (?:the|each|every) month\b|\b(?:every|each|once a|twice a) (?:half[- ]term|term|semester|season|sprint|(?:second|third|fourth|other) (?:week|month))\b|\bat (?:half-?(?:time|term)|the (?:half-?way|mid-?(?:point|term))(?: (?:point|mark))?|mid-?(?:point|term)|the start)(?:,? and|,) (?:again )?(?:at |after )?(?:the |its )?(?:end|close|finish)\b|\b(?:at|in) (?:each|every one|all) of (?:its|their|the|our) (?:\p{L}+ )?(?:meetings?|sittings?|sessions?)\b/iu;
/** "The dean and the heads of department sit together and decide whether to go on", "it is on the committee's agenda". */
const STEERING_DEED =
	/\b(?:decides?|settles?|agrees?|approves?(?! (?:\p{L}+ )?\d)|judges?|releases?|reviews?(?! \d)|hears? (?:from|how)|looks? (?:at|through|over|into)|go(?:es)? (?:over|through)|takes? stock|(?:decisions?|(?:no-?)?go|money|funds?|funding|budgets?|changes|disputes|progress|results?|stages?|steps?|phases?)\b[^.;]{0,30} (?:is|are) (?:decided|settled|agreed|approved|released|taken|reviewed)|(?:on|of) (?:its|the|their|our|\p{L}+['’]s?) agenda|standing item)\b/iu;
const OFFICE = new RegExp(`\\b(?:${OFFICE_OF_STEERERS}s?|C[A-Z]{1,2}O|MD|GM)\\b`, "u");

/** "Monthly: the treasurer and the harbour master, with power to stop". */
const IN_TURN_WITH_POWER =
	/^\W*(?:weekly|monthly|fortnightly|quarterly|(?:each|every) [\p{L} ]{3,20})[^:.]{0,24}: [^.;]{3,90}\b(?:power|authority|mandate|right) to\b/iu;

/** "The pier masters and Finance meet every 15th of the month. They will settle what is stuck." */
function decidesOn(argument: Argument, statement: Statement): boolean {
	if (statement.test(STEERING_DEED) || statement.test(SETTLES)) return true;
	const behind = statementBehind(argument, statement);
	return behind?.test(THEY_WILL) === true && (behind.test(STEERING_DEED) || behind.test(SETTLES));
}

/** Two or more offices or people come together, by whatever word. */
const THEY_MEET =
	/\b(?:and|with|the (?:two|three|four|five|six)|all (?:of )?(?:us|the)|\p{L}+s|me|us|group|team|heads) (?:will |shall |then |all )*(?:meets?|sits?|sit down|gathers?|gets? together|comes? together|convenes?|huddles?|assembles?|dials? in|rings? in|compare notes|confers?|put (?:their|our) heads together)\b|\b(?:[\p{L}&]+,? )and \p{L}+ (?:will |shall )?(?:meets?|sits?|sit down|gathers?|get together|come together|convene|huddle|join|dial in|ring in|compare notes|confer)\b|\bjoins? (?:me|us|her|him)\b/iu;
const SETTLES =
	/\b(?:votes?|rules?|settles?|alters?|adjusts?|puts? (?:it |things )?right|correct(?:s|ion)?|signs? off|picks?|chooses?|weighs?|says? (?:yes|no|whether|if|go)|discuss(?:es)?|compares?|checks?|fix(?:es)?|(?:what|how) (?:to (?:alter|change|fix|stop|keep)|it goes on)|power to)\b/iu;
const THEY_WILL = /^\W*(?:they|it|together|there|the (?:group|meeting|three|four|two))\b/iu;

/** "Stand up a monthly page": something is made, and nobody stands. */
function isSetUp(argument: Argument, { passage }: Statement, { start, end }: Mention): boolean {
	const { text } = argument.readingOf(passage);
	return /^stand up$/iu.test(text.slice(start, end)) && /^ (?:an?|the|our|one|two) /iu.test(text.slice(end));
}

/** "We count the calls about a berth there each week": nobody meets. */
const COUNTS_CALLS =
	/\b(?:count|measure|track|log|record|tally|answer|take|get|receive|handle|number of|how many)(?:s|ed)? (?:up )?(?:the |how many |all |\d[\d,.]* )*(?:\p{L}+ )?calls?\b|\bcalls (?:about|chasing|from|asking|on)\b/iu;

/** "Review. Utility managers, every other Monday." */
function isUnderReview(argument: Argument, statement: Statement): boolean {
	return statementBefore(argument, statement)?.test(REVIEW_LABEL) === true;
}

const REVIEW_LABEL = /^\W*(?:reviews?|meetings?|governance|oversight|check-?ins?|steering|follow-?up|monitoring)\W*$/iu;

/** "During two Saturdays we observed the desk": how something was found out. */
const OBSERVED =
	/\b(?:we|I) (?:have )?(?:observed|interviewed|spoke[n]?|watched|counted|sat|visited|rang|called|phoned|asked)\b/iu;

/** "The team used to meet every Thursday": nobody does any more. */
const USED_TO_MEET = /\bused to (?:meet|sit|gather|come|review|discuss)\b/iu;

function isOfThoseInCharge(statement: Statement): boolean {
	return statement.has("forum", "body") || statement.test(OFFICE);
}

/** "The auditor reviews our controls once a year": whoever judges the house steers no programme. */
const JUDGED_FROM_OUTSIDE =
	/^\W*(?:the |our |an? )?(?:\p{L}+ )?(?:auditors?|inspectors?|inspectorate|regulators?|ombudsman|assessors?|accreditors?|insurers?|tax office)\b/iu;

/** "Agents have a weekly session with their team leader", "each dealer is met quarterly by customers": work as it goes on. */
const IN_DAILY_WORK =
	/\b(?:meet|meets|meetings?|sessions?|chats?|talks?|calls?|huddles?|lunch|coach(?:es)?|coaching)\b[^.;]{0,30}\b(?:with )?(?:their|his|her) (?:own )?(?:team leaders?|supervisors?|line managers?|managers?|agents|staff|teams?|mentors?|crews?)\b|\b(?:customers|clients|users|patients|members|tenants|passengers|residents)['’] (?:councils?|forums?|panels?|clubs?) (?:will )?meets?\b|\bmeets? (?:with )?(?:the|their|our|each|every|its) (?:customers?|clients?|guests?|patients?|accounts?)\b|\bby (?:the |our )?(?:customers|clients|guests|patients|users)\b|\b(?:coaching|handover|shift) (?:sessions?|meetings?|talks?)\b/iu;
const OF_PROGRAMME = /\b(?:progress|programme|program|project|pilot|decid\p{L}*|decision|steer\p{L}*|results?)\b/iu;

/** "Design authority: Tuesdays, 10:00." */
const BODY_AND_TIME =
	/^\W*[^:.]{0,30}\b(?:board|authority|committee|group|council|forum|steerco|panel|steering|review)\s?:/iu;

/** A placeholder counts as what it names. */
const CADENCE_TO_FILL_IN = /\bevery \[(?:[a-z]+ ){0,3}period\]/iu;

/** "Every Thursday Dr Prasad, Sister Bevan and I go over who left", "second Monday with Director Tamiya, 30 minutes". */
const IN_COMPANY =
	/\b(?:and I(?!['’])|the (?:two|three|four|five) of us|\d+ min(?:ute)?s?|an hour|over coffee)\b|\bwith (?:the )?(?:\p{Lu}|our |her |him |them )/u;
const WORDS_TO_A_CADENCE = 14;

/** "Each week 300 of them report a leak", "customers go through a claim": those who are served meet nobody. */
const CUSTOMERS_REPORT =
	/\b(?:\d[\d,.]*(?: of (?:them|these|our [a-z]+)| (?:people|parents|households|families|callers|visitors|riders|readers|farmers|owners|buyers|shoppers))?|customers|guests|patients|passengers|members|tenants|residents|users|clients|students) (?:will \p{Ll}+ to )?(?:report|call|meet|see|review|ring|complain|submit|go|come|check|discuss|look|get|receive)\b/iu;

/** "They" are customers where no office is named that they could be. */
const THEY_REPORT =
	/\bthey (?:will \p{Ll}+ to )?(?:report|call|meet|see|review|ring|complain|submit|go|come|check|discuss|look|get|receive)\b/iu;

/** "It goes to the Audit Committee each quarter." */
const BODY_GETS =
	/\b(?:goes?|reports?|comes?|returns?|(?:is|are|be) (?:reported|put|shown|presented|brought|taken|given|submitted|sent|placed))\b[^.;]{0,40}?\b(?:to|before|at) (?:the |our |this )?(?:[\p{L}&]+ ){0,5}?(?:committee|board|council|exco|panel|forum|management|trustees|directors|executive|cabinet|governors|senate|steering group)\b/iu;

/** "The Council sees one page per month": a body that is told and decides, whatever title it stands under. */
const BODY_SEES =
	/\b(?:committee|board|council|exco|ELT|panel|forum|trustees|cabinet|governors)(?:, [^,.;]{3,50},)? (?:will |shall |would )?(?:also )?(?:takes? (?:it|this)|sees?|gets?|receives?|hears?|reviews?|decides?|examines?|considers?|discusses|looks? (?:at|into)|(?:is|are|be) (?:updated|briefed|informed))\b/iu;

/** "The vendor will report every week": whoever is paid for it decides nothing, unless to somebody. */
const SUPPLIERS_REPORT =
	/\b(?:vendor|supplier|agency|contractor|provider)['’]s \p{Ll}+ meets?\b|\b(?:vendor|supplier|agency|contractor|provider|consultants?|system|tool|dashboard|app|platform|software)s? (?:will |shall |would |must )?(?:report|send|deliver|submit|provide|show|update|produce|share)s?\b(?![^.;]{0,80}\bto (?:the|our|us|me|\p{Lu}))/iu;

/** "The wardens get a monthly hour with a counsellor": what is given to staff decides nothing. */
const STAFF_RECEIVE =
	/\b(?:gets?|receives?|attends?|(?:is|are|be) (?:given|offered)|ha(?:s|ve) access to)\b[^.;]{0,40}\b(?:sessions?|class(?:es)?|courses?|coaching|supervision|training|lessons?|hours?|counselling|counsell?ors?|coach|trainer|psychologist)\b/iu;

/** "A welcome call, a monthly letter": in a list of things, the cadence is that of the later one. */
function isOfNextThing(argument: Argument, { passage }: Statement, occasion: Mention, cadence: Mention): boolean {
	return / an? $/u.test(
		argument
			.readingOf(passage)
			.text.slice(occasion.end, cadence.start)
			.replace(/^[^,]*/u, ""),
	);
}

/** "Thursday's call" was one, "Thursdays" are many; "the first Friday of the season (21 March)" is one too. */
function isOfADay(argument: Argument, statement: Statement, cadence: Mention): boolean {
	if (statement.row) return false;
	const { text } = argument.readingOf(statement.passage);
	return (
		/['’]s$/u.test(text.slice(cadence.start, cadence.end)) ||
		/^ (?:of|in) (?:the )?(?!(?:the|each|every|month|quarter|year|week|term)\b)[\p{L} ]{3,20} ?\(?\d/iu.test(
			text.slice(cadence.end, cadence.end + 32),
		) ||
		/^ of (?:the )?(?:season|holidays|year|summer|winter|term|campaign)\b/iu.test(
			text.slice(cadence.end, cadence.end + 24),
		)
	);
}
