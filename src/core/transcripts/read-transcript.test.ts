import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTranscript, TRANSCRIPT_LIMIT } from './read-transcript.ts';
import { transcriptFailureMessage } from './transcript-failure.ts';

/** What is read of a file, or why it is not, in words. */
function read(bytes: Uint8Array, name = 'talk.txt'): string {
  const result = readTranscript({ name, bytes });
  if (!result.ok) return transcriptFailureMessage(name, result.failure);
  const { transcript, notices } = result.value;
  const turns = transcript.turns.map(({ speaker, text }) => `${speaker ?? '?'}: ${text}`);
  return [...turns, ...notices].join(' / ');
}

const bytes = (text: string): Uint8Array => strToU8(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const docx = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });
const paragraphs = (...texts: string[]): string =>
  `<w:document>${texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')}</w:document>`;

const cell = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test.each<[string, Uint8Array, string]>([
  ['text', bytes('ANA HARROW: It was late.'), 'ANA HARROW: It was late.'],
  ['UTF-16 without its mark', utf16('ANA HARROW: It was late.'), 'ANA HARROW: It was late.'],
  [
    'an old encoding',
    Uint8Array.from([...bytes('ANA: Caf'), 0xe9, ...bytes(' closed.')]),
    'ANA: Café closed. / It is in an old encoding (Windows-1252): look at names with accents.',
  ],
  [
    'text cut through a character',
    bytes('ANA: It was a café').subarray(0, -1),
    'ANA: It was a caf / It breaks off in the middle: the end may be missing.',
  ],
  [
    'captions cut off',
    bytes('WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n00:03.000 --> 00:04.000\n'),
    '?: One. / It breaks off in the middle: the end may be missing.',
  ],
  [
    'broken timecodes',
    bytes('WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n00:99.000 --> x\nTwo.\n'),
    '?: One. / ?: Two. / One timecode could not be read; the words are there.',
  ],
  [
    'timecodes out of order',
    bytes('[00:02:00] Ana: Two.\n[00:01:00] Tom: One.'),
    'Ana: Two. / Tom: One. / Its timecodes are not in order.',
  ],
  [
    'a Word document',
    docx(paragraphs('Ana Harrow  00:00:05', 'It was “late” &amp; wet &#233;.', '', 'Tom: Yes.')),
    'Ana Harrow: It was “late” & wet é. / Tom: Yes.',
  ],
  [
    'a Word document’s table',
    docx(
      `<w:tbl>${[
        ['00:00:05', 'Ana Harrow', 'It was', 'late.'],
        ['00:00:09', 'Tom', 'No.'],
      ]
        .map(
          ([time = '', name = '', ...said]) =>
            `<w:tr><w:tc><w:tcPr/>${cell(time)}</w:tc><w:tc>${cell(name)}</w:tc><w:tc>${said.map(cell).join('')}</w:tc></w:tr>`,
        )
        .join('')}</w:tbl>`,
    ),
    'Ana Harrow: It was late. / Tom: No.',
  ],
  [
    'a Word document’s columns, tabs between',
    docx('<w:p><w:t>Ana Harrow</w:t><w:tab/><w:t>00:05</w:t><w:tab/><w:t>It was late.</w:t></w:p>'),
    'Ana Harrow: It was late.',
  ],
  [
    'UTF-16 with its mark, the high byte first',
    Uint8Array.from([
      0xfe,
      0xff,
      ...[...'ANA: Āe.'].flatMap((letter) => [
        letter.charCodeAt(0) >> 8,
        letter.charCodeAt(0) & 255,
      ]),
    ]),
    'ANA: Āe.',
  ],
  ['UTF-8 with its mark', bytes('\uFEFFANA: Āe.'), 'ANA: Āe.'],
  [
    'a Word document’s deleted and doubled text',
    docx(
      '<w:p><w:del><w:delText>no</w:delText></w:del><w:t>one</w:t><mc:Fallback><w:t>two</w:t></mc:Fallback></w:p>',
    ),
    '?: one',
  ],
])('%s is read', (_, file, words) => {
  expect(read(file)).toBe(words);
});

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', bytes(' \n'), /has no words/],
  [
    'a renamed picture',
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
    /is a JPEG picture, whatever/,
  ],
  ['noise', Uint8Array.from({ length: 4000 }, (_, at) => (at * 193) % 256), /is not text/],
  ['a Word document cut off', docx(paragraphs('One.')).subarray(0, 60), /cut off or damaged/],
  ['another archive', zipSync({ 'a.txt': strToU8('x') }), /cut off or damaged/],
  ['a document with a DOCTYPE', docx('<!DOCTYPE x [<!ENTITY a "b">]><w:t>a</w:t>'), /damaged/],
  ['100 MB', new Uint8Array(100 * 1024 * 1024), /too large/],
  ['5 MB of text', new Uint8Array(5 * 1024 * 1024).fill(97), /too large/],
  ['a bomb', docx(`<w:t>${'a'.repeat(30 * 1024 * 1024)}</w:t>`), /too large/],
])('%s is refused in a sentence', (_, file, sentence) => {
  expect(read(file)).toMatch(sentence);
});

test('a bomb that states a small size is refused without being unpacked', () => {
  const bomb = docx(`<w:t>${'a'.repeat(30 * 1024 * 1024)}</w:t>`);
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
  for (let at = 0; at + 4 < bomb.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  expect(read(bomb)).toMatch(/cut off or damaged|no words/);
});

test('the limit is well above five hours of speech', () => {
  expect(TRANSCRIPT_LIMIT).toBeGreaterThan(45_000 * 8);
});
