import type { Family } from "../../families";

/** Members of families of words, each in a sentence in which a figure decides what happens by that member alone. */
export const GATES: readonly Family[] = [
	{
		name: "what a figure decides",
		found: [
			"If 70% of the boats sail, replication at Ostby.",
			"If fewer than 70% of the boats sail, we relook at it.",
			"If fewer than 70% of the boats sail, we reconsider.",
			"If fewer than 70% of the boats sail, we discontinue.",
			"If fewer than 70% of the boats sail, we lock the shed.",
			"If 70% of the boats sail, we take it to Ostby.",
			"If fewer than 70% of the boats sail, we call it off.",
			"If fewer than 70% of the boats sail, the crew stands down.",
		],
		notFound: ["If 70% of the boats sail, we are glad."],
	},
];

/** Requests that decide, and those in which a sum is so rough that nothing is decided. */
export const REQUESTS: readonly Family[] = [
	{
		name: "how rough a sum is",
		found: ["We ask you to approve €2 million for the quay."],
		notFound: [
			"We ask you to endorse a rough order of €2 million for the quay.",
			"We ask you to endorse an order of magnitude of €2 million for the quay.",
			"We ask you to endorse an illustrative €2 million for the quay.",
		],
	},
	{
		name: "whether to, as the decision that is due",
		found: [
			"The decision before the council is whether to release AU$75,000 from reserves.",
			"The only question for the committee is whether to fund two midwives from May.",
		],
		notFound: [
			"The council decided whether to fund the pool in 2024.",
			"Whether to allocate 3 FTE to the desk was discussed in May.",
		],
	},
	{
		name: "questions to those who decide",
		found: [
			"Would the trustees agree to release £22,000 for the night bus?",
			"Can the SMT fund the translation line ($31k a year) from July?",
			"Could the leadership team sanction ₹18 lakh for two kiosks?",
		],
		notFound: ["Could the board see us in March?", "Would the members like this more than a 40 page booklet?"],
	},
];
