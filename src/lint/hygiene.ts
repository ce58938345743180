import { FRONT_MATTER_RULES } from "./front-matter";
import type { Rule } from "./rule";

/**
 * Rules about allow-comments. They are no rules over an argument, so `check` yields nothing: `suppress` finds their
 * hits. Everything else about them (severity, docs, `explain`) is as with any other rule.
 */
export const UNKNOWN_RULE: Rule = {
	id: "unknown-rule",
	title: "Allow-comment that names no rule",
	why: "A comment with a misspelled name allows nothing: the finding stays, and readers think that it was settled.",
	clear: "Correct the name; “Explain a Rule” in VS Code and `execspeak rules` list them all.",
	source: { article: "Allow-comments", author: "Execspeak" },
	severity: "warning",
	scope: "passage",
	pillar: "none",
	examples: [
		{
			bad: "<!-- execspeak-allow «bare-scores»: the board tracks it -->\n\nOur new lobby opened in May.",
			fixed: "<!-- execspeak-allow bare-score: the board tracks it -->\n\nOur new lobby opened in May.",
		},
		{ good: "<!-- A note to ourselves about bare-scores -->\n\nOur new lobby opened in May." },
	],
	check: () => [],
};

export const UNUSED_ALLOW: Rule = {
	id: "unused-allow",
	title: "Allow-comment that allows nothing",
	why: "The words it once excused are gone. Left standing, it will hide the next finding that nobody has looked at.",
	clear: "Remove the comment, or move it straight before the words that it is meant for.",
	source: { article: "Allow-comments", author: "Execspeak" },
	severity: "information",
	scope: "passage",
	pillar: "none",
	examples: [
		{
			bad: "«<!-- execspeak-allow bare-score: the board tracks it -->»\n\nOur new lobby opened in May.",
			fixed: "Our new lobby opened in May.",
		},
		{ good: "<!-- execspeak-allow bare-score: the board tracks it -->\n\nOur NPS rose 6 points." },
	],
	check: () => [],
};

export const REASONLESS_ALLOW: Rule = {
	id: "reasonless-allow",
	title: "Allow-comment without a reason",
	why: "Whoever reads the proposal next must know why a finding was waved through, or will have to ask you.",
	clear: "Add a colon and the reason: <!-- execspeak-allow bare-score: the board tracks it monthly -->.",
	source: { article: "Allow-comments", author: "Execspeak" },
	severity: "information",
	scope: "passage",
	pillar: "none",
	examples: [
		{ bad: "«<!-- execspeak-allow bare-score -->»\n\nOur NPS rose 6 points." },
		{ good: "<!-- execspeak-allow bare-score: the board tracks it -->\n\nOur NPS rose 6 points." },
	],
	check: () => [],
};

export const EXPIRED_ALLOW: Rule = {
	id: "expired-allow",
	title: "Allow-comment whose time is up",
	why: "Somebody set a day on which this would be looked at again. It has come, and until somebody looks, the finding counts.",
	clear: "Ask whoever owns it: write a later date after “until:”, or mend the words and remove the comment.",
	source: { article: "Allow-comments", author: "Execspeak" },
	severity: "warning",
	scope: "passage",
	pillar: "none",
	examples: [
		{
			bad: "<!-- execspeak-allow bare-score: shown to the regulator only, «until: 2025-11-30», owner: Dana Reed -->\n\nOur NPS rose 6 points.",
		},
		{
			bad: "<!-- execspeak-allow bare-score: shown to the regulator only, «until: 30.11.2027» -->\n\nOur NPS rose 6 points.",
			note: "A date that cannot be read.",
		},
		{
			good: "<!-- execspeak-allow bare-score: shown to the regulator only, until: 2099-11-30, owner: Dana Reed -->\n\nOur NPS rose 6 points.",
		},
	],
	check: () => [],
};

/** Whether a rule is about what is written for Execspeak. */
export function isHygieneRule(id: string): boolean {
	return HYGIENE_RULES.some((rule) => rule.id === id);
}

/** The comment that allows a rule, with a reason to fill in. What is no text of the paper can only be allowed for all of it. */
export function allowCommentFor(id: string): string {
	const scope = isHygieneRule(id) ? "execspeak-allow-file" : "execspeak-allow";
	return `<!-- ${scope} ${id}: your reason -->`;
}

/** Rules about what is written for Execspeak, and not for the reader; sorted by id. */
export const HYGIENE_RULES: readonly Rule[] = [
	EXPIRED_ALLOW,
	REASONLESS_ALLOW,
	UNKNOWN_RULE,
	UNUSED_ALLOW,
	...FRONT_MATTER_RULES,
].sort((one, other) => (one.id < other.id ? -1 : 1));
