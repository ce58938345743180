import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, lineStartsOf, positionAt, RULES, type Trace } from "../../../src/index";
import { examplesOf, TODAY } from "./documents";

const JUDGES = RULES.filter((rule) => rule.judge);
const ASKING = RULES.filter((rule) => rule.asks);
const EVERY_RULE = Object.fromEntries(RULES.map(({ id, severity }) => [id, severity]));
const engine = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities: EVERY_RULE });

describe("The trace of words that a rule weighs", () => {
	describe("names what clears them, its line and why:", () => {
		for (const [rule, text, words, clearing, because] of [
			[
				"asserted-commitment",
				"Our CEO stands behind the night crew and has moved £200k to it.",
				"CEO stands behind",
				"1: £200k",
				"Money that is given shows that it is meant.",
			],
			[
				"false-urgency",
				"We must act now: Northline opens its depot on 3 May.",
				"must act now",
				"1: 3 May",
				"A date stands beside the urgency.",
			],
			[
				"borrowed-statistic",
				"According to PwC, loyal travellers spend 23% more;\nour own rate is 11%.",
				"PwC",
				"2: our own rate is 11%",
				"It is a figure of your own.",
			],
			[
				"borrowed-statistic",
				"Studies show that satisfied guests spend 40% more.\nHere it is 14% at most.",
				"Studies show",
				"2: 14%",
				"It sets a figure of your own against it.",
			],
			[
				"unproven-causation",
				"Happy skippers renew their berths.\nA test with two harbours gives 94% against 71%.",
				"Happy skippers renew",
				"2: A test",
				"It speaks of a test, a comparison or data that show it.",
			],
			[
				"hedged-benefit",
				"Text alerts could reduce repeat calls by 15%.",
				"could reduce repeat calls",
				"1: 15%",
				"A figure says how much.",
			],
			[
				"big-bang",
				"The desk goes live in all nine terminals on the same day.\n\nWe start in two terminals.",
				"goes live in all nine terminals on the same day",
				"3: start in two",
				"A smaller step comes first.",
			],
			[
				"story-without-result",
				"A ferry company in Norway introduced the same desk.\nIts refunds fell from 9% to 4%.",
				"A ferry company in Norway introduced",
				"2: Its refunds fell from 9% to 4%",
				"It gives the result.",
			],
			["vague-time", "We will soon open the quay, on 3 May.", "soon", "1: 3 May", "It says when."],
			[
				"vague-quantity",
				"The desk will cut refunds significantly.\nIt saves 300 of them.",
				"refunds significantly",
				"2: 300",
				"A figure says how much.",
			],
			[
				"ownerless-action",
				"# Ferry\n\n## Next steps\n\nOwner: the harbour master, until June.\n\n- Paint the quay by 4 May\n- Move the lamps by 5 May",
				"Paint the quay by 4 May",
				"5: Owner: the harbour master, until June",
				"It says who does it.",
			],
			[
				"undated-action",
				"# Ferry\n\n| Action | Owner | Due |\n|---|---|---|\n| Paint the quay | Estates | 4 May |\n| Move the lamps | Estates | TBD |",
				"Paint the quay",
				"5: 4 May",
				"It says when.",
			],
		] as const) {
			it(`${rule}: ${text.replace(/\s+/gu, " ")}`, () => {
				const subject = subjectOf(text, words, rule);
				const accepted = subject.weighed.find((one) => one.rule === rule && one.verdict === "accepted");
				assert.ok(accepted, JSON.stringify(subject));
				assert.equal(`${lineAt(text, accepted.span.start)}: ${accepted.words}`, clearing);
				assert.equal(accepted.because, because);
				const outcome = subject.outcomes.find((one) => one.rule === rule);
				assert.deepEqual([outcome?.verdict, outcome?.because], ["spared", `“${accepted.words}” clears it.`]);
			});
		}
	});

	describe("says that nothing clears them, and what stands near and does not:", () => {
		for (const [rule, text, words, nothing, rejected] of [
			[
				"asserted-commitment",
				"Leadership is fully on board. We ask for £90,000.",
				"Leadership is fully on board",
				/^Nothing shows it: the paragraph tells of no decision/,
				["£90,000: It is still asked for, so it shows nothing yet."],
			],
			["absolute-buy-in", "There is 100% buy-in from the board.", "100% buy-in", /^Nothing can show it/, []],
			[
				"false-urgency",
				"It is urgent to approve £90,000.",
				"is urgent",
				/^Nothing shows why/,
				["£90,000: It is asked for, so it says what the step costs and not why it cannot wait."],
			],
			[
				"undated-action",
				"# Ferry\n\n## Next steps\n\n- Estates to paint the quay in due course\n- Estates to move the lamps by 5 May",
				"Estates to paint the quay in due course",
				/^It has no date/,
				["in due course: It gives no date."],
			],
			[
				"ownerless-action",
				"# Ferry\n\n| Action | Owner | Due |\n|---|---|---|\n| Paint the quay | Estates | 4 May |\n| Move the lamps | TBD | 5 May |",
				"Move the lamps",
				/^Nobody is named for it/,
				["TBD: It names nobody."],
			],
		] as const) {
			it(`${rule}: ${text.replace(/\s+/gu, " ")}`, () => {
				const subject = subjectOf(text, words, rule);
				assert.match(subject.nothing ?? "", nothing);
				assert.deepEqual(
					subject.weighed.filter((one) => one.rule === rule).map((one) => `${one.words}: ${one.because}`),
					rejected,
				);
				assert.equal(subject.outcomes.find((one) => one.rule === rule)?.verdict, "reported");
			});
		}
	});

	it("says why words clear themselves", () => {
		const subject = subjectOf(
			"Not every director is on board, and two are enough.",
			"every director is on board",
			"absolute-buy-in",
		);
		assert.deepEqual(subject.weighed, []);
		assert.equal(subject.outcomes[0]?.because, "The sentence denies it or asks for it, and claims nothing.");
	});

	it("tells of words on the line that clear a claim on another", () => {
		const text = "Our CEO stands behind the night crew.\nShe has moved £200k to it.";
		const [use] = trace(text, 2).uses;
		assert.deepEqual([use?.words, use?.verdict, use?.claim.words], ["£200k", "accepted", "CEO stands behind"]);
	});

	const PLAN =
		"# Ferry\n\n| Step | Owner | By when |\n|---|---|---|\n| Paint the quay | TBD | 3 March |\n| Move the lamps | to be agreed | 4 March |";

	it("sends from a row of a plan to the header that is reported for all of them", () => {
		const subject = subjectOf(PLAN, "Paint the quay", "ownerless-action");
		const outcome = subject.outcomes.find(({ rule }) => rule === "ownerless-action");
		assert.deepEqual(
			[outcome?.verdict, outcome?.because],
			["elsewhere", "It is reported together with others: see line 3."],
		);
		const head = subjectOf(PLAN, "Owner", "ownerless-action");
		assert.deepEqual([head.taken, head.nothing], ["The head of a plan.", "No row under it names who does it."]);
		assert.equal(head.outcomes[0]?.verdict, "reported");
	});

	it("says once what two rules make of the same step", () => {
		const { subjects } = trace(PLAN, 5);
		assert.deepEqual(
			subjects.map(({ words, outcomes }) => [words, outcomes.map(({ rule }) => rule)]),
			[["Paint the quay", ["ownerless-action", "undated-action"]]],
		);
	});

	it("tells of a rule that is off only where it would report", () => {
		const quiet = createEngine(RULES, DEFAULT_CONFIGURATION);
		const verdicts = (text: string) =>
			quiet
				.trace({ text, today: TODAY, treatAs: "proposal" }, 0)
				.subjects.flatMap(({ outcomes }) => outcomes.filter(({ rule }) => rule === "hedged-benefit"))
				.map(({ verdict }) => verdict);
		assert.deepEqual(verdicts("Text alerts could reduce repeat calls."), ["off"]);
		assert.deepEqual(verdicts("Text alerts could reduce repeat calls by 15%."), []);
	});

	for (const rule of JUDGES) {
		it(`${rule.id}: its examples are cleared and reported as linting does`, () => {
			const verdicts = new Set<string>();
			for (const text of examplesOf(rule)) {
				const argument = engine.argue(text);
				const judgements = [...rule.judge!.judge(argument)];
				const hits = judgements.flatMap((judgement) => ("hit" in judgement ? [judgement.hit] : []));
				assert.deepEqual(hits, [...rule.check(argument, {})], text);
				for (const judgement of judgements) verdicts.add("hit" in judgement ? "reported" : "silent");
			}
			assert.ok(verdicts.has("reported"), "nothing is reported");
			assert.ok(verdicts.has("silent"), "nothing is cleared");
		});
	}
});

