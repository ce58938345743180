import type { Argument } from "../argument";
import type { Mention } from "../mention";
import type { Statement } from "../statements";
import { type Evidence, isDenied, isLetterhead, neighbours, search } from "./evidence";
import { involvesColleagues } from "./involved-colleagues";
import { preparesColleagues } from "./prepared-colleagues";

/** Resistance, adoption, training or communication is planned for; a token plan counts. */
export function changePlanOf(argument: Argument): Evidence {
	return search(argument, isChangePlan, standsUnderChange, isChangePlanInOtherWords);
}

function isChangePlan(argument: Argument, statement: Statement): boolean {
	return (
		(statement
			.of("adoption")
			.some(
				(mention) =>
					!isDenied(statement, mention) &&
					!isForCustomers(argument, statement, mention) &&
					!isOfToday(argument, statement, mention) &&
					!isCover(argument, statement, mention) &&
					!opensBracket(argument, statement, mention) &&
					!isUnionOfOthers(argument, statement, mention),
			) ||
			isPrepared(statement) ||
			preparesColleagues(statement) ||
			statement.test(STAFF_TOLD) ||
			((statement.test(TAKEN_ALONG) || statement.test(COLLEAGUES_TAKEN_ALONG)) && !statement.test(SERVED)) ||
			((statement.has("future") || statement.has("time")) && statement.test(SHOWS_HOW)) ||
			statement.test(PROTESTERS) ||
			((statement.test(STAFF_FEEL) || statement.test(STAFF_DREAD) || statement.test(HARD_TO_CHANGE)) &&
				isAnswered(argument, statement)) ||
			(statement.themes.has("change") &&
				(((statement.has("spend", "people") || statement.has("future")) && statement.has("time")) ||
					statement.test(THEY_DO)))) &&
		!isBeside(statement)
	);
}

function isChangePlanInOtherWords(_: Argument, statement: Statement): boolean {
	return involvesColleagues(statement) && !isBeside(statement);
}

/** What was, the head of a letter, what happens to people by itself: no plan. */
function isBeside(statement: Statement): boolean {
	return statement.themes.has("history") || isLetterhead(statement) || isPassive(statement);
}

/** "Reps will get a one-page script", "Rosa will work two mornings in each hotel with them": what colleagues get, or time spent with them. */
function isPrepared(statement: Statement): boolean {
	if (statement.themes.has("evidence")) return false;
	const time = TIME_WITH_THEM.exec(statement.text);
	if (time) return !SERVED.test(statement.text.slice(time.index, time.index + time[0].length + LENGTH_OF_A_NOUN));
	const given = GET_AN_AID.exec(statement.text);
	if (!given) return false;
	return !SERVED_OR_OTHERS.test(/[^.;:,]*$/u.exec(statement.text.slice(0, given.index))![0]);
}

const LENGTH_OF_A_NOUN = 20;
const AID =
	"(?:scripts?|(?:user |printed |quick |pocket |call )?guides?|sheets?|demos?|sessions?|run-?throughs?|walk-?throughs?|crib|videos?|practice|briefings?|talks?|lessons?|hours?|mornings?|afternoons?|evenings?|instructions?|orientation|manuals?|handbooks?|notes?|coaching|drills?|dry runs?|workshops?|classes|refreshers?|rehearsals?|visits?|FAQs?|class)";
