/** Formatters by tag and options: making one takes a hundred times as long as using it, and an article is full of numbers. */
const numbers = new Map<string, Intl.NumberFormat>();

export function numberFormat(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tag, options);
    numbers.set(key, format);
  }
  return format;
}

const dates = new Map<string, Intl.DateTimeFormat>();

export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, options);
    dates.set(key, format);
  }
  return format;
}

const plurals = new Map<string, Intl.PluralRules>();

export function pluralRules(tag: string): Intl.PluralRules {
  let rules = plurals.get(tag);
  if (!rules) {
    rules = new Intl.PluralRules(tag);
    plurals.set(tag, rules);
  }
  return rules;
}

const names = new Map<string, Intl.DisplayNames>();

/** @throws for a tag that is none. */
export function displayNames(tag: string, type: 'currency' | 'region'): Intl.DisplayNames {
  const key = `${tag} ${type}`;
  let known = names.get(key);
  if (!known) {
    known = new Intl.DisplayNames(tag, { type });
    names.set(key, known);
  }
  return known;
}
