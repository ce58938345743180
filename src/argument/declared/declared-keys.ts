import type { Mapping } from "../../text/yaml-values";
import { matchesIn } from "../patterns/matches";
import { closest } from "../terms/closest";
import { DECLARATION_KEYS } from "./declared";

/** True where a line of YAML begins with one of our keys, or nearly; without reading YAML. */
export function holdsOurKeys(yaml: string): boolean {
	const keys = matchesIn(yaml, KEY_AT_LINE_START).map(([, key]) => key!);
	return keys.some((key) => isOurs(key)) || keys.some((key) => likenessOf(key) !== undefined);
}

/** A key at the start of a line, in quotation marks or not. */
const KEY_AT_LINE_START = /^["']?([\w-]+)["']?[ \t]*:/gmu;

/** Whether a key is one that declares something. */
export function isOurs(key: string): boolean {
	return Object.hasOwn(DECLARATION_KEYS, key);
}

/** The key of ours that another one nearly is. Front matter is shared: a likeness that is a word of its own is none. */
export function likenessOf(key: string): string | undefined {
	if (likenesses.has(key)) return likenesses.get(key);
	const guess = closest(key, Object.keys(DECLARATION_KEYS), LEAST_LIKENESS);
	const likeness = key.length >= SHORTEST_LIKENESS || plain(key) === guess ? guess : undefined;
	if (likenesses.size > MEMORY_OF_KEYS) likenesses.clear();
	likenesses.set(key, likeness);
	return likeness;
}

/** The papers of a folder have the same keys, and comparing one with all of ours takes long. */
const likenesses = new Map<string, string | undefined>();
const MEMORY_OF_KEYS = 1000;
const LEAST_LIKENESS = 0.905;
/** Shorter ones are as like to "task", "mask" and "plot". */
const SHORTEST_LIKENESS = 5;

/** Many tools know an audience: a map without a key of ours, or a likeness of one, is theirs: `audience: {primary: …}`. */
export function speaksOurLanguage(mapping: Mapping, known: readonly string[]): boolean {
	return Object.keys(mapping).some(
		(key) => known.includes(key) || otherNameOf(key) !== undefined || closest(key, known) !== undefined,
	);
}

/** The key that is meant by a word for the same thing, as “title” for a role. */
export function otherNameOf(key: string): string | undefined {
	const name = plain(key);
	return Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
}

/** Spellings of keys that are too far off for a likeness of letters. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	title: "role",
	position: "role",
	stance: "level",
	commitment: "level",
	objective: "goal",
	action: "next",
	"next-step": "next",
	budget: "amount",
	date: "by",
	due: "by",
	deadline: "by",
};

/** A key as keys are compared: in small letters, with dashes for blanks and low lines. */
export function plain(word: string): string {
	return word
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/gu, "-");
}
