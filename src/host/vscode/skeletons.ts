/** A kind of proposal that can be begun, with the snippet that begins it. */
export interface Skeleton {
	readonly name: string;
	readonly description: string;
	readonly body: string;
}

/** The skeletons in a snippet file: the snippets that declare a kind of proposal. */
export function skeletonsIn(file: string): readonly Skeleton[] {
	const snippets: unknown = JSON.parse(file);
	if (typeof snippets !== "object" || snippets === null) return [];
	return Object.entries(snippets as Record<string, Partial<Record<string, unknown>>>).flatMap(([name, snippet]) => {
		const body = Array.isArray(snippet.body) ? snippet.body.join("\n") : String(snippet.body ?? "");
		if (!/^proposal: /m.test(body)) return [];
		return [{ name, description: String(snippet.description ?? ""), body }];
	});
}

/** The skeleton with the reader's role filled in; it stays a tab stop, so that it can still be changed. */
export function addressedTo(skeleton: Skeleton, role: string): string {
	const escaped = role.trim().replace(/["\\]/g, "’").replace(/[$}]/g, "\\$&");
	if (escaped === "") return skeleton.body;
	return skeleton.body.replaceAll("[executive role]", () => escaped);
}
