import { ATTRIBUTES, OTHER_SUBJECTS, SUBJECTS_WITH_ROOM } from "../../lexicon/work";
import type { List, ListItem, Passage, Section, Span, Table } from "../../text/document";
import type { Argument } from "../argument";
import { looksAhead, saysHowOften } from "../dates";
import { boldTitlesOf, isLabel } from "../labels";
import { oncePerReading } from "../memory";
import type { Mention } from "../mention";
import type { Reading } from "../reading";
import { isNamed } from "../somebody";
import { countWords, wordsOf } from "../terms/words";
import { opensWithEmphasis } from "../voice";
import { isPhase } from "./list-families";
import { opensOption, tellsWhatIs, tellsWhatWasHeard } from "./no-plans";
import { verbs } from "./work-words";

/**
 * What a heading or a lead-in says of the list or table under it.
 *
 * - `steps`: a plan by name ("Next steps", "Roadmap"); what stands there is work unless it shows otherwise.
 * - `work`: a subject that may be a plan ("Implementation", "Recommendations", "Phase 1"); its items must look like work.
 * - `other`: something else ("Risks", "Success criteria").
 */
export type Announcement = "steps" | "work" | "other";

/** True where a heading that announces something else leaves room for a plan: who does what, the team, the priorities. */
export function mayHoldPlan(argument: Argument, block: List | Table, section: Section): boolean {
	const leadIns = leadInsOf(argument, block).filter((passage) => readLeadIn(argument.readingOf(passage)) === "other");
	const headings = headingsOf(argument, section).filter(
		(passage) => readHeading(argument.readingOf(passage)) === "other",
	);
	return [...leadIns, ...headings].every((passage) => {
		const reading = argument.readingOf(passage);
		if (namesOtherTopic(reading)) return false;
		const words = wordsOf(reading.text);
		return words.some((word) => roomy.has(word)) && words.every((word) => !others.has(word) || roomy.has(word));
	});
}

/** Lines or paragraphs as a list has them, so that what announces lists may announce them. */
export function asList(argument: Argument, passages: readonly Passage[]): List {
	const items: ListItem[] = [];
	const [passage] = passages;
	const before = passage && argument.before(passage);
	const leadIn = before?.kind === "paragraph" && before.section === passage?.section ? before : undefined;
	const list: List = { span: passage!, ordered: false, items, leadIn };
	for (const [index, each] of passages.entries()) items.push({ list, index, span: each, passages: [each], lists: [] });
	return list;
}

/** The announcement that is nearest to a list or table, and the passages that speak for all of its items. */
export interface Announced {
	readonly as: Announcement | undefined;
	/** True where the lead-in or the heading itself says so, not one above. */
	readonly near: boolean;
	/** Lead-in, run-in titles and headings, the nearest first. */
	readonly over: readonly Passage[];
}

/** What announces a list or a table: its lead-in, a title before the lead-in, its heading and those above, the document's title excepted. */
export function announcementOf(argument: Argument, block: List | Table, section: Section): Announced {
	const over = leadInsOf(argument, block);
	const headings = headingsOf(argument, section);
	for (const passage of over) {
		const as = readLeadIn(argument.readingOf(passage));
		if (as === "work" && isSingle(block)) continue;
		if (as) return { as, near: true, over: [...over, ...planning(argument, headings)] };
	}
	const first = "items" in block ? block.items[0]?.passages[0] : block.header.cells[0];
	const title = first && argument.once(boldTitlesOf).get(first);
	const asTitled = title && readHeading(argument.readingOf(title));
	if (asTitled) return { as: asTitled, near: true, over: [...over, title, ...planning(argument, headings)] };
	for (const [index, heading] of headings.entries()) {
		const as = readHeading(argument.readingOf(heading));
		const isTitle = heading.section === argument.title;
		const isFarther = index > 0 || isTitle;
		if (!as || (as === "other" && isTitle && over.length > 0)) continue;
		const near = [...over, ...headings.slice(0, index)];
		return {
			as: as === "steps" && isFarther ? "work" : as,
			near: !isFarther,
			over: [...near, ...planning(argument, headings.slice(index))],
		};
	}
	return {
		as: argument.once(ownerLinesOf).has(section) ? "work" : undefined,
		near: true,
		over: [...over, ...headings.slice(0, 1)],
	};
}

