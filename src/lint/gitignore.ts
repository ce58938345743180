import ignore, { type Ignore } from "ignore";

/** What a search through folders leaves out beside what `.gitignore` names: the same in every host. */
export const GITIGNORE = ".gitignore";

/** The lines of one `.gitignore`, and the folder that they speak of, with forward slashes. */
export interface Ignorer {
	readonly folder: string;
	readonly lines: Ignore;
}

/** Reads the text of a `.gitignore` that lies in a folder. */
export function ignorerOf(folder: string, text: string): Ignorer {
	return { folder, lines: ignore({ ignorecase: false }).add(text) };
}

/** Whether a search passes a folder by because of its name alone: tools keep their own things there. */
export function isPassedBy(folderName: string): boolean {
	return folderName.startsWith(".") || folderName === "node_modules";
}

/**
 * Whether git ignores a path, which has forward slashes and lies in all of the ignorers' folders. Of these, outermost
 * first, the innermost that has something to say decides. `ending` is a slash for folders.
 */
export function isIgnored(ignorers: readonly Ignorer[], path: string, ending: "/" | ""): boolean {
	for (let index = ignorers.length - 1; index >= 0; index -= 1) {
		const { folder, lines } = ignorers[index]!;
		const inside = path.slice(folder.endsWith("/") ? folder.length : folder.length + 1);
		const { ignored, unignored } = lines.test(inside + ending);
		if (ignored) return true;
		if (unignored) return false;
	}
	return false;
}
