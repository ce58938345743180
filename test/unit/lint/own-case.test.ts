import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";

const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

/** What each of some sentences says about a seamless journey: they make any text one of more than half a page. */
const ADVICE = [
	"Before you open a second counter, walk the way of a visitor from the car park to the ticket desk and back.",
	"Note where people stop, where they turn round, and which of the signs they read aloud to each other.",
	"Ask the attendants which questions they answer most often; they have known it for years and nobody has asked.",
	"Sort the answers by room, because a museum is repaired room by room and never all at once.",
	"A label at the height of a child is read by adults as well, and a label above a door is read by nobody.",
];
const GUIDE = ["A good house offers a seamless visit from the gate to the last room.", ...ADVICE, ...ADVICE].join(
	"\n\n",
);

function rulesFound(text: string, treatAs: "auto" | "proposal" = "auto"): string[] {
	return engine.lint({ text, treatAs, today: "2026-01-15" }).findings.map(({ rule }) => rule);
}

describe("Rules on wording", () => {
	it("are silent in a guide, which argues no case of its own", () => {
		assert.deepEqual(rulesFound(GUIDE), []);
	});

	it("speak where the same text is taken for a proposal", () => {
		assert.ok(rulesFound(GUIDE, "proposal").includes("cx-jargon"));
	});

	it("speak in a text too short to tell", () => {
		assert.deepEqual(rulesFound("A good house offers a seamless visit."), ["cx-jargon"]);
	});

	for (const heading of ["Recommendations", "3. Proposed changes", "Action plan"]) {
		it(`speak where points stand under “${heading}”`, () => {
			const points = "- Open the north gate\n- Train two guides\n- Print a map";
			assert.ok(rulesFound(`${GUIDE}\n\n## ${heading}\n\n${points}`).includes("cx-jargon"));
		});
	}

	it("take next steps for a case's only where customers' scores are spoken of", () => {
		const steps = "## Next steps\n\n- Open the gate\n- Train guides\n- Print maps";
		assert.deepEqual(rulesFound(`${GUIDE}\n\n${steps}`), []);
		assert.ok(rulesFound(`${GUIDE}\n\nThe crypt's NPS is 9.\n\n${steps}`).includes("cx-jargon"));
	});

	for (const [what, words] of [
		["says what its authors intend", "We will open two rooms. We want guides in both. We must start with the crypt."],
		["holds money", "Each room costs €900. The signs cost €400. The lamps cost €250."],
		["claims scores", "NPS is 12. CSAT in the crypt is 61%. NPS in the tower is 9."],
	] as const) {
		it(`speak where a text of that length ${what}`, () => {
			const text = `${GUIDE.replaceAll("you", "they")}\n\n${words.replaceAll(". ", ".\n\n")}`;
			assert.ok(rulesFound(text).includes("cx-jargon"));
		});
	}

	it("stay silent where a text turns to its readers more often than it says what its authors intend", () => {
		const text = `${GUIDE}\n\nWe want you to try it. We will answer you. We must thank you. Your signs are yours.\n\nYou decide.`;
		assert.ok(!rulesFound(text).includes("cx-jargon"));
	});

	it("leave an allow-comment for them in peace where they are silent", () => {
		assert.deepEqual(rulesFound(`<!-- execspeak-allow cx-jargon: a quotation -->\n\n${GUIDE}`), []);
	});
});

describe("Rules on plans", () => {
	const STEPS = "## Next steps\n\n- Draw the rooms on one sheet\n- Choose a quiet morning\n- Hang the labels";

	it("are silent in a manual, whose steps ask nobody for a date", () => {
		assert.deepEqual(rulesFound(`${GUIDE}\n\n${STEPS}`), []);
	});

	it("speak in minutes, which settle who does what by when", () => {
		const settled = "- Draw the rooms: Asha Nair, by 3 May\n- Choose the morning: Tom Oduya, by 9 June";
		const text = `${GUIDE}\n\n## Actions agreed\n\n${settled}\n- Hang the labels`;
		assert.deepEqual(
			rulesFound(text).filter((rule) => rule.endsWith("-action")),
			["ownerless-action", "undated-action"],
		);
	});

	it("speak in a list too short to tell", () => {
		assert.ok(rulesFound(STEPS).includes("ownerless-action"));
	});
});

describe("Holes", () => {
	it("are left alone in a manual, which is not the writer's to fill", () => {
		assert.deepEqual(rulesFound(`${GUIDE}\n\nTODO: a chapter on lamps.`), []);
	});

	it("are errors in a paper that argues", () => {
		const text = `${GUIDE}\n\nWe propose lamps for [amount].\n\nWe will hang them.\n\nWe must hurry.`;
		assert.ok(rulesFound(text.replaceAll("you", "they")).includes("leftover-placeholder"));
	});
});
