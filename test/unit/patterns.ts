import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { SOURCE_FILES } from "./sources";

/** A pattern of the sources, as the build writes it out. */
export interface SourcePattern {
	readonly file: string;
	readonly pattern: RegExp;
}

/** All patterns of the sources, with those that are put together from texts. */
export async function sourcePatterns(): Promise<readonly SourcePattern[]> {
	const { rewrittenSource } = await build("sources");
	const { writeOutPatterns, simplifyPatterns } = await build("patterns");
	const { tokensIn } = await build("tokens");
	return SOURCE_FILES.flatMap((name) => {
		const file = `src/${name}`;
		const tokens = [...tokensIn(rewrittenSource(file, [writeOutPatterns, simplifyPatterns]))] as Token[];
		return tokens
			.filter(({ kind }) => kind === "pattern")
			.map(({ pattern, flags }) => ({ file, pattern: new RegExp(pattern, flags.replace(/[gy]/gu, "")) }));
	});
}

interface Token {
	readonly kind: string;
	readonly pattern: string;
	readonly flags: string;
}

/** A module of the build, which is not TypeScript. */
// biome-ignore lint/suspicious/noExplicitAny: what the build's modules export has no types.
function build(name: string): Promise<any> {
	return import(pathToFileURL(resolve(`build/${name}.mjs`)).href);
}
