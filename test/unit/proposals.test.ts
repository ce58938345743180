// The findings of the sample proposals, compared with committed snapshots: what a new rule changes shows in the diff.
//
// After adding or changing a rule, write the snapshots anew, read the diff, and commit it with the rule:
//
//     node esbuild.mjs tests proposals && UPDATE_SNAPSHOTS=1 npx mocha out/test/unit/proposals.test.cjs
//     git diff test/proposals

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createEngine, DEFAULT_CONFIGURATION, type Finding, lineStartsOf, positionAt, RULES } from "../../src/index";

const FOLDER = "test/proposals";
const SNAPSHOT = ".findings.txt";

describe("The sample proposals", () => {
	const samples = namesEndingIn(".md");

	for (const sample of samples) {
		it(`${sample}.md has the findings of ${sample}${SNAPSHOT}`, () => {
			const found = describeFindings(readFileSync(`${FOLDER}/${sample}.md`, "utf8"));
			const snapshot = `${FOLDER}/${sample}${SNAPSHOT}`;
			if (process.env.UPDATE_SNAPSHOTS === "1") writeFileSync(snapshot, found);
			assert.ok(namesEndingIn(SNAPSHOT).includes(sample), `${snapshot} is missing: see the head of this test`);
			assert.equal(found, readFileSync(snapshot, "utf8"));
		});
	}

	it("are four, each with one snapshot, and no snapshot is left without its sample", () => {
		assert.deepEqual(samples, ["mixed", "strong", "traps", "weak"]);
		assert.deepEqual(namesEndingIn(SNAPSHOT), samples);
	});

	it("have between 500 and 900 words each", () => {
		for (const sample of samples) {
			const words = readFileSync(`${FOLDER}/${sample}.md`, "utf8").match(/[\p{L}\p{N}][^\s|]*/gu) ?? [];
			assert.ok(words.length >= 500 && words.length <= 900, `${sample}.md has ${words.length} words`);
		}
	});
});

function namesEndingIn(end: string): string[] {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith(end));
	return files.map((file) => file.slice(0, -end.length)).sort();
}

function describeFindings(text: string): string {
	const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
	const taken = engine.lint({ text, today: "2026-01-15" }).proposal ? "yes" : "no";
	const { findings } = engine.lint({ text, treatAs: "proposal", today: "2026-01-15" });
	const lineStarts = lineStartsOf(text);
	const lines = findings.map((finding) => describeFinding(finding, text, lineStarts));
	return `${[`taken for a proposal: ${taken}`, ...lines].join("\n")}\n`;
}

/** One line: where, how severe, which rule, the words it marks, and what each fix offers. */
function describeFinding({ span, severity, rule, fixes = [] }: Finding, text: string, lineStarts: number[]): string {
	const line = positionAt(lineStarts, span.start).line + 1;
	const quote = text.slice(span.start, span.end).replace(/\s+/gu, " ");
	const titles = fixes.map((fix) => ` | ${fix.title}`).join("");
	return `${line} ${severity} ${rule} “${quote}”${titles}`;
}
