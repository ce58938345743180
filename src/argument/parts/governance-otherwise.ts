import type { Argument } from "../argument";
import { mentionsPerson } from "../persons";
import type { Statement } from "../statements";
import { isPast } from "../tense";
import { statementBefore } from "./evidence";

/** Those who have the say come together over the work time and again, by whatever turn of phrase. */
export function isSteeredOtherwise(argument: Argument, statement: Statement): boolean {
	if (!statement.test(TIME_AND_AGAIN) || isForOthers(statement)) return false;
	if (isPast(statement) && !statement.test(EACH_TIME_NOW)) return false;
	if (statement.test(RHYTHM_OF_STEERING) || statement.test(BODY_SITS)) return true;
	if (statement.test(THEY_SIT) && statementBefore(argument, statement)?.test(BODY) === true) return true;
	const hasSay = statement.test(THOSE_WITH_A_SAY) || mentionsPerson(statement.text, argument.people);
	return hasSay && HAVE_THEIR_SAY.some((pattern) => statement.test(pattern));
}

/** What goes on beside the work, tells and decides nothing, or is long over. */
export function isForOthers(statement: Statement): boolean {
	return (
		statement.test(OF_OTHERS) ||
		(statement.test(ONLY_TOLD) && !statement.test(DECIDES)) ||
		(statement.test(SHARES_OUT_WORK) && !statement.test(DECIDES))
	);
}

/** "The board of the former project met monthly until it was dissolved." */
const OF_OTHERS =
	/\b(?:predecessor|(?:previous|former|last|earlier|old) (?:project|programme|program|scheme|initiative)['’]?s?|until it was (?:dissolved|disbanded|wound up|stood down)|since (?:been )?(?:dissolved|disbanded)|competitors?['’]?s?)\b/iu;
/** "A monthly report is sent to all heads for information", "minutes are circulated each week". */
const ONLY_TOLD =
	/\bfor (?:their |your )?(?:information|reference|noting|interest)(?: only)?\b|\b(?:newsletter|bulletin|e-?mail|mailing|digest|circular)s?\b[^.;:]{0,60}\b(?:to|keeps?|informs?|tells?|goes)\b/iu;
/** "The team meets weekly to divide up the work", "a daily call with the supplier about defects". */
const SHARES_OUT_WORK =
	/\b(?:divide|share|split|hand|dole|parcel|plan|allocate|distribute)s?(?: (?:up|out))? (?:the|their|our|its) (?:work|tasks?|jobs?|shifts?|tickets?|rota|chores|week)\b|\b(?:stand-?ups?|retrospectives?|retros?|handovers?|scrums?|defects?|bugs?)\b|\b(?:daily (?:calls?|meetings?|huddles?|rounds?|sessions?|syncs?|briefings?|catch-?ups?|exchanges?)|every (?:day|morning|evening|shift))\b(?![^.;]{0,80}\b(?:board|committee|director|sponsor)\b)/iu;

const ORDINAL = "(?:first|second|third|fourth|fifth|sixth|last|other|1st|2nd|3rd|4th)";
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const NUMBER =
	"(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|thirty|sixty|ninety)";
const PERIOD =
	"(?:weeks?|months?|quarters?|fortnights?|terms?|half-?terms?|seasons?|semesters?|sprints?|years?|half-?years?|trimesters?|tranches?|cycles?|stages?|phases?|releases?|milestones?)";

