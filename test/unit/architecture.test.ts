import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { SOURCE_FILES } from "./sources";

/** The import table of src/README.md: what each folder may import beside itself, ours and others'. First match wins. */
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

describe("the import table", () => {
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

describe("10. A module that served a rule alone is named by a test once the rule is gone", () => {
	it("since every module is imported, or is where a program begins", () => {
		const imported = new Set(SOURCE_FILES.flatMap((file) => targetsOf(file).map((target) => `${target}.ts`)));
		const orphans = SOURCE_FILES.filter((file) => !imported.has(file));
		assert.deepEqual(orphans, BEGINNINGS);
	});
});

describe("A pattern that a statement or a reading is asked for has a name", () => {
	it("since they remember their answers by pattern, and one written in the call is new each time", () => {
		const unnamed = SOURCE_FILES.filter((file) => ASKED_IN_THE_CALL.test(readFileSync(`src/${file}`, "utf8")));
		assert.deepEqual(unnamed, []);
	});
});

const ASKED_IN_THE_CALL = /\.test\(\s*\/(?:[^\\/\n[]|\\.|\[[^\]\n]*\])+\/\w*,?\s*\)/;

/** Where the programs begin, and what only the build imports. */
const BEGINNINGS: readonly string[] = [
	"argument/patterns/required-grams.ts",
	"argument/terms/compact-terms.ts",
	"argument/terms/stored-trees.ts",
	"host/cli/main.ts",
	"host/vscode/main.ts",
	"report/catalogue-page.ts",
	"report/schemas.ts",
];

function rowOf(file: string) {
	return TABLE.find(([folder]) => file.startsWith(folder));
}

function forbiddenImports(file: string): string[] {
	const [, ...allowed] = rowOf(file) ?? [];
	const isAllowed = (target: string) =>
		allowed.some((start) => (/[/:]$/.test(start) ? target.startsWith(start) : target === start));
	return targetsOf(file)
		.filter((target) => !isAllowed(target))
		.map((target) => `${file} imports ${target}`);
}

/** What a file imports: of ours the paths in `src`, without their ending. */
function targetsOf(file: string): string[] {
	const names = [...readFileSync(`src/${file}`, "utf8").matchAll(IMPORT)].map(
		([, from, bare, lazy]) => from ?? bare ?? lazy!,
	);
	return names.map((name) => (name.startsWith(".") ? posix.join(posix.dirname(file), name) : name));
}
