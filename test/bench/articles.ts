import { english } from './article-en.ts';
import { french } from './article-fr.ts';
import { Random } from './random.ts';

/** What a language gives the generator: sentences with holes, and what fills them. */
export interface Templates {
  /** Sentences about deals and figures. Holes: `{company}` `{other}` `{third}` `{person}` `{money}` `{percent}` `{date}` `{nominal}` `{place}` `{thing}`. */
  readonly telling: readonly string[];
  /** Sentences without a deal, as most of an article is. */
  readonly plain: readonly string[];
  readonly headings: readonly string[];
  readonly legalForms: readonly string[];
  readonly firstNames: readonly string[];
  readonly known: readonly string[];
  readonly places: readonly string[];
  readonly things: readonly string[];
  readonly nominals: readonly string[];
  money(random: Random): string;
  percent(random: Random): string;
  date(random: Random): string;
}

export type ArticleLanguage = 'fr' | 'en';
const TEMPLATES: Readonly<Record<ArticleLanguage, Templates>> = { fr: french, en: english };

/**
 * An article of about `length` UTF-16 units: the same for the same arguments. About two sentences in five tell of a deal or a figure, the
 * density of the news that the project is for, and a new name turns up every 2,000 units, so that a long text is not one story told over.
 */
export function article(language: ArticleLanguage, length: number, seed = 1): string {
  const random = new Random(seed * 7919 + (language === 'fr' ? 1 : 2));
  const templates = TEMPLATES[language];
  const companies = [...templates.known];
  const people: string[] = [];
  while (companies.length < templates.known.length + 8) companies.push(company(random, templates));
  while (people.length < 6) people.push(person(random, templates));

  const parts: string[] = [
    `${fill(random.pick(templates.telling), random, templates, companies, people).replace(/\.$/, '')}\n\n`,
  ];
  let written = parts[0]!.length;
  let newNames = 0;
  while (written < length) {
    if (written / 2000 > newNames) {
      newNames++;
      if (random.chance(0.7)) companies.push(company(random, templates));
      else people.push(person(random, templates));
    }
    const paragraph = random.chance(0.08)
      ? random.pick(templates.headings)
      : Array.from({ length: 2 + random.below(4) }, () =>
          fill(random.pick(random.chance(0.4) ? templates.telling : templates.plain), random, templates, companies, people),
        ).join(' ');
    parts.push(paragraph, '\n\n');
    written += paragraph.length + 2;
  }
  return parts.join('').slice(0, Math.max(length, 1));
}

function fill(
  template: string,
  random: Random,
  templates: Templates,
  companies: readonly string[],
  people: readonly string[],
): string {
  const cast = [recent(companies, random), recent(companies, random), recent(companies, random)];
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    switch (name) {
      case 'company':
        return cast[0]!;
      case 'other':
        return cast[1]!;
      case 'third':
        return cast[2]!;
      case 'person':
        return recent(people, random);
      case 'money':
        return templates.money(random);
      case 'percent':
        return templates.percent(random);
      case 'date':
        return templates.date(random);
      case 'nominal':
        return random.pick(templates.nominals);
      case 'place':
        return random.pick(templates.places);
      case 'thing':
        return random.pick(templates.things);
      default:
        return hole;
    }
  });
}

/** Mostly a name of late, sometimes an old one: an article stays with its subjects for a while. */
function recent(names: readonly string[], random: Random): string {
  return random.chance(0.8) ? names[names.length - 1 - random.below(Math.min(10, names.length))]! : random.pick(names);
}

const ONSETS = [
  'Bal',
  'Cor',
  'Dal',
  'El',
  'Fen',
  'Gal',
  'Hel',
  'Ist',
  'Jor',
  'Kel',
  'Lum',
  'Mor',
  'Nor',
  'Orb',
  'Pel',
  'Quor',
  'Ros',
  'Syl',
  'Tar',
  'Ul',
];
const MIDDLES = ['a', 'an', 'e', 'en', 'i', 'io', 'o', 'or', 'u', 'ula'];
const ENDS = ['bec', 'dis', 'dra', 'gen', 'lia', 'lys', 'mont', 'nex', 'ra', 'rix', 'tis', 'tech', 'vane', 'via', 'xor', 'zen'];

function company(random: Random, { legalForms }: Templates): string {
  const name = random.pick(ONSETS) + random.pick(MIDDLES) + random.pick(ENDS);
  return random.chance(0.3) ? `${name} ${random.pick(legalForms)}` : name;
}

function person(random: Random, { firstNames }: Templates): string {
  return `${random.pick(firstNames)} ${random.pick(ONSETS)}${random.pick(MIDDLES)}${random.pick(ENDS)}`;
}
