import type { Argument } from "../argument";
import type { Statement } from "../statements";

/**
 * Whether a statement counts what those who are served go through: "a third of first-time callers ring back", "patients
 * wait 19 days for a letter", a table of the steps at which they drop out, one of them by an initial, an outside judge.
 */
export function tellsWhatIsLived(argument: Argument, statement: Statement): boolean {
	if (AWAY.some((kind) => statement.has(kind)) || statement.test(SUPPOSED)) return false;
	if (statement.row) return isRowOfDeeds(argument, statement);
	if (statement.test(READ_THEIR_WORDS) || statement.test(FOUND_AGAINST_US) || statement.test(ONE_OF_THEM)) return true;
	if (statement.test(SHARE_GOES_THROUGH)) return statement.has("people") || statement.test(THINGS_THEY_SEND);
	const { text } = argument.readingOf(statement.passage);
	return statement.of("people").some(({ start, end }) => {
		const behind = text.slice(end, statement.range.end);
		return BEARS.test(behind) || (IS_COUNTED.test(text.slice(statement.range.start, start)) && GO_THROUGH.test(behind));
	});
}

/** What is wanted, planned or known from elsewhere is not lived. */
const AWAY = ["future", "goal", "study"] as const;
const SUPPOSED = /\b(?:if|would|may|might|suppos\p{L}+|assum\p{L}+)\b/iu;

/** "Quote | 12%", under "Journey step | Customers who drop out". */
function isRowOfDeeds(argument: Argument, { row }: Statement): boolean {
	if (!row?.cells.some((cell, column) => column > 0 && argument.readingOf(cell).has("amount"))) return false;
	return row.table.header.cells.some((cell) => {
		const head = argument.readingOf(cell);
		return head.test(REASONS) || (head.has("people") && head.test(DEEDS));
	});
}

const COUNT =
	"(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|a hundred|hundred|several)";
const SHARE = `(?:\\d[\\d.,]* ?(?:%|per ?cent)|an? third|(?:a |one )?half|an? quarter|two[ -]thirds|three[ -]quarters|most|the majority|${COUNT} (?:out )?(?:of|in) (?:(?:every|each|our|the|all|these|last|first) )*${COUNT}|(?:out )?of (?:every |each |the |our |these )?${COUNT}|every (?:second|third|fourth|fifth|tenth|other))`;
const DOES_NOT = "(?:do|does|did|could|can)(?: not|n['’]t)|cannot|never";

/** What somebody does who does not get what they came for, or what is done to their papers. */
const GOES = [
	"g[ai]ves? up",
	"g[eo]ts? (?:stuck|lost|through|cut off|no|passed|sent|transferred)",
	"(?:drop|fall|break)s? (?:out|off)",
	"dropped (?:out|off)",
	"abandon(?:s|ed)?",
	"(?:leaves?|left|stops?|stopped|quits?) (?:at|when|before|after seeing|halfway|without|(?:the|their|our) (?:page|site|form|basket|cart|queue|line|call|app|shop|store|booking|checkout)\\b)",
	"(?:comes?|came|go(?:es)?|went) back (?:to|with|again|for|within)",
	`(?:rings?|rang|phoned?s?|call(?:s|ed)?|contact(?:s|ed)?|writes?|wrote|e-?mail(?:s|ed)?|chas(?:es?|ed)) (?:us|again|back|in|the|within|about|twice|an? (?:second|third)|${COUNT} times)`,
	"(?:has|have|had|needs?|needed) to",
	"waits?|waited|queues?|queued",
	"asks?(?:ed)? (?:us |again |the \\p{L}+ )?(?:for|about|the same|where|when|why|how|what|whether)",
	"complain(?:s|ed)?|struggle[sd]?|search(?:es|ed)?|look(?:s|ed)? for|repeat(?:s|ed)? (?:the|their|it|an?|our|this|them)\\b",
	"had (?:already |to |once )?(?:tried|called|rung|written|asked|waited|phoned|contacted|visited)",
	"ends? (?:without|unresolved|unanswered|in (?:an?|the|nothing))",
	`(?:${DOES_NOT}) (?:\\p{L}+ )?(?:know|knew|find|found|understand|finish|complete|get|hear|heard|reach|log|open|read|see|saw|manage|receive|received|turn|arrive|come|use|knows|finds|understands|finishes|completes|gets|hears|reaches|logs|opens|reads|sees|receives|turns|arrives|comes|uses|finished|completed|got|reached|logged|opened|arrived|came|used|answered|told)`,
	"(?:is|are|was|were|be|been|being) (?:then )?(?:sent back|sent away|returned|rejected|refused|re-?opened|put (?:on hold|through)|transferred|passed (?:on|to|from)|turned away|told|asked|kept waiting|cut off|lost|late|incomplete|wrong|unanswered|answered late|about|misdirected|chased)",
	"(?:comes?|came|arrives?|arrived|goes|go|went) (?:back |in )?(?:late|unanswered|incomplete|wrong|missing|damaged|later than)",
	"concern(?:s|ed)? the|mention(?:s|ed)?|fail(?:s|ed)? to",
].join("|");

