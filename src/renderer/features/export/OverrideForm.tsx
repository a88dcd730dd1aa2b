import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useBench, usePreference } from '../../session/bench-context.ts';
import { checkAs } from '../../session/people.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';

interface OverrideFormProps {
  readonly count: number;
  /** The name is kept; the reason is for the record. */
  readonly onOverride: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A named person lets the story pass all the same. The name and the reason are printed in the export. */
export function OverrideForm({ count, onOverride, onCancel }: OverrideFormProps) {
  const bench = useBench();
  const who = usePreference('who');
  const [name, setName] = useState(who);
  const [reason, setReason] = useState('');
  const isComplete = name.trim() !== '' && reason.trim() !== '';

  return (
    <Form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComplete) return;
        if (name.trim() !== who.trim()) checkAs(bench, name.trim());
        onOverride(reason.trim());
      }}
    >
      <LabelledField
        label="Who lets it pass"
        value={name}
        onChange={setName}
        maxLength={200}
        autoFocus={name === ''}
      />
      <LabelledField
        label="Why"
        hint="Kept with the story and printed in the export, with what stood in the way. A changed word shuts the gate again."
        value={reason}
        onChange={setReason}
        maxLength={1000}
        autoFocus={name !== ''}
      />
      <div className="sheet-acts">
        <PushButton onPress={onCancel}>Back</PushButton>
        <PushButton look="danger" type="submit" isDisabled={!isComplete}>
          {count === 1 ? 'Let it pass and export…' : `Let ${count} findings pass and export…`}
        </PushButton>
      </div>
    </Form>
  );
}
