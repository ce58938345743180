import assert from "node:assert/strict";
import fastCheck from "fast-check";
import type { Document } from "../../../src/text/document";
import { createChunkParser, createParser, parse } from "../../../src/text/markdown";
import { applyEdits, lineStartsOf, normalise, positionAt } from "../../../src/text/positions";
import { EXAMPLES, markdown, plain } from "./documents";

const RUNS = Number(process.env.RUNS ?? 1500);

describe("Invariants of text", function () {
	this.timeout(60_000);

	it("`document.prose.length === document.text.length`", () => {
		for (const example of EXAMPLES) assertProse(parse(example));
		fastCheck.assert(
			fastCheck.property(markdown, (source) => assertProse(parse(source))),
			{ numRuns: RUNS },
		);
	});

	it("What is not the author's prose is blanked at equal length: a character of prose is the source's or blank", () => {
		for (const example of EXAMPLES) assertBlanked(parse(example));
		fastCheck.assert(
			fastCheck.property(markdown, (source) => assertBlanked(parse(source))),
			{ numRuns: RUNS },
		);
	});

	it("Parsing never throws and never fails", () => {
		fastCheck.assert(
			fastCheck.property(fastCheck.string({ unit: "binary", maxLength: 200 }), (source) => {
				assertProse(parse(source));
			}),
			{ numRuns: RUNS },
		);
	});

	it("Parsing never throws: a fence may be longer than any pattern, and is closed by one as long", () => {
		const [fence, longer] = ["`".repeat(33_000), "`".repeat(33_001)];
		for (const source of [`${fence}\n\na\n\nb`, `${fence}\n\na\n\n${longer}\n\nb`, `${longer}\n\na\n\n${fence}\n\nb`])
			assertSame(createChunkParser().parse(source), parse(source));
	});

	it("Inside, text has only `\\n` and places are UTF-16 offsets", () => {
		fastCheck.assert(
			fastCheck.property(markdown, (source) => {
				const { text, passages } = parse(`\uFEFF${source}`);
				assert.ok(!text.includes("\r"));
				assert.equal(text, normalise(source));
				const lineStarts = lineStartsOf(text);
				for (const { start } of passages) {
					const { line, character } = positionAt(lineStarts, start);
					assert.equal(lineStarts[line]! + character, start);
				}
			}),
		);
	});

	it("Hosts give line endings back as they found them", () => {
		fastCheck.assert(
			fastCheck.property(markdown, fastCheck.nat(), fastCheck.nat(), (source, from, length) => {
				const text = normalise(source);
				const start = from % (text.length + 1);
				const end = Math.min(text.length, start + (length % 5));
				const edited = applyEdits(source, [{ start, end, text: "new\ntext" }]);
				assert.equal(normalise(edited), `${text.slice(0, start)}new\ntext${text.slice(end)}`);
				assert.equal(applyEdits(source, []), source);
			}),
		);
	});

	it("parses by chunks as it parses the whole", () => {
		for (const example of EXAMPLES) assertSame(createChunkParser().parse(example), parse(example));
		assertSame(createChunkParser().parse(EXAMPLES.join("\n\n")), parse(EXAMPLES.join("\n\n")));
		fastCheck.assert(
			fastCheck.property(markdown, (source) => assertSame(createChunkParser().parse(source), parse(source))),
			{ numRuns: RUNS },
		);
	});

	it("parses an edited document as it parses that document afresh", () => {
		const edit = fastCheck.record({ at: fastCheck.nat(), remove: fastCheck.nat(12), insert: markdown });
		fastCheck.assert(
			fastCheck.property(markdown, markdown, fastCheck.array(edit, { maxLength: 6 }), (first, second, edits) => {
				const parsers = [createChunkParser(), createParser()];
				let source = `${first}\n\n${second}`;
				for (const parser of parsers) parser.parse(source);
				for (const { at, remove, insert } of edits) {
					const start = at % (source.length + 1);
					source = source.slice(0, start) + insert + source.slice(start + remove);
					for (const parser of parsers) assertSame(parser.parse(source), parse(source));
				}
			}),
			{ numRuns: RUNS / 3 },
		);
	});
});

function assertProse({ text, prose, passages }: Document): void {
	assert.equal(prose.length, text.length);
	assert.equal(prose.replace(/[^\n]/g, "x"), text.replace(/[^\n]/g, "x"));
	let done = 0;
	for (const passage of passages) {
		assert.ok(passage.start >= done && passage.end >= passage.start, "passages are in order and do not overlap");
		assert.equal(passage.prose, prose.slice(passage.start, passage.end));
		done = passage.end;
	}
}

/** Entities apart, every character stands where the source has it, or is a space, a line break or a filler. */
function assertBlanked({ text, prose }: Document): void {
	if (text.includes("&")) return;
	for (let at = 0; at < text.length; at++) {
		if (prose[at] !== text[at]) assert.match(prose[at]!, /[ \n\u00AD]/);
	}
}

function assertSame(actual: Document, expected: Document): void {
	assert.deepEqual(plain(actual), plain(expected));
}
