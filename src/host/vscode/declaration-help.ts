import * as vscode from "vscode";
import { isStakeholdersFile } from "../../index";
import { isConfiguration } from "./configurations";
import { type DeclarationPlace, placeAmong, type Reach } from "./declaration-place";
import { choiceOf, innerOf, listsWords, mapIn, type Schema } from "./schema";

/**
 * Completes and explains the keys and values of front matter, of the files that declare stakeholders and of the
 * configuration, from the schemas that lie beside the extension and are read when they are first wanted.
 */
export class DeclarationHelp implements vscode.CompletionItemProvider, vscode.HoverProvider {
	private readonly schemas = new Map<string, Promise<Schema>>();

	constructor(private readonly extension: vscode.Uri) {}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<vscode.CompletionItem[] | undefined> {
		const found = placeIn(document, position);
		if (!found || isHelpedByAnother(document)) return undefined;
		const place = isStakeholdersFile(document.uri.path) ? asStakeholder(found) : found;
		const root = await this.schemaOf(document);
		const schema = mapIn(root, place.parent);
		const range = new vscode.Range(position.line, place.start, position.line, place.end);
		const { text } = document.lineAt(position);
		if (place.key !== undefined) {
			const lead = text[place.start - 1] === ":" ? " " : "";
			return valueItems(choiceOf(root, schema?.properties?.[place.key]), range, lead, place.word);
		}
		const isNew = text.length === place.end;
		return Object.entries(schema?.properties ?? {})
			.filter(([key]) => !place.beside.includes(key) && !key.startsWith("$"))
			.map(([key, help]) => {
				const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
				item.documentation = help.description ?? "";
				item.range = range;
				if (isNew) item.insertText = new vscode.SnippetString(`${place.shift}${key}:${gapsOf(root, help)}`);
				return item;
			});
	}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const place = placeIn(document, position);
		if (!place || isHelpedByAnother(document)) return undefined;
		const root = await this.schemaOf(document);
		const property = mapIn(root, place.parent)?.properties?.[place.key ?? place.word];
		const choice = choiceOf(root, property);
		const text =
			place.key === undefined ? property?.description : choice?.enumDescriptions?.[choice.enum!.indexOf(place.word)];
		if (text === undefined) return undefined;
		return new vscode.Hover(text, new vscode.Range(position.line, place.start, position.line, place.end));
	}

	private schemaOf({ uri }: vscode.TextDocument): Promise<Schema> {
		const name = isConfiguration(uri) ? "execspeak" : "front-matter";
		const known = this.schemas.get(name) ?? this.read(name);
		this.schemas.set(name, known);
		return known;
	}

	/** A file that cannot be read now may be there the next time. */
	private async read(name: string): Promise<Schema> {
		const file = vscode.Uri.joinPath(this.extension, `schemas/${name}.schema.json`);
		try {
			return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
		} catch (error) {
			this.schemas.delete(name);
			throw error;
		}
	}
}

function placeIn(document: vscode.TextDocument, { line, character }: vscode.Position): DeclarationPlace | undefined {
	const reach = reachIn(document.uri);
	if (reach === "top" && document.lineAt(0).text.trimEnd() !== "---") return undefined;
	const place = placeAmong(document.getText().split(/\r?\n/), line, character, reach);
	return place && reach === "everywhere"
		? { ...place, parent: place.parent ?? (place.start + place.shift.length > 0 ? "stakeholders" : undefined) }
		: place;
}

function reachIn(uri: vscode.Uri): Reach {
	if (isStakeholdersFile(uri.path)) return "everywhere";
	return isConfiguration(uri) ? "keys" : "top";
}

/** Who has the YAML extension gets from it what our schemas say, and in JSON VS Code itself says it. */
function isHelpedByAnother({ languageId }: vscode.TextDocument): boolean {
	if (/^json/.test(languageId)) return true;
	return languageId === "yaml" && vscode.extensions.getExtension("redhat.vscode-yaml") !== undefined;
}

/** The words that can stand in a range, in the place of what stands there now. */
function valueItems(
	choice: Schema | undefined,
	range: vscode.Range,
	lead: string,
	present: string,
): vscode.CompletionItem[] {
	return (choice?.enum ?? []).map((word, index) => {
		const item = new vscode.CompletionItem(word, vscode.CompletionItemKind.EnumMember);
		item.documentation = choice?.enumDescriptions?.[index] ?? "";
		item.insertText = lead + word;
		item.range = range;
		item.sortText = String(index);
		// VS Code hides what does not begin like the text in the range, and a placeholder is to be replaced.
		if (present.startsWith("[")) item.filterText = present;
		return item;
	});
}

/** At the left edge of a file that declares stakeholders, a key begins the next one of them. */
function asStakeholder(place: DeclarationPlace): DeclarationPlace {
	if (place.parent !== undefined || place.key !== undefined) return place;
	return { ...place, parent: "stakeholders", beside: [], shift: "- " };
}

/** What a new key brings along: a gap for its value, or the keys inside it, each with a gap. */
function gapsOf(root: Schema, help: Schema): string {
	const inner = choiceOf(root, help) ? undefined : innerOf(root, help);
	if (!inner) return ` ${gapOf(root, help, 1)}`;
	const entries = Object.entries(inner);
	if (entries.length > MOST_KEYS_WRITTEN) return "\n  $1";
	const isList = help.anyOf?.some((shape) => shape.items);
	return entries
		.map(
			([key, value], index) =>
				`\n  ${isList ? (index === 0 ? "- " : "  ") : ""}${key}: ${gapOf(root, value, index + 1)}`,
		)
		.join("");
}

/** A map of more keys than these, such as that of all rules, is for the writer to choose from. */
const MOST_KEYS_WRITTEN = 10;

function gapOf(root: Schema, help: Schema, stop: number): string {
	const choice = choiceOf(root, help)?.enum;
	if (choice) return `\${${stop}|${choice.join(",")}|}`;
	return listsWords(root, help) ? `[$${stop}]` : `$${stop}`;
}
