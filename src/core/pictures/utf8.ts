function pointBytes(point: number): readonly number[] {
  const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}

/** Text as UTF-8 (RFC 3629); half a character becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return Uint8Array.from([...whole].flatMap((each) => pointBytes(each.codePointAt(0) ?? 0)));
}

/**
 * The beginning of a text that fits in so many bytes of UTF-8: cut after a whole word, and where that would leave
 * less than half, between characters as people see them.
 */
export function cutToBytes(text: string, most: number): Uint8Array {
  const whole = utf8Bytes(text);
  if (whole.length <= most) return whole;
  let length = 0;
  let toWord = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (/^\s/.test(segment)) toWord = length;
    const longer = length + utf8Bytes(segment).length;
    if (longer > most) break;
    length = longer;
  }
  // A word that ends where the room does is whole.
  if (whole[length] === 0x20) toWord = length;
  return whole.subarray(0, toWord >= most / 2 ? toWord : length);
}
