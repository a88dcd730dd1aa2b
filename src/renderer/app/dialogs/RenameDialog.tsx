import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useBench } from '../../session/bench-context.ts';
import type { NamedStory } from '../../session/dialogs.ts';
import { renameStory } from '../../session/library-acts.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function RenameDialog({ story }: { readonly story: NamedStory }) {
  const bench = useBench();
  const [slug, setSlug] = useState(story.slug);
  const name = slug.trim();

  return (
    <Sheet title="Rename story" onClose={bench.dialogs.close}>
      <Form
        className="sheet-form"
        onSubmit={async (event) => {
          event.preventDefault();
          if (name !== '' && (await renameStory(bench, story.id, name))) bench.dialogs.close();
        }}
      >
        <LabelledField
          label="Slug"
          hint="The story’s name in the newsroom and of its folder. The headline is not changed."
          value={slug}
          onChange={setSlug}
          maxLength={200}
          autoFocus
        />
        <div className="sheet-acts">
          <PushButton onPress={bench.dialogs.close}>Cancel</PushButton>
          <PushButton look="main" type="submit" isDisabled={name === ''}>
            Rename
          </PushButton>
        </div>
      </Form>
    </Sheet>
  );
}
