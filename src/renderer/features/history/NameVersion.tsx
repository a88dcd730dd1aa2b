import { useState } from 'react';
import { Form } from 'react-aria-components';
import { askOrSay } from '../../session/ask.ts';
import { useBench } from '../../session/bench-context.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';

interface NameVersionProps {
  readonly story: string;
  readonly number: number;
  readonly name: string;
}

/** What a version is called. A named one is never thinned away. */
export function NameVersion({ story, number, name }: NameVersionProps) {
  const bench = useBench();
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();

  return (
    <Form
      className="version-naming"
      onSubmit={(event) => {
        event.preventDefault();
        void askOrSay(bench, 'history.name', { id: story, number, name: wanted });
      }}
    >
      <LabelledField label="Name" value={typed} onChange={setTyped} maxLength={200} />
      <PushButton type="submit" isDisabled={wanted === name}>
        {wanted === '' && name !== '' ? 'Take name away' : 'Name'}
      </PushButton>
    </Form>
  );
}
