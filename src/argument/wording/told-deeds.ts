import type { Span } from "../../text/document";
import { matchesPiece } from "../patterns/matches";
import type { Reading } from "../reading";

/**
 * Where a sentence tells what somebody somewhere has done for those it serves: another company, a place of one's own with its
 * name, a colleague. From whoever did it to the end of the deed's verb.
 */
export function deedToldIn(text: string): Span | undefined {
	if (NO_MODEL.test(text) || NO_SERVICE.test(text)) return undefined;
	for (const pattern of DEEDS) {
		const match = pattern.exec(text);
		if (match && !isOpen(text.slice(0, match.index + match[0].length)))
			return { start: match.index, end: match.index + match[0].length };
	}
	return undefined;
}

/** A look ahead: whether any word stands there for what somebody did. */
export function mayTellDeed(reading: Reading, text: string): boolean {
	return matchesPiece(reading, text, DID);
}

/** "Last summer we gave each shipper a direct line": what we did ourselves, at a time that is past. */
export function ownDeedToldIn(text: string): Span | undefined {
	const own = OWN_DEED.exec(text);
	if (!own || !IN_THE_PAST.test(text) || NO_SERVICE.test(text)) return undefined;
	const end = own.index + own[0].length;
	return isOpen(text.slice(0, end)) ? undefined : { start: own.index, end };
}

/** "- Company A (water): rewrote its bills". */
export function labelledDeedIn(text: string): Span | undefined {
	const match = LABELLED_DEED.exec(text);
	return match && !NO_MODEL.test(text) && !NO_SERVICE.test(text) ? { start: 0, end: match[0].length } : undefined;
}

/** "They put one person in charge", where the sentence before says who they are. */
export function goesOnToTell(text: string): Span | undefined {
	const match = THEIR_DEED.exec(text);
	return match && !isOpen(match[0]) && !NO_SERVICE.test(text) ? { start: 0, end: match[0].length } : undefined;
}

/** Whether a sentence names another company or a place of one's own, whatever it says of them. */
export function namesSomebody(text: string): boolean {
	return ANYBODY.test(text) && !NO_MODEL.test(text);
}

/** What is planned, wished, asked or denied has not been done. */
export function isOpen(text: string): boolean {
	return NOT_DONE.test(text);
}

