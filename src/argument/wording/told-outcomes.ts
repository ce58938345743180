import type { Span } from "../../text/document";
import { matchesIn } from "../patterns/matches";
import { isOpen } from "./told-deeds";

/** What became of a deed; a verdict praises it as a whole. */
export interface Outcome extends Span {
	readonly isVerdict: boolean;
}

/** How a sentence says, from an offset on and without a figure, that it went well: a clause that begins with what became of it. */
export function outcomeToldIn(text: string, from = 0): Outcome | undefined {
	if (!MAY_BE_OUTCOME.test(text)) return undefined;
	for (const at of clausesFrom(text, from)) {
		const clause = text.slice(at);
		for (const outcome of OUTCOMES) {
			const match = outcome.exec(clause);
			if (!match) continue;
			const end = at + match[0].length;
			if (isOpen(text.slice(from, at)) || TAKEN_BACK.test(text.slice(from)) || NOT_ALL.test(text.slice(end)))
				return undefined;
			return { start: at, end, isVerdict: outcome === VERDICT };
		}
	}
	return undefined;
}

function* clausesFrom(text: string, from: number): Generator<number> {
	yield from;
	for (const { index, 0: joint } of matchesIn(text, CLAUSE)) if (index >= from) yield index + joint.length;
}

/** Where a clause may begin behind another. */
const CLAUSE = /[,;:–—] |(?<!,) (?=(?:and|so|with|until) )/gu;
const TAKEN_BACK =
	/\b(?:(?<!\ball )but|however|although|though|yet|except|only to|fell back|slipped|at first|for a (?:while|time|few)|worse|doubled|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|than (?:on|in|at)|because|due to|owing to|thanks to the (?:price|weather|strike)|while|whereas|(?:sickness|staff turnover|prices|complaints|errors|queues|delays|workload|noise|absences?|theft|refunds) (?:\p{L}+ )?(?:rose|risen|grew|grown|increased|went up|are up))\b/iu;
/** What else came of it, and was not welcome, or comes only now. */
const NOT_ALL =
	/\b(?:then|when|as (?:they|it|he|she|the)|begins?|starts?|so did|with (?:it|them)|now that|(?:do|did|does|is|are|has|have) not (?!want|wish|look)\p{L}+|(?:calls|claims|costs|waits) (?:rose|grew|increased|went up)|waits?|cost(?:s|ly)?|dearer|ended it|was (?:ended|stopped|dropped|scrapped|reversed|closed)|gave (?:it )?up|left)\b/iu;

/** Behind "calls fell" a month, a place or a little would make a plain fact of it. */
const END =
	"(?![\\p{L}-])(?=\\s*(?:[.,;:)!]|$)|,? (?:and|at once|almost|within|there|too|again|altogether|overnight|straight|right|in droves|as well|ever since|from day one|to (?:almost|next to|practically)|to (?:it|us|them) (?:at once|in droves)|to (?:it|us|them)(?=[.,;]|$)|as a result|soon|\\p{Ll}{3,}(?:ly|edly))(?![\\p{L}-]))";
/** What comes before the subject, or belongs to it. */
const LEAD =
	"^\\W{0,3}(?:(?:and )?(?:the|its|their|his|her) [\\p{L} ]{3,25} (?:says|said|tells us|told us|reports)(?: that)? )?(?:(?:and|so|with|then|there|since then|ever since|now|today|within (?:a|two|three|\\d+) \\p{L}+|the (?:result|effect|outcome)(?: was| is|s were)?|it|which|that|they),? )*(?:(?:the(?: (?:number|volume|level)s? of)?|its|their|our|his|her|all|most(?: of)?|many|half|both|such|that|those|these|lost|old|even) ){0,3}";
