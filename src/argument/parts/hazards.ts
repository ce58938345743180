import type { Argument } from "../argument";
import type { Statement } from "../statements";

/**
 * The first statement that answers a hazard named without the word risk: "Fraud may rise. We limit it to £500 a case",
 * "Exposure to one supplier is mitigated by an exit clause".
 */
export function answeredHazardIn(alone: Argument): Statement | undefined {
	const { statements } = alone;
	return statements.find((statement, at) => {
		if (statement.row || !isOfProgramme(statement) || statement.test(HAS_NO_ANSWER)) return false;
		if (statement.test(HANDLED) || answersItself(statement)) return true;
		const behind = statements
			.slice(at + 1, at + 1 + STATEMENTS_OF_AN_ANSWER)
			.filter(({ passage }) => passage === statement.passage);
		if (statement.test(LEFT_OUT) && behind.some((other) => other.test(FOR_THEM))) return true;
		return (statement.test(HAZARD) || statement.themes.has("risks")) && behind.some(isAnswer);
	});
}

const STATEMENTS_OF_AN_ANSWER = 2;
/** "I have no cure for either of these", "I do think they will come round": nothing is named that could be met. */
const HAS_NO_ANSWER =
	/^\W*(?:I|[Ww]e) (?:do |still |really )?(?:think|believe|hope|trust|expect)\b|(?:\bno|\bnot an?|n['’]t have an?|n['’]t have any|\bha(?:ve|s) no) (?:silver bullet|magic wand|answer|solution|remedy|cure)s? (?:for|to|against) (?:any|this|that|it|them|these|those|all|each|either)\b/iu;

/** That customers leave or complain is why the programme is wanted, and no risk of it; nor is what a benefit may come to. */
export function isOfProgramme(statement: Statement): boolean {
	const { themes } = statement;
	if (themes.has("evidence") || themes.has("history") || (themes.has("benefit") && !themes.has("risks"))) return false;
	return !statement.test(OF_CUSTOMERS);
}

