import type { Document, List, Passage, Section, Span } from "../text/document";
import { type Plan, plansOf } from "./actions";
import { type ScoreClaim, scoreClaimsOf } from "./claims";
import { declaredIn } from "./declarations";
import type { Declared } from "./declared";
import { type Driver, driversOf } from "./drivers";
import { isContent } from "./layers";
import type { MentionKind } from "./mention";
import { Parts } from "./parts";
import { type People, peopleIn } from "./persons";
import { excerptOf, quotationOf } from "./quotation";
import { mayHoldRating, type Reading } from "./reading";
import { ACRONYMS } from "./score-names";
import { type Statement, statementsOf } from "./statements";
import { createTopics, type Topics } from "./topics";
import { type Voice, voicesOf } from "./voice";

/** What a document says: the mentions of every passage, whose voice they are in, and what supports what. */
export class Argument {
	readonly document: Document;
	/** What front matter says of the case, and the file beside the paper of its stakeholders. */
	readonly declared: Declared;
	readonly topics: Topics;
	readonly #readings: readonly Reading[];
	readonly #voices: readonly Voice[];
	#claims: readonly ScoreClaim[] | undefined;
	readonly #listsOfScores = new Map<List, boolean>();
	#speaksOfScores: boolean | undefined;
	#traps: ReadonlySet<string> | undefined;
	#withKind: ReadonlyMap<MentionKind, readonly Passage[]> | undefined;
	#people: People | undefined;
	#plans: readonly Plan[] | undefined;
	#drivers: readonly Driver[] | undefined;
	#statements: readonly Statement[] | undefined;
	#parts: Parts | undefined;

	/** `readings` stand in the order of the document's passages. */
	constructor(
		document: Document,
		readings: readonly Reading[],
		declared = declaredIn(document.frontMatter, document.text),
	) {
		this.document = document;
		this.declared = declared;
		this.#readings = readings;
		this.#voices = voicesOf(document);
		this.topics = createTopics(document.sections, (passage) => this.readingOf(passage));
	}

	readingOf(passage: Passage): Reading {
		return this.#readings[passage.index]!;
	}

	voiceOf(passage: Passage): Voice {
		return this.#voices[passage.index]!;
	}

	/** Every claim of a level, a change, a rank or a target of a survey score, in the author's voice. */
	get scoreClaims(): readonly ScoreClaim[] {
		this.#claims ??= scoreClaimsOf(this);
		return this.#claims;
	}

	/** Every reason to act now that has a date, an amount, a party or a trend beside it. */
	get drivers(): readonly Driver[] {
		this.#drivers ??= driversOf(this);
		return this.#drivers;
	}

	/** Everybody whom the document names beside an office, by each part of the name. */
	get people(): People {
		this.#people ??= peopleIn(this.#readings);
		return this.#people;
	}

	/** Every list and table of work to be done, with who and when. */
	get plans(): readonly Plan[] {
		this.#plans ??= plansOf(this);
		return this.#plans;
	}

	/** Every sentence and table row in the author's voice. */
	get statements(): readonly Statement[] {
		this.#statements ??= statementsOf(this);
		return this.#statements;
	}

	/** The parts of a case that the document holds. */
	get parts(): Parts {
		this.#parts ??= new Parts(this);
		return this.#parts;
	}

	/**
	 * True where the document shows that a score's acronym has its other meaning: it speaks of the National Park Service,
	 * say, and of no other survey score.
	 */
	hasTrap(tag: string): boolean {
		this.#traps ??= trapsOf(this.#readings);
		return this.#traps.has(tag);
	}

	/** True where the document names a survey score anywhere: then a bare "score" or "rating" is one. */
	get speaksOfScores(): boolean {
		this.#speaksOfScores ??= this.#readings.some((reading) =>
			reading.of("score").some((mention) => !ACRONYMS.has(mention.tag) || !this.hasTrap(mention.tag)),
		);
		return this.#speaksOfScores;
	}

	/** True where at least half of a list's items, and two of them, name a survey score and a figure. */
	isListOfScores(list: List): boolean {
		let known = this.#listsOfScores.get(list);
		if (known === undefined) {
			const naming = list.items.filter((item) => item.passages.some((passage) => namesScore(this.readingOf(passage))));
			known = naming.length >= 2 && naming.length * 2 >= list.items.length;
			this.#listsOfScores.set(list, known);
		}
		return known;
	}

	/** The passages in the author's voice that mention the kind; headings only where asked for by kind of passage. */
	*passagesWith(kind: MentionKind): Generator<Passage> {
		if (isContent(kind)) {
			this.#withKind ??= this.#passagesByKind();
			yield* this.#withKind.get(kind) ?? [];
			return;
		}
		for (const passage of this.document.passages) {
			if (passage.kind === "heading") continue;
			if (this.#voices[passage.index] === "author" && this.#readings[passage.index]!.has(kind)) yield passage;
		}
	}

	#passagesByKind(): ReadonlyMap<MentionKind, readonly Passage[]> {
		const found = new Map<MentionKind, Passage[]>();
		for (const passage of this.document.passages) {
			if (passage.kind === "heading" || this.#voices[passage.index] !== "author") continue;
			for (const kind of this.#readings[passage.index]!.contentKinds) {
				const passages = found.get(kind);
				if (passages) passages.push(passage);
				else found.set(kind, [passage]);
			}
		}
		return found;
	}

	/** The author's passages under a heading, those of its subsections included. */
	passagesUnder(section: Section): Passage[] {
		return this.document.passages.filter(
			(passage) =>
				passage.start >= section.span.start &&
				passage.start < section.span.end &&
				passage.kind !== "heading" &&
				passage.sentences.length > 0 &&
				this.voiceOf(passage) === "author",
		);
	}

	/** True under a heading, or in a paragraph with a run-in title, that announces the topic. */
	standsUnder(passage: Passage, ...topics: readonly string[]): boolean {
		const announced = this.topics.ofSection(passage.section);
		return topics.some((topic) => announced.has(topic));
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

/** The 0-based line of an offset: for "12 lines below". */
export function lineOf(document: Document, offset: number): number {
	let line = 0;
	for (let at = document.text.indexOf("\n"); at >= 0 && at < offset; at = document.text.indexOf("\n", at + 1)) line++;
	return line;
}

function namesScore(reading: Reading): boolean {
	if (reading.has("score") || reading.has("ratingWord")) return reading.has("amount");
	return mayHoldRating(reading.text) && reading.of("amount").some((amount) => amount.tag === "rating");
}

function trapsOf(readings: readonly Reading[]): ReadonlySet<string> {
	const traps = new Set<string>();
	for (const reading of readings) {
		if (reading.of("score").some((mention) => !ACRONYMS.has(mention.tag))) return new Set();
		for (const mention of reading.of("trap")) traps.add(mention.tag);
	}
	return traps;
}
