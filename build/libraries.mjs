import { readFileSync } from "node:fs";

/** Of the 2,125 names that HTML gives to characters, those that people write: HTML 4's, and punctuation. */
const NAMED_CHARACTERS = `
	quot" amp& lt< gt> nbsp\u00a0 iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ uml¨ copy© ordfª laquo« not¬
	shy\u00ad reg® macr¯ deg° plusmn± sup2² sup3³ acute´ microµ para¶ middot· cedil¸ sup1¹ ordmº raquo» frac14¼
	frac12½ frac34¾ iquest¿ AgraveÀ AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AEligÆ CcedilÇ EgraveÈ EacuteÉ EcircÊ EumlË
	IgraveÌ IacuteÍ IcircÎ IumlÏ ETHÐ NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ times× OslashØ UgraveÙ UacuteÚ
	UcircÛ UumlÜ YacuteÝ THORNÞ szligß agraveà aacuteá acircâ atildeã aumlä aringå aeligæ ccedilç egraveè eacuteé
	ecircê eumlë igraveì iacuteí icircî iumlï ethð ntildeñ ograveò oacuteó ocircô otildeõ oumlö divide÷ oslashø
	ugraveù uacuteú ucircû uumlü yacuteý thornþ yumlÿ OEligŒ oeligœ ScaronŠ scaronš YumlŸ fnofƒ circˆ tilde˜ AlphaΑ
	BetaΒ GammaΓ DeltaΔ EpsilonΕ ZetaΖ EtaΗ ThetaΘ IotaΙ KappaΚ LambdaΛ MuΜ NuΝ XiΞ OmicronΟ PiΠ RhoΡ SigmaΣ TauΤ
	UpsilonΥ PhiΦ ChiΧ PsiΨ OmegaΩ alphaα betaβ gammaγ deltaδ epsilonε zetaζ etaη thetaθ iotaι kappaκ lambdaλ muμ
	nuν xiξ omicronο piπ rhoρ sigmafς sigmaσ tauτ upsilonυ phiφ chiχ psiψ omegaω thetasymϑ upsihϒ pivϖ ensp\u2002
	emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“
	rdquo” bdquo„ dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ imageℑ
	weierp℘ realℜ trade™ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂
	exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫
	there4∴ sim∼ cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈
	rceil⌉ lfloor⌊ rfloor⌋ lang〈 rang〉 loz◊ spades♠ clubs♣ hearts♥ diams♦ apos' num# dollar$ percnt% ast* lpar(
	rpar) plus+ comma, period. sol/ colon: semi; equals= quest? commat@ lsqb[ lbrack[ rsqb] rbrack] bsol\\ lowbar_
	grave\` lbrace{ lcub{ rbrace} rcub} verbar| vert| excl! hyphen‐ dash‐ check✓ cross✗
	star☆`;

/** What of the libraries is never called here: what only writes or renders, links found in plain text, old dialects. */
const UNUSED_MODULES = [
	[/^linkify-it$/, "export class LinkifyIt {}"],
	[/^entities$/, characterTable()],
	[/^\.\/stemmer$/, "module.exports = function () {};"],
	[/^mdurl$/, "export const encode = String, decode = String, format = String, parse = String;"],
	[/^punycode\.js$/, "export default { toASCII: String, toUnicode: String };"],
	[/^uc\.micro$/, "export const P = /\\p{P}/u, S = /\\p{S}/u;"],
];
const UNUSED_REGIONS = {
	"\\0@oxc-project+runtime@0.154.0/helpers/esm/typeof.js": "",
	"\\0@oxc-project+runtime@0.154.0/helpers/esm/toPrimitive.js": "",
	"\\0@oxc-project+runtime@0.154.0/helpers/esm/toPropertyKey.js": "",
	"\\0@oxc-project+runtime@0.154.0/helpers/esm/defineProperty.js": "",
	"src/renderer.ts": "",
	"src/rules_core/state_core.ts": "",
	"src/rules_core/normalize.ts": "",
	"src/rules_core/block.ts": "",
	"src/rules_core/strip_references.ts": "",
	"src/rules_core/inline.ts": "",
	"src/rules_core/linkify.ts": "",
	"src/rules_core/replacements.ts": "",
	"src/rules_core/smartquotes.ts": "",
	"src/rules_core/text_join.ts": "",
	"src/parser_core.ts": "",
	"src/rules_inline/linkify.ts": "function linkify() {\n}\n",
	// Without presets, renderer and core rules: `text/markdown.ts` calls the parsers of blocks and inlines themselves.
	"src/markdownit.ts": `class MarkdownIt {
		inline = new ParserInline();
		block = new ParserBlock();
		helpers = helpers_exports;
		constructor(options) { this.options = { maxNesting: 100, ...options }; }
		validateLink(url) {
			const text = url.trim().toLowerCase();
			return !/^(vbscript|javascript|file|data):/.test(text) || /^data:image\\/(gif|png|jpeg|webp);/.test(text);
		}
	}`,
	"src/index.ts": "var MarkdownItCallable = MarkdownIt;",
};

