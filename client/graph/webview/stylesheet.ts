import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './theme.ts';

/** How the elements of a drawing look; each carries its own colour, width and label as data. */
export function stylesheet(colors: Palette, { large }: { large: boolean }): StylesheetJson {
  return [...nodes(colors), ...groups(colors), ...edges(colors, large), ...states(colors)];
}

export const NODE_FONT_PX = 11;
export const EDGE_FONT_PX = 10;

const nodes = (colors: Palette): StylesheetJson => [
  {
    selector: 'node[kind]',
    style: {
      width: 'data(diameter)',
      height: 'data(diameter)',
      shape: 'data(shape)' as never,
      'background-color': 'data(color)',
      'border-width': colors.highContrast ? 2 : 1,
      'border-color': colors.rim,
      label: 'data(label)',
      color: colors.foreground,
      'font-family': colors.fontFamily,
      'font-size': NODE_FONT_PX,
      'text-valign': 'bottom',
      'text-margin-y': 3,
      'text-wrap': 'wrap',
      'text-background-color': colors.background,
      'text-background-opacity': 0.75,
      'text-background-padding': '1px',
      'min-zoomed-font-size': 6,
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'node[kind = "nobody"]',
    style: { 'background-opacity': 0, 'border-width': 1.5, 'border-style': 'dashed', 'border-color': colors.muted, events: 'no' },
  },
];

const groups = (colors: Palette): StylesheetJson => [
  {
    selector: ':parent',
    style: {
      shape: 'round-rectangle',
      'background-color': colors.foreground,
      'background-opacity': 0.05,
      'border-width': 1,
      'border-style': 'dashed',
      'border-color': colors.muted,
      label: '',
      padding: '10px',
      events: 'no',
    },
  },
];

const edges = (colors: Palette, large: boolean): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(color)',

      'target-arrow-shape': 'data(arrow)' as never,
      'target-arrow-color': 'data(color)',
      'arrow-scale': 0.9,
      'curve-style': large ? 'straight' : 'bezier',
      'control-point-step-size': 44,
      // What is read from each edge's data takes time for each edge.
      ...(large
        ? { label: '' }
        : { label: 'data(label)', 'text-margin-x': 'data(labelX)' as never, 'text-margin-y': 'data(labelY)' as never }),
      color: colors.foreground,
      'font-family': colors.fontFamily,
      'font-size': EDGE_FONT_PX,
      'text-background-color': colors.background,
      'text-background-opacity': 0.85,
      'text-background-padding': '1px',
      'min-zoomed-font-size': 7,
      'overlay-opacity': 0,
    },
  },
  { selector: 'edge[status = "planned"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 6] } },
  {
    selector: 'edge[status = "rumoured"], edge[status = "cancelled"]',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [1, 9], 'line-cap': 'round' },
  },
  { selector: 'edge.faint', style: { opacity: 0.4 } },
  { selector: 'edge[status = "cancelled"]', style: { opacity: 0.45, 'target-arrow-shape': 'tee' } },
];

const states = (colors: Palette): StylesheetJson => [
  { selector: '.faded', style: { opacity: 0.13, 'text-opacity': 0, events: 'no' } },
  { selector: ':parent.faded', style: { 'background-opacity': 0.02, 'border-opacity': 0.15 } },
  { selector: 'node.under', style: { 'border-width': 3, 'border-color': colors.focus } },
  { selector: 'edge.under', style: { 'underlay-color': colors.focus, 'underlay-opacity': 0.35, 'underlay-padding': 4 } },
  { selector: 'edge.under.faded', style: { 'underlay-opacity': 0.08 } },
  {
    selector: 'node.chosen',
    style: {
      'border-width': 3,
      'border-color': colors.focus,
      'underlay-color': colors.focus,
      'underlay-opacity': 0.3,
      'underlay-padding': 6,
    },
  },
  {
    selector: 'edge.chosen',
    style: {
      'underlay-color': colors.focus,
      'underlay-opacity': 0.55,
      'underlay-padding': 5,
      opacity: 1,
      label: 'data(fullLabel)',
      'z-index': 9,
    },
  },
  { selector: 'edge.ring', style: { opacity: 1, label: 'data(fullLabel)', 'z-index': 8 } },
  { selector: 'edge.leg', style: { 'underlay-color': colors.focus, 'underlay-opacity': 0.6, 'underlay-padding': 7 } },
  { selector: '.found', style: { 'underlay-color': colors.focus, 'underlay-opacity': 0.35, 'underlay-padding': 8 } },
  {
    selector: 'node.coin',
    style: {
      width: 14,
      height: 14,
      'background-color': colors.focus,
      'border-width': 2,
      'border-color': colors.background,
      label: '',
      events: 'no',
      'z-index': 20,
    },
  },
];
