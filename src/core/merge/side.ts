import { canonicalJson } from '../schema/canonical.ts';

/**
 * Who left the version both began with. `both`: each in another way, or it is not known who. `each`: both put
 * something in where there was nothing.
 */
export type ChangedBy = 'us' | 'them' | 'both' | 'each';

/** Whose words stand where two versions differ. `both`: ours, then theirs. */
export type Side = 'ours' | 'theirs' | 'both';

/** The side taken where nobody has chosen: whoever changed it; both where each put something in; else ours. */
export function presetOf(changedBy: ChangedBy): Side {
  if (changedBy === 'each') return 'both';
  return changedBy === 'them' ? 'theirs' : 'ours';
}

/** A place where two versions differ, as choices know it. */
interface Differing {
  readonly id: string;
  readonly changedBy: ChangedBy;
}

/** What a person has chosen, by the places' ids. */
export type Sides = ReadonlyMap<string, Side>;

/** The side that stands in a place. */
export function sideOf({ id, changedBy }: Differing, sides: Sides): Side {
  return sides.get(id) ?? presetOf(changedBy);
}

/** Whether a person has to look: both sides changed it, or it is not known who did. */
export function isOpen(changedBy: ChangedBy): boolean {
  return changedBy === 'both' || changedBy === 'each';
}

/** Whether two plain values are the same, whatever the order of their keys. */
export function isAlike(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** A value as it was in the version both began with; null where there is no such version. */
export type Known<T> = { readonly was: T } | null;

/** Who changed a plain value; null where both have the same. */
export function whoChanged<T>(
  base: Known<T>,
  ours: T,
  theirs: T,
): Exclude<ChangedBy, 'each'> | null {
  if (isAlike(ours, theirs)) return null;
  if (base && isAlike(base.was, ours)) return 'them';
  return base && isAlike(base.was, theirs) ? 'us' : 'both';
}
