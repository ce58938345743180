import assert from "node:assert/strict";
import fastCheck from "fast-check";
import {
	createEngine,
	DEFAULT_CONFIGURATION,
	RULES,
	STAKEHOLDERS_SKELETON,
	stakeholdersFileOf,
} from "../../../src/index";

const severities = {
	"missing-stakeholder-map": "warning",
	"single-sponsor": "warning",
	"executive-without-goal": "warning",
} as const;
const engine = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities });
const TODAY = "2026-01-15";
const TABLE = "# Trams\n\nThe CFO decides.\n\n| Stakeholder | Level |\n|---|---|\n| CFO | passive |\n| COO | fan |\n";

function rulesOn(text: string, stakeholders?: string): string[] {
	return engine
		.lint({ text, stakeholders, treatAs: "proposal", today: TODAY })
		.findings.map(({ rule }) => rule)
		.filter((rule) => rule in severities || rule === "unknown-level" || rule === "missing-executive-goal");
}

/** What is reported in the file itself: the words and the rule. */
function faultsIn(text: string): string[] {
	return engine.lintStakeholders(text).findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe("The stakeholders in the file beside a paper", () => {
	it("count as those in front matter do", () => {
		const list = "- {role: CFO, level: passive, goal: overtime}\n- {role: COO, level: advocate, goal: punctuality}";
		const body = "# Trams\n\nThe CFO decides.\n";
		const inside = rulesOn(`---\nstakeholders:\n${list}\n---\n\n${body}`);
		assert.deepEqual(rulesOn(body, list), inside);
		assert.deepEqual(rulesOn(body, `stakeholders:\n${list}\n`), inside);
		assert.deepEqual(inside, []);
		assert.deepEqual(rulesOn(body).sort(), ["missing-executive-goal", "missing-stakeholder-map", "single-sponsor"]);
	});

	it("give goals to the executives whom a table names", () => {
		assert.ok(rulesOn(TABLE).includes("executive-without-goal"));
		assert.ok(rulesOn(TABLE, "- {role: CFO, goal: overtime}").includes("executive-without-goal"));
		const both = "- {role: Chief Financial Officer, goal: overtime}\n- {role: COO, goal: punctuality}";
		assert.ok(!rulesOn(TABLE, both).includes("executive-without-goal"));
	});

	it("are faulted in their own file and not in the paper", () => {
		const file = "- role: CFO\n  level: fan\n";
		assert.deepEqual(faultsIn(file), ["executive-without-goal: CFO", "unknown-level: fan"]);
		assert.deepEqual(rulesOn("# Trams\n\nThe CFO and the COO decide.\n", file), ["missing-executive-goal"]);
	});

	it("are asked after the level that was most likely meant, or told all five", () => {
		const messageOn = (level: string) =>
			engine.lintStakeholders(`- {role: CFO, goal: a, level: ${level}}`).findings[0]?.message;
		assert.equal(messageOn("oposer"), "“oposer” is none of the five levels: did you mean “opposer”?");
		assert.equal(messageOn("Tow-dipper"), "“Tow-dipper” is none of the five levels: did you mean “toe-dipper”?");
		assert.equal(
			messageOn("lukewarm"),
			"“lukewarm” is none of the five levels: write opposer, passive, toe-dipper, supporter or advocate.",
		);
	});

	it("are begun in that file, never in the paper, and with nobody's level made up", () => {
		for (const paper of ["# Trams\n\nThe CFO decides.\n", "---\ntitle: Trams\n---\n\n# Trams\n\nThe CFO decides.\n"]) {
			const { findings } = engine.lint({ text: paper, treatAs: "proposal", today: TODAY });
			const missing = findings.find(({ rule }) => rule === "missing-stakeholder-map");
			assert.match(missing?.beside ?? "", /in a file beside this paper/);
			assert.equal(missing?.fixes, undefined);
			assert.ok(!rulesOn(paper, STAKEHOLDERS_SKELETON).includes("missing-stakeholder-map"));
		}
		assert.doesNotMatch(STAKEHOLDERS_SKELETON.replace(/"\[[^\]]*\]"/g, ""), /passive|oppos|advocate|supporter|toe/);
		assert.deepEqual(faultsIn(STAKEHOLDERS_SKELETON), [
			"leftover-placeholder: [name]",
			"leftover-placeholder: [role]",
			"leftover-placeholder: [opposer, passive, toe-dipper, supporter or advocate]",
		]);
	});

	for (const [file, ...faults] of [
		["", ...[]],
		["# nobody yet\n", ...[]],
		["stakeholders:\n", ...[]],
		["- role: CFO\n  level: Advocate\n  goal: a\n", ...[]],
		["stakeholder:\n  - role: CFO\n", "unreadable-front-matter: stakeholder"],
		["audience: CFO\n", "unreadable-front-matter: audience"],
		["CFO", "unreadable-front-matter: CFO"],
		["- 7\n", "unreadable-front-matter: 7"],
		["- role: A: b\n", "unreadable-front-matter: A: b"],
		["- role: [CFO]\n  goal: b\n", "unreadable-front-matter: [CFO]"],
		["- role: [role]\n  goal: b\n", "leftover-placeholder: [role]"],
		['- role: CFO\n  goal: "[goal]"\n', "leftover-placeholder: [goal]"],
		["- role: CFO\n  goal: TBD\n", "executive-without-goal: CFO", "leftover-placeholder: TBD"],
	] as const) {
		it(`are read from ${JSON.stringify(file)} with ${faults.length === 0 ? "no fault" : faults[0]}`, () =>
			assert.deepEqual(faultsIn(file), faults));
	}

	it("offer a fix that mends their file", () => {
		const file = "- role: CFO\n  goal: a\n  levle: passive\n";
		const [finding] = engine.lintStakeholders(file).findings;
		assert.deepEqual(finding?.fixes, [
			{ kind: "guided", title: "Write “level”", edits: [{ start: 24, end: 29, text: "level" }] },
		]);
	});

	it("are the same report for the same text, and never an exception", () => {
		const piece = fastCheck.constantFrom(
			...'stakeholders:|\n|- |  |role: |level: |fan|CFO|[|]|{|}|: |*|\t|"|,'.split("|"),
		);
		fastCheck.assert(
			fastCheck.property(fastCheck.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join("");
				const report = engine.lintStakeholders(text);
				assert.deepEqual(engine.lintStakeholders(text), report);
				for (const { span } of report.findings)
					assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, text);
				assert.ok(engine.lint({ text: TABLE, stakeholders: text, today: TODAY }));
			}),
			{ numRuns: 500 },
		);
	});
});

describe("The file beside a paper", () => {
	for (const [paper, file] of [
		["retention.md", "retention.stakeholders.yaml"],
		["/board/q3/retention.v2.markdown", "/board/q3/retention.v2.stakeholders.yaml"],
		["C:\\papers.old\\retention", "C:\\papers.old\\retention.stakeholders.yaml"],
	] as const) {
		it(`of ${paper} is ${file}`, () => assert.equal(stakeholdersFileOf(paper), file));
	}
});
