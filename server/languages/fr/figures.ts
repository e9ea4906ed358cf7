import type { FigureWords } from '../figures.ts';
import { words } from '../language.ts';

export const frenchFigures: FigureWords = {
  against: words('contre'),
  from: words('de depuis'),
  to: words('a'),
  and: words('et'),
  partOf: words('dont'),
  reporting:
    words(`selon apres source sources rapporte rapportent rapportait revele revelent presse quotidien journal hebdomadaire magazine agence
    indiscretion indiscretions rumeur rumeurs affirme affirment assure assurent indique indiquent declare dit savoir`),
  change:
    'hauss augment progress bond croiss grimp accroi accru baiss recul chut diminu repli pert gagn gain appreci deprecia envol flamb plong'.split(
      ' ',
    ),
  falseScales: new Map([
    ['billion', 'milliard'],
    ['billions', 'milliards'],
    ['trillion', 'billion'],
    ['trillions', 'billions'],
  ]),
};
