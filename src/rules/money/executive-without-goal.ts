import type { Argument } from "../../argument/argument";
import { givesGoal } from "../../argument/declared/declared";
import { hasDeclaredGoal, type StakeholderMap, stakeholderMapsOf } from "../../argument/declared/stakeholder-maps";
import { isOpen } from "../../argument/somebody";
import type { Hit } from "../../lint/finding";
import { guided, insertClause } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import { addColumn, fillCells } from "../../lint/table-edits";
import type { Passage } from "../../text/document";

export const executiveWithoutGoal: Rule = {
	id: "executive-without-goal",
	title: "An executive named without a goal",
	why: "Leaders have goals of their own, and help whoever helps them to reach these. A list of names without goals is no coalition.",
	clear: "Write beside each executive the goal or measure that this makes easier for them.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "make it easier to accomplish your goals",
	},
	severity: "hint",
	scope: "passage",
	pillar: "outcome",
	examples: [
		{
			bad: "| «Stakeholder» | Level |\n|---|---|\n| CFO | passive |\n| COO | supporter |",
			fixed: "| Stakeholder | Level | Goal |\n|---|---|---|\n| CFO | passive | [goal] |\n| COO | supporter | [goal] |",
		},
		{
			bad: "| Executive | Cares about | Next step |\n|---|---|---|\n| CFO | cost to serve | one-page case |\n| «Chief operating officer» | | ward visit |",
			fixed:
				"| Executive | Cares about | Next step |\n|---|---|---|\n| CFO | cost to serve | one-page case |\n| Chief operating officer | [goal] | ward visit |",
		},
		{ bad: "# Ferries\n\n## Stakeholders\n\n- «CFO»\n- COO, whose goal is 92% punctuality" },
		{ bad: "| «Executive» | Stance |\n|---|---|\n| Chief Medical Officer | supporter |\n| Chief Nurse | passive |" },
		{ bad: "---\nstakeholders:\n  - role: «CFO»\n    level: passive\n---\n\n# Ferries" },
		{ good: "| Executive | Goal | Level |\n|---|---|---|\n| CFO | working capital below €30m | passive |" },
		{ good: "# Ferries\n\n## Stakeholders\n\n- CFO: wants bad debt below 1%\n- COO: measured on punctuality" },
		{ good: "| Stakeholder | Interest |\n|---|---|\n| CFO | EBITDA |\n| COO | overtime hours |" },
		{
			good: "| Executive | What they are measured on |\n|---|---|\n| Chief Nurse | falls per 1,000 bed days |\n| CFO | agency spend |",
		},
		{
			good: "---\nstakeholders:\n  - {role: Chief Financial Officer, goal: bad debt below 1%}\n---\n\n| Stakeholder | Level |\n|---|---|\n| CFO | passive |",
			tempting: true,
			note: "Front matter gives the goal, as the file beside the paper may.",
		},
		{
			good: "| Name | Accountable for | Date |\n|---|---|---|\n| CFO | Benefit sign-off | 5 May |",
			tempting: true,
			note: "Tasks, not a map of stakeholders.",
		},
		{ good: "# Ferries\n\n## Distribution\n\n- CFO\n- COO", tempting: true, note: "A list of readers." },
		{
			good: "| Name | Signs off | By |\n|---|---|---|\n| CIO | Data access | 3 March |",
			tempting: true,
			note: "A list of approvals.",
		},
	],
	*check(argument) {
		yield* declaredHits(argument);
		for (const map of stakeholderMapsOf(argument)) yield* hitsOfTable(argument, map);
		for (const list of argument.document.lists) {
			const first = list.items[0]?.passages[0];
			if (!first || argument.voiceOf(first) !== "author" || !isMapped(argument, first)) continue;
			for (const item of list.items) {
				const [passage] = item.passages;
				if (!passage || item.lists.length > 0 || !namesExecutiveWithoutGoal(argument, [passage])) continue;
				if (!hasGoal(argument, passage)) yield itemHit(argument, passage);
			}
		}
	},
};

function* declaredHits(argument: Argument): Generator<Hit> {
	for (const person of argument.declared.stakeholders) {
		const { name, role, places } = person;
		const span = places?.role ?? places?.name;
		if (!span || givesGoal(person) || hasDeclaredGoal(argument, role ?? name ?? "")) continue;
		yield {
			span,
			message: `No goal stands beside “${role ?? name}”. Add “goal:” and what this executive is measured on.`,
		};
	}
}

function* hitsOfTable(argument: Argument, { table, goal }: StakeholderMap): Generator<Hit> {
	const rows = table.rows.filter((row) => namesExecutiveWithoutGoal(argument, row.cells.slice(0, 2)));
	const [head] = table.header.cells;
	if (rows.length === 0 || !head) return;
	if (goal === undefined) {
		if (rows.some((row) => row.cells.some((cell) => hasGoal(argument, cell)))) return;
		const { text } = argument.readingOf(head);
		yield {
			span: argument.spanOf(head, { start: 0, end: text.trimEnd().length }),
			message: "This map names executives but none of their goals. Add what each is measured on.",
			fixes: [guided("Add a column for goals", addColumn(argument, table, "Goal", "[goal]"))],
		};
		return;
	}
	for (const row of rows) {
		const cell = row.cells[goal];
		const [name] = row.cells;
		if (!cell || !name || argument.readingOf(cell).has("placeholder") || !isOpen(argument.readingOf(cell).text))
			continue;
		const { text } = argument.readingOf(name);
		const range = { start: 0, end: text.trimEnd().length };
		yield {
			span: argument.spanOf(name, range),
			message: `No goal stands beside “${argument.quote(name, range)}”. Say what this executive is measured on.`,
			fixes: [guided("Put in the goal", fillCells(argument, [cell], "[goal]"))],
		};
	}
}

function namesExecutiveWithoutGoal(argument: Argument, cells: readonly Passage[]): boolean {
	if (!cells.some((cell) => namesExecutive(argument, cell))) return false;
	return !cells.some((cell) => hasDeclaredGoal(argument, argument.readingOf(cell).text));
}

function itemHit(argument: Argument, passage: Passage): Hit {
	const [range] = argument.readingOf(passage).sentences;
	return {
		span: argument.spanOf(passage, range!),
		message: `No goal stands beside “${argument.quote(passage, range!)}”. Say what this executive is measured on.`,
		fixes: [guided("Add the goal", [insertClause(argument, passage, 0, ", whose goal is [goal]")])],
	};
}

function isMapped(argument: Argument, passage: Passage): boolean {
	const { heading } = passage.section;
	return heading !== undefined && /\b(?:stakeholders?|coalition|sponsors)\b/iu.test(argument.readingOf(heading).text);
}

function namesExecutive(argument: Argument, passage: Passage): boolean {
	return argument
		.readingOf(passage)
		.of("role")
		.some((role) => role.tag === "executive" && role.word <= WORDS_TO_A_ROLE);
}

const WORDS_TO_A_ROLE = 6;

function hasGoal(argument: Argument, passage: Passage): boolean {
	const reading = argument.readingOf(passage);
	return (
		reading.has("money") ||
		reading.has("behaviour") ||
		reading.has("goal") ||
		reading.has("amount") ||
		GOAL.test(reading.text)
	);
}

const GOAL =
	/\b(?:goals?|target|cares?|wants?|needs?|measured|bonus|priorit(?:y|ies)|KPIs?|objective|accountable|responsible|worr(?:y|ies|ied)|committed to|owns|punctuality|growth|\[goal\])\b|\[goal\]/iu;
