declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
	/** Porter's steps, each of which takes what the one before it left of a word in small letters. */
	type Step = "step1a" | "step1b" | "step1c" | "step2" | "step3" | "step4" | "step5a" | "step5b";
	const PorterStemmer: { stem(word: string): string } & Record<Step, (word: string) => string>;
	export default PorterStemmer;
}
