import type { Block, Picture } from '../../story/block.ts';
import type { PictureText } from '../../story/picture-text.ts';
import type { Noticed } from '../finding.ts';
import type { Rule } from '../gate-levels.ts';

/** A picture with its place in the body. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly block: number;
  /** Counted from 1, as people count pictures. */
  readonly number: number;
}

/** The pictures of a body in reading order. */
export function placedPictures(body: readonly Block[]): readonly PlacedPicture[] {
  let number = 0;
  return body.flatMap((picture, block) =>
    picture.kind === 'picture' ? [{ picture, block, number: ++number }] : [],
  );
}

/** How a finding names a picture. */
export function named({ picture, number }: PlacedPicture): string {
  return picture.caption ? `Picture ${number} (“${picture.caption}”)` : `Picture ${number}`;
}

/** What a rule noticed about a picture, in one of its fields: its name and the rest of a sentence. */
export function noticed(
  placed: PlacedPicture,
  rule: Rule,
  rest: string,
  field: PictureText = 'caption',
): Noticed {
  const { block } = placed;
  return { rule, message: `${named(placed)} ${rest}.`, subject: { kind: 'block', block, field } };
}

/** A text as a finding repeats it, without its full stop: its beginning, where it is long. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text.replace(/\.$/, '');
}
