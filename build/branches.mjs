import { rewritePatterns } from "./patterns.mjs";

/**
 * Makes the ways through a choice meet behind it. V8 writes what follows a choice, such as `(?:a|b|c) d`, up to ten times
 * over, once for each way that leads there, and so on through a long pattern: two fifths of compiling ours went into such
 * copies. It does not where it must keep its place, as for a lookahead: an empty one, which always holds, is put behind
 * each choice that much follows.
 */
export function joinBranches(source) {
	return rewritePatterns(source, ({ pattern, flags }) => ({ pattern: withJoints(pattern), flags }));
}

const JOINT = "(?=)";

/** In fewer characters than these, copies cost less than the joint. */
const MUCH = 20;

/** One with joints, of the same meaning. */
function withJoints(pattern) {
	const reader = { pattern, place: 0 };
	const { text } = readChoice(reader, false);
	if (reader.place < pattern.length) throw new Error(`The build cannot read the pattern /${pattern}/.`);
	return text;
}

/** Reads up to the end or to a closing bracket; `ways` is in how many ways one comes out of what was read. */
function readChoice(reader, isBackward) {
	const { pattern } = reader;
	const branches = [[]];
	while (reader.place < pattern.length && pattern[reader.place] !== ")") {
		if (pattern[reader.place] === "|") {
			reader.place += 1;
			branches.push([]);
		} else branches.at(-1).push(readElement(reader, isBackward));
	}
	const text = branches.map((elements) => joined(elements, isBackward)).join("|");
	const ways = branches.reduce((sum, elements) => sum + Math.max(1, ...elements.map((element) => element.ways)), 0);
	return { text, ways };
}

/** A lookbehind is matched from its end to its start, so that what follows a choice there stands before it. */
function joined(elements, isBackward) {
	const inOrder = isBackward ? elements.toReversed() : elements;
	let rest = inOrder.reduce((sum, { length }) => sum + length, 0);
	const texts = inOrder.flatMap(({ text, ways, length }) => {
		rest -= length;
		return ways > 1 && rest >= MUCH ? [text, JOINT] : [text];
	});
	return (isBackward ? texts.reverse() : texts).join("");
}

const OPENING = /\((?:\?(?::|=|!|<=|<!|<\w+>))?/y;
const SINGLE = /\\u[\da-f]{4}|\\u\{\w+\}|\\[pP]\{\w+\}|\\x[\da-f]{2}|\\k<\w+>|\\.|\[(?:\\.|[^\]\\])*\]|[^(]/suy;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
/** V8 goes round for these, and comes out in one way. */
const LOOP = /^[*+]|^\{\d+,(?:\}|[4-9]|\d\d)/;

function readElement(reader, isBackward) {
	const opening = taken(reader, OPENING);
	const { text, length, ways } = opening ? readGroup(reader, opening, isBackward) : readSingle(reader);
	const quantifier = taken(reader, QUANTIFIER);
	if (!quantifier) return { text, length, ways };
	return { text: text + quantifier, length, ways: LOOP.test(quantifier) ? 1 : ways + 1 };
}

function readSingle(reader) {
	return { text: taken(reader, SINGLE), length: 1, ways: 1 };
}

function readGroup(reader, opening, isBackward) {
	const isLook = /^\(\?<?[=!]/.test(opening);
	const { text, ways } = readChoice(reader, isLook ? opening.startsWith("(?<") : isBackward);
	reader.place += 1;
	return { text: `${opening}${text})`, length: text.length, ways: isLook ? 1 : ways };
}

/** What stands at the reader's place and is taken from there; "" for nothing. */
function taken(reader, part) {
	part.lastIndex = reader.place;
	const text = part.exec(reader.pattern)?.[0] ?? "";
	reader.place += text.length;
	return text;
}
