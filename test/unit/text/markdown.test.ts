import assert from "node:assert/strict";
import type { Document, Passage, Span } from "../../../src/text/document";
import { createChunkParser, createParser, parse } from "../../../src/text/markdown";
import { LONGEST_PIECE } from "../../../src/text/pieces";
import { FILLER } from "../../../src/text/prose";

describe("A numbered title over a line of dashes", () => {
	const headings = (text: string) =>
		parse(text)
			.sections.filter(({ heading }) => heading)
			.map(({ path }) => path.at(-1));

	it("is a heading, though Markdown takes it for a list and a rule", () => {
		const text = "Quay\n====\n\n1. Request\n----------\n\nWe ask.\n\n2. Risks\n--------\n\n- Ice\n";
		assert.deepEqual(headings(text), ["Quay", "Request", "Risks"]);
		assert.deepEqual(
			parse(text).lists.map(({ items }) => items.length),
			[1],
		);
	});
	it("ends the list before it", () => {
		const document = parse("1. Paint\n2. Sand\n\n3. Risks\n--------\n\nIce.\n");
		assert.deepEqual(
			document.lists.map(({ items }) => items.length),
			[2],
		);
		assert.deepEqual(document.sections.at(-1)!.path, ["Risks"]);
	});
	it("is none without a number, behind a blank line, or under other items", () => {
		for (const text of ["- Risks\n---\n", "1. Risks\n\n---\n", "1. Paint\n2. Sand\n---\n", "1. Risks\n***\n"])
			assert.deepEqual(headings(text), [], text);
	});
});

