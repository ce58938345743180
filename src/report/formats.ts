import { github } from "./github";
import { json } from "./json";
import type { FileResult, Presentation } from "./result";
import { sarif } from "./sarif";
import { stylish } from "./stylish";

export type Format = (results: readonly FileResult[], presentation: Presentation) => string;

/** What `--format` can name. */
export const FORMATS: Readonly<Record<string, Format>> = { stylish, json, github, sarif };
