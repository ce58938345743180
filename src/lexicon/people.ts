import type { LexiconEntry } from "./entry";

/** Executives, functions and how their commitment is asserted or shown. */
export const PEOPLE: readonly LexiconEntry[] = [
	{
		kind: "role",
		tag: "executive",
		terms: [
			"CEO", "CFO", "COO", "CIO", "CTO", "CMO", "CRO", "CHRO", "CCO", "CXO", "CDO", "CPO", "MD",
			"chief executive/financial/operating/information/technology/marketing/revenue/people/customer/commercial/product/risk/experience/digital/data/medical/nursing officer",
			"managing/executive/finance/operations/commercial/sales/marketing/service/group/regional/medical/programme/program/non executive director", "director",
			"general manager", "president", "vice president", "vice chancellor", "chancellor", "VP", "SVP", "EVP", "AVP", "chair", "chairman", "chairwoman", "treasurer", "controller", "provost", "dean", "permanent secretary", "commissioner", "superintendent",
		],
	},
	{ kind: "role", tag: "role", terms: ["head of", "manager", "lead", "team lead", "supervisor", "owner", "sponsor", "coordinator", "officer", "product owner"] },
	{
		kind: "role",
		tag: "function",
		terms: ["=Operations", "=Finance", "=HR", "=IT", "=Marketing", "=Sales", "=Legal", "=Procurement", "=Compliance", "=Technology", "=Digital", "=Retail", "=Logistics", "=Engineering", "=Product", "=Claims", "=Underwriting", "=Risk", "=Audit", "customer success/service/care/support/operations", "contact centre/center", "people team", "human resources", "supply chain", "field service", "=Communications", "data team", "project team", "works council"],
	},
	{
		kind: "leadership",
		tag: "leadership",
		terms: [
			"leadership [team]", "senior leadership [team]", "executive/executives/leadership/management team/committee/board/group/cabinet", "=executives", "=senior =executives", "=leaders", "senior leaders/leader", "senior management/managers", "top management", "management", "=the =board", "board of directors", "board members", "executive committee", "=exco", "=Exco", "=ELT", "=SLT", "=ExCom", "C suite", "the cabinet", "the top", "all functions", "every function", "every executive", "all executives", "department heads", "heads of department", "stakeholders", "steering committee",
		],
	},
	{
		kind: "commitment",
		tag: "predicate",
		terms: [
			"committed", "=supportive", "behind this/it/us/the", "=on =board", "aligned", "bought in", "excited", "enthusiastic", "enthused", "passionate about", "sold on", "=fully =support/supports/supported/supporting/behind", "strong supporter/supporters", "=supports =this/the/it/us/our", "=support =this/the/it/us/our", "=supported =this/the/it/us/our", "=endorses", "=champions =this/the/it", "=backs =this/the/it/us", "=back =this/the/it/us", "keen on", "keen to see", "in favour", "in favor", "100% committed", "invested in this/the success", "=engaged",
			"signalled/expressed/voiced/pledged/confirmed/shown/promised/indicated/stated/reaffirmed/declared/offered [its|their|her|his] [strong|full|firm|enthusiastic|unwavering|continued|complete] support/commitment/backing",
			"=loves =this/the/it", "=love =this/the/it",
		],
	},
	{
		kind: "commitment",
		tag: "phrase",
		terms: [
			"leadership/executive/management/board/top/senior commitment/support/sponsorship/alignment/backing/buy [in|level]",
			"leadership/executive/management/board/stakeholder buy in",
			"top down support", "C suite support/sponsorship/buy/backing", "C level support/sponsorship/commitment",
			"support/backing/commitment/sponsorship/buy/endorsement [in] of/from [our|the|all|every] [senior|executive|whole|entire] leadership/board/executives/management/CEO/leaders/committee/executive/MD/chair/chairman",
		],
	},
	{ kind: "commitmentProof", tag: "stateAfter", terms: ["in place", "=available", "=secured", "=confirmed", "=obtained", "=identified", "is strong", "=assured", "=guaranteed", "=achieved", "is there"] },
	{ kind: "commitmentProof", tag: "stateBefore", terms: ["have the", "has the", "have full", "with the full", "enjoys", "enjoy", "there is", "we have", "already have"] },
	{
		kind: "commitmentProof",
		tag: "decision",
		terms: ["=approved", "=decided", "has decided", "=released", "ring fenced", "ringfenced", "=allocated", "=assigned", "=seconded", "standing [agenda] item", "agenda item", "freed up", "hours a week", "days a week", "hours a month", "days a month", "bonus", "scorecard", "chairs the", "in her/his/their [own] goals/objectives/scorecard/bonus", "signed off", "=funded", "moved [the] budget", "=resolved", "=voted", "agreed to carry", "=stopped", "closed the", "reviews it", "reviews the", "meets every/weekly/monthly"],
	},
];

/** Urgency that is proclaimed rather than shown. Kotter calls it false urgency. */
export const URGENCY: readonly LexiconEntry[] = [
	{
		kind: "urgency",
		tag: "proclaimed",
		terms: [
			"burning platform", "must act", "must act now", "need/needs to act now", "need/needs to act fast/quickly/immediately/urgently", "act now", "now is the time", "the time is now", "the time to act", "time is running out", "clock is ticking", "running out of time", "no time to lose/waste", "not a moment to lose",
			"can't/cannot =afford to wait/delay/ignore/lose/miss/stand/hesitate/sit/be/fall", "can =not =afford to wait/delay/ignore/lose/miss/stand/hesitate/sit/be/fall", "cannot/can't wait [any|much|longer]", "can not wait", "=cant wait",
			"no longer optional", "not optional", "no longer a nice to have", "now more than ever", "never been more urgent/important/critical/pressing", "wake up call", "existential", "do or die", "sink or swim", "make or break", "adapt or die",
			"urgently", "urgent need/action/priority/attention/matter/change/problem/call/imperative", "is urgent", "are urgent", "most urgent", "extremely/very/really urgent", "utmost urgency", "sense of urgency is", "matter of urgency", "with immediate effect", "immediate action is", "immediate action required", "requires/require/need/needs immediate action/attention",
			"is/are [absolutely|mission|business] critical that", "[absolutely|mission|business] critical that we", "is imperative that", "is imperative to act", "imperative that we", "it is critical to act/move/start", "it is vital that we act", "critical moment", "critical juncture", "mission critical priority", "at a crossroads", "tipping point", "point of no return", "before it is too late", "before it's too late", "too late to act", "risk being left behind", "be left behind",
		],
	},
	{ kind: "trap", tag: "urgency", terms: ["urgent care/ticket/tickets/case/cases/request/requests/call/calls/email/emails/repair/repairs/order/orders/treatment/referral/referrals/appointment/appointments", "non urgent", "less urgent", "how urgent"] },
];
