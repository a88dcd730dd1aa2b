import { useState } from 'react';
import { Form } from 'react-aria-components';
import { LabelledField } from '../../../ui/LabelledField.tsx';
import { PushButton } from '../../../ui/PushButton.tsx';

interface AskFieldProps {
  readonly label: string;
  readonly onDone: (note: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the word that belongs to a decision: Enter records it, Escape takes it back. */
export function AskField({ label, onDone, onCancel }: AskFieldProps) {
  const [typed, setTyped] = useState('');
  return (
    <Form
      className="round-ask"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed.trim());
      }}
    >
      <LabelledField
        label={label}
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          // As on a card, where Enter with or without Ctrl keeps what is typed.
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone(typed.trim());
        }}
        autoFocus
      />
      <PushButton look="main" type="submit">
        Record <kbd>Enter</kbd>
      </PushButton>
    </Form>
  );
}
