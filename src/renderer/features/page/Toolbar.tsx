import { memo, useSyncExternalStore } from 'react';
import { ToggleButton, Toolbar as AriaToolbar } from 'react-aria-components';
import { COMMANDS } from '../../../ipc/commands.ts';
import type { CommandId } from '../../../ipc/commands.ts';
import type { BodyHandle } from '../../editor/body-handle.ts';
import type { ToolbarState } from '../../editor/toolbar-state.ts';
import { isMac } from '../../ui/is-mac.ts';
import { parseShortcut, printShortcut } from '../../ui/shortcut.ts';

/** The commands worth a place above the page, in groups, with the few letters that fit there. */
const GROUPS = [
  [
    { id: 'bold', face: 'B' },
    { id: 'italic', face: 'I' },
    { id: 'link', face: 'Link' },
  ],
  [
    { id: 'subhead', face: 'Subhead' },
    { id: 'bulleted-list', face: '• List' },
    { id: 'numbered-list', face: '1. List' },
    { id: 'block-quote', face: 'Quote' },
  ],
  [
    { id: 'picture', face: 'Picture' },
    { id: 'divider', face: 'Divider' },
  ],
] as const satisfies readonly (readonly { readonly id: CommandId; readonly face: string }[])[];

type ToolId = (typeof GROUPS)[number][number]['id'];

function isOn(id: ToolId, { bold, italic, kind, link }: ToolbarState): boolean {
  if (id === 'bold') return bold;
  if (id === 'italic') return italic;
  return id === 'link' ? link !== null : id === kind;
}

interface ToolbarProps {
  readonly body: BodyHandle;
  readonly onCommand: (id: CommandId) => void;
}

export const Toolbar = memo(function Toolbar({ body, onCommand }: ToolbarProps) {
  const state = useSyncExternalStore(body.subscribe, body.state);

  return (
    <AriaToolbar aria-label="Format" className="toolbar">
      {GROUPS.map((tools, group) => (
        <div key={group} className="tools">
          {tools.map(({ id, face }) => {
            const { title, shortcut } = COMMANDS[id];
            return (
              <ToggleButton
                key={id}
                className={`tool tool-${id}`}
                aria-label={title}
                isSelected={isOn(id, state)}
                preventFocusOnPress
                onPress={() => onCommand(id)}
                render={(props) => (
                  <button
                    {...props}
                    title={`${title} (${printShortcut(parseShortcut(shortcut), isMac)})`}
                  />
                )}
              >
                {face}
              </ToggleButton>
            );
          })}
        </div>
      ))}
    </AriaToolbar>
  );
});
