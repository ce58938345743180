import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import { saysWhen } from "../dates";
import type { People } from "../persons";
import type { Action, Plan } from "./actions";
import { namesOwner } from "./actors";
import { announcementOf, asList } from "./announcements";
import { coverOf } from "./cover";
import { asksReaders } from "./no-plans";
import { withParallelOwners } from "./parallel-owners";
import { formOf } from "./work";

/**
 * The plans that are written in numbered paragraphs, as offices do: "3.1 Garages to be signed by the Claims Manager." They
 * stand one behind the other under a heading that announces work, and most of them say what shall be done.
 */
export function numberedPlansOf(argument: Argument, people: () => People): Plan[] {
	return runsOf(argument).flatMap((run) => planOf(argument, run, people) ?? []);
}

/** Numbered paragraphs of the author's that follow each other in a section, at least three. */
function runsOf(argument: Argument): Passage[][] {
	const runs: Passage[][] = [];
	let run: Passage[] = [];
	for (const passage of argument.document.passages) {
		const isNumbered =
			passage.kind === "paragraph" &&
			NUMBER.test(argument.readingOf(passage).text) &&
			argument.voiceOf(passage) === "author";
		if (!isNumbered || (run[0] && run[0].section !== passage.section)) {
			runs.push(run);
			run = [];
		}
		if (isNumbered) run.push(passage);
	}
	return [...runs, run].filter(({ length }) => length >= LEAST_PARAGRAPHS);
}

const LEAST_PARAGRAPHS = 3;
/** "3.1 ", "4.2.1. ": one number alone numbers the parts of a paper. */
const NUMBER = /^\s*\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=\p{L})/u;

function planOf(argument: Argument, run: readonly Passage[], people: () => People): Plan | undefined {
	const [first] = run;
	if (!first) return undefined;
	const { as, over } = announcementOf(argument, asList(argument, run), first.section);
	if ((as !== "steps" && as !== "work") || over.some((passage) => asksReaders(argument.readingOf(passage))))
		return undefined;
	const cover = coverOf(argument, over, first.section, people());
	const actions = run.flatMap((passage) => actionOf(argument, passage, people()) ?? []);
	if (actions.length * 3 < run.length * 2) return undefined;
	return {
		actions: withParallelOwners(argument, actions).map((action) => ({
			...action,
			owner: action.owner ?? cover.owner,
			date: action.date ?? (cover.isYear || cover.isPeriod ? undefined : cover.date),
		})),
	};
}

function actionOf(argument: Argument, passage: Passage, people: People): Action | undefined {
	const reading = argument.readingOf(passage);
	const [first] = reading.sentences;
	if (!first) return undefined;
	const start = NUMBER.exec(reading.text)?.[0].length ?? 0;
	const range: Span = { start, end: Math.max(start, first.end) };
	if (formOf(reading.text.slice(range.start, range.end)) !== "work") return undefined;
	const whole = { start, end: reading.text.trimEnd().length };
	const said = { passage, range };
	return {
		...said,
		owner: namesOwner(reading, whole, people) ? said : undefined,
		date: saysWhen(reading, whole) ? said : undefined,
	};
}
