import { americas } from './americas.ts';
import { asiaAfrica } from './asia-africa.ts';
import { europe } from './europe.ts';
import { finance } from './finance.ts';
import { france } from './france.ts';
import { institutions } from './institutions.ts';
import { media } from './media.ts';
import { people } from './people.ts';
import { products } from './products.ts';
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
  media,
  products,
  people,
];
