import type { Page } from 'playwright-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the editor shows words, for the `nth` time from the top of what is in view. Of words that go on in the next visual line, the larger
 * part.
 */
export async function boxOfWords(page: Page, words: string, nth = 1): Promise<Box> {
  for (let tries = 0; tries < 50; tries++) {
    const box = await page.evaluate(find, { words: words.replaceAll('\u00a0', ' '), nth });
    if (box) return box;
    await page.waitForTimeout(100);
  }
  throw new Error(`“${words}” is not in view`);
}

/** Runs in the page. */
function find({ words, nth }: { words: string; nth: number }): Box | undefined {
  // The order of the lines in the document is not that on the screen.
  const lines = [...document.querySelectorAll<HTMLElement>('.monaco-editor .view-line')].sort(
    (a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y,
  );
  const nodes: Node[] = [];
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  }
  // A line that was wrapped keeps the space at its end, which is drawn as one that does not break.
  const text = nodes
    .map((node) => node.textContent)
    .join('')
    .replaceAll('\u00a0', ' ');
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) return undefined;
  }
  const range = document.createRange();
  let seen = 0;
  for (const node of nodes) {
    const length = node.textContent!.length;
    const end = start + words.length;
    if (seen <= start && start < seen + length) range.setStart(node, start - seen);
    if (seen < end && end <= seen + length) range.setEnd(node, end - seen);
    seen += length;
  }
  const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  return boxes.sort((a, b) => b.width - a.width)[0];
}