/** "In each of its four yearly sittings", "after every second payday", "six times a season", "at intervals of thirty days". */
const TIME_AND_AGAIN = new RegExp(
	[
		`\\b(?:every|each) (?:(?:single|calendar|working|${ORDINAL}|${NUMBER}|couple of|few) ){0,2}(?:${PERIOD}|days|${DAY}s?|[\\p{L}-]+ (?:end|close))\\b`,
		`\\b(?:every|each) (?:${ORDINAL} )(?:[\\p{L}-]+)\\b`,
		`\\b(?:every|each)(?: one)?(?: of (?:its|their|the|our|his|her))?(?: (?:[\\p{L}-]+)){0,3} (?:meetings?|sittings?|sessions?|releases?|sprints?|tranches?|gates?|stages?|phases?|premi[eè]res?|harvests?|paydays?|closings?|convocations?|voyages?|sailings?|shows?)\\b`,
		"\\b(?:weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|two-?monthly|quarterly|half-?yearly|six-?(?:weekly|monthly)|(?:three|four|five|eight|ten)-?weekly|semi-?annual(?:ly)?|termly|bi-?annual(?:ly)?)\\b",
		`\\b(?:once|twice|thrice|${NUMBER} times|an? (?:hour|half-?hour|morning|afternoon|day|evening)|one (?:hour|half-?hour|morning|afternoon|day|evening)|\\d+ min(?:ute)?s|half an hour) (?:a|an|per|each|every|in the|in a|in each|in every|during the) ${PERIOD}\\b`,
		`\\b${NUMBER} (?:yearly|annual|fixed|planned|set|regular|scheduled|ordinary) (?:meetings?|sittings?|sessions?|dates?|reviews?)\\b`,
		`\\bat (?:(?:fixed|set|\\p{L}+ly|${NUMBER}-\\p{L}+) )?intervals(?: of)?\\b|\\bat least (?:once|twice|every|monthly|quarterly)\\b`,
		`\\b(?:on )?(?:the )?${ORDINAL}(?: or ${ORDINAL})? (?:working |business )?(?:${DAY}|day|week) of (?:the|each|every|a) (?:month|quarter|term|week|sprint|year)\\b|\\b(?:first|last) ${DAY} (?:of|in) (?:the|each|every) month\\b`,
		`\\b(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: day)? of (?:the|each|every) month\\b`,
		`\\b${DAY}s\\b|\\b(?:the|their|our|its|[\\p{L}]+['’]s?) ${DAY} (?:agenda|meeting|round|session|call|sitting|table|lunch|breakfast)\\b|\\b(?:alternate|alternating) (?:${DAY}s|weeks|months)\\b`,
		`\\b(?:month|quarter|week|term|sprint|season) (?:by|after|upon) (?:month|quarter|week|term|sprint|season)\\b|\\b(?:each|every) time\\b|\\b(?:by|in any) (?:quarter|month|term)\\b|\\bat (?:month|quarter|half-?year|term)[- ]end\\b|\\bat (?:each|every) (?:month|quarter|year|half-?year|term|season)[’' -]?s?[ -](?:end|close)\\b`,
	].join("|"),
	"iu",
);

/** Those who may decide on the work of others, one of them by the name of the office. */
export const OFFICE_OF_STEERERS =
	"(?:managing |deputy |vice[- ])?(?:director|president|chair(?:man|woman)?|manager|head(?! office)|chief|officer|dean|principal|provost|rector|registrar|vicar|warden|bursar|matron|treasurer|secretary|captain|partner|sponsor|superintendent|controller|delegate)";
const OFFICES = `(?:${OFFICE_OF_STEERERS}|chancellor|master|mayor|minister|commissioner|owner|trustee|governor|elder)s?`;
const BODY_NAME =
	"(?:[\\p{L}-]*(?:board|committee|council|cabinet|directorate|presidium|senate|synod|quorum|trio|troika|comit[eé]|kreis|ausschuss|gremium|vorstand|bestuur|raad|direktion|consiglio|consejo|direction|steerco|exco|mancom|manco|excom|codir|comex)|steering (?:group|panel|team|circle|table)|(?:project|programme|program|sponsor|sponsors['’]|core|oversight|review|decision|advisory|monitoring|lenkungs|delivery|control|guiding|change) (?:group|panel|body|circle|board|team|authority|forum|round)|executive (?:team|group)|management (?:team|group|meeting)|leadership (?:team|group)|(?:oversight|review|challenge) panel|investment (?:panel|group)|trustees|governors|directors|partners|elders|SLT|ELT|SMT)";
const BODY = new RegExp(`\\b${BODY_NAME}\\b`, "iu");
const THOSE_WITH_A_SAY = new RegExp(
	`\\b(?:${BODY_NAME}|${OFFICES}|C[A-Z]{1,2}O|CxOs?|VPs?|MD|GM|[ES]VP|management|the executive|top table|owners|bosses|leadership|directors['’]?|heads)\\b`,
	"iu",
);

const THE_WORK =
	"(?:(?:the|this|our|its|their) (?:[\\p{L}-]+ ){0,3}?(?:programme|program|project|initiative|scheme|plan|results?|progress|figures|numbers|case|pilot|work|trial|report|account|undertaking|roll-?out|benefits?|risks?|budget|spend(?:ing)?|money|funding|targets?|priorities|scope|direction|course)|it|this|us|progress|results|priorities|scope)";
