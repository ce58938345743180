import { readFileSync } from "node:fs";

/** What the editor shows at one place: the stretch, the severity from 0 for errors, the first rule, the message. */
export type Shown = readonly [stretch: string, severity: number, rule: string, message: string];

/** A fix that the light bulb offers: its title, then each edit as its stretch and what is written there. */
export type Offered = readonly [title: string, ...edits: readonly string[]];

/** What a text gets to hear. */
export interface Heard {
	readonly shown: readonly Shown[];
	readonly offered: readonly Offered[];
}

/**
 * Runs `dist/extension.js` in an editor that has these texts open, each a Markdown paper in one folder with this
 * `.execspeak.yaml`, on a day of its own. Everything of VS Code that findings and fixes do not depend on does nothing.
 */
export async function hearShipped(
	texts: readonly string[],
	configuration: string,
	day: string,
): Promise<readonly Heard[]> {
	const papers = texts.map((text, index) => documentOf(`/${index}.md`, "markdown", text));
	const bulbs: Bulb[] = [];
	const shown = new Map<string, readonly Diagnostic[]>();
	let finish = () => {};
	const everyPaper = new Promise<void>((resolve) => {
		finish = resolve;
	});
	const show = (uri: Uri, all: readonly Diagnostic[]) => {
		if (shown.set(uri.path, all).size === papers.length) finish();
	};
	const extension = startShipped(day, {
		...CLASSES,
		workspace: permissive({
			textDocuments: [...papers, documentOf("/.execspeak.yaml", "yaml", configuration)],
			getConfiguration: () => ({ get: (_: string, preset: unknown) => preset }),
			fs: permissive({ readFile: phrasesAlone, stat: isAbsent }),
		}),
		languages: permissive({
			createDiagnosticCollection: (name: string) => (name === "execspeak" ? permissive({ set: show }) : ANYTHING),
			getDiagnostics: (uri: Uri) => shown.get(uri.path),
			registerCodeActionsProvider: (_: unknown, bulb: Bulb) => bulbs.push(bulb) && ANYTHING,
		}),
	});
	extension.activate({
		subscriptions: [],
		extension: { packageJSON: { contributes: { commands: [] } } },
		extensionUri: uriOf("/extension"),
	});
	await everyPaper;
	return Promise.all(
		papers.map(async (paper) => {
			const actions = await bulbs[0]!.provideCodeActions(paper, ANYTHING, { diagnostics: [] });
			return {
				shown: shown.get(paper.uri.path)!.map(shownOf),
				offered: actions.filter(({ edit }) => edit).map(offeredOf),
			};
		}),
	);
}

/** "2:5-2:9", counted from 0. */
export function stretch({ start, end }: Stretch): string {
	return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

interface Place {
	readonly line: number;
	readonly character: number;
}

interface Stretch {
	readonly start: Place;
	readonly end: Place;
}

interface Uri {
	toString(): string;
	readonly scheme: string;
	readonly path: string;
	with(other: { readonly path: string }): Uri;
}

interface Bulb {
	provideCodeActions(document: unknown, range: unknown, context: unknown): Promise<readonly Action[]>;
}

class Range {
	readonly start: Place;
	readonly end: Place;

	constructor(firstLine: number, first: number, lastLine: number, last: number) {
		this.start = { line: firstLine, character: first };
		this.end = { line: lastLine, character: last };
	}

	/** The light bulb is asked about the whole paper. */
	intersection(): Range {
		return this;
	}
}

class Diagnostic {
	declare readonly code: string | { readonly value: string };

	constructor(
		readonly range: Range,
		readonly message: string,
		readonly severity: number,
	) {}
}

class Action {
	declare readonly edit?: WorkspaceEdit;

	constructor(readonly title: string) {}
}

class WorkspaceEdit {
	edits: readonly TextEdit[] = [];

	set(_: Uri, edits: readonly TextEdit[]): void {
		this.edits = edits;
	}
}

class TextEdit {
	constructor(
		readonly range: Range,
		readonly text: string | SnippetString,
	) {}

	static replace(range: Range, text: string | SnippetString): TextEdit {
		return new TextEdit(range, text);
	}
}

class SnippetString {
	constructor(readonly value: string) {}
}

function documentOf(path: string, languageId: string, text: string) {
	return { uri: uriOf(path), languageId, version: 1, isClosed: false, getText: () => text };
}

/** Beside those that are open, the one file that the extension itself brings to run at all. */
function phrasesAlone({ path }: Uri): Promise<Uint8Array> {
	return path === "/extension/dist/phrases.json" ? Promise.resolve(readFileSync("dist/phrases.json")) : isAbsent();
}

/** No file but those that are open. */
function isAbsent(): Promise<never> {
	return Promise.reject(new Error("There is no such file."));
}

function uriOf(path: string): Uri {
	return { scheme: "file", path, with: (other) => uriOf(other.path), toString: () => `file://${path}` };
}

function shownOf({ range, severity, code, message }: Diagnostic): Shown {
	const value = typeof code === "string" ? code : code.value;
	return [stretch(range), severity, value.split(/, | and /)[0]!, message];
}

function offeredOf({ title, edit }: Action): Offered {
	const written = ({ text }: TextEdit) => (typeof text === "string" ? text : text.value);
	return [title, ...edit!.edits.map((each) => `${stretch(each.range)} ${written(each)}`)];
}

const CLASSES = {
	Range,
	Diagnostic,
	CodeAction: Action,
	WorkspaceEdit,
	TextEdit,
	SnippetTextEdit: TextEdit,
	SnippetString,
	DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
	Uri: {
		joinPath: (uri: Uri, ...names: readonly string[]) =>
			names[0] === ".."
				? uriOf(uri.path.replace(/\/[^/]*$/, "") || "/")
				: uriOf(`${uri.path}/${names[0]}`.replace("//", "/")),
		parse: uriOf,
	},
};

/** Whatever is asked of it, called or made with it is again the same. */
// biome-ignore lint/suspicious/noExplicitAny: it stands for everything of VS Code that does not matter here.
const ANYTHING: any = new Proxy(function anything() {}, {
	get: (_, name) => (name === "then" || name === Symbol.iterator ? undefined : ANYTHING),
	set: () => true,
	apply: () => ANYTHING,
	construct: () => ANYTHING,
});

/** These members; all others are {@link ANYTHING}. */
function permissive(members: Record<string, unknown>): unknown {
	return Object.create(ANYTHING, Object.getOwnPropertyDescriptors(members));
}

function startShipped(day: string, editor: Record<string, unknown>) {
	const module = { exports: {} as { activate(context: unknown): void } };
	const run = new Function("module", "exports", "require", "Date", readFileSync("dist/extension.js", "utf8"));
	const Day = class extends Date {
		constructor() {
			super(`${day}T12:00:00`);
		}
	};
	run(module, module.exports, () => permissive(editor), Day);
	return module.exports;
}
