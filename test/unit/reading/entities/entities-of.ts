import type { Language } from '../../../../server/reading/article.ts';
import { EntityMemory } from '../../../../server/reading/entities/entity-memory.ts';
import type { EntityReading } from '../../../../server/reading/entities/entity-reading.ts';
import { findEntities } from '../../../../server/reading/entities/find-entities.ts';
import type { ReadingSettings } from '../../../../server/reading/settings.ts';
import { finish } from '../../../../server/reading/steps.ts';
import { layoutOf } from '../../../../server/reading/text/paragraphs.ts';
import type { PlacedParagraph } from '../../../../server/reading/text/placed.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';

/** The entities of a text, as the whole reading would find them, mentions at their places in the text. */
export function entitiesOf(
  text: string,
  language: Language,
  settings: ReadingSettings = {},
): Pick<EntityReading, 'entities' | 'mentions'> {
  const paragraphs = paragraphsOf(text, language);
  const { entities, mentions } = finish(findEntities(paragraphs, language, undefined, new EntityMemory(settings.names)));
  const placed = mentions.map((mention) => {
    const { start } = paragraphs[mention.paragraph]!;
    return { ...mention, start: start + mention.start, end: start + mention.end };
  });
  return { entities, mentions: placed };
}

export function paragraphsOf(text: string, language: Language): PlacedParagraph[] {
  return layoutOf(text)
    .paragraphs.filter(({ role }) => role !== 'header')
    .map(({ start, end, role }, index) => ({ index, start, role, text: readParagraph(text.slice(start, end), language) }));
}
