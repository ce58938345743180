import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { datesOf, statementBefore } from "./evidence";

/** Whether somebody outside does, on the day that a statement names, what nobody in the house can put off. */
export function pressesFromOutside(statement: Statement): boolean {
	if (statement.test(RULES_CHANGE) && !statement.has("firstPerson")) return true;
	if (statement.test(CHARGES_RISE) && (!statement.has("firstPerson") || statement.test(RISES_BY_FIGURE))) return true;
	if (statement.test(RULE_APPLIES) && !statement.has("negation")) return true;
	if (statement.test(BACK_TO_JUDGE) || statement.test(WITH_THE_END)) return true;
	if (statement.test(LEADER_GOES) || statement.test(STAFF_GO) || statement.test(RUNS_OUT)) return true;
	if (statement.test(NOT_AFTER) && !statement.has("firstPerson")) return true;
	if (statement.test(NOTHING_AFTER) || statement.test(ORDERED) || statement.test(BUYERS_DECIDE)) return true;
	if (statement.test(OLD_GOES) && !statement.has("programme")) return true;
	if (statement.test(CUSTOMER_GOES) && statement.test(OTHER_PARTY)) return true;
	if (statement.test(EVENT_COMES) && !statement.test(EVENT_OF_STAFF)) return true;
	if (statement.test(OWN_DOING)) return false;
	if (statement.test(OTHERS_END) || statement.test(OTHERS_TAKE)) return true;
	return statement.test(OTHERS_CHARGE) && statement.has("amount");
}

/** "The line is being rewired on 3 May in any case", "… so the forms will have to be redrawn anyway": with us or without. */
export function comesAnyway(argument: Argument, statement: Statement): boolean {
	if (statement.row || !statement.test(ANYWAY) || !statement.test(IS_CHANGED)) return false;
	const before = statementBefore(argument, statement);
	return [statement, ...(before ? [before] : [])].some((other) => datesOf(other).length > 0);
}

const ANYWAY =
	/\b(?:anyway|anyhow|in any (?:case|event)|either way|one way or (?:an)?other|regardless|come what may|whatever (?:we|you) (?:do|decide)|with or without (?:us|this|it))\b/iu;
const IS_CHANGED =
	/\b(?:must|ha(?:s|ve) to|needs? to|(?:is|are) (?:being|going to be|to be|due to be|coming|going)|will (?:have to )?be|gets?|due)\b[^.;]{0,40}\b(?:re-?(?:built|written|wired|done|drawn|placed|newed|moved|printed|laid|designed|programmed|coded|keyed|opened|fitted|tendered|negotiated)|touched|changed|switched|migrated|upgraded|exchanged|dug up|torn (?:out|up|down)|taken (?:out|down|apart|up)|coming out|gone|closed|shut|retired|scrapped|opened up|moved|bought|overhauled|updated|new)\b/iu;

/** "Two yards with 300 boats have written that they will go elsewhere": buyers who are counted and have said so. */
export function warnsOfLeaving(statement: Statement): boolean {
	return (
		!statement.row && statement.test(BUYERS_WARN) && (statement.test(COUNTED_BUYERS) || datesOf(statement).length > 0)
	);
}

const BUYERS_WARN =
	/\b(?:told (?:us|me)|written(?: to us)?|wrote(?: to us)?|warned(?: us)?|informed us|let us know|announced|said|made (?:it )?(?:clear|known)|given us to understand)\b[^.;?]{0,60}?\b(?:they|it|he|she|who)(?:['’]ll|['’]d| will| would| are going to| is going to| shall| intends? to| plans? to) (?:\p{Ll}+ )?(?:leave|move(?! (?:in|on) )|go (?:elsewhere|to|away|with|over)|switch|cancel|withdraw|take (?:their|its|the)|not (?:renew|come back|return|extend|book|sign)|look (?:elsewhere|for another)|terminate|end|stop (?:buying|ordering|booking|sending)|drop us|quit|pull|buy (?:elsewhere|from)|re-?tender)/iu;
