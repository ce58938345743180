import type { Span } from "../text/document";
import type { Mention } from "./mention";
import { mentionsIn, type Reading } from "./reading";

/** "Many guests do not come back", "we lose a lot of guests": how many? The words to mark. */
export function thoseWhoLeave(reading: Reading, quantity: Mention): Span | undefined {
	if (!MANY.test(reading.text.slice(quantity.start, quantity.end))) return undefined;
	const who = mentionsIn(reading, quantity.sentence, "people").find(
		(people) => people.word > quantity.lastWord && people.word - quantity.lastWord <= 4,
	);
	const from = who?.end ?? quantity.end;
	const deed = LEAVES.exec(reading.text.slice(from, from + 60));
	if (deed && (who || /^\s\w+$/u.test(deed[0]))) return { start: quantity.start, end: from + deed[0].length };
	const { start } = reading.sentences[quantity.sentence]!;
	const loses = WE_LOSE.exec(reading.text.slice(start, quantity.start));
	return who && loses ? { start: start + loses.index, end: who.end } : undefined;
}

/** "We lose", "the bill drives away": what is done to those who are counted in words. */
const WE_LOSE =
	/\b(?:los(?:e|es|ing|t)|shed(?:s|ding)?|bleed(?:s|ing)?|alienat(?:e|es|ed|ing)|disappoint(?:s|ed|ing)?|turn(?:s|ed|ing)? away|dr(?:ive|ives|iving|ove) away|send(?:s|ing)? away|sent away|put(?:s|ting)? off)\s$/iu;

const MANY = /many$|few$|of$|^(?:countless|numerous)$/iu;
const LEAVES =
	/^(?:\s(?!to\s)\w+){0,2}?\s(?:(?:have|has|had)\s)?(?:(?:leave|left|quit)(?!\s(?:an?|the|their|his|her|it|some|no)\b)|cancel|cancelled|complain|complained|switch|switched|shifted|(?:g[io]ven?|gave) up|went (?:away|dormant|elsewhere)|gone|(?:walk(?:ed)?|storm(?:ed)?|drop(?:ped)?) (?:out|off|away)|h[au]ng up|(?:fall|fell|fallen) behind|abandon(?:ed)?|defect(?:ed)?|(?:miss(?:ed)?|fail(?:ed)?) (?:the|their|an?|each)\b(?:\s(?!and\b|or\b)\w+){1,2}|(?:are|is|were|was) (?:turned away|stranded|left (?:stranded|waiting|behind))|stopped \w+ing|(?:are |is )?(?:going|moving|shifting|switching) (?:to|away|elsewhere)|withdr[ae]w|withdrawn|(?:do not|don['’]t|did not|didn['’]t|never|no longer) (?:turn up|show up|return|repeat|come(?: back)?|renew|rebook|reorder|visit|buy|book|pay|make it|finish))\b/iu;
