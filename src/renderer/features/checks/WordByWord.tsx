import type { Difference } from '../../../core/transcripts/differences.ts';
import type { DiffPart } from './diff-parts.ts';
import { diffParts } from './diff-parts.ts';

interface WordByWordProps {
  readonly text: string;
  readonly differences: readonly Difference[];
}

/** The quotation with what was said and is not in it struck, and what was not said underlined. */
export function WordByWord({ text, differences }: WordByWordProps) {
  const parts = diffParts(text, differences);
  const has = (look: DiffPart['look']): boolean => parts.some((part) => part.look === look);
  if (parts.every(({ look }) => look === null)) return null;

  return (
    <>
      <p className="match-diff">
        {parts.map(({ text: words, look }, index) => {
          if (look === 'dropped') return <del key={index}>{words}</del>;
          return look === 'added' ? (
            <ins key={index}>{words}</ins>
          ) : (
            <span key={index}>{words}</span>
          );
        })}
      </p>
      <p className="match-note">
        {has('gap') && '[…]: words passed over. '}
        {has('dropped') && 'Struck: said, and not in the copy. '}
        {has('added') && 'Underlined: in the copy, and not said.'}
      </p>
    </>
  );
}
