import type { Argument } from "../argument/argument";
import type { Reading } from "../argument/reading";
import { titleOf } from "./title";

/** Short papers that apply for money: by their title, by what they say of themselves, or by the form that they fill in. */
export function appliesForMoney(argument: Argument): boolean {
	if (titleOf(argument)?.test(OTHER_TITLE)) return false;
	const heads = headsOf(argument);
	const hasBudget = heads.some((head) => head.test(BUDGET));
	// Whether a sum is named is asked last: that takes reading the numbers of the whole text.
	if (
		(isTitledAsApplication(argument) ||
			FORM.every((part) => heads.some((head) => head.test(part))) ||
			(hasBudget && opensWith(argument, PROPOSES))) &&
		namesSum(argument)
	)
		return true;
	return opensWith(argument, PRESENTS_ITSELF) && (hasBudget || namesSum(argument));
}

/** "Open grant proposal", "Approval request: night bus": whoever calls a text so means it, whatever else its title speaks of. */
export function isTitledAsApplication(argument: Argument): boolean {
	return titleOf(argument)?.test(TITLE) === true;
}

function headsOf(argument: Argument): readonly Reading[] {
	return argument.document.passages
		.filter(({ kind }) => kind === "heading")
		.map((passage) => argument.readingOf(passage));
}

function namesSum(argument: Argument): boolean {
	for (const passage of argument.passagesWith("amount")) {
		if (argument.voiceOf(passage) !== "author") continue;
		const amounts = argument.readingOf(passage).of("amount");
		if (amounts.some((amount) => amount.tag === "money")) return true;
	}
	return false;
}

/** Whether one of the first passages under the headings says so. */
function opensWith(argument: Argument, pattern: RegExp): boolean {
	let passages = 0;
	for (const passage of argument.document.passages) {
		if (passage.kind === "heading" || argument.voiceOf(passage) !== "author") continue;
		if (argument.readingOf(passage).test(pattern)) return true;
		if (++passages === PASSAGES_OF_AN_OPENING) return false;
	}
	return false;
}

const PASSAGES_OF_AN_OPENING = 20;

const TITLE =
	/^\W*(?:(?:open|our|draft|small|community) )?(?:approval|budget|funding|investment|spending|purchase|grant) (?:request|application|bid|proposal)(?:\W*$|\s*[:–—(]|\s-\s| for\b| to\b)|^\W*(?:request|application|bid) for (?:approval|funding|investment|a (?:budget|grant|decision)|(?:budget|grant) approval)\b/iu;
/** What tells of money spent, or tells others how to apply. */
const OTHER_TITLE =
	/\b(?:reports?|review|results|minutes|guide|guidelines|policy|procedure|template|how to|call for)\b/iu;
/** "This proposal is to fund a second boat.", "This is a request for two vans." */
const PRESENTS_ITSELF =
	/(?:^|[.\n])\W*this (?:(?:[a-z]+ )?(?:proposal|application|bid|request) (?:is (?:to|for)|seeks|asks|requests)|is (?:a|our|my|the) (?:[a-z]+ )?(?:proposal|application|bid|request) (?:to|for))\b/iu;
const PROPOSES = /(?:^|[.\n])\W*(?:we|I) (?:hereby |now |therefore )?propose (?:to|that)\b/iu;
const BUDGET = /\bbudget\b/iu;
/** Who, what and for how much: what forms for grants ask for. */
const FORM: readonly RegExp[] = [
	/\b(?:team|applicants?|proposers?|investigators?|requesters?)\b/iu,
	/\b(?:(?:project|proposal) (?:description|summary)|scope of work|abstract|statement of (?:need|work))\b/iu,
	/\b(?:approximate|estimated|proposed|requested|indicative|planned) (?:budget|costs?|funding)\b|\b(?:budget|funding|amount|sum) requested\b/iu,
];
