import { useState } from 'react';
import { Form } from 'react-aria-components';
import { blocking } from '../../../core/checks/findings-of.ts';
import { useBench, useOpen, usePreference } from '../../session/bench-context.ts';
import { signOff } from '../../session/gate-acts.ts';
import { useWordsDigest } from '../../session/use-words-digest.ts';
import { whenWords } from '../../session/when.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import './sign-off.css';

/** A named person takes responsibility for the story as it stands. */
export function SignOffDialog() {
  const bench = useBench();
  const who = usePreference('who').trim();
  const signOffs = useOpen(({ story }) => story.signOffs) ?? [];
  const findings = useOpen(({ reading }) => reading.findings) ?? [];
  const digest = useWordsDigest();
  const [note, setNote] = useState('');
  const count = blocking(findings).length;

  async function sign(): Promise<void> {
    if (await signOff(bench, note.trim())) bench.dialogs.close();
    else bench.messages.error('The story changed while this was being recorded. Please try again.');
  }

  return (
    <Sheet title="Sign off" onClose={bench.dialogs.close}>
      <p>
        {who} takes responsibility for this version. When a word changes after it, that is said.
      </p>
      {count > 0 && (
        <p className="sign-off-warning">
          {count === 1 ? 'One thing still blocks' : `${count} things still block`} an export.
        </p>
      )}
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <LabelledField label="Note" value={note} onChange={setNote} maxLength={1000} autoFocus />
        {signOffs.length > 0 && (
          <section aria-label="Signed off before">
            {signOffs.toReversed().map((each) => (
              <p key={each.id} className="hint">
                {each.by}, {whenWords(each.at, bench.clock.now())}:{' '}
                {each.digest === digest ? 'this version' : 'an earlier version'}
                {each.note !== '' && ` — ${each.note}`}
              </p>
            ))}
          </section>
        )}
        <div className="sheet-acts">
          <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
          <PushButton look="main" type="submit">
            Sign off
          </PushButton>
        </div>
      </Form>
    </Sheet>
  );
}
