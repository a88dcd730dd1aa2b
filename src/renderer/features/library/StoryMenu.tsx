import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { StorySummary } from '../../../ipc/contract.ts';
import { useBench } from '../../session/bench-context.ts';
import { duplicateStory, nameOf, openStory } from '../../session/library-acts.ts';

interface StoryMenuProps {
  readonly story: StorySummary;
  readonly at: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What can be done with a story of the list. */
export function StoryMenu({ story, at, onClose }: StoryMenuProps) {
  const bench = useBench();

  return (
    <Popover
      isOpen
      triggerRef={at}
      placement="bottom start"
      className="menu-popover"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Menu aria-label={`Acts on ${nameOf(story)}`} onClose={onClose} autoFocus="first">
        <MenuItem className="menu-item" onAction={() => void openStory(bench, story.id)}>
          Open
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => askForName(bench, story)}>
          Rename…
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => void duplicateStory(bench, story.id)}>
          Duplicate
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => askBeforeTrash(bench, story)}>
          Move to trash…
        </MenuItem>
      </Menu>
    </Popover>
  );
}

type Asking = Pick<ReturnType<typeof useBench>, 'dialogs'>;

export function askForName({ dialogs }: Asking, story: StorySummary): void {
  dialogs.open({
    kind: 'rename',
    story: { id: story.id, name: nameOf(story), slug: story.slug },
  });
}

export function askBeforeTrash({ dialogs }: Asking, story: StorySummary): void {
  dialogs.open({
    kind: 'trash',
    story: { id: story.id, name: nameOf(story), slug: story.slug },
    words: story.words,
  });
}
