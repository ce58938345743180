import type { Argument } from "../argument";
import { allThat } from "../selection";
import { isLikelyName } from "../somebody";
import type { Statement } from "../statements";
import { isPast } from "../tense";
import { comesByItself } from "./dated-events";
import { datesOf } from "./evidence";
import { isLength } from "./gates";
import { movesAgainstUs } from "./named-rivals";
import { comesAnyway, pressesFromOutside, warnsOfLeaving } from "./outsiders";
import { pressesNow } from "./pressing-events";
import { isTrend, isWelcome, SINCE } from "./trends";

/**
 * Reasons to act now that no word of the lexicon names: what must be done by a day because of what happens then, what a
 * rival by name has just done, customers who leave in growing numbers, a contract's end in the head of a memo.
 */
export function occasionsOf(argument: Argument): readonly Statement[] {
	return allThat(argument, isOccasion);
}

/** The same in words that few papers need: to be asked only where nothing else presses. */
export function rarerOccasionsOf(argument: Argument): readonly Statement[] {
	return allThat(argument, isRarerOccasion);
}

function isRarerOccasion(_: Argument, statement: Statement): boolean {
	if (statement.row || statement.has("score") || statement.test(SURVEYED)) return false;
	return !AWAY.some((theme) => statement.themes.has(theme)) && pressesNow(statement);
}

function isOccasion(argument: Argument, statement: Statement): boolean {
	if (
		!statement.row &&
		datesOf(statement).length > 0 &&
		statement.test(OUTSIDER_ACTS) &&
		!statement.test(OUTSIDER_ACTED)
	)
		return true;
	if (statement.has("score") || statement.test(SURVEYED)) return false;
	if (isTrend(statement)) return true;
	if (comesAnyway(argument, statement) || warnsOfLeaving(statement)) return true;
	if (statement.themes.has("history") && comesToPass(argument, statement)) return true;
	if (AWAY.some((theme) => statement.themes.has(theme))) return false;
	if (statement.row) return isDatedEnd(argument, statement);
	if (
		datesOf(statement).length > 0 &&
		(movesByName(statement) || movesAgainstUs(statement, argument.people) || statement.test(REASON_OF_NOW))
	)
		return true;
	if (opensWithRival(statement) || losesCounted(statement)) return true;
	if (statement.test(RIVAL_ACTS) || statement.test(TAKES_OURS)) return true;
	if ((statement.test(GROWS) && losesMore(statement)) || losesFaster(statement)) return true;
	if (
		(statement.test(LEFT_COUNTED) ||
			(statement.test(FEW_LEFT) && statement.has("people")) ||
			(statement.test(LEAVE_COUNTED) && !statement.test(COMPARES_GROUPS))) &&
		(statement.has("time") || statement.test(SINCE))
	)
		return true;
	if (datesOf(statement).length === 0 && !statement.test(BY_A_SEASON)) return false;
	if ((statement.test(WE_LOST) || losesByName(statement)) && !statement.themes.has("history")) return true;
	if (statement.test(UNLESS_BY) || statement.test(NEIGHBOUR_OFFERS)) return true;
	if (pressesFromOutside(statement) || comesByItself(argument, statement)) return true;
	return statement.test(NECESSITY) && statement.test(BECAUSE);
}

/** Under "Background", too, what somebody outside does on a day to come presses. */
function comesToPass(argument: Argument, statement: Statement): boolean {
	if (statement.row || datesOf(statement).length === 0 || isPast(statement)) return false;
	return movesByName(statement) || movesAgainstUs(statement, argument.people) || pressesFromOutside(statement);
}

/** "Before Easter", "by next summer": what the year brings is a date as well. */
const BY_A_SEASON =
	/\b(?:before|by|until|from) (?:the (?:end of )?|next |this )?(?:spring|summer|autumn|winter|easter|christmas|ramadan|eid|diwali|new year|harvest|school year|season)\b/iu;

/** "Ostboat opened three desks since May, two of them beside ours.": a name that is no word of the trade. */
function opensWithRival({ text }: Statement): boolean {
	const name = RIVAL_OPENS.exec(text)?.[1];
	return name !== undefined && (isLikelyName(name) || /\p{Ll}\p{Lu}/u.test(name));
}

