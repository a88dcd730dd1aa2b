import type { Story } from '../../core/story/story.ts';
import type { Input, Output } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';

type ExportRequest = Omit<Input<'export.folder'>, 'story'> & { readonly story: Story };

/** Asks for a folder and exports the story there; how far its pictures are is shown, and it can be stopped. */
export function exportToFolder(
  bench: Bench,
  request: ExportRequest,
): Promise<{ readonly value: Output<'export.folder'> } | null> {
  const { desk, work } = bench;
  const pictures = request.story.body.filter(({ kind }) => kind === 'picture').length;
  if (pictures === 0) return askOrSay(bench, 'export.folder', request);
  return work.show(
    'Exporting pictures',
    pictures,
    async ({ reached }) => {
      const stop = desk.on('export.progress', ({ done, total }) => reached(done, total));
      try {
        return await askOrSay(bench, 'export.folder', request);
      } finally {
        stop();
      }
    },
    () => void desk.ask('export.cancel', undefined),
  );
}
