import { useEffect, useEffectEvent } from 'react';
import { useBench } from '../../../session/bench-context.ts';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
  );
}

/** Hears single keys wherever the focus is, but in a field or a dialog; `act` answers whether the key was for it. */
export function useRoundKeys(act: (key: string) => boolean): void {
  const { dialogs } = useBench();
  const hear = useEffectEvent((event: KeyboardEvent): void => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    if (isModified || event.defaultPrevented || event.isComposing) return;
    if (isTyping(event.target) || dialogs.store.getState().dialog.kind !== 'none') return;
    // Arrows in the talk scroll it.
    if (event.key.startsWith('Arrow') && (event.target as Element).closest('.talk')) return;
    if (act(event.key.toLowerCase())) event.preventDefault();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => hear(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
