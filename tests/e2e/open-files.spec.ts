import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveRuntime } from '../../scripts/runtime.mjs';
import { sandboxSwitches } from '../../scripts/runtime/sandbox.mjs';
import { test } from './app.ts';
import { willChoose } from './dialogs.ts';
import { makeFiles } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { body, headline, newStory, saved, storyList } from './window.ts';

/** Starts a second Stet on the same desk with these files; answers the code it ends with. */
async function startSecond(stet: Stet, ...files: readonly string[]): Promise<number | null> {
  const { executable } = await resolveRuntime();
  const project = join(import.meta.dirname, '..', '..');
  const env = { ...process.env, STET_LIBRARY: stet.library, STET_USER_DATA: stet.userData };
  const second = spawn(executable, [...sandboxSwitches(), project, ...files], {
    env,
    stdio: 'ignore',
  });
  return new Promise((resolve) => second.once('exit', resolve));
}

async function pack(stet: Stet): Promise<string> {
  const folder = await temporaryFolder();
  await willChoose(stet.app, folder);
  await stet.page.keyboard.press('ControlOrMeta+Shift+E');
  await expect(stet.page.getByText(/^Packed as/)).toBeVisible();
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}

test('a text named on the command line is imported and opened, once', async ({ launchStet }) => {
  const [path = ''] = await makeFiles({ 'copy.txt': 'Ferry stops\n\nThe last boat left at nine.' });
  const stet = await launchStet({ args: [path] });
  await expect(headline(stet.page)).toHaveText('Ferry stops');
  await expect(body(stet.page)).toContainText('The last boat left at nine.');
  await expect(storyList(stet.page).getByRole('listitem')).toHaveCount(2);
  expect(await readFile(path, 'utf8')).toContain('Ferry stops');
  await stet.page.reload();
  await expect(headline(stet.page)).toHaveText('Ferry stops');
  await expect(storyList(stet.page).getByRole('listitem')).toHaveCount(2);
});

test('a file that is not there is said, and the last story opens', async ({ launchStet }) => {
  const stet = await launchStet({ args: ['no such file.txt'] });
  await expect(headline(stet.page)).toContainText('night ferry');
  await expect(stet.page.getByRole('alert')).toContainText('no such file.txt');
});

test('a second Stet hands its files to the first, and what was being typed there is saved', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await newStory(stet.page);
  await headline(stet.page).fill('Ours');
  await saved(stet.page);
  const first = await pack(stet);
  await newStory(stet.page);
  await headline(stet.page).fill('The other one');
  await saved(stet.page);
  const second = await pack(stet);
  await body(stet.page).click();
  await stet.page.keyboard.type('Typed just before.');
  const [text = ''] = await makeFiles({ 'late.txt': 'Late news\n\nWords.' });

  expect(await startSecond(stet, text)).toBe(0);
  await expect(headline(stet.page)).toHaveText('Late news');
  const stories = await Promise.all(
    (await readdir(stet.library)).map((name) =>
      readFile(join(stet.library, name, 'story.json'), 'utf8'),
    ),
  );
  expect(stories.join('')).toContain('Typed just before.');

  // Two packages: each is compared in turn.
  expect(await startSecond(stet, first, second)).toBe(0);
  const dialog = stet.page.getByRole('dialog');
  await expect(headline(stet.page)).toHaveText('Ours');
  await expect(dialog).toContainText('has the same words');
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(headline(stet.page)).toHaveText('The other one');
  await expect(dialog).toContainText('Typed just before.');
  await dialog.getByRole('button', { name: 'Make them one' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(body(stet.page)).toHaveText('Typed just before.');
});
