import type { Argument } from "./argument";
import { datesOf } from "./evidence";
import { isLength } from "./gates";
import { allThat } from "./selection";
import { isLikelyName } from "./somebody";
import type { Statement } from "./statements";

/**
 * Reasons to act now that no word of the lexicon names: what must be done by a day because of what happens then, what a
 * rival by name has just done, customers who leave in growing numbers, a contract's end in the head of a memo.
 */
export function occasionsOf(argument: Argument): readonly Statement[] {
	return allThat(argument, isOccasion);
}

function isOccasion(argument: Argument, statement: Statement): boolean {
	if (
		!statement.row &&
		datesOf(statement).length > 0 &&
		statement.test(OUTSIDER_ACTS) &&
		!statement.test(OUTSIDER_ACTED)
	)
		return true;
	if (statement.has("score") || statement.test(SURVEYED)) return false;
	if (isTrend(statement)) return true;
	if (AWAY.some((theme) => statement.themes.has(theme))) return false;
	if (statement.row) return isDatedEnd(argument, statement);
	if (opensWithRival(statement)) return true;
	if (statement.test(RIVAL_ACTS) || statement.test(TAKES_OURS)) return true;
	if (statement.test(GROWS) && losesMore(statement)) return true;
	if (
		(statement.test(LEFT_COUNTED) || (statement.test(LEAVE_COUNTED) && !statement.test(COMPARES_GROUPS))) &&
		(statement.has("time") || statement.test(SINCE))
	)
		return true;
	if (datesOf(statement).length === 0) return false;
	if (statement.test(WE_LOST) && !statement.themes.has("history")) return true;
	if ((statement.test(RULES_CHANGE) || statement.test(CHARGES_RISE)) && !statement.has("firstPerson")) return true;
	if (statement.test(OTHERS_END) && !statement.test(OWN_DOING)) return true;
	if (statement.test(OTHERS_CHARGE) && statement.has("amount") && !statement.test(OWN_DOING)) return true;
	if (statement.test(CUSTOMER_GOES) && statement.test(OTHER_PARTY)) return true;
	if (statement.test(EVENT_COMES) && !statement.test(EVENT_OF_STAFF)) return true;
	return statement.test(RUNS_OUT) || (statement.test(NECESSITY) && statement.test(BECAUSE));
}

/** "Ostboat opened three desks since May, two of them beside ours.": a name that is no word of the trade. */
function opensWithRival({ text }: Statement): boolean {
	const name = RIVAL_OPENS.exec(text)?.[1];
	return name !== undefined && (isLikelyName(name) || /\p{Ll}\p{Lu}/u.test(name));
}

/** "Tenants are surveyed 60 days before the lease ends" */
const SURVEYED = /\b(?:is|are|was|were) (?:\p{Ll}+ )?(?:surveyed|polled|sampled)\b|\bscor(?:es?|ed)\b/iu;
/** Somebody outside who judges the company does so on a day to come: "the lender's covenant is tested on 30 June". */
const OUTSIDER_ACTS =
	/\b(?:covenants?|lenders?|banks?|ministry|government|commission|regulator|inspectorate|inspectors?|examiners?|auditors?|ombudsman|accreditors?|rating agency|insurers?|reinsurers?|franchisor|licensor|funders?|authority|league table|tariff board|(?:care|quality|health|schools?|safety|food|fire|water|energy|rail|aviation|maritime|accreditation|licensing|inspection|certification|standards|rating|funding) (?:\p{L}+ )?(?:council|commission|agency|board|body|office|team|panel))\b[^.;]{0,80}\b(?:(?:is|are|will be|shall be|gets?) (?:first |next |again )?(?:tested|inspected|audited|published|reviewed|assessed|measured|re-?rated|ranked|examined|visited)|(?:re-?)?(?:tests?|inspects?|audits?|assess(?:es)?|rates?|ranks?)|publish(?:es)?|returns?|visits?|comes? (?:back|again)|(?:is|are) back)\b[^.;]{0,50}\b(?:on|from|by|in|before|until|for the first time)\b/iu;
const OUTSIDER_ACTED = /\b(?:last|since|previous|past) (?:year|month|quarter|spring|summer|autumn|winter)\b/iu;

/** Under these titles a date is one of the plan, and a loss one that has been counted. */
const AWAY = ["roadmap", "pilot", "risks", "benefit", "history", "owner", "change"];

