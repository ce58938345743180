import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { exportsOf } from "./exports.mjs";

/** The families of words in fewer letters, a line each; a unit test proves that reading does not notice. */
export async function compactLexicon() {
	const { compact } = await exportsOf(
		`import { LEXICON } from "./src/lexicon/index"; import { compactEntries } from "./src/argument/terms/compact-terms";
		export const compact = compactEntries(LEXICON);`,
		".",
	);
	return compact.map(({ kind, tag, terms }) => [kind, tag, ...terms].join("~"));
}

/** Puts the phrases at these places, of which each is a line of `compactLexicon`, in the place of the lexicon. */
export function shortenLexicon(places) {
	const contents = `import { text } from "phrases";
		export const LEXICON = ${JSON.stringify(places)}.map((place) => {
			const [kind, tag, ...terms] = text(place).split("~");
			return { kind, tag, terms };
		});`;
	return replaceModule("src/lexicon/index.ts", () => ({ contents, loader: "ts" }));
}

/**
 * Growing the trees of terms costs more than linting a short document. The command line, which starts anew each time
 * and has no bound on its size, gets them grown; the extension grows them once, at the first lint.
 */
export function storeLexiconTrees() {
	return replaceModule("src/argument/terms/lexicon-trees.ts", async ({ path }) => {
		const resolveDir = dirname(path);
		const { stored } = await exportsOf(
			`import { lexiconTrees } from ${JSON.stringify(path)}; import { storeTrees } from "./stored-trees";
			export const stored = storeTrees(lexiconTrees());`,
			resolveDir,
		);
		const contents = `import { openTrees } from "./stored-trees"; export const lexiconTrees = () => openTrees(${JSON.stringify(stored)});`;
		return { contents, resolveDir, loader: "ts" };
	});
}

/** Reads a module of ours from elsewhere. One that was moved fails the build, since it would be read as it is written. */
function replaceModule(file, load) {
	const module = realpathSync(file);
	return {
		name: `replace ${file}`,
		setup({ onLoad }) {
			onLoad({ filter: /\.ts$/ }, (loaded) => (loaded.path === module ? load(loaded) : undefined));
		},
	};
}
