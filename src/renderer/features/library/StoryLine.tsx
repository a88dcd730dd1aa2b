import type { StorySummary } from '../../../ipc/contract.ts';
import { nameOf } from '../../session/library-acts.ts';
import { whenWords } from '../../session/when.ts';

interface StoryLineProps {
  readonly story: StorySummary;
  readonly isOpen: boolean;
  readonly now: Date;
  readonly onOpen: () => void;
  readonly onMenu: (target: HTMLElement) => void;
}

/** One story of the list: what it is called, where it stands, how far its quotations are checked. */
export function StoryLine({ story, isOpen, now, onOpen, onMenu }: StoryLineProps) {
  const { checked, total } = story.quotes;
  const share = total === 0 ? 0 : Math.round((100 * checked) / total);

  return (
    <button
      type="button"
      className="story-line"
      aria-current={isOpen || undefined}
      data-story={story.id}
      onClick={onOpen}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.currentTarget);
      }}
    >
      <span className={story.headline.trim() ? 'story-name' : 'story-name unnamed'}>
        {nameOf(story)}
      </span>
      {story.slug !== '' && <span className="story-slug">{story.slug}</span>}
      <span className="story-facts">
        <span className="story-status">{story.status}</span>
        <span> · {whenWords(story.changed, now)}</span>
        {total > 0 && (
          <span className="story-checked">
            <span className="only-read-aloud">, quotes checked </span>
            {checked}/{total}
          </span>
        )}
      </span>
      {total > 0 && (
        <span className="story-bar" aria-hidden="true">
          <span style={{ width: `${share}%` }} />
        </span>
      )}
    </button>
  );
}
