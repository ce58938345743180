import type { Argument } from "../argument";
import type { Statement } from "../statements";
import {
	followsFromNotDoing,
	foretellsWithout,
	goesOn,
	isOptionOfNothing,
	opensWithThatCase,
	staysAsItIs,
	tellsOthersMove,
	wastesHours,
} from "./doing-nothing";
import {
	type Evidence,
	hasMoney,
	neighbours,
	pricesOneOnly,
	search,
	statementBefore,
	statementBehind,
} from "./evidence";
import { gatesOf } from "./gates";
import { losesWhileIdle } from "./idle-losses";
import { isMoneyOfToday, isPrice, LOST } from "./money-of-today";
import { COMPARES_GROUPS, LEAVE_COUNTED, LOST_BUYERS } from "./occasions";
import { followsFromStandingStill } from "./standing-still";
import { tellsWhatFollows } from "./waiting-consequences";

/** What it costs, or what happens, if nothing is done. A loss of today with a figure and a period says it too. */
export function inactionOf(argument: Argument): Evidence {
	return search(argument, isInaction, namesWaiting, isInactionInOtherWords);
}

function isInaction(argument: Argument, statement: Statement): boolean {
	if (isOfSomethingElse(argument, statement)) return false;
	return (
		isWaiting(argument, statement) ||
		isLossOfToday(argument, statement) ||
		isMoneyOfToday(argument, statement) ||
		wastesHours(statement) ||
		goesOn(statement)
	);
}

function isInactionInOtherWords(argument: Argument, statement: Statement): boolean {
	if (isOfSomethingElse(argument, statement) || tellsOthersMove(statement)) return false;
	return losesWhileIdle(argument, statement);
}

/** A risk of the plan, a figure that decides over a trial, the price of something new. */
function isOfSomethingElse(argument: Argument, statement: Statement): boolean {
	if (isGateOfTrial(argument, statement)) return true;
	if ((statement.test(TOO_LATE) || statement.test(ONLY_WORSE)) && !statement.has("amount")) return true;
	return (statement.themes.has("risks") || statement.test(PRICE_OF_NEW)) && !namesWaiting(argument, statement);
}

