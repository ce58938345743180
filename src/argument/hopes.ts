import type { Span } from "../text/document";
import type { Mention } from "./mention";
import { mentionsIn, type Reading } from "./reading";

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
	const [filler] = FILLER.exec(reading.text.slice(from, end))!;
	const after = reading.text.slice(from + filler.length, end);
	if (HARM.test(after) || ASKED.test(before)) return undefined;
	if (mentionsIn(reading, hedge.sentence, "driver").some(({ tag }) => tag === "competition")) return undefined;
	const gain = ADVERB.test(phrase) ? gainWithin(after, phrase) : gainIn(after, before, phrase);
	if (!gain || isPersonal(reading, hedge, before, phrase, after)) return undefined;
	const shown = WORDS_OF_GAIN.exec(after)?.[0].length ?? gain;
	return { start: hedge.start, end: from + filler.length + Math.max(gain, shown) };
}

/** "Perhaps the desk also saves overtime": the subject stands between the hedge and the verb. */
function gainWithin(after: string, phrase: string): number | undefined {
	for (
		let at = 0, words = 0;
		at >= 0 && words < MOST_WORDS_OF_A_SUBJECT;
		at = after.indexOf(" ", at) + 1 || -1, words++
	) {
		const [filler] = AUXILIARY.exec(after.slice(at))!;
		const gain = gainIn(after.slice(at + filler.length), after.slice(0, at), phrase);
		if (gain) return at + filler.length + gain;
	}
	return undefined;
}

/** How far the gain reaches, by one of its forms. */
function gainIn(after: string, before: string, phrase: string): number | undefined {
	const helps = HELPS.exec(after) ?? (/helps? to$/iu.test(phrase) ? HELPED.exec(after) : null);
	if (helps) return helps[0].length;
	const lowers = LOWERS.exec(after);
	if (lowers && IS_BURDEN.test(after.slice(lowers[0].length))) return lowers[0].length;
	const brings = BRINGS.exec(after);
	if (brings && IS_GAIN.test(after.slice(brings[0].length))) return brings[0].length;
	const state = STATE.exec(after);
	if (state) return state[0].length;
	if (/\bthere $/iu.test(before)) return THERE_IS.exec(after)?.[0].length;
	return changeIn(after, SUBJECT.exec(before)?.[0] ?? "");
}

/** "Staff turnover should go down", "fewer fines should follow". */
function changeIn(after: string, subject: string): number | undefined {
	const follows = FOLLOWS.exec(after);
	if (follows) return COMPARED.test(subject) ? follows[0].length : undefined;
	const change = CHANGE.exec(after);
	if (!change) return undefined;
	const isUp = change[1] !== undefined;
	if (BURDEN.test(subject)) return isUp ? undefined : change[0].length;
	return isUp && GOOD_SUBJECT.test(subject) ? change[0].length : undefined;
}

/** What people, teams or readers may or should do is a permission or a duty, unless it is done for us. */
function isPersonal(reading: Reading, hedge: Mention, before: string, phrase: string, after: string): boolean {
	if (/\b(?:you|one)\s*$/iu.test(before)) return true;
	if (FOR_US.test(after) || STATE.test(after)) return false;
	if (/\b(?:they|he|she|everyone|everybody|staff|crews?|teams?)\s*$/iu.test(before)) return true;
	if (/\b(?:we|I)\s*$/iu.test(before)) return /^(?:should|ought|may)/iu.test(phrase) && !WE_GAIN.test(after);
	return (["people", "role", "leadership", "actor"] as const).some((kind) =>
		mentionsIn(reading, hedge.sentence, kind).some(
			(who) => who.word < hedge.word && who.lastWord === hedge.word - 1 && !/ing\s*$/iu.test(before),
		),
	);
}

const MOST_WORDS_OF_A_SUBJECT = 6;
/** In "should lead to" the hedge is "should". */
const MODAL = /^(?:should|would|can)\b/iu;
const ADVERB =
	/^(?:maybe|perhaps|presumably|conceivably|ideally|possibly|hopefully|probably|fingers|with (?:some |any |a bit of )?luck|in all|in theory|in the best|it is hoped|(?:we |I )?(?:also )?hopes? that)/iu;
