import assert from "node:assert/strict";
import fastCheck from "fast-check";
import { placeAmong, type Reach } from "../../../../src/host/vscode/declaration-place";

/** The place at the mark `|`, in short: parent, key and word, and the keys beside it. */
function placeAt(text: string, reach: Reach = "top") {
	const before = text.slice(0, text.indexOf("|")).split("\n");
	const lines = text.replace("|", "").split("\n");
	const place = placeAmong(lines, before.length - 1, before.at(-1)!.length, reach);
	if (!place) return undefined;
	const { parent, key, word, beside, shift } = place;
	assert.equal(lines[before.length - 1]!.slice(place.start, place.end), word);
	return [parent, key, word, beside.join(" "), ...(shift === "" ? [] : [shift])];
}

describe("The place among the keys of front matter", () => {
	for (const [text, expected] of [
		["---\n|\n---\n\n# A", [undefined, undefined, "", ""]],
		["---\npro|\ntitle: A\n---\n", [undefined, undefined, "pro", "title"]],
		["---\nproposal|: pilot\nask: £9\n---\n", [undefined, undefined, "proposal", "ask"]],
		["---\nproposal: |\n---\n", [undefined, "proposal", "", ""]],
		["---\nproposal:|\n---\n", [undefined, "proposal", "", ""]],
		["---\nproposal: board|-paper\n---\n", [undefined, "proposal", "board-paper", ""]],
		["---\naudience:\n  - ro|\n---\n", ["audience", undefined, "ro", ""]],
		["---\naudience:\n  - role: CFO\n    |\n---\n", ["audience", undefined, "", "role"]],
		["---\naudience:\n- role: CFO\n  |\nask: x\n---\n", ["audience", undefined, "", "role"]],
		[
			"---\nstakeholders:\n  - role: CFO\n    level: pas|\n    goal: a\n  - name: B\n---\n",
			["stakeholders", "level", "pas", "goal role"],
		],
		[
			"---\nstakeholders:\n  - role: CFO\n    goal: a\n  - name: B\n    |\n---\n",
			["stakeholders", undefined, "", "name"],
		],
		["---\naudience:\n  - role: CFO\n  |\n---\n", ["audience", undefined, "", "role", "  "]],
		["---\naudience:\n  - role: CFO\n    goal: a\n  ro|\n---\n", ["audience", undefined, "ro", "goal role", "  "]],
		["---\naudience:\n- role: CFO\n|\n---\n", [undefined, undefined, "", "audience"]],
		["---\nask:\n  amount: £9\n  |\n\ntitle: A\n---\n", ["ask", undefined, "", "amount"]],
		['---\nproposal: "|"\n---\n', [undefined, "proposal", "", ""]],
		["---\nproposal: 'board|-paper'\n---\n", [undefined, "proposal", "board-paper", ""]],
		['---\nproposal: "pil|\n---\n', [undefined, "proposal", "pil", ""]],
		[
			'---\nstakeholders:\n  - level: "[opposer or ad|vocate]"\n---\n',
			["stakeholders", "level", "[opposer or advocate]", ""],
		],
		["---\nask: £9\n|", [undefined, undefined, "", "ask"]],
	] as const) {
		it(`is known at ${JSON.stringify(text)}`, () => assert.deepEqual(placeAt(text), expected));
	}

	for (const text of [
		"# Title\n\npro|",
		"---\nask: £9\n---\n\npro|",
		"---\n\nIntroduction\n\npro|",
		"---|\nask: £9\n---\n",
		"---\nask: £9\n---|\n",
		"---\nask: Approve the li|fts\n---\n",
		'---\nask: "Approve the li|fts"\n---\n',
		'---\nproposal: "pilot"|\n---\n',
		'---\nproposal: |"pilot"\n---\n',
		"---\nask: {am|ount: £9}\n---\n",
		"---\nNot a key at a|ll\n---\n",
	]) {
		it(`is none at ${JSON.stringify(text)}`, () => assert.equal(placeAt(text), undefined));
	}

	it("is known everywhere in a file of YAML", () => {
		assert.deepEqual(placeAt("- role: CFO\n  |", "everywhere"), [undefined, undefined, "", "role"]);
		assert.deepEqual(placeAt("stakeholders:\n  - |", "everywhere"), ["stakeholders", undefined, "", ""]);
		assert.deepEqual(placeAt("- role: COO\n|", "everywhere"), [undefined, undefined, "", "role", "  "]);
		assert.deepEqual(placeAt("- role: COO\n\n|", "everywhere"), [undefined, undefined, "", ""]);
		assert.deepEqual(placeAt("- level: |\n", "everywhere"), [undefined, "level", "", ""]);
	});

	it("is known in a file with keys at its left edge, below a list too", () => {
		assert.deepEqual(placeAt("ignore:\n- drafts/\n|", "keys"), [undefined, undefined, "", "ignore"]);
		assert.deepEqual(placeAt("rules:\n  bare-score: e|\n", "keys"), ["rules", "bare-score", "e", ""]);
		assert.deepEqual(placeAt("rules:\n  bare-|\n  cx-jargon: off\n", "keys"), [
			"rules",
			undefined,
			"bare-",
			"cx-jargon",
		]);
	});

	it("is worked out for any text without stumbling", () => {
		const piece = fastCheck.constantFrom(..."---\n|\n|  |- |role|: |:|pilot|{|\t|é|#|\"|'|[|]".split("|"), "ask:\n");
		fastCheck.assert(
			fastCheck.property(
				fastCheck.array(piece, { maxLength: 30 }),
				fastCheck.nat(12),
				fastCheck.nat(30),
				(pieces, line, at) => {
					const lines = `---\n${pieces.join("")}`.split("\n");
					const place = placeAmong(lines, line % lines.length, at, "top");
					if (place) assert.equal(lines[line % lines.length]!.slice(place.start, place.end), place.word);
				},
			),
			{ numRuns: 1000 },
		);
	});
});
