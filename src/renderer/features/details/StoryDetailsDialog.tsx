import { useState } from 'react';
import { Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { Story } from '../../../core/story/story.ts';
import { useBench, useLibrary, useOpen } from '../../session/bench-context.ts';
import { changeDetails, detailsFrom, typedFrom } from '../../session/details.ts';
import { desksOf } from '../../session/library-filter.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** What is said of the story that is not read with it: its desk, keywords, embargo and language. */
export function StoryDetailsDialog() {
  const story = useOpen((open) => open.story);
  return story && <Details story={story} />;
}

function Details({ story }: { readonly story: Story }) {
  const bench = useBench();
  const desks = desksOf(useLibrary()?.stories ?? []);
  const isBarred = useOpen((open) => open.readOnly !== null) ?? true;
  const [typed, setTyped] = useState(() => typedFrom(story));
  const details = detailsFrom(typed);
  const change = (parts: Partial<typeof typed>): void => setTyped({ ...typed, ...parts });

  return (
    <Sheet title="Story details" onClose={bench.dialogs.close}>
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typeof details === 'string') return;
          changeDetails(bench, details);
          bench.dialogs.close();
        }}
      >
        <TextField
          className="labelled"
          value={typed.section}
          onChange={(section) => change({ section })}
          maxLength={200}
          isReadOnly={isBarred}
          autoFocus
        >
          <Label>Desk</Label>
          <Input className="line" list="desks" />
          <Text slot="description" className="hint">
            The section it is for, such as News or Sport. The list can be filtered by it.
          </Text>
        </TextField>
        <datalist id="desks">
          {desks.map((desk) => (
            <option key={desk} value={desk} />
          ))}
        </datalist>
        <LabelledField
          label="Keywords"
          hint="With commas between them."
          value={typed.keywords}
          onChange={(keywords) => change({ keywords })}
          maxLength={1000}
          isReadOnly={isBarred}
        />
        <TextField
          className="labelled"
          value={typed.embargo}
          onChange={(embargo) => change({ embargo })}
          isReadOnly={isBarred}
        >
          <Label>Embargo</Label>
          <Input className="line" type="datetime-local" />
          <Text slot="description" className="hint">
            Not to be published before then, by the clock here. Until it is past, an export is held
            back.
          </Text>
        </TextField>
        <LabelledField
          label="Language"
          hint={
            typeof details === 'string' ? details : 'The code of the language it is written in.'
          }
          isInvalid={typeof details === 'string'}
          value={typed.language}
          onChange={(language) => change({ language })}
          maxLength={40}
          isReadOnly={isBarred}
        />
        <div className="sheet-acts">
          <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
          <PushButton
            look="main"
            type="submit"
            isDisabled={isBarred || typeof details === 'string'}
          >
            Change details
          </PushButton>
        </div>
      </Form>
    </Sheet>
  );
}
