import { textIn } from '../../text/range.ts';
import type { Passage } from '../../text/passage.ts';
import type { Cast, CastMember, Mention } from './cast.ts';
import { indexNames, type CastIndex } from './cast-index.ts';
import { findNames } from './find-names.ts';
import { foldName } from './fold.ts';
import { LESSER_OFFICE, PAST_ROLE } from './titles.ts';
import { whoIs, type Identity } from './who-is.ts';

/*
 * How to use the cast.
 *
 * A whole story at once:   findCast(passages), then applyCastChanges(cast, story.cast) for what people said of it, and
 *                          offerMerges(cast) for what they may want to say.
 *
 * While somebody types:    findNames(passage)                   the mentions of one passage; keep them with the passage
 *                          replaceNames(index, at, at + 1, …)   the story's index follows the change
 *                          whoIs(index, at, mention)            who a mention means, with gender and doubt
 *                          castOf(index, passages)              the whole list, only where it is shown
 */

const REMIT = /^ (?:of|for|at|in) /;
const PLAIN_ADDRESS = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

interface Draft {
  readonly who: Identity;
  readonly titles: Set<string>;
  readonly mentions: Mention[];
}

/** "Transport Minister" and "minister for transport" say "Minister"; "deputy mayor" and "former mayor" do not say "mayor". */
function says(title: string, more: string): boolean {
  const [less, whole] = [foldName(title), foldName(more)];
  if (REMIT.test(whole.slice(less.length)) && whole.startsWith(less)) return true;
  const before = whole.slice(0, Math.max(0, whole.length - less.length));
  return whole.endsWith(` ${less}`) && !PAST_ROLE.test(whole) && !LESSER_OFFICE.test(before);
}

/** Titles without those that another says with more words ("Minister" beside "Transport Minister") or in other letters. */
function distinctTitles(titles: Iterable<string>): readonly string[] {
  const byKey = new Map<string, string>();
  for (const title of titles) if (!byKey.has(foldName(title))) byKey.set(foldName(title), title);
  const all = [...byKey.values()];
  return all.length < 2 ? all : all.filter((title) => !all.some((more) => says(title, more)));
}

function memberOf({ who, titles, mentions }: Draft): CastMember {
  return {
    name: who.name,
    kind: who.kind === 'person' ? 'person' : 'body',
    titles: distinctTitles(titles),
    gender: who.gender,
    mentions,
  };
}

/** The cast of a story whose names are indexed. The passages are those the names were found in. */
export function castOf(index: CastIndex, passages: readonly Passage[]): Cast {
  const drafts = new Map<string, Draft>();
  index.names.forEach((names, passage) => {
    const text = passages[passage]?.text ?? '';
    for (const mention of names) {
      const who = whoIs(index, passage, mention);
      if (!who?.evident || who.kind === 'place') continue;
      const key = `${who.kind} ${who.name}`;
      const draft = drafts.get(key) ?? { who, titles: new Set(), mentions: [] };
      drafts.set(key, draft);
      draft.mentions.push({
        place: { passage, range: mention.range },
        text: textIn(text, mention.range),
        kind: mention.kind,
      });
      for (const title of mention.titles) if (!PLAIN_ADDRESS.test(title)) draft.titles.add(title);
    }
  });
  return [...drafts.values()].map(memberOf);
}

/** The people and bodies of a story with every mention of them, in order of first mention. Pure, total, linear. */
export function findCast(passages: readonly Passage[]): Cast {
  return castOf(indexNames(passages.map(findNames)), passages);
}
