import type { Statement } from "../statements";
import { STAFF } from "./prepared-colleagues";

/**
 * Whether those who will work differently have a say in it, try it, hear it from somebody in person, are answered on what
 * they fear, or lose nothing by it: "the crew room has the draft on the wall for two weeks", "nobody is timed in May".
 */
export function involvesColleagues(statement: Statement): boolean {
	if (statement.themes.has("evidence") || statement.test(IS_LONG_PAST)) return false;
	if (FAMILIES.some(({ look, families }) => statement.test(look) && families.some((family) => statement.test(family))))
		return true;
	if (statement.test(WHAT_IT_MEANS) && statement.test(SAYS_IT) && !statement.test(SERVED)) return true;
	if (!statement.test(NAMES_STAFF) || statement.test(SERVED)) return false;
	return FAMILIES_AMONG_STAFF.some((family) => statement.test(family));
}

const IS_LONG_PAST =
	/\b(?:in|since) (?:19\d\d|20[01]\d|202[0-4])\b|\b(?:last (?:year|spring|summer|autumn|winter)|years ago)\b[^.;]{0,30}\b(?:was|were|had)\b/iu;
/** Colleagues whom no ending betrays. */
const MORE_STAFF =
	"(?:(?:\\p{L}+-)?(?:postmen|ferrymen|ladies|lads|chaps|veterans|sceptics|vets|casuals|part-?timers|porters|stewards|delegates|consultants|fee earners|curators|librarians|lecturers|tutors|paralegals|professors|doctors|rangers|ushers|farm advis[eo]rs|foremen|executives|analysts|directors|agents|assistants|midwives|stewardesses|hostesses|waitresses|attendants|civil servants|notaries|registrars|judges|couriers|typists|specialists)|(?:women|men) (?:at|on|in) the \\p{Ll}+|old hands|family doctors|(?:weekend|night|desk|kitchen|floor|ward|counter|branch|office|field|ground|cabin) (?:staff|people|crews?|teams?)|job famil(?:y|ies)|(?:each|every|one) (?:\\p{L}+ )?(?:team|crew|shift|depot|branch|ward|gang|foreman|colleague|employee|\\p{Ll}{3,}(?:er|or|ist|ant|ian|man|woman))|colleagues?|mates|crews?)";
const THEM = `(?:${STAFF}|${MORE_STAFF})`;
const NAMES_STAFF = new RegExp(`\\b${THEM}\\b`, "iu");
/** Who is served: what is done for them prepares nobody. */
const SERVED =
	/\b(?:customers?|clients?|guests?|patients?|passengers?|subscribers?|consumers?|users?|callers?|donors?|buyers?|shoppers?|tenants?|residents?|visitors?|members|parents|students|farmers|applicants|citizens)(?! (?:advis[eo]rs?|services?|letters?|desks?|reps?|relations|care|teams?|executives?|managers?|support|advisers?))\b/iu;

const THING =
	"(?:routines?|forms?|scripts?|rotas?|rosters?|procedures?|process(?:es)?|letters?|screens?|lay-?outs?|rules?|standards?|steps?|checklists?|manuals?|sheets?|slips?|cards?|tours?|drafts?|plans?|labels?|greetings?|job descriptions?|crates?|tools?|handbook|guidelines?)";
const MAKES =
	"(?:draw(?:n|ing|s)? up|drew up|writ(?:ing|ten|es?)|wrote|rewrit(?:ing|ten|es?)|rewrote|design(?:ed|ing|s)?|shap(?:ed|ing|es?)|draft(?:ed|ing|s)?|work(?:ed|ing|s)? (?:out|on)|reworked|reworking|built|building|sketch(?:ed|ing)|put(?:ting)? together|test(?:ed|ing)|try(?:ing)? out|tried out)";
