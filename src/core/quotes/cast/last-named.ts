import { mentionsBefore } from './around.ts';
import type { Gender } from './cast.ts';
import type { CastIndex } from './cast-index.ts';
import type { NameMention } from './name-mention.ts';
import { whoIs, type Identity } from './who-is.ts';

/** Whether somebody can be meant by a pronoun of this gender. Who gives nothing away can be. */
export function canBe(who: Identity, gender: Gender): boolean {
  return (
    who.kind !== 'body' && who.kind !== 'place' && (who.gender === null || who.gender === gender)
  );
}

/**
 * The last person named before a place whom "he" or "she" can mean, of those the caller will have: only speakers, say.
 */
export function lastNamed(
  index: CastIndex,
  passage: number,
  offset: number,
  gender: Gender,
  accepts: (passage: number, mention: NameMention, who: Identity) => boolean,
): Identity | null {
  for (const found of mentionsBefore(index, passage, offset)) {
    if (found.mention.kind !== 'name') continue;
    const who = whoIs(index, found.passage, found.mention);
    if (who && canBe(who, gender) && accepts(found.passage, found.mention, who)) return who;
  }
  return null;
}
