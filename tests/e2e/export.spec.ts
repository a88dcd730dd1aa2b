import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SECRET } from '../helpers/picture-notes.ts';
import {
  plainJpeg,
  tellingAvif,
  tellingGif,
  tellingJpeg,
  tellingPng,
  tellingWebp,
} from '../helpers/telling-pictures.ts';
import { test } from './app.ts';
import { readHtml, readText } from './clipboard.ts';
import { willChoose } from './dialogs.ts';
import { makeFiles } from './files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { body, headline, newStory, quoteList, saved } from './window.ts';

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function exportAs(
  stet: Awaited<ReturnType<Parameters<Parameters<typeof test>[2]>[0]['launchStet']>>,
  format: RegExp,
): Promise<readonly string[]> {
  const { page, app } = stet;
  const folder = await temporaryFolder();
  await willChoose(app, folder);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).first().check({ force: true });
  await dialog.getByRole('button', { name: 'Export as draft' }).click();
  await expect(page.getByText(folder, { exact: false }).first()).toBeVisible();
  return filesUnder(folder);
}

test('the gate says what stands in the way, and a draft may pass as a draft', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await expect(quoteList(stet.page).getByRole('listitem')).not.toHaveCount(0);
  await stet.page.getByRole('button', { name: 'Export…' }).click();
  const dialog = stet.page.getByRole('dialog');
  await expect(dialog).toContainText('unchecked');
  await expect(dialog).toContainText('no alt text');
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toHaveCount(0);
});

test('HTML goes to a folder with its pictures beside it', async ({ launchStet }) => {
  const files = await exportAs(await launchStet(), /HTML page/);
  const html = files.find((name) => name.endsWith('.html')) ?? '';
  const text = await readFile(html, 'utf8');
  expect(text).toContain('<h1>Minister ‘sorry’ as night ferry stops after 11 weeks</h1>');
  expect(text).toContain('“We said in March that it could not be done on one crew');
  expect(text).not.toMatch(
    / style=|class="[^"]*(?:lexical|editor)|onclick|<script(?! type="application\/ld\+json")/,
  );
  const source = /<img[^>]*src="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(files).toContain(join(html, '..', source));
});

test('Markdown goes to a folder with its pictures beside it', async ({ launchStet }) => {
  const files = await exportAs(await launchStet(), /Markdown/);
  const markdown = files.find((name) => name.endsWith('.md')) ?? '';
  const text = await readFile(markdown, 'utf8');
  expect(text).toMatch(/^---\n/);
  expect(text).toContain('## Asleep in the wheelhouse');
  expect(text).toContain('> The boat is how our teenagers get home from work.');
  const source = /!\[[^\]]*\]\(<?([^)>\s]+)/.exec(text)?.[1] ?? '';
  expect(files).toContain(join(markdown, '..', source));
});

test('the story is copied as HTML and as Markdown', async ({ launchStet }) => {
  const { page, app } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  await page.keyboard.press('ControlOrMeta+Alt+H');
  await expect.poll(() => readHtml(app)).toContain('<blockquote>');
  await page.keyboard.press('ControlOrMeta+Alt+M');
  await expect.poll(() => readText(app)).toContain('## Asleep in the wheelhouse');
});

/** Width and height of a picture as this Electron shows it, turned as the file says; 0 × 0 where it cannot. */
async function shownSize(page: Page, bytes: Uint8Array): Promise<string> {
  return page.evaluate(
    async (all) => {
      const shown = createImageBitmap(new Blob([new Uint8Array(all)]));
      const { width, height } = await shown.catch(() => ({ width: 0, height: 0 }));
      return `${width} × ${height}`;
    },
    [...bytes],
  );
}

/** What goes out of each picture at its own size. What moves is copied as it is, AVIF drawn anew. */
const COPIES: Readonly<Record<string, { readonly copy: string; readonly size: string }>> = {
  'phone.jpg': { copy: 'story-1-1100.jpg', size: '1100 × 1800' }, // the sample, on its side
  'phone.png': { copy: 'story-2-1.png', size: '1 × 1' },
  'phone.webp': { copy: 'story-3.webp', size: '1 × 1' },
  'phone.gif': { copy: 'story-4.gif', size: '1 × 1' },
  'phone.avif': { copy: 'story-5-2.webp', size: '2 × 2' },
};

/** What no story takes over from a file: with what it was made, and whose that is. */
const NEVER_TOLD = [
  ' Camera',
  ' Model',
  ' maker',
  ' Owner',
  '-SERIAL',
  '-LENS',
  ' thumbnail',
  ' comment',
];

test('exported pictures look the same and no longer tell where, with what and by whom', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page, app } = stet;
  const originals = {
    'phone.jpg': tellingJpeg(plainJpeg()),
    'phone.png': tellingPng(),
    'phone.webp': tellingWebp('moving webp'),
    'phone.gif': tellingGif(),
    'phone.avif': tellingAvif(),
  };
  await newStory(page);
  await willChoose(app, ...(await makeFiles(originals)));
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+Alt+P');
  await expect(body(page).locator('figure img')).toHaveCount(5);
  await page.getByRole('textbox', { name: 'Caption' }).first().fill('The wharf on Monday.');
  await saved(page);
  const files = await exportAs(stet, /HTML page/);
  for (const [name, original] of Object.entries(originals)) {
    const { copy: wanted = '', size } = COPIES[name] ?? {};
    const path = files.find((file) => basename(file) === wanted);
    expect(path, wanted).toBeDefined();
    const copy = await readFile(path ?? '');
    for (const told of NEVER_TOLD) expect(copy.includes(`${SECRET}${told}`), told).toBe(false);
    const sizes = [name, await shownSize(page, copy), await shownSize(page, original)];
    expect.soft(sizes).toEqual([name, size, size]);
    if (name === 'phone.jpg') expect(copy.includes('The wharf on Monday.')).toBe(true);
  }
});

test('a picture goes out at every width, as its story shows it, with the words in each', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await newStory(page);
  await willChoose(app, ...(await makeFiles({ 'wharf.jpg': plainJpeg() })));
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+Alt+P');
  await expect(body(page).locator('figure img')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Caption' }).first().fill('The wharf on Monday.');
  await saved(page);
  const files = await exportAs(stet, /HTML page/);
  const html = await readFile(files.find((file) => file.endsWith('.html')) ?? '', 'utf8');
  expect(html).toContain(
    'srcset="pictures/story-1-640.jpg 640w, pictures/story-1-1280.jpg 1280w, pictures/story-1-1800.jpg 1800w"',
  );
  expect(html).toContain('src="pictures/story-1-1280.jpg"');
  expect(html).toContain('width="1280" height="782"');
  for (const [width, height] of [
    [640, 391],
    [1280, 782],
    [1800, 1100],
  ] as const) {
    const copy = await readFile(files.find((file) => file.endsWith(`story-1-${width}.jpg`)) ?? '');
    expect(await shownSize(page, copy)).toBe(`${width} × ${height}`);
    expect(copy.includes('The wharf on Monday.')).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const markdown = await exportAs(stet, /Markdown/);
  expect(markdown.map((file) => basename(file)).filter((file) => file.endsWith('.jpg'))).toEqual([
    'story-1-1800.jpg',
  ]);
});
