/**
 * Jargon for which a plain word says the same in the same place of any sentence, behind the same article. Hyphens count
 * as spaces. What has no such word is missing here: its sentence must be written anew.
 */
export const PLAIN_WORDS: ReadonlyMap<string, string> = new Map([
	["seamless", "simple"],
	["frictionless", "simple"],
	["friction free", "simple"],
	["effortless", "easy"],
	["holistic", "complete"],
	["best in class", "good"],
	["best of breed", "good"],
	["world class", "good"],
	["cutting edge", "new"],
	["bleeding edge", "new"],
	["next gen", "new"],
	["game changing", "new"],
	["delight", "please"],
	["delighting", "pleasing"],
	["delights", "pleases"],
	["delightful", "pleasant"],
]);
