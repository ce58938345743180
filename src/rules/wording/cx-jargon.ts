import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { placesOfPhrase } from "../../argument/terms/phrases";
import { standsInTitle } from "../../argument/titles";
import { isReference } from "../../argument/wording/counted";
import { jargonIn, jargonOf } from "../../argument/wording/jargon-forms";
import { isRetold } from "../../argument/wording/retold";
import { isSetAside } from "../../argument/wording/set-aside";
import { PLAIN_WORDS } from "../../lexicon/plain-words";
import type { Edit, Fix } from "../../lint/finding";
import type { OptionValues } from "../../lint/options";
import type { Considered, Rule } from "../../lint/rule";
import type { Passage, Section, Span } from "../../text/document";

export const cxJargon: Rule = {
	id: "cx-jargon",
	title: "Jargon in place of a figure",
	why: "“Seamless” and “customer-centric” cost nothing to write, and executives know it. Said plainly, with one figure, the same thought becomes a reason to fund.",
	clear: "Say what will change for the customer or for the company, and by how much.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "One reason most programs don’t connect with executives is language.",
	},
	severity: "information",
	scope: "case",
	reach: "section",
	pillar: "wording",
	options: {
		allow: {
			type: "words",
			description:
				"Words that are no jargon here, such as the name of a product or programme: they pass in any case and inflection.",
			example: ["Seamless Claims", "delight"],
		},
	},
	examples: [
		{
			bad: "We will build a «seamless» journey from the first click to the last mile.",
			fixed: "We will build a simple journey from the first click to the last mile.",
		},
		{ bad: "At our clinics the «patient stands at the centre» of everything." },
		{ bad: "- Build a «360-degree view» for each household by region" },
		{ bad: "This is a «best-in-class» platform for our branches." },
		{ bad: "We will «delight» our policyholders at every step of their claim." },
		{ bad: "We shall «leverage synergies» between the call centre and the stores." },
		{
			bad: "The university must become truly «student-centric».",
			fixed: "The university must become truly [what “student-centric” means here].",
		},
		{ bad: "We offer a seamless and «frictionless» entry to every hall.", options: { allow: ["seamless"] } },
		{ bad: "We want seamless lanes and a «seamless» border.", options: { allow: ["seamless lane"] } },
		{ bad: "- Crews who start well are crews who «fall in love with» the brand." },
		{ bad: "Riders want a personal, connected «and intuitive experience» on each pier." },
		{ bad: "«Every contact is a chance» to shine for our porters." },
		{ bad: "The plan puts the lodger «in the centre of everything»." },
		{ bad: "Four moments that «spark joy» will be drawn up by the crews." },
		{ bad: "May is the month to «turn up the wow» on each pier." },
		{ bad: "Anglers do not book berths, they «buy memories»." },
		{ bad: "«Passenger delight» is no longer an option." },
		{ bad: "Ferry lines that don't «put passengers at the centre» will fall behind." },
		{ bad: "With these three changes the pier becomes the «carrier of choice»." },
		{ bad: "Experience is the «only true differentiator» between piers." },
		{ bad: "- Lower bills through «synergies»" },
		{ bad: "The night desk will be a «game changer»." },
		{ bad: "Pillar 3 will create a «world-class» ambience on the quay." },
		{ bad: "We would love to offer a «seamless» crossing to the islands." },
		{ bad: "The new lounge takes families from «transactions to memories»." },
		{ bad: "Each depot adopts an «angler-first mindset»." },
		{ bad: "We will «turn our skippers into ambassadors»." },
		{ bad: "Clear tide tables are «table stakes»." },
		{ bad: "**Why now:** «Frictionless» crossings decide where families go." },
		{ bad: "A dry waiting room is our «north star» for the coming three years." },
		{ bad: "Boaters expect «modern, proactive and connected» marinas." },
		{ bad: "«Lodgers are delighted» and tell their friends." },
		{ bad: "«Trust is no longer a nice-to-have» in towing." },
		{ bad: "Every porter becomes a «brand ambassador»." },
		{ good: "A safety-first culture is required on the quay.", tempting: true, note: "What comes first is named." },
		{ good: "The lodgers are delighted with the new boiler.", tempting: true, note: "They are, with a thing." },
		{
			good: "We will turn the old barn into a workshop.",
			tempting: true,
			note: "A barn becomes no ambassador.",
		},
		{ good: "We put the kiosk in the centre of the hall.", tempting: true, note: "A place." },
		{
			good: "A delighted lodger brings a friend, who costs us one-fifth of a lodger won by post.",
			tempting: true,
			note: "A share is a figure.",
		},
		{ good: "Feedback is not an option in the old form.", tempting: true, note: "A form that cannot do it." },
		{ good: "A seamless hand-over cuts repeat calls from 31% to 23%." },
		{ good: "Every claim has one case worker." },
		{ good: "Frictionless check-in takes 40 seconds at the kiosk, against 6 minutes at the desk." },
		{
			good: "## A seamless journey\n\nCalls are answered in two minutes.",
			tempting: true,
			note: "A heading names; it does not argue.",
		},
		{
			good: "“You promised a seamless switch and I was three weeks without heating,” a tenant wrote.",
			tempting: true,
			note: "A customer's words.",
		},
		{ good: "We do not need a world-class platform, only a working form.", tempting: true, note: "A denial." },
		{
			good: "1. <idea>Omnichannel Returns</idea>\n   The driver takes the parcel back at the door.",
			tempting: true,
			note: "The first line is the entry's title.",
		},
		{
			good: "- **Frictionless entry** – the gate reads the ticket, and nobody stops.",
			tempting: true,
			note: "A run-in title.",
		},
		{
			good: "The drawings are in [Delivering seamless service at the counter](https://example.com/counter).",
			tempting: true,
			note: "The name of another document.",
		},
		{
			good: "The crews are tired of words like seamless and ask for dry boots.",
			tempting: true,
			note: "The word is spoken of, not used.",
		},
		{
			good: "We talk about ‘wow moments’ and leave the waiting room cold.",
			tempting: true,
			note: "Held at arm's length.",
		},
		{
			good: "The Passenger Charter requires every operator to be customer-centric.",
			tempting: true,
			note: "What somebody else asks for, retold.",
		},
		{
			good: "Of course, we all talk of putting customers first. But which of them waits longest?",
			tempting: true,
			note: "Granted, and then set aside.",
		},
		{
			good: "Here is an extract from the harbour master's letter.\n\n> A seamless crossing is our promise to every island.",
			tempting: true,
			note: "Somebody else's text.",
		},
		{
			good: "# What is a customer-centric depot?\n\nThe customer-centric depot has one clerk for each driver.",
			tempting: true,
			note: "The text explains what its title asks.",
		},
		{
			good: "The vendor sells an ecosystem of apps, cards and readers.",
			tempting: true,
			note: "A plain noun for what belongs together.",
		},
		{
			good: "The pipes are joined by seamless steel tube from the works in Jamshedpur.",
			tempting: true,
			note: "Seamless as metalworkers say it.",
		},
		{ good: "The bath house gets a seamless vinyl floor in June.", tempting: true, note: "A floor without a seam." },
		{
			good: "Some will say that this is about delighting lodgers. It is about the roof.",
			tempting: true,
			note: "What others will say.",
		},
		{
			good: "We will bring Seamless Ferry to the eastern islands as well.",
			tempting: true,
			note: "The configuration allows “seamless ferry”, the name of a service.",
			options: { allow: ["seamless ferry"] },
		},
		{
			good: "A **Moments that Matter** course is held in May for all clerks.",
			tempting: true,
			note: "The name of a course.",
		},
		{
			good: "- **Safe Harbour** – red carpet boarding with tea and a blanket.",
			tempting: true,
			note: "What a thing with a name comes with.",
		},
		{ good: "The pier wants to be the most loved landing on the loch.", tempting: true, note: "A vision." },
		{ good: "Team Delight, our booking agency, moves to Level 3.", tempting: true, note: "A name." },
		{
			good: "I would like to run a best-in-class pier, and ask for a roof first.",
			tempting: true,
			note: "A wish, set aside.",
		},
	],
	passes: allowedIn,
	*check(argument, options) {
		const counts = new Map<Section, number>();
		for (const passage of argument.authored) {
			if (jargonIn(argument.readingOf(passage)).length === 0) continue;
			if (isNameOrLabel(argument, passage) || argument.standsUnder(passage, "glossary", "method", "annex")) continue;
			const count = counts.get(passage.section) ?? 0;
			if (count >= MOST_IN_A_SECTION) continue;
			for (const jargon of faultsIn(argument, passage, options)) {
				const [mention] = jargon;
				counts.set(passage.section, (counts.get(passage.section) ?? 0) + 1);
				const range = withoutNeighbour(argument.readingOf(passage), mention);
				const quote = argument.quote(passage, range);
				yield {
					span: argument.spanOf(passage, range),
					message: `“${quote}” says nothing that an executive can check. Say plainly what changes, and put a figure to it.`,
					fixes: plainWording(argument, passage, jargon),
				};
			}
		}
	},
};

