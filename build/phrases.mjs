import { CONSTANT, latePatternsIn, READS_LATE_PATTERNS } from "./late-patterns.mjs";
import { tokensIn } from "./tokens.mjs";

/**
 * Takes what the extension looks for and says (terms, patterns, messages) out of `sources`, into a list that a file of
 * its own holds beside the program: a window reads the program when it starts, and this list behind it. `texts` stand
 * first in the list. `rewrite` puts places in the list where the texts stood, and a plugin gives the module "phrases",
 * which reads them. Patterns are read late (see `late-patterns.mjs`).
 */
export function phrasesOf(sources, texts) {
	const places = new Map();
	const keep = (text) => {
		if (!places.has(text)) places.set(text, places.size);
	};
	texts.forEach(keep);
	for (const source of sources) for (const { text } of movable(source)) keep(text);
	return {
		list: [...places.keys()],
		placeOf: (text) => places.get(text),
		rewrite: (source, path) => (READS_LATE_PATTERNS.test(path) ? source : rewritten(source, places)),
		plugin: moduleOfPhrases(),
	};
}

/** The name under which the list is handed to the program: `late-module.mjs` does. */
export const LIST = "shippedPhrases";

function rewritten(source, places) {
	let result = "";
	let done = 0;
	const hoisted = [];
	for (const { start, end, text, write, isHoisted } of movable(source)) {
		// The lexicon's own modules are not among the sources: its words stand in the list in fewer letters.
		if (!places.has(text)) continue;
		const call = write(places.get(text));
		if (isHoisted) hoisted.push(`const patternOfPhrase${hoisted.length} = ${call};`);
		result += source.slice(done, start) + (isHoisted ? `patternOfPhrase${hoisted.length - 1}` : call);
		done = end;
	}
	const names = "text as phraseAt, pattern as patternAt, caseless as caselessAt, stateful as statefulAt";
	return `import { ${names} } from "phrases";${hoisted.join("")}${result}${source.slice(done)}`;
}

/** What of a source may stand in the list: each with its place, the text itself, and what is written in its place. */
function movable(source) {
	const found = latePatternsIn(source).map(movablePattern);
	for (const token of tokensIn(source)) {
		if (token.kind === "pattern") found.push(movableStateful(token, source));
		else if (token.text.length >= SHORTEST && SPACED.test(token.text)) found.push(movableText(token, source));
	}
	return found.filter((each) => each).sort((one, other) => one.start - other.start);
}

/** Shorter ones would take more room outside. */
const SHORTEST = 10;

/** Of strings, only texts and lists: what has neither blanks nor bars may be the name of something. */
const SPACED = /[ |~]/;

function movablePattern({ start, end, written, flags, isConstant }) {
	const write = (place) =>
		flags === "i"
			? `/* @__PURE__ */ caselessAt(${place})`
			: `/* @__PURE__ */ patternAt(${place}${flags && `, "${flags}"`})`;
	return { start, end, text: written, write, isHoisted: !isConstant };
}

/** A pattern that keeps a place of its own between two uses must be made where it stands, unless it is a constant. */
function movableStateful({ start, end, pattern, flags }, source) {
	const isConstant = CONSTANT.test(source.slice(Math.max(0, start - 200), start));
	if (pattern.length < SHORTEST || !isConstant || !/[gy]/.test(flags)) return undefined;
	return { start, end, text: pattern, write: (place) => `/* @__PURE__ */ statefulAt(${place}, "${flags}")` };
}

function movableText({ kind, start, end, text }, source) {
	const before = source.slice(Math.max(0, start - 20), start);
	const after = source.slice(end, end + 20);
	const isKey = /[{,]\s*$/.test(before) && /^\s*:/.test(after);
	const isType = /[^|]\|\s*$/.test(before) || /^\s*\|[^|]/.test(after);
	const isRaw = /String\.raw\s*`$/.test(before);
	if (isKey || isType || isRaw) return undefined;
	const value = new Function(`return ${kind === "string" ? text : `\`${text}\``}`)();
	const call = (place) => `/* @__PURE__ */ phraseAt(${place})`;
	return { start, end, text: value, write: kind === "string" ? call : (place) => `\${${call(place)}}` };
}

function moduleOfPhrases() {
	const contents = `
		import { latePattern } from "late-pattern";
		export const text = (place) => ${LIST}[place];
		export const pattern = (place, flags) => latePattern(${LIST}[place], flags);
		export const caseless = (place) => latePattern(${LIST}[place], "i");
		export const stateful = (place, flags) => RegExp(${LIST}[place], flags);`;
	return {
		name: "phrases",
		setup({ onResolve, onLoad }) {
			onResolve({ filter: /^phrases$/ }, ({ path }) => ({ path, namespace: "phrases" }));
			onLoad({ filter: /.*/, namespace: "phrases" }, () => ({ contents }));
		},
	};
}
