import type { PictureText } from '../../../../core/story/picture-text.ts';
import type { PlacedPicture } from '../placed-pictures.ts';

/** The table's columns. Only the three in the middle hold words that can be typed. */
export const COLUMNS = [
  { name: 'Picture', field: null },
  { name: 'Caption', field: 'caption' },
  { name: 'Credit', field: 'credit' },
  { name: 'Alt text', field: 'alt' },
  { name: 'Findings', field: null },
] as const satisfies readonly { readonly name: string; readonly field: PictureText | null }[];

export const FIRST_FIELD = 1;
export const LAST_COLUMN = COLUMNS.length - 1;

/** The field that a column holds; null for those that hold none. */
export function fieldIn(column: number): PictureText | null {
  return COLUMNS[column]?.field ?? null;
}

/** What stands in every cell; nothing in those that hold no words. */
export function textsOf(pictures: readonly PlacedPicture[]): readonly (readonly string[])[] {
  return pictures.map(({ picture }) => COLUMNS.map(({ field }) => (field ? picture[field] : '')));
}
