import type { Span } from "../../text/document";
import type { Reading } from "../reading";

/** Whether any turn of phrase that says it of all stands in a passage: a cheap look ahead. */
export function maySpeakOfAll(reading: Reading): boolean {
	return ALL_BEHIND.some((pattern) => reading.test(pattern));
}

/** Where a sentence says that all of them back it, or that nobody is against it. */
export function* unanimityIn(reading: Reading): Generator<Span> {
	for (const pattern of ALL_BEHIND) {
		if (!reading.test(pattern)) continue;
		for (const { start, end } of reading.sentences) {
			const match = pattern.exec(reading.text.slice(start, end));
			if (!match) continue;
			const range = { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
			const before = reading.text.slice(start, range.start);
			const isOfSome = OF_SOME.test(match[0]) || IN_PLACES.test(before);
			const isMild = MILD.test(match[0]) && BY_THE_WAY.test(before);
			if (!isOfSome && !isMild && !NO_CONDITION.test(reading.text.slice(range.start, end))) yield range;
		}
	}
}

/** Those whose backing is spoken of: who leads, who works there, and the parts of an organisation; no customers. */
export const BACKER =
	"(?:directors?|directorates?|execs?|executives?|leaders?|leadership|managers?|management|heads?|chiefs|owners?|partners|principals|trustees|shareholders|board|committee|council|councillors|commission(?:ers)?|cabinet|senate|ELT|[ES]LT|SMT|exco|C[ -]suite|departments?|divisions?|functions?|areas|units?|lines of business|regions|sites?|branch(?:es)?|depots?|stores?|offices?|schools|wards?|hospitals?|practices|campus(?:es)?|facult(?:y|ies)|GMs?|HODs?|VPs|governors|ministers|ministries|agencies|coordinators|stakeholders|supervisors|officers|staff|employees?|volunteers|deans|chairs|presidents|rectors|commanders|surgeons|matrons|colleagues|workforce|teams?|crews|unions?|consultants?|(?:ownership|owner|user|business|stakeholder) groups|clinicians|physicians|midwives|pharmacists|therapists|professors|lecturers|librarians|doctors|nurses|teachers|stewards|founders|bosses|brokers|agents|tellers|clerks|dealers|franchisees|parties|sides|levels|organi[sz]ation|company|business(?:es)?|firm|group|institution|members? of (?:the|our|its) [\\p{L}-]+|of (?:us|them)|involved|concerned)";

/** Each of many, or the whole of one. */
const ALL =
	"(?:every(?! (?:day|week|month|time)\\b)|all(?! (?:of )?(?:the )?(?:in|the way|day|along)\\b)|each|entire|whole|totality of|(?:100 ?%|(?:100|(?:a |one )?hundred) per ?cent) of)";
const EVERYONE = "every(?:one|body)(?! (?:who|that|I|we|else who)\\b)";
const WHOLLY =
	"(?:(?:(?:100|(?:a |one )?hundred) per ?cent|100 ?%|all|both|now|already|\\p{L}+ly|right|very much|totally|solidly) ){0,2}";
const IS = "(?:is|are|was|were|be|stands?|being|gets?|have been|has been) ";

/** What this paper is for, so that who supports it supports the paper. */
const PLAN =
	"(?:it\\b|this\\b|us\\b|(?:the|our) new (?!starters|joiners|recruits|hires|staff|colleagues|teams?\\b)|(?:the|our) (?:[\\p{L}-]+ ){0,3}?(?:plan|project|programme|program|pilot|proposal|idea|change|desk|move|shift|direction|approach|initiative|scheme|strategy|vision|case|concept|charter|model|promise|reform|transformation|principles?|goals?|aims?|recommendations?)\\b)";

/** Late, or standing behind something: no stance. */
const LATE_OR_THERE =
	"(?! (?:schedule|plan\\b|targets?|times?|the (?:curve|times|scenes|wheel|counter|desk|bar|till|line|others|rest|average|schedule|target|building|glass)\\b|with|in|on|by|\\d))";

/** What all of them are where they back it. */
const STATE = `(?:buy[ -]?in|(?:all|entirely|wholly|fully) (?:for (?:it|this|the)|in(?= (?:on\\b|[.,;])|[.,;]|$))|speaks? with (?:one|a single) voice|(?:${IS})(?:as one|at one)|pulls? (?:together|(?:at|on) the same rope|in the same direction)|say(?:s|ing)? yes|said yes|needs? no (?:convincing|persuading|persuasion)|rally(?:ing)? (?:round|behind|around)|keyed in(?:to)?|won over|bought in(?: 100%)?|bought into|on ?side|on board(?! (?:the|a|an|our) (?:ship|ferry|train|bus|boat|vessel|plane|aircraft|tram)\\b)|aligned(?! (?:to|with an?)\\b)|over the line|full faith|(?:on|from) the same (?:hymn ?sheet|page)|to a (?:man|person)|without exception|no exceptions?|sign(?:s|ed)? (?:on|up)(?! for\\b)|(?:100 ?%|per ?cent|fully|totally|completely|wholly|deeply) (?:engaged|committed|convinced|supportive|behind${LATE_OR_THERE}|in favou?r|united)|(?:${IS})${WHOLLY}(?:behind${LATE_OR_THERE}|of one mind|of the same mind|united|unanimous|in (?:full |total |complete |perfect )?(?:agreement|accord)|in favou?r)|in (?:full|total|complete|perfect) (?:agreement|accord))(?![\\p{L}-])`;

/** What all of them do where they back it: anything with all their heart, and this paper in any way. */
const BACKS = `(?:(?:100 ?%|(?:100|(?:a |one )?hundred) per ?cent|fully|totally|completely|wholly) with ${PLAN}|(?:100 ?%|fully|totally|completely|wholeheartedly|unanimously|unreservedly|strongly|wholly) (?:supports?|supported|backs?|backed|endorses?|endorsed|embraces?|embraced|agrees?|agreed)(?! to)\\b|(?:behind|embraces?|embraced|backs?|backed|supports?|supported|endorses?|endorsed) ${PLAN}|agrees? (?:wholeheartedly|fully|completely|entirely|unanimously)\\b|agree(?:s|d)? with ${PLAN}|committed to ${PLAN}|(?:has |have )?(?:agreed|consented|said yes)(?: to [^.;:]{1,30}?)? without (?:reservations?|exception|hesitation|demur)|shares? (?:this|the|our) (?:vision|view|conviction|ambition|goal)|agree(?=\\W*$)|(?:given|gives?|gave|pledged?|offered|promised|extended|expressed|voiced|assured (?:us|me) of) (?:it |this |us |me )?(?:(?:their|its) )?(?:full|fullest|complete|total|whole-?hearted|undivided|unanimous|unqualified|unreserved|unstinting|utmost) (?:support|backing|blessing|commitment|approval|consent|agreement|endorsement|co-?operation)(?! (?:desks?|hours|teams?|staff|packages?)\\b))`;

const EVERYONE_BACKS = new RegExp(
	`\\b(?:(?<=\\b(?:have|has|had|need|needs|with|having) )(?:${EVERYONE}) on ?board|${EVERYONE}[^.;:?!]{0,45}? (?:${STATE}|${BACKS})|(?:has|have|had|need|needs) (?:to have |to get )?${EVERYONE}[^.;:?!]{0,10} on ?board)`,
	"iu",
);
/** "Every director has to be on board", "the whole leadership team is behind it". */
const ALL_BACK = new RegExp(
	`\\b${ALL}(?= )[^.;:?!]{0,45}?\\b${BACKER}(?![\\p{L}-])[^.;:?!]{0,45}? (?:${STATE}|${BACKS})`,
	"iu",
);
/** "The trustees and the staff are all fully signed up". */
const ARE_ALL_BEHIND = new RegExp(
	`\\b${BACKER},? (?:is|are|have been|stand) all (?:100 ?%|\\p{L}+ly )?(?:${STATE}|behind${LATE_OR_THERE}|of one mind|of the same mind)`,
	"iu",
);
/** "Leaders at all levels are fully committed", "fully agreed among all departments". */
const BEHIND_AT_ALL_LEVELS = new RegExp(
	`\\b${BACKER} (?:at|across|in|from|of) (?:all|every) [\\p{L}-]+ (?:is |are )(?:${STATE})|\\b(?:fully|completely|totally) (?:aligned|committed|agreed|united) (?:across|at|on|among) all ${BACKER}`,
	"iu",
);
/** "The managers stand behind the ticket to a man": all of them, said at the end. */
const TO_A_MAN = new RegExp(
	`\\b${BACKER} [^.;:]{0,40}?(?:behind|supports?|backs?|endorses?|agrees?|approves?|in favou?r|on board|signed up|said yes|say yes|in agreement|want this|of one mind|keyed in)\\b[^.;:]{0,60}? (?:to a (?:man|woman|person)|every (?:man|woman) jack|every (?:last |single )?one of them|the (?:whole )?lot of them|without (?:a single )?exception|no exceptions?|none excepted|without a single abstention)\\b`,
	"iu",
);
/** "Unanimously behind", "unanimous in its backing", "the support is total". */
const UNANIMOUS = new RegExp(
	`\\b(?:supports?|backs?|endorses?) unanimously\\b|\\bunanimous(?:ly)? (?:behind|supports?|backs?|endorses?|in favou?r|in (?:its|their) (?:backing|support|endorsement|approval))|\\b(?:support|backing|buy-in|agreement|alignment|consensus)(?: (?:from|of|for|among|amongst|across) [^.;:]{2,40}?)?,? (?:is|are|was) (?:now |already |by now |today )?(?:total|complete|unanimous|universal|absolute|(?:100|(?:a |one )?hundred) per ?cent|100 ?%)|\\b${BACKER},? (?:is |are |stand )?(?:wholly |entirely |completely )?(?:as|at) one(?=[.,;:]|$| (?:on|about|in|over)\\b)|\\b${BACKER} (?:is|are) unanimous(?= in\\b| that\\b| about\\b| on\\b|[:.,;]|$)`,
	"iu",
);
/** "The consent of all the owners", "company-wide buy-in", "100% involvement of". */
const BACKING_OF_ALL = new RegExp(
	`\\b(?:across[- ]the[- ]board|wall-to-wall|(?:compan|organi[sz]ation|firm|group|trust|enterprise|business|bank|council|school|hospital|university|network)y?-wide) (?:support|backing|buy-in|alignment|agreement|commitment)\\b(?! (?:desks?|teams?|staff|calls?|contracts?|costs?|functions?|budgets?)\\b)|\\b(?:support|adhesion|understanding|commitment|consent|approval|backing|buy-in|acceptance|conviction|cooperation|implication|involvement) (?:of|from|by|across) (?:the )?(?:totality|all|every|each|100 ?%|entire|whole)(?= )(?: of)?(?: the)?(?: \\w+){1,2}|\\b(?:agreement|alignment) (?:of|from|by|across|among|between) (?:the )?(?:totality|all|every|each|100 ?%|entire|whole)(?= )(?: of)?(?: the)?(?: [\\p{L}-]+){0,2} ${BACKER}(?![\\p{L}-])|\\b100 ?%(?= ) (?:involvement|participation) (?:of|from)|\\b(?:100 ?%|(?:100|(?:a|one) hundred) per ?cent)(?= ) (?:aligned|on board|behind (?:it|this|us)|with us)\\b`,
	"iu",
);
/** "The committee is 100% behind the plan": a body, and all of it. */
const WHOLLY_BEHIND = new RegExp(
	`\\b${BACKER}(?: [\\p{L}-]{1,20}){0,3} (?:is|are|stands?) (?:100 ?%|(?:100|a hundred|one hundred|cent) per ?cent) (?:(?:behind|for|in favou?r of) (?:it|this|us|the|our|[\\p{Ll}-]+ing)(?![\\p{L}])|(?:committed to|supportive of|convinced of) ${PLAN})`,
	"iu",
);
const DISSENT =
	"(?:dissent(?:ing voices?)?|dissenters?|disagreement|opposition|resistance|opponents?|objections?|reservations?|doubts|(?:is|was|are|were) (?:against|opposed)|objects|doubts?|opposes?|objected|disagrees?|(?:bad|critical|harsh) word|needs? (?:convincing|persuading)|abstentions?|sceptics?|naysayers?)";
/** "Not a single dissenting voice on the board", "nobody in the company disagrees", "no resistance at any level". */
const NO_DISSENT = new RegExp(
	`\\b(?:no|zero|not a single|not one|without a single|not a soul|hardly a soul|find (?:a soul|anyone|anybody)|nobody|no one|none)(?:, and (?:I|we) mean (?:nobody|no one|none),)? (?:[\\p{L}-]+ ){0,7}?${DISSENT}\\b(?=[^.;:]{0,40}\\b(?:board|executive|committee|leadership|management|team|directors|ELT|SLT|exco|it|this|us|at any level|anywhere|(?:within|in) the (?:organi[sz]ation|company|business|firm|group|house)|from any|any (?:department|function|region)|the (?:plan|programme|program|project|proposal|direction))\\b)|\\b(?:(?:no|not a single|not one) ${BACKER}|(?:nobody|no one|none)(?: of| in| on| at| among)(?: the| our)?(?: [\\p{L}-]+){0,3} ${BACKER})(?: [\\p{L}-]+){0,4} ${DISSENT}\\b`,
	"iu",
);
const ALL_BEHIND = [
	EVERYONE_BACKS,
	ALL_BACK,
	ARE_ALL_BEHIND,
	BEHIND_AT_ALL_LEVELS,
	TO_A_MAN,
	UNANIMOUS,
	BACKING_OF_ALL,
	WHOLLY_BEHIND,
	NO_DISSENT,
] as const;

/** "Everybody I asked", "all who tried it": those, and no others. */
const OF_SOME = /^(?:every(?:one|body)?|all|each)\b[^.;:]{0,30}?\s(?:who|that|I|we|I['’]ve|we['’]ve|of those)\s/iu;
/** "Staff in all depots": where they are, not who. */
const IN_PLACES = /\b(?:in|at|on|across|for|to|by|of|from)\s$/iu;
/** "With the cooperation of all, we shall be first", "thank you for the involvement of all": wished, and no condition. */
const MILD = /^(?:understanding|acceptance|cooperation|implication|involvement)\b/iu;
const BY_THE_WAY = /^(?:(?!\bonly\b)[^.;:])*\b(?:with|thanks?(?: you)?(?: to| for)?|grateful for|through) (?:the )?$/iu;
const NO_CONDITION = /^[^.;:]{0,60}\b(?:is|are|was|were|has been) (?:not|no|rejected|refused|set aside)\b/iu;
