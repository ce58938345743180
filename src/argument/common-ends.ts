/** How many items two lists have in common at the beginning, and behind that at the end. */
export interface CommonEnds {
	readonly same: number;
	readonly behind: number;
}

/** Compares item by item, by identity; no item counts for both ends. */
export function commonEnds<Item>(before: readonly Item[], now: readonly Item[]): CommonEnds {
	const least = Math.min(before.length, now.length);
	let same = 0;
	while (same < least && before[same] === now[same]) same++;
	let behind = 0;
	while (behind < least - same && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
	return { same, behind };
}
