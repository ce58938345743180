// Builds everything: `node esbuild.mjs` the extension and the CLI, `node esbuild.mjs tests [name]` the unit tests,
// `node esbuild.mjs integration` the suite that runs inside VS Code, `node esbuild.mjs schema` the schemas,
// `node esbuild.mjs precision` the program that measures the rules and writes their catalogue.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { build } from "esbuild";

const [target = "product", only = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Of the 2,125 names that HTML gives to characters, those that people write: HTML 4's, and punctuation. */
const NAMED_CHARACTERS = `
	quot" amp& lt< gt> nbsp\u00a0 iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ uml¨ copy© ordfª laquo« not¬
	shy\u00ad reg® macr¯ deg° plusmn± sup2² sup3³ acute´ microµ para¶ middot· cedil¸ sup1¹ ordmº raquo» frac14¼
	frac12½ frac34¾ iquest¿ AgraveÀ AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AEligÆ CcedilÇ EgraveÈ EacuteÉ EcircÊ EumlË
	IgraveÌ IacuteÍ IcircÎ IumlÏ ETHÐ NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ times× OslashØ UgraveÙ UacuteÚ
	UcircÛ UumlÜ YacuteÝ THORNÞ szligß agraveà aacuteá acircâ atildeã aumlä aringå aeligæ ccedilç egraveè eacuteé
	ecircê eumlë igraveì iacuteí icircî iumlï ethð ntildeñ ograveò oacuteó ocircô otildeõ oumlö divide÷ oslashø
	ugraveù uacuteú ucircû uumlü yacuteý thornþ yumlÿ OEligŒ oeligœ ScaronŠ scaronš YumlŸ fnofƒ circˆ tilde˜ AlphaΑ
	BetaΒ GammaΓ DeltaΔ EpsilonΕ ZetaΖ EtaΗ ThetaΘ IotaΙ KappaΚ LambdaΛ MuΜ NuΝ XiΞ OmicronΟ PiΠ RhoΡ SigmaΣ TauΤ
	UpsilonΥ PhiΦ ChiΧ PsiΨ OmegaΩ alphaα betaβ gammaγ deltaδ epsilonε zetaζ etaη thetaθ iotaι kappaκ lambdaλ muμ
	nuν xiξ omicronο piπ rhoρ sigmafς sigmaσ tauτ upsilonυ phiφ chiχ psiψ omegaω thetasymϑ upsihϒ pivϖ ensp\u2002
	emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“
	rdquo” bdquo„ dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ imageℑ
	weierp℘ realℜ trade™ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂
	exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫
	there4∴ sim∼ cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈
	rceil⌉ lfloor⌊ rfloor⌋ lang〈 rang〉 loz◊ spades♠ clubs♣ hearts♥ diams♦ apos' num# dollar$ percnt% ast* lpar(
	rpar) plus+ comma, period. sol/ colon: semi; equals= quest? commat@ lsqb[ lbrack[ rsqb] rbrack] bsol\\ lowbar_
	grave\` lbrace{ lcub{ rbrace} rcub} verbar| vert| excl! hyphen‐ dash‐ check✓ cross✗
	star☆`;

/** What of the libraries is never called here: what only writes or renders, links found in plain text, old dialects. */
const UNUSED_MODULES = [
	[/^linkify-it$/, "export class LinkifyIt {}"],
	[/^entities$/, characterTable()],
	[/^\.\/stemmer$/, "module.exports = function () {};"],
	[/^mdurl$/, "export const encode = String, decode = String, format = String, parse = String;"],
	[/^punycode\.js$/, "export default { toASCII: String, toUnicode: String };"],
	[/^uc\.micro$/, "export const P = /\\p{P}/u, S = /\\p{S}/u;"],
];
const UNUSED_REGIONS = {
	"\\0@oxc-project+runtime@0.154.0/helpers/esm/typeof.js": "",
	"\\0@oxc-project+runtime@0.154.0/helpers/esm/toPrimitive.js": "",
	"\\0@oxc-project+runtime@0.154.0/helpers/esm/toPropertyKey.js": "",
	"\\0@oxc-project+runtime@0.154.0/helpers/esm/defineProperty.js": "",
	"src/renderer.ts": "",
	"src/rules_core/state_core.ts": "",
	"src/rules_core/normalize.ts": "",
	"src/rules_core/block.ts": "",
	"src/rules_core/strip_references.ts": "",
	"src/rules_core/inline.ts": "",
	"src/rules_core/linkify.ts": "",
	"src/rules_core/replacements.ts": "",
	"src/rules_core/smartquotes.ts": "",
	"src/rules_core/text_join.ts": "",
	"src/parser_core.ts": "",
	"src/rules_inline/linkify.ts": "function linkify() {}",
	// Without presets, renderer and core rules: `text/markdown.ts` calls the parsers of blocks and inlines themselves.
	"src/markdownit.ts": `class MarkdownIt {
		inline = new ParserInline();
		block = new ParserBlock();
		helpers = helpers_exports;
		constructor(options) { this.options = { maxNesting: 100, ...options }; }
		validateLink(url) {
			const text = url.trim().toLowerCase();
			return !/^(vbscript|javascript|file|data):/.test(text) || /^data:image\\/(gif|png|jpeg|webp);/.test(text);
		}
	}`,
	"src/index.ts": "var MarkdownItCallable = MarkdownIt;",
};

/** How markdown-it's compiler writes `this.name = value`. */
const DEFINED_PROPERTY = /_defineProperty\(\s*this,\s*(?:\/\*\*[\s\S]*?\*\/\s*)?"(\w+)",\s*/g;

/** A mark and a letter after it stand for a word of the lexicon. All of them are ASCII, for V8 reads such strings faster. */
const MARKS = "!()*+,.:;<>?@^_";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Of js-yaml, what reads; its schemas, constructors and writers stay out. */
const USED_REGIONS = [
	"src/common/exception.ts",
	"src/parser/events.ts",
	"src/parser/parser_scalar.ts",
	"src/common/tagname.ts",
	"src/parser/parser.ts",
];
const USED_NAMES = "EVENT_ID, SCALAR_STYLE, getScalarValue, parseEvents";

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

/** What classes of characters stand for in patterns: the letters and figures of the scripts that proposals are written in. */
const CLASSES = {
	L: "A-Za-zÀ-ÖØ-öø-\u1fff\u3006-\ud7ff",
	Lu: "A-ZÀ-ÖØ-ÞĆČĎĐĘĚĞİŁŃŇŐŒŘŚŞŠŤŮŰŸŹŻŽΑ-ΩЀ-Я",
	Ll: "a-zß-öø-ÿćčďđęěğıłńňőœřśşšťůűźżžά-ώа-џ",
	N: "\\d²³¹¼-¾٠-٩",
	Sc: "$¢-¥֏؋৲৳฿₠-⃀",
};

/** Where case is of no account, all letters in one case, which is the shortest to write; signs like º belong to no word. */
const ANY_CASE = "a-zÀ-ÖØ-öø-\u1fff\u3006-\ud7ff";
const CASELESS_CLASSES = { ...CLASSES, L: ANY_CASE, Lu: ANY_CASE, Ll: ANY_CASE };

const shared = {
	bundle: true,
	charset: "utf8",
	plugins: [leaveOutModules(), leaveOutRegions(), rewriteSources(shortenLists, simplifyPatterns)],
	format: "cjs",
	target: "es2022",
	logLevel: "warning",
	legalComments: "none",
	define: { EXECSPEAK_VERSION: JSON.stringify(version) },
};

const LIST_OF_WORDS =
	/(?<=[:=(,] *)\[\s*(?:"(?:[^"\\\n]|\\["\\])*",\s*){5,}(?:"(?:[^"\\\n]|\\["\\])*",?\s*)?\](?! as const)/g;

if (target === "tests") await buildUnitTests();
else if (target === "integration") await buildIntegrationSuite();
else if (target === "schema") await writeSchema();
else if (target === "precision") await buildPrecision();
else await Promise.all([buildExtension(), buildDoor(), writePages(), buildCommandLine()]);

/** Puts a few words in the place of modules that are imported but never come to work. */
function leaveOutModules() {
	return {
		name: "leave out modules",
		setup({ onResolve, onLoad }) {
			for (const [filter, contents] of UNUSED_MODULES) {
				onResolve({ filter }, ({ path, importer }) => {
					const isLibrary = /node_modules.(?:markdown-it|natural)\b/.test(importer);
					return isLibrary ? { path, namespace: "unused", pluginData: contents, sideEffects: false } : undefined;
				});
			}
			onLoad({ filter: /.*/, namespace: "unused" }, ({ pluginData }) => ({ contents: pluginData }));
		},
	};
}

/** markdown-it and js-yaml come as one file each; their own source files are regions in it. */
function leaveOutRegions() {
	return {
		name: "leave out regions",
		setup({ onLoad }) {
			onLoad({ filter: /markdown-it\.mjs$/ }, ({ path }) => {
				let contents = readFileSync(path, "utf8");
				for (const [region, replacement] of Object.entries(UNUSED_REGIONS))
					contents = contents.replace(regionOf(contents, region), () => replacement);
				contents = contents.replace(DEFINED_PROPERTY, "(this.$1 = ");
				return { contents };
			});
			onLoad({ filter: /js-yaml\.mjs$/ }, ({ path }) => {
				const source = readFileSync(path, "utf8");
				const used = USED_REGIONS.map((region) => regionOf(source, region));
				return { contents: `${used.join("")}function makeSnippet() {} export { ${USED_NAMES} };` };
			});
		},
	};
}

function regionOf(source, region) {
	const start = source.indexOf(`//#region ${region}\n`);
	if (start < 0) throw new Error(`a library has no region ${region} any more`);
	const end = "//#endregion\n";
	return source.slice(start, source.indexOf(end, start) + end.length);
}

/** The families of words in fewer letters; a unit test proves that reading does not notice. */
function shortenLexicon() {
	return {
		name: "shorten lexicon",
		setup({ onLoad }) {
			onLoad({ filter: /src.lexicon.index\.ts$/ }, async ({ path }) => {
				const { compact } = await evaluated(
					`import { LEXICON } from ${JSON.stringify(path)}; import { compactEntries } from "./src/argument/compact-terms";
					export const compact = compactEntries(LEXICON);`,
					"out/lexicon.cjs",
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

/** Puts our own sources through some rewritings, each `(source, path) => source`, before they are compiled. */
function rewriteSources(...rewritings) {
	return {
		name: "rewrite sources",
		setup({ onLoad }) {
			onLoad({ filter: /src.(?:lexicon|figures|text|argument|lint|rules|report|host).[\w./\\-]+\.ts$/ }, ({ path }) => {
				const source = readFileSync(path, "utf8");
				return { contents: rewritings.reduce((text, rewrite) => rewrite(text, path), source), loader: "ts" };
			});
		},
	};
}

/** Writes a list of words as one string that is cut up at the start: two characters less for each of thousands. */
function shortenLists(source, path) {
	if (!/src.(?:lexicon|figures|text|argument).[\w-]+\.ts$/.test(path)) return source;
	return source.replace(LIST_OF_WORDS, (list) => {
		const words = JSON.parse(list.replace(/,\s*\]$/, "]"));
		return words.some((word) => word.includes("~")) ? list : `${JSON.stringify(words.join("~"))}.split("~")`;
	});
}

/**
 * Takes the flag u from patterns that can do without it once their classes are spelt out. V8 asks its Unicode library for
 * each class and each letter of such a pattern anew, which is a good part of a short run's time; nothing here looks for
 * characters beyond the Basic Multilingual Plane.
 */
function simplifyPatterns(source) {
	let result = "";
	let done = 0;
	for (const { start, end, pattern, flags } of patternsIn(source)) {
		const plain = spellOutClasses(pattern, flags.includes("i") ? CASELESS_CLASSES : CLASSES);
		if (!flags.includes("u") || /\\[pP]\{|\\u\{|[\ud800-\udfff]/.test(plain)) continue;
		result += `${source.slice(done, start)}/${plain}/${flags.replace("u", "")}`;
		done = end;
	}
	return result + source.slice(done);
}

function spellOutClasses(pattern, classes) {
	let isInClass = false;
	return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name) => {
		if (part === "[" || part === "]") isInClass = part === "[";
		if (name === undefined || !(name in classes)) return part;
		return isInClass ? classes[name] : `[${classes[name]}]`;
	});
}

/**
 * Writes each letter of a simple pattern in both cases, so that it can do without the flag i, for which V8 asks that
 * library too. Only the command line can afford the room.
 */
function spellOutCases(source) {
	const part = /\[(?:\\.|[^\]\\])*\]|\\u[\da-f]{4}|\\.|\(\?<\w+>|\p{L}/giu;
	let result = "";
	let done = 0;
	for (const { start, end, pattern, flags } of patternsIn(source)) {
		if (!flags.includes("i") || flags.includes("u")) continue;
		const spelt = pattern.replace(part, (text) => {
			if (text.startsWith("[")) return spellOutCasesInClass(text);
			const other = otherCase(text);
			return other === text ? text : `[${text}${other}]`;
		});
		result += `${source.slice(done, start)}/${spelt}/${flags.replace("i", "")}`;
		done = end;
	}
	return result + source.slice(done);
}

function spellOutCasesInClass(text) {
	const item = /(\\u[\da-f]{4}|\\.|[^\\])(?:-(\\u[\da-f]{4}|\\.|[^\\]))?/giu;
	const content = text.slice(text.startsWith("[^") ? 2 : 1, -1);
	const spelt = content.replace(item, (all, from, to) => {
		if (to === undefined) return from === otherCase(from) ? from : `${from}${otherCase(from)}`;
		return /[a-z]-[a-z]/i.test(all) ? `${all}${otherCase(from)}-${otherCase(to)}` : all;
	});
	return `${text.slice(0, text.length - 1 - content.length)}${spelt}]`;
}

/** The same letter in the other case; what has none, and escapes, as they are. */
function otherCase(character) {
	if (character.length > 1) return character;
	const upper = character.toUpperCase();
	const other = upper === character ? character.toLowerCase() : upper;
	return other.length === 1 ? other : character;
}

/** The regular expressions of a source, where it is sure that a slash begins one; comments and strings are passed over. */
function* patternsIn(source) {
	const token =
		/\/\/.*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|(?<=(?:[(,=:[!&|?{};>]|=>|\breturn)\s*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g;
	for (const match of source.matchAll(token)) {
		const [all, pattern, flags] = match;
		if (pattern !== undefined) yield { start: match.index, end: match.index + all.length, pattern, flags };
	}
}

/**
 * What a rule's page says (why, how to clear it, whose advice it is, examples) is seldom asked for: the extension reads
 * it from a file of its own. Each of these begins a line, and the next property, or the end of the rule, ends it.
 */
function leaveOutPages(source, path) {
	if (!/src.(?:rules.\w+.[\w-]+|lint.(?:hygiene|front-matter))\.ts$/.test(path)) return source;
	const property = /^\t(?:why|clear|source|examples):.*\n(?:\t[\t\]}].*\n)*/gm;
	const rules = source.match(/^\tid: /gm)?.length ?? 0;
	const left = source.match(property)?.length ?? 0;
	if (left !== rules * 4) throw new Error(`${path}: a rule's page is not written as expected`);
	return source.replace(property, "");
}

/** What decodes the names of the list above, in the form of a module. */
function characterTable() {
	const named = NAMED_CHARACTERS.trim().split(/[ \t\n]+/);
	const names = named.map((each) => each.slice(0, -1));
	const characters = named.map((each) => each.slice(-1));
	return `const names = ${JSON.stringify(names.join(" "))}.split(" "), characters = ${JSON.stringify(characters.join(""))};
		export const decodeHTMLStrict = (text) => characters[names.indexOf(text.slice(1, -1))] ?? text;`;
}

/** One file for both extension hosts, Node and web worker: hence no Node module inside. */
function buildExtension() {
	return build({
		...shared,
		plugins: [
			shortenLexicon(),
			leaveOutModules(),
			leaveOutRegions(),
			rewriteSources(shortenLists, simplifyPatterns, leaveOutPages),
		],
		entryPoints: ["src/host/vscode/extension.ts"],
		outfile: "dist/extension.js",
		platform: "browser",
		mainFields: ["module", "main"],
		external: ["vscode"],
		minify: true,
		mangleProps: shortNames(),
		sourcemap: "linked",
		sourcesContent: false,
	});
}

/** A pattern of the names to shorten. Throws where one of them belongs to VS Code or is used as a string. */
function shortNames() {
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

function sourceFiles(folder) {
	return readdirSync(folder, { recursive: true })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => `${folder}/${file}`);
}

/** What VS Code on the desktop starts: so short that it costs nothing. It loads the one file when it is wanted. */
function buildDoor() {
	const leaveOutEngine = {
		name: "leave out engine",
		setup({ onResolve }) {
			onResolve({ filter: /^\.\/extension$/ }, () => ({ path: "./extension.js", external: true }));
		},
	};
	return build({
		...shared,
		plugins: [leaveOutEngine],
		entryPoints: ["src/host/vscode/main.ts"],
		outfile: "dist/main.js",
		platform: "node",
		external: ["vscode"],
		supported: { "dynamic-import": false },
		minify: true,
	});
}

/** The pages of the rules, with the examples for which a page in the editor has room. */
async function writePages() {
	const { everyRule, examplesShown } = await evaluated(
		'export { everyRule, examplesShown } from "./src/host/vscode/rule-page";',
		"out/pages.cjs",
	);
	const pageOf = (rule) => ({ why: rule.why, clear: rule.clear, source: rule.source, examples: examplesShown(rule) });
	const pages = Object.fromEntries(everyRule().map((rule) => [rule.id, pageOf(rule)]));
	writeFileSync("dist/pages.json", JSON.stringify(pages));
}

function buildCommandLine() {
	return build({
		...shared,
		plugins: [
			storeLexiconTrees(),
			leaveOutModules(),
			leaveOutRegions(),
			rewriteSources(shortenLists, simplifyPatterns, spellOutCases),
		],
		entryPoints: ["src/host/cli/main.ts"],
		outfile: "dist/execspeak.js",
		platform: "node",
		mainFields: ["module", "main"],
		banner: { js: "#!/usr/bin/env node" },
		minify: true,
	});
}

/**
 * Growing the trees of terms costs more than linting a short document. The command line, which starts anew each time
 * and has no bound on its size, gets them grown; the extension grows them once, at the first lint.
 */
function storeLexiconTrees() {
	return {
		name: "store lexicon trees",
		setup({ onLoad }) {
			onLoad({ filter: /argument.lexicon-trees\.ts$/ }, async ({ path }) => {
				const source = `import { lexiconTrees } from ${JSON.stringify(path)}; import { storeTrees } from "./stored-trees"; module.exports = JSON.stringify(storeTrees(lexiconTrees()));`;
				const bundled = await build({
					stdin: { contents: source, resolveDir: dirname(path), loader: "ts" },
					bundle: true,
					format: "cjs",
					platform: "node",
					mainFields: ["module", "main"],
					write: false,
				});
				const stored = evaluate(bundled.outputFiles[0].text);
				const contents = `import { openTrees } from "./stored-trees"; export const lexiconTrees = () => openTrees(JSON.parse(${JSON.stringify(stored)}));`;
				return { contents, resolveDir: dirname(path), loader: "ts" };
			});
		},
	};
}

function evaluate(source) {
	const module = { exports: {} };
	new Function("module", "exports", "require", source)(module, module.exports, createRequire(import.meta.url));
	return module.exports;
}

function buildUnitTests() {
	const entryPoints = testFiles("test/unit").filter((file) => file.includes(only));
	return build({
		...shared,
		entryPoints,
		outdir: "out/test/unit",
		outbase: "test/unit",
		outExtension: { ".js": ".cjs" },
		platform: "node",
		mainFields: ["module", "main"],
		sourcemap: "inline",
		external: ["esbuild"],
	});
}

/** One file for both extension hosts: mocha's browser build, no Node module, and a list of loaders instead of globs. */
function buildIntegrationSuite() {
	const loaders = testFiles("test/integration").map((file) => `() => import("./${file}")`);
	const contents = {
		suites: `export default [${loaders.join(", ")}];`,
		// The browser build is CommonJS inside an ES module package, which it must not be taken for.
		"mocha/mocha.js": readFileSync("node_modules/mocha/mocha.js", "utf8"),
	};
	const virtual = {
		name: "virtual",
		setup: ({ onResolve, onLoad }) => {
			onResolve({ filter: /^(suites|mocha\/mocha\.js)$/ }, ({ path }) => ({ path, namespace: "virtual" }));
			onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => ({ contents: contents[path], resolveDir: "." }));
		},
	};
	return build({
		...shared,
		entryPoints: ["test/integration/index.ts"],
		outfile: "out/test/integration/index.js",
		platform: "browser",
		mainFields: ["module", "main"],
		external: ["vscode"],
		plugins: [...shared.plugins, virtual],
		define: { ...shared.define, global: "globalThis" },
		banner: { js: 'globalThis.location ??= { search: "" };' },
		sourcemap: "inline",
	});
}

function buildPrecision() {
	return build({
		...shared,
		entryPoints: ["test/precision/main.ts"],
		outfile: "out/precision.cjs",
		platform: "node",
		mainFields: ["module", "main"],
	});
}

/** The schemas follow from the rules and the keys; a unit test fails where a committed file does not. */
async function writeSchema() {
	const { schemas, RULES } = await evaluated(
		'export { RULES } from "./src/index"; export { schemas } from "./src/report/schemas";',
		"out/schema.cjs",
	);
	for (const [name, schema] of Object.entries(schemas(RULES))) writeFileSync(`schemas/${name}.schema.json`, schema);
}

/** What a few lines of TypeScript export. */
async function evaluated(contents, outfile) {
	const platform = "node";
	await build({ ...shared, stdin: { contents, resolveDir: "." }, outfile, platform, mainFields: ["module", "main"] });
	return import(`./${outfile}`);
}

function testFiles(folder) {
	return readdirSync(folder, { recursive: true })
		.filter((file) => file.endsWith(".test.ts"))
		.map((file) => `${folder}/${file}`);
}
