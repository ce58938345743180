import type { Span } from "../../text/document";
import type { Reading } from "../reading";

/** Where words promise a service that nobody surpasses; undefined where they do not. */
export function finestIn(words: string): Span | undefined {
	return MAY_BE_FINEST.test(words) ? firstOf(FINEST, words) : undefined;
}

/** Where words promise a cost that nobody is below; undefined where they do not. */
export function cheapestIn(words: string): Span | undefined {
	return MAY_BE_CHEAPEST.test(words) ? firstOf(CHEAPEST, words) : undefined;
}

/** A look ahead: few passages hold any of these words, and the others need no closer look. */
export function mayBeCheapest(reading: Reading): boolean {
	return reading.test(MAY_BE_CHEAPEST);
}

/** "Quality of support" beside "First": what is measured in one cell, its rank in another. */
export function isTopRank(measure: string, rank: string): boolean {
	return TOP_RANK.test(rank) && NAMES_SERVICE.test(measure) && !NAMES_COST.test(measure);
}

/** "Spend per pupil" beside "Lowest". */
export function isLowestRank(measure: string, rank: string): boolean {
	return LOWEST_RANK.test(rank) && NAMES_COST.test(measure);
}

function firstOf(patterns: readonly RegExp[], words: string): Span | undefined {
	for (const pattern of patterns) {
		const match = pattern.exec(words);
		if (match) return { start: match.index, end: match.index + match[0].length };
	}
	return undefined;
}

const COST =
	"(?:costs?(?:[- ]to[- ](?:income|serve)|-income)?|opex|prices?|freight|fees?|fares?|rates?|money|outlays?|expenses?|expenditures?|spend|spending|tariffs?|premiums?|overheads?|budgets?|headcounts?|staffing|payroll|manpower|labour|resources|wages?|wage bills?|pay bills?|bills?|charges?|rents?)";
const NAMES_COST = new RegExp(`\\b${COST}\\b`, "iu");
const SERVICE =
	"(?:services?|quality(?! (?!of\\b|for\\b|at\\b|in\\b|and\\b|to\\b|with\\b|while|that\\b|on\\b|possible|anywhere|care\\b|serv|support|help|treat|advice|experience)\\p{Ll})|care|aftercare|experiences?|standards?|support|delivery|attention|treatment|hotel|comfort|hospitality|advice|guidance|counselling|teaching|tuition|nursing|maintenance|repairs|cleanliness|information|banking|help|help ?desk|assistance|repl(?:y|ies)|responses?|answers?|handling|after-sales|welcome|stays?|journeys?|reliability|punctuality|availability|responsiveness|satisfaction|happiness|convenience|comfort|ease|warmth|friendliness|kindness|attentiveness|calibre|orientation|turnaround|check-in|courtesy)";
const NAMES_SERVICE = new RegExp(
	`\\b(?:${SERVICE}|response times?|waiting times?|speed|serv(?:e|es|ed|ing)|cared?|treat(?:s|ed)?|look(?:s|ed)? after|answer(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed)?|help(?:s|ed|ful)?|guidance|kindness|warmth)\\b`,
	"iu",
);

/** Those who are served. */
const SERVED =
	"(?:customers?|clients?|patients?|guests?|passengers?|travell?ers?|tenants?|residents?|members?|students?|pupils?|donors?|supporters?|citizens?|users?|subscribers?|policyholders?|merchants?|dealers?|visitors?|famil(?:y|ies)|farmers?|readers?|anglers?|savers?|shoppers?|drivers?|riders?|callers?)";

/** Whom one is compared with where one is compared with all. */
const ALL_OTHERS =
	"(?:(?:any|every|all)(?: others?\\b)?|anyone|anybody|everyone|everybody|anywhere|everywhere|elsewhere|ever|the (?:rest|others|competition|whole)|(?:our |its |their )?(?:competitors?|rivals?|peers?|competition))";
const THAN_ALL = `than (?:[\\p{L}’']+ ){0,3}?${ALL_OTHERS}\\b`;
const NOBODY = "(?:nobody|no[ -]one|none|no (?:other )?\\p{L}+)";

