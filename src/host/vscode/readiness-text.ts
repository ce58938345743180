import { dearestFirst, type Loss, type Readiness, wayBack } from "../../index";

/** What the status bar shows: "Execspeak 72 · 5", the score and the number of remarks, as far as there are any. */
export function statusText(count: number, readiness: Readiness | undefined): string {
	const icon = count === 0 && !readiness ? "$(check)" : "$(checklist)";
	const score = readiness ? ` ${readiness.score}` : "";
	return `${icon} Execspeak${score}${count > 0 ? ` · ${count}` : ""}`;
}

/** The same in whole sentences, for a screen reader. */
export function statusLabel(count: number, readiness: Readiness | undefined): string {
	return readiness ? `Readiness ${readiness.score} of 100. ${remarks(count)}` : remarks(count);
}

/** The losses that are worth most, in the order in which a writer should take them up. */
export function dearestLosses({ pillars }: Readiness): readonly Loss[] {
	const taking = dearestFirst(pillars).filter(({ loss }) => loss.points > 0);
	return taking.slice(0, LOSSES_SHOWN).map(({ loss }) => loss);
}

/** What resting the pointer on the status bar shows, in Markdown: the pillars, and the given losses. */
export function readinessTooltip(count: number, readiness: Readiness | undefined, losses: readonly Loss[]): string {
	if (!readiness) return remarks(count);
	const rows = readiness.pillars.map(({ title, points: earned, outOf }) => `| ${title} | ${earned} of ${outOf} |`);
	const paragraphs = [`**Readiness ${readiness.score} of 100**`, `| | |\n|---|---:|\n${rows.join("\n")}`];
	if (losses.length > 0) {
		const items = losses.map((loss) => `- **−${loss.points}** ${escaped(loss.what)}. ${escaped(wayBack(loss))}`);
		paragraphs.push(`What brings most back:\n\n${items.join("\n")}`);
	}
	return [...paragraphs, remarks(count)].join("\n\n");
}

const LOSSES_SHOWN = 3;

function remarks(count: number): string {
	if (count === 0) return "Execspeak has nothing to remark on here.";
	const places = count === 1 ? "1 place" : `${count} places`;
	return `Execspeak marks ${places} where an executive may stumble. Click to list ${count === 1 ? "it" : "them"}; press F8 to go to the next.`;
}

function escaped(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
