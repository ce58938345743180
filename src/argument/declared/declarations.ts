import type { FrontMatter, Span } from "../../text/document";
import { listed } from "../../text/enumeration";
import { entriesOf, isEmpty, type Mapping, mappingOf, type Path, textOf, textsWithin } from "../../text/yaml-values";
import { closest } from "../terms/closest";
import { amountFault, askIn, calendarFault, dateFault } from "./asked";
import {
	type Correction,
	DECLARATION_KEYS,
	type DeclarationKey,
	type DeclarationProblem,
	type Declared,
	type DeclaredHole,
	type DeclaredKey,
	type DeclaredStakeholder,
	KINDS_OF_PROPOSAL,
	NOTHING_DECLARED,
} from "./declared";
import { holesInValue, isBracketed, isHoleAmongLists, isHoleForYaml } from "./declared-holes";
import { holdsOurKeys, isOurs, likenessOf, otherNameOf, plain, speaksOurLanguage } from "./declared-keys";
import { lostFrontMatter } from "./lost-front-matter";

type Fields<Key extends string> = { readonly [key in Key]?: string };
type Places<Key extends string> = { readonly [key in Key]?: Span };

/** Reads front matter, which is YAML only where one of our keys stands in it, or nearly one. */
export function declaredIn(frontMatter: FrontMatter | undefined, text: string): Declared {
	if (!frontMatter) return lostFrontMatter(text);
	const decoder = new Decoder(frontMatter, text);
	return decoder.concernsUs() ? decoder.frontMatter() : NOTHING_DECLARED;
}

/** Reads the file beside a paper that declares its stakeholders: under their key, or as a list alone. */
export function declaredBeside(file: FrontMatter, text: string): Declared {
	return new Decoder(file, text).stakeholdersFile();
}

/** Decodes declarations from YAML. What is wrong becomes a problem with a place, and the rest is read all the same. */
class Decoder {
	private readonly problems: DeclarationProblem[] = [];
	private readonly holes: DeclaredHole[] = [];

	constructor(
		private readonly source: FrontMatter,
		private readonly text: string,
	) {}

	/** True where a line of front matter begins with one of our keys, or nearly; without reading YAML. */
	concernsUs(): boolean {
		const { start, end } = this.source.content;
		return holdsOurKeys(this.text.slice(start, end));
	}

	frontMatter(): Declared {
		const data = mappingOf(this.source.data);
		if (!data && typeof this.source.data === "string")
			this.fault([], "A colon needs a blank behind it, as in “proposal: pilot”.");
		if (!data) return this.finish(NOTHING_DECLARED);
		this.reportLikenesses(data);
		const proposal = this.proposal(data.proposal);
		const ask = this.ask(data.ask);
		return this.finish({
			...(proposal !== undefined && { proposal }),
			audience: this.people(data.audience, ["audience"], DECLARATION_KEYS.audience).map(({ fields, open }) => ({
				...fields,
				...open,
			})),
			stakeholders: this.stakeholders(data.stakeholders, ["stakeholders"]),
			supports: this.supports(data.supports),
			...(ask && { ask }),
			...this.part("urgency", data),
			...this.part("governance", data),
			...this.part("pilot", data),
			holes: [],
			problems: [],
		});
	}

	stakeholdersFile(): Declared {
		const { data } = this.source;
		const mapping = mappingOf(data);
		if (mapping) this.reportForeignKeys(mapping);
		else if (!isEmpty(data) && !Array.isArray(data)) this.fault([], NO_LIST);
		const stakeholders = mapping
			? this.stakeholders(mapping.stakeholders, ["stakeholders"])
			: this.stakeholders(Array.isArray(data) ? data : undefined, []);
		return this.finish({ ...NOTHING_DECLARED, stakeholders });
	}

	/** Adds what is wrong with the YAML itself; what stands on faulty lines is not among the values. */
	private finish(declared: Declared): Declared {
		for (const { message, span, quoted } of this.source.problems) {
			const problem: DeclarationProblem = { message, span: quoted?.span ?? this.visible(span), kind: "fault" };
			this.problems.push(quoted ? { ...problem, instead: { ...quoted, certainty: "guess" } } : problem);
		}
		return { ...declared, holes: this.holes.sort(byPlace), problems: this.problems.sort(byPlace) };
	}

