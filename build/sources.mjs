import { readFileSync } from "node:fs";
import { tokensIn } from "./tokens.mjs";

const LIST_OF_WORDS =
	/(?<=[:=(,] *)\[\s*(?:"(?:[^"\\\n]|\\["\\])*",\s*){5,}(?:"(?:[^"\\\n]|\\["\\])*",?\s*)?\](?! as const)/g;

const OURS = /src.(?:lexicon|figures|text|argument|lint|rules|report|host).[\w./\\-]+\.ts$/;

/** Puts our own sources through some rewritings, each `(source, path) => source`, before they are compiled. */
export function rewriteSources(...rewritings) {
	return {
		name: "rewrite sources",
		setup({ onLoad }) {
			onLoad({ filter: OURS }, ({ path }) => ({ contents: rewrittenSource(path, rewritings), loader: "ts" }));
		},
	};
}

export function rewrittenSource(path, rewritings) {
	return rewritings.reduce((text, rewrite) => rewrite(text, path), readFileSync(path, "utf8"));
}

/** Writes a list of words as one string that is cut up at the start: two characters less for each of thousands. */
export function shortenLists(source, path) {
	if (!/src.(?:lexicon|figures|text|argument).[\w./\\-]+\.ts$/.test(path)) return source;
	return source.replace(LIST_OF_WORDS, (list) => {
		const words = JSON.parse(list.replace(/,\s*\]$/, "]"));
		return words.some((word) => word.includes("~")) ? list : `${JSON.stringify(words.join("~"))}.split("~")`;
	});
}

/**
 * Writes private members as plain ones: V8 asks at each call of a private method, and at each new object, whether it has
 * them. TypeScript has seen to it that nobody else uses them.
 */
export function openPrivates(source) {
	let result = "";
	let done = 0;
	const opened = (text) => text.replaceAll(/#(?=[a-z])/g, () => "own$");
	for (const { start, end } of tokensIn(source)) {
		result += opened(source.slice(done, start)) + source.slice(start, end);
		done = end;
	}
	return result + opened(source.slice(done));
}

/** The names that `openPrivates` gives. */
export const OPENED = /^own\$/;

/**
 * What a rule's page says (why, how to clear it, whose advice it is, examples) is seldom asked for: the extension reads
 * it from a file of its own. Each of these begins a line, and the next property, or the end of the rule, ends it.
 */
export function leaveOutPages(source, path) {
	if (!/src.(?:rules.\w+.[\w-]+|lint.(?:hygiene|front-matter))\.ts$/.test(path)) return source;
	const property = /^\t(?:why|clear|source|examples):.*\n(?:\t[\t\]}].*\n)*/gm;
	const rules = source.match(/^\tid: /gm)?.length ?? 0;
	const left = source.match(property)?.length ?? 0;
	if (left !== rules * 4) throw new Error(`${path}: a rule's page is not written as expected`);
	return source.replace(property, "");
}

/**
 * Writes the functions of a module as arrows, which need no `function` and mostly no `return`. They come first in the
 * module, as functions do, since its values may call them.
 */
export function shortenFunctions(source) {
	const declared = /^(export )?(async )?function (\w+)((?:<[^(]*>)?\([\s\S]*?)\{(\n[\s\S]*?^\}$)/gm;
	const arrows = [];
	const rest = source.replace(declared, (all, exported = "", async = "", name, head, body) => {
		if (/\bthis\b|\barguments\b/.test(all)) return all;
		arrows.push(`${exported}const ${name} = ${async}${head}=> {${body};\n`);
		return "";
	});
	return arrows.join("") + rest;
}
