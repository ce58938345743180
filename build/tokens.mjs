/** What a source that Biome has formatted consists of, as far as the build cares: of all else, a word or a sign at a time. */
const TOKEN =
	/(?<skipped>\/\/.*|\/\*[\s\S]*?\*\/|\s+)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<word>[\w$]+)|(?<slash>\/)|(?<sign>[\s\S])/gy;
const PATTERN = /\/(?<pattern>(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(?<flags>[a-z]*)/y;
const TEMPLATE = /(?<text>(?:[^`\\$]|\\[\s\S]|\$(?!\{))*)(?<end>`|\$\{)/y;

/** After these a slash begins a pattern. */
const BEFORE_PATTERN = /^(?:[(,=:[!&|?{};>]|return|yield|case)$/;

/**
 * The patterns, strings and pieces of templates of a source, each `{ kind, start, end }`; a pattern with `pattern` and
 * `flags`, a piece with its `text`, as written.
 */
export function* tokensIn(source) {
	/** For each template that is open, how many braces are open in its expression. */
	const braces = [];
	let before = "";
	let place = 0;
	while (place < source.length) {
		TOKEN.lastIndex = place;
		const { groups } = TOKEN.exec(source);
		const start = place;
		place = TOKEN.lastIndex;
		if (groups.skipped) continue;
		let sign = groups.word ?? groups.sign ?? groups.string ?? "/";
		if (groups.string) yield { kind: "string", start, end: place, text: sign };
		if (groups.slash && BEFORE_PATTERN.test(before)) {
			PATTERN.lastIndex = start;
			const match = PATTERN.exec(source);
			place = PATTERN.lastIndex;
			yield { kind: "pattern", start, end: place, ...match.groups };
			sign = "pattern";
		}
		if (sign === "{" && braces.length > 0) braces[braces.length - 1] += 1;
		const continues = sign === "}" && braces.length > 0 && --braces[braces.length - 1] < 0;
		if (continues) braces.pop();
		if (sign === "`" || continues) {
			TEMPLATE.lastIndex = place;
			const { text, end } = TEMPLATE.exec(source).groups;
			yield { kind: "piece", start: place, end: place + text.length, text };
			place = TEMPLATE.lastIndex;
			if (end === "${") braces.push(0);
			sign = end === "`" ? "template" : "{";
		}
		before = sign;
	}
}
