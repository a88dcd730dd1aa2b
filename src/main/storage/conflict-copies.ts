/** A file that a synchronising program left beside the story because two machines had changed it. */
export interface ConflictCopy {
  readonly name: string;
  readonly by: 'Dropbox' | 'OneDrive' | 'Syncthing' | 'iCloud' | 'Google Drive' | 'Nextcloud';
}

/** How each program names what it would not overwrite. `story` is the name without its ending. */
const PATTERNS: readonly (readonly [ConflictCopy['by'], RegExp])[] = [
  ['Syncthing', /^story\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?\.json$/],
  // “(Moana’s conflicted copy 2026-11-22)”, in the languages Dropbox speaks the word is in brackets all the same.
  ['Nextcloud', /^story \(conflicted copy \d{4}-\d{2}-\d{2} \d{6}\)\.json$/],
  ['Dropbox', /^story \(.*(?:conflict|case).*\)\.json$/i],
  ['Google Drive', /^story \(\d+\)\.json$/],
  ['iCloud', /^story \d+\.json$/],
  // OneDrive puts the machine’s name after the file’s.
  ['OneDrive', /^story-[^.]{1,63}\.json$/],
];

/** Whether a name in a story’s folder is a copy left by a synchronising program, and whose. Never the story itself. */
export function conflictCopy(name: string): ConflictCopy | null {
  const known = PATTERNS.find(([, pattern]) => pattern.test(name));
  return known ? { name, by: known[0] } : null;
}
