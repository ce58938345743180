import type { Span } from "../../text/document";
import { type People, TRADE } from "../persons";
import type { Reading } from "../reading";
import {
	firstWord,
	isFunction,
	isLikelyName,
	isOffice,
	isPlainlySomebody,
	isSomebody,
	LONGEST_NAME,
	NO_NAME,
	UNIT,
} from "../somebody";
import { nouns, verbs } from "./work-words";

/** "Ms. Duarte circulates…", "Porters fit the safes", "Reservations phone every family": somebody, and a verb of work. */
function actsInPresent(reading: Reading, range: Span, people: People): boolean {
	const opening = openingTimeOf(reading, range);
	if (opening > 0) return actsInPresent(reading, { start: range.start + opening, end: range.end }, people);
	const text = reading.text.slice(range.start, range.end);
	if (verbs.has(firstWord(text))) return false;
	for (const match of text
		.slice(0, LONGEST_SUBJECT)
		.matchAll(/\s((?!recommends|proposes|suggests|asks|supports|needs)(?:do|[a-z]{3,}))(?=\s)/gu)) {
		const verb = match[1]!;
		const words = text.slice(0, match.index);
		if (/[,;:]|\s(?:of|for|in|on|at|by|with|from|all|new)$/u.test(words)) continue;
		const after = text.slice(match.index + match[0].length);
		const hasObject = OBJECT.test(after);
		const subject = { start: range.start, end: range.start + match.index };
		if (verbs.has(verb)) {
			if (hasObject && (DOERS.test(words) || LETTERS_OF_MANY.test(words) || UNIT.test(words))) return true;
			if (THINGS.test(after) && isPlainlySomebody(reading, subject, people)) return true;
		}
		if (CREWS.test(words) && DETERMINED.test(after)) return true;
		const isThird =
			verb.endsWith("s") &&
			(hasObject || verbs.has(verb.slice(0, -1)) || verbs.has(verb.slice(0, -2)) || verbs.has(`${verb.slice(0, -3)}y`));
		if (!isThird) continue;
		if (isSomebody(reading, subject, people) || UNIT.test(words)) return true;
		if (DETERMINED.test(after) && isFunction(words)) return true;
		if (
			hasObject &&
			((isLikelyName(words.trim()) && (!MAY_BE_NOUN.test(verb) || DETERMINED.test(after))) ||
				ACRONYM.test(words.trim()))
		)
			return true;
	}
	return false;
}

/** People by what they do. */
const DOERS =
	/^(?:The |Our |All )?(?:[A-Za-z]+(?: [A-Za-z]+)?(?:ers|ors|ists|ants|rses|men|staff|aches)|(?:[A-Za-z]+ ){0,2}(?:agents|clerks|guards|crews|pilots|chefs|stewards|guides))$/iu;
/** The length of a time that opens the words: "By the end of May captains phone…". */
function openingTimeOf(reading: Reading, range: Span): number {
	const [time] = reading.of("time").filter(({ start }) => start > range.start);
	if (!time || time.end >= range.end || !OPENS_WITH_TIME.test(reading.text.slice(range.start, time.start))) return 0;
	return time.end + /^[,:]?\s*/u.exec(reading.text.slice(time.end, range.end))![0].length - range.start;
}

const OPENS_WITH_TIME =
	/^(?:by|from|in|on|until|before|during|within|over|after|starting)\s(?:the )?(?:end of |mid-?|early |late )?$/iu;

