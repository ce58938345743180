import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { isPast, isUncertain } from "../tense";
import { isLetterhead } from "./evidence";
import { nextOf, othersTry } from "./measured-steps";

/**
 * A limited step on whose figure it hangs what comes next, in one sentence or with the next two: "The eye clinic first.
 * Under 10 missed visits a week, the ear clinic gets its turn". It needs a limit, a gate and a figure, in whatever words.
 */
export function isGatedStep(argument: Argument, statement: Statement): boolean {
	const reach = reachOf(statement);
	if (reach === 0 || !isToCome(statement) || othersTry(statement)) return false;
	const around = [statement, ...nextOf(argument, statement)].slice(0, reach).filter(isToCome);
	if (!around.some((other, place) => isGateWithFigure(other, around[place - 1]))) return false;
	return reach === REACH_OF_FIRST || around.some(hasSpan);
}

/** In how many statements the gate may stand: the more plainly it is a first step, the further from it. */
function reachOf(statement: Statement): number {
	if (FIRST_STEPS.some((pattern) => statement.test(pattern))) return REACH_OF_FIRST;
	if (statement.test(ALONE)) return 2;
	return statement.test(SOME) || statement.test(NAMED) ? 1 : 0;
}

const REACH_OF_FIRST = 3;

function isToCome(statement: Statement): boolean {
	const { themes } = statement;
	if (themes.has("change") || themes.has("risks") || themes.has("risk") || themes.has("history")) return false;
	if (isUncertain(statement) || isLetterhead(statement) || statement.test(ASKS_OR_DENIES)) return false;
	if (statement.test(TOLD)) return false;
	return !isPast(statement) || statement.test(CHOSEN) || isGate(statement);
}

/** "Why start small?", "there is no need for a trial". */
const ASKS_OR_DENIES =
	/\?\W*$|\b(?:no need|not needed|no (?:pilots?|trials?|tests?)|without (?:an? |any )?(?:pilot|trial|test)|(?:rather|instead) (?:than|of) (?:an? )?(?:pilot|trial))\b/iu;

/** "The trial at Malin cut the queues", "last year only the pier had lockers". */
const TOLD =
	/\b(?:was|were|(?<!\b(?:has|have) )had|did|went|ran|showed|proved|in 20(?:0\d|1\d|2[0-5])|last (?:year|spring|summer|autumn|winter|month|season|quarter)|(?:a year|months|years) ago|earlier|previous)\b|\b(?:pilot|trial|test|experiment)(?: (?:in|at|with|on|of) [^,.;]{2,40}?)?,? (?:(?:which|that) )?(?:cut|reduced|raised|lifted|brought|saved|found|gave|produced|delivered|earned|increased|lowered|halved|doubled|taught)\b/iu;

