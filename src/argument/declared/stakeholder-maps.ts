import type { Passage, Table } from "../../text/document";
import type { Argument } from "../argument";
import { keyOfRole } from "../parts/commitment-parts";
import { type DeclaredStakeholder, givesGoal } from "./declared";

/** Temkin's five levels of commitment, from against to for. */
export const LEVELS = ["opposer", "passive", "toe-dipper", "supporter", "advocate"] as const;

/** A table of executives and where they stand. */
export interface StakeholderMap {
	readonly table: Table;
	/** The column of their levels. */
	readonly level?: number;
	/** The column of their goals. */
	readonly goal?: number;
}

/** The tables that map executives: by their heads, or by the levels that stand in them. */
export function stakeholderMapsOf(argument: Argument): StakeholderMap[] {
	return argument.document.tables.flatMap((table) => {
		const [first] = table.header.cells;
		if (!first || argument.voiceOf(first) !== "author") return [];
		const heads = table.header.cells.map((cell) => argument.readingOf(cell).text.trim());
		if (heads.some((head) => FOREIGN_HEAD.test(head))) return [];
		const headed = heads.findIndex(
			(head, column) => column > 0 && LEVEL_HEAD.test(head) && isColumnOfLevels(argument, table, column),
		);
		const goal = heads.findIndex((head, column) => column > 0 && GOAL_HEAD.test(head));
		const isMap =
			headed >= 0 ||
			(WHO_HEAD.test(heads[0] ?? "") &&
				(/\b(?:stakeholders?|executives?|sponsors?|audience|coalition)\b/iu.test(heads[0] ?? "") ||
					isUnderStakeholders(argument, first)));
		if (!isMap) return [];
		return [{ table, ...(headed >= 0 && { level: headed }), ...(goal >= 0 && { goal }) }];
	});
}

const LEVEL_HEAD =
	/^(?:(?:current|present|actual|assumed|perceived|target|desired|their)\s)?(?:level(?: of (?:commitment|support))?|commitment(?: level)?|support(?: level)?|stance|position|attitude|where (?:they|he|she) stands?|(?:level|commitment) (?:today|now)|today|now)$/iu;
const WHO_HEAD =
	/^(?:executives?|stakeholders?|names?|who|roles?|leaders?|sponsors?|person|audience|coalition(?: member)?s?)\b/iu;
const GOAL_HEAD =
	/\b(?:goals?|cares?(?: most)? about|priorit(?:y|ies)|measured (?:by|on)|measures?|kpis?|objectives?|wants?|needs?|what (?:they|matters)|interests?|agenda|bonus|target|worry|worries|concerns?|why (?:they|it)|what's in it|motivation)\b/iu;
const FOREIGN_HEAD =
	/^(?:risks?|likelihood|metric|baseline|accountable for|responsible for|deliverable|date|by when|when|due|action|task|milestone|amount|cost|tier)$/iu;

/** "Level" heads many tables: at least half of the filled cells must be levels of ours, or nearly. */
function isColumnOfLevels(argument: Argument, table: Table, column: number): boolean {
	const texts = table.rows
		.map((row) => row.cells[column])
		.filter((cell): cell is Passage => cell !== undefined && argument.readingOf(cell).sentences.length > 0);
	const known = texts.filter((cell) => levelLike(argument.readingOf(cell).text) !== undefined);
	return known.length > 0 && known.length * 2 >= texts.length;
}

/** The level that a text spells in its own way: "Toe dipper", "ADVOCATES". */
export function levelLike(text: string): string | undefined {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/[\s_.–—-]+/gu, "");
	return LEVELS.find((level) => [level, `${level}s`].some((form) => form.replace("-", "") === plain));
}

/** True where front matter or the file beside the paper gives a goal to somebody whom the text names. */
export function hasDeclaredGoal(argument: Argument, text: string): boolean {
	const words = text.toLowerCase();
	const key = keyOfRole(text);
	const people: readonly DeclaredStakeholder[] = [...argument.declared.stakeholders, ...argument.declared.audience];
	const isNamed = (name: string) => words.includes(name.toLowerCase()) || keyOfRole(name) === key;
	return people.some((person) => {
		const names = [person.name, person.role].flatMap((each) => each ?? []);
		return givesGoal(person) && names.some(isNamed);
	});
}

function isUnderStakeholders(argument: Argument, passage: Passage): boolean {
	const { heading } = passage.section;
	return (
		heading !== undefined &&
		/\b(?:stakeholders?|executives?|coalition|sponsors?hip|who (?:is|are) (?:with|for|behind))\b/iu.test(
			argument.readingOf(heading).text,
		)
	);
}
