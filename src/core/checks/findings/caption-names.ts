import type { NameMention } from '../../quotes/cast/name-mention.ts';
import type { Block } from '../../story/block.ts';
import type { Noticed } from '../finding.ts';
import { namesIn } from './names-in-block.ts';
import { firstLetter, isNearly } from './near-name.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { noticed } from './placed-picture.ts';

/** A name in words. */
type Name = readonly string[];

function wordsOf(name: string): Name {
  return name.normalize('NFC').split(/\s+/);
}

/** Whether the shorter of two names is all in the longer: “Ngātai” and “Mere Ngātai”. */
function isWithin(a: Name, b: Name): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** The names of a story by their words, and the words by their first letters. */
interface KnownNames {
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function knownNames(body: readonly Block[]): KnownNames {
  const names = new Set<string>();
  for (const block of body)
    if (block.kind !== 'picture') for (const { name } of namesIn(block)) names.add(name);
  const byWord = new Map<string, Name[]>();
  for (const name of [...names].map(wordsOf)) for (const word of name) put(byWord, word, name);
  const byLetter = new Map<string, string[]>();
  for (const word of byWord.keys()) put(byLetter, firstLetter(word), word);
  return { byWord, byLetter };
}

function isKnown(name: Name, { byWord }: KnownNames): boolean {
  return name.some((word) => byWord.get(word)?.some((other) => isWithin(name, other)));
}

/** A name of the story that this one is but for the spelling of one word. */
function nearName(name: Name, { byWord, byLetter }: KnownNames): Name | null {
  const [word, ...more] = name.filter((each) => !byWord.has(each));
  if (word === undefined || more.length > 0) return null;
  const others = name.filter((each) => each !== word);
  for (const known of byLetter.get(firstLetter(word)) ?? []) {
    if (!isNearly(word, known)) continue;
    const match = byWord.get(known)?.find((each) => each.length === 1 || isWithin(others, each));
    if (match) return match;
  }
  return null;
}

function nameFinding(
  placed: PlacedPicture,
  mention: NameMention,
  known: KnownNames,
): readonly Noticed[] {
  const name = wordsOf(mention.name);
  if (isKnown(name, known)) return [];
  const near = nearName(name, known);
  if (near) {
    const rest = `has “${mention.name}” in its caption; the story has “${near.join(' ')}”`;
    return [noticed(placed, 'caption name spelt otherwise', rest)];
  }
  if (mention.is !== 'person') return [];
  const rest = `names ${mention.name} in its caption, whom the story does not`;
  return [noticed(placed, 'caption name not in story', rest)];
}

/** Names in captions that the story does not know, or spells otherwise. */
export function findCaptionNames(
  pictures: readonly PlacedPicture[],
  body: readonly Block[],
): readonly Noticed[] {
  const captioned = pictures.filter(({ picture }) => namesIn(picture).length > 0);
  if (captioned.length === 0) return [];
  const known = knownNames(body);
  if (known.byWord.size === 0) return [];
  return captioned.flatMap((placed) =>
    namesIn(placed.picture).flatMap((mention) => nameFinding(placed, mention, known)),
  );
}
