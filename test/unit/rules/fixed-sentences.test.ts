import assert from "node:assert/strict";
import { lint, mended } from "../lint/documents";
import { oneLine } from "../titles";

/** Sentences that a rule's first fix must leave whole: without a verb too few, a word twice or the fault still there. */
const SENTENCES: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
	"absolute-buy-in": [
		[
			"Before the move we need 100% buy-in from all nine members of the board and every harbour master.",
			"Before the move we need buy-in from [number] of [number] executives ([role], [role]).",
		],
		[
			"The plan has 100% buy-in from the leadership team, and we start in May.",
			"The plan has buy-in from [number] of [number] executives ([role], [role]), and we start in May.",
		],
		[
			"We need the full support of every function before the first boat sails.",
			"We need the support of [number] of [number] executives ([role], [role]) before the first boat sails.",
		],
		[
			"I need 100% alignment across all regions.",
			"I need alignment from [number] of [number] executives ([role], [role]).",
		],
		[
			"There is unanimous support on the board for the new desk.",
			"There is support from [number] of [number] executives ([role], [role]) on the board for the new desk.",
		],
		[
			"The approval of all the directors is needed first.",
			"The approval of [number] of [number] executives ([role], [role]) is needed first.",
		],
		[
			"The mayor waits, and the whole leadership team is on board.",
			"The mayor waits, and [number] of [number] executives ([role], [role]) support it.",
		],
		[
			"Every last director has to be on board or it will not sail.",
			"[number] of [number] executives ([role], [role]) must support it or it will not sail.",
		],
		[
			"All directors of the harbour are on board with the tokens.",
			"[number] of [number] executives ([role], [role]) support the tokens.",
		],
	],
	"bare-score": [
		[
			"Our NPS fell from 52 to 47 last winter, and overall trust in the crews slipped.",
			"Our NPS fell from 52 to 47 last winter, and overall trust in the crews slipped, with [behaviour] moving from [baseline %] to [result %], costing [amount] a year.",
		],
		[
			"Our NPS has dropped 6 points in two winters, and we are now behind the tram.",
			"Our NPS has dropped 6 points in two winters, with [behaviour] moving from [baseline %] to [result %], costing [amount] a year, and we are now behind the tram.",
		],
		[
			"We expect the letters to lift customer satisfaction on each pier, but nobody has costed them.",
			"We expect the letters to lift customer satisfaction on each pier, with [behaviour] moving from [baseline %] to [target %], worth [amount] a year, but nobody has costed them.",
		],
		[
			"## What it brings\n\n- Increase NPS significantly\n- Calmer piers",
			"## What it brings\n\n- Increase NPS significantly, with [behaviour] moving from [baseline %] to [target %], worth [amount] a year\n- Calmer piers",
		],
		[
			"- Average CSAT score of the night crews: 3.2",
			"- Average CSAT score of the night crews: 3.2, with [behaviour] at [result %], worth [amount] a year",
		],
		[
			"CSAT on the island line fell 4 points.",
			"CSAT on the island line fell 4 points, and [behaviour] went from [baseline %] to [result %], costing [amount] a year.",
		],
		[
			"Detractors among the berth holders fell from 31% to 22%.",
			"Detractors among the berth holders fell from 31% to 22%, and [behaviour] went from [baseline %] to [result %], worth [amount] a year.",
		],
		[
			"Customer effort at the slipway dropped from 4.1 to 3.2.",
			"Customer effort at the slipway dropped from 4.1 to 3.2, and [behaviour] went from [baseline %] to [result %], worth [amount] a year.",
		],
	],
	"cx-jargon": [
		["We put the boatman at the heart of everything we do.", "We [what “at the heart of everything” means here]."],
		[
			"Our crews will go above and beyond for every passenger.",
			"Our crews will [what “above and beyond” means here] for every passenger.",
		],
		[
			"The mayor is fully behind customer centricity and the harbour master is very supportive (more below).",
			"The mayor is fully behind [what “customer centricity” means here] and the harbour master is very supportive (more below).",
		],
		[
			"A seamless and frictionless crossing will turn riders into raving fans.",
			"A simple and [what “frictionless” means here] crossing will turn riders into [what “raving fans” means here].",
		],
		["- Best-in-class berths are what the islands want", "- Good berths are what the islands want"],
		["We want to wow our riders on each pier.", "We want to [what “wow” means here] our riders on each pier."],
		[
			"The ferry will have an ecosystem that holds the islands together.",
			"The ferry will have an [what “ecosystem” means here] that holds the islands together.",
		],
	],
	"ownerless-action": [
		[
			"## Next steps\n\n- Fit the lamps (by 4 May)\n- Works (Ana Reis) opens the quay, 3 May",
			"## Next steps\n\n- Fit the lamps (by 4 May; owner: [name and role])\n- Works (Ana Reis) opens the quay, 3 May",
		],
	],
	"undated-action": [
		[
			"## Next steps\n\n- Mei Tan counts the boats, going forward, on an ongoing basis",
			"## Next steps\n\n- Mei Tan counts the boats, from [date] on",
		],
		[
			"## Next steps\n\n- Count the queues (ongoing)\n- Works (Ana Reis) opens the quay, 3 May",
			"## Next steps\n\n- Count the queues (ongoing until [date])\n- Works (Ana Reis) opens the quay, 3 May",
		],
		[
			"## Next steps\n\n- Regularly count the queues\n- Works (Ana Reis) opens the quay, 3 May",
			"## Next steps\n\n- Regularly count the queues from [date] on\n- Works (Ana Reis) opens the quay, 3 May",
		],
		[
			"## Next steps\n\n- Legal to clear the letters, date to be agreed\n- Works (Ana Reis) opens the quay, 3 May",
			"## Next steps\n\n- Legal to clear the letters, by [date]\n- Works (Ana Reis) opens the quay, 3 May",
		],
	],
	"vague-quantity": [
		[
			"The tokens will greatly reduce calls and free up a lot of crew time.",
			"The tokens will greatly reduce calls (from [baseline] to [target]) and free up a lot of crew time.",
		],
		[
			"This brings significant savings, improves loyalty massively and ends the queue.",
			"This brings significant savings (about [amount] a year), improves loyalty massively and ends the queue.",
		],
		[
			"The new desk will bring significant savings.",
			"The new desk will bring significant savings (about [amount] a year).",
		],
		[
			"The freight bill will sink considerably, but nobody has asked why.",
			"The freight bill will sink considerably (from [baseline] to [target]), but nobody has asked why.",
		],
		[
			"A large number of complaints is received about parking.",
			"A large number of complaints is received about parking (about [number]).",
		],
		[
			"The number of lost parcels grew considerably.",
			"The number of lost parcels grew considerably (from [baseline] to [result]).",
		],
		[
			"The plan brings a significant uplift in loyalty, and it costs far more to win a rider than to keep one.",
			"The plan brings a significant uplift in loyalty (from [baseline] to [result]), and it costs far more to win a rider than to keep one.",
		],
		["We need a decent chunk of budget for it.", "We need a decent chunk of budget for it (about [amount])."],
	],
	"vague-time": [
		["The second pier will open very soon.", "The second pier will open by [date]."],
		["We will in time open a second desk.", "We will by [date] open a second desk."],
		["The stock may be counted from time to time.", "The stock may be counted every [period]."],
		[
			"We plan to finish the berth soon after the contract is signed.",
			"We plan to finish the berth [number] weeks after the contract is signed.",
		],
	],
	"score-as-goal": [
		[
			"## Goals\n\n- NPS of 44 by the end of 2027",
			"## Goals\n\n- NPS of 44 by the end of 2027, with [behaviour] moving from [baseline %] to [target %], worth [amount] a year",
		],
		[
			"Success means that the NPS of each pier rises by 5 points and that no pier stays below 20.",
			"Success means that the NPS of each pier rises by 5 points and that no pier stays below 20, with [behaviour] moving from [baseline %] to [target %], worth [amount] a year.",
		],
		[
			"We want to take our NPS from 21 to 33 and make the ferry the most loved of the coast.",
			"We want to take our NPS from 21 to 33 and make the ferry the most loved of the coast, with [behaviour] moving from [baseline %] to [target %], worth [amount] a year.",
		],
	],
};

