import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './app.ts';
import { willAnswer } from './dialogs.ts';
import { launchPlain, type PlainStet } from './launch-plain.ts';
import { makeThemOne } from './merge.ts';
import { body, headline, newStory, saved, storyLine, toEndOfBody } from './window.ts';

async function storyText(library: string, words: string): Promise<string> {
  for (const folder of await readdir(library)) {
    const text = await readFile(join(library, folder, 'story.json'), 'utf8').catch(() => '');
    if (text.includes(words)) return text;
  }
  return '';
}

async function typeNew(page: Page, words: string): Promise<void> {
  await newStory(page);
  await headline(page).fill('Ferry stops');
  await body(page).click();
  await page.keyboard.type(words);
}

/** Ends the window's process, as a crash does. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
}

/** The window once it shows something again: looked at anew, for what was looked at may still be dying. */
async function revived(stet: PlainStet, what: (page: Page) => Locator): Promise<Page> {
  let page = await stet.look();
  await expect(async () => {
    page = await stet.look();
    await expect(what(page)).toBeVisible({ timeout: 3_000 });
  }).toPass();
  return page;
}

test('a page that dies is back with the words in it, saved or not', async () => {
  const stet = await launchPlain();
  try {
    const page = await stet.look();
    await typeNew(page, 'Typed just before.');
    // Long enough to be handed over, not long enough to be saved for certain.
    await page.waitForTimeout(300);
    await crash(page);
    const after = await revived(stet, body);
    await expect(body(after)).toContainText('Typed just before.');
    await expect(after.getByRole('alert')).toContainText('with every word that was typed');
    expect(await storyText(stet.library, 'Typed just before.')).not.toBe('');
  } finally {
    await stet.dispose();
  }
});

test('a page that dies is back where somebody was, in a caption as in the copy; how soon is printed', async () => {
  const stet = await launchPlain();
  const caption = (page: Page) => page.getByRole('textbox', { name: 'Caption' });
  const scroll = (page: Page) =>
    page.evaluate(() => document.querySelector('.page-scroll')?.scrollTop ?? 0);
  try {
    const page = await stet.look();
    await caption(page).click();
    await page.keyboard.press('Home');
    await page.keyboard.type('AB');
    await page.keyboard.press('ArrowLeft');
    await saved(page);
    const text = await caption(page).inputValue();
    const scrolled = await scroll(page);
    expect(scrolled).toBeGreaterThan(0);
    await crash(page);
    const died = Date.now();
    const after = await revived(stet, caption);
    console.log(`The page was back ${String(Date.now() - died)} ms after it died.`);
    await expect(caption(after)).toBeFocused();
    expect(Math.abs((await scroll(after)) - scrolled)).toBeLessThan(5);
    await after.keyboard.type('|');
    await expect(caption(after)).toHaveValue(text.replace('AB', 'A|B'));

    await toEndOfBody(after);
    await after.keyboard.press('ArrowLeft');
    await after.keyboard.type('+');
    await saved(after);
    await crash(after);
    const again = await revived(stet, body);
    await expect(body(again)).toBeFocused();
    await again.keyboard.type('|');
    await expect(body(again)).toContainText('+|');
  } finally {
    await stet.dispose();
  }
});

test('a page that keeps dying comes back without a story, and says so', async () => {
  const stet = await launchPlain();
  try {
    const said = (page: Page) => page.getByText('stopped three times in five minutes');
    const storyOrSafe = (page: Page) => headline(page).or(said(page)).first();
    for (let crashes = 0; crashes < 3; crashes++) {
      const page = await revived(stet, storyOrSafe);
      // A page crashed while it was coming back has died twice.
      if (await said(page).isVisible()) break;
      await crash(page);
    }
    const safe = await revived(stet, said);
    await expect(safe.getByRole('heading', { name: 'No story is open' })).toBeVisible();
    await storyLine(safe, 'night ferry').click();
    await expect(headline(safe)).toContainText('night ferry');
  } finally {
    await stet.dispose();
  }
});

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)
  test(`told to stop by ${signal}, every word is saved first`, async ({ launchStet }) => {
    const stet = await launchStet();
    await typeNew(stet.page, 'Last words.');
    const process = stet.app.process();
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill(signal);
    expect(await ended).toBe(code);
    expect(await storyText(stet.library, 'Last words.')).not.toBe('');
    await stet.relaunch();
    await expect(body(stet.page)).toContainText('Last words.');
    await expect(stet.page.getByRole('alert')).toHaveCount(0);
  });

