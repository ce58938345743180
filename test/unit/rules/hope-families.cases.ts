import type { Family } from "../families";

/** What is hoped for behind a hedge: by its verb, its object and what stands between the two. */
export const HOPE_FAMILIES: readonly Family[] = [
	{
		name: "words between the hedge and its verb",
		found: [
			"A second desk may well bring down the number of missed sailings.",
			"A shared rota could, over time, ease the strain on the porters.",
			"The text might eventually mean fewer disputes.",
			"A kitted van should, we believe, cut second trips.",
			"We may be able to win back some of the growers.",
			"We would hope to see better attendance at the clinics.",
		],
		notFound: [
			"The app may only reduce the font.",
			"The berth may not reduce waiting.",
			"Hauliers might well raise their prices.",
		],
	},
	{
		name: "who is won, kept or moved",
		found: [
			"A plain letter may persuade some growers to renew.",
			"An honest text could prevent passengers from switching to the coach.",
			"The reading room may attract younger members.",
			"Calling the oldest members may keep more of them.",
			"It might even turn complainants into advocates.",
			"There is a chance that fewer patients will miss their slot.",
			"Recorded answers may take away some of the simpler calls.",
		],
		notFound: ["Higher fees might prompt dealers to leave.", "The lock may keep the door shut."],
	},
	{
		name: "gains by their noun",
		found: [
			"Reminders may offer opportunities for upselling.",
			"Clear prices should translate into better conversion.",
			"A clean list can be expected to have a positive effect on margins.",
			"A room of their own could make a real difference to morale.",
			"There'd perhaps be fewer disputes with the growers.",
			"There should be some reduction in overtime.",
			"A possible uplift in bookings is a reason to start.",
		],
		notFound: [
			"This could lead to a drop in bookings.",
			"Wrong labels may cause an increase in complaints.",
			"Longer queues may lead to lower sales.",
			"The potential savings are listed in the annex.",
			"The panel may see the improvement plan first.",
		],
	},
	{
		name: "verbs in other forms",
		found: [
			"Two yards have asked for the plan, potentially opening up new freight revenue.",
			"Perhaps the kiosk brings in new income.",
		],
		notFound: ["Two yards have asked for the plan, potentially closing the pier."],
	},
	{
		name: "what is expected and aspired to",
		found: [
			"The leaflet aspires to lower the number of wrong deliveries.",
			"Named clerks are expected to lead to fewer disputes.",
			"It is anticipated that the portal will cut call volumes.",
			"There is scope to reduce overtime in the laundry.",
		],
		notFound: ["Tenants are expected to bring the key back.", "The board is expected to decide in May."],
	},
	{
		name: "what settles it, and what does not",
		found: [
			"If we answer on the same day, we might win more of the small builders.",
			"Crews that do not search could serve more customers.",
			"Calling the 300 oldest members may keep more of them.",
			"A two-day course should improve conversion on the phones.",
		],
		notFound: [
			"Texts could cut missed visits. We put it at 2 to 4 points.",
			"Texts might cut missed visits. We'll test it on one round in four.",
			"A named clerk should keep 40 to 60 members a year.",
		],
	},
];
