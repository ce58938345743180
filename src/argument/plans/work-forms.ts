import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { Form } from "./work";
import { nouns, verbs } from "./work-words";

const verbStems: ReadonlySet<string> = new Set([...verbs].map((verb) => stemmer.stem(verb)));

/** The form of an item without its label and its number. */
export function formOfBody(body: string): Form {
	if (LATER_WE_CAN.test(body) || WANTS_DOING.test(body)) return "work";
	if (
		/\?\s*(?:\([^()]*\)\s*)?$/u.test(body) ||
		/^(?:we look forward|thank(?! ?-?you (?:calls?|letters?|cards?|notes?|mails?|emails?|pages?))|questions?\b|if\b|we (?:have|had|did|were|are|believe|expect)\b|this\b|these\b|there (?:is|are)\b|it is\b|currently\b|today\b)/iu.test(
			body,
		)
	)
		return "statement";
	if (FEELS.test(body) || tellsFeeling(body) || IS_AT.test(body) || STANDS_BEHIND.test(body)) return "statement";
	const words = firstWordsOf(body);
	const first = words[0] ?? "";
	if (first === "to" && (verbs.has(words[1] ?? "") || TO_DO.test(body))) return "work";
	if (verbs.has(first) && !isSubject(words)) return "work";
	if (isPassiveStatement(body) || OUTCOME_TO_COME.test(body)) return "statement";
	if (RESPONSIBLE_FOR.test(body) || FOLLOWS_ON.test(body)) return "work";
	if (isPlanned(body)) return "work";
	if (isGerund(first) || namesWork(body) || namesDeed(body)) return "work";
	if (/^[a-z-]+ed\b/u.test(first) && first.length > 4 && !/\b(?:need|embed|speed|exceed)\b/u.test(first))
		return tellsWhatWasDone(body) ? "statement" : "unknown";
	if (isDone(body) || isState(body) || GETS_NEW.test(body)) return "work";
	return tells(body) ? "statement" : "unknown";
}

/** "The lamps want mending", "the wording wants rewriting from top to bottom". */
const WANTS_DOING =
	/^(?:the |our |all (?:the )?|both |these |those )(?:[\p{L}’'-]+ ){1,5}?(?:wants?|needs?) (?:\p{L}+ly )?(?!(?:training|nothing|something|anything|everything|funding|planning|spring|evening|morning|meaning|being|staffing|parking|housing|lighting|heating|building|convincing|persuading|reassuring|winning|calming|coaxing|watching|monitoring)\b)\p{Ll}{3,}ing\b/iu;

/** "They feel watched", "Drivers fear for their tips". */
const FEELS =
	/^(?:(?:the|our|some|many|most) )?\p{L}+ (?:feel|felt|fear|think|believe|suspect|worry|complain|resent|say|said|told|know)s? /iu;

/** True where words tell how people take what comes, and nothing of what is done: "Crews will not like the cameras". */
export function tellsFeeling(text: string): boolean {
	return MINDS_IT.test(text);
}

const MINDS_IT =
	/^\W*(?:the |our |some |many |most |a few |all )?(?:[\p{L}’'-]+ ){1,4}?(?:(?:(?:will|may|might|do|does|would|could)(?: not|n['’]t)|won['’]t|don['’]t) (?:all |much |exactly |necessarily |really )?(?:love|like|enjoy|welcome|thank|want|trust|appreciate)|(?:(?:will|may|might|could) |also |already |still |rightly )?(?:fears?|worr(?:y|ies)|resents?|dislikes?|grumbles?|complains?|distrusts?|doubts?|suspects?|dreads?)) (?:this|that|it|us|the|their|they|about|being|for|having|an?|any)\b/iu;

