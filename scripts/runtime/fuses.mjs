/**
 * Electron's fuses: switches baked into the executable as a row of '0' and '1' after a marker.
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 */

import { open } from 'node:fs/promises';

const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const wireVersion = 1;
const chunkSize = 8 * 1024 * 1024;

/** Places in the row, in Electron's order. */
export const fuses = { nodeCliInspectArguments: 3, browserProcessSnapshot: 6 };

/**
 * Sets fuses and reads them back.
 * @param {string} executable
 * @param {ReadonlyMap<number, boolean>} wanted place in the row → on or off
 */
export async function setFuses(executable, wanted) {
  const file = await open(executable, 'r+');
  try {
    const wire = (await findSentinel(file)) + sentinel.length;
    const header = Buffer.alloc(2);
    await file.read(header, 0, 2, wire);
    if (header[0] !== wireVersion) throw new Error('This Electron keeps its fuses in a new way.');
    for (const [place, isOn] of wanted) {
      if (place >= (header[1] ?? 0)) throw new Error(`This Electron has no fuse ${place}.`);
      await writeFuse(file, wire + 2 + place, isOn ? '1' : '0');
    }
  } finally {
    await file.close();
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} position
 * @param {'0' | '1'} state
 */
async function writeFuse(file, position, state) {
  await file.write(state, position);
  const readBack = Buffer.alloc(1);
  await file.read(readBack, 0, 1, position);
  if (readBack.toString() !== state) throw new Error('A fuse could not be set.');
}

/** @param {import('node:fs/promises').FileHandle} file */
async function findSentinel(file) {
  const window = Buffer.alloc(chunkSize + sentinel.length);
  for (let start = 0; ; start += chunkSize) {
    const { bytesRead } = await file.read(window, 0, window.length, start);
    const at = window.subarray(0, bytesRead).indexOf(sentinel);
    if (at >= 0) return start + at;
    if (bytesRead < window.length) throw new Error('This file has no fuses: not an Electron.');
  }
}
