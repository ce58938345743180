import { createRequire } from "node:module";
import { build } from "esbuild";

/** What a few lines of TypeScript export, built with some more `options`. */
export async function exportsOf(contents, resolveDir, options) {
	const { outputFiles } = await build({
		...options,
		stdin: { contents, resolveDir, loader: "ts" },
		bundle: true,
		format: "cjs",
		platform: "node",
		mainFields: ["module", "main"],
		write: false,
	});
	const module = { exports: {} };
	new Function("module", "exports", "require", outputFiles[0].text)(
		module,
		module.exports,
		createRequire(import.meta.url),
	);
	return module.exports;
}
