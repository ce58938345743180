import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { statementBefore } from "./evidence";
import { endsWithOne, startsWithOne } from "./one-alone";

/** One person or office by name has the whole of the work to answer for, by whatever turn of phrase. */
export function isOwnerOtherwise(argument: Argument, statement: Statement): boolean {
	if (statement.test(OF_OTHERS) || statement.test(UNDECIDED)) return false;
	if (statement.themes.has("risks") && !statement.themes.has("governance")) return false;
	if (isReply(argument, statement) || isOfOneNamedBefore(argument, statement)) return true;
	if (!statement.test(SPEAKS_OF_WORK)) return false;
	const tells = (patterns: readonly RegExp[], accepts: Accepts) =>
		patterns.some((pattern) => statement.test(pattern) && someMatch(statement.text, pattern, accepts));
	return (
		tells(ONE_DOES, (before) => endsWithOne(argument, before)) ||
		tells(GOES_TO_ONE, (_, behind) => startsWithOne(argument, behind)) ||
		tells(ANNOUNCES_ONE, (_, behind) => leadsToOne(argument, behind)) ||
		tells([GIVES_AN_OFFICE], (_, behind) => startsWithOne(argument, behind) && GIVEN_OFFICE.test(behind))
	);
}

/** Whether the words before a match and those behind it name somebody. */
type Accepts = (before: string, behind: string) => boolean;

/** "Who answers for it? The harbour master does." */
function isReply(argument: Argument, statement: Statement): boolean {
	const before = statementBefore(argument, statement);
	return (
		before?.test(ASKS_WHO) === true && statement.text.length <= LONGEST_REPLY && startsWithOne(argument, statement.text)
	);
}

