import type { Family } from "../families";

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
];
