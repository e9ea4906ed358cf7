import { phraseBefore } from '../text/pieces.ts';
import { isYear } from './joins.ts';
import type { Measure } from './measured.ts';
import { hasMoneyNoun, hasUnitPronoun, isMore, isPartThatWas, type Model } from './pronoun-gaps.ts';
import type { AmountReader } from './reader.ts';

/**
 * Numbers that leave their unit to the amount before them: "10 M€, Bpifrance 8", "300 M€ avec X, 40 avec Y", "contre 12 un an plus tôt".
 * @param earlier the last sum of the sentence before, which a pronoun may stand for.
 */
export function gapped(reader: AmountReader, measures: readonly Measure[], earlier?: Model): Measure[] {
  const done: Measure[] = [];
  for (const measure of measures) {
    if (measure.kind !== 'bare' || isYear(measure)) {
      done.push(measure);
      continue;
    }
    const own = done.findLast((before) => !isYear(before));
    const model = modelOf(reader, own, earlier, measure);
    done.push(model ? filled(measure, model) : measure);
  }
  return done;
}

function modelOf(
  reader: AmountReader,
  own: Measure | undefined,
  earlier: Model | undefined,
  measure: Measure,
): Model | undefined {
  if (own && own.kind !== 'bare') return isGap(reader, own, measure) ? own : undefined;
  return earlier && measure.numeral.form === 'digits' && hasUnitPronoun(reader, earlier, measure) ? earlier : undefined;
}

/** Large sums, and percentages, are gone on with by a number alone. */
function isModel({ kind, scale, number, rule }: Measure): boolean {
  return kind === 'percentage' || (kind === 'money' && (scale > 1 || number >= 1000 || rule.endsWith('/range')));
}

function isGap(reader: AmountReader, model: Measure, measure: Measure): boolean {
  if (measure.numeral.form !== 'digits' && !(measure.numeral.form === 'words' && measure.number > 1)) return false;
  if (standsFor(reader, model, measure)) return true;
  if (!isModel(model)) return false;
  return (
    comparesWith(reader, model, measure) ||
    becomes(reader, model, measure) ||
    isPartOf(reader, measure) ||
    (model.kind === 'money' &&
      (repeatsPrice(reader, model, measure) ||
        followsName(reader, model, measure) ||
        hasParty(reader, model, measure) ||
        hasUnitPronoun(reader, model, measure) ||
        isMore(reader, measure) ||
        hasMoneyNoun(reader, measure) ||
        isPartThatWas(reader, measure)))
  );
}

/** "42 M€, contre [12] en 2023": of the same order, and with nothing counted behind it. */
function comparesWith({ pieces, words }: AmountReader, model: Measure, { from, to, number }: Measure): boolean {
  if (!words.against.has(pieces[from - 1]?.stem ?? '')) return false;
  const after = pieces[to];
  const closed =
    !after ||
    after.kind === 'punctuation' ||
    words.partyPrepositions.has(after.stem) ||
    words.articles.has(after.stem) ||
    words.nameWords.has(after.stem) ||
    words.nowadays.has(after.stem);
  const ratio = number / model.number;
  return closed && ratio > 0.02 && ratio < 50;
}

/** "L'amende de 500 000 euros a été ramenée à [350 000]": a figure as long, where a verb of change leads to. */
function becomes({ pieces, words }: AmountReader, model: Measure, { from, to, number, numeral }: Measure): boolean {
  if (model.kind !== 'money' || model.scale > 1 || numeral.plain || number < 1000 || !words.to.has(pieces[from - 1]?.stem ?? ''))
    return false;
  const after = pieces[to];
  if (after && after.kind !== 'punctuation') return false;
  return [2, 3, 4].some((back) => words.changes.has(pieces[from - back]?.stem ?? ''));
}

/** "introduit à 22 euros, il en vaut [3,15] aujourd'hui": a pronoun and a verb stand for the unit. */
function standsFor({ pieces, words }: AmountReader, model: Measure, { from, to }: Measure): boolean {
  if (model.kind !== 'money' || pieces[from - 1]?.kind !== 'word') return false;
  if (!words.unitPronouns.has(pieces[from - 2]?.stem ?? '') && !words.unitPronouns.has(pieces[from - 3]?.stem ?? ''))
    return false;
  const after = pieces[to];
  return !after || after.kind === 'punctuation' || words.nowadays.has(after.stem);
}

