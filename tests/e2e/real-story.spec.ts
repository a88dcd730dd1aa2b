import { expect } from '@playwright/test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './app.ts';
import { willChoose } from './dialogs.ts';
import { body, headline, quoteList, saved, standfirst } from './window.ts';

const samples = join(import.meta.dirname, '../../../shared/samples');
const [sample] = existsSync(samples)
  ? readdirSync(samples).filter((name) => name.endsWith('.txt'))
  : [];

test('the real story: seven quotations, all John Key’s, before and after a restart', async ({
  launchStet,
}) => {
  test.skip(sample === undefined, 'The real story is not on this machine (../shared/samples).');
  const copy = readFileSync(join(samples, sample ?? ''), 'utf8');
  const lines = copy.split('\n').filter((line) => line.trim() !== '');
  const stet = await launchStet();
  await willChoose(stet.app, join(samples, sample ?? ''));
  await expect(headline(stet.page)).toContainText('night ferry');
  await stet.page.keyboard.press('ControlOrMeta+O');
  await expect(headline(stet.page)).toHaveText(lines[0] ?? '');
  const cards = quoteList(stet.page).getByRole('listitem');
  await expect(cards).toHaveCount(7);
  for (const card of await cards.all()) await expect(card).toContainText('John Key');
  await expect(stet.page.getByRole('textbox', { name: 'Credit' }).first()).toHaveValue('Supplied');
  await expect(body(stet.page)).toContainText(lines.at(-1) ?? '');
  await expect(standfirst(stet.page)).toBeVisible();
  await saved(stet.page);
  await stet.relaunch();
  await expect(quoteList(stet.page).getByRole('listitem')).toHaveCount(7);
});
