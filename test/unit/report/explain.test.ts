import assert from "node:assert/strict";
import { explain, RULES } from "../../../src/index";

describe("explain", () => {
	it("says what a configuration may set for a rule, in lines that can be copied", () => {
		const page = explain(RULES.find(({ id }) => id === "cx-jargon")!, { colour: "never" });
		assert.match(page, /Words that are no jargon here/);
		assert.match(page, / {2}rules:\n {4}cx-jargon:\n {6}allow: \[Seamless Claims, delight\]\n/);
	});
});
