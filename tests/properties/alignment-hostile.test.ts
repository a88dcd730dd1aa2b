import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MATCHES } from '../../src/core/transcripts/match.ts';
import { createMatcher } from '../../src/core/transcripts/matcher.ts';
import { parseTranscript } from '../../src/core/transcripts/parse-transcript.ts';
import { readTranscript } from '../../src/core/transcripts/read-transcript.ts';
import { arbitraryText } from '../helpers/arbitrary-story.ts';

const PIECES = [
  'WEBVTT\n\n',
  '00:01 --> 00:02\n',
  'Ana Harrow  00:12:41\n',
  'TOM: ',
  '[',
  ']',
  '…',
  '\n\n',
  "'",
  '$5m ',
  'and a half ',
  'not ',
];
const arbitraryTalk = fc
  .array(fc.oneof(arbitraryText, fc.constantFrom(...PIECES)), { maxLength: 30 })
  .map((pieces) => pieces.join(' '));

test('any bytes are a transcript or a named failure', () =>
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', 'PK\x03\x04', 'WEBVTT\n\n'),
      (noise, start) => {
        const bytes = Uint8Array.from([...new TextEncoder().encode(start), ...noise]);
        const read = readTranscript({ name: 'talk.txt', bytes });
        expect(
          read.ok ? read.value.transcript.turns.length > 0 : read.failure.kind !== undefined,
        ).toBe(true);
      },
    ),
    { numRuns: 500 },
  ));

test('any text matches any talk in a way that has a name, in places that exist', () =>
  fc.assert(
    fc.property(arbitraryTalk, arbitraryTalk, fc.option(arbitraryText), (quote, talk, speaker) => {
      const matcher = createMatcher([{ file: 'talk', transcript: parseTranscript(talk) }]);
      const length = matcher.textOf('talk')?.length ?? 0;
      const found = matcher.match({ text: quote, speaker });
      expect(MATCHES).toContain(found.match);
      expect(found.score).toBeGreaterThanOrEqual(0);
      expect(found.score).toBeLessThanOrEqual(1);
      for (const { from, to } of found.places) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(length);
      }
      for (const { quoted, quotedRange } of found.differences)
        expect(quote.slice(quotedRange.from, quotedRange.to)).toBe(quoted);
    }),
    { numRuns: 500 },
  ));

test('words taken whole from the talk are never missed, nor called anything but verbatim', () =>
  fc.assert(
    fc.property(
      fc.array(fc.lorem({ maxCount: 12 }), { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      (lines, which, where) => {
        const talk = lines.map((words) => `ANA HARROW: ${words}.`).join('\n\n');
        const words = (lines[which % lines.length] ?? '').split(' ');
        const quote = words.slice(where % words.length).join(' ');
        const matcher = createMatcher([{ file: 'talk', transcript: parseTranscript(talk) }]);
        expect(matcher.match({ text: `“${quote}”`, speaker: 'Ana Harrow' }).match).toBe('verbatim');
      },
    ),
    { numRuns: 300 },
  ));

test.each(['a', "'", '.', '[', '(', '1,', '-->\n', 'A: ', '00:01 ', 'not ', 'ten ', '…'])(
  'half a megabyte of %j is read to its end',
  (piece) => {
    const bytes = new TextEncoder().encode(piece.repeat(500_000 / piece.length));
    const read = readTranscript({ name: 'talk.txt', bytes });
    if (!read.ok) return;
    const matcher = createMatcher([{ file: 'talk', transcript: read.value.transcript }]);
    expect(MATCHES).toContain(
      matcher.match({ text: '“It leaked from day one”', speaker: null }).match,
    );
  },
);
