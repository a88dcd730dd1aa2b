/** The file at the root of a library that holds its settings. */
export const LIBRARY_FILE = 'library.json';

function settingsIn(text: string): object {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
  } catch {
    return {};
  }
}

/**
 * The text of a `library.json` with some of its settings changed, and the others as they were, those included that this
 * Stet does not know. `before` is the file's text; null, or damaged, where only what is changed is known.
 */
export function changedLibraryFile(before: string | null, changed: object): string {
  return `${JSON.stringify({ ...settingsIn(before ?? ''), ...changed }, null, 2)}\n`;
}
