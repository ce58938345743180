// Builds everything: `node esbuild.mjs` the extension and the CLI, `node esbuild.mjs tests [name]` the unit tests.
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";

const [target = "product", only = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const shared = {
	bundle: true,
	format: "cjs",
	target: "es2022",
	logLevel: "warning",
	legalComments: "none",
	define: { EXECSPEAK_VERSION: JSON.stringify(version) },
};

if (target === "tests") await buildUnitTests();
else await Promise.all([buildExtension(), buildCommandLine()]);

/** One file for both extension hosts, Node and web worker: hence no Node module inside. */
function buildExtension() {
	return build({
		...shared,
		entryPoints: ["src/host/vscode/extension.ts"],
		outfile: "dist/extension.js",
		platform: "browser",
		mainFields: ["module", "main"],
		external: ["vscode"],
		minify: true,
		sourcemap: "linked",
		sourcesContent: false,
	});
}

function buildCommandLine() {
	return build({
		...shared,
		entryPoints: ["src/host/cli/main.ts"],
		outfile: "dist/execspeak.js",
		platform: "node",
		mainFields: ["module", "main"],
		banner: { js: "#!/usr/bin/env node" },
		minify: true,
	});
}

function buildUnitTests() {
	const entryPoints = testFiles("test/unit").filter((file) => file.includes(only));
	return build({
		...shared,
		entryPoints,
		outdir: "out/test/unit",
		outbase: "test/unit",
		outExtension: { ".js": ".cjs" },
		platform: "node",
		mainFields: ["module", "main"],
		sourcemap: "inline",
		external: ["esbuild"],
	});
}

function testFiles(folder) {
	return readdirSync(folder, { recursive: true })
		.filter((file) => file.endsWith(".test.ts"))
		.map((file) => `${folder}/${file}`);
}
