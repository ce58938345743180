import type { Statement } from "../statements";

/** The author takes the work on in the first person, by whatever turn of phrase: "I'd carry the can". */
export function isMyOwn(statement: Statement): boolean {
	return I_TAKE_IT.some((pattern) => statement.test(pattern)) && !statement.test(ONLY_A_SHARE);
}

/** "My name is on the invoice", "I was the one who rang": of something else, or long ago. */
const ONLY_A_SHARE =
	/\b(?:my share of|in my former|in my last|at my (?:last|former|old)|when I was|years? ago|used to|I had nothing|not my|isn['’]t my|none of my)\b/iu;

const I =
	"\\bI(?:['’](?:ll|d|m|ve)| will| shall| would| should| am| have| do)?(?: (?:\\p{L}+ly|also|then|alone|myself|be|been|going to|prepared to|ready to|willing to|happy to|want to|wish to))*";
const WORK_NOUN =
	"(?:programme|program|project|initiative|scheme|pilot|trial|roll-?out|undertaking|transformation|venture|overhaul|turnaround|effort|refit|endeavour)";
const THE_WORK = `(?:(?:the|this|that|our) (?:[\\p{L}\\d'’&-]+ ){0,4}?${WORK_NOUN}|it|this|that|the (?:whole|entire) (?:thing|lot|of it|work|show)|all of (?:it|this)|everything)`;
const NUMBER =
	"(?:numbers?|targets?|results?|figures?|outcome|promises?|goals?|commitments?|deadlines?|savings?|delivery|dates?)";

const I_TAKE_IT: readonly RegExp[] = [
	new RegExp(
		[
			// "I'd carry the can", "I shall take the blame".
			`${I} (?:carry|carrying|take|taking|bear|shoulder|face|cop|get|eat) (?:the |all the |any |all |full |whatever )?(?:can|blame|rap|flak|heat|music|consequences|beating|humble pie)\\b`,
			// "My head is on the block", "my bonus hangs on it", "my job goes with it".
			"\\bmy (?:own )?(?:head|neck|job|reputation|bonus|pay|career|hide|post|seat|good name|name|year|skin|appraisal|contract)(?: for the year)?(?: (?:is|goes|will be|lies|stands|would be|is what['’]s))? (?:on the (?:chopping )?(?:block|line)|at stake|at risk|on it\\b|hangs? (?:on|from)|depends? on|rides? on|rests? on|rolls?\\b|(?:will|shall|should|can|may) roll\\b|tied to (?:it|this|the)|goes (?:first|with it))",
			// "I put my head on the block", "I stake my job on it".
			`${I} (?:put|putting|stake|staking|lay|set|bet|wager|pledge|give|lend|sign) my (?:own |good )?(?:head|neck|job|reputation|bonus|name|career|word|signature|hat)\\b[^.;:]{0,30}\\b(?:it|this|that|block|line|number|numbers|target|result|project|programme|ring|on)\\b`,
			// "It is on my name", "the programme runs under my leadership".
			`\\b(?:${THE_WORK}|responsibility|ownership|(?:the )?(?:failure|blame|result|outcome|number|target))(?: all)?(?: (?:is|goes|stands|runs|will be|would be|comes|stays|sits|falls|lies|rests|lands|remains|be|happens))?(?:['’]s)? (?:all |squarely |entirely |firmly )?(?:on|in|under|to|at) my (?:own )?(?:name|head|neck|shoulders|conscience|watch|account|responsibility|leadership|direction|command|charge|books|door|desk|plate|hands|back|lap)\\b`,
			// "The failure is mine", "any shortfall will be my own fault".
			"\\b(?:failure|blame|fault|result|outcome|miss|shortfall|responsibility|accountability|ownership|success|slip|overspend|overrun|mistake|number|target|promise|lead|neck|risk)s?\\b(?: (?:or failure|and failure|and the blame))?[^.;:]{0,40}? (?:is|are|will be|would be|be|stays|remains) (?:all |only |entirely |solely )?(?:mine\\b(?! to\\b)|my (?:own|fault|failure|doing|responsibility|problem|neck)\\b)",
			// "You can hold me to the number", "holding me to it".
			"\\b(?:hold|holding|judge|judging|measure|measuring|pin|tie|sack|fire|dismiss|blame|grill|hang|come after|kick) me\\b(?: personally| alone|,? and (?:only me|me alone|no one else|nobody else)|, nobody else|, no one else)?,? ?(?:to|on|by|against|accountable|responsible|answerable|for|if|when|should)\\b(?! (?:the line|the phone|hold))",
			// "I'll be the one explaining it", "I am the one who will have to answer".
			`${I} (?:be )?(?:the |your )(?:one|person|man|woman|name|neck|head|face|throat|only one) (?:[\\p{L}]+ )?(?:who (?:will |has to |have to |must |shall |can be )*)?(?:be )?(?:explaining|answering|defending|facing|standing|explain|answer|answers|explains|defend|face|blamed?|hang|choke|held|to (?:explain|answer|blame|face|hold|sack|choke|hang|hold to)|on the (?:hook|line|block))\\b(?! the (?!(?:numbers?|results?|figures?|failure|miss|outcome|loss|music|board|committee|council|owners|directors|trustees|bill|whole|lot)\\b))`,
			// "I sign up to the number", "I'll commit to the target".
			`${I} (?:sign|signed|signing|put|commit|committed|stand|vouch|answer|held|bound|guarantee|own|underwrite|deliver)(?: myself| down)?(?: up)?(?: (?:to|for|on|by|behind))? (?:the|this|that|these|those|both|its|all) (?:[\\p{L}-]+ )?${NUMBER}\\b`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "It's my programme, start to finish".
			`\\b(?:it|this|that)(?:['’]s| is| will be| stays| remains| would be) (?:all |wholly |entirely |only )?my (?:own )?(?:[\\p{L}-]+ )?(?:${WORK_NOUN}|baby|show|ship|neck|funeral|watch|bag|circus)\\b`,
			// "I'll stand in front of you in November with the results".
			`${I} (?:stand|standing|come|be back|return|appear|report|back)(?: back| up| here| again)* (?:in front of|before|to) (?:you|the [\\p{L}-]+)\\b[^.;:]{0,60}\\b(?:results?|explain|answer|account|figures|numbers|why)\\b`,
			// "I, the undersigned head of piers, assume responsibility for the project".
			`\\bI(?:, [^.;:]{3,100},)? (?:\\p{L}+ly )?(?:will |shall |do |would )?(?:hereby )?(?:assume|accept|take(?: on)?|bear|carry|shoulder|undertake|hold|own)(?: the| all| sole| full| personal| overall| complete| whole)* (?:responsibility|accountability|ownership|leadership|direction|charge|command|answerability)\\b`,
			// "I am the single owner for this initiative".
			`(?:${I}|\\bmyself as|\\bme as|\\bname me|\\bmake me|\\bappoint me(?: as)?|\\bwith me as) (?:the |its |your |this programme['’]s )?(?:single |sole |named |overall |accountable |one |only |executive )*(?:owner|lead|leader|sponsor|head|boss|captain|DRI|SRO|manager) (?:of|for|on) ${THE_WORK}\\b`,
			`\\b(?:single |sole |named |overall |accountable |executive |project |programme )+(?:owner|lead|leader|sponsor|head|manager)(?: (?:of|for|on) [^.;:,]{2,50})?(?: ?[:–—-]| is| will be|,) ?(?:me|myself|I|the undersigned|yours truly)\\b`,
			// "With me in the lead".
			"\\bwith (?:me|myself|the undersigned) (?:at the (?:helm|head|wheel|tiller)|in (?:sole |overall |full )?(?:charge|command)|in the (?:lead|driving seat)|accountable|answerable|responsible|on the hook)\\b",
			// "I'm driving this initiative", "I lead the whole refit project".
			`${I} (?:lead|leading|run|running|head|heading|drive|driving|steer|steering|front|fronting|captain|direct|directing|command|commanding|own|owning|spearhead|champion|see|carry|carrying|shepherd)(?: up)? ${THE_WORK}(?=[.,;:!)]|$| (?:and|from|through|to|until|for|personally|myself|with|as|end|at|under|till|by|across|over)\\b)(?! (?:and|as) (?:we|they|you|it)\\b)`,
			// "If it flops I go", "I'll resign if we miss it".
			`${I} (?:resign|step down|hand in my (?:notice|resignation|keys|badge)|forgo my bonus|give up my (?:bonus|post|seat)|go without my bonus|offer my resignation|leave my post|eat my hat|pay for it)\\b[^.;:]{0,50}\\b(?:if|should|unless|when)\\b|\\b(?:if|should|unless)\\b[^.;:]{3,60}[,:–—]? (?:then )?I(?:['’]ll| will| shall)? (?:resign|step down|go\\b(?=\\W*$)|hand in my (?:notice|resignation|keys|badge)|forgo my bonus|give up my (?:bonus|post)|take the fall)\\b`,
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "You know where to find me if it goes wrong", "it's me you'll want to see".
			"\\b(?:you|everyone|the board) (?:will )?knows? (?:where to find me|whom? to blame|whose door to knock on)\\b[^.;:]{0,60}\\b(?:me|mine|fails?|wrong|flops?|short|late)\\b|\\b(?:it['’]s|it is|that['’]s|that is|it will be) me (?:who|whom|that|you|they|the board|on the (?:hook|line))\\b[^.;:]{0,50}\\b(?:answers?|blame|carr(?:y|ies)|explains?|sack|fire|hook|line|account|responsible|accountable|pays?|hang)\\b",
			// "Blame for a miss comes to me", "the buck stops here, with me".
			"\\b(?:buck|blame|responsibility|accountability|ownership|consequences|failure|fall)\\b[^.;:]{0,50}? (?:stops?|comes?|goes|ends?|lands?|rests?|lie|lies|falls?|is|are|stays?)(?: [a-z]+)?(?: here)?,? (?:to|with|on|at) (?:me\\b|my (?:door|desk|feet|name|head))",
			// "By signing this I make myself answerable".
			"\\bI (?:\\p{L}+ )?(?:make|declare|hold|consider|count|regard) myself (?:\\p{L}+ly )?(?:answerable|accountable|responsible|liable|bound)\\b",
			// "If this sinks, I sink with it".
			`\\bon (?:this|it) I (?:stand (?:or|and) fall|sink or swim)\\b|\\bI(?:['’]ll| will| shall)? (?:sink|fall|drown|stand (?:or|and) fall|sink or swim|go down|go under|swim or sink|rise and fall|live or die|stand or drop) with ${THE_WORK}`,
			// "Put me down as the one who answers for it".
			"\\b(?:put|count|take|note|mark|write|list|enter|name|appoint|make) me (?:down )?(?:in )?(?:as|for|to be)? ?(?:the |its |your )?(?:\\p{L}+ )?(?:one|person|man|woman|owner|lead|leader|name|sponsor|head|answerable|accountable|responsible)\\b",
			// "Whether it works or fails is down to me".
			"\\b(?:succe\\p{L}+|fails?|failure|works?|flops?|wrong|happens?|result|outcome|whole|it|this|that|all)\\b[^.;:]{0,40}?(?: (?:is|will be|comes|lies|stays|rests)|['’]s) (?:all |entirely |only |solely |squarely )?(?:down to|up to|on|with) me\\b(?: alone)?(?=\\W|$)(?! (?:and|to|as|for|in) )",
			// "My bonus goes if the target is missed".
			"\\bmy (?:bonus|job|post|pay rise|seat|head|place) (?:goes|is gone|is forfeit|falls|is lost|is yours|will be gone|will go)\\b(?! (?:in|into) )",
			// "I commit myself to 400 berths", "I'd act as project owner".
			"\\bI(?:['’]m| am| will|['’]ll| have| shall| would|['’]d)? (?:\\p{L}+ly )?commit(?:ted|ting)? myself (?:personally )?to (?:the|this|these|it|\\d)",
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			"\\bI(?:['’](?:ll|d)| will| shall| would| am to|['’]m to)? (?:act|serve|stand|take it on|take this on|sign|go in)\\b[^.;:]{0,30}? as (?:the |your |its )?(?:project|programme|program|initiative|scheme|pilot|accountable|sole|overall|its|single) ?(?:owner|lead|leader|sponsor|head|manager|director)\\b",
			// "My objectives contain this one number".
			"\\bmy (?:own |personal |annual )?(?:objectives|goals|appraisal|scorecard|contract|targets)\\b[^.;:]{0,25} (?:contains?|includes?|holds?|carr(?:y|ies)|lists?|names?) (?:this|it|the (?:number|target|project|programme|result))\\b",
			// "I hold the purse and the blame".
			"\\bI (?:hold|have|take|keep|get) [^.;:]{0,40}\\b(?:and|plus) the (?:blame|responsibility|neck)\\b",
			// "If we miss the target, come and see me".
			"\\b(?:if|should|when) (?:we|I|the [\\p{L}-]+) (?:\\p{L}+ )?(?:miss(?:es)?|fails?|falls? short|don['’]t|do not|does not|doesn['’]t|aren['’]t|are not|isn['’]t|slips?|overspends?|lose)\\b[^.;]{0,60}[,:–—] ?(?:please |then |you (?:can |may |should )?)*(?:come (?:and )?(?:see|find|to|for|after|looking for)|see|ring|call|phone|blame|sack|fire|ask|shout at|knock (?:on|at)|write to|look at|send for) (?:me\\b|my (?:door|desk|office))",
			// "I will personally explain to the owners any month in which we miss".
			"\\bI(?:['’]ll| will| shall)? (?:personally |myself )?(?:explain|justify|account|answer) (?:[^.;:]{0,20}?)(?:to|before) (?:you|the (?:board|committee|council|partners|trustees|executive|governors|directors|owners|senate|chair))\\b[^.;]{0,50}\\b(?:miss|fail|short|why|wrong|late|any)",
			// "I want to be measured by this number", "I'm asking to be held responsible".
			"\\bI(?:['’]m| am|['’]d| would)? (?:\\p{L}+ly )?(?:want|wish|expect|ask|asking|agree|accept|willing|prepared|ready|happy|like|offer|demand)(?: to| that I)? (?:\\p{L}+ly )?be (?:\\p{L}+ly )?(?:measured|judged|held (?:to|accountable|responsible|answerable|liable)|sacked|blamed|assessed|appraised|answerable|accountable|responsible)\\b",
			// "Write my name against the target".
			`\\bmy (?:own )?name (?:is |stands |goes |will be )?(?:on|to|against|under|beside|next to|behind|down for) (?:the|this|that) (?:[\\p{L}-]+ )?(?:${NUMBER}|${WORK_NOUN})\\b`,
			// "The result is for me to answer for", "the outcome is mine to defend".
			`(?:^\\W*|[,;:–—] ?|\\b(?:and|but) )(?:(?:the |this |that |any |every )?(?:[\\p{L}-]+ ){0,3}?(?:results?|outcomes?|numbers?|figures?|targets?|failure|miss|shortfall|whole|${WORK_NOUN})|it|this|that|how (?:it|this|that) [\\p{L} ]{3,20}?|whether [\\p{L} ]{3,40}?|what comes of (?:it|this))(?: of (?:it|this|the [\\p{L}-]+))? (?:is|are|will be|stays|remains|would be) (?:for me|mine)(?: alone)? to (?:answer(?: for)?|carry|own|bear|explain|defend|account for|shoulder|deliver|stand (?:for|by))\\b`,
			// "My door is the one to knock on".
			"\\bmy (?:door|phone|desk|name|head|neck|throat) is the (?:one|only one|first)\\b",
		].join("|"),
		"iu",
	),
	new RegExp(
		[
			// "I shall be your single point of accountability".
			"\\b(?:single|one|sole|only) point of (?:[\\p{L}]+ and (?:of )?)?(?:accountability|responsibility|blame|ownership)(?: (?:for|of) [^.;:]{2,50})? (?:is|will be) (?:me|myself|I|the undersigned)\\b|\\bI(?:['’]m| am|['’]ll be| will be| shall be) (?:the|your|its) (?:single|one|sole|only) point of (?:[\\p{L}]+ and (?:of )?)?(?:accountability|responsibility|blame|ownership)\\b",
			// "For the result I answer myself".
			"\\bfor (?:the |its |this |that |all |everything|it)(?: ?\\p{L}+)? I (?:shall |will |alone |myself )*(?:answer|stand|vouch|sign|account)\\b",
			// "The accountability for it I bear myself".
			"\\b(?:responsibility|accountability|blame|ownership|consequences|the risk of failure)\\b[^.;:,]{0,40},? I (?:will |shall |do |also |alone |gladly )*(?:bear|take|carry|accept|shoulder|own)\\b",
			// "This is my promise and my neck".
			"\\b(?:this|it|that)(?:['’]s| is| will be|['’]ll be)\\b[^.;:]{0,60}\\band my (?:own )?(?:neck|head|fault|blame|failure|responsibility)\\b",
			// "It'll be my job to make this work".
			`\\bit(?:['’]s|['’]ll be| is| will be| becomes) my (?:own |first |only )?(?:job|task|duty|business|responsibility) to (?:make|see|bring|get|deliver|carry|land|explain|answer)\\b[^.;:]{0,20}\\b(?:${THE_WORK}|why)`,
			// "As my own target for the year".
			"\\bas my (?:own |personal )+(?:target|goal|number|commitment|objective)\\b",
			// "You have one person to call, and that is me".
			"\\b(?:one|an?|single|only) (?:\\p{L}+ )?(?:person|name|number|door|neck|head|throat|desk|man|woman|owner)\\b[^.;]{0,70}[,:–—] ?(?:and )?(?:it is |it['’]s |that is |that['’]s |namely )?(?:me|mine|I)\\b(?=\\W|$)",
		].join("|"),
		"iu",
	),
];
