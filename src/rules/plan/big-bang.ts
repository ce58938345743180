import type { Argument } from "../../argument/argument";
import { CHANGES, isOfPlaces, NUMBER, reachIn } from "../../argument/plans/launches";
import { smallerStepBefore } from "../../argument/plans/smaller-steps";
import { mentionsIn, type Reading } from "../../argument/reading";
import type { Hit } from "../../lint/finding";
import { sentenceFix } from "../../lint/insertions";
import { judging, type Reason, type Words } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage } from "../../text/document";

export const bigBang: Rule = {
	id: "big-bang",
	title: "Everything at once as the first step",
	why: "Nobody gives the whole company to an idea that has proved nothing yet. A small first step earns the next one, and a failure in it is cheap.",
	clear: "Begin with one unit, segment or channel, and say which result releases the rest.",
	source: {
		article: "Must You Have “Executive Support” to Begin CX Improvements?",
		author: "McorpCX",
		quote: "starting small and proving value is what leads to long-term innovation and adoption",
	},
	severity: "information",
	scope: "case",
	pillar: "plan",
	examples: [
		{
			bad: "The new desk «goes live in all nine terminals on the same day».",
			fixed:
				"The new desk goes live in all nine terminals on the same day. It starts as a pilot in [segment or unit] for [duration]; if [metric] reaches [threshold], we extend it.",
		},
		{ bad: "The service code will be «rolled out to every branch and every channel» in May." },
		{ bad: "| Step | What | When |\n|---|---|---|\n| 1 | «Migration of the 31 depots at the same time» | April |" },
		{ bad: "Phase 1: enterprise-wide «rollout to all 12,000 staff»." },
		{ bad: "The chatbot will be «launched across all circles simultaneously»." },
		{ bad: "We shall «go live for all policyholders on day one»." },
		{ bad: "The till app «goes live in all 41 canteens at once»." },
		{ bad: "1. Step 1: «migrate all 1.4 million meters» in May" },
		{ bad: "- Phase 1: «switch all 320 lockers» to the new key in August" },
		{ bad: "- Wave 1 (March): «introduction at all eighteen depots»" },
		{ bad: "| Step | What | When |\n|---|---|---|\n| 1 | «Launch at all 14 quays» on Harbour Day | May |" },
		{ bad: "The till software shall be «replaced in all canteens» with effect from 1 April." },
		{ bad: "We recommend a «nationwide introduction» in the second quarter." },
		{ bad: "| Wave | Where | When |\n|---|---|---|\n| 1 | «Every depot» | May |\n| 2 | Tuning | June |" },
		{ bad: "Instead of a pilot the form is «put into use at all counters» on 2 June." },
		{ bad: "We begin with a «group-wide reorganisation» of the service desks." },
		{ bad: "The gate «goes live everywhere» on 4 May." },
		{ bad: "We «go live for all 40,000 anglers together» in May." },
		{ bad: "«All kitchens and counters go live together» in June." },
		{ bad: "All steps shall be «commenced simultaneously at all 22 stations» of the line." },
		{ bad: "We would «do this at all nine museums on the same weekend»." },
		{ bad: "The desk is «deployed in the 27 lodges at the same moment»." },
		{ bad: "It is «launched on Harbour Day in the three terminals and eleven piers together»." },
		{ bad: "We shall «fit the new lamps on all nine decks and in both sheds at once»." },
		{ bad: "«Every purser, every gate, every boat: we go live together» on 4 May." },
		{
			bad: "The desk «opens in every tower on the same morning». We did talk about trying it in one tower first, but that would spoil the surprise.",
		},
		{
			bad: "I see it «deployed in the nine lodges at the same moment», because a partial launch would dilute the effect.",
		},
		{
			bad: "- «Launch in all nine cinemas on the same night», 3 May\n- HR briefs the ushers in the first two weeks of April",
		},
		{
			bad: "All eleven kiosks will be «opened at the same time», beginning with the summer season.",
		},
		{ bad: "The crew course for all 640 deckhands is «delivered in May at every pier»." },
		{ bad: "All four museums would «receive the whole package in spring, in one big wave»." },
		{ bad: "We «bring the new counter to all 22 post offices and all four depots in the same week»." },
		{
			bad: "1. **Late bus.** A trial in Moss ran in 2025: 212 riders a night.\n2. **One ticket.** One ticket for bus, tram and boat.\n\n## Steps\n\n- «Introduce One ticket on all lines and all boats at the same time», in May",
		},
		{ bad: "We shall «roll this out to all 34 piers on day one, every clerk and every shift»." },
		{ bad: "As the opening step all quays will «switch to» the new berth book." },
		{ bad: "We «flip it on for every skipper over one weekend»." },
		{
			bad: "The harbour master will «bring every counter» into the new hall on 2 May. That is the first stage; letters follow in autumn.",
		},
		{
			bad: "| Step | Who |\n|---|---|\n| «Switch all piers» to the new berth book | Harbour master |\n| Count again | Clerk |",
		},
		{ bad: "We shall «move the whole berth list to the new desk in one go» on 1 June." },
		{ bad: "On 1 June «all nine piers and the office change over together»." },
		{ bad: "The berth desk, «all nine piers, moves over together» when the new book is in." },
		{
			bad: "**Has anyone tried it?**\n\nThe Oban crew likes it.\n\n**What happens, in what order?**\n\n- «Introduce the berth book at all 34 piers on one weekend»",
		},
		{ bad: "I would «roll it to all 31 lodges in one push»." },
		{
			bad: "- «Go-live in all 12 lodges together», 3 May\n\nWe had considered to start with one lodge. But the notice is printed for all of them.",
		},
		{ bad: "The nine kiosks «go live for all five ferries in a single release»." },
		{ bad: "| Step | When |\n|---|---|\n| New ropes bought | April |\n| «Go-live at all fourteen locks» | June |" },
		{ bad: "All four «go live across road and rail in all 27 depots», so that a driver sees one screen." },
		{
			bad: "We measure the first three from the ledger. The new notices were tested with ten readers.\n\nThe till «goes live in all 41 canteens at once».",
		},
		{
			good: "| Step | When |\n|---|---|\n| New ropes bought | April |\n| Go-live at all fourteen locks | June – October |",
			tempting: true,
			note: "Months leave room for one after the other.",
		},
		{
			good: "A porter is on shift on changeover days at each of the six lodges, from 27 March.",
			tempting: true,
			note: "Days on which guests change, no launch.",
		},
		{
			good: "Six lodges first. We open the new desk for all guests there at the same time.",
			tempting: true,
			note: "The smaller step in a few words.",
		},
		{
			good: "We shall implement one standard for all employees, in order to help at every counter.",
			tempting: true,
			note: "The second sign stands in what it is for.",
		},
		{
			good: "Before we go live we need every one of the 38 pier masters in the hall at the same time.",
			tempting: true,
			note: "What comes before the launch.",
		},
		{
			good: "The privacy rule applies to all anglers and all piers from 1 January. Our own plan is smaller.",
			tempting: true,
			note: "A law's reach, not ours.",
		},
		{
			good: "We looked at switching all piers to the new book in one weekend and turned it down.",
			tempting: true,
			note: "Thought of, and not done.",
		},
		{
			good: "The book will reach every pier at the same time as the tide tables. Step one is just Leith, one pier of 34.",
			tempting: true,
			note: "A smaller step stands there.",
		},
		{
			good: "We timed all 112 berths that went live on the same day in April.",
			tempting: true,
			note: "A count of what was.",
		},
		{
			good: "1. **Late bus.** One more bus after ten.\n2. **One ticket.** A trial in Moss ran in 2025: 212 riders a night.\n\n## Steps\n\n- Introduce One ticket on all lines and all boats at the same time, in May",
			tempting: true,
			note: "The trial was of this part.",
		},
		{
			good: "Last spring we tried night guides in the Lund hall. They are launched in all eleven halls on the same day.",
			tempting: true,
			note: "A smaller step was taken.",
		},
		{
			good: "Each guest gets a call from both clerks together in July.",
			tempting: true,
			note: "No launch of anything.",
		},
		{ good: "Bring the seven desks together on the ground floor.", tempting: true, note: "A move, not a launch." },
		{ good: "We start in two terminals. The new desk goes live in the other seven on the same day in June." },
		{ good: "The rollout reaches every branch and every channel by May, after a pilot in Leeds." },
		{
			good: "The new rules will be introduced in all depots by 30 June.",
			tempting: true,
			note: "A day by which it is done leaves room for one after the other.",
		},
		{
			good: "If the last count holds, the app is rolled out to all branches on 1 July.",
			tempting: true,
			note: "A result lets it go on.",
		},
		{
			good: "We introduce a monthly review with all department heads on 1 May.",
			tempting: true,
			note: "A meeting, whoever comes.",
		},
		{
			good: "The competitor Nordline introduces chat in all shops on 3 May.",
			tempting: true,
			note: "A rival's launch.",
		},
		{ good: "The desk goes live in one terminal on 4 May." },
		{ good: "- Phase 3 (May): rollout in all twelve districts", tempting: true, note: "A later phase." },
		{
			good: "Step 1: train all nine drivers on the two test buses.",
			tempting: true,
			note: "No launch of the programme.",
		},
		{ good: "One ward starts on 4 May; the other eleven follow in September if falls do not rise." },
		{ good: "The portal opens to the 900 tenants of Ashby House first, then to every tenant." },
		{
			good: "We train every one of the 31 drivers across the whole fleet in April.",
			tempting: true,
			note: "Training is no launch.",
		},
		{ good: "We will not launch in all countries at the same time.", tempting: true, note: "A denial." },
		{
			good: "We introduce a card that knows every guest at every counter.",
			tempting: true,
			note: "What the card does, not where it is launched.",
		},
		{ good: "All customers of all branches received the letter last year.", tempting: true, note: "The past." },
		{ good: "Agents can launch two searches at the same time.", tempting: true, note: "A feature, not a rollout." },
		{
			good: "The fire drill is held in all buildings at the same time.",
			tempting: true,
			note: "No launch of the programme.",
		},
		{ good: "We decided against a launch in all regions at once.", tempting: true, note: "A denial." },
	],
	...judging({
		taken: "It takes everything at once.",
		nothing: "Nothing smaller comes first: the paper names no pilot, no first unit and no waves.",
		*judge(argument) {
			const launches = [...launchesIn(argument)];
			const first = launches.find(({ isAtOnce }) => isAtOnce) ?? launches[0];
			if (!first) return;
			const cleared = clearedBy(argument, first.passage);
			if (cleared) {
				yield { ...first, cleared };
				yield { cleared, all: () => launches };
				return;
			}
			yield { ...first, hit: hitOf(argument, first) };
			yield { reportedAt: first, all: () => launches };
		},
	}),
};

