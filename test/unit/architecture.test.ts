import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** The design's import table: what each folder may import beside itself, ours and others'. First match wins. */
const TABLE: readonly (readonly [folder: string, ...allowed: string[]])[] = [
	["text/yaml-tree.ts", "text/", "js-yaml"],
	["text/markdown.ts", "text/", "markdown-it"],
	["text/", "text/"],
	["figures/", "figures/"],
	["lexicon/", "lexicon/"],
	["argument/", "argument/", "text/", "figures/", "lexicon/", "natural/lib/"],
	["case/", "case/", "text/", "figures/"],
	["lint/", "lint/", "argument/", "text/", "figures/", "lexicon/terms", "ignore"],
	["rules/index.ts", "rules/", "lint/"],
	["rules/", "lint/", "argument/", "case/", "lexicon/", "figures/", "text/"],
	["report/", "report/", "lint/", "case/", "text/"],
	["index.ts", "argument/", "case/", "lint/", "rules/", "report/", "text/"],
	["host/vscode/", "host/vscode/", "index", "vscode"],
	["host/cli/", "host/cli/", "index", "node:", "picomatch"],
];

const IMPORT = /^(?:(?:import|export)\b|\}).*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;

describe("the import table of the design", () => {
	for (const folder of ["text", "figures", "lexicon", "argument", "case", "lint", "rules", "report", "index", "host"]) {
		it(`holds for ${folder}`, () => {
			const files = sources().filter((file) => file.startsWith(`${folder}/`) || file === `${folder}.ts`);
			assert.deepEqual(files.flatMap(forbiddenImports), []);
		});
	}

	it("has a row for every file", () => {
		assert.deepEqual(
			sources().filter((file) => !rowOf(file)),
			[],
		);
	});
});

function sources(): string[] {
	const names = readdirSync("src", { recursive: true, encoding: "utf8" });
	return names.map((name) => name.replaceAll("\\", "/")).filter((name) => /(?<!\.d)\.ts$/.test(name));
}

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
