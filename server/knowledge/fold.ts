/** Lower case and without accents, for comparing names. Letters that do not decompose (ø, ł) fold to the nearest plain one. */
export function foldName(text: string): string {
  const low = text.toLowerCase();
  for (let i = 0; i < low.length; i++) {
    if (low.charCodeAt(i) > 127) return plain(low);
  }
  return low;
}

/** Kebab-case id of a name: `L'Oréal` → `l-oreal`, `AT&T` → `at-and-t`. */
export function slug(name: string): string {
  const folded = foldName(name);
  // most names are one or two plain words
  if (/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/.test(folded)) return folded.replaceAll(' ', '-');
  return folded
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** What à to ÿ fold to, in the order of Latin-1. */
const latin1 = 'a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y'.split(' ');

const undecomposed: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ı: 'i', œ: 'oe', ø: 'o', æ: 'ae', ß: 'ss' };

/** Latin-1 by table: the first normalisation of a process costs more than folding all known names. */
function plain(low: string): string {
  let out = '';
  for (let i = 0; i < low.length; i++) {
    const code = low.charCodeAt(i);
    if (code < 0x80) out += low[i];
    else if (code >= 0xe0 && code <= 0xff) out += latin1[code - 0xe0];
    else if (code === 0xdf) out += 'ss';
    else if (code > 0xff) return decomposed(low);
    else out += low[i];
  }
  return out;
}

function decomposed(low: string): string {
  return low
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łđıœøæß]/g, (letter) => undecomposed[letter]!);
}
