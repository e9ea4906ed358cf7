import { describe, expect, it, test } from 'vitest';
import { explanation } from '../../../server/cli/explain.ts';
import { explainSentence } from '../../../server/features/explain.ts';
import { ENGLISH, localeOf } from '../../../server/l10n/locale.ts';
import { read } from '../../../server/reading/read.ts';
import type { ReadingSettings } from '../../../server/reading/settings.ts';

/** The lines below a heading, for the sentence that the mark | stands in. */
function section(title: string, marked: string, settings: ReadingSettings = {}): string[] {
  const text = marked.replace('|', '');
  const lines = explainSentence(text, marked.indexOf('|'), settings, ENGLISH).split('\n');
  const from = lines.indexOf(title) + 1;
  const to = lines.findIndex((line, i) => i >= from && line === '');
  return lines.slice(from, to < 0 ? undefined : to).map((line) => line.trim());
}

const TEXT = 'Nothing here.\n\nNordia Capital inv|ested $40 million in Vellura. Orvane did not buy Kalo Labs.';

describe('how a sentence was read', () => {
  it('its words stand where they stand in the file', () => {
    expect(section('Words', TEXT).slice(0, 3)).toEqual(['3:1 Nordia', '3:8 Capital', '3:16 invested']);
  });

  it('its groups say what was made of them', () => {
    const groups = section('Groups', TEXT);
    expect(groups).toContainEqual(expect.stringMatching(/^3:16 verb “invested” lemma invest, finite, past, active$/));
    expect(groups).toContainEqual(expect.stringMatching(/^3:25 noun “\$40 million” .*money 40000000 USD/));
    expect(groups).toContainEqual(expect.stringMatching(/noun “in Vellura” prep in, name Vellura/));
  });

  it('what fired has its roles, status, confidence and rule', () => {
    expect(section('Deals that its words tell', TEXT)).toEqual([
      expect.stringMatching(
        /^3:16 Investment · Nordia Capital → Vellura · .*40.* · completed · 0\.\d\d · investment\/verb\/invest by the words “invested”$/,
      ),
    ]);
    expect(section('Deals of the article that rest on it', TEXT)).toHaveLength(1);
  });

  it('patterns see names and amounts as one piece', () => {
    expect(section('As patterns see it', TEXT)[0]).toMatch(
      /^Nordia Capital #Company #Name #Party \| invested #Verb #Invest.* \| in \| Vellura/,
    );
  });
});

describe('what was considered and rejected, and why', () => {
  const rejected = (text: string) => section('Considered and rejected', text).join('\n');

  it.each([
    ['negated', 'Orvane did |not buy Kalo Labs.', /Acquisition \(verb\/buy\): it is denied/],
    ['no party', 'Nordia Capital said that |a loan of $5 million had been repaid.', /Debt \(noun\/loan\): no party was found/],
    [
      'an object of another kind',
      'Nordia Capital lent| an ear to Vellura.',
      /Debt \(verb\/lend\): the kind of object does not fit/,
    ],
    ['a question', 'Could Nordia Capital |buy Vellura?', /the whole sentence \(sentence\): a question tells no deal/],
  ])('%s', (_, text, reason) => {
    expect(rejected(text)).toMatch(reason);
  });

  it('nothing where nothing was thought of', () => {
    expect(rejected('Nordia Capital |is based in Oslo.')).toBe('none');
  });
});

test('where no sentence stands, or one that was not parsed, it says so', () => {
  expect(explainSentence('', 0, {}, ENGLISH)).toBe('No sentence stands here.\n');
  expect(explainSentence('It rained. It snowed.', 3, {}, ENGLISH)).toMatch(/It rained\.\n\nThe sentence was not parsed/);
});

test('it speaks the reader’s language, and keeps what a terminal would obey to itself', () => {
  const text = 'Nordia Capital a investi 40 millions d’euros dans Vellura\u001b[2J SAS.';
  const said = explainSentence(text, 5, {}, localeOf('fr'));
  expect(said).toContain('Opérations que disent ses mots');
  expect(said).toMatch(/Investissement · Nordia Capital → Vellura/);
  expect(said).not.toContain('\u001b');
});

test('listening changes nothing of what is read', () => {
  const text = TEXT.replace('|', '');
  const heard = explainSentence(text, 20, {}, ENGLISH);
  expect(heard).toContain(read(text).deals[0]!.rule);
  expect(explainSentence(text, 20, {}, ENGLISH)).toBe(heard);
});

test('the command line prints what stands there, then how its sentence was read', () => {
  const said = explanation(read(TEXT.replace('|', '')), 'a.news', { line: 3, column: 17, settings: {} });
  expect(said).toMatch(/^a\.news:3:17\n/);
  expect(said).toContain('\n\nSentence\n  3:1 Nordia Capital invested');
});
