import type { GraphData, GraphEdge } from '../protocol.ts';

/** One line a deal, RFC 4180: commas, CRLF, quotes doubled. Numbers are plain, dates ISO 8601, names joined by semicolons. */
export function csv(data: Pick<GraphData, 'nodes' | 'edges'>): string {
  const names = new Map(data.nodes.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('; ');
  const lines = data.edges.map((deal) => COLUMNS.map(([, value]) => cell(value(deal, named))).join(','));
  return [COLUMNS.map(([name]) => name).join(','), ...lines, ''].join('\r\n');
}

type Value = string | number | boolean | undefined;

const COLUMNS: readonly (readonly [string, (deal: GraphEdge, named: (ids: readonly string[]) => string) => Value])[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['from', ({ from }, named) => named(from)],
  ['to', ({ to }, named) => named(to)],
  ['seller', ({ seller }, named) => (seller === undefined ? undefined : named([seller]))],
  ['amount', ({ amount }) => amount?.value],
  ['currency', ({ amount }) => amount?.currency],
  ['low', ({ amount }) => amount?.low],
  ['high', ({ amount }) => amount?.high],
  ['modifier', ({ amount }) => amount?.modifier],
  ['total', ({ amountIsTotal }) => amountIsTotal],
  ['share_percent', ({ share }) => share],
  ['status', ({ status }) => status],
  ['date', ({ date }) => date],
  ['instrument', ({ instrument }) => instrument],
  ['confidence', ({ confidence }) => confidence],
  ['quote', ({ evidence }) => evidence[0]?.text],
  ['start', ({ evidence }) => evidence[0]?.start],
  ['end', ({ evidence }) => evidence[0]?.end],
];

function cell(value: Value): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = harmless(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet takes a cell that starts like a formula for one (OWASP, CSV injection): an apostrophe before it makes it text. */
const harmless = (text: string) => (/^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text);
