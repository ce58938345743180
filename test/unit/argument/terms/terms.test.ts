import assert from "node:assert/strict";
import type { MentionKind } from "../../../../src/argument/mention";
import { argue, mentionsOf, sourcesOf } from "../readings";

describe("A company's own terms", () => {
	for (const [kind, terms] of [
		["score", { scores: ["Warmth Index"] }],
		["money", { money: ["Warmth Index"] }],
		["behaviour", { behaviours: ["Warmth Index"] }],
		["driver", { drivers: ["Warmth Index"] }],
		["role", { roles: ["Warmth Index"] }],
	] as const) {
		it(`are read as ${kind}`, () => {
			const argument = argue("The Warmth Index stands at 31.", terms);
			assert.deepEqual(sourcesOf(kind, argument), ["Warmth Index"]);
			assert.equal(mentionsOf(kind, argument)[0]?.tag, "own");
			assert.deepEqual(sourcesOf(kind, argue("The Warmth Index stands at 31.")), []);
		});
	}

	it("of scores make claims", () => {
		const claims = argue("Our Warmth Index rose 6 points.", { scores: ["Warmth Index"] }).scoreClaims;
		assert.deepEqual(
			claims.map(({ name, form, worth }) => ({ name, form, worth })),
			[{ name: "Warmth Index", form: "figure", worth: {} }],
		);
	});

	it("of money and behaviours say what a score is worth", () => {
		const text = "Our NPS rose 6 points and pallet days fell from 14 to 11.";
		assert.equal(argue(text).scoreClaims[0]?.worth.accepted, undefined);
		assert.equal(argue(text, { behaviours: ["pallet days"] }).scoreClaims[0]?.worth.accepted?.tier, "behaviour");
		assert.equal(argue(text, { money: ["pallet days"] }).scoreClaims[0]?.worth.accepted?.tier, "money");
	});

	it("of drivers are reasons to act now once they have a date", () => {
		const terms = { drivers: ["harbour dredging"] };
		assert.equal(argue("Harbour dredging begins on 3 May 2026.", terms).drivers.length, 1);
		assert.equal(argue("Harbour dredging is loud.", terms).drivers.length, 0);
	});

	it("are plain phrases: brackets, slashes and equals signs are no pattern", () => {
		const terms = { scores: ["joy [index|rate]", "care/comfort score", "=zest"] };
		assert.deepEqual(sourcesOf("score", argue("The joy index rate is 4.", terms)), ["joy index rate"]);
		assert.deepEqual(sourcesOf("score", argue("Joy is 4.", terms)), []);
		assert.deepEqual(sourcesOf("score", argue("The care/comfort score is 4.", terms)), ["care/comfort score"]);
		assert.deepEqual(sourcesOf("score", argue("Our zest is 4.", terms)), ["zest"]);
	});

	it("may be empty or strange without harm", () => {
		const terms = { scores: ["", " ", "—", "[", "🎉", "a".repeat(500)], money: ["="] };
		assert.deepEqual(sourcesOf("score", argue("Our joy is 4.", terms)), []);
	});
});

describe("A term of several words is found", () => {
	for (const [why, text, source] of [
		["over a line break", "Our Net Promoter\nScore rose.", "Net Promoter\nScore"],
		["in a block quote's next line", "> [!NOTE]\n> Our Net Promoter\n> Score rose.", "Net Promoter\n> Score"],
		["in a list item's next line", "- Our Net Promoter\n  Score rose.", "Net Promoter\n  Score"],
		["across emphasis", "Our *Net* **Promoter** Score rose.", "Net* **Promoter** Score"],
		["with emphasis inside a word", "Our Net Pro**mot**er Score rose.", "Net Pro**mot**er Score"],
		[
			"across a link",
			"Our Net [Promoter](https://example.com) Score rose.",
			"Net [Promoter](https://example.com) Score",
		],
		["with hyphens", "Our Net-Promoter-Score rose.", "Net-Promoter-Score"],
		["with non-breaking spaces", "Our Net\u00a0Promoter\u00a0Score rose.", "Net\u00a0Promoter\u00a0Score"],
		["in capitals", "Our NET PROMOTER SCORE rose.", "NET PROMOTER SCORE"],
		["in the plural", "Our Net Promoter Scores rose.", "Net Promoter Scores"],
		["after an escape", "Our Net Promoter\\_s and Net Promoter Score rose.", "Net Promoter Score"],
	] as const) {
		it(why, () =>
			assert.ok(sourcesOf("score", argue(text)).includes(source), sourcesOf("score", argue(text)).join(" | ")),
		);
	}

	for (const [why, text] of [
		["over a comma", "The Net Promoter, Score and others rose."],
		["over a paragraph's end", "The Net Promoter\n\nScore rose."],
		["over two cells", "| Net Promoter | Score |\n|---|---|\n| a | b |"],
		["over code", "The Net Promoter `x` Score rose."],
	] as const) {
		it(`but not ${why}`, () => {
			const found = sourcesOf("score", argue(text));
			assert.ok(!found.some((source) => /promoter\W+score/iu.test(source)), found.join(" | "));
		});
	}
});

