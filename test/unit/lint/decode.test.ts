import assert from "node:assert/strict";
import fc from "fast-check";
import { DEFAULT_CONFIGURATION } from "../../../src/lint/configuration";
import { decodeConfiguration } from "../../../src/lint/decode";
import { applyEdits } from "../../../src/text/positions";
import { silentRule } from "./silent-rule";

const RULES = [
	...["bare-score", "score-as-goal", "ownerless-action"].map(silentRule),
	{ ...silentRule("cx-jargon"), options: { allow: { type: "words", description: "", example: [] } as const } },
];

describe("decodeConfiguration", () => {
	it("gives the defaults for an empty file", () => {
		assert.deepEqual(decodeConfiguration("", RULES), { configuration: DEFAULT_CONFIGURATION, problems: [] });
		assert.deepEqual(decodeConfiguration("# nothing yet\n", RULES).problems, []);
		assert.deepEqual(decodeConfiguration("rules:\nterms:\n  scores:\n", RULES).problems, []);
	});

	it("reads severities, terms and globs", () => {
		const source = [
			"rules:",
			"  bare-score: error",
			"  score-as-goal: info",
			"  ownerless-action: { severity: off }",
			"  unused-allow: hint",
			"terms:",
			"  scores: [OSAT, Wow index]",
			"  roles:",
			"    - Chief Guest Officer",
			"proposals: [board/**]",
			'ignore: ["drafts/", "*.old.md"]',
		].join("\n");
		const { configuration, problems } = decodeConfiguration(source, RULES);
		assert.deepEqual(problems, []);
		assert.deepEqual(configuration, {
			severities: {
				"bare-score": "error",
				"score-as-goal": "information",
				"ownerless-action": "off",
				"unused-allow": "hint",
			},
			options: {},
			terms: { scores: ["OSAT", "Wow index"], money: [], behaviours: [], drivers: [], roles: ["Chief Guest Officer"] },
			proposals: ["board/**"],
			ignore: ["drafts/", "*.old.md"],
		});
	});

	it("reads a rule's own options beside its severity, and without one", () => {
		const optionsIn = (source: string) => {
			const { configuration, problems } = decodeConfiguration(source, RULES);
			assert.deepEqual(problems, []);
			return [configuration.severities, configuration.options];
		};
		assert.deepEqual(optionsIn("rules:\n  cx-jargon: {severity: warning, allow: [seamless, Guest Delight]}"), [
			{ "cx-jargon": "warning" },
			{ "cx-jargon": { allow: ["seamless", "Guest Delight"] } },
		]);
		assert.deepEqual(optionsIn("rules:\n  cx-jargon:\n    allow:\n      - seamless\n"), [
			{},
			{ "cx-jargon": { allow: ["seamless"] } },
		]);
	});

	for (const [source, place, message] of [
		["rule:\n  bare-score: error", "rule", "There is no key “rule”: did you mean “rules”?"],
		["exclude: [a]", "exclude", "There is no key “exclude”: did you mean “ignore”?"],
		["colour: red", "colour", "There is no key “colour”: the keys here are rules, terms, proposals and ignore."],
		["ignore: drafts/[", "drafts/[", '“ignore” needs a list: write “ignore: ["drafts/["]”.'],
		[
			"ignore: ['drafts/[']",
			"'drafts/['",
			"“drafts/[” opens a bracket and does not close it: add “]”, or take “[” out.",
		],
		["rules:\n  bear-score: error", "bear-score", "There is no rule “bear-score”: did you mean “bare-score”?"],
		[
			"rules:\n  qqq: error",
			"qqq",
			"There is no rule “qqq”: “Explain a Rule” in VS Code and `execspeak rules` list them all.",
		],
		["rules:\n  bare-score: warn", "warn", "“warn” is no severity: did you mean “warning”?"],
		["rules:\n  bare-score: 2", "2", "“2” is no severity: write error, warning, info, hint or off."],
		["rules:\n  bare-score: false", "false", "To silence “bare-score”, write off instead of false."],
		[
			"rules:\n  bare-score:",
			"bare-score",
			"“bare-score” has no severity: write error, warning, info, hint or off after it.",
		],
		["rules:\n  bare-score: {level: error}", "level", "There is no key “level”: only “severity” can stand here."],
		["rules:\n  cx-jargon: {alow: [seamless]}", "alow", "There is no key “alow”: did you mean “allow”?"],
		["rules:\n  cx-jargon: {except: [seamless]}", "except", "There is no key “except”: did you mean “allow”?"],
		["rules:\n  cx-jargon: {qqq: 1}", "qqq", "There is no key “qqq”: the keys here are severity and allow."],
		["rules:\n  cx-jargon: {allow: seamless}", "seamless", "“allow” needs a list: write “allow: [seamless]”."],
		["rules:\n  cx-jargon: {allow: [4]}", "4", "“4” must be a text: put it in quotation marks."],
		["rules:\n  bare-score: {allow: [a]}", "allow", "There is no key “allow”: only “severity” can stand here."],
		[
			'{\n\t// ours\n\t"rules": {}\n}',
			'// ours\n\t"rules"',
			"JSON knows no comments: take this one out, or call the file .execspeak.yaml, where a comment begins with #.",
		],
		["rules: error", "error", "“rules” needs one line for each rule below it, such as “bare-score: error”."],
		["terms:\n  score: [OSAT]", "score", "There is no key “score”: did you mean “scores”?"],
		["terms:\n  scores: OSAT", "OSAT", "“scores” needs a list: write “scores: [OSAT]”."],
		["terms:\n  scores: [OSAT, 5]", "5", "“5” must be a text: put it in quotation marks."],
		['terms:\n  scores: [""]', '""', "An entry of this list is empty: fill it in or remove its line."],
		["ignore: [drafts\\old]", "drafts\\old", "Write “drafts/old”, with forward slashes, on every system."],
		["ignore: [../other]", "../other", "“../other” must stay inside this file's folder."],
		[
			"- bare-score",
			"- bare-score",
			"A configuration begins with one of the keys rules, terms, proposals and ignore, followed by a colon.",
		],
		[
			"rules:\n  bare-score: error\n  bare-score: off",
			"bare-score: off",
			"This key stands here twice: keep one of them.",
		],
	] as const) {
		it(`says of ${JSON.stringify(source)}: ${message}`, () => {
			const { problems } = decodeConfiguration(source, RULES);
			assert.equal(problems.length, 1);
			assert.equal(problems[0]!.message, message);
			assert.ok(place.startsWith(source.slice(problems[0]!.span.start, problems[0]!.span.end)));
			assert.notEqual(problems[0]!.span.start, problems[0]!.span.end);
		});
	}

	for (const [source, title, mended] of [
		["rules:\n  bare-score: eror\n", "Write “error”", "rules:\n  bare-score: error\n"],
		["rules:\n  bare-score: 'eror'\n", "Write “error”", "rules:\n  bare-score: 'error'\n"],
		["rules:\n  bear-score: off\n", "Write “bare-score”", "rules:\n  bare-score: off\n"],
		["rules:\n  bare-score: false\n", "Write “off”", "rules:\n  bare-score: off\n"],
		["severities:\n  bare-score: off\n", "Write “rules”", "rules:\n  bare-score: off\n"],
		["rules:\n  cx-jargon:\n    alow: [x]\n", "Write “allow”", "rules:\n  cx-jargon:\n    allow: [x]\n"],
		['{ "rules": { "bare-score": "eror" } }', "Write “error”", '{ "rules": { "bare-score": "error" } }'],
		['{ "rules": { "bare-score": false } }', "Write “off”", '{ "rules": { "bare-score": "off" } }'],
		['{ "rulse": { "bare-score": "off" } }', "Write “rules”", '{ "rules": { "bare-score": "off" } }'],
	] as const) {
		it(`mends ${JSON.stringify(source)}: ${title}`, () => {
			const [problem, ...others] = decodeConfiguration(source, RULES).problems;
			assert.deepEqual(others, []);
			assert.equal(problem?.fix?.title, title);
			assert.equal(applyEdits(source, problem.fix.edits), mended);
			assert.deepEqual(decodeConfiguration(mended, RULES).problems, []);
		});
	}

	it("offers no fix where nobody can tell what was meant", () => {
		for (const source of ["rules:\n  bare-score: 7\n", "rules:\n  bare-score:\n", "zzz: 1\n", "rules: 3\n"])
			assert.deepEqual(
				decodeConfiguration(source, RULES).problems.map(({ fix }) => fix),
				[undefined],
			);
	});

	it("keeps what is sound beside what is wrong", () => {
		const { configuration, problems } = decodeConfiguration(
			"rules:\n  bear-score: error\n  bare-score: off\nterms: 3\nignore: [a.md, 4]\n",
			RULES,
		);
		assert.deepEqual(configuration.severities, { "bare-score": "off" });
		assert.deepEqual(configuration.ignore, ["a.md"]);
		assert.deepEqual(
			problems.map((problem) => problem.severity),
			["error", "error", "error"],
		);
	});

	it("never throws: bad configuration is a list of problems with places, not an exception", () => {
		const piece = fc.constantFrom(
			"rules:",
			"terms:",
			"ignore:",
			"\n",
			"  ",
			"- ",
			"bare-score",
			": ",
			"error",
			"[",
			"]",
			"{",
			"}",
			"*",
			"&a",
			"\t",
			"__proto__",
			"1",
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const source = pieces.join("");
				for (const { span } of decodeConfiguration(source, RULES).problems) {
					assert.ok(span.start >= 0 && span.end >= span.start && span.end <= source.length);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
