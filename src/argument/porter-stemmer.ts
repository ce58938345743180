/**
 * The stem of an English word, as Porter's algorithm cuts it: "relational", "relat". It is natural's stemmer letter by
 * letter, oddities included, without its patterns, which cost most of the reading of a new word. Linear in the word.
 */
export function porterStemOf(word: string): string {
	if (word.length < SHORTEST) return word;
	const plain = withFinalI(withoutParticiple(withoutPlural(word.toLowerCase())));
	const single = replaced(replaced(plain, DOUBLE_ENDINGS), SINGLE_ENDINGS);
	return withoutFinalLetter(withoutLastEnding(single));
}

const SHORTEST = 3;
const DOUBLE_ENDINGS = byLastLetter(
	"ational-ate tional-tion enci-ence anci-ance izer-ize abli-able bli-ble alli-al entli-ent eli-e ousli-ous ization-ize ation-ate ator-ate alism-al iveness-ive fulness-ful ousness-ous aliti-al iviti-ive biliti-ble logi-log",
);
const SINGLE_ENDINGS = byLastLetter("icate-ic ative- alize-al iciti-ic ical-ic ful- ness-");
/** The longer before the shorter, for the longest counts. */
const LAST_ENDINGS = byLastLetter(
	"ement- ance- ence- able- ible- ment- ant- ent- ism- ate- iti- ous- ive- ize- al- er- ic- ou-",
);

type Endings = ReadonlyMap<string, readonly (readonly [ending: string, replacement: string])[]>;

/** Most words end as no ending does. */
function byLastLetter(list: string): Endings {
	const endings = new Map<string, [ending: string, replacement: string][]>();
	for (const pair of list.split(" ")) {
		const [ending = "", replacement = ""] = pair.split("-");
		const letter = ending.at(-1)!;
		endings.set(letter, [...(endings.get(letter) ?? []), [ending, replacement]]);
	}
	return endings;
}

function endingsLike(word: string, endings: Endings) {
	return endings.get(word[word.length - 1]!) ?? [];
}

function withoutPlural(word: string): string {
	if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
	return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function withoutParticiple(word: string): string {
	if (word.endsWith("eed")) return measureOf(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
	const cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
	const rest = word.slice(0, word.length - cut);
	if (cut === 0 || !hasVowel(rest, rest.length)) return word;
	if (rest.endsWith("at") || rest.endsWith("bl") || rest.endsWith("iz")) return `${rest}e`;
	const last = rest.at(-1)!;
	if (last === rest.at(-2) && !"aeioulsz".includes(last)) return rest.slice(0, -1);
	return measureOf(rest, rest.length) === 1 && isShort(rest, rest.length) ? `${rest}e` : rest;
}

function withFinalI(word: string): string {
	return word.endsWith("y") && hasVowel(word, word.length - 1) ? `${word.slice(0, -1)}i` : word;
}

/** Each ending is looked for in the word as it was, and replaced in what has become of it. */
function replaced(word: string, endings: Endings): string {
	let result = word;
	for (const [ending, replacement] of endingsLike(word, endings)) {
		if (!word.endsWith(ending) || !result.endsWith(ending)) continue;
		if (measureOf(word, word.length - ending.length) > 0) result = result.slice(0, -ending.length) + replacement;
	}
	return result;
}

function withoutLastEnding(word: string): string {
	const [ending] =
		endingsLike(word, LAST_ENDINGS).find(([one]) => word.length > one.length && word.endsWith(one)) ?? [];
	const isIon = word.endsWith("sion") || word.endsWith("tion");
	const cut = ending?.length ?? (isIon ? "ion".length : 0);
	return cut > 0 && measureOf(word, word.length - cut) > 1 ? word.slice(0, -cut) : word;
}

function withoutFinalLetter(word: string): string {
	const rest = word.length - 1;
	const measure = word.endsWith("e") ? measureOf(word, rest) : 0;
	const short = measure > 1 || (measure === 1 && !isShort(word, rest)) ? word.slice(0, rest) : word;
	return short.endsWith("ll") && measureOf(short, short.length) > 1 ? short.slice(0, -1) : short;
}

/**
 * How often a vowel is followed by a consonant in the first letters of a word, runs of either counting as one. A "y"
 * after a consonant is a vowel by itself, so that a half is possible: "ya" in "bya". -1 for no letters.
 */
function measureOf(word: string, length: number): number {
	if (length === 0) return -1;
	let runs = isVowelAt(word, 0) ? 0 : -1;
	for (let index = 0; index < length; index++) {
		const isNew = isVowelAt(word, index) ? !isPlainVowelAt(word, index - 1) : index === 0 || isVowelAt(word, index - 1);
		if (isNew) runs++;
	}
	return (isVowelAt(word, length - 1) ? runs - 1 : runs) / 2;
}

function hasVowel(word: string, length: number): boolean {
	for (let index = 0; index < length; index++) if (isVowelAt(word, index)) return true;
	return false;
}

/** Consonant, vowel, consonant at the end of the first letters of a word: "hop", but not "how". */
function isShort(word: string, length: number): boolean {
	if (length < 3 || "wxy".includes(word[length - 1]!)) return false;
	return !isVowelAt(word, length - 3) && isVowelAt(word, length - 2) && !isVowelAt(word, length - 1);
}

/** A "y" is one after a consonant. */
function isVowelAt(word: string, index: number): boolean {
	if (word.charCodeAt(index) !== Y) return isPlainVowelAt(word, index);
	return index > 0 && word.charCodeAt(index - 1) !== Y && !isPlainVowelAt(word, index - 1);
}

const Y = "y".charCodeAt(0);

function isPlainVowelAt(word: string, index: number): boolean {
	switch (word.charCodeAt(index)) {
		case 97: // a
		case 101: // e
		case 105: // i
		case 111: // o
		case 117: // u
			return true;
		default:
			return false;
	}
}
