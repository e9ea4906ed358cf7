import { americas } from './americas.ts';
import { asiaAfrica } from './asia-africa.ts';
import { europe } from './europe.ts';
import { finance } from './finance.ts';
import { france } from './france.ts';
import { institutions } from './institutions.ts';
import { media } from './media.ts';
import { midCaps } from './mid-caps.ts';
import { people } from './people.ts';
import { products } from './products.ts';
import { startups } from './startups.ts';
import { tech } from './tech.ts';

/** Every data file; the order settles ties between names that are written alike. */
export const knownData: readonly string[] = [
  tech,
  france,
  institutions,
  europe,
  finance,
  americas,
  asiaAfrica,
  startups,
  midCaps,
  media,
  products,
  people,
];
