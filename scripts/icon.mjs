// @ts-check
// Draws icons/money-trail.png, the icon that marketplaces show, from icons/money-trail.svg. To be run after a change of the drawing.
import { readFileSync } from 'node:fs';
import { startBrowser } from '../test/editor/vscode/browser.mjs';
import { installParts } from '../test/editor/vscode/install.mjs';

await installParts();
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync('icons/money-trail.svg', 'utf8')}`);
await page.screenshot({ path: 'icons/money-trail.png', omitBackground: true });
await page.setContent(
  `<body style="color:#333;background:#fff;margin:20px;zoom:6">${readFileSync('icons/activity.svg', 'utf8')}${readFileSync('icons/news-light.svg', 'utf8')}</body>`,
);
if (process.argv.includes('--look')) await page.screenshot({ path: 'test-results/small-icons.png' });
await browser.close();
