import assert from "node:assert/strict";
import { excerptOf, quotationOf, shortened } from "../../../src/argument/quotation";

describe("quotations in messages", () => {
	const whole = (text: string) => ({ start: 0, end: text.length });
	const quoted = (text: string, words: string) => {
		const start = text.indexOf(words);
		return quotationOf(text, { start, end: start + words.length }, whole(text));
	};

	for (const [name, text, words, expected] of [
		["leave whole words as they are", "Our NPS rose 6 points last term.", "NPS rose 6 points", "NPS rose 6 points"],
		[
			"close a bracket that they open",
			"Lab visits: 71% (median 78%) in May.",
			"visits: 71% (median 78%",
			"visits: 71% (median 78%)",
		],
		["cut a bracket that never closes", "Lab visits: 71% (median 78%", "visits: 71% (median", "visits: 71%"],
		["drop a bracket that they do not open", "Wards (of 9, 55%) asked.", "55%) asked", "55% asked"],
		["end on no small word", "The dean supports the kiosk trial.", "dean supports the", "dean supports the kiosk"],
		["keep a small word before a stop", "We see to it, as planned.", "it, as planned", "it, as planned"],
		["drop a mark without its partner", 'More "return visits here.', 'More "return visits', "More return visits"],
		[
			"turn the writer's marks into single ones",
			'The "easy desk" score is 61%.',
			'The "easy desk" score',
			"The ‘easy desk’ score",
		],
		["drop the stop at the end", "Train the porters.", "Train the porters.", "Train the porters"],
	] as const) {
		it(name, () => assert.equal(quoted(text, words), expected));
	}

	it("show the sentence around words that say little by themselves", () => {
		const text = "We asked. Of tenants, 40% moved out. Then we stopped.";
		assert.equal(excerptOf(text, { start: 10, end: 20 }, { start: 10, end: 36 }), "Of tenants, 40% moved out");
	});

	it("keep words in sight that stand late in a long sentence", () => {
		const text = `${"A sentence goes on and on ".repeat(5)}until a study shows more.`;
		const start = text.indexOf("a study");
		const excerpt = excerptOf(text, { start, end: start + 7 }, whole(text));
		assert.match(excerpt, /^… .*a study/u);
		assert.ok(excerpt.length < 80, excerpt);
	});

	it("shorten at a word, and read a table's row as a list", () => {
		assert.equal(shortened("Wards | tbd | Review."), "Wards, tbd, Review");
		assert.equal(
			shortened(`${"porters ".repeat(7)}(two of whom are new and three old)`),
			`${"porters ".repeat(7).trim()} …`,
		);
		assert.equal(shortened(`${"porters ".repeat(20)}end`), `${"porters ".repeat(8).trim()} …`);
	});
});
