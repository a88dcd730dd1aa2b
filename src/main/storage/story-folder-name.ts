/** Names that Windows keeps for its devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The most a slug may take in a folder's name, in bytes: well under what any file system or mail gateway refuses. */
const LONGEST = 80;

/** A slug as it may stand in a file name anywhere: lower case words of letters and digits joined by hyphens. */
export function fileSlug(slug: string): string {
  const words = slug
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const cut = cutToBytes(words, LONGEST).replace(/-+$/, '');
  if (cut === '') return 'untitled';
  return RESERVED.test(cut) ? `${cut}-story` : cut;
}

function cutToBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  let cut = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    size += encoder.encode(segment).length;
    if (size > limit) return cut;
    cut += segment;
  }
  return cut;
}

/** The day of a moment (ISO 8601 in UTC) where the desk is: `2026-11-22`. */
export function localDay(moment: string): string {
  const date = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A story's folder: the day it was begun and its slug, numbered from 2 where that is taken. */
export function storyFolderName(created: string, slug: string, number = 1): string {
  return `${localDay(created)} ${fileSlug(slug)}${number === 1 ? '' : `-${number}`}`;
}
