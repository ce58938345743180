import type { Argument } from "./argument";
import { isLeftOpen } from "./declared";
import { DECLARED, type Evidence, isDenied, isLetterhead, neighbours, search } from "./evidence";
import type { Mention } from "./mention";
import type { Statement } from "./statements";

/** Who meets, how often, to decide or review. */
export function governanceOf(argument: Argument): Evidence {
	if (argument.declared.governance || isLeftOpen(argument.declared, "governance")) return DECLARED;
	return search(argument, isGovernance, isNearlyGovernance);
}

function isNearlyGovernance(_: Argument, statement: Statement): boolean {
	return (
		statement.has("forum", "body") &&
		(statement.has("cadence", "vague") || (statement.has("future") && statement.test(STEERS)))
	);
}

/** "The group will review it": what those who meet do, and no "roll out across the group". */
const STEERS =
	/\b(?:meets?|reviews?|decides?|steers?|oversees?|monitors?|reports?|reported|follows?|chairs?|chaired|governs?|governed|tracks?|looks? (?:at|after)|checks?(?!-)|informed|updated?|involved|sees?|representatives|meeting|oversight|comes? together|(?:be|is) (?:set up|formed|created|established|identified))\b/iu;

function isGovernance(argument: Argument, statement: Statement): boolean {
	const cadences = statement.of("cadence", "cadence").filter((cadence) => !isOfADay(argument, statement, cadence));
	if (cadences.length === 0 && !statement.test(CADENCE_TO_FILL_IN)) return false;
	if (statement.test(SUPPLIERS_REPORT) || statement.test(CUSTOMERS_REPORT) || statement.test(STAFF_RECEIVE))
		return false;
	if (cadences.length > 0 && (statement.test(BODY_GETS) || statement.test(BODY_SEES))) return true;
	if (statement.ofHeads("forum").length > 0 || statement.themes.has("governance")) return true;
	if (cadences.length === 0 || statement.has("score") || statement.has("method")) return false;
	if (statement.test(IN_COMPANY) && statement.of("role").length + (statement.has("firstPerson") ? 1 : 0) > 0)
		return true;
	const occasions = [
		...statement.of("forum", "occasion"),
		...(statement.themes.has("governance") ? statement.of("forum", "body") : []),
	];
	return occasions.some(
		(occasion) =>
			cadences.some(
				(cadence) =>
					Math.abs(cadence.word - occasion.word) <= WORDS_TO_A_CADENCE &&
					!isOfNextThing(argument, statement, occasion, cadence),
			) || statement.row !== undefined,
	);
}

/** A placeholder counts as what it names. */
const CADENCE_TO_FILL_IN = /\bevery \[(?:[a-z]+ ){0,3}period\]/iu;

