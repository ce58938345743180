import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { placeholdersIn } from "../../src/argument/placeholders";

const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

describe("The grammars", () => {
	it("stand in files that exist, under the names by which they are contributed", () => {
		for (const { path, scopeName } of contributes.grammars) {
			assert.ok(existsSync(path), path);
			assert.equal(readGrammar(path).scopeName, scopeName);
		}
	});

	for (const name of readdirSync("test/grammar")) {
		it(`colour ${name} as it says`, () => {
			const { status, stdout } = spawnSync(process.execPath, [TESTER, "--compact", ...BASES, `test/grammar/${name}`], {
				encoding: "utf8",
			});
			assert.equal(status, 0, stdout);
		}).timeout(30_000);
	}

	it("colour the placeholders that the engine knows", () => {
		const labels = readFileSync("snippets/proposals.json", "utf8").match(/\[[^[\]"]{1,60}\]/gu) ?? [];
		assert.ok(labels.length > 0);
		for (const label of [...labels, ...OTHER_HOLES]) assertBoth(label, true);
	});

	it("leave alone what the engine leaves alone", () => {
		for (const text of NO_HOLES) assertBoth(text, false);
	});
});

interface Manifest {
	readonly contributes: { readonly grammars: readonly { readonly scopeName: string; readonly path: string }[] };
}

interface Grammar {
	readonly scopeName: string;
	readonly patterns: readonly { readonly match: string }[];
}

const TESTER = "node_modules/vscode-tmgrammar-test/dist/unit.js";
const BASES = ["markdown", "yaml"].flatMap((name) => ["-g", `node_modules/tm-grammars/grammars/${name}.json`]);
const OTHER_HOLES = [
	"[n]",
	"[%]",
	"[dd/mm/yyyy]",
	"[XX]",
	"TBD",
	"lorem ipsum",
	"XX%",
	"$X",
	"____",
	"???",
	"[Amount]",
];
const NO_HOLES = [
	"[sic]",
	"[1]",
	"[12, 13]",
	"[x]",
	"[iv]",
	"[source: Finance]",
	"[fig. 2]",
	"[amount](a.md)",
	"pre[date]",
];

function assertBoth(text: string, expected: boolean): void {
	const sentence = `We need ${text} now.`;
	assert.equal(placeholdersIn(sentence).length > 0, expected, `the engine on ${text}`);
	assert.equal(
		patterns().some((pattern) => pattern.test(sentence)),
		expected,
		`the grammar on ${text}`,
	);
}

/** The grammar's patterns are Oniguruma's, in a form that differs from JavaScript's in the flag alone. */
function patterns(): RegExp[] {
	return readGrammar("syntaxes/placeholder.tmLanguage.json").patterns.map(({ match }) => {
		const insensitive = match.startsWith("(?i)");
		return new RegExp(insensitive ? match.slice(4) : match, insensitive ? "iu" : "u");
	});
}

function readGrammar(path: string): Grammar {
	return JSON.parse(readFileSync(path, "utf8"));
}
