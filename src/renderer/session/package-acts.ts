import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';

/** Writes the open story as a package, to be handed to somebody else. */
export async function exportPackage(bench: Bench): Promise<void> {
  await bench.session.flush();
  const story = bench.session.store.getState().open?.story;
  const packed = story && (await askOrSay(bench, 'export.package', story));
  if (!packed) return;
  const { file, token } = packed.value;
  bench.messages.note(
    `Packed as “${file}”, with its pictures, transcripts and checks. When it comes back, import it and both copies are united.`,
    { label: 'Show in folder', run: () => void askOrSay(bench, 'export.reveal', token) },
  );
}
