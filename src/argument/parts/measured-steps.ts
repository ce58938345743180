import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { isPast, isUncertain } from "../tense";
import { isLetterhead } from "./evidence";
import { gatesOf } from "./gates";

/**
 * A first step in some of the units that says there, or in the next sentences, what is measured: "One ward tries the card
 * for eight weeks; falls are compared with the ward next door". It needs no figure that decides.
 */
export function isMeasuredStep(argument: Argument, statement: Statement): boolean {
	if (!isSmallStep(statement)) return false;
	const gates = argument.once(gatesOf);
	return [statement, ...nextOf(argument, statement)].some((other) => other.test(MEASURED) || gates.includes(other));
}

/** The statements behind one that may still say what is measured of it. */
export function nextOf(argument: Argument, statement: Statement): readonly Statement[] {
	const at = argument.statements.indexOf(statement) + 1;
	return argument.statements
		.slice(at, at + STATEMENTS_TO_A_MEASURE)
		.filter(({ passage }) => passage.section === statement.passage.section);
}

const STATEMENTS_TO_A_MEASURE = 2;

function isSmallStep(statement: Statement): boolean {
	const isOver = isPast(statement) && !(statement.themes.has("roadmap") && statement.has("time"));
	if (statement.themes.has("change") || statement.themes.has("risks")) return false;
	if (isOver || isUncertain(statement) || statement.themes.has("history") || isLetterhead(statement)) return false;
	if (othersTry(statement)) return false;
	if (statement.test(SMALL) || statement.test(IN_A_UNIT)) return true;
	if (statement.test(THERE_ALONE)) return true;
	if (statement.test(FIRST_IS)) return true;
	const isTimed = statement.has("time") || hasLength(statement) || statement.row !== undefined;
	if (statement.test(TRIAL) && (statement.has("amount") || statement.test(TRIAL_SOMEWHERE))) return true;
	if (statement.test(ENDS_ALONE) && (isTimed || statement.themes.has("pilot"))) return true;
	if (statement.test(HAS_IT_FOR_A_TIME) && isTimed) return true;
	return (
		statement.test(FEW_UNITS) &&
		!statement.test(TELLS_STORY) &&
		(isTimed || statement.themes.has("pilot") || statement.test(TRIES))
	);
}

/** "The beginning is one lock of four", "First: the eye clinic, June to August", "two piers lead the way". */
const FIRST_IS = new RegExp(
	[
		`^\\W*(?:first|first (?:go|up|stop|round|leg|place|home|area|taker|one)|(?:the|our) (?:first|beginning|start|opening)(?: \\p{L}+)?|beginning|starting (?:point|place)|opening round|to start|in what order|order|trial ground)(?: ?[:–—]| (?:is|will be|would be|goes to|go to)) (?:in |with |at |on )?(?!(?:we|I|it|to|not|that|of|all|every|clear)\\b)[\\p{L}\\d]`,
		`\\b(?:leads? the way|opens? the (?:round|series|scheme|dance)|enough for a start|dip(?:s|ping)? (?:a|one) toe|test bed|guinea pigs?|(?:is|are|be|will be) (?:the )?first (?:one |ones )?to (?:have|get|try|use|take))\\b`,
		`\\b(?:one|two|three|a single) \\p{L}+ (?:out )?of (?:the |our )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})(?=[.,;]| \\p{L}+s\\b)`,
		`\\bfirst and only \\p{L}+|\\bno other \\p{L}+(?=\\W*$|[,;.])`,
		`^\\W*(?:a|one) single \\p{L}+ [^.;]{0,30}(?:starts|opens|begins|tries|takes|has)\\b`,
		`\\bonly \\p{L}+ (?:\\p{L}+ )?takes? part\\b`,
	].join("|"),
	"iu",
);
/** "March to May: the Leith depot by itself", "doors 1 to 6, mornings only". */
const ENDS_ALONE = /\b(?:by itself|by themselves|on (?:its|their) own|alone|only)\W*$/iu;
/** "The east ferry has it for the month of May." */
const HAS_IT_FOR_A_TIME =
	/\b(?:have|has|gets?|uses?|tries|try) (?:it|this|the [\p{L}-]+)(?: there| alone)? (?:from|for|until|during|in) (?!all|every)/iu;
