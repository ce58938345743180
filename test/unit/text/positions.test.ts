import assert from "node:assert/strict";
import { applyEdits, lineStartsOf, normalise, positionAt } from "../../../src/text/positions";

describe("Positions", () => {
	it("turn offsets into lines and characters", () => {
		const lineStarts = lineStartsOf("ab\n\n😀c\n");
		assert.deepEqual(lineStarts, [0, 3, 4, 8]);
		assert.deepEqual(positionAt(lineStarts, 0), { line: 0, character: 0 });
		assert.deepEqual(positionAt(lineStarts, 2), { line: 0, character: 2 });
		assert.deepEqual(positionAt(lineStarts, 3), { line: 1, character: 0 });
		assert.deepEqual(positionAt(lineStarts, 6), { line: 2, character: 2 });
		assert.deepEqual(positionAt(lineStarts, 8), { line: 3, character: 0 });
	});

	it("count in text without byte order mark and with one kind of line end", () => {
		assert.equal(normalise("\uFEFFa\r\nb\rc\nd"), "a\nb\nc\nd");
	});

	it("edit a source and leave its line ends and byte order mark alone", () => {
		const edits = [
			{ start: 2, end: 3, text: "B\nb" },
			{ start: 4, end: 4, text: "\n" },
		];
		assert.equal(applyEdits("a\nb\nc", edits), "a\nB\nb\n\nc");
		assert.equal(applyEdits("\uFEFFa\r\nb\r\nc", edits), "\uFEFFa\r\nB\r\nb\r\n\r\nc");
		assert.equal(applyEdits("a\rb\rc", edits), "a\rB\rb\r\rc");
		assert.equal(applyEdits("a\r\nb\nc", [{ start: 1, end: 2, text: "" }]), "ab\nc");
	});

	it("apply edits in any order, and of two that overlap the first", () => {
		const edits = [
			{ start: 4, end: 5, text: "E" },
			{ start: 0, end: 2, text: "AB" },
			{ start: 1, end: 3, text: "x" },
		];
		assert.equal(applyEdits("abcde", edits), "ABcdE");
	});
});
