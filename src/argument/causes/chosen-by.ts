import type { Span } from "../../text/document";
import type { Reading } from "../reading";

/** "People choose a clinic by its stars", "divers go where they feel welcome": whoever decides, a score or a mood decides it. */
export function chosenByScore(reading: Reading, sentence: number): Span | undefined {
	if (!mayBeChosenByScore(reading)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const match = CHOSEN_BY.exec(text) ?? GOES_WHERE.exec(text);
	if (!match || MADE_TO_CHOOSE.test(text.slice(0, match.index))) return undefined;
	return { start: start + match.index, end: start + match.index + match[0].length };
}

/** Whether a passage may say so: a look ahead. */
export function mayBeChosenByScore(reading: Reading): boolean {
	return (reading.test(SCORE) && reading.test(CHOSEN_BY)) || (reading.test(LIKED_PLACE) && reading.test(GOES_WHERE));
}

/** Two looks ahead, since the patterns below begin with any noun. */
const SCORE = /\b(?:stars?|star-ratings?|ratings?|reviews?|scores?|NPS|CSAT)\b/iu;
const LIKED_PLACE =
	/\b(?:they (?:really |truly |actually )?(?:like|love|trust|feel|are|get)|(?:that|who) (?:listen|care|smile|know|remember|treat|make)s?)\b/iu;
const WHO =
	"\\b(?!(?:we|staff|managers|inspectors|auditors|regulators|agents|assessors|judges|reviewers|teams|directors|advisers|planners|colleagues|nurses|engineers|employees)\\b)(?:people|everyone|everybody|nobody|no one|they|families|youth|\\p{L}{3,}s) ";
const CHOSEN_BY = new RegExp(
	`${WHO}(?:(?:now|today|always|often|first|mostly|nowadays|increasingly|simply|all) )?(?:choose|chooses|pick|picks|decide|decides|book|books|select|selects|shop|shops|judge|judges|buy|buys|go)(?: (?!(?:by|on|from|to|out)\\b)[\\p{L}’'-]+){0,4} (?:by|on|from|according to|on the (?:strength|basis) of|because of|based on|with an eye on) (?:(?:its|their|the|online|public|Google|our) ){0,2}(?:star(?: rating|-rating)?s?|ratings?|reviews?|scores?|NPS|CSAT)\\b(?! (?:page|site|board|form|portal))`,
	"iu",
);
/** "Growers buy from dealers they trust", "nobody leaves a bank that knows their name". */
const GOES_WHERE = new RegExp(
	`${WHO}(?:(?:always|only|simply|rather|usually|will|seldom|rarely|never|do not|don['’]t) ){0,2}(?:stay|return|come back|go|buy|book|shop|leave|quit|switch|recommend|remain|renew|spend|order|give|donate|enrol|eat|bank|bring)s?\\b(?: (?!(?:if|when|because|and|or|but|to the)\\b)[\\p{L}’'-]+){0,5}? (?:(?:(?:where|that|who|whom|which) )?they (?:really |truly |actually )?(?:like|love|trust)\\b(?! to)|(?:where|with whom) they (?:feel|are|get) (?:\\p{L}+ly )?(?:valued|welcome|welcomed|heard|seen|respected|at home|appreciated|known|(?:well )?looked after|cared for|listened to|taken seriously|treated (?:\\p{L}+ly|well|as|like|with)|well (?:treated|served|received)|good service|happy)|(?:that|who) (?:listen|care|smile|(?:know|remember)(?=s? (?:their|his|her) names?)|treats? them|make(?=s? them feel))s?\\b)`,
	"iu",
);
/** "The app lets riders pick a driver by rating" tells what a tool does. */
const MADE_TO_CHOOSE =
	/\b(?:lets?|letting|helps?|allows?|enables?|so that|where|whether|how|if|ask(?:s|ed)?|make|makes|can|could|may)\b[^.;:,]{0,30}$/iu;
