import { WORK_NOUNS, WORK_VERBS } from "../../lexicon/work";

/** Verbs that say what somebody will do. */
export const verbs: ReadonlySet<string> = new Set(WORK_VERBS);

/** Nouns that name work where a verb would. */
export const nouns: ReadonlySet<string> = new Set(WORK_NOUNS);
