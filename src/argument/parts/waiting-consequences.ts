import type { Statement } from "../statements";

/**
 * Whether a sentence on doing nothing tells what comes of it without a figure: an outsider or somebody by name does
 * something ("Northline takes the contract"), something ends or lapses, or people go. That "we fall behind" is no event.
 */
export function tellsWhatFollows(statement: Statement): boolean {
	if (!statement.themes.has("inaction") && !statement.test(SUPPOSED)) return false;
	if (statement.test(EVENT)) return true;
	const clause = behindCondition(statement.text);
	return PARTY_ACTS.test(clause) || NAME_ACTS.test(clause) || GOES_TO.test(clause);
}

/** What the sentence says beside its "if": behind the comma, or behind "means that"; the whole under a title. */
function behindCondition(text: string): string {
	const opened = CONDITION.exec(text);
	return opened ? text.slice(opened[0].length) : text;
}

/** Said of doing nothing, and not of what "will continue" anyway. */
const SUPPOSED =
	/\b(?:if (?!not\b|necessary|needed|possible|required)|unless|should (?:we|nothing|this|it|the)|were (?:the|this|we|you|it|our)|do(?:ing)? nothing|otherwise|left (?:alone|as it is)|(?:cost|price) of (?:a no|refus|saying no|waiting)|(?:in (?:the )?case|failing) |alternative is|without (?:it|this|that|the|any|action|investment|them)\b)/iu;
const CONDITION =
	/^\W*(?:if|should|were|unless|where|when|in (?:the )?case|without|failing|doing nothing|waiting|delay|otherwise|left|the alternative)\b[^,;:.]{0,80}?(?:[,;:–—]| (?:means?|is) (?:that )?| then )/iu;

const THINGS_THAT_END =
	"(?:contracts?|licen[cs]es?|leases?|accreditations?|certificates?|certification|grants?|funding|subsid(?:y|ies)|permits?|concessions?|warrant(?:y|ies)|guarantees?|agreements?|patents?|exemptions?|discounts?|offers?|mandates?|supports?|insurance|covers?|framework|registration|route|franchise|posts?|places?|desks?|shops?|branch(?:es)?|sites?|depots?|wards?|lines?|service|station|school|librar(?:y|ies)|clinics?|factor(?:y|ies)|plants?|mills?)";
/** Something of ours ends, by a verb that says so. */
const EVENT = new RegExp(
	`\\b${THINGS_THAT_END}\\b[^.;]{0,30}\\b(?:ends?|expires?|runs? out|lapses?|stops?|closes?|shuts?|(?:is|are|will be|gets?) (?:withdrawn|lost|closed|suspended|revoked|cancelled|re-?tendered|terminated|shut|cut|returned)|becomes? (?:conditional|void|invalid|dearer)|falls? away|comes? to an end|goes? (?:to|back))\\b|\\b(?:staff|nurses?|drivers?|clerks?|engineers?|agents?|teachers?|technicians?|planners?|developers?|dealers?|members?|customers?|clients?|tenants?|subscribers?|midwives|doctors?|partners?|cooks?|guides?|our (?:[\\p{L}-]+ ){0,3}?\\p{L}+s) (?:will |would |shall )?(?:leave|go to|resign|move to|switch to|walk|quit|retire)\\b`,
	"iu",
);

const OUTSIDERS =
	"(?:regulators?|ministry|government|council|cit(?:y|ies)|municipality|landlord|competitors?|rivals?|lenders?|banks?|insurers?|auditors?|inspectors?|inspectorate|commission|court|ombudsman|franchisor|licensor|suppliers?|vendors?|authority|funders?|donors?|unions?|works council|parliament|press|tax office|county|state|airport|port|owner|buyers?|clients?|key accounts?)";
/** "The regulator opens an inquiry": an outsider with a verb of doing. */
const PARTY_ACTS = new RegExp(
	`\\b${OUTSIDERS} (?:will |would |shall |may |can |could |might |is going to |keeps? )?(?:\\p{L}+ly )?(?!is\\b|are\\b|of\\b|and\\b|who\\b|that\\b|which\\b|in\\b|has\\b|have\\b|was\\b|were\\b|do\\b|does\\b)(?:\\p{Ll}{2,}(?:s|ing)|re-?\\p{Ll}{3,}s|fine|impose|open|close|withdraw|take|give|charge|cut|end|stop|publish|raise|move|win|find|order)\\b`,
	"iu",
);
/** "Northline takes the Leeds contract": somebody by name with a verb in the present or to come. */
const NAME_ACTS =
	/(?:^|[\s(])(?!(?:We|They|It|This|That|These|Those|You|He|She|The|Our|Their|If|In|And|But|So|Customers?|NPS|CSAT|CES|Nothing|Without|There|Everything)\b)\p{Lu}[\p{L}&'’-]+(?: \p{Lu}[\p{L}&-]+)? (?:will (?!be happy|be pleased|suffer)|would |shall |keeps? |(?:takes?|wins?|gets?|has|opens?|closes?|starts?|imposes?|withdraws?|buys?|poaches|gives?|ends?|moves?|leaves?|goes|cancels?|re-?tenders?|cuts?|stops?|fines?|raises?|overtakes?|publishes|charges|picks?|collects?|becomes?)\b)/u;
/** "The route goes to Ostboat", "we lose the Leeds contract to Northline". */
const GOES_TO =
	/\b(?:goes|go|passes|falls|moves|is given|are given|is lost|are lost|lose|loses)\b(?: [\p{L}'’-]+){0,5} to (?:(?:an?|another|some) (?!close|stop|end|standstill|vote|halt|point|level|state)\p{Ll}{3,}|(?:the )?\p{Lu}\p{Ll}{2,}|competitors?\b|rivals?\b|[\p{Ll} ]{0,20}(?:bank|provider|supplier|operator|shop|carrier|insurer)\b)/u;
