import assert from "node:assert/strict";
import { catalogue, explain, RULES } from "../../../src/index";

describe("explain", () => {
	it("says what a configuration may set for a rule, in lines that can be copied", () => {
		const page = explain(RULES.find(({ id }) => id === "cx-jargon")!, { colour: "never" });
		assert.match(page, /Words that are no jargon here/);
		assert.match(page, / {2}rules:\n {4}cx-jargon:\n {6}allow: \[Seamless Claims, delight\]\n/);
	});

	for (const rule of RULES.filter(({ id }) => id === "bare-score" || id === "single-sponsor")) {
		const isOn = rule.id === "bare-score";
		it(`says of ${rule.id} that it is ${isOn ? "on" : "off"} by default, and how to change that`, () => {
			const page = explain(rule, { colour: "never" });
			const [to, setting] = isOn ? ["off", "off"] : ["on", "hint"];
			assert.equal(page.includes("off until asked for"), !isOn);
			assert.ok(page.includes(`To switch it ${to} for a folder,`), page);
			assert.ok(page.endsWith(`\n  rules:\n    ${rule.id}: ${setting}\n`), page);
		});
	}
});

describe("catalogue", () => {
	it("marks the rules that are off, and says how they are asked for", () => {
		const list = catalogue(RULES, { colour: "never" });
		assert.match(list, /^single-sponsor +hint, off +\S/m);
		assert.match(list, /^bare-score +warning +\S/m);
		assert.match(list, /Rules marked “off” wait until they are asked for.*\n {2}--rule [a-z-]+:hint\n$/);
	});

	it("says nothing of that where no rule is off", () => {
		assert.doesNotMatch(catalogue(RULES.slice(0, 1), { colour: "never" }), /off/);
	});
});
