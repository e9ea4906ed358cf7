export const URI = 'file:///articles/loop.news';

/** Tells three deals that make a loop, one of them between a group and its subsidiary's customer. */
export const TEXT = `Nvidia et Microsoft bouclent la boucle

Microsoft a investi environ 13 milliards de dollars dans OpenAI en 2023. OpenAI achètera pour 38 milliards de dollars de services à Amazon Web Services (AWS), la filiale d'Amazon.

Nvidia investira jusqu'à 10 milliards de dollars dans OpenAI, contre 4 milliards un an plus tôt. OpenAI a acheté pour 6 milliards de dollars de puces à Nvidia.

« La boucle est bouclée », résume un analyste.
Laccord est public : https://example.org/accord.
`;

/** The position of the first place where these words stand, and how far into them. */
export function at(words: string, into = 1): { line: number; character: number } {
  const offset = TEXT.indexOf(words) + into;
  if (offset < into) throw new Error(`"${words}" does not stand in the text`);
  const before = TEXT.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

export const WHOLE = { start: { line: 0, character: 0 }, end: { line: TEXT.split('\n').length - 1, character: 0 } };
