import { dearestFirst, type Loss, listed, type Readiness, wayBack } from "../../index";
import { findings, NOTHING_TO_VISIT } from "./sentences";

/** A loss, and in which pillars it takes points: placeholders left in several are one thing to do. */
export interface DearLoss extends Loss {
	readonly pillars: readonly string[];
}

/** What the status bar shows: "Execspeak 72 · 5", the score and the number of findings, as far as there are any. */
export function statusText(count: number, readiness: Readiness | undefined): string {
	const icon = count === 0 && !readiness ? "$(check)" : "$(checklist)";
	const score = readiness ? ` ${readiness.score}` : "";
	return `${icon} Execspeak${score}${count > 0 ? ` · ${count}` : ""}`;
}

/** The same in whole sentences, for a screen reader. */
export function statusLabel(count: number, readiness: Readiness | undefined): string {
	return readiness
		? `Readiness ${readiness.score} of 100. ${findingsIn(count, readiness)}`
		: findingsIn(count, readiness);
}

/** The losses that are worth most, in the order in which a writer should take them up. */
export function dearestLosses({ pillars }: Readiness): readonly DearLoss[] {
	const dearest: DearLoss[] = [];
	for (const { pillar, loss } of dearestFirst(pillars).filter(({ loss }) => loss.points > 0)) {
		const same = dearest.findIndex((other) => other.rule === loss.rule && other.restore === loss.restore);
		const known = dearest[same];
		if (!known) dearest.push({ ...loss, pillars: [pillar.title] });
		else dearest[same] = { ...known, points: known.points + loss.points, pillars: [...known.pillars, pillar.title] };
	}
	return dearest.sort((one, other) => other.points - one.points).slice(0, LOSSES_SHOWN);
}

/** What resting the pointer on the status bar shows, in Markdown: the pillars, and the given losses. */
export function readinessTooltip(count: number, readiness: Readiness | undefined, losses: readonly DearLoss[]): string {
	if (!readiness) return findingsIn(count, readiness);
	const rows = readiness.pillars.map(({ title, points: earned, outOf }) => `| ${title} | ${earned} of ${outOf} |`);
	const paragraphs = [`**Readiness ${readiness.score} of 100**`, `| | |\n|---|---:|\n${rows.join("\n")}`];
	if (losses.length > 0) paragraphs.push(`What brings most back:\n\n${losses.map(item).join("\n")}`);
	return [...paragraphs, findingsIn(count, readiness)].join("\n\n");
}

/** What the status bar adds for a text that nobody takes for a proposal. */
export const NO_PROPOSAL =
	"This text does not read as a proposal: it has no score, and nobody asks what it lacks as a whole. If it is one, press F1 and run **Execspeak: Lint This Proposal**.";

function item(loss: DearLoss): string {
	return `- **+${loss.points}** ${listed(loss.pillars)}: ${escaped(loss.what)}. ${escaped(wayBack(loss))}`;
}

const LOSSES_SHOWN = 3;

function findingsIn(count: number, readiness: Readiness | undefined): string {
	if (count === 0 && hasGaps(readiness)) return "Only you know what belongs in the square brackets: fill them in.";
	if (count === 0) return NOTHING_TO_VISIT;
	return `${findings(count)} in this text. Click to list ${count === 1 ? "it" : "them"}; press F8 to go to the next.`;
}

function hasGaps(readiness: Readiness | undefined): boolean {
	return readiness?.pillars.some(({ losses }) => losses.some(({ kind }) => kind === "placeholder")) ?? false;
}

function escaped(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
