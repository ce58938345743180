import { readdirSync, readFileSync } from "node:fs";

/** The paths of all sources, from `src` on and with forward slashes, in their order. */
export const SOURCE_FILES: readonly string[] = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((name) => name.replaceAll("\\", "/"))
	.filter((name) => /(?<!\.d)\.ts$/u.test(name))
	.sort();

/** What a source file says to the compiler. */
export function codeOf(file: string): string {
	return readFileSync(`src/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "");
}
