import type { FoundEntity } from './entity-reading.ts';

/**
 * Gives an entity of the last version for each that is the same in all it says of itself, so that what was made of the one holds for the
 * other without a look inside.
 */
export class EntityIdentities {
  #last = new Map<string, FoundEntity>();
  #now = new Map<string, FoundEntity>();

  of(entity: FoundEntity): FoundEntity {
    const before = this.#last.get(entity.id);
    const kept = before && same(before, entity) ? before : entity;
    this.#now.set(kept.id, kept);
    return kept;
  }

  /** Forgets what the version just read did not name. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }
}

function same(a: FoundEntity, b: FoundEntity): boolean {
  return (
    a.name === b.name &&
    a.type === b.type &&
    a.parent === b.parent &&
    a.gender === b.gender &&
    a.known === b.known &&
    sameFields(a.identifiers, b.identifiers)
  );
}

function sameFields(a: FoundEntity['identifiers'], b: FoundEntity['identifiers']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
