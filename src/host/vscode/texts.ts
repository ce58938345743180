import * as vscode from "vscode";

/** A file's text, or what is wrong with the file, in words for whoever wrote it. */
export type Reading = { readonly source: string } | { readonly fault: string };

/** Reads a file, as it is being edited where it is open; nothing where there is no such file. */
export async function textOf(file: vscode.Uri): Promise<Reading | undefined> {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
	if (open) return { source: open.getText() };
	const reading = await read(file);
	if (reading) return reading;
	// File systems have many ways to refuse what is not there, so that only a file that can be seen counts as
	// unreadable, and one that was made in between is read again.
	const type = await typeOf(file);
	if (type === undefined) return undefined;
	const isFolder = (type & vscode.FileType.Directory) !== 0;
	return (await read(file)) ?? { fault: `${isFolder ? FOLDER : UNREADABLE} ${GOES_ON}` };
}

async function read(file: vscode.Uri): Promise<Reading | undefined> {
	try {
		return decode(await vscode.workspace.fs.readFile(file));
	} catch {
		return undefined;
	}
}

function decode(bytes: Uint8Array): Reading {
	try {
		return { source: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return { fault: `This file is not UTF-8 text: save it with the encoding UTF-8. ${GOES_ON}` };
	}
}

async function typeOf(file: vscode.Uri): Promise<vscode.FileType | undefined> {
	try {
		return (await vscode.workspace.fs.stat(file)).type;
	} catch {
		return undefined;
	}
}

const FOLDER = "This is a folder, in the place of a file: give it another name.";
const UNREADABLE = "This file cannot be read: see to it that you may read it.";
const GOES_ON = "Execspeak goes on without it.";
