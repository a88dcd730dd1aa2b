import { useLibraryAway } from '../session/bench-context.ts';

/** Says that the library cannot be reached. Its lines stay, greyed: what cannot be seen is not deleted. */
export function LibraryAway() {
  const away = useLibraryAway();
  return away === null ? null : (
    <p className="library-away" role="note" aria-live="polite">
      {away} Stet goes on looking for it.
    </p>
  );
}
