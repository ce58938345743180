/** What of a JSON schema is read here. */
export interface Schema {
	readonly $ref?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly allOf?: readonly Schema[];
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The map at the top, or the one that stands under a key or a rule, alone or in a list. */
export function mapIn(root: Schema, key: string | undefined): Schema | undefined {
	if (key === undefined) return root;
	const { properties } = root;
	const property = properties?.[key] ?? properties?.rules?.properties?.[key];
	return shapesOf(root, property).find((shape) => shape.properties);
}

/** The keys of the map that can stand for a property. */
export function innerOf(root: Schema, property: Schema): Schema["properties"] {
	return shapesOf(root, property).find((shape) => shape.properties)?.properties;
}

/** The words among which a property can be chosen. */
export function choiceOf(root: Schema, property: Schema | undefined): Schema | undefined {
	return shapesOf(root, property).find((shape) => shape.enum);
}

/** Whether a property can be nothing but a list. */
export function listsWords(root: Schema, property: Schema): boolean {
	return !property.anyOf && shapesOf(root, property).some((shape) => shape.items);
}

/** A property in each of the shapes that it can have; definitions are looked up. */
function shapesOf(root: Schema, property: Schema | undefined): readonly Schema[] {
	const name = property?.$ref?.split("/").at(-1);
	const shape = name === undefined ? property : root.definitions?.[name];
	if (!shape) return [];
	const parts = [...(shape.anyOf ?? []), ...(shape.allOf ?? [])];
	return [shape, ...parts.flatMap((part) => shapesOf(root, part))];
}
