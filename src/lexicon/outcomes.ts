import type { LexiconEntry } from "./entry";

// Sources: LEXICON b and d of the design notes; twimbit, CX Dive, McKinsey on linking experience to value; general knowledge.

const BUYERS = "=customer/=customers/=client/=clients/=member/=members/=account/=accounts/=subscriber/=subscribers/=policyholder/=policyholders/=patient/=patients/=user/=users/=buyer/=buyers/=student/=students/=tenant/=tenants/=dealer/=dealers";

/** What customers do and what the operation does for them: the link between a score and money. */
export const BEHAVIOURS: readonly LexiconEntry[] = [
	{
		kind: "behaviour",
		tag: "retention",
		terms: [
			"=renewal", "=renewals", "=renew", "=renewed", "=renews", "=renewing",
			"renewal rate", "=retention", "=retained", "=retain", "customer retention",
			"=churn", "=churned", "=churns", "=churning", "=churners",
			"attrition", "defect", "defection", "cancel", "cancellation", "=lapse", "=lapsed", "=lapses",
			"lapse rate", "non renewal", "downgrade", "win back", "reactivate", "reactivation",
			"port out", "ported", "closed/close [their|the|an] account", "account closure",
			`lost ${BUYERS}`, `losing ${BUYERS}`, `${BUYERS} lost/left/leave/leaving`, `${BUYERS} who left/leave/stay/stayed`,
			`${BUYERS} loss`, `kept ${BUYERS}`, `${BUYERS} kept`, "switch supplier/provider/bank/brand", "dropped out", "drop out rate", "enrolment", "enrollment", "persistence rate",
			"no show", "no shows", "rebook", "return visit", "readmission", "length of stay",
		],
	},
	{
		kind: "behaviour",
		tag: "purchase",
		terms: [
			"repeat purchase/order/business/visit/customer/booking/sale",
			"re order", "reorder", "order again", "second order/purchase/product", "order frequency",
			"cross sell", "cross selling", "cross buy", "upsell", "up sell", "upgrade rate", "upgraded",
			"conversion", "convert", "referral", "referred", "basket size/value", "average basket", "average order value",
			"usage", "active users/customers/accounts/members", "adoption", "activation", "=uptake", "take up",
			"application completion", "completion rate", "=bookings", "footfall", "market share", "share of wallet", "win rate", "new customers", "new accounts", "sign ups", "signups",
			"loans funded", "products per customer", "policies per customer", "spend per customer/visit/head", "tickets sold", "unit sales", "units sold",
		],
	},
	{
		kind: "behaviour",
		tag: "contact",
		terms: [
			"repeat contact/call/caller/visit/ticket", "contact rate", "call volume/volumes", "calls/contacts per customer/order/member/account/case/claim/policy/ticket",
			"contacts/calls/tickets avoided/deflected/saved/prevented", "avoidable contact/call",
			"calls a/per day/week/month/year", "contact/call centre/center volume",
			"inbound/chasing/status/follow/complaint/support/billing/service/outage/repeat/avoidable/unnecessary/where/escalated =calls/=contacts/=tickets",
			"=calls =avoided", "fewer =calls/=contacts/=tickets/=visits/=complaints/=returns/=errors",
			"call back", "callbacks", "containment", "deflection", "channel shift", "self service rate/completion/share/adoption",
			"first contact/call resolution", "FCR", "AHT", "=handle =time", "handling time", "average handle time", "transfer rate",
			"abandon rate", "abandonment", "cart abandonment", "drop off", "wait time", "waiting time", "queue time", "hold time", "time to answer",
			"support tickets", "tickets per", "service tickets", "ticket volume", "complaint", "complaints", "escalation", "dispute", "backlog", "missed appointment",
		],
	},
	{
		kind: "behaviour",
		tag: "operation",
		terms: [
			"first time fix", "=on =time", "on time delivery/arrival/performance", "on time in full", "OTIF", "time to resolve/value/resolution", "resolution time", "response time", "cycle time", "lead time", "turnaround [time]", "time to serve/go live", "days to pay/close/settle/fund/resolve",
			"truck roll", "=returns", "return rate", "refund", "credit issued", "credits issued", "rework", "error rate", "errors", "failure demand", "defects", "warranty claim", "late order/delivery/deliveries", "missed delivery", "fill rate", "claims processed", "throughput", "capacity", "overtime hours", "staff turnover", "agent turnover", "staff hours", "hours saved", "handling hours", "assessor hours", "bed days", "processing time", "SLA",
			"staffing hours", "accidents", "incidents",
		],
	},
];

/** Money metrics: what executives decide in. */
export const MONEY: readonly LexiconEntry[] = [
	{
		kind: "money",
		tag: "topline",
		terms: ["revenue", "net sales", "=sales", "turnover of", "organic growth", "same store sales", "comparable sales", "ARR", "MRR", "recurring revenue", "top line", "premium income", "fee income", "ancillary revenue", "deposits", "ticket sales", "billings", "order value", "spend"],
	},
	{
		kind: "money",
		tag: "profit",
		terms: ["=profit", "=profits", "gross/operating/contribution/net/profit margin", "=margin", "=margins", "EBITDA", "EBIT", "EPS", "contribution", "earnings", "net income", "surplus", "bottom line"],
	},
	{
		kind: "money",
		tag: "cost",
		terms: ["opex", "SG A", "cost to serve", "cost per contact/call/case/order/ticket/transaction/claim/visit", "unit cost", "cost", "saving", "savings", "cost avoidance", "expense", "write off", "write offs", "penalty", "penalties", "redress", "compensation", "goodwill", "credits", "refunds", "overtime", "wage bill", "budget"],
	},
	{ kind: "money", tag: "capital", terms: ["cash flow", "free cash flow", "working capital", "DSO", "bad debt", "capex", "ROI", "ROIC", "NPV", "IRR", "payback", "return on investment", "break even", "net present value", "net benefit"] },
	{ kind: "money", tag: "value", terms: ["NRR", "GRR", "CLV", "LTV", "CLTV", "lifetime value", "customer lifetime value", "ARPU", "CAC", "AOV", "revenue at risk", "value at risk", "worth", "=valued =at", "price premium"] },
	{ kind: "money", tag: "risk", terms: ["fine", "fines", "litigation", "settlement", "lost contracts", "provision"] },
];