describe("Prose", () => {
	it("keeps emphasised words whole, once fillers are skipped", () => {
		assert.deepEqual(read("Our re**new**al rate is worth $**1.2**m."), ["Our renewal rate is worth $1.2m."]);
		assert.deepEqual(read("***Both*** and __strong__ and ~~old~~ new"), ["Both and strong and old new"]);
		assert.deepEqual(read("a * b and snake_case_name"), ["a * b and snake_case_name"]);
	});

	it("marks what joins text with fillers of equal length", () => {
		assert.equal(parse("re**new**al").prose, `re${FILLER.repeat(2)}new${FILLER.repeat(2)}al`);
		assert.equal(parse("A \\$5 \\\\ \\a").prose, `A ${FILLER}$5 ${FILLER}\\ \\a`);
		assert.equal(parse("one\\\ntwo").prose, `one${FILLER}\ntwo`);
		assert.equal(parse("a<b>b</b>c").prose, `a${FILLER.repeat(3)}b${FILLER.repeat(4)}c`);
	});

	it("decodes entities", () => {
		assert.equal(parse("Q&amp;A").prose, `Q&${FILLER.repeat(4)}A`);
		assert.equal(parse("1&nbsp;m").prose, `1 ${FILLER.repeat(5)}m`);
		assert.equal(parse("&#36;5 &#x20AC;6").prose, `$${FILLER.repeat(4)}5 €${FILLER.repeat(7)}6`);
		assert.equal(parse("a&#10;b").prose.includes("\n"), false);
		assert.equal(parse("AT&T &nosuch;").prose, "AT&T &nosuch;");
	});

	it("keeps the text of links and blanks where they lead", () => {
		assert.deepEqual(read('See [the plan](https://a.b/c "NPS") now'), ["See the plan now"]);
		assert.deepEqual(read("See [the plan][p], [p][] and [p]\n\n[p]: /u 'title'"), ["See the plan, p and p"]);
		assert.deepEqual(read("See [no plan][q] and [amount]"), ["See [no plan][q] and [amount]"]);
		assert.deepEqual(read("[VISUAL: NPS by quarter]"), ["[VISUAL: NPS by quarter]"]);
		assert.deepEqual(read("[https://a.b](https://a.b) x"), ["x"]);
	});

	it("blanks addresses", () => {
		assert.deepEqual(read("At <https://a.b/NPS> or <me@a.bc>."), ["At or ."]);
		assert.deepEqual(read("At https://a.b/NPS?x=1, www.a.bc/d. Or (http://a.b/c_(d))."), ["At , . Or ( )."]);
		assert.deepEqual(read("Mail cx.lead@acme.co.uk, not @ana or a@b"), ["Mail , not @ana or a@b"]);
		assert.deepEqual(read("**https://a.b/c** and NPS://"), ["and NPS://"]);
	});

	it("blanks code, images, comments and other HTML", () => {
		assert.deepEqual(read("Run `NPS` and ``a ` b`` now"), ["Run and now"]);
		assert.deepEqual(read("See ![NPS chart](u) and ![NPS][p]\n\n[p]: u"), ["See and"]);
		assert.deepEqual(read("One<br>two <!-- NPS --> <font color='red'>three</font>"), ["One two three"]);
		assert.deepEqual(read("<div>\nNPS\n</div>\n\nText\n\n<!-- NPS\n\nmore -->\n\nEnd"), ["Text", "End"]);
		assert.deepEqual(read("<div>\n\nText in a division\n\n</div>"), ["Text in a division"]);
		assert.deepEqual(read("Dear {{ customer.name }}, <% if nps %>yes{% end %} {{open"), ["Dear , yes {{open"]);
	});

	it("blanks block marks", () => {
		assert.equal(parse("# A #\n\nB\n=\n\n---\n").prose, "  A  \n\nB\n \n\n   \n");
		assert.equal(parse("- a\n1. b\n> c").prose, "  a\n   b\n  c");
		assert.equal(parse("| a | b |\n|---|---|\n| c | d |").prose, "  a   b  \n         \n  c   d  ");
		assert.equal(parse("~~~ NPS\nNPS\n~~~\n\n    NPS").prose.trim(), "");
		assert.equal(parse("[a]: /NPS 'NPS'").prose.trim(), "");
	});

	it("reads footnotes as passages of their own", () => {
		const document = parse("It rose.[^1] Fine[^b].\n\n[^1]: Survey.\n[^b]: Two words\nand more\n\n[^c]: https://a.b");
		assert.deepEqual(kinds(document), [
			"paragraph: It rose. Fine.",
			"footnote: Survey.",
			"footnote: Two words and more",
			"footnote:",
		]);
		assert.equal(document.passages[0]!.sentences.length, 2);
	});

	it("has the length of text with emoji, combining characters and right-to-left text", () => {
		const source = "# 😀 **e\u0301**\n\n> שלום **עולם** 👩‍👩‍👧\n\n| 😀 | ש |\n|--|--|\n| e\u0301 | `😀` |\n";
		const document = parse(source);
		assert.equal(document.prose.length, source.length);
		assert.deepEqual(document.passages.map(text), ["😀 e\u0301", "שלום עולם 👩‍👩‍👧", "😀", "ש", "e\u0301", ""]);
	});

	it("reads any line end, and no byte order mark", () => {
		for (const source of ["A\nb\n\n- c\n", "A\r\nb\r\n\r\n- c\r\n", "A\rb\r\r- c\r", "\uFEFFA\nb\n\n- c\n"]) {
			const document = parse(source);
			assert.equal(document.text, "A\nb\n\n- c\n");
			assert.deepEqual(kinds(document), ["paragraph: A b", "item: c"]);
		}
	});
});

