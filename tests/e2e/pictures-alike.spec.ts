import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Desk } from '../../src/ipc/contract.ts';
import { plainJpeg } from '../helpers/telling-pictures.ts';
import { addByDesk, newStoryByDesk } from './add-by-desk.ts';
import { test } from './app.ts';
import { makeFiles } from './files.ts';

const isLong = process.env['STET_LONG'] !== undefined;
const SCENES = 24;

/** Of each picture, its other versions: where they are cut out of it, how wide they are, and how well they are written. */
const VERSIONS = {
  resized: { cut: 0, width: 500, type: 'image/jpeg', quality: 0.9 },
  recompressed: { cut: 0, width: 1200, type: 'image/jpeg', quality: 0.3 },
  'as WebP': { cut: 0, width: 900, type: 'image/webp', quality: 0.7 },
  'cropped by a tenth': { cut: 0.1, width: 1080, type: 'image/jpeg', quality: 0.85 },
} as const;
type Version = keyof typeof VERSIONS;
const NAMES = Object.keys(VERSIONS) as Version[];

/** Scenes of hills, houses and skies, drawn by number, and the sample story's photograph; each with its versions. */
async function makeScenes(page: Page): Promise<readonly Uint8Array[][]> {
  const made = await page.evaluate(
    async ({ scenes, photograph, versions }) => {
      const size = { width: 1200, height: 800 };
      const penOf = (canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D => {
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('No canvas');
        return pen;
      };
      const draw = (seed: number): OffscreenCanvas => {
        const canvas = new OffscreenCanvas(size.width, size.height);
        const pen = penOf(canvas);
        let state = seed * 7919 + 1;
        const below = (most: number): number => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          return (state / 2 ** 32) * most;
        };
        const colour = (light: number): string =>
          `hsl(${below(360)} ${20 + below(50)}% ${light + below(25)}%)`;
        // All have a light sky over darker ground, as most photographs of the street have.
        const sky = pen.createLinearGradient(0, 0, 0, size.height);
        sky.addColorStop(0, colour(65));
        sky.addColorStop(1, colour(35));
        pen.fillStyle = sky;
        pen.fillRect(0, 0, size.width, size.height);
        pen.fillStyle = colour(15);
        pen.fillRect(0, 400 + below(200), size.width, size.height);
        for (let shape = 0; shape < 14; shape++) {
          pen.fillStyle = colour(10 + below(60));
          const [x, y] = [below(size.width), 150 + below(600)];
          if (below(2) < 1) pen.fillRect(x, y, 60 + below(200), 60 + below(300));
          else {
            pen.beginPath();
            pen.ellipse(x, y, 30 + below(130), 30 + below(130), below(3), 0, 7);
            pen.fill();
          }
        }
        return canvas;
      };
      const bytesOf = async (
        canvas: OffscreenCanvas,
        written: { readonly type: string; readonly quality: number },
      ) => {
        const blob = await canvas.convertToBlob(written);
        return [...new Uint8Array(await blob.arrayBuffer())];
      };
      const photo = await createImageBitmap(new Blob([Uint8Array.from(photograph)]));
      const shown = new OffscreenCanvas(size.width, size.height);
      penOf(shown).drawImage(photo, 0, 0, size.width, size.height);
      const all = [shown, ...Array.from({ length: scenes - 1 }, (_, index) => draw(index + 1))];
      return Promise.all(
        all.map(async (scene) => {
          const original = await bytesOf(scene, { type: 'image/jpeg', quality: 0.92 });
          const others = versions.map(({ cut, width, type, quality }) => {
            const left = 1 - cut;
            const canvas = new OffscreenCanvas(width, Math.round((width * 2) / 3));
            const from = [size.width * cut, size.height * cut] as const;
            const part = [size.width * left, size.height * left] as const;
            penOf(canvas).drawImage(scene, ...from, ...part, 0, 0, canvas.width, canvas.height);
            return bytesOf(canvas, { type, quality });
          });
          return [original, ...(await Promise.all(others))];
        }),
      );
    },
    {
      scenes: SCENES,
      photograph: [...plainJpeg()],
      versions: NAMES.map((name) => VERSIONS[name]),
    },
  );
  return made.map((scene) => scene.map((bytes) => Uint8Array.from(bytes)));
}

function alike(
  page: Page,
  story: string,
  file: string,
  beside: readonly string[],
): Promise<string | null> {
  return page.evaluate(
    async ({ asked, others }) => {
      const { desk } = window as unknown as { desk: Desk };
      const answer = await desk.ask('pictures.alike', { ...asked, beside: [...others] });
      if (!answer.ok) throw new Error(answer.failure.message);
      return answer.value;
    },
    { asked: { story, file }, others: beside },
  );
}

test('a picture resized, saved anew or cropped is known again among others, and others are not', async ({
  launchStet,
}) => {
  test.skip(!isLong, 'Part of npm run test:long.');
  test.setTimeout(600_000);
  const stet = await launchStet();
  const { page } = stet;
  const story = await newStoryByDesk(page);
  const add = async (bytes: Uint8Array): Promise<string> => {
    const [path = ''] = await makeFiles({ 'scene.jpg': bytes });
    const { added } = await addByDesk(stet, story, path);
    if (added.file === null) throw new Error(added.refusal);
    return added.file;
  };
  const scenes: string[][] = [];
  for (const scene of await makeScenes(page)) {
    const files: string[] = [];
    for (const bytes of scene) files.push(await add(bytes));
    scenes.push(files);
  }

  const hits: string[] = [];
  const missed: string[] = [];
  let falseAlarms = 0;
  let compared = 0;
  for (const [index, [original = '', ...versions]] of scenes.entries()) {
    const others = scenes.slice(index + 1).flatMap(([each = '']) => each);
    for (const [at, version] of versions.entries()) {
      const found = await alike(page, story, version, [original]);
      (found === original ? hits : missed).push(`${NAMES[at] ?? ''} (${index})`);
    }
    for (const other of others) {
      compared += 1;
      if ((await alike(page, story, original, [other])) !== null) falseAlarms += 1;
    }
  }
  console.log(
    `${hits.length} of ${hits.length + missed.length} versions of ${SCENES} pictures known again; ${falseAlarms} false alarms among ${compared} pairs of different pictures. Missed: ${missed.join(', ') || 'none'}.`,
  );
  expect(missed).toEqual([]);
  expect(falseAlarms).toBe(0);
});
