import assert from "node:assert/strict";
import fc from "fast-check";
import {
	type Amount,
	habitEvidenceOf,
	numberHabitOf,
	readFigures,
	type TimeReference,
} from "../../../src/figures/read";
import { formatAmount } from "./format";
import { readings } from "./readings";

describe("reading figures", () => {
	for (const [text, amounts, times] of readings) {
		it(text, () => {
			const figures = readFigures(text, "point");
			assert.equal(figures.amounts.map((amount) => spellAmount(text, amount)).join(" | "), amounts);
			assert.equal(figures.times.map((time) => spellTime(text, time)).join(" | "), times);
		});
	}

	it("reads with a decimal comma where the document writes one", () => {
		const value = (text: string) => readFigures(text, "comma").amounts[0]?.value;
		assert.equal(value("1.250 Aufträge"), 1250);
		assert.equal(value("€1.250,50"), 1250.5);
		assert.equal(value("1,316 Mio"), 1316000);
		assert.equal(value("3,8 %"), 3.8);
	});

	it("shares one empty answer among passages without figures", () => {
		assert.equal(readFigures("Nothing here.", "point"), readFigures("Nor there.", "comma"));
	});

	it("never throws; spans lie inside the text, sorted, without overlap", () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 14 }),
				(parts) => {
					const text = parts.join("");
					const figures = readFigures(text, "point");
					assertOrdered(text, figures.amounts);
					assertOrdered(text, figures.times);
					for (const amount of figures.amounts) {
						assert.ok(amount.low <= amount.value && amount.value <= amount.high, text);
						assert.ok(Number.isFinite(amount.value) && amount.precision > 0, text);
					}
				},
			),
			{ numRuns: 3000 },
		);
	});

	it("takes long runs of digits, spaces and separators in linear time", () => {
		const started = performance.now();
		for (const piece of ["1", "1,", "1.", "1 ", " ", "1-", "one ", "May ", "1,234,", "(1", "12/"]) {
			readFigures(piece.repeat(20000), "point");
			habitEvidenceOf(piece.repeat(20000));
		}
		assert.ok(performance.now() - started < 10000);
	});
});

describe("a formatted amount", () => {
	const kinds = ["$", "£", "€", "%", " points", " bps", "x", " weeks", " orders", " out of 10"];
	it("reads back as the same amount", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 900 }),
				fc.integer({ min: 0, max: 99 }),
				fc.constantFrom(...kinds),
				(whole, part, kind) => {
					const number = kind === " out of 10" ? `${whole % 10}.${part}` : `${whole}.${part}`;
					const text = kind.length === 1 && kind !== "%" && kind !== "x" ? kind + number : number + kind;
					const [amount] = readFigures(text, "point").amounts;
					assert.ok(amount !== undefined, text);
					const [again] = readFigures(formatAmount(amount), "point").amounts;
					assert.deepEqual(essence(again), essence(amount), text);
				},
			),
		);
	});

	it("keeps both ends of a range", () => {
		const [range] = readFigures("$400K-$500K", "point").amounts;
		assert.equal(formatAmount(range!), "$400,000 to $500,000");
	});
});

describe("numberHabitOf", () => {
	for (const [text, habit] of [
		["1.316m orders", "point"],
		["COP 1,360 million", "point"],
		["€3,8 Mio", "comma"],
		["12,5 %", "comma"],
		["1.250.000", "comma"],
		["1,250,000.50", "point"],
		["on 12.05.2025", "point"],
		["none", "point"],
	] as const) {
		it(`${text}: ${habit}`, () => assert.equal(numberHabitOf(habitEvidenceOf(text)), habit));
	}
});

const pieces = [
	...["$", "€", "£", "R", "1.2", "12", "2025", "1,250", "m", "%", " ", "-", "–", " to ", " and ", "between ", "from "],
	...[
		"May ",
		"Q3",
		"FY26",
		" weeks",
		" points",
		"one ",
		"half ",
		"third ",
		" of ",
		"(",
		")",
		"/",
		":",
		".",
		"in ",
		"\n",
	],
	...["Thursday ", "end of ", "week ", "section ", "COP ", "next year", " million", "×", "+", "−", "'", "two hundred "],
];

function assertOrdered(text: string, spans: readonly { start: number; end: number }[]): void {
	let floor = 0;
	for (const { start, end } of spans) {
		assert.ok(start >= floor && end > start && end <= text.length, JSON.stringify([text, spans]));
		floor = end;
	}
}

function essence(amount: Amount | undefined) {
	return [amount?.kind, amount?.value, amount?.currency, amount?.unit, amount?.outOf];
}

function spellAmount(text: string, amount: Amount): string {
	const { kind, low, high, value, currency, unit, outOf, per, bound, sign } = amount;
	const parts = [
		`${text.slice(amount.start, amount.end)}:`,
		kind,
		low === high ? value : `${low}..${high}`,
		currency,
		unit && `[${unit}]`,
		outOf && `of ${outOf}`,
		per && `per ${per}`,
		bound,
		sign && `sign ${sign}`,
	];
	return parts.filter((part) => part !== undefined).join(" ");
}

function spellTime(text: string, time: TimeReference): string {
	const days = time.from === undefined ? [] : [`${time.from}/${time.to}`];
	return [`${text.slice(time.start, time.end)}:`, time.kind, ...days].join(" ");
}