const BURDEN =
	"(?:complain(?:ts?|ing)|grievances|grumbl(?:es?|ing)|queu(?:es?|ing)|waits|waiting(?: times?| lists?)?|no-shows?|(?:missed|failed|disputed|late|lost|wrong|returned|repeat|unpaid|angry|abandoned|breakdown|wasted|overdue|double|anxious) [\\p{L}-]+|letters of \\p{L}+|calls|phone calls|errors|mistakes|faults|defects|re-?work|returns|refunds|cancellations|churn|attrition|drop-?outs?|leavers|resignations|absen(?:ces?|teeism)|sick(?:ness| leave| days)|escalations|disputes|arguments|rows|quarrels|friction|tensions?|troubles?|problems?|appeals|objections|arrears|delays|lateness|backlogs?|breakdowns|stoppages|accidents|incidents|fines|penalties|claims|damages?|breakages|waste|litter|chaos|confusion|mix-ups|misunderstandings|overtime|chasing|reminders|e-?mails|enquiries|queries|anger|stress|congestion|vandalism|abuse|aggression|staff turnover|handovers|transfers|readmissions|misroutes|walk-?outs|evictions|vacanc(?:y|ies))(?![\\p{L}-])";
const BOON =
	"(?:renewals?|(?:repeat )?bookings?|sales|orders|takings|revenues?|profits?|trade|(?:repeat )?(?:business|custom)|footfall|visits|visitors?|(?:visitor |passenger )?numbers|enrol?ments?|admissions|applications|occupancy|attendance|donations|gifts|loyalty|retention|morale|moods?|spirits?|trust|confidence|goodwill|reputation|satisfaction|productivity|punctuality|standards|cooperation|relations(?:hips?)?|referrals|recommendations|uptake|take-up|sign-ups|subscriptions|ridership|scores?|ratings?|reviews|market share|tips|safety|teamwork|atmosphere|efficiency|recruitment|rapport|pride|motivation)(?![\\p{L}-])";
const WENT =
	"(?:(?:have |has |had )?(?:all but |almost |nearly |practically |soon |quickly |simply |since |now )?(?:fell|fallen|dropped(?: away| off)?|went (?:right |sharply )?(?:down|away)|gone(?: down| away)?|c[ao]me (?:right |sharply )?down|came to (?:an end|a stop|nothing)|declined|decreased|lessened|diminished|shrank|shrunk|plunged|plummeted|eased|subsided|dwindled|faded|petered out|tailed off|dried up|died (?:down|away|out)|evaporated|vanished|disappeared|melted away|ceased|stopped|ended)|(?:(?:have|has|had) been |were |was )(?:\\p{Ll}+ly )?(?:cut|reduced|eliminated|minimi[sz]ed)|(?:became|become|grew|are now|is now|is today|are today) (?:far |much |very |quite |almost |a lot )?(?:rare|rarer|fewer|lower|less|shorter|smaller|unheard of|unknown|a thing of the past|a rarity|the exception|history|minimal|negligible))";
const ROSE =
	"(?:(?:have |has |had )?(?:soon |quickly |steadily |clearly |noticeably |since |also )?(?:rose|risen|went up|gone up|grew|grown|increased|climbed|jumped|soared|shot up|surged|picked up|c[ao]me back|returned|recovered|improved|rebounded|revived|strengthened|took off|blossomed|flourished)|has never been (?:\\p{Ll}+ )?(?:better|higher|stronger)|ha(?:s|ve) been (?:restored|won back|repaired)|(?:(?:is|are) now|became|grew) (?:far |much |noticeably )?(?:higher|better|stronger|healthier|warmer|fuller))";
const PEOPLE =
	"(?:staff|crews?|drivers|nurses|agents|colleagues|teams|people|customers|clients|guests|members|tenants|patients|families|students|parents|donors|passengers|riders|residents|users|visitors|buyers|everyone|everybody|they|(?:all|most|many|half) of them|(?:most|many) of (?:the|its|their|these|those) \\p{L}+|managers|owners|teachers|fans|readers|guards|volunteers|subscribers|shoppers|savers|islanders|anglers|boaters|shippers|locals|\\p{Ll}{2,}(?:ers|ors|ists|ants|ians|men))";
const GLADDER =
	"(?:happier|calmer|prouder|friendlier|kinder|politer|warmer|more (?:relaxed|confident|loyal|motivated|satisfied|content|patient|cheerful|engaged)|less (?:anxious|angry|stressed|tired|worried|frustrated)|won over|full of praise|(?:enthusiastic|thrilled|delighted|over the moon)(?: (?:about|with|by) (?:it|this|that|them))?)";
