import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "yaml";
import { decodeConfiguration, HYGIENE_RULES, RULES } from "../../../src/index";
import { configurationSchema } from "../../../src/report/schema";
import { schemas } from "../../../src/report/schemas";
import { oneLine } from "../titles";

const ALL_RULES = [...RULES, ...HYGIENE_RULES];

describe("The schemas", () => {
	for (const [name, schema] of Object.entries(schemas(RULES))) {
		const file = `schemas/${name}.schema.json`;
		it(`of ${name} is current in its file`, () => {
			const isCurrent = readFileSync(file, "utf8") === schema;
			assert.ok(isCurrent, `The rules or keys have changed: run “npm run schema” and commit ${file}.`);
		});
	}

	it("are contributed to VS Code for the files that they describe", () => {
		const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
		assert.deepEqual(contributes.jsonValidation, [
			{ fileMatch: ".execspeak.json", url: "./schemas/execspeak.schema.json" },
		]);
		assert.deepEqual(contributes.yamlValidation, [
			{ fileMatch: [".execspeak.yaml", ".execspeak.yml"], url: "./schemas/execspeak.schema.json" },
			{ fileMatch: "*.stakeholders.yaml", url: "./schemas/stakeholders.schema.json" },
		]);
	});
});

describe("The configuration's schema", () => {
	const validate = new Ajv({ strict: false }).compile(JSON.parse(configurationSchema(ALL_RULES)));

	it("explains each rule", () => {
		const { properties } = JSON.parse(configurationSchema(ALL_RULES)).properties.rules;
		for (const { id, title, why } of ALL_RULES) {
			assert.equal(properties[id].title, title);
			assert.ok(properties[id].markdownDescription.includes(why));
		}
	});

	it("gives the default that is in force: a rule that waits until it is asked for is off", () => {
		const { properties } = JSON.parse(configurationSchema(ALL_RULES)).properties.rules;
		assert.equal(properties["bare-score"].default, "warning");
		assert.equal(properties["single-sponsor"].default, "off");
		assert.match(
			properties["single-sponsor"].markdownDescription,
			/Unless set here: off, proposals only\. A hint once/,
		);
	});

	for (const source of [
		"",
		"rules:\nterms:\n  scores:\nproposals:\nignore:",
		...ALL_RULES.map((rule) => `rules:\n  ${rule.id}: hint`),
		...["error", "warning", "information", "info", "hint", "off"].map((word) => `rules:\n  bare-score: ${word}`),
		"rules:\n  bare-score: { severity: off }",
		"rules:\n  cx-jargon: hint",
		"rules:\n  cx-jargon: { severity: warning, allow: [seamless] }",
		"rules:\n  cx-jargon:\n    allow:",
		"terms:\n  scores: [OSAT]\n  money: [GWP]\n  behaviours: [second stay]\n  drivers: [depot closure]\n  roles: [Dean]",
		'{\n\t"$schema": "./execspeak.schema.json",\n\t"rules": {\n\t\t"bare-score": "error"\n\t}\n}\n',
		'proposals: ["board/**/*.md"]\nignore: [drafts/, "*.old.md"]',
	]) {
		it(`and the reader of the file accept: ${oneLine(source)}`, () => {
			assert.deepEqual(decodeConfiguration(source, RULES).problems, []);
			assert.ok(validate(parse(source)), JSON.stringify(validate.errors));
		});
	}

	for (const source of [
		"colour: red",
		"rules: error",
		"rules:\n  bear-score: error",
		"rules:\n  bare-score: fatal",
		"rules:\n  bare-score: 2",
		"rules:\n  bare-score: { level: error }",
		"rules:\n  bare-score: { allow: [seamless] }",
		"rules:\n  cx-jargon: { allow: seamless }",
		"rules:\n  cx-jargon: { allow: [4] }",
		"terms:\n  metrics: [OSAT]",
		"terms:\n  scores: OSAT",
		'terms:\n  scores: [" "]',
		"terms:\n  scores: [4]",
		"ignore: [../drafts]",
		"ignore: ['C:/drafts']",
		"ignore: ['drafts\\old']",
		"- bare-score",
	]) {
		it(`and the reader of the file refuse: ${oneLine(source)}`, () => {
			assert.notDeepEqual(decodeConfiguration(source, RULES).problems, []);
			assert.ok(!validate(parse(source)));
		});
	}
});

interface Manifest {
	readonly contributes: Readonly<
		Record<
			"jsonValidation" | "yamlValidation",
			readonly { readonly fileMatch: string | readonly string[]; readonly url: string }[]
		>
	>;
}
