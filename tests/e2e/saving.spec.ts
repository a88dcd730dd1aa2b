import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './app.ts';
import { willAnswer } from './dialogs.ts';
import { makeThemOne } from './merge.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { body, headline, newStory, saved, statusLine, storyLine, toEndOfBody } from './window.ts';

async function storyFolder(library: string): Promise<string> {
  const [folder] = await readdir(library);
  return join(library, folder ?? '');
}

const read = (folder: string): Promise<string> => readFile(join(folder, 'story.json'), 'utf8');

test('what was typed in a story without a name is on disk', async ({ launchStet }) => {
  const { page, library } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('No name yet.');
  await expect
    .poll(async () => {
      const folders = await readdir(library);
      return (await Promise.all(folders.map((name) => read(join(library, name))))).join('');
    })
    .toContain('No name yet.');
});

test('changed by another program while nothing is unsaved, the new version opens', async ({
  launchStet,
}) => {
  const { page, library } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  const folder = await storyFolder(library);
  const theirs = (await read(folder)).replace(/"headline": ".*?"/, '"headline": "From outside"');
  await writeFile(join(folder, 'story.json'), theirs);
  await expect(headline(page)).toHaveText('From outside');
  await expect(page.getByText('the one before is in History')).toBeVisible();
  await headline(page).fill('And on from there');
  await saved(page);
  expect(await read(folder)).toContain('And on from there');
});

/** Types over the headline at the very moment at which the window hears of the change: before it has the new version. */
async function typeAsItIsHeard(page: Page, words: string): Promise<void> {
  await page.evaluate((typed) => {
    const { desk } = window as unknown as { desk: { on(name: string, hear: () => void): void } };
    desk.on('story.outside', () => {
      const field = document.querySelector<HTMLElement>('[aria-label="Headline"]');
      field?.focus();
      document.execCommand('selectAll');
      document.execCommand('insertText', false, typed);
    });
  }, words);
}

/** Lays the other version beside the story, from the message that offers it. */
async function compare(page: Page, said: string): Promise<Locator> {
  const alert = page.getByRole('alert').filter({ hasText: said });
  await alert.getByRole('button', { name: 'Compare…' }).click();
  await expect(alert).toHaveCount(0);
  return page.getByRole('dialog');
}

test('words typed while the new version is being read are not replaced by it', async ({
  launchStet,
}) => {
  const { page, library, app } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  const folder = await storyFolder(library);
  const theirs = (await read(folder)).replace(/"headline": ".*?"/, '"headline": "From outside"');
  await typeAsItIsHeard(page, 'Mine, just then');
  await writeFile(join(folder, 'story.json'), theirs);
  const dialog = await compare(page, 'while you were writing');
  const both = dialog.getByRole('region', { name: 'Headline' });
  await expect(both).toContainText('From outside');
  await expect(both).toContainText('Mine, just then');
  expect(await read(folder)).toBe(theirs);
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(headline(page)).toHaveText('Mine, just then');
  await expect(statusLine(page)).toContainText('Not saved');
  expect(await read(folder)).toBe(theirs);
  await willAnswer(app, 1); // Close and lose them.
});

