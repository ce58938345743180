import type { Span } from "../text/document";
import type { Hit } from "./finding";

/** The same hit with all its places so much farther on: for what a section by itself gave, whose places count from its start. */
export function moved<Any extends Hit>(finding: Any, by: number): Any {
	if (by === 0) return finding;
	const { related, fixes } = finding;
	return {
		...finding,
		span: shifted(finding.span, by),
		...(related && { related: related.map((each) => ({ ...each, span: shifted(each.span, by) })) }),
		...(fixes && {
			fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, ...shifted(edit, by) })) })),
		}),
	};
}

function shifted({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}
