import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { SOURCE_FILES } from "./sources";

/** The design's import table: what each folder may import beside itself, ours and others'. First match wins. */
const TABLE: readonly (readonly [folder: string, ...allowed: string[]])[] = [
	["text/yaml-tree.ts", "text/", "js-yaml"],
	["text/markdown.ts", "text/", "markdown-it"],
	["text/", "text/"],
	["figures/", "figures/"],
	["lexicon/", "lexicon/"],
	["argument/", "argument/", "text/", "figures/", "lexicon/", "natural/lib/"],
	["lint/", "lint/", "argument/", "text/", "figures/", "lexicon/terms", "ignore"],
	["rules/index.ts", "rules/", "lint/"],
	["rules/", "lint/", "argument/", "lexicon/", "figures/", "text/"],
	["report/", "report/", "lint/", "text/"],
	["index.ts", "argument/", "lint/", "rules/", "report/", "text/"],
	["host/vscode/", "host/vscode/", "index", "vscode"],
	["host/cli/", "host/cli/", "index", "node:", "picomatch"],
];

const IMPORT = /^(?:(?:import|export)\b|\}).*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;

describe("the import table of the design", () => {
	for (const folder of ["text", "figures", "lexicon", "argument", "lint", "rules", "report", "index", "host"]) {
		it(`holds for ${folder}`, () => {
			const files = SOURCE_FILES.filter((file) => file.startsWith(`${folder}/`) || file === `${folder}.ts`);
			assert.ok(files.length > 0, `src/${folder} is empty`);
			assert.deepEqual(files.flatMap(forbiddenImports), []);
		});
	}

	it("has no row that holds for nothing", () => {
		const used = new Set(SOURCE_FILES.map(rowOf));
		assert.deepEqual(
			TABLE.filter((row) => !used.has(row)),
			[],
		);
	});

	it("has a row for every file", () => {
		assert.deepEqual(
			SOURCE_FILES.filter((file) => !rowOf(file)),
			[],
		);
	});
});

function rowOf(file: string) {
	return TABLE.find(([folder]) => file.startsWith(folder));
}

function forbiddenImports(file: string): string[] {
	const [, ...allowed] = rowOf(file) ?? [];
	const names = [...readFileSync(`src/${file}`, "utf8").matchAll(IMPORT)].map(
		([, from, bare, lazy]) => from ?? bare ?? lazy!,
	);
	const targets = names.map((name) => (name.startsWith(".") ? posix.join(posix.dirname(file), name) : name));
	const isAllowed = (target: string) =>
		allowed.some((start) => (/[/:]$/.test(start) ? target.startsWith(start) : target === start));
	return targets.filter((target) => !isAllowed(target)).map((target) => `${file} imports ${target}`);
}
