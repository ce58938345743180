/**
 * The words that size things, for texts in small letters: what each family of them must stand with is said in
 * `size-forms.ts`.
 */

const STRONG =
	"very|extremely|really|terribly|awfully|incredibly|exceptionally|unusually|painfully|worryingly|alarmingly|unacceptably|remarkably|unreasonably|unnecessarily|needlessly|(?:far|much|way|altogether|all) too";

/** Large by themselves, whatever they are said of. */
const LARGE =
	"significant|substantial|considerable|sizeable|sizable|enormous|huge|massive|immense|vast|colossal|gigantic|tremendous|monumental|hefty|staggering|astronomical|exorbitant|crippling|ruinous|eye-watering|horrendous|incalculable|inordinate|phenomenal|handsome|overwhelming|unsustainable|intolerable|sky-high|whopping|humongous|punishing|excessive|disproportionate|dramatic|drastic|alarming|appalling|frightening|unmanageable";

const LARGISH = `${LARGE}|large|big|great|good|high|heavy|major|fair|decent|tidy|growing|increasing|rising|worrying|surprising|remarkable|noticeable|serious|appreciable|shocking|terrific|ridiculous`;

const AMOUNT =
	"amounts?|numbers?|deal|chunks?|slices?|portions?|proportions?|parts?|shares?|percentage|quantit(?:y|ies)|volumes?|sums?|piles?|majority";

/** "Loads of", "a frightening amount of", "a mountain of": then what it is a mass of. */
export const MASSES = new RegExp(
	`(?<![\\p{L}-])(?:(?:an? |the )?(?:(?:${STRONG}) )?(?:${LARGISH}) (?:and (?:growing|rising|increasing) )?(?:${AMOUNT}) of|(?:an? (?:whole |awful )?)(?:lot|load|heap|ton|pile|mountain|flood|deluge|torrent|avalanche|barrage|stream|constant stream|steady stream|host|raft|plethora|abundance) of|(?:lots|loads|heaps|tons|piles|mountains|masses|plenty|no end|pile|mountain) of|countless|numerous|endless|innumerable|(?:far|way|much) too (?:much|many)|very much(?= (?:[\\p{L}-]+ )?(?:time|work|effort|money|paper|waste|overtime|rework|waiting|trouble|stock|double))|a (?:great|good) many)(?=\\s)`,
	"gu",
);

/** "Most of the morning", "a good part of the clerk's day". */
export const LARGE_PARTS = new RegExp(
	`(?<![\\p{L}-])(?:(?:most|much|nearly all|almost all|virtually all|the (?:best|better|greater|larger|bigger|main|lion['’]s) (?:part|share|half)|the bulk|the majority) of|(?:an? )?(?:(?:${STRONG}) )?(?:${LARGISH}) (?:${AMOUNT}) of)(?=\\s)`,
	"gu",
);

/** What something costs or saves, in words: "a packet", "far too much". */
export const PRICES = new RegExp(
	`(?<![\\p{L}-])(?:an? (?:small |very |absolute |complete |real )?(?:fortune|packet|bomb|bundle|mint|pretty penny|tidy sum|princely sum|arm and a leg)|(?:a (?:whole |very )?(?:great |good )?(?:deal|lot)|an awful lot|quite a bit|a fair bit|tons|loads|heaps|(?:far|way|much) too much|an? (?:${LARGISH}) (?:amount|sum|price)|(?:${LARGE}|large|big) (?:amounts|sums))(?! of\\b| (?:more|less|about|\\p{L}+s)\\b)|dear(?:ly)?(?=\\s*(?:[.,;:!]|$))|over the odds|through the nose|(?:big|serious|real|silly) money)(?![\\p{L}-])`,
	"gu",
);

/** How long it takes, in words. */
export const SPELLS = new RegExp(
	`(?<![\\p{L}-])(?:(?<!(?:of|all|our|their|the|both|two|between) )ages|an (?:age|eternity)|for ?ever|donkey['’]s years|(?:${STRONG}|ridiculously|excessively) long(?! \\p{L}+)|an? (?:(?:${STRONG}) )?(?:${LARGE}|ridiculous|unreasonable|unacceptable) (?:amount of )?time|(?:for )?(?:hours|days|weeks|months) on end|half the (?:day|week|morning|night))(?![\\p{L}-])`,
	"gu",
);

/** They size whatever loss or load the clause is about. */
export const IDIOMS =
	/(?<![\p{L}-])(?:hand over fist|down the drain|snowed under|out of (?:all )?proportion|out of (?:control|hand)|sky-?high|thick and fast|(?:many|several|countless) times over|at record (?:levels|highs?)|(?:to|at|with) (?:an? )?(?:worrying|alarming|unacceptable|unsustainable|depressing|frightening) (?:rate|pace|levels?|proportions|frequency|regularity)|on an? (?:massive|huge|vast|alarming|considerable|worrying) scale)(?![\p{L}-])/gu;

