import type { Rule } from "../../../src/index";

/** A rule that finds nothing, for tests that want its id alone. */
export function silentRule(id: string): Rule {
	return {
		id,
		title: id,
		why: "",
		clear: "",
		source: { article: "", author: "" },
		severity: "warning",
		scope: "passage",
		pillar: "wording",
		examples: [],
		check: () => [],
	};
}
