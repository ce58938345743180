import { dearestFirst, type Loss, listed, type Readiness, wayBack } from "../../index";
import { type Count, findingsAtPlaces, NOTHING_TO_VISIT } from "./sentences";

/** How many findings a text has. Those on placeholders that are just being filled in are underlined later. */
export interface CountOfText extends Count {
	readonly waiting: number;
}

/** A loss, and in which pillars it takes points: placeholders left in several are one thing to do. */
export interface DearLoss extends Loss {
	readonly pillars: readonly string[];
}

/**
 * What the status bar shows: "Execspeak 72 · 5", the score and the number of findings, as far as there are any. While
 * placeholders hold points back, "Execspeak 11 (35 once filled in) · 64": each new one lowers the first number only.
 */
export function statusText({ findings }: CountOfText, readiness: Readiness | undefined): string {
	const icon = findings === 0 && !readiness ? "$(check)" : "$(checklist)";
	return `${icon} Execspeak${readiness ? ` ${scoreText(readiness)}` : ""}${findings > 0 ? ` · ${findings}` : ""}`;
}

function scoreText({ score, scoreFilledIn }: Readiness): string {
	return scoreFilledIn > score ? `${score} (${scoreFilledIn} once filled in)` : `${score}`;
}

/** The same in whole sentences, for a screen reader. */
export function statusLabel(count: CountOfText, readiness: Readiness | undefined): string {
	if (!readiness) return findingsIn(count, readiness);
	return [`Readiness ${readiness.score} of 100.`, ...heldBack(readiness), findingsIn(count, readiness)].join(" ");
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
export function readinessTooltip(
	count: CountOfText,
	readiness: Readiness | undefined,
	losses: readonly DearLoss[],
): string {
	if (!readiness) return findingsIn(count, readiness);
	const rows = readiness.pillars.map(({ title, points: earned, outOf }) => `| ${title} | ${earned} of ${outOf} |`);
	const paragraphs = [
		`**Readiness ${readiness.score} of 100**`,
		...heldBack(readiness),
		`| | |\n|---|---:|\n${rows.join("\n")}`,
	];
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

/** Says that what a fix has just taken comes back, since a fix writes placeholders, and they earn nothing. */
function heldBack({ score, scoreFilledIn, placeholders }: Readiness): string[] {
	const points = scoreFilledIn - score;
	if (points === 0) return [];
	const held = points === 1 ? "1 point is" : `${points} points are`;
	const come = points === 1 ? "it comes" : "they come";
	const [holders, them] = placeholders === 1 ? ["1 placeholder", "it"] : [`${placeholders} placeholders`, "them"];
	return [`${held} held back by ${holders}: ${come} back as you fill ${them} in.`];
}

function findingsIn(count: CountOfText, readiness: Readiness | undefined): string {
	const { findings, waiting } = count;
	if (findings === 0) return readiness?.placeholders ? FILL_IN : NOTHING_TO_VISIT;
	const sentences = [`${findingsAtPlaces(count)} in this text.`];
	if (waiting > 0)
		sentences.push(`${waitingAmong(count)} that you are filling in, underlined once you save or move on.`);
	if (waiting < findings)
		sentences.push(`Click to list ${findings === 1 ? "it" : "them"}; press F8 to go to the next.`);
	return sentences.join(" ");
}

function waitingAmong({ findings, waiting }: CountOfText): string {
	if (waiting === findings) return waiting === 1 ? "It is a placeholder" : "All are placeholders";
	return waiting === 1 ? "1 of them is a placeholder" : `${waiting} of them are placeholders`;
}

const FILL_IN = "Only you know what belongs in the square brackets: fill them in.";

function escaped(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
