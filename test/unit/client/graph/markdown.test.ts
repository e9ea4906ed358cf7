import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, markdown } from '../../../../client/graph/model/markdown.ts';

const text = (blocks: readonly Block[]) =>
  blocks.map((block) => ('inline' in block ? block.inline.map((part) => part.text).join('') : '')).join('\n');

it('paragraphs, lists, rules, headings and quotes', () => {
  expect(markdown('One\nline\n\n- a\n- b\n\n---\n## Title\n> said').map(({ kind }) => kind)).toEqual([
    'paragraph',
    'list',
    'rule',
    'heading',
    'quote',
  ]);
});

it('strong, emphasis, code and links', () => {
  expect(markdown('**A** _b_ `c*` [d e](file:///x#L3)')).toEqual([
    {
      kind: 'paragraph',
      inline: [
        { text: 'A', strong: true },
        { text: ' ' },
        { text: 'b', emphasis: true },
        { text: ' ' },
        { text: 'c*', code: true },
        { text: ' ' },
        { text: 'd e', link: 'file:///x#L3' },
      ],
    },
  ]);
});

it('what is escaped is text, also as a character reference', () => {
  expect(text(markdown('\\*\\*no\\*\\* \\[x\\]\\(y\\) &lt;b&gt; &amp;amp; a\\\\'))).toBe('**no** [x](y) <b> &amp; a\\');
});

it('marks inside a word, alone, or never closed are text', () => {
  expect(text(markdown('snake_case_name 3 * 4 `open [not a link] [x](y'))).toBe('snake_case_name 3 * 4 `open [not a link] [x](y');
});

it('HTML is text', () => {
  expect(text(markdown('<script>alert(1)</script><img src=x onerror=y>'))).toBe('<script>alert(1)</script><img src=x onerror=y>');
});

it('anything is read, in time that does not explode', () => {
  fc.assert(fc.property(fc.string(), (source) => Array.isArray(markdown(source))));
  for (const mark of ['[', '*', '`', '_', '&', '\\', '[a](', '**_']) markdown(mark.repeat(20_000));
});
