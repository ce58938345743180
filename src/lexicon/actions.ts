import type { LexiconEntry } from "./entry";

// Sources: Daniel Toro on action plans; action lists of public board papers, roadmaps and project templates; general knowledge.

/** What announces work to be done, who can be asked to do it, and points in time that hold no figure. */
export const ACTIONS: readonly LexiconEntry[] = [
	{
		kind: "plan",
		tag: "steps",
		terms: [
			"next step", "immediate/proposed/first/following/practical/concrete steps", "action plan/list/item/point/log/tracker/register", "plan of action", "=actions", "agreed/immediate/proposed/recommended/priority/required/follow action", "roadmap", "road map", "milestone", "timeline", "time line", "way forward", "path forward", "to do [list]",
			"implementation/delivery/rollout/deployment/project/programme/program/transition/mobilisation/mobilization/launch/execution/work/pilot/recovery/improvement/integration/migration/transformation/indicative/outline/phased plan",
			"high level plan/timeline/roadmap/timing", "roll out plan/schedule/timeline", "workplan", "work programme", "=plan =of =work", "what happens next", "what comes next", "what is next", "what's next", "where next", "from here",
			"first 30/60/90/100 days", "30/60/90/100/180 day plan", "30 60 90", "first ninety/hundred days", "key activities/actions/tasks/deliverables", "deliverables", "schedule", "sequencing", "critical path", "after/following/upon/once/if/on approval/approved/yes", "if you say yes", "how we get there", "how we will get there", "how do we get there", "the plan", "our plan", "phases", "phased [low] [risk] approach", "phasing", "phased implementation/rollout/delivery", "staged approach/rollout", "getting started", "who does what", "what we will do", "what we'll do", "what will be done", "what we do next", "what we are going to do", "=calendar =of =work", "workplan and timing",
		],
	},
	{
		kind: "plan",
		tag: "work",
		terms: [
			"implementation", "implementing", "rollout", "roll out", "recommendation", "recommended", "initiative", "workstream", "work stream", "work package", "scope of work", "quick win", "mobilisation", "mobilization", "deployment", "execution", "=plan", "proposed activities/interventions/changes/work", "interventions", "activities", "change/training/communication/communications/adoption/engagement/mobilise/test plan", "change management", "commitments", "what we propose to do", "what has to be done", "what needs to happen", "what must happen", "delivery", "start up", "onboarding plan", "tasks", "to be done", "the work",
		],
	},
	{
		kind: "plan",
		tag: "phase",
		terms: ["phase/stage/wave/horizon/sprint/tranche/release/increment 0/1/2/3/4/5/6/one/two/three/four/five/six/i/ii/iii/iv/v/a/b/c/d", "first/second/third/final phase/stage/wave", "workstream 1/2/3/4/5/6/a/b/c/d/e"],
	},
	{
		kind: "actor",
		tag: "body",
		terms: ["=Board", "=Committee", "=Exco", "=ExCo", "=EXCO", "=ELT", "=SLT", "=SMT", "=EMT", "=XLT", "=Cabinet", "=Council", "=ManCo", "=Manco", "steering group/committee/board", "=SteerCo", "=Steerco", "=SteerCom", "programme/program/project/delivery/advisory/governance/design/executive/management/leadership/operations/change/risk/investment/audit board/committee/group/office/council", "executive/leadership/management/senior leadership/senior management/senior executive team", "=PMO", "programme office", "project management office", "CX/customer experience/customer council", "trustees", "governors"],
	},
	{
		kind: "actor",
		tag: "role",
		terms: [
			"head/heads of", "VP/vice president [of|for]", "=principal", "superintendent", "matron", "charge nurse", "ward manager", "supervisor", "team lead/leads/leader/leaders", "product/programme/program/project/branch/store/area/regional/plant/site/depot/station/account/change/clinic/ward/office/duty/service/operations/retail/hub manager/managers/lead/leads/owner/owners/director/directors",
			"analyst", "architect", "engineer", "designer", "controller", "comptroller", "secretary", "counsel", "general counsel", "treasurer", "buyer", "planner", "dispatcher", "researcher", "data scientist", "consultant", "partner", "works council", "business partner", "scrum master", "chief of staff", "registrar", "bursar", "CISO", "DPO", "CPO", "CSO", "CDO", "CCO", "BU/GM/MD/SVP/EVP/AVP/VPs/GMs",
		],
	},
	{
		kind: "actor",
		tag: "function",
		terms: [
			"=CX", "=UX", "=PMO", "=Controlling", "=Treasury", "=Facilities", "=Estates", "=Property", "=Security", "=InfoSec", "=DevOps", "=RevOps", "=Ops", "=Insights", "=Insight", "=Analytics", "=BI", "=Data", "=Training", "=Learning", "=Comms", "=Communications", "=Brand", "=Pricing", "=Purchasing", "=Merchandising", "=Supply", "=Fulfilment", "=Fulfillment", "=Delivery", "=Service", "=Care", "=Support", "=Billing", "=Collections", "=Credit", "=Lending", "=Payments", "=Cards", "=Actuarial", "=Network", "=Networks", "=Field", "=Maintenance", "=Aftersales", "=Aftermarket", "=Admissions", "=Registry", "=Nursing", "=Pharmacy", "=Quality", "=Policy", "=People", "=Talent", "=Regulatory", "=Strategy", "=Innovation", "=Ecommerce", "=Online", "=Growth", "=Partnerships", "=Planning", "=Production", "=Warehouse", "=Transport", "=Fleet", "=Dispatch", "=Housekeeping", "=Reservations", "=Enforcement", "=Assessment", "=Procurement",
		],
	},
	{ kind: "when", tag: "cadence", terms: ["=daily", "=weekly", "=fortnightly", "=biweekly", "=monthly", "=bimonthly", "=quarterly", "=annually", "=yearly", "every/each week/fortnight/month/quarter/year/day/monday/tuesday/wednesday/thursday/friday", "twice a week/month/quarter/year", "once a week/month/quarter/year"] },
	{ kind: "when", tag: "season", terms: ["=spring", "=summer", "=autumn", "=winter", "midsummer", "=Easter", "=Diwali", "=Ramadan", "=Eid", "=Thanksgiving", "lunar new year", "chinese new year", "black friday", "golden week", "=Monday", "=Tuesday", "=Wednesday", "=Thursday", "=Friday", "=Saturday", "=Sunday", "=today", "=tomorrow", "=tonight", "half year", "mid year", "year end", "half term", "=Michaelmas", "=Hilary", "=Trinity =term"] },
];

