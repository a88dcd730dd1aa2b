import { expect, test } from 'vitest';
import { paragraphs, plainQuotes } from '../../../tests/helpers/plain-quotes.ts';
import type { CheckEvent, Decision } from '../story/check-event.ts';
import { anchorOf } from './anchor.ts';
import { factsOf } from './facts/facts-of.ts';
import { openQueries, queriesAsEmail } from './queries.ts';
import { standingOf } from './standing.ts';

const passages = paragraphs('“It leaked from the first day,” Lane said.');
const [quote] = plainQuotes(passages);
if (!quote) throw new Error('The story has a quotation.');
const about = { thread: 'q', subject: 'quote', anchor: anchorOf(quote, passages) } as const;

const decided = (id: string, at: string, decision: Decision, note = ''): CheckEvent => ({
  ...about,
  kind: 'decision',
  id,
  at,
  by: 'T. Kerr',
  decision,
  basis: null,
  terms: null,
  reference: null,
  note,
});
const query = decided('q', '2026-11-22T10:00:00Z', 'queried', 'Which day?');
const answer: CheckEvent = {
  ...about,
  kind: 'answer',
  id: 'a',
  at: '2026-11-22T11:30:00Z',
  by: 'R. Reporter',
  note: 'The Tuesday.',
};
const open = (texts: string, ...events: CheckEvent[]) => {
  const now = paragraphs(texts);
  return openQueries(standingOf(plainQuotes(now), events, now).quotes);
};
const TEXT = passages[0]?.text ?? '';

test('a query is open until somebody decides', () => {
  expect(open(TEXT, query)).toHaveLength(1);
  expect(open(TEXT, query, answer)[0]?.answers).toEqual([answer]);
  expect(open(TEXT, query, answer, decided('v', '2026-11-22T12:00:00Z', 'verified'))).toEqual([]);
});

test('a query stays open when its words change', () => {
  expect(open('“It leaked from the second day,” Lane said.', query)).toHaveLength(1);
});

test('open queries can be sent as an e-mail', () => {
  expect(queriesAsEmail({ slug: 'harbour', headline: 'The roof' }, open(TEXT, query, answer))).toBe(
    [
      'Subject: harbour: 1 query',
      '',
      'The roof',
      '',
      '1. “It leaked from the first day,”',
      '   Speaker: Lane',
      '   Query: Which day?',
      '   Asked by T. Kerr, 2026-11-22 10:00 UTC',
      '   Answered: The Tuesday. (R. Reporter, 2026-11-22 11:30 UTC)',
      '',
    ].join('\n'),
  );
});

test('a query on a fact is sent with the sentence around it', () => {
  const copy = paragraphs(
    'In May the port, which is old, lost 140 staff last year, and will hire nobody now.',
  );
  const from = copy[0]?.text.indexOf('140 staff') ?? 0;
  const place = { passage: 0, range: { from, to: from + '140 staff'.length } };
  const anchor = anchorOf({ text: '140 staff', place, speaker: null }, copy);
  const asked: CheckEvent = { ...query, subject: 'fact', anchor };
  const queries = openQueries(factsOf(copy, [asked]).all);
  expect(queriesAsEmail({ slug: '', headline: 'The port' }, queries)).toContain(
    [
      '1. 140 staff',
      '   A fact, in: …the port, which is old, lost 140 staff last year, and will hire…',
      '   Query: Which day?',
    ].join('\n'),
  );
});
