import assert from "node:assert/strict";
import fastCheck from "fast-check";
import {
	createEngine,
	DEFAULT_CONFIGURATION,
	type Document,
	type Edit,
	type Finding,
	type Fix,
	type FrontMatter,
	RULES,
	type Rule,
} from "../../../src/index";
import { contains, overlap } from "../../../src/text/spans";
import { badExamplesOf, DOCUMENTS, disturbed, dressed, lintOn, mended, reportsOf } from "./documents";

describe("7. A finding is plain data", () => {
	it("that JSON carries there and back unchanged", () => {
		for (const text of DOCUMENTS) {
			const report = reportOn(text);
			assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
		}
	});

	it("with a span inside the text, a message in sentences and no empty list of fixes' edits", () => {
		for (const text of DOCUMENTS) {
			for (const { rule, span, message, fixes = [] } of reportOn(text).findings) {
				assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, rule);
				assert.match(message, /^\S.*[.!?”)]$/su, rule);
				for (const fix of fixes) assert.ok(fix.edits.length > 0 && fix.title.length > 0, rule);
			}
		}
	});

	it("in the order of the text", () => {
		for (const text of DOCUMENTS) {
			const starts = reportOn(text).findings.map(({ span }) => span.start);
			assert.deepEqual(
				starts,
				[...starts].sort((one, other) => one - other),
			);
		}
	});
});

describe("7. A fix is offered only where prose equals source, so it cannot eat markup", () => {
	it("on samples and examples", () => DOCUMENTS.forEach(assertHarmless));

	it("on documents whose words are emphasised, linked, struck and set as code", () => {
		fastCheck.assert(fastCheck.property(dressed(DOCUMENTS), assertHarmless), { numRuns: 150 });
	});

	it("on documents into which pieces of Markdown are thrown", () => {
		fastCheck.assert(fastCheck.property(disturbed(DOCUMENTS), assertProseEqualsSource), { numRuns: 150 });
	});
});

