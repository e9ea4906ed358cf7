/** Text and attribute values of XML 1.0: what it cannot hold at all, such as most control characters, is left out. */
export function xml(text: string): string {
  return [...text]
    .filter((character) => isCharacter(character.codePointAt(0)!))
    .join('')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Char of the recommendation. A half of a surrogate pair is none. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
