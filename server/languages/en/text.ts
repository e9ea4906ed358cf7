import { type TextLanguage, words } from '../language.ts';

export const englishText: TextLanguage = {
  scaleAbbreviations: words('mio mrd bio'),
  abbreviations: words(`
    rs mr mrs ms dr prof st sr jr rev hon gen col sgt capt lt gov sen rep pres inc corp co ltd llc plc bros cos no nos vs v etc est dept fig vol ed al
    approx ca eg ie e.g i.e u.s u.k u.n e.u a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ave blvd rd sq mt ft ph.d d.c l.p n.v s.a s.p.a a.g univ assn intl mfg`),
  elisions: new Set(),
  elidable: new Set(),
  wholeWords: new Set(),
  fusedWhenDamaged: new Map(),
  functionWords: words(`
    the of and to in that for on with as by from at is was were be been has have had its it their they which who will would said but not this an or
    are than after about into over more also last up out new year company while could under between against because before during when he she his her we`),
};
