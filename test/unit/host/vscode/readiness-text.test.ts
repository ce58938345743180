import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
	type CountOfText,
	dearestLosses,
	readinessTooltip,
	statusLabel,
	statusText,
} from "../../../../src/host/vscode/readiness-text";
import { applyEdits, createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../../src/index";

const PAPER = "---\nproposal: board-paper\n---\n\n# A better lobby\n\nOur NPS rose 6 points last quarter.\n";

describe("the status bar", () => {
	const readiness = createEngine(RULES, DEFAULT_CONFIGURATION).assess({ text: PAPER, today: "2026-01-15" })!;

	it("shows score and count of a proposal, and the count alone of other texts", () => {
		assert.equal(statusText(counting(5), readiness), `$(checklist) Execspeak ${readiness.score} · 5`);
		assert.equal(statusText(counting(0), readiness), `$(checklist) Execspeak ${readiness.score}`);
		assert.equal(statusText(counting(5), undefined), "$(checklist) Execspeak · 5");
		assert.equal(statusText(counting(0), undefined), "$(check) Execspeak");
	});

	it("tells a screen reader the same in sentences", () => {
		const label = statusLabel(counting(1), readiness);
		assert.ok(label.startsWith(`Readiness ${readiness.score} of 100. 1 finding in this text. Click to list it; `));
		assert.match(statusLabel(counting(0), undefined), /has no findings here/);
	});

	it("names every pillar, and the three dearest losses with what restores them", () => {
		const tooltip = readinessTooltip(counting(16), readiness, dearestLosses(readiness));
		for (const { title, points, outOf } of readiness.pillars) {
			assert.ok(tooltip.includes(`| ${title} | ${points} of ${outOf} |`), title);
		}
		const losses = [...tooltip.matchAll(/^- \*\*\+(\d+)\*\* (.+)$/gm)];
		assert.deepEqual(
			losses.map(([, points]) => points),
			["15", "11", "10"],
		);
		assert.equal(losses[0]![2], `Ask: No decision requested. ${RULES.find(({ id }) => id === "missing-ask")!.clear}`);
		assert.doesNotMatch(readinessTooltip(counting(2), undefined, []), /Readiness/);
	});

	it("names placeholders once, with all pillars that they cost, and does not call a page of them faultless", () => {
		const gaps = "# [project title]\n\nWe ask the board for [total cost] by [date]. [owner] answers for [measure].\n";
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const text = PAPER.slice(0, PAPER.indexOf("#")) + gaps;
		const unfilled = engine.assess({ text, today: "2026-01-15" })!;
		const tooltip = readinessTooltip(counting(0), unfilled, dearestLosses(unfilled));
		const items = tooltip.split("\n").filter((line) => line.startsWith("- "));
		assert.equal(new Set(items.map((line) => line.replace(/^.*?: /, ""))).size, items.length);
		assert.ok(tooltip.endsWith("Only you know what belongs in the square brackets: fill them in."));
	});

	it("says how many points the placeholders hold back, so that taking a fix does not read as a loss", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const readinessOf = (text: string) => engine.assess({ text, today: "2026-01-15" })!;
		let text = readFileSync("test/proposals/mixed.md", "utf8");
		const before = readinessOf(text);
		let after = before;
		for (const rule of ["missing-owner", "bare-score", "missing-return", "score-as-goal", "ownerless-action"]) {
			const { findings } = engine.lint({ text, today: "2026-01-15" });
			text = applyEdits(text, findings.find((finding) => finding.rule === rule)!.fixes![0]!.edits);
			const next = readinessOf(text);
			assert.ok(next.scoreFilledIn >= after.scoreFilledIn, `${rule}: ${next.scoreFilledIn}`);
			after = next;
		}
		const { score, scoreFilledIn, placeholders } = after;
		assert.ok(score < before.score && scoreFilledIn > before.score, `${before.score}, ${score}, ${scoreFilledIn}`);
		assert.equal(placeholders, text.match(/\[[a-z]/g)?.length);
		const held = `${scoreFilledIn - score} points are held back by ${placeholders} placeholders: they come back as you fill them in.`;
		assert.ok(readinessTooltip(counting(20), after, []).startsWith(`**Readiness ${score} of 100**\n\n${held}\n\n`));
		assert.ok(statusLabel(counting(20), after).startsWith(`Readiness ${score} of 100. ${held} 20 findings`));
		assert.equal(
			statusText(counting(20), after),
			`$(checklist) Execspeak ${score} (${scoreFilledIn} once filled in) · 20`,
		);
		assert.equal(before.scoreFilledIn, before.score, "nothing is held back without placeholders");
		const one = { ...after, score: 40, scoreFilledIn: 41, placeholders: 1 };
		assert.ok(
			statusLabel(counting(1), one).includes("1 point is held back by 1 placeholder: it comes back as you fill it in."),
		);
	});

	it("counts what the engine has found, and says which of it is underlined later", () => {
		assert.equal(
			readinessTooltip({ findings: 64, places: 57, waiting: 0 }, undefined, []),
			"64 findings at 57 places in this text. Click to list them; press F8 to go to the next.",
		);
		assert.equal(
			readinessTooltip({ findings: 64, places: 64, waiting: 60 }, undefined, []),
			"64 findings in this text. 60 of them are placeholders that you are filling in, underlined once you save or move on. Click to list them; press F8 to go to the next.",
		);
		assert.equal(
			readinessTooltip({ findings: 60, places: 60, waiting: 60 }, undefined, []),
			"60 findings in this text. All are placeholders that you are filling in, underlined once you save or move on.",
		);
	});
});

/** So many findings, each at a place of its own. */
function counting(findings: number): CountOfText {
	return { findings, places: findings, waiting: 0 };
}