const MAY_BE_CHEAPEST =
	/\b(?:lowest|record-low|shoestring|(?:one|two|no|zero)-star|cheap|rock-bottom|minim(?:al|um)|least|lean|slimmest|smallest|tightest|thinnest|fewest|thrifti|frugal|economical|cost[ -]effective|cost[ -]efficient|lead\p{L}*\b|unbeatable|unmatched|unrivalled|in-class|number one|no\.? ?1|match|beat\b|rival|(?:budget|bargain)\sprice|half\sthe|fraction\sof|cutting|slash|reducing|lowering|bottom\b|(?:cost|price)[ -]lead|leader(?:ship)?\s(?:in|on)|less|lower|fewer|smaller|below|under|beneath|undercut)/iu;

const NOT_LEAST = "(?<!\\b(?:at|last but not|not|the very) )least";
const LOWEST = `(?:lowest|record-low|cheapest|rock-bottom|minimal|${NOT_LEAST}|leanest|slimmest|smallest|tightest|thinnest)`;
/** What one buys or weighs, and what an operation is not: "the cheapest option". */
const NOT_WHAT_IS_BOUGHT =
	"(?! (?:[\\p{L}-]+ )?(?:options?|offers?|bids?|tenders?|quotes?|suppliers?|vendors?|ways?|tiers?|plans?|rooms?|tickets?|seats?|products?|tariffs?|parts?|fix|fixes|steps?|measures?|methods?|means|things?|tools?|licen[cs]es?|models? of|changes?|items?|laptops?|materials?)\\b)";

