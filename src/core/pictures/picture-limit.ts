/** The largest picture file that a story takes, in bytes. */
export const PICTURE_LIMIT = 100 * 1024 * 1024;

/** Why a file of so many bytes is not taken, before it is read; null where it may be. */
export function refusalBySize(name: string, bytes: number): string | null {
  if (bytes === 0) return `“${name}” is empty.`;
  if (bytes <= PICTURE_LIMIT) return null;
  return `“${name}” is too large: Stet takes pictures of up to 100 MB. Save a smaller copy and add that.`;
}
