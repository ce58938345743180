// Runs a suite inside a workbench in a browser, prints what it prints, and ends with its result.
import { format } from "node:util";

const LIMIT_SECONDS = Number(process.env.VSCODE_TEST_LIMIT_SECONDS ?? 180);
const TIMED_OUT = 124;
/** What the workbench says of its own sockets and files, and of galleries that it cannot reach. */
const NOISE = /ENOTFOUND|remote-connection|workbench[.\w]*\.js:\d|^(Creating a socket|Resolv)/;

/**
 * The exit code of the suite in the workbench that `open(print)` opens. Where it does not end well by itself, evidence
 * is kept under `name`.
 */
export async function runSuite(name, open) {
	setTimeout(() => process.exit(TIMED_OUT), (LIMIT_SECONDS + 120) * 1_000).unref();
	let begun = false;
	let summarised = false;
	const workbench = await open((_type, args) => {
		const line = format(...args);
		begun ||= line === "integration suite";
		if (!begun) return;
		summarised ||= /^\s*\d+ passing/m.test(line);
		if (!NOISE.test(line)) console.log(line);
	});
	const blame = async (reason, code) => {
		console.error(`${reason}; see ${await workbench.keepEvidence(name)}.png and .log`);
		return code;
	};
	try {
		const result = await withLimit(workbench.result);
		if (result && (summarised || result.code)) return result.code;
		if (result) return await blame("The extension host ended before the suite did", 1);
		return await blame(`No result after ${LIMIT_SECONDS} s`, TIMED_OUT);
	} finally {
		await workbench.close();
	}
}

async function withLimit(result) {
	let timer;
	const limit = new Promise((resolve) => {
		timer = setTimeout(resolve, LIMIT_SECONDS * 1_000);
	});
	try {
		return await Promise.race([result, limit]);
	} finally {
		clearTimeout(timer);
	}
}
