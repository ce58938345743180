import { readdirSync, readFileSync } from "node:fs";

/**
 * Names of properties that the extension's build makes short: our own and the libraries', each known to name neither a
 * property of VS Code, nor a key of a file that is read, nor to be put together at run time. The build checks the first
 * and looks for the last; a name that is missing here only stays long.
 */
const SHORT_NAMES = `
	allowances anchorEnd anchorStart attrIndex bMarks backticksScanned blkIndent bsCount byFolder can_close
	can_continue coloured dateCell decimals delimiters eMarks eventsLength faults figuresOf findings firstTabInLine
	footingOf frontMatter frontMatterOf getLines getRules hasDate hasOwner hasTrap heading hyphenated isBeingFilledIn
	isForeign isKnownAsProposal isListOfScores isOfWork isQuoted keySpanOf lastLineEnd lastWord leadIn lineEnds lineIndent
	linkLevel listIndent maxNesting mentions namesAsProposal nesting newPassage normalizeLink normalizeLinkText numeral
	oddities ofPassage ofSection onDidRead outOf ownerCell paired parentType parseLinkDestination parseLinkLabel
	parseLinkTitle passage passages passagesUnder passagesWith posMax postProcess present proofOf proofread proofreading
	prose pushPending quotation quotations quoted rangeOf readAll readAsProposal readSoon readWhileTyping readingOf remarks
	repetitions ruleWithPage ruler rulesWithPages sCount scaled scanDelims scoreClaims sentence sentences skipChars
	skipCharsBack skipEmptyLines skipSpaces skipSpacesBack span spanOf spanOfCollection speaksOfScores standsUnder stated
	statements supersedes tShift tagEnd tagHandlers tagStart takeAnswers textStart themes tokeniser tokenize tokens_meta
	validateLink valueEnd valueStart voiceOf wordCount`
	.trim()
	.split(/\s+/);

/** Those of them that are also values, as kinds of passages are, and never the keys of anything. */
const NAMES_AND_VALUES = ["heading", "passage", "passages", "quoted", "sentences", "themes"];

/** A pattern of the names to shorten. Throws where one of them belongs to VS Code or is used as a string. */
export function shortNames() {
	const theirs = readFileSync("node_modules/@types/vscode/index.d.ts", "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
	const ours = sourceFiles("src").filter((file) => !file.startsWith("src/lexicon/"));
	const strings = ours.map((file) => [
		file,
		readFileSync(file, "utf8").replace(/(?<=[\w>)\]])\["\w+"\](?=[[\]()<>;,| ])/g, ""),
	]);
	for (const name of SHORT_NAMES) {
		if (new RegExp(`\\b${name}\\??[:(<]`).test(theirs)) throw new Error(`VS Code has a property ${name}: it must stay`);
		const user = strings.find(([, source]) => source.includes(`"${name}"`));
		if (user && !NAMES_AND_VALUES.includes(name)) throw new Error(`${user[0]} uses ${name} as a string: it must stay`);
	}
	return new RegExp(`^(?:${SHORT_NAMES.join("|")})$`);
}

/** Paths of the TypeScript files below a folder. */
export function sourceFiles(folder) {
	return readdirSync(folder, { recursive: true })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => `${folder}/${file}`);
}
