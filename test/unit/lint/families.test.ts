import { createEngine, DEFAULT_CONFIGURATION } from "../../../src/index";
import { testFamilies } from "../families";
import { PROPOSALS } from "./families.cases";

const engine = createEngine([], DEFAULT_CONFIGURATION);

describe("Families of words make a text a proposal:", () => {
	testFamilies(PROPOSALS, (text) => engine.lint({ text, today: "2026-11-22" }).proposal);
});
