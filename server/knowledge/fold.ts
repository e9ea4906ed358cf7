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
  return foldName(name)
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const undecomposed: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', œ: 'oe', æ: 'ae', ß: 'ss' };

function plain(low: string): string {
  return low
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđıœæß]/g, (letter) => undecomposed[letter]!);
}
