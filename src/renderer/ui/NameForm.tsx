import { useState } from 'react';
import { Form } from 'react-aria-components';
import { LabelledField } from './LabelledField.tsx';
import { PushButton } from './PushButton.tsx';

interface NameFormProps {
  readonly label: string;
  readonly hint: string;
  /** The name to begin with. */
  readonly start?: string;
  /** What the button that gives the name says. */
  readonly act: string;
  readonly onCancel: () => void;
  readonly onGiven: (name: string) => void;
}

/** Asks for a name in a sheet: an empty one cannot be given. */
export function NameForm({ label, hint, start = '', act, onCancel, onGiven }: NameFormProps) {
  const [typed, setTyped] = useState(start);
  const name = typed.trim();

  return (
    <Form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onGiven(name);
      }}
    >
      <LabelledField
        label={label}
        hint={hint}
        value={typed}
        onChange={setTyped}
        maxLength={200}
        autoFocus
      />
      <div className="sheet-acts">
        <PushButton onPress={onCancel}>Cancel</PushButton>
        <PushButton look="main" type="submit" isDisabled={name === ''}>
          {act}
        </PushButton>
      </div>
    </Form>
  );
}
