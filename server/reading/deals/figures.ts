import type { FactType } from '../article.ts';
import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { type Argument, complementsOf } from '../syntax/complements.ts';
import { governorOf, predicateOf } from '../syntax/governor.ts';
import type { FactWords } from './fact-words.ts';
import { isMoney, type Scene } from './scene.ts';

/** A debt that is raised is a deal's; "chiffre" alone is no turnover, nor "revenu à 63 $" a revenue; a value is a company's only when it says so. */
export function isFigure(scene: Scene, at: number, type: FactType, word: string): boolean {
  const chunk = scene.chunks[at] as NounChunk;
  const next = scene.chunks[at + 1];
  const { partialFigures, valueQualifiers, notFigures } = scene.rules;
  const rest = partialFigures.get(word);
  if (rest !== undefined && !(chunk.words.includes(rest) || (next?.kind === 'noun' && next.words[0] === rest))) return false;
  if (chunk.words.some((one) => notFigures.has(one))) return false;
  const over = scene.chunks[at - 1];
  // "an objective of operating profit", "une avance sur recettes": of something else
  if (chunk.prep && over?.kind === 'noun' && over.head && !over.amount && !scene.rules.factNouns.has(over.head)) {
    if (over.words.some((one) => notFigures.has(one))) return false;
    if (chunk.prep !== scene.rules.data.of && scene.rules.nounFrames.has(over.head) && !scene.syntax.headLast) return false;
  }
  // "a loss on the sale of its offices"
  if (
    type === 'profit' &&
    next?.kind === 'noun' &&
    next.prep &&
    next.head &&
    next.prep !== scene.rules.data.of &&
    scene.rules.nounFrames.has(next.head)
  )
    return false;
  if (type === 'valuation' && valueQualifiers.has(word) && !qualified(chunk.words, word, valueQualifiers.get(word)!))
    return false;
  if (
    !chunk.determiner &&
    !chunk.prep &&
    !chunk.amount &&
    chunk.words.length === 1 &&
    !word.endsWith('s') &&
    next?.kind === 'noun' &&
    next.prep !== undefined &&
    next.prep !== scene.rules.data.of &&
    !scene.syntax.headLast
  )
    return false;
  if (type === 'debt_level') {
    const governor = governorOf(scene.chunks, at);
    if (governor >= 0 && changesHands(scene, governor)) return false;
    const before = scene.chunks[at - 1];
    if (measures(scene, chunk) && before?.kind === 'noun' && isMoney(before.amount)) {
      const over = governorOf(scene.chunks, at - 1);
      return over < 0 || !changesHands(scene, over);
    }
  }
  return true;
}

const qualified = (words: readonly string[], word: string, qualifiers: ReadonlySet<string>) =>
  words.some((one) => one !== word && qualifiers.has(one));

function changesHands(scene: Scene, verb: number): boolean {
  const { lemma } = scene.chunks[verb] as VerbChunk;
  const classes = scene.rules.classes.get(lemma);
  return (
    Boolean(classes?.has('gets') || classes?.has('gives')) || (scene.rules.verbFrames.has(lemma) && !scene.syntax.have.has(lemma))
  );
}

/** The group says what a sum before it measures: "16,8 M€ de chiffre d'affaires", "$5bn in debt". */
const measures = ({ rules: { data } }: Scene, { prep }: NounChunk) =>
  prep !== undefined && (prep === data.of || prep === data.inForm);

/** The money that a figure's noun stands with: "une valorisation de 21 Md$", "16,8 M€ de chiffre d'affaires", "sales fell 3% to $2 billion". */
export function figureOf(scene: Scene, at: number, words: FactWords): PlacedAmount | undefined {
  const noun = scene.chunks[at] as NounChunk;
  const free = (amount: PlacedAmount | undefined): amount is PlacedAmount =>
    isMoney(amount) && amount.per !== 'share' && !scene.claimed.has(amount.id);
  if (free(noun.amount)) return noun.amount;
  const before = scene.chunks[at - 1];
  if (measures(scene, noun) && before?.kind === 'noun' && free(before.amount) && !before.head) return before.amount;
  const { args } = complementsOf(scene.chunks, at);
  const first = (from: readonly Argument[], prepositions: readonly string[], bare: boolean) =>
    from.find(
      ({ group, prep, bracketed, at: index }) =>
        index > at &&
        !bracketed &&
        free(group[0]!.amount) &&
        !isOfFigure(scene, index, words) &&
        (prep ? prepositions.includes(prep) : bare),
    );
  const own = first(nearOnes(scene, at, args), own_, false);
  if (own) {
    // "le chiffre d'affaires, tombé de 11 à 7,3 millions"
    const next = scene.chunks[own.at + 1];
    if (
      own.prep === scene.rules.data.of &&
      own.at > at + 1 &&
      next?.kind === 'noun' &&
      next.prep === scene.rules.data.recipient &&
      free(next.amount)
    )
      return next.amount;
    return own.group[0]!.amount;
  }
  // "its revenue, $48m in 2024, should reach …"
  const apposed = scene.chunks[at + 2];
  const comma = scene.chunks[at + 1];
  if (
    comma?.kind === 'mark' &&
    comma.mark === ',' &&
    apposed?.kind === 'noun' &&
    !apposed.prep &&
    !apposed.head &&
    free(apposed.amount)
  )
    return apposed.amount;
  const predicate = predicateOf(scene.chunks, at);
  if (predicate >= 0) {
    const said = first(complementsOf(scene.chunks, predicate).args, said_, true);
    if (said) return said.group[0]!.amount;
  }
  const governor = governorOf(scene.chunks, at);
  if (governor >= 0) {
    const said = first(complementsOf(scene.chunks, governor).args, own_, false);
    if (said) return said.group[0]!.amount;
  }
  return args.find(
    ({ group, afterColon, bracketed }) =>
      (afterColon || bracketed) && free(group[0]!.amount) && !isOfFigure(scene, scene.chunks.indexOf(group[0]!), words),
  )?.group[0]?.amount;
}