/** Where a section is full of it, the first few make the point. */
const MOST_IN_A_SECTION = 8;
const WORDS_OF_A_SENTENCE = 6;
/** "Delight customers at every touchpoint" bids, however short it is. */
const BIDDING =
	/^\W*(?:\d+[.)]\s*)?(?:delight|wow(?!\s(?:moments?|factor)\b)|reimagine|enchant|surprise|transform|empower|dazzle)\s/iu;
const VERB =
	/\b(?:is|are|will|was|were|be|have|has|can|must|becomes?|creates?|drives?|makes?|needs?|wants?|deserves?|expects?|demands?|offers?|provides?|delivers?|gives?|builds?|gets?)\b/iu;

/** "To delight", "delight our" are known by the other word, and mean the one. */
function withoutNeighbour(reading: Reading, { start, end }: Mention): Span {
	const text = reading.text.slice(start, end);
	const [before] = /^(?:to|will|and|that|always|truly)\s(?=delight$)/iu.exec(text) ?? [""];
	const [, word] = /^(delight|wow)\s\p{L}+$/iu.exec(text) ?? [];
	return { start: start + before.length, end: word === undefined ? end : start + word.length };
}

/** All jargon of the fault's sentence in plain words, where one stands for it in any sentence, else as holes that ask for them. */
function plainWording(argument: Argument, passage: Passage, jargon: readonly Mention[]): Fix[] {
	const reading = argument.readingOf(passage);
	const edits: Edit[] = [];
	for (const mention of jargon) {
		const change = plainly(reading, withoutNeighbour(reading, mention), edits);
		if (!change) return [];
		edits.push({ ...argument.spanOf(passage, change.range), text: change.text });
	}
	const title = edits.length === 1 ? titleFor(edits[0]!.text) : "Say it in plain words";
	return [{ kind: "guided", title, edits }];
}

