import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './app.ts';
import { body, newStory, quoteCard, saved } from './window.ts';

const cast = (page: Page): Locator => page.getByRole('list', { name: 'Cast' });
const member = (page: Page, name: string): Locator =>
  cast(page).locator('.cast-card').filter({ hasText: name });

async function write(page: Page, words: string): Promise<void> {
  await newStory(page);
  await body(page).click();
  await page.keyboard.type(words);
}

async function openCast(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+5');
  await member(page, name).getByRole('button').first().click();
}

const TWO_SPEAKERS =
  '“It leaks every winter,” Ana Harrow said. “It always has,” Ms Harrow said. “We will mend it,” Tom Birch said.';

test('a wrong speaker is corrected by picking from the cast', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await write(page, TWO_SPEAKERS);
  const card = quoteCard(page, 'It leaks every winter');
  await expect(card).toContainText('Ana Harrow');
  await card.click();
  await card.getByRole('button', { name: 'Set speaker…' }).click();
  await page.keyboard.type('Tom');
  await expect(page.getByRole('option')).toHaveText(['Tom Birch']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Tom Birch');
  await expect(card).toContainText('set by T. Kerr');
  await saved(page);
  await stet.relaunch();
  await expect(quoteCard(stet.page, 'It leaks every winter')).toContainText('Tom Birch');
  await expect(quoteCard(stet.page, 'It always has')).toContainText('Ana Harrow');
});

test('a name that is typed goes to the other quotes of the wrong one when asked', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await write(page, TWO_SPEAKERS);
  const card = quoteCard(page, 'It leaks every winter');
  await card.click();
  await card.getByRole('button', { name: 'Set speaker…' }).click();
  await page.keyboard.type('Anna Harrow');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Anna Harrow');
  await page.getByRole('button', { name: /^Also Ana Harrow’s other/ }).click();
  await expect(quoteCard(page, 'It always has')).toContainText('Anna Harrow');
  await expect(quoteCard(page, 'We will mend it')).toContainText('Tom Birch');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(quoteCard(page, 'It always has')).not.toContainText('Anna');
  await expect(card).toContainText('Anna Harrow');
});

test('a renamed speaker is renamed on every card, and Undo takes it back', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await write(page, TWO_SPEAKERS);
  await openCast(page, 'Ana Harrow');
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Āna Harrow');
  await page.keyboard.press('Enter');
  await expect(member(page, 'Āna Harrow')).toContainText('2 quotes');
  await expect(member(page, 'Āna Harrow').getByRole('button').first()).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cast(page)).not.toContainText('Āna');

  await member(page, 'Ana Harrow').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Hana Harrow');
  await page.keyboard.press('Enter');
  await expect(cast(page)).toContainText('Hana Harrow');
  await saved(page);
  await stet.relaunch();
  await stet.page.getByRole('tab', { name: /^Quotes/ }).click();
  await expect(quoteCard(stet.page, 'It leaks every winter')).toContainText('Hana Harrow');
  await expect(quoteCard(stet.page, 'It always has')).toContainText('Hana Harrow');
});

test('what is said of the cast carries a name, which is asked for first', async ({
  launchStet,
}) => {
  const { page } = await launchStet({ who: '' });
  await write(page, TWO_SPEAKERS);
  await openCast(page, 'Ana Harrow');
  await page.getByRole('button', { name: 'Same as…' }).click();
  await page.getByRole('menuitem', { name: 'Tom Birch' }).click();
  await expect(member(page, 'Tom Birch')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Mere Tautahi');
  await page.keyboard.press('Enter');
  await expect(member(page, 'Ana Harrow')).toContainText('3 quotes');
});

test('two of the cast are made one, and one mention is set apart', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await write(page, TWO_SPEAKERS);
  await openCast(page, 'Ana Harrow');
  await page.getByRole('button', { name: 'Same as…' }).click();
  await page.getByRole('menuitem', { name: 'Tom Birch' }).click();
  await expect(member(page, 'Ana Harrow')).toContainText('3 quotes');
  await page.getByRole('button', { name: 'Not the same…' }).click();
  await page.getByRole('menuitem', { name: 'Ms Harrow' }).click();
  await expect(cast(page).locator('.cast-card')).toHaveCount(2);
  await saved(page);
  await stet.relaunch();
  await stet.page.getByRole('tab', { name: /^Quotes/ }).click();
  await expect(quoteCard(stet.page, 'We will mend it')).toContainText('Ana Harrow');
  await expect(quoteCard(stet.page, 'It always has')).toContainText('Ms Harrow');
});
