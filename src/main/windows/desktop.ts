import type { BrowserWindow } from 'electron';
import { nativeTheme, shell } from 'electron';
import type { Desktop } from '../ipc/machine.ts';
import { parseLink } from '../security/parse-link.ts';
import { copyWords, readWords } from './clipboard.ts';
import { createDialogs } from './dialogs.ts';

/** Everything a person or another program takes part in: dialogs, clipboard, browser, file manager, look. */
export function createDesktop(
  window: () => BrowserWindow | null,
  { listening, flushed }: Pick<Desktop, 'listening' | 'flushed'>,
): Desktop {
  const { chooseFolder, chooseFiles, confirmLink } = createDialogs(window);
  return {
    chooseFolder,
    chooseFiles,
    listening,
    flushed,
    showFolder: (folder) => shell.showItemInFolder(folder),
    async openLink(address) {
      const url = parseLink(address);
      if (!url) return false;
      if (await confirmLink(url)) await shell.openExternal(url.href);
      return true;
    },
    copy: copyWords,
    readText: readWords,
    setLook(look) {
      nativeTheme.themeSource = look;
    },
  };
}
