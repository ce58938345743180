import assert from "node:assert/strict";
import { argue } from "./readings";

describe("A topic is announced", () => {
	for (const [heading, topic] of [
		["Goals", "goals"],
		["What success looks like", "goals"],
		["3. Objectives and key results", "goals"],
		["How we measured", "method"],
		["Survey design", "method"],
		["Glossary", "glossary"],
		["Terms used", "glossary"],
		["Appendix B", "annex"],
		["References", "annex"],
		["Benefits", "benefits"],
		["Risks and mitigations", "risks"],
		["Why now", "urgency"],
		["**Why** now?", "urgency"],
	] as const) {
		it(`by the heading “${heading}”: ${topic}`, () =>
			assert.ok(topicsUnder(`# Paper\n\n## ${heading}\n\nText.`).has(topic)));
	}

	it("by a heading above, for the sections below it", () => {
		assert.ok(topicsUnder("# Paper\n\n## Glossary\n\n### Scores\n\nText.").has("glossary"));
	});

	it("by a heading of the same level for its own section only", () => {
		assert.ok(!topicsUnder("# Paper\n\n## Glossary\n\nNPS.\n\n## Costs\n\nText.").has("glossary"));
	});

	it("never by the document's title", () => {
		assert.ok(!topicsUnder("# Goals for our glossary\n\nText.").has("goals"));
	});

	it("by no heading that merely contains a like word", () => {
		assert.ok(!topicsUnder("# Paper\n\n## The goalkeeper's story\n\nText.").has("goals"));
	});

	it("by a list's lead-in", () => {
		const argument = argue("Our goals for next year:\n\n- Fewer calls");
		const [list] = argument.document.lists;
		assert.ok(list?.leadIn && argument.topics.ofPassage(list.leadIn).has("goals"));
	});
});

function topicsUnder(text: string): ReadonlySet<string> {
	const argument = argue(text);
	return argument.topics.ofSection(argument.document.passages.at(-1)!.section);
}
