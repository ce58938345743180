import assert from "node:assert/strict";
import { oneLine } from "../titles";
import { argue } from "./readings";

describe("An acronym has its other meaning", () => {
	for (const [tag, text] of [
		["nps", "The National Park Service mends trails. NPS rangers work in three shifts."],
		["nps", "# Pension\n\nContributions to the NPS rose 6%.\n\nThe pension is paid monthly."],
		["nps", "Police found 14% more NPS, new psychoactive substances, last year."],
		["ces", "We met the supplier in Las Vegas, at CES."],
		["csi", "The CSI unit is a forensic team of nine."],
	] as const) {
		it(`where the document shows it – ${oneLine(text)}`, () => assert.ok(argue(text).hasTrap(tag)));
	}

	it("but not where the document names another survey score too", () => {
		assert.ok(
			!argue("Our CSAT is 4.1 and our NPS 31; park visits fall under the National Park Service.").hasTrap("nps"),
		);
	});

	it("but not where nothing shows it", () => {
		assert.ok(!argue("Our NPS is 31.").hasTrap("nps"));
	});

	it("and one acronym's other meaning says nothing of another's", () => {
		assert.ok(!argue("The National Park Service runs it.").hasTrap("ces"));
	});
});
