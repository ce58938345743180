// The few assertions the suite needs. Node's `assert` is not there in a web extension host.

export function ok(value: unknown, message = "expected something"): asserts value {
	if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = "not equal"): void {
	const [got, wanted] = [show(actual), show(expected)];
	if (got !== wanted) throw new Error(`${message}\n  expected ${wanted}\n  but got  ${got}`);
}

export function match(actual: string, pattern: RegExp): void {
	if (!pattern.test(actual)) throw new Error(`expected ${pattern}\n  but got ${show(actual)}`);
}

/** Asks again until `probe` yields something truthy, and hands that back. */
export async function eventually<T>(what: string, probe: () => T | Promise<T>, limit = 5_000): Promise<NonNullable<T>> {
	const end = Date.now() + limit;
	for (;;) {
		const value = await probe();
		if (value) return value as NonNullable<T>;
		if (Date.now() > end) throw new Error(`${limit} ms passed without ${what}`);
		await pause(20);
	}
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function show(value: unknown): string {
	return JSON.stringify(value) ?? String(value);
}
