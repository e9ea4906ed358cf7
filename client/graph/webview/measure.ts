import type { Measure } from '../model/labels.ts';

/** Measures texts in a font of CSS; each text once. */
export function measurer(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = context.measureText(text).width;
      known.set(text, width);
    }
    return width;
  };
}
