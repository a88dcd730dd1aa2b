import type { Gender } from '../cast/cast.ts';
import type { Identity } from '../cast/who-is.ts';
import type { InMind } from './context.ts';

/** How readily a pronoun means somebody who said something, was a subject, or was only named. */
export const mindWeight = { speaks: 12, subject: 8, named: 2 };

const mostInMind = 8;
const farthestBack = 10;
const perPassage = 4;
const notKnownAsPerson = -8;
const perPlace = 2;
const sureGender = 4;
const clearLead = 3;

/**
 * Brings somebody to mind: first, unless they are there already with more weight, which a passing mention leaves as it
 * is. Whoever it is is there once.
 */
export function bringToMind(
  inMind: readonly InMind[],
  { name, gender, kind }: Identity,
  weight: number,
): readonly InMind[] {
  const known = inMind.find((one) => one.name === name);
  if (known && known.back === 0 && known.weight > weight) return inMind;
  const first: InMind = { name, gender: gender ?? known?.gender ?? null, kind, weight, back: 0 };
  return [first, ...inMind.filter((one) => one !== known)].slice(0, mostInMind);
}

/** One passage on: everybody a passage further back, and who is too far back forgotten. */
export function passageOn(inMind: readonly InMind[]): readonly InMind[] {
  return inMind
    .filter(({ back }) => back < farthestBack)
    .map((one) => ({ ...one, back: one.back + 1 }));
}

/** Whom a pronoun means, and whether another fits nearly as well. */
export interface Meant {
  readonly one: InMind;
  readonly doubtful: boolean;
}

/** Who in mind "he", "she", "the 33-year-old" (`either`) or, with no gender, "it" most likely means, or null. */
export function meantBy(inMind: readonly InMind[], gender: Gender | 'either' | null): Meant | null {
  let best: InMind | null = null;
  let bestScore = -Infinity;
  let nextScore = -Infinity;
  inMind.forEach((one, place) => {
    const isBody = one.kind === 'body' || one.kind === 'place';
    if (isBody !== (gender === null) && one.kind !== 'unknown') return;
    if (gender && gender !== 'either' && one.gender && one.gender !== gender) return;
    const known = gender && one.gender === gender ? sureGender : 0;
    const doubt = one.kind === 'unknown' ? notKnownAsPerson : 0;
    const score = one.weight + known + doubt - one.back * perPassage - place * perPlace;
    if (score > bestScore) [best, bestScore, nextScore] = [one, score, bestScore];
    else nextScore = Math.max(nextScore, score);
  });
  return best && { one: best, doubtful: bestScore - nextScore < clearLead };
}
