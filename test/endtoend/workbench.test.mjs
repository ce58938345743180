// Drives the workbench like a person: by keyboard, looking at what is on the screen.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbench, SCREENSHOTS } from "../host/workbench.mjs";
import { handsOn } from "./hands.mjs";

const folder = process.env.ENDTOEND_WORKSPACE;

describe("a writer in the workbench", () => {
	let workbench;
	let page;
	let [lineWith, placeCursorIn, runCommand, picture, pictureForReadme] = [];

	before(async () => {
		mkdirSync(SCREENSHOTS, { recursive: true });
		workbench = await openWorkbench({
			folder,
			vsix: process.env.ENDTOEND_VSIX,
			openFile: join(folder, "renewals.md"),
			settings: {
				"editor.wordWrap": "on",
				"editor.minimap.enabled": false,
				"workbench.colorTheme": "Default Light Modern",
			},
		});
		page = workbench.page;
		({ lineWith, placeCursorIn, runCommand, picture, pictureForReadme } = handsOn(page));
	});

	afterEach(async function () {
		if (this.currentTest?.state === "failed") await workbench?.keepEvidence("endtoend-failed");
	});

	after(() => workbench?.close());

	it("sees the bare score underlined", async () => {
		await page.locator(".view-line").first().waitFor({ timeout: 20_000 });
		const opened = Date.now();
		await page.locator(".squiggly-warning").first().waitFor({ timeout: 20_000 });
		console.log(`      from text on the screen to the first squiggle: ${Date.now() - opened} ms`);
		await picture("1-squiggle");
		assert.ok((await page.locator(".squiggly-warning").count()) >= 1);
	});

	it("reads why when the pointer rests on it", async () => {
		await placeCursorIn("NPS");
		await runCommand("Show or Focus Hover");
		await page.locator(".monaco-hover:visible", { hasText: "NPS rose 6 points" }).first().waitFor();
		await picture("2-hover");
		await pictureForReadme("hover", [870, 440]);
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
	});

	it("opens the quick fixes and takes the first", async () => {
		await placeCursorIn("NPS");
		await page.keyboard.press("Control+.");
		await page.locator(".action-widget .monaco-list-row", { hasText: "Say what it is worth" }).first().waitFor();
		await picture("3-quick-fixes");
		await page.keyboard.press("Enter");
		await lineWith("[behaviour] went").waitFor();
		await picture("4-placeholders");
	});

	it("types over the placeholders, one Tab after the other", async () => {
		for (const words of ["renewals", "88%", "94%", "£1.2m"]) {
			await page.keyboard.type(words);
			await page.keyboard.press("Tab");
		}
		await lineWith("renewals went from 88% to 94%, worth £1.2m").waitFor();
		await picture("5-filled");
	});

	it("allows the second finding and says why", async () => {
		await placeCursorIn("CSAT");
		await page.keyboard.press("Control+.");
		await page.locator(".action-widget .monaco-list-row", { hasText: "Allow" }).first().waitFor();
		const rows = await page.locator(".action-widget .monaco-list-row.action").allInnerTexts();
		for (let step = 0; step < rows.findIndex((row) => row.includes("Allow")); step++)
			await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.locator(".quick-input-widget:visible input").waitFor();
		await page.keyboard.type("the board tracks it");
		await picture("6-reason");
		await page.keyboard.press("Enter");
		await lineWith("execspeak-allow bare-score: the board tracks it").waitFor();
		await picture("7-allowed");
	});

	it("opens the rule's explanation", async () => {
		await runCommand("Execspeak: Explain a Rule…");
		await page.locator(".quick-input-widget:visible .monaco-list-row").first().waitFor();
		await picture("8-rules");
		await page.keyboard.type("survey score without");
		await page.keyboard.press("Enter");
		await page.locator(".tab", { hasText: "A survey score without its worth" }).waitFor();
		const preview = page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
		await preview
			.getByText("Why it matters")
			.waitFor({ timeout: 10_000 })
			.catch(() => {});
		await picture("9-explanation");
	});

	it("lints the proposal, reads about the one place that is left, and finds it under Problems", async () => {
		await page.locator(".tab", { hasText: "renewals.md" }).first().click();
		await runCommand("Execspeak: Lint This Proposal");
		await page.locator(".monaco-hover:visible", { hasText: "parts of this proposal are missing" }).first().waitFor();
		await page
			.locator(".statusbar-item:visible", { hasText: /Execspeak \d+ · \d+/ })
			.first()
			.click();
		await page.locator(".markers-panel .monaco-list-row", { hasText: "are missing" }).first().waitFor();
		await picture("10-problems");
	});
});
