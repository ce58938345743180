/**
 * A family of words that mean the same to a rule. Data only: nothing here knows how text is read.
 *
 * A term is words separated by spaces. `a/b` are alternatives of one word, `[a|b c]` may be left out or be one of the
 * phrases inside. Words match in all their inflections (by stem); `=word` matches in no inflection, `=Word` in this case only, `=a/b` both as written. A word written in
 * capitals and shorter than five letters matches only in capitals, for it is an acronym with other lives in lower case.
 * Hyphens count as spaces.
 */
export interface LexiconEntry {
	readonly kind: MentionKind;
	/** Tells families of one kind apart: "nps", "competition", "up". */
	readonly tag: string;
	readonly terms: readonly string[];
}

/** What a mention is a mention of. */
export type MentionKind =
	/** A survey score: the first tier, worth nothing to an executive on its own. */
	| "score"
	/** Words that make a weak score word ("satisfaction", "rating") one that was measured. */
	| "ratingWord"
	/** What people are asked to mark, and what other things are said of too: effort, cleanliness, engagement. */
	| "rated"
	/** Words that show that a score word has another meaning here: the tag names the score. */
	| "trap"
	/** A customer's behaviour or an operation: the middle tier. */
	| "behaviour"
	/** A money metric: the tier that executives decide in. */
	| "money"
	/** A reason to act now; the tag is its kind. */
	| "driver"
	/** A named kind of executive, function or team. */
	| "role"
	| "leadership"
	| "commitment"
	| "commitmentProof"
	/** Proclaimed urgency. */
	| "urgency"
	| "placeholder"
	| "ask"
	| "programme"
	| "goal"
	| "change"
	| "rank"
	| "cause"
	| "tie"
	| "negation"
	| "hypothesis"
	| "future"
	| "firstPerson"
	| "speech"
	| "definition"
	| "method"
	| "disclaimer"
	| "activity"
	| "jargon"
	/** A size given by an adjective or adverb alone. */
	| "quantity"
	| "benefit"
	/** What weighs on people or on a business, and can be sized: effort, time, calls. */
	| "burden"
	| "vagueTime"
	| "hedge"
	/** Somebody else's research or benchmark. */
	| "study"
	/** All of them, all of it: beside {@link backing}, an absolute claim of support. */
	| "quantifier"
	| "backing"
	/** Happy customers or a better experience, as the cause of something. */
	| "happiness"
	/** Words of quality and of feeling: where none stands, nothing good can be said to cause anything. */
	| "praise"
	/** Words of consent or refusal: where none stands, nobody's support is claimed. */
	| "assent"
	/** Those who buy or use a service. */
	| "people"
	/** What people say, feel or tick, as against what they do. */
	| "opinion"
	/** What those who buy or use a service do. */
	| "deed"
	/** Words of proof: cohort, control group, regression. */
	| "evidence"
	/** Announces work to be done: next steps, a roadmap, a phase. */
	| "plan"
	/** A body, role or function that can be asked to do work. */
	| "actor"
	/** How much a step takes in: everything, and all at once. */
	| "reach"
	/** A company that others are warned by. */
	| "tale"
	/** A point in time without a figure: a cadence, a season, a weekday. */
	| "when"
	/** What a heading, lead-in or column head announces. */
	| "topic"
	/** Which part of a case a heading, lead-in or column head announces. */
	| "theme"
	/** Words that ask for a decision: `ask`, `hard`, `mild` and `soft` ones. */
	| "request"
	/** What a programme costs. */
	| "spend"
	/** What a programme brings. */
	| "gain"
	/** What is lost, now or by waiting. */
	| "waiting"
	/** A goal or strategy of the company or an executive. */
	| "priority"
	/** A body or an occasion that decides or reviews. */
	| "forum"
	| "cadence"
	/** A limited first step, and what makes it a test. */
	| "trial"
	/** A step of a plan. */
	| "milestone"
	| "mitigation"
	/** What helps people through a change. */
	| "adoption"
	/** Research into what customers experience. */
	| "listening"
	/** Who answers for the result, or fails to. */
	| "accountable"
	/** A baseline, a target or a threshold. */
	| "bar"
	/** What comes after this project. */
	| "horizon"
	/** How wide a programme reaches. */
	| "scope"
	| "digital";
