// A first quarter of an hour with the extension just installed, on a weak proposal, every step by keyboard.
import assert from "node:assert/strict";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbench, SCREENSHOTS } from "../host/workbench.mjs";
import { handsOn } from "./hands.mjs";

const folder = process.env.ENDTOEND_WORKSPACE;
const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern" };

for (const [name, theme] of Object.entries(THEMES)) {
	describe(`a newcomer in a ${name} theme`, () => {
		let workbench;
		let page;
		let hands;

		before(async () => {
			mkdirSync(SCREENSHOTS, { recursive: true });
			cpSync("test/proposals/weak.md", join(folder, "weak.md"));
			workbench = await openWorkbench({
				folder,
				vsix: process.env.ENDTOEND_VSIX,
				openFile: join(folder, "weak.md"),
				settings: {
					"editor.wordWrap": "on",
					"editor.minimap.enabled": false,
					"workbench.colorTheme": theme,
				},
			});
			page = workbench.page;
			hands = handsOn(page);
		});

		afterEach(async function () {
			if (this.currentTest?.state === "failed") await workbench?.keepEvidence(`newcomer-${name}-failed`);
		});

		after(() => workbench?.close());

		it("opens a weak proposal and sees how much there is to do", async () => {
			await page.locator(".squiggly-warning").first().waitFor({ timeout: 20_000 });
			await page.locator(".statusbar-item", { hasText: /Execspeak \d+ \(\d+ once filled in\) · \d+/ }).waitFor();
			await picture("1-open");
		});

		it("goes to the first finding and reads about it", async () => {
			await page.keyboard.press("Control+1");
			await hands.runCommand("Execspeak: Next Finding");
			await page.locator(".monaco-hover:visible").first().waitFor();
			await picture("2-first-finding");
			await page.keyboard.press("Escape");
		});

		it("sees which parts are missing and adds one", async () => {
			await page.keyboard.press("Control+Home");
			await hands.runCommand("Execspeak: Next Finding");
			await page.locator(".monaco-hover:visible").first().waitFor();
			await page.keyboard.press("Control+.");
			await page.locator(".action-widget .monaco-list-row.action").first().waitFor();
			await picture("3-parts");
			await hands.pictureForReadme(`missing-parts-${name}`, [932, 400]);
			await page.keyboard.press("Enter");
			await page.waitForTimeout(600);
			await picture("4-part-added");
			await page.keyboard.type("interviews in March");
			await page.keyboard.press("Tab");
			await page.keyboard.type("12");
			await page.waitForTimeout(600);
			await picture("5-part-being-filled-in");
			await page.keyboard.press("Escape");
			await page.keyboard.press("Escape");
		});

		it("rewrites a bare score", async () => {
			await hands.placeCursorIn("NPS");
			await hands.runCommand("Show or Focus Hover");
			await page.locator(".monaco-hover:visible").first().waitFor();
			await picture("6-hover");
			await page.keyboard.press("Escape");
			await page.keyboard.press("Escape");
			await page.keyboard.press("Control+.");
			await page.locator(".action-widget .monaco-list-row.action").first().waitFor();
			await picture("7-fixes");
			await page.keyboard.press("Escape");
		});

		it("reads an explanation beside the text", async () => {
			await hands.runCommand("Execspeak: Explain a Rule…");
			await page.locator(".tab").nth(1).waitFor();
			const preview = page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
			await preview
				.getByText("Why it matters")
				.waitFor({ timeout: 10_000 })
				.catch(() => {});
			await picture("8-explanation");
			await hands.runCommand("View: Close Editors in Other Groups");
		});

		it("lints all proposals of the folder", async () => {
			await hands.runCommand("Execspeak: Lint All Proposals in the Workspace");
			await page.locator(".notification-list-item", { hasText: "in 2 proposals" }).waitFor();
			await picture("9-all-proposals");
			assert.ok((await page.locator(".markers-panel .monaco-list-row").count()) > 2);
		});

		it("begins a proposal of their own", async () => {
			await hands.runCommand("Execspeak: New Proposal…");
			await page.locator(".quick-input-widget:visible .monaco-list-row").first().waitFor();
			await picture("10-kind");
			await page.keyboard.press("Enter");
			await page.locator(".quick-input-widget:visible .monaco-list-row", { hasText: "CFO" }).first().waitFor();
			await picture("11-audience");
			await page.keyboard.type("Chief Claims Officer");
			const typed = page.locator(".quick-input-widget:visible .monaco-list-row.focused", {
				hasText: "Chief Claims Officer",
			});
			await typed.waitFor();
			await picture("11-audience-typed");
			await page.keyboard.press("Enter");
			await hands.lineWith("Decision requested").waitFor();
			await hands.lineWith("Chief Claims Officer").waitFor();
			await page.locator(".statusbar-item", { hasText: /Execspeak \d \(100 once filled in\) · \d{3}/ }).waitFor();
			await page.waitForTimeout(800);
			await picture("12-new-proposal");
			await hands.runCommand("View: Toggle Panel Visibility");
			await page.waitForTimeout(400);
			await hands.pictureForReadme(`new-proposal-${name}`, [932, 500]);
		});

		const picture = (step) => hands.picture(`newcomer-${name}-${step}`);
	});
}
