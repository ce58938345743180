import { type Edit, type Finding, lineStartsOf, type Mending, positionAt } from "../../index";

/** What one round of fixes mended. */
export interface Mended {
	/** The text as the round found it. */
	readonly text: string;
	readonly findings: readonly Finding[];
	/** What it changed in that text, in order. */
	readonly edits: readonly Edit[];
}

/** What all rounds mended, in the order of the places where it stood before the first of them. */
export function mendingsIn(rounds: readonly Mended[]): readonly Mending[] {
	const [first] = rounds;
	if (!first) return [];
	const lineStarts = lineStartsOf(first.text);
	const found = rounds.flatMap(({ findings }, round) =>
		findings.map((finding) => ({ finding, at: placeBefore(rounds.slice(0, round), finding.span.start) })),
	);
	return found
		.sort((one, other) => one.at - other.at)
		.map(({ finding: { rule, fixes = [] }, at }) => {
			const { line, character } = positionAt(lineStarts, at);
			const title = fixes.find(({ kind }) => kind === "safe")?.title ?? "";
			return { line: line + 1, column: character + 1, rule, title };
		});
}

/** Where what stands at a place after some rounds stood before them. */
function placeBefore(rounds: readonly Mended[], at: number): number {
	return rounds.reduceRight((place, { edits }) => placeBeforeEdits(edits, place), at);
}

/** What an edit has written stood at its beginning. */
function placeBeforeEdits(edits: readonly Edit[], at: number): number {
	let gained = 0;
	for (const { start, end, text } of edits) {
		if (at < start + gained) break;
		if (at < start + gained + text.length) return start;
		gained += text.length - (end - start);
	}
	return at - gained;
}