/** What has been chosen, or must have been reached, is still to come: "Pier 4 has been picked". */
const CHOSEN =
	/\b(?:has|have) (?:been (?:chosen|picked|selected|earmarked|nominated|singled out|drawn|set aside)|come forward|offered|volunteered)\b|\bmust (?:by then )?have (?:been )?\p{L}+|\b(?:if|unless|once|when|until|after|should)\b[^.;,]{2,60}\b(?:has|have)(?: not|n['’]t)? (?:\p{L}+ )?\p{L}+/iu;

function hasSpan(statement: Statement): boolean {
	return (
		statement.has("time") || statement.of("amount").some(({ tag }) => tag === "duration") || statement.test(SEASON)
	);
}

const SEASON =
	/\b(?:(?:this|next|one|a single|the) (?:\p{L}+ )?(?:year|spring|summer|autumn|fall|winter|season|term|harvest|quarter|month|week|fortnight|semester)|(?:until|till|by|before|from) \p{L}+)\b/iu;

function isGateWithFigure(statement: Statement, before: Statement | undefined): boolean {
	if (!isGate(statement)) return false;
	return statement.test(FIGURE) || (before !== undefined && statement.test(REFERS_BACK) && before.test(FIGURE));
}

function isGate(statement: Statement): boolean {
	if (statement.test(OF_NOTHING)) return false;
	if (statement.test(HANGS_ON) || VERDICTS.some((pattern) => statement.test(pattern))) return true;
	return statement.test(WHAT_FOLLOWS) && (statement.test(CONDITION_WITH_FIGURE) || statement.test(REFERS_BACK));
}

/** What would come of doing nothing opens no gate; nor does what somebody else decides. */
const OF_NOTHING =
	/\b(?:if|should) (?:the|this|that|our) (?:\p{L}+ ){0,2}(?:trend|rate|pace|speed|drift|decline|rise|fall|growth|pattern|situation)s? (?:continues?|goes on|persists?|holds?)\b|\b(?:if|should|unless) (?:nothing|we (?:do|carry on|wait|act|leave)|this (?:is not|goes on|continues)|things|you|the (?:board|council|committee|trustees))\b|\b(?:doing nothing|without this|payback|\d\W{0,2}\s?=)/iu;

const NUMBER =
	"(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a dozen)";
/** What a number counts when it is no measure: the length of a step. */
const NO_LENGTH = "(?![\\d.,]*[ -](?:weeks?|months?|quarters?|years?|seasons?|terms?|o['’]clock)\\b)";
const TRIAL =
	"(?:pilot|trial|try-?out|proof of (?:concept|value)|poc|experiment|test|test ?bed|rehearsal|dry run|prototype|beta|probe|taster)";

/** "Pier 4 goes first", "as a first stone", "the first 90 berths", "to begin with", "phase A: 3 clinics". */
const GOES_FIRST = new RegExp(
	[
		"\\b(?:go|goes|come|comes|start|starts|move|moves|switch|switches|change|changes|gets? it|has it) first\\b|\\b(?:is|are|will be|would be) first(?=[.,;:]| and\\b)",
		"(?:^|[.;:|] ?)\\W*(?!(?:customers?|safety|people|patients?|passengers?|guests?|quality|quick wins|but|and) )(?:[^\\s,.;:]+ ){1,5}first(?=[.,;:–—]|$| [–—]| (?:and|as|from|until)\\b)",
		"\\b(?:do|take|try|put|run|open|convert|change|move|equip|serve|connect|tackle|treat|fit|equip|furnish|train|ask|bring) (?:it )?(?:out )?(?:in |at |with |on |to )?[^.,;]{3,40} (?<!\\b(?:the|their|its|our) )first(?! (?:day|week|month|year|quarter|hour|of|time|and (?:foremost|second|last)|aid|class|floor|name)\\b)\\b",
		"\\b(?:start|begin)(?:s|ning|ing)? (?:off )?(?:with|in|at|on|from) (?!(?:an? |the |our |some )?(?:\\p{L}+ )?(?:workshops?|training|analysis|design|survey|review|kick-?off|basics|planning|interviews?|audit|project|team of|study|report|meeting|\\d{4}|\\d{1,2} \\p{Lu}|january|february|march|april|may|june|july|august|september|october|november|december|monday|all|every)\\b)\\p{L}",
		"\\bas (?:an? |the |our )?(?:first|opening|initial|cautious|small) (?:stone|step|stage|stop|move|bite|course|taste|try|go|round|slice|site|unit|place|lot|brick|toe)\\b",
		`\\bthe first (?:${NUMBER} (?!(?:minute|hour|day|week|month|quarter|year|season|percent|per|point)s?\\b)\\p{L}|(?:batch|group|lot|cohort|slice|few|dozen|hundred) (?!days|weeks|months))`,
		"\\b(?:to (?:begin|start|open) with|for a start|for starters|at first(?! (?:sight|glance|look))|initially|in the first instance|for the time being|for now)\\b",
		"\\b(?:start|starts|starting|begin|begins|beginning|think|stay|keep it) small\\b|\\bsmall(?:est)? (?:beginnings?|start)|\\b(?:on a )?small[- ]scale\\b|\\ba modest (?:start|beginning)",
		"\\b(?:initial|first|opening) (?:scope|batch|round|leg|slice|lot|outing|target|perimeter|circle) (?:is|covers|comprises|takes in|consists|will be|are)\\b",
	].join("|"),
	"iu",
);

/** "Restricted to one yard", "six of the 90 choirs", "one lorry, not ten", "has volunteered". */
const IS_CONFINED = new RegExp(
	[
		"^\\W*(?:a single|just one|only one) [\\p{L}-]+ (?:gets?|receives?|tries|uses?|tests?|has|starts?|begins?)\\b",
		`\\b(?:one|two|three|a single|a) [^.;,]{2,30}, not (?:${NUMBER}|all|every|the whole)\\b|\\bwho [^.;]{2,40} than (?:the |those |among |in )[^.;]{0,20}\\b(?:who|that|which|without)\\b`,
		"(?:^|[|.;] ?)\\W*(?:scope|where|place|site|test (?:market|site|area)|perimeter|limits?)(?: of (?:the )?\\p{L}+(?: \\p{L}+)?)?\\s?[:=] (?!(?:all|every|the whole|the entire)\\b)",
		"\\b(?:confin|limit|restrict)(?:s|es?|ing)? (?:ourselves|itself|it|this|ours) to\\b|\\bgo(?:es)? ahead of (?:the|every|all|any)",
		"\\b(?:batch|step|wave|phase|stage|round|group|cohort|tranche|lot|leg|part|act|chapter) (?:one|1|I|A)\\b[^.;]{0,20}?\\b(?:is (?:the |only |just |limited )|restricted|limited|confined|covers (?:only|just)|only|alone|stops at|ends at)",
		"\\b(?:limited|restricted|confined|held|ring-?fenced) to\\b(?! (?:about |under |a maximum )?[€£$])|\\b(?:stays?|remains?|keep it|keeps it|is kept|live|lives) (?:inside|within|in-house at)\\b",
		"\\b(?:has|have) (?:volunteered|offered to|come forward)|\\bvolunteers? (?:to|as|for)\\b|\\b(?:has|have) been (?:chosen|picked|selected|earmarked|nominated|singled out|drawn|set aside)\\b",
		"\\b(?:a lottery|a draw|by lot|drawn? (?:at random|from a hat)|(?:at )?random(?:ly)? (?:sample|select\\p{L}*|chosen|picked|drawn)|picked at random|sample of (?!the total))\\b",
		`\\b(?:pick|take|choose|select|convert|equip|try|draw|carve out|start with|begin with) (?:out )?(?:only |just )?${NUMBER} (?:\\p{L}+ )?(?:out )?of (?:the |our |its )`,
	].join("|"),
	"iu",
);

/** "The pool is where we test it", "takes the plunge", "a toe in the water", "side by side". */
const IS_TRIED = new RegExp(
	[
		`\\b(?:${NUMBER}) \\p{L}+ (?:pilot|trial|test|try) (?:the|it|this|an?)\\b`,
		"\\bkick(?:s|ing)?[- ]?off (?:with|in|at|on)\\b|\\bon (?:trial|probation|approval|parole)\\b|\\bside by side\\b|\\bone \\p{L}+ at a time\\b|\\b(?:is|are) capped at (?![€£$])|\\b(?:is|are|be|as) our (?:laborator\\p{L}+|lab|nursery|testers?|test \\p{L}+)\\b|\\b(?:faces?|sits?|takes?|has) its (?:exam|test|trial)",
		"\\bis where we(?:['’]ll| will| shall)? (?:test|try|prove|start|begin|learn|find out)\\b|\\bproves? or disproves?\\b|\\bstands? or falls?\\b",
		"\\b(?:takes?|make|makes?) (?:the plunge|a start|the first step|the running)\\b|\\b(?:leads?|showing?|shows?) the way\\b|\\bbreaks? the ice\\b|\\bblazes? (?:a|the) trail\\b|\\bopens? the (?:round|dance|scheme|series)\\b|\\bgoes? ahead (?:alone|of)\\b",
		"\\bguinea[- ]pigs?\\b|\\btest[- ]?beds?\\b|\\b(?:testing|proving|trial) grounds?\\b|\\btoes? in(?:to)? the\\b|\\bdips? (?:a|one|our|its|their) toes?\\b|\\bkick(?:s|ing)? the tyres\\b|\\b(?:dress )?rehearsal\\b|\\bdry run\\b|\\blitmus\\b|\\btrial balloon\\b|\\bcanar(?:y|ies)\\b|\\bsandbox\\b|\\bvanguard\\b|\\btry-?out\\b|\\bfirst mover\\b",
		"\\b(?:is|are|be) (?:decided|settled|proved|proven|tested|tried(?: out)?|put to the test|put to the proof) (?:in|at|on|with|by|among)\\b",
	].join("|"),
	"iu",
);

/** "Before a penny goes to the other yards", "give it until Easter", "£60,000 now and £90,000 once …". */
const HAS_TO_EARN_IT = new RegExp(
	[
		`\\b(?:batch|step|wave|phase|stage|round|cohort|lot) (?:one|1|I|A)\\s?[:–—(] ?(?:only |just )?(?:${NUMBER}) (?!(?:weeks?|months?|years?|days?|quarters?)\\b)\\p{L}|\\border is for (?:just |only )?(?:${NUMBER})\\b`,
		"\\bbefore (?:we )?(?:commit|roll|spend|buy|scal|spread)\\p{L}* [^.;]{0,20}\\b(?:all|every|the (?:whole|rest|others?)|any)\\b|^\\W*the first (?!(?:steps?|thing|question|reason|problem|part|point|phase|stage|task|move|invoice|release|year|month|week|day)\\b)\\p{L}+ (?:is|will be) (?!(?:to|that|not|about|done|complete)\\b)",
		"\\b(?:in|into) two (?:parts|bites|halves|tranches|instalments|slices|steps|goes)\\b|[€£$₹] ?\\d[^.;]{0,12} now\\b[^.;]{0,20}\\b(?:and|then) [€£$₹] ?\\d[^.;]{0,30}\\b(?:once|if|when|after|only|unless)\\b",
		"\\b(?:rest|remainder|balance|second (?:half|part|tranche|instalment|payment|slice)|other half)\\b[^.;]{0,40}\\b(?:blocked|locked|frozen|withheld|held|held back|kept back|retained|released|paid out|freed|unlocked|on hold|falls due|comes|only)\\b(?= [^.;]{0,20}\\b(?:until|till|unless|once|when|if|after)\\b)",
		`\\b(?:hire|buy|rent|lease|open|fit|order|connect|train|furnish) (?:only |just )?${NUMBER} [^.;,]{2,40} now\\b|\\b(?:rent|lease|hire|borrow) [^.;,]{2,30} for (?:${NUMBER}|an?) \\p{L}`,
		"\\b(?:before|prior to|ahead of) (?:a (?:single )?(?:cent|penny|pound|euro|dollar|rupee|krone|franc)|any (?:wider|larger|broader|general|further|national|full)|(?:the|a) (?:national|full|wider|general|big|group-wide|company-wide))\\b",
		"\\bgive (?:us|it|them|me|him|her) (?:until|till|(?:to|up to) the|\\d|an?|one|two|three|four|six|eight|ten|twelve|the)\\b(?! (?:chance|money|go-ahead))",
		`\\b(?:have|has|gets?) (?:until|till|${NUMBER}|an?) ?(?:[^\\s.;]+ ){1,3}to (?:show|prove|bring|get|cut|demonstrate|convince|halve|reach)\\b`,
	].join("|"),
	"iu",
);

/** "A trial with the Malin crew", "the test at Skerry", "Malin tests, Skerry watches": names have capitals. */
const TRIED_SOMEWHERE = new RegExp(
	[
		`\\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Oo]ne) (?:[\\p{Ll}\\d-]+ ){0,2}${TRIAL}(?: [\\p{Ll}]+)? (?:with|in|at|on|among|inside) (?:the |our |an? |one |two |three |\\d|\\p{Lu})`,
		`^\\W*(?:${TRIAL}|[Tt]rial|[Pp]ilot|[Ee]xperiment|[Tt]est) (?:run )?(?:with|in|at|on|among|inside)\\b`,
		"\\b\\p{Lu}[\\p{L}’'-]+ (?:tests|tries|experiments|pilots|trials|proves)\\b",
		"\\b(?:[Ww]e|I)(?:['’]ll| will| shall|['’]d| would)? (?:test|try|prove|trial|pilot) (?:it|this|the|our|them|out|in|at|on|with)\\b",
		"^\\W*(?:[Tt]est|[Tt]ry|[Pp]rove|[Tt]rial|[Pp]ilot|[Rr]un) (?:it |this |the [\\p{Ll}-]+ |\\p{Lu}[\\p{L}’'-]+ )(?:out )?(?:in|at|on|with|for|from)\\b",
		"\\b[Ll]et (?:the |our )?(?:[\\p{L}’'-]+ ){1,4}(?:try|use|test|run|have)\\b",
		"^\\W*(?:[Hh]ave|[Gg]ive|[Gg]et) (?:the |our )?(?:[\\p{L}’'-]+ ){1,6}(?:try|use|test|run|have|for|until)\\b",
	].join("|"),
	"u",
);

/** What says by itself that it is a beginning with some. */
const FIRST_STEPS: readonly RegExp[] = [GOES_FIRST, IS_CONFINED, IS_TRIED, HAS_TO_EARN_IT, TRIED_SOMEWHERE];

const COUNT =
	"(?<![€£$\\d.,])(?:\\d{1,3}(?:,\\d{3})?(?![\\d.,%])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|a hundred|a dozen)";
const UNIT =
	"(?:branch|store|shop|site|ward|depot|clinic|region|district|unit|team|crew|shift|hotel|restaurant|kitchen|office|agency|station|school|college|faculty|library|hospital|surgery|practice|pharmacy|warehouse|factory|city|town|county|borough|village|parish|country|market|campus|plant|line|lane|route|terminal|segment|cluster|hub|zone|area|circle|grade|class|group|cohort|dealer|dealership|floor|desk|product|channel|customer|account|client|aisle|household|tenant|farmer|farm|berth|pier|block|street|building|theatre|museum|garage|bakery|cinema|vessel|ship|ferry|boat|bus|truck|van|machine|driver|technician|agent|adviser|trader|supplier|buyer|member|policyholder|borrower|patient|pupil|student|apprentice|family|home|flat|reason|type|category|family|performance|evening|harvest|season|brand|model|mill|mine|orchard|vineyard|quay|gate|counter|till|court|chapter|parking permit|letter|order)(?:e?s|ies)?";
const MANY_UNITS =
	"(?:branches|stores|shops|sites|wards|depots|clinics|regions|districts|units|teams|crews|shifts|hotels|restaurants|kitchens|offices|agencies|stations|schools|libraries|hospitals|surgeries|practices|pharmacies|warehouses|factories|plants|lines|routes|terminals|dealers|customers|accounts|clients|tenants|farmers|farms|garages|mills|aisles|suppliers|members|villages|towns|reasons|ferries|boats|buses|households|homes|classes|drivers|traders)";

/** "Only the dinghies", "the night ferry alone", "nobody else": a time must say that it is a step and no custom. */
const ALONE = new RegExp(
	[
		"(?<!\\b(?:not|if|when) )\\b(?:only|just|solely|exclusively|nothing but) (?:in |at |for |on |with |among |to )?(?:the|our|one|two|three|four|five|six|those|that|over|under|people|new|a single|\\d+)\\b(?! (?:reason|way|problem|question|thing|person|time|minutes|hours|days|weeks|months|years|half|third|quarter|case|cost|difference)s?\\b)(?! ?(?:%|per))",
		"(?:^|[:;–—|] ?)\\W*(?:only|just) (?!(?:if|when|then|after|once|because|as|like|to|so|with|until|by|before|over|under|\\d|an? (?:half|third|quarter|fifth|tenth|few)|\\p{L}+ (?:above|below|with|who))\\b)\\p{L}",
		"\\b(?!(?:not|if|but|and|is|are|it|we|you|they|that|can|will|this|which|contacts|calls) )\\p{L}[\\p{L}\\d’'-]* (?:only|alone|by itself|on its own|by themselves|on their own)\\b(?! (?:if|when|once|after|by|because|as|cost|costs|took|lost)\\b)",
		"\\b(?:do|does|try|tries|use|uses|run|runs|have|has) (?:it|this) (?:alone|by itself|on its own)\\b",
		"\\b(?:nowhere|nobody|no one) else\\b|\\bno other \\p{L}|\\(not \\p{L}",
		"\\b(?:only|just) (?:in|at|on|with|among) (?!(?:case|time|part|addition|fact|this way|the (?:past|last|end)|\\d{4})\\b)\\p{L}|\\b(?:nobody|no one|none|nowhere|nothing) (?:but|except|other than)\\b|\\ba single (?!(?:day|point|view|source|complaint|call|person|customer|euro|penny|cent|case|time|word|place)\\b)\\p{L}{3,}",
		"\\bfor the first (?:\\p{L}+|\\d+) (?:days|weeks|months)\\b",
		`\\b(?:pick|take|choose|select|convert|equip|try|draw|carve out|start with|begin with) (?:out )?(?:only |just )?${NUMBER} (?:\\p{L}+ )?(?:out )?of (?:the |our |its )`,
	].join("|"),
	"iu",
);

/** "Ten of the 240 shops", "one aisle of one plant", "10% of traffic", "a single class of boat", "six surgeries". */
const SOME = new RegExp(
	[
		`\\b${NUMBER} (?:[\\p{L}-]+ ){0,2}?(?:out )?of (?:the |our |its |their |all )?(?:\\p{L}+ )?(?:${MANY_UNITS}|${NUMBER})\\b(?! ?%)`,
		`\\b${NUMBER} ${UNIT} (?:out )?of (?:one|two|the|our|its|\\d+)\\b`,
		"\\b(?:\\d[\\d.]* ?(?:%|per ?cent|percent)|half|a (?:third|quarter|fifth|tenth)|every (?:second|third|fourth|fifth|tenth)|one in (?:\\p{L}+|\\d+)) (?:of )?(?:the |our |all |its )?(?:\\p{L}+ )?(?:traffic|visitors|callers|calls|users|orders|sessions|shoppers|deliveries|flights|trips|parcels|letters|tickets|volume|branches|households|guests|riders|bookings|patients|applicants|readers|subscribers|" +
			MANY_UNITS +
			")\\b",
		"\\bhalf\\b[^.;]{3,80}\\b(?:and|the) (?:other )?half\\b[^.;]{0,24}\\b(?:old|present|usual|without|as|not|stays?|keeps?)\\b",
		`\\b(?:a single|a handful of|a couple of|a few|${COUNT}) (?:(?!(?:of|on|in|at|to|the|or|and|from|more|less|fewer|for|by|per|other)\\b)[\\p{L}’'-]+ ){0,2}?${UNIT}\\b`,
	].join("|"),
	"iu",
);

/** A place or group with a name does it: "The Malin office", "Pier 7", "Mrs Reid's school". */
const NAMED =
	/\b(?!(?:Every|All|Each|Any|Our|The|This|No|If|When) \p{Ll})(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:office|branch|store|shop|depot|ward|clinic|crew|team|yard|plant|school|region|district|desk|site|station|line|circle|unit|mill|farm|hotel|patch|area|kitchen|hub|factory|warehouse|library|museum|counter|quay|pier|schools|crews|shops|depots|room|team|call centre)\b|\bRoom \d|\b(?:Ward|Berth|Pier|Gate|Terminal|Year|Line|Bay|Block|Zone|Route|Hall|Unit|Platform|Depot|Store|Plant|Grade|Class|Aisle|Dock|Floor|Site|Shop) (?:\d+|[A-Z])\b/u;

const BOUND =
	"(?:under|below|beneath|above|over|past|at least|at most|(?:less|fewer|more|better|lower|higher|worse|greater|no more|not more|no fewer|no less) than|up to|exceed(?:s|ing)?|tops?|topping|beat(?:s|ing)?|pass(?:es|ing)?|reach(?:es|ing)?|hits?|(?:minimum|maximum|gap|difference|gain|fall|drop|rise|cut|lead|floor|ceiling) of|short of|touch(?:es)?|cross(?:es)?|clears?|down to|up to|of only|by)";
const MOVES =
	"(?:fall|falls|fallen|drop|drops|dropped|come|comes|rise|rises|risen|sink|sinks|shrink|shrinks|climb|climbs|grow|grows|go|goes|down|up|lower|higher|cut|less|improve|improves|better|it) (?:down |up )?by";
/** A figure that can be reached or missed. */
const MEASURE = [
	`\\b${NUMBER} ?(?:%|per ?cent|percent|(?:percentage )?points?\\b|in (?:a hundred|every|ten|five|three|four|twenty|a thousand|\\d)|out of|of (?:the |our |every |its |all )?(?:${NUMBER})\\b)`,
	`\\b${BOUND} (?:about |around )?(?:[€£$] ?\\d[\\d.,]* (?:an?|per)|(?![€£$])${NO_LENGTH}(?:${NUMBER})(?! (?:weeks?|months?|quarters?|years?|seasons?|terms?)\\b))\\b`,
	`\\b${MOVES} (?:[€£$] ?)?(?:at least )?(?:${NUMBER}|half|an? (?:third|quarter|fifth|tenth|hour|point|day)|two thirds)`,
	"\\bfrom (?:[^\\s.;]+ ){0,2}\\D{0,3}\\d[^;]{0,24}? (?:down |up )?to (?:[€£$] ?)?\\d",
	"\\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|trebl(?:e|es|ed)|at half (?:of )?\\p{L}+|half (?:of )?today['’]s|half (?:as|the) (?:many|number|present|current)|(?:down|up|cut|fall|falls|drop|drops|shrink|shrinks) (?:by )?(?:to )?(?:half|an? (?:third|quarter|fifth|tenth)|two thirds))\\b",
	"\\b(?:half|an? (?:third|quarter|fifth|tenth)) (?:fewer|less|lower|more|higher|better|shorter|faster)\\b",
	`\\b${NUMBER} ?(?:\\p{L}+ )?(?:fewer|less|lower|better|or (?:more|fewer|less|better|below|above|higher|lower))\\b`,
	`\\b${NUMBER} more (?!weeks|months|days|years)\\p{L}+ (?:than|among)\\b`,
	"[≤≥<>] ?\\d",
	`\\b(?:serves?|answers?|clears?|saves?|saved|spares?|spared|brings?|sells?|sold|holds?|held|wins?|won|attracts?|earns?|collects?|makes?|turns? (?:round|out)|yields?|delivers?|has had|have had|needs?|requires?|sees?|shows?|loses?|keeps?|scores?|signs? up|logs?|draws?) (?:us |it |them )?(?:at least |about |around )?${NO_LENGTH}(?:${NUMBER}) (?!(?:days|weeks|months|years)\\b)\\p{L}`,
	`\\b${NUMBER} (?:minutes?|hours?|days?|seconds?|points?|pence|cents?|grams?|kilos?|litres?) (?:shorter|faster|quicker|longer|earlier|sooner|lower|less|fewer|off)\\b`,
	`\\b${NUMBER} (?:[\\p{L}]+ ){1,5}or (?:else |it|they|we|the |back )`,
	`(?:^|[;:,.–—] ?)\\W*${NUMBER} (?:\\p{L}+ ){1,3}(?:by|before|in|within) [^.;,]{2,20} (?:is|are|will be) (?:the|our)\\b`,
	`\\b(?:down|up|back|get(?:s|ting)?|bring(?:s|ing)?|at|stays?|comes?|is|are|has) (?:[^.;,]{0,40} )?(?:to|at|under|within) ${NO_LENGTH}(?:\\d[\\d.,]*|[a-z]+) (?:minutes?|hours?|days?|calls?|complaints?|visits?|errors?|an? (?:week|day|month)|per )`,
].join("|");
const FIGURE = new RegExp(MEASURE, "iu");

/** What comes after the step. */
const REST =
	"(?:(?:the|all|any|every|its|our) )?(?:(?:other|remaining|next|second|wider|further|last|neighbou?ring|third)\\b|others|rest|remainder|whole|everyone|everybody|sisters?\\b)";
const ENDING =
	"(?:(?:we|I|it|they|that|and|,|then|then we|the \\p{L}+|will|should|shall|is to) stops?\\b|ends (?:it|there|here|the)\\b|(?:we|it|that|this|scheme|trial|pilot|test|programme|project|matter|idea|experiment|will|shall) (?:will |then )?ends?\\b|(?:is|are|be|get|gets|it['’]s|they['’]re|we['’]re) (?:over\\b(?! [\\d€£$])|sold|removed|withdrawn|axed|ditched|killed|unwound|undone|taken (?:out|back|away|off|down)|left (?:as|where|alone|out)|spared|lifted|raised|shelved|dropped|scrapped|closed|stopped|ended|cancelled|buried|abandoned|binned|frozen|sent|shut|dead|off|wound up|called off|taken out|switched off|returned|handed back|given up)|walks? (?:away|off)|pulls? (?:out|the|back|up|it|down)|shelve|shelves|drops? (?:it|the|this|out)|abandons? |(?:we|I|they|it|will|shall|to|and|or|then|,|['’]ll) scraps?\\b|forget|cancel|cancels|withdraw|withdraws|quit|quits|close[sd]?\\b|shuts?\\b|folds?\\b|bury|buries|bin\\b|bins\\b|wind (?:it|this|up|down)\\b|hands? [^.;,]{0,40}back|gives? (?:[^.;,]{0,40}back|up)|goes? (?:back|home|no further|nowhere|in the bin)|calls? (?:it|a halt)|pack|packs|leave it|leaves? it|let it|turn (?:it )?(?:off|back)|retire|retires|undo|reverse|reverses|revert|reverts|returns? (?:to|the)|say goodbye|dies?\\b|end of (?:story|the)|back to (?:paper|the|normal|square)|(?:send|take|takes|bring|ship|give|put|hand|sends?)s? [^.;,]{2,40} (?:back|away|off|out)\\b|you (?:won['’]t|will not) (?:hear|see|be asked)|stays? (?:there|here|alone|on its own)|that(?:['’]s| is| will be| would be) (?:the end|that\\b|it\\b|all\\b|over)|(?:a )?(?:stop|halt) (?:being|is|will be) called|never \\p{L}+|(?:we|I|it) (?:won['’]t|will not|shall not|do(?:es)?n['’]t|do(?:es)? not) \\p{L}+|stays?\\b\\W*$|stays? (?:as|where|closed|frozen|put|at|shut|in|on|out|without)|keeps? (?:the|your|their|its) (?:money|rest|balance|remaining|other|second|old|present|[€£$])|recommend (?:you|that you|stopping|against)|no (?:cent|penny|pence|more|further|second|third|next|other|wider|expansion|extension|roll-?out|follow|sequel|phase|step|rest|money)|(?:do(?:es)?n['’]t|do(?:es)? not|won['’]t|will not|shall not|never) (?:go|proceed|open|extend|ask|buy|continue|follow|spend|expand|come|join|get|start|move|spread|leave|touch|carry|do|need|want|take|see))";
const GOING_ON =
	"(?:lapses?\\b|replaces? the old|commits?\\b|comes? up\\b|wins\\b|(?:blocked|locked|frozen|withheld|held|held back|kept back|retained|parked|on ice|on hold|suspended|off the table|closed|untouched|unspent) (?:until|till|unless|before)|(?:everyone|everybody|all (?:the )?(?:others|of them|\\d[\\d,]*|\\p{L}+s)|the whole \\p{L}+|the lot|both) (?:moves?|gets?|switch|switches|follows?|joins?|changes?|will|starts?|have|has)\\b|(?:we|I)(?:['’]ll| will| shall)? \\p{L}+ (?:to |for |on )?(?:all\\b|everyone|everybody|both\\b|the (?:whole|lot))|(?:leaves?|goes|grows|moves|spreads|opens|starts|travels|returns|follows) only (?:if|when|with|once|after)|switch(?:es)? (?:over|entirely|all|everything|everyone)|(?:go|goes|going|carry|carries|carrying|move|moves|moving|press|presses|push|pushes|march|roll|rolls|travel|travels) (?:on|out|ahead|forward|further|wider|national|along|into|to|up)\\b|continue[sd]?\\b|continuing|exten(?:d|ds|ded|sion)\\b|expan(?:d|ds|ded|sion)\\b|enlarge[sd]?\\b|widen(?:s|ed)?\\b|broaden(?:s|ed)?\\b|ship (?:it|this|them)|spreads?\\b|scale[sd]?\\b|proceed(?:s|ed)?\\b|roll (?:it|this|them) out|(?:open|opens|take|takes|bring|brings|offer|offers|give|gives|carry|move|let|hand) (?:it|this|them)(?: (?:on|up|in|out))? (?:to|in|into|for|at|elsewhere)|follows?\\b(?! up)|joins?\\b|gets? (?:it|theirs|their (?:turn|own|share)|its turn|one|going|the same|added)|(?:has|have) (?:its|their) turn|comes? (?:back for|next|after|in|on board|aboard|too)|takes? (?:its|their) turn|(?:is|are|be) (?:added|included|admitted|connected|converted|opened|invited|let in|taken (?:in|on|up)|brought (?:in|on)|released|unlocked|approved|ordered|bought|built|fitted|switched|next|allowed|extended|paid out|spent|freed|signed)\\b|(?:we|it|which|they)(?:['’]ll| will| shall)? (?:add|leaves?|grow|grows|unlock|buy|order|release|build|ask for|sign|spend|start (?:on )?the|tackle|begin (?:on )?the|do the (?:rest|others?|same)|turn to)\\b|goes? live (?:in|at|for) the|start(?:s)? (?:in|at|on|with) the (?:other|rest|next))";

/** "If", "unless", "only with": something decides. */
const CONDITION =
	"(?:if|unless|(?<!\\b(?:is|are|was|were) )when|whenever|once|should|provided|providing|as soon as|as long as|until|till|only (?:with|after|at|on|above|below|then)|on condition|otherwise|else|where|in case|subject to|in the event|except|assuming|given|failing|conditional|condition|the moment|the day|falling short|miss(?:es)?|fails?|short of|with (?:under|over|fewer|less|more|at least)|at the end|by then|thereafter|whereafter|whereupon|on (?:proof|evidence)|against proof|only after|after|while)";
const CONDITION_WITH_FIGURE = new RegExp(
	`\\b(?:joins?|follows?|replaces?[^.;,]{0,20}|starts?|opens?|comes in|goes) (?:only )?at \\d[\\d.]* ?%|\\b${CONDITION}\\b(?=[^;]{0,110}?(?:${MEASURE}))|(?:^|[:;,.–—|] ?)\\W*(?:and |but )?(?:at|at or (?:above|below|under|over)|with|below|under|above|over|(?:fewer|less|more|no more) than|anything (?:under|over|above|below)) (?:[€£$] ?)?(?:${NUMBER})\\b`,
	"iu",
);
const WHAT_FOLLOWS = new RegExp(
	`\\b(?:${ENDING}|${GOING_ON}|${REST} [^.;]{0,40}?\\b(?:start|starts|open|opens|wait|waits|change|changes|switch|switches|use|uses|try|tries|copy|copies|take|takes|receive|receives|gets?|have|has|come|comes|go|goes|follow|follows|join|joins|are|is|will|shall|do|does)\\b|${REST} [^.;]{0,30}\\bonly (?:if|when|once|after|with)|, (?:then )?the (?:others?|rest|next|remaining|whole)\\b|, (?:then |we |only then )?(?:add|extend|include|move|take|open|let|bring|give|roll|go|widen|stop|drop|end|close|sell|return|double)\\b|\\b(?:and|then|other|remaining|last) [€£$₹] ?\\d[^ ]{0,12}(?: million)? (?:only )?(?:once|if|when|after|unless)\\b|for the (?:rest|others?|remaining|balance|second|next)\\b|what (?:happens|comes|follows) next|(?:reach|reaches|covers?|serves?|includes?|enters?|approach|ask|call|adds?|convert|tackle|treat|equip|open|connect|invite|train|buy|fit|talk about|turn to|comes? to|look at|think of|start|begin|adopts?|visit) (?:in |with |on |at |for )?${REST}|(?:^|[;:,] )(?:and )?(?:then )?(?:the )?[\\p{L}\\d-]+(?: [\\p{L}\\d-]+)? (?:only|next|second|later|afterwards) (?:if|when|once|after|with)|\\b(?:B|C|II|2) (?:only )?(?:if|when|once|after)\\b|(?:^|[|.;] ?)\\W*(?:exit|stop|end|kill|go|continue|extend|abort|widen|next)(?: rule| criterion| condition)?:? (?:if|when|at|below|above))`,
	"iu",
);

/** "The rest hangs on it", "the condition for going on", "before the day desks do". */
const HANGS_ON = new RegExp(
	[
		`\\b(?:continu\\p{L}+|exten\\p{L}+|expan\\p{L}+|enlarg\\p{L}+|going (?:on|further|ahead|wider)|${REST}|(?:step|phase|stage|wave|part|round) (?:two|2|II|B)|roll-?out|(?:go|yes) ?(?:/|or) ?no(?:-?go)?|decision|verdict|everything|feasibility|the (?:future|fate|more)|more money|what (?:comes|follows|happens)|release|whether)\\b[^.;]{0,60}\\b(?:depends?|hing(?:es?|ing)|hangs?|hanging|rests?|resting|turns?|turning|rides?|riding|(?:is|are|be|being) (?:made )?(?:conditional|contingent|dependent|decided|tied|subject)|conditional|contingent|dependent|tied) (?:up)?(?:on|to|by)\\b`,
		"\\bfor (?:it|this|that|them|us|the \\p{L}+) to (?:travel|go|spread|continue|stay|survive|move|be (?:extended|widened|continued))\\b|\\bto (?:leave|go beyond|get (?:out|beyond|past)|move on|go (?:on|further)|continue|survive|graduate|be extended) [^.;]{0,30}\\b(?:must|has to|have to|needs? to)\\b",
		`${REST} [^.;]{0,40}\\b(?:wait|waits|waiting) (?:for|while|until|till) (?!next|they|it is)[^.;]{0,60}\\b(?:prove|proves|shows?|has|have|is|are|to|falls?|drops?|reach|reaches)\\b`,
		"\\bbefore (?:they|it|he|she|anyone|anybody) (?:sees?|gets?) (?:a|one|any|it|theirs)\\b",
		"\\bon (?:which|that|this|it) [^.;]{0,50}(?:depends?|hinges?|hangs?|rests?|turns?)\\b",
		`\\b(?:condition|threshold|hurdle|bar|test|criterion|mark|line|price|yardstick|requirement|target) (?:for|of|to|before) (?:going|go|${REST}|continu\\p{L}+|exten\\p{L}+|expan\\p{L}+|proceed\\p{L}*|carry\\p{L}*|anything|any|widen\\p{L}*|more|spread\\p{L}*|roll\\p{L}*)`,
		"\\b(?:hurdle|threshold|test|gate|bar) (?:of|is|at|:) [^.;]{0,60}\\bbefore\\b",
		`\\bbefore (?:anything(?: else)?\\b|any(?:one|body|where)? (?:else|other|further|next)\\b|another|others\\b|we (?:go|talk|move|touch|open|spend|ask|look|think|let|buy|do|order|widen|roll|take|bring)|it (?:goes|leaves|spreads|moves|travels)|going|moving|touching|widening|spreading|(?:the|a|our) (?:others?|rest|next|second|remaining|remainder|wider)|the (?:[\\p{L}-]+ ){1,3}(?:do|does|follow|follows|join|joins|(?:get|gets) (?:it|theirs|one)|switch|switches)\\b)`,
		"\\b(?:until|till) (?:we|it|they|the [\\p{L} -]{2,30}) (?:know|knows|see|sees|have|has|is|are|can|shows?|proves?)\\b",
		// "A trial that will show whether", "sixty days to prove that", "at least 34 must renew".
		"\\b(?:will|shall|to|must|should|can|has to|have to|needs? to|ought to|is to|are to) (?:first |then |thereby )?(?:show|establish|prove|demonstrate|tell(?: us)?|find out|decide|determine|confirm|learn|see|test|be (?:shown|proved|proven|seen|demonstrated))\\b[^.;]{0,20}?\\b(?:that|whether|if|it|to|how)\\b",
		"\\b(?:test|see|check|find out|learn|know|decide|tells?|shows?|prove) (?:us )?(?:(?:by|until|in|on|at|there|from|after) [^.;]{0,60})?(?:whether|if)\\b[^.;]{3,100}",
		`\\b(?:at the end of (?:which|that)|by (?:the end|then))\\b[^.;]{0,30}\\bmust\\b|\\b(?:at least|no (?:more|fewer) than) (?:${NUMBER})(?: of (?:them|these|those|the \\p{L}+))? must\\b`,
		"\\bcompares?\\b[^;]{3,120}\\b(?:and|then|before (?:it|they)) (?:then )?(?:decides?|rules?|judges?|says?)\\b",
	].join("|"),
	"iu",
);

/** "15% more honey or it is sold", "otherwise we stop". */
const OR_IT_ENDS = new RegExp(
	[
		`(?:,|;|–|—| )(?:or|else|otherwise|and if not|if not|failing (?:that|which|this)|or else),? (?:else )?(?:(?:we|I|it|they|this|that|that['’]s|it['’]s|the [\\p{L}-]+(?: [\\p{L}-]+)?|everything|nothing|nobody|all)(?:['’]ll|['’]s|['’]re| will| shall| are| is)? )?(?:[\\p{L}]+ )?(?:${ENDING})`,
	].join("|"),
	"iu",
);

/** "More than 5% returned and it never reaches the others", "over 4: the line stops". */
const AND_IT_ENDS = new RegExp(
	[
		`\\band (?:it|they|we|that|the \\p{L}+)(?:['’]s| is| will| shall)? (?:${ENDING})`,
		`\\b(?:under|below|above|over|at least|at most|less than|fewer than|more than|${NUMBER} ?%)[^.;:]{0,40}(?::|,| [–—]| [→⇒]| =>?) (?!(?:and |but )?(?:if|unless|when|once)\\b)(?:then )?[^.;]{0,40}\\b(?:follows?\\b|joins?\\b|${ENDING}|we (?:go|extend|continue|carry|open|roll|buy|add))`,
	].join("|"),
	"iu",
);

/** "Fewer than 5 lost keys open the door to the flats", "under 20 calls earn the day trams theirs". */
const OPENS_THE_REST = new RegExp(
	[
		"\\b(?:earns?|wins?|buys?|gets?|brings?|lets?|gives?) (?:in (?:the|all) |[^.;,]{3,40} (?:theirs|their own|their turn|its turn|aboard|on board)\\b)",
		"\\b(?:is|are|be|become|becomes|remains?|being) (?:then )?(?:the|our|its|their|an?) (?:\\p{L}+ )?(?:ticket|key|passport|licence|gateway|door|entry|admission|precondition|prerequisite|go-ahead|green light|signal|trigger|stop sign|way in|way on|proof) (?:to|for|of|that|which|on)\\b",
		"\\b(?:opens?|opening) (?:up )?(?:the |a )?(?:doors?|gates?|ways?|roads?|path|taps?|purse) (?:to|for|on)\\b|\\bunlocks?\\b|\\bclears? the (?:way|path|road|ground)\\b|\\bpaves? the way\\b|\\bturns? the (?:key|light)",
		`\\b(?:earns?|wins?|buys?|gets?|brings?|lets?|gives?|hands?|admits?|invites?|releases?|frees?|triggers?|starts?|launches|sends?|carries|takes?|secures?) (?:in )?(?:it )?(?:in |to |into )?(?:${REST}|the green light|the go-ahead|phase (?:two|2)|step (?:two|2)|stage (?:two|2)|wave (?:two|2)|round (?:two|2))`,
		"\\b(?:decides?|decide|speaks?|tips? the (?:scales?|balance)|settles?|swings?)(?: it)? (?:in favour|in favor|for the|for|against|the matter|the question|whether|about the|over the)\\b",
	].join("|"),
	"iu",
);

/** "Over 5 shuts it down", "and the day shift follows", "or no third crane". */
const SETTLES_IT = new RegExp(
	[
		"\\bor (?:else )?(?:no \\p{L}|(?:it['’]s |we go |straight )?back to |(?:we|I)(?:['’]ll| will| shall)? (?!may\\b|can\\b|could\\b|might\\b|are\\b|have\\b|use\\b|need\\b)\\p{L}|(?:it|they|the [\\p{L}-]+(?: \\p{L}+)?) (?:comes?|goes?|is|are|['’]s) (?:sold|removed|scrapped|dropped|withdrawn|taken |sent |pulled |switched |thrown )?(?:out|off|down|back|home)\\b)",
		"\\b(?:kills?|shuts?|ends?|stops?|sinks?|closes?|buries|finish(?:es)?|halts?|freezes|scuttles|seals?|terminates?|cancels?) (?:the |this |our )?(?:whole )?(?:it\\b|thing|matter|scheme|idea|programme|program|project|plan|fate|book|file|chapter|adventure|exercise|affair|story|lot|experiment|trial|pilot|show|effort|rest)\\b|\\bsends? (?:us|it|them|everyone|everybody|the team) (?:home|back|packing|away)\\b|\\bspells? the end\\b|\\bmeans? (?:no |the end|stop|go\\b|we |that we)",
		`\\b(?:under|below|above|over|least|most|less|fewer|more|half|quarter|third|than|\\d ?%|per ?cent|percent|reached|there|\\d)\\b[^.;]{0,60},? and (?:then )?(?:only then )?(?:[\\p{L}\\d’'-]+ ){1,5}(?:follows?|joins?|comes? next|gets? (?:it|theirs)|(?:is|are) (?:next|in\\b|added|fitted|opened|equipped|built|converted))\\b`,
		`\\b(?:or (?:more|less|fewer)|under|over|below|above|least|extra|an? (?:week|month|day)|\\d ?%|percent|per ?cent)\\b[^.;]{0,50}\\b(?:and|then) (?:we|I)(?:['’]ll| will| shall)? (?:propose|go (?:on|to)|extend|ask|come|open|add|move|cancel|stop|shut|roll|continue|close|end|drop)\\b|\\breleases? (?:you|us|the)\\b`,
		"\\band (?:everyone|everybody|the whole \\p{L}+|all \\p{L}+s) (?:moves?|gets?|switch(?:es)?|follows?|joins?|changes?|starts?)\\b|\\bdecides\\s?[:–—]|(?:^|[.;:] ?)\\W*no \\p{L}+, no \\p{L}+",
		"\\bthe (?:[\\p{L}-]+ )?(?:programme|program|scheme|project|idea|plan|matter|thing|adventure|exercise|trial|pilot|experiment|story) (?:ends|stops|dies|closes|is over)\\b",
		"\\b(?:the test|the bar|the mark|pass(?:es)?|the threshold|success) (?:at |in |for |there |here |on )?(?:[\\p{L} ]{0,20})?(?:is|means|:) [^;]{3,120}[,;] ?(?:and )?(?:failure|anything (?:less|more|else|worse)|less|otherwise|else|below|above|if not|short)\\b",
		"^\\W*(?:(?:miss|fail|misses|fall short|falling short|missed)\\b|anything (?:less|worse|below|short))\\b[^.;]{0,40}(?:,| and)",
	].join("|"),
	"iu",
);

/** The figure itself gives the verdict. */
const VERDICTS: readonly RegExp[] = [OR_IT_ENDS, AND_IT_ENDS, OPENS_THE_REST, SETTLES_IT];

/** "Miss either and you keep the rest", "if not, we stop": the figure stands in the sentence before. */
const REFERS_BACK =
	/^\W*(?:(?:and |but |only )?(?:if|should|unless|once|when|until) (?:not|so|yes|no|it|they|this|that|these|those|either|neither|both|we|the \p{L}+)\b|otherwise|else|no (?:success|pass|result)|miss|fail|failing|short of|below that|above that|anything|less than that|only then|then|only)|\b(?:if (?:it|they|she|he|this|that|these) (?:can['’]t|cannot|do(?:es)?n['’]t|do(?:es)? not|do|does|is|are|is not|are not|isn['’]t|aren['’]t|fails?|holds?|works?|succeeds?)|depends? on (?:it|this|that)|if not|if so|on (?:this|that|it|them)\b)/iu;
