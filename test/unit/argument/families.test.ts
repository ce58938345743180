import { testFamilies } from "../families";
import { FORMS, REASONS } from "./parts/case-families.cases";
import { GATES, REQUESTS } from "./parts/decision-families.cases";
import { OCCASIONS } from "./parts/occasion-families.cases";
import { PARTS } from "./parts/part-families.cases";
import type { Part } from "./parts/parts.cases";
import { argue, mentionsOf } from "./readings";
import { TERMS } from "./terms/term-families.cases";

describe("Families of words make a reason to act now:", () => {
	testFamilies([...OCCASIONS, ...REASONS], (text) => argue(text).parts.occasions.length > 0);
});

for (const [part, families] of [...Object.entries(PARTS), ...Object.entries(FORMS)]) {
	describe(`Families of words make the part ${part}:`, () => {
		testFamilies(families, (text) => argue(text).parts[part as Part].present);
	});
}

describe("Families of words make a figure decide:", () => {
	testFamilies(GATES, (text) => argue(text).parts.gates.length > 0);
});

describe("Families of words make a request decide:", () => {
	testFamilies(REQUESTS, (text) => argue(text).parts.ask?.decides === true);
});

for (const family of TERMS) {
	describe(`The lexicon knows members of its families, as ${family.kind} (${family.tag}):`, () => {
		testFamilies([family], (text) => mentionsOf(family.kind, argue(text)).some(({ tag }) => tag === family.tag));
	});
}
