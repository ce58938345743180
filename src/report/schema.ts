import { type Rule, runsUnasked } from "../lint/rule";
import { SCOPE_NAMES, SEVERITY_NAMES } from "./terminal";

/** The JSON schema of `.execspeak.yaml`, so that an editor can complete, explain and check what is written there. */
export function configurationSchema(rules: readonly Rule[]): string {
	return `${JSON.stringify(schemaOf(rules), undefined, "\t")}\n`;
}

function schemaOf(rules: readonly Rule[]) {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Execspeak",
		description: "What Execspeak checks in the proposals of this folder and the folders below it.",
		type: OBJECT,
		additionalProperties: false,
		properties: {
			$schema: { description: "The address of this schema, for editors.", type: "string" },
			rules: {
				description: "How serious each rule is here. Rules that are not named keep their own severity.",
				type: OBJECT,
				additionalProperties: false,
				properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
			},
			terms: {
				description: "Words of your own company, so that they count for what they are.",
				type: OBJECT,
				additionalProperties: false,
				properties: {
					scores: words("Survey scores under your own names, such as “Guest Smile Index”."),
					money: words("Measures of money, such as “premium in force”."),
					behaviours: words("What customers do, such as “second stay”."),
					drivers: words("Reasons to act now, such as “depot closure”."),
					roles: words("Those who can decide or answer for something, such as “Chief Guest Officer”."),
				},
			},
			proposals: globs("Files that are proposals whatever they say, such as “board/**/*.md”."),
			ignore: globs("Files to leave alone, such as “drafts/”."),
		},
		definitions: {
			severity: {
				enum: ["error", "warning", "information", "info", "hint", "off"],
				enumDescriptions: [
					"Must be put right.",
					"Should be put right.",
					"Worth a look.",
					"Short for information.",
					"A quiet suggestion.",
					"Say nothing of it.",
				],
			},
			setting: {
				anyOf: [SEVERITY, { type: "object", additionalProperties: false, properties: { severity: SEVERITY } }],
			},
			words: { type: LIST, items: { type: "string", pattern: "\\S" } },
			globs: {
				type: LIST,
				items: {
					type: "string",
					pattern: "^(?!\\.\\./|[A-Za-z]:)(?=.*\\S)[^\\\\]+$",
					patternErrorMessage: "A path below this file's folder, with forward slashes; * and ** stand for any names.",
				},
			},
		},
	};
}

/** What is left empty in YAML is null, and counts as not written. */
const OBJECT = ["object", "null"];
const LIST = ["array", "null"];

function ruleSchema(rule: Rule) {
	const { title, why, clear, severity, scope, options } = rule;
	const unasked = runsUnasked(rule) ? SEVERITY_NAMES[severity] : "off";
	const asked = runsUnasked(rule) ? "" : ` A ${SEVERITY_NAMES[severity]} once it is asked for.`;
	return {
		title,
		description: `${title}. ${why}`,
		markdownDescription: `**${title}**\n\n${why}\n\n${clear}\n\nUnless set here: ${unasked}, ${SCOPE_NAMES[scope]}.${asked}`,
		default: runsUnasked(rule) ? severity : "off",
		...(options ? settingWith(options) : { allOf: [{ $ref: "#/definitions/setting" }] }),
	};
}

/** A severity, or a mapping that may hold the rule's options beside one. */
function settingWith(options: NonNullable<Rule["options"]>) {
	const own = Object.entries(options).map(([name, { description }]) => [name, words(description)]);
	const properties = { severity: SEVERITY, ...Object.fromEntries(own) };
	return { anyOf: [SEVERITY, { type: "object", additionalProperties: false, properties }] };
}

const SEVERITY = { $ref: "#/definitions/severity" };

function words(description: string) {
	return { description, allOf: [{ $ref: "#/definitions/words" }] };
}

function globs(description: string) {
	return { description, allOf: [{ $ref: "#/definitions/globs" }] };
}
