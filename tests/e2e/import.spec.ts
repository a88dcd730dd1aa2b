import { expect } from '@playwright/test';
import { test } from './app.ts';
import { copyText } from './clipboard.ts';
import { willChoose } from './dialogs.ts';
import { drop, makeFiles } from './files.ts';
import {
  body,
  byline,
  dateline,
  headline,
  newStory,
  quoteList,
  saved,
  storyList,
} from './window.ts';

const COPY = [
  'Bridge ‘safe’ after second test',
  '',
  'By Pita Rewi',
  '',
  'Engineers on the Mata bridge yesterday (Supplied)',
  'Engineers on the Mata bridge yesterday (Supplied)',
  '',
  'TE AWA, Monday — The Mata bridge is “as safe as any in the country”, its engineer says.',
  '',
  '“We looked at every bolt,” Jo Lim said. “Café owners can relax.”',
  '',
].join('\r\n');

const CP1252: Readonly<Record<string, number>> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '—': 0x97,
};

/** As an old Windows program would write it. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => CP1252[letter] ?? letter.charCodeAt(0)));
}

test('Ctrl+O imports copy: headline, byline, dateline, picture line with its credit', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page, app } = stet;
  const files = await makeFiles({ 'bridge.txt': COPY });
  await willChoose(app, ...files);
  await expect(headline(page)).toContainText('night ferry');
  await page.keyboard.press('ControlOrMeta+O');
  await expect(headline(page)).toHaveText('Bridge ‘safe’ after second test');
  await expect(byline(page)).toHaveText('By Pita Rewi');
  await expect(dateline(page)).toHaveText(/^TE AWA, Monday/);
  await expect(page.getByRole('textbox', { name: 'Caption' }).first()).toHaveValue(
    'Engineers on the Mata bridge yesterday',
  );
  await expect(page.getByRole('textbox', { name: 'Credit' }).first()).toHaveValue('Supplied');
  await expect(quoteList(page).getByRole('listitem')).toHaveCount(4);
  await page.getByRole('tab', { name: 'Pictures' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('same caption');
  await saved(page);
  await stet.relaunch();
  await expect(headline(stet.page)).toHaveText('Bridge ‘safe’ after second test');
});

test('copy dropped on the window becomes a story, whatever its encoding', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await expect(headline(page)).toBeVisible();
  await drop(page, 'body', [
    { name: 'bridge.txt', type: 'text/plain', contents: windows1252(COPY) },
  ]);
  await expect(headline(page)).toHaveText('Bridge ‘safe’ after second test');
  await expect(body(page)).toContainText('Café owners can relax');
  await expect(storyList(page).getByRole('listitem')).toHaveCount(2);
});

test('copy pasted into a new story fills its fields', async ({ launchStet }) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await copyText(app, COPY);
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(headline(page)).toHaveText('Bridge ‘safe’ after second test');
  await expect(byline(page)).toHaveText('By Pita Rewi');
  await expect(body(page)).toContainText('We looked at every bolt');
});

test('what cannot be read is refused in a sentence, and nothing is lost', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await expect(headline(page)).toContainText('night ferry');
  const bad = await makeFiles({
    'empty.txt': '',
    'tool.exe': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
    'huge.txt': 'All work and no play makes for long copy. '.repeat(1_250_000),
  });
  const sentences = [/empty/i, /not text|binary/i, /too (?:large|big|long)/i];
  for (const [index, path] of bad.entries()) {
    await willChoose(app, path);
    await page.keyboard.press('ControlOrMeta+O');
    await expect(
      page.getByRole('alert').filter({ hasText: sentences[index] ?? /$^/ }),
    ).toBeVisible();
  }
  await expect(headline(page)).toContainText('night ferry');
  await expect(storyList(page).getByRole('listitem')).toHaveCount(1);
});
