import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { isOrder } from "../../argument/plans/work";
import { mentionsIn, type Reading } from "../../argument/reading";
import { standsInTitle } from "../../argument/titles";
import { datedWords } from "../../lint/date-edits";
import type { Fix } from "../../lint/finding";
import { guided } from "../../lint/insertions";
import { judging } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const vagueTime: Rule = {
	id: "vague-time",
	title: "A time without a date",
	why: "“In due course” is where projects go to wait. A date, even an early guess, lets somebody plan and lets somebody ask.",
	clear: "Name a date, a quarter or a number of weeks.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "establish timelines for each implementation phase",
	},
	severity: "information",
	scope: "case",
	reach: "section",
	pillar: "wording",
	supersedes: [],
	examples: [
		{ bad: "The depot will be rebuilt «in due course».", fixed: "The depot will be rebuilt by [date]." },
		{ bad: "- Start the recruitment «as soon as possible»" },
		{ bad: "We will open more desks «in the coming months»." },
		{ bad: "**We expect calmer piers «over the medium term».**" },
		{ bad: "This will drive loyalty and revenue «over time»." },
		{ bad: "The lift is to be repaired «shortly»." },
		{ bad: "Remaining circles will be covered «in the coming months»." },
		{ bad: "We will open a second desk «in near future»." },
		{ bad: "The second ward will follow «at a later stage»." },
		{ bad: "«In the long run», the desk pays for itself." },
		{
			bad: "«Going forward», we will call each tenant back.",
			fixed: "From [date] on, we will call each tenant back.",
		},
		{ bad: "The other piers to follow «in the fullness of time»." },
		{ bad: "«Somewhere down the road» we would fold two desks into one." },
		{ bad: "Figures for the other wards «follow later»." },
		{ bad: "The depots will be added «little by little»." },
		{ bad: "The works council will be told more «as the project unfolds»." },
		{
			bad: "The stock will be counted «at suitable intervals».",
			fixed: "The stock will be counted every [period].",
		},
		{ bad: "The gate waits for the harbour master, so «soon», we hope." },
		{ bad: "«Over time», the crew would gather a store of spare parts." },
		{ bad: "We plan to finish the fit-out «soon» after the contract is signed." },
		{ bad: "The haulier promised to mend the scanners «soon»." },
		{ bad: "- Open the second hall «soon» after" },
		{ bad: "The list of reasons may be reviewed «from time to time»." },
		{ bad: "- The forecast becomes more exact «over time»" },
		{ bad: "«Long term», we would bring the cars into the same queue." },
		{ bad: "«In time», the pursers will order paint on their own." },
		{ bad: "The wider plan will be brought «to a future meeting»." },
		{ bad: "The scales have been broken since May and will be mended «ASAP»." },
		{ bad: "The lockers arrive «shortly» and the porters are trained." },
		{ bad: "The second lounge opens «in the coming months»." },
		{ bad: "We start «asap»." },
		{ bad: "The trial begins «when resources allow»." },
		{ bad: "- Receipts by email from 1 March\n- Photo proof «in the medium term»" },
		{ bad: "| Module | Live |\n|---|---|\n| Fares | 3 May 2027 |\n| Refunds | «Longer term» |" },
		{ bad: "The halls merge in September; the kiosk will join them «later on»." },
		{ bad: "«In the foreseeable future» the depots will take over the calls." },
		{ bad: "«Bit by bit» the counters get their own card readers." },
		{ bad: "The tide board is «just around the corner»." },
		{ bad: "«Any day now» the first berths will be let online." },
		{ bad: "The crews will be told «at an appropriate moment»." },
		{ bad: "We will extend the desk «when the time is right»." },
		{ good: "The ticket office is just around the corner from the pier.", tempting: true, note: "A place." },
		{ good: "Over time skippers forget the code.", tempting: true, note: "What happens anyway." },
		{ bad: "IT is going to link the two lists «when it finds the time»." },
		{ bad: "The Sunday desk will open «before long»." },
		{
			good: "Going forward, each guest with a late bill gets a note with the cause, starting with the run of April 2027.",
		},
		{ good: "We never say “shortly” to guests.", tempting: true, note: "A word that is spoken of." },
		{
			good: "A guest who calls is told that it will come in due course.",
			tempting: true,
			note: "What customers are told today.",
		},
		{ good: "Guests lose their keys from time to time.", tempting: true, note: "A habit of guests, nobody's promise." },
		{ good: "We will soon open the quay, on 3 May.", tempting: true, note: "A date stands beside it." },
		{ good: "The depot will be rebuilt by 30 June." },
		{ good: "Start the recruitment within six weeks." },
		{ good: "The stock will be counted at regular intervals of six weeks." },
		{ good: "Trams leave the depot at regular intervals.", tempting: true, note: "A timetable, no promise." },
		{
			good: "## What we don't want to spend time on\n\n- Building a second lounge in the near future",
			tempting: true,
			note: "Nothing is put off; it is left out.",
		},
		{ good: "The lift is to be repaired by 14 May." },
		{ good: "Remaining circles will be covered in the coming two months." },
		{ good: "The sensor reports as soon as the door opens.", tempting: true, note: "A condition, not a date put off." },
		{ good: "Scores are reported over time, by region.", tempting: true, note: "A way of reporting." },
		{ good: "The parcel was eventually found.", tempting: true, note: "A past fact." },
		{ good: "Passengers should arrive shortly before departure.", tempting: true, note: "An instruction." },
		{ good: "The clerk spoke soon after the alarm.", tempting: true, note: "A story of the past." },
		{
			good: "The board shows the right platform at the right time.",
			tempting: true,
			note: "A set phrase for aiming well.",
		},
		{ good: "Ports will look different in the years ahead.", tempting: true, note: "An outlook, nobody's promise." },
		{ good: "The Medium-Term Harbour Strategy asks for £40,000 by 1 March.", tempting: true, note: "A name." },
		{ good: "- **Improve over time** – each crew keeps the old sheets", tempting: true, note: "A title." },
	],
	...judging({
		taken: "It puts off an action or a result.",
		nothing: "Nothing says when: no day, month or quarter stands beside it.",
		*judge(argument) {
			for (const passage of argument.passagesWith("vagueTime")) {
				if (argument.standsUnder(passage, "glossary", "method", "annex") || isLeftOut(passage)) continue;
				const reading = argument.readingOf(passage);
				const seen = new Set<number>();
				for (const range of reading.of("vagueTime")) {
					if (range.quoted || seen.has(range.sentence) || isNamedWord(reading, range)) continue;
					const date = dateBeside(reading, range);
					if (date) {
						const cleared = { passage, range: date, because: "It says when." };
						yield { cleared, all: () => (putsOff(reading, passage, range) ? [{ passage, range }] : []) };
						continue;
					}
					if (!putsOff(reading, passage, range) && !standsForDate(argument, passage, range)) continue;
					const span = argument.spanOf(passage, range);
					if (standsInTitle(argument.document, passage, span.start)) continue;
					seen.add(range.sentence);
					const message = `“${argument.quote(passage, range)}” gives no date. Name a day, a quarter or a number of weeks.`;
					const fixes = dateFixes(argument, passage, range);
					yield { passage, range, hit: { span, message, fixes } };
				}
			}
		},
	}),
};

