import { RULES } from "../../../src/index";
import { testFamilies } from "../families";
import { findingsOf } from "./examples";
import { RULE_FAMILIES } from "./families.cases";
import { GOAL_FAMILIES } from "./goal-families.cases";

for (const [id, families] of Object.entries({ ...RULE_FAMILIES, ...GOAL_FAMILIES })) {
	describe(`Families of words make ${id} speak:`, () => {
		const rule = RULES.find((one) => one.id === id);
		if (!rule) throw new Error(`No rule is called ${id}.`);
		testFamilies(families, (text) => findingsOf(rule, text).length > 0);
	});
}