const NOT_DONE =
	/\b(?:[Ii]f|[Ww]hether|[Uu]nless|[Uu]ntil|in order|[Ww]ill|[Ww]ould|[Ss]hall|[Ss]hould|[Cc]ould|[Cc]an|[Mm]ay(?! \d| 20)|[Mm]ight|[Mm]ust|[Nn]eeds? to|plan(?:s|ned|ning)? to|wants?|wanted|intend\p{L}*|propos\p{L}+|[Ss]uppos\p{L}+|hop(?:e[ds]?|ing)|expect\p{L}*|aim(?:s|ed)?|[Nn]ot|[Nn]ever|[Nn]either|failed to|refus\p{L}+|about to|going to)\b|n['’]t\b/u;

/** Those who serve, control or fight us, who are no model. */
const NO_MODEL =
	/\b(?:vendors?|suppliers?|consultan\p{L}+|regulators?|ministr(?:y|ies)|government|parliament|courts?|auditors?|ombudsman|competitors?|rivals?|inspectorate|unions?|works council|committee|steering|working group|trustees|project team|task force|our (?:own )?(?:bank|insurer|landlord|broker|lender))\b/iu;
/** What is told of the business, and not of how it serves. */
const NO_SERVICE =
	/\b(?:proposal|reports?|findings|survey(?:s|ed)?|interview\p{L}*|workshops?|roof|loss(?:es)?|debts?|strike|redundanc\p{L}+|layoffs?|jobs|prices?|fares?|discounts?|tariffs?|acquisitions?|merge[rd]\p{L}*|bankrupt\p{L}*|lawsuit|fined|factory|storm|flood|fire|pandemic|covid|lockdowns?|(?:the|its|our) budgets?|changed (?:owners|hands)|licen[cs]es?|laps(?:e|ing)|contract to|advert\p{L}+|campaign|brand)\b/iu;

const UNIT =
	"(?:bank|insurer|compan(?:y|ie)|mutual|airline|carrier|railway|operator|port|harbour|marina|airport|station|hospital|clinic|surger(?:y|ie)|pharmac(?:y|ie)|trust|ward|hospice|universit(?:y|ie)|college|school|facult(?:y|ie)|librar(?:y|ie)|museum|theatre|council|count(?:y|ie)|cit(?:y|ie)|town|municipalit(?:y|ie)|borough|district|authorit(?:y|ie)|agenc(?:y|ie)|office|charit(?:y|ie)|foundation|association|societ(?:y|ie)|co-?operative|union|club|hotel|resort|restaurant|cafe|chain|retailer|shop|store|supermarket|grocer|builder|developer|landlord|utilit(?:y|ie)|network|provider|manufacturer|maker|factor(?:y|ie)|plant|mill|works|yard|brewer(?:y|ie)|baker(?:y|ie)|distributor|wholesaler|dealer(?:ship)?|garage|farm|firm|group|organi[sz]ation|subsidiar(?:y|ie)|affiliate|branch(?:e)?|depot|site|warehouse|terminal|pier|dock|desk|team|crew|unit|division|region|cent(?:re|er)|lab(?:orator(?:y|ie))?|publisher|broker|lender|haulier|peer|neighbour|counterpart|line|practice|parish|home|lodge|inn|campus(?:e)?|outlet|business(?:e)?|employer)(?:s|['’]s)?(?!\\p{L})";
/** Customers are no model: what they did is theirs to tell. */
const NO_CUSTOMER =
	"(?!(?:\\p{Ll}+ )?(?:customer|caller|patient|guest|tenant|member|client|passenger|rider|user|student|donor|visitor|resident|parent)s? )";
const WORD = "[\\p{L}\\d’'&-]+,? ";
const ELSEWHERE = `\\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Oo]ther|[Tt]wo|[Tt]hree) (?:of our (?:own )?)?${NO_CUSTOMER}(?:${WORD}){0,4}?${UNIT}|\\b(?:[Ee]lsewhere|[Aa]broad|[Nn]ext door|[Oo]ur peers)\\b`;
const OF_OURS = `\\b(?:[Oo]ur|[Mm]y) (?:${WORD}){0,3}?(?:${UNIT}|predecessor|colleagues? (?:at|of|in))`;
/** "The Melbourne depot", "the neighbouring parish": which one is said, so that it is one among others. */
const THE_ONE = `(?<!\\b(?:customer|patient|guest|tenant|member|client|student|donor|visitor|resident|parent)s? (?:of|in|at|from) )\\b[Tt]he (?:${WORD}){0,2}?(?:\\p{Lu}[\\p{L}’'-]+|sister|neighbou?ring|other|northern|southern|eastern|western|local|day|night|early|late) (?:\\p{Ll}+ ){0,2}?${UNIT}|\\b[Tt]he ${UNIT} (?:in|of|at|next) |\\b[Tt]he (?:${WORD}){0,2}?${UNIT} \\p{Lu}[\\p{L}’'-]+|\\b[Tt]he (?:University|Port|City|County|Bank|Council|District|Parish|Hospital|School|College|Museum) of `;
const MONTH =
	"(?:January|February|March|April|May|June|July|August|September|October|November|December|\\p{Lu}\\p{L}+day|Spring|Summer|Autumn|Winter|Q\\d|H\\d)\\b";
/** "In Ghent they …", "At Vannes the crew …". */
const THERE = `\\b(?:[Ii]n|[Aa]t) (?!${MONTH})\\p{Lu}[\\p{L}’'-]+(?: \\p{L}+)?,? (?:they|he|she|we|the \\p{L}+(?: \\p{L}+)?|staff|(?:each|every) \\p{L}+) `;
/** Of two words at least: one alone with a capital opens any sentence. */
const NAME =
	"(?<![\\p{L}’'] )\\b(?!(?:The|A|An|In|On|At|For|From|With|We|It|Our|Their|Its|This|That|These|When|After|Since|Once|Last|Mr|Mrs|Ms|Dr|Chief|Head|Director|Phase|Step|Week|Month|Year|Option|Table|Annex)\\b)\\p{Lu}[\\p{L}’'&.-]+(?: (?:(?:of|for|and|&|de|du|van|von|der|la|le) (?:the )?)?(?!(?:Director|Officer|Manager|President|Committee|Board)\\b)\\p{Lu}[\\p{L}’'&.-]*){1,3}";

/** Steps in how one serves: what befell one, and what one said, decided or owned, is none. */
const REGULAR =
	"abolished|adopted|allowed|answered each|answered every|appointed|asked|assigned|attached|called|changed|copied|created|delegated|emailed|e-mailed|employed|explained|extended|fitted|followed|freed|greeted|handed|hung|installed|introduced|invited|joined|labelled|launched|listed|mailed|marked|moved(?! (?:in|out|into|house|premises|from)\\b)|named|offered|opened|organi[sz]ed|overhauled|painted|paired|phoned|piloted|placed|posted|printed|promised|published|redesigned|released|relocated|removed|renamed|renewed|reorgani[sz]ed|replaced|returned each|rewarded|rolled out|scrapped|seated|shared|shortened|showed|simplified|staffed|started|stopped (?:making|asking|charging|demanding)|switched|tested|texted|trained|tried|turned|used|visited each|visited every|waived|welcomed";
const IRREGULAR =
	"gave|put|let|rewrote|made|set up|cut|brought|built|sent|kept|met (?:each|every|them)|paid|taught|told (?:each|every|its|all|people)|wrote (?:to|down)|rang|chose|drew up|put in|embarked on|began|did|ran|rebuilt|rethought|went through|went over";
const PARTICIPLE =
	"given|done|begun|written|rewritten|drawn up|put|let|run|set up|cut|brought|built|sent|kept|paid|taught|told|rung|worked (?:like this|this way|with)|calling|ringing|giving|offering|sending|using|doing";
const ADVERB = "(?:also|first|then|recently|already|simply|just|quietly|all|both|each|since|long|now|\\p{Ll}+ly) ";
const VERB = `(?:${ADVERB})?(?:(?<!\\b(?:is|are|was|were|be|been|of|the|an?|its|their|to) )(?:${REGULAR}|${IRREGULAR})|(?:has|have|had|was|were) (?:${ADVERB})?(?:been )?(?:${REGULAR}|${PARTICIPLE})|(?:works?|uses?) since (?:19|20)\\d\\d)(?![\\p{L}-])`;
const GAP = "[^.;:?]{0,60}? ";

const DID = new RegExp(`\\b(?:${REGULAR}|${IRREGULAR}|${PARTICIPLE}|since)\\b`, "u");
const DEEDS = [
	new RegExp(`(?:${ELSEWHERE})${GAP}${VERB}`, "u"),
	new RegExp(`(?:${OF_OURS})${GAP}${VERB}`, "u"),
	new RegExp(`(?:${THE_ONE})(?:${GAP}|(?<= ))${VERB}`, "u"),
	new RegExp(`${NAME}(?: |, [^,.;]{3,50}, | \\([^)]{2,50}\\) | (?:in|at|of) \\p{Lu}\\p{L}+ )${VERB}`, "u"),
	new RegExp(`${THERE}(?:[^.;:?]{0,20}? )?${VERB}`, "u"),
] as const;
const OWN_DEED = new RegExp(`\\b(?:[Ww]e|I) (?:have |had )?${VERB}`, "u");
const IN_THE_PAST = new RegExp(
	`\\b(?:[Ll]ast (?:year|spring|summer|autumn|winter|season|month|term|quarter|${MONTH})|(?:[Ii]n|[Ss]ince|[Ff]rom) (?:the )?(?:spring|summer|autumn|winter|${MONTH}|(?:19|20)\\d\\d)|ago|back then|[Ww]hen (?:I|we) (?:was|were) (?:at|in|with))\\b`,
	"u",
);
const THEIR_DEED = new RegExp(
	`^\\W{0,3}(?:There,? )?(?:They|It|He|She|(?:Its|Their) \\p{L}+|The \\p{Ll}+)(?:,? [^.;:?,]{0,30}?)? ${VERB}`,
	"u",
);
const ANYBODY = new RegExp(
	`${ELSEWHERE}|${OF_OURS}|${THE_ONE}|\\b(?:[Ii]n|[Aa]t) (?!${MONTH})\\p{Lu}\\p{Ll}{2,}|${NAME}`,
	"u",
);
const LABELLED_DEED = new RegExp(
	`^\\W{0,4}(?!(?:Phase|Step|Stage|Week|Month|Year|Quarter|Risk|Mitigation|Goal|Aim|Benefit|Status|Next|Owner|Note|Option|Result|Outcome|Background|Problem|Why|What|How|Today|Now|Before|After|Since|${MONTH}))\\p{Lu}[^:;.|–—]{1,60}(?::|,? [–—-]) (?:they |it |she |he )?(?:${VERB})`,
	"u",
);
