import type { MentionKind } from "../../lexicon/entry";

/** The kinds that say which part of a case or a plan a text holds: asked for of few passages, or of proposals only. */
export function isPart(kind: string): boolean {
	return PART_KINDS.has(kind);
}

const PART_KINDS: ReadonlySet<string> = new Set<MentionKind>([
	"theme",
	"request",
	"spend",
	"gain",
	"waiting",
	"priority",
	"forum",
	"cadence",
	"trial",
	"milestone",
	"mitigation",
	"adoption",
	"listening",
	"accountable",
	"bar",
	"horizon",
	"scope",
	"digital",
	"plan",
	"actor",
	"when",
]);

/** The kinds that say how a thing is said rather than what. */
export function isGrammar(kind: string): boolean {
	return GRAMMAR_KINDS.has(kind);
}

const GRAMMAR_KINDS: ReadonlySet<string> = new Set<MentionKind>([
	"change",
	"cause",
	"tie",
	"negation",
	"hypothesis",
	"future",
	"firstPerson",
	"speech",
	"definition",
	"method",
	"disclaimer",
	"benefit",
	"burden",
	"hedge",
	"backing",
	"evidence",
	"people",
	"opinion",
	"deed",
]);

/** The kinds that every passage is read for; times and amounts are read for on request, but a hole may stand for one. */
export function isContent(kind: string): boolean {
	return layerNameOf(kind) === "content";
}

/** The layer of reading in which a kind is found. */
export type LayerName = "content" | "grammar" | "parts" | "numbers";

/** Tells the layer of a kind at the cost of one look-up, for rules ask for kinds more often than for anything else. */
export function layerNameOf(kind: string): LayerName {
	return LAYERS.get(kind) ?? "content";
}

const LAYERS: ReadonlyMap<string, LayerName> = new Map<string, LayerName>([
	...[...GRAMMAR_KINDS].map((kind) => [kind, "grammar"] as const),
	...[...PART_KINDS].map((kind) => [kind, "parts"] as const),
	["amount", "numbers"],
	["time", "numbers"],
]);
