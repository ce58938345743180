import assert from "node:assert/strict";
import fastCheck from "fast-check";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";
import { codeOf, SOURCE_FILES } from "../sources";
import { DOCUMENTS, disturbed, lint, lintAfresh, lintOn, SAMPLES, TODAY } from "./documents";

describe("4. The engine is synchronous and pure: same text, rules, config and `today`, same report", () => {
	it("when the same request comes twice", () => {
		const first = DOCUMENTS.map(lint);
		assert.deepEqual(DOCUMENTS.map(lint), first);
	}).timeout(120_000);

	it("on a fresh engine", () => {
		fastCheck.assert(
			fastCheck.property(fastCheck.constantFrom(...DOCUMENTS), (text) =>
				assert.deepEqual(lintAfresh(text), lint(text)),
			),
			{ numRuns: 15 },
		);
	});

	it("in another order", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const order = fastCheck.shuffledSubarray([...DOCUMENTS], { minLength: 8, maxLength: 40 });
		fastCheck.assert(
			fastCheck.property(order, (documents) => {
				for (const text of documents) assert.deepEqual(lintOn(engine, text), lint(text));
			}),
			{ numRuns: 10 },
		);
	});

	it("when it has forgotten what it had read", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		for (const text of SAMPLES) {
			const request = { text, today: TODAY };
			const before = engine.lint(request);
			engine.forget();
			assert.deepEqual(engine.lint(request), before);
		}
	});

	it("when two engines with different terms take turns", () => {
		const own = { ...DEFAULT_CONFIGURATION.terms, scores: ["Warmth Index"] };
		const plain = createEngine(RULES, DEFAULT_CONFIGURATION);
		const proud = createEngine(RULES, { ...DEFAULT_CONFIGURATION, terms: own });
		const request = { text: "Our Warmth Index rose 6 points last quarter.", today: TODAY };
		for (const _ of [1, 2]) {
			assert.equal(plain.lint(request).findings.length, 0);
			assert.equal(proud.lint(request).findings.length, 1);
		}
	});

	it("and a report is a value, no promise, whatever the text", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		fastCheck.assert(
			fastCheck.property(disturbed(DOCUMENTS), (text) => {
				assert.ok(Array.isArray(engine.lint({ text, today: TODAY }).findings));
			}),
			{ numRuns: 60 },
		);
	});

	for (const file of sourcesOfTheEngine()) {
		it(`${file} asks for no clock, locale, chance, process or file`, () => {
			assert.deepEqual(codeOf(file).match(IMPURE) ?? [], []);
		});
	}
});

const IMPURE =
	/\b(?:new Date|Date(?:\.|\()|Math\.random|Intl\.|process\.|performance\.|crypto\.|globalThis|localStorage|setTimeout|setInterval|queueMicrotask|toLocale\w*|localeCompare|console\.)|\b(?:async|await|Promise)\b(?! ["'])|"(?:node:)?(?:fs|os|path|process|perf_hooks|crypto|child_process)(?:\/\w+)?"/gu;

function sourcesOfTheEngine(): string[] {
	return SOURCE_FILES.filter((name) => !name.startsWith("host/"));
}