/** A cost that is at its lowest or below that of all others. */
const CHEAPEST: readonly RegExp[] = [
	// "The lowest cost per visit", "the least possible money", "minimum spend".
	new RegExp(
		`\\b${LOWEST}[ -](?:(?!(?:extra|additional|added|important|likely)\\b)[\\p{L}-]+ ){0,3}${COST}\\b|\\bminimum (?:[\\p{L}-]+ ){0,2}?(?:costs?|outlay|expense|expenditure|spend|spending|money|overheads?)\\b`,
		"iu",
	),
	/\b(?:leanest|slimmest|smallest possible|smallest|cheapest) (?:[\p{L}-]+ ){0,2}?(?:operations?|operators?|organi[sz]ations?|crews?|teams?|offices?|structures?|set-ups?|headcounts?|budgets?|operating models?|line|airline|bank|carrier|provider|staff)\b|\bfewest (?:[\p{L}-]+ ){0,2}?(?:people|staff|hands|posts|heads|employees|agents|clerks|crew|FTEs?)\b/iu,
	/\b(?:cost|price)[ -]lead(?:er|ership)\b|\blow-?cost lead(?:er|ership)\b|\blead(?:er|ership) (?:in|on) (?:low )?(?:cost|price)s?\b|\blowest-cost\b(?! (?:[\p{L}-]+ )?(?:channel|option|offer|bid|supplier|vendor|way|segment|route|plan|tier|product|fix)s?\b)|\b(?:budget|bargain) prices?\b|\bhalf the (?:cost|price)\b|\ba fraction of the (?:cost|price)\b|\b(?:on|at|for) (?:a |an )?(?:shoestring|(?:one|two|no)-star|bargain-basement|rock-bottom)\b/iu,
	// "Unbeatable cost", "number one in cost", "lead the county in service and in cost".
	/\b(?:best|best-in-class|unbeatable|unmatched|unrivalled|unparalleled|unsurpassed|world-class|number one|no\.? ?1|first)(?: [\p{L}-]+)? (?:in |on |for )?(?:low |lowest |unit |operating )?(?:costs?(?: (?:position|base|level|per|to serve|efficiency))?|efficiency of costs?|cost-efficiency|opex)\b|\b(?:unbeatable|unmatched) prices?\b|\blead(?:s|ing|er|ers|ership)?\b[^.;]{0,80}? (?:in|on|for) (?:low(?:er|est)? |unit )?(?:costs?|cost efficiency|prices?)\b/iu,
	new RegExp(
		`\\b${COST}\\b[^.;|]{0,24}? (?:that |which )?(?:no[ -]one|nobody|no (?:other )?\\p{L}+)(?: [\\p{L}-]+){0,4}? (?:match|matches|beat|beats|equal|equals|rival|rivals|approach|approaches|undercut|undercuts|touch|reach)\\b`,
		"iu",
	),
	new RegExp(
		`\\b(?:bottom|foot) of (?:the|every|any|all) (?:[\\p{L}-]+ ){0,4}?(?:for|in|on|by) (?:[\\p{L}-]+ ){0,4}?${COST}\\b|\\b${COST}\\b[^.;|]{0,40}? (?:at|to|on|near) (?:the|a|an|its|their) (?:absolute |bare |very |barest |lowest )?(?:minimum|lowest|floor|bottom|least)\\b|\\b${COST}(?: per [\\p{L}-]+)? (?:at )?the (?:very )?(?:lowest|leanest|cheapest|smallest)\\b`,
		"iu",
	),
	// "Bring our cost per visit to the bottom", "its staffing cost shall be the leanest".
	/\bcosts?\b[^.;,]{0,30} (?:to|in) the (?:lowest|bottom)\b/iu,
	new RegExp(
		`\\b${COST}\\b[^.;|]{0,50}? (?:be|is|are|become|becomes|remain|remains|stay|stays|rank|ranks|stand|stands|among) (?:[\\p{L}]+ly |also |always )?(?:(?:the|one of the|its|their|at the|at its|at their|at) )?(?:very |absolute )?(?:lowest|leanest|cheapest|smallest|slimmest|tightest|least|bottom|rock bottom|minimum)\\b(?! (?:important|tier|band|grade|priority))`,
		"iu",
	),
	/\b(?:while|whilst|and) (?:cutting|slashing|slash|reducing|lowering) (?:the |our |its )?(?:[\p{L}-]+ ){0,2}?(?:costs?|cost[- ]income ratio|overheads?|headcount|cost base|expenses)\b/iu,
	// "The least expensive insurer to run", "the council gets the cheapest".
	new RegExp(
		`\\b(?:the|be|become|becomes|our|its|and) (?:very |also )?(?:cheapest|cheapest-run|least (?:expensive|costly)|lowest-cost|leanest|thriftiest|most (?:frugal|economical|cost[- ]efficient|cost[- ]effective))\\b${NOT_WHAT_IS_BOUGHT}`,
		"iu",
	),
	// "Spends the least on it", "costs the least".
	new RegExp(
		`\\b(?:spend|spends|spending|cost|costs|costing|pay|pays|paying|charge|charges|charging) (?:[\\p{L}]+ ){0,3}?(?:the )?${NOT_LEAST}\\b(?! (?:\\d|important|on \\p{L}+ (?:that|which|who)\\b))`,
		"iu",
	),
	// "Cheaper than every other", "for less than anyone", "below everyone's".
	new RegExp(
		`\\b(?:cheaper|leaner|thriftier|more (?:cheaply|frugally|economically|leanly|cost[- ]effective(?:ly)?|cost[- ]efficient(?:ly)?)|for less(?: money)?|on less(?: money)?|at (?:a )?(?:lower|less) (?:[\\p{L}]+ ){0,2}?costs?|(?:spend|spends|spending|cost|costs|costing|pay|pays|charge|charges|charging) (?:[\\p{L}]+ ){0,3}?less)\\b(?: [\\p{L}-]+){0,4}? ${THAN_ALL}`,
		"iu",
	),
	new RegExp(
		`\\b(?:lower|smaller|fewer|less|leaner|slimmer) (?:[\\p{L}-]+ ){0,2}?(?:${COST}|staff|people|hands|posts|team|crew)\\b(?: [\\p{L}-]+){0,5}? ${THAN_ALL}`,
		"iu",
	),
	new RegExp(
		`\\b${COST}\\b[^.;|]{0,50}? (?:below|under|beneath|lower than|less than|smaller than|leaner than|cheaper than) (?:(?:that|those|the \\p{L}+) of )?${ALL_OTHERS}|\\bundercut(?:s|ting)? (?:[\\p{L}’']+ ){0,2}?${ALL_OTHERS}`,
		"iu",
	),
	// "None will spend less".
	new RegExp(
		`\\b${NOBODY} (?:[\\p{L}-]+ ){0,6}?(?:spends?|spending|costs?|charges?|runs?|operates?|does it|do it|works?) (?:[\\p{L}-]+ ){0,4}?(?:less|cheaper|more cheaply|leaner)\\b|\\b${NOBODY} (?:[\\p{L}-]+ ){0,6}?(?:have|has|having|reach|reaches|show|shows|achieves?|offers?|manages?) (?:an? )?(?:lower|smaller|leaner|cheaper) (?:[\\p{L}-]+ ){0,3}?(?:${COST}|operation|team|desk)\\b|\\b(?:not|never|n['’]t) (?:be able to )?find (?:an? )?(?:cheaper|leaner|less costly|less expensive)\\b[^.;,]{0,30} (?:anywhere|elsewhere)\\b`,
		"iu",
	),
];

