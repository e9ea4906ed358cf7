import { shown } from '../model/labels.ts';
import { type Block, type Inline, markdown } from '../model/markdown.ts';
import { make } from './dom.ts';

/** A card's Markdown as elements. Links become buttons: where they lead is for the extension to judge. */
export function richText(source: string, follow: (link: string) => void): HTMLElement {
  return make('div', { class: 'rich-text' }, ...markdown(source).map((block) => drawnBlock(block, follow)));
}

function drawnBlock(block: Block, follow: (link: string) => void): HTMLElement {
  switch (block.kind) {
    case 'rule':
      return make('hr');
    case 'list':
      return make('ul', {}, ...block.items.map((item) => make('li', {}, ...spans(item, follow))));
    case 'heading':
      return make('p', { class: 'heading' }, ...spans(block.inline, follow));
    case 'quote':
      return make('blockquote', {}, ...spans(block.inline, follow));
    case 'paragraph':
      return make('p', {}, ...spans(block.inline, follow));
  }
}

const spans = (inline: readonly Inline[], follow: (link: string) => void) => inline.map((part) => span(part, follow));

function span({ text, strong, emphasis, code, link }: Inline, follow: (link: string) => void): HTMLElement | string {
  const said = shown(text) === text ? text : ` ${shown(text)} `;
  if (link !== undefined) {
    const target = make('button', { type: 'button', class: 'link' }, said);
    target.addEventListener('click', () => follow(link));
    return target;
  }
  if (code) return make('code', {}, said);
  if (strong) return make('strong', {}, emphasis ? make('em', {}, said) : said);
  return emphasis ? make('em', {}, said) : said;
}
