import type { Argument } from "../argument";
import { allThat, firstFound, firstThat } from "../selection";
import type { Statement } from "../statements";
import { type Evidence, isDenied } from "./evidence";
import { answeredHazardIn, DOES_HARM, ONLY_WATCHED } from "./hazards";
import { answeredMishapIn, isDone } from "./mishaps";

/** Risks with at least one mitigation that says what is done. */
export function risksOf(argument: Argument): Evidence {
	const statement = firstFound(argument, firstAnswerIn);
	if (statement)
		return { present: true, statement, counts: (other) => allThat(argument, isAnsweredRisk).includes(other) };
	const answered = firstFound(argument, answeredHazardIn) ?? firstFound(argument, answeredMishapIn);
	if (answered) return { present: true, statement: answered };
	const near = firstFound(argument, firstRiskIn) ?? firstThat(argument, speaksOfRisk);
	return near ? { present: false, near } : { present: false };
}

function firstAnswerIn(argument: Argument): Statement | undefined {
	return argument.once(riskZoneOf).find((candidate) => isAnswer(argument, candidate));
}

function isAnsweredRisk(argument: Argument, statement: Statement): boolean {
	return argument.once(riskZoneOf).includes(statement) && isAnswer(argument, statement);
}

function isAnswer(argument: Argument, statement: Statement): boolean {
	if (statement.test(NO_RISK) || statement.test(ONLY_WATCHED)) return false;
	return answersRisk(argument, statement) || isAnswerBehindRisk(argument, statement);
}

/** "No major risks have been identified", "credit risk is not affected": what is denied needs no answer and has none; nor has a title. */
const NO_RISK =
	/\b(?:list|catalogue|register|account) of (?:everything|all|what|the things|things)\b|^\W*(?:if|should) (?:we (?:leave|do nothing|carry on|wait|stay)|nothing)\b|^\W*what (?:to|can|could|may|might|will|would|stands?)\b[^.,;]{0,40}\W*$|\b(?:no|not any|without) (?:\p{L}+ ){0,2}risks? (?:is|are|was|were|has|have)\b|\brisks? (?:is|are) (?:not|unaffected)\b/iu;

function firstRiskIn(argument: Argument): Statement | undefined {
	return argument.once(riskZoneOf)[0];
}

function speaksOfRisk(_: Argument, statement: Statement): boolean {
	return statement.test(RISK);
}

const RISK = /\brisks?\b/iu;

/** What stands under a title or a head for risks, and sentences that name one without a title, with the two after them. */
function riskZoneOf(argument: Argument): readonly Statement[] {
	let named: Statement | undefined;
	let since = 0;
	return argument.statements.filter((statement) => {
		if (statement.themes.has("risks") || isRiskTable(argument, statement)) return true;
		if (statement.test(NAMES_RISK)) {
			named = statement;
			since = 0;
			return true;
		}
		since++;
		return named?.passage === statement.passage && since <= STATEMENTS_OF_AN_ANSWER;
	});
}

const STATEMENTS_OF_AN_ANSWER = 2;

