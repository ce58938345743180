import { guided } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";

export const unnamedSegment: Rule = {
	id: "unnamed-segment",
	title: "Customers at large where a group belongs",
	why: "A first step works on somebody: a segment, a unit, a stage of the life cycle. Where it works on “customers”, nobody can size it or check it.",
	clear: "Name the segment, the unit, the region or the stage that the first step works on.",
	source: {
		article: "Must You Have “Executive Support” to Begin CX Improvements?",
		author: "McorpCX",
		quote: "a particular audience segment, business unit or core process, lifecycle stage",
	},
	severity: "hint",
	scope: "passage",
	pillar: "plan",
	examples: [
		{
			bad: "# Boilers\n\n## Scope\n\nThe new booking line helps «our customers» to change a visit.",
			fixed:
				"# Boilers\n\n## Scope\n\nThe new booking line helps our customers in [segment or unit] to change a visit.",
		},
		{ bad: "# Boilers\n\n## Pilot\n\n- A text message tells «customers» when the van is near" },
		{ bad: "# Clinics\n\n## Scope of the trial\n\nReminders go to «the patients» by text." },
		{ bad: "# Energy\n\n## Pilot scope\n\nWe will text «customers» about outages." },
		{ bad: "# Lab\n\n## Scope\n\nThe portal gives «patients» their results." },
		{
			good: "# Boilers\n\n## Scope\n\nThe new booking line helps tenants of the two northern depots to change a visit.",
		},
		{ good: "# Boilers\n\n## Pilot\n\n- A text message tells customers with a service plan when the van is near" },
		{ good: "# Clinics\n\n## Scope\n\nReminders go to 4,100 patients by text." },
		{ good: "# Energy\n\n## Pilot scope\n\nWe will text customers in the Cork and Kerry districts about outages." },
		{
			good: "# Clinics\n\n## Background\n\nOur patients wait for eleven days.",
			tempting: true,
			note: "No scope and no pilot.",
		},
		{
			good: "# Clinics\n\n## Scope\n\nThe customer database moves to the new server in Leeds.",
			tempting: true,
			note: "A database.",
		},
		{
			good: "# Energy\n\n## Scope\n\nCustomer service moves to the second floor.",
			tempting: true,
			note: "The name of a department.",
		},
	],
	*check(argument) {
		for (const section of argument.document.sections) {
			if (!section.heading || section.level < 2 || !argument.readingOf(section.heading).test(SCOPE)) continue;
			const passages = argument.passagesUnder(section);
			if (passages.length === 0 || passages.some((passage) => namesSegment(argument.readingOf(passage).text))) continue;
			const passage = passages.find((candidate) => EVERYBODY.test(argument.readingOf(candidate).text));
			if (!passage) continue;
			const { text } = argument.readingOf(passage);
			const match = EVERYBODY.exec(text)!;
			const range = { start: match.index, end: match.index + match[0].length };
			const span = argument.spanOf(passage, range);
			yield {
				span,
				message: `“${match[0]}” means everybody. Name the segment, unit or stage that this works on.`,
				fixes: [guided("Name the group", [{ start: span.end, end: span.end, text: " in [segment or unit]" }])],
			};
		}
	},
};

const SCOPE = /\b(?:scope|pilot|trial|proof of concept)\b/iu;
const EVERYBODY =
	/\b(?:(?:our|the|all|all our|every) )?(?:customers|clients|patients|guests|members|passengers|subscribers|policyholders|users|citizens|residents|students|consumers|tenants)\b(?!['’]|\s(?:with|who|whose|of|in|on|under|over|from|aged|at|that|database|data|service))/iu;
/** A figure, a place, or a word that parts customers or units. */
const NAMED =
	/\b(?:small|medium|large|new|first-time|premium|business|corporate|retail|enterprise|mid-market|high-value|at-risk|northern|southern|eastern|western|one|two|three|four|five|six|lapsed|prepaid|postpaid) (?:and \p{L}+ )?(?:\p{L}+ )?(?:customers|clients|patients|guests|members|passengers|subscribers|users|accounts|\p{L}+s)\b|\d|\[segment|(?<=[\p{Ll},] )\p{Lu}\p{Ll}+|\b(?:segments?|regions?|branch(?:es)?|stores?|depots?|sites?|wards?|units?|districts?|cit(?:y|ies)|provinces?|onboarding|renewals?|claimants?|dealers?|outpatients?|inpatients?|freshers|first-years?|product lines?|plan holders|cohort|group of)\b/u;

function namesSegment(text: string): boolean {
	return NAMED.test(text);
}
