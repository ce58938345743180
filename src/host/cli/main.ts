import "./engine-flags";
import { isMainThread } from "node:worker_threads";
import { catalogue, explain, explainScore, HYGIENE_RULES, RULES } from "../../index";
import { CannotRun, ownFault } from "./cannot-run";
import { HELP } from "./help";
import { lint } from "./lint";
import { type Options, readOptions, unknownRule } from "./options";
import { score } from "./score";
import { type Surroundings, surroundingsOf } from "./surroundings";
import { checkShare } from "./threads";
import { trace } from "./trace";

if (isMainThread) {
	leaveQuietlyWhenNobodyReads();
	void main();
} else checkShare();

async function main(): Promise<void> {
	try {
		const options = readOptions(process.argv.slice(2), new Date());
		process.exitCode = await run(options, surroundingsOf(process, options));
	} catch (error) {
		const line = error instanceof CannotRun ? `execspeak: ${error.message}` : ownFault(error);
		surroundingsOf(process, undefined).complain(line);
		process.exitCode = 2;
	}
}

async function run(options: Options, surroundings: Surroundings): Promise<number> {
	if (options.command === "lint") return lint(options, surroundings);
	if (options.command === "score") return score(options, surroundings);
	if (options.traced) return trace(options, options.traced, surroundings);
	surroundings.print(answer(options, surroundings));
	return 0;
}

function answer(options: Options, surroundings: Surroundings): string {
	if (options.command === "help") return HELP;
	if (options.command === "version") return `${surroundings.version}\n`;
	const rules = [...RULES, ...HYGIENE_RULES];
	const [id, another] = options.operands;
	if (options.command === "rules") {
		if (id !== undefined)
			throw new CannotRun(`execspeak rules lists all rules: for one, write execspeak explain ${id}.`);
		return catalogue(rules, surroundings);
	}
	if (id === undefined) throw new CannotRun("Name the rule to explain, as in: execspeak explain bare-score.");
	if (another !== undefined) throw new CannotRun(`One at a time: execspeak explain ${id}.`);
	if (id === "score") return explainScore(RULES, surroundings);
	const rule = rules.find((candidate) => candidate.id === id.toLowerCase());
	if (!rule && /:\d+$/.test(id)) {
		throw new CannotRun(`To explain a line, write: execspeak explain --trace ${id}.`);
	}
	if (!rule) throw unknownRule(id);
	return explain(rule, surroundings);
}

/** `execspeak | head` closes our output early, which is no fault of anybody's. */
function leaveQuietlyWhenNobodyReads(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code !== "EPIPE") throw error;
			process.exit();
		});
	}
}
