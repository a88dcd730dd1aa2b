import type { PassageRole } from '../text/passage.ts';
import type { SpokenOf } from './attribution/mention-of.ts';

/** A speaker carried from an earlier passage; `back` counts passages. */
export interface Carried {
  readonly who: SpokenOf;
  readonly back: number;
}

/** What the passages before one have to say to it. */
export interface Context {
  /** The last speaker of quoted or reported words. */
  readonly speaker: Carried | null;
  /** The last speaker with a name, of quoted or reported words. */
  readonly named: Carried | null;
  /** The passage before ends inside a quotation. */
  readonly open: boolean;
}

/** Before the first passage. */
export const nothingBefore: Context = { speaker: null, named: null, open: false };

/** A quotation in the display type is nobody's last word in the body. */
export function isDisplay(role: PassageRole): boolean {
  return role === 'headline' || role === 'heading' || role === 'caption';
}
