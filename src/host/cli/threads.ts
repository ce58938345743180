import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Check, Checked, Job } from "./check";
import { fileInput } from "./inputs";
import { createLintCheck } from "./lint-file";
import type { Options } from "./options";
import { statusOf } from "./paths";
import { createScoreCheck } from "./score-file";
import { createSettingsFinder, type SettingsFinder } from "./settings";

/** What every thread must know to check as the first one does. */
interface Orders {
	readonly options: Options;
	readonly workingFolder: string;
}

/** What a further thread is given. */
interface Share extends Orders {
	readonly files: readonly {
		readonly path: string;
		readonly name: string;
		readonly stakeholders: string | undefined;
	}[];
	/** How many files have been taken so far, counted by all threads together. */
	readonly taken: Int32Array;
}

/** What a further thread sends back of each file. */
interface Message {
	readonly place: number;
	readonly checked: Checked<unknown>;
}

/**
 * Checks all jobs, on several threads where the machine has them and there is enough to do, and gives what came of each in
 * the order of the jobs. A thread that fails costs time and nothing else: what it leaves undone is done here.
 */
export async function checkAll<Result>(
	jobs: readonly Job[],
	check: Check<Result>,
	{ finder, ...orders }: Orders & { readonly finder: SettingsFinder },
): Promise<readonly Checked<Result>[]> {
	// What is wrong in configurations is told by this thread, so it must have met them all.
	for (const { input } of jobs) finder.settingsFor(input.path);
	const all = new Array<Checked<Result> | undefined>(jobs.length);
	const count = threadsFor(jobs, orders.options);
	if (count > 1) await checkTogether(jobs, all, check, orders, count);
	return jobs.map((job, place) => all[place] ?? check(job));
}

/** What a further thread does. */
export function checkShare(): void {
	const { options, workingFolder, files, taken } = workerData as Share;
	const finder = createSettingsFinder(options, workingFolder);
	const check = options.command === "score" ? createScoreCheck(options, finder) : createLintCheck(options, finder);
	for (let place = take(taken); place < files.length; place = take(taken)) {
		const { path, name, stakeholders } = files[place]!;
		const message: Message = { place, checked: check({ input: fileInput(path, name), stakeholders }) };
		parentPort!.postMessage(message);
	}
}

/** A thread must first compile the program anew, which takes as long as checking this much text. */
const BYTES_FOR_A_THREAD = 250_000;
const MOST_THREADS = 8;

function threadsFor(jobs: readonly Job[], { threads }: Options): number {
	if (jobs.some(({ input }) => input.origin !== "file")) return 1;
	if (threads !== undefined) return Math.min(threads, jobs.length);
	const most = Math.min(MOST_THREADS, availableParallelism());
	if (most < 2) return 1;
	let bytes = 0;
	for (const { input } of jobs) bytes += statusOf(input.path)?.size ?? 0;
	return Math.min(most, Math.floor(bytes / BYTES_FOR_A_THREAD));
}

async function checkTogether<Result>(
	jobs: readonly Job[],
	all: (Checked<Result> | undefined)[],
	check: Check<Result>,
	orders: Orders,
	count: number,
): Promise<void> {
	const files = jobs.map(({ input: { path, name }, stakeholders }) => ({ path, name, stakeholders }));
	const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const share: Share = { ...orders, files, taken };
	const others = Array.from({ length: count - 1 }, () =>
		runThread(share, ({ place, checked }) => {
			all[place] = checked as Checked<Result>;
		}),
	);
	for (let place = take(taken); place < jobs.length; place = take(taken)) all[place] = check(jobs[place]!);
	await Promise.all(others);
}

function take(taken: Int32Array): number {
	return Atomics.add(taken, 0, 1);
}

/** Resolves when the thread has ended, in whatever way: at once where it may not even begin. */
function runThread(share: Share, receive: (message: Message) => void): Promise<void> {
	return new Promise((resolve) => {
		try {
			const thread = new Worker(__filename, { workerData: share });
			thread.on("message", receive);
			thread.on("error", () => resolve());
			thread.on("exit", () => resolve());
		} catch {
			resolve();
		}
	});
}
