import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { statementBefore } from "./evidence";

/**
 * Whether a sentence supposes, in any of many ways, that all stays as it is, and tells with a figure what is then lost,
 * paid or needed: "With no second ramp, 40 lorries a day go round by the bridge." A gain, a trial or the price of what is
 * proposed is no such loss.
 */
export function losesWhileIdle(argument: Argument, statement: Statement): boolean {
	if (statement.row || statement.has("trial", "trial") || statement.test(ASKS)) return false;
	if (statement.test(QUESTION) || statement.test(OF_THE_PLAN) || statement.test(GAINS)) return false;
	if (!hasFigure(statement)) return false;
	if (statement.test(STANDS_STILL) || statement.test(TURNED_DOWN) || statement.test(ONE_MORE_TIME))
		return statement.test(LOSES) || statement.test(TAKES_MORE);
	if (statement.test(WHILE_IT_LASTS) || statement.test(GOES_ON_ANYHOW)) return statement.test(LOSES);
	if (statement.test(CONDITION_OF_IDLENESS) && !statement.test(OTHERS_FAIL)) return statement.test(LOSES);
	const before = statementBefore(argument, statement);
	if (statement.test(SUPPOSE)) return statement.test(LOSES);
	if (before?.test(SUPPOSE) !== true) return false;
	return statement.test(LOSES) || (statement.test(THEN) && (statement.test(TAKES_MORE) || statement.test(MOUNTS)));
}

function hasFigure(statement: Statement): boolean {
	return statement.of("amount").some(({ tag }) => tag !== "duration") || statement.test(FIGURE_IN_WORDS);
}

/** "Half a million", "one in nine", "two coaches". */
const FIGURE_IN_WORDS =
	/\b(?:\d{2,}[\d.,]* (?:(?:staff|working|clerk) )?hours|half a (?:million|billion)|a (?:quarter|third|fifth|tenth|half) of|(?:one|two|three|\d) in (?:three|four|five|six|seven|eight|nine|ten|\d+)|\d[\d.,]* (?:lakh|crore|grand|million|thousand)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds?|thousand) (?!years?|months?|weeks?|days?|hours?|minutes?)\p{L}{3,}|\d[\d,]* (?!years?|months?|weeks?|days?|hours?|minutes?|January|February|March|April|May|June|July|August|September|October|November|December)\p{L}{3,})/iu;
const ASKS =
	/\b(?:please|kindly|(?:we|I) (?:therefore )?(?:ask|request|propose|recommend|seek|need your|would like)|to approve)\b/iu;
const QUESTION = /\?\W*$/u;

/** What the proposal, its parts or its time cost, and what others did. */
const OF_THE_PLAN =
	/\b(?:pilot|trial|roll-?out|training|test|works|offer|lease|free coaching)\b[^.;]{0,30}\b(?:cost|costs|comes? to|amounts? to|continues?|ends?|is|are|part)\b|(?<!\bto )\b(?:the|this|our) (?:project|programme|program|proposal|plan|purchase|phase|roll-?out) (?:itself )?(?:will |would )?(?:costs?|comes? to|amounts? to|is|needs?|takes?)\b|\b(?:year|month|quarter|term)s? of (?:the |our |a )?(?:licen[cs]e|support|service|maintenance|subscription|training|coaching|trial|pilot|operation|warranty)\b|\b(?:included|budgeted for|planned for|part of the offer)\b|^\W*(?!(?:Inaction|Inertia|Hesitation|Drift|Delay|Refusal)\b)\p{Lu}\p{L}+ (?:has |had )?(?:lost|missed|forfeited|waited|paid)\b/u;
/** What is spared or won; "nothing saved" is neither. */
const GAINS =
	/(?<!\b(?:nothing|nobody|not) )\b(?:sav(?:es?|ed|ings?)|gain(?:s|ed)?|earns?|benefits?|cheaper|improv(?:es?|ed|ing)|repaid|trained|coached|we sell|bonus|offered|will join|new members)\b/iu;

/** What is lacking, where one goes on without it. */
const REMEDY =
	"(?:(?:projects?|programmes?|remedy|remedies|fix|fixes|cure|repairs?|change|decision|approval|action|intervention|measures?|replacement|relief|upgrade|overhaul|reform|redesign|successor|retender|investment|working [\\p{L}-]+|proper [\\p{L}-]+|(?:second|third|new|better|faster|larger) (?!phase|stage|module|option|part|round|half)\\p{L}+)(?! (?:budget|costs?|fees?|team|manager|office|price|phase|stage)s?\\b))";
