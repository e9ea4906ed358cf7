/** Gives a word one bit more. */
export function mark(bits: Map<string, number>, word: string, bit: number) {
  bits.set(word, (bits.get(word) ?? 0) | bit);
}
