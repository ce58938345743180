import type { Edit, Finding } from "./finding";

export interface SafeEdits {
	readonly edits: readonly Edit[];
	/** How many findings they mend. */
	readonly count: number;
}

/** The edits of the findings' safe fixes. Of fixes that touch the same text, only the first is among them, and whole. */
export function safeEditsOf(findings: readonly Finding[]): SafeEdits {
	const edits: Edit[] = [];
	let count = 0;
	for (const finding of findings) {
		const fix = finding.fixes?.find((candidate) => candidate.kind === "safe");
		if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
		edits.push(...fix.edits);
		count += 1;
	}
	return { edits: edits.sort((one, other) => one.start - other.start), count };
}

function collide(one: Edit, other: Edit): boolean {
	return one.start <= other.end && other.start <= one.end;
}