function titleFor(text: string): string {
	return text.startsWith("[") ? `Say ${text.slice(1, -1)}` : `Write “${text}”`;
}

/** What to write for some jargon; no plain word twice in a sentence, and nothing for half a word. */
function plainly(
	{ text }: Reading,
	{ start, end }: Span,
	written: readonly Edit[],
): { readonly range: Span; readonly text: string } | undefined {
	const [, before = "", words = "", behind = ""] = WITHOUT_JOINTS.exec(text.slice(start, end)) ?? [];
	const [, verb, object] = PHRASES_IN_A_VERB.find(([phrase]) => phrase.test(words)) ?? [];
	const [led = ""] = verb?.exec(text.slice(0, start)) ?? [];
	const [followed = ""] = object?.exec(text.slice(end)) ?? [];
	const range = { start: start + before.length - led.length, end: end - behind.length + followed.length };
	if (IN_A_WORD.test(text.slice(range.end, range.end + 2)) || /[\p{L}-]$/u.test(text.slice(0, range.start)))
		return undefined;
	const plain = PLAIN_WORDS.get(words.toLowerCase().replace(/[\s-]+/gu, " "));
	if (plain !== undefined && !written.some((edit) => edit.text.toLowerCase() === plain))
		return { range, text: /^\p{Lu}/u.test(words) ? plain[0]!.toUpperCase() + plain.slice(1) : plain };
	const asked = words.replace(/\s+/gu, " ");
	return { range, text: asked.length > LONGEST_ASKED ? "[what this means here]" : `[what “${asked}” means here]` };
}

/** "To delight", "ecosystem that": what joins the jargon to its sentence stays. */
const WITHOUT_JOINTS =
	/^((?:and|to|into|will|that|always|truly|through|by)\s|)(.*?)(\s(?:that|with|to|our|the|what|is)|)$/isu;
