import assert from "node:assert/strict";
import fastCheck from "fast-check";
import { SectionMemories, type SectionMemory } from "../../../src/argument/section-memory";
import { createEngine, DEFAULT_CONFIGURATION, type Hit, RULES, type Rule } from "../../../src/index";
import { NO_OPTIONS } from "../../../src/lint/options";
import { proposal } from "../../bench/corpus.mjs";
import { disturbed, examplesOf, lintAfresh, lintOn, SAMPLES } from "./documents";

/** A paper of many sections, as the bench measures it, but short enough for a test. */
const LONG = proposal(7, 2500);
const REACHING: readonly Rule[] = RULES.filter(({ reach }) => reach === "section");

describe("5. A keystroke judges one section anew: what a rule found in another holds until that, a heading over it or what it asked of the whole changes", () => {
	/** What every rule is tried on is read once, by one engine: reading takes far longer than looking. */
	const reader = createEngine([], DEFAULT_CONFIGURATION);
	const papers = [...SAMPLES, LONG].map((text) => reader.argue(text));

	for (const rule of REACHING) {
		it(`${rule.id} finds in each section by itself what it finds in the whole`, () => {
			for (const argument of [...papers, ...examplesOf(rule).map((text) => reader.argue(text))]) {
				assert.deepEqual(
					placed(argument.sections.flatMap((alone) => [...rule.check(alone, NO_OPTIONS)])),
					placed(rule.check(argument, NO_OPTIONS)),
				);
			}
		});
	}

	it("so that a warm engine reports what a fresh one does, whatever is thrown into a long paper", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		lintOn(engine, LONG);
		fastCheck.assert(
			fastCheck.property(disturbed([LONG, ...SAMPLES]), (text) => {
				assert.deepEqual(lintOn(engine, text), lintAfresh(text));
			}),
			{ numRuns: 25 },
		);
	});

	it("also where a burst of typing makes and unmakes headings, phases, names, scores and plans", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		fastCheck.assert(
			fastCheck.property(
				fastCheck.constantFrom(LONG, ...SAMPLES),
				fastCheck.array(typing(), { maxLength: 6 }),
				(text, typed) => {
					let current = text;
					for (const { place, words } of typed) {
						const lineEnd = current.indexOf("\n", place % current.length);
						const at = lineEnd < 0 ? current.length : lineEnd;
						current = current.slice(0, at) + words + current.slice(at);
						lintOn(engine, current);
					}
					assert.deepEqual(lintOn(engine, current), lintAfresh(current));
				},
			),
			{ numRuns: 25 },
		);
	});

	it("and one keystroke leaves all sections as they are but its own, and the one above where a score looks below for its worth", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const place = LONG.indexOf(" ", LONG.length / 2);
		lintOn(engine, LONG);
		const anew = workedOutAnew(() => lintOn(engine, `${LONG.slice(0, place)}x${LONG.slice(place)}`));
		assert.ok(anew.size <= 2, `${anew.size} sections: what reads beyond its own must ask with ofWhole`);
	});

	it("and what is remembered of a paper that is being typed keeps none of its former texts alive", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const place = LONG.indexOf(" ", LONG.length / 2);
		const memories = sectionsSeen(() => {
			for (const typed of ["", "x", "xy"]) lintOn(engine, `${LONG.slice(0, place)}${typed}${LONG.slice(place)}`);
		});
		const noted = [...memories].flatMap(({ known }) => [...known.values()].flatMap(({ facts }) => [...facts.values()]));
		assert.ok(noted.length > 0);
		for (const answer of noted)
			assert.ok(String(answer).length < 1000, `an answer of ${String(answer).length} characters`);
	});

	it("while what is remembered of a text does not grow when it is linted again", () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		lintOn(engine, LONG);
		const before = countRemembered(() => lintOn(engine, LONG));
		assert.ok(before > 0);
		for (const _ of [1, 2, 3])
			assert.equal(
				countRemembered(() => lintOn(engine, LONG)),
				before,
			);
	});
});

/** How many things are remembered of all sections that are looked up during a run. */
function countRemembered(run: () => void): number {
	return [...sectionsSeen(run)].reduce((sum, { known }) => sum + known.size, 0);
}

/** The memories of all sections that are looked up during a run. */
function sectionsSeen(run: () => void): ReadonlySet<SectionMemory> {
	const seen = new Set<SectionMemory>();
	watching((memory) => seen.add(memory), run);
	return seen;
}

/** The sections of which anything is worked out anew during a run. */
function workedOutAnew(run: () => void): ReadonlySet<SectionMemory> {
	const anew = new Set<SectionMemory>();
	watching((memory) => {
		const { known } = memory;
		known.set = (work, value) => {
			anew.add(memory);
			return Map.prototype.set.call(known, work, value) as typeof known;
		};
	}, run);
	return anew;
}

function watching(see: (memory: SectionMemory) => void, run: () => void): void {
	const { of } = SectionMemories.prototype;
	SectionMemories.prototype.of = function (...request) {
		const memory = of.apply(this, request);
		see(memory);
		return memory;
	};
	try {
		run();
	} finally {
		SectionMemories.prototype.of = of;
	}
}

function typing(): fastCheck.Arbitrary<{ readonly place: number; readonly words: string }> {
	const words = [
		"\n\n## Next steps\n\n- Train the desk (Retail, by 4 May)\n- Publish the prices\n",
		"\n\n## Phase 1\n\n- Train the desk\n- Move the counter by 3 March 2027\n",
		"\n\n### Phase 2\n\n- Rosa Delgado signs the order by 4 May\n- Move the counter\n",
		"\n\n# A second title\n\n",
		"\n\n## Why now\n\nThe licence runs out on 30 June 2027.\n",
		"\n\n## Roadmap\n\n- January 2027: the desk starts\n- March 2028: first results are measured\n",
		"\n\n### Phase 3\n\n- By May 2025 we launch the counter, and by June 2025 its results are reviewed\n",
		"\n\n## Benefits\n\nThe new desk will save $2.6 million a year.\n",
		"\n\n## Workings\n\n800 cases × $3,250 = $2.6 million\n",
		" Priscilla Nakamura, VP Lending, owns it.",
		" NPS rose 6 points.",
		" Our Net Promoter Score fell.",
		" The National Park Service (NPS) agreed.",
		" It pays for itself: $1.2m a year.",
		"\n\n| Step | Who | By when |\n|---|---|---|\n| Sign | CFO | May |\n| Open | | |\n",
		"\n\n> “I waited two hours and went home.” — customer\n",
		"\n\n[terms]: https://example.com\n",
		" See [terms] and [price].",
		"\n\n<!-- execspeak-allow bare-score: known -->\n\n",
	];
	return fastCheck.record({ place: fastCheck.nat(99_999), words: fastCheck.constantFrom(...words) });
}

/** In the order of the text, for it makes no difference in which order a rule goes through it. */
function placed(hits: Iterable<Hit>): readonly Hit[] {
	return [...hits].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}