/** Under a heading that says what is not done. */
function isLeftOut({ section }: Passage): boolean {
	return section.path.some((title) => LEFT_OUT.test(title));
}

const LEFT_OUT =
	/\b(?:out of scope|not in scope|non-goals?|(?:don['’]t|do not|won['’]t|will not|not going to|not planning to) (?:\p{L}+ ){0,4}?(?:do|doing|spend|build|cover|include|pursue|want))\b/iu;

/** Puts a date to fill in where the vague time stands; nothing where other words would not fit. */
function dateFixes(argument: Argument, passage: Passage, range: Span): Fix[] {
	const dated = datedWords(argument.readingOf(passage), range);
	if (!dated) return [];
	const edits = [{ ...argument.spanOf(passage, dated.range), text: dated.text }];
	return [guided(`Write “${dated.text}”`, edits)];
}

/** "We do not want to say “soon”": a word that is spoken of. */
function isNamedWord({ text }: Reading, { start, end }: Span): boolean {
	if (NAME_GOES_ON.test(text.slice(end)) && /^\p{Lu}/u.test(text.slice(start))) return true;
	return /["“„'‘«]/u.test(text[start - 1] ?? "") && /["”“'’»]/u.test(text[end] ?? "");
}

/** "The Medium-Term Financial Strategy". */
const NAME_GOES_ON = /^ \p{Lu}\p{Ll}+/u;

/** Where the items or the cells beside it have dates, a vague time at the end of one stands for its date. */
function standsForDate(argument: Argument, passage: Passage, { start, end }: Span): boolean {
	const { text } = argument.readingOf(passage);
	if (!/^\W*$/u.test(text.slice(end)) || LEFT_AS_IS.test(text)) return false;
	const beside = passage.row
		? /^\W*$/u.test(text.slice(0, start))
			? passage.row.table.rows.flatMap(({ cells }) => cells[passage.column ?? 0] ?? [])
			: []
		: (passage.item?.list.items.flatMap(({ passages }) => passages[0] ?? []) ?? []);
	return beside.some(
		(other) =>
			other !== passage &&
			argument
				.readingOf(other)
				.of("time")
				.some(({ tag }) => tag !== "duration"),
	);
}

/** What was so, and what is left out. */
const LEFT_AS_IS = /\b(?:was|were|had|not|no longer|never)\b/iu;

/** A date near the vague time; how far apart is as good for what recurs. */
function dateBeside(reading: Reading, { sentence, word, start, end }: Mention): Mention | undefined {
	const kind = INTERVALS.test(reading.text.slice(start, end)) ? "amount" : "time";
	return mentionsIn(reading, sentence, kind).find(
		(time) =>
			(time.tag === "duration") === (kind === "amount") &&
			(Math.abs(time.word - word) <= WORDS_TO_A_DATE ||
				STARTING.test(reading.text.slice(Math.max(0, time.start - 24), time.start))) &&
			!reading.text.slice(Math.min(time.end, end), Math.max(time.start, start)).includes(";") &&
			!/\bsince $/iu.test(reading.text.slice(Math.max(0, time.start - 6), time.start)),
	);
}

const INTERVALS = /\bintervals$/iu;
/** "…, starting with the April run": from when on, however far behind. */
const STARTING = /\b(?:starting|beginning|effective|first)(?: (?:with|from|on|in|as of|as from))?(?: the)? $/iu;

/** It puts off an action or a result. */
function putsOff(reading: Reading, passage: Passage, mention: Mention): boolean {
	const { sentence } = mention;
	const word = reading.text.slice(mention.start, mention.end);
	const ownSentence = reading.text.slice(reading.sentences[sentence]!.start, mention.start);
	if (/quick|fast|rapid|prompt/iu.test(word) && !IS_TO_BE_DONE.test(ownSentence)) return false;
	if (TOLD_TODAY.test(ownSentence)) return false;
	const before = reading.text.slice(Math.max(0, mention.start - 24), mention.start);
	if (
		/^soon$/iu.test(word) &&
		(/\b(?:as|too|how)\s$/iu.test(before) || /^\s+as\b/iu.test(reading.text.slice(mention.end)))
	)
		return false;
	const behind = reading.text.slice(mention.end, mention.end + 60);
	const endsClause = /^\s*(?:[.,;]|and\b|$)/u.test(behind);
	if (endsClause && (STARTS.test(before) || (/^(?:soon|shortly|asap)$/iu.test(word) && COMES.test(before))))
		return true;
	if (/^\s+(?:before|after)\s+\p{L}/iu.test(behind) && !AFTER_OUR_STEP.test(behind)) return false;
	if (/^(?:In time|\p{Lu}\p{Ll}+[ -]term)$/u.test(word) && !/^,/u.test(behind)) return false;
	if (/^from time to time$/iu.test(word)) return IS_TO_BE_DONE_SOMETIME.test(ownSentence);
	if (/\b(?:not|was|were|had|been)\s(?:\S+\s)?$/iu.test(before)) return false;
	if (aims(word, reading.text.slice(Math.max(0, mention.start - 60), mention.start))) return false;
	if (OUTLOOK.test(word)) {
		if (bringsMoney(reading, sentence)) return true;
		if (!isOwnPromise(reading, sentence)) return false;
	}
	if (mentionsIn(reading, sentence, "future").length > 0) return true;
	if (
		/\b(?:would|we can|can be|could|may be|(?:is|are) to be)\b|\b(?:we|I|it|they)['’]d\b/iu.test(
			reading.text.slice(reading.sentences[sentence]!.start, mention.start),
		)
	)
		return true;
	if (
		/^as soon as (?:possible|practica)|(?:first|next|earliest) possible|practica|feasible|we can$|due course|when needed|at the right time/iu.test(
			word,
		)
	)
		return true;
	const { start, end } = reading.sentences[sentence]!;
	if (PROMISES.test(reading.text.slice(start, end))) return true;
	if (/corner$/iu.test(word)) return /\b(?:is|are) $/iu.test(before) && !/^ (?:from|of|in|at|to)\b/iu.test(behind);
	const opens = OPENS.test(reading.text.slice(start, mention.start));
	if (opens && PUTS_OFF.test(word) && CHANGES.test(reading.text.slice(mention.end, end))) return true;
	if (
		opens &&
		/^,? (?:(?:we|I|it|they|(?:the|our|this|each|every) (?:\p{L}+ ){0,2}\p{L}+)(?: would| could| may| might)|(?:we|I|it|they)['’]d)\b/iu.test(
			reading.text.slice(mention.end, end),
		)
	)
		return true;
	return passage.kind === "item" && (mentionsIn(reading, sentence, "benefit").length > 0 || opensWithVerb(reading));
}

const WORDS_TO_A_DATE = 8;

/** "The lockers arrive shortly": a present that means what is to come. */
const COMES =
	/\b(?:arrives?|starts?|begins?|opens?|launch(?:es)?|follows?|goes? live|ships?|ends?|meets?|comes?|decides?|reports?) $/iu;

/** "A caller is told that it will be dealt with in due course": what is said to customers today. */
const TOLD_TODAY =
	/\b(?:is|are|was|were|gets?|got) (?:(?:only|just|often|usually) )?(?:told|informed|assured)\b|\b(?:we|they|agents|clerks|staff|letters?) (?:(?:only|just|often|usually) )?(?:tells?|says?|repl(?:y|ies)|writes?|answers?)\b/iu;

/** "The desk opens in the coming months": of these, whatever the vague time. */
const STARTS =
	/\b(?:(?:desk|line|lounge|centre|center|office|branch|site|service|pilot|trial|phase \w+|wave \w+|stage \w+|training|roll-?out|programme|program|project|work|recruitment|hiring|portal|app|tool|system|rest|others?|remainder|team|we|which|it) (?:starts?|begins?|opens?|launch(?:es)?|follows?|goes? live)|follows?|goes? live) $/iu;

/** "The right platform at the right time" puts nothing off. */
function aims(word: string, before: string): boolean {
	return /^at the right time$/iu.test(word) && /\bright\s[^.;:]*$/iu.test(before);
}

/** "Soon after the contract is signed": a step of the programme puts the next one off; "soon after the alarm" tells. */
const AFTER_OUR_STEP =
	/^\s+after (?:the |our |this |that )?(?:\p{L}+ )?(?:contract|approval|approved|decision|pilot|trial|launch|go-live|wave|phase|stage|roll-?out|funding|budget|board|committee|tender|award|signing|signature)\b/iu;

/** "The list may be reviewed from time to time" sets no day; "guests lose keys from time to time" tells. */
const IS_TO_BE_DONE_SOMETIME =
	/\b(?:(?:will|shall|should|must|may|might|can|could|would|(?:is|are) to) be|we (?:will|shall|would|may|could))\b/iu;

/** "Calls are answered as fast as possible" is a standard of service; "will be rebuilt as fast as possible" puts off a step. */
const IS_TO_BE_DONE = /\b(?:will|shall|should|must|(?:is|are) to) be \w+(?: \w+)?\s$/iu;

/** Nothing before it, or the name of a callout. */
const OPENS = /^\W*(?:\p{Lu}{3,10}\])?\s*$/u;

/** "Bit by bit the counters get their own readers": in front of a sentence these put off what its present tells. */
const PUTS_OFF =
	/^(?:(?:going|moving) forward|bit by bit|little by little|sooner or later|in the (?:near|medium|mid|long|longer|short) (?:term|run)|(?:mid|medium) to long(?:er)? term|over time|any day now|one of these days)$/iu;
const CHANGES =
	/^,? (?:(?:we|they|it|[\p{L}-]+(?: [\p{L}-]+){0,3}?) )(?:also )?(?:gets? (?:an? |the |their |its |our )|takes? over|takes? (?:on|up) the|replaces?|comes? (?:in|into|over|under|on|off)|goes? over|go over|receives?|joins?|moves? (?:to|into|over|on)|switch(?:es)? (?:to|over)|carr(?:y|ies) (?:the|an?)|follows?|disappears?|vanish(?:es)?|hands? over|(?:is|are) (?:to be )?(?:replaced|phased out|merged|handed|moved|connected|switched|rolled out|extended|closed|retired))\b/iu;

/** What is said to come in the years ahead is an outlook on the world, unless "we" will do it or it "will be" done. */
const OUTLOOK = /\b(?:ahead|foreseeable future|coming years|(?:years|times|decades) to come)$|^in (?:the )?future$/iu;

/** "Pays for itself", "we'd like to extend it", "soon, with luck": a result, an intention or a hope in words that are no future tense. */
const PROMISES =
	/\bpays? (?:for (?:it|them)sel(?:f|ves)|off|back)\b|\b(?:we|I)(?:['’]d| would) (?:like|love|want|hope)\b|\b(?:hope|aim|want)s? to\b|,? (?:we|I) hope\b|\b(?:God willing|hopefully|with (?:any |a little |some )?luck|fingers crossed|inshallah)\b|\b(?:gets?|grows?|becomes?) (?:(?:ever|much|even|more and) )?(?:more \p{L}+|\p{L}{3,}er)\b|\bimproves?\b|\b(?:promis(?:es?|ed|ing)|pledged?|plans?|planned|intends?|intended|undertakes?|undertook|agreed|due(?= to be\b)) to \p{Ll}|\bto follow\b|\bfollows? later\b|\b(?:comes?|takes? place) (?:further|at a)\b|\bit is (?:foreseen|planned|intended|envisaged|expected) (?:that|to)\b|\bis going to\b|\bdo the needful\b/iu;

/** "The app could add a good deal to sales over the coming years": a result, whoever speaks of it. */
function bringsMoney(reading: Reading, sentence: number): boolean {
	if (mentionsIn(reading, sentence, "money").length === 0) return false;
	const { start, end } = reading.sentences[sentence]!;
	return BRINGS.test(reading.text.slice(start, end));
}

const BRINGS = /\b(?:add|bring|save|earn|lift|boost|yield|gain|recover|deliver|generate|unlock|pay back)s?\b/iu;

/** "The service hub will also answer", "Saturday service will start": a thing of ours that will do something. */
const OURS_ACTS =
	/\b(?:desks?|lines?|lounges?|cent(?:re|er)s?|hubs?|offices?|branch(?:es)?|sites?|services?|teams?|units?|departments?|portals?|apps?|tools?|systems?|platforms?|hotlines?|programmes?|programs?|projects?|pilots?|stores?|depots?|wards?|clinics?|librar(?:y|ies)|counters?|group|company|council|college|school|hospital|trust|bank|register|directory|database|dashboard|card|scheme|training|staff|agents?|advis[eo]rs?|drivers?|clerks?|nurses?)\s(?:will|shall)\s(?!(?:\p{L}+ )?(?:look|become|need|face|see|remain|grow|change)\b)/iu;

function isOwnPromise(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	return /\b(?:we|our|us|I)\b|\b(?:will|shall|to) be \w+(?:ed|en|ilt|un|one)\b/iu.test(text) || OURS_ACTS.test(text);
}

/** An item that opens with a bare verb is work to be done, or what the work makes better. */
function opensWithVerb({ text }: Reading): boolean {
	return isOrder(text) || /^\W*(?:gets?|improves?|becomes?|grows?)\b/iu.test(text);
}
