import { createHash } from 'node:crypto';

/** SHA-256 in hex, of a text's UTF-8 bytes or of bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
