import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { ASSETS, BURDENS, NAMED_THINGS, WANTED } from "./gain-words";

/**
 * What somebody hopes for behind a hedge, whatever it is called: "may also open doors with hauliers", "should be
 * happier". The words to mark, from the hedge on; undefined where it is a duty, a permission, a rival's step or no gain.
 */
export function hopeIn(reading: Reading, hedge: Mention): Span | undefined {
	const { start, end } = reading.sentences[hedge.sentence]!;
	const before = reading.text.slice(start, hedge.start);
	const whole = reading.text.slice(hedge.start, hedge.end);
	const phrase = MODAL.exec(whole)?.[0] ?? whole;
	const from = hedge.start + phrase.length;
	const filler = lengthOfFiller(reading.text.slice(from, end));
	const after = reading.text.slice(from + filler, end);
	if (IS_FEARED.test(after)) return undefined;
	if ((HARM.test(after) && !LOWERS.test(after) && !LESS_OF_A_DEED.test(after)) || ASKED.test(before)) return undefined;
	if (mentionsIn(reading, hedge.sentence, "driver").some(({ tag }) => tag === "competition")) return undefined;
	const gain = isOfClause(hedge, phrase) ? gainWithin(after, before, phrase) : gainBehind(after, before, phrase);
	if (!gain || isPersonal(reading, hedge, before, phrase, after)) return undefined;
	const shown = WORDS_OF_GAIN.exec(after)?.[0].length ?? gain;
	return { start: hedge.start, end: from + filler + Math.max(gain, shown) };
}

/** How far the small words reach between a hedge and its verb: "well", "ultimately", "in the long run", "be able to". */
export function lengthOfFiller(after: string): number {
	return FILLER.exec(after)![0].length;
}

function gainBehind(after: string, before: string, phrase: string): number | undefined {
	if (NOUN.test(phrase)) {
		const effect = COMPARED.test(before) ? SIDE_EFFECT.exec(after)?.[0].length : undefined;
		return effect ?? (DEFINITE.test(before) ? undefined : GAIN_BY_NAME.exec(after)?.[0].length);
	}
	const gain = OF_DOING.test(phrase) ? inflectedGain(after, before, phrase) : gainIn(after, before, phrase);
	if (gain) return gain;
	const [first] = FIRST_OF_TWO.exec(after) ?? [];
	return first === undefined ? undefined : addTo(first.length, gainIn(after.slice(first.length), "", phrase));
}

/** "All being well", "perhaps", "our hunch is that": a hedge over all that follows, and not over one verb. */
function isOfClause({ tag }: Mention, phrase: string): boolean {
	return tag === "clause" || ADVERB.test(phrase);
}

/** "Perhaps the desk also saves overtime": the subject stands between the hedge and the verb. */
function gainWithin(after: string, before: string, phrase: string): number | undefined {
	if (BY_WORD.test(phrase)) {
		const [more] = IS_GAIN.exec(after) ?? [];
		const [noun = ""] = more === undefined ? [] : (NEXT_WORDS.exec(after.slice(more.length)) ?? []);
		if (more !== undefined && (BURDEN.test(noun) || ASSET.test(noun))) return more.length;
	}
	for (
		let at = 0, words = 0;
		at >= 0 && words < MOST_WORDS_OF_A_SUBJECT;
		at = after.indexOf(" ", at) + 1 || -1, words++
	) {
		const [filler] = AUXILIARY.exec(after.slice(at))!;
		const gain = inflectedGain(after.slice(at + filler.length), before + after.slice(0, at), phrase);
		if (gain) return at + filler.length + gain;
	}
	return undefined;
}

/** "Potentially opening new markets", "perhaps it opens them": the verb in the form in which a modal leaves it. */
function inflectedGain(after: string, before: string, phrase: string): number | undefined {
	const gain = gainIn(after, before, phrase);
	if (gain) return gain;
	const [verb = "", stem = "", ending] = INFLECTED.exec(after) ?? [];
	if (stem === "") return undefined;
	const bases = ending === "s" ? [stem] : [stem, `${stem}e`, stem.slice(0, -1)];
	for (const base of bases) {
		const reach = gainIn(base + after.slice(verb.length), before, phrase);
		if (reach) return reach + verb.length - base.length;
	}
	return undefined;
}

