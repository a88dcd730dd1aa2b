import { describe, expect, test } from 'vitest';
import { paragraphs, plainQuotes } from '../../../tests/helpers/plain-quotes.ts';
import { nameSpeakers } from '../quotes/cast/name-speakers.ts';
import type { CastChange } from '../story/cast-change.ts';
import type { CheckEvent, Decision } from '../story/check-event.ts';
import { anchorOf } from './anchor.ts';
import type { Standing } from './standing.ts';
import { isChecked, needsCheck, standingOf } from './standing.ts';

function stand(texts: readonly string[], events: readonly CheckEvent[]): Standing {
  const passages = paragraphs(...texts);
  return standingOf(plainQuotes(passages), events, passages);
}

/** A decision about the quotation of that number, made while the story read so. */
function decide(
  texts: readonly string[],
  number: number,
  decision: Decision,
  id = `d${number}`,
  thread = id,
): CheckEvent {
  const passages = paragraphs(...texts);
  const quote = plainQuotes(passages)[number];
  if (!quote) throw new Error(`There is no quotation ${number} in ${texts.join(' / ')}`);
  return {
    kind: 'decision',
    id,
    thread,
    subject: 'quote',
    at: '2026-11-22T10:00:00Z',
    by: 'T. Kerr',
    anchor: anchorOf(quote, passages),
    decision,
    basis: null,
    terms: null,
    reference: null,
    note: '',
  };
}

const STORY = ['The rail was old. “It leaked from the first day,” Lane said.', 'Nobody asked.'];

describe('a decision', () => {
  const verified = [decide(STORY, 0, 'verified')];
  const stateIn = (...texts: string[]): string => {
    const [first] = stand(texts, verified).quotes;
    if (!first) return 'no quotation';
    return first.lapse ? `lapsed: ${first.lapse.changed}` : first.state;
  };

  test.each([
    ['holds for the same words', STORY, 'verified'],
    ['holds when the quotation moves', ['A new start.', 'Another.', ...STORY], 'verified'],
    [
      'holds when its paragraph is split',
      ['The rail was old.', '“It leaked from the first day,” Lane said.'],
      'verified',
    ],
    [
      'holds when spaces at its ends go',
      ['“It leaked  from the first day,” Lane said.'],
      'verified',
    ],
    [
      'lapses when a word changes',
      ['The rail was old. “It leaked from the second day,” Lane said.'],
      'lapsed: words',
    ],
    [
      'lapses when a “not” is added',
      ['The rail was old. “It leaked not from the first day,” Lane said.'],
      'lapsed: words',
    ],
    [
      'lapses when a mark moves',
      ['The rail was old. “It leaked from the first” day, Lane said.'],
      'lapsed: words',
    ],
    [
      'lapses when the case changes',
      ['The rail was old. “it leaked from the first day,” Lane said.'],
      'lapsed: words',
    ],
    [
      'lapses when the speaker changes',
      ['The rail was old. “It leaked from the first day,” Moss said.'],
      'lapsed: speaker',
    ],
    ['is not given to other words', ['“I have nothing to add,” Lane said.'], 'unchecked'],
  ])('%s', (_, texts, state) => {
    expect(stateIn(...texts)).toBe(state);
  });

  test('holds again when the words are typed back', () => {
    expect(stateIn('“It leaked from the second day,” Lane said.')).toBe('lapsed: words');
    expect(stateIn(...STORY)).toBe('verified');
  });

  test('shows what it was made about once it has lapsed', () => {
    const [first] = stand(['“It leaked from the second day,” Lane said.'], verified).quotes;
    expect(first?.lapse?.anchor.words).toBe('“It leaked from the first day,”');
  });

  test('is listed as removed when its words are gone', () => {
    expect(stand(['Nobody asked.'], verified).removed.map((thread) => thread.id)).toEqual(['d0']);
  });

  test('that took an earlier one back leaves nothing behind when the words go', () => {
    const events = [...verified, decide(STORY, 0, 'unchecked', 'later', 'd0')];
    expect(stand(['Nobody asked.'], events).removed).toEqual([]);
    expect(stand(STORY, events).quotes[0]?.state).toBe('unchecked');
  });
});

