import assert from "node:assert/strict";
import { audiencesFor } from "../../../../src/host/vscode/audiences";

describe("Who may decide on a new proposal", () => {
	const offeredFor = (typed: string) => audiencesFor(typed).filter(({ alwaysShow }) => alwaysShow);

	it("is whoever is typed, and the list keeps it", () => {
		const [offered, ...others] = offeredFor("  Chief Claims Officer ");
		assert.deepEqual(others, []);
		assert.equal(offered?.role, "Chief Claims Officer");
		assert.match(`${offered?.label} ${offered?.description}`, /^Somebody else: Chief Claims Officer$/);
	});

	it("is offered once where the list has it, in whatever case, and not while nothing is typed", () => {
		for (const typed of ["", "  ", "cfo", "Board "]) assert.deepEqual(offeredFor(typed), [], typed);
		assert.equal(audiencesFor("cfo").filter(({ role }) => role === "CFO").length, 1);
	});

	it("stands behind those who often decide, so that Enter takes the role of which the first letters are typed", () => {
		const roles = audiencesFor("Chief").map(({ role }) => role);
		assert.ok(roles.indexOf("Chief Customer Officer") < roles.indexOf("Chief"));
		assert.equal(roles.at(-1), "", "who does not know yet leaves a placeholder");
	});
});
