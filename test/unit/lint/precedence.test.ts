import assert from "node:assert/strict";
import fastCheck from "fast-check";
import {
	type Configuration,
	createEngine,
	DEFAULT_CONFIGURATION,
	type Finding,
	HYGIENE_RULES,
	type Report,
	RULES,
	type Rule,
} from "../../../src/index";
import { DOCUMENTS, EXAMPLES, lintOn, reportsOf, SAMPLES, TODAY } from "./documents";

/** Every rule as severe as it says, so that hints run too. */
const OWN_SEVERITIES: Configuration["severities"] = Object.fromEntries(RULES.map((rule) => [rule.id, rule.severity]));

const reportOn = reportsOf(createEngine(RULES, DEFAULT_CONFIGURATION));

describe("6. A rule knows neither its severity nor other rules nor suppression", () => {
	const ids = [...RULES, ...HYGIENE_RULES].map((rule) => rule.id);
	const severity = fastCheck.constantFrom("error", "warning", "information", "hint" as const);

	it("so that a configured severity changes the severity and nothing else", () => {
		const chosen = fastCheck.array(severity, { minLength: ids.length, maxLength: ids.length });
		fastCheck.assert(
			fastCheck.property(chosen, fastCheck.shuffledSubarray([...EXAMPLES], { maxLength: 20 }), (words, examples) => {
				const severities = Object.fromEntries(ids.map((id, index) => [id, words[index]!]));
				const engine = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities });
				const asked = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities: OWN_SEVERITIES });
				for (const text of [...SAMPLES, ...examples]) {
					const { proposal, findings } = lintOn(asked, text);
					const expected = findings.map((finding) => ({ ...finding, severity: severities[finding.rule] }));
					assert.deepEqual(lintOn(engine, text), { proposal, findings: expected });
				}
			}),
			{ numRuns: 5 },
		);
	});

	it("so that turning a rule off takes its findings away and uncovers only what it superseded", () => {
		const examples = fastCheck.shuffledSubarray([...EXAMPLES], { maxLength: 20 });
		fastCheck.assert(
			fastCheck.property(fastCheck.constantFrom(...RULES), examples, (rule, others) => {
				const engine = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities: { [rule.id]: "off" } });
				for (const text of [...SAMPLES, ...others])
					assertGone(rule, reportOn(text).findings, lintOn(engine, text).findings);
			}),
			{ numRuns: 10 },
		);
	});
});

describe("6. `supersedes` says which of two stays: one fault, one squiggle", () => {
	it("on all examples and samples", () => {
		for (const text of DOCUMENTS) {
			const { findings } = reportOn(text);
			for (const rule of RULES) {
				for (const inferior of rule.supersedes ?? []) {
					const others = findings.filter((finding) => finding.rule === inferior);
					for (const one of findings.filter((finding) => finding.rule === rule.id)) {
						assert.ok(
							!others.some((other) => overlap(one, other)),
							`${rule.id} and ${inferior} in: ${text.slice(0, 80)}`,
						);
					}
				}
			}
		}
	});

	it("whatever the order of the rules", () => {
		const backwards = [...RULES].reverse();
		const engine = createEngine(backwards, DEFAULT_CONFIGURATION);
		for (const text of DOCUMENTS) assert.deepEqual(lintOn(engine, text), reportOn(text));
	});

	it("where two rules mark the same words", () => {
		const [over, under] = [marking("over", "six points", "under"), marking("under", "six points")];
		assert.deepEqual(idsFound([over, under]), ["over"]);
		assert.deepEqual(idsFound([under, over]), ["over"]);
	});

	it("where they share one word of several", () => {
		assert.deepEqual(idsFound([marking("over", "rose six", "under"), marking("under", "six points")]), ["over"]);
	});

	it("but not where they mark neighbouring words", () => {
		const rules = [marking("over", "rose ", "under"), marking("under", "six points")];
		assert.deepEqual(idsFound(rules), ["over", "under"]);
	});

	it("but not where neither supersedes the other", () => {
		assert.deepEqual(idsFound([marking("one", "six points"), marking("other", "six points")]), ["one", "other"]);
	});

	it("down a chain, of which the first stays", () => {
		const chain = [marking("a", "rose six", "b"), marking("b", "six points", "c"), marking("c", "six")];
		assert.deepEqual(idsFound(chain), ["a"]);
	});

	it("and a rule that is off supersedes nothing", () => {
		const rules = [marking("over", "six points", "under"), marking("under", "six points")];
		assert.deepEqual(idsFound(rules, { ...DEFAULT_CONFIGURATION, severities: { over: "off" } }), ["under"]);
	});

	it("and a document rule supersedes nothing in a text that is no proposal", () => {
		const over: Rule = { ...marking("over", "six points", "under"), scope: "document" };
		const engine = createEngine([over, marking("under", "six points")], DEFAULT_CONFIGURATION);
		assert.deepEqual(idsOf(engine.lint({ text: TEXT, treatAs: "passages", today: TODAY })), ["under"]);
	});
});

function assertGone(rule: Rule, before: readonly Finding[], after: readonly Finding[]): void {
	const places = new Set(before.map(placeOf));
	const uncovered = after.filter((finding) => !places.has(placeOf(finding)));
	for (const { rule: id } of uncovered) assert.ok(rule.supersedes?.includes(id), `${id} appears without ${rule.id}`);
	const kept = after.filter((finding) => places.has(placeOf(finding)));
	const others = before.filter((finding) => finding.rule !== rule.id);
	assert.deepEqual(kept.filter(isOfText), others.filter(isOfText));
}

/** A comment for a rule that is off is never called unused, so these findings may go with the rule. */
function isOfText(finding: Finding): boolean {
	return finding.rule !== "unused-allow";
}

const TEXT = "The counter rose six points in May.";

/** A rule that marks the given words of the text above. */
function marking(id: string, words: string, ...supersedes: string[]): Rule {
	const start = TEXT.indexOf(words);
	const span = { start, end: start + words.length };
	return {
		id,
		title: id,
		why: id,
		clear: id,
		source: { article: id, author: id },
		severity: "warning",
		scope: "passage",
		pillar: "wording",
		supersedes,
		examples: [],
		check: () => [{ span, message: id }],
	};
}

function idsFound(rules: readonly Rule[], configuration: Configuration = DEFAULT_CONFIGURATION): string[] {
	return idsOf(createEngine(rules, configuration).lint({ text: TEXT, today: TODAY }));
}

function idsOf(report: Report): string[] {
	return report.findings.map((finding) => finding.rule);
}

function placeOf({ rule, span }: Finding): string {
	return `${rule} ${span.start}-${span.end}`;
}

function overlap(one: Finding, other: Finding): boolean {
	return one.span.start < other.span.end && other.span.start < one.span.end;
}