	private proposal(value: unknown): Declared["proposal"] {
		if (isEmpty(value) || typeof value === "boolean") return value ?? undefined;
		if (typeof value !== "string") {
			const [only] = Array.isArray(value) && value.length === 1 ? value : [];
			const bare = KINDS_OF_PROPOSAL.find((known) => known === plain(String(only)));
			if (bare) {
				const message = `A kind needs no square brackets: write “proposal: ${bare}”.`;
				this.fault(["proposal"], message, { text: bare, certainty: "same" });
				return bare;
			}
			if (this.isHole(["proposal"], "proposal", value)) return true;
			this.unreadable(
				value,
				["proposal"],
				`“proposal” needs a kind: ${listed(KINDS_OF_PROPOSAL, "or")}; or false if this is none.`,
			);
			return undefined;
		}
		const word = plain(value);
		const kind = KINDS_OF_PROPOSAL.find((known) => known === word);
		if (kind) return kind;
		if (TRUTHS.has(word)) return TRUTHS.get(word);
		if (this.filled(value, ["proposal"], "proposal") !== undefined) {
			const guess = closest(word, KINDS_OF_PROPOSAL);
			const way = guess
				? `did you mean “${guess}”?`
				: `write ${listed(KINDS_OF_PROPOSAL, "or")}; or false if this is none.`;
			this.fault(
				["proposal"],
				`“${value}” is no kind of proposal: ${way}`,
				guess === undefined ? undefined : { text: guess, certainty: "guess" },
			);
		}
		return true;
	}

	private ask(value: unknown): Declared["ask"] {
		if (isEmpty(value)) return undefined;
		const mapping = mappingOf(value);
		if (typeof value === "string") {
			const line = this.filled(value.trim(), ["ask"], "ask");
			if (line === undefined) return undefined;
			const day = /\bby (.+)$/iu.exec(line)?.[1];
			const offCalendar = day && calendarFault(day);
			if (offCalendar) this.fault(["ask"], offCalendar);
			return askIn(line);
		}
		if (this.isHole(["ask"], "ask", value)) return undefined;
		if (!mapping) {
			this.unreadable(
				value,
				["ask"],
				"“ask” needs an amount with its currency and a date: write “ask: $1.2m by 31 March”.",
			);
			return undefined;
		}
		const { fields } = this.fields(mapping, ["ask"], DECLARATION_KEYS.ask);
		const fault = fields.by !== undefined && dateFault(fields.by);
		if (fault) this.fault(["ask", "by"], fault);
		const { amount } = fields;
		const lack = amount !== undefined && amountFault(amount);
		if (lack) this.fault(["ask", "amount"], lack);
		return fields;
	}

	/** A year may stand in a list beside what it belongs to; a figure alone names nothing. */
	private supports(value: unknown): readonly string[] {
		if (this.isHole(["supports"], "supports", value)) return [];
		const text = typeof value === "string" ? this.words(value, ["supports"], "supports") : undefined;
		if (typeof value === "string" && text === undefined) return [];
		if (this.saysNothing("supports", value)) return [];
		if (text !== undefined) return [text];
		return entriesOf(value, ["supports"]).flatMap((entry) => present(this.words(entry.value, entry.path, "supports")));
	}

	private stakeholders(value: unknown, path: Path): readonly DeclaredStakeholder[] {
		return this.people(value, path, DECLARATION_KEYS.stakeholders).map(({ fields, places, open }) => ({
			...fields,
			...open,
			places,
		}));
	}

	/** A list of people or one alone, each a map or just their role. Of whom nothing is said counts as not named. */
	private people<Key extends DeclaredKey>(value: unknown, path: Path, keys: readonly Key[]) {
		if (path.length > 0 && this.isHole(path, "role", value)) return [];
		const people = entriesOf(value, path).flatMap((entry) => {
			if (isEmpty(entry.value) || entry.value === "") return [];
			const mapping = mappingOf(entry.value);
			if (mapping) return [this.fields(mapping, entry.path, keys)];
			if (typeof entry.value === "string") return [this.inOneWord<Key>(entry.value, entry.path)];
			this.unreadable(entry.value, entry.path, `Each person here needs the keys ${listed(keys)}, such as “role: CFO”.`);
			return [];
		});
		return people.filter(({ fields, open }) => Object.keys(fields).length > 0 || "open" in open);
	}

	/** Somebody who is just their role. */
	private inOneWord<Key extends DeclaredKey>(value: string, path: Path) {
		const before = this.holes.length;
		const role = this.filled(value.trim(), path, "role");
		const fields = (role === undefined ? {} : { role }) as Fields<Key>;
		return { fields, places: { role: this.source.spanOf(path) } as Places<Key>, open: this.openSince(before) };
	}

