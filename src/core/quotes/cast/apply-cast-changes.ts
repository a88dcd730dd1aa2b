import type { CastChange, CastWithdrawal } from '../../story/cast-change.ts';
import { assertNever } from '../../schema/assert-never.ts';
import type { Cast, CastMember, Mention } from './cast.ts';

type StandingChange = Exclude<CastChange, CastWithdrawal>;

/** The changes that nobody has taken back. */
function standingChanges(changes: readonly CastChange[]): readonly StandingChange[] {
  const withdrawn = new Set(changes.flatMap((one) => (one.kind === 'withdrawal' ? one.of : [])));
  return changes.filter(
    (one): one is StandingChange => one.kind !== 'withdrawal' && !withdrawn.has(one.id),
  );
}

function afterChange(change: StandingChange, name: string, mention: string): string {
  switch (change.kind) {
    case 'merge':
      return name === change.other ? change.name : name;
    case 'split':
      return name === change.name && mention === change.mention ? change.mention : name;
    case 'rename':
      return name === change.name ? change.to : name;
    default:
      return assertNever(change);
  }
}

/** What a member is called after what people said of the cast, seen from one of its mentions ("Mr Key"). */
export function nameAfterChanges(
  changes: readonly CastChange[],
  name: string,
  mention: string,
): string {
  return standingChanges(changes).reduce((now, change) => afterChange(change, now, mention), name);
}

function inReadingOrder(a: Mention, b: Mention): number {
  return a.place.passage - b.place.passage || a.place.range.from - b.place.range.from;
}

/** The part of a member that goes under one name, as a member. */
function partOf(member: CastMember, name: string, mentions: readonly Mention[]): CastMember {
  return { ...member, name, mentions };
}

function joined(a: CastMember, b: CastMember): CastMember {
  return {
    ...a,
    titles: [...new Set([...a.titles, ...b.titles])],
    gender: a.gender ?? b.gender,
    mentions: [...a.mentions, ...b.mentions].sort(inReadingOrder),
  };
}

/**
 * The cast after what people said of it: entries merged, split and renamed, in order of first mention as before. Changes
 * that speak of nobody in the cast do nothing: the words they were about are gone.
 */
export function applyCastChanges(cast: Cast, changes: readonly CastChange[]): Cast {
  if (changes.length === 0) return cast;
  const members = new Map<string, CastMember>();
  for (const member of cast) {
    const parts = new Map<string, Mention[]>();
    for (const mention of member.mentions) {
      const name = nameAfterChanges(changes, member.name, mention.text);
      const part = parts.get(name) ?? [];
      parts.set(name, part);
      part.push(mention);
    }
    for (const [name, mentions] of parts) {
      const part = partOf(member, name, mentions);
      const known = members.get(name);
      members.set(name, known ? joined(known, part) : part);
    }
  }
  return [...members.values()].sort((a, b) => {
    const [first, second] = [a.mentions[0], b.mentions[0]];
    return first && second ? inReadingOrder(first, second) : 0;
  });
}
