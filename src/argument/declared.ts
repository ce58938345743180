import type { FrontMatter } from "../text/document";

/** What a document's front matter declares of its case. Wrong shapes count as not given. */
export interface Declared {
	/** The value of `proposal:` as written: a kind, true, false; `undefined` where it is not given. */
	readonly proposal?: unknown;
	readonly audience: readonly { readonly role?: string; readonly goal?: string }[];
	readonly stakeholders: readonly DeclaredStakeholder[];
	readonly ask?: { readonly amount?: string; readonly decision?: string; readonly by?: string };
	readonly supports: readonly string[];
	readonly urgency?: string;
	readonly governance?: string;
	readonly pilot?: string;
}

export interface DeclaredStakeholder {
	readonly name?: string;
	readonly role?: string;
	readonly level?: string;
	readonly goal?: string;
	readonly next?: string;
}

export const NOTHING_DECLARED: Declared = { audience: [], stakeholders: [], supports: [] };

const KEYS = /^["']?(?:proposal|audience|stakeholders|ask|supports|urgency|governance|pilot)["']?[ \t]*:/mu;

/** Reads front matter, which is YAML only where one of our keys stands in it. */
export function declaredIn(frontMatter: FrontMatter | undefined, text: string): Declared {
	if (!frontMatter || !KEYS.test(text.slice(frontMatter.span.start, frontMatter.span.end))) return NOTHING_DECLARED;
	const data = mapOf(frontMatter.data);
	if (!data) return NOTHING_DECLARED;
	const ask = askOf(data.ask);
	return {
		...("proposal" in data && { proposal: data.proposal }),
		audience: listOf(data.audience).flatMap((entry) => present(fieldsOf(entry, ["role", "goal"]))),
		stakeholders: listOf(data.stakeholders).flatMap((entry) =>
			present(fieldsOf(entry, ["name", "role", "level", "goal", "next"])),
		),
		supports: listOf(data.supports).flatMap((entry) => present(textOf(entry))),
		...(ask && { ask }),
		...textField("urgency", data.urgency),
		...textField("governance", data.governance),
		...textField("pilot", data.pilot),
	};
}

/** `ask: £120,000` is an amount, `ask: Approve the pilot` a decision. */
function askOf(value: unknown): Declared["ask"] {
	if (mapOf(value)) return fieldsOf(value, ["amount", "decision", "by"]);
	const text = textOf(value);
	if (text === undefined) return undefined;
	return /\d/u.test(text) ? { amount: text, decision: text } : { decision: text };
}

/** The fields of a map that hold text; of a plain text nothing is known but that it stands there. */
function fieldsOf<Key extends string>(
	value: unknown,
	keys: readonly Key[],
): { readonly [key in Key]?: string } | undefined {
	const map = mapOf(value);
	if (!map) return undefined;
	const found: { [key in Key]?: string } = {};
	for (const key of keys) {
		const text = textOf(map[key]);
		if (text !== undefined) found[key] = text;
	}
	return found;
}

function present<Value>(value: Value | undefined): readonly Value[] {
	return value === undefined ? [] : [value];
}

function textField<Key extends string>(key: Key, value: unknown): { readonly [key in Key]?: string } {
	const text = textOf(value) ?? textsWithin(value);
	return text === undefined ? {} : ({ [key]: text } as { readonly [key in Key]?: string });
}

/** A map or a list as one text: who wrote `pilot: {where: Leeds, until: May}` has declared a pilot. */
function textsWithin(value: unknown): string | undefined {
	const values = mapOf(value) ? Object.values(mapOf(value)!) : Array.isArray(value) ? value : [];
	const texts = values.flatMap((entry) => present(textOf(entry) ?? textsWithin(entry)));
	return texts.length > 0 ? texts.join(", ") : undefined;
}

function textOf(value: unknown): string | undefined {
	if (typeof value === "number") return String(value);
	if (typeof value !== "string") return undefined;
	const text = value.trim();
	return text === "" ? undefined : text;
}

function listOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return value === undefined || value === null ? [] : [value];
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
	return value as Readonly<Record<string, unknown>>;
}
