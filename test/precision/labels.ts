/** What a reviewer marked in one document. */
export interface Label {
	/** Counted from 1; 0 for a fault of the whole document. */
	readonly line: number;
	/** Counted from 1: where on its line the marked words begin. */
	readonly column: number;
	readonly rule: string;
	/** The reviewers could not agree: a finding there is neither right nor wrong. */
	readonly undecided: boolean;
}

export interface LabelledDocument {
	readonly file: string;
	/** With line feeds only. */
	readonly text: string;
	readonly labels: readonly Label[];
	/** A document that asks for nothing: rules about whole proposals have nothing to say of it. */
	readonly isProposal: boolean;
}

/**
 * Reads `labels.tsv`: a row for each fault, `file<TAB>line<TAB>rule<TAB>quote`; `#` begins a remark and `?` before a rule
 * an undecided case. The quote is a piece of its line, or `@from-to` for the columns. In place of a rule, `no-proposal`
 * and `no-fault` speak of the whole document.
 *
 * @param textOf gives the text of a document, or nothing where there is no such file.
 * @throws where a row cannot be read, with its place in the table and the way out.
 */
export function readLabels(table: string, textOf: (file: string) => string | undefined): LabelledDocument[] {
	const documents = new Map<string, { text: string; labels: Label[]; isProposal: boolean }>();
	for (const [index, row] of table.split(/\r?\n/u).entries()) {
		if (row.trim() === "" || row.startsWith("#")) continue;
		const place = `labels.tsv:${index + 1}`;
		const [file = "", line = "", rule = "", quote = ""] = row.split("\t");
		if (!/^\d+$/u.test(line) || rule === "")
			throw new Error(`${place}: write file, line, rule and quote with tabs between them.`);
		const text = documents.get(file)?.text ?? textOf(file)?.replace(/\r\n?/gu, "\n");
		if (text === undefined) throw new Error(`${place}: there is no document “${file}” in docs/.`);
		const document = documents.get(file) ?? { text, labels: [], isProposal: true };
		documents.set(file, document);
		if (rule === "no-proposal") document.isProposal = false;
		if (rule === "no-proposal" || rule === "no-fault") continue;
		document.labels.push({
			line: Number(line),
			column: columnOf(text, Number(line), quote, place),
			rule: rule.replace(/^\?/u, ""),
			undecided: rule.startsWith("?"),
		});
	}
	return [...documents].map(([file, document]) => ({ file, ...document }));
}

function columnOf(text: string, line: number, quote: string, place: string): number {
	if (line === 0 || quote === "") return 1;
	const columns = /^@(\d+)-\d+$/u.exec(quote);
	if (columns) return Number(columns[1]) + 1;
	const found = text.split("\n")[line - 1]?.indexOf(quote) ?? -1;
	if (found < 0) throw new Error(`${place}: line ${line} does not hold “${quote}”: quote it as it stands there.`);
	return found + 1;
}
