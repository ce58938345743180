import type { Argument } from "../../argument/argument";
import type { Stakeholder } from "../../argument/parts/commitment-parts";
import { shortened } from "../../argument/quotation";
import { missing } from "../../lint/missing";
import type { Rule } from "../../lint/rule";
import { titleOf } from "../../lint/title";

export const ambitionBeyondCommitment: Rule = {
	id: "ambition-beyond-commitment",
	title: "More ambition than commitment",
	why: "A transformation stalls where it needs executives who were never for it. A smaller step wins the next supporter.",
	clear: "Narrow the scope to where a supporter decides, or win an advocate first.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment",
		author: "Bruce Temkin",
		quote: "If senior execs aren’t true advocates for customer experience, then don’t try",
	},
	severity: "warning",
	scope: "document",
	pillar: "ownership",
	examples: [
		{
			bad: "---\nstakeholders:\n  - role: CFO\n    level: passive\n  - role: COO\n    level: supporter\n---\n\n# «Every channel, every customer»\n\nThis is an enterprise-wide transformation.",
			fixed:
				"---\nstakeholders:\n  - role: CFO\n    level: passive\n  - role: COO\n    level: supporter\n---\n\n# Every channel, every customer\n\nThis is an enterprise-wide transformation.\n\n## Pilot\n\nA pilot in [region] runs from [date] to [date]. Target: [metric] from [baseline] to [target] or better, else we stop.",
		},
		{
			bad: "---\nstakeholders: [{role: CEO, level: opposer}]\n---\n\n# «New culture»\n\nWe transform the whole company in 2026.",
		},
		{
			bad: "# «One face»\n\nA company-wide programme.\n\n| Executive | Level |\n|---|---|\n| CFO | Toe-dipper |\n| CMO | Supporter |",
		},
		{
			bad: "---\nstakeholders:\n  - role: Registrar\n    level: toe-dipper\n  - role: Dean\n    level: passive\n---\n\n# «One university, one door»\n\nWe roll this out to every faculty and every campus.",
		},
		{
			bad: "---\nstakeholders: [{role: CFO, level: passive}, {role: COO, level: passive}]\n---\n\n# «Enterprise-wide transformation of the switchboard»\n\nWe ask for £90,000.",
		},
		{
			good: "---\nstakeholders: [{role: CFO, level: passive}]\n---\n\n# Transformation of one ward\n\nWe ask for £9,000.",
			tempting: true,
			note: "The title names one place.",
		},
		{
			good: "---\nstakeholders:\n  - role: CEO\n    level: advocate\n  - role: COO\n    level: supporter\n---\n\n# Every channel\n\nThis is an enterprise-wide transformation.",
		},
		{
			good: "---\nstakeholders: [{role: CEO, level: opposer}]\n---\n\n# One depot\n\nWe change the rounds of one depot.",
		},
		{ good: "# One face\n\nA company-wide programme. Nobody has been mapped." },
		{
			good: "---\nstakeholders: [{role: CFO, level: passive}]\n---\n\n# Kiosks\n\nThe transformation begins small: a pilot in two branches runs from 2 March to 30 May; if waits fall below 5%, we go on.",
			tempting: true,
			note: "A first step that small support can carry.",
		},
		{
			good: "---\nstakeholders: [{role: CFO, level: passive}]\n---\n\n# Labels\n\nThis is no transformation.",
			tempting: true,
			note: "A denial.",
		},
	],
	*check(argument) {
		const { stakeholders } = argument.parts;
		if (stakeholders.length === 0 || isCarried(stakeholders)) return;
		const { statement } = argument.parts.wideScope;
		const ambition = statement?.text ?? wideTitleOf(argument);
		if (ambition === undefined || argument.parts.pilot.present) return;
		yield missing(argument, {
			theme: "pilot",
			message: `“${shortened(ambition)}” needs everybody, but too few executives are for it (on your map, advocates: ${countOf(stakeholders, "advocate")}, supporters: ${countOf(stakeholders, "supporter")}, all: ${stakeholders.length}). Start where a supporter decides, or win an advocate first.`,
			near: statement && { statement, message: "This is the ambition." },
			fix: {
				title: "Add a first step that the support carries",
				heading: "Pilot",
				text: "A pilot in [region] runs from [date] to [date]. Target: [metric] from [baseline] to [target] or better, else we stop.",
			},
		});
	},
};

/** The title, where it takes in the whole company or a transformation and names no narrower place. */
function wideTitleOf(argument: Argument): string | undefined {
	const title = titleOf(argument);
	if (!title || title.has("negation")) return undefined;
	const scopes = title.of("scope").map(({ tag }) => tag);
	return scopes.includes("wide") && !scopes.includes("narrow") ? title.text.trim() : undefined;
}

/** An advocate, and one more who is for it. */
function isCarried(stakeholders: readonly Stakeholder[]): boolean {
	const advocates = countOf(stakeholders, "advocate");
	return advocates > 0 && advocates + countOf(stakeholders, "supporter") >= EXECUTIVES_OF_A_COALITION;
}

const EXECUTIVES_OF_A_COALITION = 2;

function countOf(stakeholders: readonly Stakeholder[], level: Stakeholder["level"]): number {
	return stakeholders.filter((stakeholder) => stakeholder.level === level).length;
}
