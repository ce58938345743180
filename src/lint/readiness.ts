import type { Finding } from "./finding";
import type { Part } from "./kinds";
import {
	MOST_FINDINGS_COUNTED,
	PILLARS,
	type Pillar,
	type PillarWeight,
	POINTS_OF_A_FINDING,
	POINTS_OF_A_PLACEHOLDER,
	SHARE_OF_HALF_A_PART,
} from "./readiness-weights";
import type { Rule } from "./rule";

/** How ready a proposal is for an executive: the score, and where every lost point went. */
export interface Readiness {
	/** A whole number from 0 to 100: the sum of the pillars' points. */
	readonly score: number;
	/** The score once every placeholder holds the fact that it stands for; the score itself where there is none. */
	readonly scoreFilledIn: number;
	/** How many placeholders are left to fill in. */
	readonly placeholders: number;
	readonly pillars: readonly PillarScore[];
}

export interface PillarScore {
	readonly id: Pillar;
	readonly title: string;
	readonly question: string;
	/** A whole number from 0 to `outOf`. */
	readonly points: number;
	readonly outOf: number;
	/** What the losses cost beyond what the pillar holds: the first points won back do not show. */
	readonly overdrawn: number;
	/** Missing parts, then the rest, each the dearest first. Their points add up to what the pillar has lost. */
	readonly losses: readonly Loss[];
}

/** What the findings of one rule take from one pillar. */
export interface Loss {
	readonly rule: string;
	/** Something the paper lacks, something it says, or a hole left to fill. */
	readonly kind: "part" | "finding" | "placeholder";
	/** What is taken now; less than `cost` where the pillar holds no more. */
	readonly points: number;
	readonly cost: number;
	/** What is wrong, in a few words. */
	readonly what: string;
	/** What brings the points back, in one sentence. */
	readonly restore: string;
	/** How many of the points take another step beside it, and which, in one sentence. */
	readonly next?: string;
	/** In order of place; never empty. */
	readonly findings: readonly ScoredFinding[];
}

/** A finding as the score counts it: with the rule's own severity, whether it is shown or not. */
export interface ScoredFinding extends Finding {
	/** Set where only a placeholder stands in for what is missing. */
	readonly open?: true;
	/** Why the finding is not shown: an allow-comment, or a configuration that switches the rule off. */
	readonly silenced?: "comment" | "configuration" | "option";
}

/** Adds up what findings cost. Pure arithmetic: a finding more never raises the score. */
export function readinessOf(findings: readonly ScoredFinding[], rules: readonly Rule[]): Readiness {
	const pillars = pillarsOf(findings, rules);
	const placeholders = findings.filter(isHole).length;
	const filledIn = pillarsOf(
		findings.filter((finding) => !finding.open && !isHole(finding)),
		rules,
	);
	return { score: sumOf(pillars), scoreFilledIn: sumOf(filledIn), placeholders, pillars };
}

function isHole({ hole }: ScoredFinding): boolean {
	return hole !== undefined;
}

function sumOf(pillars: readonly PillarScore[]): number {
	return pillars.reduce((sum, { points }) => sum + points, 0);
}

function pillarsOf(findings: readonly ScoredFinding[], rules: readonly Rule[]): readonly PillarScore[] {
	const byPillar = groupsOf(findings, rules);
	return PILLARS.map((weight) => pillarScoreOf(weight, byPillar.get(weight.id) ?? [], rules));
}

/** What a rule's findings cost in its pillar, as the table states it. */
export interface Price {
	readonly kind: Loss["kind"];
	/** What the part, or one finding, costs. */
	readonly points: number;
	/** What all findings of the rule cost at most in a pillar. */
	readonly most: number;
}

/** The price of a rule's findings. A part has its share of the pillar; other findings go by the rule's own severity. */
export function priceOf({ id, pillar, severity }: Rule): Price {
	const weight = PILLARS.find((candidate) => candidate.id === pillar);
	const share = weight?.parts[id.replace(/^missing-/, "") as Part];
	if (share !== undefined && id.startsWith("missing-")) return { kind: "part", points: share, most: share };
	const points = POINTS_OF_A_FINDING[severity];
	return { kind: "finding", points, most: points * MOST_FINDINGS_COUNTED };
}

