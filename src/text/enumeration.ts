/** "a", "a and b", "a, b and c": how messages count up. It stands here since every room may read what is in this one. */
export function listed(parts: readonly string[], conjunction: "and" | "or" = "and"): string {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${conjunction} ${parts.at(-1)}`;
}
