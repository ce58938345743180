import type { Argument } from "../../argument/argument";
import { matchesIn } from "../../argument/patterns/matches";
import { ACRONYMS } from "../../lexicon/acronyms";
import { guided } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage } from "../../text/document";

export const undefinedAcronym: Rule = {
	id: "undefined-acronym",
	title: "An acronym that nobody has spelled out",
	why: "An executive who has to ask what CES means has stopped reading about the customer. Spelled out once, it costs three words.",
	clear: "Write it out at its first use, or add a short list of abbreviations.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "present your CX initiatives in terms they understand and value",
	},
	severity: "hint",
	scope: "passage",
	pillar: "wording",
	examples: [
		{ bad: "«CES» fell to 4.8 after the move.", fixed: "CES (Customer Effort Score) fell to 4.8 after the move." },
		{ bad: "The desk's «FCR» is 71%, and FCR matters." },
		{ bad: "# Call-backs\n\n«AHT» went up by a minute." },
		{ bad: "«VoC» data is collected at the desk." },
		{ good: "Net Promoter Score (NPS) fell to 31. NPS is asked quarterly." },
		{ good: "NPS fell to 31.\n\n## Glossary\n\n**NPS**: Net Promoter Score." },
		{ good: "Our first contact resolution, or FCR, is 71%." },
		{ good: "Voice of the customer (VoC) data is collected at the desk. VoC is read weekly." },
		{ good: "First-time-right (FTR) stands at 61%." },
		{
			good: "The CES team in Las Vegas sends its regards to the Consumer Electronics Show.",
			tempting: true,
			note: "A trade show.",
		},
		{ good: "“Your NPS survey came at midnight,” a guest told us.", tempting: true, note: "A customer's words." },
		{ good: "“My NPS is zero,” said a guest in Goa.", tempting: true, note: "A guest's words." },
	],
	*check(argument) {
		const open = new Map(Object.entries(ACRONYMS));
		for (const passage of argument.document.passages) {
			if (open.size === 0) return;
			const reading = argument.readingOf(passage);
			for (const match of matchesIn(reading.text, ACRONYM)) {
				const [acronym] = match;
				const meaning = open.get(acronym);
				if (meaning === undefined) continue;
				if (passage.kind === "heading" || argument.voiceOf(passage) !== "author" || reading.isQuoted(match.index))
					continue;
				open.delete(acronym);
				if (argument.hasTrap(acronym.toLowerCase()) || isSpelledOut(argument, acronym, meaning)) continue;
				yield hitOf(argument, passage, match.index, acronym, meaning);
			}
		}
	},
};

const ACRONYM = /\b(?:NPS|CSAT|CES|VoC|FCR|AHT|OSAT|CXM|CLV|CLTV|ARPU|NRR|GRR|DSO|HCAHPS)\b/gu;

function hitOf(argument: Argument, passage: Passage, start: number, acronym: string, meaning: string) {
	const span = argument.spanOf(passage, { start, end: start + acronym.length });
	return {
		span,
		message: `“${acronym}” is not spelled out anywhere. Write it out once: ${meaning}.`,
		fixes: [
			guided(`Spell it out: ${acronym} (${meaning})`, [{ start: span.end, end: span.end, text: ` (${meaning})` }]),
		],
	};
}

/** The meaning stands anywhere in the paper, or the acronym opens an entry of a list of abbreviations. */
function isSpelledOut(argument: Argument, acronym: string, meaning: string): boolean {
	const lower = meaning.toLowerCase();
	const first = lower.split(" ")[0]!;
	return argument.document.passages.some((passage) => {
		const { text } = argument.readingOf(passage);
		if (!text.includes(acronym) && !text.toLowerCase().includes(first)) return false;
		if (
			text
				.toLowerCase()
				.replace(/[\s-]+/gu, " ")
				.includes(lower)
		)
			return true;
		return argument.topics.ofSection(passage.section).has("glossary") && text.includes(acronym);
	});
}
