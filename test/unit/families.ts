import assert from "node:assert/strict";
import { oneLine } from "./titles";

/**
 * Members of a family of words: each sentence is found, or is not, by one member alone, so that a member that is taken
 * out of its pattern or its list fails a test even where no sample holds it.
 */
export interface Family {
	readonly name: string;
	readonly found: readonly string[];
	readonly notFound: readonly string[];
}

/** One test for each sentence of each family. */
export function testFamilies(families: readonly Family[], isFound: (text: string) => boolean): void {
	for (const { name, found, notFound } of families) {
		describe(name, () => {
			for (const text of found) it(`found: ${oneLine(text)}`, () => assert.equal(isFound(text), true));
			for (const text of notFound) it(`not found: ${oneLine(text)}`, () => assert.equal(isFound(text), false));
		});
	}
}
