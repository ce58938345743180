import type { List } from "../../text/document";
import type { Argument } from "../argument";
import { mayHoldRating, type Reading } from "../reading";

/** True where at least half of a list's items, and two of them, name a survey score and a figure. */
export function isListOfScores(argument: Argument, list: List): boolean {
	const naming = argument.countItems(list, namesScore);
	return naming >= 2 && naming * 2 >= list.items.length;
}

function namesScore(reading: Reading): boolean {
	if (reading.has("score") || reading.has("ratingWord")) return reading.has("amount");
	return mayHoldRating(reading.text) && reading.of("amount").some((amount) => amount.tag === "rating");
}