const REACTION = `(?:(?:soon |quickly |really |all |now |still |have |has |even ){0,2}(?:took (?:well |warmly |quickly |at once )?to (?:it|them)|welcomed it|warmed to (?:it|them)|embraced it|(?:c[ao]me back|returned)${END}|(?:are |is )?still with (?:it|them|us)\\b|stayed(?= ?[.,;]|$)|praised? (?:it|them)|(?:speaks?|spoke|talks?) (?:very |so )?(?:well|highly|warmly|fondly) of (?:it|them|the \\p{Ll}+)|sings? its praises|(?:loved?|adored?) (?:it|them)|slept better|sleeps? (?:better|well|soundly)|swears? by (?:it|them)|stopped (?:complaining|ringing|chasing|calling|leaving|shouting|queuing|grumbling|phoning)|would (?:never|not) (?:want to )?(?:go back|be without|do without|part with|miss it)[^.;,]{0,30})|(?:are|were|became|seem) (?:now |much |far |visibly |clearly |noticeably |a lot ){0,2}${GLADDER}|(?:have|got) their (?:evenings|weekends|lunch breaks|lives|time) back)(?![\\p{L}-])(?! (?:about|than (?:on|in|with)|to(?! (?:this day|it|us|them)\\b))\\b)`;

const VERDICT =
	/^\W{0,3}(?:(?:and|so|there|then),? |(?:the|its|their) [\p{L} ]{3,25} (?:says|tells us|told (?:me|us)|says everywhere|reports) (?:that )?){0,2}(?:it|this|that) (?:was|is|has become|became|has been|proved) (?:(?:the best (?:thing|decision|move)|the making of)(?! (?:to|about|for|we can)\b)|(?:an?|the) (?:\p{L}+ )?(?:success|hit|before and an? after|turning point|blessing|godsend|breakthrough)(?! (?:factors?|criteri\p{L}+|measures?|in terms)\b))(?![\p{L}-])/iu;
