import type { LexiconEntry } from "./entry";

// Sources: LEXICON e of the design notes; contactcenterpipeline's "hall of shame", Telus on misused buzzwords, general knowledge.

/** Words that sound like a case and carry none. */
export const WORDING: readonly LexiconEntry[] = [
	{
		kind: "jargon",
		tag: "experience",
		terms: [
			"surprise and delight", "=delight =our/the/every/all/each/customers/guests/clients/users/patients/members/passengers", "=delighting", "=delightful", "customer delight", "=wow =moment/moments/factor/experience/experiences/our/the", "magical", "effortless", "frictionless", "friction free", "=seamless", "=seamlessly", "omnichannel", "omni channel", "holistic", "holistically",
			"360 [degree] view", "360° view", "360-degree", "single view of the customer", "one view of the customer", "single customer view", "one version of the truth",
			"=customer/guest/patient/member/passenger/student/client/user/citizen/people/human/veteran/resident =centric/centricity/centred/centered/obsessed/obsession/led/focused", "customer first culture/mindset/organisation/organization/company/thinking/dna", "experience led", "customer is [the] king",
			"=culture =of =obsession/excellence/delight/care/caring/customer", "customer obsession", "customer culture", "culture of customer",
			"at the heart of everything/all/what/our", "at the centre/center/core of everything/all/what/our", "in everything we do", "put customers first", "putting customers first", "putting the customer first",
			"moment/moments that matter", "moment/moments of truth", "every moment matters", "every interaction matters", "every touchpoint is", "journey orchestration", "experience economy", "hyper personalised/personalized/personalisation/personalization", "emotional connection/bond", "brand love", "raving fans", "loved brand", "most loved", "=is a guest", "=hearts =and =minds", "human centred/centered", "=feel =the =love", "go the extra mile", "above and beyond", "living the brand", "love =brand/brands", "=love =us =will",
		],
	},
	{
		kind: "jargon",
		tag: "corporate",
		terms: [
			"best in class", "best of breed", "world class", "industry leading", "market leading", "cutting edge", "state of the art", "bleeding edge", "next gen", "next generation experience/platform/experiences", "next level", "game changing", "paradigm shift", "north star", "ecosystem of", "omnichannel ecosystem", "=ecosystem =that/with/to", "=synergy", "=synergies", "move the needle", "low hanging fruit", "battleground", "digital first journey/journeys/experience/experiences/world", "future proof/proofed/proofing", "future readiness", "squads and tribes", "fail fast", "breaking [down] [the] silos", "break down silos", "centre of excellence", "center of excellence", "gamified", "gamification", "change champions", "self sustaining", "thought leadership", "=flywheel", "end to end answer", "holistic answer", "transformational", "unlock [the] [full] potential/value", "leverage synergies", "win win", "step change in experience", "value add", "value adding", "blue sky", "boil the ocean", "bring everyone along on the journey", "brought on the journey", "on the journey together", "=reimagine", "=reimagined", "=reimagining", "supercharge", "turbocharge", "double click", "deep dive immersion", "immersive", "people are our brand", "=dna =of", "in our dna", "one stop shop", "single source of truth", "best practice experience", "=purpose =driven", "purpose led",
		],
	},
	{
		kind: "quantity",
		tag: "adjective",
		terms: [
			"=significant", "=substantial", "=considerable", "=material", "=meaningful", "=dramatic", "=huge", "=massive", "=enormous", "=tremendous", "=immense", "=sizeable", "=sizable", "=major", "=strong", "=big", "=vast", "=marked", "=notable", "=countless", "=exponential", "=sharp", "=drastic", "=appreciable", "=noticeable", "=numerous", "a great deal of", "a good deal of", "=lots =of", "=a =lot =of", "=much =lower/higher/better/less/more", "step change", "game changing", "multi million",
		],
	},
	{
		kind: "quantity",
		tag: "adverb",
		terms: ["=significantly", "=substantially", "=considerably", "=materially", "=meaningfully", "=dramatically", "=hugely", "=massively", "=enormously", "=tremendously", "=immensely", "=markedly", "=notably", "=exponentially", "=sharply", "=drastically", "=appreciably", "=noticeably", "=greatly", "=vastly", "=a =lot", "=a =long =way", "far more/less/fewer/higher/lower/better"],
	},
	{
		kind: "benefit",
		tag: "benefit",
		terms: [
			"=benefit", "=benefits", "=value", "=uplift", "=upside", "=improvement", "=improvements", "=improve", "=improves", "=improved", "=reduction", "=reductions", "=reduce", "=reduces", "=reduced", "=decrease", "=decreases", "=increase", "=increases", "=growth", "=grow", "=gains", "=gain", "=savings", "=saving", "=impact", "=loyalty", "=advocacy", "=efficiency", "=efficiencies", "=productivity", "=returns", "=return", "=boost", "=opportunity", "=opportunities", "=cost", "=costs", "=loss", "=losses", "=damage", "=pain", "=problem", "=problems", "=burden", "=waste", "=delay", "=delays", "=demand", "=workload", "=frustration", "=dissatisfaction", "=help", "=cheaper", "=faster", "=lower", "=higher", "=performance", "=effect", "=difference", "=brand =equity", "=experience", "=experiences", "=engagement", "=drop", "=fall", "=rise", "=lift", "=cut", "=pressure",
		],
	},
	{
		kind: "vagueTime",
		tag: "vague",
		terms: [
			"=soon", "as soon as possible/practicable/practical/feasible", "as soon as we can", "=ASAP", "=shortly", "in due course", "in due time", "going forward", "moving forward", "over time", "after some time", "in the [very] near future", "in the near/medium/long term", "in the longer/shorter/short term", "over the near/medium/long/longer/short/coming term/period/months/years/weeks", "over the mid/medium/long term", "=eventually", "=someday", "in the coming months/years/weeks/period/quarters", "in coming months/years", "in the months/years ahead", "in the weeks ahead", "down the road/line/track", "at a later date/stage/point", "at some point", "at the right time", "at the appropriate time", "at the earliest [opportunity|convenience]", "at an early date", "when the time is right", "when time permits", "when resources allow/permit", "as and when [needed|required|possible]", "when ready", "once things settle", "in the fullness of time", "before long", "by and by", "in a timely manner", "in the foreseeable future", "in future phases", "later on", "near term", "sooner or later", "until further notice", "at your convenience",
		],
	},
	{
		kind: "hedge",
		tag: "hedge",
		terms: ["=may", "=might", "=could", "should help", "should lift/improve/raise/reduce/increase/boost/lower/cut/lead", "=potentially", "=possibly", "=hopefully", "aims/aim/aiming to", "seeks to", "hope/hopes/hoping to", "helps/help to", "is likely to", "are likely to", "is believed to", "has/have the potential to", "=can =help", "would likely", "in principle could", "expected to help", "ought to"],
	},
	{
		kind: "study",
		tag: "study",
		terms: [
			"studies show/suggest/find/have", "study shows/found/finds/suggests", "research shows/suggests/finds/tells/indicates/has/consistently/proves", "according to [global|industry|recent|independent|leading|the|a] research/study/studies/report/survey/analysts/experts", "experts say/agree", "analysts say/estimate", "industry research/study/studies/data/benchmarks/benchmark/average/averages/figures", "it is well known", "it's well known", "well documented", "widely known", "proven time and again", "the literature", "global research", "benchmark/benchmarks", "Forrester", "Gartner", "McKinsey", "Bain", "Deloitte", "PwC", "Harvard Business Review", "Temkin", "Qualtrics", "Medallia", "Accenture", "KPMG", "Forbes", "Zendesk", "Salesforce", "Microsoft study/research", "vendor's [own] study/figures/data/research/model", "vendor study", "white paper", "whitepaper", "times more expensive to acquire", "cheaper to retain/keep", "costs [far|much|five|six|seven|5|6|7|5x|6x|7x] [times] more to acquire/win/get", "acquire a new customer", "acquiring a new customer", "win a new customer", "leaders outperform/grow", "leaders in customer experience", "companies that lead/excel/invest/focus/prioritise/prioritize", "organisations/organizations/firms/businesses/brands/hospitals/banks/retailers that/with =excellent/lead/excel/invest/focus/prioritise/prioritize", "outperform laggards/competitors/peers/rivals", "across our client base", "our clients [typically|usually|on average] see", "its clients see", "best in class companies",
		],
	},
	{
		kind: "quantifier",
		tag: "absolute",
		terms: ["=100%", "=100 per cent", "=100 percent", "=full", "=fullest", "=complete", "=total", "=unanimous", "=universal", "=unconditional", "=wholehearted", "=entire", "=unreserved", "=absolute", "=undivided", "=everyone's", "=everybody's", "every executive's"],
	},
	{ kind: "quantifier", tag: "everybody", terms: ["everyone agrees/supports/backs/is", "everybody agrees/supports/backs/is", "all executives/leaders/functions/departments/stakeholders/directors agree/support/back/are/have", "every executive/leader/function/department/director/stakeholder agrees/supports/backs/is/has", "the whole/entire leadership/board/executive/team/company/organisation/organization agrees/supports/backs/is/stands", "without exception", "to a person", "=unanimously"] },
	{
		kind: "happiness",
		tag: "happiness",
		terms: [
			"happier/happy/delighted/loyal/satisfied/engaged/contented customers/customer/clients/client/guests/guest/patients/patient/members/member/passengers/passenger/students/student/users/user/people/employees/citizens/tenants/policyholders", "customers/clients/guests/members/patients/people who love us/you/our", "better/improved/great/superior/excellent/good/stronger [customer|patient|member|guest|student|passenger|client|user|citizen|employee] experience", "improved/higher/better/greater/increased [customer|client|patient|member|guest|student|passenger|user] satisfaction", "customer experience leaders", "CX leaders", "experience leaders",
		],
	},
	{
		kind: "evidence",
		tag: "evidence",
		terms: ["cohort", "control group", "comparison group", "controlled", "regression", "correlation coefficient", "matched", "randomised", "randomized", "pilot showed/found", "in the pilot", "our/own data", "a/b test", "split test", "statistically", "confidence interval", "95%", "significance", "p value", "hypothesis", "to be tested", "will test whether", "we tested", "we checked", "we compared", "compared with customers/accounts/those", "our own analysis", "followed 12 months", "sample of", "trial showed"],
	},
	{ kind: "backing", tag: "backing", terms: ["buy in", "buyin", "=support", "=alignment", "=backing", "=consensus", "=agreement", "=commitment", "=sponsorship", "=endorsement", "on board", "behind this/it/us/the", "=agrees", "=agree", "=supports", "=backs", "aligned", "=agreed"] },
];
