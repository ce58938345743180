import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";
import { causesIn } from "./causes";

/** Whether customers are said to feel, to like or to rate: a look ahead for passages that name no score. */
export function mayTellGladness(reading: Reading): boolean {
	return GLADNESS.some((pattern) => reading.test(pattern));
}

/** A clause that says how customers fare: they like it better, a score went up, the experience is a better one. */
export function tellsCause(reading: Reading, sentence: number, span: Span): boolean {
	const text = reading.text.slice(span.start, span.end);
	if (AIMED.test(text) || names(reading, sentence, "negation", span)) return false;
	return tellsGladness(text) || tellsScore(reading, sentence, span, text) || tellsExperience(reading, sentence, span);
}

/** The same of a clause that names nothing a business does or counts beside: it might be the true cause. */
export function tellsCauseAlone(reading: Reading, sentence: number, span: Span): boolean {
	return (
		tellsCause(reading, sentence, span) &&
		!OPERATIONS.some((kind) => names(reading, sentence, kind, span)) &&
		!OTHER_CAUSE.test(reading.text.slice(span.start, span.end))
	);
}

const OPERATIONS = ["behaviour", "money"] as const;
/** "The price was cut", "delays fell", "a faster refund": what an operation does beside. */
const OTHER_CAUSE =
	/\b(?:pric(?:e[sd]?|ing)|fares?|tariffs?|discounts?|fees?|late|delays?|delayed|faster|quicker|shorter|cheaper|sooner|automat\p{L}+|downtime|repaired|fixed|removed|faults?)\b/iu;

function tellsGladness(text: string): boolean {
	return GLADNESS.some((pattern) => {
		const match = pattern.exec(text);
		return match !== null && !OF_STAFF.test(text.slice(0, match.index));
	});
}

function tellsScore(reading: Reading, sentence: number, span: Span, text: string): boolean {
	if (!names(reading, sentence, "score", span)) return false;
	return names(reading, sentence, "change", span) || STANDS.test(text);
}

function tellsExperience(reading: Reading, sentence: number, span: Span): boolean {
	return (
		!PLANNED.test(reading.text.slice(span.start, span.end)) &&
		causesIn(reading, sentence).some(
			({ kind, start, end }) => kind !== "score" && start >= span.start && end <= span.end,
		)
	);
}

function names(
	reading: Reading,
	sentence: number,
	kind: "negation" | "score" | "change" | "behaviour" | "money",
	span: Span,
) {
	return mentionsIn(reading, sentence, kind).some(({ start, end }) => start >= span.start && end <= span.end);
}

const AIMED =
	/\b(?:if|whether|wants?|aims?|goals?|targets?|hopes?|should|would|may|might|could|suspects?|supposes?|perhaps|asked|sample|question)\b|\?/u;
const PLANNED = /\b(?:will|shall|propos\p{L}+|plans?|planned|request\p{L}*|invest(?:ment|ing)?s?|budgets?)\b/iu;
const STANDS =
	/\b(?:up|down|higher|lower|better|worse|high|low|good|poor|above|below|behind|ahead|reached|reaches|stands|stood|hit|went|goes|came|gone|went|(?:is|are|was|were)(?: now| only| just| at)? \d)/iu;
const OF_STAFF =
	/\b(?:staff|teams?|employees?|colleagues?|agents?|engineers?|nurses?|managers?|directors?|boards?|committees?|auditors?|inspectors?|regulators?|shareholders?|ministers?|we|I|suppliers?|contractors?|unions?)\b[^,;.]{0,30}$/iu;

const DEGREES = "(?:(?:\\p{L}+ly|more|much|so|very|far|now|also|better|well|most|even|again|always|a lot) ){0,2}";
const MOODS =
	"(?:(?:happier|happy|gladder|glad|pleased|delighted|satisfied|contented|content|fonder|thrilled|grateful|at home|at ease|taken seriously)\\b(?! (?:to|that|at|by|in)\\b)|(?:looked after|cared for|valued|welcomed|welcome|wanted|seen|remembered|heard|listened to|appreciated|respected|understood|well treated|treated (?:well|decently|fairly|politely|better|kindly|with \\p{L}+)|(?:better|well|kindly|warmly|nicely|politely|courteously) (?:treated|served|received|greeted))\\b(?! (?:to|that|at|in)\\b))";
