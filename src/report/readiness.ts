import type { Loss, PillarScore, Readiness, ScoredFinding } from "../lint/readiness";
import { listed } from "../text/enumeration";
import { lineStartsOf } from "../text/positions";
import { readinessJson } from "./readiness-json";
import { type FileReadiness, type Presentation, placeOf } from "./result";
import { counted, type Paint, painter, wrap } from "./terminal";

type Look = Pick<Presentation, "colour" | "columns">;
type ReadinessFormat = (files: readonly FileReadiness[], look: Look) => string;

/** What `score --format` can name. */
export const READINESS_FORMATS: Readonly<Record<string, ReadinessFormat>> = { stylish: readable, json: readinessJson };

/** The score of each proposal with its pillars, and every loss with what restores it, the dearest first. */
function readable(files: readonly FileReadiness[], look: Look): string {
	const paint = painter(look.colour);
	const scored = files.filter(isScored);
	const lines = scored.flatMap((file) => [...fileLines(file, paint, look.columns), ""]);
	lines.push(...summaryLines(scored, files.length, paint));
	return lines.map((line) => `${line}\n`).join("");
}

/** "66 of 100; most is lost in outcome (3 of 15), ownership (0 of 10) and money (16 of 20)." */
export function inOneLine({ score, pillars }: Readiness): string {
	const worst = [...pillars]
		.filter(({ points, outOf }) => points < outOf)
		.sort((one, other) => other.outOf - other.points - (one.outOf - one.points))
		.slice(0, PILLARS_IN_ONE_LINE)
		.map(({ title, points, outOf }) => `${title.toLowerCase()} (${points} of ${outOf})`);
	if (worst.length === 0) return `${score} of 100.`;
	return `${score} of 100; most is lost in ${listed(worst)}.`;
}

const PILLARS_IN_ONE_LINE = 3;

type Scored = FileReadiness & { readonly readiness: Readiness };

function isScored(file: FileReadiness): file is Scored {
	return file.readiness !== undefined;
}

function fileLines({ file, text, readiness }: Scored, paint: Paint, columns: number | undefined): string[] {
	const { score, pillars } = readiness;
	const titleWidth = Math.max(...pillars.map(({ title }) => title.length));
	const barWidth = Math.max(...pillars.map(({ outOf }) => outOf));
	const lines = [paint("underline", file), `  ${paint("bold", `Readiness ${score} of 100`)}`, ""];
	for (const pillar of pillars) {
		const { title, points, outOf } = pillar;
		const bar = paint(colourOf(pillar), "█".repeat(points)) + paint("dim", "░".repeat(outOf - points));
		const padding = " ".repeat(barWidth - outOf);
		lines.push(`  ${title.padEnd(titleWidth)}  ${bar}${padding}  ${String(points).padStart(2)} of ${outOf}`);
	}
	return [...lines, ...lossLines(text, pillars, paint, columns), ...overdrawnLines(pillars, paint, columns)];
}

function colourOf({ points, outOf }: PillarScore): "green" | "yellow" | "red" {
	if (points * 3 >= outOf * 2) return "green";
	return points * 3 >= outOf ? "yellow" : "red";
}

interface PillarLoss {
	readonly pillar: PillarScore;
	readonly loss: Loss;
}

function lossLines(
	text: string,
	pillars: readonly PillarScore[],
	paint: Paint,
	columns: number | undefined,
): readonly string[] {
	const losses = dearestFirst(pillars);
	if (losses.length === 0) return [];
	const lineStarts = lineStartsOf(text);
	const titleWidth = Math.max(...losses.map(({ pillar }) => pillar.title.length));
	const indent = "  −11  ".length + titleWidth + 2;
	const headed = ({ pillar, loss }: PillarLoss, points: string) => {
		const [what, ...more] = indented(`${whatAndWhere(loss, text, lineStarts)} [${loss.rule}]`, indent, columns);
		return [`  ${points}  ${pillar.title.padEnd(titleWidth)}  ${what!.trimStart()}`, ...more];
	};
	const taking = losses.filter(({ loss }) => loss.points > 0);
	const idle = losses.filter(({ loss }) => loss.points === 0);
	return [
		"",
		`  ${paint("bold", "What costs points, and what brings them back")}`,
		...taking.flatMap((each) => [
			...headed(each, paint("red", `−${each.loss.points}`.padStart(3))),
			...indented(wayBack(each.loss), indent, columns).map((line) => paint("dim", line)),
		]),
		...(idle.length === 0 ? [] : ["", `  ${paint("bold", "What costs no more, since its pillar is at 0 already")}`]),
		...idle.flatMap((each) => headed(each, "   ")),
	];
}

