import assert from "node:assert/strict";
import { stretchesOf } from "../../../../src/host/vscode/places";

describe("stretchesOf", () => {
	for (const lineEnd of ["\n", "\r\n"])
		it(`places spans in a text with ${JSON.stringify(lineEnd)}`, () => {
			const stretchOf = stretchesOf(["One", "🙂 two", "three"].join(lineEnd));
			assert.deepEqual(stretchOf({ start: 7, end: 10 }), {
				start: { line: 1, character: 3 },
				end: { line: 1, character: 6 },
			});
			assert.deepEqual(stretchOf({ start: 11, end: 16 }).end, { line: 2, character: 5 });
		});
});