/** How far the gain reaches, by one of its forms. */
function gainIn(after: string, before: string, phrase: string): number | undefined {
	const enabled = ENABLES.exec(after);
	if (enabled) return addTo(enabled[0].length, gainIn(after.slice(enabled[0].length), before, phrase));
	const helps =
		HELPS.exec(after) ??
		GETS.exec(after) ??
		HAS_LESS.exec(after) ??
		(IS_DUTY.test(phrase) ? null : WORKS_FOR_US.exec(after)) ??
		WINS.exec(after) ??
		(/helps? to$/iu.test(phrase) ? HELPED.exec(after) : null);
	if (helps) return helps[0].length;
	const betters = BETTERS.exec(after) ?? (IS_DUTY.test(phrase) ? null : WORKS_BETTER.exec(after));
	if (betters) return betters[0].length;
	const lowers = LOWERS.exec(after);
	if (lowers && IS_BURDEN.test(after.slice(lowers[0].length))) return lowers[0].length;
	const clause = THAT_FEWER.exec(after);
	if (clause) return clause[0].length;
	const brings = BRINGS.exec(after);
	if (brings && isGain(after.slice(brings[0].length))) return brings[0].length;
	const state = STATE.exec(after) ?? RELIEVED.exec(after) ?? LESS_OF_A_DEED.exec(after);
	if (state) return state[0].length;
	if (THERE.test(before)) return THERE_IS.exec(after)?.[0].length;
	return changeIn(after, SUBJECT.exec(before)?.[0] ?? "");
}

function addTo(length: number, gain: number | undefined): number | undefined {
	return gain === undefined ? undefined : length + gain;
}

function isGain(object: string): boolean {
	return IS_GAIN.test(object) || GAIN_BY_NAME.test(object);
}

/** "Staff turnover should go down", "fewer fines should follow". */
function changeIn(after: string, subject: string): number | undefined {
	const follows = FOLLOWS.exec(after);
	if (follows)
		return COMPARED.test(subject) || (OWN_GAIN.test(subject) && IS_TO_BE_HAD.test(after))
			? follows[0].length
			: undefined;
	const change = CHANGE.exec(after);
	if (!change) return undefined;
	const isUp = change[1] !== undefined;
	if (isUp && REPEAT_CUSTOM.test(subject)) return change[0].length;
	if (BURDEN.test(subject)) return isUp ? undefined : change[0].length;
	return isUp && ASSET.test(subject) ? change[0].length : undefined;
}

/** What people, teams or readers may or should do is a permission or a duty, unless it is done for us. */
function isPersonal(reading: Reading, hedge: Mention, before: string, phrase: string, after: string): boolean {
	if (/\b(?:you|one)\s*$/iu.test(before)) return true;
	if (
		FOR_US.test(after) ||
		HAS_LESS.test(after) ||
		BETTERS.test(after) ||
		(!IS_DUTY.test(phrase) && WORKS_FOR_US.test(after))
	)
		return false;
	if (STATE.test(after) || FOLLOWS_FROM.test(after)) return false;
	if (!LEAVE_OR_DUTY.test(phrase)) return false;
	if (/\b(?:they|he|she|everyone|everybody|staff|crews?|teams?)\s*$/iu.test(before)) return true;
	if (/\b(?:we|I)\s*$/iu.test(before))
		return !PURPOSE.test(phrase) && !WE_GAIN.test(reading.text.slice(hedge.start + phrase.length));
	if (DOING.test(before)) return false;
	return (["people", "role", "leadership", "actor"] as const).some((kind) =>
		mentionsIn(reading, hedge.sentence, kind).some((who) => who.word < hedge.word && who.lastWord === hedge.word - 1),
	);
}