/** "Decide, approve, halt": what those do who steer, and none who are only told. */
const DECIDING =
	"(?:decid(?:es?|ing)|decisions?|approv(?:es?|ing|als?)|rul(?:es?|ings?) on|arbitrat(?:es?|ion)|resolv(?:es?|ing)|resolutions?|authori[sz](?:es?|ation)|releas(?:es?|ing) (?:the |each |any |further |its )?(?:next |further )?(?:money|funds|tranche|budget|step|stage|phase|slice|funding)|sign(?:s|ed)?[ -]?off|signatures?|votes?|steers?|directions?|directs|instructs?|settles?|adjudicat(?:es?|ion)|determin(?:es?|ing)|chooses?|picks? (?:the|what|which|who)|re-?rank(?:s|ed)?|re-?priorit\\p{L}+|sets? (?:the |its )?(?:course|direction|priorities|scope)|go(?:[ /,]| or | and )?(?:-)?no[- ]?go|stop[- ]or[- ]go|go-?ahead|(?:yes|no|yea|nay) (?:or|to)\\b|\\byes or no|says? (?:whether|if|yes|no|stop|go|what)|calls? it|pulls? the plug|pull the plug|(?:may|can|could|power to|authority to|right to|mandate to|free to) (?:\\p{L}+ (?:or|and) )?(?:stop|halt|end|pause|spend|close|cancel|change|alter|veto|shut|freeze|redirect|move|reallocate|kill)|shut (?:it|us) down|last word|final say|has the say|nod\\b|green light|clears?\\b|blocks?\\b|accepts? or|gives? (?:its |their |the |his |her )?(?:blessing|consent|leave|assent|verdict|orders|go)|verdict|carry on|go on\\b|goes on\\b|continu(?:es?|ation)|keep going|what (?:to )?(?:stops?|changes|drop|alter|comes next|is next|happens next)|where (?:the next|it goes|we go)|adjusts?|corrects?|corrective|draw ?down|next (?:money|tranche|slice|stage|phase|step|funds|batch|wave|site|ward|clinic|round)|doles? out|unlocks?|holds? (?:the purse|us to)|takes? (?:the |whatever |any |those |all )?(?:pending |open |due )?decisions?|binding|pulls? the (?:cord|brake|rug)|call a halt|renews?|takes? it back|intervenes?|frees? (?:up )?the|(?:money|funds|tranches?|funding)\\b[^.;:]{0,20} (?:is|are) (?:released|freed|unlocked)|nothing is (?:spent|released|signed|bought|moved|paid)|deals? with (?:open|pending|what|whatever)|gets? unstuck|agrees? (?:what|on|any|to|changes|how|the))";
const DECIDES = new RegExp(`\\b${DECIDING}`, "iu");

/** "Take stock of it", "call the committee", "wants to see us": those with a say turn to the work, or it to them. */
const HAVE_THEIR_SAY: readonly RegExp[] = [
	new RegExp(
		[
			// "Every second Friday the curator and the treasurer lunch on it, and what moves is decided there".
			`\\b(?:meets?|meetings?|met|sits?|sitting|gathers?|convenes?|convened|assembles?|lunch(?:es)?|dines?|breakfasts?|huddles?|confers?|dials? in|comes? together|gets? together|joins?|sees?|hears?|chairs?|calls?|reviews?|goes|go|takes?|looks?|faces?|comes?|bring|brought|reports?|puts?|lays?|laid|reserved?|devotes?|keeps?|kept|agenda|slot|session|gate|hour|minutes|round|table|item|checks?|check-?in|appraises?|weighs?|examines?|considers?|discuss(?:es)?|debates?|receives?|gets?|holds?|instructs?|decides?|rules?|governance|levels?|evaluates?|scrutini[sz]es?|inspects?|supervised?|chairmanship|presidency|wants?)\\b[^]{0,260}\\b${DECIDING}`,
			`\\b${DECIDING}[^]{0,260}\\b(?:meets?|met|looked|seen|sits?|convened|together|session|meeting|reviews?|agenda|table|before)\\b`,
			// "The owners want to see us each quarter".
			`\\b(?:wants?|asks?|expects?|calls?|summons?|orders?|has|have|gets?) (?:to (?:see|hear(?: from)?) )?(?:us|me|the (?:team|programme lead|project leader|project manager|programme manager|lead|project))\\b(?: (?:in|before (?:it|them)|to (?:report|appear|explain|account)))?`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "Take stock of it", "the programme is before them", "stands on their agenda".
			`\\b(?:takes? stock of|goes? (?:over|through)|pores? over|looks? (?:at|over|into)|sits? down (?:over|with)|reviews?|examines?|scrutini[sz]es?|appraises?|weighs?(?: up)?|discuss(?:es)?|monitors?|supervises?|oversees|inspects?|debates?|considers?|judges?|probes?|steers?|takes? (?:under|on to|onto) its|hears?(?: about| how)?|evaluates?) ${THE_WORK}\\b`,
			`\\b${THE_WORK}[^.;:]{0,40} (?:is|stands|comes|will be|appears|goes|lies|has (?:its|a) (?:place|slot|fixed slot)|be|is brought|is laid|is put) (?:back )?(?:before|on|in front of|under|to) (?:the |their |its |our )?[^.;:]{0,40}\\b(?:agenda|${BODY_NAME}|table|order of business|${OFFICES})`,
			`\\b(?:bring|lay|put|take|present|submit|carry|account for|report) (?:on )?(?:${THE_WORK})(?: [^.;:]{0,30})? (?:before|to|in front of) (?:the |our )?[^.;:]{0,30}\\b(?:${BODY_NAME}|${OFFICES})\\b`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "We stand before the council", "every second sitting begins with us".
			`\\b(?:stand|appear|go|come|are|report) (?:back )?before (?:the |our |its )?[^.;:]{0,30}\\b(?:${BODY_NAME}|${OFFICES})\\b|\\b(?:meeting|sitting|session|agenda)s? (?:starts?|begins?|opens?|closes?|ends?) with (?:us|${THE_WORK})\\b`,
			// "The council decides whether the next two are opened", "has the programme on its table".
			`\\b${BODY_NAME}(?:,[^,.;]{3,60},)? (?:(?:will|shall|then|itself) )*(?:decides?|rules?|settles?|determines?|votes?|arbitrates?|judges?) (?:on|whether|if|what|how|which|upon)\\b|\\b${BODY_NAME} (?:instructs?|directs|authori[sz]es?)\\b`,
			`\\b(?:has|have|takes?|finds?|keeps?) ${THE_WORK} (?:back )?(?:on|before|in front of) (?:its|their|the|it|them)\\b`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "The dean and the bursar lunch on this".
			`\\b(?:lunch|dine|breakfast|meet|sit down|huddle|confer|talk)(?:es|s)? (?:on|over|about) ${THE_WORK}\\b`,
			// "The trustees every quarter for the money".
			"\\b(?:every|each|once|twice|monthly|weekly|quarterly|fortnightly)\\b[^.;:,]{0,20} for (?:[\\p{L}-]+ )?(?:choices|decisions|money|scope|direction|strategy|budgets?|priorities|escalations?|approvals?|sign-off|funding|policy)\\b",
			// "Has asked for a quarterly hearing".
			"\\b(?:hearing|audience|checkpoint|check-point|accounting)s?\\b",
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "The chair calls the committee".
			`\\b(?:calls?|convenes?|convened by|summons?|chairs?|presides over|assembles?|gathers?|brings? together) (?:the |a |its |our )?[^.;:]{0,40}(?:${BODY_NAME}|heads|directors|${OFFICES})\\b`,
			// "Standing item on the directors' Monday agenda".
			`\\b(?:standing|fixed|permanent|regular|set) (?:item|point|slot|place|agenda)\\b`,
			`\\b(?:steering|review|oversight|sponsor|governance|decision|go\\/no-go|gate|stage|checkpoint) (?:meetings?|sessions?|reviews?|rounds?|calls?|hours?|lunch(?:es)?|talks?|table)\\b`,
		].join("|"),
		"iu",
	),
];

