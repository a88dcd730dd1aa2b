import { useBench } from '../../session/bench-context.ts';
import { keepVersion } from '../../session/history-acts.ts';
import { NameForm } from '../../ui/NameForm.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** Keeps the story as it stands, under a name. */
export function KeepVersionDialog() {
  const bench = useBench();

  async function keep(name: string): Promise<void> {
    if (await keepVersion(bench, name)) bench.dialogs.close();
  }

  return (
    <Sheet title="Keep this version" onClose={bench.dialogs.close}>
      <NameForm
        label="Name"
        hint="What this version is to the desk: As filed, Before legal."
        act="Keep"
        onCancel={bench.dialogs.close}
        onGiven={(name) => void keep(name)}
      />
    </Sheet>
  );
}
