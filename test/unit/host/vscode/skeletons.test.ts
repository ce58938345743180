import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { addressedTo, skeletonsIn } from "../../../../src/host/vscode/skeletons";

describe("skeletonsIn", () => {
	const skeletons = skeletonsIn(readFileSync("snippets/proposals.json", "utf8"));

	it("finds one for each kind of proposal", () => {
		const kinds = skeletons.map(({ body }) => /^proposal: (.+)$/m.exec(body)?.[1]);
		assert.deepEqual(kinds.sort(), ["board-paper", "business-case", "pilot", "renewal", "strategy"]);
	});

	for (const skeleton of skeletons)
		it(`addresses “${skeleton.name}” to a reader`, () => {
			assert.match(addressedTo(skeleton, "CFO"), /^ {2}- role: "\$\{1:CFO\}"$/m);
			assert.match(addressedTo(skeleton, "  "), /\[executive role\]/);
			assert.match(addressedTo(skeleton, 'Head of "X"}'), /\$\{1:Head of ’X’\\\}\}/);
		});
});
