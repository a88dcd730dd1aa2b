import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { commandList } from '../../../ipc/commands.ts';
import type { CommandId } from '../../../ipc/commands.ts';
import { useBench } from '../../session/bench-context.ts';
import type { Answers } from '../commands/command-answer.ts';
import { isMac } from '../../ui/is-mac.ts';
import { bestMatches } from '../commands/palette-filter.ts';
import { parseShortcut, printShortcut } from '../../ui/shortcut.ts';

const offered = commandList.filter(({ id }) => id !== 'palette');

/** Every command by its name. It closes before the command runs, so that focus is where it was. */
export function Palette({ answers }: { readonly answers: Answers }) {
  const { dialogs } = useBench();
  const [typed, setTyped] = useState('');

  function run(id: CommandId): void {
    dialogs.close();
    requestAnimationFrame(() => answers[id].run());
  }

  return (
    <ModalOverlay
      className="sheet-shade"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) dialogs.close();
      }}
    >
      <Modal className="sheet palette">
        <Dialog aria-label="All commands" className="palette-dialog">
          {/* A search field would keep the first Escape, to empty itself. */}
          <div
            onKeyDownCapture={(event) => {
              if (event.key === 'Escape') dialogs.close();
            }}
          >
            <Autocomplete inputValue={typed} onInputChange={setTyped}>
              <SearchField aria-label="Command" autoFocus className="palette-search">
                <Input placeholder="What would you like to do?" />
              </SearchField>
              <Menu
                aria-label="Commands"
                className="palette-menu"
                items={bestMatches(offered, typed)}
                disabledKeys={offered
                  .filter(({ id }) => !answers[id].isEnabled())
                  .map(({ id }) => id)}
                onAction={(key) => run(key as CommandId)}
                renderEmptyState={() => <p className="palette-none">No command is called that.</p>}
              >
                {({ id, title, menu, shortcut }) => (
                  <MenuItem id={id} textValue={title} className="menu-item">
                    <Text slot="label">{title}</Text>
                    <span className="palette-menu-name">{menu}</span>
                    {shortcut && (
                      <Keyboard className="key">
                        {printShortcut(parseShortcut(shortcut), isMac)}
                      </Keyboard>
                    )}
                  </MenuItem>
                )}
              </Menu>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