/** "Five of them have been writing the new mooring sheet with us since May." */
const MAKE_IT_WITH_US = new RegExp(
	`\\b(?:of (?:them|the \\p{Ll}+|our \\p{Ll}+)|${THEM}|HR|\\p{Ll}+ reps?|they)(?: and [^.;,]{3,30})? (?:ha(?:s|ve) |are |is |will )?(?:been |now |together |all |be )*${MAKES} [^.;,]{0,30}\\b${THING} [^.;,]{0,20}?(?:with us|together|themselves|alongside us|since \\p{Lu}\\p{L}+|in two workshops)`,
	"iu",
);
/** "We let their own speaker pick the labels that go." */
const THEY_CHOOSE = new RegExp(
	`\\b(?:let|lets|letting|leave|leaves|allow|allows|ask|asks) (?:it to )?(?:all |the |our |their |its )*(?:own |two of the |three of the )?(?:${THEM}|spokes\\p{L}+|speaker|them|representatives?|delegates|each (?:team|shift|depot)) (?:to )?(?:choose|decide (?:on|which|how|what)|pick|draw|write|set|name|propose|keep|design|vote|strike|say what|change)\\b`,
	"iu",
);
/** "Each depot's drivers vote on which rota they want." */
const THEY_VOTE = new RegExp(
	`\\b${THEM} (?:may |can |will |shall |themselves |then )*(?:vote|votes) (?:on|for|between|about)\\b|\\b${THEM}[^.;]{0,30}\\bto propose (?:another|a better|their own|changes)\\b`,
	"iu",
);
/** "Two of them have seats at the design table", "the stewards get a veto over the roster". */
const THEY_HAVE_A_SEAT = new RegExp(
	`\\b(?:of them|${THEM})\\b(?:,? [^.;,]{2,24}?)? (?:will )?(?:ha(?:s|ve)|gets?|holds?|takes?|receives?|sits? on) (?:(?:an?|one|two|three|the|their|own) )*(?:(?:seats?|place) (?:at|on|in) (?!the steering)[^.;,]{0,30}\\b(?:table|team|group|panel|board|design|committee)\\b|(?:voice|veto|last word|say)\\b(?! (?:on|over|in) (?:the )?(?:discounts?|prices?|credit|loans?))|vote (?:on|over) [^.;]{0,20}\\b(?:new|draft|design|rota|roster|form|which|plan))`,
	"iu",
);
/** "A sounding board of ten conductors", "librarians were heard in three round tables". */
const HEARD_IN_A_ROUND = new RegExp(
	`\\b(?:sounding board|reference group|staff panel|feedback group|listening (?:sessions?|tours?)|round ?tables?|staff forum|working group|works? group|user group|open forum|retrospective|(?:learning|practice|peer|quality|reading) (?:learning )?circle|stop-start-continue (?:talk|session|meeting))s? (?:of|with|for|from|among|made up of) (?:[\\p{L}\\d-]+ ){0,3}?${THEM}\\b(?! (?:showed|found|revealed|said|told))|\\b${THEM} (?:were|are|have been|will be|get) (?:heard|listened to|consulted|interviewed|asked|involved) (?:in|at|on|by|about|what|how|before)\\b`,
	"iu",
);
/** "They tell us there what they won't do", "asks each shift what still sticks", "visiting all eight teams to hear why". */
const THEY_SAY_WHAT = new RegExp(
	[
		`\\b(?:tells?|shows?) (?:us|him|her|\\p{L}+ \\p{L}+) (?:there |then |openly |(?:each|every) \\p{L}+ )*what (?:they|does|do|is|still|hinders|stands|won|goes|\\p{L}+ not)`,
		`\\band say what(?:['’]s| is| was| they)`,
		`\\basks? (?:them|each|every|all|the \\p{L}+|what|how|after)[^.;]{0,30}\\b(?:(?:what|how) they(?:['’]d| would| do| think| need)|still (?:sticks|hinders)|what (?:hinders|sticks|does|goes|worries|still))`,
		`\\band asks? what they(?:['’]d| would| do| think| need)`,
		`\\bto (?:hear|learn|find out|ask|understand) (?:from (?:them|each) )?(?:why|what (?:they|worries|hinders|keeps|troubles|bothers|is in))`,
		`\\basks? (?:\\p{L}+ )?how it (?:went|goes|is going|feels|works)\\b`,
		`\\bquestion,? (?:namely )?(?:of )?what (?:hinders|worries|stops|troubles|they)`,
		`\\b(?:on|by|after|following) their (?:advice|suggestions?|comments|objections|remarks)`,
		`\\bwhatever they (?:cross|strike|mark|write|say|ask)\\b`,
		`\\bfix(?:es)? what they (?:tell|show|find)`,
		`\\b(?:collects?|takes?|logs?|answers?) (?:up |down |all )?their (?:objections|questions|worries|concerns|complaints|ideas|doubts|suggestions)`,
		`\\b(?:objections|questions|doubts|worries|concerns|suggestions) (?:from|of|by) (?:the |our )?\\p{L}+ (?:are|is|will be|get) (?:\\p{L}+ )?(?:answered|collected|taken up|logged|discussed|heard|met)`,
		`\\b(?:drinks? (?:coffee|tea)|have (?:coffee|tea|breakfast|lunch)|sits? in the (?:mess|canteen|yard|depot|staff room)|sit down) with (?:each|every|all|them|an? (?:cake|notebook))\\b`,
		`\\bwho read (?:each|every|the) (?:draft|version|letter|text)`,
		`\\bwhat they are (?:afraid|wary|unsure) of\\b`,
		`\\b(?:association|union|stewards|delegates|representatives)['’]s? (?:\\p{L}+ )?(?:conditions|demands|points|requests|wishes) (?:are|is|were|have been) (?:all )?(?:accepted|met|granted|agreed|taken)`,
		`\\b(?:has|is|have|are)(?: been)? (?:given|released for|freed for) [^.;]{0,30} to answer (?:what|all|their|the) `,
		`\\bchanges (?:of theirs )?(?:written|taken|worked|built) into it`,
	].join("|"),
	"iu",
);