const GET_AN_AID = new RegExp(
	`\\b(?:gets?|receives?|(?:be|is|are) (?:given|handed|offered|sent)|ha(?:s|ve)|attends?|does?|pass(?:es)?) (?:first |also )?(?:an?|one|two|three|half an?|their own|the|\\d+|paid|short|a few|some)(?:[ -][\\p{L}\\d’'-]+){0,4}?[ -]${AID}\\b|\\bpass(?:es)? (?:one|an?|two|half an?) (?:[\\p{L}-]+ )?days? (?:in|with|at)\\b|\\b(?:walked|taken|talked|led|guided) through (?:the|it|each|every|their|its)\\b|\\bhears? (?:about|of) (?:it|this|the [\\p{L}-]+)(?: first)? from\\b`,
	"iu",
);
/** "We will sit down with each specialty for an hour", "they'll practise with the scanners", "bringing six of them to see it". */
const TIME_WITH_THEM =
	/\b(?:sits?|sat|sitting) down with (?:each|every|all|the|them|both|any)\b|\b(?:works?|spends?|working|spending) (?:an?|one|two|three|half an?|\d+) (?:[\p{L}-]+ )?(?:hours?|mornings?|afternoons?|days?|shifts?|evenings?|weeks?)\b[^.;]{0,30} (?:with (?:them|each|the)|learning|practi[sc]ing|shadowing)|\b(?:practi[sc]e|rehearse|try out) (?:with|on) (?:the|it|them)\b|\b(?:runs?|running|holds?|holding) (?:an?|one|two|\p{Lu}\p{Ll}+day|weekly|short|open|practice)(?: [\p{L}-]+){0,2} ?(?:mornings?|practice|evenings?|sessions?|drop-?ins?|clinics?|calls|drills?)\b[^.;]{0,24}(?: (?:at|in|for|with) (?:each|every|all|the)\b|[.,;]| with tea)|\b(?:brings?|bringing|takes?|taking) (?:\p{L}+|\d+) of them\b|\btoolbox talks?\b|\b(?:walk-?through|run-?through|half-day meeting|demo|drop-in) for (?!customers|members|guests|users|clients)\p{L}|\b(?:they|who)(?:['’]ve| have) been told (?:straight|in person|first)\b|\b(?:called|invited) to a (?:half-day |short )?(?:meeting|briefing|session)\b|\b(?:practice|training|staff|team|crew) (?:days?|sessions?|afternoons?|mornings?|evenings?|briefings?)\b|\b(?:sits?|rides?|walks?) (?:beside|along|alongside|with|next to) (?:them|each|every)\b|\bshow(?:s|ing)? (?:it|them|this) to (?:the )?(?:other|rest|others|remaining|their)\b|\bto show how it(?:['’]s| is) done\b|\b(?:scripts?|guides?|sheets?|cards?|notes?|manuals?|handbooks?) for (?:the |our |all |each )?(?:front |help |service )?(?:desks?|staff|teams?|crews?|agents?|nurses|counter|shops?|stores?|branch(?:es)?)\b|\bone person who knows\b/iu;
const SERVED_OR_OTHERS =
	/\b(?:customers?|clients?|guests?|patients?|passengers?|subscribers?|consumers?|users?|callers?|donors?|buyers?|shoppers?|members?|tenants?|residents?|parents?|students?|visitors?|households?|applicants?|families|we|I|it|he|she|you|caller|vendor|supplier|board|committee|council|directors|trustees)\b/iu;

