import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Salient } from './antecedent.ts';
import { type Context, REMEMBERED, TOLD, TOLD_BEFORE } from './context.ts';
import type { Draft } from './draft.ts';
import type { ParagraphDeals } from './paragraph-deals.ts';
import type { Offices } from './speaker.ts';

/** The context of one paragraph after the other. What was said and told last is put together only for those that look at it. */
export class ArticleContext implements Context {
  readonly main: FoundEntity | undefined;
  speaker: FoundEntity | undefined;
  onlyOffice: FoundEntity | undefined;
  readonly #entities: ReadonlyMap<string, FoundEntity>;
  readonly #counts = new Map<FoundEntity, number>();
  readonly #offices: Offices = new Map();
  readonly #allSaid: Salient[] = [];
  readonly #allTold: Draft[] = [];
  #said: readonly Salient[] | undefined;
  #told: readonly Draft[] | undefined;
  #paragraph = 0;
  #counted = 0;

  constructor(main: FoundEntity | undefined, entities: ReadonlyMap<string, FoundEntity>) {
    this.main = main;
    this.#entities = entities;
  }

  /** The index of the paragraph that is to be read. */
  set paragraph(index: number) {
    this.#paragraph = index;
    this.#told = undefined;
  }

  get said(): readonly Salient[] {
    this.#said ??= this.#allSaid.slice(-REMEMBERED);
    return this.#said;
  }

  get told(): readonly Draft[] {
    this.#told ??= this.#allTold.slice(-TOLD).filter(({ place }) => this.#paragraph - place.paragraph <= TOLD_BEFORE);
    return this.#told;
  }

  readonly count = (entity: FoundEntity): number => {
    // most paragraphs are known and ask for none
    for (; this.#counted < this.#allSaid.length; this.#counted++) {
      const said = this.#allSaid[this.#counted]!.entity;
      this.#counts.set(said, (this.#counts.get(said) ?? 0) + 1);
    }
    return this.#counts.get(entity) ?? 0;
  };

  readonly office = (person: FoundEntity): FoundEntity | undefined => this.#offices.get(person);

  readonly maker = (product: FoundEntity): FoundEntity | undefined =>
    product.parent ? this.#entities.get(product.parent) : undefined;

  /** Takes in what a paragraph says. */
  add({ said, told, offices, speaker }: ParagraphDeals): void {
    for (const salient of said) this.#allSaid.push(salient);
    if (said.length > 0) this.#said = undefined;
    for (const draft of told) this.#allTold.push(draft);
    if (offices.size > 0) {
      for (const [person, company] of offices) if (!this.#offices.has(person)) this.#offices.set(person, company);
      this.onlyOffice = this.#offices.size === 1 ? [...this.#offices.values()][0] : undefined;
    }
    if (speaker) this.speaker = speaker;
  }
}
