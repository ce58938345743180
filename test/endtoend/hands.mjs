// What a writer's hands do in the workbench: keys, mostly.
import { join } from "node:path";
import { SCREENSHOTS } from "../host/workbench.mjs";

export function handsOn(page) {
	return {
		lineWith(text) {
			return page.locator(".view-lines", { hasText: text }).first();
		},

		/** Ctrl+F to the words, as a person would. */
		async placeCursorIn(words) {
			await page.keyboard.press("Control+1");
			await page.keyboard.press("Control+Home");
			await page.keyboard.press("Control+f");
			await page.locator(".find-widget.visible textarea").first().fill(words);
			await page.keyboard.press("Enter");
			await page.keyboard.press("Escape");
		},

		/** Ctrl+P to a file of the folder. */
		async openFile(name) {
			await page.keyboard.press("Control+1");
			await page.keyboard.press("Control+p");
			await page.locator(".quick-input-widget:visible input").waitFor();
			await page.keyboard.type(name);
			await page.locator(".quick-input-widget .monaco-list-row.focused", { hasText: name }).first().waitFor();
			await page.keyboard.press("Enter");
			await page.locator(".tab.active", { hasText: name }).waitFor();
		},

		async runCommand(name) {
			await page.keyboard.press("F1");
			await page.locator(".quick-input-widget:visible input").waitFor();
			await page.keyboard.type(name);
			await page.locator(".quick-input-widget .monaco-list-row", { hasText: name }).first().waitFor();
			await page.keyboard.press("Enter");
		},

		/** A picture of the screen once it has come to rest. */
		async picture(name) {
			await page.waitForTimeout(400);
			await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
		},

		/** The part of the screen that the README shows; images/ holds copies. */
		async pictureForReadme(name, [width, height]) {
			const clip = { x: 348, y: 35, width, height };
			await page.screenshot({ path: join(SCREENSHOTS, `readme-${name}.png`), clip });
		},
	};
}
