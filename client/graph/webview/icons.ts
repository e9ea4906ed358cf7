/** Line drawings on a field of 16 by 16, as paths of SVG. */
export const ICONS = {
  filter: 'M2 3h12l-4.5 5.5V13l-3 1.5V8.500L2 3Z',
  export: 'M8 10V2M5 5l3-3 3 3M3 8v6h10V8',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  arrange: 'M8 2.500v3M8 10.500v3M2.500 8h3M10.500 8h3M8 6a2 2 0 1 0 .01 0Z',
  legend: 'M3 4h2M7 4h6M3 8h2M7 8h6M3 12h2M7 12h6',
  play: 'M5 3l8 5-8 5V3Z',
  stop: 'M4 4h8v8H4V4Z',
  next: 'M6 3l5 5-5 5',
  previous: 'M10 3L5 8l5 5',
  back: 'M7 4L3 8l4 4M3 8h10',
} as const;

export type Icon = keyof typeof ICONS;

export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';
