/** The largest picture file that a story takes, in bytes. */
export const PICTURE_LIMIT = 100 * 1024 * 1024;

/** Why a file over the limit is not taken. */
export function tooLargeMessage(name: string): string {
  return `“${name}” is too large: Stet takes pictures of up to 100 MB. Save a smaller copy and add that.`;
}
