import type { Document } from "../text/document";

export interface Argument {
	readonly document: Document;
}
