import type { BrowserWindow } from 'electron';
import { nativeTheme, shell } from 'electron';
import { copyWords, readWords } from './clipboard.ts';
import { createDialogs } from './dialogs.ts';

interface DesktopParts {
  readonly window: () => BrowserWindow | null;
  readonly parseLink: (address: string) => URL | null;
}

/** Everything a person or another program takes part in: dialogs, clipboard, browser, file manager, look. */
export function createDesktop({ window, parseLink }: DesktopParts) {
  const { chooseFolder, chooseFiles, confirmLink } = createDialogs(window);
  return {
    chooseFolder,
    chooseFiles,
    async showFolder(folder: string): Promise<void> {
      shell.showItemInFolder(folder);
    },
    async openLink(address: string): Promise<boolean> {
      const url = parseLink(address);
      if (!url) return false;
      if (await confirmLink(url)) await shell.openExternal(url.href);
      return true;
    },
    copy: copyWords,
    readText: readWords,
    setLook(look: 'system' | 'light' | 'dark'): void {
      nativeTheme.themeSource = look;
    },
  };
}
