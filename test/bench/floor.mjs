// The least that any linter of Markdown in JavaScript does: start Node, read the files, parse them.
import { readdirSync, readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt();
const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder, { recursive: true })) {
	if (/\.(?:md|markdown)$/.test(name)) markdown.parse(readFileSync(`${folder}/${name}`, "utf8"), {});
}