describe("8. A fix never invents or changes a fact", () => {
	it("for no fix writes a digit or a currency outside brackets that it has not replaced", () => {
		for (const text of DOCUMENTS) {
			for (const finding of lintWithHints(text).findings)
				for (const fix of finding.fixes ?? []) assertNoNewFigure(text, finding, fix);
		}
	});

	it("and none names an office, a body or a person that the paper does not name", () => {
		const strangers = DOCUMENTS.flatMap((text) =>
			lintWithHints(text).findings.flatMap(({ rule, fixes = [] }) =>
				fixes.flatMap((fix) => strangersIn(text, fix).map((name) => `${rule}: ${name}`)),
			),
		);
		assert.deepEqual([...new Set(strangers)], []);
	});

	it("and none says that the author has done something", () => {
		for (const text of DOCUMENTS) {
			for (const { rule, fixes = [] } of lintWithHints(text).findings)
				for (const { edits } of fixes)
					for (const edit of edits)
						assert.doesNotMatch(writtenBy(edit), /\b(?:we|I)(?: have|['’]ve)? \p{L}+ed\b/iu, rule);
		}
	});

	it("and a safe fix leaves no hole", () => {
		for (const text of DOCUMENTS) {
			const safe = reportOn(text).findings.flatMap(({ fixes = [] }) => fixes.filter((fix) => fix.kind === "safe"));
			for (const fix of safe) for (const edit of fix.edits) assert.doesNotMatch(edit.text, /\[[^\]]*\]/u, fix.title);
		}
	});

	for (const rule of RULES) {
		it(`and the first fix of ${rule.id} leaves nothing but holes to fill`, () => {
			for (const text of badExamplesOf(rule)) assertMends(rule, text);
		});
	}
});

function assertHarmless(text: string): void {
	assertProseEqualsSource(text);
	const before = parser.argue(text).document;
	for (const { rule, fixes = [] } of reportOn(text).findings) {
		for (const fix of fixes) assertNothingElseChanges(before, fix, `${rule}: ${fix.title}`);
	}
}

function assertProseEqualsSource(text: string): void {
	const { prose, frontMatter, comments } = parser.argue(text).document;
	for (const { rule, fixes = [] } of reportOn(text).findings) {
		for (const { edits } of fixes) {
			if (edits.every((edit) => comments.some(({ span }) => overlap(span, edit)))) {
				for (const { start, end } of edits) assert.equal(prose.slice(start, end).trim(), "", rule);
				continue;
			}
			if (frontMatter && edits.every((edit) => edit.end > edit.start && edit.end <= frontMatter.content.end)) {
				assertKeepsDeclarations(text, frontMatter, edits);
				continue;
			}
			for (const { start, end } of edits) assert.equal(prose.slice(start, end), text.slice(start, end), rule);
		}
	}
}

/** Front matter holds no prose. A fix there changes one key or one value, and breaks no YAML. */
function assertKeepsDeclarations(text: string, before: FrontMatter, edits: readonly Edit[]): void {
	const after = parser.argue(applied(text, edits)).document.frontMatter;
	assert.ok(after && after.problems.length <= before.problems.length, text);
	if (before.problems.length > 0) return;
	const [old, renewed] = [leavesOf(before.data), leavesOf(after.data)];
	assert.equal(renewed.length, old.length, text);
	const other = renewed.filter(([path, value], index) => path !== old[index]?.[0] || value !== old[index]?.[1]);
	const isRename = renewed.every(([, value], index) => value === old[index]?.[1]);
	assert.ok(other.length <= 1 || isRename, text);
}

function leavesOf(data: unknown, path = ""): [path: string, value: unknown][] {
	if (typeof data !== "object" || data === null) return [[path, data]];
	return Object.entries(data).flatMap(([key, value]) => leavesOf(value, `${path}/${key}`));
}

/** Outside the edits every character is read as before, and no table, list, quotation or code comes or goes. */
function assertNothingElseChanges(before: Document, fix: Fix, name: string): void {
	const text = applied(before.text, fix.edits);
	const after = parser.argue(text).document;
	assert.equal(without(after.prose, insertedBy(fix.edits)), without(before.prose, fix.edits), name);
	const added = fix.edits.map((edit) => edit.text).join("");
	const removed = before.comments.filter(({ span }) => fix.edits.some((edit) => contains(edit, span))).length;
	const shape = shapeOf(before);
	assert.deepEqual(shapeOf(after), grown({ ...shape, comments: shape.comments - removed }, added), name);
}

interface Shape {
	readonly tables: number;
	readonly rows: number;
	readonly lists: number;
	readonly items: number;
	readonly quotations: number;
	readonly codes: number;
	readonly comments: number;
	readonly sections: number;
}

function shapeOf(document: Document): Shape {
	return {
		tables: document.tables.length,
		rows: document.tables.reduce((sum, table) => sum + table.rows.length, 0),
		lists: document.lists.length,
		items: document.lists.reduce((sum, list) => sum + list.items.length, 0),
		quotations: document.quotations.length,
		codes: document.codes.length,
		comments: document.comments.length,
		sections: document.sections.length,
	};
}

/** The shape that a document has with a fix's Markdown in it: what a fix adds, it adds whole. */
function grown(shape: Shape, added: string): Shape {
	const isBlock = added.startsWith("\n\n");
	const own = shapeOf(parser.argue(isBlock ? added : "").document);
	if (isBlock) {
		const sum = (kind: keyof Shape) => shape[kind] + own[kind];
		return {
			tables: sum("tables"),
			rows: sum("rows"),
			lists: sum("lists"),
			items: sum("items"),
			quotations: sum("quotations"),
			codes: sum("codes"),
			comments: sum("comments"),
			sections: sum("sections") - 1,
		};
	}
	const rows = added.match(/^\|/gmu)?.length ?? 0;
	const items = added.match(/^[\s>]*(?:[-*+]|\d+[.)]) /gmu)?.length ?? 0;
	return { ...shape, rows: shape.rows + rows, items: shape.items + items };
}

function assertNoNewFigure(text: string, finding: Finding, fix: Fix): void {
	for (const edit of fix.edits) {
		const written = writtenBy(edit).replace(/^[\s>]*\d+[.)] /gmu, "");
		const replaced = text.slice(edit.start, edit.end);
		const figures = written.match(/[\d$€£¥₹]+/gu) ?? [];
		for (const figure of figures)
			assert.ok(replaced.includes(figure), `${finding.rule} writes ${figure}: ${edit.text}`);
	}
}