/** One item after "We will:" is a sentence in a list's clothes. */
function isSingle(block: List | Table): boolean {
	return "items" in block && block.items.length < 2;
}

/** Of some headings those that announce work, or say how often or by when it is done: the others speak of more than the plan. */
function planning(argument: Argument, headings: readonly Passage[]): Passage[] {
	return headings.filter((heading) => {
		const reading = argument.readingOf(heading);
		return ["steps", "work"].includes(readHeading(reading) ?? "other") || saysHowOften(reading) || looksAhead(reading);
	});
}

/** The text straight before the block that introduces it, and a short title before that text. */
function leadInsOf(argument: Argument, block: List | Table): Passage[] {
	const leadIn = block.leadIn ?? numberedLeadInOf(argument, block);
	if (!leadIn || !introduces(argument, leadIn)) return [];
	const before = argument.before(leadIn);
	const isTitle = before?.kind === "paragraph" && isLabel(argument, before);
	return isTitle && !isLabel(argument, leadIn) ? [leadIn, before] : [leadIn];
}

/** "2. It is proposed as under:": in a paper of numbered paragraphs, the last of them introduces what stands behind it. */
function numberedLeadInOf(argument: Argument, block: List | Table): Passage | undefined {
	const first = "items" in block ? block.items[0]?.passages[0] : block.header.cells[0];
	const before = first && argument.before(first);
	if (before?.kind !== "item" || ("items" in block && block.parent)) return undefined;
	return /[:：]\s*$/u.test(argument.readingOf(before).text) ? before : undefined;
}

/** "We will do three things:", "**Phase 1 (weeks 1–8)**", "The next steps are as follows." */
function introduces(argument: Argument, passage: Passage): boolean {
	if (passage.kind === "item") return true;
	const text = argument.readingOf(passage).text.trimEnd();
	return (
		/[:：]$/u.test(text) ||
		isLabel(argument, passage) ||
		titlesPhase(argument, passage) ||
		/\b(?:followings?|as follows|below|these)\b[^.]{0,40}\.?$/iu.test(text.slice(-80))
	);
}

/** "**Phase 1: Pilot (June)**. Lead: Ana Ruiz, VP Ports": a title of a phase in bold, and what is said of the phase. */
function titlesPhase(argument: Argument, passage: Passage): boolean {
	return (
		argument.readingOf(passage).wordCount <= WORDS_OF_A_PHASE &&
		isPhase(argument, passage) &&
		opensWithEmphasis(argument.document, passage)
	);
}

const WORDS_OF_A_PHASE = 24;

const readLeadIn = oncePerReading((reading): Announcement | undefined => {
	const last = reading.sentences.at(-1);
	if (!last) return undefined;
	const text = reading.text.slice(last.start, last.end);
	if (countWords(text) > WORDS_OF_A_LEAD_IN) return undefined;
	if (RULES.test(text) || WATCHES.test(text) || tellsWhatIs(reading)) return "other";
	if (!PROPOSES.test(text) && tellsWhatWasHeard(reading)) return "other";
	if (reading.wordCount > WORDS_OF_AN_OPENING && !PROPOSES.test(text)) return undefined;
	const plans = reading.of("plan").filter((mention) => mention.start >= last.start);
	if (GUIDES.test(without(text, plans, last.start).replace(IF_YOU_AGREE, ""))) return "other";
	const tags = plans.map((mention) => mention.tag);
	if (DELIVERS.test(text)) tags.push("steps");
	else if (PROPOSES.test(text) || COMPRISES.test(text) || tasksSomebody(reading, last)) tags.push("work");
	return judge(reading, without(text, plans, last.start), tags);
});

/** The text with the words of some mentions taken out: "Scope of work" names no scope. */
function without(text: string, mentions: readonly Mention[], from: number): string {
	return mentions.reduceRight((rest, { start, end }) => rest.slice(0, start - from) + rest.slice(end - from), text);
}

