import type { Rule } from "../lint/rule";

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [];
