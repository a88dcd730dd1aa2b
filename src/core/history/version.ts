import { z } from 'zod';
import type { Story } from '../story/story.ts';

/** Why a version was kept. */
export const VERSION_REASONS = [
  'opened',
  'pause',
  'left',
  'asked',
  'status',
  'export',
  'sign-off',
  'received',
  'before merge',
  'merge',
  'before restore',
  'restore',
  'changed outside',
] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** An earlier state of a story, without its words. */
export interface Version {
  /** Counts the versions of a story from 1. Order is by this, never by the clock. */
  readonly number: number;
  /** ISO 8601 in UTC, as the clock stood. */
  readonly at: string;
  /** Who was at the desk; may be empty. */
  readonly by: string;
  readonly why: VersionReason;
  /** What somebody called it; empty where nobody has. A named version is never thinned away. */
  readonly name: string;
}

/** The shape of a version's first line on disk. */
export const versionShape: z.ZodType<Version> = z.strictObject({
  number: z.int().positive(),
  at: z.string(),
  by: z.string(),
  why: z.enum(VERSION_REASONS),
  name: z.string(),
});

/** Reasons worth a version though the one before has the same words: somebody did something with them. */
const DEEDS: ReadonlySet<VersionReason> = new Set(['export', 'received', 'sign-off', 'status']);

/** Whether a version is worth keeping for its reason alone. */
export function isDeed(why: VersionReason): boolean {
  return DEEDS.has(why);
}

const KEPT_FOR_GOOD: ReadonlySet<VersionReason> = new Set(['export', 'received', 'sign-off']);

/** Whether a version has left or reached this desk: what a merge may find that both sides have had. */
export function isShared({ why }: Version): boolean {
  return why === 'export' || why === 'received' || why === 'merge';
}

/** Whether thinning leaves a version alone, however old: it was named, left the building or was answered for. */
export function isKeptForGood({ name, why }: Version): boolean {
  return name !== '' || KEPT_FOR_GOOD.has(why);
}

/** Why the step from one save to the next is worth a version of its own; null for ordinary writing. */
export function reasonBetween(
  before: Pick<Story, 'status' | 'signOffs'>,
  after: Pick<Story, 'status' | 'signOffs'>,
): VersionReason | null {
  if (after.signOffs.length > before.signOffs.length) return 'sign-off';
  return after.status === before.status ? null : 'status';
}
