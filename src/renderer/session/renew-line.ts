import { summaryFrom } from '../../core/checks/summary-from.ts';
import type { Library, StorySummary } from '../../ipc/contract.ts';
import type { Bench } from './bench.ts';

/** The library with one story's line renewed; it comes first where the story has changed since. */
function withLine(library: Library, line: StorySummary): Library {
  const before = library.stories.find(({ id }) => id === line.id);
  if (before?.changed === line.changed) {
    const stories = library.stories.map((each) => (each === before ? line : each));
    return { ...library, stories };
  }
  return { ...library, stories: [line, ...library.stories.filter((each) => each !== before)] };
}

/**
 * Renews the open story's line in the list from what the window has read of it, whenever its words are on disk; what it
 * returns stops it. The machine does not read the story for that: while it reads, no key gets through.
 */
export function renewLine({
  session: { store },
  library,
}: Pick<Bench, 'session' | 'library'>): () => void {
  return store.subscribe(({ open }, { open: before }) => {
    if (!open?.isRead || open.save.kind !== 'saved' || open.sitting !== before?.sitting) return;
    if (open.save === before.save && open.reading === before.reading) return;
    const line = summaryFrom(open.story, open.reading);
    library.setState((state) => ({ library: state.library && withLine(state.library, line) }));
  });
}
