import assert from "node:assert/strict";
import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { mayBeCutOff } from "../../../src/argument/suffixes";

const STEMS =
	"renew relat pric save company satisfy oper agre hop stop plan measur decid commit investig product serv".split(" ");
const ENDINGS =
	"s es ed ing ings er ers ly ally able ability ably ate ated ating ation ations ational ationally ment ments ness ful fully ive iveness ivity ization izing izer ity ies ied ous ously ence ency encies ance ibility al ality ion ions ed's".split(
		" ",
	);

describe("endings that a stemmer may cut off", () => {
	it("turns no word away whose stem begins as the word does", () => {
		let tried = 0;
		for (const stem of STEMS) {
			for (const first of ENDINGS) {
				for (const second of ["", ...ENDINGS]) {
					const word = `${stem}${first}${second}`.replace(/'s$/u, "");
					const found = PorterStemmer.stem(word);
					const head = found.slice(0, Math.max(1, found.length - 1));
					if (!word.startsWith(head)) continue;
					tried++;
					assert.ok(mayBeCutOff(word.slice(head.length)), `${word} → ${found}`);
				}
			}
		}
		assert.ok(tried > 20_000);
	});

	it("turns away what is no ending", () => {
		for (const tail of ["ponent", "mpany", "partment", "xxx"]) assert.equal(mayBeCutOff(tail), false, tail);
	});
});
