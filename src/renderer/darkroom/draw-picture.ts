import type { FrameSize, Framing } from '../../core/pictures/picture-frame.ts';
import { pictureAround } from '../../core/pictures/picture-frame.ts';
import type { Decoded } from './decode-picture.ts';

/** A canvas in plain memory, and what draws on it. */
export interface Drawing {
  readonly canvas: OffscreenCanvas;
  readonly pen: OffscreenCanvasRenderingContext2D;
}

function blank(width: number, height: number): Drawing {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width)),
    Math.max(1, Math.round(height)),
  );
  // Kept off the graphics card: what a foreign file decodes to goes to no other process.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('A worker was believed to have canvases.');
  pen.imageSmoothingQuality = 'high';
  return { canvas, pen };
}

/** Turns what is drawn next about the middle, as a camera's note says (Exif 2.32, 4.6.5.1). */
function turn(pen: OffscreenCanvasRenderingContext2D, orientation: number): void {
  if (orientation === 3 || orientation === 4) pen.rotate(Math.PI);
  if (orientation === 5 || orientation === 6) pen.rotate(Math.PI / 2);
  if (orientation === 7 || orientation === 8) pen.rotate(-Math.PI / 2);
  if (orientation === 2 || orientation === 4) pen.scale(-1, 1);
  if (orientation === 5 || orientation === 7) pen.scale(1, -1);
}

/** Draws a picture as it is shown, straightened and cropped, over a whole canvas of a size. */
export function drawPicture(
  { source, orientation }: Decoded,
  size: FrameSize,
  original: FrameSize = size,
  framing: Framing = {},
): Drawing {
  const drawing = blank(size.width, size.height);
  const { pen, canvas } = drawing;
  const around = pictureAround(original, framing);
  const width = around.width * canvas.width;
  const height = around.height * canvas.height;
  pen.translate(around.x * canvas.width, around.y * canvas.height);
  pen.rotate(((framing.straighten ?? 0) * Math.PI) / 180);
  turn(pen, orientation);
  const [wide, high] = orientation >= 5 ? [height, width] : [width, height];
  pen.drawImage(source, -wide / 2, -high / 2, wide, high);
  return drawing;
}

/** The same drawing at another size. */
export function drawSized(drawing: Drawing, { width, height }: FrameSize): Drawing {
  const { canvas } = drawing;
  if (canvas.width === width && canvas.height === height) return drawing;
  const sized = blank(width, height);
  sized.pen.drawImage(canvas, 0, 0, sized.canvas.width, sized.canvas.height);
  return sized;
}

/** The same at a smaller width; at its own where that is smaller already. */
export function drawSmaller(drawing: Drawing, width: number): Drawing {
  const { canvas } = drawing;
  const across = Math.min(width, canvas.width);
  return drawSized(drawing, { width: across, height: (canvas.height * across) / canvas.width });
}
