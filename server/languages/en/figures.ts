import type { FigureWords } from '../figures.ts';
import { words } from '../language.ts';

export const englishFigures: FigureWords = {
  against: words('against versus vs from'),
  from: words('from'),
  to: words('to'),
  and: words('and'),
  partOf: words('including'),
  reporting:
    words(`according source sources people person familiar reported reports report reporting said says say told newspaper magazine agency
    rumour rumours rumor rumors`),
  change:
    'up down rise rose rising risen increas grow grew jump climb gain surg soar advanc fall fell drop declin decreas slump plung slid tumbl lost lower higher'.split(
      ' ',
    ),
  falseScales: new Map(),
};
