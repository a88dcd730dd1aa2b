import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './app.ts';
import { readText } from './clipboard.ts';
import { body, newStory, saved, standfirst, statusLine } from './window.ts';

const facts = (page: Page) => page.getByRole('list', { name: 'Facts' }).getByRole('listitem');

async function selectBack(page: Page, words: string): Promise<void> {
  for (let step = 0; step < words.length; step++) await page.keyboard.press('Shift+ArrowLeft');
}

test('facts are listed once each, checked by keyboard with evidence, and lapse', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('The port lost $5.2m. Of that $5.2m nothing came from 140 staff');
  await page.getByRole('tab', { name: 'Facts' }).click();
  await expect(facts(page)).toHaveCount(2);
  const money = facts(page).filter({ hasText: '$5.2m' });
  await expect(money).toContainText('in 2 places');
  await money.getByRole('button', { name: '$5.2m' }).click();
  await page.keyboard.press('v');
  await expect(money).toContainText('Verified');
  await expect(money).toContainText('T. Kerr');
  await money.getByRole('button', { name: 'Evidence…' }).click();
  await page.getByRole('combobox', { name: 'Basis' }).selectOption('document or statement');
  await page.getByRole('combobox', { name: 'Terms' }).selectOption('on the record');
  await page.getByRole('textbox', { name: 'Reference' }).fill('Annual report, page 12');
  await page.keyboard.press('Enter');
  await expect(money).toContainText('document or statement, Annual report, page 12');

  const staff = facts(page).filter({ hasText: '140 staff' });
  await page.getByRole('button', { name: '$5.2m' }).focus();
  await page.keyboard.press('j');
  await expect(staff).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('q');
  await expect(page.getByRole('textbox', { name: 'Question for the reporter' })).toBeFocused();
  await page.keyboard.type('Full time?');
  await page.keyboard.press('Enter');
  await expect(staff).toContainText('Queried');
  await page.getByRole('button', { name: 'Copy queries as e-mail' }).click();
  await expect(page.getByText('One query is on the clipboard')).toBeVisible();
  expect(await readText(app)).toContain('Query: Full time?');
  await staff.getByRole('textbox', { name: 'Answer from the reporter' }).fill('Yes.');
  await page.keyboard.press('Enter');
  await expect(staff).toContainText('Answered: Yes.');
  await staff.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(staff).toContainText('Verified');

  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await selectBack(page, '140 staff');
  await page.keyboard.type('150 staff');
  await expect(facts(page).filter({ hasText: '150 staff' })).toContainText('Lapsed');
  await page.getByRole('button', { name: 'Restore checked words' }).click();
  await expect(staff).toContainText('Verified');
  await expect(body(page)).toContainText('140 staff');
  await saved(page);
});

test('the caret in a fact selects its card, and what is shown on the page can be hidden', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('The port lost $5.2m');
  await page.getByRole('tab', { name: 'Facts' }).click();
  await expect(facts(page)).toHaveCount(1);
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ArrowLeft');
  await expect(facts(page)).toHaveAttribute('aria-current', 'true');
  const marked = () => page.evaluate(() => CSS.highlights.get('fact-unchecked')?.size ?? 0);
  await expect.poll(marked).toBe(1);
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByRole('searchbox', { name: 'Command' }).fill('show facts');
  await page.keyboard.press('Enter');
  await expect.poll(marked).toBe(0);
});

test('any passage can be flagged: paragraph, headline, standfirst and caption', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  const flag = async (words: string): Promise<void> => {
    await page.keyboard.press('End');
    await selectBack(page, words);
    await page.keyboard.press('ControlOrMeta+Shift+F');
    await expect(facts(page).filter({ hasText: words })).toContainText('flagged');
  };
  await page.getByRole('textbox', { name: 'Caption' }).fill('Gulls over the wharf');
  await flag('Gulls over the wharf');
  await expect(page.getByRole('textbox', { name: 'Caption' })).toHaveValue('Gulls over the wharf');
  await newStory(page);
  await page.keyboard.type('Port opens');
  await flag('opens');
  await standfirst(page).click();
  await page.keyboard.type('The last of its kind');
  await flag('last of its kind');
  await body(page).click();
  await page.keyboard.type('Nothing is left');
  await flag('is left');
  await expect(body(page)).toHaveText('Nothing is left');

  await facts(page).filter({ hasText: 'is left' }).getByRole('button', { name: 'is left' }).click();
  await page.getByRole('button', { name: 'Remove flag' }).click();
  await expect(facts(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(facts(page)).toHaveCount(3);
});

test('a fact in a caption is tinted, selected by the caret, and stays so while typing goes on', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  const tinted = (): Promise<readonly string[]> =>
    page.evaluate(() => [...(CSS.highlights.get('fact-unchecked') ?? [])].map(String));
  const caption = page.getByRole('textbox', { name: 'Caption' });
  await caption.fill('The wharf cost $1.2m');
  await expect.poll(tinted).toContain('$1.2m');
  await page.keyboard.type(' and leaks.');
  await expect(page.locator('.caption-mirror').first()).toHaveText(
    'The wharf cost $1.2m and leaks.',
  );
  await saved(page);
  expect(await tinted()).toContain('$1.2m');
  await page.getByRole('tab', { name: 'Facts' }).click();
  await caption.click();
  for (let step = 0; step < 13; step++) await page.keyboard.press('ArrowLeft');
  await expect(facts(page).filter({ hasText: '$1.2m' })).toHaveAttribute('aria-current', 'true');
});

test('a story with a flagged fact is checked to the end by keyboard', async ({ launchStet }) => {
  const { page } = await launchStet({ who: '' });
  await newStory(page);
  await page.keyboard.type('The port');
  await body(page).click();
  await page.keyboard.type('“It leaks,” Ana Harrow said. Nothing is left');
  await selectBack(page, 'Nothing is left');
  await page.keyboard.press('ControlOrMeta+Shift+F');
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await page.keyboard.type('Mere Tautahi');
  await page.keyboard.press('Enter');
  await expect(facts(page)).toContainText('flagged');

  await page.keyboard.press('ControlOrMeta+Shift+C');
  const round = page.getByRole('region', { name: 'Check mode' });
  await expect(round).toContainText('1 of 1');
  await page.keyboard.press('v');
  const outstanding = round.getByRole('region', { name: 'Facts' }).getByRole('button');
  await expect(outstanding).toContainText('was flagged and is unchecked');
  await outstanding.press('Enter');
  await expect(round).toBeHidden();
  await expect(facts(page)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ControlOrMeta+Alt+V');
  await expect(facts(page)).toContainText('Verified');
  await expect(facts(page)).toContainText('Mere Tautahi');
  await expect(statusLine(page)).toContainText('Nothing outstanding');
  await expect(body(page)).toHaveText('“It leaks,” Ana Harrow said. Nothing is left');
});
