// The door: everything a host needs, nothing else.

export { bracketedHolesIn } from "./argument/placeholders";
export { closest } from "./argument/terms/closest";
export {
	isStakeholdersFile,
	STAKEHOLDERS_ENDING,
	STAKEHOLDERS_SKELETON,
	stakeholdersFileOf,
} from "./lint/beside";
export {
	CONFIGURATION_FILES,
	type Configuration,
	DEFAULT_CONFIGURATION,
	readSeverity,
} from "./lint/configuration";
export { type ConfigurationProblem, type DecodedConfiguration, decodeConfiguration } from "./lint/decode";
export { createEngine, type Engine, type LintRequest } from "./lint/engine";
export type { Edit, Finding, Fix, Hit, Related, Report, Severity } from "./lint/finding";
export { safeEditsOf } from "./lint/fixes";
export { GITIGNORE, type Ignorer, ignorerOf, isIgnored, isPassedBy } from "./lint/gitignore";
export { matchesGlobs } from "./lint/globs";
export { allowCommentFor, HYGIENE_RULES, isHygieneRule } from "./lint/hygiene";
export { optionLines } from "./lint/options";
export type { Loss, PillarScore, Readiness, ScoredFinding } from "./lint/readiness";
export { type Rule, runsUnasked } from "./lint/rule";
export type { Subject, Trace } from "./lint/trace";
export type { Outcome } from "./lint/trace-outcomes";
export type { Use, WeighedSupport } from "./lint/trace-supports";
export { catalogue, explain } from "./report/explain";
export { explainScore } from "./report/explain-score";
export { FORMATS } from "./report/formats";
export { dearestFirst, READINESS_FORMATS, wayBack } from "./report/readiness";
export type { FileReadiness, FileResult, Mending, Notice, Presentation } from "./report/result";
export { printable } from "./report/terminal";
export { TRACE_FORMATS, type TracedLine } from "./report/trace";
export { RULES } from "./rules/index";
export type { Document, FrontMatter, Span } from "./text/document";
export { listed } from "./text/enumeration";
export { applyEdits, LARGEST_FILE, lineStartsOf, normalise, positionAt } from "./text/positions";
