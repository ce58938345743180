import type { Reading } from "./reading";

/**
 * Remembers what was worked out of a reading, for as long as the reading lives. Readings outlive keystrokes, so what
 * depends on a reading and a key alone is worked out once for a passage, however often the document is linted.
 */
export function rememberPerReading<Key, Value>(): (reading: Reading, key: Key, work: () => Value) => Value {
	const purpose = {};
	return (reading, key, work) => {
		let known = reading.memory.get(purpose) as Map<Key, Value> | undefined;
		if (!known) {
			known = new Map();
			reading.memory.set(purpose, known);
		}
		const found = known.get(key);
		if (found !== undefined || known.has(key)) return found as Value;
		const value = work();
		known.set(key, value);
		return value;
	};
}
