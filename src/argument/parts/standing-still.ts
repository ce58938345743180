import type { Statement } from "../statements";

/**
 * "Carry on as we are and the Ombudsman will find against us", "two fleets will leave if the wait stays as it is": a
 * clause, anywhere in the sentence, supposes that nothing changes, and beside it stands something definite that comes of
 * it. That people will be unhappy is nothing definite, and what the writer then starts is no consequence.
 */
export function followsFromStandingStill(statement: Statement): boolean {
	if (statement.row || statement.has("trial", "trial") || !statement.test(MAY_STAND_STILL)) return false;
	for (const supposition of SUPPOSITIONS) {
		if (!statement.test(supposition)) continue;
		const { index, 0: supposed } = supposition.exec(statement.text)!;
		const rest = `${statement.text.slice(0, index)} | ${statement.text.slice(index + supposed.length)}`;
		if (!OWN_START.test(rest) && isDefinite(rest)) return true;
	}
	return false;
}

function isDefinite(rest: string): boolean {
	if (rest.trimEnd().endsWith("?")) return false;
	return (DEFINITE.test(rest) || GOES_TO_NAME.test(rest)) && (!OF_FEELING.test(rest) || /\d/u.test(rest));
}

/** A word that all suppositions share some of, before any of them is tried. */
const MAY_STAND_STILL =
	/\b(?:carry|stay(?:s|ing)?|stand(?:s|ing)?|sit(?:s|ting)?|nothing|act|move|leav(?:e|ing)|left|let|keep(?:s|ing)?|go(?:es|ing)?|wait(?:ing)?|remains?|continue[sd]?|unless|without|if|change|such|this|otherwise|inaction|status quo)\b/iu;

const IT_IS_SO =
	"(?:as (?:we|they|it|things|now|today|at present|before|usual|is)\\b(?: (?:are|is|do|does|now))?|like (?:this|that|now|so|today|before)|the way (?:we|they|it|things) \\p{L}+|(?:in )?this way|so\\b|unchanged|untouched|where (?:we|they|it) (?:are|is)|at (?:this|the present|the current) \\p{L}+)";
const OUR_STATE =
	"(?:we|things?|matters?|it|this|that|all(?: of (?:this|it))?|everything|the (?:situation|matter|status|process|position|system)|(?:the |our )?(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)";
const STAYS =
	"(?:(?:will |shall |just |simply )*(?:stays?|remains?|go(?:es)? on(?: [\\p{L}-]+ing)?(?: [\\p{L}-]+(?: out)?)?|carr(?:y|ies) on|continues?|is continued|are continued|keeps?(?: on)?(?: [\\p{L}-]+ing)?|works?|runs?|is|are|is left|are left|leaves? (?:it|this|that|things|them|matters)(?: be)?))";
const WE_OR_HOUSE = "(?:we|you|the (?:board|company|bank|council|group|management)|nobody|no one)";
const HINDERED =
	"(?:(?:do|does|will|shall|would|should|can) ?(?:not|n['’]t)|don['’]t|doesn['’]t|won['’]t|cannot|can['’]t|fail to)";
const ACTS =
	"(?:act|move|change|react|respond|intervene|follow|budge|improve|step in|do (?:it|this|that|anything|something)|take (?:action|steps|it up)|make (?:a|the|this|any) (?:change|move))";

