import type { Document, List, Passage, Section, Span } from "../text/document";
import { countBefore } from "../text/spans";
import { type CommonEnds, commonEnds } from "./common-ends";
import { declaredIn } from "./declared/declarations";
import type { Declared } from "./declared/declared";
import { peopleIdOf, peopleOf, speaksOfScores, trapsOf } from "./document-facts";
import { boldTitlesOf } from "./labels";
import type { MentionKind } from "./mention";
import { type Driver, driversOf } from "./parts/drivers";
import { Parts } from "./parts/parts";
import { type SectionPart, sectionPartsOf } from "./parts/section-parts";
import { passagesSaying } from "./passages-saying";
import type { People } from "./persons";
import { isBesidePlans, type Plan, plansOf } from "./plans/actions";
import { excerptOf, quotationOf } from "./quotation";
import type { Reading } from "./reading";
import { type ScoreClaim, scoreClaimsOf } from "./scores/claims";
import {
	type Across,
	type Fact,
	Known,
	NO_FACTS,
	Notes,
	SectionMemories,
	type SectionMemory,
	UNKNOWN,
} from "./section-memory";
import { type Statement, statementsOf } from "./statements";
import { createTopics, type Topics } from "./topics";
import { type Voice, voicesOf } from "./voice";

/** How a section by itself belongs to its document; a class for the reason that `Known` is one. */
class Belonging {
	constructor(
		readonly whole: Argument,
		readonly part: SectionPart,
		readonly memory: SectionMemory,
	) {}
}

/**
 * What a document says: the mentions of every passage, whose voice they are in, and what supports what.
 *
 * Or one section of it by itself, as `sections` hands it out: it holds the passages of that section alone, and what it
 * asks of the whole document is noted, so that what was worked out of it can be remembered.
 */
export class Argument {
	readonly document: Document;
	/** What front matter says of the case, and the file beside the paper of its stakeholders. */
	readonly declared: Declared;
	readonly topics: Topics;
	/** The section under which the whole document stands: the first of the first level. */
	readonly title: Section | undefined;
	readonly #readings: readonly Reading[];
	readonly #voices: readonly Voice[];
	readonly #memories: SectionMemories;
	readonly #belonging: Belonging | undefined;
	readonly #notes = new Notes();
	/** What has been worked out of this very argument, by the function that did. Most sections are never asked. */
	#known: Map<object, Known> | undefined;
	#itemCounts: Map<List, Map<(reading: Reading) => boolean, number>> | undefined;
	#sections: readonly Argument[] | undefined;
	/** The memories of the sections, in their order, and what they have in common with those of the text before. */
	#sectionMemories: readonly SectionMemory[] = [];
	/** Whether there was a text before, so that what all sections gave then is worth keeping together. */
	#followsText = false;
	#inCommon: (CommonEnds & { readonly before: readonly SectionMemory[] }) | undefined;
	#parts: Parts | undefined;
	#authored: readonly Passage[] | undefined;

	/**
	 * `readings` stand in the order of the document's passages. `memories` are those of earlier texts with the same front
	 * matter.
	 */
	constructor(
		document: Document,
		readings: readonly Reading[],
		declared = declaredIn(document.frontMatter, document.text),
		memories = new SectionMemories(),
		belonging?: Belonging,
	) {
		this.document = document;
		this.declared = declared;
		this.#readings = readings;
		this.#memories = memories;
		this.#belonging = belonging;
		this.title = belonging ? belonging.whole.title : document.sections.find((section) => section.level === 1);
		this.#voices = belonging ? belonging.whole.#voices : voicesOf(document);
		this.topics = belonging
			? belonging.whole.topics
			: createTopics(document.sections, this.title, (passage) => this.readingOf(passage));
	}

	/** The whole document, for a section by itself to read there what cannot change without the fact's answer changing. */
	beyond(fact: Fact): Argument {
		this.ofWhole(fact);
		return this.#belonging?.whole ?? this;
	}

