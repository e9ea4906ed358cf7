import type { DealKind, EntityKind } from '../protocol.ts';

/** The colours of the editor's theme, as Cytoscape and SVG take them: `#rrggbb`, laid over the panel's background. */
export interface Palette {
  readonly background: string;
  readonly foreground: string;
  readonly muted: string;
  readonly focus: string;
  readonly line: string;
  readonly deals: Readonly<Record<DealKind, string>>;
  readonly entities: Readonly<Record<EntityKind, string>>;
  /** Of a node's rim: the contrast border where the theme has one. */
  readonly rim: string;
  readonly highContrast: boolean;
  readonly fontFamily: string;
}

/** Reads the palette out of the variables that VS Code sets on the document. */
export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const paint = painter();
  const variable = (name: string) => style.getPropertyValue(`--vscode-${name}`).trim();
  const background = paint(variable('sideBar-background') || variable('editor-background') || '#1e1e1e', '#000000');
  const color = (fallback: string, ...names: string[]) =>
    paint(names.map(variable).find((value) => value !== '') ?? fallback, background);
  const foreground = color('#cccccc', 'foreground', 'editor-foreground');
  const highContrast =
    document.body.classList.contains('vscode-high-contrast') || document.body.classList.contains('vscode-high-contrast-light');
  const blue = color('#3794ff', 'charts-blue');
  const green = color('#89d185', 'charts-green');
  const orange = color('#d18616', 'charts-orange');
  const purple = color('#b180d7', 'charts-purple');
  const red = color('#f14c4c', 'charts-red');
  const yellow = color('#cca700', 'charts-yellow');
  const muted = color('#9d9d9d', 'descriptionForeground');
  return {
    background,
    foreground,
    muted,
    focus: color('#007fd4', 'focusBorder', 'contrastActiveBorder'),
    line: color('#808080', 'editorIndentGuide-activeBackground1', 'charts-lines'),
    deals: {
      investment: green,
      acquisition: purple,
      stake: blend(purple, background, 0.75),
      debt: red,
      purchase: blue,
      payment: orange,
      spending: yellow,
      partnership: muted,
      merger: blend(purple, muted, 0.5),
      joint_venture: blend(green, muted, 0.5),
    },
    entities: {
      company: blend(blue, blend(foreground, background, 0.5), 0.4),
      institution: yellow,
      person: orange,
      product: green,
    },
    rim: variable('contrastBorder') ? color('#ffffff', 'contrastBorder') : background,
    highContrast,
    fontFamily: variable('font-family') || 'sans-serif',
  };
}

/** Runs after the theme has changed: VS Code then changes the classes of the body and the style of the root. */
export function onThemeChange(changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
}

/** `part` of one colour over the other, both `#rrggbb`. */
export function blend(over: string, under: string, part: number): string {
  const channel = (at: number) => {
    const [a, b] = [Number.parseInt(over.slice(at, at + 2), 16), Number.parseInt(under.slice(at, at + 2), 16)];
    return Math.round(a * part + b * (1 - part))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Turns any colour of CSS into `#rrggbb` by letting the browser paint it. */
function painter(): (color: string, under: string) => string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.canvas.width = 1;
  context.canvas.height = 1;
  return (color, under) => {
    for (const paint of [under, color]) {
      context.fillStyle = paint;
      context.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  };
}
