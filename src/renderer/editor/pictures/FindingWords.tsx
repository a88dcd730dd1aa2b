import type { Level } from '../../../core/checks/finding.ts';

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  block: '✗ Blocks',
  warn: '! Warns',
  note: '· Note',
};

interface FindingWordsProps {
  readonly level: Level;
  readonly words: string;
}

/** What was noticed, after its level in words. */
export function FindingWords({ level, words }: FindingWordsProps) {
  return (
    <>
      <span className="finding-level" data-level={level}>
        {LEVEL_WORDS[level]}
      </span>{' '}
      {words}
    </>
  );
}
