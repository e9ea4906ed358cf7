import type { FlowOptions, FlowsData } from '../../client/graph/protocol.ts';
import { circularFlows } from '../reading/flows/circular-flows.ts';
import { flow } from './graph.ts';
import type { OpenArticle } from './open-article.ts';

/** The loops of an article again, with what the reader lets count. */
export function flows(open: OpenArticle, options: FlowOptions, isCancelled: () => boolean): FlowsData {
  const { article } = open;
  const found = circularFlows(article.deals, article.entities, (id) => article.amount(id), {
    maxFlows: open.configuration.maxFlows,
    includeRumoured: options.rumours,
    withStakes: options.stakes,
    minConfidence: options.minConfidence,
    dropped: options.dropped,
    isCancelled,
  });
  return { uri: open.uri, version: open.version, flows: found.flows.map(flow), partial: found.partial ? ['flows/budget'] : [] };
}
