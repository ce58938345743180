import assert from "node:assert/strict";
import { applyEdits, createEngine, DEFAULT_CONFIGURATION, HYGIENE_RULES, RULES } from "../../../src/index";
import type { Finding } from "../../../src/lint/finding";
import type { OptionValues } from "../../../src/lint/options";
import type { Rule } from "../../../src/lint/rule";
import { oneLine } from "../titles";
import { findingsOf, sourceOf } from "./examples";

const TODAY = "2026-01-15";

describe("Rules", () => {
	it("are sorted by id, each id once", () => {
		const ids = RULES.map((rule) => rule.id);
		assert.deepEqual(ids, [...new Set(ids)].sort());
	});

	it("supersede only rules that exist", () => {
		const ids = new Set(RULES.map((rule) => rule.id));
		for (const rule of RULES) for (const id of rule.supersedes ?? []) assert.ok(ids.has(id), `${rule.id} over ${id}`);
	});

	for (const rule of RULES) {
		describe(rule.id, () => {
			it("has three bad, three good and two tempting examples, and quotes at most 15 words", () => {
				const good = rule.examples.filter((example) => "good" in example);
				assert.ok(rule.examples.filter((example) => "bad" in example).length >= 3);
				assert.ok(good.filter((example) => !example.tempting).length >= 3);
				assert.ok(good.filter((example) => example.tempting).length >= 2);
				assert.ok((rule.source.quote ?? "").split(/\s+/u).length <= 15);
			});
			for (const example of rule.examples) {
				if ("good" in example)
					it(`is silent on: ${oneLine(example.good)}`, () =>
						assert.deepEqual(marked(rule, example.good, example.options), example.good));
				else testBad(rule, example);
			}
		});
	}
});

describe("Rules about what is written for Execspeak", () => {
	const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
	for (const { id, examples } of HYGIENE_RULES) {
		for (const example of examples) {
			const text = "bad" in example ? example.bad : example.good;
			it(`${id} ${"bad" in example ? "marks" : "is silent on"}: ${oneLine(text)}`, () => {
				const source = sourceOf(example);
				const { findings } = engine.lint({ text: source, treatAs: "passages", today: TODAY });
				const own = findings.filter((finding) => finding.rule === id);
				assert.equal(withMarks(source, own), text);
				assert.equal(own.length > 0, "bad" in example);
				if (!("fixed" in example) || example.fixed === undefined) return;
				assert.equal(applyEdits(source, own[0]?.fixes?.[0]?.edits ?? []), example.fixed);
			});
		}
	}
});

function testBad(rule: Rule, { bad, fixed, options }: Extract<Rule["examples"][number], { bad: string }>): void {
	const source = bad.replace(/[«»]/gu, "");
	it(`marks: ${oneLine(bad)}`, () => {
		assert.notEqual(bad, source, "a bad example marks what must be reported");
		assert.equal(marked(rule, source, options), bad);
	});
	if (fixed === undefined) return;
	it(`mends: ${oneLine(bad)}`, () => {
		const [fix] = findingsOf(rule, source)[0]?.fixes ?? [];
		assert.ok(fix, "the finding offers a fix");
		const mended = [...fix.edits]
			.sort((a, b) => b.start - a.start)
			.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
		assert.equal(mended, fixed);
		assert.deepEqual(findingsOf(rule, mended), [], "the mended text is clean");
	});
}

/** The text with `«»` around what the rule reports. */
function marked(rule: Rule, text: string, options?: OptionValues): string {
	return withMarks(text, findingsOf(rule, text, options));
}

function withMarks(text: string, findings: readonly Finding[]): string {
	const fromTheEnd = [...findings].sort((a, b) => b.span.start - a.span.start);
	return fromTheEnd.reduce(
		(result, { span }) =>
			`${result.slice(0, span.start)}«${result.slice(span.start, span.end)}»${result.slice(span.end)}`,
		text,
	);
}
