import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readYaml } from "../../../src/text/yaml";

const GOOD = "# Plan\n\nRenewals rose from 88% to 94%, worth $1.2m a year.\n";
const BAD = "# Plan\n\nOur NPS rose 6 points last quarter.\n";

/** What `npm pack` makes, installed into an empty folder and run as a repository's CI would. */
describe("the packed command line", function () {
	this.timeout(120_000);
	let home: string;

	before(() => {
		home = mkdtempSync(join(tmpdir(), "execspeak-packed-"));
		run("npm", ["pack", "--silent", "--pack-destination", home], resolve("."));
		const [archive] = readdirSync(home);
		run("npm", ["init", "--yes", "--silent"], home);
		run("npm", ["install", "--silent", "--offline", `./${archive}`], home);
		for (const [name, text] of Object.entries({ good: GOOD, bad: BAD })) {
			mkdirSync(join(home, name));
			writeFileSync(join(home, name, "proposal.md"), text);
		}
		mkdirSync(join(home, "empty"));
	});

	after(() => rmSync(home, { recursive: true, force: true }));

	const execspeak = (words: readonly string[]) => call("node_modules/.bin/execspeak", words, home);

	it("brings nothing but itself", () => {
		const installed = readdirSync(join(home, "node_modules")).filter((name) => !name.startsWith("."));
		assert.deepEqual(installed, ["execspeak"]);
		const files = readdirSync(join(home, "node_modules/execspeak"), { recursive: true, encoding: "utf8" }).sort();
		assert.deepEqual(files, ["CHANGELOG.md", "LICENSE", "README.md", "dist", "dist/execspeak.js", "package.json"]);
	});

	it("is a command, and says so to a program that requires it", () => {
		const { stderr } = call(process.execPath, ["-p", 'require("execspeak")'], home);
		assert.match(stderr, /No "exports" main defined/);
		assert.equal(call(process.execPath, ["-p", 'require("execspeak/package.json").version'], home).status, 0);
	});

	it("ends with 0 for a good repository, 1 for a bad one, 2 for one without proposals", () => {
		assert.equal(execspeak(["good"]).status, 0);
		const { status, stdout } = execspeak(["bad"]);
		assert.equal(status, 1);
		assert.match(stdout, /bad\/proposal\.md\n +3:5 {2}warning .*bare-score/);
		assert.equal(execspeak(["empty"]).status, 2);
	});

	it("writes what GitHub and code scanning read", () => {
		assert.match(execspeak(["bad", "--format", "github"]).stdout, /^::warning file=bad\/proposal\.md,line=3,/m);
		const log = JSON.parse(execspeak(["bad", "--format", "sarif"]).stdout);
		assert.equal(log.runs[0].results[0].ruleId, "bare-score");
	});

	it("fits the version that action.yml and the pre-commit hook name", () => {
		const { version } = JSON.parse(readFileSync("package.json", "utf8"));
		assert.equal(action().inputs.version.default, version);
		assert.ok(readFileSync(".pre-commit-hooks.yaml", "utf8").includes(`execspeak@${version} `));
	});

	it("runs as a pre-commit hook on papers, and on the files beside them", () => {
		const [, pattern = ""] = /^ {2}files: (.*)$/m.exec(readFileSync(".pre-commit-hooks.yaml", "utf8")) ?? [];
		assert.ok(pattern.startsWith("(?i)"));
		const files = new RegExp(pattern.slice("(?i)".length), "i");
		for (const name of ["a.md", "board/A.MD", "b.markdown", "board/a.stakeholders.yaml"]) assert.match(name, files);
		for (const name of ["a.yaml", "amd", "a.md.txt", "stakeholders.yaml"]) assert.doesNotMatch(name, files);
	});

	describe("in action.yml", () => {
		if (process.platform === "win32") return;

		for (const [folder, code, annotated, results] of [
			["good", "0", false, 0],
			["bad", "1", true, 1],
			["empty", "2", false, undefined],
		] as const) {
			it(`sets exit-code ${code} for the ${folder} repository`, () => {
				const { stdout, outputs } = runAction(folder);
				assert.equal(outputs.get("exit-code"), code);
				assert.equal(stdout.includes("::warning file=proposal.md"), annotated);
				const sarif = outputs.get("sarif-file");
				assert.equal(sarif && JSON.parse(readFileSync(sarif, "utf8")).runs[0].results.length, results);
			});
		}
	});

	it("holds proposals to min-score in action.yml", () => {
		if (process.platform === "win32") return;
		mkdirSync(join(home, "scored"));
		writeFileSync(join(home, "scored", "paper.md"), readFileSync("test/proposals/strong.md"));
		for (const [least, code] of [
			["", "0"],
			["80", "0"],
			["101", "2"],
		] as const) {
			assert.equal(
				runAction("scored", { EXECSPEAK_MIN_SCORE: least, EXECSPEAK_FAIL_ON: "never" }).outputs.get("exit-code"),
				code,
			);
		}
		writeFileSync(join(home, "scored", "weak.md"), readFileSync("test/proposals/weak.md"));
		const { outputs } = runAction("scored", { EXECSPEAK_MIN_SCORE: "80", EXECSPEAK_FAIL_ON: "never" });
		assert.equal(outputs.get("exit-code"), "1");
	});

	/** The step that checks, with the packed command line where npx would fetch the published one. */
	function runAction(folder: string, inputsGiven: Readonly<Record<string, string>> = {}) {
		const temporary = mkdtempSync(join(home, "runner-"));
		const bin = join(temporary, "bin");
		mkdirSync(bin);
		writeFileSync(join(bin, "npx"), `#!/bin/sh\nshift 2\nexec "${home}/node_modules/.bin/execspeak" "$@"\n`);
		chmodSync(join(bin, "npx"), 0o755);
		const { inputs, runs } = action();
		const { stdout } = spawnSync("bash", ["-eo", "pipefail", "-c", runs.steps[0]!.run], {
			cwd: join(home, folder),
			encoding: "utf8",
			env: {
				...process.env,
				PATH: `${bin}:${process.env.PATH}`,
				RUNNER_TEMP: temporary,
				GITHUB_OUTPUT: join(temporary, "output"),
				EXECSPEAK_PATHS: inputs.paths.default,
				EXECSPEAK_FAIL_ON: inputs["fail-on"].default,
				EXECSPEAK_CONFIG: inputs.config.default,
				EXECSPEAK_ARGUMENTS: inputs.arguments.default,
				EXECSPEAK_MIN_SCORE: inputs["min-score"].default,
				EXECSPEAK_VERSION: inputs.version.default,
				...inputsGiven,
			},
		});
		const lines = readFileSync(join(temporary, "output"), "utf8").trim().split("\n");
		return { stdout, outputs: new Map(lines.map((line) => line.split("=", 2) as [string, string])) };
	}
});

interface Action {
	readonly inputs: Readonly<
		Record<"paths" | "fail-on" | "min-score" | "config" | "arguments" | "version", { readonly default: string }>
	>;
	readonly runs: { readonly steps: readonly { readonly run: string }[] };
}

function action(): Action {
	return readYaml(readFileSync("action.yml", "utf8"), 0).data as Action;
}

function call(program: string, words: readonly string[], folder: string) {
	return spawnSync(program, words, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
}

function run(program: string, words: readonly string[], folder: string): void {
	const { status, stderr } = call(program, words, folder);
	assert.equal(status, 0, `${program} ${words.join(" ")}: ${stderr}`);
}
