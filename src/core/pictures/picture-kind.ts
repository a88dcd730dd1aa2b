import { avifSize } from './avif-size.ts';
import { latin1At } from './bytes.ts';
import { jpegSize } from './jpeg-size.ts';
import type { Size } from './size.ts';
import { fourCharacters } from './size.ts';
import { webpSize } from './webp-size.ts';

/** A kind of picture that a story may hold. */
export interface PictureKind {
  readonly ending: 'jpg' | 'png' | 'webp' | 'gif' | 'avif';
  /** Whether the first bytes are this kind's. */
  readonly begins: (view: DataView) => boolean;
  /** The size its header gives; null where it gives none. */
  readonly size: (view: DataView) => Size | null;
}

function isMediaFile(view: DataView, brands: readonly string[]): boolean {
  return fourCharacters(view, 4) === 'ftyp' && brands.includes(fourCharacters(view, 8));
}

/** Kinds are told by their first bytes, whatever the file is called. */
export const PICTURE_KINDS: readonly PictureKind[] = [
  {
    ending: 'jpg',
    begins: (view) => view.getUint32(0) >>> 8 === 0xffd8ff,
    size: jpegSize,
  },
  {
    ending: 'png',
    begins: (view) => view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a,
    size: (view) =>
      fourCharacters(view, 12) === 'IHDR'
        ? { width: view.getUint32(16), height: view.getUint32(20) }
        : null,
  },
  {
    ending: 'webp',
    begins: (view) => fourCharacters(view, 0) === 'RIFF' && fourCharacters(view, 8) === 'WEBP',
    size: webpSize,
  },
  {
    ending: 'gif',
    begins: (view) => fourCharacters(view, 0) === 'GIF8',
    size: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  },
  {
    ending: 'avif',
    begins: (view) => isMediaFile(view, ['avif', 'avis']),
    size: avifSize,
  },
];

/** Whether the first bytes are those of a HEIC photograph. */
export function isHeic(view: DataView): boolean {
  return isMediaFile(view, ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']);
}

/** Whether the first bytes are those of a TIFF, or of a camera raw file made like one. */
export function isTiff(view: DataView): boolean {
  return [0x49492a00, 0x4d4d002a].includes(view.getUint32(0));
}

/** Kinds that people try and Stet does not take: what they are called, and what can be done. */
export const OTHER_KINDS: readonly {
  readonly name: string;
  readonly wayOut: string;
  readonly begins: (view: DataView) => boolean;
}[] = [
  {
    name: 'a HEIC photograph',
    wayOut: 'Open it in Photos or Preview and export it as JPEG.',
    begins: isHeic,
  },
  {
    name: 'a TIFF or camera raw file',
    wayOut: 'Open it in a picture program and export it as JPEG at full size.',
    begins: isTiff,
  },
  {
    name: 'a PDF',
    wayOut: 'Export the page you want as PNG.',
    begins: (view) => fourCharacters(view, 0) === '%PDF',
  },
  {
    name: 'a Windows bitmap',
    wayOut: 'Save it as PNG first.',
    begins: (view) => view.getUint16(0) === 0x424d,
  },
  {
    name: 'an SVG drawing',
    wayOut: 'Export it as PNG, as wide as it is to be shown.',
    begins: isSvg,
  },
];

/** SVG is text, and may open with a declaration, a comment or a doctype. */
function isSvg(view: DataView): boolean {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, Math.min(view.byteLength, 1024));
  // A byte order mark is no part of the text; in UTF-16 every other byte is NUL.
  const start = latin1At(bytes, 0, bytes.length).replace(
    /\0|^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/g,
    '',
  );
  return start.trimStart().startsWith('<') && /<svg[\s>]/i.test(start);
}
