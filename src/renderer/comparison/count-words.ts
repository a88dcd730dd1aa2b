import type { Differences } from '../../core/history/compare.ts';

/** How many passages differ, and how: “Passages: 2 changed, 1 added”. */
export function countWords({ changed, added, removed, moved }: Differences): string {
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
    [moved, 'moved'],
  ] as const;
  const told = counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  return told.length > 0 ? `Passages: ${told.join(', ')}` : 'The words are the same';
}