const LACKING =
	"(?:without|absent|failing|barring|lacking|with no|for (?:want|lack) of|in (?:default|the absence) of)(?: (?:an?|any|the|this|that|such|some))?(?: (?:kind of|further|outside|early|quick|timely|lasting))?";
const OPENING_WORDS = "(?:if|should|unless|where|while|when|in case|as long as|so long as|were)";
const OLD = "(?:old|present|current|existing|same|manual|paper|ageing|aging|outdated|worn|leaking|broken)";
const NOT = "(?: is| are| does| do| can| will| were| was| has| have)?(?: not|n['’]t| never)";
const MENDED =
	"(?:fixed|solved|sorted|mended|repaired|replaced|cured|put right|dealt with|built|funded|fund|fix|mend|repair|replace|sort|solve|cure|changed|change|touched|touch|act|move|improve|tackled?|addressed|address|budge|build|renew|remedied|settled|shortened|react)";
const NOTHINGS =
	"(?:status quo|business as usual|(?:null|zero|nil|base|do[- ]nothing|no[- ]change|zero[- ]action|as[- ]is|no[- ]action|carry[- ]on|reference) (?:variant|option|case|scenario|alternative|path|plan)|options? [“\"‘'](?:no change|no action|carry on|do nothing|wait|leave as is|status quo|as is|nothing)|inertia|inaction|hesitation|dithering|procrastination|drift|standing still|looking away|doing (?:without|nothing)|the shrug|nothing done|trend (?:continued|unbroken|unchecked|continues|holds)|left (?:alone|as it is|unchecked|unattended|to itself)|not (?:to )?(?:acting|act|deciding|decide))";
const LEAVES_IT =
	"(?:(?:leave|leaving|let|letting) (?:it|this|them|things|matters|(?:the|this|that|our|its|these) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+) (?:alone|be|as (?:it|they) (?:is|are)|limp (?:on|along)|run on|drift|slide|go on|roll (?:on|over)|lie|untouched|unchanged|unrepaired|idle)|(?:muddling|drifting|limping|struggling) (?:through|on|along)|(?:holding on|sticking|clinging) to (?:the|our|this)|(?:tolerating|enduring|putting up with|living with) (?:the|our|this|an?)|(?:keeping|retaining|continuing with|carrying on with) (?:(?:the|our|this) )?";

/** "If the trustees look away", "with no cure", "letting the old kiln run on", "in the zero option". */
const STANDS_STILL = new RegExp(
	[
		`\\b${LACKING} ${REMEDY}`,
		`\\b${NOTHINGS}\\b`,
		`\\b${LEAVES_IT}${OLD}\\b)`,
		`\\b${OPENING_WORDS} [^.;:,]{2,40}? (?:sits? on (?:its|their|our|your) hands|looks? (?:the other way|away|on)|shrugs?|turns? a blind eye|drags? (?:its|their|our) feet|dithers?|hesitates?|procrastinates?|does nothing|do nothing|lets? (?:it|this|things|matters) (?:slide|drift|run|lie|be|ride|go on))\\b`,
		`\\b(?:if|when|where|should|in case) [^.;:,]{2,50}?(?:${NOT}|\\bain['’]t) (?:yet |ever |now )?${MENDED}\\b`,
		"\\b(?:if|when|as long as|so long as|because|in which) (?:nobody|no one|no-one|nothing|none of us) (?:\\p{L}+ )?(?:acts?|moves?|mends?|fix(?:es)?|touch(?:es)?|changes?|happens|decides?|steps in|turns?|stops?|is done|looks|intervenes)\\b",
		"\\bshould [^.;:,]{2,50}? (?:stay|remain|continue|go on|be left)s? (?:the way|as|what|where|how|like|so|unchanged|in (?:its|their) present)\\b",
		"\\b(?:for|by) (?:remaining|staying|standing) (?:as (?:we|it|they) (?:are|is)|put|still|the same|where we are)\\b",
		"\\bnothing (?:will|would|is going to) change by itself\\b|\\bnothing in the (?:present|current) [\\p{L}-]+ will (?:stop|change|prevent)\\b",
		"\\bwere (?:the|our|this) [^.,;]{2,40} to (?:last|continue|stay|go on|remain|carry on|run)\\b",
		"\\b(?:won['’]t|will not|cannot|can['’]t|does not) (?:stop|end|cure itself|mend itself|go away) (?:of|by|on) (?:itself|its own)\\b",
		"^\\W*no (?:new|second|better|third|larger) [\\p{L}-]+ (?:means|costs|leaves)\\b|^\\W*no (?:action|change|decision),? and\\b",
		`\\bin which [^.;,]{3,40}(?:isn['’]t|is not|aren['’]t|are not) ${MENDED}\\b`,
		"^\\W*(?:sticking|staying|carrying on|going on|persisting|continuing) with\\b|\\b(?:of|for|than) the same,|\\bmore of the same\\b|\\bif (?:things|it|this|matters) (?:is|are|were) (?:let|left|allowed)\\b",
		"^\\W*(?:unchanged|unchecked|unattended|unmended|untouched),",
		"\\b(?:at|on) (?:the )?(?:last \\p{L}+['’]s|today['’]s|this year['’]s) (?:rate|pace|trend|form|speed)\\b",
		`\\b(?:the|our|this|its) ${OLD} (?:way|manner|habit|practice|method|process|set-?up|arrangement|routine|rule)s?(?: of [^.;,]{3,40}?)?(?: (?:will|would))? (?:has us|have us|makes? us|costs?|forces? us|obliges? us|loses?|leaves us|sends?|means)\\b`,
		"^\\W*no [\\p{L}-]+(?: [\\p{L}-]+)?, no [\\p{L}-]+(?: [\\p{L}-]+)?(?::|,| [–—-]) [^.;]{0,120}\\b(?:would|will|goes|go|falls?)\\b",
	].join("|"),
	"iu",
);