/** "Two CSMs", "all GMs". */
const LETTERS_OF_MANY = /^(?:(?:The|All|Both|Two|Three|Four|Five|Our) )?\p{Lu}{2,4}s$/u;
/** Those who work in shifts or on the road; what they do may be any verb: "Yard crews leave a card". */
const CREWS =
	/^(?:The |Our |All |\p{Lu}\p{Ll}+['’]s )?(?:[\p{L}-]+ ){0,2}(?:crews|teams?|clerks|nurses|drivers|engineers|managers|officers|advisers|advisors|agents|captains|supervisors|technicians|wardens|porters|stewards|guards|cooks|couriers|dispatchers|trainers|planners|buyers|cashiers|tellers|receptionists|surveyors|inspectors|librarians|teachers|doctors|midwives|curators|foremen|analysts|staff)(?: and (?:the |our )?[\p{L}-]+(?: [\p{L}-]+)?)?$/iu;
/** "Refill requests off the phone": a plural and a preposition rather than a verb and its object. */
const MAY_BE_NOUN =
	/^(?:requests|calls|orders|visits|checks|reports|plans|books|markets|contacts|questions|tests|reviews|updates|claims|complaints|changes|forms|groups|notes|offers|prices|records|returns|runs|sales|sets|stocks|talks|trials|walks|works|stops|starts|starters|moves|repairs|transfers|releases|designs|drafts|posts|prints|scans|signs|samples|scores|screens|shifts|shows|supports|surveys|uses|views)$/u;
const DETERMINED =
	/^\s(?:the|an?|our|their|all|both|each|every|it|us|me|him|her|them|everyone|everybody|this|these|two|three|four|five|six|ten|\d+)(?!\p{L})/u;
const THINGS = /^\s(?:the|an?|our|all|both|each|every)\s/u;

/** What follows a verb, and hardly a noun: "Lobby hosts hired" has no verb of a person called Lobby. */
const OBJECT =
	/^\s(?:the|an?|our|all|both|each|every|it|us|me|him|her|them|everyone|everybody|this|that|these|with|to(?! be\b)|up|out|off|on|into|through|two|three|four|five|six|ten|\d+)(?!\p{L})/u;

/** "ICT: …", "CSTE – …": letters that name a department; others name things. */
export const ACRONYM =
	/^(?!(?:KPI|FAQ|NPS|CSAT|CES|SMS|IVR|CRM|ERP|API|VOC|ROI|SLA|OKR|KR|WP|AI|UX|EU|UK|US|USA|POC|MVP|FCR|AHT|TBD|TBC|TODO|NOTE|GDPR|KYC|B2B|B2C|QR|PDF)\b)\p{Lu}[\p{Lu}&]{1,4}$/u;

/** "Luis to test…", "Agents will call…": one capitalised word that is no noun of the trade, and then a verb of work. */
export function namesAgent(text: string): boolean {
	if (DONE_BY_HER.test(text)) return true;
	const several =
		/^[\W\d]{0,6}(\p{Lu}\p{Ll}+)(?:\s(?:of\s|and\s|&\s)?\p{Lu}\p{Ll}+){1,3}\s(?:to|will)\s(?:also |then )?(\p{Ll}+)/u.exec(
			text,
		);
	if (several && isDeed(several) && !verbs.has(several[1]!.toLowerCase())) return true;
	const office = OFFICE.exec(text);
	if (office && isDeed(office)) return true;
	const unit = UNIT_ACTS.exec(text);
	if (unit && !verbs.has(unit[1]?.toLowerCase() ?? "")) return true;
	if (verbs.has(LEADS_ACT.exec(text)?.[1] ?? "")) return true;
	const letters = LETTERS_ACT.exec(text);
	if (letters && ACRONYM.test(letters[1]!) && !SYSTEM.test(letters[1]!) && isDeed(letters)) return true;
	const match =
		/^[^\p{L}]{0,6}(\p{Lu}\p{Ll}+)\s(?:to|will)\s(?:also |then )?(?!(?:all|any|both|each|every|the|our|those|these|their|its)\b)([a-z]+)/u.exec(
			text,
		);
	if (!match) return false;
	const subject = match[1]!.toLowerCase();
	const isVerb = (verbs.has(match[2]!) || isLikelyName(match[1]!)) && !BEGINS.test(match[2]!);
	return isVerb && !verbs.has(subject) && !nouns.has(subject) && !TRADE.test(subject) && !NO_NAME.test(subject);
}

/** The last word is a verb of work, and none of what a programme does: "to start calls", but not "to start in May". */
function isDeed(match: RegExpExecArray): boolean {
	const verb = match.at(-1)!;
	return verbs.has(verb) && (!BEGINS.test(verb) || STARTS_THING.test(match.input.slice(match[0].length - verb.length)));
}

/** "Tenants are called by her on day 7": somebody of whom the words before have told. */
const DONE_BY_HER =
	/\b(?:is|are|be|been) (?:\p{L}+ly |then |also )?\p{L}{2,}(?:ed|en|wn|un|ut|de|nt|ght|old|pt|et) (?:up |back |over )?by (?:her|him)\b(?! \p{L}+(?:s|er|or|ant|ent)\b)/iu;
/** "Contact Centre Manager to agree…": an office in capitals, though its first word could be a verb. */
const OFFICE =
	/^[\W\d]{0,6}(?:\p{Lu}[\p{L}&-]* (?:of |and |& )?){1,4}(?:Managers?|Leads?|Leaders?|Officers?|Supervisors?|Coordinators?|Directors?|Heads?|Chiefs?|Partners?|Engineers?|Teams?|Desk|Office|Department|Unit|Committee|Council|Board|Group)(?: of (?:\p{Lu}\p{L}+ ?){1,3})? ?(?:to|will|shall|must) (?:also |then )?([a-z]+)/u;
/** "Call centre to phone back…", "Riga help desk will…": a unit whose first word could be a verb, but not "Train help desk to…". */
const UNIT_ACTS =
	/^[\W\d]{0,6}(?:(?:the|our|each|every) )?(?:([\p{L}&-]+) )?(?:(?:call|contact|support|control|order|work|design|post|test) (?:cent(?:re|er)s?|rooms?|offices?|studios?|labs?|shops?)|help[ -]?(?:desk|line)s?|front (?:desk|office|line)s?|back offices?) (?:to|will|shall|must) (?!be\b|have\b)\p{Ll}{3,}/iu;
/** "Support leads train their teams": people of a unit, and a verb behind what could be two. */
const LEADS_ACT =
	/^[\W\d]{0,6}(?:(?:the|our|all) )?(?:call|contact|support|control|order|work|design|test|field|service|market|care|sales) (?:leads|managers|agents|heads|supervisors|staff|teams?) (\p{Ll}{3,}) (?:the|their|our|all|each|every|both|a|an|it|them|this|new|\d)\b/iu;
/** "SMC to give the nod": letters that act are a body, unless they are known for a system. */
const LETTERS_ACT = /^[\W\d]{0,6}(\p{Lu}[\p{Lu}&]{1,4}) (?:to|will|shall|must) (?:also |then )?([a-z]+)/u;
/** Systems and papers that stand where letters could name a body. */
export const SYSTEM =
	/^(?:AI|LMS|ATM|POS|GPS|WMS|PMS|DMS|TMS|CMS|BI|RFP|RFQ|RFI|EHR|EMR|KB|DB|SSO|VPN|URL|RPA|BOT|OTP|TV|VR|AR|SIM|PIN|ID|ETA|SOP|TOR|LOI|MOU)$/u;

const STARTS_THING =
	/^(?:start|begin|open|close|launch|run)\s(?!(?:in|on|at|by|from|with|before|after|within|next|this|when|as|once|for|early|mid|late|again|first|together|soon|to|every|daily|until|till|over|and)\b)\p{Ll}/u;

/** What a programme does as well as a person. */
const BEGINS = /^(?:be|go|start|begin|follow|run|open|close|move|become|cover|include|launch)$/u;

/** "Finance to confirm…", "The COO will chair…", "Rosa Delgado signs…", "ELT endorsement of…", "Legal: …". */
export function ledBySomebody(reading: Reading, range: Span, people: People): boolean {
	const text = reading.text.slice(range.start, range.end);
	const act = ACTS.exec(text);
	if (act && act.index > 0 && !/\b(?:be(?!\s(?:accountable|responsible)\b)|been|being)\b/iu.test(act[0])) {
		const subject = text.slice(0, act.index);
		if (
			subject.length <= LONGEST_SUBJECT &&
			!IS_DONE_TO.test(subject) &&
			!(/\sto\s/u.test(act[0]) && /\s(?:with|for|that|which)\s/u.test(subject)) &&
			!verbs.has(firstWord(subject)) &&
			(isSomebody(reading, { start: range.start, end: range.start + act.index }, people) ||
				isOffice(subject.replace(BEFORE_OFFICE, "")))
		)
			return true;
	}
	if (SELF_ACTS.test(text) || GROUP_ACTS.test(text) || actsInPresent(reading, range, people)) return true;
	const decides = DECIDES.exec(text);
	if (
		decides &&
		decides.index > 0 &&
		decides.index <= LONGEST_NAME &&
		!verbs.has(firstWord(text)) &&
		(isLikelyName(/^(\p{L}+)['’]s?$/u.exec(text.slice(0, decides.index))?.[1] ?? "") ||
			ACRONYM.test(/^\W*(?:[Tt]he |[Oo]ur )?(\p{Lu}+)['’]s?$/u.exec(text.slice(0, decides.index))?.[1] ?? "") ||
			(!/\p{L}-\p{Ll}/u.test(text.slice(0, decides.index)) &&
				(MAY_BE_OF_THING.test(decides[0]) ? isPlainlySomebody : isSomebody)(
					reading,
					{ start: range.start, end: range.start + decides.index },
					people,
				)))
	)
		return true;
	const labelled = /^[^:]{2,40}:\s+([^a-z\s][^,;.(–—]{1,40}?)(?=\s*(?:[,;.(–—]|$))/u.exec(text);
	if (labelled) {
		const end = range.start + labelled[0].length;
		const isNamed = isPlainlySomebody(reading, { start: end - labelled[1]!.length, end }, people);
		if (isNamed || isOffice(labelled[1]!)) return true;
	}
	if (isLikelyName(/^([^ ]+) (?:→|->|=>) /u.exec(text)?.[1] ?? "")) return true;
	const lead = /^([^:–—]{2,60}?)(?::|\s[–—-])\s/u.exec(text)?.[1];
	const leads = lead?.split(/\s?[&/+]\s?|,\s|\sand\s/u) ?? [];
	if (leads.length > 0 && leads.every((letters) => ACRONYM.test(letters))) return true;
	if (leads.length > 1 && leads.every(isLikelyName)) return true;
	if (lead !== undefined && READER.test(lead)) return true;
	if (isLikelyName(NAME_ASIDE_ACTS.exec(text)?.[1] ?? "")) return true;
	if (lead === undefined || verbs.has(firstWord(lead)) || /\d/u.test(lead)) return false;
	return isOffice(lead) || isPlainlySomebody(reading, { start: range.start, end: range.start + lead.length }, people);
}

const LONGEST_SUBJECT = 90;

/** "You: ring the mayor": who reads the paper is to do it. */
const READER = /^\W*(?:(?:both|all) of )?you(?: both| two| three| all)?$/iu;

/** "Marie (harbour office) picks the berths", "Ines Roth (Works) to paint the hull": who that is stands in between. */
const NAME_ASIDE_ACTS =
	/^\W{0,4}(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}'’-]+){0,2} \([^()]{2,40}\) (?:(?:to|will|shall) \p{Ll}{2,}|(?!(?:is|was|has|does|says|thinks|asks|needs|wants)\b)\p{Ll}{2,}s) /u;

/** "I draw up the list", "after Easter Ana and I look at it": who writes the paper does it. */
const SELF_ACTS =
	/^I(?:['’]ll)?\s|(?<![\p{L}.])I(?:['’]ll| will| shall|['’]m going to| am going to)?\s(?!think|believe|hope|guess|suppose|suggest|propose|recommend|would|was|had|have|am\b|feel|know|see|want|need|find|expect|understand|mean|could|should|might|may|can|and|or|to\b|in\b|of\b|for\b)\p{Ll}{2,}/u;

/** "The menu panel of twelve pupils meets after Easter". */
const GROUP_ACTS =
	/^\W*(?:the |our |an? )?(?:\p{L}+ ){0,2}(?:panel|group|forum|council|circle|club|union|jury|squad|crew)\b(?: of [^,;:.]{3,30})? (?:meets|discusses|reviews|decides|checks|tests|visits|reads|tries|chooses|looks|votes|advises|reports)\b/iu;

/** "Week 1 – Each night porter will…": all who hold the office. */
const BEFORE_OFFICE =
	/^(?:[^:–—]{1,30}(?::|\s[–—-])\s)?\W*(?:(?:the|our|each|every|all|both)\s(?:of\s)?(?:the\s|our\s)?)?/iu;

/** "A task team will be formed to…": who is yet to be found does nothing so far. */
const IS_DONE_TO = /\b(?:be|been|being|is|are) (?:\p{Ll}+ly )?\p{Ll}{3,}(?:ed|en|t|up)\b/u;

const ACTS =
	/\s(?:will|shall|must|should|to|can|has agreed to|have agreed to|agrees? to|is to|are to)\s(?!be\b|the\b|our\b|all\b|a\b|an\b|follow\b|start\b|begin\b|clients\b|customers\b)(?:also |then |jointly |now )?[a-z]|\s(?:owns?|leads?(?! (?:will|shall|must|to|is|are)\b)|runs?|chairs?|signs?|reports?|reviews?|delivers?|drafts?|prepares?|presents?|publishes|approves?|decides?|confirms?|briefs?|trains?|builds?|takes?|brings?|releases?|writes?|sets?|keeps?|provides?|hands?|meets?|completes?|finali[sz]es?|agrees?|launches|designs?|tests?|starts?|checks?|lifts?|raises?|cuts?|moves?|sends?|puts?|installs?|answers?|explains?|introduces?|replaces?|rewrites?|updates?|pulls?|sponsors?|hires?|recruits?|is accountable|are accountable|is responsible|are responsible|is in charge|are in charge|will be accountable|will be responsible)\s/u;

const DECIDES =
	/\s(?:approval|endorsement|sign-?off|OK|okay|yes|consent|signature|green light|decision|go-ahead|agreement|confirmation|review|mandate|resolution|paper|briefing)\b/iu;
/** Here what comes before may say what is signed or read: "Digital signature", "Service review". */
const MAY_BE_OF_THING = /^\s(?:signature|agreement|confirmation|review|paper|briefing)/iu;