const MOST_WORDS_OF_A_SUBJECT = 14;
/** In "should lead to" the hedge is "should". */
const MODAL = /^(?:should|would|can)\b(?! (?:hope|likely)\b)/iu;
/** What is supposed of people by these is no guess: "staff may smoke outside", "staff should knock". */
const LEAVE_OR_DUTY = /^(?:may|should|ought|can|meant|supposed|tr(?:y|ies)|strives?|intended|aims?|seeks?)\b/iu;
const IS_DUTY = /^(?:should|ought)\b/iu;
const PURPOSE = /^(?:aims?|seeks?|tr(?:y|ies)|strives?)\b/iu;
/** "A possible uplift in sales": the hedge stands with a noun. */
const NOUN = /^(?:possible|potential)$/iu;
/** "The potential savings" have been named before. */
const DEFINITE = /\b(?:the|this|these|those|its|their|our|any|all|no|as|where|if|when|every)\s(?:\p{L}+\s)?$/iu;
const ADVERB =
	/^(?:maybe|perhaps|presumably|conceivably|ideally|possibly|potentially|hopefully|probably|fingers|with (?:some |any |a bit of )?luck|in all|in theory|in the best|it is (?:also )?\p{L}+ that|(?:could|may|might) be that|(?:\p{L}+ )?(?:chance|possibility|prospect|hope is) that|(?:hopeful|optimistic) that|(?:we |I )?(?:also )?hopes? that|our hope is that|all being well)/iu;
/** "Possibly fewer disputes": the word stands with a noun. */
const BY_WORD =
	/^(?:maybe|perhaps|presumably|conceivably|ideally|possibly|potentially|hopefully|probably)$|\b(?:chance of|to (?:expect|hope for))$/iu;
