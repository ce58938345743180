import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";

/** What a business result is said to come from: a score, a better experience, or people who like what they get. */
export interface Cause extends Span {
	/** `told`: "this", "which", for what the words before have told of one of the others. */
	readonly kind: "score" | "people" | "experience" | "told";
}

/** A cheap look ahead: whether a passage names a score, happy customers or a better experience at all. */
export function mayNameCause(reading: Reading): boolean {
	return (
		reading.has("score") ||
		reading.has("happiness") ||
		reading.has("ratingWord") ||
		(reading.has("praise") &&
			[MOOD, HAPPY_PEOPLE, WELL_SERVED_PEOPLE, CARING_FIRM, EXPERIENCE, ADVOCACY, UNHAPPY_REASON].some((pattern) =>
				reading.test(pattern),
			)) ||
		relativePatternsFor(reading).some((pattern) => reading.test(pattern))
	);
}

/** Every cause that one sentence names, in order of place. */
export function causesIn(reading: Reading, sentence: number): Cause[] {
	const isPraise = reading.has("praise");
	const unhappy = isPraise ? matched(reading, sentence, UNHAPPY_REASON, "score") : [];
	if (unhappy.length > 0) return unhappy;
	const causes: Cause[] = [
		...mentionsIn(reading, sentence, "happiness").map((mention) => causeAt(reading, mention)),
		...mentionsIn(reading, sentence, "score").map((mention) => causeAt(reading, mention)),
		...mentionsIn(reading, sentence, "ratingWord")
			.filter((unit) => /percentile|quartile/iu.test(wordsOf(reading, unit)))
			.map((unit) => causeAt(reading, unit)),
		...[
			...(isPraise ? [HAPPY_PEOPLE, WELL_SERVED_PEOPLE, CARING_FIRM] : [DETRACTORS]),
			...relativePatternsFor(reading),
		].flatMap((pattern) => matched(reading, sentence, pattern, "people")),
		...(isPraise ? matched(reading, sentence, EXPERIENCE, "experience") : []),
		...(isPraise ? kindWordsIn(reading, sentence) : []),
		...sameAgain(reading, sentence),
	];
	return causes
		.map((cause) => (cause.kind === "people" ? withNoun(reading, sentence, cause) : cause))
		.filter((cause) => {
			const words = wordsOf(reading, cause);
			const behind = reading.text.slice(cause.end);
			return !BAD_MOOD.test(words) && !OTHER_RATING.test(words) && !NAMED_FOR.test(behind) && !FROM_OTHERS.test(behind);
		})
		.sort((one, other) => one.start - other.start || Number(other.kind === "people") - Number(one.kind === "people"));
}

function causeAt(reading: Reading, { start, end }: Mention): Cause {
	const words = reading.text.slice(start, end);
	const kind = GLAD.test(words) ? "people" : /experience$/iu.test(words) ? "experience" : "score";
	return { kind, start, end };
}

/** "A satisfied service customer": of two nouns it is the second that names the people. */
function withNoun(reading: Reading, sentence: number, cause: Cause): Cause {
	const who = mentionsIn(reading, sentence, "people").find(({ start }) => start === cause.end + 1);
	const isNamed = mentionsIn(reading, sentence, "people").some(({ end }) => end === cause.end);
	return who && !isNamed && reading.text[cause.end] === " " ? { ...cause, end: who.end } : cause;
}

function matched(reading: Reading, sentence: number, pattern: RegExp, kind: Cause["kind"]): Cause[] {
	if (!reading.test(pattern)) return [];
	const { start, end } = reading.sentences[sentence]!;
	const match = pattern.exec(reading.text.slice(start, end));
	if (!match || reading.isQuoted(start + match.index)) return [];
	return [{ kind, start: start + match.index, end: start + match.index + match[0].length }];
}

function wordsOf(reading: Reading, { start, end }: Span): string {
	return reading.text.slice(start, end);
}

const GLAD =
	/^(?:\W*promoters$|happ|delighted|satisfied|pleased|content|loyal|loved|engaged|thrilled|relaxed|enchanted|grateful|cherished|respected|informed|when|\w+ who (?:love|trust|feel)|becomes?\b)/iu;
