/** A text as the title of a test shows it: its beginning, in one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, " ").slice(0, 110);
}
