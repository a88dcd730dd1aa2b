import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useBench, usePreference } from '../../session/bench-context.ts';
import { checkAs, peopleOf } from '../../session/people.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** Asks whose name goes under checks, then does what was waiting for it. */
export function NameDialog({ then }: { readonly then: () => void }) {
  const bench = useBench();
  const who = usePreference('who');
  const people = usePreference('people');
  const [typed, setTyped] = useState('');
  const known = peopleOf({ who, people });
  const name = typed.trim();

  function sign(as: string): void {
    checkAs(bench, as);
    bench.dialogs.close();
    then();
  }

  return (
    <Sheet title="Who is checking?" onClose={bench.dialogs.close}>
      {known.length > 0 && (
        <div className="known-people" role="group" aria-label="People on this machine">
          {known.map((one) => (
            <PushButton key={one} onPress={() => sign(one)} aria-current={one === who}>
              {one}
            </PushButton>
          ))}
        </div>
      )}
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '') sign(name);
        }}
      >
        <LabelledField
          label={known.length > 0 ? 'Somebody else' : 'Your name'}
          hint="It is kept with every decision about a quotation, a fact or the cast."
          value={typed}
          onChange={setTyped}
          maxLength={200}
          autoFocus
        />
        <div className="sheet-acts">
          <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
          <PushButton look="main" type="submit" isDisabled={name === ''}>
            Sign
          </PushButton>
        </div>
      </Form>
    </Sheet>
  );
}
