import { foldName } from '../cast/fold.ts';
import type { NameMention } from '../cast/name-mention.ts';
import type { JoinedPassage } from './join-passage.ts';

/** How far before and after a change the cast may look to say whom "the minister" means. */
const lookBack = 64;
const lookOn = 8;
/** Where a story tells whom it is about: a change here may change who is meant anywhere. */
const opening = 48;

function isSame(a: NameMention, b: NameMention | undefined): boolean {
  return (
    b !== undefined &&
    a.name === b.name &&
    a.kind === b.kind &&
    a.is === b.is &&
    a.gender === b.gender &&
    a.pronoun === b.pronoun &&
    a.speaks === b.speaks &&
    a.bodily === b.bodily &&
    a.owns === b.owns &&
    a.weak === b.weak &&
    a.titles.join('\t') === b.titles.join('\t') &&
    a.aliases.join('\t') === b.aliases.join('\t')
  );
}

function sameNames(
  a: readonly (readonly NameMention[])[],
  b: readonly (readonly NameMention[])[],
): boolean {
  return (
    a.length === b.length &&
    a.every((names, index) => {
      const others = b[index] ?? [];
      return names.length === others.length && names.every((name, at) => isSame(name, others[at]));
    })
  );
}

const wordsOfName = new Map<string, readonly string[]>();
const mostRemembered = 5000;

/** The folded words of a name, and its initials: what another name shares if it can be the same. */
function wordsOf(name: string): readonly string[] {
  let words = wordsOfName.get(name);
  if (!words) {
    const parts = foldName(name).split(' ');
    const initials = parts.map((part) => part.charAt(0)).join('');
    const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    words = [...parts, initials, capitals].filter((word) => word.length > 1);
    if (wordsOfName.size >= mostRemembered) wordsOfName.clear();
    wordsOfName.set(name, words);
  }
  return words;
}

/**
 * Says of each passage whether names that gave way to others at `from` can change whom its own names mean. It may say
 * yes too often, never no wrongly: names that share no word with a changed one, out of its reach, mean who they meant.
 */
export function namesAffect(
  before: readonly (readonly NameMention[])[],
  after: readonly (readonly NameMention[])[],
  from: number,
): (index: number, joined: JoinedPassage) => boolean {
  if (sameNames(before, after)) return () => false;
  if (from < opening || before.length !== after.length) return () => true;
  const changed = new Set(
    [...before.flat(), ...after.flat()].flatMap(({ name, aliases }) => [
      ...wordsOf(name),
      ...aliases.flatMap((alias) => alias.split(' ')),
    ]),
  );
  const to = from + after.length;
  return (index, { names }) => {
    if (index >= from - lookOn && index < to + lookBack) return true;
    for (const name of names) if (wordsOf(name).some((word) => changed.has(word))) return true;
    return false;
  };
}
