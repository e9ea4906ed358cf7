import { fill, make } from './dom.ts';
import { richText } from './rich-text.ts';

/** The card of what the pointer rests on: the same words as the hover in the editor. It can be entered, and Escape closes it. */
export class HoverCard {
  readonly root = make('div', { class: 'card', role: 'note', hidden: true });
  readonly #ask: (id: string) => Promise<string | undefined>;
  readonly #follow: (link: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: readonly string[] | undefined;

  constructor(ask: (id: string) => Promise<string | undefined>, follow: (link: string) => void) {
    this.#ask = ask;
    this.#follow = follow;
    this.root.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.root.addEventListener('pointerleave', () => this.leave());
  }

  /** The pointer rests on an entity or on some deals, at this place of the drawing in pixels. */
  rest(
    ids: readonly string[],
    at: { readonly x: number; readonly y: number },
    room: { readonly width: number; readonly height: number },
  ): void {
    clearTimeout(this.#timer);
    this.#wanted = ids;
    this.#timer = setTimeout(async () => {
      const cards = await Promise.all(ids.slice(0, MOST_CARDS).map(this.#ask));
      const markdown = cards.filter(Boolean).join('\n\n---\n\n');
      if (markdown === '' || this.#wanted !== ids) return;
      fill(this.root, richText(markdown, this.#follow));
      this.root.hidden = false;
      const { offsetWidth, offsetHeight } = this.root;
      this.root.style.left = `${Math.max(4, Math.min(at.x + 12, room.width - offsetWidth - 4))}px`;
      this.root.style.top = `${at.y + 14 + offsetHeight > room.height ? Math.max(4, at.y - offsetHeight - 14) : at.y + 14}px`;
    }, RESTING_MS);
  }

  /** The pointer left; the card waits a moment, as it may be on its way into the card. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), LEAVING_MS);
  }

  /** True when there was something to hide. */
  hide(): boolean {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    const wasShown = !this.root.hidden;
    this.root.hidden = true;
    return wasShown;
  }
}

/** Of a bundle; the details show all of them. */
const MOST_CARDS = 3;
const RESTING_MS = 350;
const LEAVING_MS = 250;
