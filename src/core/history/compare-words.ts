import { diffArrays } from 'diff';
import type { ArrayChange } from 'diff';
import type { Run } from '../story/runs.ts';

/** Words that stayed, came or went, in one style. */
export interface Stretch extends Run {
  readonly kind: 'same' | 'added' | 'removed';
}

/** Words, blanks and marks, each on its own, so that a comma added is a comma added. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** More changes than this and the passage is another one: it is shown as taken out and put in whole. */
const MOST_CHANGES = 1_500;

function piecesOf(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => {
    const pieces = run.text.match(PIECE) ?? [];
    return pieces.map((text) => ({ ...run, text }));
  });
}

function isSame(a: Run, b: Run): boolean {
  return a.text === b.text && a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}

/** A blank or a mark that stayed between two changes is changed with them: it reads better in one piece. */
function bridged(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap((stretch, index): readonly Stretch[] => {
    const isBlank = stretch.kind === 'same' && !/[\p{L}\p{N}]/u.test(stretch.text);
    const before = stretches[index - 1]?.kind ?? 'same';
    const after = stretches[index + 1]?.kind ?? 'same';
    if (!isBlank || before === 'same' || after === 'same' || stretch.text.includes('\n'))
      return [stretch];
    return [
      { ...stretch, kind: 'removed' },
      { ...stretch, kind: 'added' },
    ];
  });
}

/** Between two words that stayed, all that went is shown before all that came. */
function goneFirst(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted: Stretch[] = [];
  let come: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.kind === 'added') come.push(stretch);
    else if (stretch.kind === 'removed') sorted.push(stretch);
    else {
      sorted.push(...come, stretch);
      come = [];
    }
  }
  return [...sorted, ...come];
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last?.kind === stretch.kind && isSame({ ...last, text: '' }, { ...stretch, text: '' }))
      all[all.length - 1] = { ...last, text: last.text + stretch.text };
    else all.push(stretch);
  }
  return all;
}

/**
 * Two passages word by word, formatting included: a word made bold went and came. What stayed and what went, in
 * order, are the words before; what stayed and what came are the words after.
 */
export function compareWords(before: readonly Run[], after: readonly Run[]): readonly Stretch[] {
  const gone = piecesOf(before);
  const come = piecesOf(after);
  const changes = diffArrays([...gone], [...come], {
    comparator: isSame,
    maxEditLength: MOST_CHANGES,
  }) as readonly ArrayChange<Run>[] | undefined;
  const pieces: readonly Stretch[] = changes
    ? changes.flatMap(({ value, added, removed }) =>
        value.map((run) => ({ ...run, kind: added ? 'added' : removed ? 'removed' : 'same' })),
      )
    : [
        ...gone.map((run) => ({ ...run, kind: 'removed' as const })),
        ...come.map((run) => ({ ...run, kind: 'added' as const })),
      ];
  return joined(goneFirst(bridged(joined(pieces))));
}