/** The price of holes left to fill: each is a fact that is missing, so all of them count. */
const PLACEHOLDER_PRICE: Price = {
	kind: "placeholder",
	points: POINTS_OF_A_PLACEHOLDER,
	most: Number.POSITIVE_INFINITY,
};

/** The findings of one rule in one pillar. */
interface Group {
	readonly rule: Rule;
	readonly price: Price;
	readonly findings: ScoredFinding[];
}

function groupsOf(findings: readonly ScoredFinding[], rules: readonly Rule[]): ReadonlyMap<Pillar, Group[]> {
	const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
	const byPillar = new Map<Pillar, Group[]>();
	for (const finding of findings) {
		const rule = ruleOf.get(finding.rule);
		const pillar = finding.hole ?? rule?.pillar;
		if (!rule || !pillar || pillar === "none" || pillar === "each") continue;
		const groups = byPillar.get(pillar) ?? [];
		byPillar.set(pillar, groups);
		const price = isHole(finding) ? PLACEHOLDER_PRICE : priceOf(rule);
		const known = groups.find((group) => group.rule === rule && group.price.kind === price.kind);
		if (known) known.findings.push(finding);
		else groups.push({ rule, price, findings: [finding] });
	}
	return byPillar;
}

function pillarScoreOf(
	{ id, title, question, points: outOf }: PillarWeight,
	groups: readonly Group[],
	rules: readonly Rule[],
): PillarScore {
	const priced = groups.map((group) => ({ group, cost: costOf(group) })).filter(({ cost }) => cost > 0);
	priced.sort(
		(one, other) =>
			Number(isPart(other)) - Number(isPart(one)) ||
			other.cost - one.cost ||
			firstPlace(one.group) - firstPlace(other.group),
	);
	let left = outOf;
	const losses = priced.map(({ group, cost }): Loss => {
		const points = Math.min(cost, left);
		left -= points;
		const next = nextStep(group, points, rules);
		return { ...lossOf(group, cost, points), ...(next && { next }) };
	});
	const overdrawn = priced.reduce((sum, { cost }) => sum + cost, 0) - (outOf - left);
	return { id, title, question, points: left, outOf, overdrawn, losses };
}

function costOf({ price, findings }: Group): number {
	if (price.kind !== "part") return Math.min(price.most, price.points * findings.length);
	return findings.every(({ partly }) => partly !== undefined)
		? Math.ceil(price.points * SHARE_OF_HALF_A_PART)
		: price.points;
}

function lossOf({ rule, price, findings }: Group, cost: number, points: number): Loss {
	const inOrder = [...findings].sort((one, other) => one.span.start - other.span.start);
	const what = whatIsWrong(rule, inOrder);
	return { rule: rule.id, kind: price.kind, points, cost, what, restore: wayBack(rule, inOrder), findings: inOrder };
}

/** "4 of these points come back only if you also say what is left": what else must be written, or its rule takes them in turn. */
function nextStep({ findings }: Group, points: number, rules: readonly Rule[]): string | undefined {
	const uncovered = findings.filter(({ uncovers, open }) => uncovers !== undefined && !open);
	const rule = rules.find(({ id }) => id === uncovered[0]?.uncovers);
	if (!rule?.step) return undefined;
	const price = priceOf(rule);
	const taken = Math.min(points, price.most, price.points * uncovered.length);
	return taken > 0
		? `${taken} of these points ${taken === 1 ? "comes" : "come"} back only if you also ${rule.step}.`
		: undefined;
}

function whatIsWrong(rule: Rule, findings: readonly ScoredFinding[]): string {
	const [first] = findings;
	return findings.every(({ partly }) => partly !== undefined) ? first!.partly! : rule.title;
}

function wayBack(rule: Rule, findings: readonly ScoredFinding[]): string {
	if (!findings.every(({ open }) => open)) return rule.clear;
	return "Fill in the placeholders that stand for it: until then they earn nothing.";
}

function isPart({ group }: { readonly group: Group }): boolean {
	return group.price.kind === "part";
}

function firstPlace({ findings }: Group): number {
	return Math.min(...findings.map(({ span }) => span.start));
}
