// Composes proposals for measuring: always the same ones, as varied as proposals are. They are no test of any rule.

/** Name and text of each document. */
export function corpus(count = 210, words = 1060) {
	return Array.from({ length: count }, (_, index) => ({
		name: `${String(index + 1).padStart(3, "0")}-${pick(random(index), SUBJECTS).replaceAll(" ", "-").toLowerCase()}.md`,
		text: proposal(index, words),
	}));
}

/** One proposal of about as many words. */
export function proposal(seed, words) {
	const next = random(seed);
	const subject = pick(next, SUBJECTS);
	const parts = [];
	if (next() < 0.4) parts.push(frontMatter(next, subject));
	parts.push(`# ${fill(next, pick(next, TITLES), subject)}`, sentences(next, subject, 3));
	let length = 60;
	for (let section = 0; length < words; section += 1) {
		const heading = `${next() < 0.2 ? "###" : "##"} ${fill(next, HEADINGS[section % HEADINGS.length], subject)}`;
		const blocks = Array.from({ length: 2 + Math.floor(next() * 3) }, () => block(next, subject));
		parts.push(heading, ...blocks);
		length += blocks.join(" ").split(/\s+/).length;
	}
	return `${parts.join("\n\n")}\n`;
}

/** A small generator of numbers from 0 to 1 that depend on the seed alone. */
function random(seed) {
	let state = (seed + 1) * 2654435761;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function pick(next, list) {
	return list[Math.floor(next() * list.length)];
}

/** Fills `{subject}`, `{money}` and the like. */
function fill(next, sentence, subject) {
	return sentence.replace(/\{(\w+)\}/g, (_, slot) => (slot === "subject" ? subject : SLOTS[slot](next)));
}

function sentences(next, subject, count) {
	return Array.from({ length: count }, () => fill(next, pick(next, SENTENCES), subject)).join(" ");
}

/** Prose as editors wrap it, in some documents. */
function paragraph(next, subject) {
	const text = sentences(next, subject, 2 + Math.floor(next() * 4));
	return next() < 0.7 ? text : text.replace(/(.{60,90}?) /g, "$1\n");
}

function block(next, subject) {
	const kind = next();
	if (kind < 0.52) return paragraph(next, subject);
	if (kind < 0.7) return list(next, subject, "-");
	if (kind < 0.78) return list(next, subject, "1.");
	if (kind < 0.9) return table(next);
	if (kind < 0.96) return `> ${fill(next, pick(next, QUOTATIONS), subject)}`;
	return `**Note.** ${paragraph(next, subject)} See [the appendix](appendix.md#${Math.floor(next() * 90)}) and \`Q${1 + Math.floor(next() * 4)}-figures.xlsx\`.`;
}

function list(next, subject, mark) {
	const items = Array.from({ length: 3 + Math.floor(next() * 4) }, () => {
		const item = `${mark} ${next() < 0.3 ? `**${pick(next, LABELS)}:** ` : ""}${fill(next, pick(next, ITEMS), subject)}`;
		return next() < 0.15 ? `${item}\n  ${mark === "-" ? "" : " "}- ${fill(next, pick(next, ITEMS), subject)}` : item;
	});
	return `${fill(next, pick(next, LEAD_INS), subject)}\n\n${items.join("\n")}`;
}

function table(next) {
	const { header, row } = pick(next, TABLES);
	const rows = Array.from({ length: 3 + Math.floor(next() * 5) }, () => row(next));
	return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function frontMatter(next, subject) {
	return `---\ntitle: ${subject}\nproposal: business-case\nowner: ${SLOTS.person(next)}\nby: 2027-0${1 + Math.floor(next() * 9)}-15\n---`;
}

const SUBJECTS = [
	"Claims call-back",
	"Branch waiting times",
	"Onboarding by text message",
	"Delivery promises",
	"Warranty desk",
	"Self-service returns",
	"Outage notices",
	"Patient booking",
	"Complaint triage",
	"Fibre installation",
	"Fleet roadside help",
	"Student enrolment",
	"Hotel check-in",
	"Parcel lockers",
	"Meter readings",
	"Payroll support",
	"Spare parts portal",
	"Mortgage tracking",
	"Pharmacy refills",
	"Loyalty desk",
];

const TITLES = [
	"{subject}: a decision for the {month} board",
	"Proposal: fix {subject} before {quarter}",
	"{subject} — business case",
	"Investing {money} in {subject}",
	"Why {subject} cannot wait",
	"{subject}: pilot request",
];

const HEADINGS = [
	"Summary",
	"Why now",
	"What customers tell us about {subject}",
	"What it costs today",
	"Options",
	"Recommendation",
	"Benefits",
	"Plan and owners",
	"Risks",
	"Governance",
	"Measures",
	"Decision requested",
	"Appendix: method",
];

const LABELS = ["Outcome", "Owner", "Cost", "Next step", "Assumption", "Risk", "Dependency", "Evidence"];

const LEAD_INS = [
	"The pilot in {region} showed three things:",
	"We considered:",
	"By {month} the team will:",
	"Known risks:",
	"What changes for {subject}",
	"Customers told us the following about {subject}:",
	"Actions agreed with {role}:",
];

const ITEMS = [
	"{score} for {subject} moved from {small} to {small}.",
	"Repeat calls fell by {percent} in {region}.",
	"{role} signs off the budget of {money} by {month} {day}.",
	"Train {count} agents before {quarter} begins.",
	"Move {count} accounts to the new desk; {person} leads.",
	"Lower the cost of each contact from €{small} to €{small}.",
	"Interview {count} customers who left in {quarter}.",
	"Keep the old form open until {month}.",
	"If adoption stays below {percent}, stop and report to {role}.",
	"Publish the results every {weekday}.",
	"No change to {subject} opening hours.",
	"Agree on one definition of “resolved” with {role}.",
	"Write to the {count} customers who waited longest.",
	"Renewals in this group are worth {money} a year.",
	"TBC: {role} to confirm",
	"Improve the experience",
];

const QUOTATIONS = [
	"“I called {small} times and told the same story to everyone. Next year I will look elsewhere.” — customer, {region}",
	"“Nobody told me that {subject} had moved. I found out from the invoice.” — account manager of a client",
	"“When it works, it is the best in the market.” — survey comment, {quarter}",
	"We asked {count} customers about {subject}; {percent} would pay more for a firm date.",
];

const SENTENCES = [
	"Our {score} rose {small} points after the change to {subject}.",
	"In {region}, {score} stands at {small}.",
	"Customers who wait more than {small} days renew {percent} less often, which costs {money} a year.",
	"We ask the board to approve {money} by {month} {day} so that the {quarter} contracts can be signed.",
	"Every month of delay costs {money} in repeat contacts alone.",
	"The regulator's deadline of {month} {day} leaves {small} weeks.",
	"{person} owns the plan, and {role} sponsors it.",
	"The team spoke to {count} customers between {month} and {month}.",
	"This will be a game changer for {subject}.",
	"There is significant upside if adoption is high.",
	"The payback is {small} months at the low end and twice that if volumes fall by {percent}.",
	"A competitor in {region} launched the same service in {quarter} and took {percent} of new accounts.",
	"We know from the exit interviews that {subject} is the second most common reason to leave.",
	"Handling time grew from {small} to {small} minutes, mostly because agents look up orders in two systems.",
	"Finance has checked the {money} with the same model as last year's {subject} case.",
	"First contact resolution is {percent}, against a target of {percent}.",
	"The survey ran for {small} weeks with {count} answers, a response rate of {percent}.",
	"If nothing changes, the backlog reaches {count} cases by the end of {quarter}.",
	"Nothing in this paper changes the price that customers pay.",
	"Dr. Ruiz and the clinic in {region} will host the trial.",
	"We compared e.g. {region} and its neighbours, which differ in little but {subject}.",
	"The churn of {percent} among new accounts is worth {money}, and half of it names {subject}.",
	"Staff turnover on the desk was {percent} last year; each leaver costs about €{small},000 to replace.",
	"Executives should care because customers do.",
	"We believe that delight pays.",
	"As a next step, we will socialise this with stakeholders.",
	"The licence runs out on {month} {day}, 2027, and renewing it costs {money} more than replacing it.",
	"Of the {count} complaints about {subject}, {percent} were closed without a second call.",
	"With {role} on board, the pilot can begin within {small} weeks of approval.",
	"It would be nice to have a dashboard.",
	"Responsibilities between operations, information technology and procurement were never written down for {subject}.",
	"Interviews with supervisors confirmed that documentation is scattered across [several repositories](https://intranet.example.com/knowledge/service-documentation/overview).",
	"The architecture review found no technical obstacle, provided that authentication stays with the existing directory.",
	"Colleagues in {region} describe comparable difficulties, and their workaround is transferable without development.",
	"Accessibility requirements apply to every published form, including the printable version of it.",
	"Participants emphasised clarity, predictability and *not having to explain themselves again*.",
	"The steering group will reconsider priorities whenever circumstances change materially.",
	"Nothing about the current arrangement prevents supervisors from reallocating people between neighbouring teams.",
	"Legal counsel reviewed the correspondence templates and recommended shorter explanations throughout.",
	"Alternatives were discussed with representatives of every department concerned, and their objections are documented in the [appendix](https://intranet.example.com/{region}/appendix).",
	"Communication with employees begins before the announcement and continues until responsibilities are settled.",
	"The supplier's implementation methodology assumes experienced administrators, which **our organisation has**.",
	"Sales lost {count} deals in {quarter} over {subject}, {money} in all.",
];

const SLOTS = {
	money: (next) =>
		pick(next, ["$", "€", "£", "USD "]) +
		pick(next, [
			`${(1 + next() * 8).toFixed(1)}m`,
			`${Math.floor(50 + next() * 900)}k`,
			`${1 + Math.floor(next() * 900)},${100 + Math.floor(next() * 899)}`,
			`${(1 + next() * 4).toFixed(2)} million`,
		]),
	percent: (next) =>
		pick(next, [
			`${1 + Math.floor(next() * 60)}%`,
			`${(next() * 30).toFixed(1)} %`,
			`${1 + Math.floor(next() * 20)} percent`,
		]),
	small: (next) => String(2 + Math.floor(next() * 60)),
	count: (next) => String(Math.floor(100 + next() * 9000)).replace(/(\d)(\d{3})$/, "$1,$2"),
	score: (next) => pick(next, ["NPS", "CSAT", "Net Promoter Score", "CES", "customer satisfaction", "OSAT"]),
	month: (next) => pick(next, ["January", "March", "May", "June", "September", "October", "November"]),
	day: (next) => String(1 + Math.floor(next() * 28)),
	quarter: (next) => pick(next, ["Q1", "Q2", "Q3 2027", "the fourth quarter", "FY27"]),
	weekday: (next) => pick(next, ["Monday", "second Tuesday", "Friday"]),
	region: (next) => pick(next, ["Lyon", "the Midlands", "Pune", "Ohio", "the Nordics", "Region West", "São Paulo"]),
	role: (next) =>
		pick(next, [
			"the CFO",
			"the COO",
			"our Chief Revenue Officer",
			"the Head of Service",
			"procurement",
			"the VP Operations",
		]),
	person: (next) => pick(next, ["Amara Obi", "J. Lindqvist", "Priya Nair", "Tom Weller", "Marta Souza"]),
};

const TABLES = [
	{
		header: ["Metric", "Today", "Target", "Owner"],
		row: (next) => [
			pick(next, ["NPS", "CSAT", "Repeat calls", "Renewal rate", "Handling time", "Cost per contact"]),
			SLOTS.percent(next),
			SLOTS.percent(next),
			SLOTS.person(next),
		],
	},
	{
		header: ["Action", "Who", "By when", "Cost"],
		row: (next) => [
			pick(next, ["Hire two leads", "Move the desk", "Sign the vendor", "Train the agents", "Retire the form"]),
			pick(next, [SLOTS.person(next), SLOTS.role(next), "TBD", ""]),
			`${SLOTS.month(next)} ${SLOTS.day(next)}`,
			SLOTS.money(next),
		],
	},
	{
		header: ["Option", "Benefit a year", "Payback", "Risk"],
		row: (next) => [
			pick(next, ["Do nothing", "Pilot", "Full roll-out", "Outsource"]),
			SLOTS.money(next),
			`${SLOTS.small(next)} months`,
			pick(next, ["Low", "Medium", "High \\| unclear"]),
		],
	},
];
