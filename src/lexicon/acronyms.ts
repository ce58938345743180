/** Acronyms that a CX writer uses daily and an executive may not know, with what they stand for. */
export const ACRONYMS: Readonly<Record<string, string>> = {
	NPS: "Net Promoter Score",
	CSAT: "customer satisfaction",
	CES: "Customer Effort Score",
	VoC: "Voice of the Customer",
	FCR: "first contact resolution",
	AHT: "average handle time",
	OSAT: "overall satisfaction",
	CXM: "customer experience management",
	CLV: "customer lifetime value",
	CLTV: "customer lifetime value",
	ARPU: "average revenue per user",
	NRR: "net revenue retention",
	GRR: "gross revenue retention",
	DSO: "days sales outstanding",
	HCAHPS: "Hospital Consumer Assessment of Healthcare Providers and Systems",
};
