import type { Span } from "../../text/document";
import { oncePerReading } from "../memory";
import { mentionsIn, type Reading } from "../reading";
import { type Said, saidIn } from "../said";

/** Words with which a sentence takes its figure from others. */
export interface Borrowed extends Span {
	readonly sentence: number;
}

/**
 * Where sentences give a figure as what others have found, or as what holds everywhere: told by their grammar, whoever
 * the source is. Sources with a name of their own are words of the lexicon.
 */
export const borrowedIn = oncePerReading(borrowedFiguresIn);

function borrowedFiguresIn(reading: Reading): readonly Borrowed[] {
	if (!reading.test(HINT)) return NONE;
	return reading.sentences.flatMap(({ start, end }, sentence) => {
		const text = reading.text.slice(start, end);
		const match =
			text.length > LONGEST || !MAY_HOLD_FIGURE.test(text) ? null : borrowingIn(saidIn(reading, sentence), text);
		if (!match || !holdsFigure(reading, sentence, text) || reading.isQuoted(start + match.index)) return NONE;
		return [{ sentence, start: start + match.index, end: start + match.index + match[0].length }];
	});
}

const NONE: readonly Borrowed[] = [];
const LONGEST = 600;

/** A look ahead: sources, what they do, and the words of the turns below. */
const HINT =
	/stud(?:y|ies)|for (?:every|each)|\bper ?cent|nationally|research|survey|poll|report|analys|expert|consultant|econom|psycholog|academic|literature|textbook|press\b|statistic|figures|data|institut|universit|bureau|commission|forum|affairs|word has|they say|evaluation|with |that |using |evidence|experience|benchmark|comparison|according to|per |rule of thumb|wisdom|sector|industry|trade|profession|rounds?\b|around|circulat|everybody|everywhere|worth|cost|spend|tell|refer|leave|association|federation|institute|widely|commonly|generally|often|average|typical|leading|top|best|times|likelihood|probability|chance|(?:19|20)\d\d\)|\p{Ll}\p{Lu}|says|other|peer|similar|comparable|(?:%|per ?cent) of/iu;

/** Whatever a figure of the kinds below is written with: asked first, since reading the figures takes longer. */
const MAY_HOLD_FIGURE =
	/\d|per ?cent|half|third|quarter|fifth|tenth|times|fold|twice|doubl|tripl|trebl|points?\b|\p{L}ty\b|hundred|thousand|illion|dozen|others\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) \p{L}/iu;

function holdsFigure(reading: Reading, sentence: number, text: string): boolean {
	return mentionsIn(reading, sentence, "amount").some(({ tag }) => FIGURES.has(tag)) || SHARE.test(text);
}

