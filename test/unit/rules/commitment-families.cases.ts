import type { Family } from "../families";

/** The families of words of the rules on what leaders are said to support. */
export const COMMITMENT_FAMILIES: Readonly<Record<string, readonly Family[]>> = {
	"asserted-commitment": [
		{
			name: "who stands behind it, and on which page",
			found: [
				"The hotel group's owners stand behind the plan.",
				"Our managing directors stand with conviction behind the project.",
				"The chief executive and her direct reports are all on the one page.",
				"The MD and the circle heads are well aligned on this initiative.",
			],
			notFound: [
				"These are the contributions behind the statement that the executive team supports the pilot.",
				"The owners stand behind the schedule.",
			],
		},
		{
			name: "stances that cost nothing",
			found: [
				"The chief executive walks the talk.",
				"The chief executive lives and breathes service.",
				"The chief executive sees this with great warmth.",
			],
			notFound: ["The committee sees this with the quarterly figures.", "The chief executive walks the pier."],
		},
		{
			name: "how a plan is carried",
			found: ["The board carries it with all their heart and soul.", "The directors put their shoulders to the wheel."],
			notFound: ["The board carries it with two porters."],
		},
		{
			name: "what leaders know, want and are ready for",
			found: [
				"Senior leaders take guest complaints extremely seriously.",
				"The leadership team recognises how much this matters to families.",
				"Management fully understands the need for change in the depots.",
				"The executive committee is determined to make the hospital easier to deal with.",
				"The city manager wants this to work and has told us so.",
				"Top management is willing to do what it takes.",
				"The COO and the CMO see eye to eye on this.",
				"The senior team agrees that the customer must come first.",
				"Management sees this as a strategic priority.",
				"The Principal has made it abundantly clear that student experience is her first priority.",
			],
			notFound: [
				"The CEO wants this to work in Hamburg before she releases money for Bremen.",
				"Our managers are determined to pass the exam in June.",
				"The committee is ready to meet on 3 May.",
				"The CFO agrees that the saving was counted twice.",
				"The directors know that the lease ends in June.",
			],
		},
		{
			name: "what lies with them, or is taken up by them",
			found: [
				"Service excellence is a key priority for the executive team.",
				"Customer experience is high on the agenda of our CEO.",
				"The plan has been very well received by the executive team.",
				"This work is championed by the COO.",
				"The proposal is supported by the senior management team.",
				"There is a strong will in the management team to change this.",
				"There is buy-in at the highest level.",
				"The Board's commitment to passengers is stronger than ever.",
			],
			notFound: [
				"It is a priority for the board to fill the two vacancies.",
				"The plan was well received by customers in the trial.",
				"The proposal is supported by the figures below.",
				"The board's support for the old scheme ended in 2022.",
			],
		},
		{
			name: "marks beside it, in a list or a table",
			found: [
				"- Commitment of the Executive Committee: high\n- Readiness of the data: low",
				"| Factor | Status |\n|---|---|\n| Leadership buy-in | Strong |\n| Data | Fair |",
			],
			notFound: [
				"- Support of the executive: not yet known\n- Data quality: weak",
				"| Item | Cost |\n|---|---|\n| Management support | £14,000 |\n| Licences | £8,000 |",
			],
		},
		{
			name: "who no longer leads",
			found: ["The chief executive was a great supporter of it."],
			notFound: [
				"The former chief executive was a great supporter of it.",
				"The then Managing Director was a great champion of it.",
				"Former directors were supportive of it.",
			],
		},
		{
			name: "deeds that show it",
			found: ["The COO backs the trial and has lent us her support."],
			notFound: [
				"The COO backs the trial and has lent us two planners.",
				"The executive is committed, and has cancelled two projects.",
				"The Dean supports the desk and gave up half of her own corridor.",
				"Management supports it and has put its best planner on it full time.",
				"The CFO is on board: he wrote the saving into next year's budget.",
				"The board supports it: the first item of each of its meetings is a letter.",
				"The CEO is behind this. Every Monday she listens to ten calls.",
				"The Chief Executive is committed to this, and it is written into her objectives.",
				"The parent company backs us: two engineers are on site until October.",
			],
		},
		{
			name: "stances that nobody mistakes, whoever takes them",
			found: [
				"Our station masters are right behind this.",
				"The syndics have been all for this since the autumn.",
				"The head librarian and her deputy are fully supportive.",
				"The section chiefs are very much in favour.",
				"Her team is all in.",
				"The curators at all four sites are on board with this.",
				"The captain has long been a believer in the project.",
				"The party secretary stands firmly behind the reform.",
				"The quality people are really behind this.",
			],
			notFound: [
				"Patients we asked are fully supportive.",
				"The crew is on board by six.",
				"The parcels are all in.",
				"The van is right behind the ferry.",
				"The shop stands right behind the pier.",
				"The lease is up for renewal.",
				"The old clinic's budget is fully committed to making repairs.",
				"The data are fully supportive of the pilot.",
				"The former harbour master was wholeheartedly behind it.",
				"Once the portfolio holder is wholly supportive, we begin.",
				"The mayor is said to be barely supportive.",
			],
		},
		{
			name: "what the reader is told of themselves",
			found: [
				"You've had my back since the first trial.",
				"Both of you are committed to calmer waiting rooms.",
				"I know I have your backing.",
				"Your commitment to calmer wards is well known.",
				"Thank you both; I know you are behind this.",
			],
			notFound: [
				"If you are behind this, sign below.",
				"You are behind the counter by eight.",
				"You can count on our support.",
				"Thank you for your continued support.",
				"You know that tenants are behind with the rent.",
			],
		},
		{
			name: "stances that are reported",
			found: [
				"The abbess has told us she is fully behind the guest house.",
				"The proprietors have told us we can count on their backing.",
				"Our sister company has pledged its full support.",
				"We can count on the vestry's full support.",
			],
			notFound: [
				"Guests who have told us that they are all for it were given a card.",
				"The council has promised us a reply by 3 May.",
				"The auditors have assured us that we have the support documents.",
			],
		},
		{
			name: "a plan held dear as one's own",
			found: [
				"The registrar regards this as her baby.",
				"The vicar has made this a personal mission.",
				"Dr Mensah takes a deep personal interest in this.",
				"The chairlady lives and breathes this.",
				"Dr Haddad has been in our corner since 2023.",
			],
			notFound: [
				"Residents treat the garden as their own.",
				"The bursar wants the report to be her own work.",
				"The two charities work in the same corner of town.",
			],
		},
	],
	"absolute-buy-in": [
		{
			name: "whoever they are, if it is all of them",
			found: [
				"All our wardens are fully supportive.",
				"Every station master is right behind this.",
				"The whole cooperative is fully behind the new ledger.",
				"Every head of ward has assured us of full cooperation.",
			],
			notFound: [
				"Every patient we asked is all for it.",
				"If all curators are up for it, we start in May.",
				"All parcels are fully on board.",
				"All teams have offered full support hours to callers.",
			],
		},
		{
			name: "everyone is behind it",
			found: [
				"Everyone on the board has full faith in the plan.",
				"Every director must sing from the same hymn sheet.",
			],
			notFound: ["Everyone on the board has a copy of the plan."],
		},
		{
			name: "the backing of all",
			found: [
				"We need wall-to-wall support.",
				"It needs the adhesion of all the directors.",
				"It needs the backing of the totality of the directors.",
			],
			notFound: [],
		},
		{
			name: "all of those who could back it",
			found: [
				"All seven governors agree with the proposal.",
				"All nine regional directors fully support the rota.",
				"All five deans have given it their full backing.",
				"Everybody in the company is behind the new returns policy.",
				"The entire staff stands behind the night desk.",
				"The board, the crews and the volunteers are all fully on board.",
				"Our dealers, all 62 of them, are completely united behind it.",
				"Our consultants are all of one mind.",
				"Leaders at all levels are fully committed.",
				"It is a condition that all country heads agree.",
			],
			notFound: [
				"All stores support contactless payment.",
				"All managers support the new starters.",
				"All managers support our customers by phone.",
				"Everyone in the test group signed up for the second round.",
				"All staff are on board the ferry by six.",
				"Each business unit is aligned to a cost centre.",
				"All nine directors were asked; six support it.",
			],
		},
		{
			name: "nobody against it",
			found: [
				"There are no objections from any department.",
				"There is no resistance at any level of management.",
				"No one on the leadership team has any reservations.",
				"Not one director is against it.",
			],
			notFound: ["There is no opposition to the planning application.", "Nobody objected to the change of date."],
		},
		{
			name: "whose it is, of those who can give it",
			found: [
				"We have total agreement between the hospital, the council and the doctors.",
				"It has the full and unwavering support of Finance and HR.",
				"We need a hundred percent commitment of all zonal managers.",
				"Company-wide support is assured.",
			],
			notFound: ["Full agreement between the two ledgers is checked each month."],
		},
		{
			name: "not to be had",
			found: ["It goes without saying that we need full buy-in from the board."],
			notFound: [
				"It would be wrong to wait for full buy-in.",
				"Few projects ever have the full backing of every department.",
				"Earlier projects were launched with full leadership support.",
				"The 2019 paper spoke of total support from the executive.",
			],
		},
		{
			name: "not without all",
			found: [
				"It is pointless without the full support of the board.",
				"It is doomed without the full support of the board.",
			],
			notFound: ["There is no full support of the board."],
		},
	],
};
