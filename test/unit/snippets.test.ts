import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createEngine, DEFAULT_CONFIGURATION, type Engine, type LintRequest, RULES } from "../../src/index";

const REMINDER = "leftover-placeholder";
const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** VS Code's snippet syntax. */
const CHOICE = /\$\{(\d+)\|([^|]+)\|\}/gu;
const STOP = /\$\{(\d+):((?:[^{}$\\]|\\.)*)\}/gu;
const VARIABLE = /\$\{[A-Z_]+:((?:[^{}$\\]|\\.)*)\}/gu;
const MIRROR = /\$(\d+)/gu;

describe("Snippets", () => {
	const snippets = contributedFiles().flatMap(snippetsOf);
	const skeletons = snippets.filter((snippet) => snippet.isFileTemplate);
	const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

	it("stand in files that exist and open for Markdown", () => {
		assert.ok(contributedFiles().length > 0);
		for (const { language, path } of manifest.contributes.snippets) {
			assert.equal(language, "markdown");
			assert.ok(existsSync(path), path);
		}
	});

	it("have names and prefixes of their own, and each a description", () => {
		assert.deepEqual(repeated(snippets.map((snippet) => snippet.prefix)), []);
		assert.deepEqual(repeated(snippets.map((snippet) => snippet.name)), []);
		for (const { prefix, description } of snippets) {
			assert.match(prefix, /^exec-[a-z-]+$/u);
			assert.match(description, /^[A-Z].{20,}\.$/u);
		}
	});

	it("hold a skeleton for each kind of proposal, and fifteen parts or more", () => {
		const kinds = skeletons.map((skeleton) => /^proposal: (.+)$/mu.exec(skeleton.body)?.[1]).sort();
		assert.deepEqual(kinds, ["board-paper", "business-case", "pilot", "renewal", "strategy"]);
		assert.ok(snippets.length - skeletons.length >= 15);
	});

	for (const snippet of snippets) {
		describe(snippet.prefix, () => {
			const expansions = expansionsOf(snippet.body);
			const asInserted = expansions[0]!;

			it("invents no figure", () => assert.doesNotMatch(asInserted, /\d/u));

			it("gives the same thing the same tab stop, and each tab stop one thing", () => {
				const stops = [...snippet.body.matchAll(/\$\{(\d+):(\[[^\]]+\])\}/gu)];
				assert.deepEqual(repeated(stops.map(([, number]) => number!)), []);
				assert.deepEqual(repeated(stops.map(([, , label]) => label!)), []);
			});

			it("leaves only holes that leftover-placeholder reminds of", () => {
				const holes = [...asInserted.matchAll(/\[[^[\]\n]+\]/gu)].map((match) => match.index);
				const findings = lint(engine, asInserted, "passages").filter((finding) => finding.rule === REMINDER);
				const starts = findings.map((finding) => finding.span.start);
				assert.deepEqual(
					holes
						.filter((hole) => !starts.includes(hole) && !isExempt(asInserted, hole))
						.map((hole) => asInserted.slice(hole, hole + 60)),
					[],
				);
			});

			it("raises nothing else, whatever is chosen", () => {
				for (const text of expansions) assert.deepEqual(others(engine, text, "passages"), []);
			});

			if (snippet.isFileTemplate) {
				it("scores next to nothing before anything is filled in", () => {
					const readiness = engine.assess({ text: asInserted, today: "2026-01-15" });
					assert.ok(readiness && readiness.score < 25, `${readiness?.score}`);
				});

				it("is a proposal in which no part is missing", () => {
					for (const text of expansions) {
						assert.deepEqual(others(engine, text, "proposal"), []);
						assert.deepEqual(others(engine, text, "auto"), []);
					}
				});
			} else {
				it("fits into a proposal that has every part", () => {
					const around = expansionsOf(skeletons[0]!.body)[0]!;
					for (const text of expansions) assert.deepEqual(others(engine, `${around}\n\n${text}`, "proposal"), []);
				});
			}
		});
	}
});

interface Snippet {
	readonly name: string;
	readonly prefix: string;
	readonly description: string;
	readonly body: string;
	readonly isFileTemplate: boolean;
}

interface Manifest {
	readonly contributes: { readonly snippets: readonly { readonly language: string; readonly path: string }[] };
}

type SnippetFile = Readonly<Record<string, Omit<Snippet, "name" | "body"> & { readonly body: readonly string[] }>>;

function contributedFiles(): readonly string[] {
	return manifest.contributes.snippets.map((contribution) => contribution.path);
}

function snippetsOf(path: string): Snippet[] {
	const file: SnippetFile = JSON.parse(readFileSync(path, "utf8"));
	return Object.entries(file).map(([name, { prefix, description, body, isFileTemplate = false }]) => {
		return { name, prefix, description, body: body.join("\n"), isFileTemplate };
	});
}

function lint(engine: Engine, text: string, treatAs: NonNullable<LintRequest["treatAs"]>) {
	return engine.lint({ text, treatAs, today: "2026-01-15" }).findings;
}

/** A quotation is not the author's. */
function isExempt(text: string, hole: number): boolean {
	return text.slice(text.lastIndexOf("\n", hole) + 1, hole).startsWith("> ");
}

/** What is found beside the reminders, in a form that reads well when a test fails. */
function others(engine: Engine, text: string, treatAs: NonNullable<LintRequest["treatAs"]>): string[] {
	return lint(engine, text, treatAs)
		.filter((finding) => finding.rule !== REMINDER)
		.map((finding) => `${finding.rule}: ${text.slice(finding.span.start, finding.span.end)}`);
}

/** What VS Code inserts: the first choice everywhere, then the second, and so on through the longest list. */
function expansionsOf(body: string): readonly string[] {
	const lists = [...body.matchAll(CHOICE)].map((match) => match[2]!.split(",").length);
	return Array.from({ length: Math.max(1, ...lists) }, (_, turn) => expand(body, turn));
}

function expand(body: string, turn: number): string {
	const texts = new Map<string, string>([["0", ""]]);
	const remember = (number: string, text: string) => {
		texts.set(number, text);
		return `$${number}`;
	};
	return body
		.replace(CHOICE, (_, number: string, list: string) => {
			const choices = list.split(",");
			return remember(number, choices[Math.min(turn, choices.length - 1)]!);
		})
		.replace(VARIABLE, "$1")
		.replace(STOP, (_, number: string, text: string) => remember(number, text))
		.replace(MIRROR, (mirror, number: string) => texts.get(number) ?? assert.fail(`${mirror} mirrors nothing`));
}

function repeated(texts: readonly string[]): string[] {
	return texts.filter((text, index) => texts.indexOf(text) !== index);
}