const FEELING =
	"(?:fears?|worr(?:y|ies)|doubts?|reservations?|concerns?|objections?|grumbles?|mutters?|resistance|resists?|resents?|feels?|superfluous|suspicious|sceptical|skeptical|afraid|against it|dreads?|hates?|dig (?:their|in their) heels|heels in|unconvinced|uneasy|not convinced|won['’]t be lectured|unsettled|mistrusts?|distrusts?|nervous|hesitates?)";
const ANSWER =
	"(?:which is why (?:we|I|he|she|\\p{L}+ (?:has|will|is))|(?:has|have) (?:therefore |already )?been met by|(?:and|so|therefore|hence) (?:we|I)(?:['’]ve|['’]ll| have| will| shall)?(?: therefore)? (?:taken|let|agreed|asked|offer|guarantee|promise|put|give|start|sit|keep|drop|show|bring|pay|begin|set|leave|walk|visit)|taken (?:them|it|this|that|these) (?:\\p{L}+ )?seriously|(?:so|therefore) (?:the |our )?(?:[\\p{L}-]+ ){1,4}(?:is|are|will be|goes|visits|sits|meets|talks|speaks|takes|calls|comes|presents)|[;:] (?:the )?(?:[\\p{L}-]+ ){1,3}(?:takes|goes|sits|talks|speaks|meets|visits|presents|shows|walks|listens|explains|will)|are guaranteed|is guaranteed)";
/** "The gardeners mutter; Olga takes them one by one through it", "their main worry has been met by a helper". */
const FEELING_IS_ANSWERED = new RegExp(
	`\\b${FEELING}\\b(?![^.;]{0,24} (?:price|cost|costs|offer|figures|supplier|budgets?|weather)\\b)[^.]{0,80}?(?<!\\p{L})${ANSWER}`,
	"iu",
);

