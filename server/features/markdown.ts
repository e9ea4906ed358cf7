import type { Span } from '../reading/article.ts';
import type { OpenArticle } from './open-article.ts';

/**
 * Words of an article as Markdown that shows them and nothing else. Signs become character references: VS Code's parser takes backslashes
 * out of the text of a link before it looks for pictures and emphasis in there, so that an escaped `!\[\](…)` would be fetched.
 */
export function escaped(words: string, most = 200): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const cut = line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
  return cut
    .replace(/[\\`*_[\]<>&|~@!#]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('://', '&#58;//')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}

/** A Markdown link that leads to words of the article; the text is Markdown already. */
export function linkTo(open: OpenArticle, span: Span, text: string): string {
  return `[${text}](${target(open, span)})`;
}

/** A command where the client has one, since that reaches every kind of document; a URI with a position elsewhere. */
function target(open: OpenArticle, span: Span): string {
  const { start, end } = open.lines.range(span);
  if (open.knowsCommands) {
    const place = [open.uri, start.line, start.character, end.line, end.character];
    return `command:moneyTrail.reveal?${encoded(JSON.stringify(place))}`;
  }
  return `${open.uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
}

/** Parentheses would end the link. */
const encoded = (text: string) => encodeURIComponent(text).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
