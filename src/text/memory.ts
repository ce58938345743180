/**
 * Remembers what was made of a text, and forgets what has not been asked for in a while. Two generations: when the
 * younger is full the older is dropped, so that no bookkeeping is needed per look-up.
 */
export class TextMemory<Value> {
	private younger = new Map<string, Value>();
	private older = new Map<string, Value>();
	private size = 0;

	/** `capacity` is the length in UTF-16 units of the texts that one generation holds. */
	constructor(private readonly capacity: number) {}

	get(text: string): Value | undefined {
		const value = this.younger.get(text);
		if (value !== undefined) return value;
		const old = this.older.get(text);
		if (old !== undefined) this.set(text, old);
		return old;
	}

	set(text: string, value: Value): void {
		if (this.size > this.capacity) {
			this.older = this.younger;
			this.younger = new Map();
			this.size = 0;
		}
		this.younger.set(text, value);
		this.size += text.length;
	}
}

/** A copy of a text that does not keep alive the larger text from which it was cut. */
export function detached(text: string): string {
	return ` ${text}`.slice(1);
}
