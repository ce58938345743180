import type { Statement } from "../statements";

/** "The mooring crew is instructed on two evenings", "the supplier walks the clerks through it": who works differently is taught or told. */
export function preparesColleagues(statement: Statement): boolean {
	if (statement.themes.has("evidence") || statement.test(IS_DAILY)) return false;
	return (
		(statement.test(NAMES_TEACHING) && statement.test(THEY_ARE_TAUGHT)) ||
		(statement.test(NAMES_LESSON) && statement.test(THEY_GET)) ||
		(statement.test(NAMES_LEARNING) && statement.test(THEY_LEARN)) ||
		statement.test(THEY_GET_TIME) ||
		statement.test(SOMEBODY_SHOWS_THEM) ||
		statement.test(SOMEBODY_EXPLAINS) ||
		statement.test(FOR_THEM) ||
		statement.test(HELPER_AMONG_THEM)
	);
}

/** What goes on anyway, and what is told of the past. */
const IS_DAILY =
	/\b(?:(?:two|three|four|\d+) (?:hours|minutes) a (?:day|week|shift)|an hour a (?:day|week)|every day|each day|(?:was|were) (?:shown|told|given|held|sent|invited|instructed|taught)|already|today|currently|last (?:year|spring|summer|autumn|winter|month)|in 20[012]\d,? (?:we|they))\b/iu;

/** Many trades end alike; so do things and those who are served. */
const NO_STAFF =
	"(?!(?:customers|consumers|users|members|passengers|travell?ers|commuters|subscribers|readers|visitors|callers|buyers|shoppers|riders|donors|voters|investors|neighbou?rs|farmers|pensioners|borrowers|applicants|claimants|tenants|others|orders|numbers|letters|offers|papers|posters|competitors|\\p{Ll}*holders|\\p{Ll}*payers|\\p{Ll}*owners|strangers|computers|printers|scanners|servers|trackers|lockers|counters|containers|trailers|quarters|powers|matters|errors|floors|doors|factors|motors|sensors|monitors|hours|chambers|customers['’]|learners|followers|viewers|players|campers|boarders|diners|bathers|skaters|swimmers|anglers|walkers|hikers|cyclists|tourists|motorists|artists|parents|restaurants|plants|grants|pants|children|residents)\\b)";
const TRADES =
	"(?:staff|personnel|workforce|teams?|employees|colleagues|crews?|gangs?|shifts|nurses|clerks|stewards|wardens|guards|cooks|chefs|hosts|guides|captains|foremen|masters|techs|reps|aides|concierges|pilots|heads|people|hands|deckhands|faculty|volunteers|mechanics|plumbers|smiths|apprentices|trainees|secretaries|deputies|depots|branches|shops|stores|houses|desks?|(?:their|its|the) (?:fitters|drivers|people)|\\p{Ll}+(?:ers|ors|ists|ants|ians|men|women))";
const EACH_OF_THEM =
	"(?:each|every) (?:of the (?:\\p{Ll}+ )?)?(?!(?:customer|client|guest|patient|passenger|member|user|caller|tenant|resident|visitor|household|shopper|buyer|student|parent|traveller|subscriber|donor|owner|applicant|family|farm|house|home|boat|order|case|file|week|month|day|year|claim|call|letter|visit)s?\\b)(?:[\\p{Ll}-]+ )?(?:clerk|driver|nurse|agent|manager|officer|team|crew|shift|branch|depot|desk|steward|warden|guard|cook|chef|guide|captain|foreman|colleague|employee|rep|head|\\p{Ll}+(?:er|or|ist|ant|ian|man|woman))";
export const STAFF = `(?:${NO_STAFF}${TRADES}|${EACH_OF_THEM})`;
/** The subject and, behind it, whose they are: "clerks at the pier". */
const SUBJECT = `\\b${STAFF}(?: (?:at|in|of|on|from) (?:the |each |our |all )?(?:[\\p{L}-]+ ?){1,3})?`;
const ADVERB = "(?:then |also |all |first |each |both |there |always |\\p{Ll}+ly )?";

