import type { Text } from './say.ts';

/** What is wrong with a pattern of the reader's own, by its complaint; `{about}` is the part that it is about. */
export const patternTexts = {
  'unknown-deal': { en: '“{about}” is no type of deal.', fr: '« {about} » n’est pas un type d’opération.' },
  unbalanced: {
    en: 'A bracket here has no counterpart: “{about}”.',
    fr: 'Une parenthèse ou un crochet n’a pas de pendant : « {about} ».',
  },
  'unknown-tag': {
    en: 'No word ever has the tag {about}. Tags that there are: {tags}.',
    fr: 'Aucun mot ne porte jamais l’étiquette {about}. Étiquettes possibles : {tags}.',
  },
  'unknown-role': { en: '“{about}” is no role. Roles: {roles}.', fr: '« {about} » n’est pas un rôle. Rôles : {roles}.' },
  'no-role': {
    en: 'The pattern names neither a payer nor a payee: mark one, as in [<payer>#Company].',
    fr: 'Le motif ne nomme ni payeur ni bénéficiaire : marquez-en un, comme dans [<payer>#Company].',
  },
  'not-readable': {
    en: 'This is no pattern of compromise’s match syntax, or it holds a regular expression, which patterns may not.',
    fr: 'Ce n’est pas un motif dans la syntaxe de compromise, ou il contient une expression régulière, ce qui n’est pas permis.',
  },
  'too-many': {
    en: 'No more than {about} patterns are used; this one and those behind it are left out.',
    fr: 'Pas plus de {about} motifs sont utilisés ; celui-ci et les suivants sont laissés de côté.',
  },
} satisfies Record<string, Text>;
