import type { DateLanguage, Period } from '../dates.ts';
import { numbers, phrases, stems } from '../phrases.ts';

export const frenchDates: DateLanguage = {
  months: numbers(
    `
    janvier 1 fevrier 2 mars 3 avril 4 mai 5 juin 6 juillet 7 aout 8 septembre 9 octobre 10 novembre 11 decembre 12
    janv 1 fevr 2 fev 2 avr 4 juil 7 sept 9 oct 10 nov 11 dec 12`,
    'whole',
  ),
  doubtfulMonths: stems('janv fevr fev avr juil sept oct nov dec'),
  weekdays: numbers('lundi 1 mardi 2 mercredi 3 jeudi 4 vendredi 5 samedi 6 dimanche 7'),
  capitalised: false,
  order: 'day-month',
  dayEndings: stems('er ier'),
  of: stems("de d' du"),
  days: phrases({
    '-1': 'hier, hier soir, la veille',
    '-2': 'avant hier',
    '0': "aujourd'hui, aujourdhui, ce matin, ce soir, cet apres midi",
    '1': 'demain',
  }),
  periods: phrases({
    'year-1':
      "l' an dernier, l' an passe, l' annee derniere, l' annee passee, un an plus tot, un an auparavant, l' exercice precedent, l' annee precedente, l' exercice passe",
    'year+0': "cette annee, l' annee en cours, l' exercice en cours, cet exercice",
    'year+1': "l' an prochain, l' annee prochaine",
    'month-1': 'le mois dernier, le mois passe, du mois dernier, du mois passe, au mois dernier',
    'month+0': 'ce mois ci, ce mois, du mois en cours, le mois en cours',
    'month+1': 'le mois prochain, du mois prochain, au mois prochain',
    'week-1': 'la semaine derniere, la semaine passee',
    'week+0': 'cette semaine',
    'week+1': 'la semaine prochaine',
    'quarter-1':
      'le trimestre dernier, au trimestre dernier, le trimestre precedent, du trimestre precedent, au trimestre precedent',
    'half-1': 'le semestre dernier, au semestre dernier, le semestre precedent',
    'season-1': "l' ete dernier, l' hiver dernier, l' automne dernier, le printemps dernier, au printemps dernier",
  }),
  units: new Map<string, Period>([
    ['an', 'year'],
    ['ans', 'year'],
    ['annee', 'year'],
    ['moi', 'month'],
    ['semaine', 'week'],
    ['jour', 'day'],
    ['trimestre', 'quarter'],
    ['semestre', 'half'],
  ]),
  agoBefore: phrases({ ago: 'il y a, voila, voici, il y a de cela, y a' }, 'backwards'),
  agoAfter: phrases({ ago: 'plus tot, auparavant' }),
  last: stems('dernier derniere passe passee'),
  next: stems('prochain prochaine'),
  before: stems(
    `en depuis des d'ici ici fin debut mi courant avant apres pour jusqu'en jusqu'a jusqu' au a l'ete ete l'hiver hiver l'automne automne printemps annee annees exercice horizon entre des de d' du mois ce jusque`,
  ),
  weakBefore: stems("de d' des du a au ce pour entre"),
  yearNouns: stems('exercice resultats resultat annee annees budget millesime horizon saison bilan'),
  parts: stems('fin debut mi courant ete hiver automne printemps'),
  and: stems('et a ou'),
  ordinals: numbers('premier 1 deuxieme 2 second 2 troisieme 3 quatrieme 4 dernier 4 premiers 1'),
  periodLetters: new Map<string, Period>([
    ['t', 'quarter'],
    ['q', 'quarter'],
    ['s', 'half'],
  ]),
  during: phrases(
    {
      years:
        "sur, pendant, durant, pour, d' une duree de, duree de, en, d' ici, courant sur, contrat de, bail de, engagement de, pret de, maturite de, plan de, programme de, concession de, accord de, etale sur, etales sur, au cours de",
    },
    'backwards',
  ),
  duringExact: new Set(['à', 'À']),
  duringFillers: stems('les la le prochaines prochains des au moins environ quelque pres de plus une periode duree'),
  future: stems(
    'va vont prevoit prevoient prochain prochaine prevu prevue prevus prevues ici horizon compte comptent entend entendent devrait devraient doit doivent vise objectif attendu attendue rendez-vous echeance sera aura ira fera',
  ),
  futureEndings: [
    'rait',
    'raient',
    'era',
    'ira',
    'dra',
    'tra',
    'vra',
    'eront',
    'iront',
    'dront',
    'rront',
    'erait',
    'eraient',
    'irait',
    'aura',
    'auront',
    'sera',
    'seront',
  ],
  past: stems('ont avait avaient etait etaient fut eu ete'),
  pastEndings: ['ait', 'aient'],
  auxiliaries: new Set(['a', 'ont', 'est', 'sont']),
  participleEndings: ['e', 'ee', 'es', 'ees', 'i', 'u', 'us', 'ue', 'is', 'it', 'ert', 'int', 'ort'],
  published: stems('publie publiee mis mise modifie le par'),
};