const OF_CUSTOMERS =
	/\b(?:customers?|clients|guests|patients|passengers|members|subscribers|consumers|users|churn)\b[^.;]{0,40}\b(?:leav|churn|switch(?! (?:it|them|this|that) )|complain|defect|go(?:es|ing)? elsewhere|patience|rise|cancel)|\b(?:losing|lose) (?:\p{L}+ )?(?:customers|clients|guests|passengers|members|revenue|sales|market)\b|\b(?:if nothing|do nothing|doing nothing|without (?:this|the) (?:programme|project|change)|unless we|if we do not|if we don['’]t)\b|\b(?:no|without) (?:\p{L}+ ){0,2}risks?\b|\brisks? (?:is|are) not\b|\b(?:revenues?|sales|profits?|margins?|loyalty|satisfaction|retention|renewals?|conversion|income|donations?|savings|productivity)\b[^.;]{0,30}\b(?:may|might|could) (?:\p{L}+ )?(?:rise|increase|grow)/iu;

const GOES_BAD =
	"(?:turn out|prove|not |well |also |still |then )?(?:rise|increase|grow|spike|surge|slip|delay|overrun|drop|fall(?! (?:in|on|under|into|within|to)\\b)|shrink|block|break|fail|refuse|resist|object|leave|disrupt|interrupt|distort|exceed|run (?:late|out|over)|be (?:overstretched|insufficient|unavailable|late|delayed|slow|slower|short|scarce|misused|blocked|tied up|lost|overloaded|too)|come (?:late|in below)|take longer|cost more|find too few|lose|miss|go (?:down|astray|up|wrong|missing)|get (?:lost|tired|stuck|sold|stolen|flooded|passed)|be (?:sent|paid|used|sold|counted|booked) (?:again|twice|wrongly)|be (?:stolen|resold|abused|forged))\\b";
/** Judgements on what a plan stands on: "translators are hard to find", "prices are volatile", "dependency was raised". */
const IS_SHAKY =
	"\\b(?:is|are|was|were|seems?|looks?|remains?|prove|proves) (?:\\p{L}+ )?(?:hard to (?:find|get|hire|replace|predict)|volatile|scarce|uncertain|unproven|untested|unreliable|fragile|optimistic|ambitious|tight|wrong|overloaded|vulnerable|a (?:\\p{L}+ )?(?:concern|worry|weakness|bottleneck)|the (?:sore|weak|sticking|critical) (?:point|spot))\\b|\\b(?:dependency|dependence|reliance|concerns?|exposure|risks?) (?:was|were|has been|have been|is|are) (?:raised|voiced|noted|flagged|pointed out)";
/** How a paper names what may go wrong with its own plan. */
const HAZARD = new RegExp(
	[
		`\\b[Tt]here(?:['’]s| is| are) (?:also )?(?:an? |some |always a )?(?:\\p{L}+ )?(?:chance|danger|risk|possibility|threat)s? (?:that|of)\\b`,
		`\\b[Ii]t is (?:quite |also )?(?:possible|conceivable|likely) that\\b`,
		`\\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Mm]y|[Oo]ne|[Aa]nother|[Mm]ain|[Kk]ey|[Bb]iggest|[Oo]nly|[Rr]eal|[Ii]n the) (?:\\p{L}+ )?(?:dependency|downside|drawback|snag|catch|weak(?:est)? (?:point|spot|link)|vulnerability|uncertainty|unknown|worst case|pitfall|stumbling block|trouble|difficulty)\\b|\\b(?:[Ll]ikeliest|[Mm]ost likely) (?:trouble|snag|difficulty|problem)\\b|^\\W*Worst case\\b`,
		`\\b[Aa]ssumptions?\\b[^.:]{0,40}\\b(?:wrong|fail)|\\b(?:[Bb]iggest|[Mm]ost critical|[Rr]iskiest|[Ss]hakiest|[Ww]eakest) assumption\\b`,
		`\\b(?:[Pp]ushback|[Rr]esistance|[Oo]pposition|[Oo]bjections?|[Rr]eluctance|[Ss]cepticism|[Dd]elays?|[Oo]verruns?|[Ss]hortages?|[Aa]bsences?|[Ll]osses|[Mm]isuse|[Tt]urnover)\\b[^.;]{0,40}\\b(?:(?:is|are) (?:\\p{L}+ )?(?:likely|expected|to be expected|possible|probable)|cannot be (?:excluded|ruled out)|must be (?:expected|reckoned with))`,
		`\\b(?:[Ww]e|I) (?:expect|anticipate|foresee|reckon with) (?:some |strong |a degree of )?(?:pushback|resistance|opposition|objections|delays|shortages)\\b`,
		`\\b(?:[Pp]otential|[Pp]ossible) (?:\\p{L}+ )?(?:delays?|overruns?|shortages?|outages?|loss(?:es)?|abuse|misuse|snag|conflicts?)\\b`,
		`\\b(?:flagged|rated|named|marked|identified|listed)\\b[^.;]{0,40} as (?:an? |the )?(?:\\p{L}+ )?(?:risk|threat|danger)\\b`,
		`\\b(?:two|three|four|several) (?:threats|dangers|worries|concerns|weak points)\\b`,
		`^\\W*(?:[Cc]ould|[Mm]ight|[Ww]hat if)\\b[^.]{5,80}\\?`,
		`\\b[Ww]hat (?:worries|concerns|bothers|troubles|scares|frightens) (?:us|me)\\b|\\b(?:thing|part|one|point|[Ww]hat) (?:that |which )?(?:we|I)(?:['’](?:re|m)| are| am) (?:\\p{L}+ )?(?:nervous|afraid|scared|wary|worried|anxious|frightened|uneasy|unsure) (?:of|about)\\b|\\b[Ww]hat (?:we|I) (?:\\p{L}+ )?(?:fear|dread)\\b|\\b(?:we|I) (?:do )?lose sleep over\\b`,
		`\\b(?:thing|things|one|ones) (?:that |which )?(?:could|might|may|can) (?:still |also )?(?:trip us up|catch us out|bite us|sink (?:us|it|this)|derail (?:us|it|this))\\b`,
		`\\b(?:[Cc]ritics|[Ss]ceptics|[Ss]keptics|[Oo]pponents)\\b[^.;]{0,20}\\b(?:say|argue|object|point|fear|will)\\b`,
		`^\\W*(?:It|[Tt]his|[Tt]he (?:plan|project|programme|scheme|pilot)) (?:could|may|might) (?:still )?fail\\b`,
		`^\\W*(?:[Ww]e|[Tt]he \\p{L}+) (?:rel(?:y|ies)|depends?|hinges?) on (?:one|a single|the|two|an? )`,
		`\\b(?:may|might|could) ${GOES_BAD}`,
		`^\\W*(?:\\d+\\. )?(?:[Ff]raudsters|[Tt]hieves|[Ss]cammers|[Hh]ackers|[Cc]ompetitors|[Ss]ome)\\b[^.;]{0,30} will (?:try|test|abuse|misuse|object|grumble|resist|copy)\\b`,
		`^\\W*(?!(?:[Ww]e|I|[Yy]ou|[Tt]his|[Ii]t|[Tt]hat|[Tt]hey|[Cc]ustomers|[Gg]uests|[Pp]atients|[Mm]embers|[Cc]lients|[Pp]assengers)\\b)[^.;:]{6,60}? (?:may|might|could) (?:end up|also |still )?(?!save|help|improve|benefit|reduce|decrease|diminish|ease\\b|boost|attract|positively|raise|free|cut|allow|enable|win|grow|bring|gain|earn|add|give|make|then|use|choose|decide|wish|ask|be (?:used|made|taken|saved|better|extended|reduced|cut|avoided|improved|a|an|the|ready|live|done|given|sent|said|one|worth|because|due)\\b|have\\b|not have\\b)\\p{Ll}{3,}`,
		`^\\W*(?:An?|The) (?:wrong|late|missing|false|broken|mistaken) [\\p{L} ]{3,30} (?:is|are|would be|can be|could be) worse\\b|\\b[Ii]t (?:can|may|could) happen that\\b|\\bsometimes (?:deny|denies|refuse|fail|cancel|forget|arrive|come|leave|change|break|lose)(?:s|es)?\\b`,
		`${IS_SHAKY}`,
	].join("|"),
	"u",
);

/** "Not every tenant has internet": who or what is left out needs an answer of its own, "for them …". */
/** "Some residents have no mobile; they would get a card". */
const LEFT_OUT_AND_ANSWERED =
	/^\W*(?:Some|Not (?:every|all|everyone|everybody)|A few|Many)\b[^.;]{3,60}\b(?:won['’]t|will not|do(?:es)?n['’]t|do(?:es)? not|ha(?:s|ve) no|lacks?|can['’]t|cannot)\b[^.;]*(?:[;:–—]|, so) ?(?:they|these|those|for them|we|the|there|one|an?|each|every)\b/u;
const LEFT_OUT =
	/^\W*(?:Some|Not (?:every|all|everyone|everybody)|A few|Many)\b[^.;]{3,50}\b(?:won['’]t|will not|do(?:es)?n['’]t|do(?:es)? not|ha(?:s|ve) no|lacks?|can['’]t|cannot)\b|^\W*Not (?:every|all|everyone|everybody)\b[^.;]{3,50}\b(?:has|have|is|are|can|will|owns?|reads?|speaks?|uses?)\b/u;
const FOR_THEM =
	/^\W*(?:[Ff]or (?:them|these|those)|[Tt]hose (?:who|without)|[Tt]hey (?:will )?(?:keep|still|can))\b|\b(?:keeps?|stays?|remains?) (?:the|a|an|open|in|on|available)\b|\b(?:pays|works|holds) (?:from|at|with)\b/u;

const HAZARD_NOUN =
	"(?:risks?|exposure|concerns?|dependen(?:ce|cy|cies)|reliance|delays?|threats?|dangers?|objections?|shortages?|outages?|fears?|worries|overruns?|misuse|abuse|absences?|leaks?|leakage|breach(?:es)?|bottlenecks?|insolvency|bankruptcy|strikes?|downtime|failures?|fraud)";
/** "Delay of the permit is covered by an alternative site", "concerns are dealt with by pairing volunteers". */
const HANDLED = new RegExp(
	`\\b${HAZARD_NOUN}\\b[^.;]{0,60}\\b(?:is|are|will be|has been|have been|shall be) (?:\\p{L}+ )?(?:mitigated|addressed|dealt with|covered|contained|offset|countered|met|handled|limited|reduced|cushioned|absorbed|controlled|avoided|prevented|hedged) (?:by|with|through) (?!(?:the |our )?(?:\\p{L}+ ){0,2}(?:team|department|board|committee|PMO|management|unit|function|manager|director|care|goodwill|persuasion|dialogue)\\b)\\p{L}`,
	"iu",
);

/** "If the arrival time is wrong, there's a button to go back", "where the line fails, calls ring through to the desk". */
const WHERE_IT_FAILS =
	/^\W*(?:If|Should|When|Where) (?!nothing|we\b|[^.;]*\b(?:nobody|no one)\b)[^,;.]{3,60}\b(?:wrong|late|down|fails?|breaks?|slips?|overruns?|stuck|missing|stolen)\b[^,;.]{0,40}, (?:then )?(?:there(?:['’]s| is| are) an? |(?:the|our|an?|one|each|every|\p{L}+s) (?:\p{L}+ )?\p{L}+ (?:will )?(?:gets?|rings?|goes|go|takes?|picks?|steps?|covers?|keeps?|stays?|carr(?:y|ies)|falls? back|switch(?:es)?)\b)/u;

/** Behind a semicolon or "so" stands what is done: "If the rate moves against us, costs go up; the first year is hedged." */
function answersItself(statement: Statement): boolean {
	const { text } = statement;
	if (statement.test(LEFT_OUT_AND_ANSWERED) || statement.test(WHERE_IT_FAILS)) return true;
	if (WE_KNOW.test(text)) return false;
	const named = NAMED_AND_ANSWERED.exec(text);
	if (named && !STILL_OPEN.test(named[1]!)) return true;
	const [clause = "", ...behind] = text.split(NEXT_CLAUSE);
	if (behind.length === 0 || !MAY_GO_WRONG.test(clause)) return false;
	const end = statement.range.start + clause.length;
	if (NOT_OF_PLAN.some((kind) => statement.of(kind).some(({ start }) => start < end))) return false;
	return behind.some((answer) => PROVIDES.test(answer) && !STILL_OPEN.test(answer));
}

/** "We know that some may object; they were asked": what was heard, and no answer to it. */
const WE_KNOW = /^\W*(?:I|[Ww]e) know\b/u;
const SERVED = "customers?|clients?|guests?|patients?|passengers?|members?|users?|callers?";
/** A gain that may come and a figure that may move are no hazards. */
const NOT_OF_PLAN = ["gain", "score"] as const;
const NEXT_CLAUSE =
	/[;:] | [–—] |,? (?:so|and so|which is why|therefore|hence|and (?:we|I)|in which case)(?= )|, and (?=we |I |the |an? |two )/u;
/** What may happen, if only a clause of it: a modal, a condition, a worry, or a judgement on what the plan stands on. */
const MAY_GO_WRONG = new RegExp(
	`(?<!\\b(?:[Ww]e|I|[Yy]ou)) (?:may|might|could) (?!go (?:wrong|bad)|(?:also |then )?(?:be (?:used|made|taken|extended|saved|better|easier|shorter|simpler|clearer|improved)|save|help|improve|benefit|decide|wish|ask|consider))|\\b(?:[Ww]e|I) (?:may|might|could) (?:lose|miss|fail|find|run|be)\\b|^\\W*(?:If|Should)\\b(?! (?:the |our |an? )?(?:${SERVED})\\b)[^;]{3,80}\\b(?:against|late|later|too|fewer|less|ill|short|not|\\p{L}+n['’]t|no|higher|dearer|worse|unavailable|as (?:high|low|many|few) as|short|down|up|fail\\p{L}*|slips?|sick\\p{L}*|leaves?|drops?|falls?|breaks?|los(?:e|es|t)|delay\\p{L}*|resigns?|refuses?)\\b|\\b(?:fears?|worry|worries|resists?|objects?|concerns?|danger)\\b|\\bcannot be (?:excluded|ruled out)\\b|\\blikely\\b|\\b(?:[Ll]ikeliest|[Mm]ain|[Oo]nly) (?:trouble|snag|difficulty|problem|catch)\\b|\\b(?:easier|easy|prone|open) to (?:abuse|misuse|fraud|forge|cheat|copy)\\b|\\bcan (?:annoy|confuse|(?:arrive|come) late|be (?:ugly|wrong|late|slow|missed|abused|misused|forged)|upset|fail|break|get (?:lost|stuck)|go (?:wrong|missing))\\b|\\b(?:drops? out|go(?:es)? down|gets? (?:stuck|lost|stolen|flooded|passed on)|runs? (?:flat|dry|late|out)|breaks? down)\\b|\\bwill (?:\\p{L}+ )?be (?:old|late|wrong|out of date|incomplete|short|missing|full)\\b|^\\W*(?:Some|A few|Several|Many|Older) [^.;]{3,40}\\b(?:fond of|attached to|used to|shy of|wary of|afraid of|against)\\b|\\bwould (?:push|delay|hold|block|sink|spoil|hurt)|${IS_SHAKY}`,
	"u",
);
/** Somebody does or has done something definite, whoever and whatever it is. */
const PROVIDES =
	/\b(?:we|I)(?:['’](?:ll|ve))? (?!need|want|hope|think|expect|believe|ask|fear|lose|miss|see|are\b|have to|do not|don|can['’]t|cannot|won['’]t|get (?:it|that|why)\b|hear (?:them|that|you)\b|do (?:think|believe|hope|know|expect|fear)\b)\p{Ll}{3,}|\b(?:is|are|will be|has been|have been) (?:\p{Ll}+ )?(?:\p{Ll}{3,}ed|kept|held|given|set|put|bought|taken|lent|sent|drawn|built|cut|paid|told|shown|spread|written|made)\b|\b(?:will|has|have) (?!be\b|been\b|not\b|to\b|no\b|become\b|have\b|this\b|that\b|these\b|more\b|less\b|few\b|fewer\b|many\b|only\b)\p{Ll}{3,}|\bha(?:s|ve) an? (?!problem|risk)\p{Ll}{3,}|\b(?:is|are) (?:\p{L}+ )?\p{Ll}{3,}ing\b|^\W*(?:[\p{L}\d'’%,-]+ ){1,10}(?:gets?(?! (?:it|that|why)\W*$)|go(?:es)?|covers?|keeps?|takes?|checks?|steps?|stands?|stays?|lends?|runs?|caps?|limits?|signs?|holds?|pays?|provides?|follows?|remains?|travels?|carr(?:y|ies)|stops?|needs? (?:an?|the|two)|makes? (?:the|it|them)|places?|says? so|phones?)\b/u;

/** "Supplier insolvency: source code in escrow", "late permits → start indoors", "if take-up stays low, the contract lets us leave". */
const NAMED_AND_ANSWERED = new RegExp(
	`^\\W*(?:[^:→.;]{0,40}\\b(?:${HAZARD_NOUN}|sickness|permits?|complaints?|errors?|peaks?|losses|turnover) ?(?:→|->|=>) ?|(?:\\p{L}+ )?(?:insolvency|bankruptcy|outages?|strikes?|sickness|absences?|fraud|misuse|delays?|leaks?|shortages?): (?!low|high|medium|likely|unlikely|(?:\\p{L}+ ){0,2}(?:risk|manager|officer))|(?:If|Should) [^,;.]{3,60}(?:under|below|fails?|slips?|late|ill|leaves?) ?[^,;.]{0,30}, (?:the \\p{L}+ (?:lets|allows) us|a (?:second|spare|substitute)) )(.{8,})$`,
	"iu",
);
function isAnswer(statement: Statement): boolean {
	if (statement.has("mitigation", "vague") || statement.test(STILL_OPEN)) return false;
	if ([DOES_HARM, ONLY_WATCHED, HAS_NO_ANSWER].some((pattern) => statement.test(pattern))) return false;
	return statement.test(PROVIDES) || statement.test(TIED);
}

/** "Such dangers we shall keep watching": whoever watches a risk has done nothing about it. */
export const ONLY_WATCHED =
	/\b(?:risks?|threats?|dangers?|issues?|concerns?|situation|developments?|they|these|those|them|all this)\b[^.;,]{0,40}\b(?:monitor|track|watch|observ|review)(?:ed|e[ds]?|s|ing)?(?: (?:closely|carefully|continuously|constantly|regularly))?\W*$|\b(?:monitor|track|watch|observe|review)(?:ed|s|ing)? (?:all |any |such |these |those |the |our ){0,2}(?:risks?|threats?|dangers?|issues?|concerns?|situation|developments?|them)(?: (?:closely|carefully|continuously|constantly|regularly))?\W*$|\bkeep (?:on )?(?:talking|listening) to\b[^.;]{0,60}\W*$|\badapt as we (?:go|learn)\b/iu;
/** What makes things worse. */
const HARM =
	"(?:upset|disrupt|disturb|hamper|hinder|spoil|threaten|jeopardi|undermine|overwhelm|swamp|strain|eat |push (?:up|back)|drag|slip|quit|resign|balk|grumble|dry up|pull out|drop out|break|collapse|crash|jam|freeze|overload|worsen|shrink|run (?:late|out|over)|overrun|struggle|poach|copy|annoy|irritate|confuse|offend|anger|deter|discourage|go (?:up|wrong|down|missing)|get (?:worse|lost|stuck))";
/** "The tide will upset any timetable", "the printer is known to stop", "ushers are overworked": a further hazard, and no answer to one. */
export const DOES_HARM = new RegExp(
	`\\b(?:will|shall) (?:also |surely |always |often )?${HARM}|\\b(?:is|are) (?:already |still |too |\\p{L}+ly )?(?:doomed|finished|sunk|overworked|understaffed|overstretched|stretched|crowded|exhausted|frustrated|scared|divided|tired|outdated|overbooked)\\b|\\b(?:is|are) known (?:to|for) |\\b(?:${SERVED}|competitors?|rivals?) will (?!get|receive|be\\b|still|keep|find|hear|have)`,
	"iu",
);

/** The proposal itself, hopes and what may happen answer nothing. */
const STILL_OPEN =
	/\b(?:may|might|could|likely|hopes?|hoped|believe|trust|confident|think|propose|proposes|ask for|request|recommend|carefully|closely|professionally|today|currently|last year|in (?:19|20)\d\d|were|lost|failed|refunded|complain(?:ed|s)?|proud|risk (?:register|log)|risks? (?:(?:is|are|will be|shall be) )?(?:\p{L}+ )?(?:monitored|reviewed|managed|tracked|logged))\b/u;

/** "For them the office keeps the paper form", "in that case the county provides them". */
const TIED =
	/^\W*(?:[Ww]hen (?:that|this|it) (?:happens|fails|does)|[Ff]or (?:them|these|those|this|that)|[Ii]n (?:that|this|such a) case|[Tt]h(?:at|is)(?:['’]s| is) why|[Tt]herefore|[Ss]o (?!far\b|much\b|many\b|long\b|that\b|on\b|do\b|did\b)|[Tt]o (?:counter|prevent|avoid|limit|soften) (?:this|that|it)|[Tt]hen we|[Tt]his time|[Ss]hould (?:this|that|they|it)|[Mm]itigation|[Cc]ountermeasure|[Rr]esponse|[Aa]nswer|[Ii]f (?:so|(?:this|that|it)(?! (?:is (?:seen|taken|felt|read)|(?:looks?|feels?|sounds?|seems?|means?))\b)))\b/u;