test('the caret stays where it was when the new version opens', async ({ launchStet }) => {
  const { page, library } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  const folder = await storyFolder(library);
  await toEndOfBody(page);
  await page.keyboard.press('ArrowLeft');
  const text = (await body(page).textContent()) ?? '';
  const theirs = (await read(folder)).replace(/"headline": ".*?"/, '"headline": "From outside"');
  await writeFile(join(folder, 'story.json'), theirs);
  await expect(headline(page)).toHaveText('From outside');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('|');
  await expect(body(page)).toHaveText(`${text.slice(0, -1)}|${text.slice(-1)}`);
  await headline(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.type('A ');
  await saved(page);
  await writeFile(join(folder, 'story.json'), theirs);
  await expect(headline(page)).toHaveText('From outside');
  await page.keyboard.type('|');
  await expect(headline(page)).toHaveText('Fr|om outside');
});

test('changed by another program while words are unsaved, both are shown and made one', async ({
  launchStet,
}) => {
  const { page, library } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  const folder = await storyFolder(library);
  const before = await read(folder);
  const theirs = before
    .replace(/"headline": ".*?"/, '"headline": "Their headline"')
    .replace(/"byline": ".*?"/, '"byline": "By them"');
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(' Ours, at the end.');
  await writeFile(join(folder, 'story.json'), theirs);
  const dialog = await compare(page, 'while you were writing');
  expect(await read(folder)).toBe(theirs);
  const shown = dialog.getByRole('region', { name: 'The page as it will be' });
  await expect(shown).toContainText('Their headline');
  await expect(shown.getByText('From the file on disk')).toHaveCount(2);
  await expect(shown.getByText('Yours', { exact: true })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Choose what stands…' }).click();
  await dialog.getByRole('region', { name: 'Byline' }).getByText('In this window').click();
  await makeThemOne(dialog);
  await expect(shown).toHaveCount(0);
  await expect(headline(page)).toHaveText('Their headline');
  await expect(body(page)).toContainText('Ours, at the end.');
  await expect.poll(() => read(folder)).toContain('Ours, at the end.');
  expect(await read(folder)).toContain('By A Staff Reporter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(headline(page)).toContainText('night ferry');
  await expect(body(page)).toContainText('Ours, at the end.');
});

test('a copy that Dropbox leaves while the story is open is offered at once, and typing goes on', async ({
  launchStet,
}) => {
  const { page, library } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  const folder = await storyFolder(library);
  const copy = (await read(folder)).replace(/"headline": ".*?"/, '"headline": "On the laptop"');
  await toEndOfBody(page);
  await page.keyboard.type(' Typed before,');
  await writeFile(join(folder, 'story (Moana’s conflicted copy 2026-11-22).json'), copy);
  await expect(page.getByRole('alert').filter({ hasText: 'Dropbox' })).toBeVisible();
  await page.keyboard.type(' and typed on.');
  await expect(body(page)).toContainText('Typed before, and typed on.');
  await saved(page);
  const dialog = await compare(page, 'Dropbox');
  await expect(dialog.getByRole('region', { name: 'Headline' })).toContainText('On the laptop');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(headline(page)).toContainText('night ferry');
  expect(await readdir(folder)).toContain('story (Moana’s conflicted copy 2026-11-22).json');
});

test('a story open at another desk can be read, taken over, and then written', async ({
  launchStet,
}) => {
  const first = await launchStet();
  await expect(headline(first.page)).toContainText('night ferry');
  const second = await launchStet({ library: first.library });
  await expect(second.page.getByText('Read only.')).toBeVisible();
  await expect(headline(second.page)).toHaveAttribute('aria-readonly', 'true');
  await second.page.getByRole('button', { name: 'Take over…' }).click();
  await second.page.getByRole('button', { name: 'Take it over' }).click();
  await expect(second.page.getByText('Read only.')).toHaveCount(0);
  await headline(second.page).fill('Written at the second desk');
  await saved(second.page);
  await expect(headline(first.page)).toHaveText('Written at the second desk');
  await expect(first.page.getByText('Read only.')).toBeVisible();
  await second.close();
  await expect(first.page.getByText('is free again')).toBeVisible();
  await first.page.getByRole('button', { name: 'Write here' }).click();
  await expect(headline(first.page)).toHaveText('Written at the second desk');
});

test('the lock of a desk that was killed does not block', async ({ launchStet }) => {
  const stet = await launchStet();
  await expect(headline(stet.page)).toContainText('night ferry');
  await stet.kill();
  await stet.relaunch();
  await headline(stet.page).fill('On again');
  await saved(stet.page);
});

test('a story deleted outside keeps its words in the window, and they can be saved as a copy', async ({
  launchStet,
}) => {
  const { page, library } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  await rm(await storyFolder(library), { recursive: true });
  await expect(page.getByRole('alert')).toContainText('no longer in the library');
  await page.getByRole('alert').getByRole('button', { name: 'Save as a copy' }).click();
  await expect(storyLine(page, 'night ferry')).toBeVisible();
  expect(await readdir(library)).toHaveLength(1);
});

test('a copy left by Syncthing is offered, never opened as the story', async ({ launchStet }) => {
  const stet = await launchStet();
  await expect(headline(stet.page)).toContainText('night ferry');
  await stet.close();
  const folder = await storyFolder(stet.library);
  const copy = (await read(folder)).replace(/"headline": ".*?"/, '"headline": "On the laptop"');
  const name = 'story.sync-conflict-20261122-124100-ABCD234.json';
  await writeFile(join(folder, name), copy);
  await stet.relaunch();
  await expect(headline(stet.page)).toContainText('night ferry');
  const dialog = await compare(stet.page, 'Syncthing');
  await dialog.getByText('The one in the copy').click();
  await makeThemOne(dialog);
  await expect(headline(stet.page)).toHaveText('On the laptop');
  await expect.poll(() => readdir(folder)).not.toContain(name);
  expect(await readFile(join(folder, 'story.merged-1.json'), 'utf8')).toBe(copy);
});

test('a library that goes away keeps its list, and is back by itself', async ({ launchStet }) => {
  const { page, library } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  await rename(library, `${library}-unplugged`);
  await headline(page).fill('Typed without a drive');
  await expect(statusLine(page)).toContainText('Not saved');
  await expect(storyLine(page, 'night ferry')).toBeVisible();
  await expect(page.getByText('Nothing has been deleted').first()).toBeVisible();
  await rename(`${library}-unplugged`, library);
  await expect(statusLine(page)).toContainText('Saved', { timeout: 40_000 });
  expect(await read(await storyFolder(library))).toContain('Typed without a drive');
});

/** Mounts a small disk; null where that is not allowed. */
async function mountSmallDisk(): Promise<string | null> {
  const place = await temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place], { stdio: 'pipe' });
    return place;
  } catch {
    return null;
  }
}

