import type { Elisions } from '../elision.ts';

/**
 * Words that stand before a name and are elided. The article is not among them, since which one a name takes (`le`, `la`) cannot be
 * told from it. An `h` may be mute or not, and a name in `y` may go either way: both are left as written.
 */
export const elisionsOf: Elisions = {
  pairs: [
    { full: 'lorsque', elided: 'lorsqu' },
    { full: 'puisque', elided: 'puisqu' },
    { full: 'quoique', elided: 'quoiqu' },
    { full: 'jusque', elided: 'jusqu' },
    { full: 'que', elided: 'qu' },
    { full: 'de', elided: 'd' },
  ],
  before: new Set('aeiouœæ'),
  notBefore: new Set('bcdfgjklmnpqrstvwxz0234567890'),
};
