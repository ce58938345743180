import assert from "node:assert/strict";
import fastCheck from "fast-check";
import { createEngine, DEFAULT_CONFIGURATION, RULES, safeEditsOf } from "../../../../src/index";

const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

function declare(yaml: string) {
	return engine.argue(paper(yaml)).declared;
}

function paper(yaml: string): string {
	return `---\n${yaml}\n---\n\n# Title\n`;
}

/** What the engine reports in front matter: `place: message`, and what the first fix would write there. */
function faults(yaml: string): string[] {
	const text = paper(yaml);
	return engine
		.lint({ text, treatAs: "passages", today: "2026-01-15" })
		.findings.filter(({ rule }) => rule === "unreadable-front-matter" || rule === "misspelled-key")
		.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

function fixed(yaml: string, kind: "safe" | "guided"): string | undefined {
	const text = paper(yaml);
	const { findings } = engine.lint({ text, treatAs: "passages", today: "2026-01-15" });
	const edit = findings.flatMap(({ fixes = [] }) => fixes).find((fix) => fix.kind === kind)?.edits[0];
	return edit && text.slice(4, edit.start) + edit.text + text.slice(edit.end, text.indexOf("\n---\n", 4));
}

describe("Front matter as evidence", () => {
	it("is read in the shapes that it should have", () => {
		const declared = declare(
			"proposal: pilot\naudience:\n  - {role: CFO, goal: margin}\nask: {amount: £9, decision: yes, by: 2026-05-01}\nsupports: Plan 2028",
		);
		assert.equal(declared.proposal, "pilot");
		assert.deepEqual(declared.audience, [{ role: "CFO", goal: "margin" }]);
		assert.deepEqual(declared.ask, { amount: "£9", decision: "yes", by: "2026-05-01" });
		assert.deepEqual(declared.supports, ["Plan 2028"]);
	});

	it("is read in short forms too", () => {
		const declared = declare(
			"proposal: Board Paper\naudience: CFO\nstakeholders: [COO, {name: Ana Reis, level: passive}]\nask: Approve $1.2m by 31 March\nsupports: [Grow margin, 2028]\npilot: {where: Leeds, until: May}",
		);
		assert.equal(declared.proposal, "board-paper");
		assert.deepEqual(declared.audience, [{ role: "CFO" }]);
		assert.deepEqual(
			declared.stakeholders.map(({ places: _, ...stakeholder }) => stakeholder),
			[{ role: "COO" }, { name: "Ana Reis", level: "passive" }],
		);
		assert.deepEqual(declared.ask, { amount: "$1.2m", decision: "Approve $1.2m by 31 March", by: "31 March" });
		assert.deepEqual(declared.supports, ["Grow margin", "2028"]);
		assert.equal(declared.pilot, "Leeds, May");
		assert.deepEqual(declared.problems, []);
	});

	it("says where each stakeholder's values stand", () => {
		const text = paper("stakeholders:\n  - [role]\n  -\n  - role: CFO\n    level: fan");
		const [{ places } = {}] = engine.argue(text).declared.stakeholders;
		assert.equal(text.slice(places?.level?.start, places?.level?.end), "fan");
		assert.equal(text.slice(places?.role?.start, places?.role?.end), "CFO");
	});

	for (const [word, kind] of [
		["true", true],
		["yes", true],
		["false", false],
		["no", false],
		["Off", false],
		["renewal", "renewal"],
		["business_case", "business-case"],
		["", undefined],
		["42", undefined],
		["memo", true],
		["constructor", true],
		['"[kind]"', true],
		['"false"', false],
		["none", false],
	] as const) {
		it(`proposal: ${word} is ${kind}`, () => assert.equal(declare(`proposal: ${word}`).proposal, kind));
	}

	for (const yaml of [
		"audience: Executive Committee",
		"audience: 3",
		"stakeholders: [1, [2]]",
		"ask: [a]",
		"ask:",
		"supports: {a: b}",
		"pilot: {}",
		": :",
		"- a",
	]) {
		it(`never stumbles over: ${yaml}`, () => assert.equal(declare(yaml).ask, undefined));
	}

	it("clears what it declares", () => {
		const text =
			"---\nproposal: business-case\nask: {amount: £90,000}\nurgency: The lease ends on 30 June\ngovernance: CFO, monthly\npilot: Leeds until May\nsupports: [Plan 2028]\n---\n\n# Lifts\n";
		const ids = engine.lint({ text, today: "2026-01-15" }).findings.map((finding) => finding.rule);
		for (const id of [
			"missing-ask",
			"missing-cost",
			"missing-urgency",
			"missing-governance",
			"missing-pilot",
			"missing-executive-goal",
			"missing-priority-link",
		]) {
			assert.ok(!ids.includes(id), id);
		}
		assert.ok(ids.includes("missing-risks"));
	});

	it("asks for the amount that a decision lacks, unless the text has it", () => {
		const about = (body: string) =>
			engine
				.lint({
					text: `---\nproposal: pilot\nask: Approve the lifts by 31 March\n---\n\n# Lifts\n\n${body}\n`,
					today: "2026-01-15",
				})
				.findings.find(({ rule }) => rule === "missing-ask")?.message;
		assert.match(about("Lifts fail.") ?? "", /^The lines at the top ask for a decision, but name no amount/);
		assert.equal(about("The new lifts cost £90,000."), undefined);
	});

	it("names a kind, and a kind lets parts be absent", () => {
		const found = (kind: string) =>
			engine
				.lint({ text: `---\nproposal: ${kind}\n---\n\n# Lifts\n\nLifts fail.\n`, today: "2026-01-15" })
				.findings.map((finding) => finding.rule);
		assert.ok(found("business-case").includes("missing-pilot"));
		assert.ok(!found("renewal").includes("missing-pilot"));
		assert.ok(!found("strategy").includes("missing-ask"));
		assert.ok(found("something else").includes("missing-ask"));
	});
});

describe("Faults in front matter", () => {
	for (const [yaml, ...expected] of [
		["proposal: busines-case", "busines-case: “busines-case” is no kind of proposal: did you mean “business-case”?"],
		[
			"proposal: memo",
			"memo: “memo” is no kind of proposal: write business-case, board-paper, pilot, renewal or strategy; or false if this is none.",
		],
		[
			"proposal: 42",
			"42: “proposal” needs a kind: business-case, board-paper, pilot, renewal or strategy; or false if this is none.",
		],
		["audience:\n  - rol: CFO", "rol: There is no key “rol” here: did you mean “role”?"],
		[
			"audience:\n  role: CFO\n  colour: red",
			"colour: There is no key “colour” here: the keys here are role and goal.",
		],
		["stakeholders:\n  - title: CFO", "title: There is no key “title” here: did you mean “role”?"],
		[
			"stakeholders:\n  - CFO: opposer",
			"CFO: There is no key “CFO” here: the keys here are name, role, level, goal and next.",
		],
		["stakeholders: 3", "3: Each person here needs the keys name, role, level, goal and next, such as “role: CFO”."],
		["ask: 5", "5: “ask” needs an amount with its currency and a date: write “ask: $1.2m by 31 March”."],
		["ask: {amount: $5, deadline: May}", "deadline: There is no key “deadline” here: did you mean “by”?"],
		["ask: {by: soon}", "soon: “soon” is no date: write one such as 2027-03-31, 31 March or Q2 2027."],
		["ask: {by: 2027-02-30}", "2027-02-30: “2027-02-30” is not in the calendar: check the day and the month."],
		["ask: {by: 30 February}", "30 February: “30 February” is not in the calendar: check the day and the month."],
		[
			"ask: [€9 by May]",
			"[€9 by May]: “[€9 by May]” needs quotation marks: without them, square brackets mean a list.",
		],
		["supports: {a: b}", "{a: b}: “supports” needs words here: put them in quotation marks if they hold a colon."],
		["pilot: true", "true: “pilot” needs words that say it, not true."],
		["propsal: pilot", "propsal: “propsal” is nearly a key that Execspeak reads: did you mean “proposal”?"],
		[
			"stakeholder: [CFO]",
			"stakeholder: “stakeholder” is nearly a key that Execspeak reads: did you mean “stakeholders”?",
		],
		["Ask: £9", "Ask: “Ask” is nearly a key that Execspeak reads: did you mean “ask”?"],
	] as const) {
		it(`${yaml.replaceAll("\n", " ")} gives ${expected.length}`, () => assert.deepEqual(faults(yaml), expected));
	}

	for (const [text, place, message] of [
		["\n---\nproposal: pilot\n---\n\n# Lockers\n", "proposal: pilot", /begins with the very first line/],
		["---\ntitle: A\naudience: CFO\n# Lockers\n\nText.\n", "audience: CFO", /put a line “---” below its last key/],
		["---\nproposal:pilot\n---\n\n# Lockers\n", "proposal:pilot", /A colon needs a blank behind it/],
	] as const) {
		it(`are found in what only looks like front matter: ${JSON.stringify(text)}`, () => {
			const { findings } = engine.lint({ text, treatAs: "passages", today: "2026-01-15" });
			const [fault] = findings.filter(({ rule }) => rule === "unreadable-front-matter");
			assert.ok(fault);
			assert.equal(text.slice(fault.span.start, fault.span.end), place);
			assert.match(fault.message, message);
		});
	}

	for (const text of [
		"\n---\n\nask: not here\n\n---\n",
		"---\n\nOur ask: £9\n",
		"---\ntitle: Lockers\n\nText.\n",
		"\n\n# Lockers\n\n---\npilot: Leeds\n---\n",
	]) {
		it(`are none in ${JSON.stringify(text)}`, () => {
			assert.deepEqual(engine.argue(text).declared.problems, []);
		});
	}

	it("asks for a list in a file of stakeholders, once, and says what else does not belong there", () => {
		const found = (text: string) => engine.lintStakeholders(text).findings.map(({ message }) => message);
		assert.deepEqual(found("role: CFO\nlevel: passive\n"), [
			"This file needs a list: put a dash before each stakeholder, such as “- role: CFO”.",
		]);
		assert.deepEqual(found("proposal: pilot\nstakeholders:\n  - role: CFO\n"), [
			"There is no key “proposal” here: this file says nothing but who the stakeholders are.",
		]);
		assert.deepEqual(found("stakeholder:\n  - role: CFO\n"), [
			"There is no key “stakeholder” here: did you mean “stakeholders”?",
		]);
	});

	it("are found in amounts that are none", () => {
		const lack = (amount: string) =>
			`${amount}: “${amount}” is no amount: write one with its currency, such as €120,000 or $1.2m, or say how many people.`;
		for (const amount of ["lots", "some money"]) assert.deepEqual(faults(`ask:\n  amount: ${amount}`), [lack(amount)]);
		for (const amount of ["€120,000", "120000", "120000 EUR", "two analysts", "1.5 FTE", '"[amount]"', "$1m a year"])
			assert.deepEqual(faults(`ask:\n  amount: ${amount}`), [], amount);
	});

	it("are found in a misspelled month, in one line too, and in no other word beside a number", () => {
		const fault = (word: string, month: string) => `“${word}” is no month: did you mean “${month}”?`;
		for (const [day, word, month] of [
			["31 Febuary", "Febuary", "February"],
			["31st of febuary 2027", "febuary", "February"],
			["Setpember 30, 2027", "Setpember", "September"],
			["3 Jully", "Jully", "July"],
		] as const) {
			assert.deepEqual(faults(`ask: £120,000 by ${day}`), [`£120,000 by ${day}: ${fault(word, month)}`]);
			assert.deepEqual(faults(`ask:\n  by: "${day}"`), [`"${day}": ${fault(word, month)}`]);
		}
		for (const ask of [
			"Sign-off by 2 mayors",
			"€9 by 4 junior staff",
			"€9 by 12 agents",
			"€9 by 30 Sept 2027",
			"A by Board 2",
		])
			assert.deepEqual(faults(`ask: ${ask}`), [], ask);
	});

	it("are found in a day that is not in the calendar, in one line too", () => {
		const line = "€120,000 by 31 February";
		assert.deepEqual(faults(`ask: ${line}`), [
			`${line}: “31 February” is not in the calendar: check the day and the month.`,
		]);
		for (const ask of [
			"€9 by 31 March",
			"€9 by 2027-02-28",
			"Approve by the board by May",
			"€9 by Q2 2027",
			"€9 by foot",
		])
			assert.deepEqual(faults(`ask: ${ask}`), [], ask);
	});

	it("are mended where a kind stands in square brackets", () => {
		assert.deepEqual(faults("proposal: [pilot]"), [
			"[pilot]: A kind needs no square brackets: write “proposal: pilot”.",
		]);
		assert.equal(fixed("proposal: [pilot]", "safe"), "proposal: pilot");
	});

	it("are figures without a word where words must say something, and these declare nothing", () => {
		for (const [yaml, sample] of [
			["supports: 7", "supports: Plan 2028"],
			["supports: [7, 2028]", "supports: Plan 2028"],
			["pilot: {x: 1}", "pilot: one depot until 30 May"],
			["governance: 2027-01-01", "governance: the CFO decides, every month"],
			["urgency: 30.6.2027", "urgency: the lease ends on 30 June"],
		] as const) {
			const [key] = yaml.split(":");
			const [fault, ...others] = faults(yaml);
			assert.match(
				fault ?? "",
				new RegExp(`“${key}” needs words that say it: “.*” says too little\\. Write it as in “${sample}”\\.$`),
			);
			assert.deepEqual(others, []);
			const { supports, pilot, governance, urgency } = engine.argue(paper(yaml)).declared;
			assert.deepEqual([supports, pilot, governance, urgency], [[], undefined, undefined, undefined], yaml);
		}
		assert.deepEqual(faults("supports: [Plan 2028, 2029]\npilot: {where: Leeds, weeks: 12}"), []);
	});

	it("leaves an audience alone that another tool declares", () => {
		assert.deepEqual(faults("audience:\n  primary: nurses\n  secondary: porters"), []);
	});

	it("leaves the level of a stakeholder to the rule about levels", () => {
		const text = paper("stakeholders:\n  - role: CFO\n    level: fan");
		const rules = engine.lint({ text, treatAs: "passages", today: "2026-01-15" }).findings.map(({ rule }) => rule);
		assert.deepEqual(rules, ["unknown-level"]);
	});

	for (const by of [
		"2027-03-31",
		"31 March",
		"Q2 2027",
		"end of May",
		"31/03/2027",
		"within six weeks",
		'"[date]"',
		"2027",
	]) {
		it(`are none in ask by: ${by}`, () => assert.deepEqual(faults(`ask: {amount: £9, by: ${by}}`), []));
	}

	it("are none in the keys of other tools", () => {
		const keys =
			"title author date tags categories layout permalink description draft slug summary keywords weight aliases cssclass parent nav_order sidebar_position sidebar_label sponsor status project product owner version lang toc bibliography csl geometry template purpose priority task tasks plan plot profile postal skills share audio subtitle header-includes header footer theme paginate marp class excerpt image published updated robots canonical series type id name section menu url resources outputs cascade topics level";
		for (const key of keys.split(" ")) assert.deepEqual(faults(`${key}: words\npilot: Leeds`), [], key);
		assert.deepEqual(faults("supported: true\nurgent: 1"), []);
	});

	it("in the YAML itself are one clear sentence at the place, with the way out", () => {
		assert.deepEqual(faults("title: Lifts: the case\nproposal: pilto\nask: Yes: no"), [
			"Lifts: the case: There are two colons here: put the value in quotation marks.",
			"pilto: “pilto” is no kind of proposal: did you mean “pilot”?",
			"Yes: no: There are two colons here: put the value in quotation marks.",
		]);
		assert.deepEqual(faults("proposal: pilot\n\task: £9"), ["ask: £9: This line is indented with a tab: use spaces."]);
		assert.deepEqual(faults("ask: *soon*"), [
			"*soon*: A value that begins with `*` points to another one, which is not there: put it in quotation marks.",
		]);
		assert.deepEqual(faults("title: Lifts: the case\nlayout: page"), [], "another tool's front matter");
	});

	it("are mended safely only where nothing can be meant but one thing", () => {
		assert.equal(fixed("ask: {Amount: £9}", "safe"), "ask: {amount: £9}");
		assert.equal(fixed("audience: {role: [CFO]}", "guided"), 'audience: {role: "[CFO]"}');
		assert.equal(fixed("audience: {role: [CFO]}", "safe"), undefined, "it may be a list");
		assert.equal(
			fixed("stakeholders: [{level: Toe dipper, goal: a}]", "safe"),
			"stakeholders: [{level: toe-dipper, goal: a}]",
		);
		assert.equal(fixed("ask: {amont: £9}", "guided"), "ask: {amount: £9}");
		assert.equal(fixed("ask: {amont: £9, amount: £8}", "guided"), undefined);
		assert.equal(fixed("Ask: £9", "safe"), undefined, "another tool may read it");
		assert.equal(fixed("Ask: £9", "guided"), "ask: £9");
		assert.equal(fixed("ask: Lifts: £9", "guided"), 'ask: "Lifts: £9"');
		assert.equal(fixed("ask: @ana £9 # note", "guided"), undefined);
	});

	it("can be allowed for the file, and silenced", () => {
		const text = `${paper("proposal: memo")}\n<!-- execspeak-allow-file unreadable-front-matter: our archive's word -->\n`;
		assert.deepEqual(engine.lint({ text, treatAs: "passages", today: "2026-01-15" }).findings, []);
		const quiet = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities: { "unreadable-front-matter": "off" } });
		assert.deepEqual(
			quiet.lint({ text: paper("proposal: memo"), treatAs: "passages", today: "2026-01-15" }).findings,
			[],
		);
	});

	it("have a place that can be underlined, whatever stands there, and their safe fixes come to an end", () => {
		const piece = fastCheck.constantFrom(
			..."proposal ask audience stakeholders supports pilot by role level amount".split(" ").map((key) => `${key}: `),
			...'\n|  |- |[|]|{|}|: |*|\t|"|pilot|Toe dipper|£9|soon|5|true|[role]|Role: x|#'.split("|"),
		);
		fastCheck.assert(
			fastCheck.property(fastCheck.array(piece, { maxLength: 24 }), (pieces) => {
				let text = paper(`ask: £1\n${pieces.join("")}`);
				for (let round = 0; round < 12; round++) {
					const { findings } = engine.lint({ text, treatAs: "passages", today: "2026-01-15" });
					for (const { span } of findings) assert.ok(span.start < span.end && span.end <= text.length, text);
					const { edits } = safeEditsOf(findings);
					if (edits.length === 0) return;
					for (const { start, end, text: written } of [...edits].reverse())
						text = text.slice(0, start) + written + text.slice(end);
				}
				assert.fail(text);
			}),
			{ numRuns: 400 },
		);
	});
});
