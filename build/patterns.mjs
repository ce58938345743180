import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exportsOf } from "./exports.mjs";
import { tokensIn } from "./tokens.mjs";

const { inBothCases } = await exportsOf('export { inBothCases } from "./src/argument/patterns/both-cases";', ".");

/**
 * What classes of characters stand for in patterns: the letters and figures of the scripts that proposals are written in.
 * From U+0100 on, Latin capitals and small letters stand in turns, and a class of each would be two hundred ranges: there a
 * letter counts as both. A name may begin with any of them, and an English word that does is rare.
 */
const CLASSES = {
	L: "A-Za-zÀ-ÖØ-öø-\u1fff\u3006-\ud7ff",
	Lu: "A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩЀ-ЯḀ-ỿ",
	Ll: "a-zß-öø-ÿĀ-ɏά-ώа-џḀ-ỿ",
	N: "\\d²³¹¼-¾٠-٩",
	Sc: "$¢-¥֏؋৲৳฿₠-⃀",
};

/** Where case is of no account, all letters in one case, which is the shortest to write; signs like º belong to no word. */
const ANY_CASE = "a-zÀ-ÖØ-öø-\u1fff\u3006-\ud7ff";
const CASELESS_CLASSES = { ...CLASSES, L: ANY_CASE, Lu: ANY_CASE, Ll: ANY_CASE };

/**
 * Takes the flag u from patterns that can do without it once their classes are spelt out. V8 asks its Unicode library for
 * each class and each letter of such a pattern anew, which is a good part of a short run's time; nothing here looks for
 * characters beyond the Basic Multilingual Plane.
 */
export function simplifyPatterns(source) {
	return rewritePatterns(source, ({ pattern, flags }) => {
		const plain = spellOutClasses(pattern, flags.includes("i") ? CASELESS_CLASSES : CLASSES);
		return flags.includes("u") && isPlain(plain) ? { pattern: plain, flags: flags.replace("u", "") } : undefined;
	});
}

/** Whether a pattern means the same without the flag u. */
function isPlain(pattern) {
	return !/\\[pP]\{|\\u\{|[\ud800-\udfff]/.test(pattern);
}

function spellOutClasses(pattern, classes) {
	let isInClass = false;
	return pattern.replace(PART, (text, name) => {
		if (text === "[" || text === "]") isInClass = text === "[";
		if (name === undefined || !(name in classes)) return text;
		if (text.includes("P")) return isInClass ? text : `[^${classes[name]}]`;
		return isInClass ? classes[name] : `[${classes[name]}]`;
	});
}

const PART = /\\[pP]\{(\w+)\}|\\.|[[\]]/g;

/**
 * Writes each letter of a simple pattern in both cases, so that it can do without the flag i (see `both-cases.ts`). The
 * extension does so when a pattern is first tried: only the command line can afford the room.
 */
export function spellOutCases(source) {
	return rewritePatterns(source, ({ pattern, flags }) => {
		if (!flags.includes("i") || flags.includes("u")) return undefined;
		const spelt = inBothCases(pattern);
		if (spelt.length > LONGEST_OPTIMISED)
			throw new Error(
				`V8 does not optimise a pattern of ${spelt.length} characters; cut in two: /${pattern.slice(0, 60)}…/`,
			);
		return { pattern: spelt, flags: flags.replace("i", "") };
	});
}

const LONGEST_OPTIMISED = 20 * 1024;

/**
 * Writes in ASCII what is beyond it, as `\u00e9`: V8 reads a program that is ASCII throughout in half the time, and keeps
 * each of its characters in one byte.
 */
export function writeInAscii(source) {
	const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return rewritePatterns(source, ({ pattern, flags }) => ({
		pattern: pattern.replace(/[^\0-\x7f]/g, escaped),
		flags,
	}));
}

/** Puts in place of each pattern what `rewrite` makes of `{ pattern, flags }`; where that is nothing, it stays. */
export function rewritePatterns(source, rewrite) {
	let result = "";
	let done = 0;
	for (const token of tokensIn(source)) {
		const written = token.kind === "pattern" ? rewrite(token) : undefined;
		if (!written) continue;
		result += `${source.slice(done, token.start)}/${written.pattern}/${written.flags}`;
		done = token.end;
	}
	return result + source.slice(done);
}

/**
 * Writes out the patterns that a module puts together from texts of its own or of others, so that the other steps see
 * them as they see any other: `new RegExp(`…${NAMES}…`, "iu")` becomes a literal. What is put together from anything
 * else stays.
 */
export function writeOutPatterns(source, path) {
	if (!source.includes("new RegExp(")) return source;
	const known = textsOf(source, path);
	return source.replace(COMPOSED, (whole, texts, flags) => {
		const pattern = textOf(texts, known);
		return typeof pattern === "string" ? String(new RegExp(pattern, flags)) : whole;
	});
}

const TEXT = '"(?:[^"\\\\\\n]|\\\\.)*"|`(?:[^`\\\\]|\\\\[^])*`';
const TEXTS = `${TEXT}|\\[(?:\\s|(?:${TEXT}),?|//.*)*\\]\\.join\\("\\|"\\)`;
const CONSTANT = new RegExp(`^(?:export )?const (\\w+)(?:: string)? =\\s*(${TEXTS});$`, "gmu");
const COMPOSED = new RegExp(`new RegExp\\(\\s*(${TEXTS})\\s*,\\s*"(\\w+)",?\\s*\\)`, "gu");
const IMPORTED = /^import \{([^}]*)\} from "(\.[^"]+)";$/gmu;

/** The texts that have a name in a module, its own and those that it takes from others. */
function textsOf(source, path) {
	const known = {};
	for (const [, names, from] of source.matchAll(IMPORTED)) {
		const file = join(dirname(path), `${from}.ts`);
		if (!/\b[A-Z]{2}/.test(names) || !existsSync(file)) continue;
		const theirs = textsOf(readFileSync(file, "utf8"), file);
		for (const name of names.match(/\b[A-Z][A-Z_]+\b/g)) if (name in theirs) known[name] = theirs[name];
	}
	for (const [, name, value] of source.matchAll(CONSTANT)) {
		const text = textOf(value, known);
		if (typeof text === "string") known[name] = text;
	}
	return known;
}

/** The value of an expression of texts and of names that are known, or undefined. */
function textOf(expression, known) {
	try {
		return new Function(...Object.keys(known), `return (${expression});`)(...Object.values(known));
	} catch {
		return undefined;
	}
}
