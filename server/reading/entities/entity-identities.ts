import type { EntityReading, FoundEntity } from './entity-reading.ts';

/**
 * Gives an entity of the last version for each that is the same in all it says of itself, so that what was made of the one holds for the
 * other without a look inside.
 */
export class EntityIdentities {
  #last = new Map<string, FoundEntity>();

  of(reading: EntityReading): EntityReading {
    const now = new Map<FoundEntity, FoundEntity>();
    for (const entity of reading.entities) {
      const before = this.#last.get(entity.id);
      now.set(entity, before && same(before, entity) ? before : entity);
    }
    this.#last = new Map([...now.values()].map((entity) => [entity.id, entity]));
    return {
      entities: [...now.values()],
      mentions: reading.mentions.map((mention) => {
        const entity = now.get(mention.entity) ?? mention.entity;
        return entity === mention.entity ? mention : { ...mention, entity };
      }),
    };
  }
}

function same(a: FoundEntity, b: FoundEntity): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