	/** The texts under the keys of a map, and their places. */
	private fields<Key extends DeclaredKey>(mapping: Mapping, path: Path, keys: readonly Key[]) {
		if (path[0] !== "audience" || speaksOurLanguage(mapping, keys)) this.reportUnknownKeys(mapping, path, keys);
		const fields: { [key in Key]?: string } = {};
		const places: { [key in Key]?: Span } = {};
		const before = this.holes.length;
		for (const key of keys) {
			const text = this.words(mapping[key], [...path, key], key);
			if (text === undefined) continue;
			fields[key] = text;
			places[key] = this.source.spanOf([...path, key])!;
		}
		return { fields, places, open: this.openSince(before) };
	}

	/** The keys under which holes noted since then stand for values. */
	private openSince(before: number): { readonly open?: readonly DeclaredKey[] } {
		const open = this.holes.slice(before).filter(({ stands }) => stands);
		return open.length === 0 ? {} : { open: open.map(({ key }) => key) };
	}

	private words(value: unknown, path: Path, key: DeclaredKey): string | undefined {
		const text = textOf(value);
		if (text === undefined && !isEmpty(value) && value !== "") {
			this.unreadable(value, path, `“${key}” needs words here: put them in quotation marks if they hold a colon.`);
		}
		return text && this.filled(text, path, key);
	}

	/** A part of the case; who wrote `pilot: {where: Leeds, until: May}` has declared it too. */
	private part<Key extends DeclarationKey>(key: Key, data: Mapping): Fields<Key> {
		const value = data[key];
		if (this.isHole([key], key, value)) return {};
		const before = this.holes.length;
		const text = this.textsFilled(value, [key], key);
		if (typeof value === "boolean") this.fault([key], `“${key}” needs words that say it, not ${value}.`);
		if (text === "" || (this.holes.length === before && this.saysNothing(key, value))) return {};
		return { [key]: text } as Fields<Key>;
	}

	/** The texts in a value as one, without those that are still to be filled in. */
	private textsFilled(value: unknown, path: Path, key: DeclaredKey): string {
		if (typeof value === "object" && value !== null)
			return Object.entries(value)
				.map(([step, each]) => this.textsFilled(each, [...path, step], key))
				.filter((text) => text !== "")
				.join(", ");
		const text = textOf(value);
		return (text && this.filled(text, path, key)) ?? "";
	}

	/** The text of a value; nothing where it says nothing until its holes are filled in. They are noted. */
	private filled(text: string, path: Path, key: DeclaredKey): string | undefined {
		const span = this.source.spanOf(path);
		const found = span && holesInValue(this.text.slice(span.start, span.end));
		if (!found) return text;
		for (const hole of found.holes) this.note(hole, found.empty ?? hole, span.start, key);
		return found.empty ? undefined : text;
	}

	/** Whether the value is a hole in square brackets, which is a list to YAML. It is noted. */
	private isHole(path: Path, key: DeclaredKey, value: unknown): boolean {
		const span = this.source.spanOf(path);
		if (!Array.isArray(value) || !span) return false;
		const written = this.text.slice(span.start, span.end);
		if (!(TAKES_NO_LIST.has(key) && path.at(-1) === key ? isHoleForYaml(written) : isHoleAmongLists(written)))
			return false;
		const whole = { start: 0, end: written.length };
		this.note(whole, whole, span.start, key);
		return true;
	}

