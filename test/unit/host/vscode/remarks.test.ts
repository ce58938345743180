import assert from "node:assert/strict";
import { remarksOf } from "../../../../src/host/vscode/remarks";
import type { Finding, Severity } from "../../../../src/index";

describe("remarksOf", () => {
	it("makes one remark of the missing parts that belong on the title", () => {
		const [remark, ...others] = remarksOf([finding("missing-ask", 2, "information"), finding("missing-urgency", 2)]);
		assert.equal(remark?.message, "Two parts of this proposal are missing: decision requested and reason to act now.");
		assert.equal(remark?.severity, "warning");
		assert.deepEqual(others, []);
	});

	it("lets a single missing part speak for itself", () => {
		const [remark] = remarksOf([finding("missing-ask", 2)]);
		assert.equal(remark?.message, "Message of missing-ask.");
	});

	it("leaves missing parts apart that belong in different places", () => {
		assert.equal(remarksOf([finding("missing-ask", 2), finding("missing-urgency", 40)]).length, 2);
	});

	it("underlines an action once that has neither owner nor date", () => {
		const remarks = remarksOf([finding("ownerless-action", 9), finding("undated-action", 9)]);
		assert.deepEqual(
			remarks.map(({ message }) => message),
			["Message of ownerless-action. Message of undated-action."],
		);
	});

	it("leaves out nothing of what the engine has found, however many placeholders there are", () => {
		const gap = (start: number): Finding => ({ ...finding("leftover-placeholder", start, "error"), hole: "money" });
		const findings = [...Array.from({ length: 40 }, (_, index) => gap(index * 9)), finding("bare-score", 900)];
		assert.deepEqual(
			remarksOf(findings).map(({ message, span }) => [message, span]),
			findings.map(({ message, span }) => [message, span]),
		);
	});

	it("marks many placeholders quietly, and the last ten as severely as their rule", () => {
		const gap = (start: number, severity: Severity): Finding => ({
			...finding("leftover-placeholder", start, severity),
			hole: "money",
		});
		const severitiesOf = (count: number, severity: Severity) => {
			const gaps = Array.from({ length: count }, (_, index) => gap(index * 9, severity));
			return new Set(remarksOf([...gaps, finding("bare-score", 900)]).map((remark) => remark.severity));
		};
		assert.deepEqual([...severitiesOf(11, "error")], ["information", "warning"]);
		assert.deepEqual([...severitiesOf(10, "error")], ["error", "warning"]);
		assert.deepEqual([...severitiesOf(11, "hint")], ["hint", "warning"], "what is quieter stays so");
	});

	it("says what else is wrong with the title behind what is missing", () => {
		const findings = [finding("buried-money", 2), finding("missing-ask", 2), finding("missing-pilot", 2)];
		assert.deepEqual(
			remarksOf(findings).map(({ message }) => message),
			["Two parts of this proposal are missing: decision requested and pilot. Message of buried-money."],
		);
	});
});

function finding(rule: string, start: number, severity: Severity = "warning"): Finding {
	return { rule, severity, message: `Message of ${rule}.`, span: { start, end: start + 5 } };
}
