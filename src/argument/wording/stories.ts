import type { Span } from "../../text/document";
import { oncePerReading } from "../memory";
import { mentionsIn, type Reading } from "../reading";
import { saidIn } from "../said";
import { outcomeOfListed, type ReferenceCase, referenceCaseIn } from "./reference-cases";

/** A success that a text tells of: somewhere somebody did it, and it went well. */
export interface Story {
	readonly sentence: number;
	/** Where the deed stands, if not in the same sentence. */
	readonly deedIn?: number;
	/** The deed and its praise, or the praise alone. */
	readonly range: Span;
}

/** The first success story of a passage, with or without a result. */
export const storyIn = oncePerReading((reading): Story | undefined => {
	if (!reading.test(MAY_TELL)) return undefined;
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		const range = toldIn(reading, sentence);
		if (range && !isQuoted(reading, range.start)) return { sentence, range };
	}
	return undefined;
});

/** The first that tells in plain words, and with no figure, what somebody did and what came of it. */
export const plainStoryIn = oncePerReading((reading): Story | undefined => {
	return storyOf(reading, referenceCaseIn(reading));
});

/** The same where the title over a list or a table says that these are stories. */
export const listedStoryIn = oncePerReading((reading): Story | undefined => storyOf(reading, outcomeOfListed(reading)));

function storyOf(reading: Reading, told: ReferenceCase | undefined): Story | undefined {
	if (!told || isThreat(reading, told.deedIn) || isQuoted(reading, told.range.start)) return undefined;
	return { sentence: told.outcomeIn, deedIn: told.deedIn, range: told.range };
}

/** "Nyeri ran it too: …", "Hill Street Clinic did something similar": a story of its own, whose result is its own. */
export function isOtherStory(reading: Reading, sentence: number): boolean {
	const bounds = reading.sentences[sentence];
	return bounds !== undefined && OTHER_PLACE.test(reading.text.slice(bounds.start, bounds.end));
}

function toldIn(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	if (/\?\s*$/u.test(text) || OPEN.test(text.replace(DENIED_FIRST, ""))) return undefined;
	if (isThreat(reading, sentence) && !SUCCESS.test(text)) return undefined;
	const said = saidIn(reading, sentence);
	const find = (pattern: RegExp) => (said.mayMatch(pattern) ? pattern.exec(text) : null);
	const praise = find(PRAISE) ?? find(ACCLAIM) ?? (isStanceOrSum(reading, sentence, text) ? null : find(MILD_PRAISE));
	const model = find(MODEL) ?? find(SAME_ELSEWHERE);
	const match =
		model ?? praise ?? likedIn(reading, sentence, text, find(LIKED) ?? find(TAKEN_TO)) ?? praisedElsewhere(text);
	if (!match) return undefined;
	return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
}

/** Others did it, and in the same breath or the next sentence how good it is. */
function likedIn(
	reading: Reading,
	sentence: number,
	text: string,
	liked: RegExpExecArray | null,
): { index: number; 0: string } | undefined {
	if (!liked) return undefined;
	const before = text.slice(0, liked.index);
	const did = DID.exec(before);
	if (did && liked.index - did.index <= LONGEST_STORY)
		return { index: did.index, 0: text.slice(did.index, liked.index + liked[0].length) };
	if (did || sentence === 0 || !TURN_OF_MOOD.test(liked[0])) return undefined;
	const last = reading.sentences[sentence - 1]!;
	return DID.test(reading.text.slice(last.start, last.end)) ? { index: liked.index, 0: liked[0] } : undefined;
}

const LONGEST_STORY = 140;

