import type { Argument } from "./argument";
import type { Statement } from "./statements";

/**
 * The first statement that answers a hazard named without the word risk: "Fraud may rise. We limit it to £500 a case",
 * "Exposure to one supplier is mitigated by an exit clause".
 */
export function answeredHazardIn(alone: Argument): Statement | undefined {
	const { statements } = alone;
	return statements.find((statement, at) => {
		if (statement.row || !isOfProgramme(statement)) return false;
		if (statement.test(HANDLED) || answersItself(statement)) return true;
		const behind = statements
			.slice(at + 1, at + 1 + STATEMENTS_OF_AN_ANSWER)
			.filter(({ passage }) => passage === statement.passage);
		if (statement.test(LEFT_OUT) && behind.some((other) => other.test(FOR_THEM))) return true;
		return (statement.test(HAZARD) || statement.themes.has("risks")) && behind.some(isAnswer);
	});
}

const STATEMENTS_OF_AN_ANSWER = 2;

/** That customers leave or complain is why the programme is wanted, and no risk of it. */
function isOfProgramme(statement: Statement): boolean {
	return !statement.themes.has("evidence") && !statement.themes.has("history") && !statement.test(OF_CUSTOMERS);
}

const OF_CUSTOMERS =
	/\b(?:customers?|clients|guests|patients|passengers|members|subscribers|consumers|users|churn)\b[^.;]{0,40}\b(?:leav|churn|switch|complain|defect|go(?:es|ing)? elsewhere|patience|rise|cancel)|\b(?:losing|lose) (?:\p{L}+ )?(?:customers|clients|guests|passengers|members|revenue|sales|market)\b|\b(?:if nothing|do nothing|doing nothing|without (?:this|the) (?:programme|project|change)|unless we|if we do not|if we don['’]t)\b|\b(?:no|without) (?:\p{L}+ ){0,2}risks?\b|\brisks? (?:is|are) not\b|\b(?:revenues?|sales|profits?|margins?|loyalty|satisfaction|retention|renewals?|conversion|income|donations?|savings|productivity)\b[^.;]{0,30}\b(?:may|might|could) (?:\p{L}+ )?(?:rise|increase|grow)/iu;

const GOES_BAD =
	"(?:turn out|prove|not |well |also |still |then )?(?:rise|increase|grow|spike|surge|slip|delay|overrun|drop|fall(?! (?:in|on|under|into|within|to)\\b)|shrink|block|break|fail|refuse|resist|object|leave|disrupt|interrupt|distort|exceed|run (?:late|out|over)|be (?:overstretched|insufficient|unavailable|late|delayed|slow|slower|short|scarce|misused|blocked|tied up|lost|overloaded|too)|come (?:late|in below)|take longer|cost more|find too few|lose|miss|go (?:down|astray|up|wrong)|get (?:lost|tired|stuck))\\b";
/** How a paper names what may go wrong with its own plan. */
const HAZARD = new RegExp(
	[
		`\\b[Tt]here(?:['’]s| is| are) (?:also )?(?:an? |some |always a )?(?:\\p{L}+ )?(?:chance|danger|risk|possibility|threat)s? (?:that|of)\\b`,
		`\\b[Ii]t is (?:quite |also )?(?:possible|conceivable|likely) that\\b`,
		`\\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Mm]y|[Oo]ne|[Aa]nother|[Mm]ain|[Kk]ey|[Bb]iggest|[Oo]nly|[Rr]eal|[Ii]n the) (?:\\p{L}+ )?(?:dependency|downside|drawback|snag|catch|weak(?:est)? (?:point|spot|link)|vulnerability|uncertainty|unknown|worst case|pitfall|stumbling block)\\b|^\\W*Worst case\\b`,
		`\\b[Aa]ssumptions?\\b[^.:]{0,40}\\b(?:wrong|fail)|\\b(?:[Bb]iggest|[Mm]ost critical|[Rr]iskiest|[Ss]hakiest|[Ww]eakest) assumption\\b`,
		`\\b(?:[Pp]ushback|[Rr]esistance|[Oo]pposition|[Oo]bjections?|[Rr]eluctance|[Ss]cepticism|[Dd]elays?|[Oo]verruns?|[Ss]hortages?|[Aa]bsences?|[Ll]osses|[Mm]isuse|[Tt]urnover)\\b[^.;]{0,40}\\b(?:(?:is|are) (?:\\p{L}+ )?(?:likely|expected|to be expected|possible|probable)|cannot be (?:excluded|ruled out)|must be (?:expected|reckoned with))`,
		`\\b(?:[Ww]e|I) (?:expect|anticipate|foresee|reckon with) (?:some |strong |a degree of )?(?:pushback|resistance|opposition|objections|delays|shortages)\\b`,
		`\\b(?:[Pp]otential|[Pp]ossible) (?:\\p{L}+ )?(?:delays?|overruns?|shortages?|outages?|loss(?:es)?|abuse|misuse|snag|conflicts?)\\b`,
		`\\b(?:flagged|rated|named|marked|identified|listed)\\b[^.;]{0,40} as (?:an? |the )?(?:\\p{L}+ )?(?:risk|threat|danger)\\b`,
		`\\b(?:two|three|four|several) (?:threats|dangers|worries|concerns|weak points)\\b`,
		`^\\W*(?:[Cc]ould|[Mm]ight|[Ww]hat if|[Cc]an)\\b[^.]{5,80}\\?`,
		`\\b[Ww]hat (?:worries|concerns|bothers|troubles|scares) (?:us|me)\\b`,
		`\\b(?:[Cc]ritics|[Ss]ceptics|[Ss]keptics|[Oo]pponents)\\b[^.;]{0,20}\\b(?:say|argue|object|point|fear|will)\\b`,
		`^\\W*(?:It|[Tt]his|[Tt]he (?:plan|project|programme|scheme|pilot)) (?:could|may|might) (?:still )?fail\\b`,
		`\\b(?:may|might|could) ${GOES_BAD}`,
	].join("|"),
	"u",
);

/** "Not every tenant has internet": who or what is left out needs an answer of its own, "for them …". */
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

/** Behind a semicolon or "so" stands what is done: "If the rate moves against us, costs go up; the first year is hedged." */
function answersItself({ text }: Statement): boolean {
	const named = NAMED_AND_ANSWERED.exec(text);
	if (named && !STILL_OPEN.test(named[1]!)) return true;
	const hazard = CLAUSE_OF_HAZARD.exec(text);
	return hazard !== null && IS_DEED.test(hazard[1]!) && !STILL_OPEN.test(hazard[1]!);
}

/** "Supplier insolvency: source code in escrow", "late permits → start indoors", "if take-up stays low, the contract lets us leave". */
const NAMED_AND_ANSWERED = new RegExp(
	`^\\W*(?:[^:→.;]{0,40}\\b(?:${HAZARD_NOUN}|sickness|permits?|complaints?|errors?|peaks?|losses|turnover) ?(?:→|->|=>) ?|(?:\\p{L}+ )?(?:insolvency|bankruptcy|outages?|strikes?|sickness|absences?|fraud|misuse|delays?|leaks?|shortages?): (?!low|high|medium|likely|unlikely|(?:\\p{L}+ ){0,2}(?:risk|manager|officer))|(?:If|Should) [^,;.]{3,60}(?:under|below|fails?|slips?|late|ill|leaves?) ?[^,;.]{0,30}, (?:the \\p{L}+ (?:lets|allows) us|a (?:second|spare|substitute)) )(.{8,})$`,
	"iu",
);
const CLAUSE_OF_HAZARD = new RegExp(
	`(?:\\b(?:fear|fears|worry|worries|resist|resists|object|objects)\\b[^;]{3,80}|^\\W*(?:If|Should|When)\\b[^;]{3,80}\\b(?:against|late|fail\\p{L}*|slips?|ill|sick\\p{L}*|leaves?|drops?|falls?|breaks?|los(?:e|es|t)|delay\\p{L}*|higher|dearer|rises?|up|resigns?|refuses?|unavailable|short|down|not \\p{L}+)\\b[^;]{0,80}|\\bcannot be (?:excluded|ruled out)[^;]{0,60}|\\b(?:may|might|could) ${GOES_BAD}[^;]{0,100})(?:;|, so|, which is why|, therefore|, hence| [–—]) (.{10,})$`,
	"u",
);

function isAnswer(statement: Statement): boolean {
	if (statement.has("mitigation", "vague") || statement.test(STILL_OPEN)) return false;
	return statement.test(IS_DEED) || statement.test(TIED);
}

/** The proposal itself, hopes and what may happen answer nothing. */
const STILL_OPEN =
	/\b(?:may|might|likely|hopes?|hoped|believe|trust|confident|propose|proposes|ask for|request|recommend|carefully|closely|professionally|today|currently|last year|in (?:19|20)\d\d|were|lost|failed|refunded|complain(?:ed|s)?|proud)\b/u;

/** "For them the office keeps the paper form", "in that case the county provides them". */
const TIED =
	/^\W*(?:[Ff]or (?:them|these|those|this|that)|[Ii]n (?:that|this|such a) case|[Tt]h(?:at|is)(?:['’]s| is) why|[Tt]herefore|[Tt]o (?:counter|prevent|avoid|limit|soften) (?:this|that|it)|[Tt]hen we|[Tt]his time|[Ss]hould (?:this|that|they|it)|[Mm]itigation|[Cc]ountermeasure|[Rr]esponse|[Aa]nswer|[Ii]f (?:this|that|it|so))\b/u;

/** What is done about it, by whomever. */
const IS_DEED =
	/\b(?:[Ww]e|I)(?:['’](?:ll|ve|d)| will| have| shall| would)? (?:therefore |already |also |then )?(?!spend|lose|pay\b|receive|answer|serve|handle|employ|operate|run\b|sell|face|miss|waste|hear|find|estimate|calculate|assume|risk|currently|get\b|have\b|are\b|were\b|be\b|know|see\b|feel|think|need|want|expect|would|will\b|can\b|could|should|must|do\b|don|lose|cannot|may|plan\b|hope|believe|therefore)\p{Ll}{3,}|\b(?:is|are|will be|shall be|has been|have been) (?:now |already |then |also |never |not )?(?:\p{Ll}{3,}ed|kept|held|given|set aside|put|bought|taken|lent|sent|drawn|built|cut|paid|told|shown|spread|written|made|kept)\b|\b(?:will|shall|has|have|had) (?:now |already |also |then )?(?!be\b|been\b|not\b|become\b|never\b)(?:agreed|confirmed|quoted|drafted|hedged|promised|signed|booked|reserved|offered|keep|cover|take|provide|lend|stay|supply|step|stand|hold|run|help|pay|get|check|review|bring)\b|\b(?:pays?|breaks? even|holds?) (?:from|at|with|even)\b|\b(?:avoids?|skips?|starts? with|draws? on|relies on)\b|\bonly \d+ ?%|\bcan (?:now |always |also )?be \p{Ll}{3,}ed\b|(?<!\bto )\b(?:stays?|stands? (?:by|ready)|keeps?|covers?|takes? (?:over|these|them|it|this)|provides?|lends?|remains? (?:open|in place)|steps? in|goes to a|go to a|jumps? in|backs? up)\b|\b(?:test|check|approval|backup|reconciliation|rehearsal|audit|clause|sign-?on|fallback|reserve|buffer|standby) (?:\p{L}+ ){0,3}(?:before|from|with|until)\b/u;
