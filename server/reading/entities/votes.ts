import type { Votes } from './name-candidate.ts';

export const noVotes = (): Votes => ({ company: 0, institution: 0, person: 0, product: 0, place: 0 });

/** Votes as they are cast, with what cast them. */
export class Ballot {
  readonly votes = noVotes();
  readonly #cues: string[];

  /** @param cues where the names of the stronger votes go, each once. */
  constructor(cues: string[]) {
    this.#cues = cues;
  }

  vote(type: keyof Votes, weight: number, cue: string): void {
    const { votes } = this;
    // Each field by its name: a look-up by a name that varies costs three times as much.
    if (type === 'company') votes.company += weight;
    else if (type === 'person') votes.person += weight;
    else if (type === 'place') votes.place += weight;
    else if (type === 'product') votes.product += weight;
    else votes.institution += weight;
    if (weight >= 2 && !this.#cues.includes(cue)) this.#cues.push(cue);
  }
}
