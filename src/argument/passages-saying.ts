import type { Passage } from "../text/document";
import type { Argument } from "./argument";
import type { MentionKind } from "./mention";
import { isContent } from "./terms/layers";

/** The author's passages of a section by itself that mention a kind. */
export function passagesSaying(alone: Argument, kind: MentionKind): readonly Passage[] {
	const places = isContent(kind) ? alone.remembered(placesByKind).get(kind) : alone.remembered(placesOf(kind));
	return places ? places.map((place) => alone.document.passages[place]!) : NO_PASSAGES;
}

const NO_PASSAGES: readonly Passage[] = [];

/** Where a section has content words of each kind in the author's voice, headings apart. */
function placesByKind(alone: Argument): ReadonlyMap<MentionKind, readonly number[]> {
	const found = new Map<MentionKind, number[]>();
	for (const passage of alone.authored) {
		const place = alone.placeOf(passage);
		for (const kind of alone.readingOf(passage).contentKinds) {
			const places = found.get(kind);
			if (places) places.push(place);
			else found.set(kind, [place]);
		}
	}
	return found;
}

/** For each other kind there is one function that tells where a section has it. */
function placesOf(kind: MentionKind): (alone: Argument) => readonly number[] {
	let places = placesOfKinds.get(kind);
	if (!places) {
		places = (alone) =>
			alone.authored.filter((passage) => alone.readingOf(passage).has(kind)).map((passage) => alone.placeOf(passage));
		placesOfKinds.set(kind, places);
	}
	return places;
}

const placesOfKinds = new Map<MentionKind, (alone: Argument) => readonly number[]>();
