// The door: everything a host needs, nothing else.

export { type Configuration, DEFAULT_CONFIGURATION } from "./lint/configuration";
export { createEngine, type Engine, type LintRequest } from "./lint/engine";
export type { Edit, Finding, Fix, Hit, Related, Report, Severity } from "./lint/finding";
export type { Rule } from "./lint/rule";
export { RULES } from "./rules/index";
export type { Document, Span } from "./text/document";
