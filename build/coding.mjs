import { codeBookFor } from "./code-book.mjs";
import { tokensIn } from "./tokens.mjs";

/**
 * Writes what the extension looks for and says (terms, patterns, messages) in the codes of one book, which is made for
 * `sources` and `texts`: `encode` for a text, `rewrite` for a source, and a plugin for the module "decoder", which reads
 * them again. Patterns become `RegExp` objects when their module is loaded, as literals do.
 */
export function codingFor(sources, texts) {
	const every = [...texts, ...sources.flatMap((source) => codable(source).map(({ text }) => text))];
	const book = codeBookFor(every);
	const decode = new Function(`${book.decoder.replace("export ", "")} return decode;`)();
	for (const text of every) if (decode(book.encode(text)) !== text) throw new Error(`codes do not give back: ${text}`);
	return {
		encode: book.encode,
		rewrite: (source) => rewritten(source, book.encode),
		plugin: decoderModule(book.decoder),
	};
}

function rewritten(source, encode) {
	let result = "";
	let done = 0;
	const hoisted = [];
	for (const { start, end, text, write, isHoisted } of codable(source)) {
		const call = write(JSON.stringify(encode(text)));
		if (call.length + ROOM_OF_CALL >= new TextEncoder().encode(source.slice(start, end)).length) continue;
		if (isHoisted) hoisted.push(`const decodedPattern${hoisted.length} = ${call};`);
		result += source.slice(done, start) + (isHoisted ? `decodedPattern${hoisted.length - 1}` : call);
		done = end;
	}
	const names = "text as decodedText, pattern as decodedPattern, caseless as decodedCaseless";
	return `import { ${names} } from "decoder";${hoisted.join("")}${result}${source.slice(done)}`;
}

/** How much longer a call is before it is minified: that much less it may save. */
const ROOM_OF_CALL = -30;

/** What of a source the book can write: each with its place, what it stands for, and what is written in its place. */
function codable(source) {
	const found = [];
	for (const token of tokensIn(source)) {
		if (token.kind === "pattern") found.push(codablePattern(token, source));
		else if (token.text.length >= SHORTEST && SPACED.test(token.text)) found.push(codableText(token, source));
	}
	return found.filter((each) => each && !/\n/.test(each.text));
}

const SHORTEST = 14;

/** Of strings, only texts and lists: what has neither blanks nor bars may be the name of something. */
const SPACED = /[ |~]/;

/** A pattern that keeps a place of its own between two uses must be made where it stands. */
function codablePattern({ start, end, pattern, flags }, source) {
	const isConstant = /(?:^|\n)(?:export )?const \w+(?:: [\w<> ]+)? =\s*$/.test(
		source.slice(Math.max(0, start - 200), start),
	);
	if (!isConstant && /[gy]/.test(flags)) return undefined;
	const write = (coded) =>
		flags === "i"
			? `/* @__PURE__ */ decodedCaseless(${coded})`
			: `/* @__PURE__ */ decodedPattern(${coded}${flags && `, "${flags}"`})`;
	return { start, end, text: pattern, write, isHoisted: !isConstant };
}

function codableText({ kind, start, end, text }, source) {
	const before = source.slice(Math.max(0, start - 20), start);
	const after = source.slice(end, end + 20);
	const isKey = /[{,]\s*$/.test(before) && /^\s*:/.test(after);
	const isType = /[^|]\|\s*$/.test(before) || /^\s*\|[^|]/.test(after);
	if (isKey || isType) return undefined;
	const value = new Function(`return ${kind === "string" ? text : `\`${text}\``}`)();
	const call = (coded) => `/* @__PURE__ */ decodedText(${coded})`;
	return { start, end, text: value, write: kind === "string" ? call : (coded) => `\${${call(coded)}}` };
}

function decoderModule(decoder) {
	const contents = `${decoder}
		const known = new Map();
		export const text = (coded) => {
			const found = known.get(coded) ?? decode(coded);
			known.set(coded, found);
			return found;
		};
		export const pattern = (coded, flags) => RegExp(decode(coded), flags);
		export const caseless = (coded) => RegExp(decode(coded), "i");`;
	return {
		name: "decoder",
		setup({ onResolve, onLoad }) {
			onResolve({ filter: /^decoder$/ }, ({ path }) => ({ path, namespace: "decoder" }));
			onLoad({ filter: /.*/, namespace: "decoder" }, () => ({ contents }));
		},
	};
}
