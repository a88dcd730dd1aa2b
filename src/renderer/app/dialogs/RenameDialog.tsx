import { useBench } from '../../session/bench-context.ts';
import type { NamedStory } from '../../session/dialogs.ts';
import { renameStory } from '../../session/library-acts.ts';
import { NameForm } from '../../ui/NameForm.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function RenameDialog({ story }: { readonly story: NamedStory }) {
  const bench = useBench();

  async function rename(slug: string): Promise<void> {
    if (await renameStory(bench, story.id, slug)) bench.dialogs.close();
  }

  return (
    <Sheet title="Rename story" onClose={bench.dialogs.close}>
      <NameForm
        label="Slug"
        hint="The story’s name in the newsroom and of its folder. The headline is not changed."
        start={story.slug}
        act="Rename"
        onCancel={bench.dialogs.close}
        onGiven={(slug) => void rename(slug)}
      />
    </Sheet>
  );
}
