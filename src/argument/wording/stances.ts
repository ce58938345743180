import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { matchIn } from "../patterns/matches";
import { mentionsIn, type Reading } from "../reading";
import { DUTY, mayHoldOpenStance, openStanceIn } from "./open-stances";

/** A cheap look ahead: whether anybody stands in a passage who could take a stance, and a word of stance with them. */
export function mayTakeStance(reading: Reading): boolean {
	const mayLead = reading.has("leadership") || reading.has("role") || LEADERS.some((pattern) => reading.test(pattern));
	return (mayLead && reading.test(STANCE_WORD)) || mayHoldOpenStance(reading);
}

/** Every stance in a sentence that costs whoever takes it nothing: who, and what they are said to be or to feel. */
export function stancesIn(reading: Reading, sentence: number): Span[] {
	const leaders = leadersIn(reading, sentence);
	const stances: Span[] = [];
	for (const who of leaders) {
		const found =
			stanceOf(reading, sentence, who) ??
			ownStance(reading, sentence, who) ??
			stanceFrom(reading, sentence, who) ??
			heldBy(reading, sentence, who);
		if (found && !reading.isQuoted(found.start) && !isTalkedOf(reading, found)) stances.push(found);
	}
	const said = leaders.length > 0 ? saidOf(reading, sentence, leaders) : undefined;
	if (said) return [...stances, said];
	const open = stances.length === 0 ? openStanceIn(reading, sentence) : undefined;
	return open && !reading.isQuoted(open.start) && !isTalkedOf(reading, open) ? [open] : stances;
}

