import type { LexiconEntry } from "./entry";

/** Words that say how a thing is said: claims, changes, goals, ties, guards. */
export const GRAMMAR: readonly LexiconEntry[] = [
	{
		kind: "change",
		tag: "up",
		terms: ["=rise", "=rises", "=rose", "=risen", "=rising", "increase", "improve", "improvement", "grow", "=grew", "=grown", "growth", "=gain", "=gained", "=gains", "lift", "uplift", "raise", "boost", "climb", "jump", "surge", "rebound", "recover", "recovered", "=up", "double", "=higher", "=better", "exceed", "advance", "=drive", "=driving", "=moving", "=move", "=moved", "elevate", "enhance", "maximise", "maximize", "strengthen", "best ever", "record high", "=take", "=bring", "=push", "=get"],
	},
	{
		kind: "change",
		tag: "down",
		terms: ["=fall", "=falls", "=fell", "=fallen", "=falling", "drop", "decline", "decrease", "reduce", "reduction", "=down", "slip", "slump", "dip", "worsen", "deteriorate", "erode", "plunge", "=lower", "lost ground", "soften", "=shrank", "=shrunk", "=sank", "slid", "=slide", "weaken"],
	},
	{ kind: "change", tag: "flat", terms: ["plateau", "stagnate", "=flat", "unchanged", "stable", "hold steady", "=maintain", "=stuck", "stall", "stalled", "remains", "remained"] },
	{
		kind: "rank",
		tag: "rank",
		terms: ["best in class", "best in [the] segment/sector/industry/market/country/region/category/class/town", "industry leading", "sector leading", "world class", "top quartile", "top decile", "top three/five/ten", "number one", "=#1", "leads/lead the market/sector/industry/league", "highest in", "lowest in", "one of the best", "above the sector/industry/market average", "below the sector/industry/market average", "=percentile", "top of the league"],
	},
	{
		kind: "goal",
		tag: "goal",
		terms: ["goal", "target", "objective", "ambition", "aspiration", "aspire", "=aim", "=aims", "=aiming", "=KPI", "=KPIs", "OKR", "OKRs", "key result", "key results", "=KR", "success criteria", "success criterion", "success measure", "success looks like", "measure/measures of success", "measure success", "=gate", "threshold", "go no go", "north star", "milestone target", "we want to reach", "=commit =to =reaching", "desired outcome", "target outcome", "pass mark", "acceptance criteria", "exit criteria"],
	},
	{ kind: "future", tag: "future", terms: ["=will", "=we'll", "=shall", "=expect", "=expects", "=expected", "plan to", "plans to", "going to", "=forecast", "=projected", "intend", "propose", "=should", "by 2026", "we want to", "=to =reach", "next year"] },
	{ kind: "hypothesis", tag: "hypothesis", terms: ["=if", "=would", "=could", "=may", "=might", "=were =to", "hypothesis", "hypothesise", "hypothesize", "assume", "assuming", "suppose", "scenario", "=whether", "test whether", "to be tested", "expect to see whether", "=unless", "=perhaps", "=possibly"] },
	{ kind: "negation", tag: "negation", terms: ["=not", "=no", "=never", "=without", "=neither", "=nor", "=don't", "=doesn't", "=didn't", "=isn't", "=aren't", "=wasn't", "=weren't", "=won't", "=wouldn't", "=can't", "=cannot", "=couldn't", "=shouldn't", "=haven't", "=hasn't", "=hadn't", "=nobody", "=none", "=nothing", "=hardly", "instead of", "rather than", "=less =than =half", "lack of", "lacks", "far from", "yet to", "unlikely"] },
	{
		kind: "tie",
		tag: "tie",
		terms: ["=because", "=so", "=therefore", "=thus", "=hence", "=worth", "=this", "=that", "=these", "=those", "=which", "=it", "=they", "=their", "=its", "as a result", "consequently", "in that group", "among", "amongst", "of them", "of whom", "the same customers/accounts/clients/members/group/period/months", "=meaning", "=means", "equivalent to", "translates/translate into", "translate to", "=each =point", "=every =point", "per point", "one point", "=equals", "drove", "=followed", "in turn", "=such", "=cost", "=costs", "=brought", "=brings", "=resulting", "that is", "driven by", "due to", "thanks to", "we estimate", "Finance values", "=there"],
	},
	{
		kind: "cause",
		tag: "cause",
		terms: ["=drives", "=drive", "=drove", "will drive", "lead/leads/led to", "result/results/resulted in", "=causes", "=caused", "translate/translates/translated into/to", "associated with", "linked to", "link between", "correlate/correlates/correlated with", "correlation", "tied to", "=means =more", "contribute/contributes to", "delivers", "=generates", "=produces", "=equals", "pays for itself", "impact on", "=predicts", "predictor of", "key to", "enables", "converts into", "leads directly to", "=fuels", "=boosts", "stay longer", "spend more", "buy more", "worth more"],
	},
	{ kind: "firstPerson", tag: "we", terms: ["=we", "=our", "=us", "=I", "=my", "=we've", "=we're", "=we'd", "=we'll", "=ours", "=I've", "=I'd", "=your"] },
	{ kind: "speech", tag: "speech", terms: ["=said", "=says", "=say", "=told", "=tells", "=wrote", "=writes", "put it", "=asked", "=replied", "=explained", "=commented", "in the words of", "=quoted", "=puts =it", "as one", "one customer", "described"] },
	{
		kind: "definition",
		tag: "definition",
		terms: ["=stands =for", "is/are defined as", "defined as", "is/are calculated", "calculated by/as/from/using", "is/are computed", "computed as", "is/are measured by/as/on/with/through", "is/are measured", "we measure", "how we measure", "is/are asked", "is the share/percentage/proportion/number/average/difference/mean", "is a measure/metric/survey/question/score", "is an index/average", "are those who/answering/scoring", "=those =who =score", "=percentage =of =promoters", "=minus =the =percentage/share", "minus detractors", "less detractors", "less the percentage", "promoters minus", "promoters less", "minus the share", "on a scale", "point scale", "on a 5 point", "is asked", "uses the standard", "the question", "how likely are you", "is measured", "expressed as", "ranges from", "range from", "being the lowest", "being the highest", "1 equals", "5 equals", "where 1", "where 0", "anchored at"],
	},
	{
		kind: "method",
		tag: "method",
		terms: ["response rate", "responses", "respondents", "sample size", "margin of error", "confidence level", "confidence interval", "weighted by", "weighted for", "survey is sent", "survey was sent", "surveys are sent", "surveys are emailed", "fieldwork", "likert", "random sample", "sampled", "completed surveys", "case mix", "online panel", "survey wave", "response bias", "surveyed separately", "is surveyed", "are surveyed"],
	},
	{
		kind: "disclaimer",
		tag: "disclaimer",
		terms: [
			"not a bid for", "isn't a bid for", "not a request for a higher", "no part in", "plays no part", "not used for the decision", "not used for", "for completeness", "for information", "for information only", "because someone will ask", "someone will ask", "will ask about the survey", "would not build", "wouldn't build", "would not credit", "wouldn't credit", "not credit", "do not propose to manage", "not propose to", "not a target", "no score appears", "not asking for", "doesn't ask", "does not ask", "is not the goal", "not the goal", "not the aim", "isn't the goal", "not the point", "not our goal", "not a goal", "we do not target", "do not chase", "don't chase", "rather than a score", "not a survey score", "not chase", "not claim", "do not claim", "make no claim", "watch don't chase", "no target is set", "context only", "not evidence", "tells us little", "says nothing about", "misleading", "do not rely on", "not rely on", "set aside", "not comparable", "cannot be compared",
		],
	},
	{ kind: "activity", tag: "activity", terms: ["response rate", "completion of training", "journeys mapped", "journey maps", "workshops", "touchpoints", "surveys sent", "dashboards", "log ins", "logins", "training", "trained", "e learning", "champions", "certified", "callbacks made", "detractors called", "calls to detractors", "closed loop", "loop closure", "recognition cards", "impressions", "followers", "page views", "downloads", "compliance", "audits", "rounding", "attendance", "employees who", "staff who"] },
	{
		kind: "ask",
		tag: "ask",
		terms: ["asked to", "we ask", "I ask", "asks for", "asking for", "we request", "requested to", "approve", "approval", "seeking approval", "seek approval", "decision requested", "decision sought", "resolution requested", "the ask", "our ask", "request for funding", "funding request", "we propose", "we are seeking", "seeking", "recommended that", "we recommend", "recommendation", "authorise", "authorize", "endorse", "sign off on", "release of", "for decision", "budget request", "business case", "proposal", "investment required", "invest", "investment", "kindly approve", "seeks"],
	},
	{ kind: "programme", tag: "programme", terms: ["programme", "program", "initiative", "project", "pilot", "roadmap", "transformation", "strategy", "platform", "workstream", "pillar", "rollout", "roll out", "phase", "plan"] },
];
