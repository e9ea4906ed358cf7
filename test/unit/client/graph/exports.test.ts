import { parse as parseDot } from '@ts-graphviz/ast';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exported } from '../../../../client/graph/export/exported.ts';
import { type Picture, svg } from '../../../../client/graph/export/svg.ts';
import { isNobody, legsOf } from '../../../../client/graph/model/legs.ts';
import type { DataFormat, GraphData } from '../../../../client/graph/protocol.ts';
import { Wording } from '../../../../client/graph/texts.ts';
import { DENSE, graphOf, SECTOR } from './graphs.ts';

const write = (format: DataFormat, data: GraphData, title = 'article.news') =>
  exported(format, data, { title, words: new Wording('en') });

/** Everything that has a meaning in one of the formats, in one name. */
const HOSTILE =
  '=cmd|"/c calc"!A1 </text><script>alert(1)</script> "q" \'s\' [x](javascript:y) `c` #x; %%{init}%% \\" {{}} | \u202e\u0000\u0007 ]]> &amp; www.example.org https://example.org a@example.org end';

function renamed(data: GraphData, name: string, words = name): GraphData {
  return {
    ...data,
    nodes: data.nodes.map((node) => ({ ...node, name: `${name} ${node.name}` })),
    edges: data.edges.map((edge) => ({
      ...edge,
      ...(edge.amount ? { amount: { ...edge.amount, text: words } } : {}),
      evidence: edge.evidence.map((evidence) => ({ ...evidence, text: words })),
    })),
    problems: [
      { code: 'a/b', severity: 'hint', message: words, text: words, start: 0, end: 1, range: DENSE.edges[0]!.evidence[0]!.range },
    ],
  };
}

const xmlErrors: string[] = [];
const parseXml = (text: string) =>
  new DOMParser({ onError: (level, message) => xmlErrors.push(`${level}: ${message}`) }).parseFromString(text, 'text/xml');

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('CSV', () => {
  const rows = (text: string) =>
    Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, delimiter: ',', newline: '\r\n' });

  it('comes back with the same values', () => {
    const { data, errors } = rows(write('csv', DENSE));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(DENSE.edges.length);
    for (const [i, edge] of DENSE.edges.entries()) {
      expect(data[i]).toMatchObject({ id: edge.id, type: edge.type, status: edge.status, date: edge.date ?? '' });
      expect(data[i]?.amount).toBe(edge.amount ? String(edge.amount.value) : '');
      expect(data[i]?.quote).toBe(edge.evidence[0]?.text);
    }
  });

  it('names of several parties stand in one cell', () => {
    expect(rows(write('csv', graphOf('A, B -> C: debt'))).data[0]).toMatchObject({ from: 'A; B', to: 'C' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n@x'])('%j is no formula', (words) => {
    const graph = renamed(graphOf('A -> B: debt'), 'x', words);
    expect(rows(write('csv', graph)).data[0]?.quote).toBe(`'${words}`);
  });

  it('any words come back, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const graph = renamed(graphOf('A -> B: debt'), 'x', words);
        const { data } = Papa.parse<string[]>(write('csv', graph), { delimiter: ',', newline: '\r\n' });
        expect([words, `'${words}`]).toContain(data[1]?.[16]);
      }),
    );
  });
});

describe('JSON', () => {
  it('comes back as it was, without where it was', () => {
    const { format, formatVersion, title, ...rest } = JSON.parse(write('json', DENSE));
    const { uri: _, version: __, ...wanted } = DENSE;
    expect({ format, formatVersion, title }).toEqual({ format: 'money-trail-graph', formatVersion: 1, title: 'article.news' });
    expect(rest).toEqual(JSON.parse(JSON.stringify(wanted)));
  });
});

