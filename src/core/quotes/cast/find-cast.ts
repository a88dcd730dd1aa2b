import { textIn } from '../../text/range.ts';
import type { Passage } from '../../text/passage.ts';
import type { Cast, CastMember, Mention } from './cast.ts';
import { indexNames, type CastIndex } from './cast-index.ts';
import { findNames } from './find-names.ts';
import { whoIs } from './who-is.ts';

/*
 * How to use the cast.
 *
 * A whole story at once:       findCast(passages)
 * While somebody types:        names = findNames(passage)               one passage, keep it with the passage
 *                              index = updateIndex(index, at, at + 1, [names])
 *                              whoIs(index, at, mention)                who one mention means, with gender and doubt
 *                              castOf(index, passages)                  the whole list, only where it is shown
 */

type Member = { -readonly [Key in keyof CastMember]: CastMember[Key] } & { mentions: Mention[] };

/** The cast of a story whose names are indexed. The passages are those the names were found in. */
export function castOf(index: CastIndex, passages: readonly Passage[]): Cast {
  const members = new Map<string, Member>();
  const titles = new Map<string, Set<string>>();
  index.names.forEach((names, passage) => {
    for (const mention of names) {
      const who = whoIs(index, passage, mention);
      if (!who?.evident || (who.kind !== 'person' && who.kind !== 'body')) continue;
      const member: Member = members.get(who.name) ?? {
        name: who.name,
        kind: who.kind,
        titles: [],
        gender: who.gender,
        mentions: [],
      };
      members.set(who.name, member);
      member.mentions.push({
        place: { passage, range: mention.range },
        text: textIn(passages[passage]?.text ?? '', mention.range),
        kind: mention.kind,
      });
      const known = titles.get(who.name) ?? new Set();
      titles.set(who.name, known);
      for (const title of mention.titles) known.add(title);
    }
  });
  return [...members.values()].map((member) => ({
    ...member,
    titles: [...(titles.get(member.name) ?? [])],
  }));
}

/** The people and bodies of a story with every mention of them, in order of first mention. Pure, total, linear. */
export function findCast(passages: readonly Passage[]): Cast {
  return castOf(indexNames(passages.map(findNames)), passages);
}
