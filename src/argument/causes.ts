import type { Span } from "../text/document";
import type { Mention } from "./mention";
import { mentionsIn, type Reading } from "./reading";

/** What a business result is said to come from: a score, a better experience, or people who like what they get. */
export interface Cause extends Span {
	readonly kind: "score" | "people" | "experience";
}

/** A cheap look ahead: whether a passage names a score, happy customers or a better experience at all. */
export function mayNameCause(reading: Reading): boolean {
	return (
		reading.has("score") ||
		reading.has("happiness") ||
		reading.has("ratingWord") ||
		reading.test(GLAD_PEOPLE) ||
		reading.test(EXPERIENCE)
	);
}

/** Every cause that one sentence names, in order of place. */
export function causesIn(reading: Reading, sentence: number): Cause[] {
	const causes: Cause[] = [
		...mentionsIn(reading, sentence, "happiness").map((mention) => causeAt(reading, mention)),
		...mentionsIn(reading, sentence, "score").map((mention) => causeAt(reading, mention)),
		...mentionsIn(reading, sentence, "ratingWord")
			.filter((unit) => /percentile|quartile/iu.test(wordsOf(reading, unit)))
			.map((unit) => causeAt(reading, unit)),
		...matched(reading, sentence, GLAD_PEOPLE, "people"),
		...matched(reading, sentence, EXPERIENCE, "experience"),
	];
	return causes
		.filter((cause) => !BAD_MOOD.test(wordsOf(reading, cause)) && !NAMED_FOR.test(reading.text.slice(cause.end)))
		.sort((one, other) => one.start - other.start || Number(other.kind === "people") - Number(one.kind === "people"));
}

function causeAt(reading: Reading, { start, end }: Mention): Cause {
	const words = reading.text.slice(start, end);
	const kind = GLAD.test(words) ? "people" : /experience$/iu.test(words) ? "experience" : "score";
	return { kind, start, end };
}

function matched(reading: Reading, sentence: number, pattern: RegExp, kind: Cause["kind"]): Cause[] {
	if (!reading.test(pattern)) return [];
	const { start, end } = reading.sentences[sentence]!;
	const match = pattern.exec(reading.text.slice(start, end));
	if (!match || reading.isQuoted(start + match.index)) return [];
	return [{ kind, start: start + match.index, end: start + match.index + match[0].length }];
}

function wordsOf(reading: Reading, { start, end }: Span): string {
	return reading.text.slice(start, end);
}

const GLAD =
	/^(?:\W*promoters$|happ|delighted|satisfied|pleased|content|loyal|loved|engaged|thrilled|relaxed|enchanted|grateful|cherished|respected|informed|when|\w+ who (?:love|trust|feel))/iu;

/** "Happier borrowers", "tenants who are pleased with a repair", "members who love their club". */
const GLAD_PEOPLE =
	/^\W*promoters\b|\b(?:happy|happier|delighted|satisfied|pleased|content|contented|loyal|engaged|thrilled|relaxed|enchanted|grateful|loved|cherished|respected|informed)\s(?!(?:path|hours?|medium|ending|birthday|case|flow|with|that|about|from|when|than|over|because|they|after|here|team|staff)\b)\w{4,}\b|\b\w{4,}\s(?:who|that)\s(?:love|trust|enjoy)s?\s(?:the|their|his|our|us|it)\s\w+\b|\b(?:\w{4,}\s(?:who|that)|when(?:\s\w+){1,3}?)\s(?:is|are|feels?|gets?|goes? home|walks? out|has(?= a good)|have(?= a good))\s(?:really |truly |very )?(?:a good \w+(?: \w+)?|accompanied|supported|understood|taken seriously|treated with \w+|happy|pleased|satisfied|delighted|enchanted|content|smiling|at home|safe|welcome|valued|heard|loved|appreciated|special|respected|listened to|looked after|cared for|seen on time|well \w+|treated well|kept informed)\b(?:\swith\s(?:an?|the|their|our)\s\w+)?/iu;

/** "A smoother check-in experience", "better food", "poor service": what customers get, by its quality. */
const EXPERIENCE =
	/\b(?:better|improved|great|greater|superior|excellent|stronger|smoother|good|pleasant|poor|bad)\s(?:\w{3,}\s){0,2}(?:experience|service|care|food|treatment|hospitality|trip|stay|visit|welcome|attendance)s?\b|(?:^|(?<=\bthat ))\W*(?:(?:the|our) )?(?:(?:customer|patient|guest|member|passenger|tenant|resident|student|client|citizen|user|visitor) experience|CX)\b/iu;

/** That the unhappy leave is no news. */
const BAD_MOOD = /\b(?:dis|un)(?:satisfied|happ)/iu;

/** "The satisfaction survey", "the NPS team": named after a score. */
const NAMED_FOR =
	/^\s(?:surveys?|questionnaires?|forms?|teams?|programmes?|programs?|reports?|data|dashboards?|strateg(?:y|ies)|vision|directors?|leaders?|budgets?|work|targets?|tools?|questions?|desks?|managers?|officers?|providers?|contracts?)\b/iu;
