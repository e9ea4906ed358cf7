import type { FactType } from '../article.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf, governorOf, predicateOf, subjectOf } from '../syntax/clause.ts';
import { list } from './rules.ts';
import { isMoney, ownerOf, partiesOf, type Scene } from './scene.ts';

export interface FactDraft {
  readonly type: FactType;
  readonly subject: FoundEntity;
  readonly amount: PlacedAmount;
  readonly date?: string;
  readonly confidence: number;
  readonly rule: string;
  readonly clause: { readonly from: number; readonly to: number };
}

export interface PlacedFact extends FactDraft {
  readonly span: { readonly start: number; readonly end: number };
}

/** Figures that characterise an entity: valuations, revenues, profits, debts, share prices. Claims their amounts. */
export function factsOf(scene: Scene, dates: readonly LocalDate[], published: string | undefined): FactDraft[] {
  void dates;
  void published;
  const words = vocabulary(scene);
  const facts: FactDraft[] = [];
  const add = (type: FactType, subject: FoundEntity | undefined, amount: PlacedAmount | undefined, at: number, rule: string) => {
    if (!subject || !amount || scene.claimed.has(amount.id)) return;
    scene.claimed.add(amount.id);
    const chunk = scene.chunks[at]!;
    facts.push({
      type,
      subject,
      amount,
      confidence: 0.88,
      rule: `${type}/${rule}`,
      clause: { from: Math.min(chunk.from, amount.from), to: Math.max(chunk.to, amount.to) },
    });
    const other = comparedWith(scene, amount);
    if (other) {
      scene.claimed.add(other.id);
      facts.push({
        type,
        subject,
        amount: other,
        confidence: 0.85,
        rule: `${type}/comparison`,
        clause: { from: other.from, to: other.to },
      });
    }
  };
  scene.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'noun') {
      const word = chunk.words.find((candidate) => words.nouns.has(candidate));
      const type = word ? words.nouns.get(word) : undefined;
      if (type && type !== 'share_price' && isFigure(scene, at, type))
        add(type, subjectOfFigure(scene, at), figureOf(scene, at), at, `noun/${word}`);
      return;
    }
    if (chunk.kind !== 'verb') return;
    if (words.values.has(chunk.lemma)) {
      const { args } = complementsOf(scene.chunks, at);
      const amount = args.find(
        ({ group, prep }) =>
          isMoney(group[0]!.amount) && (!prep || scene.rules.amountPrepositions.includes(prep) || prep === 'a' || prep === 'at'),
      )?.group[0]!.amount;
      const valued = chunk.passive
        ? subjectOf(scene.chunks, at, { object: scene.rules.objectControl })
        : (args.find(({ group, prep }) => !prep && !group[0]!.amount)?.group ?? []);
      add('valuation', partiesOf(scene, valued)[0]?.entity, amount, at, `verb/${chunk.lemma}`);
    } else if (words.worth.has(chunk.lemma)) {
      const { args } = complementsOf(scene.chunks, at);
      const first = args.find(({ prep, group }) => !prep && isMoney(group[0]!.amount))?.group[0]!.amount;
      const subject = partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl }))[0]?.entity;
      if (first && subject && subject.type === 'company')
        add(first.value < 100_000 ? 'share_price' : 'valuation', subject, first, at, `verb/${chunk.lemma}`);
    }
    if (words.moves.has(chunk.lemma)) price(scene, at, words, add);
  });
  return facts;
}

interface FactWords {
  nouns: ReadonlyMap<string, FactType>;
  values: ReadonlySet<string>;
  worth: ReadonlySet<string>;
  moves: ReadonlySet<string>;
  prices: ReadonlySet<string>;
  share: ReadonlySet<string>;
}

const cache = new WeakMap<object, FactWords>();

function vocabulary({ rules: { data } }: Scene): FactWords {
  const known = cache.get(data);
  if (known) return known;
  const words: FactWords = {
    nouns: new Map(data.facts.flatMap(({ fact, nouns }) => list(nouns).map((noun) => [noun, fact] as const))),
    values: new Set(list(data.values)),
    worth: new Set(list(data.worth)),
    moves: new Set(list(data.moves)),
    prices: new Set(list(data.pricePrepositions)),
    share: new Set(list(data.share)),
  };
  cache.set(data, words);
  return words;
}

/** A debt that is raised or a profit that is made of a sale is a deal's; "chiffre" alone is no turnover. */
function isFigure(scene: Scene, at: number, type: FactType): boolean {
  const chunk = scene.chunks[at] as NounChunk;
  if (type === 'revenue' && chunk.words.includes('chiffre')) {
    const next = scene.chunks[at + 1];
    return next?.kind === 'noun' && next.words[0] === 'affaires';
  }
  if (type === 'debt_level') {
    const governor = governorOf(scene.chunks, at);
    const classes = governor >= 0 ? scene.rules.classes.get((scene.chunks[governor] as VerbChunk).lemma) : undefined;
    if (classes?.has('gets') || classes?.has('gives')) return false;
    const before = scene.chunks[at - 1];
    if (chunk.prep === scene.rules.data.of && before?.kind === 'noun' && isMoney(before.amount)) {
      const over = governorOf(scene.chunks, at - 1);
      const above = over >= 0 ? scene.rules.classes.get((scene.chunks[over] as VerbChunk).lemma) : undefined;
      return !above?.has('gets') && !above?.has('gives');
    }
  }
  return true;
}

