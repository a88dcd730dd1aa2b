import type { Bench } from './bench.ts';

/** Tells the machine which story is on the desk, so that it is locked and watched; what it returns stops it. */
export function sitAtDesk({
  session: { store },
  desk,
}: Pick<Bench, 'session' | 'desk'>): () => void {
  const tell = (): void => {
    const id = store.getState().open?.story.id ?? null;
    void desk.ask('story.onDesk', id);
  };
  if (store.getState().open) tell();
  return store.subscribe(({ open }, before) => {
    if (open?.sitting !== before.open?.sitting) tell();
  });
}
