import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { remarksOf } from "../../../../src/host/vscode/remarks";
import { snippetEditsOf } from "../../../../src/host/vscode/snippets";
import {
	createEngine,
	DEFAULT_CONFIGURATION,
	type Fix,
	lineStartsOf,
	positionAt,
	RULES,
	type Span,
} from "../../../../src/index";
import { CASES } from "../../argument/parts/parts.cases";
import { sourceOf } from "../../rules/examples";
import { type Heard, hearShipped, stretch } from "./editor";

const EXAMPLES = RULES.flatMap(({ examples }) => examples.map(sourceOf));
const SAMPLES = "test/proposals";
const TODAY = "2026-01-15";
const SEVERITIES = ["error", "warning", "information", "hint"];

/** The build makes names short, stores texts another way and rewrites functions: none of it may change what is said. */
describe("The extension as it ships", function () {
	this.timeout(240_000);

	it("shows and mends in every example of every rule, in the cases of each part and in the samples what the source does", async () => {
		const severities = Object.fromEntries(RULES.map(({ id, severity }) => [id, severity]));
		const configuration = { rules: severities, proposals: ["**"] };
		const engine = createEngine(RULES, { ...DEFAULT_CONFIGURATION, severities });
		const texts = [...new Set([...EXAMPLES, ...CASES.flatMap(([, found]) => found), ...samples()])];
		const heard = await hearShipped(texts, JSON.stringify(configuration), TODAY);
		for (const [index, text] of texts.entries()) {
			const { findings } = engine.lint({ text, treatAs: "named", today: TODAY });
			assert.deepEqual(heard[index], expectedOf(text, findings), text);
		}
	});
});

function samples(): string[] {
	const files = readdirSync(SAMPLES).filter((file) => file.endsWith(".md"));
	return files.map((file) => readFileSync(`${SAMPLES}/${file}`, "utf8"));
}

/** What the editor is to show and offer for findings. */
function expectedOf(text: string, findings: Parameters<typeof remarksOf>[0]): Heard {
	const starts = lineStartsOf(text);
	const stretchOf = ({ start, end }: Span) =>
		stretch({ start: positionAt(starts, start), end: positionAt(starts, end) });
	const edited = ({ kind, edits }: Fix): string[] => {
		const snippets = kind === "guided" ? snippetEditsOf(edits, text) : undefined;
		if (snippets) return snippets.map((edit) => `${stretchOf(edit)} ${edit.snippet}`);
		return edits.map((edit) => `${stretchOf(edit)} ${edit.text}`);
	};
	const remarks = remarksOf(findings);
	return {
		shown: remarks.map(({ span, severity, findings: [first], message }) => [
			stretchOf(span),
			SEVERITIES.indexOf(severity),
			first!.rule,
			message,
		]),
		offered: remarks.flatMap((remark) =>
			remark.findings.flatMap(({ fixes = [] }) => fixes.map((fix) => [fix.title, ...edited(fix)] as const)),
		),
	};
}
