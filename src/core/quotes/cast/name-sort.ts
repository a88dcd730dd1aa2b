import { GIVEN_NAMES } from './given-names.ts';
import { SUFFIXES } from './name-particles.ts';
import type { NameMention } from './name-mention.ts';
import { PLACES, THING_WORDS } from './not-names.ts';
import { KNOWN_BODIES, ORGANISATION_SURNAMES, ORGANISATION_WORDS } from './organisation-words.ts';

/** What a name's own words show it to be: "Ana Harrow" a person, "Harrow Council" a body, "Harrow" unknown. */
export function sortOfName(keys: readonly string[], after: 'the' | 'other'): NameMention['is'] {
  const whole = keys.join(' ');
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  if (KNOWN_BODIES.has(whole)) return 'body';
  if (PLACES.has(whole)) return 'place';
  if (keys.length > 1 && SUFFIXES.has(last)) return 'person';
  if (keys.some((key) => ORGANISATION_WORDS.has(key))) {
    const surname = keys.length <= 3 && ORGANISATION_SURNAMES.has(last) && after !== 'the';
    const elsewhere = keys.slice(0, -1).some((key) => ORGANISATION_WORDS.has(key));
    if (GIVEN_NAMES.has(first) && !elsewhere && (surname || !ORGANISATION_WORDS.has(last)))
      return 'person';
    return keys.length === 1 && after !== 'the' && ORGANISATION_SURNAMES.has(last)
      ? 'unknown'
      : 'body';
  }
  if (THING_WORDS.has(last) && keys.length > 1 && !GIVEN_NAMES.has(first)) return 'unknown';
  if (GIVEN_NAMES.has(first) && after !== 'the') return 'person';
  const initialled = keys.slice(0, -1).some((key) => key.length === 1);
  return initialled && keys.length <= 4 ? 'person' : 'unknown';
}
