import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** A file's text, its byte order mark dropped and its line ends as they were. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Windows-1252 for bytes 0x80 to 0x9F, after the WHATWG Encoding Standard; the rest is Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Copy holds hardly any control characters; programs, pictures and archives are full of them. */
const MOST_CONTROLS = 0.05;
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g;

function stringOf(units: Uint16Array): string {
  const step = 8192;
  let text = '';
  for (let at = 0; at < units.length; at += step)
    text += String.fromCharCode(...units.subarray(at, at + step));
  return text;
}

/** How many bytes follow a first byte, the bits it carries, and the least code point that needs so many. */
function lead(byte: number): readonly [more: number, bits: number, least: number] | null {
  if (byte >= 0xc2 && byte <= 0xdf) return [1, byte & 0x1f, 0x80];
  if (byte >= 0xe0 && byte <= 0xef) return [2, byte & 0x0f, 0x800];
  if (byte >= 0xf0 && byte <= 0xf4) return [3, byte & 0x07, 0x10000];
  return null;
}

/** Null where the bytes are not UTF-8 throughout (RFC 3629: no overlong forms, no surrogates). */
function fromUtf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      units[length++] = byte;
      continue;
    }
    const first = lead(byte);
    if (!first) return null;
    const [more, bits, least] = first;
    let point = bits;
    for (let left = more; left > 0; left--) {
      const next = bytes[++at] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    if (point < 0x10000) units[length++] = point;
    else {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    }
  }
  return stringOf(units.subarray(0, length));
}

function fromUtf16(bytes: Uint8Array, low: 0 | 1): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at++)
    units[at] = (bytes[2 * at + low] ?? 0) | ((bytes[2 * at + 1 - low] ?? 0) << 8);
  return stringOf(units);
}

function fromWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
  );
  return stringOf(units);
}

function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: fromUtf16(bytes.subarray(2), 0), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: fromUtf16(bytes.subarray(2), 1), encoding: 'UTF-16' };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = fromUtf8(marked ? bytes.subarray(3) : bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  return { text: fromWindows1252(bytes), encoding: 'Windows-1252' };
}

/**
 * Bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, and otherwise Windows-1252, which old
 * newsroom systems write. Fails for what is not text at all.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, 'binary'> {
  const decoded = decode(bytes);
  const controls = decoded.text.match(CONTROL)?.length ?? 0;
  if (decoded.text.includes('\0') || controls > decoded.text.length * MOST_CONTROLS)
    return failed('binary');
  return success(decoded);
}

/** The same text with every line end as `\n`. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n');
}
