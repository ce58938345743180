import * as vscode from "vscode";
import { isStakeholdersFile } from "../../index";
import { type DeclarationPlace, placeAmong } from "./declaration-place";

/** What of a JSON schema is read here. */
interface Schema {
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
}

/**
 * Completes and explains the keys and values of front matter, and of the files that declare stakeholders, from the
 * schema that lies beside the extension and is read when it is first wanted.
 */
export class DeclarationHelp implements vscode.CompletionItemProvider, vscode.HoverProvider {
	private schema: Promise<Schema> | undefined;

	constructor(private readonly extension: vscode.Uri) {}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<vscode.CompletionItem[] | undefined> {
		const found = placeIn(document, position);
		if (!found || isHelpedByAnother(document)) return undefined;
		const place = isStakeholdersFile(document.uri.path) ? asStakeholder(found) : found;
		const schema = schemaFor(await this.read(), place.parent);
		const range = new vscode.Range(position.line, place.start, position.line, place.end);
		const { text } = document.lineAt(position);
		if (place.key !== undefined) {
			const lead = text[place.start - 1] === ":" ? " " : "";
			return valueItems(schema?.properties?.[place.key], range, lead);
		}
		const isNew = text.length === place.end;
		return Object.entries(schema?.properties ?? {})
			.filter(([key]) => !place.beside.includes(key))
			.map(([key, help]) => keyItem(key, help, range, isNew ? place.shift : undefined));
	}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const place = placeIn(document, position);
		if (!place || isHelpedByAnother(document)) return undefined;
		const schema = schemaFor(await this.read(), place.parent);
		const property = schema?.properties?.[place.key ?? place.word];
		const choice = choiceOf(property);
		const text =
			place.key === undefined ? property?.description : choice?.enumDescriptions?.[choice.enum!.indexOf(place.word)];
		if (text === undefined) return undefined;
		return new vscode.Hover(text, new vscode.Range(position.line, place.start, position.line, place.end));
	}

	private read(): Promise<Schema> {
		this.schema ??= (async () => {
			const file = vscode.Uri.joinPath(this.extension, "schemas/front-matter.schema.json");
			return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
		})();
		return this.schema;
	}
}

function placeIn(document: vscode.TextDocument, { line, character }: vscode.Position): DeclarationPlace | undefined {
	const isFile = isStakeholdersFile(document.uri.path);
	if (!isFile && document.lineAt(0).text.trimEnd() !== "---") return undefined;
	const place = placeAmong(document.getText().split(/\r?\n/), line, character, isFile ? "everywhere" : "top");
	return place && isFile
		? { ...place, parent: place.parent ?? (place.start + place.shift.length > 0 ? "stakeholders" : undefined) }
		: place;
}

/** Who has the YAML extension gets from it what our schemas say. */
function isHelpedByAnother({ languageId }: vscode.TextDocument): boolean {
	return languageId === "yaml" && vscode.extensions.getExtension("redhat.vscode-yaml") !== undefined;
}

/** The map at the top, or the one that stands under a key, alone or in a list. */
function schemaFor(schema: Schema, parent: string | undefined): Schema | undefined {
	return parent === undefined ? schema : schema.properties?.[parent]?.anyOf?.find((shape) => shape.properties);
}

function choiceOf(property: Schema | undefined): Schema | undefined {
	return property?.anyOf?.find((shape) => shape.enum);
}

function valueItems(property: Schema | undefined, range: vscode.Range, lead: string): vscode.CompletionItem[] {
	const choice = choiceOf(property);
	return (choice?.enum ?? []).map((word, index) => {
		const item = new vscode.CompletionItem(word, vscode.CompletionItemKind.EnumMember);
		item.documentation = choice?.enumDescriptions?.[index] ?? "";
		item.insertText = lead + word;
		item.range = range;
		item.sortText = String(index);
		return item;
	});
}

/** At the left edge of a file that declares stakeholders, a key begins the next one of them. */
function asStakeholder(place: DeclarationPlace): DeclarationPlace {
	if (place.parent !== undefined || place.key !== undefined) return place;
	return { ...place, parent: "stakeholders", beside: [], shift: "- " };
}

/** A new key brings the keys inside it along, each with a gap to fill, after what must stand before it. */
function keyItem(key: string, help: Schema, range: vscode.Range, before: string | undefined): vscode.CompletionItem {
	const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
	item.documentation = help.description ?? "";
	item.range = range;
	if (before !== undefined) item.insertText = new vscode.SnippetString(`${before}${key}:${gapsOf(help)}`);
	return item;
}

function gapsOf(help: Schema): string {
	const inner = help.anyOf?.find((shape) => shape.properties)?.properties;
	if (!inner) return ` ${gapOf(help, 1)}`;
	const isList = help.anyOf?.some((shape) => shape.items);
	return Object.entries(inner)
		.map(([key, value], index) => `\n  ${isList ? (index === 0 ? "- " : "  ") : ""}${key}: ${gapOf(value, index + 1)}`)
		.join("");
}

function gapOf(help: Schema, stop: number): string {
	const choice = choiceOf(help)?.enum;
	return choice ? `\${${stop}|${choice.join(",")}|}` : `$${stop}`;
}
