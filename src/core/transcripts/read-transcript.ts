import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Encoding } from '../text/decode.ts';
import { decodeText } from '../text/decode.ts';
import { readDocxText } from './docx-text.ts';
import { parseTranscript } from './parse-transcript.ts';
import type { Transcript } from './transcript.ts';
import type { TranscriptFailure } from './transcript-failure.ts';

/** The largest file worth opening, in bytes: a Word document may hold pictures too. */
export const TRANSCRIPT_LIMIT = 16 * 1024 * 1024;
/** The most text, in bytes: about thirty-five hours of speech. */
const TEXT_LIMIT = 2 * 1024 * 1024;

/** A file as it was dropped in. */
export interface TranscriptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A transcript as it could be read. */
export interface ReadTranscript {
  readonly transcript: Transcript;
  /** Sentences on what is not as it should be: broken timecodes, an end that is missing, an old encoding. */
  readonly notices: readonly string[];
}

/** How files that are no transcripts begin. */
const BEGINNINGS: readonly (readonly [what: string, ...bytes: readonly number[]])[] = [
  ['a JPEG picture', 0xff, 0xd8, 0xff],
  ['a PNG picture', 0x89, 0x50, 0x4e, 0x47],
  ['a GIF picture', 0x47, 0x49, 0x46, 0x38],
  ['a PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['an MP3 recording', 0x49, 0x44, 0x33],
  ['a WAV recording', 0x52, 0x49, 0x46, 0x46],
  ['an old Word document (.doc)', 0xd0, 0xcf, 0x11, 0xe0],
];
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Drops a last character that was cut through, so that the rest still reads as UTF-8. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

/** UTF-16 as Windows writes it but without its byte order mark: every other byte of plain letters is nought. */
function withByteOrderMark(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, 512);
  const noughts = [0, 1].map(
    (odd) => start.filter((byte, at) => at % 2 === odd && byte === 0).length,
  );
  const [high = 0, low = 0] = noughts;
  if (Math.max(high, low) < start.length / 4 || Math.min(high, low) > 0) return bytes;
  const marked = new Uint8Array(bytes.length + 2);
  marked.set(low > high ? [0xff, 0xfe] : [0xfe, 0xff]);
  marked.set(bytes, 2);
  return marked;
}

interface Text {
  readonly text: string;
  readonly encoding: Encoding | null;
  readonly isCut: boolean;
}

function textOf({ bytes }: TranscriptFile): Result<Text, TranscriptFailure> {
  if (bytes.length > TRANSCRIPT_LIMIT) return failed({ kind: 'too large', most: TRANSCRIPT_LIMIT });
  const [what] = BEGINNINGS.find(([, ...beginning]) => beginsWith(bytes, beginning)) ?? [];
  if (what !== undefined) return failed({ kind: 'something else', what });
  if (beginsWith(bytes, ARCHIVE)) {
    const words = readDocxText(bytes);
    if (words.ok) return success({ text: words.value, encoding: null, isCut: false });
    return failed(
      words.failure === 'too large'
        ? { kind: 'too large', most: TRANSCRIPT_LIMIT }
        : { kind: 'damaged' },
    );
  }
  if (bytes.length > TEXT_LIMIT) return failed({ kind: 'too large', most: TEXT_LIMIT });
  const whole = withoutCutCharacter(bytes);
  const cut = decodeText(withByteOrderMark(whole));
  const isUtf8 = cut.ok && cut.value.encoding === 'UTF-8';
  const decoded = isUtf8 ? cut : decodeText(withByteOrderMark(bytes));
  if (!decoded.ok) return failed({ kind: 'not text' });
  return success({ ...decoded.value, isCut: isUtf8 && whole.length < bytes.length });
}

function noticesOn({ text, encoding, isCut }: Text, { turns }: Transcript): readonly string[] {
  const timings = text.split('\n').filter((line) => line.includes('-->')).length;
  const unread = timings > 0 ? turns.filter(({ from }) => from === null).length : 0;
  const isOutOfOrder = turns.some(({ from }, index) => {
    const before = turns[index - 1]?.from ?? null;
    return from !== null && before !== null && from < before;
  });
  const endsEarly = /-->[^\n]*\s*$/.test(text);
  return [
    ...(encoding === 'Windows-1252'
      ? ['It is in an old encoding (Windows-1252): look at names with accents.']
      : []),
    ...(isCut || endsEarly ? ['It breaks off in the middle: the end may be missing.'] : []),
    ...(unread > 0
      ? [
          `${unread === 1 ? 'One timecode' : `${unread} timecodes`} could not be read; the words are there.`,
        ]
      : []),
    ...(isOutOfOrder ? ['Its timecodes are not in order.'] : []),
  ];
}

/**
 * Reads a transcript's file, told by its bytes and not by its name: .txt, .srt, .vtt, .docx. Never throws. What can
 * be read is, with notices on what is wrong with it; the failure names what cannot.
 */
export function readTranscript(file: TranscriptFile): Result<ReadTranscript, TranscriptFailure> {
  const text = textOf(file);
  if (!text.ok) return text;
  const transcript = parseTranscript(text.value.text);
  if (!transcript.turns.some((turn) => /[\p{L}\p{N}]/u.test(turn.text)))
    return failed({ kind: 'no words' });
  return success({ transcript, notices: noticesOn(text.value, transcript) });
}
