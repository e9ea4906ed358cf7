import type { ExportAction, ExportFormat } from '../protocol.ts';
import { button, fill, iconButton, make } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['graphml', 'GraphML'],
  ['mermaid', 'Mermaid'],
  ['dot', 'DOT'],
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
];

/** A button that opens the list of formats, each to copy or to save. */
export class ExportMenu {
  readonly root = make('div', { class: 'export' });
  readonly #list = make('div', { class: 'menu', id: 'export-menu', hidden: true });
  readonly #act: (format: ExportFormat, action: ExportAction) => void;

  constructor(act: (format: ExportFormat, action: ExportAction) => void) {
    this.#act = act;
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#list.hasAttribute('hidden')) return;
      event.stopPropagation();
      this.#toggle(false);
      this.root.querySelector<HTMLElement>('button')?.focus();
    });
    this.root.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.root.contains(relatedTarget)) this.#toggle(false);
    });
  }

  show({ words }: Surroundings): void {
    const open = iconButton(words.say('export'), 'export', () => this.#toggle(this.#list.hasAttribute('hidden')), {
      'aria-expanded': 'false',
      'aria-controls': 'export-menu',
    });
    const rows = FORMATS.map(([format, name]) =>
      make(
        'div',
        { class: 'menu-row', role: 'group', 'aria-label': name },
        make('span', {}, name),
        button(words.say('export.copy'), () => this.#choose(format, 'copy'), {
          'aria-label': `${words.say('export.copy')} ${name}`,
        }),
        button(words.say('export.save'), () => this.#choose(format, 'save'), {
          'aria-label': `${words.say('export.save')} ${name}`,
        }),
      ),
    );
    fill(this.#list, ...rows);
    fill(this.root, open, this.#list);
  }

  #choose(format: ExportFormat, action: ExportAction): void {
    this.#toggle(false);
    this.#act(format, action);
  }

  #toggle(open: boolean): void {
    this.#list.hidden = !open;
    this.root.querySelector('button')?.setAttribute('aria-expanded', String(open));
    if (open) this.#list.querySelector<HTMLElement>('button')?.focus();
  }
}
