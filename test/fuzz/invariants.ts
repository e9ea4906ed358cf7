import type { Article, Span } from '../../server/reading/article.ts';

/** What is wrong with a reading of `text`: one line each, empty when all that must hold for any text does. */
export function violations(article: Article, text: string): string[] {
  const wrong: string[] = [];
  const claim = (holds: boolean, what: () => string) => {
    if (!holds && wrong.length < 20) wrong.push(what());
  };
  const { entities, amounts, dates, deals, facts, flows, paragraphs, sentences, problems } = article.parts;
  const inside = (what: string, span: Span, empty = false) =>
    claim(
      Number.isInteger(span.start) &&
        Number.isInteger(span.end) &&
        span.start >= 0 &&
        span.end <= text.length &&
        (empty ? span.start <= span.end : span.start < span.end),
      () => `${what} at ${span.start}–${span.end} of ${text.length}`,
    );
  const apart = (what: string, spans: readonly Span[]) => {
    for (let i = 1; i < spans.length; i++)
      claim(
        spans[i - 1]!.end <= spans[i]!.start,
        () => `${what} ${i - 1} ends at ${spans[i - 1]!.end}, the next starts at ${spans[i]!.start}`,
      );
  };
  const unique = (what: string, things: readonly { readonly id: string }[]): ReadonlySet<string> => {
    const ids = new Set(things.map(({ id }) => id));
    claim(
      ids.size === things.length,
      () =>
        `${what} share an id: ${things
          .map(({ id }) => id)
          .join(' ')
          .slice(0, 200)}`,
    );
    return ids;
  };

  claim(article.text === text, () => 'the text is another one');
  for (const span of paragraphs) inside('paragraph', span, true);
  for (const span of sentences) {
    inside('sentence', span, true);
    const paragraph = paragraphs[span.paragraph];
    claim(
      paragraph !== undefined && paragraph.start <= span.start && span.end <= paragraph.end,
      () => `sentence at ${span.start} outside paragraph ${span.paragraph}`,
    );
  }
  apart('paragraph', paragraphs);
  apart('sentence', sentences);

  const entityIds = unique('entities', entities);
  for (const { id, parent, mentions, name } of entities) {
    claim(name.length > 0, () => `entity ${id} has no name`);
    claim(parent === undefined || (parent !== id && entityIds.has(parent)), () => `parent ${parent} of ${id}`);
    for (const [i, mention] of mentions.entries()) {
      inside(`mention of ${id}`, mention);
      claim(i === 0 || mentions[i - 1]!.start <= mention.start, () => `mentions of ${id} out of order`);
    }
  }

  const amountIds = unique('amounts', amounts);
  apart('amount', amounts);
  for (const amount of amounts) {
    const { id, kind, value, low, high, currency, unit, modifierSpan } = amount;
    inside(`amount ${id}`, amount);
    if (modifierSpan) inside(`modifier of ${id}`, modifierSpan);
    claim(Number.isFinite(value), () => `amount ${id} is ${value}`);
    claim((low ?? value) <= value && value <= (high ?? value), () => `amount ${id}: ${value} is not between ${low} and ${high}`);
    claim(
      kind === 'money' ? /^[A-Z]{3}$/.test(currency ?? '') : currency === undefined,
      () => `currency ${currency} of ${kind} ${id}`,
    );
    claim(kind === 'quantity' || unit === undefined, () => `unit ${unit} of ${kind} ${id}`);
    claim(
      /\p{N}|\p{L}/u.test(text.slice(amount.start, amount.end)),
      () => `amount ${id} reads “${text.slice(amount.start, amount.end)}”`,
    );
  }
  for (const date of dates) {
    inside('date', date);
    claim(isIso(date.date), () => `date ${date.date}`);
  }

  const dealIds = unique('deals', deals);
  for (const deal of deals) {
    const { id, from, to, seller, amount, share, shareAmount, confidence, date, evidence, attribution } = deal;
    for (const party of [...from, ...to, ...(seller === undefined ? [] : [seller])])
      claim(entityIds.has(party), () => `party ${party} of ${id}`);
    claim(from.length + to.length > 0, () => `deal ${id} has no party`);
    claim(new Set(from).size === from.length && new Set(to).size === to.length, () => `a party twice on one side of ${id}`);
    claim(amount === undefined || amountIds.has(amount), () => `amount ${amount} of ${id}`);
    claim(shareAmount === undefined || amountIds.has(shareAmount), () => `share ${shareAmount} of ${id}`);
    claim(share === undefined || Number.isFinite(share), () => `share ${share} of ${id}`);
    claim(confidence >= 0 && confidence <= 1, () => `confidence ${confidence} of ${id}`);
    claim(date === undefined || isIso(date), () => `date ${date} of ${id}`);
    claim(evidence.length > 0, () => `deal ${id} without evidence`);
    for (const one of evidence) {
      inside(`evidence of ${id}`, one);
      inside(`trigger of ${id}`, one.trigger);
    }
    if (attribution) inside(`attribution of ${id}`, attribution);
    claim(attribution?.source === undefined || entityIds.has(attribution.source), () => `source ${attribution?.source} of ${id}`);
  }

  unique('facts', facts);
  for (const fact of facts) {
    inside(`fact ${fact.id}`, fact);
    claim(entityIds.has(fact.subject), () => `subject ${fact.subject} of ${fact.id}`);
    claim(amountIds.has(fact.amount), () => `amount ${fact.amount} of ${fact.id}`);
    claim(fact.confidence >= 0 && fact.confidence <= 1, () => `confidence ${fact.confidence} of ${fact.id}`);
  }

  unique('flows', flows);
  for (const { id, entities: around, deals: legs } of flows) {
    claim(around.length >= 2 && new Set(around).size === around.length, () => `flow ${id} passes a party twice`);
    claim(around.length === legs.length, () => `flow ${id} has ${legs.length} legs`);
    claim(
      around.every((party) => entityIds.has(party)),
      () => `party of ${id}`,
    );
    claim(
      legs.every((leg) => leg.length > 0 && leg.every((deal) => dealIds.has(deal))),
      () => `leg of ${id}`,
    );
  }

  for (const { code, message, related, fixes, ...span } of problems) {
    inside(`problem ${code}`, span, text.length === 0);
    claim(/^[a-z]+\/[a-z0-9-]+$/.test(code), () => `problem code ${code}`);
    claim(message.length > 0, () => `problem ${code} without a message`);
    for (const one of related ?? []) inside(`position related to ${code}`, one, true);
    for (const { edits, title } of fixes ?? []) {
      claim(title.length > 0, () => `fix of ${code} without a title`);
      for (const edit of edits) inside(`fix of ${code}`, edit, true);
      apart(
        `edit of ${code}`,
        edits.toSorted((a, b) => a.start - b.start),
      );
    }
  }
  return wrong;
}

const isIso = (date: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date) || /^\d{4}-[QHST]\d$/.test(date);

/** What a reading found, as bytes to compare. */
export const bytes = (article: Article): string => JSON.stringify(article.parts);
