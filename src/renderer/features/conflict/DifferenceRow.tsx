import type { Stretch } from '../../../core/history/compare-words.ts';
import type { Side } from '../../../core/merge/side.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { Difference } from './differences.ts';

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly theirName: string;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

function Words({
  words,
  isTaken,
}: {
  readonly words: readonly Stretch[];
  readonly isTaken: boolean;
}) {
  return (
    <div className="difference-words" data-taken={isTaken || undefined}>
      {words.length === 0 ? (
        <em>Nothing here</em>
      ) : (
        words.map(({ text, kind }, index) =>
          kind === 'same' ? <span key={index}>{text}</span> : <mark key={index}>{text}</mark>,
        )
      )}
    </div>
  );
}

/** One place where two versions differ: both sides in the page's type, and which of them stands. */
export function DifferenceRow({ difference, theirName, side, onChoose }: DifferenceRowProps) {
  const { label, ours, theirs, canBeBoth } = difference;
  const choices: readonly { readonly value: Side; readonly label: string }[] = [
    { value: 'ours', label: 'In this window' },
    { value: 'theirs', label: `The one ${theirName}` },
    ...(canBeBoth ? [{ value: 'both' as const, label: 'Both' }] : []),
  ];

  return (
    <section className="difference" aria-label={label}>
      <Choice label={label} value={side} choices={choices} onChange={onChoose} />
      <div className="difference-sides">
        <Words words={ours} isTaken={side !== 'theirs'} />
        <Words words={theirs} isTaken={side !== 'ours'} />
      </div>
    </section>
  );
}
