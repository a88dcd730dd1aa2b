import { willChoose } from './dialogs.ts';
import { makeFiles } from './files.ts';
import type { Stet } from './launch-stet.ts';

/** Asks for pictures by the dialog and chooses these files in it, where the caret stands. */
export async function addPictures(
  { page, app }: Pick<Stet, 'page' | 'app'>,
  files: Parameters<typeof makeFiles>[0],
): Promise<void> {
  await willChoose(app, ...(await makeFiles(files)));
  await page.keyboard.press('ControlOrMeta+Alt+P');
}
