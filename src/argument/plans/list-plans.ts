import type { List, Section } from "../../text/document";
import type { Argument } from "../argument";
import { saysWhen } from "../dates";
import { goesOn, isLabelOfTime } from "../labels";
import type { People } from "../persons";
import type { Reading } from "../reading";
import { countWords } from "../terms/words";
import type { Action, Plan } from "./actions";
import { announcementOf, mayHoldPlan } from "./announcements";
import { endsInPlaces } from "./brackets";
import { type Cover, coverOf } from "./cover";
import { actionsOf, firstSentenceOf } from "./item-actions";
import { type Evidence, evidenceAmong, hasOwnerInPlace, isInColumns, namesInPlace } from "./list-evidence";
import { isPhase, withPhases } from "./list-families";
import { withNamesFirst } from "./names-first";
import {
	asksReaders,
	closesPaper,
	listsAspects,
	listsIdeas,
	listsMeans,
	listsNames,
	listsOccasions,
	namesBackers,
	tellsDuties,
	tellsWhatIsOver,
} from "./no-plans";
import { withParallelOwners } from "./parallel-owners";
import { asksForDecision, decidesByFigure, formOf, isDeed, isOrder } from "./work";

/** Where a list stands: under which heading, whether another list or table there is a plan, and which lists are one plan with it. */
export interface Place {
	readonly section: Section;
	readonly isPlanned: boolean;
	readonly family: readonly List[];
}

/** The plan that a list is, if it is one. */
export function listPlansOf(
	argument: Argument,
	list: List,
	people: () => People,
	{ section, isPlanned, family }: Place,
): Plan[] {
	if (listsNames(argument, list) || listsOccasions(argument, list) || listsMeans(argument, list)) return [];
	const { as: announced, near, over } = announcementOf(argument, list, section);
	if (section.heading && opensOtherThanPlan(argument.readingOf(section.heading))) return [];
	const evidence = () =>
		evidenceAmong(family.length > 1 ? withPhases(argument) : argument, list, announced ? family : [], people);
	if (announced === "other" && !(mayHoldPlan(argument, list, section) && evidence() === "strong")) return [];
	const isTimed = over.some((passage) => isLabelOfTime(argument, passage));
	const continues = isPlanned && (isTimed || over.some((passage) => goesOn(argument, passage)));
	const hint =
		announced === "steps" || announced === "work" ? announced : continues ? "work" : isTimed ? "time" : undefined;
	// One item under a subject is a sentence in a list's clothes; under a phase it is what the phase does.
	const as = hint === "steps" ? "steps" : asShown(argument, list, hint, evidence);
	if (!as || (list.items.length < 2 && !near && !over.some((passage) => isPhase(argument, passage)))) return [];
	const isMostly = (test: (sentence: string) => boolean) =>
		list.items.filter((item) => test(firstSentenceOf(argument, item))).length * 2 >= list.items.length;
	if ((as === "work" || over.some((passage) => argument.readingOf(passage).test(ASKING))) && isMostly(asksForDecision))
		return [];
	if (isMostly(decidesByFigure)) return [];
	const cover = coverOf(argument, over, section, people(), list.leadIn);
	const own = { owner: cover.owner, date: cover.isYear || cover.isPeriod ? undefined : cover.date };
	const found = datedByPeriod(
		list.items.flatMap((item) => actionsOf(argument, item, as, own, people())),
		cover,
	);
	if (as === "work" && found.length * 2 < list.items.length && !found.some((action) => isOrdered(argument, action)))
		return [];
	const placed = withNamesInPlace(argument, withNamesInBrackets(argument, found), people());
	const actions = withParallelOwners(argument, withNamesFirst(argument, placed, over));
	const isUndated = actions.every(({ date }) => !date);
	if (listsAspects(argument, list) || (isUndated && listsIdeas(argument, list))) return [];
	if (isUndated && over.some((passage) => tellsDuties(argument.readingOf(passage)))) return [];
	const isSummary = isUndated && announced !== "steps" && closesPaper(argument, section);
	const isProposal =
		actions.filter((action) => !isUndatedOrTold(argument, action)).length * MOST_DATED_IDEAS <= actions.length &&
		over.some((passage) => PROPOSAL.test(argument.readingOf(passage).text));
	return actions.length > 0 ? [{ actions, isProposal, isSummary }] : [];
}

/** What is over, asked of the readers or said of those who stand behind it is no plan, whatever its items look like. */
function opensOtherThanPlan(heading: Reading): boolean {
	return asksReaders(heading) || tellsWhatIsOver(heading) || namesBackers(heading);
}

/** "What we ask the Board to do": what stands there is for others to decide. */
const ASKING = /\b(?:ask|asks|asked|asking|invited|requests?|requested|decisions?|resolutions?)\b/iu;

/** Of this many ideas one may have a day. */
const MOST_DATED_IDEAS = 4;