describe("Containers", () => {
	it("leave spaces where their marks stood inside a passage", () => {
		const [passage] = parse("> - one\n>   two\n> three").passages;
		assert.equal(passage!.prose, "one\n    two\n  three");
		assert.equal(passage!.start, 4);
		assert.deepEqual(read("> one\ntwo\n> three"), ["one two three"]);
		assert.deepEqual(read("-\tone\n\ttwo **three**\n\n\tfour"), ["one two three", "four"]);
		assert.deepEqual(read(">\tone\n>\t**two**\n1.\tthree\n\t`x`\tfour"), ["one two", "three four"]);
	});

	it("nest", () => {
		const document = parse("> - a\n>   > b\n>   > - c\n> - d\n\ne");
		assert.deepEqual(kinds(document), ["item: a", "paragraph: b", "item: c", "item: d", "paragraph: e"]);
		const [a, b, c, d, e] = document.passages as Passage[];
		assert.equal(b!.quotation!.parent, a!.quotation);
		assert.equal(b!.item, a!.item);
		assert.equal(c!.item!.list.parent, a!.item);
		assert.deepEqual(a!.item!.passages, [a, b]);
		assert.deepEqual(a!.quotation!.passages, [a, b, c, d]);
		assert.equal(e!.quotation, undefined);
		assert.equal(document.text.slice(b!.quotation!.span.start, b!.quotation!.span.end), "> b\n>   > - c");
		assert.deepEqual(spans(document, document.quotations), ["> - a\n>   > b\n>   > - c\n> - d", "> b\n>   > - c"]);
	});

	it("give lists their items, lead-ins and tasks", () => {
		const document = parse(
			"We ask for:\n\n- [ ] money\n  - now **or**\n    never\n- [x] people\n\n  and time\n\n## H\n\n1) one\n2) two",
		);
		const [outer, nested, ordered] = document.lists;
		assert.equal(text(outer!.leadIn!), "We ask for:");
		assert.deepEqual(
			outer!.items.map((item) => item.task),
			["open", "done"],
		);
		assert.deepEqual(
			outer!.items.map((item) => item.passages.map(text)),
			[["money"], ["people", "and time"]],
		);
		assert.equal(text(nested!.leadIn!), "money");
		assert.equal(nested!.parent, outer!.items[0]);
		assert.deepEqual(outer!.items[0]!.lists, [nested]);
		assert.equal(ordered!.ordered, true);
		assert.equal(ordered!.leadIn, undefined);
		assert.deepEqual(spans(document, outer!.items), [
			"- [ ] money\n  - now **or**\n    never",
			"- [x] people\n\n  and time",
		]);
	});

	it("see a lead-in across a comment and a blank line, but not across code", () => {
		assert.equal(text(parse("Lead:\n\n<!-- c -->\n\n| a |\n|---|").tables[0]!.leadIn!), "Lead:");
		assert.equal(text(createChunkParser().parse("Lead:\n\n| a |\n|---|").tables[0]!.leadIn!), "Lead:");
		assert.equal(parse("Lead:\n\n```\n```\n\n| a |\n|---|").tables[0]!.leadIn, undefined);
	});
});

describe("Tables", () => {
	it("give each cell its place", () => {
		const source = "| NPS \\| CSAT | **41** |\n|:--|--:|\n| `a\\|b` c | |\nd | e | f\n| g\n";
		const document = parse(source);
		const [table] = document.tables;
		assert.deepEqual(table!.header.cells.map(text), ["NPS | CSAT", "41"]);
		assert.deepEqual(
			table!.rows.map((row) => row.cells.map(text)),
			[
				["c", ""],
				["d", "e"],
				["g", ""],
			],
		);
		assert.deepEqual(spans(document, document.passages), [
			"NPS \\| CSAT",
			"**41**",
			"`a\\|b` c",
			"",
			"d",
			"e",
			"g",
			"",
		]);
		assert.equal(table!.header.cells[0]!.prose, `NPS ${FILLER}| CSAT`);
		assert.equal(table!.rows[2]!.cells[1]!.start, table!.rows[2]!.span.end);
		assert.deepEqual(
			table!.rows.map((row) => row.index),
			[0, 1, 2],
		);
		assert.equal(table!.header.index, -1);
		assert.equal(document.prose.includes("f"), false);
	});

	it("stand in list items and quotes", () => {
		const document = parse("- | a | b |\n  |---|---|\n  | c | **d** |\n\n> e | f\n> -|-\n> g | h");
		assert.deepEqual(document.passages.map(text), ["a", "b", "c", "d", "e", "f", "g", "h"]);
		assert.deepEqual(spans(document, document.tables), [
			"| a | b |\n  |---|---|\n  | c | **d** |",
			"e | f\n> -|-\n> g | h",
		]);
		assert.equal(document.passages[3]!.item, document.lists[0]!.items[0]);
		assert.equal(document.passages[3]!.column, 1);
		assert.equal(document.passages[7]!.quotation, document.quotations[0]);
		assert.deepEqual(document.lists[0]!.items[0]!.passages, []);
	});
});

