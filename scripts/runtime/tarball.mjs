/** Reads one large file out of a gzipped npm tarball without holding it in memory. */

import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const blockSize = 512;

/**
 * @param {string} tarballPath
 * @param {string} name the file wanted, as the tarball names it: `package/…`
 * @param {string} target
 */
export async function extractFromTarball(tarballPath, name, target) {
  const bytes = createReadStream(tarballPath).pipe(createGunzip());
  await pipeline(bytes, (source) => contentsOf(source, name), createWriteStream(target));
}

/**
 * @param {AsyncIterable<Buffer>} source
 * @param {string} name
 */
async function* contentsOf(source, name) {
  let waiting = Buffer.alloc(0); // bytes read but not yet understood
  let left = 0; // bytes of the current entry still to come, padding included
  let wanted = 0; // of those, bytes that belong to the file wanted
  let found = false;
  for await (const chunk of source) {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      if (left > 0) {
        const piece = waiting.subarray(0, left);
        if (wanted > 0) yield piece.subarray(0, wanted);
        wanted = Math.max(0, wanted - piece.length);
        left -= piece.length;
        waiting = waiting.subarray(piece.length);
        if (left > 0) break;
      }
      if (waiting.length < blockSize) break;
      const header = parseHeader(waiting.subarray(0, blockSize));
      waiting = waiting.subarray(blockSize);
      left = Math.ceil(header.size / blockSize) * blockSize;
      wanted = header.name === name ? header.size : 0;
      found ||= header.name === name;
    }
  }
  if (!found || wanted > 0) throw new Error(`The tarball does not hold the whole of ${name}.`);
}

/** @param {Buffer} block */
function parseHeader(block) {
  const text = (/** @type {number} */ from, /** @type {number} */ to) =>
    block.toString('utf8', from, to).replace(/\0.*$/s, '');
  return { name: text(0, 100), size: parseInt(text(124, 136).trim() || '0', 8) };
}