describe('two copies of one quotation', () => {
  const twice = ['“Never,” Lane said.', 'Time passed.', '“Never,” Lane said.'];
  const states = (texts: readonly string[], events: readonly CheckEvent[]): readonly string[] =>
    stand(texts, events).quotes.map((quote) => quote.state);

  test('are two quotations', () => {
    expect(states(twice, [decide(twice, 1, 'verified')])).toEqual(['unchecked', 'verified']);
  });

  test('keep their own decisions when both move', () => {
    const events = [decide(twice, 0, 'disputed'), decide(twice, 1, 'verified')];
    expect(states(['New.', ...twice], events)).toEqual(['disputed', 'verified']);
  });

  test('checked in two copies of the story unite on one quotation', () => {
    const once = ['“Never,” Lane said.'];
    const events = [decide(once, 0, 'queried', 'mine'), decide(once, 0, 'verified', 'theirs')];
    const [only] = stand(once, events).quotes;
    expect(only?.history.map((event) => event.id)).toEqual(['mine', 'theirs']);
    expect(only?.state).toBe('verified');
  });
});

describe('a corrected speaker', () => {
  const passages = paragraphs(...STORY);
  const [quote] = plainQuotes(passages);
  if (!quote) throw new Error('The story has a quotation.');
  const correction: CheckEvent = {
    kind: 'speaker',
    id: 's',
    thread: 's',
    subject: 'quote',
    at: '2026-11-22T10:00:00Z',
    by: 'T. Kerr',
    anchor: anchorOf(quote, passages),
    speaker: 'Ana Moss',
  };

  test('sticks to the words', () => {
    const [first] = stand(['New.', ...STORY], [correction]).quotes;
    expect(first?.quote.speaker?.name).toBe('Ana Moss');
    expect(first?.quote.reason).toBe('set by T. Kerr');
  });

  test('lapses a decision made about another speaker', () => {
    const [first] = stand(STORY, [decide(STORY, 0, 'verified'), correction]).quotes;
    expect(first?.lapse?.changed).toBe('speaker');
  });

  test('given back is the engine’s again', () => {
    const back: CheckEvent = { ...correction, id: 's2', speaker: null };
    expect(stand(STORY, [correction, back]).quotes[0]?.quote.speaker?.name).toBe('Lane');
  });
});

test('a quotation pasted from another story arrives unchecked and remembers where it came from', () => {
  const passages = paragraphs(...STORY);
  const [quote] = plainQuotes(passages);
  if (!quote) throw new Error('The story has a quotation.');
  const origin: CheckEvent = {
    kind: 'origin',
    id: 'o',
    thread: 'o',
    subject: 'quote',
    at: '2026-11-22T10:00:00Z',
    by: 'T. Kerr',
    anchor: anchorOf(quote, passages),
    from: 'harbour-bridge',
  };
  expect(stand(STORY, [origin]).quotes[0]).toMatchObject({
    state: 'unchecked',
    origin: 'harbour-bridge',
  });
  expect(stand(['Nobody asked.'], [origin]).removed).toEqual([]);
});

test('a speaker given another name by a person is still who was decided about', () => {
  const passages = paragraphs(...STORY);
  const renamed: CastChange = {
    kind: 'rename',
    id: 'c',
    at: '2026-11-22T11:00:00Z',
    by: 'T. Kerr',
    name: 'Lane',
    to: 'Léon Layne',
  };
  const quotes = nameSpeakers(plainQuotes(passages), [renamed]);
  const events = [decide(STORY, 0, 'verified')];
  expect(standingOf(quotes, events, passages, [renamed]).quotes[0]?.state).toBe('verified');
  expect(standingOf(quotes, events, passages).quotes[0]?.lapse?.changed).toBe('speaker');
});

test('a quotation that is none needs no check, and a verified one is checked', () => {
  const [none] = stand(STORY, [decide(STORY, 0, 'not a quotation')]).quotes;
  const [verified] = stand(STORY, [decide(STORY, 0, 'verified')]).quotes;
  expect(none && needsCheck(none)).toBe(false);
  expect(verified && isChecked(verified)).toBe(true);
});
