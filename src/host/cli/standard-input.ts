import { readSync } from "node:fs";
import { LARGEST_FILE } from "../../index";
import { decode, type Reading } from "./documents";
import { reasonOf } from "./reasons";

/** Reads all of standard input, and waits for it where it comes slowly. */
export function readStandardInput(): Reading {
	try {
		return decode(Buffer.concat(chunksOfInput()), "Standard input");
	} catch (error) {
		return { fault: `Standard input cannot be read: ${reasonOf(error)}.` };
	}
}

const STANDARD_INPUT = 0;
const LONGEST_CHUNK = 65_536;

/** What is larger than can be checked is not read to its end, if it has one. */
function chunksOfInput(): Buffer[] {
	const chunks: Buffer[] = [];
	for (let size = 0; size <= LARGEST_FILE; ) {
		const chunk = nextChunk();
		if (chunk.length === 0) return chunks;
		chunks.push(chunk);
		size += chunk.length;
	}
	return chunks;
}

function nextChunk(): Buffer {
	const chunk = Buffer.alloc(LONGEST_CHUNK);
	for (;;) {
		try {
			return chunk.subarray(0, readSync(STANDARD_INPUT, chunk));
		} catch (error) {
			const code = error instanceof Error && "code" in error ? error.code : undefined;
			// So Windows says that there is no more.
			if (code === "EOF") return chunk.subarray(0, 0);
			// Another process has set what we share with it not to wait.
			if (code !== "EAGAIN") throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, PAUSE);
		}
	}
}

/** In milliseconds, between two looks at an input that has nothing yet. */
const PAUSE = 20;
