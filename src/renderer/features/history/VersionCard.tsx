import type { Version } from '../../../core/history/version.ts';
import { useBench } from '../../session/bench-context.ts';
import { restoreVersion } from '../../session/history-acts.ts';
import { momentWords } from '../../session/when.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { NameVersion } from './NameVersion.tsx';
import { WHY_WORDS } from './why-words.ts';

interface VersionCardProps {
  readonly story: string;
  readonly version: Version;
  /** The version before it that is still kept. */
  readonly previous: number | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One version: its name, when, why and who; and what can be done with it. */
export function VersionCard({ story, version, previous, isChosen, onChoose }: VersionCardProps) {
  const bench = useBench();
  const { number, at, by, why, name } = version;
  const compare = (from: number, to: number | null): void =>
    bench.dialogs.open({ kind: 'compare', story, from, to });

  return (
    <li className="row version" aria-current={isChosen || undefined}>
      <button type="button" className="version-line" aria-expanded={isChosen} onClick={onChoose}>
        {name !== '' && <strong className="version-name">{name}</strong>}
        <span className="version-when">
          {momentWords(at, bench.clock.now())}
          <span className="version-number">
            <span className="only-read-aloud">, version </span>
            {number}
          </span>
        </span>
        <span className="version-why">
          {WHY_WORDS[why]}
          {by !== '' && ` · ${by}`}
        </span>
      </button>
      {isChosen && (
        <div className="version-acts">
          <PushButton onPress={() => compare(number, null)}>Compare with now</PushButton>
          {previous !== null && (
            <PushButton onPress={() => compare(previous, number)}>What changed</PushButton>
          )}
          <PushButton onPress={() => void restoreVersion(bench, story, number)}>Restore</PushButton>
          <NameVersion key={name} story={story} number={number} name={name} />
        </div>
      )}
    </li>
  );
}
