import type { StoryPassage } from '../../story/passages.ts';
import type { Noticed } from '../finding.ts';
import type { StandingFact } from '../facts/facts-of.ts';
import { findSums } from '../facts/find-sums.ts';
import type { Rule } from '../gate-levels.ts';
import { subjectOf } from './subject-of.ts';

function ruleOf({ kind, state, lapse }: StandingFact): Rule | null {
  if (lapse) return 'fact lapsed';
  switch (state) {
    case 'unchecked':
      return kind === 'flagged' ? 'flagged fact unchecked' : 'fact unchecked';
    case 'queried':
    case 'disputed':
    case 'cannot verify':
      return `fact ${state}`;
    default:
      return null;
  }
}

const COMPLAINT: Partial<Record<Rule, string>> = {
  'fact lapsed': 'has changed since it was checked',
  'fact unchecked': 'is unchecked',
  'flagged fact unchecked': 'was flagged and is unchecked',
  'fact queried': 'has an open query',
  'fact disputed': 'is disputed',
  'fact cannot verify': 'could not be verified',
};

/** Facts that nobody stands behind as they are now, and sums that come out otherwise than the story says. */
export function findFactFaults(
  facts: readonly StandingFact[],
  passages: readonly StoryPassage[],
): readonly Noticed[] {
  const about = (passage: number | undefined, rule: Rule, message: string): readonly Noticed[] => {
    const place = passages[passage ?? -1];
    return place ? [{ rule, message, subject: subjectOf(place) }] : [];
  };
  const unchecked = facts.flatMap((fact) => {
    const rule = ruleOf(fact);
    const message = rule ? `The fact “${fact.text}” ${COMPLAINT[rule] ?? 'is unchecked'}.` : '';
    return rule ? about(fact.places[0]?.passage, rule, message) : [];
  });
  const wrong = findSums(passages).filter(({ agrees }) => agrees === false);
  return [
    ...unchecked,
    ...wrong.flatMap(({ place, says }) =>
      about(place.passage, 'sum does not add up', `A sum does not add up: ${says}.`),
    ),
  ];
}
