import { type Finding, listed, type Severity } from "../../index";
import { ruleOf } from "./rule-page";

/** What the editor shows at one place: most often one finding, sometimes several that one squiggle can carry. */
export interface Remark {
	readonly span: Finding["span"];
	readonly severity: Severity;
	readonly message: string;
	readonly findings: readonly Finding[];
}

/**
 * Puts findings together for the eye, one squiggle for the same words: the missing parts of a proposal are one remark
 * on its title, and an action with neither owner nor date is underlined once. None is left out: the editor shows what
 * the command line reports, which keeps them apart. Many placeholders are marked quietly, lest a new skeleton be red
 * all over and what else is wrong be lost among them; the last few are as severe as their rule.
 */
export function remarksOf(findings: readonly Finding[]): readonly Remark[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of withQuietGaps(findings)) {
		const key = `${finding.span.start} ${finding.span.end}`;
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push(finding);
	}
	return [...groups.values()].map(remark);
}

/** Whether a remark reminds of words that are still to be filled in. */
export function remindsOfGap({ findings }: Remark): boolean {
	return findings.some(isGap);
}

function withQuietGaps(findings: readonly Finding[]): readonly Finding[] {
	if (findings.filter(isGap).length <= MOST_LOUD_GAPS) return findings;
	return findings.map((finding) =>
		isGap(finding) && isLoud(finding) ? { ...finding, severity: "information" } : finding,
	);
}

const MOST_LOUD_GAPS = 10;

function isGap({ hole }: Finding): boolean {
	return hole !== undefined;
}

function isLoud({ severity }: Finding): boolean {
	return severity === "error" || severity === "warning";
}

/** What a rule is called where it is spoken of. */
export function titleOf(rule: string): string {
	return ruleOf(rule)?.title ?? rule;
}

function remark(findings: readonly Finding[]): Remark {
	const [first] = findings as [Finding];
	const severity = SEVERITIES.find((level) => findings.some((finding) => finding.severity === level))!;
	const missingFirst = [...findings].sort((one, other) => Number(isMissingPart(other)) - Number(isMissingPart(one)));
	return { span: first.span, severity, message: messageOf(missingFirst), findings: missingFirst };
}

function messageOf(findings: readonly Finding[]): string {
	const missing = findings.filter(isMissingPart);
	if (missing.length < 2) return [...new Set(findings.map(({ message }) => message))].join(" ");
	const parts = missing.map(({ rule }) => partOf(rule));
	const summary = `${numberWord(parts.length)} parts of this proposal are missing: ${listed(parts)}.`;
	const others = findings.filter((finding) => !isMissingPart(finding)).map(({ message }) => message);
	return [summary, ...others].join(" ");
}

function isMissingPart({ rule }: Finding): boolean {
	return rule.startsWith("missing-");
}

/** The part that `missing-change-plan` misses. */
function partOf(rule: string): string {
	return ruleOf(rule)?.part ?? rule.replace(/^missing-/, "").replaceAll("-", " ");
}

function numberWord(count: number): string {
	return NUMBER_WORDS[count] ?? String(count);
}

const NUMBER_WORDS =
	"No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen".split(" ");
const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];