/** Praise that tells of a success by itself: how something was received, or that it went as nothing went before. */
const PRAISE =
	/\b(?:(?:response(?! (?:times?|rates?))|feedback|reception|reactions?|outcome|results?|(?<!\b(?:in|of|from|among) )reviews|echo|verdict|reports)\b[^.;:]{0,40}\b(?:was|were|been|is|are) (?:(?:so|very|really|extremely|most|quite) (?:encouraging|warm|positive|good|great|favou?rable)|(?:so |simply |truly )?(?:overwhelming|glowing|fantastic|brilliant|wonderful|superb|enthusiastic|amazing|remarkable|outstanding))|(?:received|got|met with|had) (?:an? )?(?:very |most |really )?(?:positive|warm|enthusiastic|great|favou?rable) (?:response|feedback|reception|reaction)|received (?:(?:very |most )?(?:favou?rably|warmly|enthusiastically)|with open arms|(?:extremely|very|really|so|incredibly|exceptionally|remarkably) well)|(?:went|gone) viral|(?:ha[sd]|have) won (?:the )?hearts|(?:can['’]t|cannot) stop talking about(?! (?:the|our) (?:queue|wait|delay|price|fee|noise|strike|outage)s?\b)|talk of the town|exceeded (?:all|every\w*['’]?s?|even our|our|its|their|the) (?:\w+ )?expectations|(?:speaks? of (?:it|this) as|seen as|describes? (?:it|this) as) an? (?:real |true )?(?:turning point|revelation|triumph|game[- ]changer)|described (?:by [^.;:]{2,60} )?as [“"'‘]?(?:game-changing|transform\w+|outstanding|exceptional|inspirational|life-changing|an? (?:\w+ )?(?:game[- ]changer|revelation|turning point|triumph))|(?:our|the same) (?:work|method|approach|programme|program|project|training|scheme) (?:\w+ )?(?:transformed|changed|revolutioni[sz]ed)|went (?:brilliantly|superbly|wonderfully|fantastically|like a dream|gangbusters|down a storm|(?:really |very )?well)|rav(?:e|es|ed|ing) (?:about|reviews)|(?:ha(?:s|ve)n['’]t|ha(?:s|ve) not|never) looked back|(?:like |is |was |are |were )night and day|(?<!\b(?:pandemic|covid(?:-19)?|lockdowns?|strike|war|internet|AI) )(?:completely|totally|utterly|really|truly) (?:changed|transformed) (?:how|the way)|(?:showed|ha(?:s|ve) shown) (?:us |every\w+ )?the way|overwhelmingly? (?:warm|positive|enthusiastic|good)|(?:a )?(?:great|huge|big|grand|roaring|resounding|runaway|tremendous|clear|real|massive|total|complete|absolute|enormous|phenomenal) success(?! (?:with (?!the \w+s\b)|in|factor|stories))|(?<=\b(?:was|were|been|proved) )an? (?:\w+ ){0,2}(?:success|triumph|revelation|eye-opener|game[- ]changer|turning point|godsend)\b(?! (?:factor|stories))|reap(?:ing|ed|s) (?:\w+ )?(?:dividends|rewards|benefits)|loved it|loved? every minute|(?:is|are|became|become) (?:today |now )?(?:a |the )?(?:reference|benchmark for|role model)|today it['’]s a reference|worked (?:wonders|brilliantly|beautifully|a treat|like a charm)|speaks? for (?:itself|themselves)|delighted with (?:it|the results?)|transformed the (?:atmosphere|mood|culture|place)|(?:spectacular|excellent|very good|great|impressive|fantastic|amazing) (?:results|outcomes)|credits? [^.;:]{2,40} with (?:an? |its |the )?(?:\w+ ){0,2}(?:turnaround|success|transformation|recovery|rise|growth))/iu;
/** "Was a huge hit", "a standing ovation". */
const ACCLAIM =
	/\b(?:(?:(?:was|were|became|proved|been) an? (?:\w+ )?(?:hit|triumph|sensation)(?! (?:rate|list|to)\b))|(?:standing|thunderous) (?:ovation|applause)|nothing but (?:praise|compliments|thanks|good reports)|experience with (?:it|this|them) (?:was|has been|is) (?:\w+ )?(?:good|excellent|positive|great))(?![\p{L}])/iu;
/** Praise that people give to ideas and to bosses as well. */
const MILD_PRAISE =
	/\b(?:(?:very |extremely )?well received|(?:was|were|been) (?:much |greatly |highly )?appreciated by|(?:was|were|been) (?:\w+ly )?embraced (?:at|by|across)|(?:warmly|enthusiastically|rapturously) received)(?! (?:at|by) (?:the |every |all |our )?(?:\w+ )?(?:committees?|councils?|cabinet|directors)\b)/iu;
/** Another company that did the same. */
const MODEL =
	/\b(?:an?|one|another)\s(?:[\p{L}-]+\s){0,4}?(?:bank|retailer|carrier|airline|insurer|utility|telco|operator|university|hospital|group|company|firm|distributor|supermarket|hotel|chain|agency|council|manufacturer|peer|client|provider|brand|organi[sz]ation|municipality|city|grocer|builder|developer|resort|dealer|landlord)\b(?:\s(?:in|from|of|at)\s(?:the\s)?[\p{L} ]{2,24}?)?\s(?:has |have |had |recently |already |successfully )*(?:implement(?:ed|s)|adopted|introduced|rolled out|went live|launched|deployed|implanted|put in place|did the same|followed (?:this|the same)|gone the same way|transformed|uses the same|turned around)\b/iu;
/** "A large trust in the south introduced a similar scheme": whoever it is, what they did is held up as a model. */
const SAME_ELSEWHERE =
	/\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\s[^.;:,]{4,60}?\s(?:implemented|adopted|introduced|ran|tried|did|launched|rolled out|went through|(?:has |have )?followed|took|used|deployed|set up|opened|piloted)\s(?:(?:an?|the|very|just|exactly|much)\s){0,2}(?:something similar|(?:similar|same|comparable)\s(?:\w+\s)?(?:programmes?|programs?|schemes?|projects?|approach|methods?|change|transformation|journey|initiatives?|models?|path|route|charter|training|pilot|concept|strategy|exercise)|this (?:path|route|approach|method))\b/u;
/** A rival's step is a threat, unless its success is what the text tells of. */
const SUCCESS = /\b(?:great|huge|big|grand|roaring|resounding|runaway|real|massive|complete) success\b/iu;
/** "At a similar clinic in Leeds, our work transformed the mood": another place, named first, and praise of what was done. */
function praisedElsewhere(text: string): { index: number; 0: string } | undefined {
	const place = PLACE_FIRST.exec(text);
	const praise = place && PRAISED_WORK.exec(text.slice(place[0].length));
	return praise ? { index: place[0].length + praise.index, 0: praise[0] } : undefined;
}

/** Behind the name of a callout, too. */
const PLACE_FIRST = /^\W{0,4}(?:\p{Lu}{3,10}\]\s{0,4})?(?:At|For|In|With) (?:an?|one|another) [^.;:,]{3,60}, /u;
const PRAISED_WORK =
	/\b(?:transformed (?:the|their|its|how|every)\b(?![^.;:]{0,30}\binto\b)|turned [^.;:]{3,30} around\b|(?:widely|much|greatly|highly) (?:admired|praised|acclaimed|applauded)|won (?:plaudits|praise|acclaim|applause|admirers)|(?:is|are) the envy of)/iu;
/** What somebody somewhere has done: tried, run, moved over, been working with. */
const DID =
	/\b(?:tried|did|ran|used|let (?:its|their|his|her)|(?:been doing|done) (?:(?:exactly|just|much) )?(?:this|it|that|the same|something similar)|got (?:[\p{L}’'-]+ ){1,3}?to (?!the\b)\p{L}+|introduced|rolled out|installed|implemented|adopted|launched|reorgani[sz]ed|redesigned|set up|opened|switched to|brought in|made|began|started|took up|taken up|piloted|moved|gone the same way|(?:ha(?:s|ve) been|been|are|work(?:ing|s)?) (?:\w+ ){0,2}(?:working |work )?(?:for |already )?(?:a |two |three )?(?:year|months|with)|renovated|rebuilt|trained|retrained|went through|gone through|ha(?:s|ve) (?:gone|moved|switched|shifted|turned|converted|changed) (?:over )?to|(?:went|gone) down (?:this|the same) (?:road|path|route)|accompanied|(?:took|taken|followed) (?:this|the same|that|such an?|a similar) (?:step|path|route|approach|road))\b/iu;
/** How good it is, said in whatever adjective, and with no figure. */
const LIKED =
	/\b(?:(?:developed|turned out|gone|went|worked out) (?:very |most |extremely )?positively\b|(?:speaks?|spoke) (?:very |extremely )?(?:highly|warmly) of\b|(?:completely|totally|utterly|entirely) changed (?:the|their|its|how)\b|transformed (?:the|their|its) (?:business|relationship|company|service)\b|won (?:an? award|awards|praise)\b|(?:was|were|is|are) (?:very|extremely|most) (?:content|satisfied)\b|best thing (?:that )?(?:they|she|he)(?:['’](?:d|ve)|\b)|visiting to see how\b|(?:was|were|is|are|been|proved|found it) (?:(?:simply|truly|really|so|just|quite|absolutely|very|nothing short of) )*(?:remarkable|amazing|astonishing|transformative|transformational|transforming|spectacular|impressive|fantastic|brilliant|wonderful|superb|outstanding|phenomenal|stunning|incredible|unbelievable|extraordinary|magical|(?:life|game)-changing)|(?:(?:is|are|was|were)|(?:they|she|he)['’](?:re|s)) (?:very|extremely|so|really|truly|most|super) (?:happy|pleased|enthusiastic|proud|delighted|glad)(?! (?:to|with the way)\b)|(?:(?:mood|atmosphere|culture|climate|spirit|tone|relation(?:ship)?s?|everything|team|house|place)\b[^.;:]{0,30}(?:changed|turned|transformed|went|gone)|(?:changed|turned)) (?:completely|totally|entirely|around|beyond recognition|overnight|for the better|from \p{L}+ to \p{L}+)|(?:calmer|warmer|friendlier|happier|kinder|better|different|new|more \w+) (?:atmosphere|mood|tone|climate|spirit|energy)|with a smile|fans of|(?:complete|remarkable|total) (?:turnaround|transformation)|worked (?:(?:very|really|extremely|so|incredibly) )?well|success|the envy of|(?:real|true|genuine|clear|marked|complete) (?:step|sea) change|buzzing|over the moon|couldn['’]t be happier|could not be happier|delighted|thrilled|praises?|appreciated|transformed|changed everything|loves? it|get enough|swears? by|(?:was|were|is|are|been|proved) an? (?:\w+ )?(?:boon|blessing)|gangbusters|wonders|(?:wonderful|brilliant|fantastic|excellent|outstanding|amazing|superb|great|very good|good|positive) (?:results?|experiences?|success|outcomes?)|a (?:fantastic |great |wonderful )?reference|reference in|like a dream|never been (?:better|happier))\b/iu;
/** How people took to it: "have taken to it", "still speak about it", "through the roof". */
const TAKEN_TO =
	/\b(?:(?:taken|took) to (?:it|them) (?:in a big way|at once|with enthusiasm|wholeheartedly|with (?:great )?(?:gusto|zeal|joy)|like (?:an? )?\p{L}+)|(?:has |have )?become (?:a household name|the (?:pride|darling|talk) of)|(?:reviews?|ratings?|scores?|bookings?|sales|satisfaction|morale|orders?|renewals?|attendance|takings)\b[^.;:,]{0,20} (?:(?:have|has|had) )?(?:been|gone|went|go|are|is) (?:\p{L}+ )?(?:through the roof|sky-high|off the charts|from strength to strength)|still (?:speak|speaks|talk|talks|rave|raves) (?:\p{L}+ )?(?:about|of)(?= (?:it|this|that)\b|[.,;]|$)|(?:told|tell|tells|telling) (?:everybody|everyone)(?: (?:they|she|he) (?:know|knew|knows|meets?|met)| in town| who (?:will|would|cares to) listen)?(?! (?:that|to|about the|not|by|in the)\b)|(?:is|are) proud of it|go(?:es|ing) (?:really|very|extremely) well|(?:do not|don['’]t) want to go back|(?:is|are) (?:now |today )?(?:admired|envied|praised) (?:everywhere|worldwide|by|across|in)|adores? it)(?![\p{L}])/iu;
const TURN_OF_MOOD =
	/\b(?:positively|highly|warmly|won|content|satisfied|best thing|taken to|took to|household name|pride of|talk of|darling of|through the roof|sky-high|charts|strength to strength|still|everybody|everyone|visiting|changed|turned|transformed|turnaround|transformation|mood|tone|atmos|climate|reference|love|happy|delighted|thrilled|viral|proud|buzzing)/iu;
/** One of the words that each story holds. */
const MAY_TELL =
	/\b(?:told|taken|still|becom|noth|stand|applau|respon|feedback|recept|react|outcome|recei|went|gone|rav|look|night|chang|turn|show|appreciat|overwhelm|success|reap|love|refer|role|work|speak|delight|how much|transform|hit|result|implement|adopt|introduc|roll|launch|deploy|implant|put in|the same|tried|did|ran|install|reorgan|redesign|set up|open|switch|brought|made|experienc|credit|proved|viral|hearts|stop talking|talk of|exceed|describ|notic|moved|followed|took|accompan|embrac|case study|envy|eye-open|verdict|report|been|was|is|are)/iu;

/** "The plan is not ours; the Lund crew did it": what is denied first is another matter. */
const DENIED_FIRST = /^[^,;:–—]{0,60}\b(?:not|no)\s[^,;:–—]{0,40}[,;:–—]\s(?!but\b)/iu;

/** What would be, what must be and what was not tells no story. */
const OPEN =
	/\b(?:[Ii]f|[Ww]ill|[Ww]ould|could(?! not be happier)|may|might|[Ss]hould|(?<!could )[Nn]ot(?! want to go back)|[Nn]o|hope|aim|to be|[Tt]o become|[Uu]nless|success (?:criteria|measures|factors?|looks|metrics|rate|is|will|plans?))\b|\b[Nn]ever\b(?! (?:looked back|been (?:happier|better|prouder|stronger|calmer)))/u;

/** Applause from those who decide is a stance, and for "many steps" no story of one. */
function isStanceOrSum(reading: Reading, sentence: number, text: string): boolean {
	return mentionsIn(reading, sentence, "leadership").length > 0 || MANY_STEPS.test(text);
}

const MANY_STEPS =
	/\b(?:many|various|several|a number of|all|lots of) (?:\w+ )?(?:initiatives|steps|measures|actions|activities|efforts)\b/iu;

function isThreat(reading: Reading, sentence: number): boolean {
	return mentionsIn(reading, sentence, "driver").some((driver) => driver.tag === "competition");
}

function isQuoted(reading: Reading, at: number): boolean {
	if (reading.isQuoted(at)) return true;
	const before = reading.text.slice(0, at);
	return (before.match(/[“"]/gu)?.length ?? 0) > (before.match(/[”"]/gu)?.length ?? 0) && before.includes("“");
}

const OTHER_PLACE =
	/^\W*(?:(?:At|In) \p{Lu}\w+ the same|(?:For|At|In) an? [^.;:,]{3,60}(?:,| (?:we|our)\b)|Closer to home\b|(?:In|At) our own\b|Our own\b|(?:One|Another), \p{Lu}|(?:An?|One|Another) (?:\p{L}+ ){1,4}(?:in|of|at|used|tried|did|ran|adopted|introduced|has)\b|(?:(?:The|Our) (?:\w+ (?:in|of|at) )?)?(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,5}(?:\p{L}+ )?(?:did|ran|tried|has|had|used|took|put|cut|made|saw|began|started|moved|introduced|adopted|followed)\b)/u;
