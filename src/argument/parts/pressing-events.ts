import type { Statement } from "../statements";
import { datesOf } from "./evidence";
import { isUnwelcome, isWelcome } from "./trends";

/**
 * Further reasons to act now: a season or a window that opens, others who move or leave in growing numbers, what cannot
 * be put off and why, terms that hold until a day, people and suppliers who go, and figures that get worse year by year.
 * What the writer's own plan does on its days is none.
 */
export function pressesNow(statement: Statement): boolean {
	if (statement.row || statement.has("goal") || statement.test(OWN_STEP)) return false;
	if (statement.test(ALWAYS) || statement.test(LAST_CHANCE) || worsensInTurn(statement) || waitGrows(statement))
		return true;
	if (datesOf(statement).length === 0 && !statement.test(OF_THE_YEAR)) return false;
	if (PRESSING_ON_A_DAY.some((pattern) => statement.test(pattern))) return true;
	return statement.test(BY_NAME_SINCE) && !statement.test(OURSELVES_FIRST);
}

const OWN_STEP =
	/\b(?:training|workshops?|pilots?|trials?|tests?|milestones?|phase|step|stage|roll-?out|sprint|survey|module|kick-?off|steering group|project team)\b/iu;
/** "Next spring", "at the turn of the year", "since Easter". */
const OF_THE_YEAR =
	/\b(?:in|by|from|before|after|since|this|next|until|at|last|for) (?:the )?(?:(?:coming|end of the|turn of the|next|this|last) )?(?:spring|summer|autumn|winter|easter|christmas|ramadan|eid|diwali|whitsun|year[- ]end|year|new year|school year|season|term|harvest|first quarter|last quarter)\b/iu;

const BUYERS =
	"(?:customers?|clients?|members?|accounts?|subscribers?|policyholders?|users?|students?|pupils?|tenants?|dealers?|donors?|guests?|patients?|famil(?:y|ies)|households?|farmers?|growers?|readers?|anglers?|savers?|shippers?|skippers?|shoppers?|drivers?|learners?|friends|visitors?|passengers?|riders?|vendors|sellers|kitchens|restaurants|retailers|merchants|agents)";
const PERIOD = "(?:day|week|month|quarter|year|season|term)";
const RIVALS =
	"(?:chains?|competitors?|rivals?|discounters?|groups?|providers?|banks?|insurers?|clinics?|practices|operators?|start-?ups?|entrants?|co-?ops?|creamer(?:y|ies)|carriers?|retailers?|firms?|hotels?|shops?|schools?|yards?|pharmac(?:y|ies)|marinas?|gyms?|brands?)";
const OUR_PLACE =
	"(?:in|into|across|within|near|around) (?:our|the same|these|both our) (?:[\\p{L}-]+ )?(?:ZIP codes?|postcodes?|bay|towns?|areas?|districts?|count(?:y|ies)|valley|regions?|catchment|cit(?:y|ies)|streets?|quarter|territory|market|village|neighbou?rhood|boroughs?)";
const NATURE =
	"(?:(?:[\\p{L}-]+ )?(?:seasons?|harvest)|herring|salmon|monsoon|rains|lambing|calving|migration|flu|floods?|pilgrimage|ramadan)";
const CLAIMED =
	"(?:claimed|drawn|used|ordered|bought|signed|booked|spent|called(?: off)?|redeemed|exercised|applied for)";
const BODY =
	"(?:ombudsman|ombudsperson|regulator|tribunal|court|inspectorate|commission|mediator|arbitrator|adjudicator|authority|watchdog|ministry)";

