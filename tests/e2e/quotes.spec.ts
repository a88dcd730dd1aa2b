import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './app.ts';
import { body, newStory, quoteCard, quoteList, saved, statusLine } from './window.ts';

/** How many ranges the page's highlights hold. */
function drawnMarks(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
}

test('quotations are found while typing, with who said them', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type(
    "Ana Harrow runs the port. “It leaks,” Ms Harrow said. '90s roofs do. The so-called “smart” door stuck.",
  );
  await expect(quoteList(page).getByRole('listitem')).toHaveCount(2);
  await expect(quoteCard(page, '“It leaks,”')).toContainText('Ana Harrow');
  await expect.poll(() => drawnMarks(page)).toBeGreaterThan(0);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect(quoteList(page).getByRole('listitem')).toHaveCount(0);
});

test('quotations typed faster than they can be drawn are drawn when the typing stops', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.evaluate(() => {
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => window.setTimeout(() => frame(draw), 250);
  });
  await page.keyboard.type('“It leaks,” Ana Harrow said of the roof of the port building.', {
    delay: 20,
  });
  await expect(quoteCard(page, '“It leaks,”')).toContainText('Ana Harrow');
  await expect.poll(() => drawnMarks(page)).toBe(1);
});

test('each state can be set, and outlives a restart', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await newStory(page);
  await body(page).click();
  await page.keyboard.type(
    '“One came,” Ana Harrow said. “Two left,” Tom Birch said. “Three sat,” Jo Lim said. The “four” play. “Five ran,” Ana Harrow said.',
  );
  const act = async (words: string, action: string, state: string): Promise<void> => {
    const card = quoteCard(page, words);
    await card.click();
    await card.getByRole('button', { name: action, exact: true }).click();
    const note = page.getByRole('textbox', { name: /question|note/i });
    if (action === 'Query') {
      await note.fill('Was it one?');
      await page.keyboard.press('ControlOrMeta+Enter');
    }
    await expect(card).toContainText(state);
  };
  await act('One came', 'Query', 'Queried');
  await act('Two left', 'Verify', 'Verified');
  await act('Three sat', 'Dispute', 'Disputed');
  await act('Five ran', 'Not a quotation', 'Not a quotation');
  await expect(statusLine(page)).toContainText('1/3');
  await saved(page);
  await stet.relaunch();
  await expect(quoteCard(stet.page, 'One came')).toContainText('Queried');
  await expect(quoteCard(stet.page, 'Two left')).toContainText('Verified');
  await expect(quoteCard(stet.page, 'Three sat')).toContainText('Disputed');
  await expect(quoteCard(stet.page, 'Five ran')).toContainText('Not a quotation');
});

test('a verified quotation lapses when a word changes, and holds again after undo', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Rain fell. “We will pay every cent we owe them,” Ana Harrow said.');
  const card = quoteList(page).getByRole('listitem').first();
  await card.click();
  await card.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(card).toContainText('Verified');
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  for (let step = 0; step < 'owe them,” Ana Harrow said.'.length; step++)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('never ');
  await expect(card).toContainText('Lapsed');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(card).not.toContainText('Lapsed');
  await expect(card).toContainText('Verified');
});

test('the caret in a quotation selects its card, and a card leads to its words', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  const first = quoteList(page).getByRole('listitem').first();
  const last = quoteList(page).getByRole('listitem').last();
  await last.click();
  await expect(body(page).getByText('I would not buy a ticket')).toBeInViewport();
  await page.keyboard.press('F8');
  await expect(first).toHaveAttribute('aria-current', 'true');
});
