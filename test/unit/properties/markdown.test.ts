import fc from 'fast-check';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { markdown as panelMarkdown } from '../../../client/graph/model/markdown.ts';
import { DEFAULTS } from '../../../server/configuration.ts';
import { card } from '../../../server/features/card.ts';
import { diagnostics } from '../../../server/features/diagnostics.ts';
import { hover } from '../../../server/features/hover.ts';
import { inlayHints } from '../../../server/features/inlay-hints.ts';
import { Lines } from '../../../server/features/lines.ts';
import { escaped } from '../../../server/features/markdown.ts';
import type { OpenArticle } from '../../../server/features/open-article.ts';
import { localeOf } from '../../../server/l10n/locale.ts';
import { Article, type Deal } from '../../../server/reading/article.ts';
import { runs } from './runs.ts';

/** Words that would be more than words if anything of an article were taken for Markdown. */
const PIECES = [
  '](command:workbench.action.quit)',
  '[x](command:workbench.action.terminal.new)',
  '![](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<a href="javascript:alert(1)">',
  'https://evil.example',
  'www.evil.example',
  'mail@evil.example',
  '`',
  '```\n',
  '~~~\n',
  '**',
  '__',
  '~~',
  '|',
  '||',
  '\n|---|---|\n',
  '\n\n# ',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n---\n',
  '\n    ',
  '[ref]: https://evil.example\n',
  '[ref]',
  '&#93;',
  '&lt;',
  '\\',
  '\\]',
  '](',
  ')',
  '$(zap)',
  '\u202e',
  '\u200b',
  '\0',
  '\u2028',
  '<!--',
  '-->',
  '<http://evil.example>',
  'ftp://evil.example',
  'vscode://x/y',
  'Nordia',
  ' ',
  'é',
  '👍',
  '\ud800',
  '$x$',
  '==',
  '^',
];
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** An article whose names, amounts, sources and identifiers are all hostile. */
function hostileArticle(name: string, other: string, words: string): OpenArticle {
  const text = `${name} ${words} ${other}`;
  const [first, middle, last] = [
    { start: 0, end: name.length },
    { start: name.length + 1, end: name.length + 1 + words.length },
    { start: text.length - other.length, end: text.length },
  ];
  const whole = { start: 0, end: text.length };
  const entity = (id: string, called: string, at: { start: number; end: number }) => ({
    id,
    name: called,
    type: 'company' as const,
    identifiers: { ticker: words, country: other, [words]: name },
    mentions: [
      { ...at, kind: 'name' as const, rule: 'test/rule' },
      { ...middle, kind: 'nominal' as const, rule: 'test/rule' },
    ],
  });
  const deal = (id: string, from: string, to: string): Deal => ({
    id,
    type: 'investment',
    from: [from],
    to: [to],
    amount: 'a1',
    status: 'rumoured',
    date: '2026-01',
    attribution: { ...middle, anonymous: false, source: from },
    confidence: 0.7,
    rule: 'test/rule',
    evidence: [{ ...whole, trigger: middle, rule: 'test/rule', status: 'completed' }],
  });
  const article = new Article({
    text,
    language: 'en',
    paragraphs: [{ ...whole, role: 'prose' }],
    sentences: [{ ...whole, paragraph: 0 }],
    entities: [entity('x', name, first), { ...entity('y', other, last), parent: 'x' }],
    amounts: [
      {
        ...middle,
        id: 'a1',
        kind: 'money',
        value: 5e9,
        currency: 'USD',
        currencyInferred: true,
        modifier: 'about',
        modifierSpan: first,
        rule: 'test/rule',
      },
    ],
    dates: [],
    deals: [deal('d1', 'x', 'y'), deal('d2', 'y', 'x')],
    facts: [
      {
        ...whole,
        id: 'f1',
        type: 'valuation',
        subject: 'x',
        amount: 'a1',
        confidence: 0.9,
        rule: 'test/rule',
      },
    ],
    flows: [
      {
        id: 'x>y',
        entities: ['x', 'y'],
        deals: [['d1'], ['d2']],
        bottleneck: { value: 5e9, currency: 'USD' },
        total: { value: 1e10, currency: 'USD' },
      },
    ],
    partial: [],
    problems: [{ ...first, code: 'deal/test', severity: 'warning', message: `${name} ${other}` }],
  });
  return {
    uri: 'file:///news/a%20(b).news',
    version: 1,
    article,
    lines: new Lines(text),
    locale: localeOf('en'),
    configuration: DEFAULTS,
    knowsCommands: true,
  };
}

/** All Markdown that is shown of an article. */
function shown(open: OpenArticle): string[] {
  const { text } = open.article;
  const hovers = [0, text.length >> 1, text.length].map((offset) => hover(open, open.lines.position(offset))?.contents);
  const hints = inlayHints(open, open.lines.range({ start: 0, end: text.length }));
  const tooltips = hints.flatMap(({ tooltip, label }) => [
    tooltip,
    ...(Array.isArray(label) ? label.map((part) => part.tooltip) : []),
  ]);
  const markdown = [...hovers, ...tooltips].map((content) =>
    typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'markdown'
      ? content.value
      : undefined,
  );
  return [...markdown, card(open, 'x'), card(open, 'y'), card(open, 'd1'), card(open, 'd2')].filter(
    (value) => value !== undefined,
  );
}

const OWN =
  /^command:moneyTrail\.reveal\?[^\s()]*$|^https:\/\/github\.com\/money-trail\/money-trail\/blob\/main\/docs\/[a-z-]+\.md(#[\w-]*)?$/;

/** Whatever of the Markdown is not words: markup, pictures, and links other than the extension's own. */
function dangers(markdown: string): string[] {
  const found: string[] = [];
  walkTokens(lexer(markdown), (token: Token) => {
    if (token.type === 'html' || token.type === 'image' || token.type === 'def') found.push(`${token.type} ${token.raw}`);
    if (token.type === 'link' && !OWN.test(token.href)) found.push(`link ${token.href}`);
  });
  return found;
}

describe('a hostile article', () => {
  test('shows words in hovers, hints and cards: no markup, no picture, no link but the extension’s own', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, other, words) => {
        for (const markdown of shown(hostileArticle(name, other, words))) expect(dangers(markdown), markdown).toEqual([]);
      }),
      runs(500),
    );
  });

  test('has hovers for all that is hostile in it', () => {
    expect(shown(hostileArticle('[a](command:x)', '<b>', '`c`')).length).toBeGreaterThan(5);
  });

  test('has problems of plain text', () => {
    const [problem] = diagnostics(hostileArticle('<b>', '](command:x)', 'x'));
    expect(problem).toMatchObject({ message: '<b> ](command:x)' });
  });
});

test('escaped words read as they were, each a line', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      expect(dangers(escaped(words))).toEqual([]);
      expect(escaped(words)).not.toMatch(/[\n\r]/);
    }),
    runs(800),
  );
});

test('what the panel shows of escaped words is those words', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const line = words.replace(/\s+/g, ' ').trim();
      fc.pre(line.length > 0 && line.length < 200 && !/^(?:[-+] |> |(?:-{3,})$)/.test(line));
      const text = (source: string) => panelMarkdown(source).flatMap((block) => ('inline' in block ? block.inline : []));
      expect(
        text(escaped(words))
          .map((part) => part.text)
          .join(''),
      ).toBe(line);
      expect(text(`[${escaped(words)}](command:moneyTrail.reveal)`)).toMatchObject([{ link: 'command:moneyTrail.reveal' }]);
    }),
    runs(800),
  );
});
