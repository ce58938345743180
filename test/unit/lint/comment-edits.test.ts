import assert from "node:assert/strict";
import fastCheck from "fast-check";
import { applyEdits, createEngine, DEFAULT_CONFIGURATION, type Document, type Fix } from "../../../src/index";
import { DOCUMENTS, dressed, lint } from "./documents";

const COMMENT = "<!-- execspeak-allow score-unit: she asked for it -->";

/** What a paper is left with when a comment that allows nothing is taken out. */
const REMOVED: readonly (readonly [what: string, before: string, after: string])[] = [
	["between paragraphs", `One pier.\n\n${COMMENT}\n\nTwo piers.\n`, "One pier.\n\nTwo piers.\n"],
	["straight above a paragraph", `One pier.\n\n${COMMENT}\nTwo piers.\n`, "One pier.\n\nTwo piers.\n"],
	["straight below a paragraph", `One pier.\n${COMMENT}\n\nTwo piers.\n`, "One pier.\n\nTwo piers.\n"],
	["below a heading", `# Piers\n${COMMENT}\nTwo piers.\n`, "# Piers\nTwo piers.\n"],
	["at the start", `${COMMENT}\n\nTwo piers.\n`, "Two piers.\n"],
	["below front matter", `---\ntitle: Piers\n---\n${COMMENT}\n\nTwo piers.\n`, "---\ntitle: Piers\n---\nTwo piers.\n"],
	["at the end", `Two piers.\n\n${COMMENT}`, "Two piers.\n\n"],
	["at the end of a line", `Two piers. ${COMMENT}\nA boat.\n`, "Two piers.\nA boat.\n"],
	["in a line", `Two piers ${COMMENT} and a boat.\n`, "Two piers and a boat.\n"],
	["in an item", `- Two piers\n  ${COMMENT}\n- A boat\n`, "- Two piers\n- A boat\n"],
	[
		"in a cell",
		`| Pier | Boats |\n|---|---|\n| North ${COMMENT} | 2 |\n`,
		"| Pier | Boats |\n|---|---|\n| North | 2 |\n",
	],
	["over two lines", "One.\n\n<!-- execspeak-allow score-unit:\nshe asked -->\n\nTwo.\n", "One.\n\nTwo.\n"],
];

/** Where the words around it would be read as something else. */
const KEPT: readonly (readonly [what: string, text: string])[] = [
	["between two lists", `1. One pier\n\n${COMMENT}\n\n1. Two piers\n`],
	["between a list and a block of code", `- One pier\n\n${COMMENT}\n\n    two piers\n`],
	["between two lines of text", `One pier.\n${COMMENT}\nTwo piers.\n`],
	["inside a word", `Two pi${COMMENT}ers.\n`],
	["before what would be front matter", `${COMMENT}\n---\ntitle: Piers\n---\n`],
	["behind what would define a link", `[pier]: https://example.com ${COMMENT}\n`],
	["behind what would be a line", `--- ${COMMENT}\n`],
	["without an end", "Two piers.\n\n<!-- execspeak-allow score-unit: she asked for it\n\nA boat.\n"],
	["before words that it hides", `${COMMENT} Two piers.\n`],
];

