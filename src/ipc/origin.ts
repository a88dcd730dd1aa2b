/** The window's own scheme, standard and secure. `stet://app/` is the window, `stet://pictures/` its pictures. */
export const SCHEME = 'stet';
export const APP_ORIGIN = `${SCHEME}://app`;

/** Where the window shows a story's picture from. */
export function pictureUrl(storyId: string, file: string): string {
  return `${SCHEME}://pictures/${storyId}/${file}`;
}
