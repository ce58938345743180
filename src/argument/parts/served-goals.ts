import type { Statement } from "../statements";
import { COUNTED_MORE, OF_FEELING, OF_THE_PAPER, OUTCOME } from "./intended-goals";

/**
 * Whether a goal is told by what somebody above the writer owes, has bound himself to or has written down: "the harbour
 * master has told the lenders that …", "is on the director's list of four", "the bishop's vow that no school will close".
 * The result of business stands behind it or before it, in the same clause.
 */
export function servesGoalAbove(statement: Statement): boolean {
	if (!isWorthALook(statement) || statement.test(NO_GOAL) || statement.test(OTHER_HOUSE)) return false;
	const { text } = statement;
	for (const { form, among } of BEHIND) {
		if ((among && !statement.test(among)) || !statement.test(form)) continue;
		const { index, 0: found } = form.exec(text)!;
		const start = index + found.length;
		const behind = text.slice(start);
		if (OF_THE_PAPER.test(behind) && !THAT.test(behind)) continue;
		if (isResultIn(statement, start, start + CLAUSE.exec(behind)![0].length)) return true;
	}
	for (const { form, among } of BEFORE) {
		if ((among && !statement.test(among)) || !statement.test(form)) continue;
		const end = form.exec(text)!.index;
		if (isResultIn(statement, end - LAST_CLAUSE.exec(text.slice(0, end))![0].length, end)) return true;
	}
	return false;
}

function isWorthALook(statement: Statement): boolean {
	return (
		statement.has("amount") ||
		statement.test(RESULT) ||
		statement.test(OUTCOME) ||
		statement.test(COUNTED_MORE) ||
		statement.test(COUNTED)
	);
}

/** A figure or a word of business; how many there are already, and what is wanted of the writer, is none. */
function isResultIn(statement: Statement, from: number, to: number): boolean {
	const clause = statement.text.slice(from, to);
	if (OF_FEELING.test(clause) || OF_THE_WORK.test(clause)) return false;
	if (RESULT.test(clause) || OUTCOME.test(clause) || COUNTED_MORE.test(clause) || COUNTED.test(clause)) return true;
	const offset = statement.range.start;
	return statement
		.of("amount")
		.some(
			({ start, end, tag }) =>
				tag !== "duration" &&
				start - offset >= from &&
				end - offset <= to &&
				!ALL_OF_THEM.test(statement.text.slice(0, start - offset)),
		);
}

const THAT = /^,? that\b/u;
/** To the end of the clause, however many commas the goal itself has. */
const CLAUSE =
	/^(?:(?!, (?:and|but|so|which|for which|to which|of which|of whom|because|as|since|hence) )[^;)]){0,160}/u;
const LAST_CLAUSE = /[^;:?]{0,160}$/u;
const ALL_OF_THEM = /\b(?:its|our|their|all) $/iu;
/** "Break-even", "in surplus", "below three times EBITDA", "an answer within five working days": what {@link OUTCOME} does not name. */
const RESULT =
	/\b(?:(?:earn|make)s? (?:money|a profit|its own)|break-?even|EBIT(?:DA)?|in surplus|surplus|cash[- ](?:flow )?positive|market leader(?:ship)?|dividend|leverage|combined ratio|fewer than|(?:below|under|above|over|beyond) (?:an? |one |two |three |four |five |six |\d+)|(?:down|up|back) (?:from [^.;,]{1,20} )?to \d+|no \p{L}+ (?:will|shall|must|should|is to|has to) (?:\p{L}+ )?(?:leave|drop|close|go|lose|wait|fail|stand|lie|be (?:closed|lost|turned|left|sold|idle))\p{L}*|(?:fill(?:ing|ed)?|sell(?:ing)? out) (?:the|all|each|every)\b|(?:every|each|all) (?:of (?:the|its|our) )?(?:\d+ )?(?:places?|beds?|seats?|rooms?|berths?|desks?|flats?|plots?) (?:filled|let|sold|taken|occupied)|w[io]n(?:ning)? (?:back )?(?:both|all|two|the|one|another) (?:of )?(?:the )?(?:[\p{L}-]+ ){0,3}(?:tenders?|contracts?|routes?|concessions?|franchises?|bids?|lots?|accounts?)|keep(?:ing)? (?:both|all|two|the|its|our) (?:of )?(?:[\p{L}-]+ ){0,3}(?:contracts?|licences?|concessions?|franchises?|accounts?|accreditations?|routes?)|(?:the|our) (?:concession|franchise|tender|listing|flotation)|(?:each|every|all) (?:\p{L}+ )?(?:citizens?|residents?|applicants?|households?|inhabitants?|permits?|applications?)\b[^.;,]{0,30} within (?:\p{L}+|\d+) (?:working )?(?:days|weeks|hours)|own (?:income|earnings|revenue)|pay (?:for (?:it|them)sel(?:f|ves)))\b/iu;
