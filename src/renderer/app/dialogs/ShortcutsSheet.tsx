import { commandList, MENUS } from '../../../ipc/commands.ts';
import { useBench } from '../../session/bench-context.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { isMac } from '../../ui/is-mac.ts';
import { parseShortcut, printShortcut } from '../../ui/shortcut.ts';

export function ShortcutsSheet() {
  const { dialogs } = useBench();

  return (
    <Sheet title="Keyboard shortcuts" size="wide" onClose={dialogs.close}>
      <div className="shortcut-menus">
        {MENUS.map((menu) => (
          <section key={menu}>
            <h3>{menu}</h3>
            <dl>
              {commandList
                .filter((command) => command.menu === menu && command.shortcut)
                .map(({ id, title, shortcut }) => (
                  <div key={id}>
                    <dt>{title}</dt>
                    <dd className="key">
                      {shortcut && printShortcut(parseShortcut(shortcut), isMac)}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>On a quote’s or fact’s card and in check mode</h3>
          <dl>
            {CARD_KEYS.map(([key, act]) => (
              <div key={key}>
                <dt>{act}</dt>
                <dd className="key">{key}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <div className="sheet-acts">
        <PushButton look="main" autoFocus onPress={dialogs.close}>
          Close
        </PushButton>
      </div>
    </Sheet>
  );
}

const CARD_KEYS = [
  ['J, ↓', 'Next'],
  ['K, ↑', 'Previous'],
  ['V', 'Verify'],
  ['A', 'Verify as altered'],
  ['Q', 'Query'],
  ['D', 'Dispute'],
  ['X', 'Cannot verify'],
  ['N', 'Not a quotation'],
  ['U', 'Unchecked'],
  ['S', 'Set speaker'],
  ['E', 'Evidence'],
  ['T', 'Show or hide the transcript, in check mode'],
] as const;
