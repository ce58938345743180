import assert from "node:assert/strict";
import fastCheck from "fast-check";
import type { Argument } from "../../../src/argument/argument";
import type { Reading } from "../../../src/argument/reading";
import { createEngine, DEFAULT_CONFIGURATION, type Engine, RULES } from "../../../src/index";
import { DOCUMENTS, lintAfresh, lintOn, SAMPLES } from "./documents";

describe("5. A passage's mentions depend on its text, the terms and its voice alone: a keystroke reads one passage and judges one section anew", () => {
	it("so that after any edits a warm engine reports what a fresh one does", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		fastCheck.assert(
			fastCheck.property(
				fastCheck.constantFrom(...DOCUMENTS),
				fastCheck.array(editing(), { maxLength: 8 }),
				(text, edits) => {
					let current = text;
					for (const edit of edits) {
						current = edited(current, edit);
						lintOn(engine, current);
					}
					assert.deepEqual(lintOn(engine, current), lintAfresh(current));
				},
			),
			{ numRuns: 20 },
		);
	});

	for (const sample of SAMPLES) {
		it(`as in “${/^# (.*)$/mu.exec(sample)?.[1]}”, letter by letter in any passage`, () => {
			const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
			engine.argue(sample);
			const { passages } = engine.argue(sample).document;
			const places = passages.flatMap(({ start, prose }) => {
				const at = prose.search(/\p{L}{4}/u);
				return at < 0 ? [] : [start + at + 2];
			});
			fastCheck.assert(
				fastCheck.property(fastCheck.constantFrom(...places), (place) => {
					assert.equal(countReadAnew(engine, sample, `${sample.slice(0, place)}q${sample.slice(place)}`), 1);
				}),
				{ numRuns: 40 },
			);
		});
	}

	it("and the same words elsewhere are not read again", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const sentence = "Renewals rose from 88% to 94%.";
		assert.equal(countReadAnew(engine, `# North\n\n${sentence}`, `# North\n\n- ${sentence}\n\n> ${sentence}`), 0);
	});

	it("while a quotation is read alike and only its voice differs", () => {
		const text = "Our NPS rose 6 points.\n\n> Our NPS rose 6 points.\n>\n> — Ada Penrose, customer";
		const argument = createEngine(RULES, DEFAULT_CONFIGURATION).argue(text);
		const [own, quoted] = argument.document.passages;
		assert.ok(own && quoted);
		assert.deepEqual([argument.voiceOf(own), argument.voiceOf(quoted)], ["author", "quoted"]);
		assert.equal(argument.readingOf(own), argument.readingOf(quoted));
	});
});

interface Editing {
	readonly place: number;
	readonly removed: number;
	readonly inserted: string;
}

function editing(): fastCheck.Arbitrary<Editing> {
	const pieces = [
		"",
		"a",
		" ",
		".",
		"\n\n",
		"**",
		"|",
		"> ",
		"- ",
		"“",
		" NPS rose 6 points ",
		" because ",
		" € 1.250,00 ",
		"[amount]",
	];
	return fastCheck.record({
		place: fastCheck.nat(9999),
		removed: fastCheck.constantFrom(0, 0, 0, 1, 5, 40),
		inserted: fastCheck.constantFrom(...pieces),
	});
}

function edited(text: string, { place, removed, inserted }: Editing): string {
	const at = place % (text.length + 1);
	return text.slice(0, at) + inserted + text.slice(at + removed);
}

/** How many readings of the second text are no object of the first. */
function countReadAnew(engine: Engine, before: string, after: string): number {
	const known = new Set(readingsOf(engine.argue(before)));
	return new Set(readingsOf(engine.argue(after)).filter((reading) => !known.has(reading))).size;
}

function readingsOf(argument: Argument): Reading[] {
	return argument.document.passages.map((passage) => argument.readingOf(passage));
}
