import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { isPast } from "../tense";
import { isOfProgramme } from "./hazards";

/**
 * The first statement that tells of a mishap, a gap or an objection, and of what is done about it in the same sentence or
 * the next: "The gate may jam in frost. An attendant then opens the side door", "There are anglers without a card. For
 * them the kiosk keeps a cash tin". How it is met is said in whatever words, so it is asked what meets nothing.
 */
export function answeredMishapIn(alone: Argument): Statement | undefined {
	const { statements } = alone;
	return statements.find((statement, at) => {
		if (statement.row || statement.test(NO_MISHAP) || !isOfProgramme(statement)) return false;
		if (meetsItself(statement)) return true;
		const next = statements[at + 1];
		return next !== undefined && !next.row && next.passage === statement.passage && isMetBy(statement, next);
	});
}

/** What happens if nothing is done, what somebody wants, and what decides over the pilot are no mishaps of the plan. */
const NO_MISHAP =
	/\b(?:if|should|unless|as long as) (?:nothing|we (?:do nothing|leave|carry on|wait|stay|continue|keep|sit|stand|don['’]t|do not|just|only|let)|(?:it|this|things|matters) (?:stays?|remains?|goes on|carry|continue)|(?:the )?(?:board|committee|council|trustees|directors|management)|you )|\b(?:propose|proposal|request|recommend|approv\p{L}+)\b|\?["”»]|^\W*["“„«]/iu;

function meetsItself(statement: Statement): boolean {
	const { text } = statement;
	if (statement.test(LEFT_OUT_KEEP)) return true;
	const condition = CONDITION.exec(text);
	if (condition) return isMetCondition(condition[1]!, condition[2]!, condition[3]!);
	const [clause = "", ...behind] = text.split(NEXT_CLAUSE);
	const answer = behind.join(", ");
	if (answer.length < SHORTEST_ANSWER || isPast(statement)) return false;
	if (isLikelyMishap(clause) || CAN_FAIL.test(clause)) return isDone(answer);
	return (SHORTFALL.test(clause) && RESERVE.test(answer) && isDone(answer)) || isMeansWithLimit(clause, answer);
}

/** "The engine updates every hour only, so the screen will carry the time": what a tool cannot do, and what is shown instead. */
function isMeansWithLimit(clause: string, answer: string): boolean {
	return MEANS_LIMITED.test(clause) && /^(?:the|an?|each|every|all|any|its|their)\b/iu.test(answer) && isDone(answer);
}

function isMetBy(statement: Statement, next: Statement): boolean {
	const { text } = statement;
	const answer = next.text;
	if (!isDone(CONDITION.exec(answer)?.[3] ?? answer) || (isPast(next) && !STANDS_NOW.test(answer))) return false;
	const isTied = TIED.test(answer) || RESERVE.test(answer);
	if (isTied && HAS_FAILED.test(text)) return true;
	if (isPast(statement)) return WAS_RAISED.test(text);
	if (isLikelyMishap(text)) return isTied || !SETS_OUT.test(answer);
	return isTied && isShaky(text) && !PROPOSES.test(answer);
}

const STANDS_NOW = /\b(?:is|are|has|have)\b/u;

function isLikelyMishap(text: string): boolean {
	return MAY_GO_BAD.test(text) || IS_FEARED.test(text) || COMES_ACROSS.test(text);
}

function isShaky(text: string): boolean {
	return CAN_FAIL.test(text) || SHORTFALL.test(text) || WITHOUT.test(text);
}

/** "When a surveyor errs, the wall is cut twice" tells of today; what is said to wait for it is for the plan. */
function isMetCondition(word: string, condition: string, then: string): boolean {
	if (DECIDES.test(condition) || !BAD_IN_CONDITION.test(condition) || SERVED_DO.test(then)) return false;
	return isDone(then) && (!/^wh/iu.test(word) || RESERVE.test(then));
}

/** A figure or an outcome decides what follows, and is no mishap. */
const DECIDES =
	/\d|\b(?:target|share|rate|everyone|everybody)\b|\b(?:pilot|trial|test|experiment)s? (?:\p{L}+ )?(?:works?|succeeds?|fails?|pass(?:es)?|goes well|shows?)\b/iu;

/** Something is done or stands ready: no further mishap, no hope, nothing of the past, no judgement. */
export function isDone(answer: string): boolean {
	if (answer.length < SHORTEST_ANSWER || MEETS_NOTHING.test(answer.replace(PERMITS, " "))) return false;
	return !IS_SO.test(answer) || RESERVE.test(answer);
}

/** "A customer may switch them off": leave, and no further mishap. */
const PERMITS =
	/\b(?:may|can) (?:still |also |then |always )?(?:switch|opt|choose|keep|ask|turn|reply|stay|go back|come|refuse|say no|call|phone|ring|use|pay)\b/u;

const SHORTEST_ANSWER = 14;

const NEXT_CLAUSE =
	/; | [–—] |, (?:and )?(?:so|therefore|hence|in which case|but then) (?!that\b|far\b|much\b|many\b|on\b)/u;

/** Verbs, states and marks of what goes amiss, as they stand behind "may". */
const BAD =
	"(?:fail|break|jam|stick|stall|freeze|crash|slip|drag|lag|overrun|overload|overwhelm|swamp|flood|swallow|block|clog|clash|conflict|coincide|collide|lose|miss(?!ion)|mis(?:read|dial|judge|type|hear|use|understand|lead|place|interpret)\\p{L}*|forget|overlook|ignore|skip|refuse|decline|resist|object|oppose|balk|grumble|resent|dislike|distrust|doubt|hesitate|haggle|cheat|abuse|steal|stolen|forge[sd]?|leak|hack|breach|damage|harm|hurt|spoil|upset|annoy|confuse|irritate|offend|delay|disrupt|interrupt|disturb|distract|quit|resign|strike|withdraw|expire|lapse|disappear|vanish|collapse|duplicate|double-book|bounce|fall (?:ill|through|behind|out|short|over|sick)|drop (?:out|off)|run (?:late|out|over|dry|flat)|go (?:wrong|down|missing|astray|quiet|silent|dead|flat|unanswered|unread|unused|stale)|take longer|cost more|cut out|die|wear|hold (?:it |us |this )?up|slow|let (?:\\p{L}+ ){1,6}(?:through|slip|in)|eat into|share[ds]?|find (?:it|the \\p{L}+|that) (?:hard|difficult|odd|strange|confusing|intrusive|cold)|get (?:lost|stuck|wet|tired|mixed|confused|bored|it wrong)|want (?:to|more)|sleep through|not|never|no longer|nobody|wrong\\p{L}*|false|incorrect|outdated|stale|fake|forged|late|later|ill|sick|absent|away|short|shorter|scarce|missing|full|busy|unavailable|down|offline|closed|empty|hard|difficult|harder|unable|unwilling|slow|slower|twice|too|at once|at the same time|old|dark|wet|noisy|tight|bulky|by mistake|in error|neighbou?r['’]s|somebody else['’]s|someone else['’]s)";
/** What a "may" promises or allows is no mishap: "could cut missed visits", "may be extended". */
const NOT_GAIN =
	"(?!(?:also |then |well |even |thus |soon |both )?(?:reduce|decrease|diminish|ease|relieve|boost|attract|encourage|positively|cut|prevent|avoid|stop|end|lower|halve|spare|save|remove|help|fix|catch|spot|lessen|shorten|free|recover|win|keep|hold on|bring|use|see|choose|decide|wish|like|apply|ask|switch|opt|note|recall|remember|read|look|take|be (?:used|extended|widened|reduced|cut|avoided|spared|saved|improved|better|simpler|shorter|worth|because|due|the|why|able|closed|not)))";
const MAY_GO_BAD = new RegExp(
	`(?<!\\b(?:[Ww]e|I|[Yy]ou|[Ww]hich|[Ii]t|[Tt]his)) (?:may|might|could|(?:is|are) (?:likely|liable|prone|apt|bound|known) to|tends? to) ${NOT_GAIN}(?:[^.;:,\\s]+ ){0,6}?${BAD}\\b`,
	"u",
);
/** "The treasurer's fear is a queue", "a false alarm is possible", "one objection will be the noise". */
const IS_FEARED =
	/^\W*(?:And )?[Ww]hat (?:if|happens (?:if|when)) [^?]{5,80}\?|\b(?:[Ss]ome|[Aa] few|[Mm]any|[Ss]everal|[Oo]lder|[Cc]ertain|[Pp]eople|\p{L}+ who [^.;,]{3,30}) (?:\p{Ll}+ ){0,2}?will (?:also |always |sometimes |surely )?(?:want to|try to|object|refuse|ignore|forget|resent|dislike|miss|sleep|overlook|abuse|cheat|not |grumble|doubt|lose|find it)|\b(?:[Dd]irector|[Mm]anager|[Hh]ead|[Tt]reasurer|[Cc]hair\p{Ll}*|C[FOIE]O|[Bb]oard|[Cc]ommittee|[Bb]ursar|[Cc]aptain|[Mm]aster|[Aa]uditors?|Legal|Finance|Compliance|IT|Security|Audit|Procurement|[Ll]awyers?|[Cc]ounsel) (?:of \p{L}+ )?(?:still )?(?:doubts?|fears?|worries|questions?|objects?|disputes?|(?:is|are) (?:wary|nervous|sceptical|skeptical|afraid|worried|uneasy|concerned))\b|^\W*(?:An? |The )?(?:[Ww]rong|[Ff]alse|[Oo]ld|[Ff]ake|[Dd]uplicate|[Ii]ncorrect|[Oo]utdated|[Bb]roken|[Ll]ate|[Mm]issing) [^.;:]{3,40} (?:may|might|could|can) |\b(?:is|are) (?:one|a|an|the|another|our|my) (?:\p{Ll}+ )?(?:danger|risk|worry|threat|hazard|concern|fear|weak spot|weak point|weakness|bottleneck|headache)\b|['’]s? (?:main |chief |only |biggest |one |great )?(?:worry|fear|concern|objection|doubt|reservation)s? (?:is|are|was|will be)\b|\b(?:[Oo]ne|[Aa]n?|[Tt]he|[Oo]ther|[Aa]nother|[Mm]y|[Oo]ur) (?:\p{Ll}+ )?(?:objection|fear|worry|doubt|reservation|snag|catch|drawback|hitch|pitfall|danger|hazard|threat|weakness|weak spot|soft spot|Achilles heel|bottleneck)s? (?:is|are|will be|would be|lies|could be|may be|might be)\b|\b(?:[Oo]ne|[Pp]eople|[Ss]ome|[Tt]hey|[Cc]ritics) (?:may|might|could|will) (?:object|say|argue|protest|ask) |\b(?:false|wrong|late|double|failed|forged) \p{Ll}+ (?:is|are) (?:quite |always )?(?:possible|likely|conceivable)\b|\b(?:[Tt]here(?:['’]s| is| are)) (?:\p{Ll}+ )?(?:the |an? |some )?(?:\p{Ll}+ )?(?:chance|danger|risk|possibility|threat)s? (?:of|that)\b|\b(?:I|we) (?:do |also )?(?:worry|fear) (?:about|that|most)\b|\bworry (?:about )?is\b|\b(?:delay|shortage|strike|outage|storm|illness|theft|overrun)s? would (?:\p{Ll}+ )?(?:eat|push|hold|cost|stop|delay|hurt|upset|spoil|throw|put)\b|\b(?:throws?|throwing|puts?) (?:the |our |any )?(?:\p{Ll}+ )?(?:plan|plans|timetable|schedule|rota|day|sums) (?:out|off|at risk)\b/u;
/** "Calls at supper time can feel like pestering": how what is planned may strike those it is meant for. */
const COMES_ACROSS =
	/\bcan (?:easily |also |soon |quickly )?(?:feel|look|seem|sound|come across|be (?:seen|taken|read|felt|heard)) (?:like|as (?!if we)|too )|\bcan (?:\p{Ll}+ )?(?:say|tell|show|promise|do|ask|give|cost) (?:less|more|too (?:much|little)) than (?:it|they|we) (?:should|ought)/u;
/** Tools and people a plan stands on, which now and then fail it. */
const CAN_FAIL = new RegExp(
	`\\b(?:can|will (?:sometimes|now and then|at times)|sometimes|now and then|occasionally|at times|often) (?:also |still |always )?(?:be |get |fall |go |run |come |arrive |give |send |enter )?(?:the |an? )?${BAD}\\b|\\b(?:breaks? down|drops? out|cuts? out|goes down|falls? (?:ill|out|silent)|runs? (?:flat|dry)|gets? (?:lost|stuck|stolen|wet))\\b`,
	"u",
);
/** What the plan needs is scarce, old or not what it should be. */
const SHORTFALL =
	/\b(?:is|are|looks?|seems?|remains?|stays?|runs?) (?:\p{Ll}+ )?(?:stretched|full|thin(?: on the ground)?|short|scarce|overbooked|fully booked|overstretched|busy|old|elderly|dated|out of date|incomplete|patchy|unreliable|unsteady|shaky|weak|slow|fragile|untested|unproven|new to (?:us|this)|hard to (?:find|get|hire|replace|read)|close to retire\p{L}+|due to retire|about to (?:leave|retire)|on loan|part-time|narrow|messy|a mess|a weak (?:point|spot)|sensitive|a single point of failure|not (?:always|yet|everywhere|quite|used to|all|perfect|reliable|certain|guaranteed|waterproof|foolproof))\b|^\W*(?:[Nn]ot (?:all|every\p{L}*|each)|[Hh]alf|[Ss]ome|[Aa] few|[Mm]any|[Mm]ost|[Oo]lder|[Oo]nly (?:one|two|half|some)|[Ff]ew|[Aa] third|[Aa] quarter)\b|\b(?:hangs?|depends?|relies|rely|rests?|stands?|hinges?) (?:\p{Ll}+ )?(?:on|upon) (?:one|a single|two|only)\b|\b(?:one|a single|only one) \p{Ll}+ (?:knows|can|holds|understands|runs|does)\b/u;
/** "There are anglers without a card", "members who have no phone". */
const WITHOUT =
	/\b(?:[Tt]here (?:are|will be|will always be)|[Ss]ome|[Mm]any|[Ss]everal|[Nn]ot (?:all|every\p{L}*)|[Aa] few|[Oo]lder|[Ee]lderly|[Tt]hose|[Cc]ertain|\p{Ll}+s)(?: \p{Ll}+){0,4} (?:without|who (?:have no|do not|don['’]t|cannot|can['’]t|lack|are not|never)|with no|ha(?:s|ve) no|do not have|don['’]t have|lacks?|cannot|can['’]t|do not (?:read|use|own|speak|like|want|trust)|don['’]t (?:read|use|own|speak|like|want|trust))\b/u;
/** "Parents without a smartphone still get the slip", "those who cannot use the app are served at the window as before". */
const LEFT_OUT_KEEP =
	/\b(?:without (?:an? |the |any |internet|email|access|one)|who (?:have no|do not have|don['’]t have|cannot|can['’]t|lack))\b[^.;]{3,60}\b(?:still (?:get|receive|have|find|come|be|ring|phone|write|order|pay|use)|can still|may still|(?:keeps?|stays?|remains?) (?:the|their|with|on|as)|(?:is|are|will be) (?:served|helped|phoned|rung|called|visited|sent|given|seen|handled|looked after)|gets? (?:an?|the|it|theirs|a paper|a printed)|carr(?:y|ies) on (?:with|as)|as (?:before|now|today|they do))\b/u;

/** "Should the van break down, Ludlow Hire lends one": the condition, and what happens then. */
const CONDITION =
	/^\W*(?:(?:But|And|Even so|Also),? )?(If|Should|Where|When|Whenever|In case|In the event that|On days when|Were) ([^;.]{4,90}?), (?:then )?([^;]{8,})$/u;
const MEANS =
	"(?:systems?|software|supplier|vendor|contractor|courier|carrier|printer|server|network|line|link|gateway|feed|app|site|page|website|portal|machine|kiosk|gate|lift|pump|boiler|generator|tablet|battery|phone|scanner|reader|camera|sensor|tracker|modem|radio|signal|power|mains|internet|connection|data|service|van|truck|bus|boat|ferry|crane|engine|database|register|list|map|meter|post|mail|hall|room|weather|snow|frost|tide|storm|cloud|screen|tool|robot|bot|clerk|dispatcher|nurse|driver|officer|operator|translator|engineer|trainer|volunteers?|staff|crew|agency|firm|company|permit|licence|delivery|hardware|equipment|stock|parts|materials?|budget|prices?|costs?|exchange rate)";
const BAD_IN_CONDITION = new RegExp(
	`\\b${MEANS}\\b[^.;]{0,30}\\b(?:fails?|falls? (?:out|over|through|behind|ill)|breaks?|goes|crash(?:es)?|jams?|freezes?|sticks?|stalls?|slips?|drops?|runs? (?:late|out|over|dry|flat)|is|are|turns?|cannot|can['’]t|does not|do not|doesn['’]t|don['’]t|refuses?|declines?|leaves?|resigns?|strikes?|rises?|overruns?|delays?|comes? late|loses?|takes? longer|closes?|pulls? out|prove(?:s)?|fail|be|run|slip|fall|break|drop|arrive|come|stay|pull)\\b|\\b(?:too few|too many|too little|too late|nobody|no one|no \\p{L}+ (?:come|apply|is found|can be)|not enough|fewer|ill|sick|on leave|off work|clash(?:es)? with|coincides? with|late|wrong|missing|stolen|lost|stuck|forgets?|forgot|does not (?:come|answer|work|fit)|doesn['’]t (?:come|answer|work|fit)|bounces?|objects?|unavailable|hacked|sold out|misread|short)\\b`,
	"iu",
);
/** "The ferry passengers ring the desk": what those who are served do is the trouble of today, or the service itself. */
const SERVED_DO =
	/^(?:the |our |an? |each |every |all |they|he |she )?(?:(?:customer|client|guest|patient|passenger|member|user|caller|tenant|resident|visitor|household|shopper|buyer|student|parent|traveller|subscriber|donor)s?|they|he|she)\b/iu;

const MEANS_LIMITED = new RegExp(
	`\\b${MEANS}\\b[^.;]{0,20} (?:\\p{L}+s )?(?:only|not|rarely|seldom|never|once) (?!(?:tell|let|allow)\\b)`,
	"iu",
);

/** What the answer ties itself to the mishap with. */
const TIED =
	/^\W*(?:[Tt]he (?:ones?|models?|makes?|kinds?|types?|sort) (?:we|that|which|chosen)\b|[Ff]or (?:them|these|those|this|that|such|him|her)\b|[Ii]n (?:such|those|these|that|this|either|each|both|all) |[Oo]n (?:such|those|these|that) |[Aa]t (?:such|those|these) |[Tt]here (?!is|are|was|were|will|has|have|we|I|they|would|should|must)|[Tt]hen\b|[Tt]herefore|[Hh]ence|[Ss]o\b|[Ii]nstead|[Uu]ntil (?:then|it|that|they|the)|[Tt]h(?:at|is)(?:['’]s| is) why|[Aa]s a (?:fall-?back|precaution|safeguard|reserve|stop-?gap|back-?up)|[Jj]ust in case|[Tt]o be (?:safe|sure|on the safe side)|[Ii]f (?:so|(?:it|this|that|they)(?! (?:looks?|feels?|sounds?|seems?|means?)\b))\b|[Ss]hould (?:it|this|that|they)\b|[Ww]h(?:ere|en) (?:it|this|that|they)\b|[Ss]uch |[Tt]hese |[Tt]hose |[Tt]hey (?:keep|stay|get|go|can|may|still|will|are|carry)|[Aa]gainst (?:it|this|that)|[Tt]heir |(?!we\b|I\b)[^.;,]{3,40} (?:therefore|thus|in that case|in such cases)\b)/iu;
/** What only stands there because something may go wrong. */
const RESERVE =
	/\b(?:on (?:call|standby|hand|loan)|stand(?:s|ing)? (?:by|in|ready)|stand-?(?:by|in)s?|in reserve|(?:kept|held|laid|put|set) (?:in store|by|back|aside|ready|apart)|spares?|back-?ups?|fall-?backs?|falls? back|relief|substitutes?|deputy|deputies|understudy|covers? for|as cover|second (?:firm|supplier|source|contractor|person|machine|van|line|server|printer|copy|vendor)|(?:has|have) (?:promised|agreed|offered|undertaken)|lends?|lent|borrow(?:s|ed)?|overflow|insured|insurance|penalt(?:y|ies)|escrow|insist on|count(?:er)?sign(?:s|ed)?|double-?check(?:s|ed)?|two pairs of eyes|signs? off each|reads? (?:it |the \p{Ll}+ )?back|by hand|on paper|(?:printed|paper|manual|handwritten) (?:roll|list|form|copy|copies|slip|log|sheet|map|book|version)|plan B|shadows?|will shadow|hired|rented|reserved|help(?:s)? out|steps? in|takes? over|fills? in|jumps? in|instead|as (?:before|now|well)|too(?=\W*$)|checked (?:by|first|before|against)|tested (?:first|before))\b/iu;

/** The plan itself, what is asked for and what it brings are said of the case, and meet no mishap. */
const SETS_OUT =
	/\b(?:propos|suggest|recommend|request|ask (?:for|the|you)|approv|would (?:like|give|bring|save)|saves?|worth|gains?|goal|target|benefit)|^\W*(?:[Tt]he (?:idea|plan|fix|remedy|answer is a|cure|case|aim)|[Oo]ur (?:idea|plan|aim))\b|[£$€₹₱¥] ?\d/u;
const PROPOSES = /\b(?:propos|suggest|recommend|request|would like)|\b(?:an?|the) new\b/iu;
/** A further mishap, a hope, a consequence, a judgement. */
const MEETS_NOTHING =
	/\b(?:may|might|could|cannot|can['’]t|no (?:remedy|answer|solution|cure|silver bullet)|would|hopes?|hoped|trust|confident|believe|think|expect(?:ed|s)?|likely|unlikely|risks?|fears?|worr(?:y|ies|ied)|angry|annoyed|complain(?:s|ed|ts)?|gives? up|loses?|lost|lose|leaves?|leave|suffers?|drops?|falls? (?!back)|rises?|fails?|nobody|no one|(?:they|we|people|\p{L}+ers|\p{L}+ants|clients|guests|patients|students|parents|residents) (?:\p{L}+ )?wait(?:s|ing)?|queues?|delays?|delayed|slows?|costs? (?:us|more|£|\$|€)|fined?|fines|penali[sz]ed|late\b|harder|longer|worse|unhappy|closely|carefully|professionally|monitor(?:ed)?|keep an eye|be aware|bear in mind|small|low|medium|high|acceptable|manageable|unknown|unclear|today|currently|last (?:year|month|week)|hard to|difficult|depends?|propose|recommend|request|consider|goes elsewhere|switch(?:es)? to)\b/u;
/** "The market is full": a state and no deed. */
const IS_SO =
	/^[^,;]{0,60}?\b(?:is|are|['’]s|['’]re) (?!(?:\p{L}+ly |not |never |also |still |always |only |already |all |now |being |to be |then )*(?:\p{Ll}{2,}ed\b|given|taken|seen|read|met|written|chosen|driven|drawn|shown|known|held|told|paid|laid|built|sent|lent|kept|put|cut|set|made|done|bought|brought|taught|spread|led|fed|hung|free to|there\b|off\b|in (?:the|place|two|both|reserve)|on (?:call|hand|the)|ready|able|allowed|\p{Ll}+ing\b))/iu;
const HAS_FAILED =
	/\bha(?:s|ve) (?:\p{L}+ )?(?:failed|let us down|broken down|slipped|hit us|gone down|crashed|been late|been down)\b/u;
const WAS_RAISED =
	/\b(?:privacy|safety|security|fairness|noise|cost|hygiene|access|data protection|theft|queues?|trust|overload|workload|abuse|misuse|fraud)\b[^.;]{0,40} (?:was|were|has been|have been) (?:raised|voiced|questioned|named|mentioned|flagged|pointed out)\b/iu;
