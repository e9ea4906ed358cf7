import { expect, test } from 'vitest';
import type { Language } from '../../../../server/reading/article.ts';
import { publicationOf } from '../../../../server/reading/dates/publication.ts';
import { scanDates } from '../../../../server/reading/dates/scan.ts';
import { layoutOf } from '../../../../server/reading/text/paragraphs.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';

function publication(text: string, language: Language): string | undefined {
  const layout = layoutOf(text);
  const prose = layout.paragraphs.filter(({ role }) => role !== 'header');
  return publicationOf(
    layout,
    prose.map(({ start, end }) => {
      const paragraph = readParagraph(text.slice(start, end), language);
      return { text: paragraph, dates: paragraph.sentences.map((sentence) => scanDates(sentence, language)) };
    }),
    language,
  );
}

const body = '\n\nLe groupe a signé en avril. Il avait levé 3 M€ le 12 mars 2024.';

test.each<[string, Language, string, string | undefined]>([
  ['a header', 'fr', `date: 2025-11-19\n\nOrvane lève 3 M€${body}`, '2025-11-19'],
  ['a header in words', 'fr', `Date : 19 novembre 2025\n\nOrvane lève 3 M€${body}`, '2025-11-19'],
  ['a date before the text', 'fr', ` date 2025-11-19 Orvane lève 3 M€.${body}`, '2025-11-19'],
  ['a dateline', 'fr', `Orvane lève 3 M€\n\nLYON, 14 octobre 2025 (Vox) - Le groupe a signé.${body}`, '2025-10-14'],
  ['a byline', 'fr', `Orvane lève 3 M€\n\nPar Théo Vaubert | 17 juin 2025 | 3 minutes${body}`, '2025-06-17'],
  ['a line of its own', 'en', 'COMMENT | Norfell\nBy Rupert Ostrell\n5 March 2026\n\nNorfell agreed.', '2026-03-05'],
  ['a release', 'en', 'NORFELL SIGNS\n\nBASEL, Switzerland, June 9, 2026 – Norfell AG today agreed.', '2026-06-09'],
  ['a line of publication', 'fr', `ORVANE LÈVE\nPublie le 09/09/2025 a 18h42 par Nico B.${body}`, '2025-09-09'],
  ['an opening', 'fr', `ANALYSE – Le client\n\n18 novembre 2025. Qui paie ?${body}`, '2025-11-18'],
  [
    'a dateline without a year, and the weekday that tells it',
    'en',
    'NORFELL SIGNS\n\nBOSTON, Feb 11 (Wire) - Norfell said on Wednesday it had signed. It had sales of $3 million in 2025.',
    '2026-02-11',
  ],
  ['a dateline without a year alone', 'en', 'NORFELL SIGNS\n\nBOSTON, Feb 11 (Wire) - Norfell has signed.', undefined],
  ['a date inside the text', 'fr', `Orvane lève 3 M€${body}`, undefined],
  ['nothing', 'en', '', undefined],
])('the date of publication from %s', (_, language, text, date) => {
  expect(publication(text, language)).toBe(date);
});
