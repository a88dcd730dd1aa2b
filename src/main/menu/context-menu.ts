import type { BrowserWindow, ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { Menu } from 'electron';

function spellingItems(
  { webContents }: BrowserWindow,
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
): MenuItemConstructorOptions[] {
  if (!misspelledWord) return [];
  const suggestions = dictionarySuggestions.map((word) => ({
    label: word,
    click: () => webContents.replaceMisspelling(word),
  }));
  return [
    ...(suggestions.length > 0 ? suggestions : [{ label: 'No suggestions', enabled: false }]),
    {
      label: `Add “${misspelledWord}” to the dictionary`,
      click: () => void webContents.session.addWordToSpellCheckerDictionary(misspelledWord),
    },
    { type: 'separator' },
  ];
}

function editItems({ isEditable, editFlags }: ContextMenuParams): MenuItemConstructorOptions[] {
  const copy = { label: 'Copy', role: 'copy', enabled: editFlags.canCopy } as const;
  if (!isEditable) return editFlags.canCopy ? [copy] : [];
  return [
    { label: 'Cut', role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: 'Paste', role: 'paste', enabled: editFlags.canPaste },
    { label: 'Paste as plain text', role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
    { type: 'separator' },
    { label: 'Select all', role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}

/** Gives the window a menu under the right button: spelling, then cut, copy and paste. */
export function setContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = [...spellingItems(window, params), ...editItems(params)];
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
