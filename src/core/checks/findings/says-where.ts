import type { NameMention } from '../../quotes/cast/name-mention.ts';
import { isDay } from './says-when.ts';

/** What a place, or a building that is one, is called by its last word: “Queen Street”, “Christchurch Hospital”. */
const PLACE_WORD =
  /(?:street|road|avenue|lane|drive|quay|square|highway|motorway|bridge|tunnel|park|gardens?|beach|bay|cove|harbour|harbor|port|wharf|river|lake|dam|mount|mountain|hills?|valley|pass|coast|peninsula|island|islands|sea|airport|station|stadium|arena|ground|oval|racecourse|hospital|hotel|hall|house|palace|castle|tower|church|cathedral|mosque|marae|school|college|university|court|prison|museum|gallery|theatre|library|parliament|beehive|capitol|kremlin)$/i;

/** What somebody or something is at. After “of” and “from” stands who they are with as often. */
const WHERE =
  /\b(?:in|at|near|outside|inside|off|above|over|across|around|between|beside|behind|along|down|up|through|towards?|into|leaves?|leaving|enters?|entering|reach(?:es)?|visits?|visiting)\s+(?:the\s+)?$/i;

/** What follows a place at the head of a sentence, where any word has a capital. */
const FOLLOWS_PLACE =
  /^(?::|\.(?:\s|$)|[’']s\s|,\s+\p{Lu}|\s+(?:residents|locals|villagers|commuters|wharf|harbour|port|airport|hospital|court|station|beach|waterfront)\b)/u;

function isPlace(caption: string, { is, name, range, weak }: NameMention): boolean {
  if (isDay(name)) return false;
  if (is === 'place' || PLACE_WORD.test(name)) return true;
  const isAt = WHERE.test(caption.slice(0, range.from));
  switch (is) {
    case 'body':
      return isAt;
    case 'person':
      // “In Lincoln”; “in Ana Harrow’s office” is nowhere that the reader knows.
      return isAt && caption.slice(range.from, range.to) === name && !name.includes(' ');
    case 'unknown':
      return !weak || FOLLOWS_PLACE.test(caption.slice(range.to));
  }
}

/** Whether a caption, by the names in it, says where its picture was taken. */
export function saysWhere(caption: string, names: readonly NameMention[]): boolean {
  return names.some((name) => isPlace(caption, name));
}