/** Verbs that say what somebody will do; a plan's items open with them. */
export const WORK_VERBS: readonly string[] = words(`
accelerate activate adapt add adjust adopt advertise agree align allocate amend analyse analyze announce appoint apply approach arrange assemble assess assign audit automate award backfill baseline begin benchmark book brief bring build buy calculate calibrate call cancel capture carry cascade celebrate centralise certify change check circulate clarify clean close coach codify co-create collect combine commence commission communicate compare compile complete conduct configure confirm connect consolidate constitute construct consult contact continue contract convene convert coordinate cost create cut cutover decide decommission define delete deliver deploy describe design detail determine develop digitise digitize disable discover discuss dispatch distribute document draft draw drop educate elect eliminate embed employ empower enable engage enhance enlist enrol enroll ensure equip escalate establish estimate evaluate evolve examine execute expand explore extend facilitate fill finalise finalize find fix focus follow form formalise formalize formulate freeze gather get give go harmonise harmonize hire hold host identify implement improve include incorporate increase inform initiate innovate insert inspect install institute integrate interview introduce inventory investigate invite issue iterate join keep kick launch lead learn leverage liaise link list listen localise localize lock log maintain make map market measure meet merge migrate mobilise mobilize model modernise modernize modify monitor move name negotiate nominate notify observe obtain offer onboard open operate optimise optimize orchestrate order organise organize outline own package partner pay perform phase pilot place plan pledge post prepare present print prioritise prioritize procure produce profile promote propose prototype provide publicise publish pull purchase put qualify quantify raise rationalise re-run reach read rebuild recalibrate receive recommend reconcile record recruit redesign redirect reduce refine refresh register rehearse reimagine release relaunch remove renegotiate renew reorganise repeat replace replicate report request rescope research resolve resource restructure retire retrain revamp review revise revisit rewrite ring roll rollout route run scale schedule scope secure segment select send separate sequence serve set setup share shadow shift shortlist show sign simplify simulate socialise socialize source specify split sponsor stabilise staff stage stand standardise standardize start stop streamline strengthen structure submit supply support survey sustain switch synthesise tailor take target teach tender test tidy track train transfer transform transition trial trigger turn uncover undertake unify update upgrade upskill use validate verify visit walk wind wire work write`);

