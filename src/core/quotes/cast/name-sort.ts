import { GIVEN_NAMES } from './given-names.ts';
import { PARTICLES, SUFFIXES } from './name-particles.ts';
import type { NameMention } from './name-mention.ts';
import type { Word } from './words.ts';
import { PLACES, THING_SURNAMES, THING_WORDS } from './not-names.ts';
import {
  IWI_OPENERS,
  KNOWN_BODIES,
  ORGANISATION_SURNAMES,
  ORGANISATION_WORDS,
  TE_BODIES,
} from './organisation-words.ts';

function isInitial(text: string, { from, to }: Word): boolean {
  return to - from === 1 || text[to - 1] === '.';
}

/** What a name's own words show it to be: "Ana Harrow" a person, "Harrow Council" a body, "Harrow" unknown. */
export function sortOfName(text: string, name: readonly Word[], the: boolean): NameMention['is'] {
  const keys = name.map((word) => word.key);
  const whole = keys.join(' ');
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  if (KNOWN_BODIES.has(whole)) return 'body';
  if (name.slice(1).some(({ gap }) => gap === 'ampersand')) return 'body';
  if (PLACES.has(whole)) return 'place';
  if (keys.length > 1 && SUFFIXES.has(last)) return 'person';
  if (keys.some((key) => ORGANISATION_WORDS.has(key))) {
    const surname = keys.length <= 3 && ORGANISATION_SURNAMES.has(last) && !the;
    const elsewhere = keys.slice(0, -1).some((key) => ORGANISATION_WORDS.has(key));
    if (GIVEN_NAMES.has(first) && !elsewhere && (surname || !ORGANISATION_WORDS.has(last)))
      return 'person';
    return keys.length === 1 && !the ? 'unknown' : 'body';
  }
  if (IWI_OPENERS.has(first) && keys.length > 1) return 'body';
  if (first === 'te' && keys.some((key) => TE_BODIES.has(key))) return 'body';
  const surname = GIVEN_NAMES.has(first) && THING_SURNAMES.has(last);
  if (THING_WORDS.has(last) && keys.length > 1 && !surname) return 'unknown';
  if (GIVEN_NAMES.has(first) && !the) return 'person';
  const leading = name.slice(0, -1);
  const telling = leading.some(
    (word) => isInitial(text, word) || (!word.capital && PARTICLES.has(word.key)),
  );
  const prefixed = keys.length > 1 && /^\p{Ll}/u.test(text.slice(name.at(-1)?.from));
  return (telling || prefixed) && !the ? 'person' : 'unknown';
}
