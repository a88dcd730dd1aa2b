import { itemAt } from '../schema/item-at.ts';
import type { Block, Picture } from '../story/block.ts';
import type { Known } from './side.ts';

/** One picture on both sides, wherever each has put it. */
export interface PicturePair {
  readonly base: Known<Picture>;
  readonly ours: Picture;
  readonly theirs: Picture;
}

/** Pictures whose file is still to come go by this name. */
const TO_COME = '';

type ByFile = ReadonlyMap<string, readonly Picture[]>;

function byFile(body: readonly Block[]): ByFile {
  const files = new Map<string, Picture[]>();
  for (const block of body) {
    if (block.kind !== 'picture') continue;
    const file = block.image?.file ?? TO_COME;
    files.set(file, [...(files.get(file) ?? []), block]);
  }
  return files;
}

/** The picture of a side that stands for one that was still to come: the only one that is not known otherwise. */
function supplied(side: ByFile, base: ByFile): Picture | null {
  const news = [...side].flatMap(([file, pictures]) =>
    file === TO_COME || !base.has(file) ? pictures : [],
  );
  return news.length === 1 ? itemAt(news, 0) : null;
}

/** The one picture that was to come, where one side has supplied it, or both have. */
function suppliedPair(base: ByFile, ours: ByFile, theirs: ByFile): PicturePair | null {
  const [was, second] = base.get(TO_COME) ?? [];
  const [our, their] = [supplied(ours, base), supplied(theirs, base)];
  return was && !second && our && their ? { base: { was }, ours: our, theirs: their } : null;
}

/**
 * The pictures that both sides have: by file, the first with the first where one is there more than once on both;
 * and the one that was still to come.
 */
export function pairPictures(
  base: readonly Block[] | null,
  ours: readonly Block[],
  theirs: readonly Block[],
): readonly PicturePair[] {
  const [before, mine, yours] = [byFile(base ?? []), byFile(ours), byFile(theirs)];
  const pairs = [...mine].flatMap(([file, pictures]): readonly PicturePair[] => {
    const others = yours.get(file) ?? [];
    if (others.length !== pictures.length) return [];
    const known = before.get(file) ?? [];
    const isKnown = base !== null && known.length === pictures.length;
    return pictures.map((our, at) => ({
      base: isKnown ? { was: itemAt(known, at) } : null,
      ours: our,
      theirs: itemAt(others, at),
    }));
  });
  const late = base && suppliedPair(before, mine, yours);
  if (!late) return pairs;
  const others = pairs.filter((pair) => pair.ours !== late.ours && pair.theirs !== late.theirs);
  return [...others, late];
}