const MAY_BE_FINEST =
	/best|finest|highest|est\b|premi|class\b|rate\b|-star|\bstar\b|unri|unmat|unpar|unsurp|unbeat|unequal|peerless|matchless|outstanding|exceptional|superior|superb|supreme|white-glove|concierge|top|gold-standard|luxury|excellent|greatest|maxim|number[ -]one|\bno\.? ?1\b|first|lead|fastest|quickest|shortest|speediest|friendliest|kindest|warmest|\bmost\b|second\sto|equal|compare|like\sno\sother|bar\snone|happiest|find\b|outperform|surpass|outdo|outshine|envy|than\b|\bto (?:any|every|all)\b|all\s(?:of\s)?(?:this|that|these)|(?:nobody|no[ -]one|none|\bno\b)/iu;

const FINE =
	"(?:best|finest|highest|greatest|strongest|richest|safest|deepest|most (?!of\\b|economical|frugal|cost|efficient|expensive|important|likely|common|recent|affected|likely|basic|costly)\\p{L}+|premier|premium|world-class|first-class|first-rate|five-star|5-star|best-in-class|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|unbeatable|unequalled|peerless|matchless|outstanding|exceptional|superior|superb|supreme|white-glove|concierge(?:-level)?|top-notch|top-quality|top-class|top-tier|top-level|top(?! (?:of|up|priority)\\b)|gold-standard|luxury|excellent|maximum|maximal|number[- ]one|no\\.? ?1)";
