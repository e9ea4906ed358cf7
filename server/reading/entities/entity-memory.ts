import type { Language } from '../article.ts';
import { sameData, sameEnds } from '../same-lists.ts';
import type { UserName } from '../settings.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import type { Sentence } from '../text/term.ts';
import { EntityIdentities } from './entity-identities.ts';
import type { EntityReading } from './entity-reading.ts';
import type { ParagraphNames } from './name-candidate.ts';
import { sameMentions } from './same-mentions.ts';
import { UserNames } from './user-names.ts';

/** What the entities of a version were read from, with what came of it. */
interface Version {
  readonly language: Language;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly names: readonly ParagraphNames[];
  /** Folded words of which it was asked whether they stand somewhere without a capital. */
  readonly asked: readonly string[];
  readonly reading: EntityReading;
}

/** Keeps the entities of one article from version to version: whole where an edit changed no word that bears on them, one by one where it did. */
export class EntityMemory {
  readonly identities = new EntityIdentities();
  readonly user: UserNames;
  #last: Version | undefined;

  constructor(user: readonly UserName[] = []) {
    this.user = new UserNames(user);
  }

  /**
   * The reading of the last version, if this one must be read the same: where paragraphs changed they hold the same candidates at the same
   * places, the same words as far as the last of these, and tell the same of the words that were asked for.
   */
  known(paragraphs: readonly PlacedParagraph[], names: readonly ParagraphNames[], language: Language): EntityReading | undefined {
    const last = this.#last;
    if (last?.language !== language || last.names.length !== names.length) return undefined;
    const { head, tail } = sameEnds(last.names, names, Object.is);
    for (let p = head; p < names.length - tail; p++) {
      const [before, now] = [last.names[p]!, names[p]!];
      if (!isToldSame(before, now) || !isReadSame(last.paragraphs[p]!, paragraphs[p]!, endOf(now))) return undefined;
      if (last.asked.some((word) => before.small.has(word) !== now.small.has(word))) return undefined;
    }
    this.#last = { ...last, paragraphs, names };
    return last.reading;
  }

  /** Takes in a version as it was read anew. Paragraphs that name the same at the same places keep their mentions of before. */
  remember(version: Version): EntityReading {
    const last = this.#last?.reading.bySentence;
    const { bySentence } = version.reading;
    const reading = last
      ? {
          ...version.reading,
          bySentence: bySentence.map((now, p) => (now && last[p] && sameMentions(now, last[p]) ? last[p] : now)),
        }
      : version.reading;
    this.#last = { ...version, reading };
    return reading;
  }
}

/** The same candidates and descriptions. Where capitals say nothing every word may be a name. */
const isToldSame = (a: ParagraphNames, b: ParagraphNames): boolean =>
  a.loose.length === 0 &&
  b.loose.length === 0 &&
  sameData(a.candidates, b.candidates) &&
  sameData(a.nominals, b.nominals) &&
  sameData(a.uncapitalised, b.uncapitalised);

/** A sentence, and a term in it. */
type Place = readonly [sentence: number, term: number];

/** The term behind the last candidate or description: an `'s` there may be part of the name. */
function endOf({ candidates, nominals }: ParagraphNames): Place {
  let [last, term] = [0, 0];
  for (const list of [candidates, nominals])
    for (const { sentence, to } of list) if (sentence > last || (sentence === last && to > term)) [last, term] = [sentence, to];
  return [last, term];
}

/** As many sentences, and the same terms at the same places up to one of them. */
function isReadSame(
  { text: { sentences: a } }: PlacedParagraph,
  { text: { sentences: b } }: PlacedParagraph,
  end: Place,
): boolean {
  if (a.length !== b.length) return false;
  const [last, term] = end;
  for (let s = 0; s <= last && s < a.length; s++) {
    const most = s < last ? Math.max(a[s]!.terms.length, b[s]!.terms.length) : term + 1;
    for (let i = 0; i < most; i++) if (!isSameTerm(a[s]!, b[s]!, i)) return false;
  }
  return true;
}

function isSameTerm({ terms: a }: Sentence, { terms: b }: Sentence, at: number): boolean {
  const [one, other] = [a[at], b[at]];
  return one === other || (one !== undefined && other !== undefined && one.start === other.start && one.text === other.text);
}
