import type { Family } from "../families";

/** Members of families of words, each in a text that is a proposal, or is none, by that member alone. */
export const PROPOSALS: readonly Family[] = [
	{
		name: "titles that apply for money",
		found: [
			"# Request for a grant\n\nApplicants: Ada Brook\n\nEstimated budget: £40,000",
			"# Request for a decision\n\nApplicants: Ada Brook\n\nEstimated budget: £40,000",
			"# Bid for a budget\n\nApplicants: Ada Brook\n\nEstimated budget: £40,000",
			"# Request for budget approval\n\nApplicants: Ada Brook\n\nEstimated budget: £40,000",
		],
		notFound: ["# Request for comments\n\nApplicants: Ada Brook\n\nEstimated budget: £40,000"],
	},
	{
		name: "a page that holds most parts of a case, and asks for nothing",
		found: [
			"# Quieter nights\n\nAs long as the bell stays as it is, we will go on losing about 900 moorings a quarter. The board's goal is 60,000 moorings by 2028. Move half the calls: 20,000 × £5.30 = £106,000 a year.\n\n- March: Skerry pier only; we count the late boats\n- May: the other piers\n\nOona Foley, pier manager, answers for it. The pier panel will see the figures every month.",
		],
		notFound: [
			"# Quieter nights\n\nOona Foley, pier manager, answers for the bell. The pier panel sees the figures every month.\n\n- March: Skerry pier only; we count the late boats\n- May: the other piers\n\nDeckhands get a one-page script.",
			"# Terms of reference of the pier committee\n\nThe committee approves spending up to £40,000 for lamps.",
		],
	},
	{
		name: "heads of a memo",
		found: [
			"# Lamps\n\nAide-mémoire\n\nThe goal is fewer falls. We will hang lamps on the pier and then I will count the falls. Two lamps cost £400. Please say yes.",
		],
		notFound: [],
	},
	{
		name: "what is intended",
		found: [
			"To: Ada\n\nHere are we gonna hang lamps? Are we going to hang them now? The goal is fewer falls. Two lamps cost £400. I hope it saves a claim.",
		],
		notFound: [],
	},
	{
		name: "other genres",
		found: [
			"# Lamps\n\nAn exit interview with each crew.\n\nWe ask the board to approve £40,000 for lamps.",
			"# Lamps\n\nBad news from the tills.\n\nWe ask the board to approve £40,000 for lamps.",
		],
		notFound: [
			"# Staff news\n\nWe ask the board to approve £40,000 for lamps.",
			"# Club news\n\nWe ask the board to approve £40,000 for lamps.",
			"# Company news\n\nWe ask the board to approve £40,000 for lamps.",
			"# Member news\n\nWe ask the board to approve £40,000 for lamps.",
			"# School news\n\nWe ask the board to approve £40,000 for lamps.",
			"# Parish news\n\nWe ask the board to approve £40,000 for lamps.",
			"# News from the pier\n\nWe ask the board to approve £40,000 for lamps.",
			"# Lamps\n\nFirst published in Pier Weekly\n\nWe ask the board to approve £40,000 for lamps.",
			"# Conference talk\n\nWe ask the board to approve £40,000 for lamps.",
			"# Interview with a skipper\n\nWe ask the board to approve £40,000 for lamps.",
		],
	},
	{
		name: "what only informs",
		found: ["# Lamps\n\nFollowing the notes of the last meeting, we ask the board to approve £40,000 for lamps."],
		notFound: ["# Notes of the last meeting\n\nWe ask the board to approve £40,000 for lamps."],
	},
	{
		name: "votes in minutes",
		found: [],
		notFound: [
			"# Lamps\n\nAttendees: Ada, Olav, Ines\n\nMotion carried.\n\nWe ask the board to approve £40,000 for lamps.",
			"# Lamps\n\nAttendees: Ada, Olav, Ines\n\nThe motion was passed.\n\nWe ask the board to approve £40,000 for lamps.",
			"# Lamps\n\nAttendees: Ada, Olav, Ines\n\nThe motion was approved.\n\nWe ask the board to approve £40,000 for lamps.",
			"# Lamps\n\nAttendees: Ada, Olav, Ines\n\nThe motion was defeated.\n\nWe ask the board to approve £40,000 for lamps.",
		],
	},
	{
		name: "titles that report",
		found: [
			"# Better results for 2027\n\nOur NPS is 31.\n\n## Goals\n\nWe want 40.\n\n## Budget\n\n£40,000.\n\n## Benefits\n\nFewer calls.\n\n## Next steps\n\nWe buy lamps.",
		],
		notFound: [
			"# Half-yearly report\n\nOur NPS is 31.\n\n## Goals\n\nWe want 40.\n\n## Budget\n\n£40,000.\n\n## Benefits\n\nFewer calls.\n\n## Next steps\n\nWe buy lamps.",
			"# Results for Q3\n\nOur NPS is 31.\n\n## Goals\n\nWe want 40.\n\n## Budget\n\n£40,000.\n\n## Benefits\n\nFewer calls.\n\n## Next steps\n\nWe buy lamps.",
			"# Figures of the quarter\n\nOur NPS is 31.\n\n## Goals\n\nWe want 40.\n\n## Budget\n\n£40,000.\n\n## Benefits\n\nFewer calls.\n\n## Next steps\n\nWe buy lamps.",
			"# Report for 2026\n\nOur NPS is 31.\n\n## Goals\n\nWe want 40.\n\n## Budget\n\n£40,000.\n\n## Benefits\n\nFewer calls.\n\n## Next steps\n\nWe buy lamps.",
		],
	},
];
