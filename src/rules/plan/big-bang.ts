import type { Argument } from "../../argument/argument";
import { mentionsIn, type Reading } from "../../argument/reading";
import { REJECTED, smallerStepBefore } from "../../argument/smaller-steps";
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
		{ bad: "1. Step 1: «migrate all 1.4 million» meters in May" },
		{ bad: "- Phase 1: «switch all 320 lockers» to the new key in August" },
		{ bad: "- Wave 1 (March): «introduction at all eighteen depots»" },
		{ bad: "| Step | What | When |\n|---|---|---|\n| 1 | «Launch at all 14 quays» on Harbour Day | May |" },
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
			const launch = launchIn(passage, reading, sentence);
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

function isOfPlaces(words: string): boolean {
	return PLACES_TOGETHER.test(words) || ALL_OF_US.test(words);
}

/** From the word of launching, or the first sign of its reach, to the last one. */
function launchIn(
	passage: Passage,
	reading: Reading,
	sentence: number,
): Pick<Launch, "range" | "isAtOnce"> | undefined {
	const reach = mentionsIn(reading, sentence, "reach").filter(
		({ tag, end }) => tag !== "together" || isOfPlaces(reading.text.slice(Math.max(0, end - 110), end)),
	);
	const [first] = reach;
	const last = reach.at(-1);
	const bounds = reading.sentences[sentence];
	if (!first || !last || !bounds) return undefined;
	const text = reading.text.slice(bounds.start, bounds.end);
	if (
		/\?\s*$/u.test(text) ||
		PAST.test(text) ||
		REJECTED.test(text) ||
		mentionsIn(reading, sentence, "negation").some((negation) => negation.start < last.start)
	)
		return undefined;
	const atOnce = reach.some((mention) => mention.tag === "atOnce") || isOfPlaces(text);
	const isDated = atOnce || mentionsIn(reading, sentence, "time").length > 0;
	const launch = LAUNCH.exec(text) ?? (isDated ? HAND_OVER.exec(text) : null);
	if (!launch || isFeature(text)) return undefined;
	const wide = [...text.matchAll(WIDE)];
	if (wide.length === 0) return undefined;
	const clause = text.slice(launch.index).search(RELATIVE) + launch.index;
	const isWide =
		wide.filter(({ index }) => clause < launch.index || index < clause).length >= 2 &&
		!/^train/iu.test(launch[0]) &&
		reach.some(({ tag }) => tag !== "all");
	if (!atOnce && !isWide && !isFirstStep(passage, text, launch[0])) return undefined;
	const ends = [
		...wide.map((match) => match.index + match[0].length),
		...reach.map((mention) => mention.end - bounds.start),
	];
	const starts = [launch.index, ...(launch.index > wide[0]!.index + 40 || isOfPlaces(text) ? [wide[0]!.index] : [])];
	const range = {
		start: bounds.start + Math.min(...starts),
		end: bounds.start + Math.max(launch.index + launch[0].length, ...ends),
	};
	return { range, isAtOnce: atOnce };
}

/** Step 1 by its own words or by its row is a launch that takes in all of them. */
function isFirstStep(passage: Passage, text: string, launch: string): boolean {
	if (!ROLLOUT.test(launch)) return false;
	if (EVERYWHERE.test(text)) return true;
	if (OPENS_FIRST.test(text)) return true;
	const [first] = passage.row?.cells ?? [];
	return passage.kind === "cell" && first !== undefined && FIRST_ROW.test(first.prose);
}

const ROLLOUT = /roll|launch|live|deploy|introduc|implement|migrat|switch|cut ?over|mov/iu;
/** "Live everywhere on 4 May". */
const EVERYWHERE = /\b(?:live|launch(?:ed|es)?|out|introduced|deployed|over) everywhere\b/iu;
const OPENS_FIRST =
	/^[^\p{L}]{0,6}(?:(?:the )?first(?: of all| step| phase| wave| stage)?\b|(?:step|phase|wave|stage|release|sprint) (?:1|one|i)(?![\p{L}\d]))/iu;
const FIRST_ROW = /^\W*(?:(?:step|phase|wave|stage|release)\s)?(?:1|one|i|first)\W*$/iu;

