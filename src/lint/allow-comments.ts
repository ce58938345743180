import { closest } from "../argument/terms/closest";
import type { Comment, Document, Span } from "../text/document";
import { coveredBy } from "./allow-coverage";
import { type Expiry, isDate, readExpiry } from "./allow-expiry";
import type { Fix } from "./finding";
import { EXPIRED_ALLOW, REASONLESS_ALLOW, UNKNOWN_RULE } from "./hygiene";
import type { Rule } from "./rule";

/** One rule that one comment allows in one stretch of text. */
export interface Allowance {
	readonly id: string;
	readonly comment: Comment;
	readonly reason: string;
	readonly covered: Span;
	used: boolean;
}

/** What is wrong with a comment. */
export interface Fault {
	readonly rule: Rule;
	readonly span: Span;
	readonly message: string;
	readonly fixes?: readonly Fix[] | undefined;
}

export interface CommentReading {
	readonly allowances: readonly Allowance[];
	readonly faults: readonly Fault[];
}

/** Whether a comment speaks to Execspeak. */
export function isDirective(comment: Comment): boolean {
	return /^execspeak(?:-|[\s:]+(?:allow|disable|ignore)\b)/i.test(comment.content);
}

/**
 * Reads one comment: what it allows and what is wrong with it.
 *
 * @param ids every rule that may be named.
 * @param today an ISO date: from the day after its `until`, a comment allows nothing.
 */
export function readComment(
	document: Document,
	comment: Comment,
	ids: readonly string[],
	today: string,
): CommentReading {
	const [, directive = "", gap = "", said = ""] = DIRECTIVE.exec(comment.content) ?? [];
	const scope = directive.toLowerCase();
	const start = contentStart(document, comment);
	if (!SCOPES.includes(scope)) {
		const guess = closest(scope, SCOPES) ?? SCOPES[0]!;
		const message = `There is no comment “${directive}”: did you mean “${guess}”?`;
		const span = { start, end: start + directive.length };
		return { allowances: [], faults: [{ rule: UNKNOWN_RULE, span, message, fixes: spelling(scope, guess, span) }] };
	}
	const restStart = start + directive.length + gap.length;
	const { rest, ...expiry } = readExpiry(said);
	const mark = BEFORE_REASON.exec(rest);
	const names = readNames(mark ? rest.slice(0, mark.index) : rest, restStart, ids);
	const reason = mark ? rest.slice(mark.index + mark[0].length).trim() : names.afterNames;
	const faults = [...names.faults, ...expiryFaults(expiry, restStart, today)];
	if (names.known.length + names.faults.length === 0) {
		const message = `This comment allows nothing: name the rule, as in “${scope} bare-score: your reason”.`;
		faults.push({ rule: UNKNOWN_RULE, span: comment.span, message });
	} else if (gap.includes(":") && names.known.length === 0 && !NAME_OF_A_RULE.test(rest.trim())) {
		const message = `This comment names no rule: name it before the colon, as in “${scope} bare-score: your reason”.`;
		return { allowances: [], faults: [{ rule: UNKNOWN_RULE, span: comment.span, message }] };
	} else if (!/[\p{L}\p{N}]/u.test(reason)) {
		const message = `Say why ${names.known.join(" and ") || "this"} is allowed here: add a colon and the reason.`;
		faults.push({ rule: REASONLESS_ALLOW, span: comment.span, message });
	}
	if (isExpired(expiry, today)) return { allowances: [], faults };
	const covered = coveredBy(document, comment, scope);
	return { allowances: names.known.map((id) => ({ id, comment, reason, covered, used: false })), faults };
}

const SCOPES = ["execspeak-allow", "execspeak-allow-line", "execspeak-allow-file"];

/** One word with a hyphen may be a rule's name, misspelled; other words are a reason. */
const NAME_OF_A_RULE = /^\S+-\S+$/;

/** The directive, a run of white space or one colon, and the rest. */
const DIRECTIVE = /^(execspeak(?:-|[\s:]+)[\w-]*)(\s*:?\s*)([\s\S]*)$/i;

/** What may stand between the rules and the reason: a colon, or a dash with spaces. */
const BEFORE_REASON = /:|\s(?:–|—|--?)\s/;

function isExpired({ until }: Pick<Expiry, "until">, today: string): boolean {
	return until !== undefined && isDate(until.date) && until.date < today;
}

function expiryFaults({ until, owner }: Omit<Expiry, "rest">, start: number, today: string): Fault[] {
	if (!until) return [];
	const span = { start: start + until.start, end: start + until.end };
	const fault = (message: string) => [{ rule: EXPIRED_ALLOW, span, message }];
	if (until.date === "") return fault("Write the last day after “until:”, such as “until: 2027-03-31”.");
	if (!isDate(until.date))
		return fault(`“${until.date}” is no date, so this comment has no end: write it as in “until: 2027-03-31”.`);
	if (until.date >= today) return [];
	const since = `This was allowed until ${until.date}`;
	const renew = "give it a later date, or mend the words and remove this comment.";
	return fault(owner ? `${since}. Ask ${owner}, who answers for it, and then ${renew}` : `${since}: ${renew}`);
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
		const words = piece.trim().split(/\s+/);
		const end = words.findIndex((word) => !ids.includes(word.toLowerCase()));
		const named = end < 0 ? words : words.slice(0, end);
		known.push(...named.map((word) => word.toLowerCase()));
		if (named.length > 0 && end > 0) {
			afterNames = words.slice(end).join(" ");
		} else if (named.length === 0 && piece.trim() !== "") {
			const begin = offset + piece.length - piece.trimStart().length;
			faults.push(unknownFault(piece.trim(), begin, ids));
		}
		offset += piece.length + 1;
	}
	return { known: [...new Set(known)], faults, afterNames };
}

function unknownFault(name: string, start: number, ids: readonly string[]): Fault {
	const guess = closest(name, ids);
	const way = guess
		? `: did you mean “${guess}”?`
		: ": “Explain a Rule” in VS Code and `execspeak rules` list them all.";
	const span = { start, end: start + name.length };
	const fixes = guess === undefined ? undefined : spelling(name, guess, span);
	return { rule: UNKNOWN_RULE, span, message: `There is no rule “${name}”${way}`, fixes };
}

/** Writes a name as it is spelled: safe where only case and what parts its words differ, else a guess. */
function spelling(written: string, name: string, span: Span): Fix[] {
	const isSame = written.toLowerCase().replace(/[\s:_-]+/gu, "-") === name;
	return [{ kind: isSame ? "safe" : "guided", title: `Write “${name}”`, edits: [{ ...span, text: name }] }];
}