/** "If we don't move now, it'll be too late.": too late for what? */
const TOO_LATE =
	/\b(?:it|that)(?:['’]ll be| will be| would be|['’]d be| is|['’]s) (?:simply |far |already )?too late\W*$/iu;
/** "Waiting will only make things worse.": how much? */
const ONLY_WORSE =
	/\b(?:make|makes|making|get|gets|become|becomes|grow|grows|be|go)s? (?:things |it |matters |everything |the (?:situation|problem) )?(?:only |even |much |from bad to )?(?:worse|harder|more difficult)\W*$/iu;
/** "The running costs of the new tool are $75,000 a year." */
const PRICE_OF_NEW = /^\W*the (?:\p{L}+ )?(?:costs?|price|fees?) (?:of|for) (?:the|a|our|this) new\b/iu;

/** A figure that decides over a trial foretells nothing of doing nothing. */
function isGateOfTrial(argument: Argument, statement: Statement): boolean {
	if (statement.test(OPENS_WITHOUT) || namesWaiting(argument, statement)) return false;
	return (
		argument.once(gatesOf).includes(statement) &&
		!staysAsItIs(argument, statement) &&
		!followsFromStandingStill(statement)
	);
}

const OPENS_WITHOUT = /^\W*(?:unless|without)\b/iu;

function namesWaiting(_: Argument, statement: Statement): boolean {
	return statement.has("waiting", "wait") || statement.test(NOT_DONE);
}

function isWaiting(argument: Argument, statement: Statement): boolean {
	if (statement.row) return isOptionOfNothing(argument, statement);
	if (tellsOthersMove(statement)) return false;
	if (staysAsItIs(argument, statement) || isCountedUnderNothing(statement)) return true;
	if (followsFromStandingStill(statement)) return true;
	if (statement.test(ONCE_MORE) || statement.test(WILL_HAVE_LOST) || followsFromNotDoing(statement)) return true;
	if (foretellsWithout(argument, statement)) return true;
	if (statement.test(CANNOT_WITHOUT) || statement.test(MORE_WITHOUT)) return true;
	const isNamed = namesWaiting(argument, statement) || statement.themes.has("inaction");
	return (
		isNamed &&
		(saysConsequence(statement) ||
			(namesWaiting(argument, statement) && isToldNext(argument, statement)) ||
			neighbours(argument, statement, 1).some(
				(other) => statement.has("waiting", "wait") && hasMoney(argument, other) && other.has("waiting"),
			))
	);
}

/** "Roughly 2,300 applicants a year go quiet", under "If we leave it". */
function isCountedUnderNothing(statement: Statement): boolean {
	return (
		statement.themes.has("inaction") &&
		!statement.has("request", "ask", "both", "hard") &&
		((statement.test(PERIOD) && statement.of("amount").some(({ tag }) => tag !== "duration")) ||
			(statement.test(WOULD_COME) && !statement.test(FEELINGS)) ||
			(statement.test(KEEPS) && statement.of("amount").length > 0))
	);
}

/** "Nurses keep making those calls, 90 minutes a shift", "the grant lapses". */
const KEEPS = /\b(?:keeps? \p{L}+ing|goes on|go on|lapses?|carries on|carry on|stays? (?:at|on)|continues?)\b/iu;

/** "The hub would have to be shut at night", "we would have 160 fewer students each autumn". */
const WOULD_COME =
	/\b(?:would|will|shall|must) (?:again |then |soon |also )?(?:be (?:out|shut|closed|lost|cut|without|forced|paid|due)|have (?:to (?!ask|think|wait|see|know)(?:be )?\p{Ll}{3,}|\d)|lose|forgo|close|pay|need \p{L}+|go (?:out|back|to))\b/iu;

/** "The status quo is not free. It is 3,100 hours of overtime every year." */
function isToldNext(argument: Argument, statement: Statement): boolean {
	const next = statementBehind(argument, statement);
	if (!next) return false;
	return opensWithThatCase(next) || (next.test(THAT_IS) && next.test(PERIOD) && next.has("amount"));
}

const THAT_IS =
	/^\W*(?:it|that|this|which|we) (?:is|means|costs?|comes to|adds up to|amounts to|lose)\b|^\W*(?:it|that)['’]s\b/iu;

/** "Nothing done means 2,600 late crates next season as well." */
const MEANS =
	/\b(?:nothing done|(?:doing|do) nothing|waiting|delay|inaction|standing still|a no|refusal|status quo)\b (?:also )?(?:means|costs|is|leaves|brings)\b [^.;]{0,24}?\d/iu;

function saysConsequence(statement: Statement): boolean {
	if (statement.test(MEANS)) return true;
	if (statement.test(AND_THEN) && !statement.test(FEELINGS)) return true;
	if (tellsWhatFollows(statement)) return true;
	const amounts = statement.of("amount").filter((amount) => amount.tag !== "duration");
	if (
		(statement.has("time") || statement.has("when", "season")) &&
		/\b(?:if|unless|without|otherwise|left alone|should nothing|where nothing|at (?:this|the|today['’]s)(?: current| present)? (?:rate|pace))\b/iu.test(
			statement.text,
		)
	)
		return true;
	return (
		amounts.length > 0 &&
		(amounts.some((amount) => amount.tag === "money") ||
			statement.has("behaviour") ||
			statement.has("money") ||
			statement.has("driver"))
	);
}

/** "If we leave it, we would go into the tender with the worst figure": what follows needs no amount. */
const AND_THEN =
	/(?:\b(?:if|unless|without|should|where)\b[^.;]{3,80}|^\W*(?:leave (?:it|this|that|things|them)|wait|delay|do nothing|stay as we are)\b[^.;]{0,30} and)[,:–-]? ?(?:then )?\b(?:we|they|it|the [a-z]+|our [a-z]+|[a-z]+s)\b(?: (?:[a-z]+ ){0,2}|['’](?=ll))?(?:would|will|ll|shall|go back|goes back|lose|loses|keep|keeps|stay|stays|stop|stops|end|ends|close|closes|lapse|lapses|carry on|continue|continues|fall|falls)\b/iu;

/** "Another winter like the last one is another £212,000 of callouts", "1,150 households will again go without". */
const ONCE_MORE =
	/\b(?:that(?:['’]s| is)|this is) what (?:doing nothing|waiting|standing still) (?:gets|costs|brings|means)\b|\banother (?:year|winter|summer|season|quarter|month|term|harvest|spring|autumn) (?:like|of|without|as)\b[^;]{0,60}\d|\d[\d,]* (?:\p{L}+ ){1,4}will (?:once )?again\b/iu;

/** "By spring we shall have paid for 4,000 more wasted trips." */
const WILL_HAVE_LOST =
	/\b(?:will|shall|['’]ll) (?:\p{Ll}+ ){0,2}?have (?:lost|paid|spent|wasted|missed|thrown|written off|turned|given away|cost)\b[^;]*\d/iu;

/** "Without the texts, that's about 10,800 more calls." */
const MORE_WITHOUT =
	/^\W*without (?:\p{L}+ ){0,3}\p{L}+(?:, [^,.;]{0,40})?, [^;]{0,60}\d[^.;]{0,24} (?:more|extra|additional) \p{L}/iu;

/** "If the proposal is not sanctioned", "unless we act", "in case of refusal". */
const NOT_DONE =
	/\bif (?:the|this|that|our|these) (?:[\p{L}-]+ ){1,3}?(?:isn['’]t|aren['’]t|is not|are not) (?:built|bought|funded|granted|hired|filled|set up|put (?:in|up)|installed|introduced|opened|agreed|renewed)\b|\b(?:if|when|where) nothing is (?:altered|changed|done)\b|\bif we have no(?:thing|ne)?\b|\bif (?:it|this|that) is not done\b|\bwere (?:the \p{L}+|you|this|it)\b[^.,;]{0,24} to (?:decline|refuse|say no|reject|postpone|wait)\b|\bwere (?:the|this|that|our|it|these) [^.,;]{0,40}\bnot to (?:be|go|come|proceed|get|happen|receive|start)\b|\bshould (?:we|you|the \p{L}+) (?:not|fail to|do nothing|decide not|choose not|decline|refuse)\b|\bwere (?:we|you) (?:not to|to (?:wait|do nothing|hold off|delay|carry on))\b|\bif (?:the answer is|it is|it['’]s|we hear|you say) (?:a )?no\b|\b(?:if|should|where|in case) (?:it|this|that|(?:the|this|our|such) (?:\p{L}+ ){0,2}?(?:proposal|request|paper|project|programme|program|pilot|plan|change|grant|funding|budget|sanction|approval|investment|board|committee|council|post|posts|system|desk|money|levy|bid|decision|licen[cs]e|contract|scheme)) (?:(?:is|are|does|do)n['’]t|(?:(?:is|are|be|gets?|does|do) )?(?:not|refused?s?|rejected|declined?|turned down|postponed?|delayed|deferred|shelved|says no))\b|\bunless (?:the|this|it|our) (?:\p{L}+ ){0,3}(?:is|are|gets?|has been) (?:signed|renewed|approved|replaced|funded|done|fixed|granted|sanctioned|extended|repaired)\b|\bif (?:refused|rejected|declined|turned down|postponed)\b|\b(?:cost|price) of (?:a no|refus\p{Ll}+|saying no|not acting|standing still)\b|\bunless (?:something|things?|this|that|anything) (?:is |are )?(?:changes?|done|changed|happens?)\b|\bunless (?:we|you|the (?:board|committee|council)) (?:act|move|decide|approve|do|change|start)\b|\bin (?:the )?case of (?:no action|refusal|a no|rejection|non-approval|inaction)\b|\bif (?:the|this|our) (?:(?!pilot|trial|test)\p{Ll}+ ){0,2}(?:desk|team|service|programme|program|project|scheme|grant|funding|contract|line|posts?|unit|clinic|shuttle|route|support|subscription|licen[cs]e|agreement|shift|offer|money|arrangement|concession|lease) (?:closes?|stops?|ends?|lapses?|goes|runs? out|shuts?|expires?|(?:is|are) (?:closed|stopped|ended|cut|wound up|discontinued|withdrawn|disbanded))\b|\bleav(?:e|ing) (?:the |this |that |our )?(?:\p{L}+ ){1,3}as (?:it is|they are)\b|\b(?:without|failing) (?:the |this |such |any |an? )(?:change|measure|programme|program|project|action|approval|decision|intervention|investment|sanction|replacement|grant|funds?|funding)\b/iu;
/** "Participants who cannot attend without it": what falls away, for others than us. */
const CANNOT_WITHOUT =
	/(?<!\b(?:we|I|it|this|project|programme|program|pilot|work|plan|team|nobody) )\b(?:won['’]t|will not|would not|wouldn['’]t|cannot|can['’]t|could not) (?:be able to )?(?!be\b)\p{Ll}{3,}(?: \p{L}+){0,5} without (?:it|this|them|such (?:help|support)|(?:the|this|our|that) (?:grant|money|funds?|funding|support|help|change|bridge|service|aid|subsidy))\b/u;

/** That trust or hearts will be lost is a fear, not a consequence. */
const FEELINGS =
	/\b(?:trust|hearts?|love|relevance|reputation|loyalty|goodwill|experience|image|suffer|unhappy|disappoint\p{Ll}*|left behind|fall behind|our edge|miss the (?:boat|train|bus|moment)|the train leaves)\b/iu;

function isLossOfToday(argument: Argument, statement: Statement): boolean {
	if (statement.has("gain") && (statement.themes.has("benefit") || statement.has("future"))) return false;
	const isLost =
		namesLoss(statement) ||
		statement.test(COST_LAST_YEAR) ||
		statement.test(FAULTS_PRICED) ||
		isTotalOfFaults(argument, statement) ||
		/\b(?:bought|spent|ordered|purchased)\b.{1,80}\bless\b/iu.test(statement.text) ||
		statement.themes.has("loss") ||
		statement.ofHeads("waiting", "loss").length > 0;
	if (statement.test(COMPARES_OFFERS) || isPrice(statement) || isOfOneUnit(statement) || pricesOneOnly(statement))
		return false;
	if (!isLost) return losesCustomers(statement) && !statement.has("future") && isOfAPeriod(argument, statement);
	if (statement.has("request", "ask", "both")) return false;
	if (!hasMoney(argument, statement)) return losesCustomers(statement) && isOfAPeriod(argument, statement);
	if (isUnderCostAlone(statement) && !statement.test(LOST)) return false;
	return isOfAPeriod(argument, statement);
}

/** "Damage claims: $6.8M in FY25", "deliveries re-run cost $6.3M": what goes wrong, and what it came to. */
const FAULTS_PRICED =
	/\b(?:claims|refunds|penalt(?:y|ies)|fines|write-?offs|compensation|chargebacks|credit notes|re-?runs|re-?run|re-?deliver(?:ies|ed)|rework|damages?|damaged|refused|wrong[- ]\p{L}+|repeat (?:visits|calls|repairs)|second (?:visits|trips)|spoilage|waste)\b[^.;:\d]{0,50}(?:[:=–—]|\b(?:costs?|came|come|amounts?|amounted|totals?|totalled|are|were|is|was)\b)[^.;\d]{0,30}(?:[A-Z]{1,3}\.?\$? ?)?[$€£₹₦¥] ?\d/u;

/** "Each one costs us €285. In 2025 these are already €1.9 million": one by its price, and then all of them. */
function isTotalOfFaults(argument: Argument, statement: Statement): boolean {
	if (!statement.test(ALL_OF_THEM)) return false;
	const before = statementBefore(argument, statement);
	return before?.test(OF_ONE_UNIT) === true || before?.test(EACH_COSTS) === true;
}

const ALL_OF_THEM =
	/^\W*(?:(?:in|for) (?:FY ?)?(?:19|20)?\d\d|(?:last|this|in one|in a|over a|over the) (?:year|quarter|season))\b[^.;]{0,12} (?:these|those|that|this|it|they)\b|^\W*(?:together|all told|in all|all in all)\b/iu;
const EACH_COSTS = /\b(?:each|every|one)(?: one| of (?:them|these|those))? costs? us\b/iu;

/** Under a title on what the programme costs, and not on what it costs to leave things. */
function isUnderCostAlone({ themes }: Statement): boolean {
	return themes.has("cost") && !themes.has("loss") && !themes.has("inaction");
}

/** "Each lost tray costs us €2.20": what one of them costs, without how many there are. */
function isOfOneUnit(statement: Statement): boolean {
	if (statement.row || statement.has("amount", "number")) return false;
	return statement.of("amount", "money").length === 1 && statement.test(OF_ONE_UNIT);
}

const OF_ONE_UNIT =
	/\b(?:each|every) (?!(?:\p{Ll}+ )?(?:day|week|month|quarter|year|season)\b)(?:\p{Ll}+ ){1,3}?costs?\b/iu;

/** "The other quote was €9,000 cheaper, but we would lose the history": the price of another choice. */
const COMPARES_OFFERS =
	/\b(?:cheaper|dearer|more expensive|less expensive|lower bid|higher bid|other (?:vendor|supplier|quote|offer|bid))\b/iu;

/** "That gap cost £212,000 last year": what was paid before is no price of the plan. */
export const COST_LAST_YEAR =
	/\bcost (?:[a-z]+ ){0,2}(?:[A-Z]{1,3} ?)?[$€£₹]?\d[^;]{0,30}\b(?:last (?:year|month|quarter|season|term|week|spring|summer|autumn|fall|winter|FY)|in (?:FY ?)?(?:20)?\d\d)\b/u;

/** "We lost 1,200 accounts last year." */
function losesCustomers(statement: Statement): boolean {
	if (
		statement.test(TURNED_AWAY) ||
		statement.test(LOST_BUYERS) ||
		statement.test(LEAVERS_COUNTED) ||
		statement.test(LEAVE_COUNTED)
	)
		return true;
	if (statement.has("negation") || statement.test(CALLED_OFF)) return false;
	if (statement.test(LOST_ONE_BY_ONE) || (statement.test(GAVE_UP) && !statement.test(WE_GAVE_UP))) return true;
	if (!/\b(?:lost|lose|loses|losing|left us|cancelled|canceled)\b/iu.test(statement.text)) return false;
	const isRetention = statement.of("behaviour").some((mention) => mention.tag === "retention");
	const isCounted = statement.of("amount").some((amount) => amount.tag === "number");
	if (!isRetention || statement.test(COMPARES_GROUPS)) return false;
	return isCounted || (/\b(?:lost|lose|losing)\b/iu.test(statement.text) && statement.has("amount"));
}

/** "212 admissions were diverted because no bed was free". */
const TURNED_AWAY =
	/\d[\d,.]* (?:\p{L}+ )?(?:admissions|patients|bookings|orders|customers|callers|clients|members|enquiries|inquiries|passengers|guests|applicants|students|shippers|jobs) (?:were|had to be|have been|are) (?:diverted|turned away|sent (?:away|elsewhere|home)|redirected to (?:other|another)|lost)\b/iu;

/** "In 2024 we lost 14 mills", "the port has lost three lines": whoever they are, they are counted; a place in a table is none. */
const LOST_ONE_BY_ONE =
	/\b(?:we|the (?:[\p{L}-]+ )?[\p{L}-]+)(?: have| has|['’]ve)?(?: already| also)? lost (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of (?:our|its|the|\d+) )?(?:[\p{L}-]+ )?(?!(?:points?|places?|positions?|ranks?|stars?|days|hours|minutes|weeks|months|years|followers|votes|matches|games|per)\b)\p{L}{3,}s\b|\b\d[\d,.]* (?:of (?:our|the) )?(?:[\p{L}-]+ ){1,2}(?:have |has )?left us\b/iu;
/** "The under-thirties closed 2,140 accounts", "41 clinics switched supplier". */
const GAVE_UP =
	/\b(?:closed|terminated|cancelled|canceled|ended|surrendered|gave (?:back|up)|given (?:back|up)|handed (?:back|in)|returned|withdrew|let go|(?:gave|handed in) notice (?:on|for)) (?:some |about |around |over |nearly )?\d[\d,.]*k? (?:of (?:their|our|the) )?(?:[\p{L}-]+ ){0,2}?(?:accounts|contracts|policies|memberships|subscriptions|season tickets|agreements|leases|tenancies|berths|plots|places|mandates|portfolios|connections|cards|lines|licen[cs]es|retainers|children|pupils)\b|\b\d[\d,.]* (?:of (?:our|the|\d[\d,.]*) )?(?:[\p{L}-]+ ){1,2}(?:have |has )?(?:closed|ended|terminated|cancelled|quit|gave up|withdrew|moved|took) their (?:\p{L}+ )?(?:accounts?|contracts?|polic(?:y|ies)|memberships?|subscriptions?|agreements?|leases?|tenanc(?:y|ies)|business|custom|portfolios?|licen[cs]es?)\b|\b\d[\d,.]* (?:of (?:our|the) )?(?:[\p{L}-]+ ){0,2}(?:have |has )?switched (?:to an?other \p{L}+|suppliers?|providers?|banks?|insurers?|schools?|carriers?|vendors?)\b/iu;
/** "We closed 40 dormant accounts": a house that tidies up loses nobody. */
const WE_GAVE_UP =
	/\b(?:we|I|the (?:team|desk|bank|department|office)|our [\p{L}-]+)(?: have| has|['’]ve)? (?:\p{L}+ly )?(?:closed|terminated|cancelled|canceled|ended|surrendered|gave|given|handed|returned|withdrew|let)\b/iu;

/** "212 departures were cancelled": by the company, which lost no customer by it. */
const CALLED_OFF =
	/^(?!.{0,80}\b(?:orders?|polic(?:y|ies)|contracts?|memberships?|subscriptions?|accounts?|bookings?|customers?|clients?)\b).{0,120}?\b(?:was|were|be|been|being) cancell?ed\b|\bwe (?:have )?cancell?ed\b/iu;

/** "Port-outs reached 31,000", "cancellations stand at 1,200". */
const LEAVERS_COUNTED =
	/\b(?:churn|port[- ]?outs?|cancellations?|closures?|closed accounts|lapses|departures|leavers|churned (?:customers|accounts)|(?:dormant|inactive|lapsed|lost) (?:agents|accounts|members|customers|merchants|dealers|users|policies|outlets)|non-renewals|defections|switch(?:ers|es (?:away|to))|resignations of members)\b[^.;]{0,20}\b(?:reached|(?:increased|rose|went up|grew|climbed|jumped|have risen|has risen) from|rose to|grew to|climbed to|stand at|stood at|were|hit|numbered|came to|(?:has |have )?(?:gone|went|is|runs) (?:up |down )?(?:to|at))\b \D{0,12}\d/iu;

function isOfAPeriod(argument: Argument, statement: Statement): boolean {
	if (statement.test(PERIOD)) return true;
	if (statement.of("time").length > 0 || statement.of("amount").some((amount) => amount.amount?.per !== undefined))
		return true;
	if (!statement.row)
		return neighbours(argument, statement, 1).some(
			(other) => other.passage === statement.passage && (PERIOD.test(other.text) || other.has("time")),
		);
	const { header, leadIn } = statement.row.table;
	return [...header.cells, ...(leadIn ? [leadIn] : [])].some(
		(cell) => PERIOD.test(argument.readingOf(cell).text) || argument.readingOf(cell).has("time"),
	);
}

const PERIOD =
	/\b(?:a|per|each|every|last|this) (?:year|month|quarter|week|day|season)\b|\b(?:last|past) (?:\d+|two|three|four|five|six|nine|ten|twelve) (?:weeks|months|quarters|seasons)\b|\b(?:annual|annually|yearly|monthly|quarterly|p\.a\.|year|quarter)\b|\/ ?(?:year|month|yr)\b|\b[1-4][SHQT] ?\d\d\b|\bF\d\d\b|\b(?:in|since|during) (?:FY ?)?(?:20)?\d\d\b/iu;

/** "The cost of the first year is €85,200", beside a licence or a price, is the programme's. */
export function namesLoss(statement: Statement): boolean {
	const losses = statement.of("waiting", "loss");
	if (losses.length === 0) return false;
	const spends = statement.of("spend", "spend");
	return (
		spends.length < 2 ||
		losses.some((loss) => !spends.some((spend) => spend.lastWord >= loss.word && spend.word <= loss.lastWord))
	);
}
