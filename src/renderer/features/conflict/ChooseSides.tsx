import { useMemo } from 'react';
import type { Merge } from '../../../core/merge/merge-stories.ts';
import type { Sides } from '../../../core/merge/side.ts';
import type { Side } from '../../../core/merge/side.ts';
import { DifferenceRow } from './DifferenceRow.tsx';
import { differenceAt } from './differences.ts';

interface ChooseSidesProps {
  readonly merge: Merge;
  readonly sides: Sides;
  /** Which version the other is, as in “the one …”. */
  readonly theirName: string;
  readonly onChoose: (id: string, side: Side) => void;
}

/** Every place where two versions differ, each with its sides to choose from. */
export function ChooseSides({ merge, sides, theirName, onChoose }: ChooseSidesProps) {
  const differences = useMemo(
    () => merge.places.map((place) => differenceAt(place, merge)),
    [merge],
  );
  return (
    <div className="differences">
      {differences.map((difference) => (
        <DifferenceRow
          key={difference.id}
          difference={difference}
          theirName={theirName}
          side={sides.get(difference.id) ?? difference.preset}
          onChoose={(side) => onChoose(difference.id, side)}
        />
      ))}
    </div>
  );
}
