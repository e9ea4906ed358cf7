import { tech } from './tech.ts';

/** Every data file; the order settles ties between names that are written alike. */
export const knownData: readonly string[] = [tech];