const MOOD = /\b(?:happ(?:y|ier)|glad|satisfied|pleased|delighted|content(?:ed)?|valued|heard)\b/iu;

const DETRACTORS = /^\W*detractors\b/iu;

/** "Happier borrowers", "promoters": people by their mood. */
const HAPPY_PEOPLE =
	/^\W*(?:promoters|detractors)\b|\b(?:happy|happier|glad|delighted|satisfied|pleased|content|contented|loyal|engaged|thrilled|relaxed|calm|calmer|reassured|confident|trusting|appreciative|devoted|enchanted|grateful|loved|cherished|respected|informed)\s(?!(?:path|hours?|medium|ending|birthday|case|flow|with|that|about|from|when|than|over|because|they|after|here|team|staff)\b)\w{4,}(?:\s(?:holder|owner|buyer|user|driver|keeper|maker|goer|payer)s?)?\b/iu;
/** "Tenants who love their flat", "a passenger who trusts us". */
const FOND_PEOPLE =
	/\b\w{4,}\s(?:who|that)\s(?:(?:really|truly)\s)?(?:love|trust|enjoy|like|adore)s?\s(?:us|it|(?:the|their|his|her|our|an?)\s\w+)\b/iu;
/** "Members who rate us 9 or 10": those who said so. */
const RATING_PEOPLE =
	/\b(?:\p{L}{4,}|those)\s(?:who|that)\s(?:rate|score|give|mark|grade)s?\s(?:us|it|them|(?:the|their|our) \p{L}+)\s(?:(?:a|an|at|with|as)\s)?(?:9|10|nine|ten|five|four|high|highly|well|top|full marks|good|great|excellent)\b(?:\s(?:or|out of|and) (?:10|ten|five|5|above|more))?(?:\sstars)?/iu;