describe("Sections", () => {
	it("have paths, parents, spans and passages", () => {
		const source = "intro\n\n# A **b**\n\none\n\n### C\n\ntwo\n\nD\n---\n\nthree\n\n# E\n";
		const document = parse(source);
		assert.deepEqual(
			document.sections.map((section) => [section.level, section.path.join(" > "), section.parent?.index]),
			[
				[0, "", undefined],
				[1, "A b", 0],
				[3, "A b > C", 1],
				[2, "A b > D", 1],
				[1, "E", 0],
			],
		);
		assert.deepEqual(
			document.sections.map((section) => section.passages.map(text)),
			[["intro"], ["one"], ["two"], ["three"], []],
		);
		assert.deepEqual(spans(document, document.sections).slice(1), [
			"# A **b**\n\none\n\n### C\n\ntwo\n\nD\n---\n\nthree\n\n",
			"### C\n\ntwo\n\n",
			"D\n---\n\nthree\n\n",
			"# E\n",
		]);
		assert.equal(document.sections[3]!.heading!.section, document.sections[3]);
	});

	it("do not start inside a quote or a list", () => {
		const document = parse("> # A\n\n- # B\n\nc");
		assert.equal(document.sections.length, 1);
		assert.deepEqual(kinds(document), ["heading: A", "heading: B", "paragraph: c"]);
	});

	it("take headings with closing marks, escapes and nothing at all", () => {
		const document = parse("## A \\# ##  \n#\n### ###\n  # B\\#\nC **d**\nE\n===");
		assert.deepEqual(document.passages.map(text), ["A #", "", "", "B#", "C d E"]);
		assert.deepEqual(spans(document, document.passages), ["A \\#", "", "", "B\\#", "C **d**\nE"]);
	});
});

describe("Code and comments", () => {
	it("have their spans", () => {
		const document = parse("```yaml business-case\na: 1\n\nb: 2\n```\n\n> ~~~\n> c\n> ~~~\n\n    d\n\n```");
		assert.deepEqual(
			document.codes.map((code) => code.info),
			["yaml business-case", "", "", ""],
		);
		assert.deepEqual(
			spans(
				document,
				document.codes.map((code) => code.content),
			),
			["a: 1\n\nb: 2", "> c", "    d", ""],
		);
		assert.deepEqual(spans(document, document.codes).slice(1), ["~~~\n> c\n> ~~~", "    d", "```"]);
	});

	it("leave an unclosed fence open to the end", () => {
		const document = createChunkParser().parse("a\n\n```\nb\n\nc\n\nd\n");
		assert.deepEqual(kinds(document), ["paragraph: a"]);
		assert.deepEqual(
			spans(
				document,
				document.codes.map((code) => code.content),
			),
			["b\n\nc\n\nd"],
		);
	});

	it("tell comments on a line of their own from others", () => {
		const document = parse(
			"<!-- a -->\nText <!-- b --> more\n<!-- c --> tail\n\n- <!-- d -->\n\n> <!-- e\n> f -->\n\n<!-- g --> <!---->",
		);
		assert.deepEqual(
			document.comments.map(({ content, inline }) => [content, inline]),
			[
				["a", false],
				["b", true],
				["c", true],
				["d", false],
				["e\n> f", false],
				["g", true],
				["", true],
			],
		);
		for (const { span } of document.comments) {
			assert.match(document.text.slice(span.start, span.end), /^<!--[\s\S]*-->$/);
		}
	});
});