/** What presses by itself: the sentence tells enough of when. */
const ALWAYS = new RegExp(
	[
		// "The herring come in eight weeks", "salmon season opens in nine weeks".
		`^\\W*(?:the )?${NATURE} (?:\\p{L}+ )?(?:starts?|opens?|begins?|comes?|is due|arrives?|sets? in|returns?) in (?:only |just |about )?(?:\\d+|\\p{L}+) (?:days|weeks|months)\\b`,
		// "What is not in place by then must wait until next year."
		`\\bwhat(?:ever)? (?:isn['’]t|is not|has not been|hasn['’]t been) (?:in place|ready|done|built|ordered|settled|agreed) by (?:then|that day|that time)\\b[^.;]{0,24}\\b(?:waits?|wait|lost|never)\\b`,
		// "Every month another 60 anglers go to the lake, up from 20 a year ago."
		`\\b(?:each|every) ${PERIOD}\\b[^.;]{0,20} (?:another|a further|some) [^.;]{1,60}?\\b(?:moves?|go(?:es)?|leaves?|switch(?:es)?|defects?|transfers?|cancels?|drops? out)\\b[^.;]{0,60}\\b(?:up from|where it was|since)\\b`,
		// "The dairy loses another 3% of its rounds each month since Milkman began."
		`\\b(?:los(?:es?|ing)|sheds?|forfeits?) (?:an?other|a further|some) [^.;]{1,60}? (?:each|every|a|per) ${PERIOD}\\b[^.;]{0,20}\\b(?:since|up from)\\b`,
		// "We are 60 short of last year".
		"\\b(?:we are|we['’]re|bookings are|orders are|enrolments are|entries are|applications are|sales are) (?:now |already |still )?(?:some |about )?\\d[^.;,]{0,20}? (?:below|behind|short of|down on|under) (?:this time )?(?:last (?:year|season|summer|winter)|a year ago|the same (?:day|week|point|date|month|stage))",
		// "Complaints were up 21% year on year in each of the last four months."
		"\\b(?:complaints?|cancellations|refunds|walk-?outs|absences|lapses|defections|calls|contacts|disputes|claims|returns) (?:about|on|for|over|of) (?:late|lost|wet|wrong|broken|missing|missed|unanswered|slow|faulty|damaged|dirty|delayed|cancelled)\\b[^.;]{0,40}\\bup (?:by )?\\d",
		// "We lost 900 active learners in those twelve months."
		`\\bwe (?:have |['’]ve )?lost \\d[\\d,. ]*(?:\\p{L}+ ){0,2}?${BUYERS}\\b[^.;]{0,12} (?:in|over|within|during) (?:those|these|the (?:last|past|same)|that|twelve|six|three|one|a single|as many)\\b`,
		// "A second failed audit and the county contract is void."
		'\\b(?:a|one more|another) (?:second|third|further|more)?[^.;,]{0,30}\\b(?:audit|inspection|strike|warning|breach|failure|fail|[“"][^”"]{3,30}[”"])[^.;,]{0,20}?(?:,? and (?:the|our) [^.;]{3,40} (?:is|are) (?:void|gone|withdrawn|lost|ended|cancelled)| (?:closes|shuts|ends|voids|costs us|puts us (?:in|into|under|out)|means (?:closure|special|the end))\\b)',
		// "If we miss the March sitting, the next is in October."
		"\\b(?:if|should) (?:we|it|this|the (?:paper|plan|proposal|project|request|order|board)) (?:miss|misses|skips?|lets?|passes up|fails? to make) [^.;,]{0,40}\\b(?:sittings?|meetings?|sessions?|deadlines?|windows?|rounds?|dates?|slots?|council|board|cut-?off|intakes?|season|term|tender|docking|harvest|auction)\\b[^.;]{0,40}, [^.;]{0,30}\\bnext (?:one )?(?:is|comes|opens|falls|sits|follows|leaves)\\b",
		// "Our fibre contract has seven months left."
		"\\b(?:contract|lease|licen[cs]e|agreement|concession|permit|warranty|patent|franchise|grant|visa)s?\\b[^.;]{0,40} ha(?:s|ve) (?:only |just )?(?:\\d+|\\p{L}+) (?:weeks|months) (?:left|to run|to go)\\b",
		// "We were given one last extension."
		"\\b(?:one last|a last|a final|the last|the final|no (?:further|more|second)) (?:extension|grace period|reprieve|postponement)\\b",
		// "The consent is void if building has not begun by 11 August."
		"\\b(?:void|forfeit(?:ed)?|lapses?|withdrawn|is lost|expires?|dies) (?:if|unless)\\b[^.;]{3,60}\\bby\\b",
		// "Two other mills have installed the same line this year."
		"\\b(?:(?:two|three|four|five|six) other|rival|competing|neighbou?ring) (?!(?:teams?|departments?|branch(?:es)?|units?|desks?|offices?|depots?|wards?|sites?|regions?|shifts?|colleagues)\\b)[\\p{L}-]+(?: [^.;,]{3,40})? (?:have|has) (?:already |just |now |all )?(?:installed|opened|introduced|bought|begun|started|launched|built|switched|joined|moved|announced|cut|added)\\b[^.;]{0,50}\\b(?:this (?:year|season|spring|summer|autumn|winter|month|quarter)|since|within)\\b",
		"\\b(?:competitors?|rivals?)\\b[^.;]{0,30} (?:has|have) had\\b[^.;]{3,60}\\bsince\\b",
		// "The bus loses its monopoly."
		"\\b(?:los(?:es?|ing)|ends?|breaks?) (?:our|its|their|the) (?:monopoly|exclusiv\\p{L}+|sole right|only supplier)\\b",
	].join("|"),
	"iu",
);
/** A last chance, a notice, or rivals who come where we are, by themselves. */
const LAST_CHANCE = new RegExp(
	[
		// "It is the last winter before the new line opens."
		`\\b(?:is|are) the (?:last|only) (?:\\p{L}+ )?(?:winters?|summers?|springs?|autumns?|seasons?|harvests?|weeks|months|terms?) (?:before|in which|when|until)\\b`,
		// "The county has given us sixty days to mend it".
		"\\b(?:put|placed) us on (?:(?:an? )?(?:\\d+|\\p{L}+) (?:days?|weeks?|months?)['’]? |formal |final )?notice\\b|\\b(?:has|have|had) (?:given|set|served) us (?:an? (?:\\p{L}+ )?(?:deadline|ultimatum|final warning|last chance)|(?:an? )?(?:\\d+|\\p{L}+) (?:days?|weeks?|months?) (?:to|in which)\\b)",
		// "Time matters: if we sign after Easter, their next slot is in October."
		`\\b(?:if|when|unless) (?:we|you|the (?:board|committee|council))\\b[^.;]{3,60}?\\b(?:after|later than|beyond|past|before|by)\\b[^.;]{3,80}\\b(?:goes? to (?:an?other|somebody|someone)|(?:next|first) (?:free )?(?:slot|window|date|opening|chance|vacancy|berth) (?:is|comes|opens|falls)|is gone|are gone|booked (?:out|until))\\b`,
		// "Peso costs have gone up by a twelfth each quarter."
		`\\b(?:costs?|prices?|fees?|rents?|rates?|premiums?|wages|charges)\\b[^.;]{0,50} (?:has|have) (?:risen|gone up|climbed|increased|grown) by [^.;,]{2,24} (?:every|each|a) ${PERIOD}\\b`,
		// "Two hotel chains opened six houses in our bay."
		`\\b${RIVALS} (?:have |has |had )?(?:already |just )?(?:opened|launched|built|set up|added|taken over|bought|acquired)\\b[^.;]{0,50} ${OUR_PLACE}\\b`,
		// "Three more of their shops have planning permission."
		"\\b(?:more|another|further|\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:more )?of their [^.;]{2,30}\\b(?:(?:are|is|have been|has been) (?:permitted|planned|approved|licensed|announced|under construction|due|to open|being built)|have (?:been granted )?planning permission)\\b",
	].join("|"),
	"iu",
);

