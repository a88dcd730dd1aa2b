import type { StandingFact } from '../../core/checks/facts/facts-of.ts';
import { overlaps } from '../../core/text/range.ts';

/** The same fact in a later reading: by what people did about it, by its words, or by where it stands. */
export function followFact(
  fact: StandingFact | null,
  later: readonly StandingFact[],
): StandingFact | null {
  if (!fact) return null;
  const { thread, text, places } = fact;
  const sameThread = later.filter((one) => thread !== null && one.thread === thread);
  const sameWords = later.filter((one) => one.text === text);
  const samePlace = later.filter((one) =>
    one.places.some(
      ({ passage, range }) => passage === places[0].passage && overlaps(range, places[0].range),
    ),
  );
  return (
    sameThread[0] ??
    sameWords.find((one) => samePlace.includes(one)) ??
    sameWords[0] ??
    samePlace[0] ??
    null
  );
}
