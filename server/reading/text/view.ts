/** A repaired text with the way back: `offsets[i]` is where unit `i` of `text` starts in the file. Without offsets nothing moved. */
export interface View {
  readonly text: string;
  readonly offsets?: Int32Array;
}

/** What may need repair: soft hyphens, zero-width and direction marks, combining accents, UTF-8 read as Latin-1, hyphens at a line's end. */
const suspicious =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Mn}|[ÃÂâ][\u0080-\u00ff\u0152-\u2122]|\p{L}-[ \t]*\r?\n/u;

/** Whether a letter stands in the text that `suspicious` begins with; a hyphen counts before white space alone. */
function maySuspect(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 ? code === 0x2d && text.charCodeAt(i + 1) <= 0x20 : isSuspect(code, text.charCodeAt(i + 1))) return true;
  }
  return false;
}

function isSuspect(code: number, next: number): boolean {
  // Â, Ã and â begin what was garbled, and stand in French words
  if (code === 0xc2 || code === 0xc3 || code === 0xe2) return next >= 0x80 && next <= 0x2122;
  let suspect = suspects[code]!;
  if (suspect === 0) {
    suspect = suspectLetter.test(String.fromCharCode(code)) ? 2 : 1;
    suspects[code] = suspect;
  }
  return suspect === 2;
}

const suspectLetter = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ud800-\udfff]|\p{Mn}/u;

/** By code unit: 2 is suspect, 1 is not, 0 was not asked for yet. */
const suspects = new Uint8Array(0x10000);

const ignorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Repairs what keeps a text from being read, in a copy: the file's own text is never changed. Linear. */
export function viewOf(text: string): View {
  if (!maySuspect(text) || !suspicious.test(text)) return { text };
  let out = '';
  const offsets: number[] = [];
  const put = (repaired: string, at: number) => {
    for (let i = 0; i < repaired.length; i++) offsets.push(at);
    out += repaired;
  };
  for (let i = 0; i < text.length; ) {
    const letter = text[i]!;
    if (ignorable.test(letter)) {
      i++;
      continue;
    }
    const garbled = ungarble(text, i);
    if (garbled) {
      put(garbled.text, i);
      i += garbled.length;
      continue;
    }
    const broken = brokenWord(text, i);
    if (broken) {
      i += broken;
      continue;
    }
    let end = i + 1;
    while (end < text.length && end - i < 8 && /[\u0300-\u036f]/.test(text[end]!)) end++;
    if (end > i + 1) put(text.slice(i, end).normalize('NFC'), i);
    else put(letter, i);
    i = end;
  }
  offsets.push(text.length);
  return { text: out, offsets: Int32Array.from(offsets) };
}

/** Where unit `at` of the view stands in the file. */
export function toFile(view: View, at: number): number {
  return view.offsets ? (view.offsets[at] ?? view.offsets.at(-1) ?? 0) : at;
}

/** Where what ends before unit `end` of the view ends in the file: behind the last unit that it covers. */
export function endToFile(view: View, end: number): number {
  if (!view.offsets) return end;
  const next = view.offsets[end] ?? view.offsets.at(-1) ?? 0;
  const last = view.offsets[end - 1];
  return last === undefined ? next : Math.max(last + 1, next);
}

/** Windows-1252 places of the bytes 0x80 to 0x9f. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(letter: string | undefined): number {
  if (letter === undefined) return -1;
  const code = letter.charCodeAt(0);
  if (code < 256) return code;
  const at = windows1252.indexOf(letter);
  return at >= 0 ? 0x80 + at : -1;
}

/** A UTF-8 sequence that was decoded as Latin-1 or Windows-1252 ("Ã©" for "é"): what it was meant to be. */
export function ungarble(text: string, at: number): { text: string; length: number } | undefined {
  const lead = text.charCodeAt(at);
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe2 && lead <= 0xef ? 3 : 0;
  if (!length) return undefined;
  let code = length === 2 ? lead & 0x1f : lead & 0x0f;
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text[at + i]);
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code < 0xa0) return undefined;
  return { text: String.fromCharCode(code), length };
}

/** The length of a hyphen and line break inside a word ("finan-⏎cement"), 0 where there is none. A capital behind it keeps the hyphen. */
function brokenWord(text: string, at: number): number {
  if (text[at] !== '-' || at === 0 || !/\p{Ll}/u.test(text[at - 1]!)) return 0;
  let end = at + 1;
  while (text[end] === ' ' || text[end] === '\t') end++;
  if (text[end] === '\r') end++;
  if (text[end] !== '\n') return 0;
  end++;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end < text.length && /\p{Ll}/u.test(text[end]!) ? end - at : 0;
}