/** What presses where a day, a month or a season stands beside it. */
const ON_A_DAY = new RegExp(
	[
		// "In March the booking window for cabins opens", "the intake closes on 3 May".
		"\\b(?:enrolment|booking|application|trading|bidding|registration|admission|intake|renewal|switching|subscription|tender|buying|sowing|planting|fishing|shipping) (?:window|round|season|period)(?: for [^.;,]{3,30})? (?:opens?|closes?|starts?|begins?|ends?)\\b",
		// "With the garden show coming to town in April 2027, …", "… has one winter left to mend the gates".
		"^\\W*with (?:the |a )(?!(?:party|team)\\b)[^.;,]{3,60} (?:coming|arriving|fixed for|set for|scheduled|upon us|around the corner|passing|in town)\\b",
		"^\\W*with (?:the |an? )?[^.;,]{0,30}\\b(?:olympics|games|cup|championships?|festival|show|fair|elections?|regatta|jubilee|centenary|tour|race|marathon|pilgrimage|expo|summit|congress)\\b(?! (?:behind|over|in mind))[^.;]{0,40}\\b(?:next|in|on|this)\\b",
		"\\b(?:has|have|leaves?(?: us)?|gives?(?: us)?) (?:only |just |but )?(?:one|two|a single|a last|three) (?:winters?|summers?|springs?|autumns?|seasons?|terms?|weekends?) (?:left |more )?(?:to|in which|for)\\b",
		// "The order can't be postponed past 3 May, when the mill needs the paper."
		"\\b(?:decision|order|choice|contract|matter|tender|purchase|notice|application|booking)s? (?:cannot|can['’]t|can no longer|must not|may not) (?:be )?(?:put off|postponed?|delayed?|deferred?|wait|held back|placed|made|moved)(?: (?:beyond|past|after|later than|until after|longer than))[^.;]{3,40}(?:,| because| since| as| when| for)",
		// "Our biggest orchard has been sold to Lidrex."
		"\\bour [^.;,]{3,40} (?:has|have) (?:just |now )?been (?:bought|sold|taken over|acquired|swallowed|merged|nationali[sz]ed|wound up|declared (?:bankrupt|insolvent))\\b",
		"\\b(?:supply|rebate|discount|subsidy|exclusivity|support|cover|exemption|contract|grant|waiver|cap|price|tariff)\\b[^.;,]{0,20} (?:falls? away|lapses|ends|expires|is gone|drops out|runs out)\\b",
	].join("|"),
	"iu",
);
/** Terms that hold until a day, and what shuts, beside a day. */
const TERMS_HOLD_UNTIL = new RegExp(
	[
		// "The union agreement allows new rosters only if they are posted by 1 October."
		"\\b(?:agreement|law|act|statute|contract|charter|by-?laws?|rules?|lease|framework|code|franchise|treaty|landlord|ministry|county)\\b[^.;]{0,60}\\bonly if\\b[^.;]{0,40}\\bby\\b",
		`\\b(?:can|may) (?:only be ${CLAIMED}|be ${CLAIMED} only) (?:until|till|by|before|up to)\\b|\\b(?:subsid(?:y|ies)|grants?|aid|framework|rebate|funds?|vouchers?|credit|waiver|bonus)\\b[^.;]{0,30} (?:can|may) be ${CLAIMED} (?:until|till|by|before|up to)\\b|\\bonly until [^.;,]{3,20} (?:can|may)\\b|\\b(?:holds?|valid|good|open|appl(?:y|ies)|stands?) only (?:until|for (?:orders|contracts|those|bookings|applications)[^.;]{0,30} (?:by|before|until))\\b|(?<!\\b(?:was|were) )\\b(?:made|sold|supplied|available|supported|offered)\\b[^.;]{0,12} until\\b[^.;]{3,30} only\\b`,
		// "The assessors are back in the spring."
		"\\b(?:inspectors?|assessors?|auditors?|examiners?|accreditors?|inspectorate|surveyors?) (?:are|is|will be|come|comes|return|returns) (?:back|here|again|in)\\b(?! (?:touch|contact|charge|agreement))",
		// "When the Severn bridge closes for a year next May, a third of our visitors cannot reach us."
		"\\b(?:when|once|as soon as|while) the [^.;,]{3,50}? (?:shuts?(?! at\\b)|closes?(?! at\\b)|is (?:closed|shut|dug up|rebuilt|pulled down|blocked|switched off)|comes down)\\b[^.;]{0,50}, [^.;]{0,50}\\b(?:cannot|can['’]t|no longer|without|cut off|lose|detour|stranded)\\b",
		// "The old boiler runs on its last pump and the maker stops repairs in June."
		"\\b(?:manufacturer|maker|vendor|supplier|publisher|builder|developer|importer) (?:stops|ends|ceases|gives up|discontinues|drops|withdraws|is (?:stopping|ending|dropping)) (?:all |its |the |our )?(?:\\p{L}+ )?(?:repairs?|support|production|parts|spares|making|supplying|updates|maintenance|servicing|service|deliveries|patches)\\b",
		// "One in six subscribers left", "half the apprentices gave notice", "our two biggest choirs have booked elsewhere".
		`\\b(?:(?:one|two|three) in (?:\\p{L}+|\\d+)|half(?: of)?(?: (?:our|the))?|a (?:third|quarter|fifth|tenth) of (?:our|the)|every (?:second|third|fourth|fifth|sixth)|\\p{L}+ of (?:our|the) \\p{L}+|our (?:two|three|four|largest|biggest|oldest|best|main)(?: (?:biggest|largest|best|oldest))?) (?:[\\p{L}-]+ ){0,2}?\\p{L}+(?: [^.;,]{3,40}?)? (?:(?<!had )left (?:us|between|since|during|last)|gave notice|(?:has|have) (?:left(?! over| behind| an?\\b| it| their)|resigned|quit|cancelled|gone(?! to| through| on| over| well)|given notice|booked elsewhere|bought elsewhere|moved (?:to|elsewhere)|reached (?:retirement|pension) age)|(?:is|are) now (?:with|at) (?:the|an?|\\p{Lu}))\\b`,
		// "A rival in Graz pays couriers two euros more since the spring."
		"\\b(?:an?|our|one|the) (?:[\\p{L}-]+ )?(?:competitor|rival)s?\\b[^.;]{0,30} (?:pays?|offers?|gives?|sells?|delivers?|opens?|charges?|takes?|answers?|runs?|begins?|starts?)\\b[^.;]{0,60}\\b(?:since|from|this|next|in|on)\\b",
		// "The cut of 8% in the grant takes hold in April", "rents on the quay are reviewed in June".
		"\\b(?:cut|rise|levy|tax|duty|reduction|surcharge|toll)\\b[^.;]{0,60} (?:takes (?:hold|effect)|bites|comes in|applies|lands|kicks in)\\b|\\b(?:rents?|tariffs?|premiums?|dues|harbour fees)\\b[^.;]{0,30} (?:is|are) (?:reviewed|reset|fixed anew|renegotiated|revised|recalculated)\\b",
		// "The mine announced in April that it will close in 2028."
		"\\b(?:announced|declared|confirmed|let us know)\\b[^.;]{0,30} that (?:it|they|he|she) (?:will|would|is going to|are going to) (?:close|shut|leave|stop|end|move|withdraw|pull out|retire|sell|cut|raise|double)\\b",
		// "Our conductor has signed with Malmö from August."
		"\\bour? [\\p{L}-]+(?: [\\p{L}-]+)? (?:has|have) (?:signed|accepted an? (?:post|job|place|offer)) (?:with|at|in|from) (?!us\\b)",
		// "A new campus opens across the river in October."
		"(?<!desk )(?<!office )\\b(?:opens?|starts?|arrives?)\\b (?:\\p{L}+ )?(?:across the (?:river|road|street|border|square|bay)|next door|opposite|down the road|round the corner|at our door)\\b",
	].join("|"),
	"iu",
);
/** What others demand, end or decide, beside a day. */
const OTHERS_DECIDE = new RegExp(
	[
		// "The next talks open in November."
		"\\bnext (?:talks|renewal|negotiations|audit|inspection|tender|auction|licensing round|wage round|contracts) (?:is|are|opens?|starts?|begins?|falls?|comes?|follows?) (?:up |due |signed )?(?:on|in|at|for)\\b",
		// "From the new season on, the league demands an officer at every ground."
		"^\\W*(?:from|as of|as from|starting|beginning) [^,.;]{3,40}?,? (?:the |every |each )?(?!(?:we|our|I|you|(?:the |all )?(?:new )?(?:tools?|desks?|systems?|software|programme|clerks?|staff|colleagues|agents|teams?|employees|managers|everyone))\\b)[^.;,]{2,40} (?:demands?|requires?|insists?|obliges?|bans?|forbids?|fines?|taxes|costs? us|will cost us|is (?:taxed|banned|forbidden|fined)|are (?:taxed|banned|forbidden|fined)|must (?:publish|report|pay|carry|show|take back|accept|offer|answer|prove|register|record|stop|refund|display|provide|disclose|label)|may (?:freely )?(?:choose|switch|leave|cancel)|(?:are|is) free to|(?:have|has) the right to)\\b",
		// "Grindal's, the shop opposite, went over to free returns in August."
		`^[^.;,]{2,40}, (?:the|a|our) (?:[\\p{L}-]+ ){0,3}${RIVALS} (?:opposite|next door|across the (?:road|street|river|square|bay)|down the road|round the corner|up the valley|in the same street), [^.;]{10,}`,
		// "The lamps will no longer be made from January on."
		"\\b(?:no longer|not|n['’]t) be (?:made|sold|supported|supplied|repaired|serviced|produced|delivered|renewed|insured|extended)\\b[^.;]{0,24}\\b(?:from|as of|after|beyond|past|again|a (?:second|third|fourth) time)\\b",
		// "The bank has called the loan for 31 December."
		"\\b(?:bank|lender|creditor|landlord|insurer|reinsurer|franchisor|sponsor|funder)s? (?:has|have|will|can|may) (?:call(?:ed)?|withdraw[n]?|cancel(?:led)?|ended|frozen|reserved the right|put us)\\b",
		// "A petition against our opening hours goes before the council on 6 May."
		"\\b(?:petition|lawsuit|suit|case|motion|class action|complaint|appeal|claim)\\b[^.;]{0,60}\\b(?:(?:goes|comes|will come) (?:before|to court)|(?:is|are|will be) heard)\\b|\\b(?:court|tribunal|inquiry|ombudsman|judge|arbitrator) (?:hears?|rules?|sits)\\b",
		// "The lease on offer stands until 2 February", "our exclusive dies in 2027".
		"\\b(?:offers?|offered|lease|price|quote|quotation|reservation|option|bid|discount)\\b[^.;]{0,40} (?:stands?|holds?|is (?:open|valid|good|reserved|held|binding)|lasts?) (?:only )?(?:until|till)\\b",
		"\\b(?:exclusive|exclusivity|patent|monopoly|franchise|consent|licen[cs]e|permit|certificate|accreditation|copyright|concession)\\b[^.;]{0,40} (?:dies|ends|expires|lapses|runs out|falls)\\b",
		// "Kelda Foods moves its buying to Antwerp in June."
		"\\b(?:moves?|shifts?|transfers?|takes?|pulls?|switch(?:es)?|sends?) (?:all |half |most |some |part )?(?:of )?(?:its|their|his|her) (?:[\\p{L}-]+ )?(?:buying|business|orders|accounts?|volumes?|contracts?|custom|production|freight|cargo|money|deposits|milk|grain|traffic|fleet|crates|flights|students|treatment)\\b(?: [^.;]{0,20})? (?:to|elsewhere|away|from us|out)\\b",
		// "The county decides who runs the school meals on 8 May."
		"\\b(?:decides?|choos(?:es?|ing)|votes? on|rules? on|awards?|settles?|picks?) (?:who (?:runs?|gets?|operates?|builds?|supplies|holds|serves|keeps|wins|carries|feeds|drives)|which (?:firm|company|operator|supplier|school|town|port|hospital)|the (?:next )?(?:contract|concession|franchise|tender|licen[cs]e|route))\\b",
		// "The next revision is on 1 May."
		"\\bnext (?:price |rent |wage |tariff )?(?:adjustment|revision|increase|rise|indexation|hike) (?:falls|is|comes|follows|is due|takes effect) (?:due )?(?:on|in|from|at)\\b",
	].join("|"),
	"iu",
);
/** People and buyers who go, and neighbours who come, beside a day. */
const OTHERS_GO = new RegExp(
	[
		// "Head warden Mbeki retires in April, and the only map of the mains goes with her."
		"\\b(?:retires?|leaves?|resigns|departs|is leaving|is retiring|steps down|stops)\\b[^.;]{0,60}\\b(?:goes|go|leaves|leave|vanish(?:es)?|is lost|are lost|walks? out) with (?:him|her|them)\\b|\\b(?:retires?|leaves?|resigns|departs|moves? to|goes|is leaving|is retiring)\\b[^.;]{0,60}\\b(?:nobody else|no one else|no successor|nobody (?:knows|can)|the only (?:one|person) who)\\b|\\bhas handed in (?:his|her|their) notice\\b|\\bgo(?:es)? (?:on|on a|into|off on) (?:pension|retirement)\\b",
		"\\bthe clock (?:began|begins|started|starts|is running|runs|ticks|has been running)\\b[^.;]{0,12}\\b(?:on|since|until|from)\\b(?! the (?:wall|hall))",
		// "The depot at Kiel, 30 km from here, adds a second ramp on 1 May and promises 20 minutes."
		", (?:just |only |some |about )?(?:\\d+|\\p{L}+) (?:km|kilomet(?:re|er)s|miles|met(?:re|er)s|yards|minutes|hours?|doors|streets|stops) (?:away|from (?:here|us|ours?)|up the (?:road|coast|river|line)|down the (?:road|coast|river|line)), [^.;]{0,40}\\b(?:takes?|guarantees?|begins?|starts?|launch(?:es)?|doubles?|adds?|brings?|puts?|goes live|promises?|opens?|extends?|expands?|cuts?|offers?|lengthens)\\b",
		// "The franchise is up for award in 2027."
		"\\b(?:is|are|comes?|goes|go) up for (?:renewal|award|tender|grabs|review|re-?tender|re-?award|bidding|sale|auction)\\b",
		// "Since the motorway opened in May, one coach in four no longer stops here."
		"^\\W*since (?!(?:we|our)\\b)[^.;,]{3,60}? (?:opened|began|started|came|arrived|launched|closed|was (?:given|opened|allowed|closed)|were (?:given|allowed|opened)|took over|moved)\\b[^.;]{0,40}, [^.;]{0,60}\\b(?:no longer (?:stops?|comes?|buys?|books?|orders?|calls? here|uses?)|fewer (?:\\p{L}+ )?(?:visitors|guests|customers|orders|bookings|passengers|members|coaches|boats)\\b(?! (?:have )?(?:complain|wait|call|ask|queue))|lost|gone|(?:takings|sales|bookings|orders|visits|revenue|turnover|admissions)\\b[^.;]{0,24} (?:(?:is|are) down|(?:has|have) (?:fallen|dropped|sunk|shrunk))|leaves?|have left|elsewhere)\\b",
		// "The neighbour co-op has been paying 2 cents more per litre since March."
		"\\b(?:neighbou?r(?:ing)?|rival|competing) [\\p{L}-]+ (?:has|have|is|are|pays?|offers?|gives?|sells?|charges?|opens?|starts?|begins?|delivers?)\\b[^.;]{0,60}\\b(?:since|from|in|on|this|next)\\b",
		// "The court ruled for the third time in May."
		`\\b${BODY}\\b[^.;]{0,40}\\b(?:orders?|ruled|ordered|fined)\\b[^.;]{0,40}\\bfor the (?:second|third|fourth) time\\b`,
	].join("|"),
	"iu",
);

