import type { Locator, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joinBytes, latin1Bytes, uint32 } from '../../src/core/pictures/bytes.ts';
import { crc32 } from '../../src/core/pictures/crc32.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes files into a new temporary folder and answers their paths in order. */
export async function makeFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  const folder = await temporaryFolder();
  return Promise.all(
    Object.entries(files).map(async ([name, contents]) => {
      const path = join(folder, name);
      await writeFile(path, contents);
      return path;
    }),
  );
}

interface Dropped {
  readonly name: string;
  readonly type: string;
  readonly contents: Uint8Array;
}

/** Drops files on the middle of what the selector finds, with the events a real drop sends. */
export async function drop(page: Page, selector: string, files: readonly Dropped[]): Promise<void> {
  const plain = files.map(({ name, type, contents }) => ({ name, type, bytes: [...contents] }));
  await page.evaluate(
    ({ where, dropped }) => {
      const box = document.querySelector(where)?.getBoundingClientRect();
      if (!box) throw new Error(`Nothing matches ${where}`);
      const at = {
        clientX: box.left + box.width / 2,
        clientY: box.top + Math.min(box.height, innerHeight) / 2,
      };
      const target = document.elementFromPoint(at.clientX, at.clientY);
      if (!target) throw new Error(`Nothing is on the screen in the middle of ${where}`);
      const data = new DataTransfer();
      for (const { name, type, bytes } of dropped)
        data.items.add(new File([new Uint8Array(bytes)], name, { type }));
      for (const kind of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(
          new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data, ...at }),
        );
    },
    { where: selector, dropped: plain },
  );
}

/** Pastes files where somebody types, with the event that a real paste sends. */
export async function paste(place: Locator, files: readonly Dropped[]): Promise<void> {
  const plain = files.map(({ name, type, contents }) => ({ name, type, bytes: [...contents] }));
  await place.evaluate((target, pasted) => {
    const data = new DataTransfer();
    for (const { name, type, bytes } of pasted)
      data.items.add(new File([new Uint8Array(bytes)], name, { type }));
    const event = { bubbles: true, cancelable: true, clipboardData: data };
    target.dispatchEvent(new ClipboardEvent('paste', event));
  }, plain);
}

/** Drops files from the disk on the middle of what is in sight of a place, as the system's own drag does. */
export async function dropPaths(
  page: Page,
  place: Locator,
  paths: readonly string[],
): Promise<void> {
  const box = await place.boundingBox();
  if (!box) throw new Error('There is nothing to drop on.');
  const height = await page.evaluate(() => innerHeight);
  const x = box.x + box.width / 2;
  const y = box.y + Math.min(box.height, height - box.y) / 2;
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}

/** A PNG of one grey colour, small, real and valid: width and height in pixels. */
export async function makePng(page: Page, width: number, height: number): Promise<Uint8Array> {
  const bytes = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('No canvas');
      pen.fillStyle = '#789';
      pen.fillRect(0, 0, w, h);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height] as const,
  );
  return Uint8Array.from(bytes);
}

/** Where the first chunk of a PNG ends, which says its size. */
const AFTER_HEADER = 33;

/** The same PNG as another file: a number is written into it. */
export function numberedPng(png: Uint8Array, number: number): Uint8Array {
  const text = latin1Bytes(`tEXtComment\0${number}`);
  const chunk = [uint32(text.length - 4), text, uint32(crc32(text))];
  return joinBytes([png.subarray(0, AFTER_HEADER), ...chunk, png.subarray(AFTER_HEADER)]);
}

/** A picture with a grain, so that it takes as many bytes as a photograph of its size, in any kind a canvas writes. */
export async function makePicture(
  page: Page,
  width: number,
  height: number,
  type: string,
): Promise<Uint8Array> {
  const bytes = await page.evaluate(
    async ({ w, h, kind }) => {
      const canvas = new OffscreenCanvas(w, h);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('No canvas');
      const image = pen.createImageData(w, h);
      image.data.forEach((_, at) => {
        image.data[at] = at % 4 === 3 ? 255 : (at * 7919 + (at >> 9) * 104_729) % 251;
      });
      pen.putImageData(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: kind });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    { w: width, h: height, kind: type },
  );
  return Uint8Array.from(bytes);
}