/** "Every Thursday Dr Prasad, Sister Bevan and I go over who left", "second Monday with Director Tamiya, 30 minutes". */
const IN_COMPANY =
	/\b(?:and I(?!['’])|the (?:two|three|four|five) of us|\d+ min(?:ute)?s?|an hour|over coffee)\b|\bwith (?:the )?(?:\p{Lu}|our |her |him |them )/u;
const WORDS_TO_A_CADENCE = 14;

/** "Each week 300 of them report a leak", "customers go through a claim": those who are served meet nobody. */
const CUSTOMERS_REPORT =
	/\b(?:\d[\d,.]*(?: of (?:them|these|our [a-z]+)| (?:people|parents|households|families|callers|visitors|riders|readers|farmers|owners|buyers|shoppers))?|customers|guests|patients|passengers|members|tenants|residents|users|clients|students|they) (?:will \p{Ll}+ to )?(?:report|call|meet|see|review|ring|complain|submit|go|come|check|discuss|look)\b/iu;

/** "It goes to the Audit Committee each quarter." */
const BODY_GETS =
	/\b(?:goes?|reports?|comes?|returns?|(?:is|are|be) (?:reported|put|shown|presented|brought|taken|given|submitted|sent|placed))\b[^.;]{0,40}?\b(?:to|before|at) (?:the |our |this )?(?:[\p{L}&]+ ){0,5}?(?:committee|board|council|exco|panel|forum|management|trustees|directors|executive|cabinet|governors|senate|steering group)\b/iu;

/** "The Council sees one page per month": a body that is told and decides, whatever title it stands under. */
const BODY_SEES =
	/\b(?:committee|board|council|exco|ELT|panel|forum|trustees|cabinet|governors) (?:will |shall )?(?:also )?(?:sees?|gets?|receives?|hears?|reviews?|decides?)\b/iu;

/** "The vendor will report every week": whoever is paid for it decides nothing, unless to somebody. */
const SUPPLIERS_REPORT =
	/\b(?:vendor|supplier|agency|contractor|provider|consultants?|system|tool|dashboard|app|platform|software)s? (?:will |shall |would |must )?(?:report|send|deliver|submit|provide|show|update|produce|share)s?\b(?![^.;]{0,80}\bto (?:the|our|us|me|\p{Lu}))/iu;

/** "The wardens get a monthly hour with a counsellor": what is given to staff decides nothing. */
const STAFF_RECEIVE =
	/\b(?:gets?|receives?|attends?|(?:is|are|be) (?:given|offered)|ha(?:s|ve) access to)\b[^.;]{0,40}\b(?:sessions?|class(?:es)?|courses?|coaching|supervision|training|lessons?|hours?|counselling|counsell?ors?|coach|trainer|psychologist)\b/iu;

/** "A welcome call, a monthly letter": in a list of things, the cadence is that of the later one. */
function isOfNextThing(argument: Argument, { passage }: Statement, occasion: Mention, cadence: Mention): boolean {
	return / an? $/u.test(
		argument
			.readingOf(passage)
			.text.slice(occasion.end, cadence.start)
			.replace(/^[^,]*/u, ""),
	);
}

/** "Thursday's call" was one, "Thursdays" are many; "the first Friday of the season (21 March)" is one too. */
function isOfADay(argument: Argument, statement: Statement, cadence: Mention): boolean {
	if (statement.row) return false;
	const { text } = argument.readingOf(statement.passage);
	return (
		/['’]s$/u.test(text.slice(cadence.start, cadence.end)) ||
		/^ (?:of|in) (?:the )?(?!(?:the|each|every|month|quarter|year|week|term)\b)[\p{L} ]{3,20} ?\(?\d/iu.test(
			text.slice(cadence.end, cadence.end + 32),
		) ||
		/^ of (?:the )?(?:season|holidays|year|summer|winter|term|campaign)\b/iu.test(
			text.slice(cadence.end, cadence.end + 24),
		)
	);
}

/** Resistance, adoption, training or communication is planned for; a token plan counts. */
export function changePlanOf(argument: Argument): Evidence {
	return search(argument, isChangePlan, standsUnderChange);
}

function isChangePlan(argument: Argument, statement: Statement): boolean {
	return (
		(statement
			.of("adoption")
			.some(
				(mention) =>
					!isDenied(statement, mention) &&
					!isForCustomers(argument, statement, mention) &&
					!opensBracket(argument, statement, mention) &&
					!isUnionOfOthers(argument, statement, mention),
			) ||
			statement.test(STAFF_TOLD) ||
			((statement.has("future") || statement.has("time")) && statement.test(SHOWS_HOW)) ||
			statement.test(PROTESTERS) ||
			((statement.test(STAFF_FEEL) || statement.test(STAFF_DREAD)) && isAnswered(argument, statement)) ||
			(statement.themes.has("change") &&
				(((statement.has("spend", "people") || statement.has("future")) && statement.has("time")) ||
					statement.test(THEY_DO)))) &&
		!statement.themes.has("history") &&
		!isLetterhead(statement) &&
		!isPassive(statement)
	);
}

function standsUnderChange(_: Argument, { themes }: Statement): boolean {
	return themes.has("change");
}

/** "Proactive communication lifts satisfaction", "turns visitors into ambassadors": what is done for customers prepares nobody. */
function isForCustomers(argument: Argument, { passage, row }: Statement, { start, end }: Mention): boolean {
	if (row) return false;
	const { text } = argument.readingOf(passage);
	const behind = text.slice(end, end + 24);
	if (text.endsWith(" into ", start)) return true;
	return (
		/^communications?$/iu.test(text.slice(start, end)) &&
		!/^ (?:with|to|among|between|for)\b/iu.test(behind) &&
		(OUTWARD.test(text.slice(Math.max(0, start - 24), start)) || LIFTS.test(behind))
	);
}

const OUTWARD =
	/\b(?:proactive|pro-active|better|poor|lack of|good|clear|timely|customer|client|guest|patient|passenger|member|tenant|outbound) $/iu;
const LIFTS = /^ (?:\p{Ll}+ )?(?:lifts?|raises?|improves?|increases?|boosts?|drives?|reduces?|cuts?|lowers?)\b/iu;

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
	"(?:staff|teams?|employees|colleagues|crews?|nurses|clerks|stewards|wardens|guards|cooks|chefs|hosts|guides|captains|reps|(?:account )?execs|AEs|CSMs|(?:front |service |help )?desks|depots|branches|unions?|faculty|(?!customers|consumers|users|members|passengers|travellers|travelers|commuters|subscribers|readers|visitors|callers|buyers|shoppers|riders|donors|voters|investors|neighbou?rs|farmers|pensioners|borrowers|applicants|claimants|others|orders|numbers|letters|offers|papers|competitors|tenants)\\p{Ll}+(?:ers|ors|ists|ants|ians|men|women))";
const STAFF_FEEL = new RegExp(
	`\\b${COLLEAGUES}\\b[^.;]{0,40}\\b(?:feel(?:s|ing)?|fears?|are|is|were|seem|get) (?:\\p{Ll}+ )?(?:called|blamed|accused|judged|spied on|ignored|punished|insulted|nervous|uneasy|wary|sceptical|skeptical|sidelined|threatened|worried|anxious|uncomfortable|unhappy|reluctant|watched|overlooked|afraid|bypassed|controlled|lukewarm|cool|suspicious|hesitant|resentful|left out)\\b`,
	"iu",
);
/** "The porters think it is about them", "account execs won't like it": what they dread, oppose or see in it. */
const STAFF_DREAD = new RegExp(
	`\\b${COLLEAGUES}\\b(?:,? [^.;|]{0,30}?)? (?:worr(?:y|ies)|fears?|resents?|distrusts?|mistrusts?|dislikes?|dreads?|objects?|grumbles?|push(?:es|ed)? back|suspects?|oppos(?:e|es|ed)|hates?|said no|(?:are|were) against|(?:do|does|did|will|would|may|might)(?: not|n['’]t) (?:like|want|trust|welcome|love)|won['’]t (?:like|want|trust|welcome|love)|(?:see|sees|take|takes|read|reads) (?:it|this|that|the \\p{Ll}+) as|(?:think|thinks|feel|feels) (?:that )?(?:it|this|we|they)(?:['’]re| (?:is|are|will|would|means?|want)) )`,
	"iu",
);

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
	/\b(?:[Ww]e|I)(?:['’]ve|['’]ll|['’]re|['’]d like to|['’]d| would like to)? (?!like\b|love\b|be\b|think|believe|hope|know|expect|understand|feel|fear|see\b|are\b|will see)\p{Ll}{2,}|\b(?:[Tt]he )?[Rr]ule is\b|\b\p{Lu}\p{Ll}+ (?:presents|visits|explains|shows|trains|teaches|sits|talks)\b|\b(?:is|are)(?: now| already)? (?:writing|drawing|testing|choosing|designing|leading|planning|helping|running|training|taking)\b|\b(?:has|have) (?:agreed|promised|signed|offered|chosen)\b|\b(?:is|are|will be|has been|have been) (?:\p{Ll}+ )?(?:\p{Ll}{3,}ed|given|shown|told|taken|written|kept|made|held|paid)\b/u;
const NO_DEED = /\b(?:will come round|get used to|in time|may|might|could|[Nn]obody|never asked)\b/u;

/** "Councillors were shown a mock-up at the briefing": what once happened plans nothing. */
function isPassive(statement: Statement): boolean {
	return (
		!statement.row &&
		!statement.has("future") &&
		/\b(?:was|were) (?:shown|told|given|held|sent|invited)\b/iu.test(statement.text)
	);
}
