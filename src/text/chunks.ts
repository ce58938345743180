/** A chunk as far as cutting goes. */
export interface Cuttable {
	/** What finds the line that closes the fence or HTML block left open at the chunk's end, if one is. */
	readonly closing?: RegExp | undefined;
}

/**
 * Cuts a text into chunks that can be parsed one by one with the same outcome as the whole: after a blank line before
 * a line that starts in column 0 and is no list marker, since that closes every container. Where a chunk ends inside
 * a fence or an HTML block it is taken on to the line that closes it. `parse` is asked for each chunk once, twice
 * where it was cut short.
 */
export function cut<Chunk extends Cuttable>(text: string, start: number, parse: (chunk: string) => Chunk): Chunk[] {
	const chunks: Chunk[] = [];
	const boundary = new RegExp(BOUNDARY, "g");
	let from = start;
	while (from < text.length) {
		boundary.lastIndex = from;
		const end = boundary.exec(text) ? boundary.lastIndex : text.length;
		let chunk = parse(text.slice(from, end));
		let to = end;
		if (chunk.closing && end < text.length) {
			to = closingEnd(text, end, chunk.closing);
			chunk = parse(text.slice(from, to));
		}
		chunks.push(chunk);
		from = to;
	}
	return chunks;
}

const BOUNDARY = /\n[ \t]*\n(?!$|[ \t\n]|[-+*](?:[ \t\n]|$)|\d{1,9}[.)](?:[ \t\n]|$))/;

/** The end of the line that closes what is open; what follows it starts afresh. */
function closingEnd(text: string, from: number, closing: RegExp): number {
	const finder = new RegExp(closing.source, "gim");
	finder.lastIndex = from;
	if (!finder.exec(text)) return text.length;
	const lineEnd = text.indexOf("\n", finder.lastIndex);
	return lineEnd < 0 ? text.length : lineEnd + 1;
}
