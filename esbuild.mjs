// Builds everything: `node esbuild.mjs` the extension and the CLI, `node esbuild.mjs tests [name]` the unit tests,
// `node esbuild.mjs integration` the suite that runs inside VS Code, `node esbuild.mjs schema` the schemas,
// `node esbuild.mjs precision` the program that measures the rules and writes their catalogue.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { joinBranches } from "./build/branches.mjs";
import { exportsOf } from "./build/exports.mjs";
import { writeWithLateBody } from "./build/late-module.mjs";
import { latePatterns, moduleOfLatePattern } from "./build/late-patterns.mjs";
import { compactLexicon, shortenLexicon, storeLexiconTrees } from "./build/lexicon.mjs";
import { leaveOutModules, leaveOutRegions } from "./build/libraries.mjs";
import { shortNames, sourceFiles } from "./build/names.mjs";
import { simplifyPatterns, spellOutCases, writeInAscii, writeOutPatterns } from "./build/patterns.mjs";
import { LIST, phrasesOf } from "./build/phrases.mjs";
import {
	leaveOutPages,
	OPENED,
	openPrivates,
	rewriteSources,
	rewrittenSource,
	shortenFunctions,
	shortenLists,
} from "./build/sources.mjs";

const [target = "product", only = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

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

/** Patterns as the command line has them, which starts anew each time: such as V8 makes ready soonest. */
const readyPatterns = [writeOutPatterns, simplifyPatterns, joinBranches, spellOutCases, writeInAscii, latePatterns];

/** The suites that hold what ships against the sources, and so the only ones that need these as they are written. */
const COMPARES_WITH_SOURCES = /\/(?:shipped|examples)\.test\.ts$/;

if (target === "tests") await buildUnitTests();
else if (target === "integration") await buildIntegrationSuite();
else if (target === "schema") await writeSchema();
else if (target === "precision") await buildPrecision();
else await buildProduct();

/** The parts are built side by side, hence none may count on another to have made the folder. */
function buildProduct() {
	mkdirSync("dist", { recursive: true });
	return Promise.all([buildExtension(), buildDesktopDoor(), writePages(), buildCommandLine()]);
}

/** One program for both extension hosts, Node and web worker, hence no Node module inside; its phrases lie beside it. */
async function buildExtension() {
	const door = buildDoor("src/host/vscode/extension.ts", "./session", "./session", { write: false });
	const [built, session] = await Promise.all([door, buildSession()]);
	writeWithLateBody("dist/extension.js", "./session", built, session, LIST);
}

async function buildSession() {
	const rewritings = [shortenLists, writeOutPatterns, simplifyPatterns, joinBranches, openPrivates, leaveOutPages];
	const files = sourceFiles("src").filter((file) => !/^src.(?:host.cli|lexicon.(?!work))/.test(file));
	const lexicon = await compactLexicon();
	const phrases = phrasesOf(
		files.map((file) => rewrittenSource(file, rewritings)),
		lexicon,
	);
	writeFileSync("dist/phrases.json", JSON.stringify(phrases.list));
	return build({
		...shared,
		plugins: [
			phrases.plugin,
			moduleOfLatePattern(),
			shortenLexicon(lexicon.map(phrases.placeOf)),
			leaveOutModules(),
			leaveOutRegions(shortenFunctions),
			rewriteSources(...rewritings, phrases.rewrite, shortenFunctions),
		],
		entryPoints: ["src/host/vscode/session.ts"],
		outfile: "dist/extension.js",
		write: false,
		platform: "browser",
		mainFields: ["module", "main"],
		external: ["vscode"],
		minify: true,
		mangleProps: new RegExp(`${shortNames().source}|${OPENED.source}`),
		sourcemap: "external",
		sourcesContent: false,
	});
}

/** What VS Code starts on the desktop: so short that it costs nothing. It loads the one file when it is wanted. */
function buildDesktopDoor() {
	return buildDoor("src/host/vscode/main.ts", "./extension", "./extension.js", { outfile: "dist/main.js" });
}

/** A door leaves the module behind it to the host's `require`. */
function buildDoor(entryPoint, late, path, options) {
	const leaveOutLate = {
		name: "leave out what comes late",
		setup({ onResolve }) {
			onResolve({ filter: /^\.\/\w+$/ }, (module) => (module.path === late ? { path, external: true } : undefined));
		},
	};
	return build({
		...shared,
		...options,
		plugins: [leaveOutLate],
		entryPoints: [entryPoint],
		platform: "node",
		external: ["vscode"],
		supported: { "dynamic-import": false },
		minify: true,
	});
}

/** The pages of the rules, with the examples for which a page in the editor has room. */
async function writePages() {
	const { everyRule, examplesShown } = await exportsOf(
		'export { everyRule, examplesShown } from "./src/host/vscode/rule-page";',
		".",
		shared,
	);
	const pageOf = (rule) => ({ why: rule.why, clear: rule.clear, source: rule.source, examples: examplesShown(rule) });
	const pages = Object.fromEntries(everyRule().map((rule) => [rule.id, pageOf(rule)]));
	writeFileSync("dist/pages.json", JSON.stringify(pages));
}

function buildCommandLine({ plugins = [], ...options } = { outfile: "dist/execspeak.js" }) {
	return build({
		...shared,
		charset: "ascii",
		plugins: [
			...plugins,
			storeLexiconTrees(),
			leaveOutModules(),
			leaveOutRegions(),
			moduleOfLatePattern(),
			rewriteSources(shortenLists, ...readyPatterns, openPrivates),
		],
		entryPoints: ["src/host/cli/main.ts"],
		platform: "node",
		mainFields: ["module", "main"],
		banner: { js: "#!/usr/bin/env node" },
		minify: true,
		mangleProps: OPENED,
		...options,
	});
}

function buildUnitTests() {
	const entryPoints = testFiles("test/unit").filter((file) => file.includes(only));
	const programs = entryPoints.some((file) => file.includes("/cli/")) ? buildTestPrograms() : undefined;
	const asWritten = entryPoints.filter((file) => COMPARES_WITH_SOURCES.test(file));
	const others = entryPoints.filter((file) => !asWritten.includes(file));
	const ready = [
		leaveOutModules(),
		leaveOutRegions(),
		moduleOfLatePattern(),
		rewriteSources(shortenLists, ...readyPatterns),
	];
	return Promise.all([buildSuites(asWritten), buildSuites(others, { plugins: ready }), programs]);
}

/**
 * The command line as it ships, with a version of its own, and once more around an engine that finds what its tests write
 * for it. They are built before the suites run: several of them start them at the same time.
 */
function buildTestPrograms() {
	const path = resolve("test/unit/cli/fake-engine.ts");
	const fakeEngine = {
		name: "fake engine",
		setup: ({ onResolve }) => onResolve({ filter: /^\.\/(?:lint\/engine|rules\/index)$/ }, () => ({ path })),
	};
	const define = { EXECSPEAK_VERSION: JSON.stringify("1.2.3") };
	return Promise.all([
		buildCommandLine({ define, outfile: "out/test/execspeak.cjs" }),
		buildCommandLine({ define, outfile: "out/test/fake-execspeak.cjs", plugins: [fakeEngine] }),
	]);
}

function buildSuites(entryPoints, options) {
	return build({
		...shared,
		...options,
		entryPoints,
		outdir: "out/test/unit",
		outbase: "test/unit",
		outExtension: { ".js": ".cjs" },
		platform: "node",
		mainFields: ["module", "main"],
		sourcemap: "inline",
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
	const { schemas, RULES } = await exportsOf(
		'export { RULES } from "./src/index"; export { schemas } from "./src/report/schemas";',
		".",
		shared,
	);
	for (const [name, schema] of Object.entries(schemas(RULES))) writeFileSync(`schemas/${name}.schema.json`, schema);
}

function testFiles(folder) {
	return readdirSync(folder, { recursive: true })
		.filter((file) => file.endsWith(".test.ts"))
		.map((file) => `${folder}/${file}`);
}