/** "Ten new branches", "half of the budget", "two of the three tenders". */
const COUNTED =
	/\d ?(?:%|per ?cent\b)|\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a million) (?:new|more|fewer|further|additional|extra|per ?cent|of (?:the|our|its|all))\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|an?|half a) (?:hundred|thousand|million|billion)\b|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?!days|weeks|hours|minutes|months|years)\p{L}+s\b|(?:half|a third|a quarter|a fifth|a tenth|two thirds|three quarters) (?:of|more|fewer|less)\b)/iu;
/** A goal that is supposed, asked for, of another house, or told by a newspaper. */
const NO_GOAL =
	/^\W*(?:if|were|unless|would|could|can|may|when)\b|\?\W*$|\b(?:we|I) (?:\p{Ll}+ )?(?:ask|request|seek|recommend)\b|\b(?:rivals?|rival['’]s|competitors?['’]?s?|competition|consulting firm|newspapers?|the press|press reported|reportedly|vendors?['’]?s?|suppliers?['’]s|steering (?:group|committee)['’]?s?|project team['’]?s?)\b|\bh(?:as|ave) (?:not|never|no (?:goal|target|aim|plan))\b|\b(?:of|among|most|many|some|all|our|the) (?:our )?(?:customers|clients|guests|patients|passengers|members|tenants|users) (?:has|have|had)\b/iu;
