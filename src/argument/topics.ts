import type { Passage, Section } from "../text/document";
import type { Reading } from "./reading";

const NO_TOPICS: ReadonlySet<string> = new Set();

/** What headings, run-in titles and lead-ins announce: "goals", "method", "benefits"… */
export interface Topics {
	/** Of the section's heading and those above it, the document's title excepted. */
	ofSection(section: Section): ReadonlySet<string>;
	/** Of the passage's own text: for lead-ins and run-in titles. */
	ofPassage(passage: Passage): ReadonlySet<string>;
}

/** Reads what the sections announce; of the others, passages are read when they are asked for. */
export function createTopics(
	sections: readonly Section[],
	title: Section | undefined,
	readingOf: (passage: Passage) => Reading,
): Topics {
	const ofPassage = (passage: Passage): ReadonlySet<string> => {
		const reading = readingOf(passage);
		if (!reading.has("topic")) return NO_TOPICS;
		return new Set(reading.of("topic").map((mention) => mention.tag));
	};
	const known: ReadonlySet<string>[] = [];
	for (const section of sections) {
		const inherited = section.parent ? known[section.parent.index]! : NO_TOPICS;
		const own = section.heading && section !== title ? ofPassage(section.heading) : NO_TOPICS;
		known.push(own.size === 0 ? inherited : new Set([...inherited, ...own]));
	}
	return { ofSection: (section) => known[section.index] ?? NO_TOPICS, ofPassage };
}
