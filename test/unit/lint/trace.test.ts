import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import {
	createEngine,
	DEFAULT_CONFIGURATION,
	type LintRequest,
	lineStartsOf,
	positionAt,
	RULES,
	type Subject,
	type Trace,
} from "../../../src/index";
import { EXAMPLES, SAMPLES, TODAY } from "./documents";

describe("The trace of a line", () => {
	describe("says which support was accepted, and why:", () => {
		for (const [name, text, words, because] of [
			[
				"in the same sentence",
				"Our CSAT fell to 3.4, and missed appointments cost us £410,000 a year.",
				"£410,000",
				/same sentence/,
			],
			[
				"in the same list item",
				"- NPS rose 7 points\n  - Renewals rose from 82% to 87%",
				"Renewals rose",
				/same list item/,
			],
			[
				"in a neighbouring sentence that is tied",
				"NPS dropped 6 points. Those tenants cancelled 410 contracts, worth €180,000 a year.",
				"€180,000",
				/“Those” ties the two together/,
			],
			[
				"beside the score in a table, under a head",
				"| Depot | NPS | Renewal rate |\n|---|---|---|\n| Hull | 12 | 84% |\n| York | 30 | 93% |",
				"84%",
				/beside the score in the table/,
			],
		] as const) {
			it(name, () => {
				const weighed = subjectsOf(text).flatMap((subject) => subject.weighed);
				const accepted = weighed.find(({ verdict }) => verdict === "accepted");
				assert.ok(accepted, JSON.stringify(weighed));
				assert.ok(accepted.words.includes(words), accepted.words);
				assert.match(accepted.because, because);
			});
		}
	});

	describe("says which support was rejected, and why:", () => {
		for (const [name, text, words, because] of [
			[
				"nothing ties a neighbouring sentence",
				"NPS fell 4 points. Our new depot in Leeds sells for £2m.",
				"£2m",
				/close by, but nothing ties it/,
			],
			[
				"too far off in a paragraph",
				"NPS fell 4 points. We moved in May. The roof is new. The lift is old. Parking costs £2m.",
				"£2m",
				/Too far off in the paragraph/,
			],
			["another paragraph", "NPS fell 4 points.\n\nRepeat calls cost £2m a year.", "£2m", /another paragraph/],
			[
				"another section, pointed at or not",
				"## Voices\n\nNPS fell 4 points (see Money).\n\n## Money\n\nRepeat calls cost £2m a year.",
				"£2m",
				/another section/,
			],
			["another item of the list", "- NPS is 31\n- Churn is 4%", "Churn is 4%", /another item of the list/],
			[
				"another row of the table",
				"| Metric | Q1 | Q2 | Q3 |\n|---|---|---|---|\n| NPS | 44 | 47 | 43 |\n| Churn | 6% | 6% | 7% |",
				"Churn",
				/another row/,
			],
			[
				"quoted from a customer",
				"NPS fell 4 points.\n\n> “I pay you £900 a year and you never ring me back.”\n>\n> — Tenant, Hull",
				"£900",
				/Somebody else says it/,
			],
			["named without a figure", "NPS rose 6 points and renewals improved.", "renewals", /no figure in the sentence/],
		] as const) {
			it(name, () => {
				const rejected = weighedIn(text, "rejected").find((support) => support.words.includes(words));
				assert.ok(rejected, JSON.stringify(weighedIn(text, "rejected")));
				assert.match(rejected.because, because);
				assert.deepEqual(weighedIn(text, "accepted"), []);
				assert.equal(verdictOf(text, "bare-score"), "reported");
			});
		}

		it("the three nearest that are out of reach, and how many there are beyond", () => {
			const amounts = Array.from({ length: 5 }, (_, index) => `A desk costs £${index + 1}00 a year.`);
			const [claim] = subjectsOf(["NPS fell 4 points.", ...amounts].join("\n\n"));
			assert.deepEqual(
				claim?.weighed.map(({ words }) => words),
				["£100", "£200", "£300"],
			);
			assert.equal(claim?.farther, 2);
		});
	});

	describe("names what might decide over a pilot", () => {
		const paper = (review: string) =>
			`# Seed drills\n\nWe propose a pilot on two farms in Skåne, led by Ola Berg.\n\n## Plan\n\n| Step | Owner | Date |\n|---|---|---|\n| ${review} | Ola Berg | 30 April 2027 |\n`;
		const used = (review: string) =>
			engine
				.trace({ text: paper(review), today: TODAY, treatAs: "proposal" }, 8)
				.uses.map(({ rule, verdict, because }) => [rule, verdict, because]);

		it("and does, in a row of the plan", () => {
			assert.deepEqual(used("First review, stop if the share of bare rows is above 4%"), [
				["dead-end-pilot", "accepted", "It says what follows."],
				["vague-pilot", "accepted", "A measure, a threshold, an end and an owner are said."],
			]);
		});

		for (const [review, because] of [
			["First review of the pilot", "It names no figure at which the pilot stops or goes on."],
			["Phase 2 review: stop if over 4% of rows are bare", "It decides over a later stage and not over the pilot."],
		] as const) {
			it(`and does not, with the reason: ${review}`, () => {
				assert.deepEqual(used(review), [
					["dead-end-pilot", "rejected", because],
					["vague-pilot", "rejected", because],
				]);
			});
		}
	});

	describe("says why a score that is named is not judged:", () => {
		for (const [text, because] of [
			["> “Your NPS of 12 is a disgrace.”\n>\n> — Tenant, Hull", /somebody else's words/],
			["We did not improve our NPS.", /denies it/],
			["If NPS were to rise by 10 points, nobody would notice.", /supposed, not claimed/],
			["CSAT stands for customer satisfaction, on a scale from 1 to 5.", /claims nothing/],
			["The NPS survey goes to 400 customers in May.", /a survey, a report or a team/],
			["We called 40% of the detractors back within two days.", /counts people/],
			["Every visitor to the National Park Service (NPS) site rose early: NPS visits grew 6%.", /something else/],
			["Our NPS went from 40 to 36. This paper does not ask for money to bring it back.", /nothing rests on/],
			["Does our NPS rise?", /asks, and claims nothing/],
			["Customer satisfaction is reviewed every two weeks.", /only named/],
			["## Glossary\n\n- NPS: from -100 to 100", /a glossary/],
			["# NPS rose 6 points", /heading/],
			["| Metric | Owner |\n|---|---|\n| NPS | Marketing |", /only named/],
		] as const) {
			it(text.replace(/\s+/gu, " "), () => {
				const [subject] = subjectsOf(text);
				assert.equal(subject?.isClaim, false);
				assert.match(subject.taken, because);
				assert.deepEqual(subject.outcomes, []);
			});
		}
	});

	describe("says what the rules make of a claim:", () => {
		const CLAIM = "Our NPS rose 6 points.";

		it("reported, with the finding's own message and severity", () => {
			const outcome = outcomeOf(CLAIM, "bare-score");
			assert.equal(outcome.verdict, "reported");
			assert.equal(outcome.severity, "warning");
			assert.match(outcome.because, /“NPS rose 6 points” stands alone/);
		});

		it("allowed by a comment, with its reason", () => {
			for (const reason of ["the harbour board tracks it", "the harbour board tracks it."]) {
				const { verdict, because } = outcomeOf(
					`<!-- execspeak-allow bare-score: ${reason} -->\n${CLAIM}`,
					"bare-score",
				);
				assert.equal(verdict, "allowed");
				assert.equal(because, "A comment allows it: the harbour board tracks it.");
			}
		});

		it("superseded by another rule on the same words", () => {
			const text = `# Ferry desk\n\nWe ask for £90,000.\n\n## Voices\n\n${CLAIM}\n\n## Dates\n\nThe ferry contract expires on 30 June 2026.`;
			const outcome = outcomeOf(text, "score-without-urgency", { treatAs: "proposal" });
			assert.equal(outcome.verdict, "superseded");
			assert.match(outcome.because, /bare-score/);
		});

		it("off by configuration", () => {
			const engine = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities: { "bare-score": "off" } });
			const { subjects } = engine.trace({ text: CLAIM, today: TODAY }, 0);
			const outcome = subjects[0]?.outcomes.find(({ rule }) => rule === "bare-score");
			assert.equal(outcome?.verdict, "off");
			assert.match(outcome.because, /\.execspeak\.yaml/);
		});

		it("allowed by a rule's own option", () => {
			const options = { "cx-jargon": { allow: ["seamless"] } };
			const engine = createEngine(RULES, { ...DEFAULT_CONFIGURATION, options });
			const text = "We will build a seamless journey from the first click to the last mile.";
			const { others } = engine.trace({ text, treatAs: "proposal", today: TODAY }, 0);
			const outcome = others.find(({ rule }) => rule === "cx-jargon");
			assert.equal(outcome?.because, "“seamless” passes: your configuration allows it.");
		});

		it("for proposals only", () => {
			const text = `# A note\n\nHello.\n\n## Voices\n\n${CLAIM}\n\n## Dates\n\nThe ferry contract expires on 30 June 2026.`;
			for (const paper of [text, CLAIM])
				assert.equal(outcomeOf(paper, "score-without-urgency", { treatAs: "passages" }).verdict, "proposalsOnly");
		});

		it("spared, in a sentence", () => {
			const outcome = outcomeOf("Our NPS rose 6 points and renewals rose from 88% to 94%.", "bare-score");
			assert.deepEqual([outcome.verdict, outcome.because], ["spared", "The score is tied to what it is worth."]);
		});

		it("with the reasons to act now, near and far", () => {
			const text = `# Ferry desk\n\nWe ask for £90,000.\n\n## Voices\n\nNPS rose 6 points and renewals rose from 88% to 94%.\n\n## Dates\n\nThe ferry contract expires on 30 June 2026.`;
			const reasons = claimOf(text, { treatAs: "proposal" }).weighed.filter(({ kind }) => kind === "reason to act now");
			assert.deepEqual(
				reasons.map(({ verdict, words }) => [verdict, words]),
				[["rejected", "The ferry contract expires on 30 June 2026"]],
			);
			assert.equal(outcomeOf(text, "score-without-urgency", { treatAs: "proposal" }).verdict, "reported");
		});
	});

	it("says why unshown-math lets an amount pass", () => {
		const text = "The new jetty will save £90,000 a year: 300 sailings × £300.";
		const passed = traceOf(text, 0).others.find(({ rule }) => rule === "unshown-math");
		assert.equal(passed?.verdict, "spared");
		assert.match(passed.because, /“£90,000” passes: the paragraph shows how it follows/);
	});

	it("says that a rule about cases leaves a guide alone", () => {
		const advice = "Tie the boat to the second ring, because the first one is loose when the wind is from the east. ";
		const text = `# How to moor\n\n${advice.repeat(12)}\n\nA good harbour offers a seamless stay.\n`;
		const { others } = traceOf(text, 4, { treatAs: "passages" });
		assert.deepEqual(
			others.map(({ verdict }) => verdict),
			["outOfCase"],
		);
		assert.match(others[0]?.because ?? "", /reads as a guide/);
	});

	describe("on a line without a claim", () => {
		const TEXT =
			"---\ntitle: Ferries\n---\n\n# Ferries\n\nWe ask for £90,000 by 3 May.\n\n```\nNPS = 12\n```\n\n<!-- a note -->\n\nThe tide is in.\n";

		for (const [line, contents] of [
			[1, /^This line is front matter/],
			[3, /^This line is empty\.$/],
			[6, /money \(“£90,000”\); a date or period \(“3 May”\)/],
			[9, /^This line is code/],
			[12, /^This line is a comment/],
			[14, /^Nothing on this line is a score, an amount/],
		] as const) {
			it(`says what was read on line ${line + 1}`, () => {
				const trace = traceOf(TEXT, line);
				assert.deepEqual(trace.subjects, []);
				assert.match(trace.contents, contents);
			});
		}

		it("names what other rules found on it", () => {
			const { others } = traceOf("## A seamless crossing\n\nWe will build a seamless crossing for all.", 2);
			assert.deepEqual(
				others.map(({ rule, verdict }) => [rule, verdict]),
				[["cx-jargon", "reported"]],
			);
		});

		it("names the claim for which an amount on it was weighed", () => {
			const text = "NPS dropped 6 points.\nThose tenants cancelled 410 contracts,\nworth €180,000 a year.";
			const [use] = traceOf(text, 2).uses;
			assert.deepEqual([use?.words, use?.claim.words, use?.verdict], ["€180,000", "NPS dropped 6 points", "accepted"]);
		});

		it("names the line on which its table is judged", () => {
			const text = "| Metric | Q1 | Q2 | Q3 |\n|---|---|---|---|\n| Staff | 4 | 4 | 5 |\n| NPS | 44 | 47 | 43 |";
			assert.match(traceOf(text, 2).contents, /judged as a whole, at its first score: ask about line 4\.$/);
		});
	});

	it("takes a line beyond the last for the last", () => {
		assert.match(traceOf("NPS is 4.\n", 99).contents, /empty/);
		assert.match(traceOf("", 0).contents, /empty/);
	});

	for (const sample of readdirSync("test/proposals").filter((file) => file.endsWith(".md"))) {
		it(`says “reported” of a rule exactly where linting reports it: ${sample}`, () => {
			agreesWithLinting(readFileSync(`test/proposals/${sample}`, "utf8"));
		});
	}

	it("says “reported” of a rule exactly where linting reports it: the rules' examples", () => {
		for (const text of EXAMPLES) agreesWithLinting(text);
	});

	it("gives every score in the samples a claim or a reason", () => {
		for (const text of SAMPLES) {
			const { document, readingOf } = bound(text);
			const starts = lineStartsOf(text);
			for (const passage of document.passages) {
				for (const score of readingOf(passage).of("score")) {
					const { start } = bound(text).spanOf(passage, score);
					const { subjects, contents } = traceOf(text, positionAt(starts, start).line);
					assert.ok(subjects.length > 0 || /judged as a whole/.test(contents), text.slice(start, start + 60));
				}
			}
		}
	});
});