const TAUGHT =
	"(?:instructed|briefed|inducted|orient(?:at)?ed|familiari[sz]ed|introduced to|prepared|coached|drilled|schooled|refreshed|trained|retrained|taught|tutored|acquainted|sensiti[sz]ed|accompanied|rehearsed|walked through|taken through|talked through|led through|guided through|shown (?:the|how|what|it|round|their|a|an)|told (?:in|at|by|about|of|what|why|how|first|before|personally)|informed (?:in|at|by|about|of|first|before|personally)|(?:phoned|visited|rung|called|seen|spoken to) by (?:the|their|his|our|an?)|made familiar|invited to (?:try|test|a|see|watch)|consulted|heard|involved in|asked (?:what|how|for their|to comment|to try))";
/** Looks ahead for the longer patterns, which any trade may begin. */
const NAMES_TEACHING = new RegExp(`\\b${TAUGHT}\\b`, "iu");
/** Not "instructed to wait": what they are told to do. */
const THEY_ARE_TAUGHT = new RegExp(
	`${SUBJECT},? (?:is|are|will be|shall be|gets?|must be|to be|being|have been|has been) ${ADVERB}${TAUGHT}\\b(?! to \\p{Ll})`,
	"iu",
);

const SIZE = "(?:an?|one|two|three|four|half an?|their own|the|\\d+|paid|short|some|a few|several)";
const LESSON =
	"(?:huddles?|briefings?|inductions?|introductions?|orientations?|webinars?|tutorials?|teach-?ins?|dry runs?|trial runs?|test runs?|practice runs?|run-?throughs?|walk-?throughs?|modules?|e-?learning|tours?|tasters?|demos?|demonstrations?|drills?|lessons?|courses?|class(?:es)?|workshops?|seminars?|sessions?|training|talks?|muster|town halls?|refreshers?|rehearsals?|leaflets?|booklets?|brochures?|handouts?|flyers?|newsletters?|bulletins?|memos?|videos?|films?|clips?|guides?|manuals?|handbooks?|checklists?|cheat ?sheets?|cue cards?|pocket cards?|laminated \\p{Ll}+|cards? (?:with|on|to|for)|scripts?|crib|sheets?|FAQs?|Q&As?|help ?lines?|help numbers?|hotlines?|coach|mentors?|buddy|buddies|floor ?walkers?|super-?users?|hours? (?:on|in|with|at)|(?:half-)?days? (?:on|in|with|at)|mornings? (?:on|in|with|at)|afternoons? (?:on|in|with|at)|evenings? (?:on|in|with|at)|shifts? (?:on|in|with|at))";
const NAMES_LESSON = new RegExp(`[ -]${LESSON}\\b`, "iu");
const THEY_GET = new RegExp(
	`${SUBJECT},? (?:will |shall |would |must |to )?${ADVERB}(?:gets?|receives?|ha(?:s|ve)|attends?|does?|do|joins?|sits? through|goes? through|runs? through|take part in|takes part in|(?:is|are|be) (?:given|offered|sent|handed|promised)) ${ADVERB}${SIZE}(?:[ -][\\p{L}\\d’'-]+){0,4}?[ -]${LESSON}\\b`,
	"iu",
);

