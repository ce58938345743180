import ignore, { type Ignore } from "ignore";

/**
 * Whether a path, relative to the configuration file's folder and with forward slashes, matches one of its globs. They
 * read like the lines of a `.gitignore`: a name without a slash matches everywhere, a folder stands for all in it.
 */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
	if (globs.length === 0 || !ignore.isPathValid(path)) return false;
	const remembered = matchers.get(globs) ?? ignore({ ignorecase: false }).add(globs);
	matchers.set(globs, remembered);
	return remembered.ignores(path);
}

/** A configuration's list of globs is one array for as long as it lives. */
const matchers = new WeakMap<readonly string[], Ignore>();