const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

function bound(text: string) {
	const argument = engine.argue(text);
	return {
		document: argument.document,
		readingOf: argument.readingOf.bind(argument),
		spanOf: argument.spanOf.bind(argument),
	};
}

function traceOf(text: string, line: number, request: Partial<LintRequest> = {}): Trace {
	return engine.trace({ text, today: TODAY, ...request }, line);
}

/** The subjects of the first line that has some. */
function subjectsOf(text: string, request?: Partial<LintRequest>): readonly Subject[] {
	for (const [line] of text.split("\n").entries()) {
		const { subjects } = traceOf(text, line, request);
		if (subjects.length > 0) return subjects;
	}
	return [];
}

function claimOf(text: string, request?: Partial<LintRequest>): Subject {
	const claims = text
		.split("\n")
		.flatMap((_, line) => traceOf(text, line, request).subjects)
		.filter(({ isClaim }) => isClaim);
	assert.ok(claims[0], "there is no claim");
	return claims[0];
}

function weighedIn(text: string, verdict: "accepted" | "rejected") {
	return claimOf(text).weighed.filter((support) => support.verdict === verdict);
}

function outcomeOf(text: string, rule: string, request?: Partial<LintRequest>) {
	const outcome = claimOf(text, request).outcomes.find((one) => one.rule === rule);
	assert.ok(outcome, `nothing is said of ${rule}`);
	return outcome;
}

