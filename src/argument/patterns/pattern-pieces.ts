/** The source of a pattern, and how far it has been read. */
export interface PatternReader {
	readonly source: string;
	at: number;
}

/** How a group or a look begins. */
export const OPENING = /\((?:\?(?::|<?[=!]|<[^>]+>))?/y;
/** One character, class or escape. */
export const CHARACTER = /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|./suy;
export const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

/** What stands at the reader's place and is taken from there; "" for nothing. */
export function taken(reader: PatternReader, piece: RegExp): string {
	piece.lastIndex = reader.at;
	const text = piece.exec(reader.source)?.[0] ?? "";
	reader.at += text.length;
	return text;
}
