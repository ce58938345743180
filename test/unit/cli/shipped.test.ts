import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createEngine, DEFAULT_CONFIGURATION, lineStartsOf, positionAt, RULES } from "../../../src/index";

const SAMPLES = "test/proposals";
const TODAY = "2026-01-15";
const NAMES_BEYOND_LATIN_1 = `# Shorter queues at the ferry

We ask the board to approve $200,000 by 30 June 2026.

Ștefan Popa is accountable for the result.

Next steps:

- Ștefan Popa hires two agents by 3 May 2026.
- Ķersti Āboliņa trains the crews by 1 July 2026.
- Ōe Kenji signs the lease by 1 June 2026.
- Đặng Thị Ngọc orders the ramps by 8 June 2026.
`;

/** The build rewrites patterns and stores the lexicon another way: neither may change what is found. */
describe("The command line as it ships", function () {
	this.timeout(120_000);

	it("knows owners by names in any Latin letters", () => {
		const folder = mkdtempSync(join(tmpdir(), "execspeak-shipped-"));
		try {
			writeFileSync(join(folder, nameOf(0)), NAMES_BEYOND_LATIN_1);
			const rules = findingsShipped(folder).get(nameOf(0))!.join("\n");
			assert.doesNotMatch(rules, /missing-owner|ownerless-action/);
			assert.match(rules, /missing-/);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it("finds in every example of every rule, and in the samples, what the source finds", () => {
		const folder = mkdtempSync(join(tmpdir(), "execspeak-shipped-"));
		try {
			const texts = [...examples(), ...samples(), NAMES_BEYOND_LATIN_1];
			for (const [index, text] of texts.entries()) writeFileSync(join(folder, nameOf(index)), text);
			const shipped = findingsShipped(folder);
			const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
			assert.equal(shipped.size, texts.length);
			for (const [index, text] of texts.entries()) {
				const starts = lineStartsOf(text);
				const { findings } = engine.lint({ text, treatAs: "proposal", today: TODAY });
				const found = findings.map(({ rule, span, message }) => {
					const { line, character } = positionAt(starts, span.start);
					return `${line + 1}:${character + 1} ${rule} ${message}`;
				});
				assert.deepEqual(shipped.get(nameOf(index)), found, text);
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

function examples(): string[] {
	const texts = RULES.flatMap((rule) =>
		rule.examples.map((example) => ("good" in example ? example.good : example.bad)),
	);
	return [...new Set(texts.map((text) => text.replace(/[«»]/gu, "")))];
}

function samples(): string[] {
	const files = readdirSync(SAMPLES).filter((file) => file.endsWith(".md"));
	return files.map((file) => readFileSync(join(SAMPLES, file), "utf8"));
}

function nameOf(index: number): string {
	return `${String(index).padStart(4, "0")}.md`;
}

/** Of each file, its findings with line and column. */
function findingsShipped(folder: string): Map<string, string[]> {
	const words = [
		resolve("dist/execspeak.js"),
		"--format",
		"json",
		"--fail-on",
		"never",
		"--as-proposal",
		"--today",
		TODAY,
		".",
	];
	const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
	assert.equal(stderr, "");
	const results: { file: string; findings: { line: number; column: number; rule: string; message: string }[] }[] =
		JSON.parse(stdout);
	return new Map(
		results.map(({ file, findings }) => [
			file,
			findings.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`),
		]),
	);
}
