import assert from "node:assert/strict";
import type { ScoreClaim } from "../../../../src/argument/scores/claims";
import { argue } from "../readings";
import { BARE, type ClaimCase, GOALS, SILENT, WORTH } from "./claims.cases";
import { BY_KIND } from "./claims-by-kind.cases";

describe("The score claims of a text", () => {
	testAll("stand alone", BARE);
	testAll("are tied to what they are worth", WORTH);
	testAll("set goals", GOALS);
	testAll("are told from what looks like them", BY_KIND);
	testAll("are none where nothing is claimed", SILENT);

	it("carry the name as written, in one line", () => {
		const [claim] = argue("The Net\nPromoter *Score* rose by 9 points.").scoreClaims;
		assert.equal(claim?.name, "Net Promoter Score");
	});

	it("span the score and its figure in the source, markup left out at the ends", () => {
		const argument = argue("Last year our **NPS** rose by **9 points**.");
		const [claim] = argument.scoreClaims;
		assert.ok(claim);
		const { start, end } = argument.spanOf(claim.passage, claim.range);
		assert.equal(argument.document.text.slice(start, end), "NPS** rose by **9 points");
		assert.equal(argument.quote(claim.passage, claim.range), "NPS rose by 9 points");
	});

	it("come in the order of the text, tables among sentences", () => {
		const table = "| Branch | CSAT |\n|---|---|\n| Bath | 4.1 |\n| Wells | 3.6 |";
		const forms = argue(`NPS is 12.\n\n${table}\n\nCSAT fell by 3%.`).scoreClaims.map((claim) => claim.form);
		assert.deepEqual(forms, ["figure", "table", "figure"]);
	});

	it("name near but untied money as such", () => {
		const argument = argue("NPS fell 4 points. Our new office in Leeds is 40 years old and sells for £2m.");
		const [claim] = argument.scoreClaims;
		const untied = claim?.worth.untied;
		assert.ok(untied);
		assert.equal(argument.quote(untied.passage, untied.range), "£2m");
	});
});

function testAll(title: string, cases: readonly ClaimCase[]): void {
	describe(title, () => {
		for (const { text, claims } of cases) {
			it(text.replace(/\s+/gu, " "), () => assert.deepEqual(argue(text).scoreClaims.map(verdictOn), claims));
		}
	});
}

function verdictOn(claim: ScoreClaim): ClaimCase["claims"][number] {
	if (claim.goal?.paired || (claim.goal && claim.worth.accepted)) return "paired goal";
	if (claim.goal) return "goal";
	return claim.worth.accepted?.tier ?? "bare";
}