/** "The reason that we bring it now is the new carrier, who delivers from 1 October", "timing matters because …". */
const REASON_OF_NOW =
	/\breasons? (?:that |why )?(?:we|I) (?:am |are )?(?:bring|rais|ask|writ|com)(?:e|ing)?\b[^.;]{0,24} (?:now|today|this (?:year|month|quarter|week))\b|\btiming matters because\b|\bwhy (?:we|I)(?:['’]m| am| are)? (?:bring|rais|ask|writ)(?:e|ing)? (?:it|this) (?:up )?now\b/iu;

/** "Lakeland Federal started same-day answers in March": what somebody else by name did on a day, and no town of ours. */
function movesByName({ text }: Statement): boolean {
	const [, name, deed] = NAMED_MOVE.exec(text) ?? [];
	if (
		!name ||
		!deed ||
		/^(?:We|They|It|This|That|These|Those|He|She|You|I|The|Our|Your|Phase|Stage|Step|Week|Day|Month|Team|IT|HR|Finance|Marketing|Operations|Sales|Legal|Support)\b/u.test(
			name,
		)
	)
		return false;
	return (
		/^(?:announc|advertis|came into|went over|enter|undercut|brought out|launch|promis)/u.test(deed) ||
		/ |['’]s$|\p{Ll}\p{Lu}/u.test(name) ||
		isLikelyName(name)
	);
}

const NAMED_MOVE =
	/^\W*(?:(?:[Bb]esides|[Ff]urther|[Aa]lso|[Aa]nd|[Bb]ut|[Ss]ince then|[Mm]eanwhile|[Nn]ow),? )?(?:[Tt]he (?:company |firm |chain )?)?(\p{Lu}[\p{L}&'’-]{2,}(?: (?:\p{Lu}[\p{L}&'’-]*|&|and|of|the)){0,3}) (?:has |have |had )?(?:already |now |just |since |recently )?((?:will )?open(?:s|ed)?|(?:is|are) (?:opening|launching|advertising|starting|building|paying)|launch(?:es|ed)?|start(?:s|ed)?|beg[ai]ns?|introduce[sd]?|announce[sd]?|came into|enter(?:s|ed)?|went over to|brought out|rolled out|advertise[sd]?|lights? up|goes live|comes to|reopen(?:s|ed)?|undercuts?|promise[sd]?)\b (?!(?:in|on|at|by|from|the (?:new|pilot|trial|test)) (?:our|the (?:pilot|trial))|to (?:work|use|test|try))/u;

/** "Tenants are surveyed 60 days before the lease ends" */
const SURVEYED = /\b(?:is|are|was|were) (?:\p{Ll}+ )?(?:surveyed|polled|sampled)\b|\bscor(?:es?|ed)\b/iu;
/** Somebody outside who judges the company does so on a day to come: "the lender's covenant is tested on 30 June". */
const OUTSIDER_ACTS =
	/\b(?:covenants?|lenders?|banks?|ministry|government|commission|regulator|inspectorate|inspectors?|examiners?|auditors?|ombudsman|accreditors?|rating agency|insurers?|reinsurers?|franchisor|licensor|funders?|authority|league table|tariff board|(?:care|quality|health|schools?|safety|food|fire|water|energy|rail|aviation|maritime|accreditation|licensing|inspection|certification|standards|rating|funding) (?:\p{L}+ )?(?:council|commission|agency|board|body|office|team|panel))\b[^.;]{0,80}\b(?:(?:is|are|will be|shall be|gets?) (?:first |next |again )?(?:tested|inspected|audited|published|reviewed|assessed|measured|re-?rated|ranked|examined|visited)|(?:re-?)?(?:tests?|inspects?|audits?|assess(?:es)?|rates?|ranks?)|publish(?:es)?|returns?|visits?|will be (?:here|back|with us)(?: again)?|comes? (?:back|again)(?! (?:to us|with)\b)|(?:is|are) back(?! (?:on (?:track|budget|plan)|to normal)\b))\b[^.;]{0,50}\b(?:on|from|by|in|before|until|for the first time)\b/iu;
const OUTSIDER_ACTED = /\b(?:last|since|previous|past) (?:year|month|quarter|spring|summer|autumn|winter)\b/iu;

/** Under these titles a date is one of the plan, and a loss one that has been counted. */
const AWAY = ["roadmap", "pilot", "risks", "benefit", "history", "owner", "change"];

/** "Current contract ends | 31 December", in a table of two columns such as stand at the head of a memo. */
function isDatedEnd(argument: Argument, statement: Statement): boolean {
	const cells = statement.row?.cells ?? [];
	const [name, value] = cells;
	if (!name || !value || cells.length > 2) return false;
	return argument.readingOf(name).has("driver") && argument.readingOf(value).has("time");
}

/** "We have lost 46 accounts since October": said as a fact of a told time. */
function losesCounted(statement: Statement): boolean {
	return (
		statement.test(LOST_BUYERS) &&
		(statement.has("time") || statement.test(SINCE)) &&
		!NO_FACT.some((kind) => statement.has(kind)) &&
		!statement.test(STILL_OR_TRIED)
	);
}

/** What is lost all the time has no day, and what was lost in a test presses nobody. */
const STILL_OR_TRIED = /\b(?:loses?|losing)\b|\b(?:in|during) (?:the|our|a) (?:\p{Ll}+ )?(?:test|pilot|trial)\b/iu;

const NO_FACT = ["future", "negation", "hypothesis", "trial", "goal"] as const;
export const LOST_BUYERS =
	/\b(?:lost|loses?|losing) (?:\p{Ll}+ )?\d[\d,.]*k?\+? (?:of our )?(?:\p{Ll}+ ){0,2}?(?:customers|clients|members|accounts|subscribers|policyholders|users|students|tenants|dealers|donors|guests|patients|families|contracts)\b(?! (?:fewer|less))/iu;

/** "40 of the top 500 pulled their portfolios since 3 February". */
const LEFT_COUNTED =
	/(?:\d|\b(?:twenty|thirty|forty|fifty|sixty|eighty|a dozen|dozens|a hundred|hundreds)\b)[^.;]{0,60}(?<!\b(?:was|were|be|been|being|is|are|got|we|We|I) )\b(?:left(?! (?:with|on|over|behind)\b)|quit|pulled (?:out|their)|cancelled|switched(?! (?:it|them|this|on|off)\b)|closed (?:their|an?)|withdrew|walked away|moved (?:[a-z]+ ){0,4}(?:to|their|away)|resigned|defected|(?:gone|went) to|deserted)\b/iu;
/** "12,300 members rolled out last year": in some trades those who leave do it by a word of their own. */
export const LEAVE_COUNTED =
	/\d[\d,.]*(?: ?(?:k|m|%))? (?:of (?:our|the|all) )?(?:\p{L}+ ){0,2}?\p{L}+s\b[^.;\d]{0,24}\b(?:rolled out(?! (?:the|a|an|our|their)\b)|rolled (?:over )?(?:to|into) (?:an?other|(?:an? )?(?:rival|competitor))|transferred (?:out|away|to (?:an?other|(?:an? )?(?:rival|competitor)))|moved (?:out|away)|ported (?:out|away)|dropped (?:out|off(?! (?:at|by)\b))|went (?:dormant|elsewhere|inactive|silent)|became (?:dormant|inactive)|surrendered|lapsed|opted out|de-?registered|unsubscribed|(?:did not|didn['’]t|have not|haven['’]t|failed to) (?:renew|return|come back|re-?enrol\p{Ll}*|re-?book|re-?order)|churned|defected|disenroll?ed|terminated|foreclosed|walked out|gave notice|took their (?:business|money|custom|orders) (?:elsewhere|away|to\b))\b/iu;

/** "3 of the 140 went dormant, against 19 of 150" tells of a trial. */
export const COMPARES_GROUPS = /\b(?:against|versus|vs\.?|compared (?:with|to)) \d/iu;

/** "It has taken 310 of our agreements." */
const TAKES_OURS = /\b(?:taken?|took|won|poached|lured) (?:[\w,.]+ ){1,4}(?:of our|from us)\b/iu;

/** "Three of our ten largest clients moved to Karsten." */
const FEW_LEFT =
	/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:more |other )?(?:of (?:our|the) )?[^.;]{0,50}(?<!\b(?:was|were|be|been|is|are|got|we|We|I) )\b(?:left us|quit|cancelled|switched to|withdrew|walked away|moved to|defected|(?:gone|went) to|gave notice)\b/iu;

