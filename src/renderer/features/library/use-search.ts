import { useEffect, useState } from 'react';
import { termsOf } from '../../../core/search/fold.ts';
import type { Notice, Output } from '../../../ipc/contract.ts';
import { useBench } from '../../session/bench-context.ts';

interface Search {
  readonly found: Output<'library.search'>;
  /** How many stories have been read for it; null once all have. */
  readonly reading: Notice<'search.changed'>;
}

const NOTHING: Search['found'] = { hits: [], total: 0 };

/**
 * What the machine finds for the words as they are typed, and again when there is more to be found; of the stories
 * `among`, where not every one will do.
 */
export function useSearch(typed: string, among: readonly string[] | null): Search {
  const { desk } = useBench();
  const [found, setFound] = useState(NOTHING);
  const [reading, setReading] = useState<Search['reading']>(null);

  useEffect(() => {
    let isPast = false;
    async function search(): Promise<void> {
      const sought = { words: typed.slice(0, 500), among: among && [...among] };
      const answer = termsOf(typed).length > 0 ? await desk.ask('library.search', sought) : null;
      if (!isPast) setFound(answer?.ok ? answer.value : NOTHING);
    }
    void search();
    const stop = desk.on('search.changed', (now) => {
      setReading(now);
      void search();
    });
    return () => {
      isPast = true;
      stop();
    };
  }, [desk, typed, among]);
  return { found, reading };
}
