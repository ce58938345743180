import type { Edit, Finding } from "./finding";

export interface SafeEdits {
	readonly edits: readonly Edit[];
	/** The findings that they mend. */
	readonly mended: readonly Finding[];
}

/** The edits of the findings' safe fixes. Of fixes that touch the same text, only the first is among them, and whole. */
export function safeEditsOf(findings: readonly Finding[]): SafeEdits {
	const edits: Edit[] = [];
	const mended: Finding[] = [];
	for (const finding of findings) {
		const fix = finding.fixes?.find((candidate) => candidate.kind === "safe");
		if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
		edits.push(...fix.edits);
		mended.push(finding);
	}
	return { edits: edits.sort((one, other) => one.start - other.start), mended };
}

function collide(one: Edit, other: Edit): boolean {
	return one.start <= other.end && other.start <= one.end;
}
