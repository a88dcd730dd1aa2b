import { useMemo } from 'react';
import { findSums } from '../../../../core/checks/facts/find-sums.ts';
import type { Passage } from '../../../../core/text/passage.ts';
import { useBench } from '../../../session/bench-context.ts';
import { PushButton } from '../../../ui/PushButton.tsx';

/** The story's sums, added up again. */
export function Sums({ passages }: { readonly passages: readonly Passage[] }) {
  const bench = useBench();
  const sums = useMemo(() => findSums(passages), [passages]);
  if (sums.length === 0) return null;

  return (
    <ul role="list" aria-label="Sums">
      {sums.map(({ says, agrees, place }, index) => (
        <li key={index} className="fact-sum" data-agrees={agrees ?? undefined}>
          <span>
            {agrees === false ? '≠ Does not add up: ' : 'Re-added: '}
            {says}
          </span>
          <PushButton look="bare" onPress={() => bench.page.current()?.showPlace(place)}>
            Go to
          </PushButton>
        </li>
      ))}
    </ul>
  );
}
