import assert from "node:assert/strict";
import { createVocabulary, isWordCharacter, Word } from "../../../../src/argument/terms/words";

/** The words of a text as they are learned, and where each stands. */
function read(text: string) {
	const learned: string[] = [];
	const wordsOf = createVocabulary((word) => {
		learned.push(word);
		return new Word([], []);
	});
	const { starts, ends } = wordsOf(text);
	return { learned, written: starts.map((start, index) => text.slice(start, ends[index])) };
}

describe("The words of a text", () => {
	it("are runs of letters and digits, with apostrophes inside", () => {
		const { written } = read("'Tis the skipper’s net-loft, 24% of O'Hara's #3 'boats'.");
		assert.deepEqual(written, ["Tis", "the", "skipper’s", "net", "loft", "24", "of", "O'Hara's", "#3", "boats"]);
	});

	it("are parted by emoji and by the private characters of icon fonts, which are no letters", () => {
		const { written } = read("🚀Boats that a👍 crew\ue801trusts 船長");
		assert.deepEqual(written, ["Boats", "that", "a", "crew", "trusts", "船長"]);
	});

	it("are learned once each way of writing them, with a straight apostrophe", () => {
		assert.deepEqual(read("Cod’s roe, cod’s liver, Cod’s roe").learned, ["Cod's", "roe", "cod's", "liver"]);
	});

	it("are made of the characters that are told by their codes", () => {
		const wrong: number[] = [];
		for (let code = 0; code < 0x10000; code++) {
			const isWord = read(String.fromCharCode(code)).written.length === 1;
			if (isWord !== isWordCharacter(code)) wrong.push(code);
		}
		assert.deepEqual(wrong, []);
	});
});