const PRESSING_ON_A_DAY = [ON_A_DAY, TERMS_HOLD_UNTIL, OTHERS_GO, OTHERS_DECIDE];

/** "Brill has signed nine of our best drivers since Easter." */
const BY_NAME_SINCE =
	/^\W*\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+){0,2} (?:has |have )?(?:already |just |now )?(?:signed(?: up)?|taken|took|won|hired|poached|lured|listed|bought|recruited|converted) (?![^.;]{0,30}\b(?:awards?|prizes?|hearts?)\b)(?:[\p{L}\d,.%-]+ ){1,4}?(?:of )?our\b/u;
const OURSELVES_FIRST =
	/^\W*(?:We|I|You|They|It|This|That|These|Those|He|She|The|Our|Your|IT|HR|Finance|Marketing|Operations|Sales|Legal|Support|Training)\b/u;

/** "Time to a first lesson went from 6 to 14 weeks in a year": a wait is a length of time, and grows. */
function waitGrows(statement: Statement): boolean {
	const [, first, second] = statement.test(WAIT_FROM_TO) ? WAIT_FROM_TO.exec(statement.text)! : [];
	return first !== undefined && second !== undefined && Number(first) < Number(second);
}

const WAIT_FROM_TO =
	/\b(?:wait(?:ing)?|queues?|turnaround|response|delays?|backlog|lead|handling|time to (?:an? |the )?(?:first )?\p{L}+)\b[^.;]{0,50}\b(?:grew|rose|risen|grown|went|gone|lengthened|climbed|stretched|(?:is|are) up) from (\d+) (?:\p{L}+ )?to (\d+) (?:working )?(?:weeks|days|hours|minutes|months)\b[^.;]{0,12}\b(?:within|in|since|over|during|between)\b/iu;

