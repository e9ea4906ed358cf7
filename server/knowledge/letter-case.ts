/**
 * Whether a word of the text may be this word of a name, the letters being the same but for case and accents. A word that the
 * name writes with a capital wants one (or capitals throughout, as headlines have it); a short acronym wants all of them, so that
 * "sap" and "Ups" are words; a word that the name writes small ("of", "de", "iPhone") takes any case.
 */
export function sameCase(surface: string, form: string): boolean {
  if (surface === form || form === '&') return true;
  const first = form[0]!;
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return true;
  if (surface[0] !== surface[0]!.toUpperCase()) return form.length === 1 && elisions.has(form);
  return form.length > 4 || form.length === 1 || form !== form.toUpperCase() || surface === surface.toUpperCase();
}

/** `l'Oréal`, `d'Ieteren`: the letter before an apostrophe may be small. */
const elisions = new Set(['L', 'D']);
