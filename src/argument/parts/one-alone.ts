import type { Argument } from "../argument";
import { namesPerson } from "../persons";
import { isLikelyName, UNIT } from "../somebody";

/** The words end with one person or one office: "Under the charter the harbour master, Ms Lobo, will". */
export function endsWithOne(argument: Argument, words: string): boolean {
	const before = words.slice(-LONGEST_SUBJECT).replace(BETWEEN_SUBJECT_AND_VERB, "");
	const [, one] = ENDS_WITH_ONE.exec(before) ?? [];
	return one !== undefined && isOne(argument, one);
}

/** The words begin with one person or one office: "that of the bursar", ": Ms Lobo, head of piers", "me". */
export function startsWithOne(argument: Argument, words: string): boolean {
	const [, one] = STARTS_WITH_ONE.exec(words.slice(0, LONGEST_SUBJECT)) ?? [];
	return one !== undefined && isOne(argument, one);
}

const LONGEST_SUBJECT = 130;

function isOne({ people }: Argument, words: string): boolean {
	if (NOT_ONE.test(words)) return false;
	if (OFFICE_FIRST.test(words) || MYSELF.test(words) || TITLED.test(words)) return true;
	const name = words.replace(/['’]s?$/u, "");
	if (/\s/u.test(name)) return !UNIT.test(name) && namesPerson(name, people);
	return people.has(name) || (isLikelyName(name) && !NO_NAME_ALONE.test(name));
}

const TITLE =
	"(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Professor|Doctor|Sister|Brother|Father|Mother|Captain|Capt|Major|Colonel|Col|Sergeant|Sir|Dame|Lady|Lord|Monsieur|Madame|Mme|Maître|Señora?|Senhora?|Sra?|Signora?|Sig|Herr|Frau|Shri|Smt|Ing|Engr|Rev|Reverend|Cllr|Councillor|Judge|Inspector|Encik|Puan|Datuk|Dato|Pak|Ibu|Bpk|Chief)\\.?";
const NAME = `(?:${TITLE} )?\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?: (?:(?:de|da|do|dos|van|von|der|den|ter|la|le|al|el|bin|binti|ibn) ){0,2}\\p{Lu}[\\p{L}'’-]*\\.?){0,3}`;
const OFFICE_NOUN =
	"(?:[\\p{L}-]*[Mm]anager|[Dd]irector|[Dd]irectrice|[Oo]fficer|[Hh]ead|[Hh]eadteacher|[Hh]eadmistress|[Ll]ead|[Ll]eader|[Cc]hief|[Pp]resident|[\\p{L}-]*[Pp]rincipal|[Cc]ontroller|[Cc]omptroller|[Ss]uperintendent|[Ss]upervisor|[Cc]o-?ordinator|[Rr]egistrar|[Ss]ecretary|[Cc]aptain|[Ss]kipper|\\p{L}*[Mm]aster|[Mm]atron|[Dd]ean|[Pp]rovost|[Rr]ector|[\\p{L}-]*[Cc]hancellor|[Cc]ommissioner|[Tt]reasurer|[Bb]ursar|[Ll]ibrarian|[Pp]harmacist|[Nn]urse|[Pp]hysician|[Ss]urgeon|[Ee]ngineer|[Ii]nspector|[Ss]urveyor|[Ww]arden|[Cc]urator|[Ee]ditor|[Cc]hair(?:man|woman|person)?|[Cc]lerk|[Aa]ctuary|[Aa]rchitect|[Cc]ounsel|[Ff]oreman|[Vv]icar|[Bb]ishop|[Aa]bbess|[Aa]bbot|[Mm]ayor|[Gg]overnor|[Mm]inister|[Ss]teward|[Cc]aretaker|[Oo]mbudsman|[Aa]uditor|[Ee]conomist|[Ss]cientist|[Bb]rewer|[Gg]ardener|[Rr]anger|[Ff]orester|[Cc]hef|[Ss]ponsor|[SEA]?VP|C[A-Z]{1,2}O|S?RO|MD|[AD]?GM)(?!\\p{L})";
/** What stands between an article and the office, and makes no group of it. */
const WORD_OF_OFFICE =
	"(?!(?:boards?|committees?|teams?|departments?|councils?|groups?|and|or|of|each|every|all|both|with|from|by|to|in|on|at|for|that|which|who|is|are|was|were|has|have|as|role|post|next|new|future)\\b)[\\p{L}\\d&'’-]+ ";
const WORD_OF_FIELD =
	"(?!(?:teams?|that|which|who|is|are|was|were|has|have|will|shall|would|says?|to|by|with|from|he|she|they|we|you|it)\\b)[\\p{L}\\d&'’-]+";
const OFFICE = `(?:(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Mm]y|[Hh]is|[Hh]er) (?:${WORD_OF_OFFICE}){0,5}?|(?:\\p{Lu}[\\p{L}&'’-]* ){0,4}(?=\\p{Lu}))${OFFICE_NOUN}`;
const FIELD = `(?:,? (?:of|for|at|in)(?: ${WORD_OF_FIELD}){1,6}|(?:,? \\p{Lu}[\\p{L}&'’-]*){1,4})`;
/** "harbour manager Ines Lobo": the office without its article. */
const OFFICE_AND_NAME = `(?:\\p{Ll}+ ){0,3}${OFFICE_NOUN},? ${NAME}`;

const ENDS_WITH_ONE = new RegExp(
	`(?<![\\p{L}'’-])(${OFFICE}${FIELD}?(?:,? ${NAME})?|${NAME})(?: ?\\([^()]{2,60}\\)| ?[–—] ?[^.;:–—]{3,70} ?[–—]|, (?!(?:and(?! no)|but|or|we|our|the (?:board|team))\\b)[^.;:()]{3,70},)?,?$`,
	"u",
);
const STARTS_WITH_ONE = new RegExp(
	`^[\\s"“”'‘’*_:,–—-]*(?:(?:namely|it is|it['’]s|this is|she is|he is|is|that of|those of|that is|in the person of|none other than|nobody but|no one but|one and only one:|[Aa]lways) ){0,2}(${OFFICE}(?!['’]s? (?:teams?|department|office|people|group|unit|staff|successor|deputy|assistant|book|opinion|view)\\b)|${OFFICE_AND_NAME}|${NAME}(?![\\p{L}'’])(?!(?: \\p{Lu}[\\p{L}'’-]*){0,3} (?:teams?|department|office|people|group|unit|staff|successor|deputy|assistant|book|opinion|view)\\b)|(?:[Mm]e|[Mm]yself|I|[Tt]he undersigned|[Yy]ours truly)(?![\\p{L}'’]))`,
	"u",
);
const OFFICE_FIRST = new RegExp(`^(?:${OFFICE}|${OFFICE_AND_NAME})`, "u");
const MYSELF = /^(?:[Mm]e|[Mm]yself|I|[Tt]he undersigned|[Yy]ours truly)$/u;
const TITLED = new RegExp(`^${TITLE} \\p{Lu}`, "u");
const BETWEEN_SUBJECT_AND_VERB =
	/(?:[ ,]+(?:who|alone|himself|herself|personally|will|shall|would|has|then|also|now|therefore|too|duly|already|gladly|fully|both|and nobody else|and no one else))*\s*$/u;
/** "Each area manager", "The board of Ann Reid": nobody in particular. */
const NOT_ONE =
	/^(?:[Ee]ach|[Ee]very|[Aa]ll|[Aa]ny|[Bb]oth|[Ss]ome|[Nn]o|[Vv]arious|(?:[Tt]he |[Oo]ur )?(?:[\p{L}&-]+ ){0,3}(?:[Tt]eam|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Dd]epartment|[Oo]ffice|[Uu]nit|[Cc]abinet|[Pp]anel|[Cc]hamber|[Tt]rustees|[Dd]irectors|[Mm]anagers|[Hh]eads)\b)/u;
/** One capitalised word at the head of a sentence that is nobody: "Everyone", "Treasury", "Whoever". */
const NO_NAME_ALONE =
	/^(?:Every(?:one|body)|No(?:body|ne)|Any(?:one|body)|Some(?:one|body)|Who(?:ever)?|What(?:ever)?|Which|This|That|These|Those|There|They|He|She|It|We|You|My|His|Her|Its|Their|Our|If|When|Where|While|Since|Because|But|And|Or|So|Then|Now|Here|Yet|Still|Only|Even|Also|Perhaps|Maybe|Legal|Treasury|Audit|Facilities|Works|Estates|Security|Payroll|Catering|Research|Press|Ops|Tech|Branches|Depots|Suppliers?|Vendors?|Staff|Employees|Nurses|Doctors|Teachers|Customers?|Success|Failure|Ownership|Whether|Each|Every|All|Both|One|Two|Three)$/u;
