import * as electron from 'electron';

/** The clipboard before Electron 44, which answered at once and took one object. */
interface OldClipboard {
  write(data: { readonly text: string; readonly html?: string }): void;
}

/** Puts words on the clipboard as plain text, and as rich text where there is some. */
export async function copyWords(text: string, html: string | null): Promise<void> {
  if (typeof electron.ClipboardItem === 'function') {
    const rich = html === null ? {} : { 'text/html': html };
    await electron.clipboard.write([new electron.ClipboardItem({ 'text/plain': text, ...rich })]);
    return;
  }
  const old = electron.clipboard as unknown as OldClipboard;
  old.write(html === null ? { text } : { text, html });
}

/** The clipboard's plain text. */
export async function readWords(): Promise<string> {
  return electron.clipboard.readText();
}
