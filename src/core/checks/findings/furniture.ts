import type { Story } from '../../story/story.ts';
import { momentIn } from '../../text/moment.ts';
import type { Noticed } from '../finding.ts';

/** What keeps the story as a whole back: no headline, an embargo in force, a legal reading or the picture desk’s still to come. */
export function findFurnitureFaults(story: Story, now: string): readonly Noticed[] {
  const findings: Noticed[] = [];
  if (story.headline.trim() === '')
    findings.push({
      rule: 'headline missing',
      message: 'The story has no headline.',
      subject: { kind: 'field', field: 'headline' },
    });
  if (story.embargo !== null && Date.parse(story.embargo) > Date.parse(now))
    findings.push({
      rule: 'embargo in force',
      message: `The story is under embargo until ${momentIn(story.embargo)}.`,
      subject: { kind: 'field', field: 'embargo' },
    });
  if (story.legal === 'required')
    findings.push({
      rule: 'legal required',
      message: 'The story needs a legal reading before it goes out.',
      subject: { kind: 'field', field: 'legal' },
    });
  if (story.pictures === 'required')
    findings.push({
      rule: 'pictures required',
      message: 'The picture desk has still to clear the pictures of this story.',
      subject: { kind: 'field', field: 'pictures' },
    });
  return findings;
}
