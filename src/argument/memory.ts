import type { Reading } from "./reading";

/**
 * Remembers what was worked out of a reading, for as long as the reading lives. Readings outlive keystrokes, so what
 * depends on a reading and a key alone is worked out once for a passage, however often the document is linted.
 */
export function rememberPerReading<Key extends string | number, Value>(): (
	reading: Reading,
	key: Key,
	work: () => Value,
) => Value {
	const all = new WeakMap<Reading, Map<Key, { readonly value: Value }>>();
	return (reading, key, work) => {
		let known = all.get(reading);
		if (!known) {
			known = new Map();
			all.set(reading, known);
		}
		let found = known.get(key);
		if (!found) {
			found = { value: work() };
			known.set(key, found);
		}
		return found.value;
	};
}