/**
 * "We had 2,100 friends in 2023 and have 1,700 now", "4% two summers ago, 7% last summer and 11% this one": as many
 * figures as times, each worse than the one before.
 */
function worsensInTurn(statement: Statement): boolean {
	if (!statement.test(SEVERAL_TIMES) || statement.has("future") || statement.has("score")) return false;
	const figures = [...statement.text.matchAll(FIGURES)].map(([, figure, word]) =>
		figure ? Number(figure.replaceAll(",", "")) : NUMBERS.indexOf(word!.toLowerCase()) + 1,
	);
	const times = timesIn(statement.text);
	if (figures.length < 2 || figures.length !== times.length) return false;
	const isForth = isRising(times);
	if (!isForth && !isRising(times.toReversed())) return false;
	const inOrder = isForth ? figures : figures.toReversed();
	if (isUnwelcome(statement.text) || statement.test(AGAINST_US)) return isRising(inOrder);
	if (!isWelcome(statement.text) && !statement.test(OUR_BUYERS) && !statement.test(OURS_FILLED)) return false;
	return isRising(inOrder.toReversed());
}

function isRising(values: readonly number[]): boolean {
	return values.every((value, index) => index === 0 || value > values[index - 1]!);
}

/** How many years ago each time is, below nought; a year is its number. */
function timesIn(text: string): readonly number[] {
	const times: number[] = [];
	for (const [time, year, count] of text.matchAll(TIMES)) {
		const before = times.at(-1) ?? 0;
		if (year) times.push(Number(year));
		else if (/before|earlier/iu.test(time)) times.push(before - 1);
		else if (/ago$/iu.test(time)) times.push(-(NUMBERS.indexOf(count!.toLowerCase()) + 1 || Number(count) || 1));
		else if (/^last/iu.test(time)) times.push(-1);
		else times.push(before > FIRST_YEAR ? before + 1 : 0);
	}
	return times;
}