const OUTCOMES = [
	VERDICT,
	new RegExp(
		`${LEAD}${BURDEN}(?: (?:about|from|of|with|between|at|on|over|to|in) [^.;:,?]{2,30}?)? ${WENT}${END}`,
		"iu",
	),
	new RegExp(
		`${LEAD}(?:far |many |much |a lot |noticeably )?(?:(?:fewer|less|no more|hardly any|almost no|very few) ${BURDEN}|(?:shorter|smaller) (?:queues|waits|waiting times|backlogs|delays))(?=\\s*(?:[.,;]|$| and ))`,
		"iu",
	),
	/^\W{0,3}(?:and |so |now |there,? |since then,? |today )*(?:(?:nobody|no one|hardly any(?:one|body)|few people) (?:now )?(?:complains?|rings?|calls?|phones?|queues?|waits?|chases?|leaves|argues?|shouts?|grumbles?|cancels|asks) ?(?:there |to ask )?(?:now|any ?more|any longer|today|there)|(?:the |their )?(?:phones?|switchboard|lobby|hall) (?:has |have )?(?:stopped ringing|emptied|gone quiet|went quiet(?! at)|fell silent))/iu,
	new RegExp(`${LEAD}${BOON}(?: (?:of|from|with|between|among|in|at) [^.;:,?]{2,25}?)? ${ROSE}${END}`, "iu"),
	new RegExp(
		`^\\W{0,3}(?:and |it |they |which |that |this |has |have |soon |thus |so )+(?:got rid of|did away with|put an end to|reduced|cut|eliminated|ended|stopped|cleared|won back|restored|regained|improved|raised|lifted|increased|boosted) (?:(?:the|its|their|his|her|all|most|many|lost) ){0,2}(?:${BURDEN}|${BOON})`,
		"iu",
	),
	new RegExp(`${LEAD}${PEOPLE}(?: (?:there|too|alike|as well))? ${REACTION}`, "iu"),
	// "The whole place changed", "its culture was turned around", "Fantastic atmosphere", "he says he'd never go back".
	/^\W{0,3}(?:(?:and|so|then),? )?(?:(?:(?:the|its|their) (?:(?:whole|entire) )?(?:[\p{L}-]+ )?(?:place|office|branch|shop|house|company|culture|atmosphere|mood|spirit|department|depot|hotel|ward|relationship)(?: (?:there|with (?:its|their|the) \p{L}+))? (?:(?:has )?(?:completely |totally |really )?changed(?! (?:its|their|the|to|from|hands|when|if)\b)|(?:was|has been) (?:completely |totally )?(?:transformed|turned (?:round|around))|(?:was|is|became|becomes) (?:like )?(?:a|another) (?:different )?(?:place|world))|(?:fantastic|wonderful|great|brilliant|superb|marvellous|amazing|terrific|excellent|lovely) (?:atmosphere|results?|success|feedback|reactions?|response|mood|improvement)s?\b(?! (?:from|for|in|is|are|was|were|rate|of)\b)|(?:he|she|they) (?:says?|tells? \p{L}+)(?: that)? (?:he|she|they)(?:['’]d| would) (?:never|not) (?:want to )?go back\b)[^.;,]{0,30})/iu,
	/^\W{0,3}(?:(?:and|so|there|then),? |(?:the|its|their) [\p{L} ]{3,25} (?:says|tells us|told (?:me|us)|says everywhere|reports) (?:that )?){0,2}(?:(?:it|this|that|the (?:idea|change|trial|experiment|scheme)) (?:really |clearly |simply |has )?(?:worked|paid off|paid for itself|did the trick|did wonders|proved (?:itself|its worth))(?! (?:with|in|for|at|on|out|as|through|under|together|from)\b)|(?:it|this|that|which|and) (?:has )?(?:made|makes) (?:all the|a (?:huge|big|real|great|world of|visible|remarkable)|an enormous) difference|things (?:have |soon )?(?:improved|calmed|got better|looked up)|(?:the |its )?(?:results?|effects?|difference|improvement) (?:was|were) (?:\p{Ll}+ )?(?:plain|visible|immediate|obvious|striking|dramatic|astonishing|encouraging|excellent)|(?:it|this) changed (?:everything|the whole \p{L}+|the mood|the tone)|(?:it |the \p{L}+ |its \p{L}+ |his \p{L}+ )(?:is|was) (?:now|today) (?:the (?:best|busiest|strongest|most \p{L}+)|thriving|flourishing|a model)|(?:it|the \p{L}+) (?:turned (?:round|around)|went from strength to strength)|[\p{L} ]{3,40} (?:describes?|described|speaks? of|sees) it as (?:the|an?) (?:\p{L}+ )?(?:success|turning point|breakthrough|revelation|before and an? after)|(?:we |I )?[^.;:,]{0,60}?\bcame (?:away|back|home) (?:very |deeply |really |much )?impressed|(?:today |now )?they are (?:now |today |much |widely )?(?:admired|praised|respected) (?:in|by|across|throughout)|(?:it|which|this|that) (?:has )?transformed (?:the|their|its|how)|with (?:an? )?(?:tremendous|great|excellent|remarkable|striking|wonderful|dramatic) (?:effect|results?|success))(?![\p{L}-])/iu,
] as const;

const MAY_BE_OUTCOME =
	/(?:fell|fallen|dropped|went|gone|came|come|declin|decreas|lessen|dimin|shr[au]nk|plung|plumm|eased|subsid|dwindl|fad|peter|tail|dried|died|evapor|vanish|disapp|melt|ceas|stopp|ended|cut|reduc|elimin|minimi|rare|fewer|lower|less|shorter|smaller|unheard|unknown|past|history|no more|hardly|nobody|no one|phone|switchb|lobby|hall|rose|risen|grew|grown|increas|climb|jump|soar|shot|surg|picked|return|recover|improv|rebound|reviv|strength|took|bloss|flourish|never|restor|repair|high|better|strong|warm|full|got|did|put|clear|won|regain|rais|lift|boost|welcom|embrac|stay|prais|speak|spoke|talk|sing|love|sle|swear|would|happi|calm|proud|friend|kind|polit|more|work|paid|prov|made|make|things|immed|effect|chang|now|was|success|turned|fantastic|wonderful|great|brilliant|superb|marvel|amaz|terrific|excellent|lovely|enthus|thrill|delight)/iu;
