import type { ReactNode } from 'react';
import type { Compared } from '../../core/history/compare.ts';
import type { Stretch } from '../../core/history/compare-words.ts';
import type { Unit } from '../../core/history/unit.ts';
import type { Run } from '../../core/story/runs.ts';
import './comparison.css';

interface ComparedPassageProps {
  readonly passage: Compared;
  /** What else is to be said over it, or done with it. */
  readonly children?: ReactNode;
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
export function ComparedPassage({ passage, children }: ComparedPassageProps) {
  const { role } = 'after' in passage ? passage.after : passage.before;
  const stretches = stretchesOf(passage);
  const isTold = passage.kind !== 'same' || Boolean(children);

  return (
    <div className="compared" data-kind={passage.kind} tabIndex={isTold ? 0 : -1}>
      {isTold && (
        <p className="compared-said">
          {SAID[passage.kind]}
          {children}
        </p>
      )}
      <p className={`compared-words compared-${role.replace(' ', '-')}`}>
        {stretches.map((stretch, index) => (
          <StretchWords key={index} stretch={stretch} />
        ))}
      </p>
    </div>
  );
}
