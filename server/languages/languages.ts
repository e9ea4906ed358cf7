import type { Language } from '../reading/article.ts';
import { englishNames } from './en/names.ts';
import { englishNominals } from './en/nominals.ts';
import { englishPlaces } from './en/places.ts';
import { englishSectors } from './en/sectors.ts';
import { englishText } from './en/text.ts';
import { englishVerbs } from './en/verbs.ts';
import { frenchNames } from './fr/names.ts';
import { frenchNominals } from './fr/nominals.ts';
import { frenchPlaces } from './fr/places.ts';
import { frenchSectors } from './fr/sectors.ts';
import { frenchText } from './fr/text.ts';
import { frenchVerbs } from './fr/verbs.ts';
import type { TextLanguage } from './language.ts';
import type { NameWords } from './name-words.ts';
import type { NominalWords } from './nominal-words.ts';
import type { PlaceWords } from './places.ts';
import type { SectorWords } from './sectors.ts';
import type { VerbForms } from './syntax.ts';

export const textLanguages: Readonly<Record<Language, TextLanguage>> = { fr: frenchText, en: englishText };

export const nameWords: Readonly<Record<Language, NameWords>> = { fr: frenchNames, en: englishNames };

export const nominalWords: Readonly<Record<Language, NominalWords>> = { fr: frenchNominals, en: englishNominals };

export const placeWords: Readonly<Record<Language, () => PlaceWords>> = { fr: frenchPlaces, en: englishPlaces };

export const sectorWords: Readonly<Record<Language, () => SectorWords>> = { fr: frenchSectors, en: englishSectors };

export const verbForms: Readonly<Record<Language, () => VerbForms>> = { fr: frenchVerbs, en: englishVerbs };
