import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { NO_FILTERS } from '../../../client/graph/model/filters.ts';
import { page as html } from '../../../client/graph/page.ts';
import type { FromWebview, GraphData, ToWebview } from '../../../client/graph/protocol.ts';
import { TEXTS } from '../../../client/graph/texts.ts';
import { THEMES, type Theme } from './themes.ts';

export interface PanelOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  readonly locale?: string;
  readonly strings?: Readonly<Record<string, string>>;
  readonly reduceMotion?: boolean;
  /** What an earlier session kept. */
  readonly kept?: unknown;
}

/** The panel's own page, with its real markup and content security policy, in a browser without an editor around it. */
export class PanelPage {
  readonly page: Page;
  /** What broke the content security policy or threw, as the browser told it. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, options: PanelOptions = {}): Promise<PanelPage> {
    const { width = 420, height = 640, theme = 'dark', locale = 'en', strings = TEXTS, reduceMotion = true } = options;
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: reduceMotion ? 'reduce' : 'no-preference' });
    const panel = new PanelPage(page);
    page.on('console', (message) => {
      if (message.type() === 'error') panel.complaints.push(message.text());
    });
    page.on('pageerror', (error) => panel.complaints.push(error.stack ?? String(error)));
    const { script, style } = await bundle();
    const nonce = 'abcdefghijklmnop';
    const markup = html({ script: `${ORIGIN}/webview.js`, style: `${ORIGIN}/webview.css`, source: ORIGIN, nonce });
    await page.route(`${ORIGIN}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/webview.js') return route.fulfill({ contentType: 'text/javascript', body: script });
      if (path === '/webview.css') return route.fulfill({ contentType: 'text/css', body: style });
      return route.fulfill({ contentType: 'text/html', body: markup });
    });
    await page.addInitScript(fakeEditor, {
      kept: options.kept ?? null,
      variables: THEMES[theme].variables,
      className: THEMES[theme].class,
    });
    await page.goto(`${ORIGIN}/`);
    await page
      .locator('main')
      .waitFor({ timeout: 5000 })
      .catch((error) => {
        throw new Error(panel.complaints.join('\n') || String(error));
      });
    await panel.send({ type: 'start', strings, locale, filters: NO_FILTERS, reduceMotion, faintBelow: 0.5 });
    return panel;
  }

  send(message: ToWebview): Promise<void> {
    return this.page.evaluate((data) => window.postMessage(data, '*'), message);
  }

  async show(data: GraphData, title = 'article.news'): Promise<void> {
    await this.send({ type: 'graph', data, title });
    await this.page.locator('.canvas canvas').first().waitFor();
    await this.settled();
  }

  /** What the panel has sent so far, of one type. */
  async sent<T extends FromWebview['type']>(type: T): Promise<Extract<FromWebview, { type: T }>[]> {
    const all = await this.page.evaluate(() => (globalThis as unknown as Sent).sent);
    return all.filter((message): message is Extract<FromWebview, { type: T }> => message.type === type);
  }

  kept(): Promise<unknown> {
    return this.page.evaluate(() => (globalThis as unknown as { kept: unknown }).kept);
  }

  /** Waits until two frames have been drawn. */
  settled(): Promise<void> {
    return this.page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 120)));
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.page.evaluate(
      ({ variables, className }) => {
        for (const [name, value] of Object.entries(variables))
          document.documentElement.style.setProperty(`--vscode-${name}`, value);
        document.body.className = className;
      },
      { variables: THEMES[theme].variables as Record<string, string>, className: THEMES[theme].class as string },
    );
    await this.settled();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

interface Sent {
  readonly sent: FromWebview[];
}

const ORIGIN = 'http://panel.test';

let bundled: Promise<{ script: string; style: string }> | undefined;

/** Built once: the panel as it is shipped. */
function bundle(): Promise<{ script: string; style: string }> {
  bundled ??= build({
    entryPoints: ['client/graph/webview/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    target: 'es2022',
    format: 'iife',
    logLevel: 'error',
  }).then(({ outputFiles }) => ({
    script: outputFiles.find(({ path }) => path.endsWith('.js'))!.text,
    style: outputFiles.find(({ path }) => path.endsWith('.css'))!.text,
  }));
  return bundled;
}

/** Runs in the page before anything else: what the editor gives to a webview. */
function fakeEditor({
  kept,
  variables,
  className,
}: {
  kept: unknown;
  variables: Record<string, string>;
  className: string;
}): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const sent: unknown[] = [];
  scope.sent = sent;
  scope.kept = kept ?? undefined;
  scope.acquireVsCodeApi = () => ({
    postMessage: (message: unknown) => sent.push(structuredClone(message)),
    getState: () => scope.kept,
    setState: (state: unknown) => {
      scope.kept = structuredClone(state);
    },
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(`--vscode-${name}`, value);
    document.documentElement.style.setProperty('--vscode-font-family', 'DejaVu Sans, sans-serif');
    document.documentElement.style.setProperty('--vscode-font-size', '13px');
    document.body.className = className;
  });
}