/** The noun behind "fewer" and at most two words more. */
const NEXT_WORDS = /^(?:[\p{L}’'-]+\s?){1,3}/u;
const AUXILIARY = /^(?:(?:to|will|can|could|would|should|may|might|also|even|then)\s){0,3}/iu;
const INFLECTED = /^(\p{L}{2,20}?)(s|ing)(?=\s)/iu;
const ASKED = /\b(?:how|whether|what|which|why)\b[^.;:,]{0,60}$/iu;
const FILLER =
	/^(?:,\s(?:we (?:believe|think|feel|hope|trust|expect)|in our (?:view|opinion)|all being well|with luck),)?,?\s*(?:(?:also|then|even|well|just|still|yet|perhaps|further|thus|in turn|in time|over time|again|at last|at best|in the (?:longer |long |medium |short )?(?:run|end|term)|be able to|be (?:expected|hoped|likely) to|(?!rely|apply|supply|comply|reply|imply|multiply|fly|hardly|barely|scarcely|only|falsely|wrongly)\p{L}{3,20}ly),?\s){0,3}/iu;
/** What goes wrong, or what must be. */
const HARM =
	/^(?:[\p{L}’'-]+\s){0,4}?(?:harm|hurt|damage|fail|delay|slip|lose(?! (?:fewer|less)\b)|worsen|jeopardi[sz]e|disrupt|confus|overload|resist|object|complain(?! less\b)|cost us|risk|have to|need to)\b/iu;

/** "…, which is a risk". */
const IS_FEARED =
	/\bwhich (?:is|would be|will be) (?:a|an|our|the|one) (?:\p{L}+ )?(?:risk|worry|concern|problem|drawback|disadvantage)\b/iu;

/** "Enable the crews to sell more": what they are then able to do. */
const ENABLES = /^(?:allow|enable|permit|empower|equip|let)\s(?:[\p{L}’'-]+\s){1,4}?to\s(?:also\s)?/iu;
const HELPS =
	/^(?:(?:come back|return|rejoin|renew)(?= (?:if|when|once|after|because)\b)|find it (?:easier|quicker|simpler|cheaper)\b|(?:benefit|profit)\b(?! of)|(?:pay|order|book|reorder|re-order|rebook|renew|reply|respond|sign|buy|place (?:their |an? |more )?orders?|apply|enrol|report)\s(?:[\p{L}’']+\s){0,3}?(?:earlier|sooner|faster|quicker|more quickly|on time|more often)\b|(?:help|assist|aid)\b(?!,| (?:to )?(?:you|users?|know|note|remember|say|think|look|see|understand|yourself)\b)|(?:re-?)?(?:book|order|shop|buy|stay|renew|fly|travel|trade|bank)(?: again| more)? (?:with|from|at) us\b|(?:order|buy|book|get) [^.;,]{2,30} from us\b|put an? (?:\p{L}+ )?dent in|takes? (?:[\p{L}’'-]+ ){1,6}off (?:the|our|their|his|her)\b|frees? (?!up)(?:[\p{L}’'-]+ ){1,4}from\b|(?:get|have|make|face|see|send|lose|raise|file|lodge|waste|miss|move|return|cancel|report)s? (?:back |off |out )?(?:fewer|less)\b(?! than)|stops? (?:ringing|calling|phoning|complaining|chasing|queu(?:e)?ing|returning|cancelling|leaving|asking|haggling|shopping)\b|open (?:up )?(?:the |some |new |a few )?(?:doors?|new|markets?|opportunit)|take (?:some |a lot of |much |the |a little |some of the |much of the )?(?:pressure|load|strain|weight|work|stress|heat|sting|steam) (?:off|from|out of)|(?:recommend|refer|choose|prefer|come back to|buy (?:again |more )?from|order (?:more )?from|stay (?:longer )?with) (?:us|our)\b|(?:sell|buy|order|spend|give|donate|book|visit|come|come back|stay|return|renew) (?:again\b|longer\b|sooner\b|earlier\b|more(?! than\b| time\b))|end up (?:selling|buying|ordering|spending|giving|booking|visiting|coming|staying|returning|renewing|paying|saving|keeping) (?!less\b|fewer\b)\p{L}|(?:look|smile) (?:up)?on (?:us|our|this|it)\b[^.;]{0,20}(?:kindly|favou?rabl[ey]|benevolently)|(?:think|speak) (?:more )?(?:better|highly|well|kindly|warmly) of us|(?:see|view|regard|judge) us (?:more (?:kindly|favou?rably)|in a (?:better|kinder|new|more favou?rable) light)|warm to us|spend less (?!with|on us)|spend more time (?:with|on)\b|free up\b|pave the way|do (?:wonders|something|a lot|much|good)\b|go (?:some|a long) way to|work wonders|pay (?:off|back|dividends|for (?:it|them)sel(?:f|ves))\b|make (?:an? |all the )?(?:\p{L}+ )?difference\b|make it (?:easier|simpler|cheaper|faster|quicker|possible)|make (?:[\p{L}’'-]+ ){1,4}?(?:feel |look )?(?:(?:more|less) (?:premium|attractive|efficient|resilient|loyal|stressful|appealing|competitive|productive|likely to (?:stay|renew|return|buy|give|book))|easier|happier|cheaper|calmer|faster|simpler)\b|strengthen (?:our|the|its|their)\b|deepen (?:our|the|its|their)\b|unlock\b|reach (?:new|more|younger|other|further)\b|keep (?:even )?more\b|win (?:us )?(?:over |more |new )|give (?:us |the |our )?(?:[\p{L}-]+ ){0,4}(?:bump|boost|lift|push|kick|fillip|leg up|shot in the arm|tailwind|new lease)\b|(?:have|give) an? (?:\p{L}+ )?(?:positive|good|favou?rable|beneficial|welcome|knock-on) (?:influence|effect|impact|side)|(?:be|become|prove) (?:an? )?(?:\p{L}+ )?(?:game[- ]chang\p{L}+|breakthrough|boon|blessing|boost)\b|raise (?:our|the|its) (?:rank|standing|profile|position|status|reputation|image)|improve (?:our|the|its) (?:rank|standing|profile|position|status|reputation|image|perception|relations?\p{L}*))/iu;
/** "Win back lapsed donors", "persuade a few dealers to order earlier", "stop some of them from leaving". */
const WINS = new RegExp(
	`^(?:turn\\s[\\p{L}’' -]{2,40}?\\sinto\\s(?:\\p{L}+\\s){0,2}?(?:advocates|fans|ambassadors|promoters|regulars|allies|friends|${WANTED})\\b|(?:win|bring|draw|lure|tempt)\\s(?:[\\p{L}’'-]+\\s){0,3}?(?:${WANTED}|groups?|people|crowds?)\\sback\\b|(?:win|attract|retain|keep|regain|bring|draw|win back|hold on to|bring back|bring in|draw in|pull in)\\s(?:back\\s)?(?:[\\p{L}’'-]+\\s){0,3}?(?:${WANTED}|trade|ground|share)\\b|(?:encourage|persuade|convince|induce|prompt|nudge|tempt|entice|motivate|inspire)\\s[\\p{L}’' -]{2,40}?\\sto\\s(?!leave(?! (?:the|their)\\b)|return (?:the|their|goods)|cancel|complain|switch|call|churn|move|quit|go|walk|resign|strike|delay|wait|defect|sue)|(?:prevent|stop|deter|discourage|dissuade|keep)\\s[\\p{L}’' -]{2,40}?\\s(?:from\\s)?(?:leaving|switching|cancelling|canceling|churning|quitting|defecting|lapsing|complaining|calling|ringing|chasing|walking|moving|going|dropping|resigning|escalating|missing|phoning|queu(?:e)?ing|returning|shopping|defaulting)\\b)`,
	"iu",
);
/** Behind "should help", "helps to": any good work. */
const HELPED =
	/^(?:us|with|in|on|the|our|to|them|it|raise|keep|win|cut|reduce|build|make|bring)\b(?! (?:to )?(?:know|note|remember|say|think)\b)/iu;
const BRINGS =
	/^(?:bring(?:s? in)?|bring about|give us|send us|earn us|win us|win|gain|attract|create|generate|yield|produce|achieve|reali[sz]e|add|lead to|lead us to|result in|contribute to|translate into|turn into|amount to|mean|see|serve|handle|treat|answer|free|support|spare us|save|save us|allow for|make for|offer(?: us)?|open(?: up)?|provide|deliver|secure|promote|foster|drive|raise|lift|boost|increase|improve|grow|enhance|strengthen|transform)s?\s/iu;
const LOWERS =
	/^(?:decrease|lighten|alleviate|mitigate|diminish|slash|halve|offset|dampen|soften|head off|keep down|hold down|put an end to|(?:mean|spell) the end of|make an end of|cut(?: down(?: on)?)?|reduce|lower|lessen|relieve|ease|shrink|avoid|avert|prevent|curb|limit|minimi[sz]e|save|spare|shorten|eliminate|remove|bring down|drive down|do away with|take out|get rid of|stem|contain|trim|take (?:away|the edge off|(?:some|much|most|part) of)|shave [\p{L} ]{1,20}? off)s?\s/iu;
/** "Mean that fewer patients miss their slot", "see more dealers renew": who does less harm, or more good. */
const THAT_FEWER =
	/^(?:(?:mean|see|ensure|show)\s)?(?:that\s)?(?:fewer (?:[\p{L}’'-]+\s){1,3}?(?:(?:will|would|to|have to|need to)\s){0,2}(?:miss|leave|call|ring|complain|cancel|lapse|drop|switch|churn|resign|quit|default|chase|wait|queue)|more (?:[\p{L}’'-]+\s){1,3}?(?:(?:will|would|to)\s)?(?:renew|stay|return|come|buy|book|join|enrol|enroll|apply|pay|give|donate|order|finish|complete|recommend)|(?:(?:some|many|more|most|a few|several) (?:of (?:our|the) )?)?(?:lapsed|former|lost|dormant|inactive) (?:\p{L}+ ){1,2}?(?:(?:will|would|to) )?(?:come back|return|rejoin|renew|reactivate|give again|start again))\b/iu;
/** Nobody counts these to have more of them. */
const ERRANDS =
	"questions?|requests?|letters?|e-?mails?|visits?|trips|forms|hand-?overs?|steps|reports|interruptions?|touches|paperwork";
const IS_BURDEN = new RegExp(
	`^(?:(?:[\\p{L}’'&-]+\\s){0,4}?(?:${BURDENS})|(?:the )?(?:number|share|volume|rate|amount|count|proportion) of (?:[\\p{L}’'-]+ ){0,3}?(?:${ERRANDS})|(?:the )?(?:number|share|volume|rate) of (?:\\p{L}+ ){1,3}(?:returned|cancelled|lost|missed|refused|rejected|unpaid|abandoned|repeated)\\b)`,
	"iu",
);
/** More of anything that is no burden, or less of anything that is no gain. */
const IS_GAIN =
	/^(?:(?:an?|some|the|our|us|also|even|further|far|many|considerably|noticeably|significantly|substantially|slightly|somewhat|a lot|a good deal(?: to| of)?|a bit of|a lot of|further|other|much|a few)\s){0,3}(?:(?:more|additional|extra|new|further|higher|better|stronger|happier|increased|improved|greater|deeper|faster|closer|fresh|non-\p{L}+)\s(?!(?:\p{L}+\s){0,2}(?:costs?|complain|calls?\b|contacts?\b|refund|errors?|delay|wait|work\b|workload|effort|expense|tickets?\b|returns?\b|risk|questions?|queries|time\b|staff\b|people\b|training|detail|information|churn|attrition|turnover|claims|cancel|absen|overtime|disputes?|rules|checks|problems?|pressure|stress))|(?:fewer|less|lower|reduced|shorter|smaller|cheaper)\s(?!(?:\p{L}+\s){0,2}(?:sales|revenue|income|renewals?|orders|bookings|customers|guests|loyalty|retention|margin|profit|trust|uptake|members|donations|capacity|money|time\b|staff\b)))/iu;
/** A gain by its noun; what is less of it, or worse, is none. */
const GAIN_BY_NAME = new RegExp(
	`^(?:(?!(?:less|fewer|lower|reduced|smaller|worse|poorer|lost|falling|weaker|negative|adverse|harmful|limited|no|drops?|falls?|declines?|loss|losses|reductions?|decreases?|risks?|damage|threat|harm|in|on|for|with|at|because|when|if|and|or|than)\\b)[\\p{L}’'&-]+\\s){0,4}?(?:(?:reductions?|falls?|drops?|decreases?|declines?|cuts?|dips?|easing) (?:in|of|to) (?:[\\p{L}’'&-]+\\s){0,4}?(?:${BURDENS})|(?:increases?|rises?|lifts?|jumps?|boosts?|effects?|impacts?) (?:in|of|to|on|for) (?:[\\p{L}’'&-]+\\s){0,3}?(?:${ASSETS})|numbers? of (?:[\\p{L}’'-]+\\s){0,2}?(?:${WANTED})\\b|(?:${ASSETS})\\p{L}*(?!\\p{L}|[\\s-](?:${NAMED_THINGS})\\b))`,
	"iu",
);
const STATE =
	/^(?:be|feel|become|get)\s(?:(?:also|even|much|a bit|somewhat|a little|rather)\s){0,2}(?:less (?:stressed|tired|frustrated|anxious|overworked|(?:likely|inclined|prone|tempted) to (?:leave|complain|cancel|churn|call|switch))|happier|calmer|prouder|keener|more (?:engaged|satisfied|loyal|willing|open|productive|motivated|relaxed|confident|co-?operative|patient|forgiving|accommodating|flexible|friendly|trusting|attentive|supportive|generous|attractive|competitive|efficient|punctual|committed|faithful|inclined|likely to (?:renew|return|buy|stay|recommend|come|book|repeat|give|pay|order)))\b/iu;
/** "The pursers could be relieved", "lapsed givers may be won back". */
const RELIEVED =
	/^be\s(?:(?:also|then|much|somewhat|partly)\s)?(?:relieved(?! (?:at|from)\b)|unburdened|freed (?:up )?for|spared(?! no)|eased|lightened|retained|won (?:back|over)|under less (?:pressure|strain|stress))\b/iu;
/** "Ring us less often", "lose less time on hold": less of what costs us. */
const LESS_OF_A_DEED =
	/^(?:(?:ring|call|phone|contact|chase|write(?: to)?|email|visit|come|queue|wait|complain|ask|cancel|escalate|return goods)(?:\s(?!more\b)[\p{L}’'-]+){0,4}?\s(?:less(?: often| frequently)?|fewer times|more rarely|more seldom|no longer)|(?:no longer|not) (?:need|have) to (?:ring|call|phone|chase|wait|queue|write|come)|(?:spend|lose|waste|need) (?:less|fewer) (?:time|hours|minutes|effort|of their)|be (?:sick|ill|off|absent|late|away) less(?: often)?)\b(?!(?: often| frequently)? than\b)/iu;
/** More of these is a gain, for all that they come again. */
const REPEAT_CUSTOM = /\brepeat (?:business|custom|purchases?|orders?|bookings?|stays?|guests?|sales)\b/iu;
/** "There", "there'd also", "there would": what there may be follows. */
const THERE = /\bthere(?:['’](?:d|ll))?\s(?:(?:would|will|could|should|may|might|also|then|even)\s){0,3}$/iu;
const THERE_IS = new RegExp(
	`^be\\s(?:(?:also|some|a|an|further|additional|certain|possible|indirect|knock-on|small|other|real)\\s){0,4}(?:savings?|benefits?|gains?|upside|uplift|efficienc\\p{L}+|advantages?|improvements?|increase(?! in (?:\\p{L}+ )?(?:${BURDENS}))|(?:more|a bit more|a little more) (?:taken|sold|spent|booked|earned|given)\\b|(?:less|fewer)(?! (?:\\p{L}+ )?(?:staff|crews?|nurses|agents|drivers|clerks|${WANTED})\\b)|(?:scope|room|potential) (?:for|to)|(?:reduction|fall|drop|decrease|decline) (?:in|of) (?:\\p{L}+\\s){0,3}?(?:${BURDENS}))`,
	"iu",
);
const CHANGE =
	/^(?:(?:start|begin)s? to )?(?:(rises?|increases?|improves?|grows?|picks? up|(?:go|tick|creep|edge|inch|move|trend|turn|head|come)(?:e?s)? up(?:wards?)?|climbs?|strengthens?|recovers?|(?:be|become|get) (?:also |even |much |a bit |a little |somewhat )?(?:strengthened|improved|raised|lifted|boosted|higher|better|stronger|bigger|larger|healthier))|(?:falls?|drops?|decreases?|shrinks?|declines?|tails? off|tapers?|dwindles?|go(?:es)? (?:down|away)|(?:come|tick|creep|edge|inch|move|trend)s? down(?:wards?)?|(?:move|shift|migrate|switch|transfer|go)(?:e?s)? (?:over )?(?:on)?to (?:the |an? |our )?(?:new )?(?:self-?service|online|web\p{L}*|apps?|portal|chat\p{L}*|bots?|digital|internet|machines?|kiosks?|automat\p{L}+)|disappears?|eases?|softens?|(?:be|become|get) (?:also |even |much |a bit |a little |somewhat )?(?:reduced|lowered|cut|avoided|saved|prevented|spared|lower|less|fewer|shorter|smaller|rarer)))\b/iu;
const FOLLOWS =
	/^(?:follow|result|arise|be (?:also )?(?:possible|feasible|achievable|within reach|had|found|the (?:result|outcome|consequence|effect|upshot)|expected|needed|necessary|required|made|lost|filed|raised|received|wasted|missed)|come (?:in|of it)|reach us|go (?:astray|missing|wrong|unanswered|elsewhere)|leave|cancel|lapse|complain|have to|need to)\b/iu;
/** "Fewer fines are a possible side effect." */
const SIDE_EFFECT = /^(?:\p{L}+ )?(?:side[- ]effects?|by-products?|upshot|outcome|result|consequence)\b/iu;
const COMPARED = /\b(?:fewer|less|lower|reduced|better|more|higher|stronger|happier|improved)\b/iu;
/** "Some savings may also be possible": what is named is good by itself. */
const OWN_GAIN = /\b(?:savings?|benefits|gains|efficiencies)\b/iu;
const IS_TO_BE_HAD =
	/^(?:be (?:also )?(?:possible|feasible|achievable|within reach|had|found|made|expected)|follow|result|arise)\b/iu;
const OF_DOING = / of$/iu;
/** "Word may spread and bring us new growers": the second of two verbs holds the gain. */
const FIRST_OF_TWO =
	/^(?!(?:rise|increase|grow|cost|lose|fail|stop|leave)\b)[\p{L}’'-]+\s(?:[\p{L}’'-]+\s){0,3}?and\s(?:(?:also|then|thus|so|thereby|even)\s)?/iu;
const BETTER =
	"(?:more (?:rewarding|smoothly|attractive|pleasant|efficient(?:ly)?|reliabl[ey]|loyal|satisf\\p{L}+|confident(?:ly)?|easily|safely|punctual(?:ly)?|willing(?:ly)?|kindly|generous(?:ly)?|favou?rabl[ye]|visible|popular|useful|predictabl[ye]|stable|sustainable|profitabl[ye]|productive(?:ly)?|engaging|meaningful|secure|competitive|resilient|orderly|bearable|manageable|fun)|less (?:stressful|tiring|frustrating|hectic|chaotic|burdensome)|better|nicer|easier|calmer|happier|safer|smoother|stronger|cheaper|simpler|friendlier|quieter|cleaner|lighter|fairer)";
/** "Make the desk a nicer place", "find the work more rewarding", "look at our record more kindly". */
const BETTERS = new RegExp(
	`^(?:(?:make|render|leave)\\s(?:(?!or\\b|not\\b)[\\p{L}’'-]+\\s){1,5}?|(?:find|feel)\\s(?:(?:the|their|our|its|this)\\s)?(?:[\\p{L}’'-]+\\s){0,3}?|(?:look at|view|judge|regard|assess)\\s(?:us|our|the|this|them)\\s(?:[\\p{L}’'-]+\\s){0,4}?|(?:run|flow|function|proceed)\\s(?:[\\p{L}’'-]+\\s){0,2}?)(?:much |a bit |a little |somewhat )?${BETTER}\\b(?! (?:than|if|not)\\b)`,
	"iu",
);
/** What staff should do better they are told to; what may work better is hoped for. */
const WORKS_BETTER = new RegExp(
	`^(?:work|go|operate|perform|look|turn out|sleep|learn|recover)\\s(?:[\\p{L}’'-]+\\s){0,2}?(?:much |a bit |a little )?${BETTER}\\b(?! (?:than|if|not|to)\\b)`,
	"iu",
);
const SUBJECT = /(?:[\p{L}’'-]+\s){1,6}$/u;
const BURDEN = new RegExp(`(?<![\\p{L}-])(?:${BURDENS}|volumes?\\b)`, "iu");
const ASSET = new RegExp(`(?<![\\p{L}-])(?:${ASSETS}|rates?\\b)`, "iu");
const FOR_US =
	/^(?:(?:look (?:up)?on|smile (?:up)?on|think (?:\p{L}+ )?(?:better|highly|well|kindly) of|speak (?:\p{L}+ )?(?:better|highly|well|kindly) of|warm to) us|(?:see|view|regard|judge) us (?:more|in a)\b|end up )|^(?:give|send|bring|earn|buy|recommend|choose|prefer|refer|pay|order|spend|stay|return|come back)\s(?:[\p{L}]+\s)?(?:us|our|longer|more(?! than))\b/iu;
/** "Redeploy two crews", "attract younger anglers", "stay for another night". */
const GETS =
	/^(?:(?:redeploy|reassign|reallocate|repurpose) (?:[\p{L}’'-]+ ){0,4}(?:staff|people|crews?|clerks?|nurses|agents|porters|hours|capacity|colleagues|teams?|time|budget|money)\b|attract (?:[\p{L}’'-]+ ){0,2}?\p{L}{2,}(?:ers|ors|ants|ents|ees|ists|ians|families|people|staff|talent)\b|stay (?:on )?(?:for )?(?:another|a second|an extra|a further) (?:night|day|week|season|year)\b)/iu;
/** "Show our boats more gladly", "bring their guests to us sooner": whatever they do, they do more of it for us. */
const WORKS_FOR_US =
	/^(?!(?:call|ring|phone|chase|contact|email|write|complain|ask|sue|leave|bother|blame|criticise|criticize|charge|return|owe|need|cost|judge|check|compare)\b)\p{L}{3,15}\s(?:(?!not\b)[\p{L}’'-]+\s){0,3}?(?:us|our)\b(?:\s[\p{L}’'-]+){0,4}?\s(?:more (?:willingly|readily|gladly|often|freely|actively|openly|happily|regularly|frequently|strongly|warmly|generously|eagerly|quickly|easily|prominently|confidently)|sooner|earlier|longer)\b/iu;
/** "Wardens should see fewer letters": nobody is told to, and whose load shrinks gains. */
const HAS_LESS = new RegExp(
	`^(?:see|get|receive|face|find|notice|hear|suffer|meet)\\s(?:(?:far|much|many|considerably|noticeably|significantly|slightly|a lot|even)\\s)?(?:fewer|less)\\s(?:[\\p{L}’'-]+\\s){0,3}?(?:${ERRANDS}|${BURDENS})`,
	"iu",
);
/** "Calling old members may …": what is done, and not those to whom it is done. */
const DOING = /^\W*\p{L}+ing\s[^,;:]*$|ing\s*$/iu;
/** Nobody is told to result in something. */
const FOLLOWS_FROM = /^(?:lead|result|contribute|translate|turn into|amount|mean|pay (?:off|for itself|dividends))\b/iu;
const WE_GAIN =
	/^\s*(?:(?:also|then|even|well|\p{L}+ly)\s){0,2}(?:be able to|gain|win|save|benefit|profit|see|attract|free up|unlock|get more)\b/iu;
/** Some words of the gain, for the reader to know it by. */
const WORDS_OF_GAIN = /^(?:[\p{L}’'-]+\s){0,5}[\p{L}’'-]+/u;
