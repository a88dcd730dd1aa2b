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

function complaint({ kind, state, lapse }: StandingFact): string {
  if (lapse) return `has lapsed: it was “${lapse.anchor.words}” when it was ${lapse.decision}`;
  switch (state) {
    case 'queried':
      return 'has an open query';
    case 'disputed':
      return 'is disputed';
    case 'cannot verify':
      return 'could not be verified';
    default:
      return kind === 'flagged' ? 'was flagged and is unchecked' : 'is unchecked';
  }
}

/** Facts that nobody stands behind as they are now, and sums that come out otherwise than the story says. */
export function findFactFaults(
  facts: readonly StandingFact[],
  passages: readonly StoryPassage[],
): readonly Noticed[] {
  const unchecked = facts.flatMap((fact): readonly Noticed[] => {
    const rule = ruleOf(fact);
    const message = `The fact “${fact.text}” ${complaint(fact)}.`;
    return rule ? [{ rule, message, subject: { kind: 'fact', fact } }] : [];
  });
  const wrong = findSums(passages).filter(({ agrees }) => agrees === false);
  return [
    ...unchecked,
    ...wrong.flatMap(({ place, says }): readonly Noticed[] => {
      const passage = passages[place.passage];
      const message = `A sum does not add up: ${says}.`;
      return passage ? [{ rule: 'sum does not add up', message, subject: subjectOf(passage) }] : [];
    }),
  ];
}
