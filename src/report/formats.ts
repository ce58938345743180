import { json } from "./json";
import type { FileResult, Presentation } from "./result";
import { stylish } from "./stylish";

export type Format = (results: readonly FileResult[], presentation: Presentation) => string;

/** What `--format` can name. */
export const FORMATS: Readonly<Record<string, Format>> = { stylish, json };
