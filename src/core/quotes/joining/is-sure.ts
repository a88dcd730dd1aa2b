import type { Explanation } from '../passage-reading.ts';

const sureScore = 60;

/** Whether a frame explains its quotation well enough to rely on at a glance. */
export function isSureFrame({ score }: Explanation & { readonly kind: 'frame' }): boolean {
  return score >= sureScore;
}
