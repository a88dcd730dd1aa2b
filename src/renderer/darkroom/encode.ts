import type { Drawing } from './draw-picture.ts';

/** How a drawing is written, and how well: at these, nobody sees the difference on a page. */
const INKS = {
  jpg: { type: 'image/jpeg', quality: 0.82 },
  webp: { type: 'image/webp', quality: 0.82 },
  png: { type: 'image/png' },
} as const;
export type Ink = keyof typeof INKS;

/** A drawing as a file, in sRGB. */
export async function encode({ canvas }: Drawing, ink: Ink): Promise<Uint8Array> {
  const blob = await canvas.convertToBlob(INKS[ink]);
  return new Uint8Array(await blob.arrayBuffer());
}
