import { closest } from "../argument/closest";
import type { Comment, Document, Span } from "../text/document";
import type { Configuration } from "./configuration";
import type { Finding } from "./finding";
import { HYGIENE_RULES, REASONLESS_ALLOW, UNKNOWN_RULE, UNUSED_ALLOW } from "./hygiene";
import type { Rule } from "./rule";

export interface Suppression {
	/** Findings that no comment allows. */
	readonly kept: readonly Finding[];
	readonly suppressed: readonly Finding[];
	/** What is wrong with the comments themselves, in order of place. */
	readonly hygiene: readonly Finding[];
}

/** What `suppress` must know of a run to judge the comments. */
export interface Run {
	/** Every rule there is, whether it ran or not. */
	readonly known: readonly Rule[];
	/** Whether a rule looked at this document. Comments for one that did not are never called unused. */
	ran(id: string): boolean;
	readonly severities: Configuration["severities"];
}

/**
 * Takes out the findings that allow-comments cover.
 *
 * `execspeak-allow` covers the list item or the paragraph, heading or table row that it stands in, else the next block
 * after it; `execspeak-allow-line` its own line or, alone on a line, the next one; `execspeak-allow-file` everything.
 */
export function suppress(document: Document, findings: readonly Finding[], run: Run): Suppression {
	const comments = document.comments.filter((comment) => MARK.test(comment.content));
	if (comments.length === 0) return { kept: findings, suppressed: [], hygiene: [] };
	const ids = [...run.known, ...HYGIENE_RULES].map((rule) => rule.id);
	const readings = comments.map((comment) => readComment(document, comment, ids));
	const allowances = readings.flatMap((reading) => reading.allowances);
	const hygieneOf = (faults: readonly Fault[]) => faults.flatMap((fault) => findingOf(fault, run.severities));

	const proper = split(findings, allowances);
	const faulty = split(hygieneOf(readings.flatMap((reading) => reading.faults)), allowances);
	const idle = allowances.filter((allowance) => !allowance.used && judgeable(allowance, run)).map(unusedFault);
	const unused = split(hygieneOf(idle), allowances);
	return {
		kept: proper.kept,
		suppressed: [...proper.suppressed, ...faulty.suppressed, ...unused.suppressed],
		hygiene: [...faulty.kept, ...unused.kept].sort((one, other) => one.span.start - other.span.start),
	};
}

/** One rule that one comment allows in one stretch of text. */
interface Allowance {
	readonly id: string;
	readonly comment: Comment;
	/** Whether the comment names other rules too. */
	readonly shared: boolean;
	readonly covered: Span;
	used: boolean;
}

interface Fault {
	readonly rule: Rule;
	readonly span: Span;
	readonly message: string;
}

interface CommentReading {
	readonly allowances: readonly Allowance[];
	readonly faults: readonly Fault[];
}

const MARK = /^execspeak-/i;
const SCOPES = ["execspeak-allow", "execspeak-allow-line", "execspeak-allow-file"];

/** The directive, a run of white space or one colon, and the rest. */
const DIRECTIVE = /^(execspeak-[\w-]*)(\s*:?\s*)([\s\S]*)$/i;

/** What may stand between the rules and the reason: a colon, or a dash with spaces. */
const BEFORE_REASON = /:|\s(?:–|—|--?)\s/;

function readComment(document: Document, comment: Comment, ids: readonly string[]): CommentReading {
	const [, directive = "", gap = "", rest = ""] = DIRECTIVE.exec(comment.content) ?? [];
	const scope = directive.toLowerCase();
	const start = contentStart(document, comment);
	if (!SCOPES.includes(scope)) {
		const message = `There is no comment “${directive}”: did you mean “${closest(scope, SCOPES) ?? SCOPES[0]}”?`;
		const span = { start, end: start + directive.length };
		return { allowances: [], faults: [{ rule: UNKNOWN_RULE, span, message }] };
	}
	const mark = BEFORE_REASON.exec(rest);
	const names = readNames(mark ? rest.slice(0, mark.index) : rest, start + directive.length + gap.length, ids);
	const reason = mark ? rest.slice(mark.index + mark[0].length).trim() : names.afterNames;
	const covered = coveredBy(document, comment, scope);
	const shared = names.known.length > 1;
	const faults = [...names.faults];
	if (names.known.length + names.faults.length === 0) {
		const message = `This comment allows nothing: name the rule, as in “${scope} bare-score: your reason”.`;
		faults.push({ rule: UNKNOWN_RULE, span: comment.span, message });
	} else if (reason === "") {
		const message = `Say why ${names.known.join(" and ") || "this"} is allowed here: add a colon and the reason.`;
		faults.push({ rule: REASONLESS_ALLOW, span: comment.span, message });
	}
	return { allowances: names.known.map((id) => ({ id, comment, shared, covered, used: false })), faults };
}

function contentStart(document: Document, comment: Comment): number {
	const found = document.text.indexOf(comment.content, comment.span.start);
	return found < 0 ? comment.span.start : found;
}

