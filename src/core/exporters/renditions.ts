import type { FrameSize } from '../pictures/picture-frame.ts';
import { shownSize } from '../pictures/picture-frame.ts';
import type { PictureKind } from '../pictures/picture-kind.ts';
import { assertNever } from '../schema/assert-never.ts';
import type { PictureEdit } from '../story/picture-edit.ts';

/** What a picture is drawn as. */
export const DRAWN_FORMS = ['jpg', 'png', 'webp'] as const;
export type DrawnForm = (typeof DRAWN_FORMS)[number];

/** What of a picture decides as what it is drawn. */
interface Look {
  readonly ending: PictureKind['ending'];
  /** Flat areas and hard edges, or something to see through: what JPEG spoils. */
  readonly isGraphic: boolean;
  /** It is more than one picture. */
  readonly isMoving: boolean;
}

/** What a picture is drawn as; null for one that moves, which is copied. AVIF is not written by any encoder we have. */
export function drawnForm({ ending, isGraphic, isMoving }: Look): DrawnForm | null {
  if (isMoving) return null;
  switch (ending) {
    case 'jpg':
      return 'jpg';
    case 'png':
    case 'gif':
      return isGraphic ? 'png' : 'jpg';
    case 'webp':
      return 'webp';
    case 'avif':
      return isGraphic ? 'webp' : 'jpg';
    default:
      return assertNever(ending);
  }
}

/** How pictures are drawn for an export. */
export interface RenditionPlan {
  /** In pixels, as the library has them. */
  readonly widths: readonly number[];
  /** By file, what each is drawn as; one that is not named is copied as it is: it moves. */
  readonly forms: ReadonlyMap<string, DrawnForm>;
}

/** The widths of a library that sets none. */
export const DEFAULT_WIDTHS: readonly number[] = [640, 1280, 1920];

/** The narrowest and widest that a library may ask for, in pixels, and how many at most. */
const NARROWEST = 16;
const WIDEST = 8000;
const MOST_WIDTHS = 8;

/** Widths as somebody writes them ("640, 1280, 1920"), narrowest first; null where they make no sense. */
export function parseWidths(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const widths = [...new Set(parts.map(Number))].sort((one, other) => one - other);
  const areSound = widths.every(
    (width) => Number.isInteger(width) && width >= NARROWEST && width <= WIDEST,
  );
  return areSound && widths.length > 0 && widths.length <= MOST_WIDTHS ? widths : null;
}

/** The copy that is shown where no other is chosen: the widest of up to this many pixels. */
const USUAL_WIDTH = 1280;

/**
 * The sizes that a picture is drawn at, narrowest first: every width that it has, and its own where the widest asked
 * for is more than that. It is never enlarged.
 */
export function renditionSizes(
  original: FrameSize,
  edit: PictureEdit,
  widths: readonly number[],
): readonly FrameSize[] {
  const shown = shownSize(original, edit);
  const widest = Math.min(shown.width, Math.max(...widths));
  const drawn = [...new Set([...widths.filter((width) => width < widest), widest])];
  return drawn
    .sort((one, other) => one - other)
    .map((width) => ({
      width,
      height: Math.max(1, Math.round((shown.height * width) / shown.width)),
    }));
}

/** The one of several sizes that a page shows where it cannot choose. */
export function usualSize<Size extends FrameSize>(sizes: readonly Size[]): Size | undefined {
  return sizes.findLast(({ width }) => width <= USUAL_WIDTH) ?? sizes[0];
}
