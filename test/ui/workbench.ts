import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { startBrowser } from '../editor/vscode/browser.mjs';
import { type Served, serveEditor } from '../editor/vscode/serve.mjs';
import { processesBelow } from './processes.ts';
import { boxOfWords } from './words.ts';

export interface WorkbenchOptions {
  /** A sample to open at once. */
  readonly open?: string;
  readonly settings?: object;
  /** Language of the interface: `en` (the default) or `fr`. */
  readonly locale?: string;
  readonly viewport?: { width: number; height: number };
  /** More articles for the workspace, besides the samples. */
  readonly folder?: string;
  /** Where extensions are installed, the one under test among them; without it the checkout is run. */
  readonly extensions?: string;
}

/** VS Code in a browser with the extension and a copy of the samples, driven as a person would. */
export class Workbench {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  readonly #browser: Browser;
  readonly #editor: Served;

  constructor(parts: { page: Page; folder: string; browser: Browser; editor: Served }) {
    this.page = parts.page;
    this.folder = parts.folder;
    this.#browser = parts.browser;
    this.#editor = parts.editor;
  }

  /** Starts one; `close` ends it. */
  static async start(options: WorkbenchOptions = {}): Promise<Workbench> {
    const folder = mkdtempSync(join(tmpdir(), 'money-trail-samples-'));
    for (const source of ['samples', ...(options.folder ? [options.folder] : [])]) cpSync(source, folder, { recursive: true });
    const editor = await serveEditor({
      ...(options.extensions ? { extensionsFolder: options.extensions } : {}),
      settings: { 'editor.hover.delay': 100, 'workbench.reduceMotion': 'on', ...options.settings },
    });
    const browser = await startBrowser();
    const context = await browser.newContext({
      viewport: options.viewport ?? { width: 1400, height: 900 },
      locale: options.locale ?? 'en',
    });
    // What a language pack would set; without one the editor's own texts stay English.
    if (options.locale)
      await context.addInitScript((language) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }), options.locale);
    const page = await context.newPage();
    const workbench = new Workbench({ page, folder, browser, editor });
    await page.goto(editor.address({ ...(options.extensions ? {} : { extension: resolve('.') }), open: [folder] }));
    await page.locator('.monaco-workbench').waitFor();
    if (options.open) await workbench.openFile(options.open);
    return workbench;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#editor.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Opens a file of the workspace and waits until it has been read. */
  async openFile(name: string): Promise<void> {
    await this.#pick(name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
    if (name.endsWith('.news')) await this.status().filter({ hasText: / ms/ }).waitFor();
  }

  /** The item of the status bar that says what was read. */
  status(): Locator {
    return this.page.locator('.statusbar-item', { hasText: /\b(FR|EN) · / });
  }

  /** Runs a command from the palette by its title. */
  async runCommand(title: string): Promise<void> {
    await this.#pick(`>${title}`, title);
  }

  /** Puts the cursor at the start of words of a file of the workspace, which scrolls them into view. */
  async goTo(name: string, words: string, nth = 1): Promise<void> {
    const text = this.textOf(name);
    let start = -1;
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” is not in ${name} ${nth} times`);
    const before = text.slice(0, start).split('\n');
    await this.#pick(`:${before.length}:${before.at(-1)!.length + 1}`);
  }

  /** The file as it is on disk. */
  textOf(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Puts the mouse on words that are in view and gives back what the hover says. */
  async hover(words: string, nth = 1): Promise<string> {
    const widget = this.page.locator('.monaco-hover .hover-contents').filter({ visible: true });
    // Hints and lenses that come in move the words away from under the mouse; then it goes there again.
    for (let tries = 0; tries < 6; tries++) {
      const { x, y } = await this.middleOf(words, nth);
      await this.page.mouse.move(x - 60, y + 80);
      await this.page.mouse.move(x, y, { steps: 4 });
      // The widget first says that it is loading.
      const shown = widget.filter({ hasNotText: /^Loading/ }).first();
      const came = await shown.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      );
      if (came) return (await widget.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
    }
    throw new Error(`No hover over “${words}”`);
  }

  async middleOf(words: string, nth = 1): Promise<{ x: number; y: number }> {
    const box = await boxOfWords(this.page, words, nth);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** What is selected in the active editor, by what the status bar says of it. */
  async selection(name: string): Promise<string> {
    const said = ((await this.page.locator('#status\\.editor\\.selection').textContent()) ?? '').replaceAll('\u00a0', ' ');
    const place = /Ln (\d+), Col (\d+)(?: \((\d+) selected\))?/.exec(said);
    if (!place) throw new Error(`The status bar says “${said}”`);
    const [line, column, length] = [Number(place[1]), Number(place[2]), Number(place[3] ?? 0)];
    const lines = this.textOf(name).split('\n');
    const end = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
    return this.textOf(name).slice(end - length, end);
  }

  /** Ends the extension's language server the hard way; true when there was one. */
  killLanguageServer(): boolean {
    const servers = processesBelow(this.#editor.pid).filter(({ command }) => command.includes('dist/server.js'));
    for (const { id } of servers) process.kill(id, 'SIGKILL');
    return servers.length > 0;
  }

  /** The page inside the webview whose frame has this title, or the only one. */
  webview(): FrameLocator {
    // A webview is a frame in a frame: the outer one belongs to the editor.
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Keeps a picture for people to look at: test-results/ui/<name>.png. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('test-results/ui', { recursive: true });
    await this.page.screenshot({ path: `test-results/ui/${name}.png` });
  }

  /** Types into the quick input and takes the answer that holds `expected`, or what was typed. */
  async #pick(typed: string, expected?: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await this.page.keyboard.press(typed.startsWith('>') ? 'F1' : 'ControlOrMeta+P');
    await input.waitFor();
    await input.fill(typed);
    // The list fills while it is searched: Enter takes the row that is focused, so that has to be the one that is wanted.
    if (typed.startsWith(':')) await this.page.waitForTimeout(200);
    else {
      const focused = this.page.locator('.quick-input-list .monaco-list-row.focused');
      await focused.filter({ hasText: expected ?? typed }).waitFor();
    }
    await this.page.keyboard.press('Enter');
    // It goes away, or asks the next question.
    for (let tries = 0; tries < 100 && (await input.isVisible()) && (await input.inputValue()) === typed; tries++)
      await this.page.waitForTimeout(50);
  }
}
