/**
 * Text and attribute values of XML 1.0: what it cannot hold at all, such as most control characters, is left out. Ends of lines are
 * references, those of Unicode too (U+0085, U+2028, U+2029), since some parsers make a line feed of them.
 */
export function xml(text: string): string {
  return [...text]
    .filter((character) => isCharacter(character.codePointAt(0)!))
    .join('')
    .replace(/[&<>"'\t\n\r\u0085\u2028\u2029]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Char of the recommendation. A half of a surrogate pair is none. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
