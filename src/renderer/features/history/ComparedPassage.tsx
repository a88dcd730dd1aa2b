import { memo } from 'react';
import type { Compared } from '../../../core/history/compare.ts';
import type { Stretch } from '../../../core/history/compare-words.ts';
import type { Unit } from '../../../core/history/unit.ts';
import type { Run } from '../../../core/story/runs.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface ComparedPassageProps {
  readonly passage: Compared;
  /** Brings the passage back as it was; null where that cannot be. */
  readonly onRestore: (() => void) | null;
}

/** What happened to the passage, said as well as shown. */
const SAID: Readonly<Record<Compared['kind'], string>> = {
  same: '',
  changed: 'Changed',
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved here',
  'moved away': 'Moved away',
};

const RESTORING: Readonly<Partial<Record<Compared['kind'], string>>> = {
  added: 'Take out',
  moved: 'Move back',
  'moved away': 'Move back',
};

function Words({ run }: { readonly run: Run }) {
  const italic = run.italic ? <em>{run.text}</em> : run.text;
  const bold = run.bold ? <strong>{italic}</strong> : italic;
  return run.link === undefined ? bold : <u title={run.link}>{bold}</u>;
}

function StretchWords({ stretch }: { readonly stretch: Stretch }) {
  if (stretch.kind === 'added')
    return (
      <ins>
        <Words run={stretch} />
      </ins>
    );
  if (stretch.kind === 'removed')
    return (
      <del>
        <Words run={stretch} />
      </del>
    );
  return <Words run={stretch} />;
}

function stretchesOf(passage: Compared): readonly Stretch[] {
  const whole = (unit: Unit, kind: Stretch['kind']): readonly Stretch[] =>
    unit.runs.map((run) => ({ ...run, kind }));
  switch (passage.kind) {
    case 'same':
      return whole(passage.after, 'same');
    case 'changed':
    case 'moved':
      return passage.stretches;
    case 'added':
      return whole(passage.after, 'added');
    case 'removed':
      return whole(passage.before, 'removed');
    case 'moved away':
      return whole(passage.before, 'same');
  }
}

/** One passage of a comparison, set as it reads on the page. */
export const ComparedPassage = memo(function ComparedPassage({
  passage,
  onRestore,
}: ComparedPassageProps) {
  const { role } = 'after' in passage ? passage.after : passage.before;
  const stretches = stretchesOf(passage);
  const restoring = RESTORING[passage.kind] ?? 'Restore';

  return (
    <div className="compared" data-kind={passage.kind} tabIndex={passage.kind === 'same' ? -1 : 0}>
      {passage.kind !== 'same' && (
        <p className="compared-said">
          {SAID[passage.kind]}
          {onRestore && (
            <PushButton look="bare" onPress={onRestore}>
              {restoring}
            </PushButton>
          )}
        </p>
      )}
      <p className={`compared-words compared-${role.replace(' ', '-')}`}>
        {stretches.map((stretch, index) => (
          <StretchWords key={index} stretch={stretch} />
        ))}
      </p>
    </div>
  );
});