function verdictOf(text: string, rule: string) {
	return outcomeOf(text, rule).verdict;
}

const JUDGES = new Set(RULES.filter((rule) => rule.judge).map(({ id }) => id));

/** Every finding of every line, by linting and by tracing; where a rule weighs words, as the outcome of what it weighed. */
function agreesWithLinting(text: string): void {
	const request = { text, today: TODAY, treatAs: "proposal" } as const;
	const { findings } = engine.lint(request);
	const starts = lineStartsOf(text);
	for (const [line, start] of starts.entries()) {
		const end = (starts[line + 1] ?? text.length + 1) - 1;
		const linted = findings
			.filter(({ span }) => span.start <= end && (span.end > start || span.start === start))
			.map(({ rule, message }) => `${rule}: ${message}`);
		const { subjects, others } = engine.trace(request, line);
		const traced = [...subjects.flatMap(({ outcomes }) => outcomes), ...others]
			.filter(({ verdict }) => verdict === "reported")
			.map(({ rule, because }) => `${rule}: ${because}`);
		const place = `line ${line + 1} of ${text.slice(0, 60)}`;
		assert.deepEqual(traced.sort(), linted.sort(), place);
		const strays = others.filter(({ rule, verdict }) => verdict === "reported" && JUDGES.has(rule));
		assert.deepEqual(strays, [], `${place}: reported, and not among what was weighed`);
		for (const { outcomes, nothing, words } of subjects)
			if (outcomes.some(({ rule, verdict }) => verdict === "reported" && JUDGES.has(rule)))
				assert.ok(nothing, `${place}: reported, and nothing is said of what “${words}” lacks`);
	}
}
