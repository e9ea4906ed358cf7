import type { Pronoun } from '../../languages/syntax.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import { antecedentIn, type Salient } from './antecedent.ts';
import { type Context, REMEMBERED } from './context.ts';
import { topicOf } from './salience.ts';
import type { Offices } from './speaker.ts';

/** What a sentence wants to know of all that the article told before. It holds nothing of that context, so that it can be asked of another. */
export type Question<Answer> = (context: Context) => Answer;

/** What a paragraph asked of the article before it, and was answered: with the same answers it tells the same deals. */
export class Asked {
  /** Index of the paragraph when it asked. */
  readonly paragraph: number;
  readonly #answers: { readonly question: Question<unknown>; readonly answer: unknown }[] = [];
  /** It looked at the deals told before. */
  ofDeals = false;

  readonly #isKept: boolean;

  /** @param isKept whether anybody will want to know what was asked: another version may be read. */
  constructor(paragraph: number, isKept: boolean) {
    this.paragraph = paragraph;
    this.#isKept = isKept;
  }

  ask<Answer>(context: Context, question: Question<Answer>): Answer {
    const answer = question(context);
    if (this.#isKept) this.#answers.push({ question, answer });
    return answer;
  }

  /** Whether another context, of the paragraph at index `paragraph`, answers everything but the deals told before as this one did. */
  isAnsweredSame(context: Context, paragraph: number): boolean {
    if (this.#answers.length === 0) return true;
    const by = this.paragraph - paragraph;
    const there = by === 0 ? context : moved(context, by);
    return this.#answers.every(({ question, answer }) => question(there) === answer);
  }
}

/** A context as a paragraph that stood `by` further down hears it. */
function moved({ said, count, told, office, onlyOffice, main, speaker, maker }: Context, by: number): Context {
  const there = said.map((salient) => ({ ...salient, paragraph: salient.paragraph + by }));
  return { said: there, count, told, office, onlyOffice, main, speaker, maker };
}

/** What a paragraph had told by itself when a sentence of it asks. */
export interface Heard {
  readonly place: { readonly paragraph: number; readonly sentence: number };
  /** Whom its sentences so far spoke of: the first `length` of them, since more are added behind. */
  readonly own: Spoken;
  readonly length: number;
}

/** Whom a paragraph speaks of, in text order; grows as it is read. */
export class Spoken {
  readonly said: Salient[] = [];
  readonly #places = new Map<FoundEntity, number[]>();

  add(salient: Salient): void {
    const places = this.#places.get(salient.entity);
    if (places) places.push(this.said.length);
    else this.#places.set(salient.entity, [this.said.length]);
    this.said.push(salient);
  }

  /** How often somebody is among the first `length`. */
  times(entity: FoundEntity, length: number): number {
    const places = this.#places.get(entity);
    if (!places) return 0;
    let times = places.length;
    while (times > 0 && places[times - 1]! >= length) times--;
    return times;
  }
}

/** Whoever is quoted, as far as the paragraph says. */
export interface Quoted {
  readonly speaker: FoundEntity | undefined;
  readonly offices: Offices;
}

/** The company that whoever is quoted speaks for. */
export function spokenFor({ speaker: own, offices }: Quoted): Question<FoundEntity | undefined> {
  return ({ speaker: before, office, onlyOffice }) => {
    const speaker = own ?? before;
    return (speaker && (offices.get(speaker) ?? office(speaker))) ?? onlyOffice;
  };
}

/** Whom the article is speaking of. */
export function topic(heard: Heard, here: readonly Salient[], not: ReadonlySet<FoundEntity>): Question<FoundEntity | undefined> {
  return (context) => {
    const said = saidBefore(context, heard);
    const count = counting(context, heard);
    return topicOf(said, said.length, here, not, (entity) => count(entity) + (entity === context.main ? 3 : 0), heard.place);
  };
}

/** Whom a pronoun stands for, `here` being whom the sentence speaks of before it. */
export function antecedent(
  heard: Heard,
  here: readonly Salient[],
  pronoun: Pronoun,
  not: ReadonlySet<FoundEntity>,
): Question<FoundEntity | undefined> {
  return (context) => antecedentIn([...saidBefore(context, heard), ...here], pronoun, heard.place, not, counting(context, heard));
}

/** Whether somebody was spoken of before. */
export const isSpokenOf =
  (heard: Heard, entity: FoundEntity): Question<boolean> =>
  (context) =>
    counting(context, heard)(entity) > 0;

/** Whether anybody was spoken of before. */
export const anybody =
  ({ length }: Heard): Question<boolean> =>
  ({ said }) =>
    said.length + length > 0;

/** Whom was spoken of last before the sentence. */
function saidBefore({ said }: Context, { own, length }: Heard): readonly Salient[] {
  const near = own.said.slice(Math.max(0, length - REMEMBERED), length);
  return near.length < REMEMBERED ? [...said.slice(Math.max(0, said.length - REMEMBERED + near.length)), ...near] : near;
}

/** How often somebody was spoken of before the sentence. */
function counting({ count }: Context, { own, length }: Heard): (entity: FoundEntity) => number {
  return (entity) => count(entity) + own.times(entity, length);
}