const COUNTED_BUYERS =
	/(?:^|[\s(])(?:\d[\d ,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|another|our (?:largest|biggest|oldest|best|main|second)|one of our)\b[^.;?]{0,90}\b(?:told|written|wrote|warned|informed|let|announced|said|made|given)\b/iu;

/** "From January the county pays by loans only", "the new price list adds 8 % from 1 February": others change the terms. */
const RULES_CHANGE =
	/\bno longer (?:[a-z]+ ){0,3}(?:by|for|at|in|pays?|accepts?|funds?|covers?|refunds?)\b|\b(?:new|next|revised) (?:price list|tariffs?|rates?|terms|fees?|charges|price)\b|\b(?:pays?|funds?|counts|charges|covers) (?:[a-z]+ ){0,3}(?:only|instead)\b|\b(?:bans|forbids|obliges|doubles|abolishes|halves)\b/iu;
/** "Two of our largest buyers begin charging for late crates on 1 July." */
const OTHERS_CHARGE =
	/(?<!\b(?:we|I|pilot|team) )\b(?:begins?|starts?|stops?|ceases?|will|intends? to|(?:is|are) (?:going|about) to) (?:to )?(?:charg(?:e|es|ing)|requir(?:e|es|ing)|fin(?:e|ing)|penali[sz](?:e|es|ing)|bill(?:ing)?|levy(?:ing)?|deduct(?:ing)?|enforc(?:e|es|ing)|reject(?:ing)?|refus(?:e|es|ing)|withhold(?:ing)?|demand(?:ing)?|accept(?:ing)? only|insist(?:ing)?)\b/iu;
/** "The tenancy board's repairs standard binds us from 1 April." */
const RULE_APPLIES =
	/\b(?:circulars?|rules?|laws?|codes?|directives?|regulations?|acts?) (?:requires?|obliges?|compels?|gives?) (?:us|every|all|banks|insurers|companies|operators|schools|hospitals)\b|\bnew (?:\p{L}+ )?(?:contract|tariff|agreement|licen[cs]e|code|franchise|notification|regime) (?:starts|begins|applies|comes|takes)\b|\b(?:standards?|rules?|laws?|acts?|bill|codes?|ordinances?|circulars?|directives?|regulations?|by-?laws?|decrees?|statutes?|amendments?|requirements?)\b[^.;]{0,60}?\b(?:binds?|appl(?:y|ies)|takes? effect|comes? in(?:to)?\b|kicks? in|reach(?:es)?|hits?|bites?|tightens?|extends? to|asks? for|(?:is|are|becomes?|will be) (?:mandatory|binding|compulsory|applicable|enforced|enforceable|in force|law|obligatory|effective))\b/iu;
/** "Our chair leaves in September." */
const LEADER_GOES =
	/\b(?:chair(?:man|woman|person)?|CEO|CFO|COO|MD|president|chief executive|(?:managing|general|executive|medical|finance|operations) (?:director|manager)|principal|dean|rector|mayor|minister|provost|superintendent|commissioner|founder) (?:(?:\p{Lu}\S+ ){1,2})?(?:leaves|retires|steps down|hands over|stands down|(?:is|will be) (?:leaving|retiring|stepping down|replaced)|will (?:leave|retire|step down|hand over))\b/u;
/** "Two of the six crane drivers go in August." */
const STAFF_GO =
	/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|half|both) of (?:our|the|my) (?:[\p{Ll}\d]+ ){0,3}?(?:\p{Ll}+(?:ers|ors|ists|ants|ians|men|women)|nurses|clerks|staff|cooks|guides|pilots|captains) (?:have told us (?:that )?they |will |are |have |has )?(?:hand(?:ed)? in|giv(?:en|ing) (?:in )?(?:their )?notice|resigned|gone|retired|left|turn (?:5[5-9]|6[0-9])|(?:can|may|could|are due to|are to) (?:retire|go)|go(?! (?:live|first|to|out|on|back|through|by))|leave|leaving|retire|retiring|quit|resign|move on|stop (?:work|in)|reach (?:pension|retirement))\b/iu;
/** "Our hosting partner shuts the hall on 31 August": what somebody else ends, raises or takes away by a day. */
const OTHERS_END =
	/\b(?:partner|supplier|vendor|provider|landlord|lessor|franchisor|licensor|publisher|distributor|wholesaler|ministry|government|funder|donor|sponsor|foundation|freeholder|lender)s?\b[^.;]{0,40}?\b(?:shuts?|closes?|withdraws?|ends?|stops?|retires?|discontinues?|drops?|switch(?:es)? off|terminates?|cuts?|raises?|increases?|doubles?|moves? (?:out|away)|leaves?|sells?|pulls? (?:out|the plug)|takes? back|phases? out|will (?:not|no longer) (?:extend|renew|support|supply|fund|accept)|(?:is|are) (?:ending|closing|leaving|withdrawing|raising|retiring|shutting|stopping|switching|terminating|discontinuing|phasing out|pulling out|doubling|dropping|moving (?:out|away|off)|taking (?:back|away|down)|selling(?! us\b)))\b/iu;
/** "The city will take back the quay on 1 June": these may be whom the paper speaks for, so only what is taken counts. */
const OTHERS_TAKE =
	/\b(?:city|council|county|municipality|state|port|airport|university|host|operator|manufacturer|maker|insurer|carrier|bank|network|utility|owner|authority)s?\b[^.;]{0,40}?\b(?:withdraws?|takes? (?:back|away)|will (?:not|no longer) (?:extend|renew|support|fund)|terminates?|(?:ends?|stops?|cuts?) (?:its|our|the) (?:\p{Ll}+ )?(?:support|contract|lease|subsidy|funding|grant|cover|production|service))\b/iu;
const OWN_DOING = /\b(?:we|I)(?:['’]ll|['’]d)? (?:\p{Ll}+ ){0,2}(?:begin|start|stop|charge|require|will)\b/iu;
/** "CQC rated us in its June report and will be back within twelve months": an authority by its letters. */
const BACK_TO_JUDGE =
	/\b(?!(?:HR|IT|PMO|PR|QA)\b)\p{Lu}{2,6}\b[^.;]{0,40}\b(?:rat(?:es?|ed|ing)|inspect\p{Ll}*|audit\p{Ll}*|report|warn\p{Ll}*|judged|found|fined|graded)\b[^.;]{0,80}\b(?:will (?:be back|return|come back|re-?inspect|re-?visit|visit (?:us )?again|inspect (?:us )?again|look again)|returns (?:in|on|by|before|within))\b/u;
/** "The switchboard can't be repaired after December", "spare parts won't be made beyond 2027". */
const NOT_AFTER =
	/\b(?:cannot|can['’]t|can no longer|won['’]t|will (?:not|no longer)|no longer|isn['’]t|is not|aren['’]t|are not) (?:be )?(?:\p{Ll}+ ){0,2}(?:repair|support|servic|maintain|extend|renew|ma[kd]e|produc|s[eo]l[ld]|b(?:uy|ought)|replac|suppl|insur|licen|order|patch|updat)\p{Ll}* (?:\p{L}+ ){0,3}(?:after|beyond|past)\b[^.;,:]{1,30}/iu;
/** "There will be no parts after June." */
const NOTHING_AFTER =
	/\bno (?:more |further )?(?:spare )?(?:parts|spares|support|updates|patches|supplies|supply|repairs|deliveries|replacements)\b[^.;,]{0,20} (?:after|beyond|past|from)\b/iu;
/** "The minister has ordered the ports to publish delays from January." */
const ORDERED =
	/\b(?:minister|ministry|regulator|government|parliament|court|ombudsman|authority|commission|central bank|inspectorate|supervisor)\b[^.;]{0,20} (?:has |have )?(?:order(?:ed|s)|told|instruct(?:ed|s)|direct(?:ed|s)|require[sd]?|oblige[sd]?|gives?|gave|given) (?:us|all|every|each|the \p{L}+|\p{L}+s)\b[^.;]{0,60}\b(?:from|by|until|before|within)\b/iu;
/** "Three of our five tour firms renew in March", "our biggest charterer decides in May". */
const BUYERS_DECIDE =
	/\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|half|most|many) of our|our (?:\p{L}+ )?(?:largest|biggest|oldest|best|main|key|top|second))(?: [\p{L}\d-]+){1,4}? (?:renews?|decides?|chooses?|re-?tenders?|tenders?|(?:come|go)(?:es)? (?:up|out)|signs? (?:again|anew)|votes?|reviews? (?:its|their))\b(?![^.;]*\b(?:every|each)\b)/iu;
