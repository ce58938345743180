/** Where a value stands in YAML: keys of mappings and places in lists. */
export type Path = readonly (string | number)[];
export type Mapping = Readonly<Record<string, unknown>>;

/** The entries of a list with their paths; what is no list is its own only entry. */
export function entriesOf(value: unknown, path: Path): readonly { readonly value: unknown; readonly path: Path }[] {
	if (Array.isArray(value)) return value.map((entry, index) => ({ value: entry, path: [...path, index] }));
	return [{ value, path }];
}

/** The text of a scalar; undefined for blank text, for truth values, and for what is no scalar. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === "number") return String(value);
	return (typeof value === "string" && value.trim()) || undefined;
}

/** A text, or the texts in a map or a list as one. */
export function textsWithin(value: unknown): string {
	if (typeof value !== "object" || value === null) return textOf(value) ?? "";
	return Object.values(value)
		.map(textsWithin)
		.filter((text) => text !== "")
		.join(", ");
}

/** True for what is not written, and for a key with nothing behind it. */
export function isEmpty(value: unknown): value is null | undefined {
	return value === null || value === undefined;
}

/** The value, if it is a mapping. */
export function mappingOf(value: unknown): Mapping | undefined {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Mapping) : undefined;
}
