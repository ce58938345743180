import assert from "node:assert/strict";
import { argue } from "./readings";

describe("The voice of a passage", () => {
	describe("is quoted in a block quote", () => {
		for (const [why, text] of [
			["that opens with curly quotation marks", "> “Three calls for one parcel.”"],
			["that opens with straight quotation marks", '> "Three calls for one parcel."'],
			["that opens with German quotation marks", "> „Three calls for one parcel.“"],
			["that opens with guillemets", "> «Three calls for one parcel.»"],
			["whose quotation marks are emphasised", "> *“Three calls for one parcel.”*"],
			["with an attribution in its last line", "> Three calls for one parcel.\n>\n> — Wholesale customer, Lyon"],
			["with an attribution after double hyphens", "> Three calls for one parcel.\n> -- Wholesale customer, Lyon"],
			["with the speaker in italics", "> Three calls for one parcel.\n>\n> *Wholesale customer, Lyon*"],
			["in the first person", "> I made three calls for one parcel."],
			["in the first person with a curly apostrophe", "> Three calls, and I’ve still no parcel."],
			["inside a quotation", "> “They write:\n>\n> > Your parcel is late.\n>\n> and nothing more.”"],
			["announced as an extract", "This is an extract from the shop's letter.\n\n> Three calls for one parcel."],
			["announced by a verb of speech", "The shop's owner writes:\n\n> Three calls for one parcel."],
			["inside a list item", "- What they say:\n\n  > “Three calls for one parcel.”"],
		] as const) {
			it(why, () => assert.ok(voicesIn(text).includes("quoted"), voicesIn(text).join()));
		}
	});

	describe("is the author's", () => {
		for (const [why, text] of [
			["in plain text", "Three calls for one parcel."],
			["in a paragraph with an inline quotation", "A customer wrote: “I made three calls for one parcel.”"],
			["in a block quote without marks, name or first person", "> Three calls for one parcel are two too many."],
			["in a note", "> [!NOTE]\n> Three calls for one parcel."],
			["in a warning that says I", "> [!WARNING]\n> I made three calls for one parcel."],
			["in a key message", "> **Key message**\n>\n> Three calls for one parcel."],
			[
				"in a key finding that speaks in the plural",
				"> **Key finding:** our customers call three times for one parcel.",
			],
			["in a decision", "> **Decision:** approve £40,000."],
			["in a heading", "## “Three calls for one parcel”"],
			["in a table's cell", "| Voice |\n|---|\n| “Three calls for one parcel” |"],
		] as const) {
			it(why, () => assert.deepEqual([...new Set(voicesIn(text))], ["author"]));
		}
	});

	it("is a template's where the opening says so and holes are left", () => {
		const text = "# Proposal template\n\nFill in [company], [amount] and [date].\n\n- Owner: [name]";
		assert.deepEqual([...new Set(voicesIn(text))], ["template"]);
	});

	it("is the author's where a paper only mentions a template", () => {
		const text = "# Letters\n\nThe template for late parcels costs [amount].";
		assert.deepEqual([...new Set(voicesIn(text))], ["author"]);
	});

	describe("inside a sentence", () => {
		for (const [why, text, quoted] of [
			["is another's within quotation marks around five words", "He said “our NPS rose 6 points” twice.", true],
			["is another's within straight marks", 'He said "our NPS rose 6 points" twice.', true],
			["is another's in a quotation over two lines", "He said “our NPS\nrose 6 points” twice.", true],
			["is another's where the marks never close", "“Our NPS rose 6 points, he said.", true],
			["is the author's within scare quotes", "Our “amazing NPS” rose 6 points.", false],
			["is the author's after the quotation", "“I see,” he said. Our NPS rose 6 points.", false],
			["is the author's before the quotation", "Our NPS rose 6 points. “You keep on counting it,” he said.", false],
		] as const) {
			it(why, () => {
				const argument = argue(text);
				const [score] = argument.readingOf(argument.document.passages[0]!).of("score");
				assert.equal(score?.quoted, quoted);
			});
		}
	});
});

function voicesIn(text: string): string[] {
	const argument = argue(text);
	return argument.document.passages.map((passage) => argument.voiceOf(passage));
}
