import type { Preferences } from '../../../ipc/preferences.ts';
import { useBench, useLibrary, usePreference } from '../../session/bench-context.ts';
import { chooseLibrary } from '../../session/library-acts.ts';
import { changePreferences } from '../../session/preference-acts.ts';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

const LOOKS: readonly { readonly value: Preferences['look']; readonly label: string }[] = [
  { value: 'system', label: 'With the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function PreferencesDialog() {
  const bench = useBench();
  const who = usePreference('who');
  const look = usePreference('look');
  const folder = useLibrary()?.folder;

  return (
    <Sheet title="Preferences" onClose={bench.dialogs.close}>
      <LabelledField
        label="Your name"
        hint="Signed under every decision you make about a quotation, a fact or the cast."
        value={who}
        onChange={(name) => changePreferences(bench, { who: name })}
        maxLength={200}
      />
      <Choice
        label="Look"
        value={look}
        choices={LOOKS}
        onChange={(value) => changePreferences(bench, { look: value })}
      />
      <div className="labelled">
        <span className="label">Library</span>
        <p className="folder-name">{folder ?? 'No library is open.'}</p>
        <div>
          <PushButton
            onPress={() => {
              bench.dialogs.close();
              void chooseLibrary(bench);
            }}
          >
            Open another library…
          </PushButton>
        </div>
      </div>
      <div className="sheet-acts">
        <PushButton look="main" onPress={bench.dialogs.close}>
          Done
        </PushButton>
      </div>
    </Sheet>
  );
}
