import { blank, FILLER, fill } from "./prose";

/**
 * Takes out what stands in running text but is nobody's words: bare web and e-mail addresses, template tags and
 * footnote definition marks become spaces, footnote marks fillers. The length stays.
 */
export function hideAsides(prose: string): string {
	const finder = new RegExp(ASIDE);
	const scan: Scan = { prose, unclosed: new Set() };
	let result = "";
	let done = 0;
	for (let match = finder.exec(prose); match; match = finder.exec(prose)) {
		const aside = asideAt(scan, match.index, match[0]);
		if (!aside || aside.start < done) continue;
		result += prose.slice(done, aside.start) + aside.text;
		done = aside.start + aside.text.length;
		finder.lastIndex = done;
	}
	return result + prose.slice(done);
}

/** Whether a paragraph's content defines a footnote. */
export function isFootnote(content: string): boolean {
	return content.startsWith("[^") && FOOTNOTE_DEFINITION.test(content);
}

interface Scan {
	readonly prose: string;
	/** Closing tags that are known not to follow any more. */
	readonly unclosed: Set<string>;
}

interface Aside {
	readonly start: number;
	readonly text: string;
}

const ASIDE = /:\/\/|www\.|@|\{\{|\{%|<%|\[\^/g;
const FOOTNOTE_DEFINITION = /^\[\^[^\s[\]]{1,100}\]:/;
const FOOTNOTE_MARK = /\[\^[^\s[\]]{1,100}\]/y;
const TEMPLATE_ENDS: Readonly<Record<string, string>> = { "{{": "}}", "{%": "%}", "<%": "%>" };
const ADDRESS_END = new RegExp(`[\\s<>"\`|${FILLER}]`, "g");
const TRAILING = /[.,;:!?'"*_~\]}’”»…]/;

function asideAt(scan: Scan, at: number, opening: string): Aside | undefined {
	switch (opening) {
		case "://":
			return webAddress(scan.prose, schemeStart(scan.prose, at), at + opening.length);
		case "www.":
			return webAddress(scan.prose, at, at + opening.length);
		case "@":
			return mailAddress(scan.prose, at);
		case "[^":
			return footnoteMark(scan.prose, at);
		default:
			return templateTag(scan, at, TEMPLATE_ENDS[opening]!);
	}
}

function schemeStart(prose: string, colon: number): number {
	let start = colon;
	while (start > 0 && /[a-z0-9+.-]/i.test(prose[start - 1]!)) start--;
	return start;
}

function webAddress(prose: string, start: number, hostStart: number): Aside | undefined {
	if (start >= hostStart - 3 || !/[a-z]/i.test(prose[start]!)) return undefined;
	if (start > 0 && /[\p{L}\p{N}]/u.test(prose[start - 1]!)) return undefined;
	ADDRESS_END.lastIndex = hostStart;
	const end = trimAddress(prose, hostStart, ADDRESS_END.exec(prose)?.index ?? prose.length);
	return end > hostStart ? { start, text: " ".repeat(end - start) } : undefined;
}

/** Leaves out the punctuation after an address, and a closing parenthesis that was not opened in it. */
function trimAddress(prose: string, start: number, stop: number): number {
	let open = 0;
	for (let at = start; at < stop; at++) {
		if (prose[at] === "(") open++;
		else if (prose[at] === ")") open--;
	}
	let end = stop;
	while (end > start) {
		const last = prose[end - 1]!;
		if (last === ")" && open < 0) open++;
		else if (!TRAILING.test(last)) break;
		end--;
	}
	return end;
}

function mailAddress(prose: string, at: number): Aside | undefined {
	let start = at;
	while (start > 0 && /[\w.%+-]/.test(prose[start - 1]!)) start--;
	let end = at + 1;
	while (end < prose.length && /[a-z0-9.-]/i.test(prose[end]!)) end++;
	while (end > at && /[.-]/.test(prose[end - 1]!)) end--;
	const dot = prose.lastIndexOf(".", end - 1);
	if (start === at || dot <= at + 1 || end - dot < 3) return undefined;
	return { start, text: " ".repeat(end - start) };
}

function footnoteMark(prose: string, at: number): Aside | undefined {
	FOOTNOTE_MARK.lastIndex = at;
	const mark = FOOTNOTE_MARK.exec(prose)?.[0];
	if (!mark) return undefined;
	if (at === 0 && prose[mark.length] === ":") return { start: at, text: blank(`${mark}:`) };
	return { start: at, text: fill(mark) };
}

function templateTag(scan: Scan, at: number, closing: string): Aside | undefined {
	if (scan.unclosed.has(closing)) return undefined;
	const end = scan.prose.indexOf(closing, at + 2);
	if (end >= 0) return { start: at, text: blank(scan.prose.slice(at, end + closing.length)) };
	scan.unclosed.add(closing);
	return undefined;
}
