import type { Argument } from "./argument";
import { type Statement, statementAt } from "./statements";

/**
 * Whether a statement is of some sort, as far as its section by itself tells; `argument` is that section. Made once: what
 * it says of a section is remembered under it until the section changes.
 */
export type Test = (argument: Argument, statement: Statement) => boolean;

/** The first statement that passes a test. */
export function firstThat(argument: Argument, test: Test): Statement | undefined {
	return foundAt(argument, made(firsts, test, placeOfFirst));
}

/** All statements that pass a test, in the order of the text. */
export function allThat(argument: Argument, test: Test): readonly Statement[] {
	return chosen(argument, made(alls, test, placesOfAll));
}

/** The first statement that `find` finds in a section by itself. It is made once, as a test is. */
export function firstFound(
	argument: Argument,
	find: (alone: Argument) => Statement | undefined,
): Statement | undefined {
	return foundAt(argument, made(finds, find, placeOfFound));
}

function foundAt(argument: Argument, placeIn: (alone: Argument) => number): Statement | undefined {
	let found: Statement | undefined;
	argument.someSection(placeIn, (place, alone) => {
		if (place >= 0) found = statementAt(alone, place);
		return place >= 0;
	});
	return found;
}

/** The statements that `pick` chooses of each section by itself. It is made once, as a test is. */
export function allPicked(argument: Argument, pick: (alone: Argument) => readonly Statement[]): readonly Statement[] {
	return chosen(argument, made(picks, pick, placesOfPicked));
}

function chosen(argument: Argument, places: (alone: Argument) => readonly number[]): readonly Statement[] {
	const found: Statement[] = [];
	const { sections } = argument;
	for (const [index, chosen] of argument.perSection(places).entries())
		for (const place of chosen) found.push(statementAt(sections[index]!, place));
	return found;
}

function placeOfFirst(test: Test) {
	return (alone: Argument) => alone.statements.findIndex((statement) => test(alone, statement));
}

function placeOfFound(find: (alone: Argument) => Statement | undefined) {
	return (alone: Argument) => {
		const found = find(alone);
		return found ? alone.statements.indexOf(found) : -1;
	};
}

function placesOfAll(test: Test) {
	return (alone: Argument) => alone.statements.flatMap((statement, place) => (test(alone, statement) ? [place] : []));
}

function placesOfPicked(pick: (alone: Argument) => readonly Statement[]) {
	return (alone: Argument) => {
		const picked = new Set(pick(alone));
		return picked.size === 0 ? NONE : placesOfAll((_, statement) => picked.has(statement))(alone);
	};
}

const NONE: readonly number[] = [];

/** For each test there is one function that applies it to a section. */
function made<From extends object, To>(known: WeakMap<From, To>, from: From, make: (from: From) => To): To {
	let to = known.get(from);
	if (!to) {
		to = make(from);
		known.set(from, to);
	}
	return to;
}

const firsts = new WeakMap<Test, (alone: Argument) => number>();
const alls = new WeakMap<Test, (alone: Argument) => readonly number[]>();
const finds = new WeakMap<(alone: Argument) => Statement | undefined, (alone: Argument) => number>();
const picks = new WeakMap<(alone: Argument) => readonly Statement[], (alone: Argument) => readonly number[]>();
