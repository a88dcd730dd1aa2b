import type { StoryPassage } from '../../story/passages.ts';
import type { FindingSubject } from '../finding.ts';

/** Where the window goes for a finding about a passage. */
export function subjectOf({ source }: StoryPassage): FindingSubject {
  return source.kind === 'body'
    ? { kind: 'block', block: source.block }
    : { kind: 'field', field: source.kind };
}