/** "Harbour masters at all four piers are up for it": where somebody stands on it. */
const STANDS_BEHIND =
	/^(?:[\p{L}’'-]+ ){1,8}(?:is|are) (?:all |fully |very |really |already |still |also )?(?:up for|behind (?:it|this|us|the)|in favour|for (?:it|this)|against (?:it|this|the)|on board|with us|keen|eager|in(?=\W*$)|happy (?:with|about)|supportive|committed|aligned|sceptical|skeptical|worried)\b/iu;

/** "Trust in the meter (top box) is 88%": where a measure stands. */
const IS_AT =
	/^[^.;:]{3,80}\s(?:is|are|stands?|sits?)(?: at)?(?: about| around)? \d[\d.,]*\s?(?:%|percent|per cent|points|stars)(?![\p{L}\d])/iu;

/** "To vaccinate the herd": any verb and its object; "To date our vets", "To our members" open something else. */
const TO_DO = /^to (?!date|all|both)[a-z]{3,} (?:an?|the|our|all|both|each|every|\d+) /iu;

/** "Savings will be felt in autumn": what the work brings; "results will be presented" is work. */
const OUTCOME_TO_COME =
	/^(?:the |our |first |early |all |these |visible )*(?:results?|benefits?|effects?|impacts?|improvements?|savings|gains?|success) (?:will|shall|should|are to|is to|are|is) (?!be (?:re)?(?:ported|view|present|publish|shar|measur|track|communicat|evaluat|assess|check|audit|sent|discuss|brought|shown|given))/iu;

/** "Ms Oyelaran is responsible for visiting the depots": work given to somebody in a sentence. */
const RESPONSIBLE_FOR =
	/^\p{Lu}[^,;:]{1,50} (?:is|are) (?:responsible for|in charge of|to take care of) (?:the )?(?:[a-z]+ing\b|visit|roll-?out|training|launch|set-?up)/u;

/** "The new rota goes live once the drivers have seen it": told in the present, and waiting for something. */
const FOLLOWS_ON =
	/^(?!customers|guests|patients|clients|members|people)[^,;:.]{2,50}?\s(?:goe?s?|moves?|starts?|opens?|switch(?:es)?|becomes?|joins?|follows?|comes?|begins?|changes?|ends?|stops?|closes?|launch(?:es)?|migrates?|transfers?)\s[^;:.]{0,40}?\b(?:once|as soon as)\s[^.]{0,60}\b(?:has|have|is|are)\b/iu;

/** "Later we can add a chatbot", "Afterwards one might look at the app": work that is put off, in the tone of an idea. */
const LATER_WE_CAN =
	/^(?:and |perhaps |maybe |possibly )?(?:later(?: on)?|then|next|thereafter|after(?:wards| that)|eventually|one day|some ?day|at some point|in (?:a|the) (?:later|second|next|third) (?:step|phase|stage)|in (?:the )?future|if [^,]{3,60}?),? (?:we|I|one|it|they) (?:can|could|may|might|would|should|shall|will|hope to|want to|plan to|also) /iu;

/** The first words, adverbs and words of order left out: "then regularly review" → review. */
export function firstWordsOf(text: string): string[] {
	const words =
		text
			.slice(0, 80)
			.toLowerCase()
			.match(/[\p{L}][\p{L}’'-]*/gu) ?? [];
	let at = 0;
	while (
		at < words.length &&
		at < 3 &&
		(ORDER.has(words[at]!) ||
			/^(?!(?:app|supp|re|imp|multip|comp|fami|rep|rel|f|ass|s)(?:l|p)?ly$)[a-z]{3,}ly$/u.test(words[at]!))
	)
		at++;
	return words.slice(at, at + 4);
}

const ORDER: ReadonlySet<string> = new Set([
	"first",
	"second",
	"third",
	"then",
	"next",
	"finally",
	"also",
	"and",
	"please",
	"lastly",
	"now",
	"meanwhile",
	"later",
	"initially",
	"somehow",
	"maybe",
	"perhaps",
]);

/** "Design is complete", "Test results are in": the verb's twin, the noun, is the subject here. */
export function isSubject(words: readonly string[]): boolean {
	return words
		.slice(1, 3)
		.some((word) => /^(?:is|are|was|were|has|have|had|remains?|shows?|will|depends?|means)$/u.test(word));
}

/** "The vendor was chosen", "has been agreed". */
export function isPassiveStatement(body: string): boolean {
	const [clause = ""] = body.split(REASON, 1);
	return (
		/\b(?:was|were|has been|have been|had been)\b/iu.test(clause) &&
		!/\b(?:will|shall|to be|must|until|once|after|when)\b/iu.test(body)
	);
}

/** What was so is the reason for what is done: "Crews are taken along, because in May they were not asked". */
const REASON = /,? \(?(?:because|since|as|given that|which|who|where|now that) /u;

/** "A working group will be constituted", "Training is to be given", "a proof of concept is suggested". */
function isPlanned(body: string): boolean {
	if (
		/\b(?:is|are)\s(?:suggested|proposed|planned|recommended|scheduled|foreseen|envisaged|due|to follow)\b/iu.test(body)
	)
		return true;
	if (/\b(?:roll-?out|migration|extension|training|launch|design|review|hiring)\b.{0,40}\bfollows?\b/iu.test(body))
		return true;
	for (const match of body.matchAll(
		/\b(?:will|shall|must|should|needs? to|to|is to|are to)\s(?:then |also |now |jointly |not )?(be\s)?(?:[a-z]+ly\s)?([a-z]+)/gu,
	)) {
		const [whole, passive, verb = ""] = match;
		if (/\bnot\b/u.test(whole)) continue;
		if (passive) {
			if (GOVERNED.test(verb)) return false;
			if (verbStems.has(stemmer.stem(verb)) || /(?:ed|run)$/u.test(verb) || IRREGULAR.test(verb)) return true;
		} else if (/\bto\s/u.test(whole) ? isAssignment(body.slice(0, match.index)) : !RESULTS.test(verb)) {
			if (verbs.has(verb)) return true;
		}
	}
	return false;
}

/** "Legal to clear the letters": a few words that are no clause before "to". */
function isAssignment(before: string): boolean {
	const words = before.trim().split(/\s+/u);
	return (
		words.length <= 5 && !/[(,]|\b(?:is|are|was|were|be|has|have|that|which|who|how|it|able|[a-z]+ed)\b/iu.test(before)
	);
}

/** Who leads, owns or pays tells of an order of things, not of work to be done. */
const GOVERNED =
	/^(?:led|owned|governed|overseen|managed|chaired|reported|measured|funded|tracked|headed|responsible|accountable|able|available|required|needed|supported|guided|driven|steered|sponsored|worth|in|at|the|a|an|considered|based)$/u;

const RESULTS =
	/^(?:reduce|increase|improve|deliver|achieve|enable|support|ensure|provide|raise|strengthen|enhance|give|make|get|use|go|follow|receive|keep|show|serve|cost|include|add|find|begin|start|work|see|take|cut|drop|lead|help|sustain|transform|streamline|simplify)$/u;

function isGerund(word: string): boolean {
	return word.length > 5 && word.endsWith("ing") && verbStems.has(stemmer.stem(word));
}

/** "Trained forty agents", "Signed with the vendor": a past tense and its object; "Detailed concept" is a thing. */
function tellsWhatWasDone(body: string): boolean {
	return (
		/^[\W\d]*(?:reduced|increased|improved|enhanced|strengthened|satisfied|decreased|proved|asked|received|achieved|started|needed|used|based|compared|interviewed|surveyed)\b/iu.test(
			body,
		) ||
		/^[\W\d]*\S+\s(?:the|an?|our|all|both|every|each|some|more|most|two|three|four|five|six|seven|eight|ten|twelve|\d\S*|[$€£₹]\S*|with|to|in|on|by|for|at|from|of|as|that|up|down|out|off|over|and|or|once|twice|\p{L}+ly)\b/iu.test(
			body,
		) ||
		/^[\W\d]*\S+[\W\d]*$/u.test(body)
	);
}

/** "Connection of the workshops", "Posting of two clerks": a verb in a noun's clothes, and what it is done to. */
function namesDeed(body: string): boolean {
	const match = /^[^\p{L}]*(?:[\p{L}’'-]+\s){0,3}?([\p{L}-]{5,})\s(?:of|for|to|with|in|between)\s/u.exec(body);
	const noun = match?.[1]?.toLowerCase() ?? "";
	const before = match?.[0].slice(0, match[0].lastIndexOf(match[1]!)) ?? "";
	if (/[a-z]s\s/u.test(before)) return false;
	if (!/(?:ations?|[ct]ions?|sions?|ments?|ings?|ance|als)$/u.test(noun) || NO_DEED.test(noun)) return false;
	return !/%|\d\s?(?:points?|pp|stars?)\b/iu.test(body);
}

/** What customers and figures do of themselves, and nouns that name things. */
const NO_DEED =
	/^(?:satisfaction|dissatisfaction|retention|reduction|increase|perception|recommendation|resolution|expectations?|attention|reactions?|position|situation|conditions?|actions?|sections?|questions?|portion|proportion|functions?|options?|mentions?|location|locations|motion|emotions?|population|generation|relations?|reputation|frustration|motivation|information|description|solutions?|decisions?|versions?|permissions?|commissions?|sessions?|mission|passion|vision|impressions?|department|segments?|elements?|moments?|environment|requirements?|statements?|sentiment|equipment|payments?|documents?|comments?|complaints?|commitment|government|investment|investments|apartments?|appointments?|argument|arguments|assessments?|buildings?|ratings?|rankings?|meanings?|beginning|feelings?|understanding|findings?|savings?|earnings?|readings?|bookings?|mornings?|evenings?|spring|during|string|nothing|anything|something|everything|waiting|being|having|spending|according|regarding|including|balance|performance|distance|importance|insurance|allowance|relevance|resistance|chance|finance|advance|totals|goals|signals|professionals|hospitals|animals|materials|individuals|meals|deals|journals|terminals|referrals|arrivals|withdrawals|manuals|renewals|cancellations?|conversations?|cooperation|collaboration|participation|interactions?|transactions?|organi[sz]ations?|stations?|nations?|applications?|operations?|reservations?|hesitation|limitations?|obligations?|variations?|fluctuations?|observations?|regulations?|violations?|confusion|discussions?|collections?|sections?|connections|fractions?|attraction|competition|addition|ambition|tradition|repetition|edition|churn|growth)$/u;

/** "Kick-off workshop to…", "Continuous monitoring and…", "Training of team leads": a noun of work as the head. */
function namesWork(body: string): boolean {
	const head =
		/^[^,;:.(–—]*?(?=\s(?:of|for|with|to|in|on|across|and|by|at|from|between|before|after|into|&|until|through|follow|will|starts?|begins?)\b|[,;:.(–—&]|$)/u.exec(
			body,
		)?.[0] ?? "";
	const words = head.trim().toLowerCase().split(/\s+/u);
	return words.length <= 5 && nouns.has(words.at(-1) ?? "");
}

/** "Knowledge base migrated", "Old number switched off by May": the state that a step leaves behind. */
function isState(body: string): boolean {
	const verb =
		/^(?:[\p{L}\d&'’-]+\s){1,6}?([a-z]+(?:ed|en|ilt|ought|ritten|rawn|igned)|held|sent|made|found|taught|sold)(?:\s(?:off|out|in|up|down|on))?\s*(?:$|[,;:.(–—]|\s(?:by|on|and)\s)/u.exec(
			body,
		)?.[1];
	return verb !== undefined && (IRREGULAR.test(verb) || verbStems.has(stemmer.stem(verb)));
}

/** "The wording gets tested", "the contract is signed": a step told in the present. */
function isDone(body: string): boolean {
	const verb = /^(?:the |our |an? |all )?(?:[\p{L}-]+\s){1,4}?(?:gets?|is|are)\s([a-z]+(?:ed|t|n|ld|de|ne))\b/iu.exec(
		body,
	)?.[1];
	return verb !== undefined && (IRREGULAR.test(verb) || verbStems.has(stemmer.stem(verb.toLowerCase())));
}

/** "The vans get bigger shelves": what a plan gives to somebody, told in the present. */
const GETS_NEW =
	/^(?:the |our |all |each |every )?(?:[\p{L}-]+\s){1,4}?(?:gets?|receives?) (?:an? |their |its |two |three |\d+ )?(?:own |new|larger|second|additional|extra|further|more |[a-z]{3,}er )/iu;

/** What has been done to something, of verbs of work whose stem it hides. */
const IRREGULAR =
	/^(?:taken|given|held|built|sent|made|brought|written|rewritten|drawn|redrawn|done|shown|chosen|found|bought|taught|sold|begun|withdrawn|rebuilt|redone|hung|lent|spent|broken|shut|cut|split|put|set)$/iu;

/** A third person in the present: "System reviews customers", "The form opens pre-filled". */
export function tells(body: string): boolean {
	return /^(?:[Tt]he |[Oo]ur |[Aa]n? |[Ee]ach |[Ee]very )?(?:\p{L}+[\s-]){1,3}?(?:is|are|has|have|can|cannot|does|do|means|allows?|enables?|helps?|gives?|gets?|shows?|remains?|becomes?|reviews|evaluates|suggests|prioriti[sz]es|respects|checks|uses|stays|works|improves|covers|depends|sits|runs|receives?|reads|keeps|hears?|want|wants|needs?)\s/u.test(
		body,
	);
}