/** "Il a abandonné 18 M€ sur les [60] qu'il a prêtés": a part, then the whole. */
function isPartOf({ pieces, words }: AmountReader, { from, to }: Measure): boolean {
  return words.relatives.has(pieces[to]?.stem ?? '') && phraseBefore(pieces, from, words.outOf) !== undefined;
}

/** "cède Brunoy pour 40 M€ et Mussidan pour [55]": the same preposition, or a verb of trade before it, and the clause ends. */
function repeatsPrice({ pieces, words }: AmountReader, model: Measure, { from, to }: Measure): boolean {
  const price = pieces[from - 1]?.stem ?? '';
  if (!words.priceBefore.has(price)) return false;
  const after = pieces[to];
  if (after && after.kind !== 'punctuation' && !words.clauseEnds.has(after.stem)) return false;
  for (let back = 1; back <= 3; back++) if (pieces[model.from - back]?.stem === price) return true;
  return words.trades.has(pieces[from - 2]?.stem ?? '');
}

/** "OVHcloud apporte 10 M€, Bpifrance [8], et les banques [3]": a separator, a party, the number, and the clause ends. */
function followsName({ pieces, words }: AmountReader, model: Measure, { from, to }: Measure): boolean {
  const after = pieces[to];
  if (after && after.kind !== 'punctuation' && !words.clauseEnds.has(after.stem)) return false;
  if (after?.text === '-' || after?.text === ':') return false;
  for (let at = from - 2; at >= model.to && from - at <= longestName + 1; at--) {
    const closed = pieces[at]!.text === ',' || pieces[at]!.text === ';';
    if ((closed || words.and.has(pieces[at]!.stem)) && isParty({ pieces, words }, at + 1, from)) return true;
    if (closed) return false;
  }
  return false;
}

/** The longest name that a gapped amount is looked for behind, in pieces. */
const longestName = 7;

/** Capitals with the small words of names between them ("la Caisse des dépôts"), or a determiner with one noun ("les banques"), or all of these ("le fonds Ardent Growth"). */
function isParty({ pieces, words }: Pick<AmountReader, 'pieces' | 'words'>, start: number, end: number): boolean {
  let at = start;
  while (at < end && (words.and.has(pieces[at]!.stem) || words.afterwards.has(pieces[at]!.stem))) at++;
  const determined = words.nameWords.has(pieces[at]?.stem ?? '');
  if (determined) at++;
  if (at >= end || words.labels.has(pieces[end - 1]!.stem) || pieces[end - 1]!.kind !== 'word') return false;
  if (determined && pieces[at]!.capitals === 'none' && at < end - 1 && !words.nameWords.has(pieces[at]!.stem)) at++;
  if (pieces[at]!.capitals === 'none') return determined && at === end - 1 && !words.nameWords.has(pieces[at]!.stem);
  for (at++; at < end; at++) {
    const { kind, capitals, stem, text } = pieces[at]!;
    const small = words.nameWords.has(stem) || words.nameWords.has(pieces[at - 1]!.stem);
    if (kind === 'word' ? capitals === 'none' && !small : text !== '&' && text !== '-') return false;
  }
  return true;
}

/** "300 M€ avec X, [40] avec Y", "42 M€, dont [18] pour Z", "10 M€ en 2023 et [8] en 2024". */
function hasParty({ pieces, words }: AmountReader, model: Measure, { from, to, number, numeral }: Measure): boolean {
  const preposition = pieces[to];
  const before = pieces[from - 1];
  if (!before || !words.partyPrepositions.has(preposition?.stem ?? '')) return false;
  const named = startsName({ pieces, words }, to + 1);
  if (words.including.has(before.stem)) return named || (!numeral.plain && number >= 10_000);
  if (before.text !== ',' && before.text !== ';' && !words.and.has(before.stem)) return false;
  if (model.rule.endsWith('/gapped')) return true;
  const again = pieces[model.to]?.stem === preposition!.stem;
  const object = pieces[to + 1];
  if (again) return named || object?.kind === 'word' || /^(?:19|20)\d\d$/.test(object?.text ?? '');
  return named && model.rule === 'money/currency-left-out';
}

function startsName({ pieces, words }: Pick<AmountReader, 'pieces' | 'words'>, at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  return piece.capitals !== 'none' || (words.nameWords.has(piece.stem) && pieces[at + 1]?.capitals !== 'none');
}

function filled(measure: Measure, model: Model): Measure {
  const scale = measure.number >= 10_000 || (!measure.numeral.plain && measure.number >= 1000) ? 1 : model.scale;
  return {
    ...measure,
    scale,
    factor: model.factor,
    kind: model.kind,
    rule: `${model.kind}/gapped`,
  };
}
