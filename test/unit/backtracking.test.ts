import assert from "node:assert/strict";
import { CHARACTER, OPENING, type PatternReader, QUANTIFIER, taken } from "../../src/argument/patterns/pattern-pieces";
import { sourcePatterns } from "./patterns";

/**
 * A loop that can go round the same text in two ways, such as `(?:\w+ ?)*` or `(?:\w+ly |gladly )*`, tries them all
 * before it gives up: each further word doubles the time. Texts are made from each loop's own body, and none may be
 * read as one round and as two, or by two of its alternatives.
 */
describe("No pattern backtracks badly", () => {
	it("in any loop of the sources", async () => {
		const patterns = await sourcePatterns();
		assert.ok(patterns.length > 1_000, `${patterns.length} patterns`);
		const bad = patterns.flatMap(({ file, pattern }) =>
			faultsIn(pattern).map((fault) => `${file}: ${fault}\n    in ${String(pattern).slice(0, 200)}`),
		);
		assert.deepEqual(bad, []);
	}).timeout(120_000);

	it("and one that does is found", () => {
		for (const pattern of [
			/(?:\w+ ?)*$/u,
			/(?: (?:[a-z]+ly|gladly))*x/u,
			/(?:a|b|ab)+x/u,
			/(?:[\p{L} ]{2,9} and )*x/iu,
		])
			assert.equal(faultsIn(pattern).length, 1, String(pattern));
		for (const pattern of [/(?:\w+ )*x/u, /(?:(?:very|so) )*good/u, /(?:\w+,? ){0,3}x/u, /(?:[a-z]|\d+ )*x/u])
			assert.deepEqual(faultsIn(pattern), [], String(pattern));
	});
});

interface Element {
	/** How it is written, without its quantifier. */
	readonly source: string;
	/** Undefined for a character, and for what takes none, such as an edge or a look. */
	readonly ways: readonly (readonly Element[])[] | undefined;
	readonly isEmpty: boolean;
	readonly least: number;
	readonly most: number;
}

/** Fewer rounds than these end soon, however they are taken. */
const MANY_ROUNDS = 9;
const SAMPLES = 40;

function faultsIn(pattern: RegExp): string[] {
	const { flags } = pattern;
	const reader = { source: pattern.source, at: 0 };
	return loopsIn(readWays(reader)).flatMap((loop) => {
		const random = generator();
		const isOneRound = new RegExp(`^${loop.source}$`, flags);
		const samples = Array.from({ length: SAMPLES }, () => sampleOf(loop.ways!, random, flags)).filter((sample) =>
			isOneRound.test(sample),
		);
		for (const [index, sample] of samples.entries()) {
			const twice = sample + samples[(index * 7 + 3) % samples.length]!;
			if (isOneRound.test(twice)) return [`“${twice}” is one round and two of ${loop.source.slice(0, 120)}`];
		}
		for (const ways of choicesIn(loop))
			for (const [index, way] of ways.entries())
				for (const other of ways.slice(index + 1)) {
					const isOther = new RegExp(`^(?:${other.map(written).join("")})$`, flags);
					const isThis = new RegExp(`^(?:${way.map(written).join("")})$`, flags);
					const both = [
						...Array.from({ length: 8 }, () => sampleOf([way], random, flags)),
						...Array.from({ length: 8 }, () => sampleOf([other], random, flags)),
					].find((sample) => sample !== "" && isThis.test(sample) && isOther.test(sample));
					if (both !== undefined) return [`“${both}” is read in two ways by ${loop.source.slice(0, 120)}`];
				}
		return [];
	});
}

function written({ source, least, most }: Element): string {
	if (least === 1 && most === 1) return source;
	return `${source}{${least},${most === Number.POSITIVE_INFINITY ? "" : most}}`;
}

/** The groups that go round often, without those inside them. */
function loopsIn(ways: readonly (readonly Element[])[]): Element[] {
	return ways.flat().flatMap((element) => {
		if (!element.ways) return [];
		return element.most >= MANY_ROUNDS ? [element] : loopsIn(element.ways);
	});
}

function choicesIn(element: Element): (readonly (readonly Element[])[])[] {
	if (!element.ways) return [];
	return [element.ways, ...element.ways.flat().flatMap(choicesIn)];
}

function sampleOf(ways: readonly (readonly Element[])[], random: () => number, flags: string): string {
	const way = ways[Math.floor(random() * ways.length)]!;
	return way.map((element) => sampleOfElement(element, random, flags)).join("");
}

function sampleOfElement(element: Element, random: () => number, flags: string): string {
	if (element.isEmpty) return "";
	const further =
		element.most > element.least ? Math.floor(random() * Math.min(3, element.most - element.least + 1)) : 0;
	let sample = "";
	for (let time = 0; time < element.least + further; time++)
		sample += element.ways ? sampleOf(element.ways, random, flags) : characterOf(element.source, random, flags);
	return sample;
}

const members = new Map<string, readonly string[]>();

function characterOf(source: string, random: () => number, flags: string): string {
	const key = `${source}/${flags}`;
	let all = members.get(key);
	if (!all) {
		const pattern = new RegExp(`^${source}$`, flags);
		all = [..."aetlyT1 ,-.’'&("].filter((character) => pattern.test(character));
		if (all.length === 0)
			all = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter((character) =>
				pattern.test(character),
			);
		members.set(key, all);
	}
	return all[Math.floor(random() * all.length)] ?? "";
}

/** Always the same numbers from 0 to 1. */
function generator(): () => number {
	let state = 1;
	return () => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return state / 0x80000000;
	};
}

function readWays(reader: PatternReader): Element[][] {
	const ways: Element[][] = [];
	for (;;) {
		const way: Element[] = [];
		while (reader.at < reader.source.length && !/[|)]/u.test(reader.source[reader.at]!)) way.push(readElement(reader));
		ways.push(way);
		if (reader.source[reader.at] !== "|") return ways;
		reader.at++;
	}
}

function readElement(reader: PatternReader): Element {
	const start = reader.at;
	const opening = taken(reader, OPENING);
	const ways = opening ? readWays(reader) : undefined;
	if (opening) reader.at++;
	else taken(reader, CHARACTER);
	const source = reader.source.slice(start, reader.at);
	const isLook = /^\(\?<?[=!]/u.test(opening);
	const isEmpty = isLook || /^(?:\\[bBk].*|[$^])$/u.test(source);
	const [, sign, from, comma, to] = TIMES.exec(taken(reader, QUANTIFIER)) ?? [];
	const [least, most] = timesOf(sign, from, comma, to);
	return { source, ways: isLook ? undefined : ways, isEmpty, least, most };
}

const TIMES = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??$/u;

function timesOf(sign?: string, from?: string, comma?: string, to?: string): [number, number] {
	if (sign) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY];
	if (!from) return [1, 1];
	if (!comma) return [Number(from), Number(from)];
	return [Number(from), to ? Number(to) : Number.POSITIVE_INFINITY];
}
