import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './app.ts';
import { willChoose } from './dialogs.ts';
import { makeFiles } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { makeThemOne } from './merge.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { body, headline, newStory, saved, statusLine, storyList, toEndOfBody } from './window.ts';

/** Packs the open story; answers the package's path. */
async function pack(stet: Stet): Promise<string> {
  const folder = await temporaryFolder();
  await willChoose(stet.app, folder);
  await stet.page.keyboard.press('ControlOrMeta+Shift+E');
  await expect(stet.page.getByText(/^Packed as/)).toBeVisible();
  const [name = ''] = await readdir(folder);
  expect(name).toMatch(/\.stet$/);
  return join(folder, name);
}

async function receive(stet: Stet, path: string): Promise<void> {
  await willChoose(stet.app, path);
  await stet.page.keyboard.press('ControlOrMeta+O');
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await toEndOfBody(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
  await saved(page);
}

test('a story goes to a sub and comes back: words and checks of both are united', async ({
  launchStet,
}) => {
  const editor = await launchStet();
  await newStory(editor.page);
  await headline(editor.page).fill('Ferry stops');
  await body(editor.page).click();
  await editor.page.keyboard.type('“It was a hard call,” said Ana Lim.');
  await saved(editor.page);
  const sent = await pack(editor);

  const sub = await launchStet();
  await expect(headline(sub.page)).toContainText('night ferry');
  await receive(sub, sent);
  await expect(headline(sub.page)).toHaveText('Ferry stops');
  await expect(storyList(sub.page).getByRole('listitem')).toHaveCount(2);
  await sub.page.keyboard.press('F8');
  await sub.page.keyboard.press('ControlOrMeta+Alt+V');
  await expect(statusLine(sub.page)).toContainText('Quotes 1/1');
  await headline(sub.page).fill('Ferry stops in May');
  await typeAtEnd(sub.page, 'A line of the sub’s.');
  const back = await pack(sub);

  await typeAtEnd(editor.page, 'A line of the editor’s.');
  await receive(editor, back);
  const dialog = editor.page.getByRole('dialog');
  await expect(dialog).toContainText('in the package');
  await expect(dialog.getByRole('region', { name: 'Headline' })).toContainText('in May');
  await expect(dialog.getByRole('radio', { name: 'Both' })).toBeChecked();
  await makeThemOne(dialog);
  await expect(headline(editor.page)).toHaveText('Ferry stops in May');
  await expect(body(editor.page)).toContainText('A line of the sub’s.');
  await expect(body(editor.page)).toContainText('A line of the editor’s.');
  await expect(statusLine(editor.page)).toContainText('Quotes 1/1');
  await saved(editor.page);

  await editor.page.keyboard.press('ControlOrMeta+Alt+Y');
  const versions = editor.page.getByRole('list', { name: 'Versions', exact: true });
  await expect(versions).toContainText('merged', { ignoreCase: true });
  await expect(versions).toContainText('before a merge', { ignoreCase: true });
  await expect(versions).toContainText('received in a package', { ignoreCase: true });
});

test('a picture that one desk captioned and the other credited has both, by keyboard alone', async ({
  launchStet,
}) => {
  const field = ({ page }: Stet, name: string) => page.getByRole('textbox', { name, exact: true });
  const editor = await launchStet();
  await expect(headline(editor.page)).toContainText('night ferry');
  const sent = await pack(editor);

  const place = await temporaryFolder();
  await writeFile(join(place, 'about.txt'), 'A library without the sample story.');
  const sub = await launchStet({ library: place });
  await expect(sub.page.getByRole('heading', { name: 'An empty library' })).toBeVisible();
  await receive(sub, sent);
  await expect(headline(sub.page)).toContainText('night ferry');
  await field(sub, 'Credit').fill('Ana Lim/Stet');
  await saved(sub.page);
  const back = await pack(sub);

  await field(editor, 'Caption').fill('Dusk at Port Averil.');
  await saved(editor.page);
  await receive(editor, back);
  const shown = editor.page.getByRole('region', { name: 'The page as it will be' });
  await expect(shown).toContainText('Caption yours · Credit from the package');
  await expect(shown).toContainText('Dusk at Port Averil.');
  await editor.page.keyboard.press('Enter');
  await expect(shown).toHaveCount(0);
  await expect(field(editor, 'Caption')).toHaveValue('Dusk at Port Averil.');
  await expect(field(editor, 'Credit')).toHaveValue('Ana Lim/Stet');
});

test('a package that was tampered with is refused, and why is said', async ({ launchStet }) => {
  const stet = await launchStet();
  await expect(headline(stet.page)).toContainText('night ferry');
  const path = await pack(stet);
  const bytes = await readFile(path);
  // Half of it gone, as mail does.
  await writeFile(path, bytes.subarray(0, bytes.length / 2));
  await receive(stet, path);
  await expect(stet.page.getByRole('alert')).toContainText('it is cut off: ask for it again');
  const [letter = ''] = await makeFiles({ 'letter.stet': 'Dear desk,' });
  await receive(stet, letter);
  await expect(stet.page.getByText('it is not a package at all')).toBeVisible();
  await expect(storyList(stet.page).getByRole('listitem')).toHaveCount(1);
});
