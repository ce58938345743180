/** What Execspeak reads of a markdown-it block token. Lines count in the chunk. */
export interface BlockToken {
	readonly type: string;
	readonly tag: string;
	/** 1 opens, -1 closes, 0 does neither. */
	readonly nesting: number;
	readonly map: readonly [number, number] | null;
	readonly content: string;
	readonly markup: string;
	readonly info: string;
	/** `place`, in what opens a list item, a block quote or a table row: where its line's own text starts. */
	readonly meta: { readonly place?: number } | null;
}

/** The block tokens of a chunk and what is needed to find their places. */
export interface BlockTokens {
	readonly text: string;
	readonly tokens: readonly BlockToken[];
	/** The offset at which each line ends. */
	readonly lineEnds: readonly number[];
	/** Normalised labels of the link reference definitions. */
	readonly labels: readonly string[];
}

/** An inline token with its place. All tokens of a content together cover it without gap or overlap. */
export interface InlineToken {
	readonly type: string;
	readonly content: string;
	readonly markup: string;
	readonly info: string;
	readonly start: number;
	readonly end: number;
}
