import { namesPerson, type People } from "../persons";
import type { Statement } from "../statements";

/**
 * "An Island Bank put its boat loan on sale in May", "Marina Verde has been courting our berth holders since August":
 * somebody by name does what anybody may do, so it must show that a firm does it, and against us: by what is "its" own,
 * by our buyers, or by a comparison with us. People and towns of ours have neither.
 */
export function movesAgainstUs(statement: Statement, people: People): boolean {
	const [, name] = statement.test(DEED_BY_NAME) ? DEED_BY_NAME.exec(statement.text)! : [];
	if (name === undefined || statement.test(OURSELVES)) return false;
	if (statement.test(ONLY_RIVALS)) return true;
	if (people.has(name.split(" ", 1)[0]!)) return false;
	if (statement.test(OF_A_FIRM)) return !statement.has("trial", "trial");
	return statement.test(AGAINST_US) && (statement.test(HOSTILE) || !namesPerson(statement.text, people));
}

const NAME =
	"(?!(?:We|They|It|This|That|These|Those|He|She|You|The|Our|Your|Phase|Stage|Step|Week|Day|Month|Team|IT|HR|Finance|Marketing|Operations|Sales|Legal|Support|From|On|By|In|Since|Until|Each|Every|All|Both|Two|Three|Four|Five|Customers?|Guests?|Members?|Staff|January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}&'’-]+(?: (?:\\p{Lu}[\\p{L}&'’-]*|&|and|of)){0,3}";
const DEED =
	"(?:(?:put|set|brought|rolled|opened|went|came|took|cut|dropped|lowered|waived|halved|raised|added|extended|changed|moved|built|bought|began|started(?! (?:out|off)\\b)|introduced|launched|sells?|offers?|gives?|runs?|promises?|delivers?|charges?|pays?|guarantees?|advertises?|answers?)\\b|(?:has|have) been (?:signing|offering|courting|selling|opening|running|poaching|approaching|visiting|calling|talking|advertising|undercutting|building|giving|wooing|recruiting|hiring|delivering|lifting|collecting|taking|winning|testing|handing|promising|knocking|luring|targeting|ringing|phoning|writing|inviting)\\b|(?:has|have) (?:put|set up|brought|rolled|opened|taken|cut|dropped|waived|halved|started|begun|introduced|launched|sold|offered|promised|advertised|added|extended)\\b|(?:is|are) (?:now |already )?(?:signing|offering|courting|selling|opening|running|approaching|advertising|building|giving|wooing|putting|setting|bringing|rolling|starting|launching|moving|due to (?:open|start|launch|enter))\\b|(?:plans?|intends?|means) to \\p{Ll}+|will (?:open|start|launch|offer|sell|enter|put|bring|run|be (?:in|at|on|next|beside)))";
const DEED_BY_NAME = new RegExp(
	`(?:^|[,;–—(] ?|\\b(?:[Ss]ince|[Ii]n|[Oo]n|[Ff]rom) [\\p{L}\\d ]{3,18}?,? (?:the )?|\\b(?:and|but|[Tt]he (?:firm|chain|company|bank|group|start-?up|operator|dealer)) )\\W{0,2}(?:[Tt]he )?(${NAME})(?: (?:yard|bank|group|chain|store|shop|company))? (?:now |already |also |just |recently )?${DEED}`,
	"u",
);
/** What is "its" own is a firm's. */
const OF_A_FIRM =
	/\b(?:and|where|so|since) it (?!is\b|was\b|will\b)\p{Ll}+|\bits (?!(?:own )?(?:pilot|trial|turn|staff|desk|team|training|new (?:desk|rota)))\p{Ll}+/iu;
/** "Nutmeg Federal advertises “same day” since January": nobody of the house is told of so. */
const ONLY_RIVALS =
	/\b(?:advertis|undercut|poach)\p{Ll}*\b[^.;]{0,80}\b(?:since|from|as of|until|in) (?:early |late |mid-?|last |this )?(?:spring|summer|autumn|winter|fall|Easter|Christmas|year|month|week|Q\d|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)\b/iu;
/** What nobody of the house does to our buyers. */
const HOSTILE =
	/\b(?:offer|court|sell|open|poach|advertis|undercut|woo|lur|target|win|approach|sign|promis)(?:ing|ed|s|es|t)?\b/iu;
const AGAINST_US =
	/\b(?:our (?:\p{Ll}+ ){0,2}?(?:customers|clients|members|holders|dealers|tenants|accounts|students|guests|patients|donors|passengers|subscribers|policyholders|buyers|farmers|owners|skippers|readers|visitors|drivers|agents|staff|groups|fleets|firms|people|streets?|towns?|piers?|area|routes?|doors?|prices?|rates?|fees?|malls?)|than (?:us|ours|we)|(?:from|beside|opposite|near|behind) (?:us|ours)|half (?:of )?ours|same (?:people|customers|clients|members|buyers|route|street|town|market))\b/iu;
const OURSELVES =
	/^\W*(?:we|I)\b|\b(?:we|I) (?:have |had |will |would |shall |can )?(?!know|hear|see|lose|lost|saw|heard|now|are|were|think|expect)\p{Ll}+(?: \p{Ll}+){0,3} (?:with|by|from) \p{Lu}|\b(?:as|in|for|of) our (?:pilot|trial|test|project|team|plan)\b/u;