/** "Refusal would leave the orchard with …", "ignore it and …", "the alternative to this request is …". */
const TURNED_DOWN = new RegExp(
	[
		"\\b(?:refusal|rejection|postponement|deferral|a (?:no|delay|pause)|putting (?:it|this) off(?: [^.;,]{1,20})?|(?:half an?|an?|another) \\p{L}+['’]s? delay) (?:would|will|means?|leaves?|costs?|brings?)\\b",
		"\\bthe (?:only |one )?alternative(?: to (?:this|the|our) \\p{L}+)? is to (?:accept|live|put up|go on|carry on|keep|lose|watch|pay|bear|swallow|write)\\b",
		"^\\W*(?:just )?(?:say no|turn (?:it|this|us|the \\p{L}+) down|decline|refuse|reject|ignore|shelve|postpone|defer|put (?:it|this|the \\p{L}+) off|look away)\\b[^.;:]{0,40}?(?:,? and\\b|, )",
		"\\b(?:price|cost|bill|toll|figure|damage)(?: tag)? (?:of|for|on|if) (?:(?:the|a|this|our) )?(?:shrug|looking away|sitting (?:still|tight|on it)|letting|not (?:\\p{L}+ing)|standing still|doing nothing|inaction|waiting|we (?:let|leave|wait|do nothing))\\b",
		"\\bby (?:holding on|sticking|clinging|keeping|staying) (?:to|with)? ?(?:the|our|this)\\b",
	].join("|"),
	"iu",
);

const PERIOD =
	"(?:day|week|month|quarter|season|term|year|winter|summer|spring|autumn|harvest|festival|intake|semester)";
const BAD_STATE =
	"(?:[\\p{L}-]+ ){0,2}?(?:lost|late|missed|broken|empty|unanswered|manual|double|parallel|wrong|delayed|spoiled|wasted|faulty|repeated|disputed|cancelled|queues?|queuing|delays?|errors?|breakdowns?|disputes?|overtime|guesswork|shifts)\\b";
/** "A further season of missed tides", "each month without a repair", "one more summer with the present gates". */
const ONE_MORE_TIME = new RegExp(
	`\\b(?:each|every|another) (?:lost|wasted|missed|idle) ${PERIOD}\\b|\\b(?:each|every|an?|an?other|one more) (?:further |more |additional |extra |single )?(?:${PERIOD}|(?:two|three|six|twelve|\\d+) (?:months|weeks|years)) (?:without (?:an? |any |the |this )?${REMEDY}|of ${BAD_STATE}|with (?:the|this|our|its) ${OLD}\\b)`,
	"iu",
);

