import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";

const COMPILE_PATTERNS_ONCE = "--no-regexp-tier-up";
const LET_MEMORY_GROW = "--semi-space-growth-factor=16";
const OPTIMISE_RARELY = "--interrupt-budget=1000000";

/** By V8's version: those of Node.js 20, 22 and 24. An unknown flag makes V8 complain aloud, so that others are left as they are. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
	"11.3": [COMPILE_PATTERNS_ONCE, LET_MEMORY_GROW, OPTIMISE_RARELY],
	"12.4": [COMPILE_PATTERNS_ONCE, LET_MEMORY_GROW],
	"13.6": [COMPILE_PATTERNS_ONCE, LET_MEMORY_GROW],
};

/**
 * Suits V8 to a process that lives for a second and runs much code a few times: it compiles a pattern once and for all
 * rather than twice, optimises only what runs very often, since optimising takes the time of the run itself, and lets
 * memory grow before it clears it. Imported for its effect, before anything is compiled. Flags hold for all threads of a
 * process and must not change while some of them run, so that only the first thread sets them.
 */
if (isMainThread) for (const flag of FLAGS[versionOf(process.versions.v8)] ?? []) setFlagsFromString(flag);

/** "11.3" of "11.3.244.8-node.30". */
function versionOf(version: string): string {
	return version.split(".", 2).join(".");
}
