import { useEffect, useState } from 'react';
import { wordsIn } from '../../../core/search/fold.ts';
import type { SearchHit } from '../../../ipc/contract.ts';
import { useBench } from '../../session/bench-context.ts';

/** What the machine finds for the words as they are typed, and again when there is more to be found. */
export function useSearch(typed: string): readonly SearchHit[] {
  const { desk } = useBench();
  const [hits, setHits] = useState<readonly SearchHit[]>([]);

  useEffect(() => {
    let isPast = false;
    async function search(): Promise<void> {
      const answer =
        wordsIn(typed).length > 0 ? await desk.ask('library.search', typed.slice(0, 500)) : null;
      if (!isPast) setHits(answer?.ok ? answer.value : []);
    }
    void search();
    const stop = desk.on('search.changed', () => void search());
    return () => {
      isPast = true;
      stop();
    };
  }, [desk, typed]);
  return hits;
}
