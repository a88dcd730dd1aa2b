import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';

/** Looks at the page that a merge makes, and writes it. */
export async function makeThemOne(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'See the page' }).click();
  await expect(dialog.getByRole('region', { name: 'The page as it will be' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Make them one' }).click();
}
