import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useBench } from '../../session/bench-context.ts';
import { keepVersion } from '../../session/history-acts.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** Keeps the story as it stands, under a name. */
export function KeepVersionDialog() {
  const bench = useBench();
  const [typed, setTyped] = useState('');
  const name = typed.trim();

  return (
    <Sheet title="Keep this version" onClose={bench.dialogs.close}>
      <Form
        className="sheet-form"
        onSubmit={async (event) => {
          event.preventDefault();
          if (name !== '' && (await keepVersion(bench, name))) bench.dialogs.close();
        }}
      >
        <LabelledField
          label="Name"
          hint="What this version is to the desk: As filed, Before legal."
          value={typed}
          onChange={setTyped}
          maxLength={200}
          autoFocus
        />
        <div className="sheet-acts">
          <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
          <PushButton look="main" type="submit" isDisabled={name === ''}>
            Keep
          </PushButton>
        </div>
      </Form>
    </Sheet>
  );
}
