import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { Checked } from '../../../core/checks/checked.ts';
import type { Decision } from '../../../core/story/check-event.ts';
import { useBench } from '../../session/bench-context.ts';
import { noteDecision } from '../../session/check-acts.ts';

const ASKS: Partial<Readonly<Record<Decision, string>>> = {
  queried: 'Question for the reporter',
  disputed: 'What is disputed',
};

/** A word about the decision, kept when the field is left. */
export function DecisionNote({ checked }: { readonly checked: Checked }) {
  const ask = ASKS[checked.state];
  const { decision } = checked;
  if (!ask || !decision) return null;
  return <NoteField key={decision.id} ask={ask} checked={checked} note={decision.note} />;
}

interface NoteFieldProps {
  readonly ask: string;
  readonly checked: Checked;
  readonly note: string;
}

function NoteField({ ask, checked, note }: NoteFieldProps) {
  const bench = useBench();
  const [typed, setTyped] = useState(note);
  const keep = (): void => noteDecision(bench, checked, typed.trim());

  return (
    <TextField aria-label={ask} value={typed} onChange={setTyped} onBlur={keep} className="note">
      <Input
        className="line"
        placeholder={ask}
        onKeyDown={(event) => {
          // Leaving the field keeps the note.
          if (event.key === 'Enter' || event.key === 'Escape')
            event.currentTarget.closest('li')?.querySelector<HTMLElement>('.check-words')?.focus();
        }}
      />
    </TextField>
  );
}