/** "The main risk is late hiring; we keep the agency until May", in a paragraph without a title. */
const NAMES_RISK =
	/^Should [^,;.]{3,60} (?:fail|cease|break|refuse|slip|leave|resign)\b|\b(?:[Mm]ain|[Bb]iggest|[Bb]ig|[Kk]ey|[Oo]nly|[Rr]eal|[Gg]reatest|[Cc]hief|[Ff]irst|[Ss]econd|[Ll]ikeliest) (?:risks?|danger|worry|fear|concern|objection)\b|\b[Rr]isks? (?:is|are|that|of)\b|\b[Aa]pprehensions?\b|\b[Ff]ears? (?:of|that)\b|\b[Oo]ne risk\b|\bmay (?:refuse|resist|object|leave us|slip|be late|fall ill|fail)\b|\b(?:[Mm]y|[Oo]ur|[Tt]he) (?:one |only |main |biggest |great )?(?:fear|worry|concern) is\b|\b(?:we|I) (?:worry|fear)\b|\bdanger is\b|\b(?:could|can|may|might) go (?:wrong|bad)\b|\b(?:could|may|might) (?:spoil|sink|derail|stop|hurt|bite|trip (?:us|it|this|me))\b|\b[Bb]efore you (?:say|ask|object)\b|\b[Yy]ou(?:['’]ll| will| may| might) (?:say|object|worry)\b|\b(?:some|people|staff|critics|crews?|teams?|managers|drivers|nurses|captains) (?:[A-Za-z]+ )?(?:fear|worry|object)\b/u;

function isRiskTable(argument: Argument, { row }: Statement): boolean {
	return (
		row?.table.header.cells.some((cell) =>
			argument
				.readingOf(cell)
				.of("theme")
				.some((mention) => mention.tag === "risks"),
		) === true
	);
}

/** "**Software arrives late.** The first weeks run on the spreadsheet.": an item that names a risk and goes on says what is done. */
function isAnswerBehindRisk(argument: Argument, statement: Statement): boolean {
	const { passage, range, themes, text } = statement;
	if (!themes.has("risks"))
		return !statement.row && statement.test(NAMES_RISK) && (answersBehindColon(text) || statement.test(SO_IT_IS_MET));
	if (statement.has("mitigation", "vague") || RATING.test(text)) return false;
	if (!statement.row && (statement.test(SO_IT_IS_MET) || answersBehindSemicolon(text))) return true;
	if (passage.kind === "item") {
		const { sentences, text: whole } = argument.readingOf(passage);
		const first = sentences.find(({ start, end }) => !TITLE_OF_RISKS.test(whole.slice(start, end)));
		if (
			first &&
			range.start > first.start &&
			!sentences.some(({ start, end }) => TITLE_OF_RISKS.test(whole.slice(start, end))) &&
			first.end - first.start <= LONGEST_RISK_NAME &&
			isDone(whatFollows(text))
		)
			return true;
	}
	return !statement.row && (answersBehindColon(text) || isDoneAboutIt(argument, statement));
}

/** "If a boat sinks, the others take its trips": of a condition only what then is done may answer. */
function whatFollows(text: string): string {
	return CONDITION.exec(text)?.[1] ?? text;
}

const CONDITION = /^\W*(?:If|Should) [^,;.]{5,80}, ([^;]+)/u;

/** "A wrong valve means texts to the wrong street; dispatch confirms each valve by radio." */
function answersBehindSemicolon(text: string): boolean {
	const [hazard = "", answer = ""] = text.split(/; /u);
	return (
		hazard.length > SHORTEST_HAZARD &&
		!TOLD.test(answer) &&
		answer.length > SHORTEST_HAZARD &&
		!STILL_HAZARD.test(answer) &&
		!RATING.test(answer)
	);
}

const SHORTEST_HAZARD = 16;
const TOLD = /\b(?:was|were|had|last (?:year|month|quarter|season)|attrition|turnover)\b/iu;

/** "Boxes get stolen from porches, so they go to the counter", "the worry is the release; so Marco wrote it in our own tool". */
const SO_IT_IS_MET =
	/(?:[,;]| [–—]) (?:and )?so (?!far|much|many|long|called|that\b|on\b|do\b)(?![^.;]*\b(?:may|might|could|cannot|can['’]t|would (?:lose|fall|fail)|risk|not|n['’]t|never|will (?:lose|fall|fail|cost)|costs?|loses?|lost|fell|failed|missed|waited|falls?)\b)[^.;]{12,}/u;

/** "Dispatchers dislike the screen. Times are shown per ward, never per person.": what is done needs no "we". */
function isDoneAboutIt(argument: Argument, { passage, range, text }: Statement): boolean {
	const [first] = argument.readingOf(passage).sentences;
	return (
		first !== undefined &&
		range.start > first.start &&
		IS_DONE.test(text) &&
		!STILL_HAZARD.test(text) &&
		!DOES_HARM.test(text)
	);
}

const IS_DONE =
	/\b(?:will|shall|must) (?:therefore |also |still |then |always |only )?(?:not (?=permit|allow|let|open|pay|accept|close|start|release))?(?!be\b|have\b|not\b|cost|lose|fall|drop|complain|leave|refuse|resist|suffer|delay|slow|need|rise|increase|cause|lead to|hurt|damage|see\b|feel|think|want|expect|miss|fail|object|become|remain|grow|happen|take longer)(?:re-|pre-|co-)?\p{Ll}{3,}|\b(?:must|can) be (?:re-|pre-)?(?:\p{Ll}{3,}ed|\p{Ll}{2,}(?:en|ght|ld|ne|pt|wn)|put|set|cut|read|met|sent|lent|kept|made|paid|laid)\b|\b(?:is|are|will be|shall be|has been|have been|is being|are being) (?:not |never |also |still |always |only |already )?(?:[a-z]{3,}ed|given|taken|seen|read|met|written|chosen|driven|spoken|drawn|shown|known(?! (?:to|for|as)\b)|sold|held|told|paid|laid|built|sent|lent|kept|put|cut|set|made|done|bought|brought|taught)\b|\bstays? (?:connected|open|in place|on)\b|\b(?:lies?|stands?|waits?) (?:ready|already|by|in \p{L}+ (?:already|now))\b/iu;
const STILL_HAZARD =
	/\b(?:may|might|could|cannot|can['’]t|would|risks?|fears?|worr(?:y|ies|ied)|concerned|likely|overloaded|overworked|understaffed|overstretched|stretched|crowded|outdated|overbooked|exhausted|frustrated|scared|divided|tired|delayed|lost|doomed|finished|sunk|opposite|monitor(?:ed)?\W*$|(?:monitor|watch|observe) (?:this|it|them|such|these|those|the (?:risks?|situation|developments?))\b|(?:we|I) (?:do |still |really )?(?:think|believe|hope|trust)|hoped|expected|believed|needed|limited)\b/iu;

const TITLE_OF_RISKS = /^\W*(?:risks?|dangers?|threats?|concerns?)\W*$/iu;
const LONGEST_RISK_NAME = 70;

/** "Forged coupons: the till checks each number." What may happen, told behind the colon, is still the risk. */
function answersBehindColon(text: string): boolean {
	const named = /^\W*(?:\d+(?:\.\d+)*\.?\)? |\p{L}\) )?([^:.;!?\n]{3,70})(?::| ?→| ?->) (.{12,})$/u.exec(text);
	if (
		!named ||
		/\b(?:risks|dangers|threats|worries|go wrong)\b/iu.test(named[1]!) ||
		/\b(?:[Ww]e|I|[Yy]ou)\b/u.test(named[1]!) ||
		/^(?:risks?|threats?|issues?|concerns?|dangers?|note|source)\b[^:]{0,4}$/iu.test(named[1]!)
	)
		return false;
	const [clause = ""] = named[2]!.split(/[,;]/u);
	return !MAY_HAPPEN.test(clause) || THEN.test(named[2]!);
}

const MAY_HAPPEN =
	/\b(?:may|might|could|can|cannot|can['’]t|would|risks?|fears?|worr(?:y|ies)|likely|unlikely|possible|too|not enough|never|nobody|no one|high|medium|low|unknown|unclear|lacks?|lose|loses|fails?|refuses?)\b/iu;
const THEN =
	/\b(?:then|so|therefore|hence|instead|against (?:it|this|that)|we (?!may|might|could|would|think|fear|lose|do not|don['’]t))\b/iu;
const RATING =
	/\b(?:as|are|is|rated|rate|remains?) (?:[a-z]+ )?(?:low|medium|high|small|moderate|acceptable|manageable)\b|:\s*(?:low|medium|high)\W*$/iu;

/** "The pharmacist may not be found by October; Boots will lend us theirs." */
const ANSWERED_BEHIND =
	/\b(?:may|might|could) (?:not )?[a-z]+[^;]{3,120}[;→] ?(?![^;]*\b(?:may|might|could|hope)\b)[^;]*\b(?:will|has|have|is|are|gets?|goes|stays?|lends?|keeps?|takes?)\b/iu;

function answersRisk(argument: Argument, statement: Statement): boolean {
	if (statement.row) return answersInRow(argument, statement);
	if (statement.test(ANSWERED_BEHIND) || answersCondition(statement)) return true;
	if (statement.has("mitigation", "vague") || RATING.test(statement.text)) return false;
	if (actsBeyondHazard(argument, statement) || statement.test(THAT_IS_WHY)) return true;
	return (
		statement.test(WE_WILL) ||
		statement.test(WE_ACT) ||
		statement.test(WE_HAVE_DONE) ||
		(statement.test(SECURED) && !STILL_HAZARD.test(statement.text))
	);
}

/** "Should the cable fail, a radio link has been priced": what stands ready where it happens. */
function answersCondition({ text }: Statement): boolean {
	const [, then = ""] = CONDITION.exec(text) ?? [];
	return IS_READY.test(then) && !STILL_HAZARD.test(then) && isDone(then);
}

const IS_READY = /\b(?:is|are|has|have|stays?|lies?)\b/u;

/** "Priorities may limit the wards": what would be done about it elsewhere is here what may happen. */
function actsBeyondHazard(argument: Argument, statement: Statement): boolean {
	const { text } = argument.readingOf(statement.passage);
	const acts = statement
		.of("mitigation", "act")
		.filter(
			(act) => !isDenied(statement, act) && !TRAINED_PEOPLE.test(text.slice(Math.max(0, act.start - 12), act.end + 2)),
		);
	const hazard = HAZARD.exec(statement.text) ?? DOES_HARM.exec(statement.text);
	if (!hazard) return acts.length > 0;
	const from = statement.range.start + hazard.index;
	return acts.some(({ start }) => start < from || NEXT_CLAUSE.test(text.slice(from, start)));
}

/** "Attrition of trained fitters": those who may leave, and nothing that is done. */
const TRAINED_PEOPLE = /\b(?:of|our|the|new|newly|well|fully|skilled|and|two|three|\d+)[ -]trained \p{L}$/iu;
const HAZARD = /\b(?:risks? (?:is|are|include)|danger is|may|might|could)\b/iu;
const NEXT_CLAUSE =
	/[;:–—.]|, (?:so|but|and|then|hence|thus|which is why)\b|\b(?:so|therefore|hence|unless|but|we|I)\b/u;

function answersInRow(argument: Argument, { row }: Statement): boolean {
	const heads = row?.table.header.cells ?? [];
	return (
		row?.cells.some((cell, column) => {
			const head = heads[column];
			if (column === 0 || cell.sentences.length === 0 || head === undefined) return false;
			const title = argument.readingOf(head);
			if (title.of("theme").some((mention) => mention.tag === "response")) return true;
			if (title.test(COMMENT)) return isAnswerInComment(argument.readingOf(cell).text);
			return cell.end - cell.start > SHORTEST_DEED && !title.test(RATES) && title.text.trim() !== "";
		}) === true
	);
}

/** "Late status | The status goes to “watch” by itself": under "Comment" only what happens then answers. */
function isAnswerInComment(text: string): boolean {
	return (
		text.length > SHORTEST_DEED && !STILL_HAZARD.test(text) && !RATING.test(text) && (isDone(text) || GOES.test(text))
	);
}

const COMMENT = /^\W*(?:our )?(?:comments?|remarks?|notes?|answers?|repl(?:y|ies))\W*$/iu;
const GOES =
	/\b(?:goes|gets?|receives?|moves?|switches|falls back|takes?|stays?|keeps?|pays?|loses?|covers?|shows?|stops?|starts?|sends?|calls?|checks?|has) (?!(?:to be|not|no)\b)\p{L}/u;

/** Under a head of its own, such as "So" or "Our answer", so many characters say what is done. */
const SHORTEST_DEED = 30;
const RATES =
	/\b(?:risks?|likel\w*|probab\w*|impact|effects?|consequences?|owner|who|rating|level|score|severity|categor\w*|description|trend|status|cause|why|result|damage|signs?|trigger|type|area|concern|issue|threat|cost|size|comment|[pil])\b/iu;

/** "That is why the bridge keeps the last word", "to prevent this, every order is counted twice". */
const THAT_IS_WHY =
	/\b(?:therefore|that(?:['’]s| is| was) why|which is why|for (?:this|that) (?:reason|case)|in (?:that|this) case|against (?:it|this|that|them)|to (?:prevent|avoid|limit|counter|guard against|reduce|contain|soften) (?:it|this|that|them|the)|plan b|if (?:it|that|this|so) (?:happens|fails|slips|does)|should (?:it|that|this))\b/iu;
const NO_DEED =
	"(?:will\\b|shall\\b|may|might|could|would|can\\b|cannot|can['’]t|need|believe|think|expect|know|see|fear|like|are|were|have|had|do not|don['’]t|do (?:think|believe|hope|know|expect|fear)|get (?:it|that|why)\\b|hear (?:them|that|you)|monitor\\b(?![^.;]* and )|observe|keep (?:an eye|watch)|bear in mind|appreciate|sympathi[sz]e|classify|rate|consider|regard|assess|judge|identify|hope|trust|feel|worry|make|be|become|share|remain|realise|realize|understand|acknowledge|recogni[sz]e|accept|assume)";
/** "We announce an interval and never a minute." */
const WE_ACT = new RegExp(`\\b(?:[Ww]e|I) (?!${NO_DEED})(?:go\\b|\\p{Ll}{3,})`, "u");
/** "We have therefore booked the dry hall." */
const WE_HAVE_DONE =
	/\b(?:[Ww]e|I)(?: have|['’]ve) (?:therefore |already |now |also |since |so )?(?!noticed|identified|classified|assessed|considered|analysed|analyzed|discussed|learned|feared|worried|failed|missed|noted|listed|rated|judged)(?:\p{Ll}{2,}ed|kept|bought|taken|written|put|set|given|made|held|drawn|built|chosen|lent|laid|found)\b/u;
/** "The draft contract has a floor of eight callers, and €1,500 off for each week below it". */
const SECURED =
	/\b(?:contracts?|agreements?|lease|terms|clause|insurance|guarantee|SLA)\b[^.;]{0,30} (?:has|have|holds?|gives?|lets?|caps?|includes?|sets?|obliges?|binds?|allows?|covers?|carries) (?:an?|the|us|it|them|up)\b/iu;
/** "We'll ask the depots first": a deed to come, not what all of us will be. */
const WE_WILL = new RegExp(
	`\\b(?:[Ww]e|I)(?:['’](?:ll|d)| will| shall| would|['’]re going to| are going to) (?:also |then |first |always |not )?(?!${NO_DEED})\\p{Ll}{2,}`,
	"u",
);
