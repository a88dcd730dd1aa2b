import { expect } from '@playwright/test';
import { test } from './app.ts';
import { body, newStory, quoteCard } from './window.ts';

test('Enter on an empty line leaves a block quote, as does Backspace at its start', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('> We will not be moved.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Not tonight.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('They moved.');
  await expect(body(page).locator('blockquote')).toHaveText([
    'We will not be moved.',
    'Not tonight.',
  ]);
  await expect(body(page).locator('p')).toHaveText(['They moved.']);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect(body(page).locator('blockquote')).toHaveText(['We will not be moved.']);
  await expect(body(page).locator('p')).toHaveText(['Not tonight.', 'They moved.']);
});

test('words composed by an input method stay whole while quotations are drawn', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('“');
  const keys = await page.context().newCDPSession(page);
  for (const text of ['k', 'kō', 'kōr', 'kōrero'])
    await keys.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await keys.send('Input.insertText', { text: 'kōrero' });
  await page.keyboard.type(' is what we came for,” Ana Harrow said.');
  await expect(body(page)).toHaveText('“kōrero is what we came for,” Ana Harrow said.');
  await expect(quoteCard(page, 'kōrero is what we came for')).toContainText('Ana Harrow');
});

test('a query made from the page takes the question, not the copy', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  const words = '“We will pay every cent,” Ana Harrow said.';
  await page.keyboard.type(words);
  await expect(quoteCard(page, '“We will pay every cent,”')).toContainText('Ana Harrow');
  await page.keyboard.press('F8');
  await page.keyboard.press('ControlOrMeta+Alt+Q');
  await expect(page.getByRole('textbox', { name: 'Question for the reporter' })).toBeFocused();
  await page.keyboard.type('Which cents?');
  await page.keyboard.press('Enter');
  await expect(body(page)).toHaveText(words);
  await page.keyboard.press('F8');
  await expect(page.getByRole('textbox', { name: 'Question for the reporter' })).toHaveValue(
    'Which cents?',
  );
});
