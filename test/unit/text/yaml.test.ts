import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocument } from "yaml";
import { readYaml } from "../../../src/text/yaml";

describe("readYaml", () => {
	it("decodes maps, lists and scalars, and leaves dates as strings", () => {
		const { data, problems } = readYaml(
			"proposal: business-case\nby: 2027-03-01\nask:\n  amount: 250000\nroles: [CFO, COO]\n",
			0,
		);
		assert.deepEqual(data, {
			proposal: "business-case",
			by: "2027-03-01",
			ask: { amount: 250000 },
			roles: ["CFO", "COO"],
		});
		assert.deepEqual(problems, []);
	});

	it("keeps dates as strings whatever version the YAML claims", () => {
		assert.deepEqual(readYaml("%YAML 1.1\n---\nby: 2027-03-01\n", 0).data, { by: "2027-03-01" });
	});

	it("gives the place of a value, shifted by the offset", () => {
		const source = "ask:\n  amount: 250000\nroles:\n  - CFO\n  - COO\n";
		const { spanOf } = readYaml(source, 4);
		const at = (...path: (string | number)[]) => {
			const span = spanOf(path);
			return span && source.slice(span.start - 4, span.end - 4);
		};
		assert.equal(at("ask", "amount"), "250000");
		assert.equal(at("roles", 1), "COO");
		assert.equal(at("roles"), "- CFO\n  - COO");
		assert.equal(at("ask"), "amount: 250000");
		assert.equal(at("ask", "by"), undefined);
		assert.equal(at("roles", 2), undefined);
		assert.equal(at("roles", "first"), undefined);
	});

	it("gives the place of the key where the value is empty", () => {
		assert.deepEqual(readYaml("ask:\nby: now\n", 10).spanOf(["ask"]), { start: 10, end: 13 });
	});

	it("follows aliases to their place", () => {
		const source = "a: &x {b: 1}\nc: *x\n";
		const { data, spanOf } = readYaml(source, 0);
		assert.deepEqual(data, { a: { b: 1 }, c: { b: 1 } });
		assert.deepEqual(spanOf(["c", "b"]), { start: 10, end: 11 });
	});

	it("reads what it can of a broken text and says in a sentence what is wrong", () => {
		const { data, problems } = readYaml("proposal: pilot\nproposal: renewal\n", 100);
		assert.equal(problems.length, 1);
		assert.match(problems[0]!.message, /twice/);
		assert.equal(problems[0]!.span.start, 116);
		assert.ok(data);
	});

	for (const [name, source] of Object.entries({
		"an unclosed bracket": "a: [1, 2",
		"an unclosed quotation": 'a: "x',
		"a tab": "a:\n\tb: 1",
		"a custom tag": "a: !!js/function 'x'",
		"a tag of its own": "a: !secret x",
		"an unknown alias": "a: *important*",
		"a second document": "a: 1\n---\nb: 2\n",
		"two colons": "title: Why now: the case",
	})) {
		it(`reports ${name} and does not throw`, () => {
			const { problems } = readYaml(source, 7);
			assert.notEqual(problems.length, 0);
			for (const { message, span } of problems) {
				assert.match(message, /\.$/);
				assert.ok(span.start >= 7 && span.end >= span.start && span.end <= 7 + source.length);
			}
		});
	}

	it("refuses aliases that multiply", () => {
		const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
		for (let level = 1; level < 9; level += 1) {
			lines.push(
				`a${level}: &a${level} [${Array(9)
					.fill(`*a${level - 1}`)
					.join(", ")}]`,
			);
		}
		const { data, problems } = readYaml(lines.join("\n"), 0);
		assert.equal(data, undefined);
		assert.match(problems.at(-1)!.message, /aliases/);
	});

	it("refuses a value that contains itself", () => {
		const { data, problems } = readYaml("a: &a [*a]", 0);
		assert.equal(data, undefined);
		assert.match(problems.at(-1)!.message, /contain themselves/);
	});

	for (const piece of ["[", "{", "x: [", "- ", "? ", "- ? "]) {
		it(`survives ${JSON.stringify(piece)} a hundred thousand times`, () => {
			assert.match(readYaml(piece.repeat(100_000), 0).problems[0]!.message, /levels stand inside each other/);
		});
	}

	it("does not reach prototypes", () => {
		readYaml("__proto__: {polluted: true}", 0);
		assert.equal(({} as { polluted?: boolean }).polluted, undefined);
	});

	it("reads nothing from nothing", () => {
		assert.equal(readYaml("", 3).data, undefined);
		assert.deepEqual(readYaml("# only a comment\n", 3).problems, []);
	});

	it("never throws, and keeps every place inside the text", () => {
		const yamlish = fc.array(
			fc.constantFrom(
				"a",
				":",
				" ",
				"\n",
				"- ",
				"[",
				"]",
				"{",
				"}",
				"&",
				"*",
				"!",
				'"',
				"'",
				"|",
				"\t",
				"#",
				"%",
				"---",
				"?",
				",",
			),
		);
		fc.assert(
			fc.property(yamlish, (pieces) => {
				const source = pieces.join("");
				for (const { span } of readYaml(source, 5).problems) {
					assert.ok(span.start >= 5 && span.end >= span.start && span.end <= 5 + source.length);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	for (const [source, data, marked] of [
		["title: Why now: the case\nproposal: pilot\n", { proposal: "pilot" }, "Why now: the case"],
		["rules:\n  bare-score: error\n   big-bang: off\n", { rules: { "bare-score": "error" } }, "big-bang: off"],
		["proposal: pilot\nnonsense\nask: 3\n", { proposal: "pilot", ask: 3 }, "nonsense"],
		['terms:\n  scores: [A, "B]\nask: 3\n', { terms: null, ask: 3 }, 'scores: [A, "B]'],
		["roles: [\n- CFO\n]\nask: 3\n", { ask: 3 }, "- CFO"],
		["sponsor: @anna\nask: 3\n", { ask: 3 }, "@anna"],
		['sponsor: "Anna" Smith\nask: 3\n', { ask: 3 }, "Smith"],
		["ask: 3\n- by: now\n", { ask: 3 }, "- by: now"],
		["%odd\nask: 3\n", { ask: 3 }, "%odd"],
	] as const) {
		it(`leaves out what is faulty in ${JSON.stringify(source)} and reads the rest`, () => {
			const reading = readYaml(source, 0);
			assert.deepEqual(reading.data, data);
			assert.deepEqual(
				reading.problems.map(({ span }) => source.slice(span.start, span.end)),
				[marked],
			);
		});
	}

	it("reads what another reader of YAML reads, and finds it in the same places", () => {
		const text = fc.constantFrom(
			..."CFO|4.5|-3|0x1F|true|Null|~|1e3|.5|.inf|2027-03-01|it's|“so”|007|yes|a b".split("|"),
			...[
				'"a: b"',
				"'it''s'",
				'"tab\\tand \\u00e9"',
				"|\n    two\n    lines",
				">-\n    folded\n    text",
				"!!str 12",
				"",
			],
			...["[1, CFO, {a: b}]", "{a: [x], b: , 'c': 3}", "[]", "{}"],
		);
		const key = fc.constantFrom("ask", "by", "roles", "12", '"a b"', "long key", "x-y");
		const lines = fc.array(fc.tuple(key, text, fc.constantFrom("map", "list", "nested")), { maxLength: 6 });
		fc.assert(
			fc.property(lines, (entries) => {
				const source = entries.map(([name, value, kind], index) => written(`${name}${index}`, value, kind)).join("");
				const other = parseDocument(source, { schema: "core" });
				if (other.errors.length > 0) return;
				const reading = readYaml(source, 0);
				assert.deepEqual(reading.problems, []);
				assert.deepEqual(reading.data, other.toJS() ?? undefined);
				for (const name of Object.keys(other.toJS() ?? {})) {
					const range = (other.get(name, true) as { range?: number[] } | undefined)?.range;
					if (!range || source.slice(range[0], range[1]).trim() === "") continue;
					const { start, end } = reading.spanOf([name])!;
					assert.equal(source.slice(start, end), source.slice(range[0], range[1]).trimEnd());
				}
			}),
		);
	});
});

function written(name: string, value: string, kind: "map" | "list" | "nested"): string {
	const key = name.replace(/^"(.*)"(\d)$/, '"$1$2"');
	if (kind === "map") return `${key}: ${value}\n`;
	return kind === "list" ? `${key}:\n  - ${value}\n  - x\n` : `${key}:\n  inner: ${value}\n  other: 1\n`;
}
