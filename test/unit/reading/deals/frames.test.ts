import { describe, expect, it } from 'vitest';
import { dealLanguages } from '../../../../server/languages/grammars.ts';
import type { Language } from '../../../../server/reading/article.ts';
import { read } from '../../../../server/reading/read.ts';

/** Reads an example of a frame: what stands in braces and holds no digit is the name of a company. */
function dealsOf(example: string, language: Language) {
  const names = [...example.matchAll(/\{([^}\d]+)\}/g)].map(([, name]) => ({ name: name!, type: 'company' as const }));
  return read(`${example.replace(/[{}]/g, '')}.`, { language, names }).deals;
}

describe.each(['fr', 'en'] as const)('frames of %s', (language) => {
  const { verbFrames, nounFrames, relationFrames } = dealLanguages[language];
  const frames = [...verbFrames, ...nounFrames, ...relationFrames];
  const accepts = frames.flatMap(({ deal, accepts = [] }) => accepts.map((example) => ({ deal, example })));
  const rejects = frames.flatMap(({ deal, rejects = [] }) => rejects.map((example) => ({ deal, example })));

  it.each(accepts)('$deal in: $example', ({ deal, example }) => {
    expect(dealsOf(example, language).map(({ type }) => type)).toContain(deal);
  });

  it.each(rejects)('no $deal in: $example', ({ deal, example }) => {
    expect(dealsOf(example, language).map(({ type }) => type)).not.toContain(deal);
  });

  it('name no slot twice in one role', () => {
    for (const { from = [], to = [] } of frames) {
      expect(new Set(from).size).toBe(from.length);
      expect(new Set(to).size).toBe(to.length);
    }
  });
});
