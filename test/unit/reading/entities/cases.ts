import type { Language } from '../../../../server/reading/article.ts';
import { marked } from '../sentences/marks.ts';
import { entitiesOf } from './entities-of.ts';

/** What was read otherwise than the marks of each block say: `- ` missed, `+ ` found where nothing is. Empty when all is right. */
export function wrongly(blocks: string, language: Language): { source: string; wrong: string[] }[] {
  return blocks
    .trim()
    .split(/\n[ \t]*\n/)
    .map((block) => {
      const source = block
        .split('\n')
        .filter((line) => !line.trim().startsWith('//'))
        .join('\n');
      return { source, wrong: compare(source, language) };
    });
}

function compare(source: string, language: Language): string[] {
  const { text, names, nominals } = marked(source);
  const { mentions } = entitiesOf(text, language);
  const found = mentions.filter(({ kind }) => kind === 'name');
  const wrong: string[] = [];
  const called = new Map<string, string>();
  for (const name of names) {
    const same = found.find(({ start, end }) => start === name.start && end === name.end);
    if (same) called.set(same.entity.id, name.entity.name);
    const right = same && ([name.entity.type].flat() as string[]).includes(same.entity.type);
    if (!right && !name.entity.optional)
      wrong.push(
        `- ${text.slice(name.start, name.end)} ${[name.entity.type].flat().join('|')}, read as ${same?.entity.type ?? 'nothing'}`,
      );
  }
  for (const { start, end, entity } of found)
    if (
      !names.some(
        (name) => name.start < end && start < name.end && (name.entity.optional || (name.start === start && name.end === end)),
      )
    )
      wrong.push(`+ ${text.slice(start, end)} ${entity.type}`);
  for (const nominal of nominals)
    if (
      !mentions.some(
        ({ kind, start, end, entity }) =>
          kind === 'nominal' && start < nominal.end && nominal.start < end && called.get(entity.id) === nominal.entity.name,
      )
    )
      wrong.push(`- [${text.slice(nominal.start, nominal.end)}] = ${nominal.entity.name}`);
  for (const { kind, start, end, entity, rule } of mentions)
    if (
      kind === 'nominal' &&
      rule !== 'nominal/beside-name' &&
      !nominals.some((nominal) => nominal.start < end && start < nominal.end)
    )
      wrong.push(`+ [${text.slice(start, end)}] = ${entity.name}`);
  return wrong;
}

/** Of the marked names and descriptions, and of the names found, how many are right. 0 to 1. */
export function shares(source: string, language: Language): { names: number; descriptions: number } {
  const { names, nominals } = marked(source.trim());
  const wrong = compare(source.trim(), language);
  const count = (sign: string, nominal: boolean) =>
    wrong.filter((line) => line.startsWith(sign) && line.startsWith(`${sign} [`) === nominal).length;
  return {
    names: 1 - (count('-', false) + count('+', false)) / Math.max(1, names.length),
    descriptions: 1 - count('-', true) / Math.max(1, nominals.length),
  };
}
