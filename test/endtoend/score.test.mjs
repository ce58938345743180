// The score in the editor's status bar is the one that the command line gives.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openWorkbench, SCREENSHOTS } from "../host/workbench.mjs";
import { handsOn } from "./hands.mjs";

const SAMPLES = ["mixed", "strong", "traps", "weak"];

describe("the score in the status bar", () => {
	let folder;
	let workbench;
	let page;
	let hands;

	before(async () => {
		mkdirSync(SCREENSHOTS, { recursive: true });
		folder = mkdtempSync(join(tmpdir(), "execspeak-score-"));
		for (const name of SAMPLES) cpSync(`test/proposals/${name}.md`, join(folder, `${name}.md`));
		writeFileSync(join(folder, "note.md"), "# Lobby\n\nWe painted the lobby blue.\n");
		workbench = await openWorkbench({
			folder,
			vsix: process.env.ENDTOEND_VSIX,
			openFile: join(folder, "note.md"),
			settings: { "editor.wordWrap": "on", "workbench.colorTheme": "Default Light Modern" },
		});
		page = workbench.page;
		hands = handsOn(page);
		await page.locator(".tab", { hasText: "note.md" }).waitFor({ timeout: 20_000 });
	});

	afterEach(async function () {
		if (this.currentTest?.state === "failed") await workbench?.keepEvidence("score-failed");
	});

	after(async () => {
		await workbench?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const shown = (pattern) => page.locator(".statusbar-item:visible", { hasText: pattern }).first();

	it("is not there for a note", async () => {
		await shown(/Execspeak/).waitFor({ timeout: 45_000 });
		assert.equal((await shown(/Execspeak/).innerText()).trim(), "Execspeak");
	});

	for (const name of SAMPLES) {
		it(`is the command line's for ${name}.md, and so is the count`, async () => {
			const file = join(folder, `${name}.md`);
			await hands.openFile(`${name}.md`);
			const count = countOf(file) === 0 ? "" : ` · ${countOf(file)}`;
			await shown(new RegExp(`Execspeak ${scoreOf(file)}(?: \\(\\d+ once filled in\\))?${count}$`)).waitFor();
		});
	}

	it("says on hovering what would raise it most", async () => {
		await hands.openFile("mixed.md");
		const item = shown(new RegExp(`Execspeak ${scoreOf(join(folder, "mixed.md"))} · \\d+$`));
		await item.hover();
		const tooltip = page.locator(".monaco-hover:visible", { hasText: "What brings most back" }).first();
		await tooltip.waitFor();
		await hands.picture("score-tooltip");
		const losses = await tooltip.locator("li").allInnerTexts();
		assert.equal(losses.length, 3);
		for (const loss of losses) assert.match(loss, /^\+\d+ [A-Z][a-z]+: [^.]+\. \S.{20,}\.$/);
		assert.equal(await tooltip.locator("tbody tr").count(), 8);
		assert.match(
			(await item.locator("a").getAttribute("aria-label")) ?? "",
			/^Readiness \d+ of 100\. \d+ findings at \d+ places in this text/,
		);
		await page.mouse.move(800, 400);
	});

	it("follows what is written", async () => {
		await hands.openFile("strong.md");
		const before = scoreOf(join(folder, "strong.md"));
		await shown(new RegExp(`Execspeak ${before}`)).waitFor();
		await page.keyboard.press("Control+End");
		await page.keyboard.type("\n## In the contact centre\n\nOur NPS rose 6 points last quarter.\n");
		await shown(new RegExp(`Execspeak ${before - 2} · \\d+$`)).waitFor();
		await hands.picture("score-follows");
	});
});

function scoreOf(file) {
	const [{ score }] = commandLine("score", file);
	assert.ok(Number.isInteger(score), file);
	return score;
}

function countOf(file) {
	const [{ findings }] = commandLine(file);
	return findings.length;
}

function commandLine(...args) {
	const { stdout } = spawnSync(process.execPath, [resolve("dist/execspeak.js"), ...args, "--format", "json"], {
		encoding: "utf8",
	});
	return JSON.parse(stdout);
}
