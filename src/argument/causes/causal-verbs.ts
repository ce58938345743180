import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";

/** What ties a cause to a result behind it ("drives", "is the engine of", "="), from an offset on, in order of place. */
export function linksAfter(reading: Reading, sentence: number, from: number): Span[] {
	const links: Span[] = mentionsIn(reading, sentence, "cause").filter((cause) => cause.start >= from);
	const { start, end } = reading.sentences[sentence]!;
	const rest = reading.text.slice(from, Math.min(end, from + FARTHEST_LINK));
	const isOneFact =
		mentionsIn(reading, sentence, "amount").filter(({ tag, start: at }) => at >= from && tag !== "duration").length <
		FIGURES_OF_A_RESULT;
	const isMeans = MEANS.test(reading.text.slice(start, from));
	for (const pattern of [...LINKS, ...(isOneFact ? [PAST_VERB] : []), ...(isMeans ? [WE_DID] : [])]) {
		const match = pattern.exec(rest);
		if (match) links.push({ start: from + match.index, end: from + match.index + match[0].length });
	}
	const second = AND_ALSO_CAUSES.exec(rest);
	if (second) links.push({ start: from + second.index, end: from + second.index + second[0].length });
	return links.sort((one, other) => one.start - other.start);
}

/** No link counts that stands farther off, so the rest of a long sentence need not be read. */
const FARTHEST_LINK = 200;

/** "From 410 to 520": a result that is told with its figures. */
const FIGURES_OF_A_RESULT = 2;

/** Verbs that make, change or keep a result, by their stems: these take e, s, ed and ing. */
const REGULAR =
	"accelerat|achiev|affect|augment|assur|attract|avoid|boost|command|creat|curb|damag|dampen|deepen|deliver|depress|deter|determin|diminish|discourag|dissuad|earn|eliminat|encourag|enhanc|ensur|erod|expand|fill|fuel|generat|guarante|halv|harm|heighten|impact|improv|increas|influenc|justif|lengthen|lift|lower|maximi[sz]|multipl|prevent|produc|prolong|protect|push|rais|reduc|retain|sav|secur|shorten|stimulat|strengthen|sustain|trigger|turn|unlock|weaken|yield";
const BARE = `(?:(?:${REGULAR})(?:ee?|y)?|bring|put off|scare off|scare away|frighten off|frighten away|repel|cost|cut|drive|feed|give|grow|hold back|hurt|keep|lose|mean|sell|send|shrink|spur|underpin|win)`;
const WITH_S = `(?:(?:${REGULAR})(?:e?e?s|ies)|brings|puts off|scares off|scares away|frightens off|frightens away|repels|costs|cuts|drives|feeds|gives|grows|holds back|hurts|keeps|loses|means|sells|sends|shrinks|spurs|underpins|wins)`;
const PAST = `(?:(?:${REGULAR})(?:e?ed|r?red|ied)|brought|cost|cut|drove|fed|gave|grew|held back|hurt|kept|lost|meant|sold|sent|shrank|spurred|underpinned|won)`;
const PARTICIPLE = `(?:(?:${REGULAR})(?:e?ed|r?red|ied)|brought|cost|cut|driven|fed|given|grown|held back|hurt|kept|lost|meant|sold|sent|shrunk|spurred|underpinned|won)`;
const WITH_ING = `(?:(?:${REGULAR})(?:e|r|y)?ing|bringing|costing|cutting|driving|feeding|giving|growing|holding back|hurting|keeping|losing|meaning|selling|sending|shrinking|spurring|underpinning|winning)`;

/** Deeds that are causes only where they are told at once behind one: "put €9 on the price", "frightened off families". */
const PLAIN_PAST =
	"(?:put|got|took|added|gained|netted|drew|frightened|scared|drove away|drove off|stopped|stemmed|ended|shaved|knocked|trimmed|slashed|doubled|trebled|tripled|reversed|rescued|preserved|restored|landed|clinched|freed|pulled|moved|spared|swelled|contributed|made|caused|spoilt|spoiled|bought|turned around|turned round|paid for)";

const ADVERBS =
	"(?:(?:\\w+ly|also|now|already|again|always|often|therefore|thus|then|thereby|hence|so|in turn|even) ){0,2}";

