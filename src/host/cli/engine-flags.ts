import { setFlagsFromString } from "node:v8";

/**
 * Suits V8 to a process that lives for a second and runs much code a few times: it compiles a pattern once and for
 * all rather than twice, and optimises only what runs very often, since optimising takes the time of the run itself.
 * Measured on two cores over 0.7 MB: about a quarter less time. Imported for its effect, before anything is compiled.
 */
for (const flag of ["--no-regexp-tier-up", "--interrupt-budget=1000000"]) setFlagsFromString(flag);
