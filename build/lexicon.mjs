import { createRequire } from "node:module";
import { dirname } from "node:path";
import { build } from "esbuild";

/** A mark and a letter after it stand for a word of the lexicon. All of them are ASCII, for V8 reads such strings faster. */
const MARKS = "!()*+,.:;<>?@^_";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** The families of words in fewer letters; a unit test proves that reading does not notice. */
export function shortenLexicon() {
	return {
		name: "shorten lexicon",
		setup({ onLoad }) {
			onLoad({ filter: /src.lexicon.index\.ts$/ }, async ({ path }) => {
				const { compact } = await exportsOf(
					`import { LEXICON } from ${JSON.stringify(path)}; import { compactEntries } from "../argument/compact-terms";
					export const compact = compactEntries(LEXICON);`,
					dirname(path),
				);
				const lines = compact.map(({ kind, tag, terms }) => [kind, tag, ...terms].join("~"));
				const { text, words } = withDictionary(lines.join("\n"));
				const contents = `const words = ${JSON.stringify(words.join(" "))}.split(" ");
				const text = ${JSON.stringify(text)}.replace(/[${MARKS}]./g, ([mark, letter]) =>
					words[${JSON.stringify(MARKS)}.indexOf(mark) * ${LETTERS.length} + ${JSON.stringify(LETTERS)}.indexOf(letter)]!);
				export const LEXICON = text.split("\\n").map((line) => {
					const [kind, tag, ...terms] = line.split("~");
					return { kind, tag, terms };
				});`;
				return { contents, loader: "ts" };
			});
		},
	};
}

/** A text in which two characters stand for each word that comes again and again, and these words in order. */
function withDictionary(text) {
	const counts = new Map();
	for (const [word] of text.matchAll(/[a-z']{3,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
	// A word of the dictionary takes a blank, too.
	const saving = ([word, count]) => count * (word.length - 2) - word.length - 1;
	const best = [...counts].filter((each) => saving(each) > 0).sort((one, other) => saving(other) - saving(one));
	const words = best.slice(0, MARKS.length * LETTERS.length).map(([word]) => word);
	const codeOf = (index) => `${MARKS[Math.floor(index / LETTERS.length)]}${LETTERS[index % LETTERS.length]}`;
	const codes = new Map(words.map((word, index) => [word, codeOf(index)]));
	if ([...MARKS].some((mark) => text.includes(mark))) throw new Error("the lexicon uses a mark of the dictionary");
	return { text: text.replace(/[a-z']{3,}/g, (word) => codes.get(word) ?? word), words };
}

/**
 * Growing the trees of terms costs more than linting a short document. The command line, which starts anew each time
 * and has no bound on its size, gets them grown; the extension grows them once, at the first lint.
 */
export function storeLexiconTrees() {
	return {
		name: "store lexicon trees",
		setup({ onLoad }) {
			onLoad({ filter: /argument.lexicon-trees\.ts$/ }, async ({ path }) => {
				const resolveDir = dirname(path);
				const { stored } = await exportsOf(
					`import { lexiconTrees } from ${JSON.stringify(path)}; import { storeTrees } from "./stored-trees";
					export const stored = JSON.stringify(storeTrees(lexiconTrees()));`,
					resolveDir,
				);
				const contents = `import { openTrees } from "./stored-trees"; export const lexiconTrees = () => openTrees(JSON.parse(${JSON.stringify(stored)}));`;
				return { contents, resolveDir, loader: "ts" };
			});
		},
	};
}

/** What a few lines of TypeScript export. */
async function exportsOf(contents, resolveDir) {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir, loader: "ts" },
		bundle: true,
		format: "cjs",
		platform: "node",
		mainFields: ["module", "main"],
		write: false,
	});
	const module = { exports: {} };
	new Function("module", "exports", "require", outputFiles[0].text)(
		module,
		module.exports,
		createRequire(import.meta.url),
	);
	return module.exports;
}
