import { foldMarksAndSpaces } from '../text/fold.ts';

/**
 * Whether two names a check may have been made under are one person's: equal, or the same with the given name or
 * title known in one only ("Key" and "John Key"). Two different given names are two people.
 */
export function isSameSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [long, short] = [foldMarksAndSpaces(a), foldMarksAndSpaces(b)].sort(
    (x, y) => y.length - x.length,
  );
  return long === short || (long ?? '').endsWith(` ${short}`);
}
