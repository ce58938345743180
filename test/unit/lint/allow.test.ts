import assert from "node:assert/strict";
import { suppress } from "../../../src/lint/allow";
import type { Configuration } from "../../../src/lint/configuration";
import type { Finding } from "../../../src/lint/finding";
import { HYGIENE_RULES } from "../../../src/lint/hygiene";
import { createParser } from "../../../src/text/markdown";
import { silentRule } from "./silent-rule";

const RULES = ["bare-score", "score-as-goal"].map(silentRule);

describe("allow-comments", () => {
	/** A finding for every `BAD`, as bare-score, and every `GOAL`, as score-as-goal. */
	const lint = (
		lines: readonly string[],
		severities: Configuration["severities"] = {},
		ran: readonly string[] = ["bare-score", "score-as-goal"],
	) => {
		const text = lines.join("\n");
		const findings = [...text.matchAll(/BAD|GOAL/g)].map(
			({ 0: words, index }): Finding => ({
				rule: words === "BAD" ? "bare-score" : "score-as-goal",
				severity: "warning",
				message: words,
				span: { start: index, end: index + words.length },
			}),
		);
		const result = suppress(createParser().parse(text), findings, {
			known: RULES,
			ran: (id) => ran.includes(id),
			severities,
			today: "2027-03-31",
		});
		const line = ({ span }: Finding) => text.slice(0, span.start).split("\n").length;
		return {
			kept: result.kept.map(line),
			suppressed: result.suppressed.map(line),
			hygiene: result.hygiene.map((finding) => `${line(finding)} ${finding.rule}: ${finding.message}`),
			spans: result.hygiene.map(({ span }) => text.slice(span.start, span.end)),
			severities: result.hygiene.map((finding) => finding.severity),
		};
	};
	const ALLOW = "<!-- execspeak-allow bare-score: the board tracks it -->";
	const LINE = "<!-- execspeak-allow-line bare-score: the board tracks it -->";
	const FILE = "<!-- execspeak-allow-file bare-score: the board tracks it -->";

	describe("execspeak-allow covers the next block only:", () => {
		for (const [name, lines, kept] of [
			["a paragraph, to its last line", [ALLOW, "BAD one", "BAD two", "", "BAD three"], [5]],
			["a paragraph after a blank line", [ALLOW, "", "BAD one", "", "BAD two"], [5]],
			["a heading without its section", [ALLOW, "", "# BAD", "", "BAD"], [5]],
			["a whole list", [ALLOW, "", "- BAD", "- BAD", "  - BAD", "", "BAD"], [7]],
			["a whole table", [ALLOW, "", "| BAD | a |", "|---|---|", "| b | BAD |", "", "BAD"], [7]],
			["a whole quotation", [ALLOW, "", "> BAD", ">", "> BAD", "", "BAD"], [7]],
			["what follows inside a quotation", ["> x", ">", `> ${ALLOW}`, ">", "> BAD", ">", "> BAD", "", "BAD"], [7, 9]],
			["not what stands before", ["BAD", "", ALLOW, "", "BAD"], [1]],
			[
				"beyond a stack of comments",
				[ALLOW, "<!-- execspeak-allow score-as-goal: x -->", "", "BAD GOAL", "", "BAD"],
				[6],
			],
			[
				"across lines of its own",
				["<!-- execspeak-allow", "  bare-score: the board", "  tracks it", "-->", "", "BAD"],
				[],
			],
		] as const) {
			it(name, () => {
				const result = lint(lines);
				assert.deepEqual(result.kept, kept);
				assert.deepEqual(result.hygiene, []);
			});
		}
	});

	describe("execspeak-allow inside a block covers that block:", () => {
		for (const [name, lines, kept] of [
			["a list item", ["- BAD one", `- BAD two ${ALLOW}`, "- BAD three"], [1, 3]],
			["a list item in which it stands alone", ["- BAD one", "", `  ${ALLOW}`, "", "  BAD two", "- BAD three"], [6]],
			["the innermost of nested items", ["- BAD one", `  - BAD two ${ALLOW}`, "  - BAD three"], [1, 3]],
			["a paragraph", [`BAD one ${ALLOW}`, "BAD two", "", "BAD three"], [4]],
			["a heading", [`# BAD ${ALLOW}`, "", "BAD"], [3]],
			["a table row", ["| a | b |", "|---|---|", "| BAD | x |", `| BAD | BAD ${ALLOW} |`], [3]],
		] as const) {
			it(name, () => {
				const result = lint(lines);
				assert.deepEqual(result.kept, kept);
				assert.deepEqual(result.hygiene, []);
			});
		}
	});

	describe("execspeak-allow-line covers", () => {
		for (const [name, lines, kept] of [
			["the line that it stands on", ["BAD one", `BAD two ${LINE}`, "BAD three"], [1, 3]],
			["the next line where it stands alone", [LINE, "", "BAD one", "BAD two"], [4]],
			[
				"the line after a stack of comments",
				[LINE, "<!-- execspeak-allow-line score-as-goal: x -->", "BAD GOAL", "BAD"],
				[4],
			],
		] as const) {
			it(name, () => {
				const result = lint(lines);
				assert.deepEqual(result.kept, kept);
				assert.deepEqual(result.hygiene, []);
			});
		}
	});

	it("execspeak-allow-file covers the whole file, wherever it stands", () => {
		assert.deepEqual(lint(["BAD", "", "- BAD", "", FILE]).kept, []);
	});

	it("names several rules by comma, and only those", () => {
		const both = lint(["<!-- execspeak-allow bare-score, score-as-goal: x -->", "", "BAD GOAL"]);
		assert.deepEqual([both.kept, both.suppressed, both.hygiene], [[], [3, 3], []]);
		assert.deepEqual(lint([ALLOW, "", "BAD GOAL"]).kept, [3]);
	});

	for (const comment of [
		"<!-- execspeak-allow bare-score – the board tracks it -->",
		"<!-- execspeak-allow bare-score the board tracks it -->",
		"<!-- execspeak-allow: bare-score: the board tracks it -->",
		"<!--Execspeak-Allow Bare-Score: the board tracks it-->",
	]) {
		it(`forgives ${comment}`, () => {
			const result = lint([comment, "", "BAD"]);
			assert.deepEqual([result.kept, result.hygiene], [[], []]);
		});
	}

	it("leaves other comments alone", () => {
		const result = lint(["<!-- bare-score -->", "<!-- execspeakish -->", "", "BAD"]);
		assert.deepEqual([result.kept, result.hygiene], [[4], []]);
	});

	describe("unknown-rule", () => {
		it("suggests the rule that was meant, at its place, as a warning", () => {
			const result = lint(["<!-- execspeak-allow bare-score, bear-score: x -->", "", "BAD"]);
			assert.deepEqual(result.hygiene, ["1 unknown-rule: There is no rule “bear-score”: did you mean “bare-score”?"]);
			assert.deepEqual([result.spans, result.severities], [["bear-score"], ["warning"]]);
		});

		it("points to the list where nothing is alike", () => {
			const result = lint(["<!-- execspeak-allow qqq: x -->", "", "BAD"]);
			assert.deepEqual(result.hygiene, [
				"1 unknown-rule: There is no rule “qqq”: “Explain a Rule” in VS Code and `execspeak rules` list them all.",
			]);
		});

		it("knows a name with a blank in it", () => {
			assert.deepEqual(lint(["<!-- execspeak-allow bare score: x -->", "", "BAD"]).spans, ["bare score"]);
		});

		it("asks for the rule where only a reason stands behind the colon", () => {
			const { kept, hygiene } = lint(["<!-- execspeak-allow: the board tracks it -->", "", "BAD"]);
			assert.deepEqual(kept, [3]);
			assert.deepEqual(hygiene, [
				"1 unknown-rule: This comment names no rule: name it before the colon, as in “execspeak-allow bare-score: your reason”.",
			]);
			assert.deepEqual(lint(["<!-- execspeak-allow: legal -->", "", "BAD"]).hygiene, hygiene, "a reason of one word");
			assert.deepEqual(lint(["<!-- execspeak-allow: bear-score -->", "", "BAD"]).spans[1], "bear-score");
			assert.deepEqual(lint(["<!-- execspeak-allow: bare-score: the board tracks it -->", "", "BAD"]).hygiene, []);
		});

		it("reads rules without a comma between them, and comments without their hyphen", () => {
			const both = lint(["<!-- execspeak-allow bare-score score-as-goal: x -->", "", "BAD GOAL"]);
			assert.deepEqual([both.kept, both.hygiene], [[], []]);
			const bare = lint(["<!-- execspeak-allow bare-score score-as-goal the board knows -->", "", "BAD GOAL"]);
			assert.deepEqual([bare.kept, bare.hygiene], [[], []]);
			const spaced = lint(["<!-- execspeak allow bare-score: x -->", "", "BAD"]);
			assert.deepEqual(spaced.kept, [3]);
			assert.deepEqual(spaced.hygiene, [
				"1 unknown-rule: There is no comment “execspeak allow”: did you mean “execspeak-allow”?",
			]);
			assert.deepEqual(lint(["<!-- execspeak is what reads this -->", "", "BAD"]).hygiene, []);
		});

		it("says of a comment in the wrong place where it belongs", () => {
			assert.deepEqual(lint(["BAD", "", ALLOW, "", "x"]).hygiene, [
				"3 unused-allow: There is nothing after this comment that bare-score would report: if it is for line 1, move it up there.",
			]);
			assert.deepEqual(lint([`${ALLOW} BAD`]).hygiene, [
				"1 unused-allow: This comment hides what follows it on its line, since Markdown takes that for HTML: give it a line of its own.",
			]);
		});

		it("reports a comment that names no rule", () => {
			const result = lint(["<!-- execspeak-allow -->", "", "BAD"]);
			assert.deepEqual(result.kept, [3]);
			assert.match(result.hygiene[0]!, /unknown-rule: This comment allows nothing: name the rule/);
		});

		it("reports a misspelled directive", () => {
			const result = lint(["<!-- execspeak-alow bare-score: x -->", "", "BAD"]);
			assert.deepEqual(result.hygiene, [
				"1 unknown-rule: There is no comment “execspeak-alow”: did you mean “execspeak-allow”?",
			]);
			assert.deepEqual(result.spans, ["execspeak-alow"]);
		});
	});

	describe("unused-allow", () => {
		it("reports a comment that allows nothing, on the comment, as information", () => {
			const result = lint(["x", "", ALLOW, "", "Fine.", "", "BAD"]);
			assert.deepEqual(result.kept, [7]);
			assert.deepEqual(result.hygiene, [
				"3 unused-allow: There is nothing here that bare-score would report: remove this comment.",
			]);
			assert.deepEqual([result.spans, result.severities], [[ALLOW], ["information"]]);
		});

		it("says which of several rules to take out", () => {
			const result = lint(["<!-- execspeak-allow bare-score, score-as-goal: x -->", "", "BAD"]);
			assert.deepEqual(result.hygiene, [
				"1 unused-allow: There is nothing here that score-as-goal would report: take score-as-goal out of this comment.",
			]);
		});

		it("says nothing of a rule that is off or did not run", () => {
			assert.deepEqual(lint([ALLOW, "", "x"], { "bare-score": "off" }).hygiene, []);
			assert.deepEqual(lint([ALLOW, "", "x"], {}, []).hygiene, []);
		});

		it("reports a comment at the end of the file", () => {
			assert.equal(lint(["BAD", "", ALLOW]).hygiene.length, 1);
		});
	});

	describe("reasonless-allow", () => {
		it("asks for a reason, on the comment, as information", () => {
			const comment = "<!-- execspeak-allow bare-score -->";
			const result = lint([comment, "", "BAD"]);
			assert.deepEqual(result.kept, []);
			assert.deepEqual(result.hygiene, [
				"1 reasonless-allow: Say why bare-score is allowed here: add a colon and the reason.",
			]);
			assert.deepEqual([result.spans, result.severities], [[comment], ["information"]]);
		});
	});

	describe("expired-allow", () => {
		const comment = (fields: string) => `<!-- execspeak-allow bare-score: the board tracks it, ${fields} -->`;

		for (const date of ["2027-03-31", "2027-04-01", "2028-02-29", "2400-02-29", "2031-12-31"]) {
			it(`lets a comment hold to the end of its last day, ${date}`, () => {
				const result = lint([comment(`until: ${date}`), "", "BAD"]);
				assert.deepEqual([result.kept, result.hygiene], [[], []]);
			});
		}

		it("lets it hold no longer, and says who answers for it, at the date, as a warning", () => {
			const result = lint([comment("until: 2027-03-30, owner: Dana Reed"), "", "BAD"]);
			assert.deepEqual(result.kept, [3]);
			assert.deepEqual(result.hygiene, [
				"1 expired-allow: This was allowed until 2027-03-30. Ask Dana Reed, who answers for it, and then give it a later date, or mend the words and remove this comment.",
			]);
			assert.deepEqual([result.spans, result.severities], [["until: 2027-03-30"], ["warning"]]);
		});

		it("does without an owner", () => {
			assert.deepEqual(lint([comment("until: 2026-12-31"), "", "BAD"]).hygiene, [
				"1 expired-allow: This was allowed until 2026-12-31: give it a later date, or mend the words and remove this comment.",
			]);
		});

		it("is all that is said of a comment that has expired, whether or not something is left to allow", () => {
			assert.deepEqual(lint([comment("until: 2026-12-31"), "", "Fine."]).spans, ["until: 2026-12-31"]);
		});

		for (const date of [
			"31.12.2027",
			"2029-02-29",
			"2100-02-29",
			"2027-13-01",
			"2027-00-01",
			"2027-04-31",
			"2027-04-00",
			"soon",
		]) {
			it(`reports a date that cannot be read, at its place, and lets the comment hold: ${date}`, () => {
				const result = lint([comment(`until: ${date}`), "", "BAD"]);
				assert.deepEqual([result.kept, result.spans], [[], [`until: ${date}`]]);
				assert.deepEqual(result.hygiene, [
					`1 expired-allow: “${date}” is no date, so this comment has no end: write it as in “until: 2027-03-31”.`,
				]);
			});
		}

		it("reports a date that was left out", () => {
			const result = lint([comment("until:"), "", "BAD"]);
			assert.deepEqual([result.kept, result.spans], [[], ["until:"]]);
			assert.match(result.hygiene[0]!, /Write the last day after “until:”/);
		});

		for (const [name, words] of [
			["after the reason", "bare-score: the board tracks it until: 2026-12-31 owner: Dana Reed"],
			["the owner first", "bare-score: the board tracks it; owner: Dana Reed; until: 2026-12-31"],
			["the owner first, with a comma", "bare-score: the board tracks it, owner: Dana Reed, until: 2026-12-31"],
			["before the reason, with a colon", "bare-score until: 2026-12-31 owner: Dana Reed: the board tracks it"],
			["before the reason, with a dash", "bare-score, until: 2026-12-31, owner: Dana Reed – the board tracks it"],
			["without blanks", "bare-score: the board tracks it, until:2026-12-31, owner:Dana Reed"],
			["as sentences", "bare-score: the board tracks it. Until: 2026-12-31. Owner: Dana Reed"],
			["on lines of their own", "bare-score: the board tracks it\n  owner: Dana Reed\n  until: 2026-12-31\n"],
		] as const) {
			it(`reads date and owner ${name}`, () => {
				const result = lint([`<!-- execspeak-allow ${words} -->`, "", "BAD"]);
				assert.equal(result.hygiene.length, 1, result.hygiene.join("\n"));
				assert.match(result.hygiene[0]!, /until 2026-12-31\. Ask Dana Reed, who answers for it, and then/);
			});
		}

		it("still wants a reason", () => {
			const result = lint(["<!-- execspeak-allow bare-score until: 2027-12-31, owner: Dana Reed -->", "", "BAD"]);
			assert.deepEqual(result.hygiene, [
				"1 reasonless-allow: Say why bare-score is allowed here: add a colon and the reason.",
			]);
		});

		it("takes no “until” or “owner” of a reason for its own", () => {
			for (const reason of ["owners asked for it until 2026-12-31", "the co-owner: he tracks it", "not-until: then"]) {
				const result = lint([`<!-- execspeak-allow bare-score: ${reason} -->`, "", "BAD"]);
				assert.deepEqual([result.kept, result.hygiene], [[], []], reason);
			}
		});

		it("finds a misspelled rule at its place behind a date", () => {
			const result = lint(["<!-- execspeak-allow until: 2027-12-31, bear-score: x -->", "", "BAD"]);
			assert.deepEqual(result.spans, ["bear-score"]);
		});

		it("ends the other rules of the comment with it, and none of another comment", () => {
			const both = "<!-- execspeak-allow bare-score, score-as-goal: x, until: 2026-12-31 -->";
			assert.deepEqual(lint([both, "", "BAD GOAL"]).kept, [3, 3]);
			assert.deepEqual(lint([both, FILE, "", "BAD GOAL"]).kept, [4]);
		});
	});

	it("takes severities from the configuration", () => {
		const lines = ["<!-- execspeak-allow bare-score -->", "", "BAD"];
		assert.deepEqual(lint(lines, { "reasonless-allow": "error" }).severities, ["error"]);
		assert.deepEqual(lint(lines, { "reasonless-allow": "off" }).hygiene, []);
	});

	it("may allow what is wrong with other comments", () => {
		const allow = "<!-- execspeak-allow-file reasonless-allow, unused-allow: our reasons stand in the wiki -->";
		const result = lint([allow, "<!-- execspeak-allow bare-score -->", "", "Fine."]);
		assert.deepEqual(result.hygiene, []);
	});

	it("keeps the order of the findings, and the findings as they were", () => {
		const result = lint(["BAD", "", ALLOW, "", "BAD", "", "GOAL", "", "BAD"]);
		assert.deepEqual([result.kept, result.suppressed], [[1, 7, 9], [5]]);
	});

	it("has rules with a why and a way out, like any other", () => {
		for (const { id, why, clear, title } of HYGIENE_RULES) assert.ok(why && clear && title, id);
	});
});
