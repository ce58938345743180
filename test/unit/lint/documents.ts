import { readdirSync, readFileSync } from "node:fs";
import fastCheck from "fast-check";
import {
	applyEdits,
	createEngine,
	DEFAULT_CONFIGURATION,
	type Engine,
	type Finding,
	HYGIENE_RULES,
	type Report,
	RULES,
	type Rule,
} from "../../../src/index";
import { sourceOf } from "../rules/examples";

export const TODAY = "2026-01-15";

/** The sample proposals. */
export const SAMPLES: readonly string[] = readdirSync("test/proposals")
	.filter((file) => file.endsWith(".md"))
	.map((file) => readFileSync(`test/proposals/${file}`, "utf8"));

/** The examples of every rule, without the marks. */
export const EXAMPLES: readonly string[] = [...RULES, ...HYGIENE_RULES].flatMap(examplesOf);

/** All examples of a rule, without the marks. */
export function examplesOf(rule: Rule): string[] {
	return rule.examples.map(sourceOf);
}

/** The bad examples of a rule, without the marks. */
export function badExamplesOf(rule: Rule): string[] {
	return rule.examples.filter((example) => "bad" in example).map(sourceOf);
}

export const DOCUMENTS: readonly string[] = [...SAMPLES, ...EXAMPLES];

/** Lints as a proposal, on an engine that all tests of a file share. */
export function lint(text: string): Report {
	return lintOn(warm, text);
}

/** Lints each text as a proposal once only: for tests that look at what is found, and not at how. */
export function reportsOf(engine: Engine): (text: string) => Report {
	const reports = new Map<string, Report>();
	return (text) => {
		const report = reports.get(text) ?? lintOn(engine, text);
		reports.set(text, report);
		return report;
	};
}

/** Lints as a proposal on an engine that has read nothing yet: dear, so not for every document. */
export function lintAfresh(text: string): Report {
	return lintOn(createEngine(RULES, DEFAULT_CONFIGURATION), text);
}

export function lintOn(engine: Engine, text: string): Report {
	return engine.lint({ text, treatAs: "proposal", today: TODAY });
}

/** The text with a finding's fix in place; the first fix where no other is asked for. */
export function mended(text: string, finding: Finding, fix = finding.fixes?.[0]): string {
	return applyEdits(text, fix?.edits ?? []);
}

/** A document with pieces of Markdown and of argument thrown into it, at places that may be awkward. */
export function disturbed(documents: readonly string[]): fastCheck.Arbitrary<string> {
	const disturbance = fastCheck.record({ place: fastCheck.nat(9999), piece: fastCheck.constantFrom(...PIECES) });
	return fastCheck
		.tuple(fastCheck.constantFrom(...documents), fastCheck.array(disturbance, { minLength: 1, maxLength: 6 }))
		.map(([text, disturbances]) =>
			disturbances.reduce((result, { place, piece }) => thrownInto(result, place, piece), text),
		);
}

/** A document in which some words are emphasised, linked, struck or set as code, whole and well formed. */
export function dressed(documents: readonly string[]): fastCheck.Arbitrary<string> {
	const dress = fastCheck.constantFrom(...DRESSES);
	return fastCheck
		.tuple(
			fastCheck.constantFrom(...documents),
			fastCheck.array(dress, { minLength: 1, maxLength: 12 }),
			fastCheck.nat(9),
		)
		.map(([text, dresses, first]) => dressWords(text, dresses, first));
}

const warm = createEngine(RULES, DEFAULT_CONFIGURATION);

const PIECES = [
	"**",
	"*",
	"_",
	"~~",
	"`",
	"|",
	"\n",
	"\n\n",
	"> ",
	"- ",
	"  ",
	"“",
	"” ",
	'"',
	"[",
	"](x)",
	"\\",
	"<b>",
	"<!-- ",
	" -->",
	"&nbsp;",
	"\u00a0",
	"\n## Goals\n\n",
	"\n> [!NOTE]\n> ",
	"\n```\n",
	"[^1]",
	" NPS rose 6 points",
	" [amount] ",
	" because renewals rose from 88% to 94%",
	" by 30 June 2026",
	". This ",
	" we cannot afford to wait ",
	"\n- CSAT of 4.6\n- Churn",
	"\n\n| Metric | Today | Target |\n|---|---|---|\n| NPS | 21 | 35 |\n\n",
] as const;

function thrownInto(text: string, place: number, piece: string): string {
	const at = text.length === 0 ? 0 : place % text.length;
	return text.slice(0, at) + piece + text.slice(at);
}

const DRESSES: readonly (readonly [before: string, after: string])[] = [
	["**", "**"],
	["*", "*"],
	["_", "_"],
	["~~", "~~"],
	["[", "](https://example.com/a_b)"],
	["`", "`"],
	["<b>", "</b>"],
	["***", "***"],
];

/** Words of letters in running text: those of links, code and front matter stay as they are. */
const PLAIN_WORD = /(?<=^|\s)\p{L}{3,}(?=[\s.,;:!?]|$)/gu;

function dressWords(
	text: string,
	dresses: readonly (readonly [before: string, after: string])[],
	first: number,
): string {
	const start = text.startsWith("---\n") ? text.indexOf("\n---\n", 4) + 5 : 0;
	let word = 0;
	const body = text.slice(start).replace(PLAIN_WORD, (match) => {
		const index = word - first;
		word++;
		const dress =
			index >= 0 && index % WORDS_BETWEEN_DRESSES === 0 ? dresses[index / WORDS_BETWEEN_DRESSES] : undefined;
		return dress ? dress[0] + match + dress[1] : match;
	});
	return text.slice(0, start) + body;
}

const WORDS_BETWEEN_DRESSES = 3;