const FIRST_YEAR = 1900;
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const TIMES =
	/\b(20\d\d)\b|\b(a|one|two|three|four|five|six|\d) (?:years?|summers?|winters?|seasons?|terms?) ago\b|\blast (?:year|summer|winter|season|term)\b|\bthe (?:year|season|summer|winter|one) before\b|\ba year earlier\b|\bbefore that\b|\b(?:so far )?this (?:year|one|summer|winter|season)\b|\b(?:today|now)\b/giu;
const SEVERAL_TIMES =
	/\b(?:20\d\d|last (?:year|summer|winter|season|term)|ago|this (?:year|one|summer|winter|season)|now)\b[^;]{1,80}\b(?:20\d\d|last (?:year|summer|winter|season|term)|the (?:year|season|summer|winter|one) before|a year earlier|ago|this (?:year|one|summer|winter|season)|now|today)\b/iu;
const FIGURES =
	/(?<![\d.,\p{L}])(?!20\d\d\b)[€£$₹]?(\d[\d,]*(?:\.\d+)?)(?!\d)|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:years?|summers?|winters?|seasons?|terms?|quarters?|months?)\b)/giu;
const AGAINST_US =
	/\b(?:against us|elsewhere|upheld|lost|leaving|left|asked (?:for a transfer|to leave|to be released))\b/iu;
const OUR_BUYERS = new RegExp(
	`\\b(?:we(?:['’]d)?|our|us)\\b[^.;]{0,30}\\b${BUYERS}\\b|^\\W*(?:membership|readership|subscribers|members|patients|pupils)\\b`,
	"iu",
);
/** "Our berths were 94% let." */
const OURS_FILLED =
	/\bour\b[^.;]{0,40}\d[\d.]* ?(?:%|per ?cent) (?:let|full|filled|sold|occupied|booked|renewed|on time|kept|won|used)\b/iu;
