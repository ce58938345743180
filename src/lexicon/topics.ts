import type { LexiconEntry } from "./entry";

/** What a heading, a run-in title, a lead-in or a column head announces about what stands under it. */
export const TOPICS: readonly LexiconEntry[] = [
	{
		kind: "topic",
		tag: "method",
		terms: ["how we measure", "how we measured", "is measured", "methodology", "method", "survey method", "survey set up", "survey setup", "survey design", "measurement approach", "about the survey", "how to read", "technical note", "data sources", "sources", "notes on", "assumptions and method"],
	},
	{ kind: "topic", tag: "glossary", terms: ["glossary", "abbreviations", "abbreviation", "definitions", "definition", "terminology", "acronyms", "=terms", "terms used", "key terms"] },
	{ kind: "topic", tag: "annex", terms: ["annex", "appendix", "appendices", "=References", "bibliography", "further reading", "change log", "revision history"] },
	{ kind: "topic", tag: "goals", terms: ["goals", "goal", "targets", "target", "objective", "objectives", "ambition", "aspiration", "what success looks like", "success looks like", "success criteria", "measures of success", "success measures", "success metrics", "key results", "OKR", "OKRs", "desired outcomes", "target outcomes", "what we want to achieve", "what we will achieve", "intended outcomes", "where we want to be", "vision"] },
	{ kind: "topic", tag: "measures", terms: ["measures", "metrics", "KPI", "KPIs", "indicators", "scorecard", "dashboard", "health metrics", "KPI list", "we will track", "will be tracked"] },
	{ kind: "topic", tag: "benefits", terms: ["benefit", "benefits", "impact", "outcome", "outcomes", "return", "returns", "what we get", "what's in it", "value", "results expected", "expected results", "what it brings", "business impact", "why this matters"] },
	{ kind: "topic", tag: "results", terms: ["results", "achievements", "what we achieved", "have we achieved", "where we stand", "where we are", "performance", "highlights", "findings", "key takeaways", "takeaways", "executive summary", "summary", "overview", "challenge", "situation", "background"] },
	{ kind: "topic", tag: "risks", terms: ["risk", "risks", "what could go wrong", "things that could", "what can go wrong", "concerns", "mitigations", "mitigation", "difficulties"] },
	{ kind: "topic", tag: "urgency", terms: ["why now", "why this meeting", "why this cannot", "why this semester", "why we should not leave it", "urgency", "timing", "burning question", "case for change"] },
	{ kind: "topic", tag: "example", terms: ["example", "examples", "sample", "illustration", "how to", "how do", "tips", "frequently asked questions", "=FAQ", "=FAQs"] },
];
