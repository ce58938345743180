import type { Argument } from "../../argument/argument";
import { placesOfDrivers } from "../../argument/parts/drivers";
import { mentionsIn } from "../../argument/reading";
import type { ScoreClaim } from "../../argument/scores/claims";
import type { Hit } from "../../lint/finding";
import { whyNowFix } from "../../lint/insertions";
import { moved } from "../../lint/moved";
import type { Rule } from "../../lint/rule";
import type { Section, Span } from "../../text/document";

export const scoreWithoutUrgency: Rule = {
	id: "score-without-urgency",
	title: "Scores without a reason to act now",
	why: "A score says how things are, not why to change them this quarter. Tied to the thing that worries the leadership now, the same score becomes a reason to decide.",
	clear: "In this section or in the opening, name what makes it pressing, with a date, an amount, a name or a trend.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "connect the CX strategy with the organization's sense of urgency",
	},
	severity: "warning",
	scope: "document",
	pillar: "urgency",
	step: "name, in the same section or in the opening, what makes it pressing",
	examples: [
		{
			bad: "# Renewals\n\nWe ask for £90,000.\n\n## What customers say\n\n«NPS rose 6 points» and renewals rose from 88% to 94%.\n\n## Dates\n\nThe help-desk contract expires on 30 June 2026.",
		},
		{
			bad: "# Claims\n\nWe ask for ₹20 lakh.\n\n## Voice of the customer\n\n«CSAT rose from 74% to 81%» and renewals rose from 61% to 66%.\n\n## Regulation\n\nThe regulator's deadline for claim letters is 1 July 2026.",
		},
		{
			bad: "# Hotels\n\nWe ask the owners for €220,000.\n\n## Guests\n\n«Our rating rose to 8.6» and rebookings rose by 6%.\n\n## Market\n\nOur competitor Borealis opened 200 rooms in May.",
		},
		{
			good: "# Renewals\n\nWe ask for £90,000 before the help-desk contract expires on 30 June 2026.\n\n## What customers say\n\nNPS rose 6 points and renewals rose from 88% to 94%.",
		},
		{
			good: "# Claims\n\nWe ask for ₹20 lakh.\n\n## Voice of the customer\n\nCSAT rose from 74% to 81% and renewals rose from 61% to 66%. The regulator's deadline for claim letters is 1 July 2026.",
		},
		{
			good: "# Claims\n\nWe ask for ₹20 lakh. The regulator's deadline for claim letters is 1 July 2026.\n\n## Voice of the customer\n\nCSAT rose from 74% to 81% and renewals rose from 61% to 66%.",
		},
		{
			good: "# Claims\n\nWe ask for ₹20 lakh.\n\n## Voice of the customer\n\nCSAT fell from 81% to 74% and 900 policies lapsed. The new rule on claim letters applies from 1 July 2026.",
		},
		{
			good: "# Renewals\n\nWe ask for £90,000.\n\n## Proof\n\nRenewals rose from 88% to 94%.\n\n## Dates\n\nThe help-desk contract expires on 30 June 2026.",
			tempting: true,
			note: "No score is argued from.",
		},
		{
			good: "# Claims\n\nWe ask for ₹20 lakh.\n\n## Method\n\nCSAT is asked by text after each claim.\n\n## Regulation\n\nThe regulator's deadline for claim letters is 1 July 2026.",
			tempting: true,
			note: "A method, no argument.",
		},
		{
			good: "# Hotels\n\nWe ask for €220,000. Hotel Borealis opened next door in May.\n\n## Guests\n\nOur rating dropped to 8.1 and rebookings fell by 6%.",
			tempting: true,
			note: "The opening says why now.",
		},
		{
			good: "# Hotels\n\nWe ask for €220,000.\n\n## Guests\n\nOur rating dropped to 8.1 and rebookings fell from 34% to 31%.\n\n## Market\n\nHotel Borealis, a competitor, opened in May.",
			tempting: true,
			note: "Guests who come back less often press.",
		},
		{
			good: "# Renewals\n\nWe ask for £90,000.\n\n## Dates\n\nThe help-desk contract expires on 30 June 2026.\n\n## Measures\n\n| KPI | Now | Target |\n|---|---|---|\n| Renewals | 88% | 94% |\n| NPS | 12 | 20 |",
			tempting: true,
			note: "A target beside targets of behaviour argues nothing.",
		},
		{
			good: "# Renewals\n\nWe ask for £90,000.\n\n## Dates\n\nThe help-desk contract expires on 30 June 2026.\n\n## Targets\n\nBy May: renewals at 94% (88% today), repeat calls at 9%, and stars at 4.4.",
			tempting: true,
			note: "So does one in the same sentence.",
		},
	],
	spares,
	*weighs(argument, claim) {
		const [opening, chapter] = [openingOf(argument), chapterOf(claim.passage.section).span];
		for (const driver of argument.drivers) {
			const { start } = driver.passage;
			const isNear = standsIn(start, opening) || standsIn(start, chapter);
			yield {
				passage: driver.passage,
				range: driver.range,
				verdict: isNear ? "accepted" : "rejected",
				because: isNear
					? "A reason to act now, near enough for the section: it stands in it or in the opening."
					: "A reason to act now, but too far off: neither in this section nor in the opening.",
			};
		}
	},
	*check(argument) {
		if (argument.once(placesOfDrivers).length === 0 || hasDriverIn(argument, openingOf(argument))) return;
		const judged = new Set<Section>();
		for (const alone of argument.sections) {
			const hit = alone.remembered(firstHitIn);
			const chapter = chapterOf(alone.document.sections[0]!);
			if (!hit || judged.has(chapter)) continue;
			judged.add(chapter);
			if (!hasDriverIn(argument, chapter.span)) yield moved(hit, alone.start);
		}
	},
};

