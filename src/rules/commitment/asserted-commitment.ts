import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { rangeOver } from "../../argument/scores/support";
import { decisionIn, deedIn } from "../../argument/wording/given-deeds";
import { mayTakeStance, namesDecider, stancesIn } from "../../argument/wording/stances";
import { sentenceFix } from "../../lint/insertions";
import { type Judgement, judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const assertedCommitment: Rule = {
	id: "asserted-commitment",
	title: "Commitment asserted, not shown",
	why: "It is easy for an executive to say yes. Commitment shows in what they give: money, people, a standing place on the agenda, a decision with a date.",
	clear: "Say what a named executive has decided, funded, staffed or put on the agenda.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment",
		author: "Bruce Temkin",
		quote: "It’s very easy for an executive to say that he or she is committed",
	},
	severity: "warning",
	scope: "passage",
	reach: "section",
	pillar: "ownership",
	examples: [
		{
			bad: "«The executive team is deeply committed» to the new desk.",
			fixed:
				"The executive team is deeply committed to the new desk. It shows in [decision] by [name and role] on [date], with [amount] and [number] people.",
		},
		{ bad: "The «leadership circle is super aligned» on the new piers." },
		{ bad: "«Leadership is fully on board». We ask you to approve €90,000 by 3 May." },
		{ bad: "The «human resources team is on board» and the rest will follow." },
		{ bad: "- «Executive support is in place»\n- Mindset change at all levels" },
		{ bad: "The «trust board fully endorses» the vision." },
		{ bad: "We have «strong sponsorship from the top» for the tenancy app." },
		{ bad: "The «directors attach great importance» to calmer wards." },
		{ bad: "The «exec team has been super supportive» from the start." },
		{ bad: "The «Director (Estates) has been very supportive» of the idea." },
		{ bad: "The «mayor has given us her full blessing»." },
		{ bad: "«Ingrid is a huge advocate» of the night desk." },
		{ bad: "The «President's strong commitment has already been obtained»." },
		{ bad: "The «C-suite is aligned» on making discharge simpler." },
		{ bad: "The «heads of department have been most encouraging»." },
		{ bad: "Our «executives stand shoulder to shoulder» on it." },
		{ bad: "We were encouraged by the Managing «Director's enthusiasm for this scheme»." },
		{ bad: "«The board is all in»." },
		{ bad: "A group of nurses meets every week. «The executive team are very supportive» of the work." },
		{ bad: "«All related divisions have given their understanding»." },
		{ bad: "«Senior management's commitment has never been» stronger." },
		{ bad: "«Alignment between Sales, IT and Fleet is ensured»." },
		{ bad: "The scheme enjoys the «strong backing of the chairman»." },
		{ bad: "«The Board is behind» the lockers. Of 24 drivers 18 have volunteered, at a premium of €40 a shift." },
		{ bad: "The «SMT has been enormously supportive»." },
		{ bad: "- **«Cabinet members:** have thrown their weight» behind the lock" },
		{ bad: "«Harbour Police are fully behind» this." },
		{ bad: "The «Chair has said she's firmly behind» the lockers." },
		{ bad: "The «Chair, Mrs Lund, is passionate about» this pier." },
		{ bad: "The managing «directors have rallied round the» night desk." },
		{ bad: "The «senior team are squarely behind» kinder letters." },
		{ bad: "«The exec are behind» this. Tenants have waited long enough." },
		{ bad: "«The CFO's delighted with» the idea." },
		{ bad: "«The board is standing firmly by the pilot»." },
		{ bad: "The «COO carries this scheme in her heart»." },
		{ bad: "«The executive committee has been unwavering in its backing» of the reading rooms." },
		{ bad: "«Leadership across Yards, Finance and Legal has voiced its support»." },
		{ bad: "Our Managing «Director believes in» Open Gates." },
		{ bad: "I sat down with all three directors. «They are fully behind» the night desk." },
		{ bad: "The «Trust Executive has read the paper and is wholeheartedly behind» it." },
		{ bad: "«Senior managers were consulted in May and are very supportive»." },
		{ bad: "«Management is ready to do whatever» it takes to win the growers back." },
		{ bad: "Guest experience «is a top priority for our leadership»." },
		{ bad: "«The board, I am told, is fully behind» it." },
		{ bad: "«The alderman stands warmly behind» the project." },
		{ bad: "- «Commitment of the executive: high»\n- Readiness of the depots: fair" },
		{ bad: "«The wardens of both hostels are all for it»." },
		{ bad: "«The portfolio holder for parks is wholly supportive» of this." },
		{ bad: "I know «you two are committed» to quieter wards, so I will be brief." },
		{ bad: "«You have both believed in this» since the first pier." },
		{ bad: "«Mrs Okafor has assured us of the vestry's support»." },
		{ bad: "«Our patron has told me that she wants the hospice to be her legacy»." },
		{ bad: "«The abbot has from the outset treated this project as his own»." },
		{ bad: "«We have been promised the ministry's full backing»." },
		{ good: "Guests at all three inns are all for it.", tempting: true, note: "Those who are served, not who leads." },
		{ good: "We need a warden who is fully behind this.", tempting: true, note: "Looked for, and not found yet." },
		{
			good: "The vendor has assured us of its full support until 2029.",
			tempting: true,
			note: "What is bought.",
		},
		{ good: "The abbot treats the kitchen as its own cost centre.", tempting: true, note: "A way of keeping books." },
		{ good: "You are committed to a three-year lease.", tempting: true, note: "A contract binds the reader." },
		{
			good: "The executive has read the paper and is asked to decide on 3 May.",
			tempting: true,
			note: "Asked, and nothing claimed.",
		},
		{ good: "Leadership is committed: the COO has released £120,000 and two analysts until June." },
		{ good: "The board is behind this. It is a standing item on its monthly agenda." },
		{
			good: "The MD is personally committed: she chairs the review every Friday and has moved ₹40 lakh from the signage budget.",
		},
		{ good: "Leadership supports the desk, and the CFO signed the release of $85,000 on 3 March." },
		{ good: "The COO supports the pilot and chairs its weekly meeting." },
		{
			good: "The board is committed to the loan agreement with the port.",
			tempting: true,
			note: "A contract binds it.",
		},
		{ good: "The COO supports the trial and has lent us two planners until June." },
		{
			good: "The former chief executive was a great supporter of the idea.",
			tempting: true,
			note: "Who has left can commit to nothing.",
		},
		{ good: "We need the support of the board before we start.", tempting: true, note: "Asked for, not claimed." },
		{ good: "The Sales team supports the dealers on all days.", tempting: true, note: "Whom it helps is no plan." },
		{ good: "The directors are behind schedule with their reviews.", tempting: true, note: "Late, not in favour." },
		{ good: "The manager was engaged in the depot at Kisumu.", tempting: true, note: "Employed." },
		{ good: "We do not assume that leadership is committed.", tempting: true, note: "A denial." },
		{ good: "The finance team committed €40,000 to the pilot.", tempting: true, note: "Money was given." },
		{ good: "Committed spend was alike in both regions.", tempting: true, note: "Another sense of the word." },
		{ good: "Is our MD committed to the branches? We have not asked him yet.", tempting: true, note: "A question." },
		{
			good: "The council is committed to a contract with the haulier until 2028.",
			tempting: true,
			note: "A legal obligation.",
		},
		{ good: "Once the CFO is on board, we start.", tempting: true, note: "Not said to be so yet." },
		{ good: "Nobody on the board has committed to this yet.", tempting: true, note: "A denial." },
		{ good: "I sat down with all three directors. They are fully behind schedule with the piers.", tempting: true },
		{ good: "The board read forty letters from tenants. They are very supportive of the lift.", tempting: true },
		{
			good: "Finance is right behind Operations on the second floor.",
			tempting: true,
			note: "Where they sit.",
		},
	],
	...judging({
		taken: "It says that somebody supports this or is committed to it.",
		nothing:
			"Nothing shows it: the paragraph tells of no decision and no place on an agenda, and this sentence and the next of no money that is given.",
		*judge(argument) {
			for (const passage of argument.authored) {
				const reading = argument.readingOf(passage);
				if (!reading.has("commitment") && !mayTakeStance(reading)) continue;
				if (argument.standsUnder(passage, "glossary", "method", "example")) continue;
				for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
					const range = assertionIn(passage, reading, sentence);
					if (range) yield judgementOn(argument, passage, sentence, range);
				}
			}
		},
	}),
};

