import { commonEnds } from "../argument/common-ends";
import { declaredBeside, declaredIn } from "../argument/declared/declarations";
import { type Declared, NOTHING_DECLARED, together } from "../argument/declared/declared";
import { type Reading, readPassage } from "../argument/reading";
import { SectionMemories } from "../argument/section-memory";
import { createTerminology } from "../argument/terms/terms";
import { habitEvidenceOf, type NumberHabit, numberHabitOf } from "../figures/read";
import type { Document, FrontMatter } from "../text/document";
import { documentOfYaml } from "../text/frontmatter";
import type { Configuration } from "./configuration";

/** Remembers what passages say across calls: a passage is read anew only where its prose has changed. */
export function createMemory(configuration: Configuration) {
	const terms = createTerminology(configuration.terms);
	let habit: NumberHabit | undefined;
	let recent = new Map<string, Reading>();
	let older = new Map<string, Reading>();
	let beside: { readonly text: string; readonly declared: Declared } | undefined;
	let sections = new SectionMemories();
	let declaring: { readonly frontMatter: string; readonly beside: Declared } | undefined;
	let decoded:
		| { readonly frontMatter: FrontMatter; readonly beside: Declared; readonly declared: Declared }
		| undefined;
	let last: { readonly proses: readonly string[]; readonly readings: readonly Reading[] } = {
		proses: [],
		readings: [],
	};
	let habitOf = createHabitReader();
	const count = { texts: 0 };
	const forget = () => {
		recent = new Map();
		older = new Map();
		sections = new SectionMemories();
		last = { proses: [], readings: [] };
		habitOf = createHabitReader();
	};
	return {
		forget,
		besideOf(text: string | undefined): Declared {
			if (text === undefined) return NOTHING_DECLARED;
			if (beside?.text !== text) beside = { text, declared: declaredBeside(documentOfYaml(text).frontMatter, text) };
			return beside.declared;
		},
		/** The parser hands out the same front matter for as long as it says the same. */
		declaredOf({ text, frontMatter }: Document, besides: Declared): Declared {
			if (!frontMatter) return together(declaredIn(frontMatter, text), besides);
			if (decoded?.frontMatter !== frontMatter || decoded.beside !== besides)
				decoded = { frontMatter, beside: besides, declared: together(declaredIn(frontMatter, text), besides) };
			return decoded.declared;
		},
		/** Sections are remembered for as long as all that front matter and the file beside the paper say is the same. */
		sectionsOf({ text, frontMatter }: Document, besides: Declared): SectionMemories {
			const source = text.slice(0, frontMatter?.span.end ?? 0);
			if (declaring?.frontMatter !== source || declaring.beside !== besides) {
				declaring = { frontMatter: source, beside: besides };
				sections = new SectionMemories();
			}
			return sections;
		},
		readingsOf(document: Document): readonly Reading[] {
			count.texts += 1;
			const proses = document.passages.map(({ prose }) => prose);
			const own = habitOf(proses);
			if (own !== habit) {
				habit = own;
				forget();
			}
			if (recent.size > PASSAGES_REMEMBERED) {
				older = recent;
				recent = new Map();
			}
			const { same, behind } = commonEnds(last.proses, proses);
			const readings = document.passages.slice(same, proses.length - behind).map(({ prose, sentences }) => {
				const known = recent.get(prose);
				if (known) return known;
				const reading = older.get(prose) ?? readPassage(prose, sentences, terms, own, count);
				recent.set(prose, reading);
				return reading;
			});
			last = {
				proses,
				readings: [...last.readings.slice(0, same), ...readings, ...last.readings.slice(last.readings.length - behind)],
			};
			return last.readings;
		},
	};
}

const PASSAGES_REMEMBERED = 6000;

/** Reads the numbers of such passages only as the text before did not have. */
function createHabitReader(): (proses: readonly string[]) => NumberHabit {
	let before: readonly string[] = [];
	let evidence = 0;
	return (proses) => {
		const { same, behind } = commonEnds(before, proses);
		for (const gone of before.slice(same, before.length - behind)) evidence -= habitEvidenceOf(gone);
		for (const come of proses.slice(same, proses.length - behind)) evidence += habitEvidenceOf(come);
		before = proses;
		return numberHabitOf(evidence);
	};
}
