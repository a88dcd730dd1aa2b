import type { StoryPassage } from '../../story/passages.ts';
import type { Noticed } from '../finding.ts';
import { subjectOf } from './subject-of.ts';

/** "TK", "to come": what the trade writes for words still to be supplied. Capitals only: "tk" is in no word list. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/u;

/** Passages that still hold a TK. */
export function findPlaceholders(passages: readonly StoryPassage[]): readonly Noticed[] {
  return passages
    .filter((passage) => PLACEHOLDER.test(passage.text))
    .map((passage) => ({
      rule: 'placeholder',
      message: `A TK still stands in the ${passage.role}: “${passage.text.slice(0, 60)}”.`,
      subject: subjectOf(passage),
    }));
}