/** "A goal that is only a survey score, “NPS of 25”, line 47": words are quoted where they are few. */
function whatAndWhere(loss: Loss, text: string, lineStarts: readonly number[]): string {
	const [only, another] = loss.findings;
	const words = text.slice(only!.span.start, only!.span.end);
	const areWrong = loss.kind !== "part" && !another && only!.message.includes(`“${words}”`);
	return [
		loss.what,
		...(areWrong && words.length <= MOST_QUOTED ? [`“${words}”`] : []),
		placesOf(loss, lineStarts),
	].join(", ");
}

const MOST_QUOTED = 40;

/** The losses of all pillars: first those that take most, at equal points those that stand first in the table. */
export function dearestFirst(pillars: readonly PillarScore[]): readonly PillarLoss[] {
	const losses = pillars.flatMap((pillar) => pillar.losses.map((loss) => ({ pillar, loss })));
	return losses.sort((one, other) => other.loss.points - one.loss.points || other.loss.cost - one.loss.cost);
}

/** What restores a loss, and what else one has to know of it. */
export function wayBack({ restore, next, findings }: Loss): string {
	return [restore, ...(next ? [next] : []), ...silences(findings)].join(" ");
}

function silences(findings: readonly ScoredFinding[]): string[] {
	const because = (reason: ScoredFinding["silenced"]) => findings.filter(({ silenced }) => silenced === reason).length;
	const whose = (count: number) => (count === findings.length ? "This" : `${count} of them`);
	const [commented, configured, worded] = [because("comment"), because("configuration"), because("option")];
	return [
		...(commented > 0 ? [`${whose(commented)} is allowed by a comment; it counts all the same.`] : []),
		...(configured > 0 ? ["The rule is switched off in .execspeak.yaml; it counts all the same."] : []),
		...(worded > 0 ? [`${whose(worded)} is allowed by .execspeak.yaml; it counts all the same.`] : []),
	];
}

const MOST_PLACES = 4;

/** "line 7", "lines 7, 15 and 21", "lines 7, 15, 21, 22 and 3 more". */
function placesOf({ findings }: Loss, lineStarts: readonly number[]): string {
	const numbers = [...new Set(findings.map(({ span }) => String(placeOf(lineStarts, span).line)))];
	if (numbers.length === 1) return `line ${numbers[0]}`;
	const more = numbers.length - MOST_PLACES;
	const shown = more > 1 ? [...numbers.slice(0, MOST_PLACES), `${more} more`] : numbers;
	return `lines ${listed(shown)}`;
}

const NARROWEST_TEXT = 40;

function indented(text: string, indent: number, columns: number | undefined): readonly string[] {
	const width = columns ? Math.max(NARROWEST_TEXT, columns - indent - 1) : Number.POSITIVE_INFINITY;
	return wrap(text, width).map((line) => " ".repeat(indent) + line);
}

function overdrawnLines(pillars: readonly PillarScore[], paint: Paint, columns: number | undefined): string[] {
	const overdrawn = pillars.filter((pillar) => pillar.overdrawn > 0);
	if (overdrawn.length === 0) return [];
	const each = overdrawn.map(({ title, overdrawn: points }) => `${title.toLowerCase()} (${counted(points, "point")})`);
	const note = `Some pillars have more faults than points, so the first points that you win back there will not show: ${listed(each)}.`;
	return ["", ...indented(note, 2, columns).map((line) => paint("dim", line))];
}

function summaryLines(scored: readonly Scored[], count: number, paint: Paint): string[] {
	if (scored.length === 0) return [];
	const others = count - scored.length;
	const left =
		others === 0
			? ""
			: ` ${counted(others, "file")} that ${others === 1 ? "does" : "do"} not read as a proposal ${others === 1 ? "is" : "are"} left out.`;
	const scores = scored.map(({ readiness }) => readiness.score).sort((one, other) => one - other);
	const range =
		scored.length === 1
			? `1 proposal scores ${scores[0]}.`
			: `${counted(scored.length, "proposal")} score from ${scores[0]} to ${scores.at(-1)}.`;
	return [paint("bold", range + left), paint("dim", "`execspeak explain score` says what everything is worth.")];
}