/** "Drives", "is cutting", "has lifted", "has been driving". */
const CAUSING_VERB = new RegExp(
	`\\b(?:${WITH_S}|(?:is|are|was|were|ha(?:s|ve) been) ${ADVERBS}${WITH_ING}|ha(?:s|ve|d) ${ADVERBS}(?:${PARTICIPLE}|caused|translated (?:\\w+ )?into))\\b`,
	"iu",
);
/** "Damages the name and discourages anglers": the second of two verbs. */
const AND_ALSO_CAUSES = new RegExp(`(?<=\\p{L}s [^.,;:]{3,60} and )(?:${WITH_S})\\b`, "iu");
/** "Better ratings bring", "will therefore protect": the bare verb, at once behind its subject or behind "will". */
const BARE_VERB = new RegExp(
	`(?:^ |\\b(?:will|would|can|shall|must|does|do) )${ADVERBS}(?:${BARE}|pay for|pay off|spell|bring down)\\b`,
	"iu",
);
/** "Improved reviews boosted bookings", "which reduced churn", "and therefore lifted": told as a fact of the past. */
const PAST_VERB = new RegExp(
	`(?:^(?: (?:at|among|across|during|for|from|in|of|on|over|since|with)(?: [\\w'’-]+){1,5}?)?(?:, [^,.;:]{3,40},)? |^ (?:is|are|was|were) what |(?:^| )that |,? (?:which|and this|this|and that|that)(?: uplift| gain| rise| improvement)? |\\b(?:and|,) (?=(?:so|thereby|thus|hence|therefore|consequently|as a result,?) )(?:as a result,? )?)${ADVERBS}(?:${PAST}|${PLAIN_PAST})\\b`,
	"iu",
);
/** "By raising CSAT we kept", "having lifted NPS, the team secured": what was done with the means. */
const MEANS = /^\W*(?:by|having|after|through|(?:and )?in) \p{L}+(?:ing|ed|n|t)\b/iu;
const WE_DID = new RegExp(
	`^[^.;:]{0,40}?,? (?:we|it|they|(?:the|our|each|every) [\\w-]+)(?: have| has)? ${ADVERBS}${PAST}\\b`,
	"iu",
);
/** "Better service driving sales", "thereby cutting churn": the participle at once behind the cause. */
const DOING = new RegExp(
	`(?:^|,)(?: and)? ${ADVERBS}(?:${WITH_ING}|leading to|resulting in|translating into)\\b`,
	"iu",
);
/** "Leads also to", "translates directly into": the verb's own word stands apart. */
const PARTED_VERB =
	/\b(?:leads?|led|leading|results?|resulted|feed(?:s|ing)?|fed|flow(?:s|ed|ing)?|carr(?:y|ies|ied)|spill(?:s|ed)?|shows?|contribut(?:es?|ed|ing)|adds?|added)(?: (?:\w+ly|also|straight|right|up|on|over|through|one[- ](?:to|for)[- ]one)){0,2} (?:to|into|in)\b|\b(?:translat(?:es?|ed|ing)|convert(?:s|ed|ing)?|turn(?:s|ed|ing)?)(?: (?:\w+ly|also|straight)){0,2} into\b/iu;
/** "Is known to be a key driver of", "remains the engine of", "is the reason", "explains why". */
const IS_THE_DRIVER =
	/\b(?:(?:is|are|was|were|remains?|ha(?:s|ve) been)|acts?|serves?)(?: (?:(?:widely|generally|well|commonly) )?(?:known|said|believed|considered|seen|regarded|recogni[sz]ed|accepted|proven|shown|held|thought|understood))?(?: to be| as)? (?:what \w+|(?:one of )?(?:the|an?|our) (?:\w+ ){0,3}?(?:(?:drivers?|engine|predictors?|determinants?|causes?|reasons?|factors?|contributors?|ingredients?|cornerstone|backbone|heart|fuel|seed|guarantee|indicator|precondition|prerequisite|key|foundation|base|basis|source|root|motor|levers?|secret|way|route|road|path|gateway|recipe) (?:of|to|for|behind|in)|reasons?(?: why| that)?|cause why)|why|to (?:thank|blame) for)\b|\bexplains? why\b/iu;
/** "Goes hand in hand with", "is proportional to", "implies", "=". */
const OTHER_TIE =
	/(?:\b(?:puts? (?:more )?(?:money|cash) in(?:to)?|goes? hand in hand with|(?:is|are) (?:\w+ )?proportional to|(?:has|have) an? (?:\w+ ){0,2}(?:influence|effect|impact|bearing) on|implies|supposes|and \w+(?: \w+)? (?:go|move|rise|grow) (?:together|hand in hand)|there is|fideli[sz]es?|(?:allow|enable)s? us to|let(?:s|ting)? us|(?:helps?|will help) (?:us |to ){0,2}(?:retain|win|grow|increase|reduce|sell|keep|attract|lower|raise|cut|drive|protect|secure)|(?:is|are|was|were) (?:what|why we) (?:(?:is|are|has been|have been) )?(?:pay|keep|fill|bring|feed|sell|win|los|cost|driv|sav|won|brought)(?:s|es|e|ing)?(?: us)?|(?:is|are|remains?) (?:\w+ly )?(?:responsible for|behind|at the (?:heart|root|core) of|(?:key|crucial|central|essential|critical|vital|fundamental|decisive) (?:to|for)|instrumental in)|(?:is|are) worth|explains?|accounts? for|(?:is|are|be|was|were) (?:reflected|visible) in|pays? dividends in|makes?(?= (?:an? )?(?:happy|happier|glad|pleased|loyal|satisfied|delighted|contented?|busy|full|healthy)\b)|makes? for|enjoys?|sees?|pays? (?:off|back) in)\b|[=→⇒]|->)/iu;

/** "And hence revenue", "has gone up; consequently churn": what comes of it is told without a verb of cause. */
const HENCE =
	/(?:^,? and (?:hence|therefore|thus|thereby|consequently|ultimately|with (?:it|that)|in turn)|[,;](?: and)? (?:consequently|therefore|accordingly|as a (?:result|consequence)|because of (?:this|it))| and,? as a (?:result|consequence)),?(?= )/iu;

const LINKS = [CAUSING_VERB, BARE_VERB, DOING, PARTED_VERB, IS_THE_DRIVER, OTHER_TIE, HENCE] as const;
