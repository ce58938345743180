/** One proposal of about as many words; the same seed gives the same text. */
export declare function proposal(seed: number, words: number): string;
