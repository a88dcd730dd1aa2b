import { PushButton } from './PushButton.tsx';

interface WrittenActsProps {
  readonly onReveal: () => void;
  readonly onDone: () => void;
}

/** The foot of a sheet that says where something was written. */
export function WrittenActs({ onReveal, onDone }: WrittenActsProps) {
  return (
    <div className="sheet-acts">
      <PushButton onPress={onReveal}>Show in folder</PushButton>
      <PushButton look="main" autoFocus onPress={onDone}>
        Done
      </PushButton>
    </div>
  );
}
