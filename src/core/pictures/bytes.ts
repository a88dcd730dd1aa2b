/** A view of bytes for reading numbers. Reading past the end throws a `RangeError`. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The bytes in `[from, to)`, not copied. Throws a `RangeError` where they are not all there. */
export function partOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (from < 0 || to < from || to > bytes.length)
    throw new RangeError(`There are no bytes ${from} to ${to} among ${bytes.length}.`);
  return bytes.subarray(from, to);
}

/** All parts as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** One byte a character, for the names in formats. */
export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** One character a byte. */
export function latin1At(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...partOf(bytes, from, from + length));
}

/** Whether the bytes begin with these characters. */
export function beginsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length && latin1At(bytes, 0, text.length) === text;
}

/** Two bytes, the high one first. */
export function uint16(value: number): Uint8Array {
  return Uint8Array.of(value >>> 8, value);
}

/** Four bytes, the highest first. */
export function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** Four bytes, the lowest first. */
export function littleUint32(value: number): Uint8Array {
  return uint32(value).reverse();
}

/** Runs a reader of bytes; a file that ends before the reader has what it wants gives null, for reading past the end throws a `RangeError`. */
export function unlessCutShort<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
