import assert from "node:assert/strict";
import { oneLine } from "../../titles";
import { argue } from "../readings";

describe("A reason to act now counts", () => {
	for (const [text, tag, evidence] of [
		["The framework contract with Alba Couriers expires on 31 August 2026.", "contract", "date"],
		["Modeverk has put its contract out to tender. Offers are due on 15 May.", "contract", "date"],
		["| | |\n|---|---|\n| Why in this term | Brill Tractor changes its numbers on 1 October. |", "event", "date"],
		["Our lease ends on 1 May 2027.", "contract", "date"],
		["The tender closes in Q3 2026.", "contract", "date"],
		["The regulator's new rules come into force on 1 July 2026.", "regulation", "date"],
		["The ombudsman decides on our case in March 2026.", "regulation", "date"],
		["Churn rose from 3.1% to 4.2% since January.", "customer loss", "trend"],
		["Cancellations climbed by 18% last year.", "customer loss", "trend"],
		["We lost accounts worth £2.4m in the autumn.", "customer loss", "amount"],
		["Our competitor Meridian opened three depots beside ours.", "competition", "party"],
		["Rivals such as Quickfold answer in an hour.", "competition", "party"],
		["Wage inflation adds €310,000 a year.", "cost", "amount"],
		["Each month of delay costs A$45,000.", "cost", "amount"],
		["Staff turnover rose from 21% to 34%.", "workforce", "trend"],
		["The works' strike begins on 4 June 2026.", "workforce", "date"],
		["The new CEO takes office on 1 April 2026.", "leadership", "date"],
		["The old platform is switched off on 31 December 2026.", "technology", "date"],
		["Storm season starts in October 2026.", "market", "date"],
		["[driver] on [date] puts [amount] at risk.", "placeholder", "placeholder"],
		["| Event | When |\n|---|---|\n| Contract expires on 3 May 2026 | soon |", "contract", "date"],
		["- The licence ex**pires** on 31&nbsp;December 2026.", "contract", "date"],
	] as const) {
		it(`with its ${evidence}: ${oneLine(text)}`, () => {
			const found = argue(text).drivers.map((driver) => `${driver.tag}, ${driver.evidence}`);
			assert.ok(found.includes(`${tag}, ${evidence}`), found.join("; ") || "none found");
		});
	}
});

describe("A reason to act now does not count", () => {
	for (const [why, text] of [
		["without date, amount, party or trend", "The contract expires soon and competitors are at our heels."],
		["when nobody has done anything", "Competition is fierce in every one of our markets."],
		["when churn is only named", "Churn is a problem that concerns all of us."],
		["when the regulator is only named", "The regulator takes an interest in complaints."],
		["at the end of what we do ourselves", "The pilot starts on 1 October 2026 and ends on 18 December."],
		["in a quotation", "> “Your contract expires on 31 August 2026,” they wrote.\n>\n> — Supplier"],
		["in an inline quotation", "They wrote: “The contract expires on 31 August 2026.”"],
		["in a glossary", "# Paper\n\n## Glossary\n\nThe contract expires on 31 August 2026."],
		["in a heading", "## The contract expires on 31 August 2026"],
		["in code", "```\ncontract expires on 31 August 2026\n```"],
		["in a comment", "<!-- The contract expires on 31 August 2026. -->\n\nText."],
	] as const) {
		it(why, () => assert.deepEqual(argue(text).drivers, []));
	}
});
