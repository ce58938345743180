// Builds everything: `node esbuild.mjs` the extension and the CLI, `node esbuild.mjs tests [name]` the unit tests,
// `node esbuild.mjs integration` the suite that runs inside VS Code, `node esbuild.mjs schema` the configuration's schema.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
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
else if (target === "integration") await buildIntegrationSuite();
else if (target === "schema") await writeSchema();
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

/** One file for both extension hosts: mocha's browser build, no Node module, and a list of loaders instead of globs. */
function buildIntegrationSuite() {
	const loaders = testFiles("test/integration").map((file) => `() => import("./${file}")`);
	const contents = {
		suites: `export default [${loaders.join(", ")}];`,
		// The browser build is CommonJS inside an ES module package, which it must not be taken for.
		"mocha/mocha.js": readFileSync("node_modules/mocha/mocha.js", "utf8"),
	};
	const virtual = {
		name: "virtual",
		setup: ({ onResolve, onLoad }) => {
			onResolve({ filter: /^(suites|mocha\/mocha\.js)$/ }, ({ path }) => ({ path, namespace: "virtual" }));
			onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => ({ contents: contents[path], resolveDir: "." }));
		},
	};
	return build({
		...shared,
		entryPoints: ["test/integration/index.ts"],
		outfile: "out/test/integration/index.js",
		platform: "browser",
		mainFields: ["module", "main"],
		external: ["vscode"],
		plugins: [virtual],
		define: { ...shared.define, global: "globalThis" },
		banner: { js: 'globalThis.location ??= { search: "" };' },
		sourcemap: "inline",
	});
}

/** The schema follows from the rules; a unit test fails where the committed file does not. */
async function writeSchema() {
	const contents = `
		import { HYGIENE_RULES, RULES } from "./src/index";
		import { configurationSchema } from "./src/report/schema";
		export const schema = configurationSchema([...RULES, ...HYGIENE_RULES]);`;
	await build({
		...shared,
		stdin: { contents, resolveDir: "." },
		outfile: "out/schema.cjs",
		platform: "node",
		mainFields: ["module", "main"],
	});
	const { schema } = await import("./out/schema.cjs");
	writeFileSync("schemas/execspeak.schema.json", schema);
}

function testFiles(folder) {
	return readdirSync(folder, { recursive: true })
		.filter((file) => file.endsWith(".test.ts"))
		.map((file) => `${folder}/${file}`);
}
