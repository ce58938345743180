/** What the head of a column says that stands under it. */
export type Head = "owner" | "date" | "work" | "item" | "rated" | "foreign" | "other";

/** Where a plan's columns stand, counted from 0. */
export interface Columns {
	readonly owner: number | undefined;
	readonly date: number | undefined;
	/** The column that says what shall be done. */
	readonly work: number;
	/** True where its head says so: "Action", "Milestone", or where its cells do. */
	readonly isOfWork: boolean;
	/** True where most of its cells are orders: "Rebuild the form", "Hire two fitters". */
	readonly isOfOrders: boolean;
}

const OWNER_HEAD =
	/^(?:(?:action|business|process|task|executive|exec|accountable|responsible|lead|delivery|step|named|proposed|our|client|internal|nodal|reporting)\s)?(?:owners?(?:\(s\))?|responsible(?: (?:party|person|owner|team|function|for delivery))?|responsibility|accountable(?: (?:person|owner|executive|lead))?|accountability|who|by whom|action (?:by|with|on)|led by|lead(?: (?:function|team|person))?|assigned to|assignee|dri|name|names|person|team|function|department|sponsor|person in charge|in[- ]?charge|charge|driver|pic|poc|with|agency|officers?|person|managers?|dept\.?|section|unit|resp\.?|doer|custodian|champion|steward|actors?|assigned|with whom|whom|whose|who leads|who answers(?: for it)?|who (?:is )?(?:responsible|accountable|in charge)|who does it|who does what|on whom|holder|bearer|assigned by|contact(?: person)?|unit in charge|carried by|run by|owned by|entrusted to|handled by|done by|delivered by|carried out by|taken by)(?:\s?[/&,(].*|\s(?:and|or) .*)?\??$/iu;

const DATE_HEAD =
	/^(?:(?:target|due|completion|expected|planned|delivery|indicative|end|start|finish|milestone|estimated|proposed|go-live|review|required)\s)?(?:by when|when|dates?|due|deadline|time limit|limit|timing|moment|timelines?|time ?frame|timescales?|period|quarter|month|weeks?|start|end|finish|completion|complete by|by|until|until when|duration|target(?:ed)? completion|schedule|window|eta|horizon|days?|launch|go-live|timeframe|delivery|time|till(?: when)?|due by|latest by|not later than|finish by|deadlines|dead line|latest|at the latest|no later than|by latest|ready|ready by|ready on|done by when|to be done by|calendar week|cw|kw|pdc|tat|chronogram|sprint)(?:\s?[/&,(].*|\s(?:and|or) .*)?\??$/iu;

const WORK_HEAD =
	/^(?:(?:later|further|other|open|outstanding|remaining|pending|follow-up|corrective|required|key|main|next|agreed|planned|proposed|priority|recommended|immediate|concrete|first|major|initial|implementation|change|core)\s)*(?:actions?|activit(?:y|ies)|tasks?|steps?|milestones?|deliverables?|work ?packages?|work ?streams?|phases?|stages?|waves?|sprints?|initiatives?|recommendations?|interventions?|action items?|to[- ]do|roadmap items?|next steps?|horizons?|what (?:happens|we do|we will do|has to be done|will be done|needs to happen)|commitments?)(?:\s?[/&,(].*|\s(?:and|or) .*)?$/iu;

const ITEM_HEAD =
	/^(?:what|focus|themes?|items?|description|highlights?|scope|details?|content|key (?:outputs?|content)|outputs?|objectives?|accountable for|responsible for|projects?|training|message|topic|audience|result|change|area|component|event|role|particulars|#|(?:s\/?n|sl|sr|no|nr|ref|id|step #)\b\.?(?: ?no\.?)?|)$/iu;

/** Heads of tables that are no plans, whatever else stands in them. */
const FOREIGN_HEAD =
	/\b(?:risks?|likelihood|probability|mitigations?|threats?|metric|metrics|kpis?|indicators?|measures?|baseline|targets?|actual|criteri(?:on|a)|score|scores|nps|csat|assumptions?|issues?|objections?|concerns?|causes?|symptoms?|frequency|cadence|forum|meeting|attendees|level of support|influence|interest|stakeholders?|stance|attitude|decision rights|raci|benefits?|saving|savings|calculation|working|consequence|go\b(?!-live)|stop\b|share|volume|options?|alternatives?|requirement|finding|findings|question|answer|quote|rationale)\b|^(?:go|stop|r|a|c|i)$/iu;

/** Columns of a table that weighs work rather than plans it. */
const RATED_HEAD =
	/\b(?:impact|effort|priority|feasibility|complexity|rank|ranking|cost|budget|fee|price|spend|amount|investment|capex|opex)\b|[$€£₹]/iu;

/** What a head says that stands under it; `other` where it says nothing of plans. */
export function headOf(text: string): Head {
	const plain = text.trim().replace(/[*_:]+$/u, "");
	if (OWNER_HEAD.test(plain)) return "owner";
	if (DATE_HEAD.test(plain)) return "date";
	if (WORK_HEAD.test(plain)) return "work";
	if (FOREIGN_HEAD.test(plain)) return "foreign";
	if (RATED_HEAD.test(plain)) return "rated";
	return ITEM_HEAD.test(plain) ? "item" : "other";
}

/** The owner, the date and what is to be done; "Name" beside "Owner" is no owner. */
export function columnsOf(heads: readonly Head[]): Columns {
	const work = heads.lastIndexOf("work");
	const item = heads.findLastIndex((head, column) => head === "item" && (column > 0 || heads.length === 1));
	const owner = heads.indexOf("owner");
	const date = heads.indexOf("date");
	const isPhased = work === 0 && item > 0;
	const free = heads.findIndex((_, column) => column !== owner && column !== date);
	return {
		owner: owner < 0 ? undefined : owner,
		date: date < 0 ? undefined : date,
		work: isPhased ? item : work >= 0 ? work : item > 0 ? item : Math.max(0, free),
		isOfWork: work >= 0,
		isOfOrders: false,
	};
}

/** True where the columns of a table make it a plan, given what announces it. */
export function isPlan(columns: Columns, heads: readonly Head[], as: "steps" | "work" | "other" | undefined): boolean {
	const hasOwner = columns.owner !== undefined;
	const hasDate = columns.date !== undefined;
	if (hasOwner && hasDate) return as !== "other" || columns.isOfWork || heads.includes("item");
	if (as === "other" || (heads.includes("rated") && !hasOwner && !hasDate)) return false;
	if (columns.isOfWork) return hasOwner || hasDate || as === "steps" || as === "work";
	return as === "steps" && (hasOwner || hasDate);
}

/** A table of risks, measures or options, unless it has all the columns of a plan and these stand only at its end. */
export function isForeign(heads: readonly Head[], columns: Columns): boolean {
	const isWhole = columns.isOfWork && columns.owner !== undefined && columns.date !== undefined;
	if (heads[0] === "foreign" || (heads[1] === "foreign" && !isWhole)) return true;
	return (
		heads.includes("foreign") && !(columns.isOfWork && (columns.owner !== undefined || columns.date !== undefined))
	);
}
