import assert from "node:assert/strict";
import { agrees } from "../../../src/figures/agrees";
import { readFigures } from "../../../src/figures/read";
import { formatNumber } from "./format";

describe("agrees", () => {
	for (const [text, computed, expected] of [
		["$1.2m", 1224510, true],
		["$1.2m", 1260000, false],
		["$1,224,510", 1224510.4, true],
		["$1,224,510", 1224512, false],
		["about $1.4m", 1490000, true],
		["about $1.4m", 1520000, false],
		["approx. 1,300 orders", 1310, true],
		["approx. 1,300 orders", 1450, false],
		["44%", 44.44, true],
		["44%", 44.6, false],
		["8-10%", 9, true],
		["8-10%", 10.6, false],
		["at least 5 sites", 7, true],
		["at least 5 sites", 4, false],
		["up to 5 sites", 3, true],
		["a third of calls", 32, true],
		["₹41.8 lakh", 4183021, true],
		["(310)", -310, true],
	] as const) {
		it(`${text} and ${computed}: ${expected}`, () => {
			const [amount] = readFigures(text, "point").amounts;
			assert.equal(agrees(amount!, computed), expected);
		});
	}
});

describe("formatNumber", () => {
	for (const [value, text] of [
		[0, "0"],
		[1250000.5, "1,250,000.5"],
		[-999, "-999"],
		[1000, "1,000"],
	] as const) {
		it(text, () => assert.equal(formatNumber(value), text));
	}
});