test('a disk that is really full is said; freed, the words are saved', async ({ launchStet }) => {
  const disk = await mountSmallDisk();
  test.skip(disk === null, 'Mounting is not allowed here.');
  try {
    const library = join(disk ?? '', 'library');
    const { page } = await launchStet({ library });
    await newStory(page);
    await headline(page).fill('Before');
    await saved(page);
    await expect.poll(() => fillUp(join(disk ?? '', 'ballast'))).toBe('full');
    await headline(page).fill('Typed on a full disk');
    await expect(statusLine(page)).toContainText('Not saved: disk full');
    const folders = await readdir(library);
    const stories = await Promise.all(folders.map((name) => read(join(library, name))));
    expect(stories.every((text) => JSON.parse(text) !== null)).toBe(true);
    expect(stories.join('')).toContain('Before');
    await rm(join(disk ?? '', 'ballast'));
    await page.getByRole('button', { name: 'Retry' }).click();
    await saved(page);
  } finally {
    execFileSync('umount', ['-l', disk ?? ''], { stdio: 'pipe' });
  }
});

async function fillUp(path: string): Promise<string> {
  try {
    for (let size = 0; ; size += 1024) await writeFile(path, new Uint8Array(1024), { flag: 'a' });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'full' : 'not full';
  }
}

test('a folder that may only be read is said, and the words can go elsewhere', async ({
  launchStet,
}) => {
  const { page, library } = await launchStet();
  await newStory(page);
  await headline(page).fill('Mine');
  await saved(page);
  const mount = (options: string): void => {
    execFileSync('mount', ['-o', options, library, library], { stdio: 'pipe' });
  };
  try {
    execFileSync('mount', ['--bind', library, library], { stdio: 'pipe' });
    mount('remount,ro,bind');
  } catch {
    test.skip(true, 'Mounting is not allowed here.');
  }
  try {
    await headline(page).fill('Typed in a read-only folder');
    await expect(statusLine(page)).toContainText('read-only');
    await expect(page.getByRole('button', { name: 'Save as a copy' })).toBeVisible();
    execFileSync('mount', ['-o', 'remount,rw,bind', library, library], { stdio: 'pipe' });
    await page.getByRole('button', { name: 'Retry' }).click();
    await saved(page);
  } finally {
    execFileSync('umount', ['-l', library], { stdio: 'pipe' });
  }
});