function judgementOn(argument: Argument, passage: Passage, sentence: number, range: Span): Judgement {
	const reading = argument.readingOf(passage);
	const cleared = shownBy(passage, reading, sentence, range);
	if (cleared) return { passage, range, cleared };
	const quote = argument.quote(passage, range);
	const hit = {
		span: argument.spanOf(passage, range),
		message: `“${quote}” is a promise without proof. Say what somebody by name has decided, funded or put on the agenda.`,
		fixes: [sentenceFix(argument, passage, sentence, "Say what has been done to show it", SENTENCE)],
	};
	return { passage, range, hit, rejected: () => doubtsOn(passage, reading, sentence) };
}

function assertionIn(passage: Passage, reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	if (reading.text.slice(start, end).trimEnd().endsWith("?")) return undefined;
	const stances = stancesIn(reading, sentence).filter((range) => !isDenied(reading, sentence, range));
	const own = stances.find((range) => !ABSOLUTE.test(reading.text.slice(range.start, range.end))) ?? stances[0];
	if (own) return own;
	for (const phrase of mentionsIn(reading, sentence, "commitment")) {
		const range = stateOf(passage, reading, phrase) ?? labelOf(passage, reading, phrase);
		if (range && !isDenied(reading, sentence, range)) return range;
	}
	return undefined;
}

/** What all of them give is for another rule to say, where one of them stands in the sentence too. */
const ABSOLUTE = /\b(?:unanimous(?:ly)?|100 ?%)/iu;

