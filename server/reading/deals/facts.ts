import type { FactType, Span } from '../article.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { subjectOf } from '../syntax/subject.ts';
import { relativeFigure } from './fact-relatives.ts';
import { issuer, valued, whoseFigure } from './fact-subjects.ts';
import { type FactWords, factWords } from './fact-words.ts';
import { comparedWith, figureOf, isFigure, isOfFigure } from './figures.ts';
import { isMoney, type Scene } from './scene.ts';
import { bracketedPrice, pricesAt } from './share-prices.ts';
import { closingPrice, formerValue } from './stated-values.ts';

export interface FactDraft {
  readonly type: FactType;
  readonly subject: FoundEntity;
  readonly amount: PlacedAmount;
  readonly date: string | undefined;
  readonly confidence: number;
  readonly rule: string;
  readonly clause: { readonly from: number; readonly to: number };
}

export interface PlacedFact extends FactDraft {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** From the start of the paragraph. */
  readonly span: Span;
}

/** Figures that characterise an entity: valuations, revenues, profits, debts, share prices. Claims their amounts. */
export function factsOf(scene: Scene, dates: readonly LocalDate[], published: string | undefined): FactDraft[] {
  const words = factWords(scene.rules.data);
  const facts: FactDraft[] = [];
  const add = (found: Found | undefined) => {
    if (!found || scene.claimed.has(found.amount.id)) return;
    const { type, subject, amount, at, rule } = found;
    const chunk = scene.chunks[at]!;
    const claim = (sum: PlacedAmount, from: number, to: number, how: string, confidence: number) => {
      scene.claimed.add(sum.id);
      const date = dateOf(sum, dates, published) ?? (type === 'share_price' && sum === amount ? published : undefined);
      facts.push({ type, subject, amount: sum, date, confidence, rule: `${type}/${how}`, clause: { from, to } });
    };
    claim(amount, Math.min(chunk.from, amount.from), Math.max(chunk.to, amount.to), rule, 0.88);
    const other = type === 'share_price' ? undefined : comparedWith(scene, amount, words);
    if (other) claim(other, other.from, other.to, 'comparison', 0.85);
  };
  scene.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'noun') {
      const word = chunk.words.findLast((candidate) => words.nouns.has(candidate));
      const named = !scene.syntax.headLast || chunk.head === word || (chunk.amount !== undefined && chunk.words.length === 1);
      const type = word && named && chunk.mention?.entity.type !== 'person' ? words.nouns.get(word) : undefined;
      if (type && type !== 'share_price' && isFigure(scene, at, type, word!)) {
        const amounts = [relativeFigure(scene, at, words), figureOf(scene, at, words)].filter((amount) => amount !== undefined);
        const subject = amounts.length ? whoseFigure(scene, at, type, words) : undefined;
        if (subject) for (const amount of amounts) add({ type, subject, amount, at, rule: `noun/${word}` });
      }
      add(bracketedPrice(scene, at, words));
      add(worthBeside(scene, at));
      add(closingPrice(scene, at));
      return;
    }
    if (chunk.kind !== 'verb') return;
    add(formerValue(scene, at));
    add(owed(scene, at, words));
    add(valueStated(scene, at, words));
    add(earned(scene, at, words));
    if (words.moves.has(chunk.lemma) || scene.syntax.be.has(chunk.lemma))
      for (const found of pricesAt(scene, at, words)) add(found);
  });
  return facts;
}

/** A figure with whose it is, and the chunk that says so. */
export interface Found {
  readonly type: FactType;
  readonly subject: FoundEntity;
  readonly amount: PlacedAmount;
  readonly at: number;
  readonly rule: string;
}

/** "valued Kalmia at €160m", "la société vaut 215 M€", "is now worth $2.4bn". */
function valueStated(scene: Scene, at: number, words: FactWords): Found | undefined {
  const verb = scene.chunks[at] as VerbChunk;
  const values = words.values.has(verb.lemma);
  const worth = words.worth.has(verb.lemma);
  if (!values && !worth && !scene.syntax.be.has(verb.lemma)) return undefined;
  const { args } = complementsOf(scene.chunks, at);
  const sum = (prepositions: readonly string[] | undefined, bare: boolean) =>
    args.find(
      ({ group, prep, bracketed, at: index }) =>
        !bracketed &&
        isMoney(group[0]!.amount) &&
        !isOfFigure(scene, index, words) &&
        !(group[0]!.head && scene.rules.nounFrames.has(group[0]!.head)) &&
        (prep ? (prepositions?.includes(prep) ?? false) : bare),
    )?.group[0]?.amount;
  if (values) {
    const amount = sum(['at', 'a', 'over', 'above', 'upto', 'near'], true);
    const subject = amount && valued(scene, at, args);
    return subject && { type: 'valuation', subject, amount: amount!, at, rule: `verb/${verb.lemma}` };
  }
  const amount = worth ? sum(undefined, true) : sum([scene.rules.data.worth], false);
  if (!amount) return undefined;
  const holder = subjectOf(scene.chunks, at, { object: scene.rules.objectControl });
  const isShare = holder[0]?.head !== undefined && words.share.has(holder[0].head);
  const subject = isShare ? issuer(scene, holder, words) : whoseFigure(scene, at, 'valuation', words);
  if (subject?.type !== 'company' || verb.negated || isDealWorth(scene, at)) return undefined;
  return { type: amount.value < 100_000 ? 'share_price' : 'valuation', subject, amount, at, rule: `verb/${verb.lemma}` };
}

