import { diffArrays } from 'diff';
import { foldMarksAndSpaces } from '../text/fold.ts';

/** A stretch of words before and after a change. Spaces go with the words after them. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word or a mark with the space before it: a mark that moves is seen to move. */
const PIECE = /\s*(?:[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])|\s+$/gu;

/** Word for word what changed since a check, marks and spaces folded as the check itself folds them. */
export function lapseDifference(before: string, after: string): readonly DifferencePart[] {
  const [old, now] = [before, after].map((words) => words.match(PIECE) ?? []);
  const changes = diffArrays(old ?? [], now ?? [], {
    comparator: (a, b) => foldMarksAndSpaces(a) === foldMarksAndSpaces(b),
  });
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