/** A service at its best, or above that of all others. */
const FINEST: readonly RegExp[] = [
	new RegExp(
		`\\b${FINE}(?:,?[ -](?!(?:${COST}|demand|volume|number|share|risk|practice|value)\\b)\\p{L}+){0,4}?[ -]${SERVICE}\\b`,
		"iu",
	),
	/\b(?:fastest|quickest|speediest|promptest|shortest|friendliest|kindest|warmest) (?:[\p{L}-]+ ){0,3}?(?:services?|repl(?:y|ies)|responses?|answers?|deliver(?:y|ies)|turnaround|check-in|waits?|waiting times?|queues?|claims?|settlements?|repairs?|welcome|staff|care|help|support|stay|desks?|counters?|crews?)\b/iu,
	// "The highest-rated retailer", "the most loved operator of the South".
	/\b(?:(?:highest|best|top)[- ]rated|best[- ]loved|most[- ](?:loved|admired|recommended|trusted)),? (?:(?!(?:reason|part|feature|page|item|channel|answer)s?\b)[\p{L}-]+,? ){0,2}?(?!(?:suppliers?|vendors?|bidders?|tenderers?|contractors?|providers?|offers?|performers?)\b)(?:\p{L}+(?:ers?|ors?|ists?)|banks?|airlines?|lines?|chains?|brands?|compan(?:y|ies)|names?|clinics?|hospitals?|hotels?|ports?|schools?|utilit(?:y|ies)|ferr(?:y|ies)|shops?|stores?|business(?:es)?|service|network)\b/iu,
	// "Service that is second to none", "its help will be the best".
	new RegExp(
		`\\b${SERVICE}\\b[^.;|]{0,40}? (?:world-class|five-star|best-in-class|best in|highest level|second to none|beyond compare|without (?:an |any )?(?:equal|parallel|rival|peer)|like no other|bar none|the envy of|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|unbeatable|unequalled)\\b`,
		"iu",
	),
	new RegExp(
		`\\b${SERVICE}\\b[^.;|]{0,50}? (?:be|become|becomes|is|are|remain|remains|rank|ranks|stand|stands) (?:[\\p{L}]+ly |also |always )?(?:(?:the|at its|at their) )?(?:very |absolute )?(?:best|finest|highest|greatest|fastest|quickest|number one|first(?= (?:in|of|among|anywhere)\\b|[.,;:]|$)|supreme|top(?= of)|excellent|outstanding)\\b(?! (?:practice|value))`,
		"iu",
	),
	/\b(?:best|most)[- ]loved\b|\bbest (?:[\p{L}-]+ ){1,6}(?=at the (?:lowest|cheapest|smallest)\b)|\ball (?:of )?(?:this|that|these)(?= (?:while|at|with|for|and)\b)/iu,
	/\b(?:the|our|as) (?:\p{L}+ )?(?:friendliest|kindest|warmest|best-served|best-loved|most (?:helpful|caring|attentive|responsive|hospitable|welcoming|obliging|admired|praised|recommended|customer-friendly|guest-friendly))\b|\b(?:praise|admire|love|thank|recommend)s? (?:[\p{L}]+ ){0,2}?(?:most|best)\b|\b(?:most|best) (?:praised|admired|liked|thanked|recommended|known) for (?:its|their|our|the) /iu,
	new RegExp(
		`\\b(?:the |very )best (?:for|to) (?:[\\p{L}-]+ ){0,2}?${SERVED}\\b|\\b(?:best|quickest|fastest) at (?:serving|answering|helping|looking|treating|caring|advising|supporting|housing|handling|replying|responding)\\b|\\bmost (?:convenient|generous|comfortable|attentive|helpful|personal|pleasant|reliable|responsive) (?:for|to) (?:[\\p{L}-]+ ){0,2}?${SERVED}\\b`,
		"iu",
	),
	new RegExp(
		`\\b(?:outperform|surpass|outdo|outshine|beat)(?:s|es|ing)? (?:[\\p{L}-]+ ){0,2}?${ALL_OTHERS}(?: [\\p{L}-]+){0,3}? (?:in|on|for|at) (?:[\\p{L}-]+ ){0,2}?${SERVICE}\\b|\\b(?:response|waiting|reply|answering|handling|turnaround) times?\\b[^.;|]{0,40}? the (?:very )?(?:shortest|fastest|quickest|best)\\b|\\bof the (?:very )?(?:highest|first|finest) (?:calibre|order|quality|class|rank)\\b`,
		"iu",
	),
	/\b(?:happiest|most (?:satisfied|contented|loyal|delighted)|best[- ]served|best[- ]looked-after|best[- ]informed|best[- ]advised) (?:[\p{L}-]+ ){0,1}?\p{L}{3,}s\b/iu,
	new RegExp(
		`\\b(?:top|head) of (?:the|every|any|all) (?:[\\p{L}-]+ ){0,4}?(?:for|in|on|by) (?:[\\p{L}-]+ ){0,3}?${SERVICE}\\b|\\b${SERVICE}\\b[^.;|]{0,24}? (?:at|of|to) (?:the|an?) (?:very )?(?:highest|best|top|finest) (?:possible )?(?:levels?|standards?|order|quality|class|calibre)\\b`,
		"iu",
	),
	new RegExp(
		`\\b${SERVICE}\\b[^.;|]{0,24}? (?:that |which )?(?:no[ -]one|nobody|no (?:other )?\\p{L}+)(?: [\\p{L}-]+){0,4}? (?:match|matches|beat|beats|equal|equals|rival|rivals|approach|approaches|surpass|touch|reach)\\b`,
		"iu",
	),
	// "Lead the country in care", "first in service", "service leadership".
	new RegExp(
		`\\b(?:lead|leads|leading|tops?|first|number one|no\\.? ?1|leaders?|leadership)(?: [\\p{L}-]+){0,4}? (?:in|on|for) (?:[\\p{L}-]+ ){0,2}?${SERVICE}\\b|\\b(?:service|quality|care|hospitality)[- ]lead(?:er|ership)\\b`,
		"iu",
	),
	// "Served better than anywhere else", "more attention than any rival gives".
	new RegExp(
		`\\b(?:serv\\p{L}*|treat\\p{L}*|look\\p{L}* after|car(?:e|es|ed|ing)(?: for)?|help\\p{L}*|answer\\p{L}*|repl\\p{L}+|respon\\p{L}+|support\\p{L}*|advis\\p{L}+|advice|attention|hospitality|welcom\\p{L}+|handl\\p{L}+|sett?l\\p{L}+|deliver\\p{L}*|repair\\p{L}*)(?: [\\p{L}-]+){0,6}?,? (?:better|faster|quicker|sooner|warmer|kinder|friendlier|finer|more (?:\\p{L}+)(?: \\p{L}+){0,2})(?: (?!less\\b|cheaper\\b)[\\p{L}-]+){0,5}? ${THAN_ALL}`,
		"iu",
	),
	new RegExp(
		`\\b(?:better|faster|quicker|more \\p{L}+) (?:cared for|looked after|served|treated|advised|supported|answered|informed|welcomed|helped|hosted)\\b(?: [\\p{L}-]+){0,4}? ${THAN_ALL}|\\b${NOBODY} (?:[\\p{L}-]+ ){0,6}?(?:gives?|offers?|provides?|delivers?|have|has|shows?) (?:[\\p{L}-]+ ){0,2}?(?:an? )?(?:better|faster|quicker|warmer|kinder|finer|higher) (?:[\\p{L}-]+ ){0,3}?${SERVICE}\\b|\\b(?:not|never|n['’]t) (?:be able to )?find (?:an? )?(?:better|finer|faster|warmer|kinder) (?:[\\p{L}-]+ ){0,2}?${SERVICE}\\b[^.;,]{0,30} (?:anywhere|elsewhere)\\b`,
		"iu",
	),
	new RegExp(
		`\\b(?:better|faster|quicker|warmer|kinder|friendlier|finer|more) (?:[\\p{L}-]+ ){0,2}?${SERVICE}(?: [\\p{L}-]+){0,5}? ${THAN_ALL}|\\b${SERVICE} (?:[\\p{L}-]+ ){0,4}?(?:superior to|better than|above|beyond|ahead of|that surpass(?:es)?|that beats?) (?:(?:that|those) of )?${ALL_OTHERS}`,
		"iu",
	),
	/\b(?:serve|treat|look after|care for|help|answer)(?:s|ed)? (?:[\p{L}]+ ){1,5}?(?:the )?(?:best|fastest|quickest|soonest)\b/iu,
	new RegExp(
		`\\b${NOBODY} (?:[\\p{L}-]+ ){0,6}?(?:serves?|treats?|helps?|answers?|cares?|looks? after|supports?|replies|reply|does it|do it|host|hosts|looked after|served|treated) (?:[\\p{L}-]+ ){0,5}?(?:better|faster|quicker|sooner|kinder|more \\p{L}+ly)\\b`,
		"iu",
	),
];

const TOP_RANK =
	/^\W*(?:the )?(?:first|1st|best|highest|top|no\.? ?1|#1|number one|fastest|quickest|finest|leader|leading|second to none|world-class|unmatched|unrivalled|unsurpassed)(?! (?:quarter|half|month|year|week|day|phase|aid|step|priority|line)\b)(?: \S+){0,6}\W*$/iu;
const LOWEST_RANK =
	/^\W*(?:the )?(?:lowest|cheapest|leanest|least|smallest|slimmest|minimum|minimal|rock[- ]bottom|bottom)(?! (?:important|priority|likely|risk)\b)(?: \S+){0,6}\W*$/iu;
