/** Somebody for whom a proposal may be, as a list offers them. */
export interface Audience {
	readonly label: string;
	readonly description: string;
	/** Who decides; empty where the writer does not know yet. */
	readonly role: string;
	/** Whether the list keeps it while something else is typed. */
	readonly alwaysShow: boolean;
}

/** Who may decide on a proposal: those who often do and, as soon as anything else is typed, whoever that names. */
export function audiencesFor(typed: string): readonly Audience[] {
	const role = typed.trim();
	const isListed = ROLES.some(([known]) => known.toLowerCase() === role.toLowerCase());
	const listed = ROLES.map(([known, description]) => ({ label: known, description, role: known, alwaysShow: false }));
	const other = { label: "Somebody else:", description: role, role, alwaysShow: true };
	return [...listed, ...(role === "" || isListed ? [] : [other]), UNKNOWN];
}

const UNKNOWN: Audience = {
	label: "I do not know yet",
	description: "leaves a placeholder to fill in",
	role: "",
	alwaysShow: false,
};

const ROLES = [
	["CEO", "the whole company"],
	["CFO", "money and risk"],
	["COO", "operations"],
	["CIO", "technology"],
	["CMO", "marketing and brand"],
	["Chief Customer Officer", "customers"],
	["Executive Committee", "several of them"],
	["Board", "strategy and oversight"],
] as const;
