import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { ungarble } from '../text/view.ts';
import type { Check } from './check.ts';

/** "sociÃ©tÃ©": letters that were read in the wrong encoding. */
export const mojibake: Check = {
  code: 'text/mojibake',
  severity: 'warning',
  find: (article, { locale }) => {
    if (!LEAD.test(article.text)) return [];
    return [...article.text.matchAll(SUSPICIOUS)].flatMap((match) => {
      const words = match[0];
      const mended = ungarbled(words);
      if (mended === words) return [];
      const [start, end] = [match.index, match.index + words.length];
      return [
        {
          start,
          end,
          message: say(locale, checkTexts.mojibake, { words, mended }),
          fixes: [{ title: say(locale, checkTexts.writeAs, { words: mended }), edits: [{ start, end, newText: mended }] }],
        },
      ];
    });
  },
};

/** Looked for first: it takes a fraction of the time, and hardly any article has it. */
const LEAD = /[ÃÂâ][\u0080-\u00bf\u0152-\u2122]/;

/** A run without spaces, which a garbled letter may hold, that has a lead byte's letter in it. */
const SUSPICIOUS = /[^\s]{0,40}[ÃÂâ][\u0080-\u00bf\u0152-\u2122][^\s]{0,40}/gu;

function ungarbled(words: string): string {
  let mended = '';
  for (let i = 0; i < words.length; ) {
    const found = ungarble(words, i);
    mended += found ? found.text : words.charAt(i);
    i += found ? found.length : 1;
  }
  return mended;
}
