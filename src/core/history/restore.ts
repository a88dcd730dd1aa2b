import type { Block } from '../story/block.ts';
import type { Compared } from './compare.ts';
import type { Copy, CopyField } from './unit.ts';
import { COPY_FIELDS } from './unit.ts';

/** What a restored story takes over: its fields and body. */
export function copyOf(version: Copy): Copy {
  const { headline, standfirst, byline, dateline, body } = version;
  return { headline, standfirst, byline, dateline, body };
}

function isField(role: string): role is CopyField {
  return COPY_FIELDS.some((field) => field === role);
}

/** Where a passage that was moved is in the comparison: where it was before, and where it is now. */
function moveOf(
  compared: readonly Compared[],
  index: number,
): { readonly away: number; readonly here: number } | null {
  const from = compared[index];
  if (!from || !('before' in from)) return null;
  const find = (kind: Compared['kind']): number =>
    compared.findIndex(
      (one) => one.kind === kind && 'before' in one && one.before.block === from.before.block,
    );
  const [away, here] = [find('moved away'), find('moved')];
  return away < 0 || here < 0 ? null : { away, here };
}

/** Where in the body now a passage that is gone belongs: after the nearest passage before it that is still there. */
function placeOf(compared: readonly Compared[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const passage = compared[at];
    if (passage && 'after' in passage && passage.kind !== 'moved' && passage.after.block !== null)
      return passage.after.block + 1;
  }
  return 0;
}

/**
 * The copy now with one passage as it was before, given the comparison of the two: a changed passage gets its
 * words back, a removed one comes back in its place, an added one goes, a moved one goes back with its words. Null
 * where there is nothing to restore.
 */
export function restorePassage(
  compared: readonly Compared[],
  index: number,
  before: Copy,
  now: Copy,
): Copy | null {
  const passage = compared[index];
  if (!passage) return null;
  const withBody = (body: readonly Block[]): Copy => ({ ...copyOf(now), body });
  switch (passage.kind) {
    case 'changed': {
      const { role, block } = passage.before;
      if (isField(role)) return { ...copyOf(now), [role]: before[role] };
      const old = block === null ? undefined : before.body[block];
      const place = passage.after.block;
      return old && place !== null ? withBody(now.body.with(place, old)) : null;
    }
    case 'added': {
      const place = passage.after.block;
      return place === null ? null : withBody(now.body.toSpliced(place, 1));
    }
    case 'removed': {
      const old = before.body[passage.before.block ?? -1];
      return old ? withBody(now.body.toSpliced(placeOf(compared, index), 0, old)) : null;
    }
    case 'moved':
    case 'moved away': {
      const move = moveOf(compared, index);
      const here = move && compared[move.here];
      const place = here && 'after' in here ? here.after.block : null;
      const old = before.body[passage.before.block ?? -1];
      if (!move || place === null || !old) return null;
      const to = placeOf(compared, move.away);
      return withBody(now.body.toSpliced(place, 1).toSpliced(to > place ? to - 1 : to, 0, old));
    }
    case 'same':
      return null;
  }
}