/** "The owners want to see us every quarter: what did it bring?" */
const EACH_TIME_NOW =
	/\b(?:wants?|calls?|sees?|takes?|meets?|sits?|convenes?|decides?|reviews?|asks?|hears?|looks?)\b[^.;:]{0,50}\b(?:every|each|once a|twice a|monthly|quarterly)\b/iu;

/** "Our oversight is lean: one hour a month, three trustees", "Rhythm of the sponsors: every second Monday". */
const RHYTHM_OF_STEERING = new RegExp(
	`\\b(?:governance|oversight|steering|supervision|cadence|rhythm|decision body|sponsor(?:s|ship)?|control|stewardship|project control|checkpoints?)\\b[^.:;]{0,60}[:–—][^.]{0,120}\\b(?:week|month|quarter|fortnight|${DAY}|term|sprint|hour|days|monthly|weekly|quarterly|fortnightly)\\p{L}*\\b|\\b${BODY_NAME}['’]s? (?:rhythm|cadence|meetings?|sittings?|sessions?) (?:is|are|will be) `,
	"iu",
);
/** "The comité, made up of the owners, sits every five weeks", "the sponsors' circle convenes monthly". */
const BODY_SITS = new RegExp(
	`\\b${BODY_NAME}(?: \\([^()]{2,90}\\))?(?:,[^.;]{3,110},| (?:of|for|with|under) [^.;,]{2,80}?| which| that)? (?:(?:will|shall|must|is to|are to) )?(?:then )?(?:meets?|sits?|convenes?|gathers?|assembles?|comes? together|gets? together|holds? (?:its |a |their )?(?:meeting|session|sitting|review|council)s?)\\b`,
	"iu",
);
/** "It meets every six weeks." behind "The sponsors' circle has five members." */
const THEY_SIT =
	/^\W*(?:it|they|the (?:group|board|circle|panel|body|committee|three|four|five|two)|this (?:group|board|circle|panel|body|committee)|all (?:three|four|five)|meetings?(?: are| is)?)(?: (?:will|shall|are to|is to))? (?:meets?|sits?|convenes?|gathers?|held|comes? together|gets? together|reviews?|decides?|takes? stock)\b/iu;
