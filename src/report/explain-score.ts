import { priceOf } from "../lint/readiness";
import {
	MOST_FINDINGS_COUNTED,
	PILLARS,
	type PillarWeight,
	POINTS_OF_A_FINDING,
	POINTS_OF_A_PLACEHOLDER,
	SHARE_OF_HALF_A_PART,
} from "../lint/readiness-weights";
import { type Rule, runsUnasked } from "../lint/rule";
import type { Presentation } from "./result";
import { counted, type Paint, painter, wrap } from "./terminal";

/** What everything is worth in the readiness score, in words. */
export function explainScore(rules: readonly Rule[], presentation: Pick<Presentation, "colour" | "columns">): string {
	const paint = painter(presentation.colour);
	const width = Math.min(presentation.columns ?? 80, 100) - 3;
	const paragraph = (text: string) => [...wrap(text, width).map((line) => `  ${line}`), ""];
	const lines = [
		paint("bold", "The readiness score"),
		...paragraph(
			"How ready a proposal is for an executive, from 0 to 100. It is the sum of eight pillars, one for each thing an executive asks. Nothing is guessed: what is lost is lost to a finding that you can clear.",
		),
		paint("bold", "How it counts"),
		...COUNTING.flatMap((text) => wrap(text, width - 2).map((line, index) => `  ${index === 0 ? "-" : " "} ${line}`)),
		"",
		...PILLARS.flatMap((pillar) => [...pillarLines(pillar, rules, paint), ""]),
	];
	return lines
		.slice(0, -1)
		.map((line) => `${line}\n`)
		.join("");
}

/** What a rule's findings cost in the readiness score, for the rule's own page. */
export function costInWords(rule: Rule): string {
	const pillar = PILLARS.find(({ id }) => id === rule.pillar);
	const { kind, points, most } = priceOf(rule);
	if (rule.pillar === "each") return `costs ${counted(POINTS_OF_A_PLACEHOLDER, "point")} each in the readiness score`;
	if (!pillar || points === 0 || !runsUnasked(rule)) return "costs nothing in the readiness score";
	const cost = `costs ${counted(points, "point")} of ${pillar.title} in the readiness score`;
	return kind === "part" || rule.scope === "document" ? cost : `${cost} each time, ${most} at most`;
}

const { error, warning, information } = POINTS_OF_A_FINDING;

const COUNTING: readonly string[] = [
	"A part that the paper lacks costs the points that stand beside it below. A part that this kind of paper need not hold costs nothing: a strategy, for example, need not ask for money.",
	`Where only some of a part is there, ${SHARE_OF_HALF_A_PART === 0.5 ? "half" : "a share"} of its points are earned: a decision without an amount, for example.`,
	`Every other finding costs ${error} points if its rule is an error by default, ${warning} if it is a warning, ${information} if it is info. Of one rule, ${MOST_FINDINGS_COUNTED} findings count in a pillar at most, so that a long paper is not worse off than a short one.`,
	`A placeholder such as [amount] earns nothing: what it stands for counts as missing. Besides, each one that is left costs ${counted(POINTS_OF_A_PLACEHOLDER, "point")} in the pillar of the missing fact, however many they are.`,
	"No pillar falls below 0.",
	"Hints cost nothing. A comment that allows a finding, a severity in .execspeak.yaml and a rule switched off there change nothing either, so that nobody can silence a loss. Words of your own under “terms” in .execspeak.yaml do count.",
];

function pillarLines({ id, title, question, points }: PillarWeight, rules: readonly Rule[], paint: Paint): string[] {
	const own = rules
		.filter((rule) => rule.pillar === id && runsUnasked(rule))
		.map((rule) => ({ rule, ...priceOf(rule) }));
	const parts = own.filter(({ kind }) => kind === "part").sort((one, other) => other.points - one.points);
	const findings = own
		.filter(({ kind, points: each }) => kind === "finding" && each > 0)
		.sort((one, other) => other.points - one.points);
	const line = ({ rule, points: each, kind }: (typeof own)[number]) => {
		const note = kind === "finding" && rule.scope !== "document" ? ", each time" : "";
		return `  ${`−${each}`.padStart(3)}  ${rule.title}${note}  ${paint("dim", rule.id)}`;
	};
	return [`${paint("bold", `${title}, ${points} points`)}  ${question}`, ...[...parts, ...findings].map(line)];
}
