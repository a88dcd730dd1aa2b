import type { Picture } from '../../../core/story/block.ts';

function list(things: readonly string[]): string {
  const [last, ...others] = things.toReversed();
  if (last === undefined) return '';
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}

/** What a picture still wants, in words: "Credit and alt text missing"; null where it has everything. */
export function missingFromPicture(picture: Picture): string | null {
  const missing = [
    picture.image ? '' : 'picture',
    picture.caption.trim() === '' ? 'caption' : '',
    picture.credit.trim() === '' ? 'credit' : '',
    picture.alt.trim() === '' ? 'alt text' : '',
  ].filter((thing) => thing !== '');
  if (missing.length === 0) return null;
  const words = list(missing);
  return `${words[0]?.toUpperCase()}${words.slice(1)} missing`;
}
