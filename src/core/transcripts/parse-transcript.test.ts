import { expect, test } from 'vitest';
import { parseTranscript } from './parse-transcript.ts';
import { parseTimecode, printTimecode } from './timecode.ts';

function read(text: string): readonly string[] {
  return parseTranscript(text).turns.map(
    ({ speaker, from, text: words }) =>
      `${speaker ?? '?'} ${from === null ? '-' : printTimecode(from)} ${words}`,
  );
}

test.each([
  [
    'Otter',
    'Ana Harrow  0:03\nIt was late.\nAnd wet.\n\nSpeaker 2  1:02:09\nYes.',
    ['Ana Harrow 00:00:03 It was late. And wet.', 'Speaker 2 01:02:09 Yes.'],
  ],
  [
    'Rev',
    'Speaker 1 (00:12):\nIt was late.\n\nTom Birch (00:15): No.',
    ['Speaker 1 00:00:12 It was late.', 'Tom Birch 00:00:15 No.'],
  ],
  [
    'Trint',
    '[00:12:41] Ana Harrow: It was late.\n[00:12:50] Tom Birch: No.',
    ['Ana Harrow 00:12:41 It was late.', 'Tom Birch 00:12:50 No.'],
  ],
  [
    'names alone',
    'ANA HARROW: It was late.\n\nTOM BIRCH: No.',
    ['ANA HARROW - It was late.', 'TOM BIRCH - No.'],
  ],
  [
    'a time alone',
    'Ana Harrow: One.\n00:00:09\nTwo.',
    ['Ana Harrow - One.', 'Ana Harrow 00:00:09 Two.'],
  ],
  ['paragraphs of one speaker', 'Ana Harrow: One.\n\nTwo.', ['Ana Harrow - One. Two.']],
  [
    'talk with no names',
    'It was late.\n\nThen it rained.',
    ['? - It was late.', '? - Then it rained.'],
  ],
  [
    'a colon that names nobody',
    'we had three things: rain, wind and fog',
    ['? - we had three things: rain, wind and fog'],
  ],
  [
    'SubRip',
    '1\n00:00:01,000 --> 00:00:02,500\nANA: It was\nlate.\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>No.</i>\n',
    ['ANA 00:00:01 It was late.', '? 00:00:03 No.'],
  ],
  [
    'WebVTT',
    'WEBVTT - meeting\n\nNOTE nothing\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Ana Harrow>It was &amp; is late.</v>\n\n00:03.000 --> 00:04.000\n- No.\n- Yes.',
    ['Ana Harrow 00:00:01 It was & is late.', '? 00:00:03 No.', '? 00:00:03 Yes.'],
  ],
  [
    'CRLF and a byte order mark',
    '\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v.loud Tom>No.\r\n',
    ['Tom 00:00:01 No.'],
  ],
  [
    'a broken timing',
    '1\n00:00:0x --> 00:00:02,000\nStill said.\n',
    ['? - 1 00:00:0x --> 00:00:02,000 Still said.'],
  ],
  [
    'a later broken timing',
    '1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:0x --> 1\nTwo.',
    ['? 00:00:01 One.', '? - Two.'],
  ],
  ['a dash between', 'Ana Harrow - 00:12:41\nIt was late.', ['Ana Harrow 00:12:41 It was late.']],
  ['a time, a dash, a name', '00:12:41 – Ana Harrow\nYes.', ['Ana Harrow 00:12:41 Yes.']],
  [
    'a time on the line below',
    'Ana Harrow\n0:03\nYes.\n\nTom\n0:09\nNo.',
    ['Ana Harrow 00:00:03 Yes.', 'Tom 00:00:09 No.'],
  ],
  ['a clock’s time', 'Ana Harrow 12:41 PM\nIt was late.', ['Ana Harrow - It was late.']],
  [
    'labels of machines',
    'SPEAKER_01: Yes.\n[Speaker 2] 00:00:04 No.',
    ['SPEAKER_01 - Yes.', 'Speaker 2 00:00:04 No.'],
  ],
  [
    'questions and answers',
    'Q. Were you there?\n\nA. I was.',
    ['Q - Were you there?', 'A - I was.'],
  ],
  ['a sentence with a time', 'Monday 10:30 was late.', ['? - Monday 10:30 was late.']],
  ['a sentence with a colon', 'The Plan: it failed.', ['? - The Plan: it failed.']],
  [
    'Teams',
    '0:0:5.260 --> 0:0:8.370\nAna Harrow\nIt was late.\n\n0:1:9.1 --> 0:1:9.9\nTom Birch\nNo.',
    ['Ana Harrow 00:00:05 It was late.', 'Tom Birch 00:01:09 No.'],
  ],
  ['nothing', ' \n\n', []],
])('%s', (_, text, turns) => {
  expect(read(text)).toEqual(turns);
});

test.each([
  ['00:12:41', 761],
  ['1:02:09', 3729],
  ['0:03', 3],
  ['00:00:01,500', 1.5],
  ['01.000', null],
  ['61:61', null],
  ['late', null],
])('%j is %s seconds', (words, seconds) => {
  expect(parseTimecode(words)).toBe(seconds);
});
