/**
 * The link references that a document defines, as inline parsing asks for them. What was asked is kept, since a text
 * has to be read anew when an answer changes.
 */
export class References {
	private asked: Map<string, boolean> | undefined;

	constructor(readonly labels: ReadonlySet<string>) {}

	has(label: string): boolean {
		const defined = this.labels.has(label);
		this.asked ??= new Map();
		this.asked.set(label, defined);
		return defined;
	}

	/** Every label asked for since the last call, and whether it was defined. */
	takeAnswers(): Answers {
		const answers = this.asked ?? NO_ANSWERS;
		this.asked = undefined;
		return answers;
	}

	/** Counts answers that were given before as given again. */
	repeat(answers: Answers): void {
		for (const label of answers.keys()) this.has(label);
	}

	/** Whether all the answers are still the same. */
	confirm(answers: Answers): boolean {
		if (answers.size === 0) return true;
		for (const [label, defined] of answers) if (this.labels.has(label) !== defined) return false;
		return true;
	}
}

/** Labels of link references, and whether they were defined. */
export type Answers = ReadonlyMap<string, boolean>;

const NO_ANSWERS: Answers = new Map();
