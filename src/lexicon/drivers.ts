import type { LexiconEntry } from "./entry";

// Sources: Daniel Toro's causes of urgency; Kotter on true and false urgency; LEXICON c of the design notes.

/** Reasons to act now. Each needs a date, an amount, a party or a trend beside it. */
export const DRIVERS: readonly LexiconEntry[] = [
	{
		kind: "driver",
		tag: "competition",
		terms: ["competitor", "competition", "rival", "entrant", "challenger", "market share loss", "share loss", "losing share", "lost share", "fall/falling behind", "outperformed by", "win loss", "price war", "commoditise", "commoditize", "disintermediation", "undercut", "poach", "competing offer"],
	},
	{
		kind: "driver",
		tag: "customer loss",
		terms: ["churn rose/risen/rising/spiked/doubled/climbed/up/grew/increased", "churn has risen/grown/doubled/climbed", "lost/losing account/customer/client/member/subscriber/contract", "cancellation", "non renewal", "attrition", "defect", "defection", "at risk account/customer/client/revenue/contract", "revenue at risk", "complaint backlog", "ported out", "port out", "=churn", "lapse", "=leaving =us", "=left =us"],
	},
	{
		kind: "driver",
		tag: "regulation",
		terms: ["regulator", "regulation", "regulatory", "regulatory deadline", "comes/come/came into force/effect", "takes effect", "effective date", "consumer duty", "ombudsman", "licence condition", "license condition", "audit finding", "consent order", "=fine", "=fines", "mandate", "mandated", "executive order", "rate case", "supervisor", "statutory", "compliance deadline", "docket", "the commission's order", "directive", "legislation", "penalty", "undertaking", "enforcement"],
	},
	{
		kind: "driver",
		tag: "cost",
		terms: ["inflation", "wage/cost/margin/price pressure", "headwind", "budget freeze/cut", "savings target", "cost increase/overrun", "price increase/rise", "rate increase", "tariff increase", "cost of delay", "each/every month/quarter/week/day of delay", "each/every month/quarter/week/day we wait", "doing nothing", "if we do nothing", "price is held", "unit cost rises", "overspend"],
	},
	{
		kind: "driver",
		tag: "workforce",
		terms: ["employee/staff/agent/nurse/driver turnover", "agent/staff/employee attrition", "vacancy", "burnout", "labour/labor/skills shortage", "=overtime", "strike", "resignation", "fixed terms end/ending/expire", "fixed term", "retirement of", "sickness absence"],
	},
	{
		kind: "driver",
		tag: "leadership",
		terms: ["new CEO/CFO/COO/owner/chair/minister/chief", "=acquisition", "acquired by", "merger", "activist [investor]", "first 100 days", "new strategy", "incoming CEO/chief/chair", "new leadership", "change of ownership", "ipo", "divestment"],
	},
	{
		kind: "driver",
		tag: "contract",
		terms: ["contract/framework/agreement/licence/license/lease/tender/tariff renews/renew/renewal/expires/expire/expiry/ends/end/ending/lapses", "expire", "expiry", "expiration", "=ends =on", "=end =on", "=runs =out", "=run =out", "RFP", "tender", "=notice =period", "end of life", "sunset", "end of support", "contract ends", "agreement ends", "renewal date", "renewal season/peak/window", "peak season", "peak", "rush", "fiscal year end", "year end", "by the end of the year", "budget lock/round/cycle", "change window", "freeze", "frozen from", "=closes", "authority runs out", "price hold", "offer expires", "deadline"],
	},
	{ kind: "driver", tag: "technology", terms: ["outage", "breach", "end of support", "platform migration", "migration", "decommission", "switch off", "switched off", "disruption", "cyber attack", "legacy system fails", "cutover", "go live"] },
	{ kind: "driver", tag: "market", terms: ["demand shift", "window of opportunity", "market window", "first mover", "storm season", "season starts/opens/begins", "season", "election", "launch date", "before the summer/winter/season/peak/holidays", "school year", "enrolment opens", "recession", "slowdown", "downturn", "tariff", "interest rates"] },
];