/** "One angler waited four hours": somebody it happened to. */
const TELLS_STORY =
	/^\W*(?:one|an?|two|three) (?:\p{L}+ ){0,2}(?:lady|man|woman|gentleman|customer|person|caller|tenant|patient|guest|client|mother|father|angler|skipper|passenger|member|resident|student|teacher|driver|owner|farmer|user|visitor|\p{L}+er|\p{L}+or|\p{L}+ant)\b(?: [^.;,]{0,30})? (?:\p{Ll}{2,}ed|went|told|said|brought|drove|had|took|came|wrote|gave|put|sat|stood|rang|left|kept|paid|lost|found)\b/iu;

function hasLength(statement: Statement): boolean {
	return statement.of("amount").some(({ tag }) => tag === "duration");
}

/** What others have tried is no step of this plan. */
export function othersTry(statement: Statement): boolean {
	return statement.test(OTHERS_TRY);
}

const OTHERS_TRY =
	/\b(?:competitors?|rivals?|peers?|neighbou?rs?|another \p{L}+|other (?:banks|insurers|retailers|airlines|hospitals|councils|operators|companies))\b[^.;]{0,30} (?:ran|runs?|tried|tries|piloted|pilots|trialled|tested|tests|launched|has|have|began|started)\b/iu;

const TRIAL =
	/\b(?:pilots?|piloting|trials?|trial(?:l)?ed|proofs? of (?:concept|value)|poc|experiments?|soft[- ]launch(?:e[sd])?|beta|prototypes?|lighthouse|test (?:run|group|phase|batch)|small[- ]scale test)\b/iu;

/** "A pilot with the night porters", "the trial in Leeds". */
const TRIAL_SOMEWHERE =
	/\b(?:pilot|trial|experiment|proof of concept|test|prototype)(?: (?:run|phase|project))? (?:with|in|at|on|among|by) (?:the |our |an? |\p{Lu})/u;

const COUNT =
	"(?:a single|eleven|fifteen|twenty|thirty|forty|fifty|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|[1-9]\\d{0,2})";
/** Nouns that a step is not limited by: times, and what everybody has. */
const NO_UNIT =
	"(?!(?:of|in|year|month|week|weekend|day|hour|minute|second|third|half|quarter|person|thing|time|more|point|percent|per|by|to|and|or|that|who|step|phase|stage|pound|euro|dollar|million|thousand|hundred|other|further|january|february|march|april|may|june|july|august|september|october|november|december|lasts|covers|takes|is|will|major|main|key|kilomet(?:re|er)|mile|met(?:re|er)|bed|workshop|journey|interview|touchpoint|letter|template|script|question|them|us|reason|competitor)s?\\b)";
/** "One of our nine hotels", "two wards", never "all two" and "one of the reasons". */
const FEW_UNITS = new RegExp(
	`(?<![\\d.,]|\\b(?:all|every|each|even|last|the other|than|least|most|per|phase|stage|wave|step|week|month|year|quarter|level|sprint|day) )\\b${COUNT} (?:of (?:our|the|its|their) (?:\\p{L}+ )?)?${NO_UNIT}\\p{L}{3,}`,
	"iu",
);

const TRIES =
	/\b(?:try|test) (?:this|it|the \p{L}+) (?:out )?(?:in|with|at|on)\b|\b(?:will|would|shall|to) (?:first )?(?:try|test|take part|use it|run it|work with)\b|\btakes? part\b|\bone of our [\p{L}\d]+ \p{L}/iu;

const UNIT =
	"(?:branch|store|shop|site|ward|depot|clinic|region|district|unit|team|crew|shift|hotel|restaurant|kitchen|office|agency|station|school|college|faculty|library|hospital|surgery|practice|pharmacy|warehouse|factory|city|town|county|borough|village|ward|parish|country|market|campus|plant|line|lane|route|terminal|segment|cluster|hub|zone|area|circle|grade|class|year group|group|cohort|dealer|dealership|floor|desk|product|channel|customers?|accounts?|clients?)";