/** "Silverline has told its shareholders". */
const OTHER_HOUSE =
	/(?:^|[.;,] )(?!(?:The|Our|This|Group|Board|Company|Bank|Council|Cabinet|Management|Parliament|Government|Headquarters)\b)\p{Lu}\p{Ll}+(?:['’]s \p{L}+)? (?:has |have |had )?(?:told|promised|assured|given) its /u;
/** What is said of the work that is proposed, and money that is given to it. */
const OF_THE_WORK =
	/^ ?(?:of|about|on) (?:this|the|our) (?:project|pilot|programme|program|proposal)\b|\b(?:this|the|our) (?:project|pilot|programme|program|proposal|desk|trial|test) (?:will|would|is|was|has|costs?|takes?|starts?|must|should|needs?)\b|\b(?:for|to|on|into|of|in) (?:this|the|our) (?:\p{Ll}+ )?(?:project|pilot|programme|program|proposal|trial|steering)\b|\bunder budget\b|\b(?:listen|hear|smile|greet|thank)(?:s|ing)?\b|\b(?:copies|pages|people|colleagues|nurses|posts|chairs|desks|laptops|licences)\b[^.;,]{0,12}$/iu;

const OFFICE =
	"(?:chief (?:\\p{L}+ )?(?:executive|officer|constable)(?: officer)?|chief|president|chair(?:man|woman|person)?|mayor|bishop|rector|(?:vice[- ])?chancellor|provost|dean|principal|head(?:teacher|master|mistress)|governor|premier|(?:prime )?minister|secretary[- ](?:general|of state)|commissioner|superintendent|director(?:[- ]general)?|(?:general|country|regional|managing) (?:manager|director|partner)|finance director|treasurer|harbour master|proprietor|C[A-Z]{1,2}O|CMD|MD|GM|[SE]?VP|founder|executive sponsor|commander|abbot|prior|sheriff|intendant|owner|chairwoman)";
const BODY =
	"(?:board|supervisory board|trustees|governors|cabinet|council|executive(?: (?:team|committee|board))?|shareholders?|investors?|owners?|partners|family|group|holding|parent(?: company)?|headquarters|HQ|head office|management|leadership|exco|ELT|SLT|company|bank|firm|insurer|house|business|co-?op(?:erative)?|airline|college|university|hospital|club|society|trust|charity|chain|port|institute|academy|museum|gallery|theatre|opera|orchestra|zoo|association|federation|organi[sz]ation|corporation|diocese|division|authority|agency|ministry(?: of \\p{L}+)?|government|state|province|crown|town|city|municipality|county|district|region|plant|mill|brewery|dairy|telco|operator|utility|school|library|retailer|brand|foundation|practice|clinic|publisher|ferry line|vorstand|general assembly)";
/** "The school trust", "our telco", "Chairman", where nobody else's is meant. */
const ABOVE = `(?:(?:the|our|this|its|your|whole|new|general) (?:[\\p{Ll}-]+ ){0,2}?(?:${OFFICE}|${BODY})|(?<![\\p{L}'’] |['’]s? )(?:board|group|management)|\\b(?:${OFFICE}|head office|headquarters|HQ))`;
const SUPERIOR =
	"(?:ministry|minister|lenders?|banks?|bankers|creditors|bondholders|shareholders|stockholders|investors|owners|board(?: of (?:directors|trustees))?|supervisory board|regulator|analysts|market|holding|parent(?: company)?|group|headquarters|HQ|head office|government|cabinet|parliament|council|city council|treasury|funders?|trustees|general (?:meeting|assembly)|annual meeting|AGM|health authority|authority|state|family|governors|partners|growers|NHS \\p{L}+|department|federation|supervisory council)";
/** Who speaks to others than the house, or for less than the house. */
const LESS =
	"(?<!\\b(?:customers?|clients?|guests?|patients?|passengers?|members?|tenants?|users?|vendors?|suppliers?|consultants?|team|desk|department|unit|crew|project|programme|program|pilot|survey|paper|proposal|union|nobody|I|we|[Ii]f [\\p{L} ]{2,24})(?:['’]s)? (?:has |have |had |also |already |publicly ){0,2})";
const AT_AN_OCCASION = "(?: (?:in|at|on|last|this) (?:the |our )?[\\p{L}]+(?: (?:\\d{4}|meeting|day|report))?)?";

/** "The harbour master has told the lenders that berth income will pass €9m." */
const TOLD =
	"(?:told|promised(?: to)?|assured|pledged(?: to)?|guaranteed|sworn to|vowed to|undertaken (?:to|towards)|committed (?:(?:him|her|it)self |themselves )?to|(?:given|gave) (?:his|her|its|their|your) word to)";
const TOLD_ABOVE = new RegExp(
	`${LESS}\\b${TOLD} (?:the |our |his |her |all (?:the |our )?)?(?:\\p{L}+ )?${SUPERIOR}\\b${AT_AN_OCCASION}(?! (?:of|about|in|at|on)\\b)|\\bwe(?: have|['’]ve)? (?:told|promised|assured) (?:the |our )?(?:\\p{L}+ )?(?:ministry|lenders|banks?|shareholders|investors|regulator|market|parliament|treasury)\\b${AT_AN_OCCASION}(?! (?:of|about)\\b)`,
	"iu",
);
/** "Lenders were promised a leverage of under 3." */
const THEY_WERE_TOLD =
	/\b(?:ministry|lenders|banks|creditors|bondholders|shareholders|investors|analysts|owners|regulator|markets?|general meeting|AGM|funders|trustees|governors|parliament)(?: of the \p{L}+)? (?:was|were|have been|has been|are|is) (?:\p{L}+ly )?(?:told|promised|assured|guaranteed|led to expect|given (?:our|her|his|the) word)(?! (?:of|about)\b)/iu;
/** "The EBIT margin of 8 % that he has promised the supervisory board", "the flats that the housing authority has written into its strategy". */
const THAT_THEY_PROMISED = new RegExp(
	`,? (?:that|which) (?:(?:s?he|they|you|(?:Mr|Mrs|Ms|Dr|Sir)\\.? \\p{L}+|\\p{L}+) (?:has |have |had |['’]s |['’]ve )?(?:\\p{L}+ly )?${TOLD} (?:to )?(?:the |our |his |her )?(?:\\p{L}+ )?${SUPERIOR}\\b|${ABOVE} (?:has |have |had )?(?:\\p{L}+ly )?(?:(?:written|put|set|laid down|fixed|named|printed|announced|entered|inscribed)(?: down)? (?:in(?:to)?|as|for) (?:its|her|his|the|their) (?:\\p{L}+ )?(?:strategy|plan|programme|program|charter|manifesto|agenda|budget|goals?|targets?|aims?|vision|mandate)|vowed|pledged|promised (?:the|its|our|to|all|every)\\b|staked))`,
	"iu",
);

/** "The orchard co-op has bound itself to sell 60%", "Madame has given herself two years to bring …", "the CFO has been after …". */
const YEARS = "(?:until [^.;,]{3,16}|(?:an?|one|two|three|four|five|\\d+) (?:years?|months?|seasons?|terms?))";
const BINDS_HIMSELF = new RegExp(
	`${LESS}\\b(?:(?:has|have|had|['’]s|['’]ve) (?:\\p{L}+ly |also |now |always )?(?:(?:bound|committed|pledged|obliged|dedicated) (?:it|him|her|them)sel(?:f|ves) to|resolved (?:to|that|on)|(?:set|put) (?:its|his|her|their) (?:face|heart|sights|mind|eyes|cap|name) (?:on|to|at|against)|given (?:it|him|her|them)sel(?:f|ves) ${YEARS} (?:to|for)|staked (?:his|her|its|their|the) (?:\\p{L}+ )?(?:on|to)|been (?:after (?!us\\b|me\\b|him\\b|her\\b|them\\b)|chasing|pushing for|fighting for|pressing for|aiming (?:at|for)|working towards?|hunting for|preaching|calling for|driving at)|nailed (?:his|her|its|their) colours to|hung (?:his|her|its|their) hat on|put (?:his|her|its|their) (?:name|weight|reputation) (?:to|behind|on)|sworn (?:to|that)|taken it upon (?:it|him|her|them)sel(?:f|ves) to)|(?:is|are) (?:\\p{L}+ly )?(?:bound (?:to|by)|committed to|sworn to|pledged to|wedded to|staking (?:his|her|its|their) \\p{L}+ on|fighting for|betting (?:on|that))|bets? (?:\\p{L}+ )?(?:year|term|name|job) on)\\b`,
	"iu",
);
/** "Founder has given the goal of EBITDA breakeven", "the holding gave us as target …". */
const GIVES_GOAL = new RegExp(
	`\\b(?:${ABOVE}|the islands|you)(?:,? \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?,?)? (?:has |have |had )?(?:\\p{L}+ly )?(?:given|gave|handed|issued|sets?|put|laid down|fixed)(?: (?:us|me|all|everybody|each \\p{L}+|every \\p{L}+|the \\p{L}+|down))? (?:out |as )?(?:the|a|an|one|this|our|his|her|its) (?:\\p{L}+ ){0,2}?(?:goal|aim|target|objective|task|mission|number|figure|order|instruction)s?\\b`,
	"iu",
);

const DEED =
	"(?:hand(?:ing)? (?:back|over|in)|giv(?:e|ing) back|find|deliver|save|take|reach|show|come up with|cut|bring|return|earn|get|make|fill|sell|win|keep|be|break|land|raise|lift|double|halve|shed|free|drop|close)";
/** "Tom in Ops has to hand back $4 million by year end", where the work helps him. */
const HAS_TO = new RegExp(
	`(?<!\\b(?:we|I|it|they|you|customers?|clients?|guests?|patients?|members?|users?|tenants?|callers?|agents?|staff|team|who|which|that|project|programme|pilot|desk|supplier|vendor)) (?:has to|have to|must|needs to|is to|is expected to|is under orders to|has been told to) (?:\\p{L}+ly )?(?=${DEED} )`,
	"iu",
);
/** "We owe the holding €3m by year end." */
const OWES =
	/\b(?:owes?|owed) (?:the |our )?(?:\p{L}+ )?(?:holding|group|parent|shareholders|owners?|lenders|banks?|ministry|board|headquarters|HQ|family|CEO|CFO|COO|MD|treasury|state|council)\b/iu;
const HELPS_HIM =
	/\b(?:gets?|brings?|gives?|helps?|takes?|saves?|hands?|lands?|buys?) (?:him|her|them|us) |\b(?:is|are) how (?:we|he|she|they)\b|\bthis (?:is where|is how|gets|finds|brings)\b|\b(?:quarter|third|half|tenth|fifth|part) of (?:it|the way|that|this)\b/iu;

/** "The bishop's vow that no school will close", "the museum's stated purpose of 1 million visitors". */
const AIM =
	"(?:goals?|aims?|targets?|objectives?|ambitions?|priorit(?:y|ies)|promises?|pledges?|missions?|mandate|undertakings?|vows?|bets?|wager|purpose|resolve|commitments?|OKRs?|scorecard|big (?:rock|goal|number)|guarantee|oath|marching orders|remit|guidance|covenant|order|instructions?|hope|dream|wish|call|drive|push|red line|bottom line)";
const AIM_OF_ABOVE = new RegExp(
	`\\b(?!(?:project|programme|customer)s?['’])${ABOVE}(?:['’]s|['’]) (?!approval|project|programme|pilot|team|customers?['’]? )(?:[\\p{L}\\d-]+ ){0,3}?(?=${AIM}\\b(?! (?:of (?:listening|being heard)|for (?:this|the) (?:project|pilot|programme))\\b))`,
	"iu",
);
/** "For Marek's goal of winning both hospital tenders, a desk as described here is the missing link." */
const AIM_OF_SOMEBODY =
	/(?<!\b(?:[Rr]ival|[Cc]ompetitor|[Ss]upplier|[Vv]endor|[Cc]ustomer|[Cc]lient|[Pp]roject|[Pp]rogramme) )\b(?!(?:Project|Programme|Pilot|Customer|Guest|Patient|Client|Member|Vendor|Supplier|Team|Today|Yesterday|Last|Next|That|It|What|Who|There|Here|Let|He|She)['’]s\b)\p{Lu}\p{Ll}[\p{L}-]*(?:['’]s|s['’]) (?:\p{Ll}+ ){0,3}?(?=(?:goals?|aims?|targets?|objectives?|ambition|promise|pledge|mission|mandate|undertaking|vow|bet|wager|purpose|resolve|commitment|instruction|order|appeal)\b)/u;
const TIES =
	/\b(?:(?:this|our|the|these) (?:[\p{L}-]+ ){0,2}(?:proposal|project|programme|program|paper|initiative|scheme|work|fix|redesign|rebuild|campaign|ask)|as described|described here|proposed here|we (?:start|propose|help|tackle|support|contribute|add|feed)|this (?:is how|is where|is why|is what|gets|helps|takes|serves|brings|gives|speaks|supports|feeds|frees|shortens)|gets? (?:him|her|them|us)|(?:is|are) (?:how (?:we|our)|our (?:part|share|contribution|answer|subject|piece))|is ours|helps?|our (?:\p{L}+ )?desk)\b/iu;
/** "Priority 1 of the executive board for 2026, namely …", "priority 2 in the mayor's programme is …". */
const NUMBERED = new RegExp(
	`\\b(?:priority|pillar|goal|aim|target|objective|pledge|promise|item|point|number|no\\.?|instruction|order|condition) ?(?:\\d{1,2}|one|two|three|four|five|[A-F])? (?:of|in|from|on|for) (?:${ABOVE}|the (?:[\\p{Ll}-]+ )?${BODY})(?:['’]s? (?:programme|program|list|plan|agenda|strategy|manifesto|letter|scorecard))?(?: (?:for|in) (?:this |the )?[\\p{L}\\d/-]+(?: \\d{4})?)?(?:,? (?:namely|which|that)|:| is\\b| to\\b)`,
	"iu",
);
/** "Her €4m overtime target, a quarter of which this project delivers." */
const HER_TARGET =
	/\b(?:her|his)(?: own)? (?=(?:(?:[€£$¥₹₦]|Rs\.? ?|R ?|[A-Z]{3} ?)?\d[\d.,]* ?(?:%|per ?cent|m|bn|k|million|billion|crore|lakh|point|-)[^.;,]{0,30}? )(?:target|goal|objective|commitment|pledge|promise|gap)\b)/iu;

/** "Renewal of 92% is the number on the MD's own scorecard", "keeping both contracts is what Ada calls her only goal". */
const IS_ON_THE_LIST = new RegExp(
	`,? (?:is|are|was|were|stands?|sits?|comes?|ranks?|remains?)(?: also| still| now| right| high| first| second| among)? (?:(?:the|a|an|one) (?:\\p{L}+ ){1,2}(?:of|on|in) |part of |on |in |at |top of |number \\p{L}+ on )?(?:the (?:top|head|heart) of )?(?:(?:the |our )?(?:\\p{L}+ )?(?:${OFFICE}|board|group|council|owners?|trustees|management|holding|executive|ministry)(?:['’]s|['’]) (?:own |personal |short )?(?:scorecard|list|agenda|wall|bonus(?: sheet)?|mandate|wish list|programme|whiteboard|plan)|what (?:the |our )?(?:\\p{L}+ ){1,2}(?:calls|has called|names|has named|describes as|has declared|declares) (?:his|her|its|their|the) (?:\\p{L}+ )?(?:goal|aim|target|objective|priority|number|mission|task|job|ambition))\\b`,
	"iu",
);
/** "The line must be out of the red by 2028, as the chairman agreed with the ministry", "on the orders of the parent in Prague". */
const ON_ORDERS = new RegExp(
	`,? (?:(?:on|by|under|at) (?:the )?(?:orders?|instructions?|directions?|demand|behest|insistence|command|wish(?:es)?) (?:of|from) (?:${ABOVE}|the [\\p{L}-]+ )|(?:just as|as|so) ${ABOVE}(?:,? \\p{Lu}[\\p{L}-]+,?)? (?:has |have |had )?(?:agreed|promised|undertook|undertaken|assured|told|pledged|settled|signed|said|decided|ordered|directed|announced)\\b|(?:says?|under|in|by|according to) (?:its|our|the) (?:\\p{L}+ )?(?:contract|agreement|charter|concession|compact) with (?:the |our )?(?:\\p{L}+ )?${SUPERIOR})`,
	"iu",
);
const MUST =
	/\b(?:must|has to|have to|is to|are to|needs to|should|shall|will have to)\b(?! (?:be )?(?:moved|ordered|bought|hired))/iu;

/** "CEO-level target for the division: 12% return on capital." */
const LABELLED =
	/\b(?:(?:minister|board|CEO|CFO|COO|MD|group|company|corporate|enterprise|executive|exec|director|cabinet|council|C-suite|vorstand|mayor|ELT|exco)(?:ial)?[- ](?:level )?(?:target|goal|OKR|objective|priority|KPI|commitment|pledge|ambition|aim)s?(?: (?:it serves|served|supported|for|of|in|this|we|behind)\b[^:.;]{0,40})?:|(?:strategic|corporate|business|company|executive) (?:goal|objective|target|priority|aim|commitment)s? (?:served|supported|addressed|behind it|it serves|helped)\W+)/iu;
/** "Of our three must-win battles for 2027 the second (halve the scrap rate) is ours." */
const BIG_THINGS =
	/\b(?:big rocks?|must[- ]wins?(?: battles?)?|wildly important goals?|hoshin(?: kanri)?|breakthrough (?:goals?|objectives?)|big bets?|strategic bets?|true north|top[- ](?:three|five|four|3|5|10) (?:goals?|priorities|aims?|list)|battle ?lines?)\b(?! of (?:this|the|our) (?:project|programme|pilot))/iu;

/** "The new rector arrived with one number, “20,000 students by 2030”", "was sent here to fill the house". */
const ARRIVED_WITH =
	/\b(?:stood|ran) for (?:\p{L}+ )?(?:election|office|mayor|president|the board|the chair) on\b|\b(?:came (?:in|here|to us|back)|arrived|started|began|took (?:office|over)|opened|joined(?: us)?|returned|was (?:elected|appointed|hired|chosen)|stood for election|campaigned) (?:with|on) (?:only |just )?(?:one|a single|an?|two|three|this|the) (?:\p{L}+ )?(?:sentence|line|number|promise|goal|task|order|mission|message|figure|pledge|aim|mandate|slogan|motto|platform|vow)\b|\bwas (?:hired|elected|appointed|brought in|sent|chosen|called back) (?:here )?to (?!look|lead|run|head|chair|manage|see)/iu;
/** "The MD's bonus hangs on one figure: 92% of contracts renewed." */
const STAKES =
	/\b(?:bonus(?:es)?|job|neck|head|reputation|contract|name|career)\b[^.;:]{0,20} (?:hangs?|rides?|depends?|rests?|is|are|turns?) (?:on (?:the (?:line|block) (?:for|over))?|tied to|linked to|at stake (?:over|for))|\blies? awake (?:over|about)|\b(?:will be|is|are) (?:judged|measured|remembered) (?:by|on|for)\b/iu;
const SOMEBODY = new RegExp(`\\b(?:${OFFICE}|board|owners?|trustees|governors|council|holding|family)\\b`, "iu");

/** "Within the recovery plan signed with the banks, €6m of savings have no owner yet." */
const PLAN_WITH =
	/\b(?:plan|agreement|programme|program|pact|accord|compact|contract|deal|letter of intent|memorandum)(?: (?:which|that))?(?: (?:was|is|has been|we have|we|\p{L}+ (?:has|have)))? (?:agreed|signed|made|concluded|negotiated|settled|deposited|sealed) with (?:the |our )?(?:\p{L}+ )?(?:lenders?|banks?|creditors|bondholders|ministry|shareholders|investors|owners|holding|treasury|regulator|parent(?: company)?|funders|state|government)\b/iu;
/** "In the coalition agreement the town has promised that …", "the guidance given to the market: growth of 8%". */
const OFFICIAL_PAPER =
	/\b(?:coalition (?:agreement|accord|programme|paper|contract)|programme of government|government programme|election (?:manifesto|programme|promise)|manifesto|guidance (?:(?:given|issued) )?(?:to|for) (?:the )?(?:markets?|investors|analysts|FY ?\d+|20\d\d)|letter of expectations?|mandate letter|(?:owners|shareholders|founders|partners)['’] letter|performance (?:contract|agreement) with|loan covenants?|bank covenants?|investor day|capital markets day|annual operating plan|municipal mandate|(?:under|in|by|of|says) (?:the|our) (?:merger|takeover|shareholders?['’]?|concession|privati[sz]ation|licence|franchise) (?:agreement|contract)|(?:national|regional|provincial|sector|federal|development) (?:plan|strategy)(?: for [\p{L} ]{3,20})? (?:asks|demands|requires|expects|foresees|sets|wants|obliges|calls)|budget speech|speech from the throne|government declaration|(?:ministerial|national|provincial|sector|government) (?:action|development) plan)\b/iu;
/** "It's in your own plan for Mombasa: earned income at 58%", "what you settled in November, that …". */
const YOUR_PLAN = new RegExp(
	`\\b(?:in|from|under|of) (?:your|(?:the |our )?(?:${OFFICE}|board|group|council|trustees|owners?|company|holding)(?:['’]s|['’])) (?:own )?(?:[\\p{L}\\d-]+ ){0,2}?(?:plan|strategy|budget|manifesto|letter|statement|speech|address|report|programme|paper|vision|charter|memo)(?: (?:for|to|of|on|in) [^.;:]{2,30})?:|\\bwhat (?:you|${ABOVE}) (?:have |has )?(?:settled|decided|resolved|agreed|laid (?:down|before)|put (?:to|before)|presented to|promised|pledged|signed|fixed|announced|wrote|written|set out|ordered|voted|ruled|decreed)[^.;:]{0,30}(?:[,:] (?:that|namely|to)\\b|:)|\\b(?:the )?(?:budget|plan|strategy) (?:that |which )?${ABOVE} (?:has |have )?(?:passed|adopted|voted|approved|settled|signed)[^.;:,]{0,16} (?:has us|makes us|obliges us|commits us|asks us|wants us)\\b`,
	"iu",
);
/** "Group strategy “Horizon” calls for market leadership in cold storage." */
const STRATEGY_CALLS =
	/\b[Ss]trategy(?: (?:plan|paper))?,? [“"‘'„«][^”"’»]{2,40}[”"’»],? (?:calls for|wants|asks for|aims (?:at|for|to)|demands|foresees|requires|sets|names|puts|promises|says)\b/u;
/** "What the president asked of each dean in autumn was 10 per cent more graduates." */
const ASKED_OF = new RegExp(
	`\\bwhat ${ABOVE}(?:,? \\p{Lu}[\\p{L}-]+,?)? (?:has |have )?(?:asked|wanted|demanded|expected|required|told|set|ordered)(?: for)?(?: (?:of|from|out of) (?:us|this|the|our|each|every|all)\\b[^.;,:]{0,30})?[^.;,:]{0,20} (?:was|were|is)\\b`,
	"iu",
);

/** "The partners decided at the retreat that fees per partner shall reach £900k." */
const DECIDED_THAT = new RegExp(
	`${ABOVE}(?:,? \\p{Lu}[\\p{L}-]+,?)? (?:has |have |had )?(?:decided|voted|resolved|ruled|sworn|swore|agreed|announced|declared|stipulated|laid down|decreed|said|written|wrote)\\b[^.;:]{0,30} that (?=[^.;:]{0,60}\\b(?:shall|must|should|is to|are to|has to|have to)\\b)`,
	"iu",
);
/** "The state has fixed by contract that we carry 9 million", "keeps his word to the creditors". */
const FIXED_THAT = new RegExp(
	`${ABOVE} (?:has |have |had )?(?:fixed|stipulated|laid down|decreed|directed)\\b[^.;:]{0,30} that\\b|${ABOVE}[^.;:]{0,30} (?:never tires of|keeps(?: on)?|goes on|is fond of) (?:saying|repeating|telling (?:us|all|everybody))\\b|\\b(?:keeps?|redeems?|honours?|makes? good) (?:his|her|its|their|your) (?:word|promise|pledge|commitment|undertaking|vow) to (?:the |our )?(?:\\p{L}+ )?${SUPERIOR}\\b`,
	"iu",
);
/** "In January the trustees voted to be free of debt by 2029." */
const DECIDED_TO = new RegExp(
	`${ABOVE} (?:has |have |had )?(?:decided|voted|resolved|sworn|swore|agreed) to (?=(?:be|become|reach|get|bring|break|double|treble|halve|cut|save|take|raise|lift|grow|earn|win|keep|fill)\\b)`,
	"iu",
);
/** "The Chancellor has asked faculties to find $12 million." */
const ASKED_TO = new RegExp(
	`${ABOVE}(?:,? \\p{Lu}[\\p{L}-]+,?)? (?:has |have |had )?(?:asked|told|instructed|tasked|challenged|ordered|urged|charged|directed|obliged) (?:all |each |every |the |our |its |her |his )?\\p{L}+(?: \\p{L}+)? to (?=${DEED} (?!out\\b|back to\\b|time\\b|room\\b))`,
	"iu",
);
/** "Our director must show the owners €2m of savings", "answers to the province for 95% of fines". */
const MUST_SHOW = new RegExp(
	`(?:must|has to|have to|needs to) (?:show|bring|deliver|find|hand|give|repay|return|send|pay)(?: back)?(?: to)? (?:the |our |his |her )?(?:\\p{L}+ )?${SUPERIOR} |\\b(?:answers?|is answerable|is accountable|is responsible) to (?:the |our |his |her )?\\p{L}+ for `,
	"iu",
);
/** "As CEO, Tunde has one obsession, 10 million wallets", "where the board wants to be in 2029: number one in Iberia". */
const HAS_ONE = new RegExp(
	`\\b(?:has|have|knows|pursues|watches|repeats|sees) (?:but |only |just )?(?:one|a single|two|three) (?:\\p{L}+ )?(?:obsession|figure|number|aim|goal|lever|target|ambition|dream|mission|task|job)s?\\b|\\bwhere (?:it|s?he|they|you|${ABOVE}) wants? (?:us |the \\p{L}+ )?to be\\b`,
	"iu",
);
/** "The academy trust aims to fill every place", in a sentence on the work. */
const AIMS_TO = new RegExp(
	`${ABOVE}(?:,? \\p{Lu}[\\p{L}-]+,?)? (?:aims|wants|hopes|intends|wishes|seeks|means|is determined|has set out) to (?=(?:be|become|reach|get|bring|break|double|treble|halve|cut|save|raise|lift|grow|earn|win|keep|fill|sell|have|pass|end)\\b)`,
	"iu",
);
/** "The ministry expects 14% more duty from us." */
const EXPECTS_OF_US = new RegExp(
	`${ABOVE}(?:,? \\p{Lu}[\\p{L}-]+,?)? (?:now |also )?(?:expects?|wants?|demands?|awaits?)(?= [^.;:]{0,40}\\b(?:from|of|by) (?:us|our|the (?:division|company|agency|office|plant|utility|port|bank|school))\\b)`,
	"iu",
);
/** "Link to strategy: pillar 3, 40% of turnover by 2030", "sub-goal 2.3 of the national plan". */
const LINKED =
	/\b(?:link|line of sight|contribution|relation|connection|tie|reference) (?:to|with) (?:the |our )?(?:\p{L}+ )?(?:strategy|goals?|objectives?|targets?|plan)\W+(?:\p{L}+ ){0,2}(?:pillar|goal|objective|priority|target|theme|aim|ambition)\b|\bsub-?(?:goal|objective|target|priority) [\dA-F][\d.]* (?:of|in|from) (?:the|our) /iu;

/** Cheap looks for the forms that begin with somebody, as many sentences do. */
const DECIDES =
	/\b(?:decided|voted|resolved|ruled|sworn|swore|agreed|announced|declared|stipulated|laid down|decreed|said|written|wrote)\b/iu;
const FIXES =
	/\b(?:fixed|stipulated|laid down|decreed|directed|saying|repeating|telling|word|promise|pledge|commitment|undertaking|vow)\b/iu;
const ASKS = /\b(?:asked|told|instructed|tasked|challenged|ordered|urged|charged|directed|obliged)\b/iu;
const OF_US = /\b(?:expects?|wants?|demands?|awaits?)\b/iu;
const WHAT = /\bwhat\b/iu;
const WHAT_OR_PLAN =
	/\b(?:what|your|plan|strategy|budget|manifesto|letter|statement|speech|address|report|programme|paper|vision|charter|memo)\b/iu;
const GOALS_GIVEN = /\b(?:goal|aim|target|objective|task|mission|number|figure|order|instruction)s?\b/iu;
const POSSESSIVE = /['’]/u;
const ITEM =
	/\b(?:priority|pillar|goal|aim|target|objective|pledge|promise|item|point|number|no|instruction|order|condition)\b/iu;

interface Form {
	readonly form: RegExp;
	/** What else must stand in the sentence, or shows at once that the form does not. */
	readonly among?: RegExp;
}

const BEHIND: readonly Form[] = [
	{ form: TOLD_ABOVE },
	{ form: THEY_WERE_TOLD },
	{ form: BINDS_HIMSELF },
	{ form: GIVES_GOAL, among: GOALS_GIVEN },
	{ form: HAS_TO, among: HELPS_HIM },
	{ form: OWES, among: HELPS_HIM },
	{ form: AIM_OF_ABOVE, among: POSSESSIVE },
	{ form: AIM_OF_SOMEBODY, among: TIES },
	{ form: NUMBERED, among: ITEM },
	{ form: HER_TARGET, among: TIES },
	{ form: LABELLED },
	{ form: BIG_THINGS },
	{ form: ARRIVED_WITH },
	{ form: STAKES, among: SOMEBODY },
	{ form: PLAN_WITH },
	{ form: OFFICIAL_PAPER },
	{ form: YOUR_PLAN, among: WHAT_OR_PLAN },
	{ form: STRATEGY_CALLS },
	{ form: ASKED_OF, among: WHAT },
	{ form: DECIDED_THAT, among: DECIDES },
	{ form: FIXED_THAT, among: FIXES },
	{ form: DECIDED_TO, among: DECIDES },
	{ form: ASKED_TO, among: ASKS },
	{ form: MUST_SHOW },
	{ form: HAS_ONE, among: SOMEBODY },
	{ form: AIMS_TO, among: TIES },
	{ form: EXPECTS_OF_US, among: OF_US },
	{ form: LINKED },
];
const BEFORE: readonly Form[] = [
	{ form: THAT_THEY_PROMISED },
	{ form: IS_ON_THE_LIST },
	{ form: ON_ORDERS, among: MUST },
];