/** How markdown-it's compiler writes `this.name = value`. */
const DEFINED_PROPERTY = /_defineProperty\(\s*this,\s*(?:\/\*\*[\s\S]*?\*\/\s*)?"(\w+)",\s*/g;

/** Of js-yaml, what reads; its schemas, constructors and writers stay out. */
const USED_REGIONS = [
	"src/common/exception.ts",
	"src/parser/events.ts",
	"src/parser/parser_scalar.ts",
	"src/common/tagname.ts",
	"src/parser/parser.ts",
];
const USED_NAMES = "EVENT_ID, SCALAR_STYLE, getScalarValue, parseEvents";

/** Puts a few words in the place of modules that are imported but never come to work. */
export function leaveOutModules() {
	return {
		name: "leave out modules",
		setup({ onResolve, onLoad }) {
			for (const [filter, contents] of UNUSED_MODULES) {
				onResolve({ filter }, ({ path, importer }) => {
					const isLibrary = /node_modules.(?:markdown-it|natural)\b/.test(importer);
					return isLibrary ? { path, namespace: "unused", pluginData: contents, sideEffects: false } : undefined;
				});
			}
			onLoad({ filter: /.*/, namespace: "unused" }, ({ pluginData }) => ({ contents: pluginData }));
		},
	};
}

/** markdown-it and js-yaml come as one file each; their own source files are regions in it. */
export function leaveOutRegions(rewrite = (source) => source) {
	return {
		name: "leave out regions",
		setup({ onLoad }) {
			onLoad({ filter: /markdown-it\.mjs$/ }, ({ path }) => {
				let contents = readFileSync(path, "utf8");
				for (const [region, replacement] of Object.entries(UNUSED_REGIONS))
					contents = contents.replace(regionOf(contents, region), () => replacement);
				contents = contents.replace(DEFINED_PROPERTY, "(this.$1 = ");
				return { contents: rewrite(contents) };
			});
			onLoad({ filter: /js-yaml\.mjs$/ }, ({ path }) => {
				const source = readFileSync(path, "utf8");
				const used = USED_REGIONS.map((region) => regionOf(source, region));
				return { contents: rewrite(`${used.join("")}function makeSnippet() {} export { ${USED_NAMES} };`) };
			});
		},
	};
}

function regionOf(source, region) {
	const start = source.indexOf(`//#region ${region}\n`);
	if (start < 0) throw new Error(`a library has no region ${region} any more`);
	const end = "//#endregion\n";
	return source.slice(start, source.indexOf(end, start) + end.length);
}

/** What decodes the names of the list above, in the form of a module. */
function characterTable() {
	const named = NAMED_CHARACTERS.trim().split(/[ \t\n]+/);
	const names = named.map((each) => each.slice(0, -1));
	const characters = named.map((each) => each.slice(-1));
	return `const names = ${JSON.stringify(names.join(" "))}.split(" "), characters = ${JSON.stringify(characters.join(""))};
		export const decodeHTMLStrict = (text) => characters[names.indexOf(text.slice(1, -1))] ?? text;`;
}