/** "Halyard, now worth $2bn,": behind a company, not behind what it sells. */
function worthBeside(scene: Scene, at: number): Found | undefined {
  const noun = scene.chunks[at];
  let next = at + 1;
  while (scene.chunks[next]?.kind === 'mark' && ['adverb', ','].includes((scene.chunks[next] as { mark: string }).mark)) next++;
  const sum = scene.chunks[next];
  if (
    noun?.kind !== 'noun' ||
    noun.mention?.entity.type !== 'company' ||
    sum?.kind !== 'noun' ||
    !isMoney(sum.amount) ||
    sum.head
  )
    return undefined;
  if (sum.prep !== scene.rules.data.worth || sum.amount.value < 1_000_000) return undefined;
  // "an order for 30 jets with X, worth $4bn": the order is
  if (isOfDeal(scene, at)) return undefined;
  return { type: 'valuation', subject: noun.mention.entity, amount: sum.amount, at, rule: 'noun/worth' };
}

/** "the contract, which is worth $25m": a figure of the deal. */
function isDealWorth({ chunks, rules }: Scene, at: number): boolean {
  if (chunks[at - 1]?.kind !== 'mark' || (chunks[at - 1] as { mark: string }).mark !== 'relative') return false;
  for (let i = at - 2; i >= 0; i--) {
    const before = chunks[i]!;
    if (before.kind === 'mark' && before.mark === ',') continue;
    if (before.kind !== 'noun') return false;
    if (!before.mention && before.head !== undefined && rules.nounFrames.has(before.head)) return true;
    if (!before.prep) return false;
  }
  return false;
}

/** The company stands behind a deal's noun and a preposition: what is said of its worth is the deal's. */
function isOfDeal({ chunks, rules }: Scene, at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun') return false;
    if (i < at && chunk.head && !chunk.mention && rules.nounFrames.has(chunk.head) && !rules.capital.has(chunk.head)) return true;
    if (!chunk.prep) return false;
  }
  return false;
}

/** "owes its creditors £3.9bn": a debt to nobody named. */
function owed(scene: Scene, at: number, words: FactWords): Found | undefined {
  const verb = scene.chunks[at] as VerbChunk;
  if (!words.owes.has(verb.lemma) || verb.passive || verb.negated || verb.mood !== 'finite') return undefined;
  const { args } = complementsOf(scene.chunks, at);
  const sum = args.find(({ prep, group }) => !prep && isMoney(group[0]!.amount) && !group[0]!.head)?.group[0]?.amount;
  const owedTo = args.filter(
    ({ prep, group, at: index }) => (!prep || prep === scene.rules.data.recipient) && group[0]!.amount !== sum && index < at + 6,
  );
  if (!sum || !owedTo.length || owedTo.some(({ group }) => group[0]!.mention || group[0]!.pronoun || group[0]!.of))
    return undefined;
  const subject = whoseFigure(scene, at, 'debt_level', words);
  return subject?.type === 'company' ? { type: 'debt_level', subject, amount: sum, at, rule: `verb/${verb.lemma}` } : undefined;
}

/** "lost £3m last year", "a perdu 12 M€": a result without its noun; orders or customers lost are none. */
function earned(scene: Scene, at: number, words: FactWords): Found | undefined {
  const verb = scene.chunks[at] as VerbChunk;
  const type = words.earns.get(verb.lemma);
  if (!type || verb.passive || verb.negated) return undefined;
  const { args } = complementsOf(scene.chunks, at);
  const object = args.find(({ prep }) => !prep);
  const amount = object?.group[0]?.amount;
  if (!object || object.group.length > 1 || !isMoney(amount) || object.group[0]!.head || amount.value < 100_000) return undefined;
  // "a facturé 5 M€ à Nordia": what one charges another
  if (type === 'revenue' && args.some(({ prep, group }) => prep === scene.rules.data.recipient && group[0]!.mention))
    return undefined;
  const next = scene.chunks[object.at + 1];
  // orders, customers, a stake: "lost $5m of orders"
  if (
    next?.kind === 'noun' &&
    !next.time &&
    (next.prep === scene.rules.data.of || next.prep === scene.rules.data.worth || next.prep === scene.rules.data.inForm) &&
    !next.date
  )
    return undefined;
  const subject = whoseFigure(scene, at, type, words);
  return subject?.type === 'company' ? { type, subject, amount, at, rule: `verb/${verb.lemma}` } : undefined;
}

/** The date that stands nearest to a figure, before the next figure. */
function dateOf(amount: PlacedAmount, dates: readonly LocalDate[], published: string | undefined): string | undefined {
  let best: string | undefined;
  let distance = 16;
  for (const date of dates) {
    if (date.years !== undefined) continue;
    // what follows a figure dates it rather than what stands before
    const gap = date.from >= amount.to ? date.from - amount.to : amount.from - date.to + 4;
    if (gap >= distance) continue;
    const iso = date.resolve(published);
    if (!iso) continue;
    distance = gap;
    best = iso;
  }
  return best;
}