/** "Current contract ends | 31 December", in a table of two columns such as stand at the head of a memo. */
function isDatedEnd(argument: Argument, statement: Statement): boolean {
	const cells = statement.row?.cells ?? [];
	const [name, value] = cells;
	if (!name || !value || cells.length > 2) return false;
	return argument.readingOf(name).has("driver") && argument.readingOf(value).has("time");
}

/** "Admissions fell from 212,000 in 2023 to 194,000 last year": a figure of the business got worse within a told time. */
function isTrend(statement: Statement): boolean {
	if (comparesTimes(statement)) return true;
	if (statement.row || !statement.test(MOVED) || NO_TREND.some((theme) => statement.themes.has(theme))) return false;
	if (statement.has("future") || statement.has("goal")) return false;
	const from = statement.range.start + statement.text.search(MOVED);
	const [first, second] = statement
		.of("amount")
		.filter((amount) => !isLength(amount) && (amount.start > from || statement.test(BACKWARDS)));
	if (!first?.amount || !second?.amount || !(statement.has("time") || statement.test(SINCE))) return false;
	const isFall = first.amount.value < second.amount.value === statement.test(BACKWARDS);
	return isFall !== statement.test(UNWELCOME);
}

/** "Occupancy was 81% in Q1 2027 and 74% in Q1 2028": the same figure at two times, and the later one is worse. */
function comparesTimes(statement: Statement): boolean {
	if (statement.row || statement.has("future") || AWAY_FROM_TIMES.some((theme) => statement.themes.has(theme)))
		return false;
	if (statement.test(OURS_DROPPED) && !statement.test(UNWELCOME)) return statement.has("time") || statement.test(SINCE);
	const than = THAN_BEFORE.exec(statement.text);
	if (than && statement.of("amount").some((amount) => !isLength(amount)))
		return /^(?:more|higher)$/iu.test(than[1]!) === statement.test(UNWELCOME);
	const forth = AT_TWO_TIMES.exec(statement.text) ?? VALUES_IN_TURN.exec(statement.text);
	const back = NOW_AND_AGO.exec(statement.text);
	const [, first, second] = (forth ?? back ?? []).map((figure) => Number(figure?.replace(/,/gu, "")));
	if (!first || !second || first === second) return false;
	return (forth ? second > first : first > second) === statement.test(UNWELCOME);
}

/** "2,140 accounts left, a third more than in 2025", "18% fewer tickets than last season". */
const THAN_BEFORE =
	/\b(more|higher|fewer|less|lower)(?: \p{Ll}+){0,2} than (?:in |at |for |over |during |a |the |we had (?:in )?)?(?:the )?(?:FY ?\d{2,4}|20\d\d|(?:year|season|quarter|winter|summer|term) (?:before|earlier|ago)|previous (?:year|quarter|season|term)|last (?:year|quarter|season|term|spring|summer|autumn|winter)|same (?:month|quarter|time|period))\b/iu;
/** A benefit may open with what was lost. */
const AWAY_FROM_TIMES = ["roadmap", "pilot", "risks", "measure", "ask", "change"];
/** "Our season tickets there dropped by 2,100 over the same winter." */
const OURS_DROPPED =
	/\bour (?:\p{Ll}+ ){1,5}(?:has |have )?(?:dropped|fell|fallen|shr[aiu]nk|declined|went down|gone down|(?:is|are) down) by (?:\p{Ll}+ )?\d/iu;
/** "Drop-out is 14.9%, and was 12.6% three years ago." */
const NOW_AND_AGO =
	/\b(?:is|are|stands? at|has reached)\b[^.;\d]{0,16}(\d[\d,.]*)(?: ?(?:%|per cent|percent))?[^.;\d]{0,24}\b(?:was|were|from)\b[^.;\d]{0,16}(\d[\d,.]*)(?: ?(?:%|per cent|percent))? (?:(?:two|three|four|five|\d) (?:years|quarters|terms|seasons) (?:ago|earlier|before)|(?:a|one) (?:year|quarter|season) (?:ago|earlier|before)|last (?:year|quarter|season|spring|summer|autumn|winter)|in 20\d\d)\b/iu;

const UNIT_OF_TREND = "(?: ?(?:%|per cent|percent|days|minutes|hours|a (?:day|week|month)))?";
const TIME_OF_TREND =
	"(?:Q[1-4]|H[12]|FY|20|January|February|March|April|May|June|July|August|September|October|November|December)[^,;.]{0,16}?";
