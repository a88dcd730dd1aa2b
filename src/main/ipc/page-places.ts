import type { PagePlace } from '../../ipc/page-place.ts';

/** Where somebody was on a page that died, for the page that takes its place. */
export type PagePlaces = ReturnType<typeof createPagePlaces>;

export function createPagePlaces() {
  let last: PagePlace | null = null;
  let before: PagePlace | null = null;
  return {
    hold(place: PagePlace): void {
      last = place;
    },
    /** The page has died. */
    died(): void {
      before = last;
    },
    /** Where they were on the page that died; null where none has, and once it was asked for. */
    take(): PagePlace | null {
      const taken = before;
      before = null;
      return taken;
    },
  };
}