/** Nouns that name work where a verb would: "Kick-off workshop", "Continuous monitoring of…". */
export const WORK_NOUNS: readonly string[] = words(`
activation adoption alignment analysis announcement appointment approval assessment audit automation briefing build campaign closure communication completion configuration consultation creation cutover debrief decommissioning definition delivery demo deployment design development diagnostic discovery discussion documentation endorsement engagement enrolment establishment evaluation execution expansion extension finalisation finalization formation go-live golive handover implementation installation integration interviews introduction kick-off kickoff launch mapping migration mobilisation mobilization monitoring negotiation onboarding optimisation optimization orientation outreach pilot piloting planning preparation presentation procurement prototyping recruitment recruiting hiring redesign refinement refresh release relaunch renewal replacement reporting research retrospective review revision roll-out rollout roadshow roadshows scaling scoping selection session sessions setup set-up sign-off signoff simplification socialisation stabilisation standardisation submission survey tender testing tracking training transfer transition trial upgrade upskilling validation workshop workshops`);

/** Verbs of a request to a board: a list of them asks for decisions and plans no work. */
export const DECISION_VERBS: readonly string[] = words(`
accept accord acknowledge advise agree allow approve authorise authorize champion commit confirm consider decide delegate direct discuss endorse fund grant instruct mandate note permit ratify receive recognise recognize release resolve role-model sanction sponsor support`);

/** What a run-in title names that plans nothing by itself: the item says who, when or how much of the plan around it. */
export const ATTRIBUTES: readonly string[] = words(`
accountable actuals approach assumption assumptions baseline benefit benefits budget cadence caveat comparison condition contact control cost costs criteria criterion deadline decision deliverable deliverables dependencies dependency duration effort exit forecast format frequency funding gate goal goals governance headline hypothesis impact investment kpi kpis location measure measures method metric metrics mitigation note notes objective objectives outcome outcomes output outputs owner owners participants prerequisite prerequisites price purpose rationale resource resources responsible result results risk risks roi sample saving savings scope sponsor status stop success target targets team threshold thresholds timeline timing trigger value where why`);

/** Subjects of headings and lead-ins under which a list is no plan. */
export const OTHER_SUBJECTS: readonly string[] = words(`
achieved achievements agenda alternatives annex appendix approval ask asked asking assumption assumptions background barriers baseline benefit benefits budget capabilities case challenge challenges characteristics completed comparison complaints concerns constraints contact context contents cost costs criteria decision decisions definitions dependencies dependency did difficulties done done: drivers evidence examples factors faq features figures finding findings friction gap gaps glossary goal goals governance highlights history impact indicators insight insights investment issue issues kpi kpis learned learning learnings lessons limitations links measure measures method methodology metric metrics mission needs objective objectives observations opportunities option options outcome outcomes pain pillars position prerequisites principles priorities problem problems purpose questions rationale reasons references request requested requirements resolution results return returns risk risks roles savings score scores scope situation skills sources stakeholders strengths success symptoms target targets team template themes threats today tomorrow values vision weaknesses who why working`);

/** What stands where an owner or a date should, and is none. */
export const OPEN_ENDS: readonly string[] = words(`
tbd tbc tba n/a na none open vacant unassigned undecided unknown later soon shortly asap immediate immediately ongoing continuous continuously continual always eventually future various multiple all everyone everybody anyone cross-functional shared business stakeholders company organisation organization staff employees vendor vendors supplier suppliers management leadership pending unclear rolling evergreen`);

function words(list: string): string[] {
	return list.trim().split(/\s+/u);
}
