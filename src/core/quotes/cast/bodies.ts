import { bestName } from './best-name.ts';
import { ORGANISATION_WORDS, type BodyClass } from './organisation-words.ts';
import { bucketOf, type Bucket, type CastIndex, type NameForm } from './cast-index.ts';

/** The forms that name one body by the same words. */
export interface Body {
  readonly name: string;
  readonly key: string;
  /** The text shows this to be a body and no thing with a capital. */
  readonly evident: boolean;
  readonly count: number;
}

/** The bodies under one key of the index. */
interface Bodies {
  /** Those named oftenest first. */
  readonly all: readonly Body[];
  readonly byKey: ReadonlyMap<string, Body>;
}

function isBodily({ mention }: NameForm): boolean {
  if (mention.is === 'body') return true;
  return mention.is === 'unknown' && (mention.bodily || !mention.key.includes(' '));
}

function bodyOf(key: string, forms: readonly NameForm[]): Body {
  return {
    name: bestName(forms),
    key,
    evident: forms.some(({ mention }) => mention.is === 'body' || mention.speaks),
    count: forms.reduce((sum, form) => sum + form.count, 0),
  };
}

const known = new WeakMap<Bucket, Bodies>();
const NONE: Bodies = { all: [], byKey: new Map() };

/** The bodies that have this folded word in their name; or that go by this acronym, for an acronym's key. */
export function bodiesWith(index: CastIndex, key: string): Bodies {
  const bucket = bucketOf(index, key);
  if (bucket.size === 0) return NONE;
  let bodies = known.get(bucket);
  if (!bodies) {
    const forms = new Map<string, NameForm[]>();
    for (const form of bucket.values()) {
      if (!isBodily(form)) continue;
      const same = forms.get(form.mention.key) ?? [];
      forms.set(form.mention.key, same);
      same.push(form);
    }
    const byKey = new Map([...forms].map(([own, same]) => [own, bodyOf(own, same)] as const));
    const all = [...byKey.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    bodies = { all, byKey };
    known.set(bucket, bodies);
  }
  return bodies;
}

/** The class of body a folded name speaks of by its last telling word: "ministry" for "ministry of health". */
export function bodyClassOf(key: string): BodyClass | null {
  let end = key.length;
  while (end >= 0) {
    const start = end === 0 ? 0 : key.lastIndexOf(' ', end - 1) + 1;
    const found = ORGANISATION_WORDS.get(key.slice(start, end));
    if (found) return found;
    end = start - 1;
  }
  return null;
}
