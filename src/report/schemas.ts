import { HYGIENE_RULES } from "../lint/hygiene";
import type { Rule } from "../lint/rule";
import { frontMatterSchema, stakeholdersSchema } from "./front-matter-schema";
import { configurationSchema } from "./schema";

/** Every schema that is shipped, by the name of its file in `schemas/`. */
export function schemas(rules: readonly Rule[]): Readonly<Record<string, string>> {
	return {
		execspeak: configurationSchema([...rules, ...HYGIENE_RULES]),
		"front-matter": frontMatterSchema(),
		stakeholders: stakeholdersSchema(),
	};
}
