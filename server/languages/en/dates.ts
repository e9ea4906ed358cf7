import type { DateLanguage, Period } from '../dates.ts';
import { numbers, phrases, stems } from '../phrases.ts';

export const englishDates: DateLanguage = {
  months: numbers(
    `
    january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12
    jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11 dec 12`,
    'whole',
  ),
  doubtfulMonths: stems('march may april june august jan feb mar apr jun jul aug sep sept oct nov dec'),
  weekdays: numbers('monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7'),
  capitalised: true,
  order: 'month-day',
  dayEndings: stems('st nd rd th'),
  of: stems('of fiscal'),
  days: phrases({
    '-1': 'yesterday, last night, overnight',
    '0': 'today, this morning, this afternoon, tonight, this evening',
    '1': 'tomorrow',
  }),
  periods: phrases({
    'year-1':
      'last year, a year earlier, a year ago, one year earlier, one year ago, the previous year, the prior year, the year before, the year earlier, a year before, last financial year, last fiscal year',
    'year+0': 'this year, the current year, current year, later this year, this fiscal year',
    'year+1': 'next year, the coming year',
    'month-1': 'last month, the previous month, a month ago, a month earlier',
    'month+0': 'this month, earlier this month, later this month',
    'month+1': 'next month',
    'week-1': 'last week, a week ago, a week earlier, the previous week',
    'week+0': 'this week, earlier this week, later this week',
    'week+1': 'next week',
    'quarter-1': 'last quarter, the previous quarter, the prior quarter',
    'quarter+0': 'this quarter, the current quarter',
    'quarter+1': 'next quarter',
    'season-1': 'last summer, last winter, last autumn, last fall, last spring',
  }),
  units: new Map<string, Period>([
    ['year', 'year'],
    ['yr', 'year'],
    ['month', 'month'],
    ['week', 'week'],
    ['day', 'day'],
    ['quarter', 'quarter'],
    ['half', 'half'],
  ]),
  agoBefore: phrases({}, 'backwards'),
  agoAfter: phrases({ ago: 'ago, earlier, before' }),
  last: stems('last past'),
  next: stems('next coming'),
  before: stems(
    `in since by until till through during from of for before after early late mid end between to as around fiscal year summer winter autumn spring fall on this last next fy`,
  ),
  weakBefore: stems('of to for from on this around between as'),
  yearNouns: stems(
    'results revenue revenues sales profit earnings budget fiscal full-year financial ebitda guidance forecast target deal acquisition merger takeover purchase crash crisis financing round ipo annual report',
  ),
  parts: stems('early late mid end beginning summer winter autumn spring fiscal fy'),
  and: stems('and to or'),
  ordinals: numbers('first 1 second 2 third 3 fourth 4 final 4 last 4'),
  periodLetters: new Map<string, Period>([
    ['q', 'quarter'],
    ['h', 'half'],
  ]),
  during: phrases(
    {
      years:
        'over, for, within, during, spanning, across, lasting, spread over, a period of, term of, maturity of, lease of, the next, period of',
    },
    'backwards',
  ),
  duringExact: new Set(),
  duringFillers: stems(
    'the next coming following up to about at least more than around nearly a period of some past last another initial',
  ),
  future: stems(
    "will 'll would shall expects expected plans planned aims by next due should set going starts begins reports publishes until through could intends",
  ),
  futureEndings: [],
  past: stems(
    'was were had has did said been closed bought sold paid rose fell lost made won took gave went came got led held grew shrank slid sank began ran spent hit',
  ),
  pastEndings: ['ed'],
  auxiliaries: new Set(),
  participleEndings: [],
  published: stems('published updated posted by'),
};