/** "Every porter, every hall, every gate: we go live together on 4 May". */
const ALL_OF_US =
	/\b(?:every|all|each)\s[^:;.]{3,80}[:,–—-]\s(?:we|they)(?: will| shall| would|['’]ll)? (?:all )?(?:go live|launch|start|switch|change|open|move|begin|cut over) together\b/iu;

/** "In the three terminals and eleven piers together", "all piers go live together"; who works together launches nothing. */
const PLACES_TOGETHER =
	/\b(?:all|every|both)\s[^.;:]{3,60}\s(?:go(?:es)? live|switch(?:es)?(?: over)?|cut over|change over|launch(?:es)?|opens?|migrates?|move over|starts?) together(?! with)(?![\p{L}])|\b(?:all|the) (?:[\p{L}\d,]+ ){1,2}\p{L}+s(?: and (?:[\p{L}\d,]+ ){1,2}\p{L}+s)? together(?! with)(?![\p{L}])/iu;

const LAUNCH =
	/\b(?:do (?:this|it)|(?:is|are|be|made|becomes?) available|commenc(?:e|es|ed|ing)|fit(?:ted|s)?|instal(?:l|ls|led|lation)|equip(?:ped)?|put (?:in|into|on|up)|appl(?:y|ies|ied)|distribut(?:e|ed|ion)|inaugurat\p{L}+|commission(?:ed|ing)?|carried out|turn(?:ed|s)? on|enabled?|(?:made|put into|becomes?) operation(?:al)?|enrol(?:l|s|led)?|take(?:s|n)? (?:effect|up)|begins?|kicks? off|live|go(?:es)? all[- ]in|roll(?:ed|s|ing)?[ -]?outs?|rolls? (?:it |them )?out|roll (?:it |them )?out|go(?:es|ing)?[ -]live|golive|launch(?:ed|es|ing)?|switch(?:ed|es|ing)? (?:\w+ ){0,3}?(?:on|over|all|every)|start(?:s|ed)? in|starts?|deploy(?:ed|s|ment|ing)?|introduc(?:e|ed|es|ing|tion)|implement(?:ed|s|ing|ation)?|migrat(?:e|es|ed|ing|ion)|cut ?over|open(?:s|ed|ing)?|activat(?:e|ed|ion)|adopt(?:ed|s)?|convert(?:ed|s)?|mov(?:e|es|ed|ing) (?:to|all|every)|extend(?:ed)?|go(?:es)? to|train(?:ed|ing)?)(?![\p{L}])/iu;
/** "Delivered in May at every pier": with a date, whoever gets it everywhere gets it first there. */
const HAND_OVER =
	/\b(?:deliver(?:ed|s)?|receives?|gets? (?:everything|it\b|the (?:full|whole|complete|new))|(?:bring|hand)s?(?= [^.;]{1,40} to (?:all|every)\b)|hand(?:ed|s)?(?= (?:out )?to\b))/iu;
/** "All seven hospitals", "every ward", "the 41 offices", "enterprise-wide". */
const WIDE =
	/\beverywhere\b|\b(?:all|every|every one|each|both)\s(?:of\s)?(?:our |the |its )?(?:(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\s)?(?:(?:own|retail|group|new|other|national|local|business|front-?line|product|customer|regional|state|distribution)\s)?\w{3,}|\bthe (?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty) (?:\w+ )?\w{3,}s\b|\b(?:enterprise|company|organi[sz]ation|group|network|system|nation|country|bank)[ -]?wide\b|\bacross the (?:whole|entire) \w+/giu;
/** "A profile that knows every guest in every house": what the thing does tells of no launch. */
const RELATIVE = /\s(?:that|which|who)\s/iu;
const PAST =
	/\b(?:last (?:year|month|quarter|week)|in 20[01]\d|was (?:rolled|launched|introduced)|were (?:rolled|launched|introduced)|has been|have been|received|had)\b/iu;

/** What a person or a system can do at the same time is no rollout. */
function isFeature(text: string): boolean {
	return /\b(?:can|able to|agents?|system|module|screen)\s(?:\w+\s)?(?:launch|start|open|switch|see|show)/iu.test(text);
}

function clearedBy(argument: Argument, launch: Passage): Reason | undefined {
	if (argument.declared.pilot) return { because: "Front matter names the pilot." };
	const step = smallerStepBefore(argument, launch);
	return step && { ...step, because: "A smaller step comes first." };
}
