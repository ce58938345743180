import type { Family } from "../../families";
import type { Part } from "./parts.cases";

/** Members of families of words, each in a sentence that holds a part, or fails to, by that member alone. */
export const PARTS: Readonly<Partial<Record<Part, readonly Family[]>>> = {
	inaction: [
		{
			name: "an opening that supposes not acting, and what it foretells",
			found: [
				"Failure to mend the form would leave builders waiting until spring.",
				"Unless the forms change, one applicant in five will go on giving up halfway.",
				"What happens if we leave it alone? The union has said it will ballot in the autumn.",
				"Each quarter that we wait, about 70 more apprentices give up their place.",
			],
			notFound: ["Without our volunteers there would be no festival.", "Waiting times will fall until May."],
		},
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
				'> "Happy guests come back."\n>\n> Group Director, annual address',
			],
		},
		{
			name: "a share of those who are served, and what they do",
			found: [
				"Of every ten people who begin an application, four give up at the upload.",
				"Of 90 applications, every fourth is returned to the farmer.",
				"Two in five new patients ring the ward within two days.",
				"38% of new users never finish the set-up.",
				"640 parents rang the office to ask for a date.",
				"Nearly half the callers had already tried the website.",
				"47% of the chat sessions end without an answer.",
				"Half of our online shoppers leave the basket at the delivery fee.",
			],
			notFound: [
				"40% of our customers are businesses.",
				"63% of our revenue comes from repeat customers.",
				"12,000 patients use four clinics.",
				"90% of customers should never wait.",
				"Every third employee is in Hull.",
				"Two thirds of our members live in towns.",
			],
		},
		{
			name: "what one of them bears, counted",
			found: [
				"Tenants wait 34 days for a repair.",
				"Guests queue for 22 minutes at check-in.",
				"Parents type their child's name seven times.",
				"A patient gets on average five letters before an operation.",
				"Mrs D. of Galway waited for a grab rail.",
				"Take Mr B., 81, whose heating failed.",
			],
			notFound: [
				"Customers will wait no more than 5 minutes.",
				"Guests would queue for 22 minutes.",
				"Customers are our greatest asset.",
				"Let us imagine Tom, a tenant who waits 34 days.",
			],
		},
		{
			name: "what was read of their words, and who judged",
			found: [
				"Last term's emails from students were sorted.",
				"We read 400 letters from pensioners.",
				"Of our reviews, 48 of the last 100 reviews name the queue.",
				"The Financial Ombudsman upheld 14 of 22 cases.",
				'"I only learned of it when the van had left," one site manager told our driver.',
			],
			notFound: ["The emails are short.", '"We learned of it when the van had left," our managers told the driver.'],
		},
		{
			name: "steps at which they turn back, in a table",
			found: [
				"| Step | Applicants who give up |\n|---|---:|\n| Log in | 8% |",
				"| Reason for calling | Share |\n|---|---:|\n| Wrong bill | 18% |",
			],
			notFound: ["| Step | Applicants |\n|---|---:|\n| Log in | 8% |"],
		},
		{
			name: "research that is still to come, and what colleagues say",
			found: ["We have interviewed 40 tenants, who will move."],
			notFound: [
				"We plan to interview 40 tenants in the spring.",
				"Interviews with customers will be held in May.",
				"Nurses tell us that the form is too long.",
				"The questionnaire is sent after each of 300 calls, with a response rate of 11%.",
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
			name: "in whose hands it is",
			found: [
				"The question of accountability is settled: the harbour master has it.",
				"Executive ownership: Director of Fleet.",
				"It sits with the Director of Estates.",
				"Delivery rests with the Head of Catering.",
				"The plan belongs to Dr Osei.",
				"Leadership of the trial passes to the matron.",
				"On your side the work would be owned by Mr. Okafor.",
				"There is one neck on the line, and it is mine.",
				"The undersigned takes full responsibility.",
				"I put my own name to this.",
			],
			notFound: [
				"The ownership question is still open.",
				"Ownership: all departments.",
				"The decision sits with the director.",
				"It sits well with the strategy.",
				"Responsibility lies with a manager.",
				"If it went ahead, the work would be owned by Mr. Okafor.",
			],
		},
		{
			name: "who runs the work",
			found: [
				"Sunita (Regional Manager, West) drives the rollout.",
				"Amina, our regional manager, runs the project.",
				"The Deputy Librarian will run the programme.",
				"From May, the bursar takes on the scheme.",
				"The General Manager, Fleet takes this on.",
			],
			notFound: [
				"Demand drives the programme.",
				"A consultant will run the pilot.",
				"The CX Council will steer the initiative.",
				"Maria (Marketing) will print the posters.",
			],
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
	benefit: [
		{
			name: "outgoings of any name that shrink by a sum, and so many spared at a price",
			found: [
				"Demurrage will decrease by approx. 600 k€ per year.",
				"The courier contract could be cut by roughly £15,000 a month.",
				"Claims handling drops from £1.4m to £0.9m.",
				"We expect to avoid 5,200 site visits a year. At £74 a visit that is £385,000.",
				"The letter will take 18,000 calls out of the queue, each of which costs us A$9.80.",
				"Had the texts been in place, 340 jobs at £55 apiece would not have come in.",
			],
			notFound: [
				"Our funding falls by £72,000 in the first year.",
				"Our rival added $12m of revenue after it opened its app.",
				"We will hire 12 more agents at £34,000 each.",
			],
		},
	],
	successMeasure: [
		{
			name: "two figures of one thing in plain sentences, the later one aimed at",
			found: [
				"A permit takes 47 days. By next spring it should take no more than 20.",
				"Queues averaged 14 minutes in July. If they aren't below six next July, we have failed.",
				"Only one in three drivers is still with us after a year, and we want two in three.",
				"Right now, 3 out of 10 guests book direct. Hitting 4 out of 10 by next summer is the bar.",
				"A third of invoices are disputed. We expect to halve that within two terms.",
				"Cases older than eight weeks: 340 on 1 January, zero on 31 December.",
				"Lift retention at six months to 80% (last intake: 66%).",
			],
			notFound: [
				"A permit takes 47 days. By next spring we should have 20 clerks.",
				"The team will grow from 8 to 11 people.",
				"Complaints fell from 310 to 200 a week last year.",
				"Queues average 14 minutes. We want shorter ones next July.",
			],
		},
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
		{
			name: "an aim, and where it stands",
			found: [
				"Parcels delivered first time are at 71% and should reach 85% by Easter.",
				"At least nine of ten callers should be answered within a minute. At present it is six.",
				"We want 45% of families to rebook. Last season 31% did.",
				"One in three forms comes back incomplete today. We want this to be one in ten.",
				"Call abandonment improves to 5% against a baseline of 12%.",
				"Attendance (now 62%) to reach 75% by Q3.",
			],
			notFound: [
				"Our shop in Cork has 41 staff at present and should get a new roof.",
				"There are now 12 agents on the desk; 4 should be trained.",
				"Today 31% of our members are over 60.",
			],
		},
		{
			name: "what would be success or failure, and where it stands",
			found: [
				"In May there were 310 second visits; under 100 in December would be a success.",
				"Anything above 6% returns means that it hasn't worked. This autumn it was 9.4%.",
				"We would call it a win with 300 fewer complaints a year than the 900 that we get.",
			],
			notFound: ["There were 310 second visits in May, and the visitors were content."],
		},
		{
			name: "from today's figure to another, and ranges",
			found: [
				"The fee depends on bringing renewals from the current 64% to 72%.",
				"The plan is to bring refunds from 9 days at present to 3 days.",
				"Repurchase must be at least 3 points higher.",
			],
			notFound: [
				"The survey asks one question on a scale from 0 to 10 and goes to 1,500 members.",
				"The office is open from 8 to 18 hours and should be easy to reach.",
			],
		},
	],
};