/** "Kessler GmbH left us in May, and Havel gave notice in July." */
function losesByName({ text }: Statement): boolean {
	const [, name, other] = GOES_BY_NAME.exec(text) ?? [];
	return other !== undefined || (name !== undefined && isLikelyName(name));
}

/** What a client by name did; behind "we lost" any name will do. */
const GOES_BY_NAME =
	/(?:^\W*(?:(?:In|On|Since|By) [\p{L}\d ]{3,16}?,? )?(\p{Lu}[\p{L}-]{3,})(?: (?:\p{Lu}[\p{L}&.-]*|and|&)){0,3} (?:has |have )?(?:left us|cancelled|gave (?:us )?notice|given (?:us )?notice|terminated|did not renew|moved (?:its|their) (?:business|account|contract))\b)|\b[Ww]e (?:have |just |also )?lost (\p{Lu}[\p{L}&-]+)/u;

/** "Every month we lose another 120 subscribers, and in January it was 70." */
function losesFaster(statement: Statement): boolean {
	const [first, second] = statement.of("amount").filter((amount) => !isLength(amount));
	if (!statement.test(LOST_BUYERS) || !first?.amount || !second?.amount) return false;
	return first.amount.value > second.amount.value && statement.test(EARLIER);
}

const EARLIER = /\b(?:up from|(?:it|that) was|against|compared (?:with|to)|ago)\b/iu;