	/** Asks something of the whole document: what a section worked out with the answer holds for as long as the answer does. */
	ofWhole<Answer extends string | number | boolean>(fact: (whole: Argument) => Answer): Answer {
		const answer = (this.#belonging?.whole ?? this).once(fact);
		this.#notes.note(fact, answer);
		return answer;
	}

	/** The whole document, for a section by itself to read there no farther than the section behind it. */
	get withNext(): Argument {
		if (!this.#belonging) return this;
		this.#notes.note(SECTION_BEHIND, this.#behind());
		return this.#belonging.whole;
	}

	/** Stands for what the section behind it says; noting the words themselves would keep the whole text alive. */
	#behind(): number | undefined {
		const { whole, part } = this.#belonging!;
		const behind = whole.sections[part.section.index + 1];
		return behind && behind.#belonging!.memory.id;
	}

	/** Where it starts in the document: nought, but for a section by itself. */
	get start(): number {
		return this.#belonging?.part.start ?? 0;
	}

	/** Its text. */
	get source(): string {
		return this.document.text.slice(this.start, this.#belonging?.part.end);
	}

	/** Works something out of each section by itself, up to the first of which `is` holds; whether there is one. */
	someSection<Value>(work: (alone: Argument) => Value, is: (value: Value, alone: Argument) => boolean): boolean {
		const { sections } = this;
		const across = this.#belonging || !this.#followsText ? undefined : this.#across(work);
		for (const [index, alone] of sections.entries()) {
			let value = across ? across.at(index) : UNKNOWN;
			if (value === UNKNOWN) value = alone.remembered(work);
			if (is(value as Value, alone)) return true;
		}
		return false;
	}

	/**
	 * What a work makes of each section by itself, in their order, remembered as by `remembered`. To be read at once, for the
	 * list is the one that is kept.
	 */
	perSection<Value>(work: (alone: Argument) => Value): readonly Value[] {
		const { sections } = this;
		if (this.#belonging || !this.#followsText) return sections.map((alone) => alone.remembered(work));
		const across = this.#across(work);
		for (let index = across.nextUnknown(0); index >= 0; index = across.nextUnknown(index + 1))
			across.set(index, sections[index]!.#recalled(work));
		return across.values as readonly Value[];
	}

	/** Each section by itself, in the order of the text: a heading and what stands under it up to the next one. */
	get sections(): readonly Argument[] {
		if (this.#belonging) return [this];
		this.#sections ??= this.#apart();
		return this.#sections;
	}

	#apart(): readonly Argument[] {
		const { title } = this;
		const isTemplate = this.#voices.includes("template");
		this.#followsText = this.#memories.hasText;
		this.#memories.hasText = true;
		const sections = sectionPartsOf(this.document).map((part) => {
			const memory = this.#memories.of(
				this.document.text.slice(part.start, part.end),
				overOf(part, title, isTemplate),
				this.#readings.slice(part.first, part.behind),
			);
			const belonging = new Belonging(this, part, memory);
			return new Argument(part.document, this.#readings, this.declared, this.#memories, belonging);
		});
		this.#sectionMemories = sections.map((alone) => alone.#belonging!.memory);
		return sections;
	}

	/**
	 * Works something out of a section by itself, and remembers it until the section, a heading over it or what it asked of
	 * the whole changes. So the value must be plain data that holds no passage, and no place but counted from `start`. It is
	 * remembered under `work`, which therefore must be made once.
	 */
	remembered<Value>(work: (alone: Argument) => Value): Value {
		const { whole, part } = this.#belonging!;
		if (!whole.#followsText || this.#notes.isOpen) return this.#recalled(work).value as Value;
		const { index } = part.section;
		const across = whole.#across(work);
		if (across.at(index) === UNKNOWN) across.set(index, this.#recalled(work));
		return across.at(index) as Value;
	}

	/** What a work makes of the sections, so far as it was asked for and holds still. */
	#across(work: (alone: Argument) => unknown): Across {
		const across = this.#memories.across(work);
		if (across.memories !== this.#sectionMemories) across.goTo(this.#sectionMemories, this.#inCommonWith(across));
		return across;
	}

	#inCommonWith({ memories: before, facts }: Across): CommonEnds {
		for (const [fact, answer] of facts)
			if (fact !== SECTION_BEHIND && this.once(fact) !== answer) return NOTHING_IN_COMMON;
		if (this.#inCommon?.before !== before) this.#inCommon = { before, ...commonEnds(before, this.#sectionMemories) };
		if (!facts.has(SECTION_BEHIND)) return this.#inCommon;
		const { same, behind } = this.#inCommon;
		return { same: Math.max(0, same - 1), behind };
	}

	/** From the memory of the section. */
	#recalled(work: (alone: Argument) => unknown): Known {
		const { memory } = this.#belonging!;
		let known = memory.known.get(work);
		if (!known || !this.#holdsStill(known)) {
			known = this.#notes.during(work, this);
			memory.known.set(work, known);
		}
		if (known.facts !== NO_FACTS) this.#notes.noteAll(known.facts);
		return known;
	}

	#holdsStill({ facts }: Known): boolean {
		if (facts === NO_FACTS) return true;
		const { whole } = this.#belonging!;
		for (const [fact, answer] of facts) {
			const now = fact === SECTION_BEHIND ? this.#behind() : whole.once(fact);
			if (now !== answer) return false;
		}
		return true;
	}

	/** Works something out when it is first asked for; `work` is made once, for the outcome is remembered under it. */
	once<Value>(work: (argument: Argument) => Value): Value {
		this.#known ??= new Map();
		let known = this.#known.get(work);
		if (!known) {
			known = this.#notes.during(work, this);
			this.#known.set(work, known);
		}
		if (known.facts !== NO_FACTS) this.#notes.noteAll(known.facts);
		return known.value as Value;
	}

	/** What each section by itself gives, together. */
	#gathered<Item>(work: (alone: Argument) => readonly Item[]): readonly Item[] {
		if (this.#belonging) return this.once(work);
		this.#known ??= new Map();
		let known = this.#known.get(work);
		if (!known) {
			known = new Known(
				this.sections.flatMap((alone) => alone.once(work)),
				NO_FACTS,
			);
			this.#known.set(work, known);
		}
		return known.value as readonly Item[];
	}

	readingOf(passage: Passage): Reading {
		const { index } = passage;
		if (this.#belonging && (index < this.#belonging.part.first || index >= this.#belonging.part.behind))
			this.#noteBeyond(passage);
		return this.#readings[index]!;
	}

	/** A section sees the headings over it; with anything else beyond it, it cannot be remembered. */
	#noteBeyond(passage: Passage): void {
		for (let over = this.#belonging?.part.section; over; over = over.parent) if (over.heading === passage) return;
		this.#notes.note(NEVER_THE_SAME, undefined);
	}

	/** Where a passage stands among those of the document, or of the section by itself. */
	placeOf(passage: Passage): number {
		return passage.index - (this.#belonging?.part.first ?? 0);
	}

	/** The passage straight before one in its section, or straight behind. */
	before(passage: Passage): Passage | undefined {
		return this.#beside(passage, -1);
	}

	behind(passage: Passage): Passage | undefined {
		return this.#beside(passage, 1);
	}

	#beside(passage: Passage, step: -1 | 1): Passage | undefined {
		const found = this.document.passages[this.placeOf(passage) + step];
		return found?.section === passage.section ? found : undefined;
	}

	voiceOf(passage: Passage): Voice {
		return this.#voices[passage.index]!;
	}

	/** Every claim of a level, a change, a rank or a target of a survey score, in the author's voice. */
	get scoreClaims(): readonly ScoreClaim[] {
		return this.#gathered(scoreClaimsOf);
	}

	/** Every reason to act now that has a date, an amount, a party or a trend beside it. */
	get drivers(): readonly Driver[] {
		return this.#gathered(driversOf);
	}

	/** Everybody whom the document names beside an office, by each part of the name. */
	get people(): People {
		if (!this.#belonging) return this.once(peopleOf);
		this.ofWhole(peopleIdOf);
		return this.#belonging.whole.people;
	}

	/** Every list and table of work to be done, with who and when. */
	get plans(): readonly Plan[] {
		return this.once(besideOthers);
	}

	/** Those before any gives way to another. */
	get allPlans(): readonly Plan[] {
		return this.#gathered(plansOf);
	}

	/** Every sentence and table row in the author's voice. */
	get statements(): readonly Statement[] {
		return this.#gathered(statementsOf);
	}

	/** The parts of a case that the document holds. */
	get parts(): Parts {
		if (this.#belonging) return this.beyond(NEVER_THE_SAME).parts;
		this.#parts ??= new Parts(this);
		return this.#parts;
	}

	/**
	 * True where the document shows that a score's acronym has its other meaning: it speaks of the National Park Service,
	 * say, and of no other survey score.
	 */
	hasTrap(tag: string): boolean {
		return this.ofWhole(trapsOf).includes(` ${tag} `);
	}

	/** True where the document names a survey score anywhere: then a bare "score" or "rating" is one. */
	get speaksOfScores(): boolean {
		return this.ofWhole(speaksOfScores);
	}

	/** What its passages say, in their order. */
	get readings(): readonly Reading[] {
		const { part } = this.#belonging ?? {};
		return part ? this.#readings.slice(part.first, part.behind) : this.#readings;
	}

	/** How many items of a list have a passage that passes a test. Each item may ask it of its list: it is counted once. */
	countItems(list: List, test: (reading: Reading) => boolean): number {
		this.#itemCounts ??= new Map();
		const counts = this.#itemCounts.get(list) ?? new Map();
		let count = counts.get(test);
		if (count === undefined) {
			count = list.items.filter(({ passages }) => passages.some((passage) => test(this.readingOf(passage)))).length;
			this.#itemCounts.set(list, counts.set(test, count));
		}
		return count;
	}

	/** The passages in the author's voice, headings apart. */
	get authored(): readonly Passage[] {
		this.#authored ??= this.document.passages.filter(
			(passage) => passage.kind !== "heading" && this.#voices[passage.index] === "author",
		);
		return this.#authored;
	}

	/** Those of them that mention the kind. */
	passagesWith(kind: MentionKind): Iterable<Passage> {
		return this.#belonging ? passagesSaying(this, kind) : this.#passagesWith(kind);
	}

	/** Whether the author mentions the kind anywhere. */
	mentions(kind: MentionKind): boolean {
		return this.sections.some((alone) => passagesSaying(alone, kind).length > 0);
	}

	/** Section by section, since each may be read the deeper for it. */
	*#passagesWith(kind: MentionKind): Generator<Passage> {
		for (const alone of this.sections) yield* passagesSaying(alone, kind);
	}

	/** The author's passages under a heading, those of its subsections included. */
	passagesUnder(section: Section): Passage[] {
		const { passages } = this.document;
		const { start, end } = section.span;
		return passages
			.slice(countBefore(passages, start), countBefore(passages, end))
			.filter(
				(passage) => passage.kind !== "heading" && passage.sentences.length > 0 && this.voiceOf(passage) === "author",
			);
	}

	/** True under a heading, or a line in bold that stands for one, that announces the topic. */
	standsUnder(passage: Passage, ...topics: readonly string[]): boolean {
		const announced = this.topics.ofSection(passage.section);
		if (announced.size > 0) for (const topic of topics) if (announced.has(topic)) return true;
		const title = this.once(boldTitlesOf).get(passage);
		if (!title) return false;
		const titled = this.topics.ofPassage(title);
		return topics.some((topic) => titled.has(topic));
	}

	/** From a range in a passage's reading to one in the document. */
	spanOf(passage: Passage, range: Span): Span {
		const local = this.readingOf(passage).place(range);
		return { start: passage.start + local.start, end: passage.start + local.end };
	}

	/** The words of a range of a passage for a message: in one line, and rounded off so that they read whole. */
	quote(passage: Passage, range: Span): string {
		return quotationOf(this.readingOf(passage).text, range, this.#sentenceAround(passage, range));
	}

	/** The sentence around a range of a passage for a message, shortened where it is long. */
	excerpt(passage: Passage, range: Span): string {
		return excerptOf(this.readingOf(passage).text, range, this.#sentenceAround(passage, range));
	}

	/** The words of a range of a passage, exactly as written, for comparing. */
	wordsOf(passage: Passage, range: Span): string {
		return this.readingOf(passage).text.slice(range.start, range.end).replace(/\s+/gu, " ").trim();
	}

	#sentenceAround(passage: Passage, range: Span): Span {
		const { sentences } = this.readingOf(passage);
		const sentence = sentences.find(({ end }) => range.start < end) ?? range;
		return { start: Math.min(sentence.start, range.start), end: Math.max(sentence.end, range.end) };
	}
}

function besideOthers(argument: Argument): readonly Plan[] {
	return argument.allPlans.filter((plan) => isBesidePlans(argument, plan));
}

/** Asked for, it keeps a section from being remembered. */
const NEVER_THE_SAME: Fact = () => Number.NaN;

/** Stands for what each section by itself has behind it. */
const SECTION_BEHIND: Fact = () => Number.NaN;

const NOTHING_IN_COMMON: CommonEnds = { same: 0, behind: 0 };

/** What stands over a section, where the document's title is, and whether anything stands below. */
function overOf({ section, document, end }: SectionPart, title: Section | undefined, isTemplate: boolean): string {
	let over = isTemplate ? "template" : "";
	for (let around: Section | undefined = section; around; around = around.parent)
		over += around === title ? " title" : ` ${around.level}`;
	return `${over} ${end === document.text.length} ${section.path.join("\n")}`;
}
