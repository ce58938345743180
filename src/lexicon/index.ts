import { ACTIONS } from "./actions";
import { CONDUCT } from "./conduct";
import { DRIVERS } from "./drivers";
import type { LexiconEntry } from "./entry";
import { GRAMMAR } from "./grammar";
import { JARGON } from "./jargon";
import { BEHAVIOURS, MONEY } from "./outcomes";
import { PARTS } from "./parts";
import { PEOPLE, URGENCY } from "./people";
import { REACH } from "./reach";
import { SCORES } from "./scores";
import { TOPICS } from "./topics";
import { WORDING } from "./wording";

export type { LexiconEntry, MentionKind } from "./entry";

/** Every family of words that Execspeak knows. */
export const LEXICON: readonly LexiconEntry[] = [
	...SCORES,
	...BEHAVIOURS,
	...MONEY,
	...CONDUCT,
	...DRIVERS,
	...PEOPLE,
	...URGENCY,
	...GRAMMAR,
	...TOPICS,
	...ACTIONS,
	...REACH,
	...PARTS,
	...JARGON,
	...WORDING,
];
