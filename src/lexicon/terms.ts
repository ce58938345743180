/** A company's own words, from its configuration. Each is a word or phrase in its base form. */
export interface Terms {
	readonly scores: readonly string[];
	readonly money: readonly string[];
	readonly behaviours: readonly string[];
	readonly drivers: readonly string[];
	readonly roles: readonly string[];
}

export const NO_TERMS: Terms = { scores: [], money: [], behaviours: [], drivers: [], roles: [] };