/** The money that a figure's noun stands with: "une valorisation de 21 Md$", "16,8 M€ de chiffre d'affaires", "sales fell 3% to $2 billion". */
function figureOf(scene: Scene, at: number): PlacedAmount | undefined {
  const noun = scene.chunks[at] as NounChunk;
  if (isMoney(noun.amount)) return noun.amount;
  const before = scene.chunks[at - 1];
  if (noun.prep === scene.rules.data.of && before?.kind === 'noun' && isMoney(before.amount)) return before.amount;
  const { args } = complementsOf(scene.chunks, at);
  const own = args.find(({ group, prep }) => isMoney(group[0]!.amount) && ['de', 'of', 'a', 'at', 'sur'].includes(prep ?? ''));
  if (own) return own.group[0]!.amount;
  const predicate = predicateOf(scene.chunks, at);
  if (predicate >= 0) {
    const said = complementsOf(scene.chunks, predicate).args.find(
      ({ group, prep }) =>
        isMoney(group[0]!.amount) && (!prep || ['a', 'to', 'at', 'de', 'of', 'above', 'near', 'under', 'over'].includes(prep)),
    );
    if (said) return said.group[0]!.amount;
  }
  const governor = governorOf(scene.chunks, at);
  if (governor >= 0) {
    const said = complementsOf(scene.chunks, governor).args.find(
      ({ group, prep, at: index }) =>
        index > at && isMoney(group[0]!.amount) && ['a', 'to', 'at', 'de', 'of'].includes(prep ?? ''),
    );
    if (said) return said.group[0]!.amount;
  }
  return args.find(({ group, afterColon }) => afterColon && isMoney(group[0]!.amount))?.group[0]!.amount;
}

/** Whose the figure is: its owner, else the subject of the verb that states it, else whom the article speaks of. */
function subjectOfFigure(scene: Scene, at: number): FoundEntity | undefined {
  const owner = ownerOf(scene, at);
  if (owner) return owner.entity;
  const before = scene.chunks[at - 1];
  if (before?.kind === 'mark' && before.mark === 'relative' && (before.word === 'dont' || before.word === 'whose')) {
    for (let i = at - 2; i >= 0; i--) {
      const noun = scene.chunks[i]!;
      if (noun.kind === 'verb') break;
      if (noun.kind === 'noun' && noun.mention) return noun.mention.entity;
    }
  }
  const control = { object: scene.rules.objectControl };
  for (let i = at - 1; i >= 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === ';' || chunk.mark === 'end')) break;
    if (chunk.kind !== 'verb' || chunk.mood === 'participle') continue;
    const given = complementsOf(scene.chunks, i).args.find(
      ({ group, prep, at: index }) => index < at && !prep && group[0]!.mention,
    );
    if (given && chunk.mood === 'gerund') return partiesOf(scene, given.group)[0]?.entity;
    const subject = partiesOf(scene, subjectOf(scene.chunks, i, control))[0]?.entity;
    if (subject && subject.type !== 'person') return subject;
  }
  return scene.topic(new Set());
}

/** "contre 183 milliards en septembre", "from $203 million a year earlier". */
function comparedWith(scene: Scene, amount: PlacedAmount): PlacedAmount | undefined {
  const at = scene.chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === amount);
  const prepositions = new Set(list(scene.rules.data.comparison));
  for (let i = at + 1; i > 0 && i < scene.chunks.length && i < at + 6; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'verb') return undefined;
    if (chunk.kind === 'noun' && isMoney(chunk.amount))
      return chunk.prep && prepositions.has(chunk.prep) ? chunk.amount : undefined;
  }
  return undefined;
}

/** "Orvane a bondi de 31,4 %, à 24,10 €", "Nvidia shares closed up 1.3% at $184.20". */
function price(
  scene: Scene,
  at: number,
  words: FactWords,
  add: (type: FactType, subject: FoundEntity | undefined, amount: PlacedAmount | undefined, at: number, rule: string) => void,
) {
  const { args } = complementsOf(scene.chunks, at);
  const amount = args.find(
    ({ group, prep, bracketed }) =>
      isMoney(group[0]!.amount) && prep && words.prices.has(prep) && !bracketed && group[0]!.amount!.value < 100_000,
  )?.group[0]!.amount;
  if (!amount || amount.per === 'unit') return;
  const subject = subjectOf(scene.chunks, at, { object: scene.rules.objectControl });
  const noun = subject[0];
  if (!noun) return;
  const owner =
    noun.mention?.entity ??
    noun.of?.entity ??
    (noun.head && words.share.has(noun.head)
      ? ownerOf(scene, scene.chunks.indexOf(noun))?.entity
      : partiesOf(scene, subject)[0]?.entity);
  if (owner?.type === 'company') add('share_price', owner, amount, at, `verb/${(scene.chunks[at] as VerbChunk).lemma}`);
}
