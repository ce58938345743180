// Measures the rules on labelled documents and writes their catalogue:
//
//   npm run catalogue                                     the catalogue anew, from the figures last measured
//   npm run figures -- --gold DIR [--fresh DIR]           the figures anew, and the catalogue
//
// DIR holds docs/ and labels.tsv. --gold is for the documents beside which the rules were developed, --fresh for
// documents that nobody had seen. What is not given stays as it was measured last.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { RULES } from "../../src/index";
import type { Figures, Measurement } from "../../src/report/measurement";
import { CATALOGUE_FILE, catalogueWith, FIGURES_FILE, readFigures } from "./catalogue";
import { measure } from "./measure";

try {
	const { values } = parseArgs({ options: { gold: { type: "string" }, fresh: { type: "string" } } });
	const today = new Date().toISOString().slice(0, 10);
	const { gold, fresh } = readFigures();
	const figures: Figures = {
		...ofToday("gold", values.gold ? measure(values.gold, today) : gold),
		...ofToday("fresh", values.fresh ? measure(values.fresh, today) : fresh),
	};
	writeFileSync(FIGURES_FILE, written(figures));
	writeFileSync(CATALOGUE_FILE, catalogueWith(figures));
	console.log(`${CATALOGUE_FILE} is written.`);
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : String(problem));
	process.exitCode = 2;
}

/** Figures of rules that are no more are dropped. */
function ofToday(name: keyof Figures, measurement: Measurement | undefined): Figures {
	if (!measurement) return {};
	const rules = measurement.rules.filter(({ rule: id }) => RULES.some((rule) => rule.id === id));
	return { [name]: { ...measurement, rules } };
}

/** A line for each rule, so that a change of one figure shows as one line. */
function written(figures: Figures): string {
	const sets = Object.entries(figures).map(([name, { rules, ...rest }]) => {
		const head = Object.entries(rest).map(([key, value]) => `\t\t"${key}": ${JSON.stringify(value)},\n`);
		const rows = rules.map((rule: object) => `\t\t\t${spaced(rule)}`);
		return `\t"${name}": {\n${head.join("")}\t\t"rules": [\n${rows.join(",\n")}\n\t\t]\n\t}`;
	});
	return `{\n${sets.join(",\n")}\n}\n`;
}

function spaced(rule: object): string {
	const pairs = Object.entries(rule).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
	return `{ ${pairs.join(", ")} }`;
}
