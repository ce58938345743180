import type { Argument } from "../argument/argument";
import { mentionsIn } from "../argument/reading";

/**
 * Decides whether a document is a proposal, the same in all hosts: front matter `proposal:` says so (a kind, or false);
 * else it asks for a decision, money or approval, or argues from scores for a programme.
 */
export function isProposal(argument: Argument): boolean {
	const declared = declaredKind(argument.document.frontMatter?.data);
	if (declared !== undefined) return declared !== false;
	const opening = argument.document.passages.slice(0, 4).map((passage) => argument.readingOf(passage).text).join(" ");
	if (/\btemplate\b/iu.test(opening) && argument.document.passages.some((passage) => argument.voiceOf(passage) === "template")) return false;
	return asksForDecision(argument) || arguesForProgramme(argument);
}

/** The value of front matter `proposal:`, `undefined` where it is not given. */
export function declaredKind(data: unknown): unknown {
	if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
	return (data as Record<string, unknown>)["proposal"];
}

function asksForDecision(argument: Argument): boolean {
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) !== "author") continue;
		const reading = argument.readingOf(passage);
		if (!reading.has("ask")) continue;
		if (passage.kind === "heading") {
			if (DECISION_HEADING.test(reading.text)) return true;
			continue;
		}
		for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
			const { start, end } = reading.sentences[sentence]!;
			if (!REQUEST.test(reading.text.slice(start, end))) continue;
			const hasMoney = mentionsIn(reading, sentence, "amount").some((amount) => amount.tag === "money");
			if (hasMoney || ADDRESSED.test(reading.text.slice(start, end))) return true;
		}
	}
	return false;
}

const DECISION_HEADING = /\b(?:decision (?:requested|sought|we ask)|resolution requested|approval sought|the ask\b|our ask\b|investment committee|funding request|budget request)/iu;
const REQUEST = /\b(?:asked? to|asks? (?:for|the)|asking for|request(?:ed|s|ing)?|approv(?:e|al)|seek(?:s|ing)?|recommend(?:ed|s)?|endorse|authori[sz]e|release|propose|our professional fees|investment of)\b/iu;
const ADDRESSED = /\b(?:the|this) (?:board|committee|executive (?:team|committee|board)|cabinet|exco|elt|leadership team|council) (?:is (?:asked|requested|invited)|may (?:kindly )?|to approve)|\b(?:we|i) (?:ask|request|seek|need) (?:approval|a decision|your approval|funding|the committee|the board)|\bfor (?:decision|approval)\b|^\W*approval to (?:launch|start|proceed|begin)|\bkindly approve\b/iu;

/** A programme, with claims of scores for it, a plan and money or people: a proposal that forgot to ask. */
function arguesForProgramme(argument: Argument): boolean {
	const claims = argument.scoreClaims;
	if (!claims.some((claim) => claim.goal)) return false;
	return [...argument.passagesWith("programme")].some((passage) => {
		const reading = argument.readingOf(passage);
		return reading.has("firstPerson") && reading.has("future");
	});
}
