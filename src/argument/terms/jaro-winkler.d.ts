declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
	/** How alike two words are: 0 for nothing in common, 1 for the same word. */
	export default function similarity(first: string, second: string, options?: { ignoreCase?: boolean }): number;
}
