import { useState } from 'react';
import { Form, Input, TextField } from 'react-aria-components';
import type { Checked } from '../../../core/checks/checked.ts';
import { openQueries } from '../../../core/checks/queries.ts';
import { useBench } from '../../session/bench-context.ts';
import { answerQuery } from '../../session/query-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';

/** What the reporter answered to an open query, and the place for another answer. A decision resolves it. */
export function QueryAnswers({ checked }: { readonly checked: Checked }) {
  const bench = useBench();
  const [typed, setTyped] = useState('');
  const [query] = openQueries([checked]);
  if (!query) return null;

  return (
    <div className="query-answers">
      {query.answers.map(({ id, note, by }) => (
        <p key={id} className="check-signed">
          Answered: {note} ({by || 'not signed'})
        </p>
      ))}
      <Form
        className="note"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') answerQuery(bench, checked, typed.trim());
          setTyped('');
        }}
      >
        <TextField aria-label="Answer from the reporter" value={typed} onChange={setTyped}>
          <Input className="line" placeholder="Answer from the reporter" />
        </TextField>
        <PushButton type="submit" isDisabled={typed.trim() === ''}>
          Answer
        </PushButton>
      </Form>
    </div>
  );
}
