import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The window by the names a person finds things by. */
export const headline = (page: Page): Locator => page.getByRole('textbox', { name: 'Headline' });
export const standfirst = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Standfirst' });
export const byline = (page: Page): Locator => page.getByRole('textbox', { name: 'Byline' });
export const dateline = (page: Page): Locator => page.getByRole('textbox', { name: 'Dateline' });
export const body = (page: Page): Locator => page.getByRole('textbox', { name: 'Body' });
export const storyList = (page: Page): Locator => page.getByRole('list', { name: 'Stories' });
export const storyLine = (page: Page, words: string | RegExp): Locator =>
  storyList(page).getByRole('listitem').filter({ hasText: words });
export const quoteList = (page: Page): Locator => page.getByRole('list', { name: 'Quotes' });
export const quoteCard = (page: Page, words: string | RegExp): Locator =>
  quoteList(page).getByRole('listitem').filter({ hasText: words });
export const statusLine = (page: Page): Locator => page.getByRole('status');

/** Waits until the status line says that what was typed is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(statusLine(page)).toContainText('Saved');
}

/** A new, empty story with the caret in its headline. */
export async function newStory(page: Page): Promise<void> {
  const lines = storyList(page).getByRole('listitem');
  await expect(lines).not.toHaveCount(0);
  await expect(headline(page)).not.toHaveText('');
  const before = await lines.count();
  await page.getByRole('button', { name: 'New story' }).click();
  await expect(lines).toHaveCount(before + 1);
  await expect(headline(page)).toBeFocused();
  await expect(headline(page)).toHaveText('');
  await expect(body(page)).toHaveText('');
}

/** Puts the caret at the end of the body. */
export async function toEndOfBody(page: Page): Promise<void> {
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  // The editor hears of the caret's move a moment after it is seen: nobody's next key is as quick as a test's.
  await page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard))));
}