describe("Front matter", () => {
	it("is read when it is asked for, and no prose", () => {
		const document = parse("---\nproposal: budget\nsum: 5\n---\n# A");
		assert.deepEqual(document.frontMatter!.data, { proposal: "budget", sum: 5 });
		assert.deepEqual(document.frontMatter!.problems, []);
		const span = document.frontMatter!.spanOf(["proposal"])!;
		assert.equal(document.text.slice(span.start, span.end), "budget");
		assert.equal(document.text.slice(0, document.frontMatter!.span.end), "---\nproposal: budget\nsum: 5\n---");
		assert.deepEqual(kinds(document), ["heading: A"]);
	});

	it("may stand alone, end with dots, or be no front matter", () => {
		assert.deepEqual(parse("---\na: 1\n---").passages, []);
		assert.deepEqual(parse("---\na: 1\n...\nb").frontMatter!.data, { a: 1 });
		assert.deepEqual(kinds(parse("---\n---\nb")), ["paragraph: b"]);
		assert.equal(parse("---\na: 1\n").frontMatter, undefined);
		assert.equal(parse("\n---\na: 1\n---").frontMatter, undefined);
		assert.equal(parse("----\na: 1\n---").frontMatter, undefined);
		assert.equal(parse("---\na: [\n---\n").frontMatter!.problems.length, 1);
	});

	it("leaves an empty file empty", () => {
		const document = parse("");
		assert.equal(document.prose, "");
		assert.deepEqual(document.passages, []);
		assert.deepEqual(document.sections[0]!.span, { start: 0, end: 0 });
	});
});

