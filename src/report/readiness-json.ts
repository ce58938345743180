import { lineStartsOf } from "../text/positions";
import { type FileReadiness, placeOf } from "./result";

/** `[{ file, proposal, score?, pillars? }]` for other programs; lines and columns from 1, in UTF-16 units. */
export function readinessJson(files: readonly FileReadiness[]): string {
	return `${JSON.stringify(files.map(jsonFile), undefined, 2)}\n`;
}

function jsonFile({ file, text, readiness }: FileReadiness) {
	if (!readiness) return { file, proposal: false };
	const lineStarts = lineStartsOf(text);
	const pillars = readiness.pillars.map(({ id, points, outOf, losses }) => ({
		pillar: id,
		points,
		outOf,
		losses: losses.map(({ rule, points, cost, what, restore, next, findings }) => ({
			rule,
			points,
			cost,
			what,
			restore: next ? `${restore} ${next}` : restore,
			findings: findings.map(({ message, span, open, silenced }) => ({
				message,
				...placeOf(lineStarts, span),
				...(open && { onlyPlaceholder: true }),
				...(silenced && { silencedBy: silenced }),
			})),
		})),
	}));
	return { file, proposal: true, score: readiness.score, pillars };
}
