import { matchesIn } from "../patterns/matches";
import type { Statement } from "../statements";
import { hasFigure } from "./goal-forms";

/**
 * Whether somebody above the writer, or the house itself, wants, has set, owns or has asked for a result of business:
 * "the MD is looking for 5% off the cost of a crossing", "your aim is a harbour that pays its own way". What is wanted
 * stands behind, as a figure or by a word of business; a report, a quote or an answer is none.
 */
export function isIntendedAbove(statement: Statement): boolean {
	if (!namesResult(statement) || statement.test(SUPPOSED) || statement.test(WE_REQUEST)) return false;
	if (statement.test(GOAL_LABEL)) return hasFigure(statement) || statement.test(OUTCOME);
	if (FORMS.some((form) => isResult(statement, behindForm(statement, form), false))) return true;
	if (!statement.test(SOMEBODY_ABOVE)) return false;
	return (statement.test(NAMED_AS_GOAL) && statement.test(OUTCOME)) || isWishedAbove(statement);
}

/** A look ahead: what is wanted is a result of business, or a figure. */
function namesResult(statement: Statement): boolean {
	return (
		statement.has("amount") ||
		statement.test(OUTCOME) ||
		statement.test(COUNTED_MORE) ||
		statement.test(NUMBER_IN_WORDS)
	);
}

function behindForm(statement: Statement, form: RegExp): string | undefined {
	if (!statement.test(form)) return undefined;
	const { index, 0: found } = form.exec(statement.text)!;
	return statement.text.slice(index + found.length);
}

/** Somebody is named by an office, and behind it stands what he wishes. */
function isWishedAbove(statement: Statement): boolean {
	const { text } = statement;
	for (const { 0: who, index } of matchesIn(text, EVERYBODY_ABOVE)) {
		const before = text.slice(0, index);
		if (NOT_ABOVE.test(before) || (IS_BODY.test(who) && !OF_THE_HOUSE.test(before))) continue;
		const named = text.slice(index + who.length).replace(NAME_BEHIND, "");
		const behind = IS_YOURS.test(who) ? `’s${named}` : named;
		for (const wish of WISHES) {
			const found = wish.exec(behind)?.[0];
			if (found !== undefined && isResult(statement, behind.slice(found.length), wish === HAS_SET)) return true;
		}
	}
	return false;
}

/** Whether what is wished is a result of business; where a goal is said to be set, a number in words will do. */
function isResult(statement: Statement, wished: string | undefined, isSet: boolean): boolean {
	if (wished === undefined || OF_THE_PAPER.test(wished) || OF_FEELING.test(wished)) return false;
	if (OUTCOME.test(wished) || COUNTED_MORE.test(wished) || (isSet && NUMBER_IN_WORDS.test(wished))) return true;
	const from = statement.range.start + statement.text.length - wished.length;
	return statement.of("amount").some(({ start, tag }) => start >= from && tag !== "duration");
}

const OFFICE_WORDS =
	"(?:chief (?:\\p{L}+ )?(?:executive|officer|constable)(?: officer)?|chief|president|chair(?:man|woman|person)?|mayor|bishop|archdeacon|rector|(?:pro )?(?:vice[- ])?chancellor|provost|dean|principal|headteacher|headmaster|headmistress|governor|premier|(?:prime )?minister|secretary of state|commissioner|superintendent|permanent secretary|(?:district )?collector|director(?:[- ]general)?|(?:general|country|regional) manager|managing partner|commander|C[A-Z]{1,2}O|CMD|MD|GM|[SE]?VP|treasurer|council leader|leader of the council|harbour master|proprietor)";
const BODY_WORDS =
	"(?:(?:owner|owning|founding|owners['’]|proprietor) ?famil(?:y|ies)|board(?: of (?:directors|trustees|governors))?|trustees|governors|cabinet|council|committee|shareholders?|investors?|owners?|founders?|partners|family (?:that|who|which) owns (?:the |our )?\\p{L}+|group|holding|parent(?: company)?|mother company|headquarters|head office|management|direction|directorate|leadership(?: team)?|executive(?: (?:team|committee|board))?|senior (?:team|management)|top management|exco|SLT|ELT|presidency|company|bank|firm|house|business|co-?op(?:erative)?|airline|college|university|hospital|club|society|trust|charity|chain|port|institute|academy|museum|association|organi[sz]ation|corporation|diocese|division)";
