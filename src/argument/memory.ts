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

/** The same for what depends on the reading alone: `work`, done once for each reading. */
export function oncePerReading<Value>(work: (reading: Reading) => Value): (reading: Reading) => Value {
	return (reading) => {
		const { memory } = reading;
		const found = memory.get(work);
		if (found !== undefined || memory.has(work)) return found as Value;
		const value = work(reading);
		memory.set(work, value);
		return value;
	};
}
