import { useEffect, useState } from 'react';
import type { Compared } from '../../../core/history/compare.ts';
import type { DetailChange } from '../../../core/history/compare-details.ts';
import { compareDetails } from '../../../core/history/compare-details.ts';
import { compareCopies } from '../../../core/history/compare.ts';
import { copyOf } from '../../../core/history/restore.ts';
import type { Copy } from '../../../core/history/unit.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';

/** Two versions compared, or why they cannot be. */
export type Comparison =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'compared';
      readonly before: Copy;
      readonly passages: readonly Compared[];
      readonly details: readonly DetailChange[];
    };

/** Compares a version with another, or with the story as it stands (null), once the window has a moment. */
export function useComparison(story: string, from: number, to: number | null): Comparison {
  const { desk, clock } = useBench();
  const now = useOpen((open) => (open.story.id === story && to === null ? open.story : null));
  const [comparison, setComparison] = useState<Comparison>({ kind: 'reading' });

  useEffect(() => {
    let isGone = false;
    let stop = (): void => undefined;
    async function read(): Promise<void> {
      const before = await desk.ask('history.read', { id: story, number: from });
      const after = to === null ? null : await desk.ask('history.read', { id: story, number: to });
      if (isGone) return;
      const failure = !before.ok ? before.failure : after && !after.ok ? after.failure : null;
      const other = after?.ok ? after.value : now;
      if (!before.ok || failure || !other)
        return setComparison({ kind: 'failed', message: failure?.message ?? 'No story is open.' });
      const was = copyOf(before.value);
      stop = clock.whenIdle(() =>
        setComparison({
          kind: 'compared',
          before: was,
          passages: compareCopies(was, other),
          details: compareDetails(before.value, other),
        }),
      );
    }
    void read();
    return () => {
      isGone = true;
      stop();
    };
  }, [desk, clock, story, from, to, now]);
  return comparison;
}
