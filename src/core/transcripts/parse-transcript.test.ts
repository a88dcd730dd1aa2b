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
  ['a broken timing', '1\n00:00:0x --> 00:00:02,000\nStill said.\n', ['? - Still said.']],
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
  [
    'a time in brackets, the name beside it',
    '[00:12] Jane Doe\nYes.\n[00:20] Tom\nNo.',
    ['Jane Doe 00:00:12 Yes.', 'Tom 00:00:20 No.'],
  ],
  [
    'a time in brackets, words beside it',
    '[00:12] Hello there\nyou two.\n[00:20] No.',
    ['? 00:00:12 Hello there you two.', '? 00:00:20 No.'],
  ],
  ['a bare time before words', '12:41 Yes.\n12:50 No.', ['? 00:12:41 Yes.', '? 00:12:50 No.']],
  [
    'round brackets',
    '(00:12:41) Jane Doe: Yes.\n(00:12:50) Tom: No.',
    ['Jane Doe 00:12:41 Yes.', 'Tom 00:12:50 No.'],
  ],
  [
    'a time, a name and the words, a line each',
    '00:00:03\nJane Doe\nYes.\n\n00:00:09\nTom Birch\nNo.',
    ['Jane Doe 00:00:03 Yes.', 'Tom Birch 00:00:09 No.'],
  ],
  [
    'names in capitals on lines of their own',
    'JANE DOE\nYes.\n\nTOM BIRCH\nNo.',
    ['JANE DOE - Yes.', 'TOM BIRCH - No.'],
  ],
  [
    'names on lines of their own that come again',
    'Jane\nYes.\n\nTom\nNo.\n\nJane\nSo.\n\nTom\nOh.',
    ['Jane - Yes.', 'Tom - No.', 'Jane - So.', 'Tom - Oh.'],
  ],
  ['a heading is no name', 'Council Meeting\nIt was late.', ['? - Council Meeting It was late.']],
  [
    'Whisper’s two times',
    '[00:00:03.000 --> 00:00:07.000]  Yes.\n[00:00:07.000 --> 00:00:09.000]  No.',
    ['? 00:00:03 Yes.', '? 00:00:07 No.'],
  ],
  [
    'two times with a dash',
    '[00:03 - 00:07] Jane Doe: Yes.\n00:07 – 00:09 Tom: No.',
    ['Jane Doe 00:00:03 Yes.', 'Tom 00:00:07 No.'],
  ],
  ['frames', '01:00:03:12 Jane Doe: Yes.', ['Jane Doe 01:00:03 Yes.']],
  [
    'columns: name, time, words',
    'Speaker\tTime\tText\nJane Doe\t00:00:03\tYes.\nTom\t00:00:07\tNo.',
    ['Jane Doe 00:00:03 Yes.', 'Tom 00:00:07 No.'],
  ],
  [
    'columns: number, two times, name, words',
    '1\t00:03\t00:07\tJane Doe\tYes.\n2\t00:07\t00:09\tTom\tNo.',
    ['Jane Doe 00:00:03 Yes.', 'Tom 00:00:07 No.'],
  ],
  ['columns: name, words', 'Jane Doe:\tYes.\nTom:\tNo.', ['Jane Doe - Yes.', 'Tom - No.']],
  [
    'Markdown about the names',
    '**Jane Doe** [00:00:03]\nYes.\n\n**Tom Birch:** No.\n\n*Ruth:* So.',
    ['Jane Doe 00:00:03 Yes.', 'Tom Birch - No.', 'Ruth - So.'],
  ],
  [
    'roles in small letters',
    'interviewer: yes\nspeaker 2: no',
    ['interviewer - yes', 'speaker 2 - no'],
  ],
  [
    'titles after names, marks in them',
    'Jane Doe (Mayor): Yes.\nTom O’Neill, Chair: No.\nDr. Māui Te Ao: Āe.',
    ['Jane Doe (Mayor) - Yes.', 'Tom O’Neill, Chair - No.', 'Dr. Māui Te Ao - Āe.'],
  ],
  [
    'words before a colon',
    'Ana: Yes.\nThen: no. Warning: no.',
    ['Ana - Yes. Then: no. Warning: no.'],
  ],
  ['dashes where nobody is named', '- Were you?\n- I was.', ['? - Were you?', '? - I was.']],
  ['line ends of old Macs', 'ANA: Yes.\rTOM: No.', ['ANA - Yes.', 'TOM - No.']],
  [
    'SubRip without numbers',
    '00:00:01,000 --> 00:00:02,500\nYes.\n\n00:00:03,000 --> 00:00:04,000\nNo.',
    ['? 00:00:01 Yes.', '? 00:00:03 No.'],
  ],
  [
    'SubRip without blank lines',
    '1\n00:00:01,000 --> 00:00:02,500\nYes.\n2\n00:00:03,000 --> 00:00:04,000\nNo.',
    ['? 00:00:01 Yes.', '? 00:00:03 No.'],
  ],
  [
    'SubRip with blank lines too many',
    '\n\n1\n00:00:01,000 --> 00:00:02,500\n\nYes.\n\nSo.\n\n2\n00:00:03,000 --> 00:00:04,000\n\nNo.',
    ['? 00:00:01 Yes. So.', '? 00:00:03 No.'],
  ],
  [
    'SubRip with colours, bold and places',
    '1\n00:00:01,000 --> 00:00:02,500 X1:10 X2:20\n<font color="#ff0">JANE:</font> It <b>was</b> late.\n{\\an8}Yes.',
    ['JANE 00:00:01 It was late. Yes.'],
  ],
  [
    'captions that roll up',
    'WEBVTT\n\n00:01.000 --> 00:03.000\nit was late\n\n00:02.000 --> 00:04.000\nit was late\nand wet\n\n00:04.000 --> 00:05.000\nand wet\nand wet',
    ['? 00:00:01 it was late', '? 00:00:02 and wet', '? 00:00:04 and wet and wet'],
  ],
  [
    'captions that overlap',
    'WEBVTT\n\n00:01.000 --> 00:05.000\n<v Ana>It was late.\n\n00:02.000 --> 00:03.000\n<v Tom>No.',
    ['Ana 00:00:01 It was late.', 'Tom 00:00:02 No.'],
  ],
  [
    'WebVTT with a style, a region, notes, colours and times among the words',
    'WEBVTT\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE\na note\n\n1\n00:01.000 --> 00:02.000 position:0%\n<v Ana><c.yellow>It was</c> <00:01.500>late.</v>\n\n00:03.000 --> 00:04.000\n<v.first Tom>No.\n<v Ana>Yes.',
    ['Ana 00:00:01 It was late.', 'Tom 00:00:03 No.', 'Ana 00:00:03 Yes.'],
  ],
  [
    'YouTube’s two times with a comma',
    '0:00:01.000,0:00:02.500\nYes.\n\n0:00:03.000,0:00:04.000\nNo.',
    ['? 00:00:01 Yes.', '? 00:00:03 No.'],
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
