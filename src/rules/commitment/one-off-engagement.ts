import type { Argument } from "../../argument/argument";
import { rememberPerReading } from "../../argument/memory";
import type { Reading } from "../../argument/reading";
import { sentenceFix } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const oneOffEngagement: Rule = {
	id: "one-off-engagement",
	title: "Executives met once",
	why: "A kick-off wins an afternoon. Executives stay with what they see again and again, and decide on each time.",
	clear: "Say who meets, how often, and what they decide.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "But one-time engagement isn’t enough.",
	},
	severity: "information",
	scope: "passage",
	pillar: "ownership",
	examples: [
		{
			bad: "# Fares\n\n## Governance\n\nA «kick-off with the executive committee» opens the programme.",
			fixed:
				"# Fares\n\n## Governance\n\nA kick-off with the executive committee opens the programme. After that [forum] meets every [period] to decide on [decision].",
		},
		{ bad: "# Fares\n\n## Stakeholder engagement\n\n- «Presentation to the board» in May\n- Posters in the depots" },
		{ bad: "# Fares\n\n## Executive sponsorship\n\nThe CEO opens the programme at a «town hall»." },
		{
			bad: "# Discharge lounge\n\n## Stakeholder engagement\n\nThe plan was «presented to the executive committee» once, in January.",
		},
		{ bad: "# Fibre\n\n## Governance\n\n- «Launch event with the CEO» in week 1" },
		{
			good: "# Fares\n\n## Governance\n\nA kick-off with the executive committee opens the programme; it then meets monthly to release the money.",
		},
		{ good: "# Fares\n\n## Governance\n\nThe steering group meets on the first Tuesday of each month." },
		{
			good: "# Fares\n\n## Stakeholder engagement\n\n- Presentation to the board in May\n- Quarterly review with the CFO",
		},
		{
			good: "# Discharge lounge\n\n## Governance\n\nThe chief nurse sees the figures every Friday and may move two posts.",
		},
		{
			good: "# Fares\n\n## Roadmap\n\nA kick-off with the executive committee opens the programme.",
			tempting: true,
			note: "No section on governance.",
		},
		{
			good: "# Fares\n\n## Governance\n\nThe training launch for new drivers is in May.",
			tempting: true,
			note: "No executives.",
		},
		{ good: "# Fibre\n\n## Background\n\nThe CEO gave a town hall in March.", tempting: true },
		{
			good: "# Fares\n\n## Stakeholder engagement\n\n- What the board was shown (PowerPoint presentation, 3 MB, 14 slides)",
			tempting: true,
			note: "A file, not a meeting.",
		},
	],
	*check(argument) {
		for (const section of argument.document.sections) {
			if (!section.heading || !argument.readingOf(section.heading).test(ENGAGING)) continue;
			const passages = argument.passagesUnder(section);
			if (passages.some((passage) => recurs(argument, passage))) continue;
			for (const passage of passages) {
				const hit = occasionIn(argument.readingOf(passage));
				if (!hit) continue;
				const quote = argument.quote(passage, hit.range);
				yield {
					span: argument.spanOf(passage, hit.range),
					message: `“${quote}” is the only time executives are met here. Say how often they meet, and what they decide.`,
					fixes: [
						sentenceFix(
							argument,
							passage,
							hit.sentence,
							"Say how often they meet, and to decide what",
							"After that [forum] meets every [period] to decide on [decision].",
						),
					],
				};
				break;
			}
		}
	},
};

const ENGAGING =
	/\b(?:governance|(?<!(?:customer|patient|employee|staff|member|guest|user|citizen|community|student|public) )engagement|engaging (?:executives|leaders|stakeholders)|stakeholders?|sponsorship|steering|executive (?:support|involvement|alignment)|leadership (?:involvement|alignment))\b/iu;
const OCCASION =
	/\b(?:(?:executive |leadership )?(?:kick-?off|kick off|launch event|town hall|roadshow|offsite|one-off (?:briefing|meeting|workshop)|presentation|presented|briefing|webinar|workshop|showcase|opening (?:event|session)|dream session|keynote))(?:\s(?:meeting|session|workshop|event))?(?:\s(?:with|to|for|of)\s(?:the\s)?(?:\p{L}+\s){0,2}?(?:board|executive committee|executives?|leadership(?: team)?|committee|exco|elt|cabinet|directors|ceo|c-suite))?/iu;
const RECURS =
	/\b(?:weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|annually|every|each (?:week|month|quarter|year)|standing (?:agenda )?item|(?:once|twice|three times) (?:a|per) |regularly|regular|recurring|first \p{L}+day|\d+ times a year|half-yearly|per quarter|per month)\b|\bmeets\b/iu;

/** "presentation, 2 MB, 13 slides)": what follows sizes a file. */
const IS_FILE = /^[^.;()]{0,40}\b\d+ ?(?:kB|MB|slides|pages|pp)\b/iu;

function recurs(argument: Argument, passage: Passage): boolean {
	return (
		argument.readingOf(passage).test(RECURS) ||
		argument
			.readingOf(passage)
			.of("placeholder")
			.some((hole) => /period/u.test(argument.wordsOf(passage, hole)))
	);
}

const remembered = rememberPerReading<"occasion", Occasion | undefined>();

interface Occasion {
	readonly sentence: number;
	readonly range: Span;
}

/** An occasion in a sentence that names executives. */
function occasionIn(reading: Reading): Occasion | undefined {
	return remembered(reading, "occasion", () => firstOccasionIn(reading));
}

function firstOccasionIn(reading: Reading): Occasion | undefined {
	for (const [sentence, bounds] of reading.sentences.entries()) {
		const text = reading.text.slice(bounds.start, bounds.end);
		const match = OCCASION.exec(text);
		if (!match || IS_FILE.test(text.slice(match.index))) continue;
		const inSentence = (mention: { sentence: number; tag: string }) =>
			mention.sentence === sentence && mention.tag !== "function" && mention.tag !== "role";
		if (!reading.of("leadership").some(inSentence) && !reading.of("role").some(inSentence)) continue;
		const start = bounds.start + match.index;
		return { sentence, range: { start, end: start + match[0].length } };
	}
	return undefined;
}
