import * as vscode from "vscode";
import { type Audience, audiencesFor } from "./audiences";
import { addressedTo, type Skeleton, skeletonsIn } from "./skeletons";

const SKELETONS = "snippets/proposals.json";

/** Asks what the proposal is and who decides on it, and opens its skeleton with the cursor in the first gap. */
export async function newProposal(extension: vscode.Uri, log: vscode.LogOutputChannel): Promise<void> {
	const skeletons = await read(extension, log);
	const skeleton = await pickKind(skeletons);
	if (!skeleton) return;
	const role = await pickAudience();
	if (role === undefined) return;
	const document = await vscode.workspace.openTextDocument({ language: "markdown", content: "" });
	const editor = await vscode.window.showTextDocument(document);
	await editor.insertSnippet(new vscode.SnippetString(addressedTo(skeleton, role)));
}

async function read(extension: vscode.Uri, log: vscode.LogOutputChannel): Promise<readonly Skeleton[]> {
	try {
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, SKELETONS));
		return skeletonsIn(new TextDecoder().decode(bytes));
	} catch (error) {
		log.error(`${SKELETONS} could not be read:`, error instanceof Error ? error : String(error));
		return [];
	}
}

async function pickKind(skeletons: readonly Skeleton[]): Promise<Skeleton | undefined> {
	const items = skeletons.map((skeleton) => ({ label: skeleton.name, detail: skeleton.description, skeleton }));
	const picked = await vscode.window.showQuickPick(items, {
		title: "New Proposal (1 of 2): what do you want to write?",
		matchOnDetail: true,
		ignoreFocusOut: true,
	});
	return picked?.skeleton;
}

/** A role that decides; empty where the writer does not know yet, nothing where the question was dismissed. */
function pickAudience(): Promise<string | undefined> {
	const picker = vscode.window.createQuickPick<Audience>();
	picker.title = "New Proposal (2 of 2): who decides?";
	picker.placeholder = "Choose a role, or type another one, such as Regional Director";
	picker.ignoreFocusOut = true;
	picker.items = audiencesFor("");
	picker.onDidChangeValue((typed) => {
		picker.items = audiencesFor(typed);
	});
	return new Promise((resolve) => {
		picker.onDidAccept(() => {
			resolve(picker.selectedItems[0]?.role);
			picker.hide();
		});
		picker.onDidHide(() => {
			resolve(undefined);
			picker.dispose();
		});
		picker.show();
	});
}
