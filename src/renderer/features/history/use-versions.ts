import { useEffect, useState } from 'react';
import type { Output } from '../../../ipc/contract.ts';
import { useBench } from '../../session/bench-context.ts';

type Versions = Output<'history.list'>;

/** What is known of a story's versions: nothing yet, a list, or why there is none. */
export type KnownVersions =
  | { readonly kind: 'reading' }
  | { readonly kind: 'listed'; readonly list: Versions }
  | { readonly kind: 'failed'; readonly message: string };

/** A story's versions, read again whenever there are others. */
export function useVersions(id: string | null): KnownVersions {
  const { desk } = useBench();
  const [known, setKnown] = useState<KnownVersions>({ kind: 'reading' });

  useEffect(() => {
    if (id === null) return undefined;
    let isGone = false;
    async function read(story: string): Promise<void> {
      const answer = await desk.ask('history.list', story);
      if (isGone) return;
      setKnown(
        answer.ok
          ? { kind: 'listed', list: answer.value }
          : { kind: 'failed', message: answer.failure.message },
      );
    }
    void read(id);
    const stop = desk.on('history.changed', (changed) => {
      if (changed === id) void read(id);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [desk, id]);
  return known;
}
