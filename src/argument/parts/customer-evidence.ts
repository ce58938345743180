import type { Quotation } from "../../text/document";
import type { Argument } from "../argument";
import { isOrder } from "../plans/work";
import type { Statement } from "../statements";
import { tellsOfPast } from "../tense";
import { DECLARED, type Evidence, search } from "./evidence";
import { THINGS_THEY_SEND, tellsWhatIsLived } from "./lived";

/** Evidence of what customers experience: their words, interviews, contact reasons, complaint or journey data. */
export function customerEvidenceOf(argument: Argument): Evidence {
	if (argument.someSection(quotesInBlock, (quotes) => quotes)) return DECLARED;
	return search(argument, isEvidence);
}

function quotesInBlock(argument: Argument): boolean {
	return argument.document.quotations.some((quotation) => isCustomers(argument, quotation));
}

function isEvidence(argument: Argument, statement: Statement): boolean {
	const isOfTheCase = OF_THE_CASE.some((theme) => statement.themes.has(theme));
	const isLived = !isOfTheCase && tellsWhatIsLived(argument, statement);
	if (statement.test(STAFF_TELL) || statement.test(IMAGINED)) return false;
	if (statement.test(LEADERS_INTERVIEWED) || statement.test(MAPPING_IS)) return false;
	if (isOrder(statement.text) && !statement.test(TAKES_A_CASE)) return statement.row !== undefined && isLived;
	if (statement.has("listening", "research") && !isPlannedResearch(statement) && !statement.test(STEP_OF_WORK))
		return true;
	if (quotesCustomer(argument, statement)) return true;
	if (statement.test(ASKED_THEM) || statement.test(SAID_BY_SOME) || statement.test(THEY_SHOWED_US)) return true;
	if (isLived) return true;
	if (isOfTheCase) return false;
	if (isCountedWord(argument, statement)) return true;
	if (statement.has("score") && statement.has("behaviour") && statement.test(COMPARED)) return true;
	if (statement.ofHeads("speech").length > 0 && statement.ofHeads("people").length > 0) return statement.test(DIGIT);
	if (statement.themes.has("evidence") && statement.has("people") && statement.test(DIGIT)) return true;
	return (
		statement.test(DIGIT) &&
		statement.has("listening", "data") &&
		!statement.test(RESPONSE_RATE) &&
		!statement.test(CALLS_FOR) &&
		statement.of("amount").some((amount) => amount.tag === "number" || amount.tag === "percent") &&
		!statement.has("future")
	);
}

/** What those who are served said or did, as a record, a group of them or their letters show it; staff and things are none of them. */
function isCountedWord(argument: Argument, statement: Statement): boolean {
	if (statement.has("future") || statement.test(WOULD)) return false;
	if (statement.test(GROUPS_SPOKE) || statement.test(WRITE_ABOUT) || statement.test(LOG_HAS)) return true;
	if (!statement.has("people") && !statement.test(THINGS_THEY_SEND)) return false;
	return statement.test(BY_RECORD) || statement.test(SAY_IN_COUNT) || givesUs(argument, statement);
}

/** They give and we get: not "we sent the members 400 letters", nor "the vendor gave the customers 20 days". */
function givesUs(argument: Argument, statement: Statement): boolean {
	const at = statement.text.search(THEY_GAVE_US);
	if (at < 0 || OURS_OR_PAID.test(statement.text.slice(0, at))) return false;
	const { text } = argument.readingOf(statement.passage);
	const verb = text.slice(statement.range.start).search(THEY_GAVE_US) + statement.range.start;
	return statement.of("people").some(({ start }) => start < verb);
}

const WOULD = /\b(?:would|could|should|if)\b/iu;
const OURS_OR_PAID = /\b(?:we|I|staff|team|agents?|colleagues|suppliers?|vendors?|providers?|consultants?)\b/iu;

/** Under these titles figures of customers are those that are wanted. */
const OF_THE_CASE = ["benefit", "measure", "ask", "pilot", "inaction"];
const DIGIT = /\d/u;
/** "The directive calls for 24 hours": what is asked for, and no telephone. */
const CALLS_FOR = /\bcalls for\b/iu;