/** "Put guests at the heart of everything we do", "go above and beyond": the words around the phrase say nothing by themselves. */
const PHRASES_IN_A_VERB = [
	[
		/\b(?:heart|cent(?:re|er)|core|forefront)(?: of everything)?$/iu,
		/\b(?:put|puts|putting|place|places|placing) (?:[\p{L}’'-]{1,20} ){1,3}$/iu,
		/^(?: of (?:everything|all))?(?: (?:that )?(?:we|they|it) (?:do(?:es)?|say|are))?/iu,
	],
	[/^(?:above and beyond|the extra mile)$/iu, /\b(?:go|goes|going|went) $/iu, undefined],
] as const;
/** "Hyper-", "customer’s": the word goes on. */
const IN_A_WORD = /^(?:[\p{L}\p{N}]|[-’'][\p{L}\p{N}])/u;
/** A hole has room for no more. */
const LONGEST_ASKED = 36;

/** The jargon of each sentence that argues without a figure; the first is reported for all. */
function faultsIn(argument: Argument, passage: Passage, options: OptionValues): [Mention, ...Mention[]][] {
	const reading = argument.readingOf(passage);
	const faults: [Mention, ...Mention[]][] = [];
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		const [mention, ...others] = jargonOf(reading, sentence).filter(
			(candidate) =>
				!isName(reading, candidate) &&
				!isRetold(reading, candidate) &&
				!isLiteral(reading, candidate) &&
				!namesEntry(argument, passage, candidate) &&
				!describesEntry(reading, candidate) &&
				!isExplained(argument, passage, candidate) &&
				!isAllowed(reading, candidate, options),
		);
		if (!mention || hasFigure(reading, sentence)) continue;
		if (!argues(reading, sentence) && !isGround(passage, reading, mention)) continue;
		if (!isSetAside(reading, mention)) faults.push([mention, ...others]);
	}
	return faults;
}

/** What the configuration allows of the jargon of a passage. */
function* allowedIn(argument: Argument, passage: Passage, options: OptionValues): Generator<Considered> {
	const reading = argument.readingOf(passage);
	for (const mention of jargonIn(reading)) {
		if (!isAllowed(reading, mention, options)) continue;
		yield { passage, range: mention, verdict: "accepted", because: "your configuration allows it." };
	}
}

/** The words are allowed, or stand in a name that is. */
function isAllowed({ text, sentences }: Reading, mention: Mention, { allow = [] }: OptionValues): boolean {
	const { start, end } = sentences[mention.sentence]!;
	const touches = (place: Span) => start + place.start < mention.end && mention.start < start + place.end;
	return allow.some((phrase) => [...placesOfPhrase(text.slice(start, end), phrase)].some(touches));
}

function argues(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	return VERB.test(text) || BIDDING.test(text) || text.split(/\s+/u).length >= WORDS_OF_A_SENTENCE;
}

/** "Lower cost through synergies": in an item, what is to bring it about. */
function isGround(passage: Passage, { text }: Reading, { start }: Mention): boolean {
	return (
		passage.kind === "item" && /\p{L} (?:through|via|by|thanks to)(?: (?:an?|our|the))? $/iu.test(text.slice(0, start))
	);
}

/** Most cells name something: one argues that stands behind the first, says a clause, and has no figure in its row. */
function isNameOrLabel(argument: Argument, passage: Passage): boolean {
	const { row, column } = passage;
	if (!row) return false;
	const { text, wordCount } = argument.readingOf(passage);
	if (row.index < 0 || column === 0 || wordCount < WORDS_OF_A_CELL || !CLAUSE.test(text)) return true;
	return row.cells.some((cell) => cell !== passage && hasFigure(argument.readingOf(cell), 0));
}

const WORDS_OF_A_CELL = 5;
const CLAUSE = /^\W*\p{L}+[,]?\s\p{Ll}/u;

/** In the title of an entry or of another document; a title with a verb is a sentence after all. */
function namesEntry(argument: Argument, passage: Passage, mention: Mention): boolean {
	if (!standsInTitle(argument.document, passage, argument.spanOf(passage, mention).start)) return false;
	return !BIDDING.test(argument.readingOf(passage).text);
}

/** "**Safe Harbour** – red carpet boarding with a band": what a thing with a name is, in no sentence. */
function describesEntry({ text }: Reading, { start, end }: Mention): boolean {
	return NAMED.test(text.slice(0, start)) && COMES_WITH.test(text.slice(end));
}

const NAMED = /^(?:\p{Lu}[\p{L}'’-]*\s){1,4}[–—-]\s(?:an?\s)?$/u;
const COMES_WITH = /^(?:\s\p{Ll}+){1,2}(?:\swith\s|,\sand\san?\s)/u;

/** Under a heading that asks what the word means, the word is the subject. */
function isExplained(argument: Argument, passage: Passage, mention: Mention): boolean {
	const word = argument.wordsOf(passage, mention).toLowerCase();
	for (let section: Section | undefined = passage.section; section; section = section.parent) {
		const title = section.heading ? argument.readingOf(section.heading).text : "";
		if (/^\W*what\b/iu.test(title) && title.toLowerCase().includes(word)) return true;
	}
	return false;
}

/** "360-degree" and "one view" hold a number that is no figure, and "three moments that matter" counts the jargon itself. */
function hasFigure(reading: Reading, sentence: number): boolean {
	const jargon = jargonOf(reading, sentence);
	const countsJargon = (amount: Mention) =>
		SMALL_NUMBER.test(reading.text.slice(amount.start, amount.end)) &&
		jargon.some(({ start }) => start > amount.end && WORKS_OF_IT.test(reading.text.slice(amount.end, start)));
	return mentionsIn(reading, sentence, "amount").some(
		(amount) =>
			!isReference(reading, amount) &&
			!jargon.some((mention) => amount.start < mention.end && mention.start < amount.end) &&
			!NO_FIGURE.test(reading.text.slice(amount.start, amount.end)) &&
			!isHorizon(reading, amount) &&
			!countsJargon(amount),
	);
}

const NO_FIGURE = /^(?:one(?![ -](?:third|quarter|fifth|sixth|eighth|tenth|half|in\b|out\b))|360|24|7)\b/iu;

/** "Our north star for the coming three years": how far a wish looks ahead, and no figure for it. */
function isHorizon({ text }: Reading, { tag, start }: Mention): boolean {
	return tag === "duration" && AHEAD.test(text.slice(Math.max(0, start - 24), start));
}

const AHEAD = /\b(?:for|over|in|within|during|of) (?:the |these |our )?(?:coming|next|following|past|last) $/iu;
const SMALL_NUMBER = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|a dozen)$/iu;
/** From a small number to the jargon: what of the programme's own making is counted. */
const WORKS_OF_IT =
	/^\s(?:[\p{L}-]+\s){0,2}(?:(?:journeys|moments|experiences|stories|principles|pillars|promises|themes|touchpoints|values|interactions|rituals|encounters)\s(?:that\s|which\s|to\s)?)?$/iu;

/** Human-centred design is a discipline with a standard of its own; a seamless tube has no seam. */
function isLiteral(reading: Reading, mention: Mention): boolean {
	const next = reading.text.slice(mention.end, mention.end + 40);
	const words = reading.text.slice(mention.start, mention.end);
	if (SEAMED.test(next)) return true;
	if (LITERAL.some(([said, thing]) => said.test(words) && thing.test(next))) return true;
	return /^\s+(?:design|methods?|research|development|software)\b/iu.test(next) && /cent(?:re|er)/iu.test(words);
}

/** Terms of art: an assessment in nursing, a form of appraisal, who leads a group. */
const LITERAL = [
	[/^holistic$/iu, /^\s(?:needs?\s)?(?:assessment|nursing|therap|medicine|massage)/iu],
	[/^360/u, /^\s(?:feedback|appraisal|reviews?\b|cameras?\b|photo|video|pictures?\b|panorama|turn|rotation|lens)/iu],
	[
		/\bled$/iu,
		/^\s(?:\p{L}+\s)?(?:charit|groups?\b|panels?\b|societ|unions?\b|forum|committee|inspection|scrutiny|boards?\b|campaign)/iu,
	],
] as const;

/** What has a seam or has none: "seamless vinyl floor", "seamless stainless steel pipe". */
const SEAMED =
	/^\s+(?:[\p{L}-]+\s){0,2}(?:steel|stainless|copper|vinyl|lino|epoxy|resin|tub|pip|gutter|floor|stocking|weld|worktop|countertop|cladding|membrane|carpet|rubber|cylinder|underlay|upholster)/iu;

/** Capitalised throughout, in the middle of a sentence: a product, a team, a principle by name. Behind a colon a capital opens. */
function isName(reading: Reading, mention: Mention): boolean {
	const { start } = reading.sentences[mention.sentence]!;
	const before = reading.text.slice(start, mention.start);
	if (!/\p{L}/u.test(before)) return false;
	if (/[:–—] $/u.test(before) && /^ \p{Ll}/u.test(reading.text.slice(mention.end))) return false;
	return reading.text
		.slice(mention.start, mention.end)
		.split(/[\s-]+/u)
		.every((word) => /^(?:\p{Lu}|(?:of|and|the|that|to|in|for|by)$|\d)/u.test(word));
}