const LONGEST_REPLY = 80;
const ASKS_WHO =
	/^\W*(?:and |so )?(?:(?:who|whom)\b[^.;?]{0,40}\b(?:answers?|answerable|accountable|owns?|responsible|in charge|blame|leads?|heads?|runs? (?:it|this|the))\b|whose (?:baby|project|programme|head|neck|job|name|desk|door)\b)[^.;?]{0,60}\?["”]?\W*$/iu;

/** "Ines Lobo leads. She has the budget, the people and the last word." */
function isOfOneNamedBefore(argument: Argument, statement: Statement): boolean {
	if (!statement.test(HAS_THE_SAY)) return false;
	const before = statementBefore(argument, statement);
	return before !== undefined && startsWithOne(argument, before.text);
}

const HAS_THE_SAY =
	/^\W*s?he (?:alone |also |personally )?(?:has|holds|takes|bears|carries|gets|keeps) [^.;]{0,60}\b(?:last word|final say|blame|responsibility|the whole|the lot|the can|mandate|ownership)\b/iu;

/** The tries at one pattern end soon: a sentence tells who has it once. */
const TRIES = 4;

function someMatch(text: string, pattern: RegExp, accepts: Accepts): boolean {
	for (let tried = 0, from = 0; tried < TRIES; tried++) {
		const match = pattern.exec(text.slice(from));
		if (!match) return false;
		const start = from + match.index;
		if (accepts(text.slice(0, start), text.slice(start + match[0].length))) return true;
		from = start + 1;
	}
	return false;
}

/** Behind the announcement and a colon, a comma or "is" stands the name. */
function leadsToOne(argument: Argument, behind: string): boolean {
	let rest = behind.slice(0, REACH_OF_AN_ANNOUNCEMENT);
	for (let tried = 0; tried < TRIES; tried++) {
		const link = LINK.exec(rest);
		if (!link) return false;
		rest = rest.slice(link.index + link[0].length);
		if (startsWithOne(argument, rest)) return true;
	}
	return false;
}

const REACH_OF_AN_ANNOUNCEMENT = 200;
const LINK =
	/^ (?=\p{Lu})|[:–—,?] ?["”]? |\b(?:is|be|namely|say|but|(?:that|those) of|belongs? to|goes to|(?:reads|bears|carries)(?: the name(?: of)?)?|it['’]s|that['’]s)(?: now| called| simply)? /u;

/** At another company, in former days. */
const OF_OTHERS =
	/\b(?:competitors?|rivals?|predecessors?|(?:previous|former)|(?:last|earlier|old) (?:project|programme|program|scheme|initiative|owner|head|director|lead)|back then|at the time|in those days|used to|until (?:he|she|they|\p{Lu}\p{L}+) (?:left|retired|moved|resigned)|since left|now closed|when it closed)\b/iu;
/** Nobody has been settled on. */
const UNDECIDED =
	/\b(?:candidates?|sounded out|yet to (?:be|choose|name|find)|still (?:to be|looking|searching|vacant|open)|not yet|could be|might|perhaps|possibly|maybe|vacan(?:t|cy)|jointly|joint(?:ly)? (?:responsib\p{L}+|ownership)|shared? (?:the )?(?:responsib\p{L}+|ownership|accountab\p{L}+)|took? turns|in turns?|alternat\p{L}+)\b/iu;

const WORK_NOUN =
	"(?:programme|program|project|initiative|transformation|overhaul|roll-?out|scheme|pilot|trial|undertaking|venture|turnaround|renewal|campaign|reform|endeavour|business case|effort|proposal|plan|change|move|relaunch|refit|rebuild)";
const SPEAKS_OF_WORK = new RegExp(
	`\\b(?:${WORK_NOUN}s?|project|work|it|this|that|thing|whole|entire|everything|lot|buck|blame|charter|numbers?|results?|target)\\b`,
	"iu",
);
/** "The whole of the berth programme", "Project Lantern", "all of it", "its results". */
const THE_WORK = `(?:(?:the whole (?:of )?|all of |the entire |the success of |the (?:results?|outcomes?|delivery|failure|fate) of )?(?:the|this|that|our|its|their|[\\p{L}-]+['’]s) (?:(?!(?:of|for|in|on|at|with|to|by|is|and)\\b)[\\p{L}\\d'’&-]+ ){0,5}?${WORK_NOUN}s?\\b(?! (?:office|team|manager|management|plan|board|meeting|assistant|log|desk|file|room)\\b)|project \\p{L}+|(?:the|its|their|this) (?:(?:whole|entire) (?:thing|lot|business|shebang|show|work|undertaking|affair)|whole of (?:it|this)|(?:overall )?(?:results?|outcomes?|success|failure|delivery))\\b|all of (?:it|this)|everything|(?:it|this)(?: all| one| thing)?(?! (?:desk|list|letter|office|team|page|paper|point|section|step|week|month|task|report|form|script|tool)\\b)\\b)`;
const WHOLLY =
	"(?:(?:[a-z]+ly|alone|now|all|entire|whole|full|sole|single|overall|undivided|final|ultimate|executive|total|complete|supreme|outright) )";
const ANSWERABLE = "(?:liable|answerable|accountable|responsible|on the hook|in charge|to blame)";
const CHARGE =
	"(?:direction|leadership|responsibility|command|charge|ownership|accountability|answerability|stewardship|authority|mandate|reins|helm|say|control)";
const LEADS =
	"(?:owns?|leads?|runs?|heads?|pilots?|steers?|drives?|directs?|captains?|commands?|fronts?|champions?|spearheads?|sponsors?|manages?|oversees|conducts?|shepherds?|skippers?|presides over|has)";
/** "Programme owner", "leader of the refit project", "single point of accountability". */
const ROLE_OF_WORK = `(?:(?:[\\p{L}-]+ )?(?:project|programme|program|initiative|pilot|scheme|transformation|change|roll-?out) (?:[\\p{L}-]+ )?(?:owner|lead|leader|manager|head|director|sponsor|captain|boss|chief|executive)|(?:senior |single |sole |overall |named |ultimate )*(?:accountable|responsible|answerable|liable) (?:owner|officer|executive|person|lead|manager|director|head|partner)|(?:single|sole|overall|ultimate|named|executive|one|undisputed) (?:owner|lead|leader|head|sponsor|boss|captain)|single point of (?:accountability|responsibility)|SRO|DRI|Auftraggeber(?:in)?|Projektleit(?:er|erin|ung)|projectleider|chef(?:fe)? de projet|ma[iî]tre d['’]ouvrage|responsable|(?:owner|lead|leader|head|director|captain|skipper|sponsor|boss|steward|custodian|chief) (?:of|for|on) ${THE_WORK})`;

/** Somebody named right before these words has the work, or pays if it fails. */
const ONE_DOES: readonly RegExp[] = [
	new RegExp(
		[
			// "Ines Lobo carries the can for it", "the bursar faces the music".
			" (?:carr(?:y|ies)|takes?|bears?|shoulders?|faces?|gets?|cops?|catch(?:es)?) (?:the |all the |any |all |full )(?:can|blame|rap|flak|music|consequences|beating|thrashing)\\b",
			// "Ines has the lot", "the dean holds the programme mandate".
			` (?:has|holds?|gets?|keeps?|takes?|carr(?:y|ies)|was given|is given|has been given) (?:the lot\\b|it all\\b|the whole (?:thing|lot|shebang)\\b|(?:the|a|an)? ?(?:[\\p{L}-]+ ){0,2}?${CHARGE}\\b(?: and (?:the )?[\\p{L}]+)?(?: (?:of|for|over|on|in) ${THE_WORK}|,? and (?:will )?(?:(?:be|is) (?:judged|measured|answerable|accountable)|answers?\\b)))`,
			// "The treasurer has accepted in writing to answer for the whole project".
			` (?:accept(?:s|ed)|agree(?:s|d)|undert(?:akes|ook|aken)|promise[sd]|pledge[sd]|consent(?:s|ed)|volunteer(?:s|ed)|sw(?:ears|orn|ore)|sign(?:s|ed) up|commit(?:s|ted)? (?:himself|herself)|offered|made it (?:his|her) (?:business|duty)|said yes)\\b[^.;:]{0,70}? to (?:personally )?(?:answer(?: to [^.;:,]{2,40}?)? for|be (?:[a-z]+ly )?(?:${ANSWERABLE}|judged|measured|held)[^.;:,]{0,30}? (?:for|of|by|on|to)|own|lead|run|head|see|carry|take (?:on|over)|take (?:charge|ownership|responsibility|the lead|the helm)[\\p{L} ]{0,12} (?:of|for)|steer|deliver) ${THE_WORK}`,
			// "The curator will be judged on it".
			` (?:be|is|gets?|being|been) (?:[a-z]+ly )?(?:judged|measured|assessed|appraised|rated|weighed|graded|paid|held to account|called to account|held (?:[a-z]+ly )?(?:accountable|responsible|answerable|liable)|brought to book|hanged|hauled over the coals) (?:[a-z]+ly )?(?:on|by|against|for|according to|upon) (?:${THE_WORK})`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "Ms Lobo takes the refit project on her own shoulders", "has taken it upon herself".
			` (?:takes?|taken|carr(?:y|ies)|has|have|bears?|wears?|holds?) (?:up )?${THE_WORK}(?: [\\p{L}]+)? (?:up)?(?:on|onto|under|in|to|at) (?:(?:his|her|their) (?:own )?(?:shoulders|wing|back|head|name|account|responsibility|heart|hands|charge|conscience|watch)|(?:himself|herself|themself))\\b`,
			// "The warden has her name against the business case", "puts his head on the block for it".
			" (?:has|have|puts?|sets?|stake[sd]?|lays?|laid|gives?|given|lends?|lent|pledge[sd]?|signs?|signed|has put) (?:his|her|their|(?:his|her) own) (?:own |good |whole )?(?:name|signature|reputation|head|neck|job|career|bonus|word) (?:on|to|against|under|behind|beside|for|upon|down for)\\b",
			// "The bursar signs for the programme's costs and savings".
			` (?:signs?|vouches?|stands?|stands? surety|guarantees|is good|bats?|fights?) for ${THE_WORK}`,
			// "Ines Lobo, who is liable for the result".
			` (?:is|be|remains|stays|becomes|stands) (?:${WHOLLY})*(?:liable|on the hook|answerable|accountable|in the dock|on the line) (?:to [^.;:,]{2,40} )?for ${THE_WORK}`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "Monsieur Petit pilots the whole project and renders account of it".
			` ${LEADS} ${THE_WORK}(?:[^.;:]{0,60}?,? (?:and|for which|which)(?: (?:he|she|who))?(?: will| shall)? (?:alone )?(?:renders? (?:an )?account|answers?|reports?|accounts?|explains?|defends?|gives? (?:an )?account|is ${ANSWERABLE}|signs?)\\b|,? (?:end to end|from (?:start|beginning|first|top|A|now|kick-?off|day one)|start to finish|single-?handed(?:ly)?|as a whole|in (?:its|their) entirety|until))`,
			// "Deepa is the DRI for the ticket programme", "has been made owner of it".
			` (?:is|be|remains|becomes|acts as|serves as|(?:has|have) been|named|(?:is|be|been) (?:hereby |formally |now )?(?:appointed|named|designated|made|declared|nominated|chosen|confirmed|put|elected|installed|listed|registered|mandated)(?: as| to be)?) (?:the |our |its |a |this programme['’]s )?(?:${WHOLLY}|one and only )*(?:${ROLE_OF_WORK}|owner of (?:its|the|this) [\\p{L}-]+)\\b`,
			// "The town clerk undertakes the direction of the programme".
			` (?:undertakes?|assumes?|accepts?|takes? on|taken on|taken over|takes over|takes?|exercises?|bears?|carr(?:y|ies)|wields?) (?:the |all )?(?:${WHOLLY})*${CHARGE}\\b(?:,? and (?:the )?[\\p{L}]+)? (?:of|for|over|on) ${THE_WORK}`,
			// "Ines is the one whom we hang", "the bursar is the neck to wring".
			` (?:is|be|remains|becomes) (?:the |our )?(?:one|only |single )*(?:person|man|woman|name|head|neck|throat|face|boss|someone|somebody|address)? ?(?:who|whom|to|that|whose|we|you)\\b[^.;:]{0,60}\\b(?:answer\\p{L}*|blamed?|held to account|account(?:able)?|responsible|hang\\p{L}*|wring|choke|fire|sack\\p{L}*|ring|phone|shout at|head (?:is|will) (?:on|roll))\\b`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "The dean will defend its results before the council".
			` (?:defends?|explains?|justif(?:y|ies)|accounts? for|answers? for) (?:${THE_WORK}|(?:its|the) [\\p{L} ]{0,20}(?:results?|figures|numbers|outcome|failure|accounts?|misses))[^.;:]{0,40}? (?:before|in front of|to) (?:the|our|full|every|his|her|you)\\b`,
			// "The registrar, and no other, answers for the programme".
			` answers? (?:[a-z]+ly )?(?:to [^.;:,]{2,40} )?for (?:${THE_WORK}|what (?:the|this) [\\p{L}-]+ (?:brings|does|costs|achieves|yields)|its [\\p{L}]+)`,
			// "It will be the warden who pays for it with his post".
			" (?:pays?|atones?|answers?) for (?:it|this|that|failure) with (?:his|her)\\b",
			"(?<=\\bit (?:is|will be|would be) [^.;:,]{3,60})(?: who)? (?:is|gets|will be|would be) (?:blamed|sacked|fired|thanked|praised|asked)\\b",
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "For all that happens under this plan the abbot bears responsibility".
			`(?<=\\bfor (?:all|everything|whatever|the|this|its)\\b[^.;]{3,90}) (?:bears?|carr(?:y|ies)|takes?|has|holds?|accepts?) (?:${WHOLLY})*(?:responsibility|accountability|the blame)\\b`,
			// "Ask for Ines Lobo: the whole project is hers".
			`(?:[:;,–—]| and) (?:[a-z]+ )?${THE_WORK} (?:is|are|remains|will be) (?:[a-z]+ly |all )?(?:his|hers)\\b(?! \\p{Ll}+ (?:to|in)\\b)`,
			// "The refit has Ines Lobo, who is its owner".
			" (?:is|remains|becomes|be) its (?:[\\p{L}-]+ )?(?:owner|leader|lead|head|captain|sponsor|boss)\\b",
			// "Ines Lobo was appointed programme director on 4 May".
			` (?:was|were) (?:hereby |formally |duly )?(?:appointed|named|designated|made|declared|nominated|chosen|confirmed|elected|put)(?: as| to be)? (?:the |our |its )?(?:${WHOLLY})*(?:${ROLE_OF_WORK})\\b`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "Ines Lobo is in the driving seat of this programme".
			` (?:is|sits|stands|be|remains) (?:in the (?:driving|driver['’]s) seat|at the (?:helm|wheel|tiller|head)|on the bridge) (?:of|for) ${THE_WORK}`,
			// "Ines Lobo will stand up before the owners and say whether it worked".
			" (?:stands?|appears?|comes?|goes) (?:up )?(?:before|in front of) [^.;:]{3,60}\\b(?:results?|explain|explains|whether it|answers?|account|why it)\\b",
			// "For all of it the abbot alone is answerable".
			`(?<=\\bfor (?:all|everything|whatever|the|this|its)\\b[^.;]{3,90}) (?:is|will be|remains) (?:${WHOLLY})*${ANSWERABLE}\\b`,
			// "The actuary is not the owner; the bursar, Ines Lobo, is."
			"(?<=\\bnot (?:the |its |an? )?(?:[\\p{L}]+ )?(?:owner|lead|leader|head|boss|one|person)\\b[^.]{0,120}?)(?: is| does| will be)(?=\\W*$)",
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "It's Ines Lobo's head on the block", "Ines Lobo's head rolls".
			"['’]s? (?:own )?(?:head|neck|job|post|career|reputation|good name|seat|skin|hide)(?: (?:is|will be|that is|would be|goes|that goes|lies|stands))? (?:on the (?:chopping )?(?:block|line)|at stake|(?:that )?(?:will )?rolls?|at risk|to roll)\\b",
			// "Half of the bursar's bonus hangs on the success of the programme".
			`['’]s? (?:[\\p{L}\\d-]+ )?(?:bonus|pay|objectives?|scorecard|appraisal|contract|year-end review|personal goals?|goals|targets|remit|brief|portfolio|job description)\\b[^.;:]{0,50}? (?:hangs?|depends?|rests?|rides?|(?:is|are) (?:tied|linked|pegged|staked|hung)|turns?|contains?|includes?|names?|holds?|covers?|takes? in|extends?)\\b(?: (?:on|upon|to|by|in|over))? (?:${THE_WORK})`,
			// "The bursar's name stands against the whole programme".
			`['’]s? (?:own )?(?:name|signature|photo(?:graph)?) (?:is|stands|goes|sits|appears|will be|hangs) (?:[a-z]+ly )?(?:on|against|under|beside|next to|behind|over|at the (?:top|foot|bottom|head) of) ${THE_WORK}`,
		].join("|"),
		"iu",
	),
];

const POSSESSED =
	"(?:baby|show|ship|responsibility|job|child|charge|project|programme|watch|call|duty|business|brainchild|domain|kingdom|bailiwick|patch|turf|task|problem)";

/** Somebody is named right behind these words. */
const GOES_TO_ONE: readonly RegExp[] = [
	new RegExp(
		[
			// "The buck for the whole refit stops with Ines Lobo", "full authority was vested in the bursar".
			`\\b(?:buck|responsibility|accountability|ownership|blame|leadership|command|authority|answerability|charge|direction|credit|final say|last word)\\b(?:(?<=\\bbuck)|(?=[^.;]{0,140}\\b(?:${WORK_NOUN}|whole|it|this|overall|ultimate|full|final)\\b|(?<=\\b(?:overall|ultimate|full|final|sole|undivided) \\p{L}+)))[^.;:?!]{0,90}?(?: (?:stops?|ends?|rests?|lies?|sits?|lands?|falls?|remains?|stays?|vests?|resides?|passes|goes|reverts) (?:[a-z]+ly |only |alone )?(?:with|to|on|upon|in|at)|,? (?:is|are|was|were|has been|have been|be) (?:transferred|passed|handed|given|assigned|vested|conferred|entrusted|delegated|moved|laid|placed|put|lodged)[^.;:]{0,40}? (?:with|to|in|upon|into))(?: (?:the (?:door|desk|feet|hands|shoulders|lap|person) of))? `,
			// "The programme lies in the hands of Ines Lobo", "the refit project is under the command of the dean".
			`${THE_WORK}[^.;:?]{0,50} (?:is|are|lies|rests|stands|falls|comes|runs|has been (?:put|placed|laid)|be|will be) (?:[a-z]+ly |now |put |placed )?(?:(?:in|under|into) the (?:sole |capable )?(?:hands|care|charge|leadership|command|direction|stewardship|responsibility|gift|keeping|wing|eye)|the (?:sole |personal |full |whole )?(?:responsibility|baby|charge|duty|child|business|brainchild)) of `,
			// "The programme is in Ines's gift", "this one is Ines's baby".
			`${THE_WORK}(?:,? [^.;:?,]{0,40})?(?: (?:is|are|remains|becomes|be|stays|lies|rests|will be)|['’]s) (?:[a-z]+ly |now |all )?(?:(?:in|under|on) )?(?=[^.;:,]{2,60}['’]s? (?:own )?(?:${POSSESSED}|gift|hands|care|keeping|name|desk|shoulders|leadership|command|lap|plate|head|scorecard|remit|wing|orders|to (?:win|lose|deliver|carry))\\b)`,
			// "Project Lantern is headed by the chief pharmacist".
			`(?<!\\b(?:of|for|in|on|from|with|at) )${THE_WORK}[^.;:?,]{0,40}(?: (?:is|are|will be|shall be|be|being|has been)) (?:[a-z]+ly |now )?(?:[a-z]+(?:,|,? and) ){0,3}(?:led|owned|headed|run|managed|directed|steered|captained|piloted|driven|sponsored|championed|fronted|commanded|spearheaded|skippered|conducted|shepherded|headed up|answered for|vouched for|defended) (?:(?:solely|alone|personally|end to end) )?by `,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "The programme stands or falls with Ines Lobo".
			`${THE_WORK}[^.;:?]{0,30} (?:stands?|sails?|lives?|swims?|rises?|wins?|succeeds?) (?:or|and) (?:falls?|sinks?|dies?|loses?|fails?) (?:with|by|under) `,
			// "The board looks to Ines Lobo for delivery of the programme".
			`\\b(?:looks?|turns?|go(?:es)?|comes?) to (?=[^.;:]{3,80} (?:for|when|if|whenever) [^.;:]{0,30}\\b(?:deliver|delivery|results?|success|answers?|an answer|explanations?|an explanation|${WORK_NOUN})\\b)`,
			// "We hold the bursar to account for it".
			`\\b(?:holds?|held|holding|calls?|called|makes?|made|keeps?|kept) (?=[^.;:]{3,70} (?:(?:personally |solely |alone )?(?:to account|accountable|responsible|answerable|liable)) (?:for|to)\\b[^.;:]{0,40}\\b(?:${WORK_NOUN}|it|this|whole|result|outcome|delivery)\\b)`,
			// "Should it fail, blame Ines Lobo", "fire the bursar if the numbers slip".
			"(?<=\\b(?:if|when|should|whenever)\\b[^.;]{3,60}\\b(?:fail|wrong|miss|flop|slip|short|late|sink|stall|founder|collapse|nothing|trouble|amiss|awry|overrun|worse)[^.;]{0,30}[,:–—] ?(?:please |just |then |you |it is |it['’]s |do )*)(?:blame|sack|fire|chase|shout at|hold|hang|ring|phone|call|see|(?:(?:the|our) [\\p{L}]+ )?(?:will )?(?:wants?|asks?) (?:to (?:see|hear|speak to|talk to|hear from)|for)|sends? for|come (?:to|for|after)) (?=[^.;]{3,90}\\.?$)",
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "It is written into the objectives of Ines Lobo".
			`${THE_WORK}[^.;:?]{0,50} (?:(?:is|are|has been|stands|will be|be) )?(?:written|built|put|anchored|fixed|set|enshrined|entered|listed|down) (?:in|into|down in|among|on) the (?:[\\p{L}-]+ )?(?:objectives?|goals|targets|scorecard|contract|appraisal|bonus|job description|mandate|remit|brief) of `,
			// "Its success is a condition of Ines Lobo's contract".
			`${THE_WORK}[^.;:?]{0,40} (?:is|are|stands|forms|makes) (?:now )?(?:an? |the )?(?:[\\p{L}-]+ )?(?:condition|part|item|clause|goal|line|first|written|entry|down|anchored) (?:of|in|among|on) (?=[^.;:,]{3,60}['’]s? (?:[\\p{L}\\d-]+ )?(?:contract|objectives|bonus|appraisal|targets|goals|scorecard|job description|annual)\\b)`,
			// "The programme has a single owner in Ines Lobo", "answers to one name".
			`${THE_WORK}[^.;:?]{0,40} (?:has|finds|gets|got|found) (?:[\\p{L}-]+ ){0,3}(?:owner|leader|lead|head|boss|captain|sponsor|champion|master) in `,
			// "The partners have agreed that the project belongs to Ines Lobo".
			`${THE_WORK} (?:belongs (?:[a-z]+ly )?to|is (?:wholly |entirely |squarely )?(?:down|up) to|answers to|falls to) `,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "The trustees have placed the programme in the hands of Ines Lobo".
			`\\b(?:puts?|place[sd]?|lays?|laid|leaves?|left|entrust(?:s|ed)?|hand(?:s|ed)? over|commit(?:s|ted)?|delegate[sd]?|confide[sd]?) ${THE_WORK} (?:whole |entirely |firmly )?(?:in|into|to|under|with|upon|on)(?: the (?:hands|care|charge|command|desk|shoulders|lap) of)? `,
			`${THE_WORK}(?: in (?:full|its entirety|all its parts))?,? (?:is|has been|was|will be|be|shall be) (?:[a-z]+ly )?(?:entrusted|given over|assigned|handed over|handed|committed|allotted|delegated|confided|signed over) to `,
			// "The appraisal of the dean will turn on this programme".
			`\\b(?:bonus|pay|objectives|scorecard|appraisal|contract|assessment|review|year) of (?=[^.;:]{3,80} (?:hangs?|depends?|turns?|rests?|rides?|is tied|contains?|includes?|covers?)\\b[^.;:]{0,20} (?:on |to )?${THE_WORK})`,
			// "For success or failure look no further than the dean".
			"\\blook no (?:further|farther) than ",
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "With Ines Lobo at the helm of the programme".
			`\\bwith (?=[^.;:]{3,60} (?:at the (?:helm|head|wheel|tiller)|in (?:sole |overall |full )?(?:charge|command)|in the (?:lead|driving seat|chair))(?: (?:of|for) ${THE_WORK}|[.,;]|$))`,
		].join("|"),
		"iu",
	),
];

const BLAME_WORDS =
	"(?:answers?|answer|answering|accountable|answerable|responsible|in charge|owns?|own|inherits?|leads?|heads?|runs it|runs the|carr(?:y|ies)|blame|sack|praise|fire|ring|phone|call|shout at|explains?|explain|judged?|asking|liable|hang|hanged|on the hook|on the block|has to|stands up|steers)";

/** A name follows somewhere behind a colon, a comma or "is". */
const ANNOUNCES_ONE: readonly RegExp[] = [
	new RegExp(
		[
			// "Project leader, and the one whom you may ring when it goes wrong, is Ines Lobo".
			`(?<=^\\W*(?:(?:the|our|its|as) )?(?:[\\p{L}-]+ ){0,3}?|[;:,] (?:the |our |its |and )?|\\b(?:our|the) )${ROLE_OF_WORK}(?: (?:of|for|on|over|with|in) [^.;:,]{2,60}?)?(?=,? (?:is|are|will be|shall be|remains|has been|and)\\b|, | ?[:–—]| -|$)`,
			// "Management of the project as a whole: Ines Lobo".
			`(?<=^\\W*(?:the |our |overall |executive )*)(?:management|leadership|lead|direction|control|command|ownership|accountability) (?:of|for|over) ${THE_WORK}[^.;:]{0,30}(?=:)`,
			// "If anyone's head rolls over it, it's Ines Lobo's".
			"\\b(?:anyone|anybody|someone|somebody)['’]s (?:head|neck|job|bonus|name)\\b",
			// "The one who answers for the programme is Ines Lobo", "she who inherits it is".
			`\\b(?:the (?:one|only|person|man|woman|name|head|neck|officer|executive|official)|someone|somebody|she|he|one person|one man|one woman) (?:person |one |man |woman )?(?:who|whom|that|to|whose|you|we)\\b[^.;:]{0,50}?\\b${BLAME_WORDS}\\b`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "Should you wish to praise or sack someone over it, that someone is Ines Lobo".
			"\\b(?:praise|blame|sack|fire|thank|hang|scold|congratulate|shout at|ring|hold|complain to|throttle|strangle)\\b[^.;:]{0,40}?\\b(?:someone|somebody|anyone|anybody|one person|for it|to account)\\b",
			// "One throat to choke: the bursar's"; "we have put a single name on it, that of Ines Lobo".
			"\\b(?:one|single|sole|only|just one|one and the same) (?:[\\p{L}-]+ )?(?:name|boss|captain|owner|throat|neck|head|desk|door|person|man|woman|pair of (?:hands|shoulders|eyes)|shoulders|address|father|mother|parent|master|driver|skipper|signature|A|face|helm|commander|conductor|throne|back|chief|leader|lead|point of (?:accountability|responsibility|contact for the whole))\\b(?! (?:opening|closed?|opens|shut))",
			// "has just one, namely the bursar", "wanted one boss and got one: Ines Lobo".
			"\\b(?:has|have|got|gets|had|needs|there is|there['’]s) (?:just |only |exactly |but )?one(?=[,:;]? )(?! (?:of|in|or|day|week|month|year|more)\\b)(?=[^.]{0,20}(?:namely|:|—|–))",
			// "Ask whose baby it is and they will say Ines Lobo".
			"\\bwhose (?:[\\p{L}-]+ )?(?:baby|project|programme|job|head|neck|show|ship|child|responsibility|name|desk|door|watch|call)\\b(?! (?:is it|was))",
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "Against “Who is answerable?” the charter has one word: Lobo".
			"\\b(?:who|whom)\\b[^.;:,?]{0,40}\\b(?:answers?|answerable|accountable|owns?|responsible|in charge|blame|leads?|heads?)\\b[^.;:,?]{0,50}\\?",
		].join("|"),
		"iu",
	),
];

/** "The council appointed Ines Lobo as owner of the programme". */
const GIVES_AN_OFFICE =
	/\b(?:appoint(?:s|ed|ing)?|nam(?:es?|ed|ing)|designat(?:es?|ed|ing)|nominat(?:es?|ed)|mak(?:es?|ing)|made|cho(?:oses?|se|sen)|elect(?:s|ed)?|put|puts|task(?:s|ed)|charg(?:es?|ed)|entrust(?:s|ed)?|mandat(?:es?|ed)|install(?:s|ed)?|confirm(?:s|ed)?|ask(?:s|ed)?) /iu;
const GIVEN_OFFICE = new RegExp(
	`^(?:[^.;:]|(?<=\\b\\p{L}{2,4})\\.(?= )){3,90}?(?:,? (?:as|to be|for)|,)? (?:the |its |our |a )?(?:${WHOLLY}|one and only )*(?:${ROLE_OF_WORK}|in charge of ${THE_WORK}|with (?:the )?(?:${WHOLLY})*(?:${CHARGE}|delivery|execution|conduct|management|running|leading|completion) (?:of|for|over) ${THE_WORK}|to (?:own|lead|head|run|take (?:${WHOLLY})?(?:ownership|charge|responsibility|command) (?:of|for)|answer for|carry) ${THE_WORK})`,
	"iu",
);
