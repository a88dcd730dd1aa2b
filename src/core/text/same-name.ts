import { foldMarksAndSpaces } from './fold.ts';

const fold = (name: string): string => foldMarksAndSpaces(name).toLowerCase();

/**
 * Whether two names may be one person's: equal, or the same with the given name or
 * title known in one only ("Key" and "John Key"). Case does not count. Two different given names are two people.
 */
export function isSameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [long, short] = [fold(a), fold(b)].sort((x, y) => y.length - x.length);
  return long === short || (long ?? '').endsWith(` ${short}`);
}