/** "As long as letters take a month", "until the roof is mended", "if cheques keep coming late": a state that lasts. */
const WHILE_IT_LASTS =
	/\b(?:as long as|so long as|while|whilst) (?:the |our |its |their |every |each )?(?:[\p{L}-]+ ){1,4}?(?:takes?|lasts?|stays?|remains?|keeps?|waits?|jams?|leaks?|has to|have to|arrives?|runs?|goes|fails?)\b|\b(?:unless|until|till) (?:(?:the|this|that|our|it|these) ?(?:[\p{L}-]+ ){0,4}?(?:is|are|gets?|has been) (?:mended|fixed|changed|repaired|replaced|shortened|stopped|put right|rebuilt|renewed|redone|cured|sorted|redesigned|dealt with)|(?:somebody|someone|we) (?:\p{L}+ )?(?:stops?|turns?|acts?|moves?|mends?|fix(?:es)?|shuts?|changes?|decides?|do(?:es)? something))\b|\bif (?:the |our |its )?(?:[\p{L}-]+ ){1,4}?(?:keeps?|go(?:es)? on|continues?) (?:on )?(?:to \p{L}+|\p{L}+ing)\b|\b(?:at|on) (?:the |this )?(?:present|current|same) (?:rate|pace|trend|form|speed)\b/iu;