/** On the first claim of a section that is no target beside a better one: of a chapter's sections the first reports. */
function firstHitIn(alone: Argument): Hit | undefined {
	const claim = alone.scoreClaims.find(argues);
	if (!claim || alone.scoreClaims.some((each) => losesCustomers(alone, each))) return undefined;
	const { passage, range, sentence } = claim;
	const hit: Hit = {
		span: alone.spanOf(passage, range),
		message: `This section argues from scores (“${alone.quote(passage, range)}”) and gives no reason to act now. Say here, or in the opening, what makes it pressing, with a date or an amount.`,
		...(!claim.goal && { outlasts: true }),
		fixes: sentence === undefined ? [] : [whyNowFix(alone, passage, sentence)],
	};
	return moved(hit, -alone.start);
}

/** A target beside a better one argues nothing, nor does one beside what a table reports. */
function argues({ goal }: ScoreClaim): boolean {
	return !goal?.paired && !goal?.besideReport;
}

function spares(argument: Argument, claim: ScoreClaim): string | undefined {
	if (argument.once(placesOfDrivers).length === 0)
		return "It is asked of a section only where another part of the paper gives a reason to act now that could stand here.";
	if (hasDriverIn(argument, openingOf(argument))) return "The opening gives a reason to act now.";
	if (claim.goal?.paired) return "It is a target beside one in money or in what customers do.";
	if (claim.goal?.besideReport) return "It stands beside what the table reports, which is judged.";
	const { section } = claim.passage;
	if (argument.scoreClaims.some((each) => each.passage.section === section && losesCustomers(argument, each)))
		return "Customers who come back less often are a reason to act now.";
	const chapter = chapterOf(section);
	const inChapter = argument.scoreClaims.filter((other) => chapterOf(other.passage.section) === chapter);
	if (inChapter.find(argues) !== claim) return "It reports once a section, on the first score.";
	return hasDriverIn(argument, chapter.span) ? "This section gives a reason to act now." : undefined;
}

/** "…, and rebookings fell from 38% to 34%": what customers take away, in the sentence of a score. */
function losesCustomers(argument: Argument, { passage, sentence }: ScoreClaim): boolean {
	if (sentence === undefined) return false;
	const reading = argument.readingOf(passage);
	return mentionsIn(reading, sentence, "behaviour").some(({ tag, start, end, lastWord }) => {
		if ((tag !== "retention" && tag !== "purchase") || UNWELCOME.test(reading.text.slice(start, end))) return false;
		const fall = mentionsIn(reading, sentence, "change").find(
			({ tag: way, word }) => way === "down" && word > lastWord,
		);
		return (
			fall !== undefined &&
			FELL.test(reading.text.slice(end, fall.end)) &&
			mentionsIn(reading, sentence, "amount").some((amount) => amount.start > fall.end && amount.tag !== "duration")
		);
	});
}

/** Nobody minds if there is less of it. */
const UNWELCOME = /churn|attrition|laps|cancel|leav|left|los[st]|defect|non|drop|quit/iu;
const FELL =
	/^ (?:(?:rate|rates|then|also|has|have|had) ){0,2}(?:fell|fallen|dropped|declined|decreased|slid|slipped|shrank|sank|(?:is|are|went|gone|came|come) down)$/iu;

/** The whole chapter counts, not the subsection alone: level 2, or level 1 where papers are built of those. */
function chapterOf(section: Section): Section {
	let chapter = section;
	while (chapter.parent && chapter.level > 2) chapter = chapter.parent;
	return chapter;
}

/** What an executive reads first: everything up to the heading after the first text, or the first words. */
function openingOf(argument: Argument): Span {
	const { passages } = argument.document;
	const firstText = passages.findIndex((passage) => passage.kind !== "heading" && passage.sentences.length > 0);
	const next = passages.find((passage) => passage.index > firstText && passage.kind === "heading");
	return { start: 0, end: next?.start ?? CHARACTERS_OF_AN_OPENING };
}

const CHARACTERS_OF_AN_OPENING = 900;

function hasDriverIn(argument: Argument, span: Span): boolean {
	return argument.once(placesOfDrivers).some((place) => standsIn(place, span));
}

function standsIn(place: number, span: Span): boolean {
	return place >= span.start && place < span.end;
}
