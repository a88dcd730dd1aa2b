import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useBench } from '../../session/bench-context.ts';
import { changePreferences } from '../../session/preference-acts.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** Asks once whose name goes under checks, then does what was waiting for it. */
export function NameDialog({ then }: { readonly then: () => void }) {
  const bench = useBench();
  const [typed, setTyped] = useState('');
  const who = typed.trim();

  return (
    <Sheet title="Whose name goes under this check?" onClose={bench.dialogs.close}>
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (who === '') return;
          changePreferences(bench, { who });
          bench.dialogs.close();
          then();
        }}
      >
        <LabelledField
          label="Your name"
          hint="It is kept with every decision you make about a quotation. Change it in Preferences."
          value={typed}
          onChange={setTyped}
          maxLength={200}
          autoFocus
        />
        <div className="sheet-acts">
          <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
          <PushButton look="main" type="submit" isDisabled={who === ''}>
            Sign
          </PushButton>
        </div>
      </Form>
    </Sheet>
  );
}
