import { describe, expect, test } from 'vitest';
import { marked, readings } from './marked.ts';

const inFrench = marked(`
« Wir investieren [2,5 Milliarden Euro|2.5e9 EUR] in den Standort », a déclaré le patron de Nordia.
Nordia a investi [3 Mrd. Euro|3e9 EUR] dans Vellura, selon le « Handelsblatt ».
Le groupe parle de [40 Mio. Euro|40e6 EUR] et de [1,2 Mrd. €|1.2e9 EUR].
Le titre du journal : « [2 Bio. Euro|2e12 EUR] Schulden ».
« [1.250 Millionen Euro|1.25e9 EUR] », dit le rapport.
Le Handelsblatt titre : « [Eine Milliarde Euro|1e9 EUR] für Vellura ».
« Der Konzern zahlt [zwei Milliarden Dollar|2e9 USD] an die Aktionäre. »
« Das kostet [500 Millionen Franken|500e6 CHF] », dit-il.
« Das sind [13 Billionen Euro|13e12 EUR] und [eine Billion Dollar|1e12 USD] », dit-il.
# nothing German about these
Le film Million Dollar Baby et la série Billions, sur Mio et la Bio.
Il a choisi Million Victories et le fonds Billion Capital.
`);

const inEnglish = marked(`
“Wir investieren [2,5 Milliarden Euro|2.5e9 EUR] in den Standort”, said the chief of Nordia.
Nordia invested [3 Mrd. Euro|3e9 EUR] in Vellura, the Handelsblatt wrote.
Its headline was “[40 Mio. Euro|40e6 EUR] für Vellura”, not “[EUR 2,5 Milliarden|2.5e9 EUR]”.
The report “[1.250 Millionen Euro|1.25e9 EUR] Schulden” came out in May.
“Der Bund gibt [1 Billion Euro|1e12 EUR] für das Netz aus”, he said.
“[Eine Billion Euro|1e12 EUR]”, wrote the paper.
# English all the same
The fund has [$1.2 Billion|1.2e9 USD] and the Kreditanstalt für Wiederaufbau und Bau [€3 billion|3e9 EUR].
Nordia Lands [5 Million Euro|5e6 EUR] From The Bund And The Bank.
He told his bio. Million Dollar Baby was Billion Films' third hit.
`);

const said = ({ text }: { text: string }, language: 'fr' | 'en') => readings(text, language);

describe('sums that an article quotes in German', () => {
  test.each(inFrench)('in French: $text', (phrase) => {
    expect(said(phrase, 'fr')).toEqual(phrase.expected);
  });
  test.each(inEnglish)('in English: $text', (phrase) => {
    expect(said(phrase, 'en')).toEqual(phrase.expected);
  });
  test('words of German before the sum qualify it', () => {
    expect(readings('« Wir zahlen rund 2,5 Milliarden Euro », dit-il.', 'fr')).toEqual([
      '2,5 Milliarden Euro = 2500000000 EUR about',
    ]);
    expect(readings('Il a payé plus de 2,5 Milliarden Euro.', 'fr')).toEqual(['2,5 Milliarden Euro = 2500000000 EUR more_than']);
  });
});
