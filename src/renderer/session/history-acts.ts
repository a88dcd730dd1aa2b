import { copyOf, restorePassage } from '../../core/history/restore.ts';
import type { Compared } from '../../core/history/compare.ts';
import type { Copy } from '../../core/history/unit.ts';
import type { Input } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';

type Why = Input<'history.keep'>['why'];

/** Puts other copy on the desk in place of what is there; undo on the page gives the body back. */
function putCopy({ session, page }: Bench, { body, ...fields }: Copy): void {
  session.change(fields);
  const port = page.current();
  if (port) port.replaceBody(body);
  else session.change({ body });
}

/** Gets the open story onto disk and keeps it there as a version. Answers whether it is kept. */
async function keepNow(bench: Bench, id: string, why: Why, name = ''): Promise<boolean> {
  if (!(await bench.session.flush())) {
    bench.messages.error(
      'The story could not be saved, so no version was kept and nothing was changed.',
    );
    return false;
  }
  return (await askOrSay(bench, 'history.keep', { id, why, name })) !== null;
}

/** Keeps the story as it stands under a name. */
export async function keepVersion(bench: Bench, name: string): Promise<boolean> {
  const { open } = bench.session.store.getState();
  if (!open || !(await keepNow(bench, open.story.id, 'asked', name))) return false;
  bench.messages.note(`Kept as “${name}”.`);
  return true;
}

/** The open story as it stands this moment, if it is this one. */
function openCopy({ session }: Bench, id: string): Copy | null {
  const { open } = session.store.getState();
  return open?.story.id === id ? copyOf(open.story) : null;
}

/** Keeps the copy that is about to be replaced, with what was typed while it was kept; null where it cannot be. */
async function keepBefore(bench: Bench, id: string): Promise<Copy | null> {
  const { store } = bench.session;
  for (;;) {
    if (!(await keepNow(bench, id, 'before restore'))) return null;
    if (store.getState().open?.save.kind === 'saved') return openCopy(bench, id);
  }
}

/** Puts other copy in place in the open story, with a version before and one after, and a way back. */
export async function replaceCopy(
  bench: Bench,
  id: string,
  copy: Copy,
  said: string,
): Promise<void> {
  if (!openCopy(bench, id)) return;
  const before = await keepBefore(bench, id);
  if (!before) return;
  putCopy(bench, copy);
  await keepNow(bench, id, 'restore');
  bench.messages.note(said, {
    label: 'Undo',
    run: () => {
      if (openCopy(bench, id)) putCopy(bench, before);
    },
  });
}

/** Brings a version's words back. What people did to the story since stays: checks hold again where words do. */
export async function restoreVersion(bench: Bench, id: string, number: number): Promise<void> {
  const read = await askOrSay(bench, 'history.read', { id, number });
  if (!read) return;
  await replaceCopy(bench, id, copyOf(read.value), `Version ${number} is restored.`);
}

/** Brings one passage back as it was, given its place in a comparison of `before` with the story as it stands. */
export async function restoreOne(
  bench: Bench,
  id: string,
  compared: readonly Compared[],
  index: number,
  before: Copy,
): Promise<void> {
  const now = openCopy(bench, id);
  const copy = now && restorePassage(compared, index, before, now);
  if (copy) await replaceCopy(bench, id, copy, 'The passage is as it was.');
}