/** What the fixes of these rules make of one sentence, in whatever order they are taken. */
const IN_ANY_ORDER: readonly (readonly [rules: readonly string[], before: string, after: string])[] = [
	[
		["ownerless-action", "undated-action"],
		"- Choose a shipyard as soon as possible",
		"- Choose a shipyard by [date] (owner: [name and role])",
	],
	[
		["ownerless-action", "vague-time"],
		"- Choose a shipyard as soon as possible.",
		"- Choose a shipyard by [date] (owner: [name and role]).",
	],
	[
		["ownerless-action", "undated-action"],
		"- Map the crossing, so that we know where riders wait",
		"- Map the crossing by [date], so that we know where riders wait (owner: [name and role])",
	],
	[
		["ownerless-action", "undated-action"],
		"- Trial at three berths (Malin, Howth and Skerries)",
		"- Trial at three berths (Malin, Howth and Skerries) by [date], owner: [name and role]",
	],
];

describe("Fixes go together", () => {
	for (const [rules, before, after] of IN_ANY_ORDER) {
		for (const order of [rules, [...rules].reverse()]) {
			it(`${order.join(", then ")}: ${oneLine(after)}`, () => {
				const frame = (item: string) =>
					`# A second ferry\n\n## Next steps\n\n${item}\n- Works (Ana Reis) opens the quay, 3 May\n`;
				let text = frame(before);
				for (const rule of order) {
					const finding = lint(text).findings.find((candidate) => candidate.rule === rule);
					assert.ok(finding, `${rule} finds its fault in ${text}`);
					text = mended(text, finding);
				}
				assert.equal(text, frame(after));
			});
		}
	}
});

describe("A fix leaves a whole sentence", () => {
	for (const [rule, sentences] of Object.entries(SENTENCES)) {
		for (const [before, after] of sentences) {
			it(`of ${rule}: ${oneLine(after)}`, () => {
				const text = `# A second ferry\n\n${before}\n`;
				const finding = lint(text).findings.find((candidate) => candidate.rule === rule);
				assert.ok(finding, "the rule finds the fault");
				const result = mended(text, finding);
				assert.equal(result, `# A second ferry\n\n${after}\n`);
				const left = lint(result).findings.filter((candidate) => candidate.rule === rule);
				assert.deepEqual(left, [], "the fault is gone");
			});
		}
	}
});