	private note(hole: Span, open: Span, start: number, key: DeclaredKey): void {
		const stands = /[[{<]/u.test(this.text[start + hole.start]!);
		const placed = ({ start: from, end }: Span) => ({ start: start + from, end: start + end });
		this.holes.push({ span: placed(hole), open: placed(open), key, stands });
	}

	/** Figures without a word, which are reported: nobody can tell what is meant by them. */
	private saysNothing(key: string, value: unknown): boolean {
		const text = textsWithin(value);
		if (text === "" || /\p{L}/u.test(text)) return false;
		this.fault([key], `“${key}” needs words that say it: “${text}” says too little. Write it as in “${SAMPLES[key]}”.`);
		return true;
	}

	/** Whoever declares one stakeholder forgets the dash; whoever declares a paper has the wrong file before them. */
	private reportForeignKeys(mapping: Mapping): void {
		const foreign = Object.keys(mapping).filter((key) => key !== "stakeholders");
		const person: readonly string[] = DECLARATION_KEYS.stakeholders;
		const [first] = foreign;
		if (first !== undefined && foreign.every((key) => person.includes(key)))
			this.keyProblem([first], NO_LIST, "fault", undefined);
		else
			for (const key of foreign) {
				const guess = closest(key, ["stakeholders"]);
				const way = guess ? `did you mean “${guess}”?` : "this file says nothing but who the stakeholders are.";
				this.keyProblem(
					[key],
					`There is no key “${key}” here: ${way}`,
					"fault",
					guess && guess in mapping ? undefined : guess,
				);
			}
	}

	private reportUnknownKeys(mapping: Mapping, path: Path, known: readonly string[]): void {
		for (const key of Object.keys(mapping)) {
			if (known.includes(key)) continue;
			const other = otherNameOf(key);
			const guess = other && known.includes(other) ? other : closest(key, known);
			const way = guess
				? `did you mean “${guess}”?`
				: known.length > 1
					? `the keys here are ${listed(known)}.`
					: `write “${known[0]}”.`;
			this.keyProblem(
				[...path, key],
				`There is no key “${key}” here: ${way}`,
				"fault",
				guess && guess in mapping ? undefined : guess,
			);
		}
	}

	private reportLikenesses(data: Mapping): void {
		for (const [key, value] of Object.entries(data)) {
			if (isOurs(key) || typeof value === "boolean" || typeof value === "number" || isEmpty(value)) continue;
			const guess = likenessOf(key);
			if (guess === undefined || guess in data) continue;
			this.keyProblem(
				[key],
				`“${key}” is nearly a key that Execspeak reads: did you mean “${guess}”?`,
				"likeness",
				guess,
			);
		}
	}

	private keyProblem(path: Path, message: string, kind: DeclarationProblem["kind"], guess: string | undefined): void {
		const span = this.source.keySpanOf(path) ?? this.visible(this.source.content);
		const isSame = guess !== undefined && plain(guess) === plain(String(path.at(-1))) && kind === "fault";
		const instead =
			guess === undefined ? {} : { instead: { span, text: guess, certainty: isSame ? "same" : "guess" } as const };
		this.problems.push({ message, span, kind, ...instead });
	}

	/** A value of a wrong shape. Words in square brackets are lists to YAML, which nobody can know. */
	private unreadable(value: unknown, path: Path, message: string): void {
		const span = this.source.spanOf(path);
		const written = span && this.text.slice(span.start, span.end);
		const key = path.at(-1);
		if (this.isHole(path, typeof key === "string" ? (key as DeclaredKey) : "role", value)) return;
		if (!Array.isArray(value) || !written || !isBracketed(written)) {
			this.fault(path, message);
			return;
		}
		const fix = { text: `"${written}"`, certainty: "guess" } as const;
		this.fault(path, `“${written}” needs quotation marks: without them, square brackets mean a list.`, fix);
	}

	private fault(path: Path, message: string, fix?: Correction): void {
		const span = this.source.spanOf(path) ?? this.visible(this.source.content);
		this.problems.push({ message, span, kind: "fault", ...(fix && { instead: { ...fix, span } }) });
	}

	/** A place that can be seen: instead of one character or none the line that it stands on, or the next above with words. */
	private visible(span: Span): Span {
		if (span.end - span.start > 1) return span;
		const { start, end } = this.source.content;
		const lineEnd = this.text.indexOf("\n", span.start);
		const above = this.text.slice(start, Math.min(end, lineEnd < 0 ? end : lineEnd)).trimEnd();
		if (above === "") return { start, end };
		const line = above.slice(above.lastIndexOf("\n") + 1).trimStart();
		return { start: start + above.length - line.length, end: start + above.length };
	}
}

/** What says enough. */
const SAMPLES: Readonly<Record<string, string>> = {
	supports: "supports: Plan 2028",
	urgency: "urgency: the lease ends on 30 June",
	governance: "governance: the CFO decides, every month",
	pilot: "pilot: one depot until 30 May",
};

const NO_LIST = "This file needs a list: put a dash before each stakeholder, such as “- role: CFO”.";

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
	["yes", true],
	["true", true],
	["false", false],
	["none", false],
	["on", true],
	["no", false],
	["off", false],
]);

/** The keys whose value is never a list. */
const TAKES_NO_LIST: ReadonlySet<DeclaredKey> = new Set<DeclaredKey>([
	"proposal",
	"ask",
	...DECLARATION_KEYS.ask,
	...DECLARATION_KEYS.stakeholders,
]);

function byPlace(one: { readonly span: Span }, other: { readonly span: Span }): number {
	return one.span.start - other.span.start;
}

/** The value in a list, or none. */
function present<Value>(value: Value | undefined): readonly Value[] {
	return value === undefined ? [] : [value];
}
