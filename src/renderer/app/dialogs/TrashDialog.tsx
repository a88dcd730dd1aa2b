import { useBench } from '../../session/bench-context.ts';
import type { NamedStory } from '../../session/dialogs.ts';
import { trashStory } from '../../session/library-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

interface TrashDialogProps {
  readonly story: NamedStory;
  readonly words: number;
}

export function TrashDialog({ story, words }: TrashDialogProps) {
  const bench = useBench();
  const count = words === 1 ? 'one word' : `${words.toLocaleString('en-NZ')} words`;

  return (
    <Sheet title="Move to the trash?" isWarning onClose={bench.dialogs.close}>
      <p>
        “{story.name}”: {count}, with its pictures and every check made on it, leaves the library
        for the system’s trash. It can be restored from there until the trash is emptied.
      </p>
      <div className="sheet-acts">
        <PushButton autoFocus onPress={bench.dialogs.close}>
          Keep it
        </PushButton>
        <PushButton
          look="danger"
          onPress={() => {
            bench.dialogs.close();
            void trashStory(bench, story.id);
          }}
        >
          Move to trash
        </PushButton>
      </div>
    </Sheet>
  );
}