/** "Executive support is in place": the phrase and the word that says it is there. */
function stateOf(passage: Passage, reading: Reading, phrase: Mention): Span | undefined {
	const near = mentionsIn(reading, phrase.sentence, "commitmentProof").find((state) => {
		if (state.tag === "stateAfter") return state.word > phrase.lastWord && state.word - phrase.lastWord <= 4;
		return state.tag === "stateBefore" && state.lastWord < phrase.word && phrase.word - state.lastWord <= 3;
	});
	if (!near || (passage.kind === "cell" && reading.wordCount < 3)) return undefined;
	return rangeOver(phrase, near);
}

/** "Commitment of the executive: high" in a list, or in two cells of a row. */
function labelOf(passage: Passage, reading: Reading, phrase: Mention): Span | undefined {
	if (!/^\W*(?:\p{L}+ )?$/u.test(reading.text.slice(0, phrase.start))) return undefined;
	const after = reading.text.slice(phrase.end);
	if (passage.kind === "item") {
		const mark = LABELLED.exec(after);
		return mark ? { start: phrase.start, end: phrase.end + mark[0].trimEnd().length } : undefined;
	}
	const cells = passage.row?.cells ?? [];
	const beside = cells[cells.findIndex(({ start }) => start === passage.start) + 1];
	const isMarked = beside !== undefined && after.trim() === "" && MARK.test(beside.prose);
	return isMarked ? { start: phrase.start, end: phrase.end } : undefined;
}

const HIGH =
	"(?:(?:very|extremely) )?(?:high|strong|good|full|excellent|solid|firm|secured|confirmed|obtained|given|assured|guaranteed|achieved|yes|in place|there|present|green|✓|✔|✅)";
const LABELLED = new RegExp(`^(?: \\p{L}+){0,2}\\s?[:–—-]\\s?${HIGH}\\W*$`, "iu");
const MARK = new RegExp(`^\\W*${HIGH}\\W*$`, "iu");

/** Doubted, denied or still to come, before the claim is made. */
function isDenied(reading: Reading, sentence: number, range: Span): boolean {
	const { start } = reading.sentences[sentence]!;
	return (
		(["negation", "hypothesis"] as const).some((kind) =>
			mentionsIn(reading, sentence, kind).some(
				(mention) => mention.start < range.start && !/^unlike/iu.test(reading.text.slice(mention.start)),
			),
		) || /\b(?:[Oo]nce|[Aa]s soon as|[Uu]ntil)\b/u.test(reading.text.slice(start, range.start))
	);
}

/** What those who decide have done, in the sentence, in one that goes on about them, or in one before that names them. */
function shownBy(passage: Passage, reading: Reading, asserted: number, stance: Span): Reason | undefined {
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		if (sentence < asserted && !namesDecider(reading, sentence)) continue;
		const isNear = sentence === asserted || (sentence === asserted + 1 && goesOn(reading, sentence));
		const decision =
			isNear || namesDecider(reading, sentence)
				? deedIn(reading, sentence, stance)
				: decisionIn(reading, sentence, stance);
		if (decision)
			return { passage, range: decision, because: "What was decided, or when they meet, shows that it is meant." };
		const [money] = isNear && !asks(reading, sentence) ? moneyIn(reading, sentence) : [];
		if (money) return { passage, range: money, because: "Money that is given shows that it is meant." };
	}
	return undefined;
}

function moneyIn(reading: Reading, sentence: number): readonly Mention[] {
	return mentionsIn(reading, sentence, "amount").filter((amount) => amount.tag === "money");
}

/** Money near the promise that does not show it. */
function* doubtsOn(passage: Passage, reading: Reading, asserted: number): Generator<Reason> {
	for (const range of [asserted, asserted + 1].flatMap((sentence) => moneyIn(reading, sentence))) {
		const because = asks(reading, range.sentence)
			? "It is still asked for, so it shows nothing yet."
			: "Nothing in its sentence says that they give it.";
		yield { passage, range, because };
	}
}

/** "It has released", "she pays", "the money comes from": the sentence speaks of the same people, or of what they give. */
function goesOn(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return namesDecider(reading, sentence) || GOES_ON.test(reading.text.slice(start, end));
}

const GOES_ON =
	/^\W*(?:(?:every|each|in|on|since|from|at) [^.;,]{1,30},? )?(?:it|she|he|they|this|that|the (?:money|budget|funds?|sum)|of (?:the|this)|[$€£₹\d])(?![\p{L}\d])/iu;

/** Money that is still asked for shows nothing. */
function asks(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return ASKS.test(reading.text.slice(start, end));
}

const ASKS =
	/\b(?:we|I)(?:['’]d| would| therefore| now)? (?:ask|request|seek|propose|recommend|need|want|like)\b|\b(?:is|are) (?:asked|requested|invited) to\b|\bit is (?:hereby |therefore |humbly )?(?:requested|proposed|recommended)\b|\b(?:may|please|kindly) (?:kindly |please )?(?:approve|sanction|accord|grant|release)\b/iu;

const SENTENCE = "It shows in [decision] by [name and role] on [date], with [amount] and [number] people.";