const SUPPOSITIONS = [
	// "If we do nothing", "when we make nothing", "in case nothing will be changed", "if no action is taken".
	/\b(?:if|when|where|in case|should|as long as|so long as|were)(?: [\p{L}]+)? (?:we|you|one|nobody|the (?:board|company|council|group)) (?:(?:will|shall|would|just|simply|only|still|again) )*(?:do|does|make|change|changes|undertake|decide|try|alter)s? (?:nothing|anything)\b|\b(?:if|when|where|in case|should|as long as|so long as|were|that) (?:nothing(?! (?:else|but|more|untoward|unforeseen|comes|goes wrong)\b)|no (?:action|change|decision|step|measure)s?)\b(?: (?:is|will be|gets?|has been|would be|be|to be|were|was|are))?(?: (?:done|taken|changed|altered|undertaken|made|decided|happens?|changes|moves|follows?))?(?: about (?:it|this|that))?/iu,
	// "If we will not act", "if the council does not move".
	new RegExp(
		`\\b(?:if|when|where|in case|as long as|so long as) ${WE_OR_HOUSE} ${HINDERED} (?:\\p{Ll}+ )?${ACTS}\\b`,
		"iu",
	),
	// "If the wait stays as it is", "if bookings keep working as they do", "should we leave things so".
	new RegExp(`\\b(?:if|when|where|in case|should|as long as|so long as|while) ${OUR_STATE} ${STAYS} ${IT_IS_SO}`, "iu"),
	// "Should we stand by", "if we let it drift", "if we just leave this".
	/\b(?:if|when|where|in case|should|as long as) (?:we|you|one|the (?:board|council|company)) (?:(?:will|shall|would|just|simply|only|still) )*(?:stand (?:by|still|pat)|sit (?:still|by|tight|back|on (?:this|it|our hands))|stay put|look on|hold off|wait (?:any )?(?:longer|another \p{L}+)|(?:leave|let) (?:it|this|that|things|matters|everything)(?: (?:be|alone|drift|slide|lie|run|ride|go on|so|as (?:it|they) (?:is|are)))?(?=[,;]| and\b)|turn (?:this|it) down|go on (?:like|as)|stick (?:to|with) (?:the|what))/iu,
	// "Carry on as we are and …", "Sit still and …", "Leave things be, and …".
	new RegExp(
		`^\\W*(?:(?:but|so|and|just|simply) )?(?:(?:carry on|stay|go on|continue|keep (?:on|going)|run on|muddle on) ${IT_IS_SO}|sit (?:still|tight|back|on (?:it|this|our hands))|stand (?:still|pat|by)|stay put|do nothing|change nothing|leave (?:it|this|that|things|matters|everything|them)(?: (?:be|alone|so|as (?:it|they) (?:is|are)))?|let (?:it|this|that|things|matters) (?:be|drift|slide|lie|run|go on)|wait (?:a|an?other|one more|until) \\p{L}+|keep (?:to )?the (?:[\\p{L}-]+ ){1,3}?(?=and\\b))(?:,? and\\b|, )`,
		"iu",
	),
	// "Sitting still means …", "to stay put is …", "not to act would …".
	/\b(?:(?:sitting|standing) (?:still|pat|by|tight|on our hands)|staying (?:put|as we are|where we are|the same)|(?:carrying|going) on (?:as (?:we|it|now|today|before)\b(?: (?:are|is|do))?|like this)|doing nothing|(?:leaving|letting) (?:it|this|that|things|matters) (?:be|alone|lie|drift|as (?:it|they) (?:is|are))|not (?:acting|moving|changing|to act|to move|to do it)|to (?:stay put|do nothing|sit still|stand still|carry on as we are|leave it)|inaction|the status quo|business as usual) (?:also |again |simply |just |only )?(?:means?|is|costs?|gets?|brings?|leaves?|buys?|loses?|adds?|forgoes|would|will|gives?|has|keeps?)\b/iu,
	// "By doing nothing", "left as it is", "at this rate", "with no change", "otherwise".
	/^\W*(?:(?:and|but) )?(?:by (?:doing nothing|standing still|not acting|sitting still)|(?:if )?left (?:as (?:it|they) (?:is|are)|alone|to itself|unchanged)|(?:with no|without (?:a|any)) (?:change|action|decision)|unless (?:addressed|changed|mended|fixed|remedied|corrected|stopped)|otherwise(?=[^.;]* (?:will|would|shall)\b))/iu,
	// "Unless the queue gets shorter", "if the queue does not get shorter", "until this changes".
	/\b(?:unless|until|so long as|if) (?:the|our|this|that|it|they|things) ?(?:[\p{L}-]+ ){0,3}?(?:(?:does|do|did|will|is|are)(?: not|n['’]t) (?:get|become|improve|fall|shorten|speed|change|come down|go down|drop|mended|fixed|shorter|better|faster|quicker|cheaper)|gets? (?:\p{L}+er|less|better|any)|improves?|comes? down|goes down|speeds? up|shortens?|(?:is|are) (?:mended|fixed|put right|sorted|made \p{L}+er|shortened|cured|dealt with))(?: (?:shorter|better|faster|quicker|cheaper))?/iu,
	// "Another season like this and …".
	/^\W*(?:an?other|one more|a further) (?:\p{L}+ )?(?:years?|seasons?|winters?|summers?|terms?|months?|quarters?) (?:like|of|as|with)\b[^.;,]{0,24}?(?:,| and\b| costs?\b| means?\b| would\b| will\b)/iu,
	// "…, if we stay this way", "this way Verde gets them".
	new RegExp(`\\b(?:if|when|as long as) we (?:stay|remain|go on|carry on|continue) ${IT_IS_SO}`, "iu"),
];

/** The writer's own next step, or his gate, comes of the plan. */
const OWN_START =
	/\b(?:we|I)(?:['’]ll| will| shall| would)? (?:start|begin|launch|open|go (?:live|ahead|on to)|proceed|train|report|meet|come back|stop|halt|end|review|decide|ask|phone|ring|call|write|repair|switch to|use|try)\b|\b(?:pilot|trial|project|test)\b/iu;
const OF_FEELING =
	/\b(?:trust|hearts?|love|relevance|reputation|loyalty|goodwill|experience|image|suffers?|unhappy|disappoint\p{Ll}*|fall(?:s|ing)? behind|left behind|miss(?:es|ed|ing)? the (?:boat|train|bus|tram|moment|opportunity)|our edge|grateful|no option|not an option)\b/iu;
/** Something counted, lost, repeated or done by somebody. */
const DEFINITE =
	/\d|\b(?:again|(?:the )?same (?:bill|loss|amount|cost|number|sum|again)|(?:a |the )?(?:second|third|fourth) time|(?:an?other|second|third|further|new|the) (?:fine|penalty|strike|closure|order|inspection|inquiry|notice|sanction|shortfall|deficit|ban)|lose[sn]?|losing|forgo(?:es)?|foregone?|forfeits?|pay(?:s|ing)?|short of|run(?:s)? out|gone)\b|\b(?:more|further|other|another|some|fewer|half|all|two|three|four|five|six|seven|eight|nine|ten|twenty|our|the|those|these|their) (?:[\p{L}-]+ ){1,4}?(?:will|would|shall|may have to|has to|have to|must|go(?:es)?|change|leave|move|switch|turn|take|give|drop|end|close|get|find|cancel|book|transfer|shut|call|open|fine|stop|lapse)s?\b(?! (?:be (?:happy|pleased|good|better|fine)|not\b))|\b(?:will|would|shall|must|has to|have to)\b[^.;]{0,20}\b(?:closed?|shut|stop(?:ped)?|end|lapse|leave|go elsewhere|switch|move|transfer|book|buy|turn(?:ed)? away|fined?|call in|cancel(?:led)?|withdraw\p{Ll}*|strike|quit|resign|miss(?:ed)?|inspect(?:ed)?|without|refus\p{Ll}+|reject\p{Ll}*|default|overrun|break)\b/iu;
const GOES_TO_NAME =
	/(?:\bto \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{2,} (?:gets|takes|wins|has|will (?:get|have|take|win|buy)))\b/u;
