/** A chunk as far as cutting goes. */
export interface Cuttable {
	readonly text: string;
	/** What finds the line that closes the fence or HTML block left open at the chunk's end, if one is. */
	readonly closing?: RegExp | undefined;
}

/**
 * Cuts a text into chunks that can be parsed one by one with the same outcome as the whole: after a blank line before
 * a line that starts in column 0 and is no list marker, since that closes every container. Where a chunk ends inside
 * a fence or an HTML block it is taken on to the line that closes it. `parse` is asked for each chunk once, twice
 * where it was cut short.
 *
 * `before` are the chunks of an earlier text. Where the text begins or ends as that one did, they are taken as they
 * are: how a text is cut depends on nothing but what follows.
 */
export function cut<Chunk extends Cuttable>(
	text: string,
	start: number,
	before: readonly Chunk[],
	parse: (chunk: string) => Chunk,
): readonly Chunk[] {
	const chunks = sameBeginning(text, start, before);
	const rests = restLengths(before);
	let from = start + lengthOf(chunks);
	for (let at = 0; from < text.length; from += chunks[chunks.length - 1]!.text.length) {
		while (rests[at]! > text.length - from) at++;
		if (rests[at] === text.length - from && isSameRest(text, from, before, at)) return chunks.concat(before.slice(at));
		chunks.push(cutOne(text, from, parse));
	}
	return chunks;
}

/** The end of a chunk shows only in what follows, so the last two that are the same are left to be cut again. */
function sameBeginning<Chunk extends Cuttable>(text: string, start: number, before: readonly Chunk[]): Chunk[] {
	let same = 0;
	let from = start;
	while (same < before.length && isAt(text, from, before[same]!)) from += before[same++]!.text.length;
	return before.slice(0, Math.max(0, same - 2));
}

/** For each chunk, how long the text is from there to its end. */
function restLengths(chunks: readonly Cuttable[]): number[] {
	const lengths: number[] = [];
	let length = lengthOf(chunks);
	for (const chunk of chunks) {
		lengths.push(length);
		length -= chunk.text.length;
	}
	return lengths;
}

function isSameRest(text: string, start: number, chunks: readonly Cuttable[], first: number): boolean {
	let from = start;
	for (let index = first; index < chunks.length; index++) {
		if (!isAt(text, from, chunks[index]!)) return false;
		from += chunks[index]!.text.length;
	}
	return true;
}

/** Comparing with a slice takes a small part of the time of `startsWith`. */
function isAt(text: string, from: number, chunk: Cuttable): boolean {
	return text.slice(from, from + chunk.text.length) === chunk.text;
}

function cutOne<Chunk extends Cuttable>(text: string, from: number, parse: (chunk: string) => Chunk): Chunk {
	BOUNDARY.lastIndex = from;
	const end = BOUNDARY.test(text) ? BOUNDARY.lastIndex : text.length;
	const chunk = parse(text.slice(from, end));
	if (!chunk.closing || end === text.length) return chunk;
	return parse(text.slice(from, closingEnd(text, end, chunk.closing)));
}

function lengthOf(chunks: readonly Cuttable[]): number {
	return chunks.reduce((length, chunk) => length + chunk.text.length, 0);
}

const BOUNDARY = /\n[ \t]*\n(?!$|[ \t\n]|[-+*](?:[ \t\n]|$)|\d{1,9}[.)](?:[ \t\n]|$))/g;

/** The end of the line that closes what is open; what follows it starts afresh. */
function closingEnd(text: string, from: number, closing: RegExp): number {
	const finder = new RegExp(closing.source, "gim");
	finder.lastIndex = from;
	if (!finder.exec(text)) return text.length;
	const lineEnd = text.indexOf("\n", finder.lastIndex);
	return lineEnd < 0 ? text.length : lineEnd + 1;
}
