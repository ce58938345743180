import { setFlagsFromString } from "node:v8";

/** Node 24's. An unknown flag makes V8 complain aloud, so that later versions are left as they are. */
const LATEST_VERSION = 13;
const FLAGS = ["--no-regexp-tier-up", "--interrupt-budget=1000000", "--semi-space-growth-factor=16"];

/**
 * Suits V8 to a process that lives for a second and runs much code a few times: it compiles a pattern once and for all
 * rather than twice, optimises only what runs very often, since optimising takes the time of the run itself, and lets
 * memory grow before it clears it. Imported for its effect, before anything is compiled.
 */
if (Number.parseInt(process.versions.v8, 10) <= LATEST_VERSION) for (const flag of FLAGS) setFlagsFromString(flag);
