import type { KnownEntity } from '../../knowledge/known.ts';
import type { EntityType } from '../article.ts';
import type { Cluster } from './cluster.ts';
import type { NameCandidate, Votes } from './name-candidate.ts';
import { noVotes } from './votes.ts';

/** The known entity that a candidate is sure enough to be. */
export function knownOf({ known, votes, standing, weight }: NameCandidate): KnownEntity | undefined {
  if (!known) return undefined;
  // "Paul Weiss, directeur financier": a person of a company's name
  if (votes.place >= 3.5 && known.entry.type === 'company' && known.length === 1) return undefined;
  if (votes.person >= 4 && known.entry.type === 'company' && known.length === 2) return undefined;
  if (known.alias.ambiguous === 'context') return votes[known.entry.type] >= 2 ? known.entry : undefined;
  if (known.alias.ambiguous === 'start' && standing === 'weak' && weight < 0) return undefined;
  return known.entry;
}

/** What speaks for each type: the name's own words once, its surroundings wherever it stands. */
export function votesOf(cluster: Cluster): Votes {
  const votes = noVotes();
  const inner = noVotes();
  for (const { candidate } of cluster.places) {
    add(votes, candidate.votes);
    // a short form says nothing of what the whole name is: a town that a club is called after
    if (candidate.words.length >= cluster.words.length) raise(inner, candidate.inner);
  }
  add(votes, inner);
  return votes;
}

// Field by field: a look-up by name costs three times as much, of some thousand candidates an edit.
function add(votes: Votes, more: Votes) {
  votes.company += more.company;
  votes.institution += more.institution;
  votes.person += more.person;
  votes.product += more.product;
  votes.place += more.place;
}

function raise(votes: Votes, to: Votes) {
  if (to.company > votes.company) votes.company = to.company;
  if (to.institution > votes.institution) votes.institution = to.institution;
  if (to.person > votes.person) votes.person = to.person;
  if (to.product > votes.product) votes.product = to.product;
  if (to.place > votes.place) votes.place = to.place;
}

export function typeOf(cluster: Cluster): EntityType | 'place' {
  if (cluster.known) return cluster.known.type;
  const votes = votesOf(cluster);
  let best: EntityType | 'place' = 'company';
  for (const type of ['institution', 'person', 'product'] as const) if (votes[type] > votes[best]) best = type;
  if (votes.place >= 2.5 && votes.place > votes[best] && (votes.place >= 5 || votes.place >= cluster.places.length * 1.2))
    return 'place';
  return best;
}
