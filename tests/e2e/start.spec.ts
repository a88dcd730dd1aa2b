import { expect } from '@playwright/test';
import { test } from './app.ts';
import {
  body,
  byline,
  dateline,
  headline,
  quoteList,
  standfirst,
  statusLine,
  storyList,
} from './window.ts';

test('the first start opens the sample story, set as a page', async ({ launchStet }) => {
  const { page } = await launchStet();
  await expect(storyList(page).getByRole('listitem')).toHaveCount(1);
  await expect(headline(page)).toHaveText('Minister ‘sorry’ as night ferry stops after 11 weeks');
  await expect(standfirst(page)).toContainText('nine people aboard');
  await expect(byline(page)).toHaveText('By A Staff Reporter');
  await expect(dateline(page)).toHaveText('PORT AVERIL, Sunday');
  await expect(body(page)).toContainText('The last sailing left Port Averil');
  await expect(body(page).locator('img')).toBeVisible();
  await expect(quoteList(page).getByRole('listitem')).not.toHaveCount(0);
  await expect(statusLine(page)).toContainText('outstanding');
});

test('nothing on the page or the machine is there for a page to take', async ({ launchStet }) => {
  const { page } = await launchStet();
  await expect(headline(page)).toBeVisible();
  const reach = await page.evaluate(() => ({
    node: typeof Reflect.get(globalThis, 'require') + typeof Reflect.get(globalThis, 'process'),
    desk: Object.keys(Reflect.get(globalThis, 'desk') as object).sort(),
    scheme: location.origin,
  }));
  expect(reach).toEqual({ node: 'undefinedundefined', desk: ['ask', 'on'], scheme: 'stet://app' });
});

test('the window reaches no network and asks for no permission', async ({ launchStet }) => {
  const { page } = await launchStet();
  await expect(headline(page)).toBeVisible();
  const reached = await page.evaluate(() =>
    Promise.all(
      ['https://example.org/', 'http://127.0.0.1:9/', 'stet://pictures/../story.json'].map((url) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ),
  );
  expect(reached).toEqual(['refused', 'refused', 'refused']);
  const state = await page.evaluate(() =>
    navigator.permissions.query({ name: 'geolocation' }).then((status) => status.state),
  );
  expect(state).toBe('denied');
});

test('the window opens no other and goes nowhere else', async ({ launchStet }) => {
  const { page, app } = await launchStet();
  await expect(headline(page)).toBeVisible();
  // From the main process: a driver waits for ever for a navigation that is refused.
  const after = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('There is no window.');
    await window.webContents.executeJavaScript(
      "window.open('https://example.org/'); location.href = 'https://example.org/'; 0",
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { url: window.webContents.getURL(), windows: BrowserWindow.getAllWindows().length };
  });
  expect(after.url).toMatch(/^stet:\/\/app\//);
  expect(after.windows).toBe(1);
});
