import { UPRIGHT } from '../../core/pictures/exif.ts';
import { withoutExif } from '../../core/pictures/without-exif.ts';
import type { PictureRead } from '../../core/pictures/read-picture.ts';

/** A picture's pixels, to be drawn once and closed. */
export interface Decoded {
  readonly source: CanvasImageSource;
  /** How it still has to be turned to be upright, 1 to 8 (Exif 2.32, 4.6.5.1). */
  readonly orientation: number;
  readonly close: () => void;
}

const TYPES = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
} as const satisfies Record<PictureRead['ending'], string>;

/**
 * A JPEG at the smallest of the eight sizes its coding gives for nothing that is at least `across` wide when shown:
 * a photograph of 24 million pixels is never in memory as such.
 */
async function decodeJpeg(
  bytes: Uint8Array<ArrayBuffer>,
  { width, height }: PictureRead,
  orientation: number,
  across: number,
): Promise<Decoded> {
  const eighths = Math.min(8, Math.max(1, Math.ceil((across * 8) / width)));
  const isTurned = orientation >= 5;
  const [wide, high] = isTurned ? [height, width] : [width, height];
  const decoder = new ImageDecoder({
    // Some of Chromium's versions turn what they decode when it is drawn, some say so, and some do not turn it at all.
    data: orientation === UPRIGHT ? bytes : withoutExif(bytes),
    type: TYPES.jpg,
    // The decoder gives the largest of its sizes that is not over this one.
    desiredWidth: Math.ceil((wide * eighths) / 8),
    desiredHeight: Math.ceil((high * eighths) / 8),
  });
  try {
    const { image } = await decoder.decode({ completeFramesOnly: true });
    return {
      source: image,
      orientation,
      close: () => {
        image.close();
        decoder.close();
      },
    };
  } catch (error) {
    decoder.close();
    throw error;
  }
}

/** Colours come out as sRGB, whatever profile the file has. Null for a file whose pixels cannot be read to the end. */
export async function decodePicture(
  bytes: Uint8Array,
  read: PictureRead,
  orientation: number,
  across: number,
): Promise<Decoded | null> {
  const own = bytes as Uint8Array<ArrayBuffer>;
  try {
    if (read.ending === 'jpg') return await decodeJpeg(own, read, orientation, across);
    const source = await createImageBitmap(new Blob([own], { type: TYPES[read.ending] }));
    return { source, orientation: UPRIGHT, close: () => source.close() };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