/** "In Booking we lost the badge on 2 February." */
const WE_LOST =
	/\bwe (?:have |just )?lost (?:the|our|an?|one|two|three)\b(?! (?:way|sense|focus|footing|time|touch|sight|patience|temper|nerve|faith)\b)|\b(?:lost|losing) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a third|half|a quarter) of (?:them|our|the|its)\b/iu;

/** "Unless the figures are in by 15 November, the fund gives it to somebody else." */
const UNLESS_BY =
	/\b(?:unless|without|if [^.;,]{3,50}(?: not|n['’]t))\b[^.;,]{0,60}\bby\b[^.;]{3,30}(?:, (?!(?:we|I)(?:['’]ll| will| shall| would)? (?:stop|end|close|halt|hand|give|return|withdraw|abandon|extend|continue|cancel|drop|scrap|pull|pause|review|reconsider|decide|undo|take|call|switch|roll|go (?:back|on))\b|stop\b)| we (?:miss|lose|face|pay|wait|fall)\b)/iu;
/** "Hotel Brisa, 40 metres away, offers late check-out since April." */
const NEIGHBOUR_OFFERS =
	/\b(?:(?:met(?:re|er)s|yards|miles?|kilomet(?:re|er)s|km|minutes|doors|streets?) (?:away|from (?:us|ours?|here))|next door|across the (?:road|street|square|river)|(?<!\b(?:is|are)(?: just)? )round the corner|(?<!\b(?:further|years?|months?) )down the road|opposite us)\b[^.;]{0,80}\b(?:offers?|opens?|opened|has|have|gives?|promises?|sells?|started|does)\b/iu;

function losesMore(statement: Statement): boolean {
	const figures = statement.of("amount").filter((amount) => amount.tag !== "duration");
	const [first, second] = figures;
	const isRise = (first?.amount?.value ?? 0) < (second?.amount?.value ?? 0);
	if (isRise && isWelcome(statement.text.slice(0, statement.text.search(GROWS)))) return false;
	return figures.length > 1 && statement.of("behaviour").some((behaviour) => behaviour.tag === "retention");
}

const GROWS =
	/\b(?:(?:up|down|passed|gone|went|moved|risen) from|rose|risen|grew|grown|climbed|doubled|fell from|fallen from|dropped from)\b/iu;
const NECESSITY =
	/\b(?:needs? to|must|ha(?:ve|s) to|cannot|can(?:['’]t| no longer)|too late|last chance|in time for|get a move on|only chance)\b/iu;
const BECAUSE = /\b(?:because|since|so|otherwise|or else|after (?:that|which)|before|until|by then)\b/iu;
/** "…, and Silverline opened its desk two hundred metres from ours." A name that opens the sentence may be any word. */
const RIVAL_OPENS =
	/^\W*(?:Since )?(\p{Lu}[\p{L}]{3,})(?: \p{Lu}\p{L}+)? (?:has |have |will )?(?:already |now |just )?(?:moved to|went over to|switched to|offers?|opened|opens|launched|launches|start(?:ed|s)(?! (?:out|off)\b)|introduced|cut|took|won|bought|entered|undercuts?|poached|promises)\b[^.;]{0,100}\b(?:ours?|us|we|next door|opposite)\b/u;
const RIVAL_ACTS =
	/[a-z\d,;)] (?:the )?[A-ZÀ-Þ]\S{2,}(?: [A-Z]\S+)? (?:has |have |will )?(?:already |now |just )?(?:opened|opens?|launched|launches|start(?:ed|s)(?! (?:out|off)\b)|offers?|introduced|cut|took|won|bought|entered|undercuts?|advertises?|poached|promises)\b[^.;]{0,80}\b(?:ours?|us|next (?:to|door)|opposite|beside|the same)\b/u;
