import type { Page } from '@playwright/test';
import type { Desk } from '../../src/ipc/contract.ts';
import { willChoose } from './dialogs.ts';
import type { Stet } from './launch-stet.ts';

/** What became of a picture: its file in the story, or why it was not taken. */
export type Added =
  | { readonly file: string; readonly refusal: null }
  | { readonly file: null; readonly refusal: string };

interface TimedAdding {
  readonly added: Added;
  /** From asking for it to its answer, in milliseconds. */
  readonly time: number;
}

/** A new story that no page shows. */
export function newStoryByDesk(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { desk } = window as unknown as { desk: Desk };
    const created = await desk.ask('story.create', undefined);
    if (!created.ok) throw new Error(created.failure.message);
    return created.value.id;
  });
}

/** Adds a picture as one chosen in the dialog is, without what the window does beside it. */
export async function addByDesk({ page, app }: Stet, story: string, path: string) {
  await willChoose(app, path);
  return page.evaluate(async (id): Promise<TimedAdding> => {
    const { desk } = window as unknown as { desk: Desk };
    const chosen = await desk.ask('pictures.choose', undefined);
    const [file] = chosen.ok ? chosen.value : [];
    if (!file) throw new Error('Nothing was chosen.');
    const began = performance.now();
    const answer = await desk.ask('pictures.add', { story: id, file });
    const time = performance.now() - began;
    return answer.ok
      ? { added: { file: answer.value.file, refusal: null }, time }
      : { added: { file: null, refusal: answer.failure.message }, time };
  }, story);
}
