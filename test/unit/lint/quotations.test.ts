import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, type Engine, RULES } from "../../../src/index";
import { oneLine } from "../titles";
import { badExamplesOf, TODAY } from "./documents";

describe("9. Customers and executives who are quoted are evidence, not the author's voice", () => {
	for (const rule of RULES.filter(({ scope }) => scope !== "document")) {
		const alone = createEngine([rule], DEFAULT_CONFIGURATION);
		const assertSpeaks = (text: string, callout: string) =>
			assert.deepEqual(wordsMarked(alone, callout), wordsMarked(alone, text));
		for (const text of badExamplesOf(rule)) {
			const name = `${rule.id}: ${oneLine(text)}`;
			it(`no finding in a block quote with quotation marks – ${name}`, () => {
				assertSilent(`> “Here is what they wrote.\n>\n${inBlockQuote(text)}\n>\n> That was all.”`);
			});
			it(`no finding in a block quote with an attribution – ${name}`, () => {
				assertSilent(`${inBlockQuote(text)}\n>\n> — Ada Penrose, warehouse customer since 2019`);
			});
			it(`no finding in a block quote in the first person – ${name}`, () => {
				assertSilent(`> I read this to my husband on the train.\n>\n${inBlockQuote(text)}`);
			});
			if (!hasHeading(text)) {
				it(`still found in a callout – ${name}`, () => {
					assertSpeaks(text, `> [!NOTE]\n${inBlockQuote(text)}`);
				});
				it(`still found under “Key message” – ${name}`, () => {
					assertSpeaks(text, `> **Key message**\n>\n${inBlockQuote(text)}`);
				});
			}
			if (!isLongSentence(text)) continue;
			it(`no finding in an inline quotation – ${name}`, () => {
				assertSilent(`On the phone the plant manager told us: “${text.trim()}” Then she hung up.`);
			});
			it(`no finding between straight quotation marks – ${name}`, () => {
				assertSilent(`"${text.trim()}" said the plant manager on the phone.`);
			});
		}
	}
});

const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

function assertSilent(text: string): void {
	const { findings } = engine.lint({ text, treatAs: "passages", today: TODAY });
	assert.deepEqual(
		findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
		[],
	);
}

function wordsMarked(alone: Engine, text: string): string[] {
	const { findings } = alone.lint({ text, treatAs: "passages", today: TODAY });
	return findings.map(({ span }) => text.slice(span.start, span.end).replace(/\n> ?/gu, "\n"));
}

/** A heading inside a block quote opens no section, so what depends on it is another text there. */
function hasHeading(text: string): boolean {
	return /^#/mu.test(text);
}

function inBlockQuote(text: string): string {
	return text.replace(/^/gmu, "> ");
}

/** One paragraph of five words or more, without quotation marks of its own. */
function isLongSentence(text: string): boolean {
	return !/[\n“”"|]|^[-*#>]/u.test(text) && text.trim().split(/\s+/u).length >= 5;
}