const PROPOSAL =
	/\bwhat (?:do|would|should) we (?:want|propose|suggest|plan|intend)\b|\bwhat (?:we|I)(?:['’](?:d|ll|re)| would| will| propose| suggest| want| intend| are| have in mind)\b|\b(?:our|the|my) (?:solution|idea)\b|\bpropos(?:als?|e[ds]?|ing)\b/iu;

/** Times in the sentences that describe a change date nothing: "Send a text. If nobody answers, the slot is sold by 6 p.m." */
function isUndatedOrTold(argument: Argument, { passage, date }: Action): boolean {
	if (!date) return true;
	if (date === "not asked" || date.passage !== passage) return false;
	const isOnCalendar = argument
		.readingOf(passage)
		.of("time")
		.some(({ start }) => start >= date.range.start && start < date.range.end);
	return !isOnCalendar && countWords(argument.quote(passage, date.range)) >= WORDS_OF_AN_ACCOUNT;
}

const WORDS_OF_AN_ACCOUNT = 8;

/** Among names of things, a few that sound like work ("Training for…") make no plan; an order does. */
function isOrdered(argument: Argument, { passage, range }: Action): boolean {
	return isOrder(
		argument
			.readingOf(passage)
			.text.slice(range.start, range.end)
			.replace(/^\W*KR\s[\d.]+/u, ""),
	);
}

/**
 * A year over a plan dates its actions where none has a date of its own, and a quarter or the like where fewer than half
 * have: beside finer dates it dates nothing.
 */
function datedByPeriod(actions: readonly Action[], { isYear, isPeriod, date }: Cover): readonly Action[] {
	if (!isYear && !isPeriod) return actions;
	const dated = actions.filter((action) => action.date).length;
	if (isYear ? dated > 0 : dated >= 2 && dated * 2 >= actions.length) return actions;
	return actions.map((action) => ({ ...action, date: action.date ?? date }));
}

/** What a list is that no heading calls a plan by name: its own items may show that it is one. */
function asShown(
	argument: Argument,
	list: List,
	hint: "work" | "time" | undefined,
	evidence: () => Evidence,
): "steps" | "work" | undefined {
	if (isTaskList(list) && (hint !== undefined || isMostlyWork(argument, list))) return "steps";
	const shown = evidence();
	if (shown === "strong" || (shown === "some" && hint !== undefined)) return "steps";
	return hint === "work" || isListOfDeeds(argument, list) || isListOfPhases(argument, list) ? "work" : undefined;
}

/** "- [ ] …": boxes are ticked when work is done. */
function isTaskList(list: List): boolean {
	return list.items.length >= 2 && list.items.every((item) => item.task !== undefined);
}

function isMostlyWork(argument: Argument, list: List): boolean {
	return (
		list.items.filter((item) => formOf(firstSentenceOf(argument, item)) === "work").length * 2 >= list.items.length
	);
}

/** In a paper on customers' scores, a list of orders ("Train…", "Launch…") is a plan whatever its heading. */
function isListOfDeeds(argument: Argument, list: List): boolean {
	if (list.items.length < 2 || !argument.speaksOfScores) return false;
	const deeds = list.items.filter((item) => isDeed(firstSentenceOf(argument, item)));
	return deeds.length * 3 >= list.items.length * 2;
}

/** "Phase 1 (May): …", "Phase 2 (July): …", "Phase 3: …": at least two of three items are phases, and one says when. */
function isListOfPhases(argument: Argument, { items }: List): boolean {
	if (items.length < 2) return false;
	const phases = items
		.flatMap(({ passages }) => (passages[0] ? [argument.readingOf(passages[0])] : []))
		.filter((reading) => reading.of("plan").some(({ tag, start }) => tag === "phase" && start <= LONGEST_MARK));
	return phases.length * 3 >= items.length * 2 && phases.some((reading) => saysWhen(reading, reading.sentences[0]!));
}

/** "**", "(1) ". */
const LONGEST_MARK = 4;

/** Where some items name their owners in brackets at the end, a capitalised bracket there is an owner in the others too. */
function withNamesInBrackets(argument: Argument, actions: readonly Action[]): readonly Action[] {
	if (!actions.some((action) => action.owner && hasBracket(argument, action))) return actions;
	return actions.map((action) => (!action.owner && hasBracket(argument, action) ? namedWithin(action) : action));
}

/** Where some items name their owners between dashes, a few words there are an owner in the others too. */
function withNamesInPlace(argument: Argument, actions: readonly Action[], people: People): readonly Action[] {
	if (actions.every(({ owner }) => owner)) return actions;
	const isPlaced = ({ passage, range, owner }: Action) =>
		(owner && hasOwnerInPlace(argument.readingOf(passage), range, people)) ||
		isInColumns(argument.readingOf(passage), range);
	if (!actions.some(isPlaced)) return actions;
	return actions.map((action) =>
		!action.owner && namesInPlace(argument.readingOf(action.passage), action.range) ? namedWithin(action) : action,
	);
}

/** Somebody is named in the very words that say what is to be done. */
function namedWithin(action: Action): Action {
	const { passage, range } = action;
	return { ...action, owner: { passage, range } };
}

function hasBracket(argument: Argument, { passage, range }: Action): boolean {
	const whole = argument.readingOf(passage).text.slice(range.start);
	const behind = BRACKET_BEHIND.exec(whole.slice(range.end - range.start))?.[0].length ?? 0;
	const text = whole.slice(0, range.end - range.start + behind);
	const bracket = /\(\p{Lu}[^()]{1,40}\)[.;,]?\s*$/u.exec(text);
	return bracket !== null && !endsInPlaces(text.slice(0, bracket.index));
}

/** "Send live times from 21 July. (Dispatch)": behind the full stop it belongs to the action still. */
const BRACKET_BEHIND = /^\s*\([^()]{1,40}\)\s*$/u;
