import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

describe("The packaged extension", function () {
	this.timeout(60_000);

	it("brings what VS Code needs and nothing else", () => {
		const listed = execFileSync(process.execPath, ["node_modules/@vscode/vsce/vsce", "ls", "--no-dependencies"], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		});
		const files = listed.trim().split(/\r?\n/);
		const foreign = files.filter((file) => !EXPECTED.test(file));
		assert.deepEqual(foreign, []);
		for (const file of NEEDED.filter((name) => existsSync(name))) assert.ok(files.includes(file), `${file} is missing`);
	});
});

const EXPECTED =
	/^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/(?:(?:main|extension)\.js|(?:pages|phrases)\.json)|images\/icon\.png|(?:snippets|syntaxes|schemas)\/[\w.-]+\.json)$/;
const NEEDED = [
	"package.json",
	"README.md",
	"LICENSE",
	"CHANGELOG.md",
	"dist/extension.js",
	"dist/pages.json",
	"dist/phrases.json",
	"schemas/front-matter.schema.json",
	"schemas/stakeholders.schema.json",
	"snippets/proposals.json",
];
