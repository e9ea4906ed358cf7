import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reader, read } from '../../../server/reading/read.ts';
import { bytes } from '../../fuzz/invariants.ts';
import { runs } from './runs.ts';
import { anyArticle, anyChange, anyRevisions, anyString, changed, versionsOf } from './texts.ts';

describe('a reader that saw earlier versions', () => {
  test('reads each version as one that never did', () => {
    fc.assert(
      fc.property(anyArticle, fc.array(anyChange, { minLength: 1, maxLength: 12 }), (first, changes) => {
        const reader = new Reader();
        let text = first;
        reader.read(text);
        for (const change of changes) {
          text = changed(text, change);
          expect(bytes(reader.read(text))).toBe(bytes(read(text)));
        }
      }),
      runs(60),
    );
  });

  test('reads each version of a revision as one that never did', () => {
    const anyText = fc.tuple(anyArticle, anyArticle).map(([first, second]) => `${first}\n\n${second}`);
    fc.assert(
      fc.property(anyText, anyRevisions, (first, revisions) => {
        const reader = new Reader();
        reader.read(first);
        for (const text of versionsOf(first, revisions)) expect(bytes(reader.read(text))).toBe(bytes(read(text)));
      }),
      runs(60),
    );
  });

  test('reads each version as one that never did, though it left some half-way', () => {
    const leftAfter = fc.array(fc.tuple(anyChange, fc.option(fc.nat(400), { nil: undefined })), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(anyArticle, leftAfter, (first, changes) => {
        const reader = new Reader();
        let text = first;
        for (const [change, left] of changes) {
          text = changed(text, change);
          if (left === undefined) expect(bytes(reader.read(text))).toBe(bytes(read(text)));
          else {
            const steps = reader.steps(text);
            for (let step = 0; step < left && !steps.next().done; step++);
          }
        }
        expect(bytes(reader.read(text))).toBe(bytes(read(text)));
      }),
      runs(80),
    );
  });

  test('a text that becomes one of another language is read in that', () => {
    const reader = new Reader();
    const french = 'L’accord est signé. Sylulavia a mOrbanzen dans son capital, et Nordia en a l’usage.';
    for (const text of [
      french,
      `The group said that it is ready. The deal is with the bank, of which it has the shares and that is all of it. ${french}`,
      french,
    ])
      expect(bytes(reader.read(text))).toBe(bytes(read(text)));
  });

  test('reads any other text as one that never did', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyString, anyArticle), { minLength: 2, maxLength: 5 }), (texts) => {
        const reader = new Reader();
        for (const text of texts) expect(bytes(reader.read(text))).toBe(bytes(read(text)));
      }),
      runs(120),
    );
  });

  test('reads a text typed letter by letter as one that was always there', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(2000), (text, from) => {
        const reader = new Reader();
        const at = from % text.length;
        for (let end = at; end <= Math.min(at + 25, text.length); end++)
          expect(bytes(reader.read(text.slice(0, end)))).toBe(bytes(read(text.slice(0, end))));
      }),
      runs(25),
    );
  });

  test('does not change what it answered before', () => {
    fc.assert(
      fc.property(anyArticle, anyChange, (text, change) => {
        const reader = new Reader();
        const before = reader.read(text);
        const was = bytes(before);
        reader.read(changed(text, change));
        expect(bytes(before)).toBe(was);
      }),
      runs(80),
    );
  });
});
