import type { Family } from "../families";
import type { Part } from "./parts.cases";

/** Members of families of words, each in a sentence that holds a part, or fails to, by that member alone. */
export const PARTS: Readonly<Partial<Record<Part, readonly Family[]>>> = {
	inaction: [
		{
			name: "what will have been lost",
			found: ["By June the co-op will have written off 40 boats."],
			notFound: ["By June the co-op will have written to 40 boats."],
		},
		{
			name: "how a no is called, and how a service ends",
			found: [
				"In the case of non-approval, the kiosks lose £40,000.",
				"If the night desk is closed, riders lose £40,000.",
				"If the night desk is stopped, riders lose £40,000.",
				"If the night desk is ended, riders lose £40,000.",
				"If the night desk is cut, riders lose £40,000.",
				"If the night desk is wound up, riders lose £40,000.",
				"If the night desk is discontinued, riders lose £40,000.",
				"If the night desk is withdrawn, riders lose £40,000.",
				"If the night desk is disbanded, riders lose £40,000.",
			],
			notFound: ["If the pilot desk is closed, riders lose £40,000."],
		},
		{
			name: "what cannot be without help",
			found: ["The widows cannot pay the fees without such help."],
			notFound: ["The widows pay the fees without such help."],
		},
		{
			name: "those who left, by name",
			found: [
				"Closed accounts reached 1,200 last year.",
				"Churned customers numbered 400 in 2026.",
				"Non-renewals hit 1,200 last year.",
				"Switchers numbered 1,200 last year.",
				"Resignations of members stood at 1,200 last year.",
			],
			notFound: ["The light switches were 12 last year."],
		},
		{
			name: "feelings, which are no consequence",
			found: [],
			notFound: ["If we wait, the train leaves the station and we stay behind."],
		},
		{
			name: "prices compared, which are no loss",
			found: [],
			notFound: ["The less expensive quote was £9,000, and we lost 40 members last year."],
		},
	],
	return: [
		{
			name: "more than the cost",
			found: ["That is £24,000 more than its own cost."],
			notFound: ["That is £24,000 more than in May."],
		},
	],
	priorityLink: [
		{
			name: "the budgets that pay",
			found: [
				"Paid out of the capital plan.",
				"Charged to the depot's own cost centre.",
				"Charged to the depot's own cost center.",
			],
			notFound: ["Paid out of the goodness of our hearts."],
		},
	],
	customerEvidence: [
		{
			name: "whose words are no customer's",
			found: [],
			notFound: [
				"> The ferry is late again.\n>\n> — Ada Brook, Secretary of State",
				"> Serve people well.\n>\n> — Peter Drucker",
			],
		},
	],
	executiveGoal: [
		{
			name: "contracts that demand something",
			found: ["The regional contract with the ministry demands 400 places."],
			notFound: ["The regional contract with the ministry demands patience."],
		},
		{
			name: "whose goals count",
			found: [
				"It serves the founding family's plan.",
				"It serves the commissioner's manifesto.",
				"It serves the managing director's aims.",
			],
			notFound: ["It helps with the families' aims for their children."],
		},
		{
			name: "plans by their year",
			found: ["It follows the Statement of Intent 2028."],
			notFound: [],
		},
		{
			name: "strategies by their name",
			found: ["The strategy, called masterplan 2030, has it."],
			notFound: [],
		},
	],
	owner: [
		{
			name: "me, and nobody else",
			found: ["## Owner\n\nThe undersigned.", "## Owner\n\nMe and no one else.", "## Owner\n\nMe and nobody else."],
			notFound: ["## Owner\n\nNobody else."],
		},
		{
			name: "how one takes responsibility",
			found: [
				"I will take responsibility for it.",
				"I will take charge of the ferry.",
				"I will take full ownership of it.",
				"I take accountability for it.",
				"I will take the blame for it.",
			],
			notFound: [],
		},
		{
			name: "who wrote it runs it",
			found: [
				"The signatories run the camp.",
				"The applicants will run the camp.",
				"The proposers will organise the camp.",
				"The writers will lead the camp.",
				"The authors will head the camp.",
				"The applicants will co-ordinate the camp.",
			],
			notFound: [],
		},
	],
	governance: [
		{
			name: "meetings over coffee",
			found: ["Every Friday I look at who left over coffee."],
			notFound: [],
		},
		{
			name: "what is given to staff, and governs nothing",
			found: [],
			notFound: [
				"## Governance\n\nEach month the porters are offered a class.",
				"## Governance\n\nEach month the porters have access to a course.",
				"## Governance\n\nEach month the porters get a talk with a counselor.",
				"## Governance\n\nEach month the porters get a talk with a psychologist.",
			],
		},
	],
	changePlan: [
		{
			name: "those who were against",
			found: [
				"The two who were against chose the lamp.",
				"The two who were very sceptical chose the lamp.",
				"The two who were skeptical chose the lamp.",
			],
			notFound: ["The two who were asked chose the lamp."],
		},
		{
			name: "what those who worry then do",
			found: [
				"The clerks worry, so they choose the lamp.",
				"The clerks worry, so they sign the plan.",
				"The clerks worry, so they decide on the lamp.",
				"The clerks worry, so they test the lamp.",
				"The clerks worry, so they write the rota.",
				"The clerks worry, so they keep the bell.",
				"The clerks worry, so they get a say.",
				"The clerks worry, so they pick the lamp.",
				"The clerks worry, so they draw the map.",
				"The clerks worry, so they try the lamp first.",
			],
			notFound: ["The clerks worry, so they say."],
		},
	],
	risks: [
		{
			name: "objections that are foreseen",
			found: ["You'll object. We keep spares.", "You will say that the lamps break; we keep spares."],
			notFound: ["You will see it. We keep spares."],
		},
	],
	roadmap: [
		{
			name: "what is only conceivable",
			found: [],
			notFound: ["A pilot in one school from 4 May to 1 July is conceivable, and a rollout by 1 December."],
		},
		{
			name: "what the paper is",
			found: [],
			notFound: ["# Paper\n\n## Roadmap\n\nDiscussion document for the Senate, kick-off 4 May, rollout 1 July"],
		},
	],
	successMeasure: [
		{
			name: "a bound and where it is today",
			found: ["No fewer than 12 boats in July (9 last year)."],
			notFound: ["No fewer than 12 boats came."],
		},
		{
			name: "where a measure is to be brought",
			found: [
				"CSAT to be brought to 4.5.",
				"CSAT to be raised to 4.5.",
				"Effort score to be reduced to 1.5.",
				"Effort score to be cut to 1.5.",
				"CSAT to be lifted to 4.5.",
				"CSAT to be improved to 4.5.",
			],
			notFound: ["Lamps are to be brought to 4 piers."],
		},
	],
};
