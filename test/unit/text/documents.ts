import { createRequire } from "node:module";
import fastCheck from "fast-check";
import type { Document, Passage } from "../../../src/text/document";

/** A document without its cycles, so that two can be compared in depth. */
export function plain(document: Document): unknown {
	const passage = (one: Passage | undefined) => one?.index;
	return {
		prose: document.prose,
		frontMatter: document.frontMatter && { span: document.frontMatter.span, data: document.frontMatter.data },
		passages: document.passages.map((one) => ({
			kind: one.kind,
			start: one.start,
			end: one.end,
			prose: one.prose,
			sentences: one.sentences,
			section: one.section.index,
			quotation: one.quotation?.span,
			item: one.item?.span,
			row: one.row?.span,
			column: one.column,
		})),
		sections: document.sections.map(({ passages, heading, parent, ...rest }) => ({
			...rest,
			parent: parent?.index,
			heading: passage(heading),
			passages: passages.map(passage),
		})),
		lists: document.lists.map((list) => ({
			span: list.span,
			ordered: list.ordered,
			leadIn: passage(list.leadIn),
			parent: list.parent?.span,
			items: list.items.map((item) => ({
				span: item.span,
				index: item.index,
				task: item.task,
				passages: item.passages.map(passage),
				lists: item.lists.map((nested) => document.lists.indexOf(nested)),
			})),
		})),
		tables: document.tables.map((table) => ({
			span: table.span,
			leadIn: passage(table.leadIn),
			rows: [table.header, ...table.rows].map((row) => ({ ...row, table: 0, cells: row.cells.map(passage) })),
		})),
		quotations: document.quotations.map((quotation) => ({
			span: quotation.span,
			parent: quotation.parent?.span,
			passages: quotation.passages.map(passage),
		})),
		codes: document.codes,
		comments: document.comments,
	};
}

/** Pieces of Markdown that meet in awkward ways. */
const PIECES =
	"a b C 7 . ! ? $ % | | | * * ** _ __ ~~ ` ` `` [ ] ( ) [a] [a]: <b> </b> <!-- --> \\ \\| &amp; &nbsp; # ## > > - - + 1. 2) : ; ' \""
		.split(" ")
		.concat(
			"\n",
			"\n",
			"\n",
			"\n\n",
			"\n\n",
			"\n\n",
			" ",
			" ",
			"  ",
			"    ",
			"\t",
			"```",
			"```\n",
			"~~~\n",
			"~~~~\n",
			"---\n",
		)
		.concat(
			"|-|-|\n",
			"===\n",
			"| a | b |\n|---|---|\n",
			"[a]: /u\n",
			"[^1]: note\n",
			"[^1]",
			"- [ ] ",
			"<div>\n",
			"</div>\n",
		)
		.concat(
			"<!-- x\n",
			"<pre>\n",
			"</pre>\n",
			"<?php\n",
			"?>\n",
			"![x](y)",
			"[x](y)",
			"https://a.b/c",
			"a@b.co",
			"{{",
			"}}",
		)
		.concat(
			"é",
			"😀",
			"e\u0301",
			"שלום",
			"<br>",
			"...\n",
			"\r\n",
			"\r",
			"\u0000",
			"\u00A0",
			"\f",
			"---\nk: 1\n---\n",
			"  \n",
			"\\\n",
		);

/** Texts of such pieces. */
export const markdown = fastCheck
	.array(fastCheck.constantFrom(...PIECES), { maxLength: 80, size: "+1" })
	.map((pieces) => pieces.join(""));

/** The examples of the CommonMark specification, which are read from their package as they stand there. */
export const EXAMPLES: readonly string[] = examples();

function examples(): string[] {
	const require = createRequire(`${process.cwd()}/package.json`);
	const { tests } = require("commonmark-spec") as { tests: { markdown: string }[] };
	return tests.map((example) => example.markdown.replaceAll("→", "\t"));
}