/** "The following will be delivered:" */
const DELIVERS =
	/\b(?:will|shall|must|to) be (?:delivered|done|undertaken|implemented|carried out|completed|built|put in place|tackled|taken)\b/iu;

/** "Over the summer we will:", "We propose to:" */
const PROPOSES =
	/\b(?:we|I)(?:['’](?:ll|d|re)|\s(?:will|shall|would|propose to|plan to|intend to|are going to|need to|want to|now|are to))\b[^.]*:\s*$|\b(?:it is|is|are) (?:therefore |hereby |further |also )?(?:proposed|suggested|planned|foreseen|envisaged)\b[^.]*:\s*$/iu;

/** "It would comprise the following:", "The programme will consist of:" */
const COMPRISES =
	/\b(?:programme|program|project|plan|scheme|work|it|this) (?:would|will|shall) (?:then |thus )?(?:comprise|consist of|include|involve|take in|cover)\b[^.]*:\s*$/iu;

/** "IT wing shall:", "The depot managers are to:": a lead-in that tells somebody what to do. */
function tasksSomebody(reading: Reading, sentence: Span): boolean {
	const words = reading.text.slice(sentence.start, sentence.end);
	const subject = TASKED.exec(words)?.[1];
	if (subject === undefined) return false;
	const end = sentence.start + words.indexOf(subject) + subject.length;
	return isNamed(reading, { start: end - subject.length, end });
}

/** Somebody, behind a time if there is one, and that they shall. */
const TASKED =
	/^(?:(?:by|from|in|on|until|before|during|within|over|after|at)\s[^:,]{2,40},\s)?(\P{Ll}?[^:,]{1,50}?)\s(?:will|shall|must|is to|are to|has to|have to)\s?:\s*$/iu;

/** "We will keep an eye on:", "We also track:": what is watched is no work. */
const WATCHES =
	/\b(?:keep(?:ing)? (?:an eye|watch|track|tabs) (?:on|over|of)|(?:we|I|will|shall|also|to)(?:['’]ll)? (?:also |then |continue to |still )?(?:track|monitor|watch|observe|follow|measure|survey|report on|look at))\b[^.:]*:\s*$/iu;

/** "You should:", "Your team will:" guides the reader and plans nothing. */
const GUIDES = /\b(?:you|your)\b/iu;

/** "Operators shall:", "Requires each operator to:" is a law, whether made or retold, and no plan. */
const RULES =
	/^[\W\d]*(?:(?:(?:Each|Every|Any|All)\s[a-z]+|[A-Z][a-z]+s)(?:\s[a-z]+){0,2}\sshall\b|(?:Requires|Directs|Obliges|Mandates|Orders|Calls (?:for|on|upon))\s)/u;

/** "If you agree, …" asks the reader first, and plans then. */
const IF_YOU_AGREE = /\b(?:if|once|when|as soon as|subject to|with|after) (?:you|your)(?:['’]re)?\b[^,:]*/giu;

/** The last sentence of a long paragraph belongs to its argument. */
const WORDS_OF_AN_OPENING = 45;

const WORDS_OF_A_LEAD_IN = 13;

const readHeading = oncePerReading((reading): Announcement | undefined => {
	if (opensOption(reading) || tellsWhatWasHeard(reading)) return "other";
	const isOrder = verbs.has(wordsOf(reading.text)[0] ?? "");
	const opening = /^[\W\d]*/u.exec(reading.text)![0].length;
	const plans = reading.of("plan").filter(({ tag, start }) => !isOrder || tag !== "work" || start <= opening);
	const tags = plans.map((mention) => mention.tag);
	return judge(reading, without(reading.text, plans, 0), tags);
});

function judge(reading: Reading, text: string, tags: readonly string[]): Announcement | undefined {
	if (WHO_DOES_WHAT.test(text) || IN_ORDER.test(text)) return "steps";
	if (MEASURES_TO.test(text) || BEGINS.test(text) || WHAT_WE_DO.test(text)) return "work";
	const isOther = namesOtherSubject(reading, text.replace(AFTERWARDS, "").replace(TO_BE_DONE, ""));
	if (
		tags.includes("steps") ||
		COMING.test(text) ||
		HAPPENS_THEN.test(text) ||
		STEPS.test(text) ||
		IN_STAGES.test(text)
	)
		return isOther ? "work" : "steps";
	if (tags.length > 0 && !(isOther && !tags.includes("phase"))) return "work";
	if (isOther || isAttribute(text)) return "other";
	return PROCEEDS.test(text) ? "work" : undefined;
}

const WHO_DOES_WHAT =
	/^[\W\d]*(?:and )?who(?:['’]s| is| are| will be| would be)? (?:(?:actually )?doing|does|do|to do|takes?|will do|handles?) (?:what|which)\b/iu;

/** "What happens, in what order?", "What happens when". */
const IN_ORDER =
	/^[\W\d]*(?:and )?(?:what (?:will |would )?happens?,? (?:and )?(?:in (?:what|which) order|when|by when|next|first|then|step by step)|what (?:has|have|needs?|would (?:have|need)|will have) to (?:happen|be done)\b[^.:]{0,30}|(?:the )?jobs (?:to be done|to do|ahead|for the [a-z]+)|in (?:what|which) order|the order of (?:events|things|work))\W*$/iu;

/** "Q4. What will we actually do?", "What are we going to change?". */
const WHAT_WE_DO =
	/^(?:\W*Q ?\d{1,2}[.:)]?)?[\W\d]*(?:so )?what (?:will|would|do|shall|should|are|is it that) we (?:(?:actually|now|then|really|going to|want to|propose to|plan to|intend to) ){0,2}(?:do|doing|change|changing|propose|proposing|tackle)(?: (?:about it|now|first|next|instead|differently))?\W*$/iu;

/** "How do we begin?", "To get moving:", "If it works:": asked or said of the whole, whatever else the words may announce. */
const BEGINS =
	/^[\W\d]*(?:and |so )?how (?:further|on|onwards?|to (?:go on|continue|move on))\W*$|^[\W\d]*(?:and |so )?(?:if|once|when) (?:it|this|that|the (?:trial|pilot|test)|all (?:this|goes well)) (?:works|has worked|goes well|succeeds?|passes|pays)(?: out)?\W*$|^[\W\d]*(?:so )?(?:to|let['’]s|before we) (?:get|set|put|kick) (?:(?:this|it|us|things|the ball|all this|the \p{L}+) )?(?:moving|going|started|rolling|under ?way|in motion|off the ground|off)\W*$|^[\W\d]*(?:how|where|when|with what) (?:do|shall|will|would|should|can|could) (?:we|I|it|you) (?:begin|start|get (?:going|started)|go about (?:it|this)|set about (?:it|this))\W*$/iu;

/** "Measures to reduce complaints", "Main measures" are no measurements; "Key measures" may be. */
const MEASURES_TO =
	/^[\W\d]*(?:[a-z]+ ){0,2}measures to [a-z]+|^[\W\d]*(?:the |our )?(?:main|proposed|planned|concrete|specific|corrective|remedial|immediate|further|additional|necessary|agreed|recommended|improvement|implementation|short-term) measures\W*$/iu;

const STEPS =
	/^[\W\d]*(?:(?:the |main |key |our |practical )*steps(?: (?:are|will be|would be)(?: (?:these|as follows))?)?|(?:still |yet |also |left |open: |what is left |what remains |things |points )?to (?:be )?(?:do|done|launch(?:ed)?|start(?:ed)?|decide(?:d)?|fix(?:ed)?|finish(?:ed)?|prepare(?:d)?|arrange(?:d)?|organi[sz]ed?|deliver(?:ed)?|settled?|clarif(?:y|ied)|complete(?:d)?)(?: (?:now|first|next|immediately|at once|soon|this|in|by|before|without|still)\b[^.:]{0,40})?)\W*$/iu;

/** "The work will run in three stages:" */
const IN_STAGES =
	/\b(?:will|would|shall|we)\b[^.:]{1,40}\b(?:in|over|through|into) (?:two|three|four|five|six|\d) (?:[a-z]+ )?(?:stages|phases|steps|waves|sprints|tranches)\b[^.]{0,20}:\s*$/iu;

/** "What happens in Q4", "What we do by summer", "Coming up in May". */
const HAPPENS_THEN =
	/^[\W\d]*(?:what (?:happens|is (?:planned|coming|due|next)|comes|follows|(?:we|I)(?:['’](?:ll|re)| will| are| am)? (?:do|doing|change|changing|start|tackle|fix|finish|deliver))|(?:coming|next) up|up next|planned|work|changes|plans?|activities|to do) (?:in|for|this|next|by|until|before|from|over|during) (?:the |this |our )?(?:next |coming |first |last |rest of |end of |half )?(?:Q[1-4]|H[12]|FY|20\d\d|quarter|months?|weeks?|year|half|sprint|term|season|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|two|three|six|twelve|\d+ )/iu;

/** "How we would proceed", "How will it be rolled out?", "How we shall work together". */
const PROCEEDS =
	/\bhow (?:(?:we|it|this|the [a-z]+)(?:['’](?:ll|d)| (?:will|would|shall|should|propose to|intend to|plan to|want to|are going to))?|(?:will|would|shall|should|do|can) (?:we|it|this|the [a-z]+)) (?:be |get )?(?:proceed|start|begin|go about|do (?:it|this)|do(?:ne| that)|deliver|implement|execut|roll|introduce|get (?:there|going)|make (?:it|this) (?:happen|work|real)|put|tackle|carr(?:y|ied) (?:it |this )?out|work together|organi[sz]e (?:it|this|the work)|share the work|phase|stage|run (?:it|this))\w*/iu;

/** "How it would be done": of these words alone, "done" would name what is over. */
const TO_BE_DONE = /\b(?:be|gets?|getting) done\b/iu;

/** "Budget:", "Owner:", "Exit criteria:": what a plan has beside its work. */
function isAttribute(text: string): boolean {
	const words = wordsOf(text);
	return words.length <= 3 && attributes.has(words.at(-1) ?? "");
}

/** "The next 90 days", "First six weeks". */
const COMING =
	/^[\W\d]*(?:(?:in |over )?(?:the|our) )?(?:next|first|coming|initial) (?:\d+|two|three|four|six|eight|ten|twelve|thirty|sixty|ninety|hundred|few) (?:days|weeks|months)\b/iu;

/** "After the decision" speaks of what follows it. */
const AFTERWARDS = /\b(?:after|following|upon|once|when|if|subject to|pending|assuming)\b.*|^[\W\d]*(?:on|with)\b.*/isu;

const others: ReadonlySet<string> = new Set(OTHER_SUBJECTS);

const attributes: ReadonlySet<string> = new Set(ATTRIBUTES);

const roomy: ReadonlySet<string> = new Set(SUBJECTS_WITH_ROOM);

const OTHER_TOPICS = ["risks", "goals", "method", "glossary", "annex", "example"];

function namesOtherTopic(reading: Reading): boolean {
	return reading.of("topic").some(({ tag }) => OTHER_TOPICS.includes(tag));
}

function namesOtherSubject(reading: Reading, text: string): boolean {
	if (namesOtherTopic(reading)) return true;
	const words = wordsOf(text);
	return (
		words.some((word) => others.has(word) && (word !== "team" || words.length <= 2)) ||
		/\b(?:not|out of|don['’]t|won['’]t)\b/iu.test(text)
	);
}

/** The heading and those above it; the title speaks of the whole document, and so only for what stands straight under it. */
function headingsOf(argument: Argument, section: Section): Passage[] {
	const { title } = argument;
	const found: Passage[] = [];
	for (let around: Section | undefined = section; around; around = around.parent) {
		if (around.heading && (around !== title || around === section)) found.push(around.heading);
	}
	return found;
}

/** The sections with an "Owner: …" line, which are run as work, whatever their headings. */
function ownerLinesOf(argument: Argument): ReadonlySet<Section> {
	const lines = argument.document.passages.filter(
		(passage) => passage.kind === "paragraph" && OWNER_LINE.test(argument.readingOf(passage).text),
	);
	return new Set(lines.map(({ section }) => section));
}

const OWNER_LINE = /^\s*(?!(?:document|paper|report|file|page|template|policy) )(?:[a-z]+ )?owner\s?[:–—]/iu;