describe('GraphML', () => {
  const elements = (text: string, name: string) => [...parseXml(text).getElementsByTagName(name)];
  const value = (
    element: {
      getElementsByTagName(name: string): Iterable<{ getAttribute(n: string): string | null; textContent: string | null }>;
    },
    key: string,
  ) => [...element.getElementsByTagName('data')].find((data) => data.getAttribute('key') === key)?.textContent;

  it('has the parties as nodes and each line between two as an edge', () => {
    const text = write('graphml', DENSE);
    const legs = DENSE.edges.flatMap(legsOf);
    const nobodies = new Set(legs.flatMap(({ source, target }) => [source, target].filter(isNobody)));
    const nodes = elements(text, 'node');
    const edges = elements(text, 'edge');
    expect(nodes).toHaveLength(DENSE.nodes.length + nobodies.size);
    expect(edges.map((edge) => `${edge.getAttribute('source')}>${edge.getAttribute('target')}`)).toEqual(
      legs.map(({ source, target }) => `${source}>${target}`),
    );
    expect(value(nodes[0]!, 'n_label')).toBe(DENSE.nodes[0]!.name);
    expect(value(edges[0]!, 'e_amount')).toBe(String(DENSE.edges[0]!.amount!.value));
    expect(xmlErrors).toEqual([]);
  });

  it('every edge ends at a node, every key is declared', () => {
    const text = write('graphml', SECTOR);
    const nodes = new Set(elements(text, 'node').map((node) => node.getAttribute('id')));
    for (const edge of elements(text, 'edge'))
      expect(nodes.has(edge.getAttribute('source')) && nodes.has(edge.getAttribute('target'))).toBe(true);
    const keys = new Set(elements(text, 'key').map((key) => key.getAttribute('id')));
    for (const data of elements(text, 'data')) expect(keys.has(data.getAttribute('key'))).toBe(true);
  });

  it('any words are text, and what XML cannot hold is left out', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const text = write('graphml', renamed(graphOf('A -> B: debt 5e9 USD'), words));
        expect(elements(text, 'edge')).toHaveLength(1);
        const kept = [...words].filter((c) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(c)).join('');
        expect(value(elements(text, 'edge')[0]!, 'e_quote')).toBe(kept);
        expect(xmlErrors).toEqual([]);
      }),
      { examples: [['\u2028'], ['\u2029'], ['\u0085']] },
    );
  });
});

describe('DOT', () => {
  interface Ast {
    readonly type: string;
    readonly children: readonly Ast[];
    readonly id?: { readonly value: string };
    readonly key?: { readonly value: string };
    readonly value?: { readonly value: string };
    readonly targets?: readonly { readonly id: { readonly value: string } }[];
  }
  const statements = (text: string) => (parseDot(text) as unknown as Ast).children[0]!.children;
  const label = (statement: Ast) => statement.children.find(({ key }) => key?.value === 'label')?.value?.value;

  it('has the parties and the lines between them', () => {
    const found = statements(write('dot', DENSE));
    const edges = found.filter(({ type }) => type === 'Edge').map(({ targets }) => targets!.map(({ id }) => id.value).join('>'));
    expect(edges).toEqual(DENSE.edges.flatMap(legsOf).map(({ source, target }) => `${source}>${target}`));
    expect(
      found
        .filter(({ type }) => type === 'Node')
        .slice(0, 2)
        .map(label),
    ).toEqual(['Orbane', 'Hexalune']);
  });

  it('any name is one label', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const found = statements(write('dot', renamed(graphOf('A -> B: debt'), name), name));
        expect(found.filter(({ type }) => type === 'Node' || type === 'Edge')).toHaveLength(3);
      }),
    );
  });
});

describe('Mermaid', () => {
  /** Each line is a node or an edge whose label holds nothing but letters, digits, harmless marks and numbered characters. */
  const LABEL = String.raw`"(?:[\p{L}\p{N} .,\u00a0’'$€£¥%≈≤≥→]|#\d+;)*"`;
  const NODE = new RegExp(String.raw`^  n\d+(?:\(${LABEL}\)|\[${LABEL}\]|\{\{${LABEL}\}\}|\[/${LABEL}/\]|\(\("\?"\)\))$`, 'u');
  const EDGE = new RegExp(String.raw`^  n\d+ (?:-->|-\.->|---|-\.-)\|${LABEL}\| n\d+$`, 'u');
  const back = (label: string) => label.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

  it('is a flow chart of nodes and edges and nothing else', () => {
    const [head, ...lines] = write('mermaid', DENSE).trimEnd().split('\n');
    expect(head).toBe('flowchart LR');
    for (const line of lines) expect(NODE.test(line) || EDGE.test(line), line).toBe(true);
    expect(lines.filter((line) => EDGE.test(line))).toHaveLength(DENSE.edges.flatMap(legsOf).length);
  });

  it('any name stays a label, and comes back', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant(HOSTILE)), (name) => {
        const lines = write('mermaid', renamed(graphOf('A -> B: debt'), name))
          .trimEnd()
          .split('\n')
          .slice(1);
        expect(lines).toHaveLength(3);
        for (const line of lines) expect(NODE.test(line) || EDGE.test(line), line).toBe(true);
      }),
    );
    const [, node] = write('mermaid', renamed(graphOf('A -> B: debt'), 'a"b#1; <c>')).split('\n');
    expect(back(/"(.*)"/.exec(node!)![1]!)).toBe('a"b#1; <c> A');
  });
});

