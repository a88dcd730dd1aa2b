import type { SearchHit, StorySummary } from '../../../ipc/contract.ts';
import { nameOf } from '../../session/library-acts.ts';
import { whenWords } from '../../session/when.ts';

interface StoryLineProps {
  readonly story: StorySummary;
  /** Where the words that are sought stand in it. */
  readonly context: SearchHit['context'];
  readonly isOpen: boolean;
  readonly now: Date;
  readonly onOpen: () => void;
  readonly onMenu: (target: HTMLElement) => void;
}

/** Said before the line where it is not from the story's own words. */
const FOUND_IN: Readonly<Record<NonNullable<SearchHit['context']>['field'], string>> = {
  title: '',
  words: '',
  people: '',
  notes: 'Note: ',
  talk: 'Transcript: ',
};

/** One story of the list: what it is called, where it stands, how far its quotations are checked. */
export function StoryLine({ story, context, isOpen, now, onOpen, onMenu }: StoryLineProps) {
  const { checked, total } = story.quotes;
  const share = total === 0 ? 0 : Math.round((100 * checked) / total);

  return (
    <button
      type="button"
      className="row story-line"
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
      {context && (
        <span className="story-context">
          {FOUND_IN[context.field]}
          {context.pieces.map(({ text, isFound }, index) =>
            isFound ? <mark key={index}>{text}</mark> : text,
          )}
        </span>
      )}
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