/** "Nobody loses pay or grade", "guides are guaranteed last season's income", "no one is measured on speed". */
const NOTHING_TO_LOSE = new RegExp(
	`\\b(?:nobody|no one|none of them|no ${THEM}|no post|no job) (?:will )?(?:loses?|is (?:measured|timed|judged|appraised|ranked|dismissed|worse off)|gets less|earns less|is cut|goes)\\b|\\b(?:are|is|will be) guaranteed (?:their|his|her|last|the|this|its|present|full|current) [^.;]{0,24}(?:earnings|income|pay|commission|grade|bonus|tips?|hours|salary|post)|\\b(?:need not|needn['’]t|does not need to|do not have to) (?:fear|worry)|\\bwithout fear\\b|\\b(?:first|transition|opening) (?:weeks?|months?|fortnight|days?) (?:is|are) for (?:mistakes|learning|trying)|\\b(?:pay|earnings|income|grade|tips?) (?:protection|guarantee|is protected|are protected|are pooled|stays? the same)|\\bpooled tips?\\b|\\b(?:put|confirmed|given|promised) (?:that|this|it) in writing to (?:the|all|every|each)\\b|\\bno (?:cutting|loss|cuts?|redundanc\\p{L}+|lay-?offs?|dismissals?)(?: of (?:posts|jobs|pay))?\\b[^.;]{0,24} (?:comes?|follows?|is|are|will|because|through|by)\\b|\\b(?:is|are|will be) offered (?:an?|another|other) (?:post|job|place|desk|role)s?\\b|\\b(?:is|are|will be) paid (?:the difference|for the hours|in full|as before)|\\b(?:no one|nobody) (?:will be|is|shall be) (?:blamed|punished|told off|marked down|scolded)|\\b(?:targets?|quotas?|goals?|norms?) (?:is|are|will be) (?:waived|halved|lowered|suspended|frozen|relaxed|set aside) (?:while|until|for|during|in|as)\\b|\\b(?:ha(?:s|ve) been|are|were) promised (?:that nobody|that no|in writing)|\\bgets? to keep their (?:breaks?|desks?|shifts?|hours|titles?|rooms?|rota|teams?|patch(?:es)?|rounds?)|\\bextra (?:[$€£]\\S+|pay|bonus|hour|day)\\b[^.;]{0,30} (?:in the new (?:manner|way)|for learning|for (?:each|every) \\p{L}+ in the new)`,
	"iu",
);
/** "A works agreement on the recording of calls has been signed with the works council." */
const AGREED_WITH_STAFF =
	/\b(?:agreement|agreed|settlement|understanding|protocol|memorandum|drafted|discussed|negotiated|cleared|went through|consulted)\b[^.;]{0,50} (?:with|by|between) (?:the |our |both )?(?:\p{L}+ ){0,2}?(?:betriebsrat|works council|shop stewards?|staff (?:council|side|association|committee|reps?|representatives?)|employee (?:reps?|representatives?|council)|personnel committee|comité d['’]entreprise|personalrat|delegates|union (?:reps?|delegates?|branch))\b|\b(?:betriebsrat|works council|shop stewards?|staff council|staff association)\b[^.;]{0,60} (?:on board|brief|briefs|saw|seen|agrees?|agreed|signs?|signed|supports?|takes? part|is involved|are involved|co-?signs?|comes? along)\b/iu;

/** "Takes them one by one through what changes", "has sat with each and agreed", "signs for having spoken with each of her people". */
const ONE_BY_ONE =
	/\b(?:takes?|taking|walks?|walking|leads?|talks?|goes) (?:them|(?:each|every|all)(?: of (?:them|the \p{L}+|his \p{L}+|her \p{L}+|their \p{L}+))?(?: \p{L}+)?)(?: one by one| in turn| individually)? (?:through|over) (?:it|what|the (?:new|change|first)|this)|\b(?:ha(?:s|ve|ving) (?:sat|spoken|talked|met)|will (?:sit|speak|talk|meet)) (?:down )?(?:with|to) each (?:of (?:them|the|his|her|their|our)|and|in|before|about|one)\b|\b(?:spoken|talked|sat|speaks?|talks?|sits?) (?:down )?(?:with|to) each (?:of (?:their|his|her|our) (?:people|team|staff|colleagues)|person in|member of (?:staff|the team|the crew))|\b(?:heads?|managers?|foremen|masters?|supervisors|leaders?) (?:tell|will tell|sign for|break it to|explain it to|take it to) (?:their|his|her|its) (?:own )?(?:people|team|staff|crew|gang|shift)/iu;
/** "What changes for me is a one-page sheet that every job family gets." */
const WHAT_IT_MEANS = new RegExp(
	`\\bwhat (?:it|this|that|the change|changes?|will change|is going to change|stays|goes|is new)(?: (?:means?|changes|stays|goes))?(?:,? (?:and )?(?:what )?(?:stays|goes|remains))? (?:for|in|at|on) (?:me|them|my|each|their|every|our (?:staff|people|crews?)) ?(?:is|shift|desk|job|work|day|week|role|post|counter|bench|round|${THEM})?\\b`,
	"iu",
);
const SAYS_IT =
	/\b(?:sheets?|pages?|talks?|sessions?|gets?|receives?|told|tells?|explains?|explained|hears?|letters?|posters?|films?|roadshows?|discuss(?:es|ed)?|takes?|walks?|meetings?|briefings?|interviews?|one by one|shows?)\b/iu;
/** "A question time with the director is held at every site in the week before its teams move over." */
const ASK_ANYTHING = new RegExp(
	`(?:\\bask[- ]me[- ]anything|\\bask (?:the \\p{L}+ )?anything|\\bAMAs?|\\bquestion (?:times?|hours?|sessions?)|\\bopen (?:doors?|hours?|telephone hours?|house|mornings?|evenings?)|\\btown halls?|\\bbrown[- ]bags?|\\blunch[- ]and[- ]learns?|\\bfireside|\\bdrop-?ins?|\\boffice hours|\\broadshows?|\\btea with)\\b[^.;]{0,70}\\b(?:${THEM}|staff|crews?|teams?|every (?:site|depot|branch|ward)|each (?:site|depot|branch|ward))\\b`,
	"iu",
);
/** "The crew room will have the draft rota on the wall", "the noticeboard in the canteen". */
const STAFF_ROOM =
	/\b(?:(?:staff|crew|mess|break|tea|locker|guard|changing|teachers['’]|common|drivers['’]|nurses['’]|rest) ?rooms?|canteen|mess hall|depot kitchen|crew kitchen)\b[^.;,]{0,60}\b(?:drafts?|posters?|walls?|pinned|notices?|explains?|questions?|stall|board|mock-?up|film|sketch|brief\p{L}*)\b|\b(?:drafts?|posters?|mock-?ups?|film|brief\p{L}*|pinned up|stall|notices?|explained)\b[^.;]{0,50}\bin (?:the|each|every) (?:\p{L}+ )?(?:staff ?room|crew ?room|canteen|mess|break ?room|tea ?room|locker room|teachers['’] room|guard ?room|common room)\b/iu;

/** "Nobody works at the new counter until she has sat beside a colleague." */
const NOT_UNTIL =
	/\b(?:nobody|no one|none|no \p{Ll}+) [^.;]{3,50} (?:until|before|unless) (?:they|s?he|(?:each|every) \p{L}+)(?:['’]ve|['’]s| have| has) (?:all |first )?(?:sat|been (?:shown|trained|briefed|taught|through|walked|out)|passed|seen|done|tried|practi[sc]ed|learn(?:ed|t)|had|spent|ridden|shadowed|walked|rehearsed|gone)\b/iu;
/** "Its managers spend a day in Leeds, where it already works." */
const WHERE_IT_RUNS = new RegExp(
	`\\b${THEM}\\b[^.;]{0,40} (?:spends?|visits?|goes|go|travels?|come|comes|sees?|shadows?|sits?|works?|ha(?:s|ve)) [^.;]{2,50},? where (?:it|this|they|the new \\p{L}+)(?: has| have| is| are)?(?: already| now| long| been)* (?:runs?|works?|worked|running|in use|routine|in place|done)\\b`,
	"iu",
);
const COURSE =
	"(?:inductions?|introductions?|instructions?|initiations?|schooling|evening (?:class(?:es)?|courses?)|(?:winter|summer|spring|autumn|half-day|one-day|two-day|short|day|night|refresher|crash) courses?|clinics?|lessons?|training|rehearsals?|refreshers?|simulation (?:days?|sessions?)|practice (?:days?|sessions?|hours?|weeks?)|upskilling|reskilling|tutorials?|masterclass(?:es)?|taster (?:days?|sessions?)|job-?shadowing)";
/** "The bakers' evening course starts in March." */
const THEIR_COURSE = new RegExp(
	`\\b(?:${THEM}(?:['’]s?)|their) (?:[\\p{L}-]+ )?${COURSE}\\b[^.;]{0,40} (?:starts?|begins?|takes? place|runs?|is|are|happens?|falls?|will)\\b`,
	"iu",
);
/** "The instruction of the deckhands is in the hands of the bosun." */
const INSTRUCTION_OF_THEM = new RegExp(
	`\\b${COURSE} (?:of|for) (?:all |the |our |its |each |every )*(?:[\\p{Ll}-]+ )?${THEM}\\b`,
	"iu",
);
/** "All surveyors will go through a two-hour clinic." */
const THEY_GO_THROUGH = new RegExp(
	`\\b${THEM} (?:will |shall |all |must )*(?:go through|goes through|follow|follows|take|takes|complete|completes|do|does|sit|sits) (?:an?|the|two|three|one) (?:[\\p{L}-]+ ){0,3}${COURSE}\\b`,
	"iu",
);
/** "Relief is paid while the stewards attend." */
const RELIEF = new RegExp(
	`\\b(?:backfill|cover|replacement|relief)\\b[^.;]{0,30} (?:while|when|so that|as) (?:the |our )?(?:[\\p{Ll}-]+ )?${THEM} (?:attend|learn|train|practi[sc]e|are (?:away|out|off|learning|being)|sit|visit|do|go|can)\\b`,
	"iu",
);
/** "The hours in which they learn the tablet". */
const THEIR_COURSE_MORE = [
	new RegExp(
		`\\b${THEM}\\b[^.;]{0,40} to (?:try out|practi[sc]e|rehearse|handle|walk through|play with|learn) (?:on )?the (?:new|dummy|changed|test|draft) `,
		"iu",
	),
	/\b(?:pay|paid|hours?|mornings?|afternoons?|evenings?|time|days?|fortnight|weeks?)\b[^.;]{0,30} (?:in which|when|during which) (?:they|the \p{Ll}+) (?:learn|practi[sc]e|try|rehearse)\b/iu,
	new RegExp(
		`\\b${THEM} have (?:an?|one|two|three|four) (?:fortnight|weeks?|days?|months?) to (?:practi[sc]e|try|learn|get used)\\b`,
		"iu",
	),
];
/** "Staff readiness is checked by pulse survey", "every teller passes a short test on the new rules", "a letter to the homes of all drivers". */
const READY = [
	/\b(?:readiness|adoption|acceptance|morale|mood)\b[^.;]{0,30} (?:is|are|will be|gets) (?:checked|measured|followed|taken|watched|tracked|asked)\b/iu,
	/\b(?:pulse (?:survey|check)s?|readiness (?:check|survey|review)s?)\b/iu,
	new RegExp(
		`\\b${THEM} (?:will |must |each |all )*(?:pass|passes|sit|sits|take|takes) (?:an?|the) (?:\\p{L}+ )?(?:tests?|quiz|exams?|check)\\b[^.;]{0,20} (?:before|(?:on|in|about) (?:the )?(?:new|changed|it|this|what))\\b`,
		"iu",
	),
	new RegExp(
		`\\b(?:letter|note|card|message|mail|film|voice notes?|phone number|hotline|newsletter)s?\\b[^.;]{0,30} (?:to|for) (?:the homes of )?(?:all |each of |every |the |our |older |new )*(?:\\d+ )?(?:[\\p{Ll}-]+ )?${THEM}\\b[^.;]{0,60}(?:says|say|tells?|explains?|why|what (?:changes|stays|is new)|picks? up|answers?)\\b`,
		"iu",
	),
	new RegExp(
		`\\b(?:for|to) (?:the |our |all )?(?:[\\p{Ll}-]+ )?${THEM},? there (?:is|will be) (?:an? )?(?:[\\p{L}-]+ )?(?:phone number|hotline|helpline|number|coach|helper|help ?desk)\\b`,
		"iu",
	),
];
/** "A further round of practice", "so that the ushers can walk the new route". */
const READY_MORE = [
	/\b(?:second|further|extra|another|first|last) rounds? of (?:practice|training|talks|rehearsals?|briefings?|instruction)\b/iu,
	new RegExp(
		`\\bso that (?:the |our |all )?(?:[\\p{Ll}-]+ )?${THEM} (?:can|may|will) (?:walk|try|practi[sc]e|rehearse|learn|handle|get used|test|play with)\\b`,
		"iu",
	),
	new RegExp(
		`\\b${THEM} (?:will |shall |first )*(?:try|tries|test|tests|rehearses?|walks? through) (?:it|the [\\p{L}-]+(?: [\\p{L}-]+)?) (?:out )?(?:on|with|in) [^.;]{3,40} (?:before|first|until)\\b`,
		"iu",
	),
	new RegExp(
		`\\b${THEM} hears? (?:it )?from (?:his|her|their|its) (?:own )?\\p{L}+ (?:which|what|how|why|first|that)\\b`,
		"iu",
	),
	new RegExp(
		`\\bexplains? (?:it|this|the \\p{L}+(?: \\p{L}+)?) to (?:the |his |her |our |their )?(?:\\p{L}+ )?(?:mates|${MORE_STAFF})\\b`,
		"iu",
	),
];
/** "The doubters came back as its advocates", "each gets a folder with likely questions". */
const READY_LAST = [
	new RegExp(
		`\\b${THEM} gets? an? (?:folder|kit|box|pack|bag|booklet|page|card) (?:with|of|on) [^.;]{0,40}\\b(?:questions|answers|new|changes|how|what|steps|script)\\b`,
		"iu",
	),
	new RegExp(
		`\\bfor (?:the |all |those )?${THEM} who (?:want|wish|would like|need) to (?:try|learn|practi[sc]e|see|rehearse)\\b`,
		"iu",
	),
	new RegExp(
		`\\bit was (?:the |our )?${THEM} who (?:struck|chose|drew|wrote|designed|named|proposed|asked for|picked)\\b`,
		"iu",
	),
	/\b(?:opponents|sceptics|skeptics|doubters|critics)\b[^.;]{0,60} (?:came back|returned|saw it|are now|became)\b/iu,
	/\b(?:begin|start) with (?:those|the ones|volunteers|the willing)\b[^.;]{0,60} (?:let|others|rest)\b/iu,
];
/** "Three weeks of parallel running in which the cashiers may go back to the old till." */
const BOTH_WAYS =
	/\b(?:double|parallel|dual|shadow) running\b|\b(?:may|can|are allowed to|are free to) (?:fall|go|turn) back (?:on|to)\b|\b(?:may|can) (?:still )?keep (?:their|the|its) (?:old|paper|former|own)\b|\b(?:paper|the old \p{L}+|the old \p{L}+ \p{L}+) (?:is |stays |remains |still )*(?:allowed|permitted|kept|at hand|welcome) (?:alongside|until|till|for|as well)\b|\bgrace (?:period|weeks?|month)\b/iu;

const HELPER =
	"(?:advocates?|champions?|ambassadors?|buddy|buddies|godparents?|scouts?|pathfinders?|multipliers?|mentors?|tutors?|peers?|guides?|coach(?:es)?|helpers?|floor ?walkers?|old hands?|early birds?|pioneers?|volunteers?|veterans?)";
/** "One scout per depot, elected by the fitters, helps colleagues with the new sheet", "they become trainers of the next restaurant". */
const HELP_EACH_OTHER = new RegExp(
	`\\b${HELPER}\\b[^.;]{0,70} (?:helps?|supports?|teach(?:es)?|takes?|brings?|sees?|shows?|phones?|visits?|answers?) (?:their |the |his |her |fellow |other |new )*(?:colleagues|peers|others|mates|rest|next|crews?|teams?|shifts?|${STAFF})\\b|\\bto (?:help|bring|see|guide|take) (?:their |the |his |her |fellow |other )*(?:colleagues|peers|mates|${STAFF}) (?:over|across|through|along|into|with)\\b|\\bbecomes? (?:the )?(?:trainers?|coach(?:es)?|mentors?|guides?|teachers?|helpers?|instructors?) (?:of|for|in|to) (?:the |their |each )?(?:next|other|others|colleagues|following|new|rest|second|whole)|\\b(?:an?|one) (?:helper|coach|mentor|buddy|floor ?walker|old hand) (?:at|in|on|for|beside) (?:each|every)\\b|\\bfrom (?:team|depot|branch|shift|ward|shop|crew|colleague|peer) to (?:team|depot|branch|shift|ward|shop|crew|colleague|peer)\\b|\\bwho (?:took part|went first|began|started)\\b[^.;]{0,24} (?:phones?|visits?|coach(?:es)?|shows?|helps?|teach(?:es)?|trains?|advises?) (?:those|the (?:next|others|rest)|each)`,
	"iu",
);
/** "To win the dinner ladies over, Sam …", "so that the station masters come along". */
const WIN_THEM_OVER = new RegExp(
	`\\bw[io]n(?:ning)? (?:over )?(?:the |our |all )?(?:[\\p{Ll}-]+ )?(?:${THEM}|them)(?: over\\b|,| by\\b| for it\\b)|\\bso that (?:the |our |all )?(?:[\\p{Ll}-]+ )?(?:${THEM}|they) (?:(?:come|go) (?:along|with us)|are with us|get on board|take to it|make it their own|own it|do not feel|don['’]t feel|warm to it)\\b`,
	"iu",
);
/** "Our loudest sceptic will lead the instruction of the fitters himself." */
const SCEPTIC_LEADS =
	/\b(?:s[ck]eptics?|doubters?|critics?|opponents?|objectors?|grumblers?)\b[^.]{0,60}\b(?:will|shall|is to|are to|leads?|presents?|chairs?|teach(?:es)?|tests?|sits?|joins?|has agreed|have agreed|wrote|drew)\b/iu;
/** "Our approach to adoption: explain early, practise in pairs", "the change budget pays for …". */
const CHANGE_BUDGET =
	/\bchange (?:budget|network|agents?|champions?|story|communication|impact)\b|\b(?:budget|money|£\S+|€\S+|\$\S+) (?:for|on) (?:the )?(?:people side|training|schooling|adoption|change management)\b/iu;

const NAMES_COURSE = new RegExp(`\\b${COURSE}\\b`, "iu");
/** Each with a cheap look at its rarest words, for the families themselves may begin with any trade. */
const FAMILIES = [
	{ look: /\b(?:with us|together|themselves|alongside us|since|workshops)\b/iu, families: [MAKE_IT_WITH_US] },
	{
		look: /\b(?:board|group|panel|sessions?|tours?|tables?|forum|retrospectives?|circles?|talks?|meetings?|heard|listened|consulted|interviewed|asked|involved)\b/iu,
		families: [HEARD_IN_A_ROUND],
	},
	{ look: /\b(?:with|by|between|betriebsrat|council|stewards?|association)\b/iu, families: [AGREED_WITH_STAFF] },
	{ look: /\b(?:room|staffroom|canteen|mess|kitchen)s?\b/iu, families: [STAFF_ROOM] },
	{ look: /\bwhere\b/iu, families: [WHERE_IT_RUNS] },
	{ look: NAMES_COURSE, families: [THEIR_COURSE] },
	{ look: NAMES_COURSE, families: [INSTRUCTION_OF_THEM] },
	{ look: NAMES_COURSE, families: [THEY_GO_THROUGH] },
	{ look: /\b(?:backfill|cover|replacement|relief)\b/iu, families: [RELIEF] },
	{
		look: /\b(?:to (?:try|practi[sc]e|rehearse|handle|walk|play|learn)|in which|when|fortnight|weeks?|months?|days?)\b/iu,
		families: THEIR_COURSE_MORE,
	},
	{
		look: /\b(?:readiness|adoption|acceptance|morale|mood|pulse|pass(?:es)?|sits?|takes?|letters?|notes?|cards?|messages?|mails?|films?|number|hotline|newsletters?)\b/iu,
		families: READY,
	},
	{
		look: /\b(?:there|rounds?|so that|tr(?:y|ies)|tests?|rehearses?|walks?|hears?|hotline|helpline)\b/iu,
		families: READY_MORE,
	},
	{
		look: /\b(?:explains?|opponents|sceptics|skeptics|doubters|critics|folder|kit|box|pack|bag|booklet|page|card|who|begin|start)\b/iu,
		families: READY_LAST,
	},
	{ look: /\b(?:w[io]n(?:ning)?|so that)\b/iu, families: [WIN_THEM_OVER] },
	{ look: /\b(?:change|budget|money|[£€$]\S+)/iu, families: [CHANGE_BUDGET] },
];
const FAMILIES_AMONG_STAFF = [
	THEY_CHOOSE,
	THEY_VOTE,
	THEY_HAVE_A_SEAT,
	THEY_SAY_WHAT,
	FEELING_IS_ANSWERED,
	NOTHING_TO_LOSE,
	ONE_BY_ONE,
	ASK_ANYTHING,
	NOT_UNTIL,
	BOTH_WAYS,
	HELP_EACH_OTHER,
	SCEPTIC_LEADS,
];
