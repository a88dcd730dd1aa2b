import type { Story } from '../../story/story.ts';
import type { Finding } from '../finding.ts';

/** What keeps the story as a whole back: no headline, an embargo in force, a legal reading still to come. */
export function findFurnitureFaults(story: Story, now: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (story.headline.trim() === '')
    findings.push({
      rule: 'headline missing',
      level: 'warn',
      message: 'The story has no headline.',
      subject: { kind: 'field', field: 'headline' },
    });
  if (story.embargo !== null && Date.parse(story.embargo) > Date.parse(now))
    findings.push({
      rule: 'embargo in force',
      level: 'block',
      message: `The story is under embargo until ${story.embargo}.`,
      subject: { kind: 'field', field: 'embargo' },
    });
  if (story.legal === 'required')
    findings.push({
      rule: 'legal required',
      level: 'block',
      message: 'The story needs a legal reading before it goes out.',
      subject: { kind: 'field', field: 'legal' },
    });
  return findings;
}