const own_ = ['de', 'of', 'a', 'at', 'sur', 'above', 'over', 'near', 'under', 'upto', 'to'];
const said_ = [...own_, 'par'];

/** What stands before the next figure's noun. */
function nearOnes(scene: Scene, at: number, args: readonly Argument[]): Argument[] {
  const near: Argument[] = [];
  for (const arg of args) {
    if (arg.at > at && arg.group[0]!.words.some((word) => scene.rules.factNouns.has(word))) break;
    near.push(arg);
  }
  return near;
}

/** Another figure's noun follows the sum: "pour 390 M€ de chiffre d'affaires". */
export function isOfFigure(scene: Scene, at: number, words: FactWords): boolean {
  const next = scene.chunks[at + 1];
  return next?.kind === 'noun' && measures(scene, next) && next.words.some((word) => words.nouns.has(word));
}

/** "contre 183 milliards en septembre", "from $203 million a year earlier", "compared with $5m". */
export function comparedWith(scene: Scene, amount: PlacedAmount, words: FactWords): PlacedAmount | undefined {
  const { chunks } = scene;
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === amount);
  const usable = (i: number) => {
    const chunk = chunks[i];
    return chunk?.kind === 'noun' &&
      isMoney(chunk.amount) &&
      !scene.claimed.has(chunk.amount.id) &&
      chunk.prep !== undefined &&
      words.comparison.has(chunk.prep)
      ? chunk.amount
      : undefined;
  };
  let compared = false;
  // "€3.2bn (€2.9bn)", "£14m (2024: £12m)"
  const open = chunks[at + 1];
  if (at >= 0 && open?.kind === 'mark' && open.mark === '(')
    for (let i = at + 2; i < chunks.length && i < at + 6; i++) {
      const inside = chunks[i]!;
      if (inside.kind === 'mark' && inside.mark === ')') break;
      if (
        inside.kind === 'noun' &&
        isMoney(inside.amount) &&
        !inside.head &&
        !scene.claimed.has(inside.amount.id) &&
        inside.amount.currency === amount.currency
      )
        return inside.amount;
    }
  for (let i = at + 1; i > 0 && i < chunks.length && i < at + 9; i++) {
    const chunk = chunks[i]!;
    // "up 9% on the $1.3bn of the year before"
    const before = chunks[i - 1];
    if (
      chunk.kind === 'noun' &&
      chunk.prep === 'on' &&
      isMoney(chunk.amount) &&
      before?.kind === 'noun' &&
      before.amount?.kind === 'percentage' &&
      !scene.claimed.has(chunk.amount.id)
    )
      return chunk.amount;
    if (chunk.kind === 'verb') {
      if (!words.compares.has(chunk.lemma)) break;
      compared = true;
      continue;
    }
    if (chunk.kind === 'noun' && isMoney(chunk.amount)) {
      if (compared && !scene.claimed.has(chunk.amount.id)) return chunk.amount;
      return usable(i);
    }
    if (chunk.kind === 'noun' && chunk.words.some((word) => words.nouns.has(word)) && !words.comparison.has(chunk.prep ?? ''))
      break;
    if (chunk.kind === 'mark' && (chunk.mark === ';' || chunk.mark === 'end')) break;
  }
  // "tombé de 11 à 7,3 millions"
  const range = chunks[at - 1];
  if (at > 0 && range?.kind === 'noun' && range.prep === scene.rules.data.of && !range.head && isMoney(range.amount)) {
    const found = chunks[at];
    if (found?.kind === 'noun' && found.prep === scene.rules.data.recipient && !scene.claimed.has(range.amount.id))
      return range.amount;
  }
  // "rose from $41m to $48m"
  return at > 0 && chunks[at - 1]?.kind === 'noun' ? usable(at - 1) : undefined;
}