/** "In 2022 we trained 1,100 agents", "training a new adviser costs £6,800", "trained professionals": what is so anyway. */
function isOfToday(argument: Argument, statement: Statement, { start, end }: Mention): boolean {
	if (statement.row) return false;
	const { text } = argument.readingOf(statement.passage);
	const word = text.slice(start, end);
	if (/^train['’]s$/iu.test(word)) return true;
	if (/^trains$/iu.test(word) && !TEACHES.test(text.slice(end, end + 24))) return true;
	if (/^trains?$/iu.test(word) && IS_RAILWAY.test(text.slice(Math.max(0, start - 16), start))) return true;
	if (/^explain/iu.test(word) && IS_WILLING.test(text.slice(Math.max(0, start - 16), start))) return true;
	if (/train/iu.test(word) && IS_MACHINE.test(text.slice(end, end + 40))) return true;
	if (/^resist/iu.test(word)) return !isAnswered(argument, statement);
	if (!/train|coach|taught|course|lesson|induction|onboard|shadow/iu.test(word) || statement.has("future"))
		return false;
	if (/^trained$/iu.test(word) && isAdjective(text, start, end)) return true;
	if (/^trained$/iu.test(word) && TRAINED_ALREADY.test(text.slice(end, end + 40))) return true;
	return statement.test(OF_STAFFING) || (statement.test(DONE) && !statement.test(ARRANGED));
}

/** "Who left the train early": it runs on rails. */
const IS_RAILWAY = /\b(?:the|an?|this|that|each|every|which|their|by|per) (?:\p{L}+ )?$/iu;
/** "Retrain the arrival model": it learns, and nobody who works with it. */
const IS_MACHINE =
	/^ (?:the |an? |our |its )?(?:[\p{L}-]+ ){0,2}?(?:models?|algorithms?|classifiers?|(?:chat|voice)?bots?|engines?|networks?)\b/iu;
/** "The supplier trains the clerks". */
const TEACHES =
	/^ (?:the|all|each|every|our|their|its|his|her|them|both|up|\d|one|two|three|four|five|six|staff|people|new|on|in)\b/iu;
/** "I am happy to explain": an offer to the reader. */
const IS_WILLING = /\bhappy to $/iu;

/** "40 trained nurses": what they are, not what is done with them. */
function isAdjective(text: string, start: number, end: number): boolean {
	return (
		TRAINED_PEOPLE.test(text.slice(end, end + 24)) &&
		!/\b(?:we|they|have|has|been|be|are|is|and)(?: all| also)? $/iu.test(text.slice(Math.max(0, start - 16), start))
	);
}

const TRAINED_ALREADY =
	/^ (?:\p{L}+ )?(?:professionals?|experts?|specialists?|personnel|to (?:the|a) (?:highest|high)|in the past)\b/iu;
/** What it costs to replace those who leave. */
const OF_STAFFING =
	/\b(?:(?:recruit|hir|replac)(?:ing|e) and train\p{L}*|train\p{L}* (?:a|each|every|one) (?:new )?\p{L}+ (?:costs?|takes?)|turnover|attrition|each new \p{L}+|every new \p{L}+|a new \p{L}+ (?:costs?|takes?|needs?)|onboarding of new)\b/iu;
const DONE =
	/\b(?:was|were|did|had|(?:we|they|I) (?:trained|coached|taught|ran|held|gave|sent))\b|^\W*(?:competitors?|rivals?|other companies)\b/iu;
const ARRANGED = /\b(?:booked|budgeted|agreed|planned|scheduled|arranged|set aside|included|consulted|asked|heard)\b/iu;

function standsUnderChange(_: Argument, { themes }: Statement): boolean {
	return themes.has("change");
}

/** "Proactive communication lifts satisfaction", "turns visitors into ambassadors": what is done for customers prepares nobody. */
function isForCustomers(argument: Argument, { passage, row }: Statement, { start, end }: Mention): boolean {
	if (row) return false;
	const { text } = argument.readingOf(passage);
	const behind = text.slice(end, end + 24);
	if (text.endsWith(" into ", start) || SERVED_ARE.test(text.slice(0, start)) || TO_SERVED.test(behind)) return true;
	const isCommunication = /^communicat/iu.test(text.slice(start, end));
	if (
		isCommunication &&
		(BAD.test(text.slice(Math.max(0, start - 12), start)) || THEY_COMPLAIN.test(text.slice(0, start)))
	)
		return true;
	return (
		/^communications?$/iu.test(text.slice(start, end)) &&
		!/^ (?:with|to|among|between|for)\b/iu.test(behind) &&
		(OUTWARD.test(text.slice(Math.max(0, start - 24), start)) || LIFTS.test(behind))
	);
}

const BAD = /\b(?:poor|bad|lack of|missing|insufficient|late|no) $/iu;
const THEY_COMPLAIN =
	/\b(?:customers?|clients?|guests?|patients?|passengers?|members?|tenants?|parents?|users?|callers?)\b[^.;]{0,20}\b(?:complain(?:ed|s)?|say|said|says|find|found|report|criticise|criticize|tell|told|feel|felt)\b[^.;]*$/iu;
const OUTWARD =
	/\b(?:proactive|pro-active|better|poor|lack of|good|clear|timely|customer|client|guest|patient|passenger|member|tenant|outbound) $/iu;
const LIFTS = /^ (?:\p{Ll}+ )?(?:lifts?|raises?|improves?|increases?|boosts?|drives?|reduces?|cuts?|lowers?)\b/iu;

/** "Porters fall ill: we cross-train two ushers": who stands in where somebody is missing has no change to take up. */
function isCover(argument: Argument, { passage, themes }: Statement, { start }: Mention): boolean {
	return (
		themes.has("risks") && /\bcross-$/iu.test(argument.readingOf(passage).text.slice(Math.max(0, start - 8), start))
	);
}

/** "Rewrite the notices (Communications, by July)": who does it, not what is done. */
function opensBracket(argument: Argument, { passage, row }: Statement, { start }: Mention): boolean {
	return !row && argument.readingOf(passage).text[start - 1] === "(";
}

/** "The Students' Union welcomed it": those who are served, and no resistance. */
function isUnionOfOthers(argument: Argument, { passage, row }: Statement, { start, end }: Mention): boolean {
	if (row) return false;
	const { text } = argument.readingOf(passage);
	return (
		/^unions?$/iu.test(text.slice(start, end)) &&
		/\b(?:students?|readers?|farmers?|credit|customs|tenants?)['’]?s?['’]? $/iu.test(
			text.slice(Math.max(0, start - 14), start),
		)
	);
}

/** A token plan: "naturally the staff will be informed". */
const STAFF_TOLD =
	/\b(?:staff|teams?|employees|colleagues|crews?|assistants|nurses|drivers|teachers|operators|agents|managers|people|everybody|everyone) (?:will|shall|are to|would|must|have to) (?:all |also |then |first )?be (?:informed|told|shown|prepared|instructed|involved|heard|asked|introduced|taken along|accompanied|supported)\b|\b(?:inform|prepare|involve|instruct|accompany|get) (?:all |the |our )?(?:[a-z]+ )?(?:staff|teams?|employees|colleagues|crews?) (?:on board|about|of|for|in advance|early)\b|\b(?:then|and|to) (?:then )?(?:show|teach|train|coach|instruct)s? (?:it to )?(?:the |their |all )?(?:rest|others|colleagues|teams?|crews?|shifts?)\b|\b(?:chose|drew|wrote|designed|tested|built|planned|made) [^.;]{0,40}\b(?:themselves|himself|herself|with us|together with)\b/iu;

/** Under a title about staff: "They choose who sits the diploma", "each spends two days in Oban". */
const THEY_DO = /\b(?:[Tt]hey|[Ee]ach|[Aa]ll \p{L}+) (?:choose|decide|stay|write|spend|keep)s?\b/u;

/** "The two who protested loudest chose the tablet." */
const PROTESTERS =
	/\b(?:those|the (?:\p{L}+ )?(?:ones|people|two|three|four|five|\d+)|two|three|some) (?:of (?:them|the \p{Ll}+) )?who (?:(?:had|have) )?(?:protested|objected|complained|resisted|doubted|grumbled|refused|said no|shouted|were (?:\p{Ll}+ )?(?:against|sceptical|skeptical))\b[^.;]{0,40}\b(?:chose|wrote|tested|lead|leads|led|test|write|are|now|helped|help|train|trained|joined|sit)\b/iu;

/** "The pickers feel watched": colleagues, and how they take the change. */
const COLLEAGUES =
	"(?:staff|teams?|employees|colleagues|crews?|nurses|clerks|stewards|wardens|guards|cooks|chefs|hosts|guides|captains|reps|(?:account )?execs|AEs|CSMs|(?:front |service |help )?desks|depots|branches|unions?|faculty|(?!quarters|customers|consumers|users|members|passengers|travellers|travelers|commuters|subscribers|readers|visitors|callers|buyers|shoppers|riders|donors|voters|investors|neighbou?rs|farmers|pensioners|borrowers|applicants|claimants|others|orders|numbers|letters|offers|papers|competitors|tenants)\\p{Ll}+(?:ers|ors|ists|ants|ians|men|women))";
const TRAINED_PEOPLE = new RegExp(`^ ${COLLEAGUES}\\b`, "iu");
/** A pattern for those who are many begins at its rarest word and looks back from there. */
const FEELING =
	"(?:called|blamed|accused|judged|spied on|ignored|punished|insulted|nervous|uneasy|wary|sceptical|skeptical|sidelined|threatened|worried|anxious|uncomfortable|unhappy|reluctant|watched|overlooked|afraid|bypassed|controlled|lukewarm|cool|suspicious|hesitant|resentful|left out)";
const STAFF_FEEL = new RegExp(
	`\\b${FEELING}\\b(?<=\\b${COLLEAGUES}\\b[^.;]{0,40}\\b(?:feel(?:s|ing)?|fears?|are|is|be|were|seem|get) (?:\\p{Ll}+ )?${FEELING})`,
	"iu",
);
/** "The porters think it is about them", "account execs won't like it": what they dread, oppose or see in it. */
const DREAD =
	" (?:worr(?:y|ies)|fears?|resents?|distrusts?|mistrusts?|dislikes?|dreads?|objects?|grumbles?|push(?:es|ed)? back|suspects?|oppos(?:e|es|ed)|hates?|said no|(?:are|were) against|(?:do|does|did|will|would|may|might)(?: not|n['’]t) (?:like|want|trust|welcome|love)|won['’]t (?:like|want|trust|welcome|love)|(?:see|sees|take|takes|read|reads) (?:it|this|that|the \\p{Ll}+) as|(?:think|thinks|feel|feels) (?:that )?(?:it|this|we|they)(?:['’]re| (?:is|are|will|would|means?|want)) )";
const STAFF_DREAD = new RegExp(`${DREAD}(?<=\\b${COLLEAGUES}\\b(?:,? [^.;|]{0,30}?)?${DREAD})`, "iu");

const WHO_IS_SERVED =
	"customers?|clients?|guests?|patients?|passengers?|subscribers?|consumers?|users?|callers?|donors?|buyers?|shoppers?";
const SERVED_ARE = new RegExp(`\\b(?:${WHO_IS_SERVED}) (?:is|are|were|have been) $`, "iu");
const TO_SERVED = new RegExp(`^ (?:with|to) (?:the |our |all )?(?:${WHO_IS_SERVED})\\b`, "iu");
/** Where those who are served stand in the sentence, a visit or a letter may be theirs. */
const SERVED = new RegExp(`\\b(?:${WHO_IS_SERVED})\\b`, "iu");
const NEW_THING =
	"(?:it|this|them|the (?:new )?(?:form|screen|system|tool|process|desk|app|portal|scripts?|letters?|rota|layout|service|steps?))";
const TAKE_PART =
	"(?:sits?|(?:have|has) a seat|takes? part|join)(?=[^.;]{0,40} (?:design|project|steering|working|test|pilot|selection|planning) (?:team|group|panel|board))";
const SHAPE = `(?:help(?:s|ed)?|have helped)(?= (?:to )?(?:design|draw up|write|choose|test|build|shape) ${NEW_THING}\\b)`;
const TRY = `(?:test|try|tries)s?(?= ${NEW_THING}\\b[^.;]{0,30} (?:test system|sandbox|dummy|for (?:an?|one|two|three|\\d+) (?:days?|weeks?)))`;
const HELP = `(?:${TAKE_PART}|${SHAPE}|${TRY})`;
const GET =
	"(?:(?:hear|hears|learn|learns|know|told|informed)(?: of it| about it)? (?:it )?first|gets? a visit|(?:gets?|receives?) (?:an?|one|two|three|half an?|\\d+) (?:half-)?(?:hours?|days?|mornings?|afternoons?|evenings?|weeks?) (?:with|beside|of)|rehearses?|practi[sc]es?|(?:are|is|will be) compensated|(?:keeps?|does not lose|do not lose) (?:their|the|its) (?:bonus(?:es)?|commission|pay|grade))";
/** "Two depot managers sit on the design team", "the night crew hears of it first". What staff do every day is none of it. */
const COLLEAGUES_TAKEN_ALONG = new RegExp(
	[
		`\\b${HELP}(?<=\\b${COLLEAGUES} (?:\\p{Ll}+ )?${HELP})`,
		` ${GET}\\b(?<=\\b${COLLEAGUES}\\b[^.;]{0,30} ${GET})`,
		`\\b(?:video|posters?|leaflets?|newsletters?|letters?|desk drops?|hotline|help ?desk|helpline|drop-in|FAQ)\\b[^.;]{0,30}\\bfor (?:all |the |our )?${COLLEAGUES}\\b`,
		`\\b(?:win|wins|winning) (?:over )?(?:the |our )?${COLLEAGUES}\\b|\\b(?:win|winning) over (?:the |our )?\\p{Ll}+ ${COLLEAGUES}\\b`,
		`\\bsessions? (?:with|for) (?:all |the |our )?(?:[\\p{L}-]+ ){0,2}${COLLEAGUES}\\b`,
	].join("|"),
	"iu",
);
/** "The director will talk to each of the fourteen in person", "the old form stays valid in parallel". */
const TAKEN_ALONG =
	/\b(?:speaks?|talks?|spoken|listens?|meets?|meet with) (?:to |with )(?:each|every|all|any|the)\b[^.;]{0,60}\b(?:in person|individually|one by one|personally|face to face|one[- ]to[- ]one)\b|\b(?:sit|sits|stand|stands) (?:next to|beside) (?:any|each|every|the|those|them)\b|\b(?:set|sets|install|installs|go|goes|walk|walks) (?:it |this |through it )?(?:up |through )?with them\b|\b(?:hand|hands|handing|handed) (?:it |this |things |the \p{L}+ )?over (?:step by step|in stages|gradually|bit by bit|piece by piece|stage by stage)\b|\b(?:keep|keeps|kept) (?:all |the |our )?(?:staff|employees|teams?|crews?|colleagues|people|managers|everyone) (?:informed|posted|up to date|in the loop)\b|\b(?:everyone|everybody|each of them)\b[^.;]{0,30} (?:gets?|receives?|spends?) (?:an?|one|two|three|half an?|\d+) (?:half-)?(?:hours?|days?|mornings?|afternoons?|weeks?) (?:with|beside|in)\b|\bthe old \p{L}+ (?:remains?|stays?) (?:valid|readable|open|available|in use|in place)\b[^.;]{0,20}\b(?:alongside|in parallel|for (?:an?other|a further|the first|two|three|four|five|six|\d+))\b|\b(?:hours?|days?|time) (?:each )?(?:for|to) learn(?:ing)? (?:the|it|how)\b|\b(?:who|and) answers? (?:all )?(?:their|staff['’]?s?) questions\b/iu;
/** "Adoption won't happen by itself", "the consultants have seen initiatives come and go": what makes it hard for people. */
const HARD_TO_CHANGE =
	/\b(?:adoption|take-?up|uptake|usage|acceptance|buy-in)\b[^.;]{0,20}\b(?:won['’]t|will not|do(?:es)?(?:n['’]t| not)) (?:happen|come)\b|\b(?:obstacle|hardest part|difficulty|hurdle|barrier|challenge) is (?:habit|routine|trust|fear|custom)\b|\b(?:have|has) seen (?:\p{L}+ ){1,3}(?:come and go|before)\b|\b(?:have|has) seen (?:many|enough|several|too many)\b|\b(?:need|needs|has|have) to (?:let go|give up|part with|get used|unlearn)\b|\b(?:can['’]t|cannot|can not) be (?:ordered|told|forced|made|obliged) to\b|\b(?:nobody|no one|no-one) likes\b|\bwere asked what\b|\b(?:push-?back|opposition|reluctance|sc?kepticism|scepticism) (?:from|among|by|in|of|is)\b/iu;

/** "Wardens will show new tenants how to report a leak": people help others to take up what is new. */
const SHOWS_HOW =
	/\b(?!posters|letters|users)\p{Ll}+(?:ers|ors|ants|ards|staff)\b[^.;]{0,40} (?:show|teach|explain to|help) [^.;,]{3,40} (?:how|to (?:install|use|scan|sign))\b/iu;

/** In a further cell, or within four sentences of the same paragraph, somebody does something about it. */
function isAnswered(argument: Argument, statement: Statement): boolean {
	if (statement.row)
		return statement.row.cells.some((cell, column) => column > 0 && cell.end - cell.start > SHORTEST_ANSWER);
	if (statement.test(SO_WE)) return true;
	const around = neighbours(argument, statement, SENTENCES_TO_AN_ANSWER).filter(
		({ passage }) => passage === statement.passage,
	);
	return around.some((other) => other.test(DEED) && !other.test(NO_DEED));
}

const SHORTEST_ANSWER = 20;
const SENTENCES_TO_AN_ANSWER = 4;
const SO_WE =
	/(?:[,;:] (?:so|and|therefore|hence)|[:;]) (?:we|I|each of them|they(?= (?:choose|sign|decide|test|write|keep|get|pick|draw|try)\b))(?:['’](?:ve|ll))? (?!understand|know|need|see\b|feel|think|hope|believe)\p{Ll}{2,}/u;
const DEED =
	/\b(?:[Ww]e|I)(?:['’]ve|['’]ll|['’]re|['’]d like to|['’]d| would like to)? (?!like\b|love\b|be\b|think|believe|hope|know|expect|understand|feel|fear|see\b|are\b|will see)\p{Ll}{2,}|\b(?:[Tt]he )?[Rr]ule is\b|\b(?:will|shall) (?!be\b|have\b|not\b|never\b|come\b|see\b|feel\b|need\b)\p{Ll}{3,}|\b(?:sits?|helps?|keeps?|stays?|visits?|trains?) \p{Ll}|\b\p{Lu}\p{Ll}+ (?:presents|visits|explains|shows|trains|teaches|sits|talks)\b|\b(?:is|are)(?: now| already)? (?:writing|drawing|testing|choosing|designing|leading|planning|helping|running|training|taking)\b|\b(?:has|have) (?:agreed|promised|signed|offered|chosen|confirmed|guaranteed|assured|put (?:it )?in writing)\b|\b(?:is|are|will be|has been|have been) (?:\p{Ll}+ )?(?:\p{Ll}{3,}ed|given|shown|told|taken|written|kept|made|held|paid)\b/u;
const NO_DEED =
	/\b(?:will come round|get used to|in time|may|might|could|[Nn]obody(?! (?:loses|will lose|has to|will have to|is (?:dismissed|let go|laid off)))|never asked)\b/u;

/** "Councillors were shown a mock-up at the briefing": what once happened plans nothing. */
function isPassive(statement: Statement): boolean {
	return (
		!statement.row &&
		!statement.has("future") &&
		/\b(?:was|were) (?:shown|told|given|held|sent|invited)\b/iu.test(statement.text)
	);
}