const AUXILIARY = /^(?:(?:will|can|could|would|should|may|might|also|even)\s){0,3}/iu;
const ASKED = /\b(?:how|whether|what|which|why)\b[^.;:,]{0,60}$/iu;
const FILLER =
	/^\s*(?:(?:also|then|even|indirectly|well|further|certainly|thus|equally|likewise|surely|in turn|in time|therefore|thereby|naturally|eventually|hopefully|be able to)\s){0,3}/iu;
/** What goes wrong, or what must be. */
const HARM =
	/^(?:[\p{L}’'-]+\s){0,4}?(?:harm|hurt|damage|fail|delay|slip|lose|worsen|jeopardi[sz]e|disrupt|confus|overload|resist|object|complain|cost us|risk|have to|need to)\b/iu;

const HELPS =
	/^(?:(?:help|assist|aid)\b(?! (?:to )?(?:you|users?|know|note|remember|say|think|look|see|understand|yourself)\b)|open (?:up )?(?:the |some |new |a few )?(?:doors?|new|markets?|opportunit)|take (?:some |a lot of |much |the |a little )?(?:pressure|load|strain|weight|work|stress) (?:off|from)|(?:recommend|refer|choose|prefer|come back to|buy (?:again |more )?from|order (?:more )?from|stay (?:longer )?with) (?:us|our)\b|free up\b|pave the way|do (?:wonders|something|a lot|much|good)\b|go some way|work wonders|make it (?:easier|simpler|cheaper|faster|quicker|possible)|make (?:[\p{L}’'-]+ ){1,4}?(?:feel |look )?(?:(?:more|less) (?:premium|attractive|efficient|resilient|loyal|stressful|appealing|competitive)|easier|happier|cheaper|calmer|faster|simpler)\b|encourage [\p{L} -]{2,30} to\b|strengthen (?:our|the|its|their)\b|deepen (?:our|the|its|their)\b|unlock\b|reach (?:new|more|younger|other|further)\b|keep (?:even )?more\b|win (?:us )?(?:over |more |new )|have an? (?:\p{L}+ )?(?:positive|good|favou?rable|beneficial|welcome|knock-on) (?:influence|effect|impact|side)|raise (?:our|the|its) (?:rank|standing|profile|position|status|reputation|image)|improve (?:our|the|its) (?:rank|standing|profile|position|status|reputation|image|perception|relations?\p{L}*))/iu;
/** Behind "should help", "helps to": any good work. */
const HELPED =
	/^(?:us|with|in|on|the|our|to|them|it|raise|keep|win|cut|reduce|build|make|bring)\b(?! (?:to )?(?:know|note|remember|say|think)\b)/iu;
const BRINGS =
	/^(?:bring(?:s? in)?|give us|send us|earn us|win us|win|attract|create|generate|yield|produce|add|lead to|result in|contribute to|translate into|mean|see|free|support|spare us|save|save us|allow for|make for|provide|deliver|secure|raise|lift|boost|increase|improve)(?:s)?\s/iu;
const LOWERS = /^(?:cut|reduce|lower|relieve|ease|shrink|avoid|prevent|curb|limit|save|spare us)s?\s/iu;
const IS_BURDEN =
	/^(?:[\p{L}’'&-]+\s){0,4}?(?:complain|churn|attrition|turnover|no-shows?|call[ -]?backs?\b|calls?\b|contacts?\b|repeat\b|absence|overtime|shrinkage|failed|adverse|costs?\b|waits?\b|waiting|sick|stress|workload|load\b|pressure|errors?\b|refunds?\b|returns?\b|delays?\b|theft|fraud|damage|vandalism|accidents?|injur|fines?\b|penalt|incidents?|claims\b|queues?|burnout|rework|paperwork|waste|leakage|arrears|dropouts?|cancel)/iu;
/** A gain by its noun, or more of anything that is no burden, or less of what is one. */
const IS_GAIN =
	/^(?:(?:an?|some|the|our|us|also|even|further|a good deal(?: to| of)?|a bit of|a lot of|further|other|much|a few)\s){0,3}(?:(?:more|additional|extra|new|further|higher|better|stronger|happier|increased|improved|greater|deeper|faster|closer|fresh|non-\p{L}+)\s(?!(?:\p{L}+\s){0,2}(?:costs?|complain|calls?\b|contacts?\b|refund|errors?|delay|wait|work\b|workload|effort|expense|tickets?\b|returns?\b|risk|questions?|queries|time\b|staff\b|people\b|training|detail|information))|(?:fewer|less|lower|reduced|shorter|smaller|cheaper)\s(?!(?:\p{L}+\s){0,2}(?:sales|revenue|income|renewals?|orders|bookings|customers|guests|loyalty))|(?:[\p{L}’'&-]+\s){0,3}?(?:efficienc|savings?\b|benefits?\b|gains?\b|uplift|upside|relief|sales\b|revenue|income|loyalty|retention|referrals?\b|goodwill|advocacy|trust\b|reputation|standing\b|relations|morale|engagement|word of mouth|premium|upsell|cross-sell|synerg|RevPAR|occupancy|admissions|enrol|renewals?\b|fees\b|footfall|profit|margin|price premium))/iu;
const STATE =
	/^(?:be|feel|become|get)\s(?:(?:also|even|much|a bit|somewhat|a little|rather)\s){0,2}(?:less (?:stressed|tired|frustrated|anxious|likely to (?:leave|complain|cancel|churn|call|switch))|happier|calmer|prouder|keener|more (?:engaged|satisfied|loyal|willing|open|productive|motivated|relaxed|confident|inclined|likely to (?:renew|return|buy|stay|recommend|come|book|repeat)))\b/iu;
const THERE_IS =
	/^be\s(?:(?:also|some|a|an|further|additional|certain|possible|indirect|knock-on|small|other)\s){0,4}(?:savings?|benefits?|gains?|upside|uplift|efficienc\p{L}+|advantages?|improvements?|increase|less|fewer)\b/iu;
const CHANGE =
	/^(?:(rises?|increases?|improves?|grows?|picks? up|go(?:es)? up|climbs?|strengthens?)|(?:falls?|drops?|decreases?|shrinks?|declines?|go(?:es)? down|comes? down|eases?|softens?|be (?:also )?(?:reduced|lowered|cut|avoided|saved|lower|less|fewer|shorter|smaller)))\b/iu;
const FOLLOWS = /^follow\b/iu;
const COMPARED = /\b(?:fewer|less|lower|reduced|better|more|higher|stronger|happier|improved)\b/iu;
const SUBJECT = /(?:[\p{L}’'-]+\s){1,6}$/u;
const BURDEN =
	/cost|churn|complain|calls?\b|volumes?\b|contact|refund|error|attrition|turnover|delay|wait|no-show|expense|ticket|loss|burnout|cancel|return|absen|overtime|queue|sick|reminders?|rework/iu;
const GOOD_SUBJECT =
	/renewal|rate\b|retention|loyalty|sales|revenue|income|referral|word of mouth|demand|margin|score|ranking|rank\b|occupancy|spend|bookings|orders|uptake|morale|engagement|trust|reputation|perception|productivity|membership|admissions|footfall|share\b/iu;
const FOR_US =
	/^(?:give|send|bring|earn|buy|recommend|choose|prefer|refer|pay|order|spend|stay|return|come back)\s(?:[\p{L}]+\s)?(?:us|our|more(?! than))\b/iu;
const WE_GAIN = /^(?:be able to|gain|win|save|benefit|profit|see|attract|free up|unlock|get more)\b/iu;
/** Some words of the gain, for the reader to know it by. */
const WORDS_OF_GAIN = /^(?:[\p{L}’'-]+\s){0,5}[\p{L}’'-]+/u;
