import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROGRAM } from "./program";

const PAPER = "# Night buses\n\nThe CFO is asked to approve £80,000 for night buses by 31 March.\n";
const MAP =
	"- name: Ana Reis\n  role: CFO\n  level: passive\n  goal: overtime below 4%\n- role: COO\n  level: advocate\n  goal: punctuality\n";
const ASKED = ["missing-stakeholder-map", "single-sponsor", "executive-without-goal", "missing-executive-goal"];

/** The command line as users run it, over papers with a file beside them. */
describe("execspeak, where a file beside the paper declares its stakeholders", function () {
	this.timeout(60_000);
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "execspeak-beside-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	const write = (files: Readonly<Record<string, string | Buffer>>) => {
		for (const [name, content] of Object.entries(files)) {
			mkdirSync(join(folder, name, ".."), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
	};
	const run = (words: readonly string[], input = "") =>
		spawnSync(process.execPath, [PROGRAM, ...words], { cwd: folder, input, encoding: "utf8" });
	const options = ["--as-proposal", "--format", "json", ...ASKED.flatMap((id) => ["--rule", `${id}:warning`])];
	const found = (words: readonly string[], input = "") => {
		const results: { file: string; findings: { rule: string; line: number; column: number; message: string }[] }[] =
			JSON.parse(run([...words, ...options], input).stdout);
		return Object.fromEntries(results.map(({ file, findings }) => [file, findings]));
	};
	const askedIn = (findings: readonly { rule: string }[] | undefined) =>
		(findings ?? []).map(({ rule }) => rule).filter((rule) => ASKED.includes(rule));

	it("takes them as evidence, as if front matter declared them", () => {
		write({ "board/buses.md": PAPER });
		assert.deepEqual(askedIn(found(["board"])["board/buses.md"]), [
			"missing-executive-goal",
			"missing-stakeholder-map",
			"single-sponsor",
		]);
		write({ "board/buses.stakeholders.yaml": MAP });
		const results = found(["board"]);
		assert.deepEqual(Object.keys(results), ["board/buses.md"]);
		assert.deepEqual(askedIn(results["board/buses.md"]), []);
	});

	it("reports what is wrong in it under its own name, and the paper's findings all the same", () => {
		write({
			"buses.md": PAPER,
			"buses.stakeholders.yaml": "stakeholders:\n  - role: CFO\n    level: fan\n    gaol: x\n",
		});
		const results = found(["buses.md"]);
		assert.deepEqual(Object.keys(results), ["buses.md", "buses.stakeholders.yaml"]);
		assert.deepEqual(
			results["buses.stakeholders.yaml"]?.map(({ rule, line, column }) => [rule, line, column]),
			[
				["executive-without-goal", 2, 11],
				["unknown-level", 3, 12],
				["unreadable-front-matter", 4, 5],
			],
		);
		assert.ok(results["buses.md"]!.length > 0);
		assert.equal(run(["buses.md", "--fail-on", "error"]).status, 1);
		const stylish = run(["buses.md"]).stdout;
		assert.match(stylish, /\nbuses\.stakeholders\.yaml\n +3:12 {2}error/);
		assert.match(run(["buses.stakeholders.yaml"]).stdout, /\n\d errors? .*in 1 file of stakeholders\.\n/);
		assert.match(run(["buses.md", "--format", "github"]).stdout, /^::error file=buses\.stakeholders\.yaml,line=4,/m);
	});

	it("reads it once for two papers, and is quiet about the file of another paper", () => {
		write({
			"buses.md": PAPER,
			"buses.markdown": PAPER,
			"trams.md": PAPER,
			"buses.stakeholders.yaml": "- level: fan\n",
		});
		assert.deepEqual(Object.keys(found(["."])).sort(), [
			"buses.markdown",
			"buses.md",
			"buses.stakeholders.yaml",
			"trams.md",
		]);
		assert.ok(askedIn(found(["trams.md"])["trams.md"]).includes("missing-stakeholder-map"));
	});

	it("checks it by itself where it is named", () => {
		write({ "buses.stakeholders.yaml": MAP });
		assert.deepEqual(found(["buses.stakeholders.yaml"]), { "buses.stakeholders.yaml": [] });
	});

	it("mends it with --fix where nothing else can be meant", () => {
		write({ "buses.md": PAPER, "buses.stakeholders.yaml": "- role: CFO\r\n  level: Toe dipper # since May\r\n" });
		run(["buses.md", "--fix"]);
		assert.equal(
			readFileSync(join(folder, "buses.stakeholders.yaml"), "utf8"),
			"- role: CFO\r\n  level: toe-dipper # since May\r\n",
		);
		assert.equal(readFileSync(join(folder, "buses.md"), "utf8"), PAPER);
	});

	it("says in one sentence that it cannot be read, and checks the paper without it", () => {
		write({ "buses.md": PAPER, "buses.stakeholders.yaml": Buffer.from([0x2d, 0x20, 0xe9, 0x0a]) });
		const { status, stderr, stdout } = run(["buses.md"]);
		assert.equal(status, 2);
		assert.equal(stderr, "buses.stakeholders.yaml is not UTF-8 text: save it with the encoding UTF-8.\n");
		assert.match(stdout, /^buses\.md\n/);
	});

	it("is missed under a name that is not read, and no line of it can be explained", () => {
		write({ "buses.md": PAPER, "buses.stakeholders.yml": MAP });
		const { status, stderr } = run(["buses.md"]);
		assert.equal(status, 2);
		assert.equal(stderr, "buses.stakeholders.yml is not read: call it buses.stakeholders.yaml.\n");
		write({ "buses.stakeholders.yaml": MAP });
		assert.equal(
			run(["explain", "--trace", "buses.stakeholders.yaml:1"]).stderr,
			"execspeak: buses.stakeholders.yaml is no paper: check it whole, with execspeak buses.stakeholders.yaml.\n",
		);
	});

	it("looks beside the name that standard input goes by, and nowhere without one", () => {
		write({ "buses.stakeholders.yaml": MAP, "stdin.stakeholders.yaml": MAP });
		assert.deepEqual(askedIn(found(["-", "--stdin-filename", "buses.md"], PAPER)["buses.md"]), []);
		assert.ok(askedIn(found(["-"], PAPER)["standard input"]).includes("missing-stakeholder-map"));
	});
});
