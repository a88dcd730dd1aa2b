import { expect } from '@playwright/test';
import { test } from './app.ts';
import { body, newStory, saved } from './window.ts';

test('facts are listed once each, checked, flagged and unflagged', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('The port lost $5.2m. Of that $5.2m nothing is left');
  await page.getByRole('tab', { name: 'Facts' }).click();
  const facts = page.getByRole('list', { name: 'Facts' }).getByRole('listitem');
  await expect(facts).toHaveCount(1);
  await expect(facts).toContainText('in 2 places');
  await facts.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(facts).toContainText('verified');

  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  for (let step = 0; step < 'nothing is left'.length; step++)
    await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+Shift+F');
  const flagged = facts.filter({ hasText: 'nothing is left' });
  await expect(flagged).toContainText('flagged');
  await flagged.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(flagged).toContainText('verified');
  await flagged.getByRole('button', { name: 'Remove flag' }).click();
  await expect(facts).toHaveCount(1);
  await saved(page);
});