/** "Guests are happier", "members feel more valued". */
const FEELS = new RegExp(
	`\\b(?:is|are|was|were|been|becomes?|became|feels?|felt|feeling|grew|grown) ${DEGREES}${MOODS}`,
	"iu",
);
/** "Made the members happier", "leaves people feeling welcome". */
const MAKES_GLAD = new RegExp(
	`\\b(?:makes?|made|making|leaves?|left|leaving|keeps?|kept|keeping) (?:[\\p{L}'’-]+ ){1,5}?(?:feel(?:ing)? )?${DEGREES}${MOODS}`,
	"iu",
);
const CUSTOMERS =
	"(?:they|who|people|everyone|everybody|nobody else|customers?|clients?|guests?|members?|passengers?|patients?|tenants?|residents?|shoppers?|diners?|riders?|donors?|supporters?|students?|pupils?|parents?|famil(?:y|ies)|users?|subscribers?|policyholders?|dealers?|brokers?|shippers?|visitors?|travell?ers?|lodgers?|borrowers?|depositors?|savers?|drivers?|owners?|households?|applicants?|readers?|fans?|buyers?|regulars?|callers?|merchants?|retailers?|growers?|farmers?|landlords?|sellers?|learners?|commuters?|motorists?|citizens?|consumers?|exhibitors?|distributors?|anglers?|campers?|skippers?)";
/** "Anglers like us better", "guests loved the new breakfast", "skippers trust us more". */
const LIKES = new RegExp(
	`\\b${CUSTOMERS} (?:really |simply |now |still |also )?(?:like|liked|love|loved|trust|trusted|enjoy|enjoyed|appreciate|appreciated)s? (?:us|it|our|the|their|being|dealing|coming|living|staying|visiting|what|how)\\b`,
	"iu",
);
/** "The dealers rate us higher", "our delivery scored lower than theirs", "better marks". */
const RATES =
	/\b(?:rate[sd]?|scor(?:e[sd]?|ing)|mark(?:s|ed)|grade[sd]?|rank(?:s|ed)?|reviewed|judge[sd]?) (?:(?:us|it|them|(?:our|the|their) [\p{L}-]+(?: [\p{L}-]+)?) )?(?:\p{L}+ly |so |much |far |even )?(?:higher|lower|better|worse|highly|well|badly|poorly|above|below|behind|\d|nine|ten|five)(?! times\b)|\b(?:g[ai]ve|gives?|given|gain(?:s|ed)?|awarded|received|got|gets?|w[io]n) (?:(?:us|it|(?:our|the) [\p{L}-]+) )?(?:much |far |\p{L}+ly )?(?:better|higher|good|top|full|glowing|warmer|nicer|lower|worse|bad|poor|kinder|excellent) (?:\p{L}+ )?(?:marks?|scores?|ratings?|stars?|grades?|reviews?|feedback)\b/iu;
/** "Had a nicer first month", "find it easy to deal with us", "get a better welcome". */
const FARES =
	/\b(?:had|ha[vs]e?|gets?|got|getting|receives?|received|enjoy(?:s|ed)?|experienced|given|g[ai]ve|gives|meets?|met|finds?|found) (?:(?:us|it|[\p{L}-]+) )?(?:(?:an?|the|our|their) )?(?:much |far |\p{L}+ly )?(?:(?:better|nicer|smoother|easier|pleasanter|pleasant|warmer|friendlier|kinder|calmer|good|great|lovely|wonderful|nice|fine|superb|brilliant|delightful|memorable|positive|happier|more (?:pleasant|personal|human|friendly|welcoming)) (?:[\p{L}-]+ ){0,2}?(?:experience|service|welcome|reception|stay|visit|trip|journey|crossing|flight|ride|arrival|start|days?|weeks?|months?|year|time|onboarding|handover|treatment|care|conversation|tone|meal|evening|night|weekend|outing|party|wedding|lesson|class|holiday|greeting|impression|attention|communication|support)\b)|\b(?:finds?|found|makes?|made|is|are) (?:it|us) (?:\p{L}+ )?(?:easy|easier|simple|simpler|pleasant|nicer|a pleasure)\b/iu;
/** "Because of how they felt at the gate", "the way we treat people". */
const TREATED =
	/\b(?:how|the way) (?:they|people|we|our \p{L}+|the \p{L}+) (?:\p{L}+ )?(?:felt|feel|treat|treated|received|greeted|greet|met|welcomed|welcome|looked after|look after|talk to|talked to|speak to|spoke to|spoken to)\b/iu;
const GLADNESS = [FEELS, MAKES_GLAD, LIKES, RATES, FARES, TREATED] as const;