/** "We will interview 30 customers", "interviews will be held in May": what is still to be learnt shows nothing. */
function isPlannedResearch(statement: Statement): boolean {
	return (statement.has("future") || statement.test(WOULD)) && !tellsOfPast(statement) && !statement.test(HAS_BEEN);
}

const HAS_BEEN = /\b(?:told|said|say|\p{Ll}{3,}ed)\b/iu;

/** "August: test overnight with dummy bookings", "I'd like us to take the address when the customer tells us": work to come. */
const STEP_OF_WORK =
	/^\W*(?:(?:early |mid-?|late )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|weeks? \d[\d–-]*|phase \d|step \d|q[1-4])\b[^:]{0,24}: ?(?:test|try|check|interview|visit|ask|call|ring|run|hold)\b|\b(?:I|we)(?:['’]d| would) like (?:us )?to\b/iu;

/** "We interviewed seven of the nine deputies": those who lead, and not those whom they serve. */
const LEADERS_INTERVIEWED =
	/\binterview(?:ed|s|ing)? (?:with )?(?:(?:all|the|our|both|some|of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|senior|regional|area|group) )*(?:vice[- ]presidents|VPs|directors|executives|deputies|managers|department heads|heads of|board members|leaders)\b(?![^.]*\b(?:customer|client|patient|guest|member|passenger|tenant|user|resident)s?\b)/iu;
/** "The journey mapping is the foundation of all that follows": work to come. */
const MAPPING_IS = /^\W*(?:notes?: ?)?(?:the |our |this )?journey[- ]mapping (?:is|will|shall|should|takes|comes)\b/iu;
/** "Agents tell us that the tool is slow": colleagues, and nothing of those whom they serve. */
const STAFF_TELL =
	/\b(?:(?:interviews?|focus groups?|workshops?|talks) with (?:\p{L}+ )?)?(?:agents|advis[eo]rs|nurses|staff|colleagues|employees|team (?:leaders|members)|teams|managers|clerks|handlers|engineers|technicians|our drivers|operators|supervisors) (?:\p{Ll}+ )?(?:tell|told|say|said|complain|complained|report|reported|show(?:ed|s)?(?= that\b))\b(?!.*\b(?:customer|client|patient|caller|tenant|guest|member|passenger|resident|parent|student|visitor|user|applicant|donor|buyer|shopper)s?\b)/iu;
/** "Take Mrs K., 74, whose supply was off": an order to the reader alone. */
const TAKES_A_CASE =
	/^\W*Focus groups?\b|^\W*Ask (?:the|any) \p{L}|^\W*(?:Take|Consider|Remember|Look at)\b[^.;]{0,8}\b(?:Mrs?|Ms|Miss|the case of|one|an?|the)\b/u;

/** "A typical customer, let us call her Anna": nobody who lives. */
const IMAGINED =
	/\b(?:persona|(?:let us|let['’]s) (?:call|imagine|say|assume|picture|take)|imagine|picture (?:a|the|this)|a typical (?:customer|client|buyer|user|member|guest|patient)|fictional|hypothetical)\b/iu;
/** How a survey is sent, and how many answer it. */
const RESPONSE_RATE = /\b(?:response rate|is sent|are sent|goes out|sent (?:by|after)|reply rate)\b/iu;

/** A block quotation, unless a minister, a director or a founder is quoted, which is no evidence of what customers live through. */
function isCustomers(argument: Argument, { passages }: Quotation): boolean {
	const first = passages.find((passage) => argument.voiceOf(passage) === "quoted");
	const last = passages.at(-1);
	if (!first || !last) return false;
	const following = argument.behind(last);
	const said = passages.some((passage) => speaksAsLeader(argument.readingOf(passage).text));
	return !said && !(following && speaksAsLeader(argument.readingOf(following).text));
}

/** The attribution behind a dash names the office. */
function speaksAsLeader(text: string): boolean {
	const attribution = ATTRIBUTION.exec(text.trimEnd());
	return attribution !== null && LEADER.test(attribution[1]!) && !OF_THE_CUSTOMER.test(attribution[1]!);
}

/** Behind a dash, or in capitals in a line of its own. */
const ATTRIBUTION = /(?:(?:^|["”»\n]\s*)[\s*_]*[—–―-]{1,2}\s*|^[\s*_]*(?=\p{Lu}[^.!?"”»\n]{2,120}$))(\S[^\n]{2,120})$/u;
const LEADER =
	/\b(?:minister|president|CEO|CFO|COO|chief executive|(?:managing|group|executive) director|general manager|chair(?:man|woman|person)?|founder|board|commissioner|mayor|governor|secretary of state|Jeff Bezos|Steve Jobs|Peter Drucker|Hon['’]ble)\b/iu;
const OF_THE_CUSTOMER =
	/\b(?:customer|client|patient|resident|tenant|member|passenger|guest|shopper|supplier|dealer|account|interview|survey|complaint)s?\b/iu;

/** Five words or more in the first person, within the author's sentence: "I waited two hours", they told the porter. */
function quotesCustomer(argument: Argument, statement: Statement): boolean {
	const quoted = statement.row ? null : QUOTED_WORDS.exec(statement.text);
	if (!quoted || statement.test(LEADER)) return false;
	if ((statement.has("leadership") || statement.has("role", "executive")) && !statement.test(ONE_SAID)) return false;
	return argument.voiceOf(statement.passage) === "author" && !statement.has("request");
}

/** "One logistics manager told us": unnamed, and so no leader of ours. */
const ONE_SAID =
	/\b(?:an?|one|another|two|three) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+ (?:told|said|wrote|asked|explained|complained)\b/iu;

const WENT_TO =
	"(?:telephoned|phoned|rang|rung|called|visited|met|asked|polled|questioned|spoke|spoken|talked|sat|listened|watched|followed|shadowed|interviewed|accompanied|walked|rode|saw|timed|tested)";
const SO_MANY =
	"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty|forty|fifty|sixty|a hundred)";

/** "We have telephoned to 180 persons who cancelled", "we walked the ward with 20 visitors". */
const ASKED_THEM = new RegExp(
	`\\b(?:met|visited|saw|called on|rang|phoned|telephoned|sat with|spoke (?:to|with)|listened to|had [^.;]{3,30} (?:call|ring|phone)) (?:with )?(?:the |all )?(?:\\p{L}+ (?:of|at|in) )?\\d+ of (?:those|these|the|our|them)\\b|\\b(?:we|I|they|officers?|staff|colleagues|nurses|clerks|managers|support|sales|reception|service|volunteers|panel) (?:have |has |had )?${WENT_TO}\\b(?: the [a-z]+(?= with))?(?: (?:to|with|beside|back|down|up|all|some|about|over|through))*(?: the)? (?!\\p{Ll}+ (?:\\p{Ll}+ )?(?:suppliers|vendors|providers|agents|colleagues|rivals|competitors|sites|tools|systems|consultants)\\b)(?:\\d|${SO_MANY}\\b)`,
	"iu",
);
/** "212 of 350 drivers gave the tag as main reason", "a third of them named the queue". */
const SAID_BY_SOME =
	/(?:\d%?|\b(?:third|quarter|half|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty)) (?:[\w,.]+ ){0,6}(?:gave|said|told|named?|cited?|blamed?|mentioned|complained|described|reported|admitted|brought up|(?:did|could)(?: not|n['’]t) (?:know|find|say|tell|read|get|reach|see|hear|understand)|had (?:called|tried|waited|written|phoned|asked))\b/iu;
/** "Six dealers whom we visited showed us their own lists." */
const THEY_SHOWED_US = new RegExp(
	`(?<![£$€₹\\d.,])(?:\\d[\\d,]*|${SO_MANY}|several|some|all) (?:of (?:our|the) )?(?:[\\p{L}-]+ ){1,3}(?:whom |that |who )?(?:we|I) (?:have |had )?${WENT_TO}\\b`,
	"iu",
);
const OF_A_SHARE =
	"(?:\\d[\\d.,]* ?(?:%|per ?cent)|third|thirds|half|quarters?|fifths?|most|one in|two in|\\d+ (?:out )?of|\\d[\\d,]* (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Ll}{3,})";
const RECORD =
	"(?:records?|logs?|tally|tallies|counts?|registers?|books?|diary|diaries|footage|cameras?|recordings?|transcripts?|statistics|returns|sheets?)";
/** "One passenger in five queued twice, according to the gate records", "by the tally that the office kept, two thirds of the calls are…". */
const BY_RECORD = new RegExp(
	`\\b${OF_A_SHARE}\\b.{0,140}\\b(?:according to|going by|judging (?:by|from)|as shown (?:by|in)|by|from|per) (?:the|our|its|an?) (?:\\p{L}+['’]?s? ){0,3}${RECORD}\\b|^\\W*(?:according to|going by|judging (?:by|from)|by|from) (?:the|our|an?) (?:\\p{L}+['’]?s? ){0,3}${RECORD}\\b.{0,80}\\b${OF_A_SHARE}`,
	"iu",
);
/** "The desk log for the summer has 388 of them", "complaint files hold 370 cases". */
const LOG_HAS =
	/\b(?:desk|call|complaint|complaints|visitor|incident|gate|contact|duty|branch|enquiry|feedback|comment)s? (?:log|book|register|files?|diary|records?|list|cards?)\b[^.;]{0,40}? (?:has|have|holds?|held|shows?|showed|lists?|counts?|counted|records?) [^.;]{0,16}\d/iu;

/** "Focus groups with 24 policyholders: most did not know whom to call." */
const GROUPS_SPOKE =
	/\b(?:focus groups?|interviews?|round ?tables?|listening (?:sessions?|days?)|panels?|home visits?)\b[^.;]{0,60}(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozen)\b)[^.;]{0,80}(?:[:,–—]|\b(?:spoke|said|told|named|showed|found|complained|agreed|asked|described|did|could|were|felt|wanted)\b)/iu;
/** "Members' letters (about 90 last year) are mostly about lost bookings." */
const WRITE_ABOUT =
	/\b(?:letters?|e-?mails?|calls?|messages?|complaints?|reviews?|comments?|posts?|notes?|tickets?|queries|enquiries)\b[^;]{0,60}\d[^;]{0,40}\b(?:mostly|mainly|chiefly|largely|nearly all|almost all|most (?:of them )?|all) (?:about|concern(?:ed)?|complain\p{L}*|from|ask(?:ed|ing)?|say|said|of)\b/iu;

/** "The parents' association handed us a list of 84 unanswered e-mails", "a mother described to the committee how she was sent on". */
const THEY_GAVE_US =
	/\b(?:handed|gave|sent|showed|brought|presented|described|wrote) (?:to )?(?:us|me|the \p{L}+)\b[^;]{0,60}(?:\d|\bhow (?:she|he|they)\b)/iu;
/** "They all say the same (31 of 40)", "of 300 refusals read, 61% had left out a page". */
const SAY_IN_COUNT =
	/\b(?:says?|said|tells?|told|complain\p{L}*|reports?|reported)\b[^;]{0,120}\(\d+ (?:out )?of \d+|\b(?:went|gone|looked|read) through (?:every|all|each|the last|\d)[^;]{0,80}\d[\d.,]* ?(?:%|per ?cent|of \d)/iu;

/** What the unhappy do beside what the others do. */
const COMPARED = /\d ?%[^;]{0,60}\b(?:vs\.?|versus|against|compared|while|whereas|but|only)\b[^;]{0,60}\d ?%/iu;
const QUOTED_WORDS =
	/["“„«](?=[^"”»]{0,200}\b(?:I|we|my|me|us|our|We|My|you|You)\b)(?:[^\s"”»]+ ){4,60}[^\s"”»]+["”»]/u;
