/** Made by `node esbuild.mjs integration`: one loader for each test file, in the order of their names. */
declare module "suites" {
	const suites: readonly (() => Promise<unknown>)[];
	export default suites;
}

declare module "mocha/mocha.js" {
	const mocha: BrowserMocha;
	export default mocha;
}
