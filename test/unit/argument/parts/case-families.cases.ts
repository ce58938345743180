import type { Family } from "../../families";
import type { Part } from "./parts.cases";

/** Forms of sentences, in any trade's words: who answers, who steers, whose goal it is, what customers went through. */
export const FORMS: Readonly<Partial<Record<Part, readonly Family[]>>> = {
	owner: [
		{
			name: "in whose hands it is put, and who has to answer",
			found: [
				"The bursar takes charge of the desk from September; she has two days a week set aside for it.",
				"We suggest the matron of Ward 6 be put in charge of the whole effort.",
				"One person should carry this: the depot manager at Leeds.",
				"The harbour master will be the person the council holds to account for this.",
				"If the queue does not shrink, it is the branch director who has to explain why.",
				"We want to give complaints to the head of quality.",
				"RACI: A = Director of Networks; R = desk manager; C = IT.",
				"A programme director (already in post) is personally accountable for the scheme.",
				"The parish treasurer has the whole of it in her hands.",
				"Dr Mbeki's remit will include the new desk.",
			],
			notFound: [
				"The previous project was led by the head of logistics, who left in 2024.",
				"It is the customer who has to explain the fault three times.",
				"We give each parcel to the nearest depot and hand the note to the driver.",
				"Quality has the matter in its hands, as do several other departments.",
				"A manager is responsible for the shift roster in each store.",
			],
		},
	],
	governance: [
		{
			name: "those in charge, several times, and what they do then",
			found: [
				"At half-time and at the end, the dean and the two heads of department sit together and decide whether to go on.",
				"We will report to the parish council in March, June, September and December.",
				"The director hears from the project lead each Friday and settles disputes the same day.",
				"The vicar and both wardens look through the numbers on the first Sunday of the month.",
				"Go or no-go is settled at three checkpoints (week 4, week 8, week 12) by the COO and the head of claims.",
			],
			notFound: [
				"The team used to meet every Thursday, a habit which was lost when the office moved.",
				"Customers' councils meet in each district twice a year to hear about planned outages.",
				"Each quarter the head office approves about 900 refunds.",
				"Complaints are settled by the branch manager each week, on average after nine days.",
			],
		},
	],
	executiveGoal: [
		{
			name: "what the head of any house asks, promises or ranks",
			found: [
				"The managing director's first aim for the year is to bring the cost of rework below 3% of sales.",
				"The bishop asked one thing of the diocese this year: that no parish close for want of funds.",
				"The hospital's strategy names shorter stays as its top priority.",
				"The new chief executive has set herself the target of two million passengers by 2029.",
				"What the mayor pledged in the campaign was a reply to each citizen within five days.",
				"Cutting returns is number two on the CEO's list for this year.",
				"The group has told its subsidiaries to free 60 million in cash before the bond falls due.",
				"The owners have made no secret of it: they want the debt paid down to 2x EBITDA.",
			],
			notFound: [
				"The owners want a decision by 14 March.",
				"The committee has placed the item on its agenda for May.",
				"Refunds are number one on the customers' list of complaints.",
				"The chair asked for one thing to be corrected in the minutes.",
				"The team has set itself the target of answering 90% of mails in a day.",
			],
		},
	],
	customerEvidence: [
		{
			name: "what a record, a group, letters or a visit shows of them",
			found: [
				"Six dealers whom we visited in June showed us their own lists of what we had promised and not delivered.",
				"One in five passengers who missed a connection had to queue twice, according to the gate records of July.",
				"Focus groups with 24 policyholders in March: most did not know whom to call after a storm.",
				"Members' letters to the secretary (about 90 last year) are mostly about lost bookings.",
				"The parents' association handed us a list of 84 unanswered e-mails.",
			],
			notFound: [
				"According to the log book, the server was down for 12 hours.",
				"The supplier showed us how their 3 customers use the tool.",
				"We sent the members 400 letters in May.",
				"Interviews with 20 customers would tell us what they need.",
				"Interviews with five agents showed that the tool is slow.",
			],
		},
	],
};

/** Forms of sentences that are a reason to act now. */
export const REASONS: readonly Family[] = [
	{
		name: "what ends, rises, returns or leaves by a day",
		found: [
			"CQC rated responsiveness in its June report and will be back within twelve months.",
			"With Hawaiian's reservation platform switched off in April, we either move by then or pay.",
			"Four of the nine night nurses have handed in their notice since August.",
			"Postage rises by 18% in January, and we send 60,000 letters a year.",
			"The old switchboard can't be repaired after December: the maker has stopped producing parts.",
		],
		notFound: [
			"HR will return to the matter in autumn 2027.",
			"Two of the four team leaders have given talks on the desk since March.",
			"Tickets are not refunded after 31 December.",
			"With the desk closed in August, staff take their holidays.",
		],
	},
];