interface Launch extends Words {
	readonly sentence: number;
	/** True where its words say that everything happens at the same time. */
	readonly isAtOnce: boolean;
}

function* launchesIn(argument: Argument): Generator<Launch, undefined> {
	for (const passage of argument.passagesWith("reach")) {
		if (argument.standsUnder(passage, "risks", "method", "glossary", "example")) continue;
		const reading = argument.readingOf(passage);
		for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
			const launch = launchIn(argument, passage, reading, sentence);
			if (launch) yield { passage, sentence, ...launch };
		}
	}
	return undefined;
}

function hitOf(argument: Argument, { passage, range, sentence }: Launch): Hit {
	const quote = argument.quote(passage, range);
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}” takes everything at once, with no smaller step first. Begin small, and say which result releases the rest.`,
		fixes: [sentenceFix(argument, passage, sentence, "Begin with a pilot, and say what extends it", PILOT)],
	};
}

const PILOT =
	"It starts as a pilot in [segment or unit] for [duration]; if [metric] reaches [threshold], we extend it.";

/** From the word of launching, or the first sign of its reach, to the last one. */
function launchIn(
	argument: Argument,
	passage: Passage,
	reading: Reading,
	sentence: number,
): Pick<Launch, "range" | "isAtOnce"> | undefined {
	const bounds = reading.sentences[sentence]!;
	const reach = reachIn(reading, sentence);
	if (!reach) return undefined;
	const { text, wide, launch, hasSign } = reach;
	if (!launch) return isFirstScope(passage, text) ? { range: bounds, isAtOnce: false } : undefined;
	const isToCome = () => isPlanned(passage, reading, sentence, text) || IS_SCHEDULED.test(launch[0]);
	const isAll = () =>
		isWide(text, launch, wide) ||
		isOnDay(reading, sentence, text, launch) ||
		isRowOnDay(argument, passage, text, launch);
	if (!reach.isAtOnce && !isFirstStep(passage, reading, sentence, text, launch[0]) && !(isToCome() && isAll()))
		return undefined;
	const last = wide.at(-1)!;
	const ends = [...wide.map((match) => match.index + match[0].length), ...reach.ends];
	const endOfLast = last.index + last[0].length;
	const isBefore =
		(endOfLast <= launch.index && launch.index - endOfLast <= 1) ||
		launch.index > wide[0]!.index + 40 ||
		isOfPlaces(text);
	const starts = [launch.index, ...(isBefore ? [wide[0]!.index] : [])];
	const range = {
		start: bounds.start + Math.min(...starts),
		end: bounds.start + Math.max(launch.index + launch[0].length, ...ends),
	};
	return { range, isAtOnce: hasSign };
}

/** Two or more signs of reach, none of them in what the thing does. */
function isWide(text: string, launch: RegExpExecArray, wide: readonly RegExpExecArray[]): boolean {
	const clause = text.slice(launch.index).search(RELATIVE) + launch.index;
	const own = wide.filter(({ index }) => clause < launch.index || index < clause);
	return own.length >= 2 && !/^train/iu.test(launch[0]);
}

/** "Introduced in all 140 branches on 1 July": all units on a day; "by July" leaves room for one after the other. */
function isOnDay(reading: Reading, sentence: number, text: string, launch: RegExpExecArray): boolean {
	if (!CHANGES.test(launch[0]) || !UNITS.test(text) || LATER_STEP.test(text)) return false;
	if (WITH_EFFECT.test(text)) return true;
	return mentionsIn(reading, sentence, "time").some(({ start, tag }) => {
		const before = reading.text.slice(Math.max(0, start - 24), start);
		return (
			tag !== "duration" &&
			!/\b(?:by|until|till|through|since|before|to|after)(?: the)?(?: end of| close of)? (?:the )?$/iu.test(before)
		);
	});
}

/** "Go-live in all 41 canteens | June", in a row: the day stands in a cell of its own; one that spans months is none. */
function isRowOnDay(argument: Argument, { row }: Passage, text: string, launch: RegExpExecArray): boolean {
	if (!row || !CHANGES.test(launch[0]) || !UNITS.test(text) || LATER_STEP.test(text)) return false;
	return row.cells.some((cell) => {
		const reading = argument.readingOf(cell);
		return (
			reading.wordCount <= WORDS_OF_A_DAY &&
			reading.of("time").some(({ tag }) => tag !== "duration") &&
			!SPAN_OF_DATES.test(reading.text)
		);
	});
}

const WORDS_OF_A_DAY = 4;
const SPAN_OF_DATES =
	/[–—-]|\b(?:to|till|until|by|through|before|onwards?|and|from|after|Q[1-4]|H[12]|FY)\b|^\W*20\d\d\W*$/iu;

/** What in the present tense is set down for a day: "all five go live in every ward". */
const IS_SCHEDULED =
	/^(?:go(?:es)?[ -]?live|launch(?:es)?|rolls? ?-?out|switch(?:es)? over|cuts? ?-?over|changes? over|moves? over)$/iu;

/** "With effect from the new financial year". */
const WITH_EFFECT =
	/\bwith effect from\b|\b(?:from|at) the (?:start|beginning) of\b|\bfrom the (?:new|next|coming) (?:\p{L}+ )?(?:year|term|season|quarter)\b|\bin the \p{L}+ (?:term|season|semester)\b/iu;

/** Said of what is to come: in the future, as a proposal, or as a step in a list or a table. */
function isPlanned(passage: Passage, reading: Reading, sentence: number, text: string): boolean {
	return (
		passage.kind !== "paragraph" ||
		mentionsIn(reading, sentence, "future").length > 0 ||
		mentionsIn(reading, sentence, "time").length > 0 ||
		PROPOSES.test(text)
	);
}

const PROPOSES =
	/\b(?:we|I)(?:['’]ll|['’]d| will| would| shall| recommend| propose| favou?r| intend| plan| suggest| want)\b|\bgoing to\b/iu;

/** Step 1 by its own words or by its row is a launch that takes in all of them. */
function isFirstStep(passage: Passage, reading: Reading, sentence: number, text: string, launch: string): boolean {
	if (!CHANGES.test(launch)) return false;
	if (EVERYWHERE.test(text) || OPENS_FIRST.test(text) || AS_FIRST.test(text)) return true;
	if (SAID_FIRST.test(reading.text.slice(reading.sentences[sentence]!.end))) return true;
	const { row } = passage;
	if (passage.kind !== "cell" || !row) return false;
	const [first] = row.cells;
	const [head] = row.table.header.cells;
	if (first && FIRST_ROW.test(first.prose)) return true;
	return row.index === 0 && first === passage && STEPS.test(head?.prose ?? "") && UNITS.test(text);
}

/** "As the opening step", "as the start of the programme": said anywhere in the sentence. */
const AS_FIRST =
	/\bas (?:the|our|an?) (?:very )?(?:first|opening|initial) (?:step|move|phase|stage|action|act|activity|measure|wave)\b|\bas the (?:start|beginning|kick-?off|opening) of (?:the|our|this) (?:programme|program|project|plan|work|roll-?out)\b/iu;
/** "That is the first stage." stands behind the launch. */
const SAID_FIRST =
	/^\s*(?:that|this|it) (?:is|will be|would be|makes|forms|shall be) (?:the|our) (?:very )?(?:first|opening|initial) (?:step|move|phase|stage|action|act|activity|measure|wave)\b/iu;
const STEPS = /^\W*(?:steps?|phases?|stages?|waves?)\W*$/iu;

/** "1 | All 64 stores", "Phase 1 (March): all branches": what a first step takes in, and nothing of what is done. */
function isFirstScope(passage: Passage, text: string): boolean {
	const [first] = passage.row?.cells ?? [];
	const scope = first && first !== passage && FIRST_ROW.test(first.prose) ? text : PHASE_ONE.exec(text)?.[1];
	return scope !== undefined && OPENS_WITH_ALL.test(scope) && UNITS.test(scope);
}

const PHASE_ONE =
	/^[^\p{L}]{0,6}(?:step|phase|wave|stage|release) (?:1|one|i)(?![\p{L}\d])(?:[^:.]{0,24}:| (?:covers|takes in|includes|comprises|spans|is for))\s*([^.]{3,60})/iu;
const OPENS_WITH_ALL =
	/^\W*(?:all|every|each|(?:the )?(?:whole|entire)|\p{L}+[ -]?wide)\b(?!.*\b(?:read|told|inform|train|brief|review|interview|survey))/iu;

/** "Live everywhere on 4 May". */
const EVERYWHERE = /\b(?:live|launch(?:ed|es)?|out|introduced|deployed|over) everywhere\b/iu;
const OPENS_FIRST =
	/^[^\p{L}]{0,6}(?:(?<=^\W{0,3}1[.)]\s)(?=\p{L})|(?:(?:the|our) )?opening (?:step|move|action|act|phase|stage|measure)\b|(?:(?:the|our) )?first(?: of all| step| phase| wave| stage| measure| move)?\b|(?:step|phase|wave|stage|release|sprint) (?:1|one|i)(?![\p{L}\d])|(?:we|I)(?:['’]ll| will| shall| would)? (?:begin|start) (?:by|with)\b|(?:the |our )?\p{L}+ (?:will )?(?:begins?|starts?) with\b)/iu;
const FIRST_ROW = /^\W*(?:(?:step|phase|wave|stage|release)\s)?(?:1|one|i|first)\W*$/iu;
/** "Phase 3 (May): …", "Then …": not the first step. */
const LATER_STEP =
	/^[^\p{L}]{0,6}(?:(?:step|phase|wave|stage|release) (?:[2-9]|two|three|four|ii)|then|finally|later|afterwards|next|in (?:a|the) (?:second|third|later|final))(?![\p{L}\d])/iu;
const COUNTED = "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty)";
/** Those whom a launch reaches, all of them: "all 140 branches", "every team", "the whole dealer network"; not "all branch managers". */
const UNITS = new RegExp(
	`(?<!\\b(?:with|from|by|between|about|among) )\\b(?:(?:all|every|each|both)(?: of)?(?: (?:our|the|its|their))?|(?:the|our|its) (?:whole|entire)|100 ?% of(?: all)?) ${NUMBER}(?:(?!of\\b)[\\w-]+ ){0,2}?(?:customer|client|consumer|member|patient|outpatient|passenger|guest|user|account|subscriber|tenant|resident|citizen|household|policyholder|employee|driver|agent|adviser|dealer|supplier|donor|supporter|student|pupil|parent|merchant|visitor|channel|country|countrie|market|region|branch|branche|store|shop|site|hospital|clinic|office|station|depot|location|businesse|business unit|function|department|division|subsidiary|subsidiarie|segment|unit|team|crew|state|ward|line|specialty|specialtie|school|college|faculty|facultie|campus|campuse|hotel|outlet|hub|province|city|citie|town|district|circle|zone|terminal|counter|franchise|brand|house|home|plant|factory|factorie|warehouse|pier|port|airport|lounge|library|librarie|museum|theatre|park|garage|kitchen|canteen|kiosk|restaurant|pharmacy|pharmacie|practice|surgery|surgerie|lab|dealership|gym|ship|buse|train|farm|village|organi[sz]ation|company|group|council|bank|network|cent(?:er|re)|fleet|estate|ticket)s?\\b(?! (?:heads?|managers?|leads?|directors?|leaders?|owners?|data|complaints?|calls?|letters?|feedback|representatives?|reports?|meetings?|visits?|teams?|staff)\\b)|\\b(?:all|both)(?: of)?(?: (?:our|the|its))? ${COUNTED} (?!(?:[\\w-]+ )?(?:steps?|phases?|stages?|days?|weeks?|months?|quarters?|years?|hours?|minutes?|managers?|directors?|heads?|leads?|leaders?|owners?|officers?|executives?|steps?|topics?|questions?|measures?|modules?|points?|items?|parts?|elements?|letters?|forms?|indicators?|risks?|criteria|conditions?|options?|initiatives?|staff)\\b)(?:[\\w-]+ )?\\w{3,}s\\b|\\b(?:nation|company|group|enterprise|organi[sz]ation|network|country|trust)[ -]?wide\\b|\\b(?:globally|worldwide|nationally)\\b`,
	"iu",
);
/** "A profile that knows every guest in every house": what the thing does tells of no launch. */
const RELATIVE = /\s(?:that|which|who|in order to|with the aim)\s/iu;

function clearedBy(argument: Argument, launch: Passage): Reason | undefined {
	if (argument.declared.pilot) return { because: "Front matter names the pilot." };
	const step = smallerStepBefore(argument, launch);
	return step && { ...step, because: "A smaller step comes first." };
}
