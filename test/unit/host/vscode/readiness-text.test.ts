import assert from "node:assert/strict";
import { dearestLosses, readinessTooltip, statusLabel, statusText } from "../../../../src/host/vscode/readiness-text";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../../src/index";

const PAPER = "---\nproposal: board-paper\n---\n\n# A better lobby\n\nOur NPS rose 6 points last quarter.\n";

describe("the status bar", () => {
	const readiness = createEngine(RULES, DEFAULT_CONFIGURATION).assess({ text: PAPER, today: "2026-01-15" })!;

	it("shows score and count of a proposal, and the count alone of other texts", () => {
		assert.equal(statusText(5, readiness), `$(checklist) Execspeak ${readiness.score} · 5`);
		assert.equal(statusText(0, readiness), `$(checklist) Execspeak ${readiness.score}`);
		assert.equal(statusText(5, undefined), "$(checklist) Execspeak · 5");
		assert.equal(statusText(0, undefined), "$(check) Execspeak");
	});

	it("tells a screen reader the same in sentences", () => {
		const label = statusLabel(1, readiness);
		assert.ok(label.startsWith(`Readiness ${readiness.score} of 100. 1 finding in this text. Click to list it; `));
		assert.match(statusLabel(0, undefined), /has no findings here/);
	});

	it("names every pillar, and the three dearest losses with what restores them", () => {
		const tooltip = readinessTooltip(16, readiness, dearestLosses(readiness));
		for (const { title, points, outOf } of readiness.pillars) {
			assert.ok(tooltip.includes(`| ${title} | ${points} of ${outOf} |`), title);
		}
		const losses = [...tooltip.matchAll(/^- \*\*\+(\d+)\*\* (.+)$/gm)];
		assert.deepEqual(
			losses.map(([, points]) => points),
			["15", "11", "10"],
		);
		assert.equal(losses[0]![2], `Ask: No decision requested. ${RULES.find(({ id }) => id === "missing-ask")!.clear}`);
		assert.doesNotMatch(readinessTooltip(2, undefined, []), /Readiness/);
	});

	it("names placeholders once, with all pillars that they cost, and does not call a page of them faultless", () => {
		const gaps = "# [project title]\n\nWe ask the board for [total cost] by [date]. [owner] answers for [measure].\n";
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const text = PAPER.slice(0, PAPER.indexOf("#")) + gaps;
		const unfilled = engine.assess({ text, today: "2026-01-15" })!;
		const tooltip = readinessTooltip(0, unfilled, dearestLosses(unfilled));
		const items = tooltip.split("\n").filter((line) => line.startsWith("- "));
		assert.equal(new Set(items.map((line) => line.replace(/^.*?: /, ""))).size, items.length);
		assert.ok(tooltip.endsWith("Only you know what belongs in the square brackets: fill them in."));
	});
});
