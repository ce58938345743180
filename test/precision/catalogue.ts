import { existsSync, readdirSync, readFileSync } from "node:fs";
import { HYGIENE_RULES, RULES } from "../../src/index";
import { cataloguePage, type RuleGroup } from "../../src/report/catalogue-page";
import type { Figures } from "../../src/report/measurement";

export const CATALOGUE_FILE = "src/rules/README.md";
export const FIGURES_FILE = "test/precision/figures.json";

/** What was last measured; nothing where nothing was. */
export function readFigures(): Figures {
	return existsSync(FIGURES_FILE) ? JSON.parse(readFileSync(FIGURES_FILE, "utf8")) : {};
}

/** The catalogue that follows from the rules as they are and these figures. */
export function catalogueWith(figures: Figures): string {
	return cataloguePage(groups(), figures);
}

/** The rules by the folder in which they stand, and those about what is written for Execspeak, which stand with the engine. */
function groups(): RuleGroup[] {
	const folders = readdirSync("src/rules", { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const own = folders.map(({ name }) => {
		const files = readdirSync(`src/rules/${name}`);
		return { name, rules: RULES.filter((rule) => files.includes(`${rule.id}.ts`)) };
	});
	const byName = own.sort((one, other) => (one.name < other.name ? -1 : 1));
	const about = (article: string) => HYGIENE_RULES.filter(({ source }) => source.article === article);
	const [allowing, declaring] = [about("Allow-comments"), about("Front matter")];
	return [...byName, { name: "allow-comments", rules: allowing }, { name: "front-matter", rules: declaring }];
}
