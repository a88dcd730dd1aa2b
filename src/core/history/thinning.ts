import type { Version } from './version.ts';
import { isKeptForGood } from './version.ts';

/** So many of the latest versions are all kept. */
export const LATEST_KEPT = 32;

/**
 * Age is counted in versions, not in days, so that a clock that was wrong prunes nothing. Beyond the latest, each
 * doubling of age keeps every second of what the doubling before it kept: about sixteen versions a doubling.
 */
function isOnLadder(number: number, age: number): boolean {
  let step = 1;
  for (let reach = LATEST_KEPT; age >= reach; reach *= 2) step *= 2;
  return number % step === 0;
}

/** The last version of each day by the clock. A clock that was wrong can only keep more by it, never fewer. */
function lastOfDays(versions: readonly Version[]): ReadonlySet<number> {
  const last = new Map<string, number>();
  for (const { at, number } of versions) {
    const day = at.slice(0, 10);
    last.set(day, Math.max(number, last.get(day) ?? 0));
  }
  return new Set(last.values());
}

/**
 * The numbers of the versions that may go. Never the first, the latest, a named one, an export or a sign-off;
 * what is dropped now would not be wanted later either.
 */
export function thinnedAway(versions: readonly Version[]): readonly number[] {
  const numbers = versions.map(({ number }) => number);
  const newest = numbers.reduce((a, b) => Math.max(a, b), 0);
  const first = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const days = lastOfDays(versions);
  return versions
    .filter(
      (version) =>
        version.number !== first &&
        !isKeptForGood(version) &&
        !days.has(version.number) &&
        !isOnLadder(version.number, newest - version.number),
    )
    .map(({ number }) => number);
}
