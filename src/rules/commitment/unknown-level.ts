import type { Argument } from "../../argument/argument";
import { LEVELS, levelLike, stakeholderMapsOf } from "../../argument/declared/stakeholder-maps";
import { closest } from "../../argument/terms/closest";
import type { Fix, Hit } from "../../lint/finding";
import type { Rule } from "../../lint/rule";
import type { Span } from "../../text/document";

export const unknownLevel: Rule = {
	id: "unknown-level",
	title: "A level of commitment that is none of the five",
	why: "Five levels tell what to do next with each executive. A sixth word tells nothing, and a map with mixed words cannot be compared.",
	clear: "Use opposer, passive, toe-dipper, supporter or advocate.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment",
		author: "Bruce Temkin",
		quote: "Leaders, as it turns out, fall into one of five levels of commitment",
	},
	severity: "error",
	scope: "passage",
	pillar: "ownership",
	examples: [
		{
			bad: "| Executive | Level |\n|---|---|\n| CFO | «toe dipper» |\n| COO | supporter |",
			fixed: "| Executive | Level |\n|---|---|\n| CFO | toe-dipper |\n| COO | supporter |",
		},
		{
			bad: "| Executive | Level of commitment |\n|---|---|\n| CFO | Passive |\n| COO | «suporter» |",
			fixed: "| Executive | Level of commitment |\n|---|---|\n| CFO | Passive |\n| COO | supporter |",
		},
		{ bad: "| Executive | Stance |\n|---|---|\n| CFO | advocate |\n| COO | «lukewarm» |" },
		{ bad: "---\nstakeholders:\n  - role: CFO\n    level: «fan»\n---\n\n# Depots" },
		{ bad: "| Sponsor | Commitment |\n|---|---|\n| COO | «Champion» |\n| CFO | Passive |" },
		{ bad: "| Stakeholder | Level of support |\n|---|---|\n| Registrar | «Toe Dipper» |\n| Dean | opposer |" },
		{
			bad: "---\nstakeholders:\n  - role: CFO\n    level: «Toe dipper»\n---\n\n# Depots",
			fixed: "---\nstakeholders:\n  - role: CFO\n    level: toe-dipper\n---\n\n# Depots",
		},
		{ good: "| Executive | Level |\n|---|---|\n| CFO | Toe-dipper |\n| COO | Supporter |" },
		{ good: "| Executive | Level |\n|---|---|\n| CFO | advocate |\n| COO | [level] |" },
		{ good: "---\nstakeholders:\n  - role: CFO\n    level: toe-dipper\n---\n\n# Depots" },
		{
			good: "| Skill | Level |\n|---|---|\n| SQL | basic |\n| Tact | high |",
			tempting: true,
			note: "Another kind of level.",
		},
		{
			good: "| Score | Level |\n|---|---|\n| 0–6 | detractor |\n| 7–8 | passive |\n| 9–10 | promoter |",
			tempting: true,
			note: "The groups of a survey.",
		},
		{
			good: "| Passenger | Level |\n|---|---|\n| Gold | 3 |\n| Silver | 2 |",
			tempting: true,
			note: "Levels of something else.",
		},
	],
	*check(argument) {
		yield* declaredHits(argument);
		for (const { table, level } of stakeholderMapsOf(argument)) {
			if (level === undefined) continue;
			for (const row of table.rows) {
				const cell = row.cells[level];
				if (!cell) continue;
				const reading = argument.readingOf(cell);
				const [first] = reading.sentences;
				if (!first || /^\s*\[.*\]\s*$/u.test(reading.text)) continue;
				const range = { start: first.start, end: reading.sentences.at(-1)!.end };
				const hit = hitFor(argument.wordsOf(cell, range), argument.spanOf(cell, range));
				if (hit) yield hit;
			}
		}
	},
};

function* declaredHits(argument: Argument): Generator<Hit> {
	for (const { level, places } of argument.declared.stakeholders) {
		if (level === undefined || !places?.level) continue;
		const hit = hitFor(level, places.level);
		if (hit) yield hit;
	}
}

/** A capital at the start is how tables are written; other spellings are mended, other words are asked about. */
function hitFor(written: string, span: Span): Hit | undefined {
	if (LEVELS.some((level) => level === written || capitalised(level) === written)) return undefined;
	const own = levelLike(written);
	if (own)
		return {
			span,
			message: `“${written}” is not how this level is spelled: write “${own}”.`,
			fixes: [replacing(span, own, "safe", `Write “${own}”`)],
		};
	const nearest = closest(written, LEVELS);
	const way = nearest ? `did you mean “${nearest}”?` : `write ${LEVELS.slice(0, -1).join(", ")} or ${LEVELS.at(-1)}.`;
	return {
		span,
		message: `“${written}” is none of the five levels: ${way}`,
		fixes: nearest ? [replacing(span, nearest, "guided", `Write “${nearest}”`)] : [],
	};
}

function replacing({ start, end }: Span, text: string, kind: Fix["kind"], title: string): Fix {
	return { kind, title, edits: [{ start, end, text }] };
}

function capitalised(word: string): string {
	return word[0]!.toUpperCase() + word.slice(1);
}