const FIGURES: ReadonlySet<string> = new Set(["percent", "multiple", "points", "money"]);
const SHARE =
	/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|of|out of|of every) (?:\d+|two|three|four|five|six|ten|twenty)\b|\b(?:a|one|two)[ -](?:thirds?|quarters?|half|fifths?) of\b|\bhalf of\b|\b(?:three|four)[ -](?:quarters|fifths) of\b|\btakes? (?:\d+|\p{L}+) others\b|\b(?:stands|speaks) for (?:\p{L}+ )?\d|\b(?:worth|tells?|refers?|brings?(?: in)?) (?:(?:about|around|at least|up to|an average of) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d+) (?:of|others?|more|other|new|ordinary|average|casual|strangers|people|friends|neighbou?rs|acquaintances)\b|\b(?:half|twice|double) (?:of|as|what|the|that)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) \p{L}+ (?:in|out of|of every|from every) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\btimes\b|\b\d+ (?:\p{L}+ ){1,3}(?:keep|stay|remain|say|never|do not|don['’]t)\b|\p{L}ty(?:-\p{L}+)? per ?cent\b/iu;

function borrowingIn(said: Said, text: string): RegExpExecArray | null {
	const turns = ALL_TURNS.filter((turn) => said.mayMatch(turn));
	if (turns.length === 0 || IS_OURS.test(text.replace(OTHERS_OF_OURS, ""))) return null;
	for (const turn of turns) {
		const match = turn.exec(text);
		if (match && !BESIDE_OURS.test(text.slice(0, match.index))) return match;
	}
	return null;
}

/** "They tell us", "our industry": of no house's own. */
const OTHERS_OF_OURS =
	/\b(?:[Tt]ell|[Tt]ells|told|[Ss]how|[Ss]hows|shown|reminds?|teach|teaches) us\b|\b[Oo]ur (?:whole |own )?(?:sector|industry|market|trade|field|profession|region|country|peers?|competitors?)\b|\bUS\b/gu;
/** What is counted at one's own door, or by one's own people. */
const IS_OURS =
	/\b(?:ours?|us|own|internal|internally|in-house|log|ledger|(?:exit|staff|employee|pulse) (?:surveys?|polls?|stud(?:y|ies)|interviews?)|we (?:\w+ly |have |had )?(?:lose|lost|found|saw|seen|counted|asked|measured|spend|spent|paid|pay|keep|kept|hired|surveyed|interviewed|commissioned|took|take|tested))\b|\bby (?:the |an? )?(?:\p{L}+ ){0,2}(?:team|department|desk|branch|committee|board|director|manager|unit|division|auditors?)\b|\b(?:survey|study|poll|review|analysis|sample|report) (?:of|among|on|with|at) (?:\d|the\b|these\b|those\b|all\b|staff\b|this\b)|\b(?:survey|study|poll|review) (?:last|this|in (?:week|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December))\b/iu;

/** "That is 3,120 donors, and in line with what the association reports": others' figure confirms one of our own. */
const BESIDE_OURS =
	/\d[^;]*\b(?:in line with|consistent with|close to|not far from|near|matches|agrees with|fits|confirms|compares with|as against|against) (?:what )?$/iu;

const VERB =
	"(?:shows?|showed|shown|finds?|found|suggest(?:s|ed)?|indicat(?:es?|ed)|reveal(?:s|ed)?|report(?:s|ed)?|estimat(?:es?|ed)|puts?|says?|said|claim(?:s|ed)?|conclud(?:es?|ed)|demonstrat(?:es?|ed)|confirm(?:s|ed)?|stat(?:es?|ed)|reckon(?:s|ed)?|argu(?:es?|ed)|tells?|told|agree[sd]?|establish(?:es|ed)?|calculat(?:es?|ed)|observ(?:es?|ed)|predict(?:s|ed)?|prov(?:es?|ed)|point(?:s|ed)? (?:to|out)|attribut(?:es?|ed)|links?|linked|values?|valued|(?:is|are|keep|have been) (?:showing|finding|suggesting|saying|reporting|indicating|telling|proving)|believes?|expect(?:s|ed)?|forecasts?|foresees?|anticipates?|maintains?|hold that|have it)";
const OUTER =
	"(?:industry|industry-wide|sector|sectoral|market|trade|consumer|national|nationwide|international|global|worldwide|cross-industry|academic|scientific|independent|published|external|government|official|university|clinical|management|economic|European|American|British|Indian|Irish|Australian|German|French|UK|US|EU)";
const SOFT = "(?:recent|the latest|several|various|many|numerous|different|some|most|countless|leading|new|multiple)";
const STUDY =
	"(?:studies|study|research|researches|researchers|surveys?|polls?|polling|pollsters|analysts|experts|consultants|academics|economists|psychologists|sociologists|scientists|scholars|commentators|observers|specialists|meta-analys[ei]s|white ?papers?|literature|textbooks?)";
const DATA =
	"(?:data|figures?|statistics|stats|numbers|evidence|reports?|comparisons?|experience|examples?|averages?|census|reviews?|analys[ei]s|benchmarks?|benchmarking|bod(?:y|ies)|associations?|federations?|press)";
const PLURAL =
	"(?:studies|research|surveys|polls|polling|analysts|experts|consultants|academics|economists|psychologists|sociologists|scientists|scholars|researchers|commentators|pollsters|statistics|textbooks|benchmarks)(?! (?:from|of|in|kept by) (?:the|this)\\b)";
const HEARD_OF = `(?:\\b${OUTER} (?:[\\p{L}-]+ ){0,2}(?:${STUDY}|${DATA})|\\b${SOFT} (?:[\\p{L}-]+ ){0,2}${STUDY}|\\ban? (?:[^\\s,.;]+ ){0,4}(?<!\\bcase )(?:study|survey|poll|report|white ?paper|paper|article|meta-analysis|experiment)|\\bthe (?:\\p{L}+ )?(?:literature|trade press|textbooks|experts|academics)|\\bthe (?:\\p{L}+ ){0,2}(?:association|federation|institute|observatory|think tank))`;
const SHORT_NAME =
	"(?:(?!(?:HR|IT|CX|EX|NPS|CSAT|CES|QA|UX|CRM|ISO|VOC)\\b)\\p{Lu}{2,}|\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*)";
const NAMED = `(?:${SHORT_NAME}|\\p{Lu}[\\p{L}&]+ (?:& )?\\p{Lu}[\\p{L}&]+)`;
const INSTITUTE =
	"(?:(?:\\p{Lu}\\p{L}+ (?:of |for |and |on )?(?:the )?){1,4}(?:Institute|Association|Federation|Society|University|Consortium|Commission|Foundation|Forum|Bureau|Observatory|Affairs)|(?:Institute|Consortium|Association|Federation|University|Bureau|Confederation|Chamber) (?:of|for) \\p{Lu})";
const PEOPLE =
	"(?:consumers|travellers|travelers|shoppers|buyers|adults|millennials|organi[sz]ations|companies|businesses|firms|brands|executives|CEOs|leaders|marketers|employers|Americans|Britons|Australians|Canadians|Indians|diners|households|decision-makers|decision makers|respondents|professionals)";
const ORGANISATION =
	"(?:compan(?:y|ies)|firms?|business(?:es)?|banks?|brands?|insurers?|hotels?|retailers?|organi[sz]ations?|hospitals?|operators?|utilit(?:y|ies)|landlords?|carriers?|providers?|universit(?:y|ies)|councils?|unions?|chains?|employers?|discoms?|schools?|charit(?:y|ies)|vendors?|trusts?|clinics?|practices?|airlines?|cities|networks?|municipalit(?:y|ies)|authorities|boroughs|countries|(?:contact |call )?cent(?:re|er)s)";
const SHARE_IN =
	"(?:\\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|of|out of|of every|in every) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten)";
const EVERYWHERE =
	"across (?:Europe|Britain|India|America|the (?:country|NHS|UK|US|EU|continent|nation|globe|world))|throughout (?:Europe|the (?:country|world))|nationally|nationwide|worldwide|globally|internationally|in (?:Europe|Britain|America)";
const WINNING =
	"(?:win|winn|acquir|attract|find|recruit|gain|replac|land|secur|hir|enrol|enroll|get|gett)(?:e|es|ed|ing|s|ement)?";
const KEEPING = "(?:keep|keeping|retain|retaining|retention|hold on|holding|existing|current|looking after)";

const CUSTOMER =
	"(?:customer|client|guest|member|passenger|patient|tenant|resident|shopper|diner|rider|donor|supporter|student|user|subscriber|policyholder|dealer|visitor|travell?er|lodger|borrower|saver|owner|reader|buyer|reviewer|promoter|detractor|referral|caller|farmer|consumer|regular|parent|household)";
const COUNT = "(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)";

/** The turns by which a figure is said to be others' or everybody's, the commonest first. */
const TURNS: readonly RegExp[] = [
	// "Industry analysts report that 67%", "A 2024 study among vendors revealed", "…, the literature says".
	new RegExp(`${HEARD_OF}\\b[^.;:]{0,70}?(?<!\\b(?:to|on|of|the|an?|their|in) )\\b${VERB}\\b`, "iu"),
	new RegExp(
		`(?:^\\W*|[,;(–—]\\s?|\\b(?:but|and|as|since|because|where|while) )(?!the\\b|these\\b|those\\b)(?:\\p{L}+ )?${PLURAL}\\b[^.;:]{0,60}?(?<!\\b(?:to|on|of|the|an?|their|in) )\\b${VERB}\\b`,
		"iu",
	),
	new RegExp(`, says? (?:an? |the )?(?:[^\\s,.;]+ ){0,3}(?:${STUDY}|industry|trade)\\b`, "iu"),
	// "According to a recent trade report", "according to IBM", "(Aberdeen, 2019)", "(SiriusDecisions)", "…, HubSpot reports".
	new RegExp(`\\b(?:according to|as per|per|in line with|citing) ${HEARD_OF}`, "iu"),
	// "It is widely reported that", "as a rule of thumb".
	/\b(?:it is|it has been|it['’]s|as is) (?:widely|commonly|generally|often|frequently|universally|regularly) (?:known|reported|said|accepted|estimated|acknowledged|recogni[sz]ed|quoted|cited|established|documented|agreed|believed|thought|assumed|understood|held)\b/iu,
	/\bas (?:is |we all |everybody |everyone )?(?:well )?knows?n? from (?:the )?(?:literature|research|studies|textbooks|industry|trade press|press)\b/iu,
	/\b(?:rule of thumb|(?:conventional|received|common) wisdom|word has it|they say|in the literature|(?:oft|often|much|widely|well)[- ](?:quoted|cited|known|repeated|used|documented) (?:\p{L}+ ){0,2}(?:figure|statistic|number|fact|ratio|rule|result|finding))\b/iu,
	// "A figure that does the rounds", "one kept tenant is worth five new ones", "one client out of four leaves a firm".
	/\b(?:figure|number|statistic|ratio|rule|saying|finding)s? (?:(?:that|which|you|one) )?(?:(?:is|are) )?(?:always |often |still )?(?:(?:goes?|going|do(?:es|ing)?|mak(?:es?|ing)) (?:around|round|the rounds)|circulat\p{L}+|everybody (?:quotes|knows|cites)|(?:hear|hears|heard|reads?|find|meet)\b[^.;:,]{0,12}(?:everywhere|at (?:every|all|the) \p{L}+|all over|again and again)|quoted (?:everywhere|at (?:every|all|conferences|fairs|seminars)|again and again))/iu,
	new RegExp(
		`\\b(?:(?:an?|one|each|every) (?:[\\p{L}-]+ ){0,2}?${CUSTOMER}(?: (?:who|that) [^.,;:]{3,40}?)?|(?:[\\p{L}-]+ )${CUSTOMER}s) (?:is |are )?(?:generally |usually |typically |often |on average )?(?:worth|costs?|spends?|brings?(?: in)?|generates?|refers?|tells?) (?:(?:about|around|roughly|almost|nearly|up to|at least|only|some) )?(?:an? average of )?(?:(?:${COUNT}|several|many) times\\b|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?) of\\b|half (?:of )?(?:what|as|that|the)\\b|(?:twice|double|treble|triple) (?:as|what|the|that)\\b|${COUNT} (?:of the|of those|others?|more|other|new|ordinary|average|casual|strangers|people|friends|neighbou?rs|acquaintances)\\b)`,
		"iu",
	),
	/\b(?:one|every|each|a) (?:\p{L}+ )?(?:complaint|complainer|complainant|letter|voice)(?: that \p{L}+ us| who \p{L}+)? (?:stands|speaks) for (?:\p{L}+ )?(?:\d+|ten|twenty|a dozen)\b/iu,
	new RegExp(
		`\\b${COUNT} ${CUSTOMER}s? (?:out of|in|of every|from every) ${COUNT} (?:leaves?|abandons?|drops?|switch(?:es)?|quits?|walks? away|gives? up|never (?:comes?|returns?|buys?)|will (?:leave|switch|abandon))\\b[^.;:]{0,30}?\\b(?:an? (?:\\p{L}+ )?(?:brand|firm|company|bank|shop|supplier|provider|hotel|doctor|clinic|service|insurer)|(?:after|over|because of) (?:an?|one) (?:single )?(?:bad|poor|unpleasant|negative))\\b`,
		"iu",
	),
	// "Experience elsewhere shows", "other councils report", "the average bank", "across the sector 30% of".
	new RegExp(
		`\\b(?:experience|evidence|data|results?|examples?|figures|pilots?|trials?)\\b[^.;:]{0,40}\\b(?:elsewhere|abroad|overseas|(?<!the )others?|comparable|similar|peer|neighbouring|neighboring)\\b[^.;:]{0,60}?\\b${VERB}\\b`,
		"iu",
	),
	new RegExp(
		`\\b(?:data|figures|statistics|numbers|evidence) (?:from|of|by) the (?:\\p{L}+ ){0,2}(?:association|federation|institute|regulator|ombudsman|chamber|ministry|sector|industry)\\b[^.;:]{0,30}?\\b${VERB}\\b`,
		"iu",
	),
	new RegExp(
		`(?:^\\W*|[,;:]\\s?)(?:\\p{L}+ )?(?!party\\b)${ORGANISATION}(?<=s) (?:that|who|which|using|with)\\b[^.;:]{3,60}? (?:report|see|achieve|gain|save|cut|reduce|lose|enjoy|grow|earn|keep|retain)\\b`,
		"iu",
	),
	new RegExp(
		`\\b(?:(?<!the )other|comparable|similar|peer|neighbouring|neighboring) (?:\\p{L}+ ){0,1}${ORGANISATION}\\b[^.;:]{0,50}?\\b(?:report|see|saw|seen|achieved?|gain|save|saved|cut|reduced?|lose|lost|enjoy|typically)\\b`,
		"iu",
	),
	new RegExp(
		`\\b(?:the (?:average|typical)|leading|top|best(?! practice)|best-in-class|world-class|digital-first|successful|high-performing|top-performing|an average|a typical|on average an?) (?:\\p{L}+ ){0,2}?${ORGANISATION}\\b(?! (?:['’]|of))|\\b(?:top|best|high) performers\\b|\\bmost (?:companies|businesses|firms|organi[sz]ations|brands)\\b(?! (?:in|on|at) )|\\b(?:leaders|performers|players) in (?:the|our) (?:\\p{L}+ )?(?:industry|sector|trade|field)\\b`,
		"iu",
	),
	/\b(?:across|throughout|within|in) the (?:[\p{L}-]+ ){0,2}(?:sector|industry|trade|profession),? (?:(?:only|just|about|around|some|up to|between|nearly|almost|roughly|as many as|fewer than|less than|more than|over|under|as few as) ){0,2}(?:\d[^.;]{0,14}?(?:%|per ?cent)|half|(?:an?|one|two|three|four)[ -](?:thirds?|quarters?|fifths?|half)) of (?!the\b|it\b|them\b)\p{L}/iu,
	new RegExp(
		`\\b(?:${EVERYWHERE}),? (?:(?:only|just|about|around|some|up to|between|nearly|almost|roughly|as many as|fewer than|less than|more than|over|under|as few as) ){0,2}(?:(?:\\d[^.;]{0,14}?(?:%|per ?cent)|half|(?:an?|one|two|three|four)[ -](?:thirds?|quarters?|fifths?|half)) of|${SHARE_IN}) (?!the\\b|it\\b|them\\b)\\p{L}`,
		"iu",
	),
	/\bcosts? (?:the )?(?:\p{L}+ )?(?:businesses|companies|firms|employers|economy|industry|sector) [^.;]{0,20}\d/iu,
	// "Seven in ten shoppers", "82 percent of B2B decision-makers", "68% of customers leave because they feel".
	new RegExp(
		`\\d\\s?(?:%|per ?cent) of (?!(?:the|these|those|all|my)\\b)(?:\\p{L}[\\p{L}\\d-]* ){1,2}${PEOPLE}\\b(?! (?:who|that) (?:start|begin|open|reach|visit|enter|call|ring|apply|order|book))`,
		"iu",
	),
	new RegExp(`\\b${SHARE_IN} (?:\\p{L}+ )?${PEOPLE}\\b`, "iu"),
	// "Eighty-nine per cent of companies", "for every guest who complains, 26 others stay silent".
	new RegExp(
		`\\b\\p{L}+ty(?:-\\p{L}+)? per ?cent of (?!(?:the|these|those|all|my)\\b)(?:\\p{L}+ ){0,2}${PEOPLE}\\b`,
		"iu",
	),
	/\bfor (?:every|each|one) [^.;]{3,60}?,? (?:another |some )?\d+ (?:others?|more|(?:other )?\p{L}+)(?: who)? (?:keep|stay|remain|say nothing|never|do not|don['’]t|leave|simply)\b/iu,
	/\d\s?(?:%|per ?cent) of (?:customers|clients|members|guests|patients|donors|tenants|people|consumers|users|subscribers) (?:who )?(?:leave|left|switch|go elsewhere|defect|quit)\b[^.;]{0,20}\b(?:because|since|as) (?:they|of)\b/iu,
	// "The cost of winning a new member is six times higher than the cost of keeping one."
	new RegExp(
		`\\b${WINNING} (?:an? |one |new |another |\\p{L}+ ){1,4}[^.;]{0,40}?\\btimes\\b[^.;]{0,60}\\b${KEEPING}\\b`,
		"iu",
	),
	new RegExp(`\\b${KEEPING} (?:an? |one |an existing |\\p{L}+ ){1,4}[^.;]{0,40}?\\btimes (?:cheaper|less)\\b`, "iu"),
	/\b(?:probability|likelihood|chances?|odds) of (?:selling|a sale|closing)\b[^.;]{0,30}\b(?:existing|current|new)\b/iu,
];

/** Sources by their names, which their capitals tell. */
const NAMED_TURNS: readonly RegExp[] = [
	new RegExp(
		`${NAMED}(?:['’]s?)? (?:(?:latest|recent|annual|\\d{4}) )?(?:research|study|studies|survey|report|poll|index|barometer|evaluation|researchers)\\b[^.;:]{0,40}?\\b${VERB}\\b`,
		"u",
	),
	new RegExp(`\\b${INSTITUTE}[^.;:,]{0,40} ${VERB}\\b`, "u"),
	new RegExp(`\\b(?:according to|as per) the ${INSTITUTE}`, "u"),
	new RegExp(
		`\\b(?:according to|as per) (?:${NAMED}|\\p{Lu}\\p{L}+)(?=\\W*$|, \\p{Ll}+s\\b)(?<!\\b(?:Finance|Legal|Operations|Treasury|Procurement|Sales|Marketing|Estates|Audit|Compliance|Payroll|HR|IT))`,
		"u",
	),
	/(?:times|more|less|higher|lower|fewer|likely|(?:%|per ?cent|half|quarters|thirds) of|increas\p{L}*|reduc\p{L}*)\b[^.;]{0,160}\((?:[Ss]ource:? )?(?!Q\d|FY|January|February|March|April|May|June|July|August|September|October|November|December|Annual|Strategy|Plan|Corporate|Internal|Staff|Customer|Budget|Year|Phase|Spring|Summer|Autumn|Winter)\p{Lu}[\p{L}&.’'-]*(?: (?:& |and |of |et al\.?)?(?:\p{Lu}[\p{L}&.’'-]*)?){0,4},? (?:19|20)\d\d\)/u,
	/\(\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*\)/u,
	new RegExp(`, ${SHORT_NAME} (?:reports|says|found|finds|estimates|notes|claims|reckons)\\W*$`, "u"),
];

const ALL_TURNS: readonly RegExp[] = [...TURNS, ...NAMED_TURNS];
