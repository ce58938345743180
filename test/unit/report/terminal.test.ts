import assert from "node:assert/strict";
import { painter, printable, wrap } from "../../../src/report/terminal";

const CONTROL = /\p{Cc}/u;

describe("what is written for a terminal", () => {
	it("shows control characters and obeys none", () => {
		assert.equal(printable("a\u001b[31mb\u0007\u0000\u007f\u009b2Jc"), "a␛[31mb␇␀␡\ufffd2Jc");
		assert.equal(printable("two\r\nlines\tand tabs.md"), "two␍␊lines␉and tabs.md");
	});

	it("leaves all other letters and signs alone", () => {
		for (const text of ["Zürich – “NPS” ↑ 6 👍🏽", "نظام", "std::string and a: :b", "# Plan ## [1]", ""])
			assert.equal(printable(text), text);
	});

	it("breaks up what a log of GitHub Actions would obey", () => {
		assert.equal(printable("::error title=x::y.md"), "∷error title=x::y.md");
		assert.equal(printable("  ::set-env name=A::b"), "  ∷set-env name=A::b");
		assert.equal(printable("see ##[error]this"), "see ## [error]this");
		const lines = wrap("Words that go on with ::error::words", 24);
		assert.deepEqual(lines, ["Words that go on with", "∷error::words"]);
	});

	it("has no control character but those of its own styles", () => {
		const text = "NPS\u001b[31m rose\u001b]0;title\u0007";
		assert.doesNotMatch(painter("never")("bold", text), CONTROL);
		assert.equal(painter("always")("bold", text), "\u001b[1mNPS␛[31m rose␛]0;title␇\u001b[22m");
		assert.doesNotMatch(wrap(text, 8).join(""), CONTROL);
	});
});
