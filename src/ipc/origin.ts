/** The window's own scheme, standard and secure. `stet://app/` is the window, `stet://pictures/` its pictures. */
export const SCHEME = 'stet';
export const APP_ORIGIN = `${SCHEME}://app`;

/** The widths in pixels that pictures are shown at: in lists, and on the page. */
export const SHOWN_WIDTHS = { list: 320, page: 1280 } as const;

/** Where the window shows a story's picture from: a rendition, never wider than its original. */
export function pictureUrl(
  storyId: string,
  file: string,
  shown: keyof typeof SHOWN_WIDTHS = 'page',
): string {
  return `${SCHEME}://pictures/${storyId}/${file}?width=${SHOWN_WIDTHS[shown]}`;
}
