import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Workbench } from './workbench.ts';

const article = 'la-ronde.fr.news';
let workbench: Workbench;

beforeAll(async () => {
  // Hints have colours of the editor's own.
  workbench = await Workbench.start({ open: article, settings: { 'editor.inlayHints.enabled': 'off' } });
});
afterAll(() => workbench?.close());

interface Word {
  readonly text: string;
  readonly isBold: boolean;
  /** How much it stands out from the page, from 1 to 21. */
  readonly contrast: number;
  readonly color: string;
}

interface Page {
  /** From 0, black, to 1. */
  readonly brightness: number;
  /** The colour of most of the text. */
  readonly ink: string;
  readonly words: readonly Word[];
}

/** The text in view as it is coloured. */
const seen = (): Promise<Page> =>
  workbench.page.evaluate(() => {
    const luminance = (color: string) => {
      const [r, g, b] = (color.match(/[\d.]+/g) ?? []).map((each) => {
        const part = Number(each) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const brightness = luminance(getComputedStyle(document.querySelector('.monaco-editor-background')!).backgroundColor);
    const words = [...document.querySelectorAll('.view-line span[class*="mtk"]')].map((span) => {
      const { color, fontWeight } = getComputedStyle(span);
      const light = luminance(color);
      return {
        text: (span.textContent ?? '').replaceAll('\u00a0', ' ').trim(),
        isBold: Number(fontWeight) >= 600,
        contrast: (Math.max(light, brightness) + 0.05) / (Math.min(light, brightness) + 0.05),
        color,
      };
    });
    const letters = new Map<string, number>();
    for (const { color, text } of words) letters.set(color, (letters.get(color) ?? 0) + text.length);
    const [[ink] = ['']] = [...letters].sort((a, b) => b[1] - a[1]);
    return { brightness, ink, words };
  });

/** What is wrong with the colours. */
function complaints({ brightness, ink, words }: Page, isDark: boolean): string[] {
  const parties = words.filter(({ text }) => text === 'Hexalune');
  const money = words.filter(({ text }) => /^[\d,]+ milliards de dollars$/.test(text));
  return [
    ...(brightness < 0.5 === isDark ? [] : ['the theme has not changed yet']),
    ...(parties.length > 1 && money.length > 1 ? [] : ['nothing is coloured']),
    ...[...parties, ...money].flatMap(({ text, color, contrast }) => [
      ...(color === ink ? [`${text} does not stand out`] : []),
      ...(contrast < 4.5 ? [`${text} can hardly be read: ${contrast.toFixed(1)}`] : []),
    ]),
    ...(parties.some(({ isBold }) => isBold) && parties.some(({ isBold }) => !isBold)
      ? []
      : ['who pays is not told from the rest']),
  ];
}

it.each([
  ['Default Dark Modern', true],
  ['Default Light Modern', false],
  ['Default High Contrast', true],
  ['Default High Contrast Light', false],
])('in %s parties and amounts stand out and can be read, and who pays is bold', async (theme, isDark) => {
  mkdirSync(join(workbench.folder, '.vscode'), { recursive: true });
  writeFileSync(join(workbench.folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
  await expect.poll(async () => complaints(await seen(), isDark), { timeout: 20_000 }).toEqual([]);
  await workbench.screenshot(`colours-${theme.toLowerCase().replaceAll(' ', '-')}`);
});