describe("A word is found in its inflections", () => {
	for (const [kind, words] of [
		[
			"behaviour",
			[
				"churn",
				"churned",
				"churning",
				"renewal",
				"renewals",
				"renewed",
				"complaint",
				"complaints",
				"defected",
				"cancellations",
			],
		],
		["commitment", ["board commitment", "management commitments"]],
		["money", ["revenue", "revenues", "saving", "savings", "costs"]],
		["change", ["rise", "rose", "risen", "improves", "improved", "improving", "declining", "slipped", "worsened"]],
		["driver", ["regulator", "regulators", "competitors", "competitor's", "expiring", "expires"]],
		["role", ["directors", "director's", "managers", "presidents"]],
	] as const satisfies readonly (readonly [MentionKind, readonly string[]])[]) {
		for (const word of words)
			it(`${kind}: ${word}`, () => assert.deepEqual(sourcesOf(kind, argue(`The ${word} here.`)), [word]));
	}

	for (const [why, kind, text] of [
		["an acronym in lower case is another word", "score", "The nps and ces of it."],
		["a longer word that begins alike", "behaviour", "The churchyard is quiet."],
		["a role inside another word", "role", "The chairlift is steep."],
	] as const) {
		it(`but ${why}`, () => assert.deepEqual(sourcesOf(kind, argue(text)), []));
	}
});

describe("8. A placeholder counts as the kind it names", () => {
	for (const [hole, kind, tag] of [
		["[amount]", "amount", "money"],
		["[€ amount]", "amount", "money"],
		["[annual saving]", "amount", "money"],
		["[baseline %]", "amount", "number"],
		["[date]", "time", "period"],
		["[quarter]", "time", "period"],
		["[owner]", "role", "role"],
		["[name and role]", "role", "role"],
		["[behaviour]", "behaviour", "placeholder"],
		["[driver]", "driver", "placeholder"],
		["$X", "amount", "money"],
		["XX%", "amount", "percent"],
	] as const) {
		it(`${hole} as ${kind}`, () => {
			const argument = argue(`It is ${hole} here.`);
			assert.deepEqual(sourcesOf("placeholder", argument), [hole]);
			const mention = mentionsOf(kind, argument).find((candidate) => candidate.tag === tag);
			assert.ok(mention, `${hole} is no ${kind}`);
		});
	}

	it("so that [amount] is a score's worth in money", () => {
		const [claim] = argue("Our NPS rose 6 points, worth [amount] a year.").scoreClaims;
		assert.equal(claim?.worth.accepted?.tier, "money");
	});

	it("so that [date] is a driver's evidence", () => {
		assert.equal(argue("The contract expires on [date].").drivers.length, 1);
	});

	for (const text of [
		"See [amount](https://example.com).",
		"See [amount][1].\n\n[1]: https://example.com",
		"It rose [1].",
		"- [x] Done",
		"It is `[amount]`.",
		"a[date]b",
	]) {
		it(`but not in ${JSON.stringify(text)}`, () => {
			const found = sourcesOf("placeholder", argue(text));
			assert.deepEqual(found, []);
		});
	}
});
