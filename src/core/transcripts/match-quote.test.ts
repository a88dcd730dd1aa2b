import { expect, test } from 'vitest';
import { matchQuote } from './match-quote.ts';
import { parseTranscript } from './parse-transcript.ts';
import { readWords } from './transcript-words.ts';

const talk = readWords(
  parseTranscript(
    [
      'Ana Harrow  00:00:05',
      "Good morning. Um, we will not be publishing the main report we have, we we can't do that today.",
      '',
      'Tom Birch  00:00:40',
      'How many people, er, how many people paid for it?',
      '',
      'Ana Harrow  00:01:10',
      'I think a hundred and forty staff, you know, paid forty per cent of it. The roof leaked from the first day.',
      'I am not going to wait for September. The crew told me that they were asleep in the wheelhouse.',
      '',
      'Tom Birch  00:02:00',
      'Somebody at the port should have said so.',
      '',
      'Ana Harrow  00:03:00',
      'It went well in the end, well, mostly. The council, the mayor and the port knew. It’s not the kind of report we, um, like.',
      'We were unhappy about the new web site. She said it rained. I am, uh, I’m sure it has twenty-one pages.',
      '',
      'Tom Birch  00:03:30',
      'Mm. Yeah.',
      '',
      'Ana Harrow  00:03:32',
      'And an index.',
    ].join('\n'),
  ),
);

const nameOf = (quote: string, speaker: string | null = 'Ana Harrow'): string => {
  const { match, differences } = matchQuote(quote, speaker, talk);
  const grave = differences.flatMap(({ gravity }) => gravity ?? []);
  return [match, ...grave].join(': ');
};

test.each([
  ['“The roof leaked from the first day.”', 'verbatim'],
  ['“the roof leaked”', 'verbatim'],
  ['“We will not be publishing the main report we have.”', 'verbatim'],
  ['“We cannot do that today.”', 'verbatim'],
  ['“I think 140 staff paid 40% of it.”', 'tidied'],
  ['“We will not be publishing the main report we have, we can’t do that today.”', 'tidied'],
  ['“They [the crew] were asleep in the wheelhouse.”', 'bracketed'],
  ['“The crew told me … asleep in the wheelhouse.”', 'elided'],
  ['“I am not going to wait for September … asleep in the wheelhouse.”', 'elided'],
  [
    '“The roof leaked from the first day. We will not be publishing the main report we have.”',
    'stitched',
  ],
  ['“We will be publishing the main report we have.”', 'wording differs: negation'],
  ['“I am going to wait for September.”', 'wording differs: negation'],
  ['“I think 150 staff paid 40% of it.”', 'wording differs: number'],
  ['“We would not be publishing the main report we have.”', 'wording differs: modal verb'],
  ['“I am not going to wait for October.”', 'wording differs: name'],
  ['“The roof dripped from the first day.”', 'wording differs'],
  ['“Nobody on the council has ever asked me about ferries.”', 'not found'],
  ['“a total disaster”', 'not found'],
  ['“Somebody at the port should have said so.”', 'wrong speaker'],
  ['“It is not the kind of report we like.”', 'tidied'],
  ['“It went in the end”', 'wording differs'],
  ['“It is not the report we like.”', 'wording differs'],
  ['“The mayor and the port knew. The roof leaked from the first day.”', 'stitched'],
  ['“It went well in the end. The mayor and the port knew.”', 'stitched'],
  ['“We were happy about the new website.”', 'wording differs: negation'],
  ['“We were unhappy about the new website.”', 'verbatim'],
  ['“It’s the kind of report we like.”', 'wording differs: negation'],
  ['“It’s … the kind of report we like.”', 'elided: negation'],
  ['“I am sure it has 21 pages. And an index.”', 'verbatim'],
  ['“I am sure it has 22 pages.”', 'wording differs: number'],
  ['“Sixty staff paid 40 per cent of it.”', 'wording differs: number'],
  ['“We [did] be publishing the main report we have.”', 'bracketed: negation'],
  ['', 'not found'],
])('%s: %s', (quote, name) => {
  expect(nameOf(quote)).toBe(name);
});

test('a “not” just before the words is a caution', () => {
  expect(matchQuote('“going to wait for September”', 'Ana Harrow', talk).caution).toBe('not');
  expect(matchQuote('“be publishing the main report”', null, talk).caution).toBe('not');
  expect(matchQuote('“I am not going to wait”', null, talk).caution).toBeUndefined();
  expect(matchQuote('“I think 140 staff”', null, talk).caution).toBeUndefined();
});

test('where it was said comes with its speaker and time', () => {
  const [place] = matchQuote('“The roof leaked from the first day,”', 'Ana Harrow', talk).places;
  expect(place).toMatchObject({ speaker: 'Ana Harrow', time: 70, turn: 2 });
  expect(talk.text.slice(place?.from, place?.to)).toBe('The roof leaked from the first day');
});

test('what was taken for equal is said', () => {
  expect(matchQuote('“WE cannot do that”', null, talk).foldings).toEqual(['case', 'contractions']);
  expect(matchQuote('“140 staff”', null, talk).foldings).toEqual(['numbers as words']);
});

test.each([
  [
    'a number',
    'We paid three\n\n\nthousand dollars for it.',
    '“We paid $3,000 for it”',
    'verbatim',
  ],
  ['a contraction', 'No, we did\n\n\nnot see the ferry.', '“we didn’t see the ferry”', 'verbatim'],
])('%s that a caption’s end cuts is read as one', (_, said, quote, match) => {
  const captions = said
    .split('\n\n\n')
    .map((words, at) => `00:0${at + 1}.000 --> 00:0${at + 2}.000\n<v Ana Harrow>${words}`);
  const read = readWords(parseTranscript(`WEBVTT\n\n${captions.join('\n\n')}`));
  const found = matchQuote(quote, 'Ana Harrow', read);
  expect(found.match).toBe(match);
  expect(found.places[0]?.time).toBe(1);
});

test.each([
  ['It begins at 10.15 on Monday.', '“It begins at ten fifteen on Monday”', 'verbatim'],
  ['It begins at ten fifteen on Monday.', '“It begins at 10.15 on Monday”', 'verbatim'],
  ['It begins at 10.15 on Monday.', '“It begins at 10.50 on Monday”', 'wording differs'],
  ['It begins at 4.30pm on Monday.', '“It begins at 4.30am on Monday”', 'wording differs'],
  ['It cost us £20 to mend.', '“It cost us $20 to mend”', 'wording differs'],
  ['We asked the sort of, engineers again.', '“We asked the engineers again”', 'tidied'],
  ['It is the sort of ferry we like.', '“It is the ferry we like”', 'wording differs'],
  ['We measured the ban— the bandstand again.', '“We measured the bandstand again”', 'tidied'],
])('of %j, %j is %s', (said, quote, match) => {
  const read = readWords(parseTranscript(`Ana Harrow: ${said}`));
  expect(matchQuote(quote, 'Ana Harrow', read).match).toBe(match);
});
