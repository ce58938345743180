import type { Argument } from "../argument/argument";
import { shortened } from "../argument/quotation";
import type { Span } from "../text/document";
import { lineNumberAt } from "../text/lines";
import type { Examination } from "./engine";
import { type Judgement, type Reason, type Words, wordsOf } from "./judging";
import { spanOfStatement } from "./missing";
import type { Rule } from "./rule";
import type { Ruling, Subject } from "./trace";
import { byVerdict, type Outcome, outcomeOfHit, spanOf, touches } from "./trace-outcomes";
import type { Use, WeighedSupport } from "./trace-supports";

/** What the rules that weigh words of their own weighed on a line, and for words on another line. */
export function judgedOn(
	examination: Examination,
	ruling: Ruling,
	line: Span,
): { readonly subjects: readonly Subject[]; readonly uses: readonly Use[] } {
	const { argument, proposal } = examination;
	const subjects: Subject[] = [];
	const uses: Use[] = [];
	for (const rule of ruling.rules) {
		if (!rule.judge || (rule.scope === "document" && !proposal)) continue;
		const isOff = ruling.severityOf(rule) === "off";
		for (const judgement of rule.judge.judge(argument)) {
			if (isOff && !("hit" in judgement)) continue;
			for (const words of wordsOf(judgement)) {
				if (touches(spanOf(argument, words), line)) subjects.push(subjectOf(examination, rule, words, judgement));
				else uses.push(...usesOn(argument, rule, words, judgement, line));
			}
		}
	}
	return { subjects: together(subjects), uses };
}

function subjectOf(examination: Examination, rule: Rule, words: Words, judgement: Judgement): Subject {
	const { argument } = examination;
	const { taken, nothing } = ("hit" in judgement && judgement.about) || rule.judge!;
	const cleared = "cleared" in judgement ? [judgement.cleared] : [];
	return {
		span: spanOf(argument, words),
		words: argument.quote(words.passage, words.range),
		taken,
		isClaim: true,
		weighed: [
			...cleared.flatMap((reason) => weighed(argument, rule, reason, "accepted")),
			...doubtsOf(judgement).flatMap((reason) => weighed(argument, rule, reason, "rejected")),
		],
		farther: 0,
		...(cleared.length === 0 && { nothing }),
		outcomes: [outcomeOf(examination, rule, words, judgement)],
	};
}

function weighed(argument: Argument, rule: Rule, reason: Reason, verdict: WeighedSupport["verdict"]): WeighedSupport[] {
	const { passage, range, because } = reason;
	if (!passage || !range) return [];
	const words = quoted(argument, { passage, range });
	return [{ span: argument.spanOf(passage, range), words, kind: "evidence", rule: rule.id, verdict, because }];
}

/** The very words; of whole sentences as much as can be read at a glance. */
function quoted(argument: Argument, { passage, range }: Words): string {
	return shortened(argument.quote(passage, range));
}

function outcomeOf(examination: Examination, rule: Rule, claim: Words, judgement: Judgement): Outcome {
	const { argument } = examination;
	if ("hit" in judgement) return outcomeOfHit(examination, rule, judgement.hit.span);
	if ("reportedAt" in judgement) {
		const { start } = spanOf(argument, judgement.reportedAt);
		const because = `It is reported together with others: see line ${lineNumberAt(argument.document.text, start)}.`;
		return { rule: rule.id, verdict: "elsewhere", because };
	}
	const { passage, range, because } = judgement.cleared;
	const words = passage && range && quoted(argument, { passage, range });
	const isApart = words !== undefined && words !== quoted(argument, claim);
	return { rule: rule.id, verdict: "spared", because: isApart ? `“${words}” clears it.` : because };
}

function usesOn(argument: Argument, rule: Rule, words: Words, judgement: Judgement, line: Span): Use[] {
	const used =
		"cleared" in judgement
			? weighed(argument, rule, judgement.cleared, "accepted")
			: doubtsOf(judgement).flatMap((reason) => weighed(argument, rule, reason, "rejected"));
	const claim = { span: spanOf(argument, words), words: argument.quote(words.passage, words.range) };
	return used.filter(({ span }) => touches(span, line)).map((support) => ({ ...support, claim }));
}

/** What stands near words that are reported and does not clear them. */
function doubtsOf(judgement: Judgement): readonly Reason[] {
	return "hit" in judgement ? [...(judgement.rejected?.() ?? [])] : [];
}

/** What several rules take the same words for stands there once. */
function together(subjects: readonly Subject[]): Subject[] {
	const merged: Subject[] = [];
	for (const subject of subjects) {
		const { span, taken } = subject;
		const at = merged.findIndex(
			(other) => other.span.start === span.start && other.span.end === span.end && other.taken === taken,
		);
		const known = merged[at];
		if (!known) merged.push(subject);
		else merged[at] = bothOf(known, subject);
	}
	return merged;
}

function bothOf(one: Subject, other: Subject): Subject {
	const nothing = [one.nothing, other.nothing].filter((sentence) => sentence !== undefined).join(" ");
	return {
		...one,
		weighed: [...one.weighed, ...other.weighed],
		...(nothing !== "" && { nothing }),
		outcomes: [...one.outcomes, ...other.outcomes].sort(byVerdict),
	};
}

/** The parts of a case that statements on the line are, or come nearest to where the paper lacks them. */
export function partsOn({ argument, proposal, findings }: Examination, ruling: Ruling, line: Span): Outcome[] {
	if (!proposal) return [];
	const stated = argument.statements.filter((statement) => touches(spanOfStatement(argument, statement), line));
	return ruling.rules.flatMap((rule) => {
		if (!rule.asks || ruling.severityOf(rule) === "off") return [];
		const { as, find } = rule.asks;
		const evidence = find(argument);
		const lack = evidence.present ? undefined : findings.find((finding) => finding.rule === rule.id);
		return stated.flatMap((statement): Outcome[] => {
			const span = spanOfStatement(argument, statement);
			const words = `“${shortened(statement.text)}”`;
			if (evidence.present && (statement === evidence.statement || evidence.counts?.(statement)))
				return [{ rule: rule.id, verdict: "found", because: `${words} counts as ${as}.`, span }];
			if (!lack || statement !== evidence.near) return [];
			const line = lineNumberAt(argument.document.text, lack.span.start);
			const because = `${words} comes nearest to ${as}, and does not count as it: see line ${line}.`;
			return [{ rule: rule.id, verdict: "elsewhere", because, span }];
		});
	});
}
