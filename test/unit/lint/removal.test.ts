import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, type Engine, type Finding, RULES, type Rule } from "../../../src/index";
import { overlap } from "../../../src/text/spans";
import { codeOf, SOURCE_FILES } from "../sources";
import { examplesOf, lintOn, SAMPLES } from "./documents";

describe("10. Delete a rule's file and its line in the list, and no other code names it and no other finding changes", () => {
	const complete = engineOf(RULES);
	const known = new Map<string, readonly Finding[]>();
	const findingsOn = (text: string) => {
		const found = known.get(text) ?? ofRules(lintOn(complete, text).findings);
		known.set(text, found);
		return found;
	};

	for (const rule of RULES) {
		it(`${rule.id}: the other rules find the same without it, and what gave way to it`, () => {
			const engine = engineOf(RULES.filter((other) => other !== rule));
			for (const text of [...SAMPLES, ...examplesOf(rule)]) {
				const before = findingsOn(text);
				const own = before.filter((finding) => finding.rule === rule.id);
				const gaveWay = (finding: Finding) =>
					rule.supersedes?.includes(finding.rule) && own.some((each) => overlap(each.span, finding.span));
				assert.deepEqual(
					ofRules(lintOn(engine, text).findings).filter((finding) => !gaveWay(finding)),
					before.filter((finding) => finding.rule !== rule.id),
				);
			}
		});

		it(`${rule.id}: no code names it but its own file, the list and what it gives way to`, () => {
			const mentions = [...SOURCES]
				.filter(([file, source]) => !file.endsWith(`/${rule.id}.ts`) && mayName(source, rule))
				.flatMap(([file, source]) => {
					return source
						.split("\n")
						.filter((line) => mayName(line, rule) && names(line, rule))
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

/** An engine with the hints switched on too. */
function engineOf(rules: readonly Rule[]): Engine {
	const severities = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));
	return createEngine(rules, { ...DEFAULT_CONFIGURATION, severities });
}

/** Not those on comments, which know by name the rules that there are. */
function ofRules(findings: readonly Finding[]): readonly Finding[] {
	return findings.filter(({ rule }) => RULES.some(({ id }) => id === rule));
}

/** The sources, without comments, by their path in `src`. */
const SOURCES: ReadonlyMap<string, string> = new Map(SOURCE_FILES.map((file) => [file, codeOf(file)]));

/** A look ahead: of most lines no pattern needs to be asked. */
function mayName(text: string, { id }: Rule): boolean {
	return text.includes(id) || text.includes(constantOf(id));
}

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
