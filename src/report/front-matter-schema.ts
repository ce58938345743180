import { DECLARATION_HELP, type Help, KIND_HELP, LEVEL_HELP } from "../lint/declaration-help";

/** The JSON schema of what Execspeak reads in front matter. Keys of other tools may stand beside. */
export function frontMatterSchema(): string {
	const { proposal, audience, stakeholders, ask, supports, urgency, governance, pilot } = DECLARATION_HELP;
	return written({
		title: "Execspeak front matter",
		description: "What a paper declares of its case, between two lines “---” at its very top.",
		type: OBJECT,
		properties: {
			proposal: { description: proposal.text, anyOf: [choice(KIND_HELP), { type: ["boolean", "null"] }, PLACEHOLDER] },
			audience: { description: audience.text, anyOf: oneOrMore(map(audience)) },
			stakeholders: { description: stakeholders.text, anyOf: oneOrMore(stakeholder()) },
			ask: { description: ask.text, anyOf: [{ type: ["string", "null"] }, map(ask)] },
			supports: {
				description: supports.text,
				anyOf: [{ type: ["string", "null"] }, { type: "array", items: { type: TEXT } }],
			},
			urgency: part(urgency),
			governance: part(governance),
			pilot: part(pilot),
		},
	});
}

/** The JSON schema of the file beside a paper that declares its stakeholders. */
export function stakeholdersSchema(): string {
	const list = { type: ["array", "null"], items: { anyOf: [{ type: ["string", "null"] }, stakeholder()] } };
	return written({
		title: "Execspeak stakeholders",
		description: "The executives whose support a paper needs, in a file beside it that they do not read.",
		anyOf: [
			list,
			{
				type: OBJECT,
				additionalProperties: false,
				properties: { stakeholders: { description: DECLARATION_HELP.stakeholders.text, ...list } },
			},
		],
	});
}

/** What is left empty in YAML is null, and counts as not written. */
const OBJECT = ["object", "null"];
const PLACEHOLDER = { type: "string", pattern: "^\\[.*\\]$" };
const TEXT = ["string", "number", "null"];

function written(schema: object): string {
	return `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", ...schema }, undefined, "\t")}\n`;
}

function map({ keys }: Help, special: Readonly<Record<string, object>> = {}) {
	const properties = Object.entries(keys).map(([key, description]) => [
		key,
		{ description, ...(special[key] ?? { type: TEXT }) },
	]);
	return { type: OBJECT, additionalProperties: false, properties: Object.fromEntries(properties) };
}

function stakeholder() {
	const capitals = Object.keys(LEVEL_HELP).map((level) => level[0]!.toUpperCase() + level.slice(1));
	const others = { type: ["string", "null"], pattern: `^(?:${capitals.join("|")}|\\[.*\\])$` };
	return map(DECLARATION_HELP.stakeholders, { level: { anyOf: [choice(LEVEL_HELP), others] } });
}

function oneOrMore(entry: object) {
	const one = { type: ["string", "null"] };
	return [one, entry, { type: "array", items: { anyOf: [one, entry] } }];
}

function choice(help: Readonly<Record<string, string>>) {
	return { enum: Object.keys(help), enumDescriptions: Object.values(help) };
}

/** A part of the case in words of any shape. */
function part({ text }: Help) {
	return { description: text, type: ["string", "object", "array", "null"] };
}
