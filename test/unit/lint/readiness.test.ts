import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fastCheck from "fast-check";
import { KINDS_OF_PROPOSAL } from "../../../src/argument/declared/declared";
import { createEngine, DEFAULT_CONFIGURATION, type Readiness, RULES, type ScoredFinding } from "../../../src/index";
import { priceOf, readinessOf } from "../../../src/lint/readiness";
import { MOST_FINDINGS_COUNTED, PILLARS } from "../../../src/lint/readiness-weights";
import { runsUnasked } from "../../../src/lint/rule";
import { disturbed, SAMPLES, TODAY } from "./documents";

const STRONG = readFileSync("test/proposals/strong.md", "utf8");
const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

describe("The table of weights", () => {
	it("makes 100 points", () => {
		assert.equal(
			PILLARS.reduce((sum, { points }) => sum + points, 0),
			100,
		);
	});

	for (const { id, points, parts } of PILLARS) {
		it(`${id}: the parts that a paper can lack together are worth the whole pillar`, () => {
			// A return is missed only where both the cost and the benefit are there.
			const shares = Object.entries(parts).map(([part, share]) => (part === "return" ? 0 : share));
			assert.ok(shares.length === 0 || shares.reduce((sum, share) => sum + share, 0) === points);
		});
	}

	for (const rule of RULES.filter((candidate) => candidate.id.startsWith("missing-") && runsUnasked(candidate))) {
		it(`has a share for ${rule.id}, in the pillar that the rule names`, () => {
			assert.equal(priceOf(rule).kind, "part");
			assert.ok(priceOf(rule).points > 0);
		});
	}

	it("has no share for a part that no rule looks for", () => {
		const ids = RULES.map(({ id }) => id);
		const parts = PILLARS.flatMap((pillar) => Object.keys(pillar.parts));
		assert.deepEqual(
			parts.filter((part) => !ids.includes(`missing-${part}`)),
			[],
		);
	});

	it("has a place for every rule", () => {
		const places = [...PILLARS.map(({ id }) => id), "each"];
		assert.deepEqual(
			RULES.filter(({ pillar }) => !places.includes(pillar)).map(({ id }) => id),
			[],
		);
	});
});

describe("The arithmetic of the score", () => {
	it("gives 100 to a paper without findings", () => {
		assert.equal(readinessOf([], RULES).score, 100);
	});

	it("takes a part's share once, and a finding's points each time, up to a bound", () => {
		assert.equal(readinessOf([finding("missing-cost"), finding("missing-cost")], RULES).score, 91);
		for (const [count, score] of [
			[1, 98],
			[MOST_FINDINGS_COUNTED, 94],
			[MOST_FINDINGS_COUNTED + 5, 94],
		] as const) {
			assert.equal(readinessOf(Array(count).fill(finding("bare-score")), RULES).score, score);
		}
	});

	it("takes half of a part of which a piece is there", () => {
		const partly = { ...finding("missing-ask"), partly: "A decision without an amount" };
		assert.equal(readinessOf([partly], RULES).score, 92);
		assert.equal(lossIn(readinessOf([partly], RULES), "missing-ask").what, "A decision without an amount");
		assert.equal(readinessOf([partly, finding("missing-ask")], RULES).score, 85);
	});

	it("takes nothing for a hint, nor for what is no rule of the paper", () => {
		assert.equal(readinessOf([finding("score-basis"), finding("unused-allow")], RULES).score, 100);
	});

	it("never takes more than a pillar holds, and says by how much more is wrong", () => {
		const findings = ["missing-owner", "missing-governance", "ownerless-action", "asserted-commitment"].map(finding);
		const { pillars, score } = readinessOf(findings, RULES);
		const ownership = pillars.find(({ id }) => id === "ownership")!;
		assert.equal(score, 90);
		assert.deepEqual([ownership.points, ownership.overdrawn], [0, 4]);
		assert.deepEqual(
			ownership.losses.map(({ rule, points, cost }) => [rule, points, cost]),
			[
				["missing-owner", 6, 6],
				["missing-governance", 4, 4],
				["ownerless-action", 0, 2],
				["asserted-commitment", 0, 2],
			],
		);
	});

	it("names for every lost point its finding and what restores it", () => {
		fastCheck.assert(
			fastCheck.property(manyFindings(), (findings) => {
				const { score, pillars } = readinessOf(findings, RULES);
				assert.ok(Number.isInteger(score) && score >= 0 && score <= 100);
				assert.equal(
					score,
					pillars.reduce((sum, { points }) => sum + points, 0),
				);
				for (const { points, outOf, losses } of pillars) {
					assert.ok(points >= 0 && points <= outOf);
					const lost = losses.reduce((sum, loss) => sum + loss.points, 0);
					assert.equal(lost, outOf - points);
					for (const loss of losses) {
						assert.ok(loss.findings.length > 0 && loss.what !== "" && loss.restore !== "");
						assert.ok(loss.findings.every(({ rule }) => rule === loss.rule));
					}
				}
			}),
		);
	});

	it("never rises by a finding more, whatever it is", () => {
		fastCheck.assert(
			fastCheck.property(manyFindings(), anyFinding(), (findings, another) => {
				assert.ok(readinessOf([...findings, another], RULES).score <= readinessOf(findings, RULES).score);
			}),
		);
	});

	it("does not depend on the order of the findings", () => {
		fastCheck.assert(
			fastCheck.property(manyFindings(), (findings) => {
				assert.equal(readinessOf([...findings].reverse(), RULES).score, readinessOf(findings, RULES).score);
			}),
		);
	});
});