describe('reports', () => {
  it('as Markdown: loops, deals with their words, figures and problems under headings', () => {
    const report = write('markdown', { ...renamed(DENSE, ''), problems: [] });
    const headings = lexer(report).flatMap((token) => (token.type === 'heading' ? [token as Tokens.Heading] : []));
    expect(headings.filter(({ depth }) => depth === 2).map(({ text }) => text)).toEqual(['Circular flows', 'Deals']);
    expect(headings.filter(({ depth }) => depth === 3)).toHaveLength(DENSE.flows.length + DENSE.edges.length);
  });

  it('as Markdown, words of the article make no structure: no link, no HTML, no code, no emphasis', () => {
    const kinds = new Set<string>();
    const walk = (tokens: readonly Token[]) => {
      for (const token of tokens) {
        kinds.add(token.type);
        walk((token as { tokens?: Token[] }).tokens ?? []);
        walk((token as { items?: Token[] }).items ?? []);
      }
    };
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant(HOSTILE)), (words) => {
        walk(lexer(write('markdown', renamed(DENSE, words), words)));
      }),
      { numRuns: 40 },
    );
    expect([...kinds].sort()).toEqual(['blockquote', 'escape', 'heading', 'list', 'list_item', 'paragraph', 'space', 'text']);
  });

  it('as HTML, nothing of the article is markup', () => {
    const report = write('html', renamed(DENSE, HOSTILE), HOSTILE);
    expect(report).not.toContain('<script');
    const inside = report.slice(report.indexOf('<body>'));
    const tags = new Set([...inside.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['article', 'blockquote', 'body', 'h1', 'h2', 'h3', 'li', 'ol', 'p', 'section', 'span']);
    expect(report).toContain("default-src 'none'");
  });
});

describe('SVG', () => {
  const picture = (words: string): Picture => ({
    title: words,
    background: '#ffffff',
    foreground: '#000000',
    fontFamily: words,
    groups: [{ left: -20, top: -20, right: 20, bottom: 20 }],
    edges: [
      {
        from: { x: 0, y: 0 },
        control: { x: 50, y: 20 },
        to: { x: 100, y: 0 },
        color: '#ff0000',
        width: 3,
        line: 'dashed',
        arrow: true,
        opacity: 1,
        label: { text: words, at: { x: 50, y: 10 } },
        told: words,
      },
    ],
    nodes: [
      { at: { x: 0, y: 0 }, radius: 10, shape: 'ellipse', color: '#00ff00', lines: [words, words], told: words },
      { at: { x: 100, y: 0 }, radius: 10, shape: 'diamond', color: words, lines: [], told: words },
    ],
  });

  it('is XML with the shapes, and room for all of them', () => {
    const root = parseXml(svg(picture('Orbane'))).documentElement!;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    const [left, top, width, height] = root.getAttribute('viewBox')!.split(' ').map(Number);
    expect([left! <= -36, top! <= -36, left! + width! >= 110, top! + height! >= 36]).toEqual([true, true, true, true]);
    expect([...root.getElementsByTagName('path')]).toHaveLength(1);
    expect([...root.getElementsByTagName('tspan')].map(({ textContent }) => textContent)).toEqual(['Orbane', 'Orbane']);
    expect(xmlErrors).toEqual([]);
  });

  it('any words are text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant(HOSTILE)), (words) => {
        const root = parseXml(svg(picture(words))).documentElement!;
        const names = new Set([...root.getElementsByTagName('*')].map(({ tagName }) => tagName));
        expect(
          [...names].every((name) => ['title', 'rect', 'g', 'path', 'polygon', 'circle', 'text', 'tspan'].includes(name)),
        ).toBe(true);
        expect(xmlErrors).toEqual([]);
      }),
    );
  });

  it('nothing to draw is an empty picture', () => {
    expect(parseXml(svg({ ...picture(''), groups: [], edges: [], nodes: [] })).documentElement!.getAttribute('viewBox')).toBe(
      '-16 -16 32 32',
    );
  });
});

it('the same graph gives the same text in every format', () => {
  for (const format of ['csv', 'json', 'graphml', 'mermaid', 'dot', 'markdown', 'html'] as const)
    expect(write(format, structuredClone(DENSE))).toBe(write(format, DENSE));
});
