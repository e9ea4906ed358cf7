import type { Language } from '../article.ts';
import { sameEnds } from '../same-lists.ts';
import type { UserName } from '../settings.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import { EntityIdentities } from './entity-identities.ts';
import type { EntityReading, PlacedMention } from './entity-reading.ts';
import { movedMentions } from './moved-mentions.ts';
import type { ParagraphNames } from './name-candidate.ts';
import { nominalVocabularyOf } from './nominal-vocabulary.ts';
import { type BySentence, sameMentions } from './same-mentions.ts';
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
   * The reading of the last version, if this one must be read the same: where paragraphs changed they hold the same candidates, with the
   * same between them as far as it bears on who is meant, and tell the same of the words that were asked for. Mentions are moved where candidates are.
   */
  known(paragraphs: readonly PlacedParagraph[], names: readonly ParagraphNames[], language: Language): EntityReading | undefined {
    const last = this.#last;
    if (last?.language !== language || last.names.length !== names.length) return undefined;
    const { head, tail } = sameEnds(last.names, names, Object.is);
    const moved = new Map<number, BySentence>();
    for (let p = head; p < names.length - tail; p++) {
      const before = { paragraph: last.paragraphs[p]!, names: last.names[p]! };
      const now = { paragraph: paragraphs[p]!, names: names[p]! };
      if (last.asked.some((word) => before.names.small.has(word) !== now.names.small.has(word))) return undefined;
      const mentions = last.reading.bySentence[p] ?? none;
      const there = movedMentions(mentions, before, now, nominalVocabularyOf(language));
      if (!there) return undefined;
      if (!sameMentions(mentions, there)) moved.set(p, there);
    }
    const reading = moved.size > 0 ? withMoved(last.reading, moved) : last.reading;
    this.#last = { ...last, paragraphs, names, reading };
    return reading;
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

const none: BySentence = [];

function withMoved(reading: EntityReading, moved: ReadonlyMap<number, BySentence>): EntityReading {
  const bySentence = [...reading.bySentence];
  for (const [p, there] of moved) bySentence[p] = there;
  const mentions: PlacedMention[] = [];
  for (const ofParagraph of bySentence) for (const sentence of ofParagraph ?? none) if (sentence) mentions.push(...sentence);
  return { ...reading, bySentence, mentions };
}
