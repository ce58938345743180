import assert from "node:assert/strict";
import fastCheck from "fast-check";
import { FILLER } from "../../../src/text/prose";
import { sentencesOf } from "../../../src/text/sentences";
import { SENTENCE_CASES } from "./sentences.cases";

describe("Sentences", function () {
	this.timeout(60_000);

	it("splits at least 98 % of the hard cases as a reader would", () => {
		const wrong = SENTENCE_CASES.flatMap((marked) => {
			const { prose, sentences } = unmark(marked);
			const found = split(prose);
			return found.join("|") === sentences.join("|") ? [] : [`${marked}\n        got: ${found.join(" | ")}`];
		});
		const share = 1 - wrong.length / SENTENCE_CASES.length;
		console.log(`      ${(share * 100).toFixed(1)} % of ${SENTENCE_CASES.length} cases; wrong: ${wrong.length}`);
		for (const line of wrong) console.log(`        ${line}`);
		assert.ok(SENTENCE_CASES.length >= 150);
		assert.ok(share >= 0.98);
	});

	it("gives trimmed spans in order that leave no word out", () => {
		const stops = fastCheck.string({
			unit: fastCheck.constantFrom("a", "B", "3", ".", "!", "?", " ", '"', "\n", FILLER),
		});
		fastCheck.assert(
			fastCheck.property(stops, (prose) => {
				const spans = sentencesOf(prose);
				let done = 0;
				for (const { start, end } of spans) {
					assert.ok(start >= done && end > start);
					assert.equal(read(prose.slice(done, start)), "");
					assert.equal(prose.slice(start, end), trim(prose.slice(start, end)));
					done = end;
				}
				assert.equal(read(prose.slice(done)), "");
			}),
			{ numRuns: 2000 },
		);
	});

	it("has none in blank prose", () => {
		assert.deepEqual(sentencesOf(""), []);
		assert.deepEqual(sentencesOf(`  ${FILLER} \n `), []);
	});

	it("takes time in proportion to the length", () => {
		for (const unit of [".", ". ", "a.", "A. ", '."', "…", "?! ", "e.g. ", `.${FILLER}`, "[", "no. "]) {
			const prose = unit.repeat(200_000 / unit.length);
			const begun = performance.now();
			sentencesOf(prose);
			assert.ok(performance.now() - begun < 2000, `slow on ${JSON.stringify(unit)}`);
		}
	});
});

function unmark(marked: string): { prose: string; sentences: string[] } {
	const sentences = marked.replaceAll("~", FILLER).split("|").map(trim);
	return { prose: marked.replaceAll("~", FILLER).replace(/ ?\|/g, ""), sentences };
}

function split(prose: string): string[] {
	return sentencesOf(prose).map(({ start, end }) => prose.slice(start, end));
}

function trim(text: string): string {
	return text.replace(new RegExp(`^[\\s${FILLER}]+|[\\s${FILLER}]+$`, "g"), "");
}

function read(text: string): string {
	return text.replaceAll(FILLER, "").trim();
}