/** "The statement that the team supports the pilot": the stance is spoken of, and not taken. */
function isTalkedOf({ text }: Reading, { start }: Span): boolean {
	return /\b(?:statements?|claims?|assertions?|phrase|words) that $/iu.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether a sentence names a body or an office that decides: "the board", "our COO"; a function or a team is none. */
export function namesDecider(reading: Reading, sentence: number): boolean {
	return (
		mentionsIn(reading, sentence, "leadership").length > 0 ||
		mentionsIn(reading, sentence, "role").some((role) => role.tag === "executive")
	);
}

interface Leader extends Span {
	/** Where it is a function or a team, which supports many things besides plans. */
	readonly isFunction: boolean;
}

/** Leaders by office, whoever is called an advocate or a supporter by name, and a pronoun that stands for a leader. */
function leadersIn(reading: Reading, sentence: number): Leader[] {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const leaders: Leader[] = [
		...mentionsIn(reading, sentence, "leadership").map((mention) => ({ ...spanOf(mention), isFunction: false })),
		...mentionsIn(reading, sentence, "role")
			.filter((role) => role.tag !== "none" && (role.tag !== "function" || !isAddress(reading, role)))
			.map((role) => ({ ...spanOf(role), isFunction: role.tag !== "executive" })),
	];
	const isLedBefore = leaders.length > 0 || isOfLeaders(reading, sentence);
	for (const pattern of [...LEADERS, ...(isLedBefore ? [PRONOUN] : [])]) {
		const named = matchIn(reading, text, pattern);
		if (named)
			leaders.push({ start: start + named.index, end: start + named.index + named[0].length, isFunction: false });
	}
	return leaders
		.filter((who) => !FORMER.test(reading.text.slice(Math.max(start, who.start - 24), who.start)))
		.sort((one, other) => one.start - other.start);
}

/** "The dealer principals? They're all behind me.": who was named last in the sentence before, and by a word for many. */
function isOfLeaders(reading: Reading, sentence: number): boolean {
	const before = reading.sentences[sentence - 1];
	if (!before || !THEY_ARE.test(reading.text.slice(reading.sentences[sentence]!.start))) return false;
	const leaders = [...mentionsIn(reading, sentence - 1, "leadership"), ...mentionsIn(reading, sentence - 1, "role")];
	return leaders.some(
		({ kind, tag, end }) =>
			(kind === "leadership" || tag === "executive") && ENDS_THERE.test(reading.text.slice(end, before.end)),
	);
}

const THEY_ARE = /^\W*They(?:['’]re| are| all| both| stand)\b/u;
const ENDS_THERE = /^\p{L}{0,2}(?: (?:in|of|at) (?:the |our )?\p{L}+)?\W*$/u;

/** "The former chief executive", "the then MD": who no longer leads can commit to nothing. */
const FORMER =
	/\b(?:former|previous|erstwhile|ex|(?:the|our) (?:then|last|late|old)|outgoing|departed|retired)[ -](?:[\p{L}-]+ )?$/iu;

function spanOf({ start, end }: Mention): Span {
	return { start, end };
}

/** A person's name before a function is an address, not the function speaking. */
function isAddress(reading: Reading, role: Mention): boolean {
	return /[A-Z][a-z]+ [A-Z][a-z]+,\s*$/u.test(reading.text.slice(Math.max(0, role.start - 30), role.start));
}

const OTHER_LEADER =
	/\b(?:\p{Lu}[\p{L}&.'’-]*(?: (?:and |of |& )?\p{Lu}[\p{L}&.'’-]*){1,4}|\p{Lu}{2,6}s?)(?=(?: team)? (?:is|are|has been|have been) (?:all |both |now |already )?(?:right|fully|firmly|solidly|squarely|completely|totally|wholly|strongly|hugely|massively|incredibly|super|very|extremely|wholeheartedly|most) (?:behind (?:this|it|us|the|our)|supportive|committed to|on (?:board|side)|bought in|aligned|in favou?r)\b)|\b\p{Lu}\w+(?= is an? (?:\w+ )?(?:advocate|supporter|champion|believer|fan|ally)\b)|\b(?:[Mm]inisters|[Cc]ouncillors|[Tt]rustees|[Gg]overnors|(?:[Tt]he|[Oo]ur) (?:Hon['’]?ble )?(?:Minister|Principal|Rector|Headteacher|Headmaster|Headmistress|Secretary|Governor|Collector|[Aa]lder(?:man|woman)|Chief Constable|Bursar|Warden|Matron|Provost|Head(?= (?:is|has|and)\b)|Bishop|Abbot|Town Clerk|Leader of the Council|parent company|holding(?: company)?|owners|(?:managing |senior |equity )?[Pp]artners|administration|(?:senior|executive|project|programme) sponsors?)|(?:[Hh]ospital|[Cc]ity|[Uu]niversity|[Cc]ollege|[Ss]chool|[Dd]istrict|[Cc]ounty) administration|[Ss]enior (?:sponsors|partners|officers)|[\p{L}-]{4,}['’]s (?:[Ee]xecutive|[Oo]wners|[Pp]artners|[Tt]rustees|[Ss]enior team|[Cc]abinet)(?= (?:is|are|stands?|fully|strongly|all)\b)|[Ee]xecutive sponsors?|(?:[Aa]ll|[Ee]very) (?:(?:the|related|relevant|concerned) )?(?:divisions?|departments?|offices))\b/u;
/** The terms know no "CEO's" and no "board's". */
const OWN_OF_LEADER =
	/\b(?:[Tt]he|[Oo]ur) (?:\p{Lu}\p{L}+ )?(?:[Bb]oard|[Ee]xecutive|[Cc]ouncil|[Cc]hair|[CMV][A-Z]{1,3}|[ES]LT|Principal|Mayor|Minister)(?=['’]s )/u;
/** "The exec are behind it": more people than one, whatever the word looks like. */
const EXEC = /\b[Tt]he exec(?= (?:is|are|has|have|stands?|all)\b)/u;
const LEADERS: readonly RegExp[] = [OTHER_LEADER, OWN_OF_LEADER, EXEC];
const PRONOUN = /\b(?:she|he|[Tt]hey)(?= (?:is|are|has|have|remains?) |['’](?:s|re) )/u;

/** "Leadership is fully committed", "the board gave us its blessing": who, and at once a stance that costs nothing. */
function stanceOf(reading: Reading, sentence: number, who: Leader): Span | undefined {
	const from = who.end;
	const whole = reading.text.slice(from, reading.sentences[sentence]!.end);
	const aside = matchIn(reading, whole, ASIDE);
	const rest = aside ? whole.slice(0, aside.index) + whole.slice(aside.index + aside[0].length) : whole;
	const lengthWith = (length: number) => (aside && length > aside.index ? length + aside[0].length : length);
	const patterns = who.isFunction
		? [FEELS, GIVES, STANDS, BACKS_PLAN, CARRIES]
		: [FEELS, GIVES, STANDS, PROCLAIMS, BACKS, BACKS_PLAN, CARRIES];
	for (const end of subjectEnds(rest)) {
		const predicate = rest.slice(end);
		for (const pattern of patterns) {
			const stance = pattern.exec(predicate);
			if (!stance || DUTY.test(predicate.slice(stance[0].length))) continue;
			return { start: who.start, end: from + lengthWith(end + stance[0].trimEnd().length) };
		}
	}
	return undefined;
}

/** "The executive is, I know, strongly supportive." */
const ASIDE =
	/, (?:I (?:know|gather|hear|believe|understand|trust|am (?:told|assured|glad to say))|I['’]m (?:told|assured|glad to say)|as (?:you|we|I|we all) know|we (?:know|gather|hear|understand|are told)|of course|happily|needless to say|to (?:my|our) knowledge),(?= )/iu;

/** Where the subject that a leader begins may end: at once, or after "team", "of the trust", "and her direct reports". */
function subjectEnds(rest: string): number[] {
	const first = /^(?:\)|['’]s?)?/u.exec(rest)![0].length;
	// "The CEO's rapt": what looks like a genitive may be the verb.
	const ends = first > 1 ? [first, 0] : [first];
	const said = SAYS_OF_SELF.exec(rest) ?? RUN_IN.exec(rest) ?? DID_AND_IS.exec(rest);
	if (said) ends.push(said[0].length);
	if (CLOSES_APPOSITION.test(rest)) ends.push(1);
	for (let at = rest.indexOf(" ", 1), words = 0; at > 0 && words < MOST_WORDS_OF_A_SUBJECT; words++) {
		if (SUBJECT_GOES_ON.test(rest.slice(0, at))) ends.push(at);
		at = rest.indexOf(" ", at + 1);
	}
	return ends;
}

const MOST_WORDS_OF_A_SUBJECT = 10;

/** "The chair has said she": who speaks and who is spoken of are one. */
const SAYS_OF_SELF =
	/^(?: (?:has|have|had|\p{L}+ly)){0,2} (?:said|says?|(?:told|tells?) (?:us|me)(?: all)?|confirm(?:s|ed)|assur(?:es|ed) (?:us|me)|indicate[sd]|made (?:it )?(?:\p{L}+ )?clear)(?: to (?:us|me))?(?: that)? (?:she|he|they)(?=['’ ])/u;
/** "Our sponsor, the COO, is": the leader stands between commas. */
const CLOSES_APPOSITION = /^, (?:is|has|remains|fully|strongly)\b/u;

/** "ELT: has thrown its weight behind it": the name opens an item, and the verb follows the colon. */
const RUN_IN = /^\)?\s?[:–—](?= (?:is|are|has|have)\b)/u;

/** "Has read the paper and is behind it": the stance is the second thing said of the same leaders. */
const DID_AND_IS = /^(?: [\p{L}\d'’()-]+,?){2,12}? and(?= (?:is|are|remains?|stands?|ha(?:s|ve) been)\b)/u;

/** What stands between the leader and the verb: "team", "(Estates)", "of the trust", "and her reports". */
const SUBJECT_GOES_ON =
	/^(?:\)|['’]s?)?(?: (?:[Gg]eneral|[Ss]ir|[Mm]adam|[Mm]a['’]am|[Jj]i|[Ss]ah(?:ib|eb)|team|committee|board|group|circle|forum|collective|community|officer|department|function|leaders?|heads?|office|members?|level|director|sponsors?)| \([^)]{1,30}\)|,(?: \p{Lu}[\p{L}.'’-]*){1,4},|, I (?:should|must|might|may) (?:add|say),| (?:of|at|in) (?:the|our|this)(?: \p{L}+){1,3}| (?:across|throughout|within) (?:the |all |our |its )?(?:\p{L}+,? ){0,5}\p{L}+|,? and (?:all )?(?:his|her|their|its|the|our) (?:\p{L}+ ){0,2}\p{L}+){1,2},?$/u;

const ADVERBS =
	"(?: (?:all|also|much|both|already|now|very|right|well|super|quite|most|so|still|really|united|100%|wholly|(?!hardly|barely|scarcely|rarely)\\p{L}+ly|always|long|said to be|known to be|been)){0,4}";
const COPULA = `(?:['’](?:s|re)|(?: (?:all|both|themselves|himself|herself))? (?:is|are|was|were|has|have|remains?|seems?|feels?|stands?|could(?:n['’]t| not) be more|(?:shown|proved|proven|declared|has shown|have shown) (?:it|him|her|them)sel(?:f|ves)))`;

/** What leaders are or feel: "are deeply committed", "is all in", "remains a warm supporter". */
const FEELS = new RegExp(
	`^${COPULA}${ADVERBS}(?: (?:aligned|excited|supportive|engaged) and)? (?:committed|supportive|aligned(?! (?:with|to) (?:[\\p{L}'’-]+ ){0,3}(?:timetable|calendar|regulations?|laws?|standards?|ledger|schedule|code|budget)\\b)|bought in(?:to)?|excited|enthus(?:iastic|iased|ed)|passionate about(?= (?:this|it|the|our|making|getting|what|customers?|guests?|patients?|passengers?|members?|tenants?|students?|people|service|CX)\\b)|on (?:board|side|our side)|onside|behind(?= (?:this|it|us|me|the|our|[\\p{Ll}-]+ing)\\b(?! (?:schedule|times|plan\\b|target|curve)))|(?:united|unified|firmly|fully|solidly|squarely|strongly|wholly|wholeheartedly|completely|totally|100 ?%) behind(?! (?:schedule|plan|target|budget|times?|closed|its|their|on|in|with|by|an?)\\b)(?= \\p{L})|united (?:around|behind|in (?:support|this|their|its|the)|on)|signed up to(?= (?:this|it|the|our)\\b)|all for(?= (?:this|it|the|our)\\b)|walking the talk|as committed as|rooting for|cheering (?:us|it|this) on|in favou?r|in (?:full |total )?(?:support|agreement)|convinced|engaged(?! in)|keen (?:on|that|to see)|rapt|pumped|thrilled|delighted with|over the moon|chuffed|elated|ecstatic|captivated|taken with|receptive|with us|(?:unwavering|steadfast|unstinting|unfailing|unequivocal|unreserved|tireless|constant|generous|resolute|outspoken|united) (?:in|with|about) (?:its|their|his|her) (?:\\p{L}+ ){0,2}(?:support|backing|commitment|encouragement|enthusiasm|belief|endorsement|sponsorship)|of one mind|disposed|positive|encouraging|on (?:the )?(?:same|one) page|in our corner|right there with us|of the same mind|at one\\b|at the same table|(?:determined|resolved) to (?:make|put|see|change|improve|win back|get|turn|deliver|bring|become|do|succeed|fix|transform|build|create|lead|restore|raise|end|tackle|address|support|back)\\b|(?:ready|prepared|willing) to (?:do (?:what(?:ever)?|all|everything)|go the extra|lead (?:by|from|this|the)|stand (?:by|behind|up)|support|back|champion|sponsor|endorse|walk)|(?:backing|supporting|championing|endorsing|sponsoring|promoting|embracing) (?:this|it|us|the|our)|taking (?:[\\p{L}'’-]+ ){1,5}?(?:very |extremely |really |so |most )?seriously|agreed (?:that(?= (?:the |our |this )?(?:customers?|clients?|guests?|passengers?|patients?|members?|tenants?|residents?|students?|service|experience|change|something|things|we)\\b)|on the need)|shoulder to shoulder|four[ -]?square|invested in|in our (?:corner|camp)|dedicated to|right across|all[ -]in(?! (?:one|all|the|a)\\b)|sold on|bullish|up for|gung[ -]?ho|right there with|a hundred per ?cent|wedded to|energi[sz]ed|(?:an?|one of our|(?:our|the) (?:biggest|strongest|greatest|keenest|fiercest)) (?:\\p{L}+ ){0,2}(?:supporter|advocate|champion|cheerleader|proponent|believer|fan|ally|allie)s?|(?:the )?(?:\\p{L}+ ){0,2}(?:supporters|fans|advocates|champions|ambassadors|backers|believers) (?:of|in))(?![\\p{L}-])`,
	"u",
);
/** "Stands with conviction behind the project", "really care about it". */
const STANDS =
	/^ (?:[\p{Ll}-]+ ){0,2}(?:stands? (?:[\p{Ll}-]+ ){0,3}behind (?:this|it|us|me|the|our)\b(?! (?:schedule|times|target|curve))|(?:(?:is|are) standing|stands?) (?:[\p{Ll}-]+ )?(?:with|by) (?:this|us|me|(?:the|our) (?:plan|project|pilot|initiative|programme|program|proposal|idea|cause))\b|cares? (?:\p{Ll}+ )?about (?:this|it|the|our|customers?|guests?|patients?|service)\b)/u;
/** What leaders do that costs nothing: "gave us its blessing", "attach great importance". */
const GIVES =
	/^(?: (?:has|have|all|also|already|both|kindly|\p{L}+ly)){0,3} (?:gets? (?:it|this)\b|blesse[sd](?! (?:us|me|with)\b)\b|(?:agreed|consented|undertaken|promised) to (?:support|back|champion|endorse)\b|rall(?:y|ies|ied) (?:behind|around|round) (?:(?:this|it|us|the|our)\b|\p{Lu})|subscribes? (?:\p{L}+ly )?to (?:this|the|our)\b|walks? the talk|lives? and breathes? (?:this|it|the|our|customers?|guests?|patients?|service|CX)\b|believes? (?:(?:passionately|deeply|strongly|firmly|wholeheartedly) in (?:this|it|us|the|our)\b|in (?=\p{Lu}))|(?:(?:has|have) )?(?:insist|stress|underlin|emphasi[sz]|reiterat|repeat|highlight|underscor|affirm)(?:s|ed|es|ing)? (?:\p{L}+ ){0,4}?importance of (?:this|(?:the |our )?(?:customers?|guests?|passengers?|patients?|members?|tenants?|residents?|students?|clients?|visitors?|citizens?|service|experience|CX|user))\b|sees? (?:the|its) (?:value|point|need|merit)|sees? (?:it|this) with (?:\p{L}+ ){0,2}(?:warmth|favou?r|sympathy|enthusiasm|goodwill|pleasure|joy|eyes)\b|takes? (?:this|it|(?:[\p{L}'’-]+ ){0,3}?(?:customers?|clients?|guests?|passengers?|patients?|members?|tenants?|residents?|students?|citizens?|service|experience|complaints?|feedback|satisfaction)(?: [\p{L}'’-]+)?) (?:\p{L}+ )?seriously|(?:recogni[sz]es?|understands?|acknowledges?|reali[sz]es?|knows?) (?:\p{L}+ly )?(?:(?:the|this) (?:\p{L}+ )?(?:importance|need|value|urgency|significance)|how (?:much|important|vital|crucial)|that (?:customers?|guests?|passengers?|patients?|service|experience|this|change|something) )|agrees? (?:\p{L}+ly )?that (?:the |our |this )?(?:customers?|clients?|guests?|passengers?|patients?|members?|tenants?|residents?|students?|service|experience|change|something|things|we)\b[^.;:]{0,30}?(?:must|should|ha(?:s|ve) to|needs? to|comes? first)|wants? (?:this|it|us|the \p{L}+) to (?:succeed|work|happen|fly)(?! (?:in|by|before|on|at|within)\b)|sees? eye to eye|speaks? with one voice|pulls? in the same direction|stands? together(?! with)|sees? (?:this|it|the \p{L}+) as (?:(?:an?|the|her|his|their|its|our) )?(?:\p{L}+ ){0,2}(?:priority|opportunity|imperative|must)\b|(?:ha(?:s|ve)|with) (?:[\p{L}'’-]+ ){1,4}at heart|(?:will|shall) (?:extend|provide|lend|give|offer|accord) (?:us )?(?:all|every|any|whatever|full|fullest|their full|its full|the fullest) (?:\p{L}+ )?(?:support|backing|cooperation|co-operation|assistance|help)|(?:our|my) backs?|attach(?:es|ed)? \p{L}+ importance|shares? (?:this|the|our) (?:vision|view|ambition|conviction)|(?:gives?|gave|given|assured|indicated|transmitted|expressed|pledged|promised|offer(?:s|ed)?|lends?|lent|(?:is|are) (?:giving|lending|throwing|putting|offering)|extended|shown|showed|voiced|conveyed|thrown?|throws|threw|puts?|signal(?:s|led)|confirmed|declared|stated|reaffirmed|taken|accorded) (?:[\p{L}-]+ ){0,6}?(?:support|backing|blessings?|encouragement|commitment|endorsement|weight|thumbs up|names? (?:to|behind)|hearts?|(?:full |complete )?confidence in (?:this|it|us|the)|understanding|cooperation|appetite|enthusiasm|concurrence|(?:full|undivided|personal) attention|(?:keen|personal|deep|great|active|close|strong|real|genuine|considerable|lively) interest)|(?:\p{L}+ )?(?:commitment|support|backing|blessings?) (?:has|have|is|are) (?:already |now )?(?:been )?(?:obtained|secured|there|in place|assured|guaranteed|given|confirmed))\b/u;
/** "Has made it clear that the guest comes first", "said that patients are her priority". */
const PROCLAIMS =
	/^(?: (?:has|have|had|\p{L}+ly)){0,3} (?:made (?:it )?(?:\p{L}+ )?clear|stress(?:es|ed)|says?|said|emphasi[sz]e[sd]?|stated|underline[sd]?|insist(?:s|ed)?|declare[sd]?|repeat(?:s|ed))(?: to (?:us|all|everybody|everyone))?(?: time and again| again and again| more than once)? that (?:the |our )?[^.;:\d]{3,60}?(?: comes? first| (?:is|are|remains?) (?:\p{L}+ ){0,4}priority| (?:is|are) at the (?:heart|centre|center)\b| matters?\b)/u;
const BACKING_VERB =
	"(?: (?:has|have|all|also|both|\\p{L}+ly)){0,3} (?:supports?|supported|backs?|backed|endorse[sd]?|sponsors?|champions?|welcome[sd]?|loves?|embraces?|embraced|appreciates?|encourages?|believes? in)";
/** "Backs the night desk": whatever an executive backs. */
const BACKS = new RegExp(
	`^${BACKING_VERB}(?:(?= (?:\\p{L}+ly )?(?:this|the|it|us|our)\\b)| (?:strongly|fully|wholeheartedly|unanimously|completely|firmly)\\b)|^ (?:fully|strongly|wholeheartedly) (?:supports?|backs?|endorses?)\\b`,
	"u",
);
/** A function or a team backs many things: here a plan. */
const BACKS_PLAN = new RegExp(
	`^${BACKING_VERB} (?:(?:it|this|us)\\b|(?:the|this|our) (?:\\p{L}+ )?(?:programme|program|project|plan|proposal|initiative|idea|pilot|approach|direction|vision|changes?|work|agenda|reform|principle|concept|case|scheme|move|cause)\\b)`,
	"u",
);
/** "Carry this plan with heart and soul", "put their shoulder to the wheel". */
const CARRIES =
	/^[^.;:]{0,50}?\b(?:heart and soul\b|(?:carr(?:y|ies)|ha(?:s|ve)|holds?|keeps?) (?:this|it|(?:the|our) \p{L}+) (?:\p{L}+ ){0,3}?(?:in|close to|near to|dear to|near) (?:his|her|their) hearts?\b|(?:put|puts) (?:their|its|her|his) shoulders? to|with both hands)/u;

const STANCE_NOUN =
	"(?:commitment|support|backing|blessings?|enthusiasm|passion|appetite|belief|endorsement|sponsorship|buy-in|energy|will|confidence|agreement|consensus|determination|desire|goodwill)";

/** "The mayor's enthusiasm for this scheme", "the board's commitment has never been stronger". */
function ownStance(reading: Reading, sentence: number, who: Leader): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const rest = reading.text.slice(who.end, end);
	const isPossessive = POSSESSIVE.test(reading.text.slice(who.start, who.end)) || POSSESSIVE.test(rest.slice(0, 2));
	const before = reading.text.slice(start, who.start);
	const lies = isPossessive && AT_HEART.exec(before);
	const held = lies && HEART.exec(rest);
	if (held) return { start: start + lies.index, end: who.end + held[0].length };
	const match = isPossessive ? OWN_STANCE.exec(rest) : null;
	if (!match || IS_NEEDED.test(before)) return undefined;
	return { start: who.start, end: who.end + match[0].length };
}

const POSSESSIVE = /['’](?:s\s?)?$/u;
const OWN_STANCE = new RegExp(
	`^(?:['’]s?|s['’])? (?:\\p{L}+ ){0,2}?${STANCE_NOUN}(?: (?:for|to|in|behind) (?:this|the|our) \\p{L}+(?![\\p{L}]| (?:\\p{L}+ ){0,2}(?:ended|ends?|waned|was|were|depends?|is (?:not|the|needed|required|a condition)|will|would|must|should|cannot|may|at all)\\b)|(?: (?:to|for) (?:[\\p{L}'’-]+ ?){1,4}?)? (?:(?:has|have) (?:never been|been|already)|(?:is|remains) (?:clear|beyond|total|stronger|strong|plain|evident|well known|known|with|there|unwavering|undiminished|visible|assured|a given|given)))`,
	"u",
);

/** "The full commitment of the chairman", "support for the idea from the directors", where it is had and not asked for. */
function stanceFrom(reading: Reading, sentence: number, who: Leader): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const before = reading.text.slice(start, who.start);
	const match = STANCE_FROM.exec(before);
	if (!match) return undefined;
	const lead = before.slice(0, match.index);
	if (
		who.isFunction ||
		IS_NEEDED.test(lead) ||
		IS_COURTESY.test(before) ||
		!(IS_HAD.test(lead) || IS_WITH_US.test(reading.text.slice(who.end, end)))
	)
		return undefined;
	return { start: start + match.index, end: who.end };
}

const STANCE_FROM = new RegExp(
	`(?:(?:full|strong|firm|complete|entire|unreserved|active|personal|continued|wholehearted|whole-hearted|real|huge|widespread|broad|genuine|great|tremendous|clear|unwavering|solid|enormous|excellent|good|full and active) )?${STANCE_NOUN}(?: (?:for|to|of) (?:(?:the|this|our) \\p{L}+|this|it))? (?:of|from|at|among|amongst|across|within|in|between) (?:(?:the|our|all|its|every) ){0,2}(?:\\p{L}+ )?$`,
	"iu",
);
const IS_HAD =
	/\b(?:enjoys?|ha(?:s|ve|d)|there (?:is|has been)|thanks to|with|received|got|secured|obtained|won|promised|assured of|grateful for|encouraged by|heartened by|count on)\s(?:the |an? |already |much )*$/iu;
const IS_COURTESY = /\bwith (?:the )?blessings? of\b/iu;
const IS_WITH_US =
	/^(?: and (?:the |our )?\p{Ll}+){0,2} (?:is|are|has been|have been) (?:\w+ly )?(?:with|behind|there|strong|solid|firm|assured|total|beyond)\b/u;
const IS_NEEDED =
	/\b(?:need(?:s|ed)?|requires?|ask(?:s|ed)?|seeks?|request(?:s|ed)?|wants?|without|depends?|hinges?|wins?|gain|if|once|until|obtain|hope|expect|risk)\b/iu;

/** "Close to our CEO's heart": what lies with a leader, and costs nothing there. */
const AT_HEART = /\b(?:close|near|dear) to (?:the |our )?$|\b(?:top|high|first) (?:of|on) (?:the |our )?$/iu;
const HEART = /^(?:['’]s?)? (?:(?:\p{L}+ )?heart\b|(?:own |personal )?(?:agenda|mind|list)\b)/u;

/** "Service is a top priority for our leadership", "the plan was very well received by the board". */
function heldBy(reading: Reading, sentence: number, who: Leader): Span | undefined {
	const { start } = reading.sentences[sentence]!;
	const before = reading.text.slice(start, who.start);
	const match =
		(who.isFunction ? null : BACKED_BY.exec(before)) ??
		RECEIVED.exec(before) ??
		(CARES.test(before) ? IS_PRIORITY.exec(before) : null);
	return match ? { start: start + match.index, end: who.end } : undefined;
}

/** "This work is championed by", "the plan has been warmly welcomed by": the paper's own cause. */
const BACKED_BY =
	/\b(?:this|it|we|(?:the|our|this) (?:[\p{L}-]+ ){0,3}?(?:plan|proposal|project|programme|program|idea|initiative|scheme|pilot|approach|work|case|change|strategy|vision|charter|effort|concept|desk))\b[^.;:,]{0,30}? (?:is|are|was|has been|have been) (?:[\p{L}-]+ ){0,2}(?:backed|supported|endorsed|championed|welcomed|embraced|applauded|blessed|carried) by (?:(?:the|our|all|its) ){0,2}(?:\p{L}+ )?$/iu;
const RECEIVED =
	/\b(?:(?:very|most|extremely) )?(?:well|warmly|favou?rably|enthusiastically|positively|kindly) received (?:by|in|at|among) (?:the |our |all )?(?:\p{L}+ )?$/iu;
const IS_PRIORITY =
	/\b(?:is|are|remains?|has become|stands?|ranks?|comes?) (?!not\b|no\b|never\b)(?:[\p{L}-]+ ){0,4}?(?:priorit(?:y|ies)|concern|agenda|list|mind|first) (?:for|of|with|to) (?:the |our |all )?(?:\p{L}+ )?$/iu;
const CARES =
	/\b(?:customer|client|guest|passenger|patient|member|tenant|resident|student|citizen|user|parent|visitor)s?['’]?s?(?: |-)(?:experience|satisfaction|service|centricity|centeredness|focus|care|first|happiness|voice)\b|\b(?:service (?:excellence|quality|culture)|good service|better service|CX|customer-centricity|putting \p{L}+ first)\b/iu;

/** "Alignment between Sales, IT and Fleet is ensured". */
function saidOf(reading: Reading, sentence: number, leaders: readonly Leader[]): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = IS_ENSURED.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const range = { start: start + match.index, end: start + match.index + match[0].length };
	return leaders.some((who) => who.start >= range.start && who.end <= range.end) ? range : undefined;
}

const IS_ENSURED =
	/\b(?:[Aa]lignment|[Aa]greement|[Cc]onsensus|[Ss]upport|[Bb]uy-in|[Bb]acking|[Cc]ommitment) (?:between|among|amongst|across|of|from|by) [^.;:]{3,80}? (?:is|are|has been|have been) (?:\w+ly )?(?:ensured|secured|given|guaranteed|assured|in place|there|obtained|confirmed)\b/u;

/** The words of which one stands in each stance. */
const STANCE_WORD =
	/commit|unwaver|support|align|bought in|excite|enthus|passion|on ?(?:board|side)|behind|favou?r|agreement|convinc|engaged|keen|rapt|pumped|thrilled|stand|delighted|over the moon|chuffed|elated|ecstatic|captivated|taken with|receptive|with us|one mind|dispos|positive|encourag|shoulder|square|invested|corner|dedicat|across|all[ -]in|sold on|bullish|up for|gung|hundred|wedded|energi|advocate|champion|believe|fan|ally|get(?:s)? (?:it|this)|see|serious|back|importance|share|bless|weight|heart|understanding|cooperation|appetite|concurrence|back|endors|sponsor|welcom|love|embrac|apprecia|consensus|both hands|names? |our side|sign|root|cheer|unit|unif|stress|insist|underlin|emphas|reiterat|repeat|highlight|underscor|rall|subscrib|the talk|breathe|all for|agreed to|consented|undertaken|promised|attention|interest|agenda|mind|list|recogni|understand|realis|realiz|acknowledg|know|determin|resolv|(?:same|one) page|at one|voice|eye to eye|wants? |agree|ready|prepared|willing|priorit|confiden|championed|carried|made (?:it )?.{0,12}clear|same direction|together|ambassador|backer|received|beyond|stronger|a given|consensus|will (?:in|of)|desire|goodwill/iu;