/** "It is costing us nine thousand a month, every month", "year in, year out". */
const GOES_ON_ANYHOW =
	/\b(?:it|this|that)(?:['’]s| is) (?:costing|losing|bleeding|draining) (?:us|the \p{L}+|our \p{L}+)\b[^.]{0,60}\b(?:an?|per|each|every) (?:day|week|month|quarter|year|season|night)\b|\b(?:year|month|week|day|season|winter|summer) in,? (?:year|month|week|day|season|winter|summer) out\b|\b(year|month|week|season) after \1\b|\b(?:go on|keep|carry on) (?:\p{L}+ing)(?: (?:them|it|this|these|those))?(?: (?:off|away|out))? (?:unless|until|till|as long as)\b/iu;

/** "Each season we put this off", "if there is still one lift", "keep the old boiler and we burn more oil". */
const CONDITION_OF_IDLENESS = new RegExp(
	[
		"\\b(?:if|should|unless|were) (?!necessary|needed|possible)[^.;:,]{0,50}?\\b(?:no|not|nothing|nobody|still|stays?|staying|remains?|waits?|postpones?|refuses?|declines?|fails?|delays?|rejects?|prefers? to wait|put (?:it|this) off|go on|let|leave|alone|only one)\\b",
		"\\b(?:if|should|unless|were) [^.;:,]{2,40}?(?:n['’]t)\\b",
		"\\b(?:each|every) [\\p{L}-]+ (?:that )?(?:we (?:put (?:it|this|that) off|go without|do without|stay|leave|keep|carry on|stand|let|pass)|(?:the|our|this) (?:[\\p{L}-]+ ){1,3}(?:stays?|stands?|remains?|is) (?:down|still|idle|shut|closed|broken|as it is|out))\\b",
		"^\\W*(?:keep|stay|wait|hold|stick|skip|do without|go without|do nothing|carry on|leave)\\b[^.;]{0,50}?(?:,? and\\b|, (?:lose|we|they|the|another))",
		"^\\W*(?:zero change|no action|no change|nothing \\p{L}+ed|no money|no replacement|no (?:new|second) [\\p{L}-]+)(?: means|, and\\b|:|,| [–—-])",
		`\\b(?:an?other|one more|a further) (?:[\\p{L}-]+ )?${PERIOD} (?:with(?:out)? (?:only )?(?:one|an?|a single|two|the)|like|of)\\b`,
		"\\b(?:bill|price|cost|charge) (?:for|of) (?:standing|sitting|staying|leaving (?:it|this|things|them|all)|not|letting)\\b",
		"\\b(?:would|will|shall|have to|must) (?:once more|again|then again|keep|go on|continue to|have to once more)\\b|\\bonce more\\b[^.;]{0,20}\\b(?:shall|will|must|have to)\\b|\\band (?:shall|will) (?:do so )?until\\b",
		"\\b(?:unchanged|untouched|unmended|unrepaired|unreformed)\\b",
		"\\b(?:an?|each|every|per) [\\p{L}-]+ still (?:go|goes|end|ends|get|gets|are|is|come|leave)\\b",
	].join("|"),
	"iu",
);
/** What a supplier or a tool fails to do is a risk of the plan, and what a single customer omits is daily work. */
const OTHERS_FAIL =
	/\b(?:if|should|unless) (?:an?|any|the|every) (?:customer|caller|member|guest|patient|tenant|user|client|visitor|passenger|student|parent|buyer)s? (?:does|do|did|is|are|has|have)\b|\b(?:if|should|unless) (?:the |our |a )?(?:new )?(?:suppliers?|vendors?|builders?|contractors?|tools?|software|weather|couriers?|desk|machines?|app|volumes?|costs?|prices?|budget|bids?)\b|\b(?:in|by|of) the test\b|\b(?:below|under|above|over|at least|fewer than|less than|more than) \d/iu;

/** "Suppose we let it run.", before the sentence that says what comes of it. */
const SUPPOSE =
	/^\W*(?:assume|suppose|imagine|say|picture|let us (?:assume|suppose|say)|let['’]s (?:assume|suppose|say))\b[^.;]{0,30}\b(?:nothing|carry on|go on|leave|let|stay|wait|continue|do not|don['’]t|say no|skip|do without|refuse|stand still|as (?:we are|now|today|before|it is))\b|\b(?:could|can|may|might) (?:of course |also |simply |always )?(?:do without|wait|leave (?:it|this)|carry on|go on|postpone|say no|live with|put (?:it|this) off|do nothing)\b|^\W*what (?:happens|follows|comes) [^.;]{0,20}\b(?:nothing|if we (?:do not|don['’]t|wait|leave|stay))\b/iu;
const THEN = /\b(?:then|will|would|by (?:20\d\d|\p{Lu}\p{L}+)|in (?:20\d\d|that case)|next)\b/u;
const MOUNTS = /\b(?:reach(?:es)?|stands? at|passes|climbs?|rises?|grows?|doubles?|hits?)\b/iu;

/** What is lost, wasted or owed. */
const LOSES =
	/\b(?:los(?:e|es|ing|t|s|ses)|forgo(?:es|ne)?|foregoes|forego|forfeits?|miss(?:es|ed)?|giv(?:e|es|ing) (?:up|away)|writ(?:e|es|ing|ten) off|penalt(?:y|ies)|fines?|demurrage|awards|damages|compensation|refunds?|refund(?:ed|ing)|needn['’]t|credit notes?|leav(?:e|es|ing)|left|quits?|cancel\p{L}*|churn\p{L}*|drop(?:s|ped)? out|defect\p{L}*|laps(?:e|es|ed|ing)|not be renewed|attrition|gone|go(?:es)? (?:to|elsewhere|away|round)|tak(?:e|es) (?:the|an?) [\p{L}-]+ (?:road|route)|mov(?:e|es) (?:to|away|elsewhere|at)|switch(?:es)?|turn(?:s|ed)? away|shortfall|deficit|holes?|gaps?|drain\p{L}*|leaks?|bleed\p{L}*|bled|burn\p{L}*|wast(?:e|es|ed|ing)|empty|idle|unsold|unanswered|spoil\p{L}*|scrap(?:s|ped|ping)?|tied up|ties up|chas(?:e|es|ing)|minus|fewer|costs? (?:us|the|our|it|them)|costing|hands? \p{L}+ \d+|tak(?:e|es) [^;]{1,40} (?:out of|from)|remov(?:es|ing)|set(?:s)? [^.;]{1,40} back|overtime|backlog|twice|wrong|wrongly|retyp\p{L}+|correcting|busy with|abandoned|out of time|coming back|come back|dies?|compost|thr(?:ow|ows|own|owing) (?:out|away)|pour(?:s|ed|ing)? away|hand(?:s|ed|ing)? back|clos(?:e|es|ing)|shuts?|strand(?:s|ed)?|rots?|lost|out in the rain|turn(?:ing)? away|job losses)\b/iu;
/** What more is paid or needed. */
const TAKES_MORE =
	/\b(?:pays?|paying|owe[sd]?|interest|agency|needs?|additional|extra|more|another|rises?|climbs?|reach(?:es)?|grows?|doubles?|triples?|complaints?|delays?|comes? (?:out )?(?:at|to)|runs on|costs?|(?:will|would) (?:produce|be [$€£₹]?\d)|bill|FTE|posts|again|means|wait(?:s|ing)?|swallows?|eats?|ties us|talking about)\b/iu;
