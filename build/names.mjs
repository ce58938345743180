import { readdirSync, readFileSync } from "node:fs";

/**
 * Names of properties that the extension's build makes short: our own and the libraries', each known to name neither a
 * property of VS Code, nor a key of a file that is read, nor to be put together at run time. The build checks the first
 * and looks for the last; a name that is missing here only stays long.
 */
const SHORT_NAMES = `
	__compile__ __find__ _added _basenameCount _ignoreCache _ignoreCase _initCache _literalRules _rules _split
	_strictPathCheck _stripBOM _testCache addresses afterNames ALIAS allowances amounts anchorEnd anchors anchorStart
	argument assess attrIndex attrPush attrs backticksScanned beginSession beside besideOf blkIndent BLOCK blocks
	bMarks boundary breaks bsCount byFile byFolder byStart can_close can_continue can_open categorizeGroups changePlan
	checkIgnore chomping chunks CLIP closing coloured compose concernsUs configurations confirm contentKinds
	continuation convert countOf createFilter customerEvidence customerVoice dateCell dated dateHead decides decimals
	declared delimiters disable DOCUMENT DOUBLE_QUOTED eMarks ended engine events eventsLength excerpt executiveGoal
	executives explicitEnd explicitStart factor failure familiar farther faults figuresOf filling findings finish
	firstResult firstTabInLine FOLDED_BLOCK footingOf forced forget forgetSoon frontMatter frontMatterOf gates getLines
	getRules habit hasDate hasOwner hasTrap heading holds hygiene hyphenated ignores indent indentedCode intentions
	isBeingFilledIn isClaim isDate isFact isFamiliar isForeign isIn isKnownAsProposal isListOfScores isNotRelative
	isOfOrders isOfWork isOwner isPathValid isPlanned isProposal isQuoted isSingle isSummary isYear keyProblem
	keySpanOf kinds known lastDay lastLineEnd lastWord leadIn letter lettered letters lineEnds lineIndent lineOf
	linesBelow linkLevel lintStakeholders listIndent LITERAL_BLOCK losses MAPPING mark marker maxDepth maxNesting
	memory mended mention mentions namesAsProposal nesting newChunk newPassage normalizeLink normalizeLinkText numeral
	occasions oddities ofHeads ofPassage ofSection older onDidEnd onDidRead opening optionsOf ordered outcomes outOf
	ownerCell ownerHead ownerOf paired pairs parentType parseChunks parseLinkDestination parseLinkLabel parseLinkTitle
	parseWhole partly passage passages passagesUnder passagesWith passes piece pieces pilotRule places PLAIN plans
	posMax postProcess present priorityLink proof proofOf proofread proofreading prose pushPending quotation quotations
	quoted rangeOf readAll readAnew readAsProposal readerOf readers readFirstIn readinessOf reading readingOf
	readingsOf readOpen readSoon readWhileTyping reasons remarks remembered renew repeated repetitions
	reportForeignKeys reportLikenesses reportUnknownKeys ruler rulesWithPages ruleWithPage running runs SCALAR scaled
	scanDelims scoreClaims scored sCount sections sentence sentences SEQUENCE severityOf share shortPiece showAgain
	shown silence SINGLE_QUOTED sized skeleton skipChars skipCharsBack skipEmptyLines skipSpaces skipSpacesBack
	skipToken span spanOf spanOfCollection spanOfScalar spares speaksOfScores sponsorship stakeholderFiles
	stakeholdersFile standing standsUnder startSection stated statements stem stretch STRIP subjects subscription
	supersedes tables tagEnd tagHandlers tagOf tagStart takeAnswers taskBox testLiteral textBeside textIn textStart
	themes throwAt tokeniser tokenize tokens_meta toProse toText tShift unclosed unignored unopened unreadable
	validateLink valueEnd valueStart voiceOf watching weighs wideScope wildcard withWaysBack wordCount wordsOf yearless
	younger
	`
	.trim()
	.split(/\s+/);

/** VS Code has properties of these names too, but nothing in the extension asks for them. */
const NAMES_OF_BOTH = ["cells", "comments", "lineStart"];

/** Those of them that are also values, as kinds of passages are, and never the keys of anything. */
const NAMES_AND_VALUES = ["heading", "passage", "passages", "quoted", "sentences", "themes"];

const NAMES_OF_A_MATCH = Object.keys(/./d.exec("."));

/** A pattern of the names to shorten. Throws where one of them belongs to VS Code or JavaScript, or is used as a string. */
export function shortNames() {
	const theirs = readFileSync("node_modules/@types/vscode/index.d.ts", "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
	const ours = sourceFiles("src").filter((file) => !file.startsWith("src/lexicon/"));
	const strings = ours.map((file) => [
		file,
		readFileSync(file, "utf8").replace(/(?<=[\w>)\]])\["\w+"\](?=[[\]()<>;,| ])/g, ""),
	]);
	const lookedUp = new Map(strings.flatMap(([file, source]) => keysOfTables(source).map((key) => [key, file])));
	for (const name of [...SHORT_NAMES, ...NAMES_OF_BOTH]) {
		if (NAMES_OF_A_MATCH.includes(name))
			throw new Error(`what a pattern has found has a property ${name}: it must stay`);
		const user = strings.find(([, source]) => source.includes(`"${name}"`));
		if (lookedUp.has(name)) throw new Error(`${lookedUp.get(name)} looks ${name} up as a word: it must stay`);
		if (user && !NAMES_AND_VALUES.includes(name)) throw new Error(`${user[0]} uses ${name} as a string: it must stay`);
		const isBoth = NAMES_OF_BOTH.includes(name);
		if (!isBoth && new RegExp(`\\b${name}\\??[:(<]`).test(theirs))
			throw new Error(`VS Code has a property ${name}: it must stay`);
		const reader = strings.find(([file, source]) => /host.vscode/.test(file) && source.includes(`.${name}`));
		if (isBoth && reader) throw new Error(`${reader[0]} reads a property ${name}: it must stay`);
	}
	return new RegExp(`^(?:${[...SHORT_NAMES, ...NAMES_OF_BOTH].join("|")})$`);
}

/** The keys of tables in which words are looked up: those that say so, and those that are asked in brackets. */
function keysOfTables(source) {
	const tables = [...source.matchAll(/const (\w+)(: [^=]{1,80})? = \{([^}]*)\}/g)].filter(
		([, name, type = ""]) => type.includes("Record<string, ") || new RegExp(`\\b${name}\\[`).test(source),
	);
	return tables.flatMap(([, , , table]) => [...table.matchAll(/(?:^|[{,])\s*(\w+):/gm)].map(([, key]) => key));
}

/** Paths of the TypeScript files below a folder. */
export function sourceFiles(folder) {
	return readdirSync(folder, { recursive: true })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => `${folder}/${file}`);
}
