import { shown } from '../model/labels.ts';
import { xml } from './xml.ts';

/** A picture to write: what is drawn, where, in pixels at zoom 1, back to front. */
export interface Picture {
  readonly title: string;
  readonly background: string;
  readonly foreground: string;
  readonly fontFamily: string;
  readonly groups: readonly { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[];
  readonly edges: readonly PictureEdge[];
  readonly nodes: readonly PictureNode[];
}

export interface PictureEdge {
  /** Both ends and the control point of the quadratic curve between them. */
  readonly from: Place;
  readonly control: Place;
  readonly to: Place;
  readonly color: string;
  readonly width: number;
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly arrow: boolean;
  readonly opacity: number;
  readonly label?: { readonly text: string; readonly at: Place };
  /** The whole story, for who points at it. */
  readonly told: string;
}

export interface PictureNode {
  readonly at: Place;
  readonly radius: number;
  readonly shape: 'ellipse' | 'square' | 'hexagon' | 'diamond' | 'nobody';
  readonly color: string;
  readonly lines: readonly string[];
  readonly told: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The picture as SVG 1.1: shapes and text only, so that every program that takes SVG can edit it. */
export function svg(picture: Picture): string {
  const { left, top, width, height } = frame(picture);
  const { foreground, background, fontFamily } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${at(left)} ${at(top)} ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img">`,
    `<title>${plain(picture.title)}</title>`,
    `<rect x="${at(left)}" y="${at(top)}" width="${at(width)}" height="${at(height)}" fill="${xml(background)}"/>`,
    ...picture.groups.map(
      ({ left, top, right, bottom }) =>
        `<rect x="${at(left)}" y="${at(top)}" width="${at(right - left)}" height="${at(bottom - top)}" rx="8" fill="${xml(foreground)}" fill-opacity="0.05" stroke="${xml(foreground)}" stroke-opacity="0.6" stroke-dasharray="4 3"/>`,
    ),
    ...picture.edges.map(edge),
    ...picture.nodes.map((one) => node(one, picture)),
    `<g font-family="${xml(fontFamily)}" font-size="10" fill="${xml(foreground)}" stroke="${xml(background)}" stroke-width="3" paint-order="stroke" text-anchor="middle">`,
    ...picture.edges.map(({ label }) =>
      label ? `<text x="${at(label.at.x)}" y="${at(label.at.y + 3.5)}">${plain(label.text)}</text>` : '',
    ),
    '</g>',
    '</svg>',
    '',
  ]
    .filter((line, i, all) => line !== '' || i === all.length - 1)
    .join('\n');
}

const DASHES = { solid: '', dashed: ' stroke-dasharray="7 5"', dotted: ' stroke-dasharray="1.5 3"' } as const;

function edge({ from, control, to, color, width, line, arrow, opacity, told }: PictureEdge): string {
  const path = `M${at(from.x)} ${at(from.y)}Q${at(control.x)} ${at(control.y)} ${at(to.x)} ${at(to.y)}`;
  const stroke = `fill="none" stroke="${xml(color)}" stroke-width="${at(width)}"${DASHES[line]}`;
  const head = arrow ? arrowHead(control, to, width, color) : '';
  return `<g opacity="${at(opacity)}"><title>${plain(told)}</title><path d="${path}" ${stroke}/>${head}</g>`;
}

function arrowHead(control: Place, tip: Place, width: number, color: string): string {
  const angle = Math.atan2(tip.y - control.y, tip.x - control.x);
  const length = 6 + width * 1.6;
  const corner = (turn: number) =>
    `${at(tip.x - length * Math.cos(angle + turn))},${at(tip.y - length * Math.sin(angle + turn))}`;
  return `<polygon points="${at(tip.x)},${at(tip.y)} ${corner(0.42)} ${corner(-0.42)}" fill="${xml(color)}"/>`;
}

function node(one: PictureNode, { foreground, background, fontFamily }: Picture): string {
  const { x, y } = one.at;
  const lines = one.lines
    .map((line, i) => `<tspan x="${at(x)}" y="${at(y + one.radius + 12 + i * 13)}">${plain(line)}</tspan>`)
    .join('');
  const style = `font-family="${xml(fontFamily)}" font-size="11" fill="${xml(foreground)}" stroke="${xml(background)}" stroke-width="3" paint-order="stroke" text-anchor="middle"`;
  return `<g><title>${plain(one.told)}</title>${shape(one)}${lines ? `<text ${style}>${lines}</text>` : ''}</g>`;
}

function shape({ at: { x, y }, radius: r, shape, color }: PictureNode): string {
  if (shape === 'ellipse') return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(r)}" fill="${xml(color)}"/>`;
  if (shape === 'nobody')
    return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(r)}" fill="none" stroke="${xml(color)}" stroke-dasharray="2 2"/>`;
  if (shape === 'square')
    return `<rect x="${at(x - r)}" y="${at(y - r)}" width="${at(2 * r)}" height="${at(2 * r)}" rx="4" fill="${xml(color)}"/>`;
  const corners = shape === 'diamond' ? [0, 1, 2, 3].map((i) => i / 4) : [0, 1, 2, 3, 4, 5].map((i) => i / 6);
  const points = corners.map((turn) => `${at(x + r * Math.cos(turn * 2 * Math.PI))},${at(y + r * Math.sin(turn * 2 * Math.PI))}`);
  return `<polygon points="${points.join(' ')}" fill="${xml(color)}"/>`;
}

/** Room for everything and its labels. */
function frame({ nodes, edges, groups }: Picture) {
  const points = [
    ...nodes.flatMap(({ at: { x, y }, radius, lines }) => {
      const half = Math.max(radius, ...lines.map((line) => line.length * 3.4));
      return [
        { x: x - half, y: y - radius },
        { x: x + half, y: y + radius + 6 + lines.length * 13 },
      ];
    }),
    ...edges.flatMap(({ from, control, to }) => [
      from,
      to,
      { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 },
    ]),
    ...groups.flatMap(({ left, top, right, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
  ];
  const span = (values: readonly number[]): readonly [number, number] => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
    return [low, high];
  };
  const [left, right] = points.length ? span(points.map(({ x }) => x)) : [0, 0];
  const [top, bottom] = points.length ? span(points.map(({ y }) => y)) : [0, 0];
  return { left: left - MARGIN, top: top - MARGIN, width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN };
}

const MARGIN = 16;

const plain = (text: string) => xml(shown(text));
const at = (value: number) => String(Math.round(value * 100) / 100);
