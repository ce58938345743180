// The module that a VS Code test host loads, Node or web. It runs every *.test.ts beside it.

import mocha from "mocha/mocha.js";
import suites from "suites";

/** Runs the suite; rejects with the number of failures, which makes the host's exit code 1. */
export async function run(): Promise<void> {
	console.log("integration suite");
	mocha.setup({ ui: "bdd", reporter: "spec", timeout: 20_000, color: false });
	for (const load of suites) await load();
	const failures = await new Promise<number>((resolve) => {
		mocha.run(resolve);
	});
	if (failures > 0) throw new Error(`${failures} ${failures === 1 ? "test" : "tests"} failed`);
}
