import type { Votes } from './name-candidate.ts';

export type Vote = (type: keyof Votes, weight: number, cue: string) => void;

export const noVotes = (): Votes => ({ company: 0, institution: 0, person: 0, product: 0, place: 0 });