interface Names {
	readonly known: readonly string[];
	readonly faults: readonly Fault[];
	/** Words that follow the last name without a colon: the reason of somebody who forgot it. */
	readonly afterNames: string;
}

function readNames(list: string, start: number, ids: readonly string[]): Names {
	const known: string[] = [];
	const faults: Fault[] = [];
	let afterNames = "";
	let offset = start;
	for (const piece of list.split(",")) {
		const name = piece.trim().toLowerCase();
		const first = name.split(/\s/, 1)[0]!;
		if (ids.includes(name)) {
			known.push(name);
		} else if (ids.includes(first)) {
			known.push(first);
			afterNames = piece.trim().slice(first.length).trim();
		} else if (name !== "") {
			const begin = offset + piece.length - piece.trimStart().length;
			faults.push(unknownFault(piece.trim(), begin, ids));
		}
		offset += piece.length + 1;
	}
	return { known: [...new Set(known)], faults, afterNames };
}

function unknownFault(name: string, start: number, ids: readonly string[]): Fault {
	const guess = closest(name, ids);
	const way = guess ? `: did you mean “${guess}”?` : ": `execspeak rules` lists them all.";
	return { rule: UNKNOWN_RULE, span: { start, end: start + name.length }, message: `There is no rule “${name}”${way}` };
}

function unusedFault(allowance: Allowance): Fault {
	const way = allowance.shared ? `take ${allowance.id} out of this comment` : "remove this comment";
	const message = `There is nothing here that ${allowance.id} would report: ${way}.`;
	return { rule: UNUSED_ALLOW, span: allowance.comment.span, message };
}

/** Whether it can be known that nothing is left to allow. */
function judgeable(allowance: Allowance, run: Run): boolean {
	if (HYGIENE_RULES.some((rule) => rule.id === allowance.id)) return false;
	return run.severities[allowance.id] !== "off" && run.ran(allowance.id);
}

function findingOf(fault: Fault, severities: Configuration["severities"]): Finding[] {
	const severity = severities[fault.rule.id] ?? fault.rule.severity;
	return severity === "off" ? [] : [{ rule: fault.rule.id, severity, span: fault.span, message: fault.message }];
}

function split(findings: readonly Finding[], allowances: readonly Allowance[]) {
	const kept: Finding[] = [];
	const suppressed: Finding[] = [];
	for (const finding of findings) {
		const covering = allowances.filter((allowance) => allowance.id === finding.rule && touches(allowance, finding));
		for (const allowance of covering) allowance.used = true;
		(covering.length > 0 ? suppressed : kept).push(finding);
	}
	return { kept, suppressed };
}

function touches({ covered }: Allowance, { span }: Finding): boolean {
	if (span.start === span.end) return span.start >= covered.start && span.start <= covered.end;
	return span.start < covered.end && span.end > covered.start;
}

function coveredBy(document: Document, comment: Comment, scope: string): Span {
	if (scope === "execspeak-allow-file") return { start: 0, end: document.text.length };
	if (scope === "execspeak-allow-line") return lineFor(document, comment);
	return blockAround(document, comment.span) ?? blockAfter(document, comment.span.end);
}

/** The innermost list item, else the table row or the passage, that a comment stands in. */
function blockAround(document: Document, span: Span): Span | undefined {
	const items = document.lists.flatMap((list) => list.items).filter((item) => contains(item.span, span));
	if (items.length > 0) return items.map((item) => item.span).reduce(shorter);
	const passage = document.passages.find((candidate) => contains(candidate, span));
	return passage?.row?.span ?? passage;
}

/** The block that begins first after a place; of several that begin together, the longest. */
function blockAfter(document: Document, place: number): Span {
	const blocks = [
		document.passages,
		...[document.lists, document.tables, document.quotations, document.codes].map(spans),
	];
	let next: Span = { start: document.text.length, end: document.text.length };
	for (const block of blocks.flat()) {
		if (block.start < place || block.start > next.start) continue;
		if (block.start < next.start || block.end > next.end) next = block;
	}
	return next;
}

/** The comment's own line or, where it stands alone, the next line that holds more than white space or comments. */
function lineFor(document: Document, comment: Comment): Span {
	if (comment.inline) return lineAt(document.text, comment.span.start);
	const others = document.comments.filter((other) => !other.inline && other.span.start > comment.span.start);
	let place = comment.span.end;
	for (const other of others) {
		if (document.text.slice(place, other.span.start).trim() !== "") break;
		place = other.span.end;
	}
	const content = document.text.slice(place).search(/\S/);
	return lineAt(document.text, content < 0 ? document.text.length : place + content);
}

function lineAt(text: string, place: number): Span {
	const start = text.lastIndexOf("\n", place - 1) + 1;
	const end = text.indexOf("\n", place);
	return { start, end: end < 0 ? text.length : end };
}

function spans(blocks: readonly { readonly span: Span }[]): readonly Span[] {
	return blocks.map((block) => block.span);
}

function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

function shorter(one: Span, other: Span): Span {
	return one.end - one.start <= other.end - other.start ? one : other;
}
