import * as vscode from "vscode";
import { ok } from "./expect";

describe("activation", () => {
	it("is there", () => {
		ok(vscode.extensions.getExtension("execspeak.execspeak"));
	});
});
