import { expect } from '@playwright/test';
import { test } from './app.ts';
import { copyRich } from './clipboard.ts';
import {
  body,
  byline,
  dateline,
  headline,
  newStory,
  saved,
  standfirst,
  statusLine,
  storyLine,
} from './window.ts';

test('a story is written from a blank page, and is there after a restart', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await newStory(page);
  await headline(page).fill('Council saves the dog path');
  await standfirst(page).fill('A vote at midnight kept it open.');
  await byline(page).fill('By Moana Ellery');
  await dateline(page).fill('TE AWA, Monday');
  await body(page).click();
  await page.keyboard.type('The path stays. “It was close,” Moana Pryor said.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## What happens now');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The gate is **locked** at dusk.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- dogs on leads');
  await page.keyboard.press('Enter');
  await page.keyboard.type('bins emptied');
  await saved(page);
  await expect(body(page).getByRole('heading', { name: 'What happens now' })).toBeVisible();
  await expect(body(page).getByRole('listitem')).toHaveText(['dogs on leads', 'bins emptied']);
  await expect(body(page).locator('strong, b')).toHaveText('locked');
  await expect(storyLine(page, 'Council saves the dog path')).toBeVisible();
  await expect(statusLine(page)).toContainText('words');

  await stet.relaunch();
  await expect(headline(stet.page)).toHaveText('Council saves the dog path');
  await expect(standfirst(stet.page)).toHaveText('A vote at midnight kept it open.');
  await expect(byline(stet.page)).toHaveText('By Moana Ellery');
  await expect(dateline(stet.page)).toHaveText('TE AWA, Monday');
  await expect(body(stet.page)).toContainText('“It was close,” Moana Pryor said.');
  await expect(body(stet.page).getByRole('listitem')).toHaveText(['dogs on leads', 'bins emptied']);
});

test('every kind of block and style comes from the keyboard', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  const key = (keys: string): Promise<void> => page.keyboard.press(keys);
  await key('Control+Alt+2');
  await page.keyboard.type('Subhead');
  await key('Enter');
  await key('Control+B');
  await page.keyboard.type('bold');
  await key('Control+B');
  await key('Control+I');
  await page.keyboard.type('italic');
  await key('Control+I');
  await key('Enter');
  await key('Control+Shift+7');
  await page.keyboard.type('first');
  await key('Enter');
  await page.keyboard.type('second');
  await key('Enter');
  await key('Enter');
  await key('Control+Shift+9');
  await page.keyboard.type('Quoted at length.');
  await key('Enter');
  await key('Enter');
  await page.keyboard.type('After.');
  await key('Control+Alt+-');
  const text = body(page);
  await expect(text.getByRole('heading', { level: 2 })).toHaveText('Subhead');
  await expect(text.locator('strong, b')).toHaveText('bold');
  await expect(text.locator('em, i')).toHaveText('italic');
  await expect(text.locator('ol li')).toHaveText(['first', 'second']);
  await expect(text.locator('blockquote')).toHaveText('Quoted at length.');
  await expect(text.getByRole('separator')).toHaveCount(1);
});

test('a link is made over selected words and opens only after asking', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('the report');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('textbox', { name: /address/i }).fill('example.org/report');
  await page.keyboard.press('Enter');
  await expect(body(page).getByRole('link', { name: 'the report' })).toHaveAttribute(
    'href',
    'https://example.org/report',
  );
});

test('undo takes back and redo brings again', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('One.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.type('Head');
  await expect(body(page).getByRole('heading')).toHaveText('Head');
  for (let step = 0; step < 20; step++) await page.keyboard.press('ControlOrMeta+Z');
  await expect(body(page)).toHaveText('');
  for (let step = 0; step < 20; step++) await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(body(page).getByRole('heading')).toHaveText('Head');
});

test('rich text pastes clean and plain text pastes plain', async ({ launchStet }) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Before.');
  await page.keyboard.press('Enter');
  await copyRich(
    app,
    'Head\nplain bold link',
    '<h2 style="color:red" onclick="x()">Head</h2><p class="Mso">plain <b>bold</b> <a href="javascript:alert(1)">link</a><img src="https://example.org/x.png" onerror="x()"></p><script>x()</script>',
  );
  await page.keyboard.press('ControlOrMeta+V');
  await expect(body(page).getByRole('heading')).toHaveText('Head');
  await expect(body(page).locator('strong, b')).toHaveText('bold');
  await expect(body(page).getByRole('link')).toHaveCount(0);
  await expect(body(page)).toContainText('plain bold link');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await expect(body(page).getByRole('heading')).toHaveCount(0);
  await expect(body(page)).toContainText('plain bold link');
});

test('the palette finds a command and runs it', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Words');
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.keyboard.type('subh');
  await page.keyboard.press('Enter');
  await expect(body(page).getByRole('heading')).toHaveText('Words');
});
