import assert from "node:assert/strict";
import { lint, mended } from "./documents";

const ROADMAP =
	"| Step | Owner | Date |\n|---|---|---|\n| Start in [region] | [name] | [start date] |\n| First result | [name] | [review date] |";
const ASK = "We ask the Council to approve £85,000 by 31 March.";

describe("A fix that adds a missing part", () => {
	for (const [where, before, after] of [
		["at the end", `# Dog park\n\n${ASK}\n\n## Site\n\nThe old yard.`, ""],
		["before the closing request", "# Dog park\n\n## Site\n\nThe old yard.", `\n\n## Recommendation\n\n${ASK}\n`],
		[
			"before annexes",
			`# Dog park\n\n${ASK}\n\n## Site\n\nThe old yard.`,
			"\n\n## Appendix A\n\nA map.\n\n## References\n\nA book.\n",
		],
		["before a signature", `Dear Ms Hale,\n\n${ASK}`, "\n\nKind regards,\n\nTomas Beck\nParks office\n"],
		["before a signature in a last section", `# Dog park\n\n${ASK}\n\n## Site\n\nThe old yard.`, "\n\nThanks\nTomas\n"],
		["behind a last list", `# Dog park\n\n${ASK}\n\n## Site\n\n- The old yard`, "\n"],
	] as const) {
		it(`puts the section ${where}`, () => {
			assert.equal(mendedBy("missing-roadmap", before + after), `${before}\n\n## Roadmap\n\n${ROADMAP}${after}`);
		});
	}

	it("puts the reason to act now behind a summary that follows the title", () => {
		const before = `# Dog park\n\nFrom the parks office\n\n## Executive summary\n\n${ASK}`;
		const after = "\n\n## Site\n\nThe old yard.";
		assert.ok(mendedBy("missing-urgency", before + after).startsWith(`${before}\n\n## Why now\n\n`));
	});

	it("puts the decision behind the opening", () => {
		const before = "# Dog park\n\nThe dog park costs £85,000 and brings 400 licences of £300 a year.";
		const after = "\n\n## Site\n\nThe old yard.";
		assert.ok(mendedBy("missing-ask", before + after).startsWith(`${before}\n\n## Decision requested\n\n`));
	});

	it("puts it at the end of the section that announces it, before a signature", () => {
		const before = `# Dog park\n\n${ASK}\n\n## Roadmap\n\nThe yard is cleared.`;
		const after = "\n\nThanks\nTomas\n";
		assert.equal(mendedBy("missing-roadmap", before + after), `${before}\n\n${ROADMAP}${after}`);
	});
});

function mendedBy(rule: string, text: string): string {
	const finding = lint(text).findings.find((candidate) => candidate.rule === rule);
	assert.ok(finding, `${rule} finds nothing in:\n${text}`);
	return mended(text, finding);
}