/** "640 parents", "212 of our older tenants". */
const IS_COUNTED = /(?<![£$€₹\d.,])\d[\d,]* (?:of (?:our |the )?)?(?:[\p{L}-]+ ){0,2}$/u;
const GO_THROUGH = new RegExp(`^[^;|]{0,60}?\\b(?:${GOES})\\b`, "iu");
const SHARE_GOES_THROUGH = new RegExp(`(?<![\\p{L}\\d])${SHARE} [^;|]{3,110}?\\b(?:${GOES})\\b`, "iu");
/** What comes from those who are served. */
export const THINGS_THEY_SEND =
	/\b(?:applications?|requests?|permits?|forms?|orders?|parcels?|claims?|referrals?|repairs?|bookings?|deliveries|invoices?|bills?|returns?|appointments?|enquiries|queries|payments?|calls?|letters?|reviews?|e-?mails?|complaints?|sessions?|chats?|baskets?|conversations?|searches|tickets?)\b/iu;

/** What stands behind those who are served: "wait 19 days", "are asked for their date of birth nine times". */
const BEARS = new RegExp(
	`^(?! (?:service|care|relations?|success|support|base|data|satisfaction|journey|experience|survey)\\b)[^;|:]{0,40}?\\b(?:waits?|waited|queues?|queued|stands? in line|stood in line|holds?|held on|spends?|spent|calls?|called|rings?|rang|phoned?s?|writes?|wrote|types?|fills?|enters?|signs?|signed|repeats?|repeated|explains?|explained|gets?|got|receive[sd]|sp[eo]aks? (?:to|with)|spoke (?:to|with)|hears?|heard|sees?|saw|(?:is|are|was|were) (?:asked|told|sent|passed|put|transferred|called|kept|held|without)|ha(?:s|ve|d) to|needs?|needed|must|learns?|finds? out|found out|go(?:es)? through|went)\\b[^;|]{0,60}?(?:${COUNT} (?:[\\p{L}-]+ ){0,2}?(?:seconds|minutes|hours|mornings|afternoons|days|weeks|months|times|calls|contacts|letters|e-?mails|invoices|bills|answers|versions|forms|visits|steps|clicks|taps|screens|people|departments|offices|desks|documents|reminders|dates|places)|twice|thrice)\\b`,
	"iu",
);

const WRITTEN =
	"(?:e-?mails?|letters?|messages?|reviews?|comments?|chats?|transcripts?|posts?|(?:\\p{L}+ )?forms?|notes?|cards?|complaints?|calls?|tickets?|recordings?|feedback|voicemails?|conversations?|enquiries|queries|grievances?)";
const STUDIED =
	"(?:read|sorted|grouped|coded|classified|categori[sz]ed|analy[sz]ed|listened to|reviewed|sampled|tagged|examined|evaluated|(?:went|gone|looked|been) (?:back )?(?:through|over))";
/** "Parents' emails were read and sorted", "we read 400 letters", "48 of our last 100 reviews complain". */
const READ_THEIR_WORDS = new RegExp(
	[
		`\\b${WRITTEN}\\b[^.;|]{0,60}\\b(?:was|were|ha(?:s|ve) been) (?:\\p{L}+ )?${STUDIED}\\b`,
		`\\b(?:we|I|analysts?|staff|colleagues|team|students?|clerks?|officers?|managers?) (?:have |has )?${STUDIED} (?:[\\p{L}\\d,.'’]+ ){0,5}?${WRITTEN}\\b`,
		`\\b(?:analysis|reading|review|sample) of (?:the |our |some |all )?(?:last |latest )?\\d[\\d,.]* (?:\\p{L}+ )?${WRITTEN}\\b`,
		`^\\W*(?:from|in|of|among) (?:the |our )?(?:last |latest )?\\d[\\d,.]* (?:\\p{L}+ )?${WRITTEN}\\b`,
		`\\d of (?:our |the )?(?:last |latest )?\\d[\\d,.]* (?:\\p{L}+ )?${WRITTEN}\\b`,
	].join("|"),
	"iu",
);

/** "The Housing Ombudsman found against us in 9 cases of 13." */
const FOUND_AGAINST_US =
	/\b(?:ombudsman|ombuds\p{L}+|adjudicator|arbitrat(?:or|ion)|tribunal|court|regulator|panel|watchdog|inspectors?|commission)\b[^;|]{0,40}\b(?:found (?:against|for the|us at fault|in favou?r)|upheld|ruled|decided (?:against|for)|sided with)\b[^;|]{0,60}(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b)/iu;

/** "Take Mrs K., 74, whose supply was off", "Mr B. rang five times": one of those who are served, by an initial. */
const ONE_OF_THEM =
	/\b(?:Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Sra?|Shri|Smt)\.? \p{Lu}\.?(?=[\s,(])[^;|]{0,120}\b(?:who|whose|was|were|had|has|waited|rang|called|phoned|wrote|came|got|lost|learned|learnt|paid|told)\b/u;

const REASONS =
	/\b(?:reasons? for (?:the |a |their )?(?:call|contact|visit|complain|leaving|cancel|return)\p{L}*|(?:contact|call|complaint|cancellation|return|leaving|churn|visit) reasons?|(?:subject|topic|cause)s? of (?:the |their )?(?:call|complaint|contact|enquir)\p{L}*|what (?:they|customers|callers|people|patients|members|tenants|guests) (?:say|said|told|ask|asked|complain)\p{L}*|complaints? (?:about|category|type))\b/iu;
const DEEDS =
	/\b(?:drop(?:ping|ped)? (?:out|off)|g[ai]v(?:e|ing) up|abandon\p{L}*|leav(?:e|ing)|left|stop(?:ped)?|stuck|lost|phon(?:e|ing|ed)|call(?:ed|ing)?|ring(?:ing)?|wait(?:ing|ed)?|ask(?:ed|ing)?|complain\p{L}*|fail(?:ed)?|return(?:ed)?|sent back|turned away|com(?:e|ing) back|cancel\p{L}*)\b/iu;
