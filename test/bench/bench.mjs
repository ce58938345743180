// Measures keystrokes, processes and bundles: `npm run bench`, or `node test/bench/bench.mjs --files DIR` for other
// documents, and `--config FILE` for the process with other rules.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { joinBranches } from "../../build/branches.mjs";
import { latePatterns, moduleOfLatePattern } from "../../build/late-patterns.mjs";
import { simplifyPatterns, writeOutPatterns } from "../../build/patterns.mjs";
import { openPrivates, rewriteSources } from "../../build/sources.mjs";
import { corpus, proposal } from "./corpus.mjs";

const { values } = parseArgs({
	options: {
		files: { type: "string" },
		config: { type: "string" },
		runs: { type: "string", default: "9" },
		keystrokes: { type: "string", default: "400" },
	},
});
const temporary = values.files ? undefined : mkdtempSync(join(tmpdir(), "execspeak-bench-"));
const folder = values.files ? resolve(values.files) : temporary;
try {
	if (temporary) for (const { name, text } of corpus()) writeFileSync(join(temporary, name), text);
	describeFiles();
	compareWithFloor(Number(values.runs));
	await measureKeystrokes(Number(values.keystrokes));
	print("extension bundle, minified", kilobytesOf("dist/extension.js"));
	print("phrases, read behind it", kilobytesOf("dist/phrases.json"));
} finally {
	if (temporary) rmSync(temporary, { recursive: true });
}

function kilobytesOf(file) {
	return `${(statSync(file).size / 1000).toFixed(0)} kB`;
}

function describeFiles() {
	const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(?:md|markdown)$/.test(name));
	const texts = names.map((name) => readFileSync(join(folder, name), "utf8"));
	const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
	const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
	print("files", `${names.length}, ${(bytes / 1e6).toFixed(2)} MB, ${words.toLocaleString("en")} words`);
}

/** Whole processes, taken in turns so that a slow moment of the machine hits both. */
function compareWithFloor(runs) {
	const floor = [];
	const commandLine = [];
	for (let run = 0; run <= runs; run += 1) {
		const one = millisecondsOf(["test/bench/floor.mjs", folder]);
		const configured = values.config ? ["--config", values.config] : [];
		const other = millisecondsOf([
			"dist/execspeak.js",
			...configured,
			"--fail-on",
			"never",
			"--format",
			"json",
			folder,
		]);
		if (run === 0) continue;
		floor.push(one);
		commandLine.push(other);
	}
	print("floor: node + markdown-it", `${median(floor).toFixed(0)} ms`);
	print("execspeak, whole process", `${median(commandLine).toFixed(0)} ms`);
	print("ratio of the medians", (median(commandLine) / median(floor)).toFixed(2));
}

function millisecondsOf(words) {
	const start = performance.now();
	const { status, stderr } = spawnSync(process.execPath, words, {
		stdio: ["ignore", "ignore", "pipe"],
		encoding: "utf8",
	});
	if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
	return performance.now() - start;
}

/** One character typed into a 10,000-word proposal that was linted before. */
async function measureKeystrokes(count) {
	const engine = await warmEngine();
	let text = proposal(7, 10_000);
	const lint = () => engine.lint({ text, treatAs: "proposal", today: "2027-01-15" });
	lint();
	const durations = [];
	const words = " and renewals rose by 4% in Q3, worth $1.2m. ";
	let place = 0;
	for (let stroke = 0; stroke < count; stroke += 1) {
		if (stroke % words.length === 0) place = someBlank(text, stroke / words.length);
		text = text.slice(0, place) + words[stroke % words.length] + text.slice(place);
		place += 1;
		const start = performance.now();
		lint();
		durations.push(performance.now() - start);
	}
	print("keystroke in", `${wordsIn(text).toLocaleString("en")} words`);
	print("keystroke, p50", `${quantile(durations, 0.5).toFixed(2)} ms`);
	print("keystroke, p95", `${quantile(durations, 0.95).toFixed(2)} ms`);
	// In the first strokes V8 still compiles what it has seen to be used often.
	print("keystroke, p95 after 100", `${quantile(durations.slice(100), 0.95).toFixed(2)} ms`);
}

function quantile(list, share) {
	return list.toSorted((one, other) => one - other)[Math.floor(list.length * share)];
}

/** The end of some word; each burst of typing goes on at another one. */
function someBlank(text, burst) {
	return text.indexOf(" ", Math.floor(text.length * ((burst * 0.37 + 0.11) % 1)));
}

/** The engine with its patterns and members written as in the extension. */
async function warmEngine() {
	const outfile = resolve("out/bench/engine.cjs");
	const patterns = [writeOutPatterns, simplifyPatterns, joinBranches, latePatterns];
	const plugins = [moduleOfLatePattern(), rewriteSources(...patterns, openPrivates)];
	const options = {
		plugins,
		bundle: true,
		minify: true,
		format: "cjs",
		platform: "node",
		mainFields: ["module", "main"],
	};
	await build({ ...options, entryPoints: ["src/index.ts"], outfile, logLevel: "error" });
	const { createEngine, DEFAULT_CONFIGURATION, RULES } = createRequire(import.meta.url)(outfile);
	return createEngine(RULES, DEFAULT_CONFIGURATION);
}

function median(list) {
	return quantile(list, 0.5);
}

function wordsIn(text) {
	return text.match(/\S+/g)?.length ?? 0;
}

function print(what, figure) {
	console.log(`${what.padEnd(28)}${figure}`);
}