test('an error nobody caught in main ends Stet with every word saved', async ({ launchStet }) => {
  const stet = await launchStet();
  await typeNew(stet.page, 'Before the error.');
  const process = stet.app.process();
  const code = new Promise((resolve) => process.once('exit', resolve));
  await stet.app.evaluate(() => {
    setTimeout(() => {
      throw new Error('made by a test');
    });
  });
  expect(await code).toBe(1);
  expect(await storyText(stet.library, 'Before the error.')).not.toBe('');
  await stet.relaunch();
  await expect(stet.page.getByRole('alert')).toContainText('met an error of its own');
});

test('after a kill the next start says so, with the words that were saved', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await typeNew(stet.page, 'Saved words.');
  await saved(stet.page);
  await stet.kill();
  await stet.relaunch();
  await expect(stet.page.getByRole('alert')).toContainText('ended without being closed');
  await expect(storyLine(stet.page, /^Ferry stops/)).toBeVisible();
  await expect(body(stet.page)).toContainText('Saved words.');
  await stet.relaunch();
  await expect(body(stet.page)).toContainText('Saved words.');
  await expect(stet.page.getByRole('alert')).toHaveCount(0);
});

test('words that could not be saved when Stet was ended are offered, compared and taken in', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await expect(headline(stet.page)).toContainText('night ferry');
  await rename(stet.library, `${stet.library}-unplugged`);
  await headline(stet.page).fill('Typed without a drive');
  const kept = join(stet.userData, 'recovered');
  const keptWords = async () => {
    const [name = ''] = await readdir(kept);
    return readFile(join(kept, name), 'utf8');
  };
  await expect.poll(() => keptWords().catch(() => '')).toContain('Typed without a drive');
  await stet.kill();
  await rename(`${stet.library}-unplugged`, stet.library);
  await stet.relaunch();
  await expect(headline(stet.page)).toContainText('night ferry');
  const alert = stet.page.getByRole('alert').filter({ hasText: 'never reached its file' });
  await alert.getByRole('button', { name: 'Compare…' }).click();
  const dialog = stet.page.getByRole('dialog');
  await dialog.getByText('The one recovered').click();
  await makeThemOne(dialog);
  await expect(dialog).toHaveCount(0);
  await expect(headline(stet.page)).toHaveText('Typed without a drive');
  expect(await storyText(stet.library, 'Typed without a drive')).not.toBe('');
  expect(await readdir(kept)).toEqual([]);
});

test('a page that does not answer is opened again when asked, with every word', async ({
  launchStet,
}) => {
  const { app, page } = await launchStet();
  await typeNew(page, 'Typed before it hung.');
  await saved(page);
  await willAnswer(app, 1); // Open it again.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));
  const shown = (): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) =>
      // A page that is just going or coming never answers.
      Promise.race([
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          'document.body.textContent',
        ),
        new Promise((resolve) => setTimeout(() => resolve(''), 1_000)),
      ]),
    );
  await expect.poll(shown).toContain('was opened again with every word that was typed');
  await expect.poll(shown).toContain('Typed before it hung.');
});

test('when the session ends, every word is saved first and the next start says so', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await typeNew(stet.page, 'Last words of the day.');
  const process = stet.app.process();
  const code = new Promise((resolve) => process.once('exit', resolve));
  await stet.app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.emit('session-end'));
  });
  expect(await code).toBe(1);
  expect(await storyText(stet.library, 'Last words of the day.')).not.toBe('');
  await stet.relaunch();
  await expect(stet.page.getByRole('alert')).toContainText('the session ended');
});

test('damaged preferences, window state and caches cost no story', async ({ launchStet }) => {
  const stet = await launchStet();
  await typeNew(stet.page, 'Kept whatever happens.');
  await saved(stet.page);
  await stet.close();
  const names = await readdir(stet.userData, { withFileTypes: true });
  const files = names.filter((each) => each.isFile() && each.name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(0);
  for (const { name } of files) await writeFile(join(stet.userData, name), '{"cut off');
  await stet.relaunch();
  await storyLine(stet.page, /^Ferry stops/).click();
  await expect(body(stet.page)).toContainText('Kept whatever happens.');
});

test('the window is usable after its GPU process died', async ({ launchStet }) => {
  const { page, app } = await launchStet();
  await newStory(page);
  const killed = await app.evaluate(({ app: electron }) => {
    const gpu = electron.getAppMetrics().find(({ type }) => type === 'GPU');
    if (gpu) process.kill(gpu.pid, 'SIGKILL');
    return gpu !== undefined;
  });
  test.skip(!killed, 'There is no GPU process on this machine.');
  await headline(page).fill('Still here');
  await saved(page);
});
