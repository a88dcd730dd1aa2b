import { MOST_NAMESAKES, mentionsBefore } from './around.ts';
import { bodiesWith, type Body } from './bodies.ts';
import { acronymKey, type CastIndex } from './cast-index.ts';
import type { NameMention } from './name-mention.ts';
import { CORPORATE_FORMS, KNOWN_BODIES, ORGANISATION_WORDS } from './organisation-words.ts';

/** The body a name means; doubtful where several have that name in theirs. */
export interface CalledBody {
  readonly body: Body;
  readonly doubtful: boolean;
}

function acronymOf(index: CastIndex, mention: NameMention): Body | undefined {
  return mention.bodily && !mention.key.includes(' ')
    ? bodiesWith(index, acronymKey(mention.key)).all[0]
    : undefined;
}

/** "Daily News" for the New York Daily News, "the Church" for the Church of the Shore, "Harrow" for Harrow Holdings Ltd. */
function longerBody(index: CastIndex, passage: number, mention: NameMention): CalledBody | null {
  const { key } = mention;
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  if (KNOWN_BODIES.has(key)) return null;
  const single = words.length === 1;
  const generic = ORGANISATION_WORDS.has(key);
  const longer = bodiesWith(index, last)
    .all.slice(0, MOST_NAMESAKES)
    .filter((body) => {
      if (body.key.endsWith(` ${key}`)) return !single || generic;
      if (!single || !body.key.startsWith(`${key} `)) return false;
      return (
        generic ||
        body.key
          .split(' ')
          .slice(1)
          .every((word) => CORPORATE_FORMS.has(word))
      );
    });
  const [first] = longer;
  if (!first) return null;
  if (longer.length === 1) return { body: first, doubtful: false };
  const byKey = new Map(longer.map((body) => [body.key, body]));
  for (const before of mentionsBefore(index, passage, mention.range.from)) {
    const body = byKey.get(before.mention.key);
    if (body) return { body, doubtful: true };
  }
  return { body: first, doubtful: true };
}

/** The body that a name means, by its acronym, part of its name, or the whole. */
export function bodyCalled(
  index: CastIndex,
  passage: number,
  mention: NameMention,
): CalledBody | null {
  const acronym = acronymOf(index, mention);
  if (acronym) return { body: acronym, doubtful: false };
  const longer = longerBody(index, passage, mention);
  if (longer) return longer;
  const body = bodiesWith(index, mention.key.split(' ').at(-1) ?? '').byKey.get(mention.key);
  return body ? { body, doubtful: false } : null;
}