/** Offices, bodies and names that a fix writes and the paper does not hold; a name may stand there as its initials. */
function strangersIn(text: string, { edits }: Fix): string[] {
	const known = text.toLowerCase();
	return edits.flatMap((edit) => {
		const written = writtenBy(edit);
		const argument = parser.argue(written);
		const offices = (["role", "forum"] as const).flatMap((kind) =>
			[...argument.passagesWith(kind)].flatMap((passage) => {
				const reading = argument.readingOf(passage);
				const found = reading.of(kind).filter(({ tag }) => OFFICES.includes(tag));
				return found.map(({ start, end }) => reading.text.slice(start, end));
			}),
		);
		const named = [...offices, ...namesIn(written)];
		return named.filter(
			(name) => !NOBODY.test(name) && !known.includes(name.toLowerCase()) && !text.includes(initialsOf(name)),
		);
	});
}

/** Tags of who holds an office or sits on a body; a function such as "finance" names nobody. */
const OFFICES = ["executive", "role", "body"];

/** The head of a column to fill in, whoever is counted, and those of whom the paper speaks. */
const NOBODY = /^(?:owner|executives|group)$/iu;

/** Words in capitals that open no sentence, line or cell, and abbreviations wherever they stand. */
function namesIn(written: string): string[] {
	const names = written.matchAll(/(?<=[\p{L}\p{N},;\]] )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|\b\p{Lu}{2,}\b/gu);
	return [...names].map(([name]) => name);
}

function initialsOf(name: string): string {
	return name.replace(/(\p{L})\p{L}*[\s-]*/gu, "$1").toUpperCase();
}

/** What an edit writes beside the holes that it leaves. */
function writtenBy({ text }: Edit): string {
	return text.replace(/\[[^\]]*\]/gu, "…");
}

/** Mends one finding after the other: each first fix takes its finding away and leaves holes that are found as such. */
function assertMends(rule: Rule, text: string): void {
	const engine = createEngine([rule], DEFAULT_CONFIGURATION);
	const left = (source: string) => lintOn(engine, source).findings;
	const unmendable = left(text).filter((finding) => !isMendable(finding)).length;
	let current = text;
	let [finding] = left(current).filter(isMendable);
	while (finding) {
		const next = mended(current, finding);
		assert.ok(left(next).length < left(current).length, `${rule.id} still finds it after its fix:\n${next}`);
		assertHolesAreFound(next, insertedBy(finding.fixes?.[0]?.edits ?? []));
		current = next;
		[finding] = left(current).filter(isMendable);
	}
	assert.equal(left(current).length, unmendable, current);
}

function isMendable({ fixes = [] }: Finding): boolean {
	return fixes.length > 0;
}

/** What a fix leaves to fill in, the rule for holes finds. */
function assertHolesAreFound(text: string, inserted: readonly Cut[]): void {
	const found = new Set(lintOn(holes, text).findings.map(({ span }) => span.start));
	for (const { start, end } of inserted) {
		for (const hole of text.slice(start, end).matchAll(/\[[^\]]+\]/gu)) {
			assert.ok(found.has(start + hole.index), `${hole[0]} is not found as a hole:\n${text}`);
		}
	}
}

function applied(text: string, edits: readonly Edit[]): string {
	const backwards = [...edits].sort((one, other) => other.start - one.start);
	return backwards.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

interface Cut {
	readonly start: number;
	readonly end: number;
}

/** Where the edits' texts stand in the text that they have changed. */
function insertedBy(edits: readonly Edit[]): Cut[] {
	let shift = 0;
	return [...edits]
		.sort((one, other) => one.start - other.start)
		.map(({ start, end, text }) => {
			const cut = { start: start + shift, end: start + shift + text.length };
			shift += text.length - (end - start);
			return cut;
		});
}

function without(text: string, cuts: readonly Cut[]): string {
	return applied(
		text,
		cuts.map(({ start, end }) => ({ start, end, text: "" })),
	);
}

const parser = createEngine([], DEFAULT_CONFIGURATION);
const withHints = createEngine(RULES, {
	...DEFAULT_CONFIGURATION,
	severities: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])),
});
const reportOn = reportsOf(createEngine(RULES, DEFAULT_CONFIGURATION));
/** With the rules too that wait until they are asked for. */
const lintWithHints = reportsOf(withHints);
const holes = createEngine(
	RULES.filter(({ id }) => id === "leftover-placeholder"),
	DEFAULT_CONFIGURATION,
);
