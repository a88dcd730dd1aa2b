import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './app.ts';
import { body, headline, newStory, quoteCard, quoteList, toEndOfBody } from './window.ts';

const COPY = 'Rain fell. “We will pay every cent we owe them,” Ana Harrow said.';

const onlyCard = (page: Page) => quoteList(page).locator('.check-card').first();

async function verifiedStory(page: Page): Promise<void> {
  await newStory(page);
  await body(page).click();
  await page.keyboard.type(COPY);
  await onlyCard(page).click();
  await onlyCard(page).getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(onlyCard(page)).toContainText('Verified');
}

async function typeBefore(page: Page, words: string, typed: string): Promise<void> {
  await toEndOfBody(page);
  for (let step = 0; step < words.length; step++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(typed);
}

test('a check lapses word by word, is restored, and lapses again by undo', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await verifiedStory(page);
  await typeBefore(page, 'pay every cent we owe them,” Ana Harrow said.', 'never ');
  await expect(onlyCard(page)).toContainText('Lapsed');
  await onlyCard(page).click();
  await expect(onlyCard(page).locator('ins')).toHaveText(/^\s?never\s?$/);

  await onlyCard(page).getByRole('button', { name: 'Restore checked words' }).click();
  await expect(body(page)).toHaveText(COPY);
  await expect(onlyCard(page)).toContainText('Verified');

  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(body(page)).toContainText('We will never pay');
  await expect(onlyCard(page)).toContainText('Lapsed');
});

test('checked words that are gone are listed, dismissed, and listed again', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await verifiedStory(page);
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Nothing was said.');
  const removed = page.getByRole('region', { name: 'Checked words no longer in the story' });
  await expect(removed).toContainText('We will pay every cent');
  await removed.getByRole('button', { name: 'Dismiss' }).click();
  await expect(removed).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(removed).toContainText('We will pay every cent');
  await expect(removed).toContainText('verified by T. Kerr');
});

test('a quotation pasted into another story is unchecked, and says where it came from', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await verifiedStory(page);
  await headline(page).fill('Harbour debts to be paid');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Slug' }).fill('harbour-debts');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await newStory(page);
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(quoteCard(page, 'every cent')).toContainText('Pasted from harbour-debts');
  await expect(quoteCard(page, 'every cent')).toContainText('Unchecked');
});
