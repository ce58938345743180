// The door: everything a host needs, nothing else.
export type { Finding, Fix, Edit, Related, Report, Severity, Hit } from "./lint/finding";
export type { Rule } from "./lint/rule";
export type { Span, Document } from "./text/document";
