import assert from "node:assert/strict";
import Ajv from "ajv";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";
import { frontMatterSchema, stakeholdersSchema } from "../../../src/report/front-matter-schema";
import { readYaml } from "../../../src/text/yaml";

const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

/** Whether the engine finds nothing wrong with a level, a kind, a key or a shape. */
const SCHEMAS = {
	"front matter": {
		validate: new Ajv({ strict: false }).compile(JSON.parse(frontMatterSchema())),
		faults: (yaml: string) =>
			engine.lint({ text: `---\n${yaml}\n---\n\n# Lifts\n`, treatAs: "passages", today: "2026-01-15" }).findings,
	},
	"the file beside a paper": {
		validate: new Ajv({ strict: false }).compile(JSON.parse(stakeholdersSchema())),
		faults: (yaml: string) => engine.lintStakeholders(yaml).findings,
	},
};

for (const [name, accepted, refused] of [
	[
		"front matter",
		[
			"proposal: pilot",
			"proposal: false",
			'proposal: "[kind]"',
			"proposal:\naudience:\nstakeholders:\nask:\nsupports:\nurgency:\ngovernance:\npilot:",
			"audience: CFO",
			"audience: [CFO, {role: COO, goal: punctuality}]",
			"audience: {role: CFO, goal: 2028}",
			"stakeholders: [{name: Ana, role: CFO, level: passive, goal: a, next: b}, COO]",
			"stakeholders: {role: CFO, level: Toe-dipper}",
			'stakeholders: {role: CFO, level: "[level]"}',
			"ask: $1.2m by 31 March",
			"ask: {amount: 40000, decision: Approve, by: 2027-03-31}",
			"supports: Plan 2028",
			"supports: [Plan 2028, 2029]",
			"urgency: The lease ends on 30 June\ngovernance: [CFO, monthly]\npilot: {where: Leeds, until: May}",
			"title: Lifts\ntags: [a, b]\ndraft: true\nproposal: renewal",
		],
		[
			"proposal: memo",
			"proposal: 42",
			"audience: {rol: CFO}",
			"audience: 3",
			"stakeholders: {role: CFO, level: fan}",
			"stakeholders: [{CFO: opposer}]",
			"ask: 5",
			"ask: {sum: 5}",
			"supports: {a: b}",
			"supports: true",
			"pilot: true",
			"supports: 7",
			"governance: 12",
		],
	],
	[
		"the file beside a paper",
		["- role: CFO\n  level: passive", "stakeholders:\n  - CFO", "stakeholders:", "- {name: Ana, next: Call on 3 May}"],
		["stakeholder: []", "CFO: opposer", "- {role: CFO, level: fan}", "- {rol: CFO}", "- 7"],
	],
] as const) {
	const { validate, faults } = SCHEMAS[name];
	describe(`The schema of ${name}`, () => {
		for (const yaml of accepted) {
			it(`and the reader accept: ${yaml.replaceAll(/\s+/gu, " ")}`, () => {
				assert.deepEqual(
					faults(yaml).filter(({ hole }) => hole === undefined),
					[],
					"a hole is left to fill, and no fault",
				);
				assert.ok(validate(readYaml(yaml, 0).data ?? null), JSON.stringify(validate.errors));
			});
		}
		for (const yaml of refused) {
			it(`and the reader refuse: ${yaml.replaceAll(/\s+/gu, " ")}`, () => {
				assert.notDeepEqual(faults(yaml), []);
				assert.ok(!validate(readYaml(yaml, 0).data));
			});
		}
	});
}
