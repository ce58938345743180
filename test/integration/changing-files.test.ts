import * as vscode from "vscode";
import { Unopened } from "../../src/host/vscode/unopened";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../src/index";
import { eventually, match, ok, pause } from "./expect";
import { GatedFiles, SCHEME } from "./gated-files";
import {
	bareScore,
	CLAIM,
	closeAll,
	LONG_ENOUGH,
	openFile,
	shown,
	silence,
	workspaceFile,
	writeFile,
} from "./workbench";

const FILE = ".execspeak.yaml";
const SILENT = "rules:\n  bare-score: off\n";
const FAULTY = "rules:\n  bare-scores: error\n";

describe("the configuration file, while no paper is open", () => {
	afterEach(async () => {
		await closeAll();
		await vscode.workspace.fs.delete(await writeFile(FILE, ""));
	});

	for (const [what, change] of [
		["mended", () => writeFile(FILE, SILENT)],
		["deleted", () => vscode.workspace.fs.delete(workspaceFile(FILE))],
	] as const) {
		it(`loses its problems when it is ${what}`, async () => {
			const file = await writeFile(FILE, FAULTY);
			const paper = await openFile("problem.md", CLAIM);
			await eventually("a problem", () => shown(file)[0]);
			await closeAll();
			await silence(paper);
			match(shown(file)[0]?.message ?? "", /bare-score/);
			await change();
			await eventually("no problem", () => shown(file).length === 0);
		});
	}

	it("shows its problems when it is opened", async () => {
		const document = await openFile(FILE, FAULTY);
		await eventually("a problem", () => shown(document)[0]);
	});
});

describe("a file that cannot be read", () => {
	afterEach(closeAll);

	it("says so, and the rules hold as they are by default: a folder named like a configuration", async () => {
		await writeFile("folder/.execspeak.yaml/kept.txt", "");
		const paper = await openFile("folder/paper.md", CLAIM);
		await bareScore(paper);
		const file = workspaceFile("folder/.execspeak.yaml");
		match((await eventually("a problem", () => shown(file)[0])).message, /a folder, in the place of a file/);
		await vscode.workspace.fs.delete(file, { recursive: true });
	});

	it("says so: a file beside a paper that is no UTF-8", async () => {
		const file = await writeFile("latin.stakeholders.yaml", "");
		await vscode.workspace.fs.writeFile(file, Uint8Array.of(0x2d, 0x20, 0xe4, 0xf6, 0x0a));
		await openFile("latin.md", CLAIM);
		match((await eventually("a problem", () => shown(file)[0])).message, /save it with the encoding UTF-8/);
		await vscode.workspace.fs.delete(file);
		await eventually("no problem", () => shown(file).length === 0);
	});
});

describe("the file beside a paper that is closed", () => {
	const BESIDE = "closed.stakeholders.yaml";
	afterEach(closeAll);

	for (const [what, change] of [
		["mended", () => writeFile(BESIDE, "- role: CFO\n  level: passive\n")],
		["deleted", () => vscode.workspace.fs.delete(workspaceFile(BESIDE))],
	] as const) {
		it(`loses its problems when it is ${what}`, async () => {
			const file = await writeFile(BESIDE, "- role: CFO\n  level: lukewarm\n");
			const paper = await openFile("closed.md", CLAIM);
			await eventually("a problem", () => shown(file)[0]);
			await closeAll();
			await silence(paper);
			await change();
			await eventually("no problem", () => shown(file).length === 0);
			if (what === "mended") await vscode.workspace.fs.delete(file);
		});
	}
});

describe("a configuration above the workspace folder", () => {
	it("holds, as on the command line, and follows changes", async function () {
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		if (folder?.uri.scheme !== "file") this.skip();
		const file = vscode.Uri.joinPath(folder.uri, "..", FILE);
		const document = await openFile("inherits.md", CLAIM);
		await bareScore(document);
		try {
			await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(SILENT));
			await silence(document);
		} finally {
			await vscode.workspace.fs.delete(file);
		}
		await bareScore(document);
		await closeAll();
	});
});

describe("files that change while they are read", () => {
	const files = new GatedFiles();
	let registration: vscode.Disposable;
	before(() => {
		registration = vscode.workspace.registerFileSystemProvider(SCHEME, files);
	});
	after(async () => {
		await closeAll();
		registration.dispose();
	});

	it("leave no findings of an older configuration", async () => {
		files.put(`/older/${FILE}`, "rules:\n  bare-score: error\n");
		const held = files.hold(`/older/${FILE}`);
		const paper = await vscode.workspace.openTextDocument(files.put("/older/paper.md", CLAIM));
		await held.reached;
		files.put(`/older/${FILE}`, SILENT);
		await pause(LONG_ENOUGH);
		held.release();
		await pause(LONG_ENOUGH);
		ok(shown(paper).length === 0, "the finding is switched off");
	});

	it("leave no problems of an older configuration", async () => {
		const file = files.put(`/mended/${FILE}`, FAULTY);
		const held = files.hold(`/mended/${FILE}`);
		const paper = await vscode.workspace.openTextDocument(files.put("/mended/paper.md", CLAIM));
		await held.reached;
		files.put(`/mended/${FILE}`, "rules:\n  bare-score: error\n");
		await bareScore(paper);
		held.release();
		await pause(LONG_ENOUGH);
		ok(shown(file).length === 0, "the file is mended");
	});

	it("leave no findings of a proposal that is deleted", async () => {
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const footing = { engine, ignores: () => false, namesAsProposal: () => true };
		const nothing = new vscode.EventEmitter<void>().event;
		let [arrive, release] = [() => {}, () => {}];
		const reached = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		const held = new Promise<undefined>((resolve) => {
			release = () => resolve(undefined);
		});
		const textBeside = () => {
			arrive();
			return held;
		};
		const configurations = { footingOf: async () => footing, onDidChange: nothing };
		const unopened = new Unopened(
			configurations as never,
			{ textBeside, onDidChange: nothing } as never,
			console as never,
		);
		const watcher = vscode.workspace.createFileSystemWatcher("**/deleted.md");
		const creation = new Promise((resolve) => watcher.onDidCreate(resolve));
		const deletion = new Promise((resolve) => watcher.onDidDelete(resolve));
		const file = await writeFile("deleted.md", CLAIM);
		try {
			await creation;
			const reading = unopened.read(file);
			await reached;
			await vscode.workspace.fs.delete(file);
			await deletion;
			await pause(50);
			release();
			ok(await reading, "what was read is handed back");
			ok(shown(file).length === 0, "nobody can open the file");
		} finally {
			unopened.dispose();
			watcher.dispose();
		}
	});
});