/** "Hardly anybody", "very few": too small a crowd. */
export const TINY =
	/(?<![\p{L}-])(?:(?:hardly|barely|scarcely) any(?:body|one)?|almost (?:nobody|none of)|next to (?:nobody|none of)|(?:very|precious|far too|all too|disappointingly|depressingly|worryingly|surprisingly) few)(?![\p{L}-])/gu;

/** Said of a thing behind "is": high, low or large. */
export const HIGH = new RegExp(
	`(?<![\\p{L}-])(?:(?:(?:${STRONG}) )?(?:${LARGE})|(?:${STRONG}|quite|rather) (?:high|large|big|heavy|great|steep|long|common|frequent|numerous|costly)|steep|huge|unbearable|unacceptable|dreadful|terrible|worrying|painful|shocking|high and (?:rising|growing|getting higher)|no (?:small|trivial|minor|mean) (?:matter|sum|thing|amount|problem|cost|expense)|on the (?:much |very )?(?:higher|high) side|not (?:small|trivial|negligible|inconsiderable)|(?:far from|anything but) (?:small|trivial|negligible|modest)|out of (?:control|hand|all proportion))(?![\\p{L}-])`,
	"gu",
);

/** More or less of it, and by far. */
export const COMPARATIVES =
	/(?<![\p{L}-])(?:far|way|(?<!\b(?:how|as|so) )much|a (?:whole )?lot|a (?:great|good) deal|heaps|loads|considerably|substantially|significantly|markedly|noticeably|appreciably|vastly|hugely|enormously|massively|dramatically|drastically|many times|several times|quite a bit|a fair bit) (?:fewer|less|more(?: (?:expensive|costly|time-consuming))?|higher|lower|shorter|longer|cheaper|quicker|faster|slower|smaller|larger|bigger|heavier|dearer|costlier|worse|greater|stronger|lighter|easier|healthier|better|calmer|richer)(?![\p{L}-]| or less)/gu;

/** "Much less likely to", "far more inclined to": before what people will do. */
export const LIKELIHOODS =
	/(?<![\p{L}-])(?:far|way|(?<!\b(?:how|as|so) )much|(?:quite )?a (?:whole )?lot|a (?:great|good) deal|considerably|substantially|significantly|markedly|noticeably|appreciably|vastly|hugely|enormously|massively|dramatically|drastically|many times|several times) (?:more|less) (?:likely|inclined|prone|apt|willing|ready|tempted|prepared) to(?![\p{L}-])/gu;

/** "Is a huge number", "would be big money": what the thing is said to be. */
export const LARGE_SUMS = new RegExp(
	`(?<![\\p{L}-])(?:an? )(?:(?:${STRONG}) )?(?:${LARGE}|large|big|great) (?:numbers?|figure|amounts?|sums?|deal|chunk of (?:money|budget)|hit|loss|cost|saving)(?! (?:of|more|less)\\b)(?![\\p{L}-])`,
	"gu",
);

/** "Is costly": said of a thing that costs by its nature, it needs no adverb. */
export const COSTLY =
	/(?<![\p{L}-])(?:(?:very|really|quite|rather|too|pretty) )?(?:expensive|costly|pric[e]?y)(?![\p{L}-])/gu;

/** All that a cell says of a size. */
export const WHOLE_SIZES = new RegExp(
	`^\\W*((?:(?:${STRONG}|quite|rather|fairly) )?(?:${LARGISH}|frequent|many|lots|severe|long|too many|a lot|not small))\\W*$`,
	"u",
);

/** Adjectives that size what stands behind them. */
export const BIG = new RegExp(
	`(?<![\\p{L}-])(?<!\\b(?:the|these|those|your) )(?:(?:${STRONG}) )?(?:${LARGE})(?:,? (?:and )?(?:growing|rising|increasing|unnecessary|needless|avoidable|recurring|hidden))?(?![\\p{L}-])`,
	"gu",
);

/** How strongly something changes or weighs. */
export const ADVERBS =
	/(?<![\p{L}-])(?:significantly|substantially|considerably|materially|dramatically|drastically|hugely|massively|enormously|tremendously|immensely|vastly|markedly|noticeably|appreciably|greatly|strongly|sharply|steeply|heavily|severely|badly|hard(?=\s*(?:[.,;:!]|$))|dearly|remarkably|spectacularly|alarmingly|worryingly|disproportionately|exponentially|(?:quite )?a (?:whole )?(?:great |good )?(?:deal|lot)(?! of\b| (?:more|less|better|worse|fewer|higher|lower|longer|shorter|about|to)\b)|an awful lot(?! of\b)|quite a bit(?! of\b)|no end(?! of\b)|like mad|beyond measure|in a big way|big time|by (?:a (?:lot|mile|ton|wide margin|large margin|long way|huge amount|great deal|good deal|fair bit)|miles|leaps and bounds|quite a bit|some margin)|to an? (?:\p{L}+ )?(?:great|large|considerable|significant|substantial|remarkable|high|huge|alarming|notable|appreciable|enormous|worrying|marked) (?:degree|extent)|many-?fold|(?:many|several) times over|through the roof|to (?:almost|next to) nothing)(?![\p{L}-])/gu;
