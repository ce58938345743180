/** What a configuration may set for a rule beside its severity: a list of words. */
export interface RuleOption {
	readonly type: "words";
	/** What the words do, in a sentence for whoever writes the configuration. */
	readonly description: string;
	/** Words that show what is meant. */
	readonly example: readonly string[];
}

/** What is set for one rule, by the name of the option. What is not set is missing. */
export type OptionValues = Readonly<Record<string, readonly string[]>>;

export const NO_OPTIONS: OptionValues = {};

/** The lines that set an option for a rule in `.execspeak.yaml`, with its example. */
export function optionLines(id: string, name: string, { example }: RuleOption): readonly string[] {
	return ["rules:", `  ${id}:`, `    ${name}: [${example.join(", ")}]`];
}
