/** Why a run cannot begin or go on. The message is one sentence that names the way out. */
export class CannotRun extends Error {}
