import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './app.ts';
import { willChoose } from './dialogs.ts';
import { makeFiles } from './files.ts';
import { body, newStory, quoteCard, saved, statusLine } from './window.ts';

const COPY =
  '“One came,” Ana Harrow said. “Two left,” Tom Birch said. “Three sat,” Jo Lim said. The “four” play. “Five ran,” Ana Harrow said.';

const TALK = `Ana Harrow  00:00:05
One came, and that was that for the morning.

Tom Birch  00:01:10
Two left. Nobody saw them go.
`;

const round = (page: Page) => page.getByRole('region', { name: 'Check mode' });
const words = (page: Page) => round(page).getByRole('blockquote');

async function storyToCheck(page: Page): Promise<void> {
  await newStory(page);
  await body(page).click();
  await page.keyboard.type(COPY);
  await expect(quoteCard(page, 'Five ran')).toBeVisible();
}

async function begin(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+C');
  await expect(round(page)).toBeVisible();
}

test('a story is checked to the end by keyboard', async ({ launchStet }) => {
  const stet = await launchStet({ who: '' });
  const { page } = stet;
  await storyToCheck(page);
  await begin(page);

  await expect(round(page)).toContainText('1 of 4');
  await expect(words(page)).toHaveText('“One came,”');
  await page.keyboard.press('v');
  const asked = page.getByRole('dialog', { name: 'Who is checking?' });
  await expect(asked).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(round(page)).toContainText('1 of 4');
  await expect(round(page)).toContainText('Unchecked');
  await page.keyboard.press('v');
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await page.keyboard.type('Mere Tautahi');
  await page.keyboard.press('Enter');
  await expect(round(page)).toContainText('2 of 4');
  await page.keyboard.press('q');
  await page.keyboard.type('Two, or ten?');
  await page.keyboard.press('Enter');
  await expect(words(page)).toHaveText('“Three sat,”');
  await page.keyboard.press('a');
  await expect(words(page)).toHaveText('“Five ran,”');
  await page.keyboard.press('s');
  await page.keyboard.type('Jo Lim');
  await page.keyboard.press('Enter');
  await expect(round(page)).toContainText('Jo Lim');
  await page.keyboard.press('v');

  await expect(round(page).getByRole('heading', { name: 'What is outstanding' })).toBeVisible();
  await expect(round(page)).toContainText('3 of 4 quotations checked');
  await page.getByRole('button', { name: /Two left.*open query/ }).click();
  await expect(words(page)).toHaveText('“Two left,”');
  await expect(round(page)).toContainText('Two, or ten?');
  await page.keyboard.press('v');
  await expect(round(page)).toContainText('4 of 4 quotations checked');

  await page.keyboard.press('Escape');
  await expect(round(page)).toBeHidden();
  await expect(body(page)).toBeFocused();
  await expect(statusLine(page)).toContainText('4/4');
  await saved(page);
  await stet.relaunch();
  await expect(quoteCard(stet.page, 'Three sat')).toContainText('Verified, altered');
  await expect(quoteCard(stet.page, 'Three sat')).toContainText('Mere Tautahi');
});

test('the round goes both ways, takes a decision back, and types nothing into the story', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await storyToCheck(page);
  await begin(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(words(page)).toHaveText('“Three sat,”');
  await page.keyboard.press('k');
  await expect(words(page)).toHaveText('“Two left,”');
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  await expect(round(page)).toContainText('Cannot verify');
  await page.keyboard.press('u');
  await expect(round(page)).toContainText('Unchecked');
  await page.keyboard.press('d');
  await page.keyboard.press('Escape');
  await expect(round(page)).toContainText('Unchecked');
  await round(page)
    .getByRole('checkbox', { name: /terms and titles/ })
    .check();
  await expect(round(page)).toContainText('2 of 5');
  await page.keyboard.press('Escape');
  await expect(body(page)).toHaveText(COPY);
});

test('evidence is given and the transcript looked at without leaving the round', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await storyToCheck(page);
  await willChoose(app, ...(await makeFiles({ 'talk.txt': TALK })));
  await page.keyboard.press('ControlOrMeta+Shift+A');
  await expect(page.getByRole('list', { name: 'Transcripts' })).toContainText('talk');
  await begin(page);
  await expect(round(page)).toContainText('Matches: verbatim');
  await page.keyboard.press('t');
  const talk = round(page).getByRole('region', { name: /^Talk of/ });
  await expect(talk.locator('mark')).toHaveText('One came');
  await page.keyboard.press('j');
  await expect(words(page)).toHaveText('“Two left,”');
  await expect(talk.locator('mark')).toHaveText('Two left');
  await page.keyboard.press('t');
  await expect(talk).toBeHidden();
  await expect(round(page)).toContainText('2 of 4');

  await page.keyboard.press('e');
  const form = round(page).getByRole('form', { name: 'Evidence' });
  await expect(form.getByRole('combobox', { name: 'Basis' })).toBeFocused();
  await expect(form.getByRole('combobox', { name: 'Basis' })).toHaveValue('transcript');
  await page.keyboard.press('Tab');
  await page.keyboard.type('background');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('He asked for his name to be left out');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(round(page)).toContainText('With your decision: transcript');
  await page.keyboard.press('v');
  await expect(words(page)).toHaveText('“Three sat,”');
  await page.keyboard.press('k');
  await expect(round(page)).toContainText('background — He asked for his name to be left out');
  await page.keyboard.press('e');
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(round(page)).toBeHidden();
});

test('two people check on one machine, each under their own name', async ({ launchStet }) => {
  const { page } = await launchStet({ who: 'Mere Tautahi' });
  await storyToCheck(page);
  await begin(page);
  await page.keyboard.press('v');
  await round(page).getByRole('button', { name: 'Signed Mere Tautahi' }).click();
  await page.getByRole('textbox', { name: 'Somebody else' }).fill('Joe Pak');
  await page.keyboard.press('Enter');
  await page.keyboard.press('v');
  await round(page).getByRole('button', { name: 'Signed Joe Pak' }).click();
  await page.getByRole('button', { name: 'Mere Tautahi', exact: true }).click();
  await page.keyboard.press('v');
  await page.keyboard.press('Escape');
  await expect(quoteCard(page, 'One came')).toContainText('Mere Tautahi');
  await expect(quoteCard(page, 'Two left')).toContainText('Joe Pak');
  await expect(quoteCard(page, 'Three sat')).toContainText('Mere Tautahi');
});
