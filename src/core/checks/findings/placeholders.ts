import type { StoryPassage } from '../../story/passages.ts';
import type { Finding, FindingSubject } from '../finding.ts';

/** "TK", "to come": what the trade writes for words still to be supplied. Capitals only: "tk" is in no word list. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/u;

function subjectOf({ source }: StoryPassage): FindingSubject {
  return source.kind === 'body'
    ? { kind: 'block', block: source.block }
    : { kind: 'field', field: source.kind };
}

/** Passages that still hold a TK. */
export function findPlaceholders(passages: readonly StoryPassage[]): readonly Finding[] {
  return passages
    .filter((passage) => PLACEHOLDER.test(passage.text))
    .map((passage) => ({
      rule: 'placeholder',
      level: 'block',
      message: `A TK still stands in the ${passage.role}: “${passage.text.slice(0, 60)}”.`,
      subject: subjectOf(passage),
    }));
}