/** "Tenants who are pleased with a repair", "when guests feel seen", "members who have a good start". */
const WELL_SERVED_PEOPLE =
	/\b(?:\w{4,}\s(?:who|that)['’](?:s|re)|(?:\w{4,}\s(?:who|that)|when(?:\s\w+){1,3}?)\s(?:is|are|feels?|gets?|walks? out|(?:has had|have had|ha(?:s|ve|d))(?= an? (?:good|great|better|smooth|pleasant|positive|wonderful|lovely|nice|brilliant|memorable|delightful|superb)\b)))\s(?:really |truly |very )?(?:an? (?:good|great|better|smooth|pleasant|positive|wonderful|lovely|nice|brilliant|memorable|delightful|superb) (?:(?:first|check-in|arrival|move-in|customer|patient|guest) )?\w+|accompanied|supported|understood|taken seriously|happ(?:y|ier)|pleased|satisfied|delighted|content|smiling|at home|safe|welcome|valued|seen|heard|loved|appreciated|special|respected|connected|involved|inspired|recogni[sz]ed|remembered|included|trusted|proud|(?:that|this|so)(?= (?:always |also )?(?:spend|buy|stay|return|come|give|renew|tell|recommend)s?\b)|listened to|looked after|cared for|seen on time|well \w+|treated (?:well|decently|fairly|kindly|properly|politely|warmly|courteously|better|with \w+|like \w+)|kept informed)\b(?:\swith\s(?:an?|the|their|our)\s\w+)?/iu;
/** "Tenants who love Ashby": fond of what has a name. */
const FOND_OF_A_NAME =
	/\b\p{L}{4,}\s(?:who|that)\s(?:(?:really|truly|simply)\s)?(?:love|trust|adore|cherish)s?\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/u;
/** "Hotels that win hearts": whoever makes others fond of them. */
const WINNERS_OF_HEARTS =
	/\b\p{L}{4,}\s(?:who|that|which)\s(?:win|earn|warm|open|touch|capture|conquer|gain)s?\s(?:(?:the|our|their|your)\s)?(?:hearts?|smiles?|affection|love|trust)\b/iu;
const RELATIVE_PEOPLE = [RATING_PEOPLE, FOND_PEOPLE, FOND_OF_A_NAME, WINNERS_OF_HEARTS] as const;

/** The patterns that begin with any noun, as far as the words that each of them needs stand there. */
function relativePatternsFor(reading: Reading): readonly RegExp[] {
	if (!reading.test(RELATIVE)) return [];
	return reading.test(RELATIVE_VERB) ? [...RELATIVE_PEOPLE, CARING_COMPANY] : [CARING_COMPANY];
}

const RELATIVE = /\s(?:who|that|which|with)\s/iu;
const RELATIVE_VERB =
	/\s(?:who|that|which)\s(?:really\s|truly\s|simply\s)?(?:lov|trust|enjoy|lik|ador|cherish|rat|scor|giv|mark|grad|win|earn|warm|open|touch|captur|conquer|gain)/iu;

/** "Companies that put customers first", "a clinic with a high NPS": what others are said to have won by it. */
const CARING_COMPANY =
	/\b(?:compan(?:y|ies)|organi[sz]ations?|firms?|brands?|hospitals?|clinics?|banks?|hotels?|insurers?|retailers?|landlords?|universit(?:y|ies)|operators?|carriers?|business(?:es)?|stores?|branches|branch|schools?)\s(?:(?:that|who|which)\s(?:put|care|lead|focus|invest|listen|excel|look after|treat)s?\s(?:\w+\s){0,4}?(?:customers?|guests?|patients?|experience|CX|service|people|members|clients|tenants|students)(?:\s(?:first|well|seriously))?)\b|\b\p{L}{4,}\s(?:with\s(?:an?\s|the\s)?(?:high|higher|better|good|great|strong|excellent|top|deeper|more)\s(?:customer\s|guest\s|patient\s|member\s)?(?:NPS|CSAT|satisfaction|scores?|ratings?|reviews?|experience|trust|loyalty|goodwill)|(?:that|which|who)\s(?:delight|please|charm|cherish|surprise|satisfy|satisfie|love|look after|care for|listen to|respect|value|pamper|welcome)s?\s(?:its|their|the|our|his|her)\s(?:customers|patients|guests|members|clients|passengers|tenants|residents|students|visitors|people|families|shoppers|readers|users|parents|pupils|policyholders|travell?ers|diners)(?:\swell)?)\b/iu;

/** "Caring brands", "customer-centric banks": organisations by how they treat people. */
const CARING_FIRM =
	/\b(?:caring|kind|kinder|kindly|empathetic|friendly|friendlier|welcoming|attentive|courteous|thoughtful|human|loved|trusted|respected|cherished|beloved|admired|responsive|(?:customer|client|patient|guest|member|passenger|student|people)[ -](?:centric|cent(?:re|er)ed|focus{1,2}ed|obsessed|first|led|friendly))\s(?:compan(?:y|ies)|organi[sz]ations?|firms?|brands?|hospitals?|clinics?|banks?|hotels?|insurers?|retailers?|landlords?|operators?|carriers?|airlines?|shops?|stores?|schools?|colleges|universities|builders?|utilit(?:y|ies)|employers?|businesses|houses|practices|lenders?|providers?)\b(?!['’-]| of\b)/iu;

/** What tells good from bad in how customers are served. */
const QUALITY =
	"better|improved|enhanced|elevated|great|greater|superior|excellent|outstanding|exceptional|stronger|weak|weaker|deeper|smooth|smoother|clearer|warm|warmer|friendlier|kinder|nicer|good|pleasant|positive|negative|glowing|memorable|wonderful|delightful|seamless|frictionless|effortless|easier|simpler|inferior|disappointing|frustrating|(?:first|world)-class|best-in-class|(?:four|five|\\d(?:\\.\\d)?)-star|poor|poorer|bad|worse|(?:more|less) (?:friendly|human|personal|caring|welcoming|attentive|empathetic|thoughtful|responsive|respectful|consistent|pleasant|reliable)|improving|enhancing|elevating|upgrading|transforming|bettering|(?:improvements?|enhancements?) (?:in|of|to)";
/** What tells how much: it goes with what is measured or felt, and not with food or care. */
const DEGREE =
	"strong|weak|weaker|high|higher|low|lower|rising|falling|declining|easy|painful|raising|lifting|(?:uplift|gains?|drop|fall|decline) (?:in|of)";
const FELT =
	"experience|journey|hospitality|rating|review|trust|goodwill|loyalty|reputation|perception|sentiment|empathy|impression|opinion|CX";
const FILLER = "(?:(?:the|our|its)\\s)?(?:(?!(?:and|or|in|of|from|with|to|for|that|which)\\b)[\\w-]{3,}\\s){0,2}";
const WHOSE =
	"customer|client|employee|patient|guest|member|passenger|tenant|resident|student|supporter|citizen|user|visitor";

/** What is said of people, and of how they speak and write. */
const SOFT =
	"(?:friendly|friendlier|kind|kinder|warm|warmer|nicer|polite|politer|gentle|gentler|courteous|caring|thoughtful|happier|more (?:friendly|human|personal|caring|welcoming|courteous|polite|thoughtful|attentive|empathetic))";
const WEATHER = "(?:weather|winters?|summers?|springs?|autumns?|climate|months|seas?|water|temperatures?|season)\\b";

/** "A smoother check-in experience", "better food", "poor service", "falling ratings": what customers get, by its quality. */
const EXPERIENCE = new RegExp(
	[
		`\\b(?:better|kinder|friendlier|warmer|nicer|(?:more|less) \\p{L}+) way (?:in which |that |how )?(?:\\p{L}+ ){1,4}(?:treated|served|received|greeted|spoken to|looked after)\\b`,
		`\\b(?:${QUALITY})\\s${FILLER}(?:${FELT}|service|attendance|communication|listening|aftercare|manners|atmosphere|ambience|rapport|score|tone|voice|greeting|welcome|stay|arrival|crossing|first (?:day|week|month|impression)|kindness|conversation|meal|holiday|(?:care|food|treatment|trip|visit)(?! of\\b))s?\\b`,
		`\\b(?:${DEGREE})\\s${FILLER}(?:${FELT})s?\\b`,
		"\\b(?:personali[sz]ed|quality|high-quality|consistent|attentive|reliable)\\s(?:\\w+\\s)?(?:service|care|experience|hospitality|journey)\\b(?! of\\b)",
		"\\b(?:friendlier|kinder|warmer|nicer|politer)\\s(?:\\w+\\s){0,2}(?:teams?|staff|crews?|people|drivers?|agents?|nurses?|clerks?|guides?)\\b",
		`(?<!\\b(?:environmentally|user|eco|family|child|climate)[ -])\\b${SOFT}\\s(?!(?:and|or|but|than|the|to|in|with|about|now|since)\\b)(?:(?!(?:and|or|in|of|from|with|to|for|that|which|is|was|are|were|has|have)\\b)[\\w-]{2,}\\s){0,2}(?!${WEATHER})(?:letters?|calls?|onboarding|emails?|messages?|notes?|process(?:es)?|words?|hosts?|hostess(?:es)?|desks?|front desk|counters?|approach|style|manner|touch|language|wording|follow-ups?|reminders?|texts?|replies|reply|answers?|farewell|goodbye|faces?|voices?|reception|hand|\\w+ers|(?:${WHOSE}) \\w+)\\b`,
		`\\b(?:low|lower|less|reduced|reducing|high|higher) (?:(?:${WHOSE}|caller) )?effort\\b`,
		`(?:^|(?<=\\b(?:that|but|because|invest(?:ing|ment) in) |[,;:] ))\\W*(?:(?:the|our|good) )?(?:(?:${WHOSE}) (?:experience|effort|sentiment|centricity|focus)|customer-centricity|CX|service quality|(?:the )?quality of (?:our |the )?(?:service|experience|care)|ease of (?:use|doing business))\\b`,
	].join("|"),
	"iu",
);

/** "Kind words", "a friendly greeting", "advocacy": how people are met, and what they then say of it. */
const ADVOCACY =
	/\b(?:warm|kind|friendly|polite|genuine|sincere|caring|courteous|heartfelt|happy|cheerful|good)\s(?:words?|greetings?|gestures?|welcomes?|handshakes?|hellos?|manners|smiles?|farewells?)\b|\b(?:customer |member |patient |guest |brand )?advocacy\b|\b(?:customer|client|member|patient|guest|passenger|resident|tenant|consumer|public|brand)(?:s['’]|['’]s)? (?:trust|goodwill|delight|love|happiness|affection|confidence|loyalty)\b(?! (?:card|scheme|program|club|point))|\b(?:trust|goodwill|confidence|affection|loyalty) (?:of|among) (?:our |the |its )?(?:customers|clients|members|patients|guests|passengers|residents|tenants|consumers|public)\b|(?:^|(?<=[.;:,] |\b(?:that|and|but|return on|effect of|impact of|pay-?off of|value of|power of|dividend of|fruits? of|thanks to|down to|due to|because of|owing to) ))(?:(?:kindness|courtesy|empathy|friendliness|politeness|hospitality|goodwill)\b|(?:trust|loyalty|delight|respect|love|happiness|contentment|emotional (?:connection|engagement|bonds?|attachment))(?= (?:\p{L}+ly |also |always |then )?(?:brings?|translates?|drives?|creates?|turns?|means?|pays?|leads?|generates?|earns?|sells?|fills?|keeps?|wins?|results?)\b))/iu;

/** Every one of them: "it is the kind word that does it, and kind words bring in policies". */
function kindWordsIn(reading: Reading, sentence: number): Cause[] {
	if (!reading.test(ADVOCACY)) return [];
	const causes: Cause[] = [];
	let { start } = reading.sentences[sentence]!;
	const { end } = reading.sentences[sentence]!;
	for (;;) {
		const match = ADVOCACY.exec(reading.text.slice(start, end));
		if (!match) return causes;
		const cause = {
			kind: "experience" as const,
			start: start + match.index,
			end: start + match.index + match[0].length,
		};
		if (!reading.isQuoted(cause.start)) causes.push(cause);
		start = cause.end;
	}
}

/** "An improvement of this size", where the sentence before has told of a score. */
function sameAgain(reading: Reading, sentence: number): Cause[] {
	if (sentence === 0 || mentionsIn(reading, sentence - 1, "score").length === 0) return [];
	return matched(reading, sentence, SAME_AGAIN, "score");
}

const SAME_AGAIN =
	/\b(?:(?:an?|this|that|the) (?:improvement|increase|uplift|gain|rise|jump|lift|step) of (?:this|that|such) (?:size|magnitude|order|scale|kind)|such an? (?:improvement|increase|uplift|gain|rise|jump|lift)|this (?:improvement|uplift|gain|rise))\b/iu;

/** That the unhappy leave is no news. */
const BAD_MOOD = /\b(?:dis|un)(?:satisfied|happ)/iu;
/** "Unhappy residents are the reason bookings fell": what they are made to explain is. */
const UNHAPPY_REASON =
	/\b(?:dissatisfied|unhappy|frustrated|disgruntled)\s\p{L}+(?=\s(?:are|is|were|was)\s(?:the (?:\p{L}+ )?(?:reason|cause)s?|why|to blame|behind)\b)/iu;

/** "A better credit rating", "a low score on the fire audit": customers gave neither. */
const OTHER_RATING = /\b(?:credit|debt|bond|risk|energy|fire|safety|hygiene|audit|test|exam|fraud)\b/iu;
const FROM_OTHERS =
	/^\s(?:(?:from|by|of) (?:Moody|Fitch|S&P|Standard|the (?:agency|agencies|auditors?|inspectors?|regulator))|(?:on|in) (?:the |our |its )?(?:\p{L}+ )?(?:audit|inspection|exam|test)s?\b)/iu;

/** "The satisfaction survey", "the NPS team": named after a score. */
const NAMED_FOR =
	/^\s(?:costs?(?= (?:are|is|was|were|has|have|will|hurt|reduce|rise|rose|fall|fell|erode|squeeze|eat)\b)|prices?|hours?|planners?|allowances?|testing|bills?|waste|benefits?|factors?|systems?|records?|schemes?|models?|charges?|fees?|agreements?|cent(?:re|er)s?|stations?|calls?|levels?|credits?|points?|cards?|plans?|engineers?|vans?|surveys?|questionnaires?|forms?|teams?|programmes?|programs?|reports?|data|dashboards?|strateg(?:y|ies)|vision|directors?|leaders?|budgets?|work|targets?|tools?|questions?|desks?|managers?|officers?|providers?|contracts?)\b/iu;