/** "We start with the Aarhus warehouse", "covers the Nagpur circle alone", "only the Pune floor moves". */
const IN_A_UNIT = new RegExp(
	[
		`\\b(?:in|as) (?:an? |the |our )?(?:first|initial|opening) (?:step|move|stage|go)\\b(?![^.;]{0,60}\\b(?:all|every|entire|whole)\\b)[^.;]{0,60}\\b(?:${COUNT} ${NO_UNIT}\\p{L}{3,}|${UNIT}(?:e?s)?\\b)`,
		`\\bas (?:an? |the |our )?(?:first|initial) (?:site|unit|${UNIT})\\b`,
		`\\b(?:start|begin)(?:s|ning|ing)? (?:off )?(?:with|in|at|on|from) (?:just |only )?(?:${COUNT} ${NO_UNIT}\\p{L}|(?:(?:the|our|an?|a single) )?(?:[\\p{L}\\d’'-]+ ){0,3}${UNIT}\\b)`,
		`\\b(?:only|just) (?:in |at |on |for |to |with )?(?:the |our |an? |${COUNT} |those |new )?(?:[\\p{L}\\d’'-]+ ){0,3}?${UNIT}(?:e?s)?\\b`,
		` (?:only|alone)\\b(?<=\\b${UNIT}(?:e?s)? (?:[\\p{Lu}\\d]\\S* )?(?:only|alone))`,
	].join("|"),
	"iu",
);
/** "Cork city only", "only the hotel of Dénia", "ten new accounts, nobody else", "Cartersville would go first, by itself". */
const THERE_ALONE =
	/(?:^|[|:;,.(–—] ?)(?:only|just) (?:in |at |for |on |with )?(?:the \p{Ll}+ (?:of|in|at) )?\p{Lu}\p{L}+|\p{Lu}[\p{L}’'-]+ (?:\p{Ll}+ |\([^)]{2,40}\) ?)?(?:only|alone)(?=$|[.,;:)(|]| \(| (?:is|from|in|until|for|by|to|will|tries|gets|starts|runs|goes)\b)|(?:,| and) (?:nobody|no one|nowhere|none) else\b|\b(?:tries|tests|starts|runs|goes|go|begins|first)\b[^.;]{0,30},? (?:by itself|on its own|alone)\b/u;

/** "Year 9 goes first", "an initial batch of 500 letters", "nothing goes national until Porto has used it". */
const SMALL = new RegExp(
	[
		`\\b(?:gets?|receives?|try|tries|uses?|tests?)\\b(?<!\\bwe \\p{L}+)[^.;]{0,60} first(?=[.;]|$)|\\bbefore (?:anyone|anybody|everyone|everybody|any of|all|the) (?:else|others?|the rest|rest)\\b`,
		`\\b(?:rather than|instead of) [^,.;]{0,40}\\b(?:all|every)\\b[^.;]{0,40}\\b(?:one|two|three|a single)\\b`,
		`\\bgroup (?:A|1|one)\\b|\\b(?:tranches|waves|stages|phases|steps|batches)[;:,.]? the first\\b`,
		`\\b(?:start|begin|stay|do it|keep(?:ing)? it|learn) (?:very )?(?:small|cheaply)\\b`,
		` (?:only|alone)\\b(?! (?:if|when|after|by|for|to|in|the|at)\\b)(?<=\\b(?:covers?|in|at|for|on|to) [^.,;]{3,40} (?:only|alone))`,
		`(?:^|[,;:] )only \\p{L}+ (?:\\p{L}+ )?(?:in|of|with|at|from) `,
		` (?:limited|restricted|confined) to\\b(?<=\\b(?:phase|stage|wave|tranche|step|pilot|trial|test|launch|start|roll-?out|scheme|service|it)(?: (?:one|two|1|I))? (?:is|will be|would be|stays?|shall be)(?: at first| initially| first)? (?:limited|restricted|confined) to)`,
		`\\b(?:go|goes|come|comes|gets? it) first\\b|\\b(?:leave|leaving|keep|keeping) the (?:other|rest|remaining)\\b`,
		`\\b(?:tested|tried|run|used|introduced|launched|rolled out|installed) (?:out )?(?:in|at|on|with|by) (?:[^\\s,.;]+ ){1,5}first\\b`,
		`\\bfirst be (?:tested|tried|run|used|introduced|launched|rolled out|installed) (?:out )?(?:in|at|on|with|by)\\b`,
		`\\b(?:first|initial|opening|trial|small) (?:batch|group|cohort|sample|lot|set) of\\b`,
		`\\b(?:before|prior to|ahead of) (?:any(?:thing|one|body)?|every(?:thing|one|body)|all|the (?:rest|others?))\\b(?! (?:of this|that|this))|\\b(?:nothing|nowhere|no one|nobody) (?:goes|is|else|will)\\b[^.;]{3,40} (?:until|before)\\b|\\b(?:the|any) (?:other|remaining) \\p{L}+ (?:will |then |shall )?(?:follow|join)|\\bwhether (?:the |any )?(?:others?|rest)\\b`,
		`\\b(?:[Ii]nitially|at first|to begin with)[, ]|\\b(?:limited|small-scale|restricted) (?:introduction|launch|start|release|version|test|roll-?out)\\b|\\b(?:no more than|at most) ${COUNT} ${NO_UNIT}\\p{L}|\\bdry run\\b`,
		`\\b(?:start|begin)(?:s|ning|ing)? (?:off )?(?:with|in|at|on|from) (?:just |only |the )*(?:\\p{Lu}\\p{Ll}+ )+(?!programme|project)\\p{Ll}|\\bas (?:a |the )?controls?\\b`,
		`\\bfor (?:just |only )?(?:the month of|(?:one|a|a single|two|six|eight|ten|twelve) (?:months?|weeks|seasons?|terms?|quarters?|shifts?))\\b`,
		`\\b(?:prove|test|try|check|learn)(?:s|ing)? (?:out )?(?:the |this |our )?(?:idea|concept|approach|case|model|it)(?: out)? (?:in|with|at|on)\\b`,
	].join("|"),
	"iu",
);

/** Whoever judges is no measure: "assessed by the board". */
const NOT_BY_PEOPLE =
	"(?!(?:the |our |its |an? )?(?:[\\p{L}-]+ ){0,3}?(?:board|committee|council|cabinet|teams?|PMO|agency|consultan\\p{L}+|university|auditors?|audit|management|executives?|supplier|vendor|directors?|managers?|office|participants?|people|staff|us|me|experts?|partners?|company|companies|quarter|month|year|week|end)\\b)";
const METRIC = "(?:measures?|metrics?|yardsticks?|criteri(?:on|a)|indicators?|KPIs?|gauges?)";
const COUNTED = "(?:count|measure|track|watch|monitor|record|log|compare)";
/** What is measured, by whatever verb; feelings and progress are none. */
const MEASURED = new RegExp(
	[
		`\\b(?:compare[sd]?|comparing)\\b[^.;]{0,60}\\b(?:with|against|to) (?!(?:the |our |other )?(?:industry|competit|peers|rivals|market|benchmark))`,
		`\\b(?:judged|measured|assessed|evaluated|gauged|scored) (?:\\p{L}+ )?(?:by|on|against) (?!a case)${NOT_BY_PEOPLE}`,
		`\\b${METRIC} (?:of success |here )?(?:is|are|will be|being)\\b|\\b(?:${METRIC}|test|outcome)\\s?:|\\b(?:is|are) (?:the|our|its) (?:\\p{L}+ )?${METRIC}\\b|\\bsuccess means\\b|\\bas (?:the |our |its |an? )?(?:\\p{L}+ )?${METRIC}\\b`,
		`\\b(?:[Ww]e|I)(?:['’](?:ll|d)| will| shall| would)? (?:then |also |only |simply )?(?:${COUNTED}|time) (?!(?:it|this|progress|developments?|closely|them|ourselves|us)\\b)`,
		`(?:^|[,;|(:.–—]| and) ?(?:${COUNTED}|note|time)(?:s|ing)? (?!(?:it|this|progress|them|on|for|to|and|of|in|only|is|per)\\b)`,
		`\\b(?:keep(?:s|ing)?|kept|takes?) (?:track|count|note|a (?:count|record|tally|log)) of\\b|\\b(?:notes?|logs?|times?) (?:down )?the (?:minutes|hours|number|time|wait|share|reasons?)\\b|\\b(?:hold|held|holds|set|sets) (?:it|them|these|that) (?:up )?(?:against|beside|next to)\\b|\\b(?:how many|how often|how long|how much) of (?:their|its|the|those|these|them)\\b`,
		`\\b(?:tracking|measuring|counting|watching|recording|monitoring) (?!(?:it|this|progress|them|system|tool)\\b)`,
		`\\b(?:are|is|be|being) (?<!\\b(?:progress|this|it|they|these) (?:will )?(?:are|is|be|being) )(?:${COUNTED}ed|counted)\\b`,
		`\\b(?:look at|know|seen?|shows?|tells? us|learn|find out|find) (?:[^.;]{0,40} )?(?:whether|if|how many|how much|how often)\\b`,
		` (?:will|shall|would) (?<!\\b(?:board|committee|council|cabinet|we|I|they|you|team|management|sponsor|group|directors?|CEO|COO|CFO|executive) \\p{L}+ )(?:then )?(?:decide|show|tell)\\b`,
		`\\b(?:works?|worked|pass(?:es|ed)?|succeed(?:s|ed)?|success|successful) (?:only )?(?:if|when|once|at|where)\\b`,
		`\\b(?:decides?|shows?|tells?(?: us)?) (?:whether|if)\\b|\\bas (?:our|the|its) (?:test|measure|yardstick)\\b|\\bjudge (?:it|this|them) by\\b|\\b[Ww]e (?:watch|count|measure|look at|compare)\\b|\\b(?:to|['’]ll|will|shall) (?:count|compare|look at|watch) (?!(?:it|this|progress)\\b)`,
		`\\b(?:should|must|has to|needs to) (?:be|stay|fall|drop|rise|come) (?:\\p{L}+ )?(?:under|below|above|over|at least)\\b|\\bthreshold\\b[^.;]{0,40}\\b(?:is|of) |\\b(?:until|once)\\b[^.;]{3,60} from \\d+[^.;]{1,20} to \\d`,
		`\\b(?:to (?:go (?:further|on|wider|ahead)|proceed|continue|carry on|widen)|(?:go|move|roll) (?:further|on|wider|ahead|out) only)\\b[^.;]{0,80}\\b(?:must|needs? to|ha(?:s|ve) to|if|when|once)\\b`,
		`\\b(?:teams?|staff|office|desk|crews?|guards|nurses|[\\p{Lu}]\\p{Ll}+)(?: will)? (?:counts?|tracks?|measures?|logs?|compares?|records?) (?:the|how|each|every|all|their|returns|people|who)\\b|\\b(?:must|has to|needs to|ought to|is to) (?:meet|reach|hit|answer|clear|settle|take) (?:\\p{L}+ )?\\d|\\bset (?:\\p{L}+ ){1,3}(?:beside|against|next to)\\b`,
		`\\bbefore (?:going|we go|moving|it goes|widening) (?:further|on|wider)\\b|\\b(?:checks?|looks?) (?:whether|if|how (?:many|long|often))\\b|\\b(?:sign|condition|test|bar|line) (?:for|of|to) (?:continuing|going on|widening|go on|beat|continue)\\b`,
		`\\b(?:tally|tallies|note|notes|see|look at|count) (?:up )?(?:how many|how often|how long|the queues?|what share)\\b|\\bwhat counts\\b|\\bdone its job\\b|\\bthe test\\b[^.;]{0,12}[:]|\\blook (?:hard )?at (?:what share|the (?:share|number|count))\\b|\\bmust (?:first )?(?:drop|fall|rise|come|get|go|be) (?:\\p{L}+ )?(?:under|below|above|over|to|down to) \\d`,
		`\\bif\\b[^.;]{3,80}\\bby (?:at least |more than )?(?:half|an? (?:third|quarter|fifth|tenth)|two thirds)\\b`,
	].join("|"),
	"iu",
);
