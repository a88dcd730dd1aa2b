import { slugFrom } from '../../core/story/slug.ts';

/** Names that Windows keeps for its devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A slug as it may stand in a file name anywhere. */
export function fileSlug(slug: string): string {
  const name = slugFrom(slug).normalize('NFC') || 'untitled';
  return RESERVED.test(name) ? `${name}-story` : name;
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