describe("The trace of a part of a case", () => {
	it("says of the words that are the part what they count as, wherever they stand", () => {
		const text = "# Ferry desk\n\nCosts £200k.\n\nWe move in May.\n\nIt takes £40,000 a year to run.";
		assert.deepEqual(
			[3, 5, 7].map((line) => partOn(text, line, "missing-cost")),
			[
				"“Costs £200k” counts as the cost of the work.",
				undefined,
				"“It takes £40,000 a year to run” counts as the cost of the work.",
			],
		);
	});

	it("says of what comes nearest that it does not count, and where the part is missed", () => {
		const text = "# Ferry desk\n\nWe have a budget for the desk.";
		assert.equal(
			partOn(text, 3, "missing-cost"),
			"“We have a budget for the desk” comes nearest to the cost of the work, and does not count as it: see line 1.",
		);
	});

	it("is silent where the file is no proposal, or the rule is off", () => {
		const text = "# Ferry desk\n\nCosts £200k.";
		const found = (treatAs: "proposal" | "passages", severities: Record<string, "off">) =>
			createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities })
				.trace({ text, today: TODAY, treatAs }, 2)
				.others.filter(({ rule }) => rule === "missing-cost").length;
		assert.equal(found("proposal", {}), 1);
		assert.equal(found("passages", {}), 0);
		assert.equal(found("proposal", { "missing-cost": "off" }), 0);
	});

	for (const rule of ASKING) {
		it(`${rule.id}: what counts as the part and what is missed exclude each other`, () => {
			let found = 0;
			for (const text of examplesOf(rule)) {
				const { findings } = engine.lint({ text, today: TODAY, treatAs: "proposal" });
				const isMissed = findings.some((finding) => finding.rule === rule.id);
				for (const [line] of text.split("\n").entries()) {
					const parts = trace(text, line + 1).others.filter((one) => one.rule === rule.id && one.verdict === "found");
					if (isMissed) assert.deepEqual(parts, [], text);
					found += parts.length;
				}
			}
			assert.ok(found > 0, "no words count as the part");
		});
	}
});

/** Lines count from 1. */
function trace(text: string, line: number): Trace {
	return engine.trace({ text, today: TODAY, treatAs: "proposal" }, line - 1);
}

function lineAt(text: string, offset: number): number {
	return positionAt(lineStartsOf(text), offset).line + 1;
}

function subjectOf(text: string, words: string, rule: string) {
	const subjects = text.split("\n").flatMap((_, line) => trace(text, line + 1).subjects);
	const subject = subjects.find((one) => one.words === words && one.outcomes.some((outcome) => outcome.rule === rule));
	assert.ok(subject, `“${words}” is not weighed: ${subjects.map((one) => one.words).join(", ")}`);
	return subject;
}

function partOn(text: string, line: number, rule: string): string | undefined {
	return trace(text, line).others.find((one) => one.rule === rule && one.verdict !== "reported")?.because;
}
