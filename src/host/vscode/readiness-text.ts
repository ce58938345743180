import { dearestFirst, type Readiness, wayBack } from "../../index";
import { points } from "./sentences";

/** What the status bar shows: "Execspeak 72 · 5", the score and the number of remarks; the number alone without a score. */
export function statusText(count: number, readiness: Readiness | undefined): string {
	if (readiness) return `$(checklist) Execspeak ${readiness.score}${count > 0 ? ` · ${count}` : ""}`;
	return count === 0 ? "$(check) Execspeak" : `$(checklist) ${points(count)}`;
}

/** The same in whole sentences, for a screen reader. */
export function statusLabel(count: number, readiness: Readiness | undefined): string {
	return readiness ? `Readiness ${readiness.score} of 100. ${remarks(count)}` : remarks(count);
}

/** What resting the pointer on the status bar shows, in Markdown: the pillars, and the losses that are worth most. */
export function readinessTooltip(count: number, readiness: Readiness | undefined): string {
	if (!readiness) return remarks(count);
	const rows = readiness.pillars.map(({ title, points: earned, outOf }) => `| ${title} | ${earned} of ${outOf} |`);
	const paragraphs = [`**Readiness ${readiness.score} of 100**`, `| | |\n|---|---:|\n${rows.join("\n")}`];
	const dearest = dearestFirst(readiness.pillars).filter(({ loss }) => loss.points > 0);
	if (dearest.length > 0) {
		const items = dearest
			.slice(0, LOSSES_SHOWN)
			.map(({ loss }) => `- **−${loss.points}** ${escaped(loss.what)}. ${escaped(wayBack(loss))}`);
		paragraphs.push(`What brings most back:\n\n${items.join("\n")}`);
	}
	return [...paragraphs, remarks(count)].join("\n\n");
}

const LOSSES_SHOWN = 3;

function remarks(count: number): string {
	if (count === 0) return "Execspeak has nothing to remark on here.";
	return `Execspeak found ${points(count)} that an executive may stumble over. Click to list ${count === 1 ? "it" : "them"}; press F8 to go to the next.`;
}

function escaped(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