describe("A parser", () => {
	it("follows a link reference that an edit defines, renames and removes", () => {
		for (const parser of [createParser(), createChunkParser()]) {
			const body = "See [our plan][plan] today.\n\nAnother paragraph.\n\n";
			assert.equal(text(parser.parse(body).passages[0]!), "See [our plan][plan] today.");
			assert.equal(text(parser.parse(`${body}[plan]: /u\n`).passages[0]!), "See our plan today.");
			assert.equal(text(parser.parse(`${body}[plot]: /u\n`).passages[0]!), "See [our plan][plan] today.");
			assert.equal(text(parser.parse(`${body}[PLAN]: /u\n`).passages[0]!), "See our plan today.");
			assert.equal(text(parser.parse(body).passages[0]!), "See [our plan][plan] today.");
		}
	});

	it("gives back the prose and sentences of passages that did not change", () => {
		const parser = createChunkParser();
		const list = Array.from({ length: 200 }, (_, index) => `- item **${index}** costs $${index}. It pays.\n`).join("");
		const before = parser.parse(`# A\n\nOne. Two.\n\n${list}`);
		const after = parser.parse(`# AB\n\nOne. Two.\n\n${list}- last\n`);
		assert.equal(after.passages[1]!.sentences, before.passages[1]!.sentences);
		assert.equal(after.passages[50]!.sentences, before.passages[50]!.sentences);
		assert.equal(after.passages[50]!.start, before.passages[50]!.start + 1);
	});

	it("reads a very long paragraph in parts, cut before a sentence or else between words", () => {
		const sentences = Array.from({ length: 400 }, (_, index) => `Visit ${index} took the crew an hour.`);
		const document = parse(`${sentences.join(" ")}\n\n${"word ".repeat(3000)}\n\n${"😀".repeat(5000)}\n`);
		for (const passage of document.passages) {
			assert.ok(passage.prose.length <= LONGEST_PIECE);
			assert.equal(passage.prose, document.prose.slice(passage.start, passage.end));
			assert.doesNotMatch(passage.prose, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
		}
		const read = document.passages.flatMap(({ prose, sentences }) =>
			sentences.map(({ start, end }) => prose.slice(start, end)),
		);
		assert.deepEqual(read.slice(0, 400), sentences);
		assert.equal(read.join("").match(/word/g)?.length, 3000);
		assert.equal(read.join("").match(/😀/gu)?.length, 5000);
	});

	it("reads of a cell and a heading as much as is read as one", () => {
		const long = "word ".repeat(2000);
		const document = parse(`# ${long}\n\n| a |\n|---|\n| ${long} |\n`);
		assert.deepEqual(
			document.passages.map(({ kind }) => kind),
			["heading", "cell", "cell"],
		);
		for (const passage of document.passages) assert.ok(passage.prose.length <= LONGEST_PIECE);
		assert.equal(document.prose.length, document.text.length);
	});

	it("takes time in proportion to the length, whatever the text", () => {
		const hard = [
			">".repeat(10_000),
			"> ".repeat(10_000),
			"- ".repeat(10_000),
			"[".repeat(50_000),
			"[a](".repeat(20_000),
			"![".repeat(20_000),
			"*".repeat(50_000),
			"*a **b ".repeat(20_000),
			"~~a".repeat(20_000),
			"`".repeat(50_000),
			"<!-- a --> ".repeat(20_000),
			"> <!-- a -->\n".repeat(20_000),
			"<a ".repeat(20_000),
			"&amp;".repeat(50_000),
			"a@b.cd ".repeat(30_000),
			"http://".repeat(30_000),
			"{{ ".repeat(50_000),
			"[^1]".repeat(50_000),
			"```\n\n".repeat(20_000),
			"<!--\n\n".repeat(20_000),
			"# a\n".repeat(20_000),
			"- a\n\n".repeat(20_000),
			"a\n\n".repeat(50_000),
			"word ".repeat(200_000),
			`| a | b |\n|---|---|\n${"| NPS \\| c | **1** |\n".repeat(50_000)}`,
			"- a | b\n".repeat(20_000),
			" ".repeat(200_000),
			"\t\n".repeat(100_000),
			`x${" ".repeat(200_000)}\n<!-- a -->`,
		];
		for (const source of hard) {
			for (const parser of [createParser(), createChunkParser()]) {
				const begun = performance.now();
				assert.equal(parser.parse(source).prose.length, source.length);
				const taken = performance.now() - begun;
				assert.ok(
					taken < 4000,
					`${Math.round(taken)} ms for ${JSON.stringify(source.slice(0, 20))} × ${source.length}`,
				);
			}
		}
	}).timeout(120_000);
});

function text(passage: Passage): string {
	return passage.prose.replaceAll(FILLER, "").replace(/\s+/g, " ").trim();
}

function read(source: string): string[] {
	return parse(source).passages.map(text);
}

function kinds(document: Document): string[] {
	return document.passages.map((passage) => `${passage.kind}: ${text(passage)}`.trim());
}

function spans(document: Document, things: readonly (Span | { readonly span: Span })[]): string[] {
	return things.map((thing) => {
		const { start, end } = "span" in thing ? thing.span : thing;
		return document.text.slice(start, end);
	});
}

describe("Lines that start with letters", () => {
	it("are a list behind what introduces them, each where it stands", () => {
		const text = "# Ferry\n\nWe will:  \n(a) **order** gates;  \n(b) paint\n    the hall.\n\nEnd";
		const { lists, passages, prose } = parse(text);
		assert.equal(prose.length, text.length);
		const at = ({ start, end }: Span) => text.slice(start, end);
		assert.deepEqual(passages.map(at), ["Ferry", "We will:", "**order** gates;", "paint\n    the hall.", "End"]);
		assert.deepEqual(
			lists.map(({ leadIn, items }) => [leadIn && at(leadIn), items.map(({ span }) => at(span))]),
			[["We will:", ["(a) **order** gates;", "(b) paint\n    the hall."]]],
		);
	});

	it("may have a full stop behind small letters", () => {
		const { lists } = parse("a. order gates\nb. paint the hall");
		assert.deepEqual(
			lists.map(({ items }) => items.length),
			[2],
		);
	});

	it("are nested in the item that they stand in", () => {
		const { lists } = parse("- We will:\n  a) order gates\n  b) paint the hall\n- End");
		assert.deepEqual(
			lists.map(({ items, parent }) => [items.length, parent !== undefined]),
			[
				[2, false],
				[2, true],
			],
		);
	});

	for (const text of [
		"Order (a) gates\nand (b) paint.",
		"(a) order the gates",
		"(b) order\n(c) paint",
		"(a) order\\\n(b) paint",
		"(NB) order\n(US) paint",
		"A. Petit, harbour\nB. Roux, works",
		"b. order\nc. paint",
	])
		it(`but ${JSON.stringify(text)} is a paragraph`, () => assert.equal(parse(text).lists.length, 0));
});