/** "The old exchange is coming out on 30 November": what we stand on goes by a day. */
const OLD_GOES =
	/\b(?:old|present|current|existing|analogue|copper|legacy|ageing|aging) (?:[\p{L}-]+ ){1,3}?(?:is|are|gets?|will be) (?:coming out|going(?! to)|gone|(?:being |to be |due to be )?(?:taken (?:out|away|down)|removed|scrapped|switched off|turned off|torn (?:out|down)|dug up|demolished|decommissioned|discontinued|retired|sold off))\b/iu;
/** "With Hawaiian's platform switched off in April, we move or pay." */
const WITH_THE_END =
	/^\W*with (?:[^.;,]{3,60}) (?:switched off|shut(?: down)?|closed|closing|withdrawn|discontinued|retired|retiring|ending|expiring|gone|leaving|lapsing|running out|falling away|coming in(?:to force)?|due)\b[^.;,]{0,30}\b(?:in|on|by|from|at|before|after)\b/iu;
/** "Postage rises by 18% in January, and we send 60,000 letters": how far it goes up is told, whoever pays. */
const RISES_BY_FIGURE =
	/\b(?:rises?|go(?:es)? up|increases?|climbs?|will (?:rise|go up|increase|climb)|(?:is|are) (?:raised|increased|going up|rising)) (?:by |to )?(?:another )?[£$€₹]?\d/iu;
