import { resolve } from "node:path";
import { exportsOf } from "./exports.mjs";
import { shareOfGram } from "./gram-shares.mjs";
import { tokensIn } from "./tokens.mjs";

const { requiredGrams } = await exportsOf(
	'export { requiredGrams } from "./src/argument/patterns/required-grams";',
	".",
);

/**
 * Writes patterns as `LatePattern` (see `argument/patterns/late-pattern.ts`), with what they need of a text: V8 reads a literal when
 * its module is loaded, and compiles it at its first try, which most patterns are spared in most papers.
 */
export function latePatterns(source, path) {
	if (READS_LATE_PATTERNS.test(path)) return source;
	let result = "";
	let done = 0;
	const hoisted = [];
	for (const { start, end, written, flags, isConstant } of latePatternsIn(source)) {
		const call = `/* @__PURE__ */ latePattern(${JSON.stringify(written)}${flags && `, "${flags}"`})`;
		if (!isConstant) hoisted.push(`const hoistedPattern${hoisted.length} = ${call};`);
		result += source.slice(done, start) + (isConstant ? call : `hoistedPattern${hoisted.length - 1}`);
		done = end;
	}
	if (done === 0) return source;
	return `${IMPORT_OF_LATE_PATTERN}${hoisted.join("")}${result}${source.slice(done)}`;
}

/** What reads late patterns can have none itself. */
export const READS_LATE_PATTERNS = /src.argument.patterns.(?:late-pattern|both-cases)\.ts$/;

const IMPORT_OF_LATE_PATTERN = 'import { latePattern } from "late-pattern";';

/** Finds the module that `latePatterns` imports. */
export function moduleOfLatePattern() {
	return {
		name: "late patterns",
		setup(build) {
			const path = { resolveDir: resolve("src/argument/patterns") };
			build.onResolve({ filter: /^late-pattern$/ }, ({ kind }) => build.resolve("./late-pattern", { ...path, kind }));
		},
	};
}

/**
 * The patterns of a source that may be read late, each with its place, the text of which it is read, and whether it is
 * the value of a constant: what stands inside a function is made once for all its calls. One with the flag g or y keeps a
 * place of its own between two uses, and stays.
 */
export function latePatternsIn(source) {
	return [...tokensIn(source)]
		.filter(({ kind, pattern, flags }) => kind === "pattern" && pattern.length >= SHORTEST && !/[gy]/.test(flags))
		.map(({ start, end, pattern, flags }) => {
			const written = writtenWithNeeds(pattern, flags);
			const before = source.slice(Math.max(0, start - 200), start);
			return { start, end, written, flags, isConstant: CONSTANT.test(before) };
		});
}

/** A shorter one is read as soon as it is told. */
const SHORTEST = 10;
/** What stands before the value of a constant. */
export const CONSTANT = /(?:^|\n)(?:export )?const \w+(?:: [\w<> ]+)? =\s*$/;

/** As `LatePattern` reads it. */
function writtenWithNeeds(pattern, flags) {
	const needs = requiredGrams({ source: pattern, flags }, shareOfGram);
	return `${needs.length}${needs.map((grams) => grams.join("")).join("|")}/${pattern}`;
}
