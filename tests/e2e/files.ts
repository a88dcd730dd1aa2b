import type { Page } from '@playwright/test';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes files into a new temporary folder and answers their paths in order. */
export async function makeFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-files-'));
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
