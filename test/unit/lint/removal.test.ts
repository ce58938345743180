import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createEngine, DEFAULT_CONFIGURATION, RULES, type Rule } from "../../../src/index";
import { examplesOf, lintOn, SAMPLES } from "./documents";

describe("10. Delete a rule's file and its line in the list, and the rule is gone without trace", () => {
	for (const rule of RULES) {
		it(`${rule.id}: the other rules run without it`, () => {
			const engine = createEngine(
				RULES.filter((other) => other !== rule),
				DEFAULT_CONFIGURATION,
			);
			for (const text of [...SAMPLES, ...examplesOf(rule)]) {
				for (const finding of lintOn(engine, text).findings) assert.notEqual(finding.rule, rule.id);
			}
		});

		it(`${rule.id}: no code names it but its own file, the list and what it gives way to`, () => {
			const mentions = [...SOURCES]
				.filter(([file]) => !file.endsWith(`/${rule.id}.ts`))
				.flatMap(([file, source]) => {
					return source
						.split("\n")
						.filter((line) => names(line, rule))
						.map((line) => `${file}: ${line.trim()}`);
				});
			assert.deepEqual(mentions, []);
		});
	}

	it("each rule has one file, named as its id and its constant are", () => {
		for (const { id } of RULES) {
			const files = [...SOURCES.keys()].filter((file) => file.startsWith("rules/") && file.endsWith(`/${id}.ts`));
			assert.equal(files.length, 1, id);
			assert.match(SOURCES.get(files[0]!)!, new RegExp(`export const ${constantOf(id)}: Rule = `, "u"));
		}
	});

	it("the list has one import and one line for each rule, and nothing else", () => {
		const list = SOURCES.get("rules/index.ts")!;
		for (const { id } of RULES) {
			const constant = constantOf(id);
			assert.equal(list.match(new RegExp(`\\b${constant}\\b`, "gu"))?.length, 2, constant);
		}
		assert.equal(list.match(/^import \{/gmu)?.length, RULES.length);
	});
});

/** The sources, without comments, by their path in `src`. */
const SOURCES: ReadonlyMap<string, string> = new Map(
	readdirSync("src", { recursive: true, encoding: "utf8" })
		.map((name) => name.replaceAll("\\", "/"))
		.filter((name) => name.endsWith(".ts"))
		.map((name) => [name, withoutComments(readFileSync(`src/${name}`, "utf8"))]),
);

/** A line of code that depends on the rule: its id as a value, or its constant. Ids inside sentences are examples. */
function names(line: string, { id }: Rule): boolean {
	if (/^\s*supersedes: \[/u.test(line)) return false;
	if (new RegExp(`["'\`]${id}["'\`]`, "u").test(line)) return true;
	return new RegExp(`(?<!["'])\\b${constantOf(id)}\\b(?!["'])`, "u").test(line) && !isListed(line, id);
}

function isListed(line: string, id: string): boolean {
	const constant = constantOf(id);
	return (
		line.trim() === `${constant},` || (line.startsWith(`import { ${constant} } from "./`) && line.includes(`/${id}"`))
	);
}

function constantOf(id: string): string {
	return id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function withoutComments(source: string): string {
	return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "");
}
