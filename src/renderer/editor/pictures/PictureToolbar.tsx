import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Picture } from '../../../core/story/block.ts';
import type { PictureCommandId } from '../../session/page-port.ts';
import { COMMANDS } from '../../../ipc/commands.ts';

interface PictureToolbarProps {
  readonly picture: Picture;
  readonly onCommand: (command: PictureCommandId) => void;
  /** Back to the picture as a whole. */
  readonly onEscape: () => void;
  /** Stands first. */
  readonly children: ReactNode;
}

interface Tool {
  readonly id: PictureCommandId;
  readonly face: string;
  /** Whether it is how the picture is; undefined for what is done once. */
  readonly isOn?: boolean;
}

function toolsOf({ edit, lead, image }: Picture): readonly Tool[] {
  const size = edit?.size ?? 'column';
  return [
    { id: 'picture-small', face: 'Small', isOn: size === 'small' },
    { id: 'picture-column', face: 'Column', isOn: size === 'column' },
    { id: 'picture-wide', face: 'Wide', isOn: size === 'wide' },
    { id: 'lead-picture', face: 'Lead', isOn: lead === true },
    ...(image ? [{ id: 'edit-picture', face: 'Edit…' } as const] : []),
    { id: 'picture-details', face: 'Details…' },
  ];
}

/** What can be done with the selected picture. Tab leads to it from the picture, arrows from tool to tool. */
export function PictureToolbar({ picture, onCommand, onEscape, children }: PictureToolbarProps) {
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
      }}
    >
      <Toolbar aria-label="Picture" className="picture-toolbar">
        {children}
        {toolsOf(picture).map(({ id, face, isOn }) => (
          <button
            key={id}
            type="button"
            title={COMMANDS[id].title}
            aria-label={COMMANDS[id].title}
            aria-pressed={isOn}
            onClick={() => onCommand(id)}
          >
            {face}
          </button>
        ))}
      </Toolbar>
    </div>
  );
}
