import { storyFromPlainText } from '../../../core/importers/plain-text.ts';
import type { Story } from '../../../core/story/story.ts';
import type { Copy } from '../../session/story-session.ts';

/** Whether nothing has been written yet. */
export function isBlank(story: Story): boolean {
  const { headline, standfirst, byline, dateline, body } = story;
  return body.length === 0 && [headline, standfirst, byline, dateline].every((words) => !words);
}

/** A whole story's copy, when that is what was pasted: plain text of more than one paragraph; else null. */
export function wholeStoryFrom(clipboard: DataTransfer | null, story: Story): Copy | null {
  if (!clipboard || clipboard.files.length > 0 || clipboard.getData('text/html') !== '')
    return null;
  const text = clipboard.getData('text/plain');
  if (text.trim().split(/[\r\n]+/).length < 2) return null;
  const birth = { id: story.id, now: story.created };
  const { headline, standfirst, byline, dateline, body } = storyFromPlainText(text, birth, '');
  return { headline, standfirst, byline, dateline, body };
}
