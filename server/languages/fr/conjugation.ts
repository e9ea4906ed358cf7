import { listed } from '../language.ts';
import type { Tense, VerbForm, VerbForms } from '../syntax.ts';

/**
 * Third-person, first-person-plural, infinitive and participle forms of French verbs, folded (no accents). Regular verbs are
 * listed by group in `regular` (`shy`: those without a present), irregular ones by family in `irregular`: `lemma: present-sg present-pl | imperfect stem |
 * future stem | participle | past-sg`.
 */
export function conjugate(
  regular: { readonly er: string; readonly shy: string; readonly ir: string; readonly re: string },
  irregular: string,
): VerbForms {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, lemma: string, tense: Tense, plural = false) => {
    const known = forms.get(word);
    const form: VerbForm = plural ? { lemma, tense, plural } : { lemma, tense };
    if (!known) forms.set(word, [form]);
    else if (!known.some((other) => other.lemma === lemma && other.tense === tense)) known.push(form);
  };
  const addTail = (lemma: string, imperfect: string, future: string, participle: string) => {
    add(`${imperfect}ait`, lemma, 'imperfect');
    add(`${imperfect}aient`, lemma, 'imperfect', true);
    // "actions", "éditions" are nouns: nobody reports what we used to do
    if (!/[^t]t$/.test(imperfect)) add(`${imperfect}ions`, lemma, 'imperfect', true);
    add(`${imperfect}ant`, lemma, 'gerund');
    add(`${imperfect}ons`, lemma, 'present', true);
    for (const [ending, plural] of [
      ['a', false],
      ['ai', false],
      ['ont', true],
      ['ons', true],
    ] as const)
      add(future + ending, lemma, 'future', plural);
    for (const [ending, plural] of [
      ['ait', false],
      ['ais', false],
      ['aient', true],
      ['ions', true],
    ] as const)
      add(future + ending, lemma, 'conditional', plural);
    const base = participle.endsWith('s') ? participle.slice(0, -1) : participle;
    for (const ending of participle.endsWith('s') ? ['s', 'se', 'ses'] : ['', 'e', 's', 'es'])
      add(base + ending, lemma, 'participle');
    add(lemma, lemma, 'infinitive');
  };
  for (const lemma of listed(regular.er)) addEr(lemma, add, addTail);
  for (const lemma of listed(regular.shy))
    addEr(lemma, (word, of, tense, plural) => tense !== 'present' && add(word, of, tense, plural), addTail);
  for (const lemma of listed(regular.ir)) {
    const stem = lemma.slice(0, -2);
    add(`${stem}it`, lemma, 'present');
    add(`${stem}it`, lemma, 'past');
    add(`${stem}issent`, lemma, 'present', true);
    add(`${stem}isse`, lemma, 'present');
    add(`${stem}irent`, lemma, 'past', true);
    addTail(lemma, `${stem}iss`, lemma, `${stem}i`);
  }
  for (const lemma of listed(regular.re)) {
    const stem = lemma.slice(0, -2);
    add(stem, lemma, 'present');
    add(`${stem}ent`, lemma, 'present', true);
    add(`${stem}e`, lemma, 'present');
    add(`${stem}it`, lemma, 'past');
    add(`${stem}irent`, lemma, 'past', true);
    addTail(lemma, stem, lemma.slice(0, -1), `${stem}u`);
  }
  // the one gerund that is not made from the imperfect and that news is full of
  add('ayant', 'avoir', 'gerund');
  for (const line of irregular.trim().split('\n')) addFamily(line.trim(), add, addTail);
  return forms;
}

type Add = (word: string, lemma: string, tense: Tense, plural?: boolean) => unknown;
type AddTail = (lemma: string, imperfect: string, future: string, participle: string) => void;

function addEr(lemma: string, add: Add, addTail: AddTail) {
  const stem = lemma.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  for (const present of presentStems(stem)) {
    add(`${present}e`, lemma, 'present');
    add(`${present}ent`, lemma, 'present', true);
    if (present === stem) continue;
    for (const [ending, tense, plural] of [
      ['era', 'future', false],
      ['eront', 'future', true],
      ['erait', 'conditional', false],
      ['eraient', 'conditional', true],
    ] as const)
      add(present + ending, lemma, tense, plural);
  }
  add(`${soft}a`, lemma, 'past');
  add(`${stem}erent`, lemma, 'past', true);
  addTail(lemma, soft, `${stem}er`, `${stem}e`);
  if (soft !== stem) {
    add(`${stem}ions`, lemma, 'imperfect', true);
    add(`${soft}ait`, lemma, 'imperfect');
  }
}

/** paie/paye, emploie, appelle, projette: how a stem changes before a silent ending. */
function presentStems(stem: string): string[] {
  if (/[ao]y$/.test(stem)) return [stem, `${stem.slice(0, -1)}i`];
  if (/uy$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (/(?:appel|rappel|renouvel|projet|rejet|jet|epel|ficel)$/.test(stem)) return [stem, stem + stem.at(-1)];
  return [stem];
}

/** `prendre re- entre- com- ap-: prend prennent | pren | prendr | pris | prit` with the prefixes that share the family. */
function addFamily(line: string, add: Add, addTail: AddTail) {
  const [head, body] = line.split(':') as [string, string];
  const [root, ...prefixes] = head.trim().split(/\s+/) as [string, ...string[]];
  const [present, imperfect, future, participles, past] = body.split('|').map((part) => part.trim()) as [
    string,
    string,
    string,
    string,
    string?,
  ];
  for (const prefix of ['', ...prefixes.map((text) => text.replace('-', ''))]) {
    const lemma = prefix + root;
    present.split(/\s+/).forEach((form, i) => {
      add(prefix + form, lemma, 'present', i === 1);
    });
    for (const participle of participles.split(/\s+/)) addTail(lemma, prefix + imperfect, prefix + future, prefix + participle);
    if (past) {
      add(prefix + past, lemma, 'past');
      add(prefix + past.replace(/t$/, 'rent'), lemma, 'past', true);
    }
  }
}
