import { asking } from "../../lint/asking";
import type { Rule } from "../../lint/rule";

export const missingNextHorizon: Rule = {
	id: "missing-next-horizon",
	title: "Nothing beyond this project",
	part: "what comes next",
	why: "Customer experience does not change overnight. Executives want to see the road of which this is the first mile.",
	clear: "Say what comes after this project, and what it would take.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment",
		author: "Bruce Temkin",
		quote: "frame your current customer experience efforts as part of a longer-term journey",
	},
	severity: "hint",
	scope: "document",
	pillar: "plan",
	examples: [
		{
			bad: "# «Cleaner trains»\n\nWe ask for €90,000 for two night crews.",
			fixed:
				"# Cleaner trains\n\nWe ask for €90,000 for two night crews.\n\n## What comes next\n\nIf this works, we extend to [region] in [year].",
		},
		{ bad: "# «Fair queues»\n\nTickets cost £4,000. They come in May." },
		{ bad: "# «Menus in Braille»\n\nWe ask for $3,000." },
		{ bad: "# «Shorter bills»\n\nThe new bill is out on 4 May." },
		{ good: "# Cleaner trains\n\nIf it works, we extend to the southern lines in 2027." },
		{ good: "# Fair queues\n\n## What comes next\n\nAppointments by phone." },
		{ good: "# Menus\n\nPhase 2 covers the remaining hotels." },
		{ good: "# Night lamps\n\nIn a second stage the lamps go into the corridors." },
		{ good: "# Night lamps\n\nThereafter we look at the day rooms." },
		{
			good: "# Ramps\n\nThe other stations follow: rollout to the remaining twelve in 2027.",
			tempting: true,
			note: "No heading, but a horizon.",
		},
		{ good: "# Wi-Fi\n\n## The road ahead\n\nTrams come after trains.", tempting: true, note: "Another heading." },
	],
	...asking({
		as: "what comes next",
		find: ({ parts }) => parts.horizon,
		absence: () => ({
			theme: "next",
			message:
				"The paper ends with this project. Say what comes next if it works: where it goes, when, and what it would take.",
			fix: {
				title: "Add what comes next",
				heading: "What comes next",
				text: "If this works, we extend to [region] in [year].",
			},
		}),
	}),
};
