/**
 * The link references of a document, as inline parsing asks for them: whether a label is defined. What was asked is
 * kept, since a text has to be read anew when the answer changes.
 */
export class References {
	/** Every label asked for, and whether it was defined. */
	readonly asked = new Map<string, boolean>();

	constructor(readonly labels: ReadonlySet<string>) {}

	has(label: string): boolean {
		const defined = this.labels.has(label);
		this.asked.set(label, defined);
		return defined;
	}

	add(asked: ReadonlyMap<string, boolean>): void {
		for (const [label, defined] of asked) this.asked.set(label, defined);
	}
}