describe("An allow-comment that allows nothing", () => {
	for (const [what, before, after] of REMOVED) {
		it(`is removed by a safe fix ${what}`, () => {
			const [fix] = removalsIn(before);
			assert.equal(fix?.kind, "safe");
			assert.equal(applyEdits(before, fix.edits), after);
		});
	}

	for (const [what, text] of KEPT) it(`stays ${what}`, () => assert.deepEqual(removalsIn(text).filter(isSafe), []));

	it("stays with the names that allow something, and goes with the last of them", () => {
		const paper = (names: string) => `<!-- execspeak-allow ${names}: known -->\n\nOur NPS rose 6 points.\n`;
		for (const names of ["score-unit, bare-score", "bare-score, score-unit", "bare-score score-unit"]) {
			const [fix] = removalsIn(paper(names));
			assert.equal(fix?.title, "Take score-unit out of this comment");
			assert.equal(applyEdits(paper(names), fix.edits), paper("bare-score"));
		}
	});

	it("stays where a name in it is misspelled, which may be meant for what it should allow", () => {
		const text = "<!-- execspeak-allow bare-scores, score-unit: known -->\n\nTwo piers.\n";
		assert.equal(
			applyEdits(text, removalsIn(text)[0]!.edits),
			"<!-- execspeak-allow bare-scores: known -->\n\nTwo piers.\n",
		);
	});

	it("is for its author to remove where it may have slipped below what it is meant for", () => {
		const [fix] = removalsIn("Our NPS rose 6 points.\n\n<!-- execspeak-allow bare-score: known -->\n\nTwo piers.\n");
		assert.equal(fix?.kind, "guided");
	});

	it("is not removed when its time is up: somebody is to look at it", () => {
		const text = "<!-- execspeak-allow bare-score: known, until: 2020-01-31 -->\n\nOur NPS rose 6 points.\n";
		const expired = lint(text).findings.filter(({ rule }) => rule === "expired-allow");
		assert.deepEqual(
			expired.map(({ fixes }) => fixes),
			[undefined],
		);
	});

	it("leaves, when it is removed, all prose and every list, table, quotation and section as they were", () => {
		let removals = 0;
		const property = fastCheck.property(commented, (text) => {
			const fixes = removalsIn(text).filter(isSafe);
			for (const { edits } of fixes) assert.deepEqual(shapeOf(applyEdits(text, edits)), shapeOf(text));
			removals += fixes.length;
		});
		fastCheck.assert(property, { numRuns: 300 });
		assert.ok(removals > 100, `only ${removals} comments were removed`);
	});
});

describe("A name in an allow-comment", () => {
	const spelled = (written: string) => {
		const text = `<!-- ${written}: known -->\n\nOur NPS rose 6 points.\n`;
		const fix = lint(text).findings.flatMap(({ rule, fixes = [] }) => (rule === "unknown-rule" ? fixes : []))[0];
		return fix && { kind: fix.kind, after: applyEdits(text, fix.edits).split(":")[0] };
	};

	it("is spelled safely where only its parts are joined otherwise", () => {
		const after = "<!-- execspeak-allow bare-score";
		assert.deepEqual(spelled("execspeak-allow bare_score"), { kind: "safe", after });
		assert.deepEqual(spelled("execspeak-allow bare score"), { kind: "safe", after });
		assert.deepEqual(spelled("execspeak allow bare-score"), { kind: "safe", after });
	});

	it("is a guess for its author to take where letters differ", () => {
		const after = "<!-- execspeak-allow bare-score";
		assert.deepEqual(spelled("execspeak-allow bare-scores"), { kind: "guided", after });
		assert.deepEqual(spelled("execspeak-alow bare-score"), { kind: "guided", after });
	});
});

const parser = createEngine([], DEFAULT_CONFIGURATION);

function removalsIn(text: string): Fix[] {
	return lint(text).findings.flatMap(({ rule, fixes = [] }) => (rule === "unused-allow" ? fixes : []));
}

function isSafe({ kind }: Fix): boolean {
	return kind === "safe";
}

/** Papers into which comments are thrown, before lines and behind words. */
const commented: fastCheck.Arbitrary<string> = fastCheck
	.tuple(dressed(DOCUMENTS), fastCheck.array(fastCheck.nat(9999), { minLength: 1, maxLength: 4 }))
	.map(([text, places]) => places.reduce(withComment, text));

function withComment(text: string, place: number): string {
	const shapes = [`${COMMENT}\n`, `${COMMENT}\n\n`, `  ${COMMENT}\n`, `\n${COMMENT}\n\n`];
	const at = place % Math.max(1, text.length);
	if (place % 3 === 0) {
		const blank = text.indexOf(" ", at);
		return blank < 0 ? text : `${text.slice(0, blank)} ${COMMENT}${text.slice(blank)}`;
	}
	const line = text.lastIndexOf("\n", at) + 1;
	return text.slice(0, line) + shapes[place % shapes.length] + text.slice(line);
}

function shapeOf(text: string) {
	const document: Document = parser.argue(text).document;
	return {
		passages: document.passages.map((passage) => ({
			kind: passage.kind,
			level: passage.section.level,
			words: document.prose
				.slice(passage.start, passage.end)
				.replace(/[\s\u00ad]+/gu, " ")
				.trim(),
		})),
		lists: document.lists.map((list) => list.items.length),
		tables: document.tables.map((table) => table.rows.map((row) => row.cells.length)),
		quotations: document.quotations.length,
		codes: document.codes.map(({ span }) => text.slice(span.start, span.end)),
		sections: document.sections.map(({ path }) => path.join("/")),
	};
}
