import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

export interface Token {
  readonly text: string;
  /** Without the language's own scope and suffix. */
  readonly scopes: readonly string[];
}

const grammarFile = 'syntaxes/financial-news.tmLanguage.json';
let grammar: Promise<IGrammar | null> | undefined;

/** What the editor colours before anything has been read: the tokens of a text that have a scope. */
export async function tokens(text: string): Promise<Token[]> {
  const { tokenizeLine } = await load().then((loaded) => loaded!);
  let stack = textmate.INITIAL;
  const found: Token[] = [];
  for (const line of text.split('\n')) {
    const result = tokenizeLine.call(await load(), line, stack);
    stack = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens)
      if (scopes.length > 1)
        found.push({
          text: line.slice(startIndex, endIndex),
          scopes: scopes.slice(1).map((scope) => scope.replace(/\.financial-news$/, '')),
        });
  }
  return found;
}

function load(): Promise<IGrammar | null> {
  grammar ??= start().loadGrammar('text.financial-news');
  return grammar;
}

function start() {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  return new textmate.Registry({
    onigLib: oniguruma.loadWASM(wasm).then(() => ({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (string) => new oniguruma.OnigString(string),
    })),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
  });
}
