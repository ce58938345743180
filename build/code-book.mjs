/** What codes consist of. ASCII, for V8 reads such strings faster, and nothing that a string would have to escape. */
const CHARACTERS = [...Array(95).keys()]
	.map((each) => String.fromCharCode(each + 32))
	.filter((each) => !/["\\]/.test(each));

/** How many of the rarest characters begin a code of two characters; the next ones are a code each. */
const MARKS = 48;
const SINGLES = 10;

/** Joining more pairs between two counts makes a book sooner and a little worse. */
const JOINED_AT_ONCE = 120;

/**
 * Short codes for what these texts say again and again. A book of phrases is found by joining, time and again, the two
 * parts that follow each other most often; of these only those stay that save room. `encode` writes a text in codes, and
 * `decoder` is the source of a module that exports `decode`, which reads it. No text may hold a line feed.
 */
export function codeBookFor(texts) {
	const counts = countOf(texts.flatMap((text) => [...text]));
	const byRarity = CHARACTERS.toSorted((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0));
	const marks = byRarity.slice(0, MARKS);
	const singles = byRarity.slice(MARKS, MARKS + SINGLES);
	const codes = [...singles, ...marks.flatMap((mark) => CHARACTERS.map((each) => mark + each))];
	// A character that has become a mark or a code, or that is none of ours, is a phrase itself.
	const letters = byRarity.slice(MARKS + SINGLES);
	const needed = [...new Set([...counts.keys(), ...marks, ...singles])].filter((each) => !letters.includes(each));

	let phrases = new Set([...needed, ...joinedIn(texts, Math.round(codes.length * 1.4))]);
	let frequent = new Set();
	for (let round = 0; round < ROUNDS; round += 1) {
		const spell = speller(phrases, frequent);
		const spelt = new Map([...phrases].map((phrase) => [phrase, spell(phrase)]));
		const uses = countOf(texts.flatMap(spell));
		for (const part of [...spelt.values()].flat()) uses.set(part, (uses.get(part) ?? 0) + 1);
		const byUse = [...phrases].sort((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0));
		frequent = new Set(byUse.filter(isASCII).slice(0, SINGLES));
		const saving = (phrase) => {
			if (frequent.has(phrase) || phrase.length === 1) return Number.POSITIVE_INFINITY;
			const cost = spelt.get(phrase).reduce((sum, part) => sum + (phrases.has(part) && !frequent.has(part) ? 2 : 1), 0);
			return (uses.get(phrase) ?? 0) * (cost - 2) - cost - 1;
		};
		const savings = new Map(byUse.map((each) => [each, saving(each)]));
		const best = byUse.filter((each) => savings.get(each) > 0);
		best.sort((one, other) => (savings.get(one) < savings.get(other) ? 1 : -1));
		phrases = new Set(best.slice(0, codes.length));
	}
	return bookOf(phrases, frequent, codes, marks);
}

/** After a few rounds, the choice of phrases stays the same. */
const ROUNDS = 3;

function countOf(list) {
	const counts = new Map();
	for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
	return counts;
}

/** What comes of joining the most frequent pairs of parts, beginning with characters. */
function joinedIn(texts, limit) {
	const names = [];
	const numbers = new Map();
	const numberOf = (name) => {
		if (!numbers.has(name)) numbers.set(name, names.push(name) - 1);
		return numbers.get(name);
	};
	const parts = texts.map((text) => [...text].map(numberOf));
	const joined = new Set();
	while (joined.size < limit) {
		const counts = countOf(pairsIn(parts));
		const frequent = [...counts].filter(([, count]) => count > 2).sort((one, other) => other[1] - one[1]);
		if (frequent.length === 0) break;
		const pairs = new Map();
		const taken = new Set();
		for (const [pair] of frequent.slice(0, JOINED_AT_ONCE)) {
			const [first, second] = [Math.floor(pair / SHIFT), pair % SHIFT];
			if (taken.has(first) || taken.has(second)) continue;
			taken.add(first).add(second);
			const name = names[first] + names[second];
			pairs.set(pair, numberOf(name));
			joined.add(name);
		}
		for (const list of parts) join(list, pairs);
	}
	return joined;
}

const SHIFT = 2 ** 16;

function* pairsIn(lists) {
	for (const list of lists) {
		for (let index = 1; index < list.length; index += 1) yield list[index - 1] * SHIFT + list[index];
	}
}

function join(list, pairs) {
	let length = 0;
	for (let index = 0; index < list.length; index += 1, length += 1) {
		const whole = pairs.get(list[index] * SHIFT + list[index + 1]);
		list[length] = whole ?? list[index];
		if (whole !== undefined) index += 1;
	}
	list.length = length;
}

/** Cuts a text into phrases and characters at the least cost; a phrase itself into shorter ones. */
function speller(phrases, frequent) {
	const tree = new Map();
	for (const phrase of phrases) {
		let node = tree;
		for (const character of phrase) {
			if (!node.has(character)) node.set(character, new Map());
			node = node.get(character);
		}
		node.cost = frequent.has(phrase) ? 1 : 2;
	}
	return (text) => {
		const isPhrase = phrases.has(text) && text.length > 1;
		const costs = new Array(text.length + 1).fill(0);
		const steps = new Array(text.length);
		for (let start = text.length - 1; start >= 0; start -= 1) {
			costs[start] = 1 + costs[start + 1];
			steps[start] = 1;
			let node = tree;
			for (let end = start + 1; end <= text.length; end += 1) {
				node = node.get(text[end - 1]);
				if (!node) break;
				if (node.cost === undefined || (isPhrase && start === 0 && end === text.length)) continue;
				const cost = node.cost + costs[end];
				if (end - start > 1 ? cost >= costs[start] : false) continue;
				costs[start] = cost;
				steps[start] = end - start;
			}
		}
		const parts = [];
		for (let place = 0; place < text.length; place += steps[place]) parts.push(text.slice(place, place + steps[place]));
		return parts;
	};
}

/**
 * A phrase is written in codes of others, and the book in the order of their written lengths, of which it says how many
 * phrases each has. What is not ASCII stands apart: V8 would keep all pieces of such a string at two bytes a character.
 */
function bookOf(phrases, frequent, codes, marks) {
	const spell = speller(phrases, frequent);
	const foreign = [...phrases].filter((each) => each.length === 1 && !frequent.has(each));
	const lengthOf = (each) =>
		spell(each).reduce((sum, part) => sum + (phrases.has(part) && !frequent.has(part) ? 2 : 1), 0);
	const lengths = new Map([...phrases].map((each) => [each, frequent.has(each) ? each.length : lengthOf(each)]));
	const others = [...phrases].filter((each) => !frequent.has(each) && !foreign.includes(each));
	others.sort((one, other) => lengths.get(one) - lengths.get(other));
	const inOrder = [...frequent, ...foreign, ...others];
	const codeOf = new Map(inOrder.map((phrase, index) => [phrase, codes[index]]));
	const encode = (text) =>
		spell(text)
			.map((part) => codeOf.get(part) ?? part)
			.join("");
	const counts = [];
	for (const each of others) counts[lengths.get(each)] = (counts[lengths.get(each)] ?? 0) + 1;
	const singles = codes.slice(0, SINGLES);
	const inClass = (characters) => characters.join("").replace(/[\]\\^-]/g, "\\$&");
	const decoder = `
		const marks = ${JSON.stringify(marks.join(""))};
		const codes = [...${JSON.stringify(singles.join(""))}];
		for (const mark of marks) for (let letter = 32; letter < 127; letter++)
			if (letter !== 34 && letter !== 92) codes.push(mark + String.fromCharCode(letter));
		const phrases = {};
		const written = {};
		export const decode = (text) => text.replace(
			/[${inClass(marks)}].|[${inClass(singles)}]/g,
			(code) => phrases[code] ??= decode(written[code]),
		);
		let count = 0;
		for (const phrase of ${JSON.stringify([...frequent, ...foreign])}) phrases[codes[count++]] = phrase;
		const book = ${JSON.stringify(others.map(encode).join(""))};
		let place = 0;
		for (const [length, of] of ${JSON.stringify([...counts].map((each) => each ?? 0))}.entries())
			for (let index = 0; index < of; index++) written[codes[count++]] = book.slice(place, place += length);`;
	return { encode, decoder };
}

function isASCII(text) {
	return !/[^ -~]/.test(text);
}