const AT_TWO_TIMES = new RegExp(
	`\\b(?:was|were|stood at|averaged)\\b[^.;\\d]{0,24}(\\d[\\d,.]*)${UNIT_OF_TREND} in ${TIME_OF_TREND}(?:,| and| against| but|;)[^.;\\d]{0,24}(\\d[\\d,.]*)${UNIT_OF_TREND} in ${TIME_OF_TREND}`,
	"u",
);

/** "Cancelled in the first month: 4.1% in March, 6.8% in September." */
const VALUES_IN_TURN = new RegExp(
	`(\\d[\\d,.]*)${UNIT_OF_TREND} in ${TIME_OF_TREND}(?:,| and| then|;) (?:and |then )?(\\d[\\d,.]*)${UNIT_OF_TREND} in ${TIME_OF_TREND}`,
	"u",
);

/** What moved in a trial, or shall move, presses nobody. */
const NO_TREND = ["roadmap", "pilot", "risks", "benefit", "measure", "ask", "change"];
const MOVED =
	/\b(?:fell|fall[a-z]+|dropp(?:ed|ing)|declin[a-z]+|decreas[a-z]+|slid|slipped|shrank|shrunk|sank|went|gone|come|came|rising|risen|rose|grew|grown|climbed|increased|jumped)\b[^;]{0,60}\bfrom\b|\b(?:up|down) from\b|\bin 20\d\d(?: \(|, against |, after )\d[\d,.]* (?:in|of) 20\d\d/iu;
/** The later figure stands first. */
const BACKWARDS = /\bin 20\d\d(?: \(|, against |, after )\d|\b(?:up|down) from\b(?!.{1,40} to \D{0,3}\d)/iu;
const SINCE =
	/\bsince\b|\b(?:year|month|quarter|season|winter|summer)s? (?:before|earlier|ago)\b|\b(?:last|a|each|this) (?:[a-z]+ )?(?:year|season|quarter)s?\b|\b(?:over|in|within|during) (?:the (?:last|past) )?(?:two|three|four|five|six|\d{1,2}) (?:years|quarters|months|seasons|terms)\b/iu;
/** What nobody wants more of. */
const UNWELCOME =
	/\b(?:index\b|dormant|inactive|idle|unpaid|bounc|exit|attrition|injur|incident|outage|downtime|shortfall|deficit|unanswered|unresolved|turned away|refus|walk-?outs?|complain|queu|wait|delay|return|refund|cancel|churn|\bnon-|withdraw|hand-?off|transfers? to|escalat|defect|snag|shortage|leav|left|los[ste]|laps|stop|quit|drop-?out|defect|abandon|error|fail|mistake|repeat|re-?(?:do|run|work|visit|deliver)|calls?\b|contacts\b|tickets\b|absen|sick|turnover|at risk|in default|defaults?\b|vacan|overtime|overdue|arrear|debt|cost|pric|fees?\b|penalt|fines?\b|write-?off|accident|no-?show|miss|reject|empty|late\b|backlog|divert|claims\b|broken|damage|wrong|switch)/iu;
/** "40 of the top 500 pulled their portfolios since 3 February". */
const LEFT_COUNTED =
	/\d[^.;]{0,60}(?<!\b(?:was|were|be|been|being|is|are|got|we|We|I) )\b(?:left|quit|pulled (?:out|their)|cancelled|switched|closed (?:their|an?)|withdrew|walked away|moved (?:[a-z]+ ){0,4}(?:to|their|away)|resigned|defected|(?:gone|went) to|deserted)\b/iu;
/** "12,300 members rolled out last year": in some trades those who leave do it by a word of their own. */
export const LEAVE_COUNTED =
	/\d[\d,.]*(?: ?(?:k|m|%))? (?:of (?:our|the|all) )?(?:\p{L}+ ){0,2}?(?:members|customers|clients|subscribers|policy ?holders|savers|accounts|tenants|residents|guests|patients|students|pupils|families|households|donors|shippers|dealers|agents|merchants|users|readers|passengers|borrowers|drivers|growers|suppliers|buyers|shops|farmers)\b[^.;\d]{0,24}\b(?:rolled out|rolled (?:over )?(?:to|into)|transferred (?:out|away|to)|moved (?:out|away)|ported (?:out|away)|dropped (?:out|off)|went (?:dormant|elsewhere|inactive|silent)|became (?:dormant|inactive)|surrendered|lapsed|opted out|deregistered|de-?registered|unsubscribed|(?:did not|didn['’]t|have not|haven['’]t|failed to) (?:renew|return|come back|re-?enrol\p{Ll}*|re-?book|re-?order)|churned|defected|disenroll?ed|terminated|foreclosed|walked out|gave notice|took their (?:business|money|orders))\b/iu;

/** "3 of the 140 went dormant, against 19 of 150" tells of a trial. */
const COMPARES_GROUPS = /\b(?:against|versus|vs\.?|compared (?:with|to)) \d/iu;

/** "It has taken 310 of our agreements." */
const TAKES_OURS = /\b(?:taken?|took|won|poached|lured) (?:[\w,.]+ ){1,4}(?:of our|from us)\b/iu;

/** "In Booking we lost the badge on 2 February." */
const WE_LOST = /\bwe (?:have |just )?lost (?:the|our|an?|one|two|three)\b/iu;

function losesMore(statement: Statement): boolean {
	const figures = statement.of("amount").filter((amount) => amount.tag !== "duration");
	return figures.length > 1 && statement.of("behaviour").some((behaviour) => behaviour.tag === "retention");
}

const GROWS =
	/\b(?:(?:up|down|passed|gone|went|moved|risen) from|rose|risen|grew|grown|climbed|doubled|fell from|fallen from|dropped from)\b/iu;
/** "From January the county pays by loans only", "the new price list adds 8 % from 1 February": others change the terms. */
const RULES_CHANGE =
	/\bno longer (?:[a-z]+ ){0,3}(?:by|for|at|in|pays?|accepts?|funds?|covers?|refunds?)\b|\b(?:new|next|revised) (?:price list|tariffs?|rates?|terms|fees?|charges|price)\b|\b(?:pays?|funds?|counts|charges|covers) (?:[a-z]+ ){0,3}(?:only|instead)\b|\b(?:bans|forbids|obliges|doubles|abolishes|halves)\b/iu;
/** "Two of our largest buyers begin charging for late crates on 1 July." */
const OTHERS_CHARGE =
	/(?<!\b(?:we|I|pilot|team) )\b(?:begins?|starts?|stops?|ceases?|will|intends? to|(?:is|are) (?:going|about) to) (?:to )?(?:charg(?:e|es|ing)|requir(?:e|es|ing)|fin(?:e|ing)|penali[sz](?:e|es|ing)|bill(?:ing)?|levy(?:ing)?|deduct(?:ing)?|enforc(?:e|es|ing)|reject(?:ing)?|refus(?:e|es|ing)|withhold(?:ing)?|demand(?:ing)?|accept(?:ing)? only|insist(?:ing)?)\b/iu;
/** "Kestrel will move 30% of its volume on 1 October": a customer goes, or takes the business away, on a day to come. */
/** "Our hosting partner shuts the hall on 31 August": what somebody else ends, raises or takes away by a day. */
const OTHERS_END =
	/\b(?:partner|supplier|vendor|provider|landlord|manufacturer|maker|host|operator|bank|insurer|carrier|publisher|distributor|wholesaler|franchisor|licensor|lessor|utility|network|ministry|government|funder|donor|sponsor|foundation|freeholder|factory|studio)s?\b[^.;]{0,40}?\b(?:shuts?|closes?|withdraws?|ends?|stops?|retires?|discontinues?|drops?|switch(?:es)? off|terminates?|cuts?|raises?|increases?|doubles?|moves? (?:out|away)|leaves?|sells?|pulls? (?:out|the)|phases? out|will (?:not|no longer) (?:extend|renew|support|supply|fund|accept)|will (?:close|end|stop|withdraw|shut|retire|leave|raise|cut)|(?:is|are) (?:ending|closing|leaving|withdrawing|raising|retiring|selling))\b/iu;
const OWN_DOING = /\b(?:we|I)(?:['’]ll|['’]d)? (?:\p{Ll}+ ){0,2}(?:begin|start|stop|charge|require|will)\b/iu;
const OTHER_PARTY =
	/\b(?:customers?|clients?|buyers?|retailers?|shippers?|accounts?|dealers?|members?|tenants?|partners?|sponsors?|funders?|donors?|airlines?|carriers?|insurers?|hauliers?|payers?|employers?|brands?|chains?|groups?)\b|^\W*(?!(?:We|They|It|This|That|These|Those|You|He|She|The|Our|If|In|And|But|So|From|On|By|I|Phase|Stage|Team|IT|HR|Finance|Marketing|Operations)\b)\p{Lu}[\p{L}&'’-]+ (?:\p{Lu}[\p{L}&-]+ )?(?:\([^)]{1,60}\) )?(?:will|would|intends|plans|threatens|threatened|is|has)\b/u;
const CUSTOMER_GOES =
	/\b(?:will|would|intends? to|plans? to|threatens? to|threatened to|(?:is|are) (?:going|about) to|has (?:told|written|warned|announced)\b[^.;]{0,50}\b(?:will|would|to)) (?:move|leave|switch|withdraw|cancel|terminate|re-?tender|re-?bid|pull|shift|transfer|take (?:its|their|the|away)|drop us|not renew|reduce|go to|end (?:its|the|their)|divert|place|buy (?:from|elsewhere))\b/iu;
/** "Import duty on pumps rises to 10% on 1 January": what others charge changes on a day. */
const CHARGES_RISE =
	/\b(?:duty|duties|tariffs?|lev(?:y|ies)|tax(?:es)?|VAT|GST|tolls?|excise|surcharges?|minimum wage|postage|premiums?|subsid(?:y|ies)|price cap|exchange rate|interest rates?|energy prices?|rents?|insurance)\b[^.;]{0,50}\b(?:rises?|goes? up|increases?|doubles?|puts?|adds?|starts?|begins?|bites?|(?:is|are) (?:charged|due|levied)|(?:is|are|will be) (?:raised|increased|cut|abolished|introduced|halved|withdrawn)|falls? away|takes? effect|comes? in|appl(?:y|ies)|will (?:rise|increase|apply|go up|double))\b/iu;
/** "The congress takes place from 3 to 5 July": what it is for comes on a day that nobody here can move. */
const EVENT_COMES =
	/\b(?:conference|congress|festival|fair|expo|exhibition|championships?|tournament|elections?|summit|symposium|world cup|olympics|games|centenary|jubilee|carnival|census|pilgrimage|biennale|workshop|regatta|marathon)\b[^.;]{0,120}\b(?:happening|happens|takes? place|taking place|will take place|opens? on|starts? on|begins? on|falls? on)\b/iu;
const EVENT_OF_STAFF =
	/\b(?:kick-?off|training|team|staff|internal|our|planning|design|pilot|co-?creation|vision|project) (?:\p{Ll}+ )?(?:workshop|summit|conference|festival|fair|games)\b/iu;
const RUNS_OUT =
	/\b(?:renegotiates?|terminates?|cancels?|renews?|re-?tenders?) (?:the|its|our|their) (?:[a-z]+ )?(?:contract|agreement|concession|framework)\b|\b(?:given|gave|gives|granted)\b[^.;]{0,40}\buntil\b|\b(?:grant|funding|subsidy|permit|concession|warranty|guarantee|lease|contract|agreement|licen[cs]e|patent|exemption|discount|offer|mandate|support|insurance|derogation)s?\b[^;]{0,90}\b(?:ends?|expires?|runs? out|lapses?|stops?|is withdrawn|falls? away|is re-?tendered|(?:is|are) to (?:be )?renew|comes? up|is renegotiated)\b/iu;
const NECESSITY =
	/\b(?:needs? to|must|ha(?:ve|s) to|cannot|can(?:['’]t| no longer)|too late|last chance|in time for|get a move on|only chance)\b/iu;
const BECAUSE = /\b(?:because|since|so|otherwise|or else|after (?:that|which)|before|until|by then)\b/iu;
/** "…, and Silverline opened its desk two hundred metres from ours." A name that opens the sentence may be any word. */
const RIVAL_OPENS =
	/^\W*(\p{Lu}[\p{L}]{3,})(?: \p{Lu}\p{L}+)? (?:has |have |will )?(?:already |now |just )?(?:opened|opens|launched|launches|started|starts|introduced|cut|took|won|bought|entered|undercuts?|poached|promises)\b[^.;]{0,100}\b(?:ours?|us|next door|opposite|our (?:customers|members|guests|clients|shippers|tenants|students|catchments?))\b/u;
const RIVAL_ACTS =
	/[a-z\d,;)] (?:the )?[A-ZÀ-Þ]\S{2,}(?: [A-Z]\S+)? (?:has |have |will )?(?:already |now |just )?(?:opened|opens?|launched|launches|started|starts|offers?|introduced|cut|took|won|bought|entered|undercuts?|advertises?|poached|promises)\b[^.;]{0,80}\b(?:ours?|us|next (?:to|door)|opposite|beside|the same|our (?:customers|members|guests|clients|shippers|tenants|catchments?))\b/u;
