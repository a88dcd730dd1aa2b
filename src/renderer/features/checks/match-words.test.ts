import { expect, test } from 'vitest';
import { createMatcher } from '../../../core/transcripts/matcher.ts';
import { parseTranscript } from '../../../core/transcripts/parse-transcript.ts';
import { foldingWords, matchLook, matchWords } from './match-words.ts';

const TALK = `Ana Harrow  00:12:41
We will not close the wharf this year, um, and we are going to fix the roof before winter.

Tom Birch  00:13:05
The crane is forty years old. Nobody has looked at it since March.

Ana Harrow  00:14:20
Every ferry will run on Sundays. The timetable stays as it is.
`;
const matcher = createMatcher([{ file: 'a', transcript: parseTranscript(TALK) }]);
const ANA = 'Ana Harrow';

test.each([
  ['“The timetable stays as it is,”', ANA, 'same', 'Matches: verbatim'],
  ['“close the wharf this year,”', ANA, 'near', 'Matches: verbatim, but “not” stands just before'],
  [
    '“We will not close the wharf this year, and we are going to fix the roof,”',
    ANA,
    'near',
    'Matches: tidied',
  ],
  [
    '“We are going to mend the roof before winter,”',
    ANA,
    'other',
    'Wording differs: “fix” became “mend”',
  ],
  ['“We will close the wharf this year,”', ANA, 'other', 'Wording differs: “not” dropped'],
  [
    '“The crane is forty years old,”',
    ANA,
    'other',
    'Wrong speaker: said by Tom Birch, given to Ana Harrow',
  ],
  [
    '“We will not close the wharf this year. Every ferry will run on Sundays,”',
    ANA,
    'near',
    'Matches: stitched from 2 places',
  ],
  [
    '“Nobody asked me about the budget for lamp posts,”',
    ANA,
    'other',
    'Not found in the transcripts',
  ],
])('%s by %s is %s: %s', (text, speaker, look, words) => {
  const match = matcher.match({ text, speaker });
  expect(matchWords(match, speaker)).toBe(words);
  expect(matchLook(match)).toBe(look);
});

test('what was taken for equal is said', () => {
  const { foldings } = matcher.match({
    text: '“The crane is 40 years old,”',
    speaker: 'Tom Birch',
  });
  expect(foldingWords(foldings)).toBe('Taken as equal: figures and numbers in words.');
  expect(foldingWords([])).toBe('');
});