/** "They get a day on the tablets before anyone has to use one": whoever they are, they are those who work with it. */
const THEY_GET_TIME =
	/\bthey(?:['’]ll)? (?:will |shall |all |each |both )*(?:get|have|spend|are given) (?:an?|one|two|three|four|half an?|some|\d+) (?:[\p{L}-]+ )?(?:hours?|days?|mornings?|afternoons?|evenings?|sessions?|shifts?|weeks?)\b[^.;]{0,70}\bbefore (?:any(?:one|body)|they|we|it goes|going|the (?:launch|start|switch|first))\b/iu;

/** "Clerks spend two mornings beside the radio to learn the calls", "wardens sit in with the desk", "inspectors shadow one another". */
const NAMES_LEARNING =
	/\b(?:to (?:learn|see|get|practi[sc]e|try|watch|understand|find their way)|learning|watching|practi[sc]|rehears|beside|alongside|next to|out with|side by side|before|beforehand|shadow|sits? in|over the shoulders?|rides? along|tr(?:y|ies)|goes? through|swaps?)/iu;
const THEY_LEARN = new RegExp(
	[
		`${SUBJECT},? (?:will |shall |would |to )?${ADVERB}(?:spends?|spending|has|have|puts? in|works?|does|do) ${SIZE} (?:[\\p{L}-]+ )?(?:hours?|days?|mornings?|afternoons?|evenings?|shifts?|weeks?)\\b[^.;]{0,50}\\b(?:to (?:learn|see|get to know|get used|practi[sc]e|try|watch|understand|find their way)|learning|shadowing|watching|practi[sc]ing|beside|alongside|next to|out with|side by side|before (?:we|it|the|their|they|going|launch))\\b`,
		`${SUBJECT},? (?:will |shall |would |to )?${ADVERB}(?:shadows?|sits? in (?:on|with)|looks? over the shoulders?|rides? along|tr(?:y|ies) (?:it|the \\p{Ll}+) (?:out )?(?:first|beforehand|before)|goes? through the (?:new )?\\p{Ll}+ with|meets? (?:the \\p{Ll}+ before|beforehand)|swaps? (?:desks|places|seats|shifts))\\b`,
		`\\bthey (?:will |shall )?(?:first )?(?:shadow|sit in with|sit in on|practi[sc]e|rehearse|swap places with)\\b`,
	].join("|"),
	"iu",
);

/** "The supplier shows each clerk the new screen", "the foreman explains the why to his gang". */
const SOMEBODY_SHOWS_THEM = new RegExp(
	`\\b(?:shows?|walks?|takes?|leads?|guides?|talks?|teach(?:es)?|introduces?|instructs?|drills?|briefs?|coach(?:es)?|trains?|prepares?|familiari[sz]es?|acquaints?)\\b(?<!\\b(?:I|who|which|that|customers|clients|visitors|guests|passengers) \\p{L}+) (?:all |the |our |its |their |his |her |these |those |both )*(?:[\\p{Ll}-]+ )?${STAFF}\\b[^.;]{0,24} (?:through|how|round|around|the (?:new|app|screen|system|form|tool|steps?)|what (?:is|will|has|to|changes)|why|on (?:it|the)|in (?:it|the use)|to (?:use|work)|it\\b)`,
	"iu",
);
/** "The foreman goes over it with his gang". */
const SOMEBODY_EXPLAINS = new RegExp(
	[
		`\\b(?:goes|go|going) (?:through|over) (?:it|the (?!\\p{Ll}*(?:figures|numbers|results|counts?|cases|log|data|calls|loads|reports?|files|accounts)\\b)[^.;]{3,30}) with (?:all |the |our |its |their |his |her |each )*(?:[\\p{Ll}-]+ )?${STAFF}\\b`,
		`\\b(?:explains?|presents?|demonstrates?|introduces?) (?:it|this|the [^.;]{2,30}?|how [^.;]{2,30}?|why [^.;]{2,30}?) (?:to|in front of|at) (?:all |the |our |its |their |his |her |each )*(?:[\\p{Ll}-]+ )?(?:${STAFF}|muster|handover|line-?up|team meetings?|roll-?call)\\b`,
	].join("|"),
	"iu",
);

const FOR_THEM = new RegExp(
	[
		`\\b(?:film|video|newsletter|bulletin|memo|help ?(?:line|desk)? number|hotline|helpline|help ?desk|booklet|handbook|leaflet|handout|checklist|guide|manual|FAQ|Q&A|noticeboard|Teams channel|WhatsApp group|intranet page|practice (?:site|copy|screen)|test (?:system|screen|log-?in)|drop-in)s?\\b[^.;]{0,24} (?:for|to) (?:all |the |our |its |their |each )*(?:[\\p{Ll}-]+ )?${STAFF}\\b`,
		`\\btells? (?:all |the |our )*${STAFF} (?:what|why|when|how)\\b`,
	].join("|"),
	"iu",
);

/** "Each team has a colleague who has used it for a month". */
const HELPER_AMONG_THEM =
	/\b(?:each|every|all|per|in each|in every|on each|on every) (?:\p{Ll}+ )?(?:team|shift|branch|depot|site|ward|store|shop|crew|office|desk|region|floor|station|clinic|house|unit)s?\b[^.;]{0,30}\b(?:colleague|champion|buddy|coach|floor-?walker|super-?user|key user|old hand|helper|trainer|mentor|go-to person|contact)\b|\b(?:a|one) (?:\p{Ll}+ )?(?:champion|buddy|coach|floor-?walker|super-?user|key user|old hand|mentor|trainer) (?:in|on|at|per|for) (?:each|every)\b/iu;
