import { expect } from '@playwright/test';
import { test } from './app.ts';
import { readText } from './clipboard.ts';
import { body, newStory, quoteCard, quoteList } from './window.ts';

test('queries are listed alone, copied for the reporter, answered, and resolved', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('“One came,” Ana Harrow said. “Two left,” Tom Birch said.');
  await quoteCard(page, 'Two left').click();
  await page.keyboard.press('q');
  await page.getByRole('textbox', { name: 'Question for the reporter' }).fill('Two, or ten?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open queries: 1' }).click();
  await expect(quoteList(page).locator('.check-card')).toHaveCount(1);
  await page.getByRole('button', { name: 'Copy queries as e-mail' }).click();
  await expect(page.getByText('One query is on the clipboard')).toBeVisible();
  expect(await readText(app)).toContain('Query: Two, or ten?');

  const card = quoteCard(page, 'Two left');
  await card.getByRole('textbox', { name: 'Answer from the reporter' }).fill('Two.');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Answered: Two.');
  await card.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(card).toContainText('Verified');
  await expect(quoteList(page).locator('.check-card')).toHaveCount(2);
});