describe("The score of a document", () => {
	it("is there for proposals only", () => {
		assert.equal(engine.assess({ text: "# Lobby\n\nWe painted the lobby blue.\n", today: TODAY }), undefined);
		assert.equal(engine.assess({ text: `---\nproposal: false\n---\n\n${SAMPLES[0]}`, today: TODAY }), undefined);
		assert.ok(engine.assess({ text: "---\nproposal: pilot\n---\n\n# Lobby\n", today: TODAY }));
	});

	it("counts what the editor shows, and nothing else, where nothing is silenced and no hole is left", () => {
		for (const text of SAMPLES.filter((sample) => !/\[\w+\]|XX%/.test(sample))) {
			const shown = engine.lint({ text, treatAs: "proposal", today: TODAY }).findings;
			const found = assess(text).pillars.flatMap(({ losses }) => losses.flatMap(({ findings }) => findings));
			const places = (findings: readonly { rule: string; span: { start: number } }[]) =>
				findings.map(({ rule, span }) => `${span.start} ${rule}`).sort();
			assert.deepEqual(places(found), places(shown));
		}
	});

	it("is what a reader of the samples would expect", () => {
		const scores = new Map(SAMPLES.map((text) => [/^# (.*)$/m.exec(text)![1]!, assess(text).score]));
		assert.ok(scores.get("Guest Delight 2026: a proposal to the executive committee")! < 35);
		assert.ok([...scores.values()].some((score) => score > 90));
		const mixed = scores.get("Pay pet owners within five days")!;
		assert.ok(mixed > 50 && mixed < 80, String(mixed));
	});

	it("is next to nothing for a title alone", () => {
		assert.equal(assess("# A better lobby\n").score, 5);
	});

	it("is the same with an allow-comment, which the loss names", () => {
		const bare = withClaim("");
		const allowed = withClaim("<!-- execspeak-allow bare-score: the board tracks it -->\n");
		assert.equal(assess(allowed).score, assess(bare).score);
		assert.ok(assess(bare).score < assess(STRONG).score);
		assert.equal(lossIn(assess(bare), "bare-score").findings[0]!.silenced, undefined);
		assert.equal(lossIn(assess(allowed), "bare-score").findings[0]!.silenced, "comment");
	});

	it("is the same whatever severities a team sets, and a rule that is switched off is named", () => {
		const severities = Object.fromEntries(
			RULES.map(({ id }, index) => [id, (["off", "hint", "information", "error"] as const)[index % 4]!]),
		);
		const team = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities: { ...severities, "bare-score": "off" } });
		for (const text of [...SAMPLES, withClaim("")]) {
			const readiness = team.assess({ text, treatAs: "proposal", today: TODAY })!;
			assert.equal(readiness.score, assess(text).score);
		}
		const readiness = team.assess({ text: withClaim(""), treatAs: "proposal", today: TODAY })!;
		assert.equal(lossIn(readiness, "bare-score").findings[0]!.silenced, "configuration");
	});

	it("costs nothing for a part that the kind of paper need not hold", () => {
		assert.ok(KINDS_OF_PROPOSAL.includes("strategy"));
		const asKind = (kind: string) => assess(`---\nproposal: ${kind}\n---\n\n# A better lobby\n\nWe paint it blue.\n`);
		assert.equal(pillarOf(asKind("business-case"), "ask"), 0);
		assert.equal(pillarOf(asKind("strategy"), "ask"), 15);
		assert.equal(pillarOf(asKind("strategy"), "money"), 20);
		assert.ok(pillarOf(asKind("pilot"), "plan") > pillarOf(asKind("board-paper"), "plan"));
	});

	for (const [what, line, filled, rule] of [
		["a name", "Owner: [name]", "Owner: Maria Costa, Director of Guest Services", "missing-owner"],
		["an amount", "The programme costs [amount].", "The programme costs £40,000.", "missing-cost"],
		[
			"a request",
			"We ask [name] to approve [amount] by [date].",
			"We ask the CFO to approve £40,000 by 30 June 2026.",
			"missing-ask",
		],
	] as const) {
		it(`gives nothing for ${what} that is only a placeholder: “${line}”`, () => {
			const paper = (content: string) => assess(`# A better lobby\n\nGuests wait.\n\n${content}\n`);
			const shown = engine.lint({ text: `# A better lobby\n\n${line}\n`, treatAs: "proposal", today: TODAY }).findings;
			assert.ok(!shown.some((one) => one.rule === rule), "the placeholder counts for the rules");
			assert.ok(lossIn(paper(line), rule).findings[0]!.open);
			assert.match(lossIn(paper(line), rule).restore, /^Fill in the placeholder/);
			assert.equal(lossOrNothing(paper(filled), rule), undefined);
			assert.ok(paper(line).score < paper(filled).score);
		});
	}

	it("gives nothing for a request in front matter that is only placeholders", () => {
		const paper = (amount: string) => `---\nproposal: board-paper\nask:\n  amount: "${amount}"\n---\n\n# A lobby\n`;
		assert.equal(pillarOf(assess(paper("[amount]")), "ask"), 0);
		assert.equal(pillarOf(assess(paper("£40,000")), "ask"), 15);
	});

	it("takes a point for each placeholder in the pillar whose fact is missing", () => {
		const lossesOf = (text: string) =>
			assess(`# A lobby\n\n${text}\n`)
				.pillars.flatMap((pillar) => pillar.losses.map((loss) => ({ pillar: pillar.id, ...loss })))
				.filter(({ kind }) => kind === "placeholder")
				.map(({ pillar, cost }) => `${pillar} ${cost}`);
		assert.deepEqual(lossesOf("Paint costs [amount] and drying [cost]."), ["money 2"]);
		assert.deepEqual(lossesOf("We pay [first cost], [second cost], [third cost], [fourth cost] and [last cost]."), [
			"money 5",
		]);
		assert.deepEqual(lossesOf("The painter comes on [date]."), ["plan 1"]);
		assert.deepEqual(lossesOf("Ask [name and role]."), ["ownership 1"]);
		assert.deepEqual(lossesOf("The hotel opposite does it because of [driver]."), ["urgency 1"]);
		assert.deepEqual(lossesOf("Fill in the rest TBD."), ["wording 1"]);
	});

	it("says which of a missing benefit's points take the return too, and keeps that promise", () => {
		const paper = (...said: string[]) => assess(`# A lobby\n\n${["The lobby costs £40,000.", ...said].join(" ")}\n`);
		const [benefit, net] = ["The benefit is 90 guests × £800 = £72,000 a year.", "Net benefit: £32,000 a year."];
		const loss = lossIn(paper(), "missing-benefit");
		assert.match(loss.next!, /^4 of these points come back only if you also say what is left: /);
		assert.equal(pillarOf(paper(benefit), "money"), pillarOf(paper(), "money") + loss.points - 4);
		assert.equal(pillarOf(paper(benefit, net), "money"), pillarOf(paper(), "money") + loss.points);
		assert.equal(lossOrNothing(assess(`# A lobby\n\nIt is old.\n`), "missing-benefit")!.next, undefined);
	});

	it("says where a score that gets its worth is asked next what makes it pressing, and keeps that promise", () => {
		const paper = (worth: string) =>
			assess(
				`# A lobby\n\nWe ask for £40,000. Success is that no-shows fall from 9% to 6% by May 2027.\n\n## Guests\n\nOur NPS rose 6 points${worth}.\n\n## Lease\n\nThe lease ends on 30 June 2026.\n`,
			);
		const loss = lossIn(paper(""), "bare-score");
		assert.match(loss.next!, /^2 of these points come back only if you also name, .*what makes it pressing\.$/);
		assert.equal(paper(" and rebookings rose from 30% to 36%").score, paper("").score + loss.points - 2);
	});

	it("stays whole and in bounds for any text", () => {
		fastCheck.assert(
			fastCheck.property(disturbed(SAMPLES), (text) => {
				const { score, pillars } = assess(text);
				assert.ok(Number.isInteger(score) && score >= 0 && score <= 100);
				for (const { losses } of pillars) {
					for (const { span } of losses.flatMap(({ findings }) => findings)) {
						assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
					}
				}
			}),
			{ numRuns: 40 },
		);
	});

	it("leaves what the engine remembers as it was", () => {
		for (const text of SAMPLES) {
			const before = engine.lint({ text, today: TODAY });
			const first = assess(text);
			assert.deepEqual(engine.lint({ text, today: TODAY }), before);
			assert.deepEqual(assess(text), first);
		}
	});
});

function assess(text: string): Readiness {
	return engine.assess({ text, treatAs: "proposal", today: TODAY })!;
}

function withClaim(comment: string): string {
	return `${STRONG}\n## In the contact centre\n\n${comment}Our NPS rose 6 points last quarter.\n`;
}

function finding(rule: string): ScoredFinding {
	const severity = RULES.find(({ id }) => id === rule)?.severity ?? "information";
	return { rule, severity, span: { start: 0, end: 1 }, message: "Something is wrong." };
}

function anyFinding(): fastCheck.Arbitrary<ScoredFinding> {
	return fastCheck
		.record({
			rule: fastCheck.constantFrom(...RULES.map(({ id }) => id)),
			start: fastCheck.nat(500),
			partly: fastCheck.option(fastCheck.constant("A piece of it is there"), { nil: undefined }),
			hole: fastCheck.option(fastCheck.constantFrom(...PILLARS.map(({ id }) => id)), { nil: undefined, freq: 9 }),
		})
		.map(({ rule, start, partly, hole }) => ({
			...finding(rule),
			span: { start, end: start + 3 },
			...(partly && { partly }),
			...(hole && { hole }),
		}));
}

function manyFindings(): fastCheck.Arbitrary<ScoredFinding[]> {
	return fastCheck.array(anyFinding(), { maxLength: 60 });
}

function pillarOf({ pillars }: Readiness, id: string): number {
	return pillars.find((pillar) => pillar.id === id)!.points;
}

function lossOrNothing({ pillars }: Readiness, rule: string) {
	return pillars.flatMap(({ losses }) => losses).find((loss) => loss.rule === rule);
}

function lossIn(readiness: Readiness, rule: string) {
	const loss = lossOrNothing(readiness, rule);
	assert.ok(loss, `nothing is lost to ${rule}`);
	return loss;
}
