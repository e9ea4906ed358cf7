import { env, l10n, type QuickPickItem, window } from 'vscode';
import type { FollowedArticle } from '../graph/followed-article.ts';
import { shown } from '../graph/model/labels.ts';
import { type Loop, loops } from '../graph/model/loops.ts';
import { MoneyLabels } from '../graph/model/money-label.ts';
import type { GraphData } from '../graph/protocol.ts';
import type { GraphPanels } from '../graph/view.ts';

/** Lists the loops of the article, the best first; the one that is chosen is drawn as a ring and its first leg shown in the text. */
export async function showCircularFlows(article: FollowedArticle, panels: GraphPanels): Promise<void> {
  if (!article.document) {
    void window.showInformationMessage(l10n.t('Open an article first: Money Trail looks for circular flows in what it reads.'));
    return;
  }
  const data = await article.read();
  if (!data) {
    void window.showWarningMessage(l10n.t('The article has not been read; the log of Money Trail says why.'));
    return;
  }
  const found = loops(data, data.flows);
  if (found.length === 0) {
    void window.showInformationMessage(none(data));
    return;
  }
  const money = new MoneyLabels(env.language);
  const items = found.map((loop) => item(loop, data, money));
  const isPartial = data.partial.some((reason) => reason.startsWith('flows'));
  const chosen = await window.showQuickPick(items, {
    title: isPartial
      ? l10n.t('Circular Flows (≥ {0}, stopped at the budget)', found.length)
      : l10n.t('Circular Flows ({0})', found.length),
    placeHolder: l10n.t('Choose one to see it in the graph and go through its legs'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await panels.tellOne({ type: 'showLoops', flow: chosen.id }, { focus: false });
}

function none({ edges, nodes }: GraphData): string {
  return l10n.t(
    'No circular flow: none of the {0} deals between {1} parties brings money back to where it started.',
    edges.length,
    nodes.length,
  );
}

function item({ flow, legs }: Loop, { nodes }: GraphData, money: MoneyLabels): QuickPickItem & { readonly id: string } {
  const names = new Map(nodes.map(({ id, name }) => [id, shown(name)]));
  const name = (id: string) => names.get(id) ?? id;
  const label = [...flow.entities, flow.entities[0]!].map(name).join(' → ');
  const bound = flow.bottleneck
    ? l10n.t('at most {0} all the way round', money.money(flow.bottleneck))
    : l10n.t('no amount known');
  const detail = legs
    .map((leg) => `${name(leg.from)} → ${name(leg.to)}: ${leg.amount ? money.money(leg.amount) : '?'}`)
    .join('  ·  ');
  return { id: flow.id, label, description: bound, detail };
}
