import assert from "node:assert/strict";
import { lineAt, lineNumberAt, restOfLine } from "../../../src/text/lines";
import { lineStartsOf, positionAt } from "../../../src/text/positions";

const TEXT = "\nTwo ferries\n\nlast";

describe("The line of a place", () => {
	it("is found from each of its places, its line end included", () => {
		const lines = [...TEXT, ""].map((_, place) => {
			const { start, end } = lineAt(TEXT, place);
			return TEXT.slice(start, end);
		});
		const expected = TEXT.split("\n").flatMap((line) => Array<string>(line.length + 1).fill(line));
		assert.deepEqual(lines, expected);
	});

	it("has a rest from each of its places on", () => {
		assert.equal(restOfLine(TEXT, 1), "Two ferries");
		assert.equal(restOfLine(TEXT, 5), "ferries");
		assert.equal(restOfLine(TEXT, 12), "");
		assert.equal(restOfLine(TEXT, TEXT.length - 1), "t");
	});

	it("is counted from 1, as its position says from 0", () => {
		const starts = lineStartsOf(TEXT);
		for (let place = 0; place <= TEXT.length; place++)
			assert.equal(lineNumberAt(TEXT, place), positionAt(starts, place).line + 1);
	});
});
