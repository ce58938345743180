import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readWords, SAMPLE_VALUES } from "../../../src/host/cli/flags";
import { HELP } from "../../../src/host/cli/help";

const README = readFileSync("README.md", "utf8");
const LETTERS = Array.from({ length: 52 }, (_, index) => String.fromCharCode((index < 26 ? 65 : 71) + index));

describe("the short names of options", () => {
	const known = LETTERS.filter(isKnown);

	it("are few", () => {
		assert.deepEqual(known, ["c", "f", "h", "o", "q", "v"]);
	});

	for (const letter of known) {
		it(`-${letter} stands beside the long one in --help and in the README`, () => {
			assert.match(HELP, new RegExp(`^ {2}--[a-z-]+(?: [A-Z]+)?, -${letter} `, "m"));
			assert.match(README, new RegExp(`^\\| .*\`--[a-z-]+(?: [A-Z]+)?\`, \`-${letter}\`.* \\|`, "m"));
		});
	}
});

describe("an option whose value is empty", () => {
	for (const name of Object.keys(SAMPLE_VALUES)) {
		it(`--${name} asks for one`, () => {
			for (const words of [[`--${name}=`], [`--${name}`, ""]]) {
				assert.throws(() => readWords(words), {
					message: new RegExp(`^--${name} needs a value, as in .*--${name} .+\\.$`),
				});
			}
		});
	}
});

function isKnown(letter: string): boolean {
	try {
		readWords([`-${letter}`, "value"]);
		return true;
	} catch {
		return false;
	}
}
