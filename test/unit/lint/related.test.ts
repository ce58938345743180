import assert from "node:assert/strict";
import { lint } from "./documents";

describe("A score whose worth stands further off", () => {
	for (const [where, text, message] of [
		[
			"in the next paragraph, in money",
			"NPS fell 9 points before the lease ends on 30 June.\n\nThe berths we lost are worth £400k a year.",
			"Money stands 2 lines below: “The berths we lost are worth £400k a year”. If the score is worth that, say so in the score's own sentence.",
		],
		[
			"one line below, in another item",
			"- NPS fell 9 points\n- Churn rose from 4% to 6%",
			"What customers did stands 1 line below: “Churn rose from 4% to 6%”. If the score is worth that, say so in the score's own sentence.",
		],
		[
			"above it",
			"The berths we lost are worth £400k a year.\n\nThe quay was repaved.\n\nNPS fell 9 points.",
			"Money stands 4 lines above: “The berths we lost are worth £400k a year”. If the score is worth that, say so in the score's own sentence.",
		],
		[
			"in the next section; money goes before what customers did",
			"## Voices\n\nNPS fell 9 points.\n\nChurn rose from 4% to 6%.\n\n## Berths\n\nThat is £400k a year.",
			"Money stands 6 lines below: “That is £400k a year”. If the score is worth that, say so in the score's own sentence.",
		],
		[
			"on the same line, too far for a tie",
			"NPS fell 9 points. The quay was repaved. The lift is new. The lamps work. Lost berths are worth £400k a year.",
			"Money stands further along the line: “Lost berths are worth £400k a year”. If the score is worth that, say so in the score's own sentence.",
		],
	] as const) {
		it(`is shown that place: ${where}`, () => {
			const [related] = relatedTo(text);
			assert.equal(related?.message, message);
			const words = message.startsWith("Money") ? "£400k" : "Churn rose from 4% to 6%";
			assert.equal(text.slice(related.span.start, related.span.end), words);
		});
	}

	for (const [what, text] of [
		["what is asked for", "NPS fell 9 points.\n\nWe ask for £90,000."],
		["what a study found", "NPS fell 9 points.\n\nAccording to a study, a lost guest costs £400."],
		["what the work costs", "NPS fell 9 points.\n\n## Cost\n\nLamps: £90,000."],
		["what a customer says", "NPS fell 9 points.\n\n> “I pay you £900 a year.”\n>\n> — Skipper, Hull"],
		["what stands two sections on", "## A\n\nNPS fell 9 points.\n\n## B\n\nHello.\n\n## C\n\nBerths are worth £400k."],
		["what stands in the section before", "## A\n\nBerths are worth £400k.\n\n## B\n\nNPS fell 9 points."],
	] as const) {
		it(`is not shown ${what}`, () => {
			assert.deepEqual(relatedTo(text), []);
		});
	}
});

function relatedTo(text: string) {
	const finding = lint(text).findings.find(({ rule }) => rule === "bare-score");
	assert.ok(finding, "bare-score does not report");
	return finding.related ?? [];
}