const ABOVE = `\\b(?:${OFFICE_WORDS}|${BODY_WORDS}|your?)\\b`;
const EVERYBODY_ABOVE = new RegExp(`${ABOVE}`, "giu");
const SOMEBODY_ABOVE = new RegExp(`${ABOVE}`, "iu");
const IS_BODY = new RegExp(`^${BODY_WORDS}$`, "iu");
const IS_YOURS = /^your$/iu;
/** A body is ours where nothing but an article stands before it: "the coach company" is another's. */
const OF_THE_HOUSE =
	/(?:^\P{L}*|\b(?:the|our|this|its|your|whole|entire|group|national|regional|executive|senior|parent|mother)\s)$/iu;
/** The work that is proposed has its boards and directors, and others have theirs. */
const NOT_ABOVE =
	/\b(?:project|pilot|trial|programme|program|customers?|CX|experience|survey|vendor|supplier|union|rival|former|if|when|where|whether|once|should|unless|did|do|does|would|could|can|(?<!\b[Ii]n )may|might|thank|tell|told|remind|show|give|gives)(?:['’]s)? (?:(?:the|our) (?=$))?$/iu;
/** "CEO, Mrs. Lund, wants", "chairman of the co-op has vowed". */
const NAME_BEHIND =
	/^(?: of (?:the|our) [\p{L}-]+)?(?:,? (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’.-]*\p{L}(?: \p{Lu}[\p{L}-]+){0,2},?)?(?=[ '’])/u;

const PERFECT =
	"(?:['’]s|['’]ve| has| have| had)?(?: (?:also|already|now|always|publicly|just|long|clearly|\\p{L}+ly))?";
const IS = "(?:['’]s|['’]re| is| are| was| were| has been| have been)(?: (?:also|now|\\p{L}+ly))?";
const ALL_OF_US =
	"(?:us|me|(?:each|every|all|both)(?: (?:of )?(?:the|our|its|us))?(?: \\p{L}+){0,2}?|the (?:whole )?\\p{L}+|(?:her|his|their) \\p{L}+|everybody|everyone)";
/** "The chairwoman is pushing for …", "you're after …": at work on it, in the present. */
const IS_AFTER = new RegExp(
	`^${IS} (?:looking for|looking to(?! (?:hire|appoint|recruit|fill))|after|pushing (?:for|hard for|us (?:to|towards))|pressing for|aiming (?:for|at|to)|going for|calling for|asking (?:us |everybody |each \\p{L}+ |every \\p{L}+ )?(?:for|to)|chasing|counting on|banking on|hoping (?:for|to)|keen (?:to|on|for|that)|eager to|anxious to|bent on|set on|intent on|determined (?:to|that|on)|resolved to|working towards?|driving (?:for|towards?|to)|striving (?:for|to)|seeking(?: to)?|targeting|shooting for|expecting|under (?:orders|pressure|instructions?) (?:to|from)|committed to|desirous of)\\b`,
	"iu",
);
const GOALS_SET =
	"(?:goals?|aims?|targets?|objectives?|ambitions?|jobs?|tasks?|missions?|priorit(?:y|ies)|numbers?|figures?|things?)";
/** "You have set that …", "the owners have laid down that …", "the Mayor has set her sights on …". */
const SETS = [
	`${PERFECT} (?:set|put|fixed|laid down|given|gave|defined|issued|named|stated|announced|adopted|chosen|declared)(?: (?:down|out|forth))?(?: (?:to|for|as|in|on|at) (?:all|everybody|20\\d\\d|FY ?\\d+|(?:each|every|the|this|its|his|her|their|our)(?: [\\p{L}’']+){1,3}?))?(?: (?:itself|himself|herself|themselves|yourself|${ALL_OF_US}))?(?: (?:for|in|at|this) [\\p{L}\\d ]{3,24}?)? (?:that|(?:the|an?|one|its|her|his|their|your|our) (?:\\p{L}+ ){0,2}${GOALS_SET})`,
	`${PERFECT} (?:laid|placed|put|set|presented|announced|unveiled|shared|stated|declared|communicated|outlined|revealed|shown|showed|confirmed|published)(?: (?:to|before|with|for|in front of) (?:the |all |our |its |every )?(?:\\p{L}+ ){0,2}?\\p{L}+)?(?: (?:in|at|on|last) (?:the |our )?[\\p{L}\\d]+)? (?:the|an?|its|her|his|their|your|our) (?:\\p{L}+ ){0,2}(?:goal|aim|target|objective|ambition)s?(?= (?:of|to|that|for)\\b|:)`,
	`${PERFECT} set (?:(?:her|his|its|their|your) (?:sights|heart|mind) on|out to|(?:itself|himself|herself|themselves|yourself)(?: to)?)`,
	`${PERFECT} (?:vowed|sworn|undertaken|resolved|decided that|declared that|ruled that|agreed that|decreed that|directed that|envision(?:ed|s)|envisag(?:ed|es)|pledged|committed)`,
	`${PERFECT} (?:called (?:on ${ALL_OF_US} )?(?:for|to)|(?:tasked|challenged|charged|instructed) ${ALL_OF_US} (?:to|with)|made (?:it|it very|it quite) (?:clear|plain) that|staked (?:his|her|its|their|your) \\p{L}+ on)`,
	`(?: has| have| had)? g[ai]ven? (?:(?:the |all |our |its )?\\p{L}+ )?(?:your|his|her|its|their) word (?:that|to)`,
	`(?:['’]s|['’]ve| has| have| had) (?:(?:his|her|its|their|your) (?:eyes?|heart|sights|mind) (?:set )?on|(?:only |just )?(?:one|two|three) (?:\\p{L}+ )?${GOALS_SET})`,
	`${PERFECT} (?:said|told ${ALL_OF_US}|stated|repeated|written)(?: [^.;,]{3,30})?,? that(?= [^.;]{0,50}?\\b(?:must|should|shall|ha(?:s|ve) (?:got )?to|needs? to|(?:is|are) to)\\b)`,
	`${PERFECT} (?:said|told ${ALL_OF_US}|put it|promised|wrote)[^.;,]{0,40},(?=[^.;]{0,50}?\\b(?:must|should|shall|ha(?:s|ve) (?:got )?to|needs? to|(?:is|are) to)\\b)`,
].join("|");
const HAS_SET = new RegExp(`^(?:${SETS})(?![\\p{L}’'])`, "iu");
/** "The bishop hopes to keep all 42 parishes", "the owners would like the line to carry two million". */
const WANTS = new RegExp(
	`^(?: (?:also|now|still|\\p{L}+ly))?(?:['’]d| would| has| have| had)? (?:wants?|wish(?:es)?|hopes? (?:to|for|that)|intends? (?:to|that)|needs? (?:to|us to)|aims? (?:to|for|at)|seeks?(?: to)?|expects?(?! (?:about |some |around |up to )?\\d[\\d,.]* \\p{L}+s\\b)|likes? (?:to|us|the|our|that)|requires?|demands?|looks? (?:for|to (?:us|this))|calls? for|counts? on|ask(?:s|ed)? ${ALL_OF_US}(?: [\\p{L} ]{3,20}?)? (?:for|to))(?![\\p{L}’'])`,
	"iu",
);
const GOAL_NOUN =
	"(?:goals?|aims?|targets?|objectives?|ambitions?|priorit(?:y|ies)|promises?|pledges?|missions?|mandates?|wish(?:es)?|push|drive|campaign|instructions?|orders?|demand|call|number|figure|OKRs?|vision|hope|intention|resolve|brief|challenge|dream|plan|undertaking|scorecard(?: (?:line|item))?|(?:contract|compact|deal|commitment|promise) (?:with|to) (?:the |our |its )?\\p{L}+)";
/** "Your stated aim for this year is …", "the Director's aim of …", "the Chairman's wish to …". */
const OWNS_GOAL = new RegExp(
	`^['’]s?(?: (?!approval|project|pilot|team|of\\b|the\\b|and\\b|for\\b|in\\b|to\\b)[\\p{L}\\d-]+){0,3}? ${GOAL_NOUN}(?: (?:of|from) (?:the |our )?(?:${OFFICE_WORDS}|${BODY_WORDS})| as (?:the |our |a |an )?[\\p{L} ]{2,24}?| (?:for|in|this|over|by) (?!(?:the |this |our )?(?:pilot|project|trial|test|survey)\\b)[\\p{L}\\d’' ]{2,30}?){0,2}(?::| (?:is|are|was|remains|of|to|that|calls for|says)\\b|,? which (?:is|was)\\b| for (?=\\d))`,
	"iu",
);
const WISHES = [IS_AFTER, HAS_SET, WANTS, OWNS_GOAL];

/** "Simon's plan as managing director is to …", "our 2027 target as a company is …". */
const GOAL_AS = new RegExp(
	`(?:['’]s?|\\bour)(?: [\\p{L}\\d-]+){0,3}? ${GOAL_NOUN}(?: for [\\p{L}\\d ]{2,20}?)? as (?:the |our |an? )?(?:\\p{L}+ )?(?:${OFFICE_WORDS}|${BODY_WORDS})(?: for [\\p{L}\\d ]{2,20}?)?(?::| (?:is|was|remains|of|to)\\b)`,
	"iu",
);
/** "The aim of the management for 2027 is …", "our goal from the holding is …". */
const GOAL_OF_ABOVE = new RegExp(
	`\\b(?:the|our|one|an?)(?: [\\p{L}\\d-]+){0,2}? ${GOAL_NOUN} (?:of|from|set by|given by) (?:the |our )?(?:\\p{L}+ )?(?:${OFFICE_WORDS}|${BODY_WORDS})(?: (?:for|in) [\\p{L}\\d ]{2,20}?)?(?::| (?:is|are|was|remains|to|that)\\b|,? which is\\b)`,
	"iu",
);
/** "The goal of Mr Lindqvist (CFO): overdue invoices below 4%", "the target of our mayor, Ana Reis, for 2027 is …". */
const GOAL_OF_NAMED = new RegExp(
	`\\b(?:goal|aim|target|objective|ambition|pledge|promise|commitment)s? (?:of|set by|given by) (?:(?:Mr|Mrs|Ms|Dr)\\.? )?\\p{L}+(?: \\p{L}+)? ?[(,] ?(?:the |our )?(?:\\p{L}+ )?(?:${OFFICE_WORDS})\\b`,
	"iu",
);
/** "What Maria wants from the harbour is £300,000 more", "it fits what the owners ask of us, which is …". */
const WHAT_SOMEBODY_WANTS =
	/\b[Ww]hat (?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}-]+)?|(?:the|our) (?:\p{L}+ )?\p{L}+|you)(?: has| have|['’]ve)? (?:wants?|needs?|expects?|asks?|asked(?: for)?|demands?|requires?)(?: (?:from|of|for|out of) (?:us|this|the|our|each|every|all)\b[^.;,:]{0,30}?| most| this year| in \d{4})(?::|(?:,? which)? (?:is|are)\b)/u;
/** "From the mother company we have the goal to save 4 percent", "Sir Ramon's instruction for the year". */
const FROM_ABOVE = new RegExp(
	`\\b(?:from|by) (?:the |our )(?:\\p{L}+ )?(?:${OFFICE_WORDS}|${BODY_WORDS}),? (?:we|each \\p{L}+|our \\p{L}+) (?:have|has|received|got|were given|must)(?: (?:received|got|been given))? (?:the |an? |our )?(?:\\p{L}+ )?${GOALS_SET}\\b|\\b(?:as per|according to|in line with|under) the (?:vision|instructions?|orders?|directions?|wish(?:es)?|mandate|goals?) of (?:the |our )?(?:\\p{L}+ )?(?:${OFFICE_WORDS}|${BODY_WORDS})\\b|\\b(?:Sir|Ma['’]am|Madam|Boss|Captain) \\p{L}+['’]s (?:\\p{L}+ )?${GOAL_NOUN}\\b`,
	"iu",
);
/** "You said that for you the year has one big goal: from 38 to 45 percent direct bookings". */
const SAID_TO_BE_GOAL = new RegExp(
	`\\b(?:you|${OFFICE_WORDS})(?:['’]ve| have| has)? (?:said|told|wrote|made it clear|announced)\\b[^.;:]{0,70}\\b(?:has|have|had|there is|is) (?:only |just )?(?:one|a|your|our|the|her|his) (?:\\p{L}+ )?${GOAL_NOUN}\\b[^.;:]{0,12}:`,
	"iu",
);
/** "The plan which this board adopted in May has one line on household: renewals up from 84 to 87 per cent". */
const LINE_OF_PLAN = new RegExp(
	`\\b(?:plan|strategy|budget|scorecard|compact)\\b[^.;:]{0,20}\\b(?:${OFFICE_WORDS}|${BODY_WORDS}|you) (?:adopted|agreed|approved|passed|signed(?: off)?|set)\\b[^.;:]{0,40}\\b(?:has|sets|gives|names|contains|asks|says)\\b[^.;:]{0,40}:`,
	"iu",
);
/** "The strategy paper “Netz 2030”, point 1: win the follow-up contract". */
const POINT_OF_STRATEGY =
	/\b(?:strategy(?: (?:paper|document|plan))?|(?:strategic|corporate|business|company|group) plan)\b[^.;:]{0,30}[, ](?:point|item|goal|aim|objective|pillar|line|priority) (?:\d+|one|two|three|four|five)\s?:/iu;
const FORMS = [
	GOAL_AS,
	GOAL_OF_ABOVE,
	GOAL_OF_NAMED,
	WHAT_SOMEBODY_WANTS,
	FROM_ABOVE,
	SAID_TO_BE_GOAL,
	LINE_OF_PLAN,
	POINT_OF_STRATEGY,
];

/** "Getting the yard to break even is your first goal", "is what you named as your main aim". */
const NAMED_AS_GOAL = new RegExp(
	`\\b(?:is|are|remains?|was) (?:also )?(?:(?:your|(?:the |our )?(?:\\p{L}+ )?(?:${OFFICE_WORDS}|${BODY_WORDS})['’]s) (?:\\p{L}+ ){0,3}${GOAL_NOUN}\\b|what (?:you|the (?:\\p{L}+ )?(?:${OFFICE_WORDS}|${BODY_WORDS})) (?:have |has )?(?:named|called|asked|put|set|wants?|told))|\\b(?:you|${OFFICE_WORDS}) (?:have |has )?(?:said|told|named|announced)\\b[^.;]{0,40}\\b(?:that|one|the)\\b[^.;]{0,50}\\b(?:goal|aim|target|priority|matters more)\\b`,
	"iu",
);
/** "| Goal of the house | Fuel down 10% in 2027 |", "Goal served: 95% of rent collected". */
const GOAL_LABEL =
	/^\W*(?:(?:goal|aim|target|objective|priority)s? (?:(?:being |it |to be )?(?:served|supported|serves|supports|helped)|of the (?:house|company|firm|group|bank|year|board|owners?|management|division))|(?:which|what|whose|for which) (?:\p{L}+ )?(?:goal|aim|target|objective|priority)[^:|\p{Lu}]{0,24}|(?:serves|supports) (?:which|the) (?:goal|aim|target))\W+(?=[^?]*\d)/iu;
const SUPPOSED = /^\W*(?:if|should|were|unless|would|could|can|may|when)\b|\?\W*$/iu;
/** What the writer asks for himself. */
const WE_REQUEST =
	/\b(?:we|I) (?:\p{Ll}+ ){0,3}?(?:ask|request|seek|propose|recommend)\b|\b(?:approv\p{Ll}+|sanction) of\b|\b(?:is|are) (?:asked|requested|invited) to\b|\bask(?:ing)? (?:you|the \p{L}+|for your)\b/iu;
const NUMBER_IN_WORDS =
	/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter)\b/iu;
/** Results of business that need no figure. */
export const OUTCOME =
	/\b(?:reserves|w[io]n(?:ning)? (?:back )?(?:the |our |its )?(?:[\p{L}-]+ ){0,2}(?:contract|tender|franchise|concession)|(?:nobody|no one|no \p{L}+) waiting (?:longer|more) than|break(?:ing|s)? even|(?:back )?(?:in|into|to) (?:the black|profit|a profit|surplus)|out of (?:the red|loss|debt)|free of debt|debt[- ]free|pays? (?:its|their) (?:own )?way|paying (?:its|their) way|profitab\p{L}+|margins?|market (?:share|leader(?:ship)?)|turnover|revenues?|exports?|(?:sales|freight|deposits|bookings|trade|yields?|profits?|income|lending|exports) (?:growth|up|to grow)|grow(?:ing|th)?\b[^.;,]{0,20}\b(?:in|of|faster|by|the)|(?:low(?:est|er)|cut(?:ting)?|reduc(?:e|ing)|bring(?:ing)? down|sav(?:e|ing)) (?:the |our |its )?(?:\p{L}+ )?(?:costs?|spend(?:ing)?|overheads?|fuel|overtime|debt|waste|losses|waiting lists?)|(?:doubl|tripl|trebl|halv)(?:e|ing)\b|keep(?:ing)? [^.;,]{3,40} open|open(?:ing)? (?:\p{L}+ ){0,3}(?:new|more|further|second|third)|(?:first|second|third|among the (?:top|first|\p{L}+ largest)|number (?:one|two)|largest|biggest|leading) (?:in|of|\p{L}+ (?:in|of))|smaller classes|no (?:rise|more|closures?|cuts?|redundanc\p{L}+)|(?:fewer|less) (?:empty|idle|wasted)|full (?:occupancy|boats|ships|beds|houses|trains|berths))\b/iu;
/** "Two more bedrooms", "a fifth more berths". */
export const COUNTED_MORE =
	/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred|a thousand|another|half|a (?:third|quarter|fifth|tenth|half)) (?:\p{L}+ ){0,2}?(?:more|fewer|new|less|extra|additional|further)\b|\b(?:up|down|by) (?:by )?(?:a|one|two) (?:third|quarter|fifth|tenth|half)s?\b/iu;
/** What is wanted of the reader or the writer, and not of the business. */
export const OF_THE_PAPER =
	/^ ?(?:to )?(?:(?:see|have|get|receive|be (?:sent|shown|given)|look at|consider|choose|compare) )?(?!(?:on|in|at|by|for|of|with) )(?:(?:an?|the|some|more|two|three|four|five|six|\d+|every|all|your|our) )?(?:\p{L}+ ){0,2}?(?:reports?|quotes?|quotations?|options?|answers?|papers?|proposals?|stud(?:y|ies)|lists?|updates?|business case|note|pages?|evidence|decisions?|names?|deputy|successor|replacement|reviews?|audits?|estimates?|offers?|versions?|summar(?:y|ies)|slides?|minutes|meetings?|figures (?:for|of|from|by|on)|details|breakdown|forecast|pilots?|trials?|tests?|surveys?|something|an idea|complaints|(?:it|this|them)(?=[,.;]|$| (?:by|in|on|before|today|now|done|all)\b))\b|^ ?(?:forward|into|through|over|round|aside)\b|^ ?(?:to )?(?:know|hear|talk|meet|read|discuss|thank|wait|understand|learn|ask|say|add|hire|recruit|appoint|approve|sign|decide|release|agree|spend|fund|invest|allocate|order|buy|provide|send|visit|review|look|check|find out|count|study|examine|report|test)\b|\b(?:plan|goal|aim|target|objective)s? (?:for|of|in) (?:the|this|our) (?:pilot|project|trial|test|programme|program|proposal|survey|first step)\b/iu;
/** What customers feel is no result of business. */
export const OF_FEELING =
	/\b(?:satisf\p{L}+|happ(?:y|ier|iness)|delight\p{L}*|smil\p{L}+|experience|ratings?|stars|score|NPS|CSAT|loyal\p{L}*|recommend\p{L}*)\b/iu;