const OTHER_PARTY =
	/\b(?:customers?|clients?|buyers?|retailers?|shippers?|accounts?|dealers?|members?|tenants?|partners?|sponsors?|funders?|donors?|airlines?|carriers?|insurers?|hauliers?|payers?|employers?|brands?|chains?|groups?|distributors?|wholesalers?)\b|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+) of our (?:\p{Ll}+ )?(?:largest|biggest|best|oldest|main|key|top)\b|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+) of (?:the|our)\b[^.;]{0,40} (?:told|wrote|have written|warned|informed|let)\b|^\W*(?!(?:We|They|It|This|That|These|Those|You|He|She|The|Our|If|In|And|But|So|From|On|By|I|Phase|Stage|Team|IT|HR|Finance|Marketing|Operations)\b)\p{Lu}[\p{L}&'’-]+ (?:\p{Lu}[\p{L}&-]+ )?(?:\([^)]{1,60}\) )?(?:will|would|intends|plans|threatens|threatened|is|has)\b/u;
/** "Kestrel will move 30% of its volume on 1 October": a customer goes, or takes the business away, on a day to come. */
const CUSTOMER_GOES =
	/\b(?:is|are) (?:already |now |said to be )?(?:in (?:talks|negotiations|discussions)|negotiating|talking) with (?!us\b)|\b(?:will|would|intends? to|plans? to|threatens? to|threatened to|(?:is|are) (?:going|about) to|has (?:told|written|warned|announced)\b[^.;]{0,50}\bto) (?:sign(?: with)?|move|leave|switch|withdraw|cancel|terminate|re-?tender|re-?bid|pull|shift|transfer|take (?:its|their|the|away)|drop us|not renew|reduce|go to|end (?:its|the|their)|divert|place|send|sell|ship|buy (?:from (?!us\b|our\b)|elsewhere)|(?:decide|choose|pick|select|settle|re-?let|award|appoint|review) (?:on )?(?:its|their|the|an?|one)\b[^.;]{0,20}\b(?:suppliers?|contracts?|providers?|partners?|carriers?|vendors?|operators?|tenders?|brokers?|agency|agents?))\b/iu;
/** "Import duty on pumps rises to 10% on 1 January": what others charge changes on a day. */
const CHARGES_RISE =
	/\b(?:duty|duties|tariffs?|lev(?:y|ies)|tax(?:es)?|VAT|GST|tolls?|excise|surcharges?|minimum wage|postage|premiums?|subsid(?:y|ies)|price cap|exchange rate|interest rates?|energy prices?|rents?|insurance|fares?|wages?|(?:(?:list|purchase|supplier|vendor|energy|fuel|gas|power|paper|steel|parts|material|licen[cs]e|diesel|freight|entry) )(?:prices?|fees?|rates?|costs?)|prices? (?:for|of) (?!our\b)\p{L}+)\b[^.;]{0,50}\b(?:rises?|go(?:es)? up|increases?|doubles?|puts?|adds?|starts?|begins?|bites?|(?:is|are) (?:charged|due|levied)|(?:is|are|will be) (?:raised|increased|cut|abolished|introduced|halved|withdrawn)|falls? away|takes? effect|comes? in|appl(?:y|ies)|will (?:rise|increase|apply|go up|double))\b/iu;
/** "The congress takes place from 3 to 5 July": what it is for comes on a day that nobody here can move. */
const EVENT_COMES =
	/\b(?:conference|congress|festival|fair|expo|exhibition|championships?|tournament|elections?|summit|symposium|world cup|olympics|games|centenary|jubilee|carnival|census|pilgrimage|biennale|workshop|regatta|marathon)\b[^.;]{0,120}\b(?:happening|happens|takes? place|taking place|will take place|opens? on|starts? on|begins? on|falls? on)\b/iu;
const EVENT_OF_STAFF =
	/\b(?:kick-?off|training|team|staff|internal|our|planning|design|pilot|co-?creation|vision|project) (?:\p{Ll}+ )?(?:workshop|summit|conference|festival|fair|games)\b/iu;
const RUNS_OUT =
	/\b(?:renegotiates?|terminates?|cancels?|renews?|re-?tenders?) (?:the|its|our|their) (?:[a-z]+ )?(?:contract|agreement|concession|framework)\b|\b(?:given|gave|gives|granted)\b[^.;]{0,40}\buntil\b|\b(?:grant|funding|subsidy|permit|concession|warranty|guarantee|lease|contract|agreement|licen[cs]e|patent|exemption|discount|offer|mandate|support|insurance|derogation)s?\b[^;]{0,90}\b(?:ends?|expires?|finishes|runs? out|lapses?|stops?|is withdrawn|falls? away|is re-?tendered|(?:is|are) to (?:be )?renew|comes? up|is renegotiated|lasts? (?:only )?until|(?:is|are) (?:only )?(?:valid|good|granted|secured) (?:only )?(?:until|to|till)|must be (?:spent|used|drawn|claimed|committed) (?:by|before))\b/iu;
