import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import { body, newStory, quoteCard } from './window.ts';

test('a quotation in a caption is found, underlined in its field, and selected by the caret', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).click();
  await addPictures({ page, app }, { 'p.png': await makePng(page, 300, 200) });
  await expect(body(page).locator('figure img')).toHaveCount(1);
  const caption = page.getByRole('textbox', { name: 'Caption' });
  await caption.fill('“We have run out of road,” said the harbourmaster, Ana Moss.');
  await expect(quoteCard(page, 'We have run out of road')).toContainText('Ana Moss');

  const underlined = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('quote-unchecked') ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    );
  await expect.poll(underlined).toContain('“We have run out of road,”');
  const words = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('quote-unchecked') ?? [])];
    const field = document.querySelector('textarea[data-field="caption"]');
    const box = range instanceof Range ? range.getBoundingClientRect() : null;
    const over = field?.getBoundingClientRect();
    return box && over ? { isOver: box.left >= over.left && box.bottom <= over.bottom } : null;
  });
  expect(words).toEqual({ isOver: true });

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(quoteCard(page, 'We have run out of road')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ControlOrMeta+Alt+V');
  await expect(quoteCard(page, 'We have run out of road')).toContainText('Verified');
});
