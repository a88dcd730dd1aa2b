import type { Picture } from '../story/block.ts';
import type { Story } from '../story/story.ts';
import type { Standing } from './standing.ts';
import { isChecked, needsCheck } from './standing.ts';

/** How far a story's checking has come. */
export interface Progress {
  readonly quotes: { readonly checked: number; readonly total: number };
  readonly pictures: { readonly complete: number; readonly total: number };
}

/** Whether a picture has all it needs: the picture itself, a caption, a credit and alt text. */
export function isComplete(picture: Picture): boolean {
  const { image, caption, credit, alt } = picture;
  return image !== null && [caption, credit, alt].every((field) => field.trim() !== '');
}

/** The pictures of a story's body, in order. */
export function picturesIn(body: Story['body']): readonly Picture[] {
  return body.filter((block) => block.kind === 'picture');
}

/** Counts quotations that need a check and have one, and pictures that are complete. */
export function progressOf(standing: Standing, body: Story['body']): Progress {
  const wanting = standing.quotes.filter(needsCheck);
  const pictures = picturesIn(body);
  return {
    quotes: { checked: wanting.filter(isChecked).length, total: wanting.length },
    pictures: { complete: pictures.filter(isComplete).length, total: pictures.length },
  };
}
