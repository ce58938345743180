import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { RULES } from "../../src/index";
import { type Rule, runsUnasked } from "../../src/lint/rule";
import type { Measurement } from "../../src/report/measurement";
import { countAll, type ReportedFinding } from "./count";
import { type LabelledDocument, readLabels } from "./labels";

/**
 * Lints the labelled documents of a folder with the built command line, and counts for each rule how often it was right.
 * Rules run as they do by default; those that are off until asked for are turned on and measured apart, so that they
 * change no other rule's figures.
 *
 * @param folder holds `docs/` and `labels.tsv`.
 * @param today an ISO date.
 * @throws where the folder, a label or the command line is not as it should be, with the way out.
 */
export function measure(folder: string, today: string): Measurement {
	const documents = readFolder(folder);
	const count = (rules: readonly Rule[], options: readonly string[]) => {
		const reported = lint(folder, documents, [...options, "--today", today]);
		const wholePapers = new Set(RULES.filter((rule) => rule.scope === "document").map((rule) => rule.id));
		const figures = countAll(documents, (file) => reported.get(file) ?? [], wholePapers);
		return figures.filter((figure) => rules.some((rule) => rule.id === figure.rule));
	};
	const asked = RULES.filter((rule) => !runsUnasked(rule));
	const unasked = RULES.filter(runsUnasked);
	const figures = [
		...count(unasked, []),
		...count(
			asked,
			asked.flatMap(({ id }) => ["--rule", `${id}:hint`]),
		),
	];
	return {
		date: today,
		documents: documents.length,
		rules: figures.sort((one, other) => (one.rule < other.rule ? -1 : 1)),
	};
}

function readFolder(folder: string): LabelledDocument[] {
	const table = join(folder, "labels.tsv");
	if (!existsSync(table)) throw new Error(`There is no file ${table}: name a folder that holds docs/ and labels.tsv.`);
	return readLabels(readFileSync(table, "utf8"), (file) => {
		const path = join(folder, "docs", file);
		return existsSync(path) ? readFileSync(path, "utf8") : undefined;
	});
}

/** What the command line reports of each document, by file name. */
function lint(folder: string, documents: readonly LabelledDocument[], options: readonly string[]) {
	const files = documents.map(({ file }) => join(folder, "docs", file));
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		["dist/execspeak.js", "--format", "json", "--fail-on", "never", ...options, "--", ...files],
		{ encoding: "utf8", maxBuffer: 2 ** 28 },
	);
	if (status !== 0) throw new Error(`The command line could not check ${folder}: ${stderr}`);
	const results = JSON.parse(stdout) as readonly { file: string; findings: readonly ReportedFinding[] }[];
	return new Map(results.map(({ file, findings }) => [basename(file), findings]));
}
