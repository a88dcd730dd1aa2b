import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { body, newStory } from './window.ts';

const table = (page: Page): Locator => page.getByRole('grid', { name: 'Pictures' });
const row = (page: Page, number: number): Locator => table(page).getByRole('row').nth(number);
const captions = (page: Page): Locator => page.getByRole('textbox', { name: 'Caption' });

/** What the page has from top to bottom: paragraphs by their words, pictures by their captions. */
function order(page: Page): Promise<readonly string[]> {
  return body(page)
    .locator(':scope > :not(img, [data-lexical-cursor])')
    .evaluateAll((blocks) =>
      blocks.flatMap((block) => {
        const caption = block.querySelector('textarea');
        const words = caption ? `(${caption.value})` : block.textContent;
        return words === '' ? [] : [words];
      }),
    );
}

async function addPicture({ page, app }: Stet, caption: string): Promise<void> {
  const before = await captions(page).count();
  const png = await makePng(page, 300 + 40 * before, 200);
  await addPictures({ page, app }, { 'p.png': png });
  await expect(captions(page)).toHaveCount(before + 1);
  await captions(page).last().fill(caption);
}

/** Pictures A, B and C, each after a paragraph, and the table of them in the rail. */
async function storyWithPictures(stet: Stet): Promise<void> {
  const { page } = stet;
  await newStory(page);
  await body(page).click();
  for (const [words, caption] of [
    ['One.', 'A'],
    ['Two.', 'B'],
    ['Three.', 'C'],
  ] as const) {
    await page.keyboard.type(words);
    await addPicture(stet, caption);
    await captions(page).last().press('Escape');
    await page.keyboard.press('ArrowDown');
  }
  await expect.poll(() => order(page)).toEqual(['One.', '(A)', 'Two.', '(B)', 'Three.', '(C)']);
  await page.getByRole('tab', { name: 'Pictures' }).click();
  await expect(table(page).getByRole('rowheader')).toHaveCount(3);
}

test('a picture goes past another by keyboard in the table, the focus with it, each a step of undo', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet);
  await row(page, 1).getByRole('gridcell').first().click();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(() => order(page)).toEqual(['One.', 'Two.', '(B)', '(A)', 'Three.', '(C)']);
  await expect(row(page, 2).getByRole('gridcell').first()).toBeFocused();
  await expect(row(page, 2).getByRole('gridcell').first()).toHaveText('A');
  await page.keyboard.press('Alt+Shift+End');
  await expect.poll(() => order(page)).toEqual(['One.', 'Two.', '(B)', 'Three.', '(C)', '(A)']);
  await expect(row(page, 3).getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('Alt+Shift+Home');
  await expect.poll(() => order(page)).toEqual(['One.', 'Two.', '(A)', '(B)', 'Three.', '(C)']);
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(() => order(page)).toEqual(['One.', 'Two.', '(A)', '(B)', 'Three.', '(C)']);
  for (let undone = 0; undone < 3; undone++) await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => order(page)).toEqual(['One.', '(A)', 'Two.', '(B)', 'Three.', '(C)']);
});

test('a row of the table is dragged to another place, and Escape lets it go where it was', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet);
  async function dragFirstBelowSecond(): Promise<void> {
    await row(page, 1).hover();
    const grip = await row(page, 1).locator('.row-grip').boundingBox();
    const below = await row(page, 2).boundingBox();
    if (!grip || !below) throw new Error('The rows were believed to be in sight.');
    await page.mouse.move(grip.x + 6, grip.y + 6);
    await page.mouse.down();
    await page.mouse.move(grip.x + 6, below.y + below.height - 4, { steps: 4 });
    await expect(row(page, 3)).toHaveAttribute('data-drop-before');
  }
  await dragFirstBelowSecond();
  await page.keyboard.press('Escape');
  await expect(row(page, 3)).not.toHaveAttribute('data-drop-before');
  await page.mouse.up();
  expect(await order(page)).toEqual(['One.', '(A)', 'Two.', '(B)', 'Three.', '(C)']);
  await dragFirstBelowSecond();
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual(['One.', 'Two.', '(B)', '(A)', 'Three.', '(C)']);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => order(page)).toEqual(['One.', '(A)', 'Two.', '(B)', 'Three.', '(C)']);
});

test('a picture dragged to the edge of the page scrolls it, and falls beyond what was in sight', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await newStory(page);
  await body(page).click();
  for (let at = 1; at <= 40; at++) {
    await page.keyboard.insertText(`Paragraph ${at}.`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.insertText('The end.');
  await page.keyboard.press('ControlOrMeta+Home');
  await addPicture(stet, 'A');
  await captions(page).press('Escape');
  const last = body(page).getByText('The end.');
  await expect(last).not.toBeInViewport();

  const tool = page.getByRole('toolbar', { name: 'Picture' });
  const grip = await tool.getByRole('button', { name: 'Move the picture' }).boundingBox();
  const scroller = await page.locator('.page-scroll').boundingBox();
  if (!grip || !scroller) throw new Error('The picture was believed to be in sight.');
  await page.mouse.move(grip.x + 4, grip.y + 4);
  await page.mouse.down();
  await page.mouse.move(grip.x + 4, scroller.y + scroller.height - 6, { steps: 4 });
  await expect(last).toBeInViewport({ ratio: 1 });
  const end = await last.boundingBox();
  await page.mouse.move(grip.x + 4, (end?.y ?? 0) + (end?.height ?? 0) - 2);
  await page.mouse.up();
  await expect.poll(async () => (await order(page)).slice(-2)).toEqual(['The end.', '(A)']);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(async () => (await order(page))[1]).toBe('(A)');
});
